//! What goes over into the other language with the visitor: the case as a share link, and what is typed but stands in
//! no link. It never leaves the browser (`effects::load_in`).

use chrono::NaiveDate;

use super::link;
use super::state::{Case, DatePart, TypedDate};
use crate::rules::cost::{Employment, Field};
use crate::rules::route::Fact;
use crate::rules::timeline::Anchor;

/// The parts of a date, with their names here.
const PARTS: [(DatePart, &str); 3] =
    [(DatePart::Day, "day"), (DatePart::Month, "month"), (DatePart::Year, "year")];

/// What goes before the names of the draft agreement's texts.
const DRAFT: &str = "draft:";

/// The key of the last entries that could be used, whose result is on the screen: a link in itself.
const LAST_GOOD: &str = "result_of";

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
    let (job, stale) = case.last_good();
    if stale {
        link::add(&mut typed, LAST_GOOD, &link::write(&of_job(case, &job)));
    }
    let mut link = link::write(case);
    // What was dropped from a link is dropped, and named, again.
    for dropped in &case.dropped {
        link::add(&mut link, &dropped.key, dropped.value.as_deref().unwrap_or_default());
    }
    [link, typed]
}

/// The case again.
pub fn read(link: &str, typed: &str, today: NaiveDate) -> Case {
    let mut case = link::read(link, today);
    let mut good = None;
    for (key, text) in link::pairs(typed) {
        let text = link::decoded(text);
        match link::decoded(key).as_str() {
            LAST_GOOD => good = Some(link::read(&text, today)),
            key => type_in(&mut case, key, text),
        }
    }
    case.settle();
    if let Some(good) = good {
        case.take_last_good(&good);
    }
    case
}

/// A case whose fields hold a job, for its link.
fn of_job(case: &Case, job: &Employment) -> Case {
    let mut good = Case::new(case.today);
    for field in Field::NUMBERS {
        match job.number(field) {
            Some(number) => good.set_number(field, number),
            None => good.set_text(field, String::new()),
        }
    }
    good.set_date(job.date);
    (good.scheme, good.pay, good.sector, good.fraction) = (job.scheme, job.pay, job.sector, job.fraction);
    good
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
