//! The visitor's case, and what can happen to it. Pure: the browser is elsewhere.

mod answers;
mod dates;
mod draft;
mod scenarios;

use std::rc::Rc;

pub use answers::Answers;
pub use dates::{AnchorFault, Dates, track_of};
pub use draft::{Attempt, Draft, DraftChange, DraftText};
pub use scenarios::Scenarios;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::link;
use super::options::OPTION;
use crate::law::{self, table};
use crate::rules::accommodations::Need;
use crate::rules::cost::{Employment, Fault, Field, Fraction, InputError, Pay, Scheme, Sector};
use crate::rules::decimal::{add, divide, multiply, round, subtract};
use crate::rules::route::Fact;
use crate::rules::timeline::Anchor;
use crate::text::Language;
use crate::text::date::{self, DateError};
use crate::text::municipalities::Municipality;
use crate::text::number::{self, Decimals, NumberError};
use crate::text::types::JobType;

/// The sections that exist. Each has a place in the navigation, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum View {
    /// What a fleksjob is, and the way in.
    Start,
    /// What kinds there are. Danish: *Typer*.
    Types,
    /// Whether it could be one, and the way there. Danish: *Vejviser*.
    Route,
    /// What it costs. Danish: *Økonomi*.
    Cost,
    /// What to change at work. Danish: *Skånehensyn*.
    Accommodations,
    /// What happens when. Danish: *Tidslinje*.
    Timeline,
    /// The case to take away. Danish: *Tag med*.
    Summary,
}

impl View {
    /// Every section, in the order of the navigation.
    pub const ALL: [View; 7] = [
        View::Start,
        View::Types,
        View::Route,
        View::Cost,
        View::Accommodations,
        View::Timeline,
        View::Summary,
    ];

    /// The section's name in share links.
    pub const fn key(self) -> &'static str {
        match self {
            View::Start => "start",
            View::Types => "types",
            View::Route => "route",
            View::Cost => "cost",
            View::Accommodations => "accommodations",
            View::Timeline => "timeline",
            View::Summary => "summary",
        }
    }
}

/// How the wage is typed. The link and the rules know the hourly wage only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WageUnit {
    /// Kroner per hour.
    Hour,
    /// Kroner per month for full time: divided by 37 × 52 / 12 hours.
    Month,
}

/// A part of the typed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DatePart {
    /// Day of the month.
    Day,
    /// Number or name.
    Month,
    /// Four digits.
    Year,
}

/// A date as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDate {
    /// Day of the month.
    pub day: String,
    /// Number or name.
    pub month: String,
    /// Four digits.
    pub year: String,
}

impl TypedDate {
    /// Nothing typed.
    pub const EMPTY: TypedDate = TypedDate { day: String::new(), month: String::new(), year: String::new() };

    /// Whether nothing is typed in any part.
    pub fn is_empty(&self) -> bool {
        [&self.day, &self.month, &self.year].into_iter().all(|part| part.trim().is_empty())
    }

    /// Types in a part.
    pub fn type_in(&mut self, part: DatePart, text: String) {
        *match part {
            DatePart::Day => &mut self.day,
            DatePart::Month => &mut self.month,
            DatePart::Year => &mut self.year,
        } = text;
    }

    /// A day, as it would be typed.
    pub fn from_date(date: NaiveDate) -> TypedDate {
        TypedDate {
            day: date.day().to_string(),
            month: date.month().to_string(),
            year: date.year().to_string(),
        }
    }
}

/// Why a field cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// The text is not a number.
    Number(NumberError),
    /// The number is not allowed here.
    Input(InputError),
}

/// Why the date cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedDateError {
    /// It cannot be read.
    Unreadable(DateError),
    /// It lies before the table.
    BeforeTable,
}

/// Something in a link that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The key as it stood in the link.
    pub key: String,
    /// The value, if the key is known.
    pub value: Option<String>,
}

/// What the page last answered about saving, copying and starting over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing to say.
    Nothing,
    /// The link is on the clipboard.
    Copied,
    /// The link is in the address.
    Saved,
    /// The browser did not allow it; the visitor can select the link.
    ByHand,
    /// Is it sure that everything should go?
    Asking,
}

/// What can be copied. What is said about it stands beside its own button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Copied {
    /// The share link.
    #[default]
    Link,
    /// The draft agreement.
    Agreement,
    /// The dates of the timeline.
    Dates,
    /// The case as plain text.
    Summary,
}

/// What the embedding page has asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The origin that asked for the result; empty if none did.
    pub origin: String,
    /// The visitor has sent it.
    pub sent: bool,
}

/// Keys of the share link with their values.
type Pairs = &'static [(&'static str, &'static str)];

/// What the visitor did.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Typed in a field.
    Typed(Field, String),
    /// Left a field.
    Left(Field),
    /// Typed in a part of the date.
    DateTyped(DatePart, String),
    /// Chose the scheme.
    SchemeChosen(Scheme),
    /// Chose how the wage is paid.
    PayChosen(Pay),
    /// Chose the sector.
    SectorChosen(Sector),
    /// Chose the refunded share.
    FractionChosen(Fraction),
    /// Chose how to type the wage.
    WageUnitChosen(WageUnit),
    /// Kept the present job to compare with.
    ScenarioKept,
    /// Put a kept job, by its place, into the fields; the one in the fields takes its place.
    ScenarioUsed(usize),
    /// Removed a kept job.
    ScenarioRemoved(usize),
    /// Went to a section.
    ViewOpened(View),
    /// Chose a language.
    LanguageChosen(Language),
    /// Opened a share link in the same page.
    LinkOpened(String),
    /// The embedding page has filled in keys of a share link; the rest of the case stays.
    Filled(String),
    /// The embedding page, from this origin, asks for the result.
    ResultAsked(String),
    /// Lets the embedding page have it; the shell sends it.
    ResultAllowed,
    /// Read what was dropped from the link.
    DroppedRead,
    /// Typed in a part of a date that the timeline counts from.
    AnchorTyped(Anchor, DatePart, String),
    /// Left a part of such a date; of another date without a name.
    DateLeft(Option<Anchor>, DatePart),
    /// Changed something else about the timeline.
    DatesSet(Box<Dates>),
    /// Answered a question on the route, as [`Answers::tell`] takes it.
    FactTold(Fact, String),
    /// Typed a number as an answer.
    FactTyped(String),
    /// Wants the typed number taken as the answer.
    FactEntered(Fact),
    /// Opened an answered question again.
    FactReopened(Fact),
    /// Left the open question for the one that is due; for the result, if told so, though questions are left.
    QuestionLeft(bool),
    /// Chose a function that is hard, or no longer.
    NeedChosen(Need),
    /// Wrote in the draft agreement.
    DraftTyped(DraftText, String),
    /// Typed in a part of the day of an attempt, by its place.
    AttemptDated(usize, DatePart, String),
    /// Changed something else in the draft agreement.
    DraftChanged(DraftChange),
    /// Opened a type, or closed it.
    TypeOpened(Option<JobType>),
    /// Chose the employee's municipality by its code, or none.
    MunicipalityChosen(Option<u16>),
    /// Followed a way into a section that fills in keys of the share link.
    Prefilled(Pairs),
    /// Pressed "copy"; the shell copies and answers.
    CopyPressed(Copied),
    /// Pressed "print"; the shell prints.
    PrintPressed,
    /// Pressed "keep in the address"; the shell writes it and answers.
    SavePressed,
    /// Copying, saving or asking came to this.
    Answered(Said),
    /// Paused after a change: the result is told to screen readers.
    Paused,
    /// Started over.
    StartedOver,
}

/// Everything the page knows: what the share link holds, and what is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The section shown.
    pub view: View,
    /// The language shown.
    pub language: Language,
    /// The visitor's day, told by the browser once.
    pub today: NaiveDate,
    /// Which scheme.
    pub scheme: Scheme,
    /// How the wage is paid.
    pub pay: Pay,
    /// The employer's sector.
    pub sector: Sector,
    /// Refunded share before 2013.
    pub fraction: Fraction,
    /// How the wage is typed.
    pub wage_unit: WageUnit,
    /// The date as typed.
    pub date: TypedDate,
    /// What was last said about saving, copying and starting over.
    pub said: Said,
    /// What it was said about.
    pub said_of: Copied,
    /// Jobs kept to compare the present one with.
    pub scenarios: Scenarios,
    /// What is answered on the route.
    pub answers: Answers,
    /// The dates that the timeline counts from.
    pub dates: Dates,
    /// The functions that are hard, in the order of [`Need::ALL`].
    pub needs: Vec<Need>,
    /// The draft agreement. The link never has it.
    pub draft: Draft,
    /// What is printed is the draft agreement.
    pub printing: bool,
    /// The type that is open.
    pub open_type: Option<JobType>,
    /// The code of the municipality the employee lives in.
    pub municipality: Option<u16>,
    /// What a link held that could not be used.
    pub dropped: Vec<Dropped>,
    /// What the embedding page has asked for.
    pub asked: Asked,
    /// Where the keyboard goes next: the id of an element, without its prefix. Empty: it stays.
    pub focus: &'static str,
    /// Keys of the contract that this version has no use for yet; the link keeps them.
    pub carried: Vec<(String, String)>,
    filled: Pairs,
    texts: Vec<(Field, String)>,
    editing: Option<Field>,
    last_good: Rc<Employment>,
    /// The last good job from before a text that is just being typed.
    before: Option<Rc<Employment>>,
}

/// Hours, intensity, wage and pension of a case that nobody has touched: the official calculator's example.
const UNTOUCHED: [(Field, &str); 8] = [
    (Field::Hours, "18"),
    (Field::Intensity, "100"),
    (Field::Wage, "200"),
    (Field::Pension, "0"),
    (Field::FullTimeWage, ""),
    (Field::OtherWage, ""),
    (Field::MinimumWage, ""),
    (Field::SickDays, ""),
];

impl Case {
    /// An untouched case on `today`; a day before the table counts as its first.
    pub fn new(today: NaiveDate) -> Case {
        let today = today.max(law::FIRST_DAY);
        let mut case = Case {
            view: View::Start,
            language: Language::default(),
            today,
            scheme: Scheme::Since2013,
            pay: Pay::Salaried,
            sector: Sector::Private,
            fraction: Fraction::Half,
            wage_unit: WageUnit::Hour,
            date: TypedDate::from_date(today),
            said: Said::Nothing,
            said_of: Copied::default(),
            scenarios: Scenarios::default(),
            answers: Answers::default(),
            dates: Dates::default(),
            needs: Vec::new(),
            draft: Draft::default(),
            printing: false,
            open_type: None,
            municipality: None,
            dropped: Vec::new(),
            asked: Asked::default(),
            focus: "",
            carried: Vec::new(),
            filled: &[],
            texts: UNTOUCHED.map(|(field, text)| (field, text.to_owned())).to_vec(),
            editing: None,
            last_good: Rc::new(Employment::on(today)),
            before: None,
        };
        case.settle();
        case
    }

    /// The text in a field.
    pub fn text(&self, field: Field) -> &str {
        self.texts.iter().find(|(key, _)| *key == field).map_or("", |(_, text)| text)
    }

    /// Puts a text into a field.
    pub(super) fn set_text(&mut self, field: Field, text: String) {
        if let Some((_, old)) = self.texts.iter_mut().find(|(key, _)| *key == field) {
            *old = text;
        }
    }

    /// Sets a field to a number, written as the language writes it.
    pub fn set_number(&mut self, field: Field, value: Decimal) {
        self.set_text(field, field_text(field, value, self.language));
    }

    /// Empties a field.
    pub fn empty(&mut self, field: Field) {
        self.set_text(field, String::new());
    }

    /// Sets the date.
    pub fn set_date(&mut self, date: NaiveDate) {
        self.date = TypedDate::from_date(date);
    }

    /// Whether the visitor is in this field just now.
    pub fn is_editing(&self, field: Field) -> bool {
        self.editing == Some(field)
    }

    /// Whether the scheme has use for a field.
    pub fn uses(&self, field: Field) -> bool {
        match self.scheme {
            Scheme::Since2013 => field != Field::MinimumWage,
            Scheme::Before2013 => !matches!(field, Field::Intensity | Field::FullTimeWage | Field::OtherWage),
        }
    }

    /// The number in a field, in the rules' unit; `None` where an optional field is empty.
    ///
    /// # Errors
    /// Why the text cannot be used.
    pub fn number(&self, field: Field) -> Result<Option<Decimal>, FieldError> {
        let value = match number::read(self.text(field)) {
            Err(NumberError::Empty) if is_optional(field) => return Ok(None),
            Err(error) => return Err(FieldError::Number(error)),
            Ok(value) => value,
        };
        let value = match (field, self.wage_unit) {
            (Field::Wage, WageUnit::Month) => hourly(value),
            _ => value,
        };
        field.check(value).map_err(FieldError::Input)?;
        Ok(Some(value))
    }

    /// The day whose rules apply.
    ///
    /// # Errors
    /// Why the typed date cannot be used.
    pub fn day(&self) -> Result<NaiveDate, TypedDateError> {
        let TypedDate { day, month, year } = &self.date;
        let date = date::read(day, month, year).map_err(TypedDateError::Unreadable)?;
        if date < law::FIRST_DAY { Err(TypedDateError::BeforeTable) } else { Ok(date) }
    }

    /// The job as typed, if every field in use can be used.
    pub fn employment(&self) -> Option<Employment> {
        let number = |field: Field| self.number(field).ok();
        let required = |field: Field| number(field).flatten();
        let date = self.day().ok()?;
        let unused = Employment::on(date);
        let optional = |field: Field| if self.uses(field) { number(field) } else { Some(None) };
        Some(Employment {
            date,
            scheme: self.scheme,
            hours: required(Field::Hours)?,
            intensity: if self.uses(Field::Intensity) {
                required(Field::Intensity)?
            } else {
                unused.intensity
            },
            wage: required(Field::Wage)?,
            pension: required(Field::Pension)?,
            full_time_wage: optional(Field::FullTimeWage)?,
            other_wage: optional(Field::OtherWage)?.unwrap_or(Decimal::ZERO),
            pay: self.pay,
            sector: self.sector,
            fraction: self.fraction,
            minimum_wage: optional(Field::MinimumWage)?,
            sick_days: number(Field::SickDays)?.unwrap_or(Decimal::ZERO),
        })
    }

    /// Whether the figures are those of the example, which nobody has touched.
    pub fn is_example(&self) -> bool {
        UNTOUCHED.iter().all(|(field, text)| self.text(*field) == *text)
    }

    /// The last job that could be worked out, and whether it is older than what is typed.
    pub fn last_good(&self) -> (Rc<Employment>, bool) {
        (Rc::clone(&self.last_good), self.employment().is_none())
    }

    /// Keeps the result of another case on the screen while this one has none.
    pub(super) fn take_last_good(&mut self, other: &Case) {
        if self.employment().is_none() {
            self.last_good = Rc::clone(&other.last_good);
        }
    }

    /// The case after something happened.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{app::state::{Case, Event}, law::day, rules::cost::Field};
    /// let case = Case::new(day(2026, 11, 21)).after(Event::Typed(Field::Hours, "38".into()));
    /// assert!(case.last_good().1, "38 hours cannot be used; the last result stays");
    /// ```
    #[must_use]
    pub fn after(mut self, event: Event) -> Case {
        // What was said belongs to the case as it was.
        if !matches!(event, Event::Paused | Event::Left(_) | Event::DateLeft(..)) {
            self.said = Said::Nothing;
            self.printing = matches!(event, Event::PrintPressed);
        }
        self.focus = "";
        let view = self.view;
        match event {
            Event::Typed(field, text) => {
                if self.editing != Some(field) || self.before.is_none() {
                    self.before = Some(Rc::clone(&self.last_good));
                }
                self.set_text(field, text);
                self.editing = Some(field);
            }
            Event::Left(field) => {
                (self.editing, self.before) = (None, None);
                self.rewrite(field);
            }
            Event::DateTyped(part, text) => self.date.type_in(part, text),
            Event::AnchorTyped(anchor, part, text) => self.dates.type_in(anchor, part, text),
            Event::DateLeft(anchor, part) => {
                if let Some(anchor) = anchor {
                    self.dates.leave(anchor, part);
                }
            }
            Event::DatesSet(dates) => self.dates = *dates,
            Event::FactTold(fact, value) => {
                self.answers.tell(fact, &value);
                self.ask_next(Some(fact));
            }
            Event::FactTyped(text) => {
                self.answers.typed = text;
                self.answers.refused = false;
            }
            Event::FactEntered(fact) => {
                self.answers.enter(fact);
                self.ask_next(Some(fact));
            }
            Event::FactReopened(fact) => {
                self.answers.reopen(fact);
                self.ask_next(None);
            }
            Event::QuestionLeft(early) => {
                self.answers.open = None;
                self.answers.refused = false;
                self.answers.early = early;
                self.ask_next(None);
            }
            Event::NeedChosen(need) => self.choose_need(need),
            Event::DraftTyped(which, text) => self.type_in_draft(which, text),
            Event::AttemptDated(place, part, text) => self.date_attempt(place, part, text),
            Event::DraftChanged(change) => self.change_draft(change),
            Event::TypeOpened(one) => self.open_type = one,
            Event::MunicipalityChosen(code) => {
                self.municipality = code.filter(|code| Municipality::from_code(*code).is_some());
            }
            Event::Prefilled(pairs) => {
                self.fill_in(pairs);
                self.ask_next(None);
            }
            Event::SchemeChosen(scheme) => self.choose_scheme(scheme),
            Event::PayChosen(pay) => self.pay = pay,
            Event::SectorChosen(sector) => self.sector = sector,
            Event::FractionChosen(fraction) => self.fraction = fraction,
            Event::WageUnitChosen(unit) => self.choose_wage_unit(unit),
            Event::ScenarioKept => self.keep_scenario(),
            Event::ScenarioUsed(place) => self.use_scenario(place),
            Event::ScenarioRemoved(place) => self.remove_scenario(place),
            Event::ViewOpened(view) => self.view = view,
            Event::LanguageChosen(language) => {
                self.language = language;
                self.rewrite_all();
            }
            Event::Filled(fragment) => {
                let language = self.language;
                let mut carried = core::mem::take(&mut self.carried);
                link::fill(&mut self, &fragment);
                // The embedding page may change its options while it is shown; the rest is what the address says.
                for (key, value) in core::mem::take(&mut self.carried) {
                    if key.starts_with(OPTION) && key != "o.id" {
                        carried.retain(|(known, _)| *known != key);
                        carried.push((key, value));
                    }
                }
                self.carried = carried;
                if self.language != language {
                    self.rewrite_all();
                }
            }
            Event::ResultAsked(origin) => self.asked = Asked { origin, sent: false },
            Event::ResultAllowed => {
                self.asked.sent = true;
                // Its button goes.
                self.focus = "asked";
            }
            Event::LinkOpened(fragment) => return link::read(&fragment, self.today),
            Event::Answered(said) => self.said = said,
            Event::CopyPressed(what) => self.said_of = what,
            Event::SavePressed | Event::PrintPressed => {}
            // What stands there now is meant.
            Event::Paused => self.before = None,
            Event::DroppedRead => self.dropped.clear(),
            Event::StartedOver => {
                let Case { view, language, today, mut carried, .. } = self;
                // The embedding page's options are not the visitor's to clear.
                carried.retain(|(key, _)| key.starts_with(OPTION));
                self = Case::new(today);
                (self.view, self.language, self.carried) = (view, language, carried);
            }
        }
        if !self.shows(self.view) {
            self.view = view;
        }
        self.settle();
        self
    }

    /// Writes a field's number anew; what cannot be read stays as it is.
    fn rewrite(&mut self, field: Field) {
        if let Ok(value) = number::read(self.text(field)) {
            self.set_number(field, value);
        }
    }

    /// In the language that has been chosen.
    fn rewrite_all(&mut self) {
        for field in Field::NUMBERS {
            self.rewrite(field);
        }
    }

    /// An option of the embedding page, such as `contact-name`; the last one told, `None` where it is empty.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{app::link, law::day};
    /// let case = link::read("v=1&o.contact-name=Jobservice", day(2026, 11, 21));
    /// assert_eq!(case.option("contact-name"), Some("Jobservice"));
    /// assert_eq!(case.option("contact-phone"), None);
    /// ```
    pub fn option(&self, name: &str) -> Option<&str> {
        let told = |(key, _): &&(String, String)| key.strip_prefix(OPTION) == Some(name);
        let (_, value) = self.carried.iter().rev().find(told)?;
        Some(value.trim()).filter(|value| !value.is_empty())
    }

    /// Whether the widget is shown to somebody else, who should find no trace of it.
    pub fn is_presented(&self) -> bool {
        self.carried.iter().any(|(key, value)| key == "present" && value == "1")
    }

    /// The day whose rules apply; today while it cannot be read.
    pub fn now(&self) -> NaiveDate {
        self.day().unwrap_or(self.today)
    }

    /// Fills in keys of the link. Facts that an earlier way in has filled in are taken back: who looks at one type
    /// after another has not answered for all of them.
    fn fill_in(&mut self, pairs: Pairs) {
        if pairs.iter().any(|(key, _)| link::fact(key).is_some()) {
            for (key, value) in core::mem::replace(&mut self.filled, pairs) {
                if let Some(fact) = link::fact(key) {
                    self.answers.take_back(fact, value);
                }
            }
        }
        let scheme = self.scheme;
        link::prefill(self, pairs);
        let chosen = core::mem::replace(&mut self.scheme, scheme);
        self.choose_scheme(chosen);
    }

    /// The keyboard goes to the question that is due, or to the field whose number was refused.
    fn ask_next(&mut self, answered: Option<Fact>) {
        self.focus = if self.answers.refused { "fact" } else { "question" };
        self.answers.last = answered.filter(|_| !self.answers.refused);
    }

    fn choose_need(&mut self, need: Need) {
        let chosen = |one: &Need| self.needs.contains(one) != (*one == need);
        self.needs = Need::ALL.iter().copied().filter(chosen).collect();
    }

    pub(super) fn choose_scheme(&mut self, scheme: Scheme) {
        // The old scheme is full time unless something else is told.
        let untouched = |case: &Case| case.text(Field::Hours) == "18";
        if scheme == Scheme::Before2013 && self.scheme == Scheme::Since2013 && untouched(self) {
            self.set_number(Field::Hours, Field::Hours.range().most);
        }
        self.scheme = scheme;
    }

    pub(super) fn choose_wage_unit(&mut self, unit: WageUnit) {
        if let (Ok(value), true) = (number::read(self.text(Field::Wage)), unit != self.wage_unit) {
            let other = match unit {
                WageUnit::Month => monthly_shown(value),
                WageUnit::Hour => round(hourly(value), 2),
            };
            self.set_number(Field::Wage, other);
        }
        self.wage_unit = unit;
    }

    /// Remembers the job if it can be worked out. Where it no longer can, the result is the one from before the typing:
    /// the 3 on the way to 38 was never meant.
    pub(super) fn settle(&mut self) {
        match self.employment() {
            Some(job) if *self.last_good != job => self.last_good = Rc::new(job),
            Some(_) => {}
            None => {
                if let Some(before) = &self.before {
                    self.last_good = Rc::clone(before);
                }
            }
        }
    }
}

impl Event {
    /// The same event with the text that was typed.
    #[must_use]
    pub fn with_text(mut self, typed: String) -> Event {
        if let Event::Typed(_, text)
        | Event::DateTyped(_, text)
        | Event::AnchorTyped(_, _, text)
        | Event::DraftTyped(_, text)
        | Event::AttemptDated(_, _, text)
        | Event::FactTold(_, text)
        | Event::FactTyped(text) = &mut self
        {
            *text = typed;
        } else if let Event::MunicipalityChosen(code) = &mut self {
            *code = typed.parse().ok();
        }
        self
    }
}

/// Fields that may be left empty.
pub const fn is_optional(field: Field) -> bool {
    matches!(field, Field::FullTimeWage | Field::OtherWage | Field::MinimumWage | Field::SickDays)
}

/// How a field's number is written when the visitor leaves it.
pub const fn decimals(field: Field) -> Decimals {
    match field {
        Field::Wage | Field::FullTimeWage | Field::OtherWage | Field::MinimumWage => Decimals::Money,
        _ => Decimals::AsNeeded,
    }
}

/// Twelve times the hours of a full-time month: 37 × 52.
fn full_time_year() -> Decimal {
    let first = |parameter: &law::Parameter| {
        parameter.values.first().and_then(law::Entry::value).unwrap_or(Decimal::ONE)
    };
    multiply(first(&table::FULL_TIME_WEEK), first(&table::WEEKS_PER_YEAR))
}

/// The hourly wage of a full-time monthly wage, to ten decimals.
fn hourly(month: Decimal) -> Decimal {
    let hour = divide(multiply(month, Decimal::from(12)), full_time_year());
    round(hour, Field::Wage.decimals()).normalize()
}

/// The full-time monthly wage of an hourly wage.
pub fn monthly(hour: Decimal) -> Decimal {
    divide(multiply(hour, full_time_year()), Decimal::from(12))
}

/// The same to the øre, as the field shows it; at the ends of the range rounded inwards, so that it is allowed.
pub fn monthly_shown(hour: Decimal) -> Decimal {
    let month = round(monthly(hour), 2);
    let range = Field::Wage.range();
    let back = hourly(month);
    if hour >= range.least && back < range.least {
        add(month, Decimal::new(1, 2))
    } else if hour <= range.most && back > range.most {
        subtract(month, Decimal::new(1, 2))
    } else {
        month
    }
}

/// A number as a field shows it. Exactly three decimals would be read as thousands: they get a nought behind.
fn field_text(field: Field, value: Decimal, language: Language) -> String {
    let mut text = number::write(value, decimals(field), language);
    if value.normalize().scale() == 3 {
        text.push('0');
    }
    text
}

/// Whether an error says that the number has too many decimals for its field.
pub fn is_too_fine(error: FieldError) -> bool {
    matches!(error, FieldError::Input(InputError { fault: Fault::TooFine, .. }))
}
