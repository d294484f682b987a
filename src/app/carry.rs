//! What goes over into the other language with the visitor: the case as a share link, and what is typed but stands in
//! no link. It never leaves the browser (`effects::load_in`).

use chrono::NaiveDate;

use super::link;
use super::state::{Case, DatePart, TypedDate, WageUnit, monthly_shown};
use crate::rules::cost::Field;
use crate::rules::route::Fact;
use crate::rules::timeline::Anchor;

/// The parts of a date, with their names here.
const PARTS: [(DatePart, &str); 3] =
    [(DatePart::Day, "day"), (DatePart::Month, "month"), (DatePart::Year, "year")];

/// What goes before the names of the draft agreement's texts.
const DRAFT: &str = "draft:";

/// The link and the texts, as [`read`] takes them: neither has a blank in it.
///
/// # Example
/// ```
/// use fleksjob::{app::{carry, state::{Case, Event}}, law::day, rules::cost::Field};
/// let today = day(2026, 11, 21);
/// let case = Case::new(today).after(Event::Typed(Field::Hours, "tolv timer".into()));
/// let [link, typed] = carry::write(&case);
/// assert_eq!(carry::read(&link, &typed, today).text(Field::Hours), "tolv timer");
/// ```
pub fn write(case: &Case) -> [String; 2] {
    let mut typed = String::new();
    for (key, text) in texts(case) {
        link::add(&mut typed, &key, text);
    }
    for (key, text) in case.draft.carried() {
        link::add(&mut typed, &[DRAFT, &key].concat(), &text);
    }
    // The result on the screen is that of the last entries that could be used, and stays so.
    let mut good = case.clone();
    let (job, _) = case.last_good();
    for field in Field::NUMBERS {
        if case.number(field).is_err() {
            match job.number(field) {
                Some(hour) if field == Field::Wage && case.wage_unit == WageUnit::Month => {
                    good.set_number(field, monthly_shown(hour));
                }
                Some(number) => good.set_number(field, number),
                None => good.set_text(field, String::new()),
            }
        }
    }
    if case.day().is_err() {
        good.set_date(job.date);
    }
    let mut link = link::write(&good);
    // What was dropped from a link is dropped, and named, again.
    for dropped in &case.dropped {
        link::add(&mut link, &dropped.key, dropped.value.as_deref().unwrap_or_default());
    }
    [link, typed]
}

/// The case again.
pub fn read(link: &str, typed: &str, today: NaiveDate) -> Case {
    let mut case = link::read(link, today);
    for (key, text) in link::pairs(typed) {
        type_in(&mut case, &link::decoded(key), link::decoded(text));
    }
    case.settle();
    case
}

/// What is typed and stands in no link, under keys that [`type_in`] knows.
fn texts(case: &Case) -> Vec<(String, &str)> {
    let mut texts = Vec::new();
    for field in Field::NUMBERS {
        if case.number(field).is_err() {
            texts.push((field.key().to_owned(), case.text(field)));
        }
    }
    if case.day().is_err() {
        date(&mut texts, Field::Date.key(), &case.date);
    }
    for &anchor in Anchor::ALL {
        if case.dates.get(anchor).is_err() {
            date(&mut texts, anchor.id(), case.dates.typed(anchor));
        }
    }
    if let Some(open) = case.answers.open {
        texts.push(("open".to_owned(), open.id()));
    }
    if !case.answers.typed.is_empty() {
        texts.push(("answer".to_owned(), &case.answers.typed));
    }
    texts
}

fn date<'a>(texts: &mut Vec<(String, &'a str)>, key: &str, date: &'a TypedDate) {
    for ((_, part), text) in PARTS.into_iter().zip([&date.day, &date.month, &date.year]) {
        texts.push((format!("{key}.{part}"), text));
    }
}

/// Takes one of [`texts`]; what is not known is passed over.
fn type_in(case: &mut Case, key: &str, text: String) {
    if let Some(key) = key.strip_prefix(DRAFT) {
        case.draft.take_over(key, text);
    } else if let Some((name, part)) = key.split_once('.') {
        let Some((part, _)) = PARTS.into_iter().find(|(_, known)| *known == part) else { return };
        match Anchor::from_id(name) {
            Some(anchor) => case.dates.type_in(anchor, part, text),
            None => case.date.type_in(part, text),
        }
    } else if let Some(field) = Field::NUMBERS.into_iter().find(|field| field.key() == key) {
        case.set_text(field, text);
    } else if key == "open" {
        case.answers.open = Fact::from_id(&text);
    } else if key == "answer" {
        case.answers.typed = text;
    }
}
