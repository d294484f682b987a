//! The draft agreement as it is being written.
//!
//! What is written here stays in the page: the share link knows nothing of it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Case, DatePart, TypedDate};
use crate::rules::accommodations::{Agreement, Point, Purpose, Suggestion, Tried};
use crate::rules::cost::Field;
use crate::rules::route::{Fact, Value, agreement_months};
use crate::rules::timeline::Anchor;
use crate::text::accommodations as words;
use crate::text::date::{self, DateError};
use crate::text::number::{Decimals, plain, write, write_kroner};
use crate::text::template::fill;
use crate::text::words::screen_accommodations::Accommodations;

/// Something that is written in the visitor's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftText {
    /// What is hard, a line each.
    Functions,
    /// What exactly is agreed on a suggestion.
    Detail(Suggestion),
    /// What else is agreed.
    Other,
    /// Hours and tasks.
    HoursTasks,
    /// Pay and pension.
    PayPension,
    /// What was tried, by its place.
    Attempt(usize),
}

/// A change of the draft that is not typing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftChange {
    /// Took a suggestion in, or left it out.
    Taken(Suggestion),
    /// Added what is hard, of what was chosen since.
    NeedsAdded,
    /// Took the hours of the cost section in.
    HoursAdded,
    /// Took pay and pension of the cost section in.
    PayAdded,
    /// Added room for something that was tried.
    AttemptAdded,
    /// Said that there is no wage subsidy, or not.
    Unsupported,
    /// Said that both have agreed in writing, or not.
    Written,
    /// Took a review date in by its place, or left it out.
    Review(usize),
    /// Answered the route with the draft.
    ToRoute,
    /// Took in what the route was told.
    FromRoute,
}

/// Something that was tried, as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attempt {
    /// When.
    pub date: TypedDate,
    /// What, and how it went.
    pub what: String,
}

impl Attempt {
    /// The day.
    ///
    /// # Errors
    /// What of it is missing or wrong.
    pub fn day(&self) -> Result<NaiveDate, DateError> {
        date::read(&self.date.day, &self.date.month, &self.date.year)
    }

    /// What is wrong with the day, once the visitor is past it.
    pub fn fault(&self) -> Option<DateError> {
        let past = !self.what.trim().is_empty() || self.date.year.trim().len() >= 4;
        self.day().err().filter(|_| past)
    }
}

/// The draft agreement as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The suggestions taken in, in the order of [`Suggestion::ALL`].
    pub taken: Vec<Suggestion>,
    /// What was tried.
    pub attempts: Vec<Attempt>,
    /// There is no wage subsidy.
    pub unsupported: bool,
    /// Both have agreed in writing.
    pub written: bool,
    /// The review dates taken in, by their place.
    pub reviews: Vec<usize>,
    // A detail stays when its suggestion is left out, and is there again when it is taken in again.
    texts: Vec<(DraftText, String)>,
}

/// The points that a retention fleksjob is measured on, each with the fact that the route asks for.
fn measured() -> impl Iterator<Item = (Point, Fact)> {
    let points = Point::ALL.iter().filter(|point| point.purpose() == Purpose::Measured);
    points.filter_map(|point| Some((*point, Fact::from_id(point.id())?)))
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn with_line(mut text: String, line: &str) -> String {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(line);
    text
}

/// Whether a line begins so: what somebody wrote behind it is theirs.
fn has_line(text: &str, line: &str) -> bool {
    text.lines().any(|found| found.starts_with(line))
}

fn toggle<T: PartialEq + Ord + Copy>(all: &mut Vec<T>, one: T) {
    match all.iter().position(|known| *known == one) {
        Some(place) => _ = all.remove(place),
        None => {
            let place = all.iter().position(|known| *known > one).unwrap_or(all.len());
            all.insert(place, one);
        }
    }
}

impl Draft {
    /// A text as typed; `None` where nothing ever was.
    pub fn text(&self, which: DraftText) -> Option<&str> {
        match which {
            DraftText::Attempt(place) => self.attempts.get(place).map(|attempt| attempt.what.as_str()),
            _ => self.texts.iter().find(|(key, _)| *key == which).map(|(_, text)| text.as_str()),
        }
    }

    fn set_text(&mut self, which: DraftText, text: String) {
        if let DraftText::Attempt(place) = which {
            self.attempt(place).what = text;
            return;
        }
        match self.texts.iter_mut().find(|(key, _)| *key == which) {
            Some((_, old)) => *old = text,
            None => self.texts.push((which, text)),
        }
    }

    /// What was tried; room for it is made, also where none is yet.
    fn attempt(&mut self, place: usize) -> &mut Attempt {
        while self.attempts.len() <= place {
            self.attempts.push(Attempt::default());
        }
        // There is a place by now.
        &mut self.attempts[place]
    }
}

/// What goes before the words on a suggestion, and on something that was tried, where the draft is carried over.
const DETAIL: &str = "detail-";
const ATTEMPT: &str = "tried-";

/// The texts that stand once, with their names where the draft is carried over.
const ONCE: [(DraftText, &str); 4] = [
    (DraftText::Functions, "functions"),
    (DraftText::Other, "other"),
    (DraftText::HoursTasks, "hours"),
    (DraftText::PayPension, "pay"),
];

impl Draft {
    /// Everything that was written and chosen, as [`Draft::take_over`] takes it, for the same page in the other language.
    pub fn carried(&self) -> Vec<(String, String)> {
        let mut all = Vec::new();
        for (which, text) in &self.texts {
            let key = match which {
                DraftText::Detail(one) => [DETAIL, one.id()].concat(),
                _ => ONCE.iter().find(|(known, _)| known == which).map_or("", |(_, key)| key).to_owned(),
            };
            // An emptied text is not one that was never written.
            all.push((key, text.clone()));
        }
        for one in &self.taken {
            all.push((["taken-", one.id()].concat(), "1".to_owned()));
        }
        for (place, attempt) in self.attempts.iter().enumerate() {
            let place = place.to_string();
            let TypedDate { day, month, year } = &attempt.date;
            // Room that was made and is empty comes over too.
            all.push(([ATTEMPT, &place].concat(), attempt.what.clone()));
            for (part, text) in [("-day", day), ("-month", month), ("-year", year)] {
                all.push(([ATTEMPT, &place, part].concat(), text.clone()));
            }
        }
        for place in &self.reviews {
            all.push(("review".to_owned(), place.to_string()));
        }
        for (key, said) in [("unsupported", self.unsupported), ("written", self.written)] {
            if said {
                all.push((key.to_owned(), "1".to_owned()));
            }
        }
        all
    }

    /// Takes one of [`Draft::carried`]; what is not known is passed over.
    pub fn take_over(&mut self, key: &str, text: String) {
        if let Some((which, _)) = ONCE.iter().find(|(_, known)| *known == key) {
            self.set_text(*which, text);
        } else if let Some(one) = key.strip_prefix(DETAIL).and_then(Suggestion::from_id) {
            self.set_text(DraftText::Detail(one), text);
        } else if let Some(one) = key.strip_prefix("taken-").and_then(Suggestion::from_id) {
            toggle(&mut self.taken, one);
        } else if let Some(rest) = key.strip_prefix(ATTEMPT) {
            let (place, part) = rest.split_once('-').unwrap_or((rest, ""));
            let Some(place) = place.parse().ok().filter(|place| *place <= self.attempts.len()) else {
                return;
            };
            let attempt = self.attempt(place);
            match part {
                "day" => attempt.date.day = text,
                "month" => attempt.date.month = text,
                "year" => attempt.date.year = text,
                _ => attempt.what = text,
            }
        } else {
            match key {
                "review" => self.reviews.extend(text.parse::<usize>().ok()),
                "unsupported" => self.unsupported = true,
                "written" => self.written = true,
                _ => {}
            }
        }
    }
}

impl Case {
    /// A text of the draft. What is hard is written by what was chosen, until somebody writes it anew.
    pub fn draft_text(&self, which: DraftText) -> String {
        match (self.draft.text(which), which) {
            (Some(text), _) => text.to_owned(),
            (None, DraftText::Functions) => {
                let all = self.needs.iter().map(|need| words::need(*need, self.language));
                all.fold(String::new(), with_line)
            }
            (None, _) => String::new(),
        }
    }

    /// Whether something was chosen as hard that the draft does not have.
    pub fn has_needs_to_add(&self) -> bool {
        let text = self.draft_text(DraftText::Functions);
        self.needs.iter().any(|need| !has_line(&text, words::need(*need, self.language)))
    }

    /// The draft as the rules read it. An attempt without its day is none yet, and a suggestion without what exactly
    /// is agreed neither.
    pub fn agreement(&self) -> Agreement {
        let text = |which| lines(&self.draft_text(which));
        let mut agreement = Agreement {
            runs_from: self.dates.get(Anchor::AgreementDate).ok().flatten(),
            functions: text(DraftText::Functions),
            hours_tasks: text(DraftText::HoursTasks),
            pay_pension: text(DraftText::PayPension),
            unsupported: self.draft.unsupported,
            written: self.draft.written,
            ..Agreement::default()
        };
        for &suggestion in &self.draft.taken {
            let detail = self.draft_text(DraftText::Detail(suggestion));
            if !detail.trim().is_empty() {
                let name = words::suggestion(suggestion, self.language);
                agreement.accommodations.push([name, ": ", detail.trim()].concat());
            }
        }
        agreement.accommodations.extend(text(DraftText::Other));
        for attempt in &self.draft.attempts {
            if let Ok(date) = attempt.day() {
                agreement.tried.push(Tried { date, what: attempt.what.trim().to_owned() });
            }
        }
        let days = agreement.review_dates();
        agreement.reviews = self.draft.reviews.iter().filter_map(|place| days.get(*place).copied()).collect();
        agreement
    }

    /// The route's facts as the draft has them: what is missing in it is "no".
    fn facts_of_draft(&self) -> Vec<(Fact, String)> {
        let agreement = self.agreement();
        let word = |yes| if yes { "true" } else { "false" }.to_owned();
        let mut facts = vec![(Fact::Agreement, word(true))];
        facts.extend(measured().map(|(point, fact)| (fact, word(agreement.has(point)))));
        if let Some(date) = agreement.runs_from {
            let months = agreement_months(date, self.now());
            facts.push((Fact::AgreementMonths, plain(Decimal::from(months))));
        }
        facts
    }

    /// Whether the route is answered as the draft has it.
    pub fn route_has_draft(&self) -> bool {
        self.facts_of_draft().into_iter().all(|(fact, word)| self.answers.word(fact) == Some(word))
    }

    /// What the route was told that the draft does not say; its texts only the visitor can write.
    pub fn draft_lacks_of_route(&self) -> Vec<Point> {
        let told = |fact| self.answers.facts.get(fact) == Some(Value::YesNo(true));
        [(Point::Unsupported, self.draft.unsupported), (Point::Written, self.draft.written)]
            .into_iter()
            .filter(|(point, has)| !has && Fact::from_id(point.id()).is_some_and(told))
            .map(|(point, _)| point)
            .collect()
    }

    /// Hours as the agreement could have them; `None` where they cannot be read.
    fn hours_line(&self) -> Option<String> {
        let hours = write(self.number(Field::Hours).ok()??, Decimals::AsNeeded, self.language);
        Some(fill(Accommodations(self.language).hours_line(), &[("hours", &hours)]))
    }

    /// Pay and pension as the agreement could have them.
    fn pay_line(&self) -> Option<String> {
        let wage = write_kroner(self.number(Field::Wage).ok()??, Decimals::Money, self.language);
        let pension = write(self.number(Field::Pension).ok()??, Decimals::AsNeeded, self.language);
        let places = [("wage", wage.as_str()), ("pension", pension.as_str())];
        Some(fill(Accommodations(self.language).pay_line(), &places))
    }

    pub(super) fn type_in_draft(&mut self, which: DraftText, text: String) {
        self.draft.set_text(which, text);
    }

    pub(super) fn date_attempt(&mut self, place: usize, part: DatePart, text: String) {
        self.draft.attempt(place).date.type_in(part, text);
    }

    pub(super) fn change_draft(&mut self, change: DraftChange) {
        match change {
            DraftChange::Taken(suggestion) => toggle(&mut self.draft.taken, suggestion),
            DraftChange::NeedsAdded => {
                let mut text = self.draft_text(DraftText::Functions);
                for need in &self.needs {
                    let need = words::need(*need, self.language);
                    if !has_line(&text, need) {
                        text = with_line(text, need);
                    }
                }
                self.draft.set_text(DraftText::Functions, text);
            }
            DraftChange::HoursAdded => self.add_line(DraftText::HoursTasks, self.hours_line()),
            DraftChange::PayAdded => self.add_line(DraftText::PayPension, self.pay_line()),
            DraftChange::AttemptAdded => {
                // The first stands there without being asked for.
                let next = self.draft.attempts.len().max(1);
                self.draft.attempt(next);
            }
            DraftChange::Unsupported => self.draft.unsupported = !self.draft.unsupported,
            DraftChange::Written => self.draft.written = !self.draft.written,
            DraftChange::Review(place) => toggle(&mut self.draft.reviews, place),
            DraftChange::ToRoute => {
                for (fact, word) in self.facts_of_draft() {
                    self.answers.tell(fact, &word);
                }
            }
            DraftChange::FromRoute => {
                for point in self.draft_lacks_of_route() {
                    self.draft.written |= point == Point::Written;
                    self.draft.unsupported |= point == Point::Unsupported;
                }
            }
        }
    }

    /// Adds a line to a text that does not have it.
    fn add_line(&mut self, which: DraftText, line: Option<String>) {
        let text = self.draft_text(which);
        if let Some(line) = line.filter(|line| !has_line(&text, line)) {
            self.draft.set_text(which, with_line(text, &line));
        }
    }
}
