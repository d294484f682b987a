//! What the section on accommodations shows, copies and prints, worked out from the case. Pure.

use rust_decimal::Decimal;

use super::state::{AnchorFault, Attempt, Case, DraftText};
use super::view::date_fault;
use crate::law;
use crate::rules::accommodations::{
    Accommodations as Found, Fit, Job, Point, Purpose, Suggested, accommodations,
};
use crate::rules::cost::Field;
use crate::rules::timeline::Anchor;
use crate::text::number::{Decimals, write};
use crate::text::template::fill;
use crate::text::words::authority;
use crate::text::words::screen_accommodations::Accommodations;
use crate::text::{accommodations as words, date, page};

/// A line to write on.
const BLANK: &str = "________________";

/// The points in the order in which an agreement reads; that it is written shows by the signatures.
pub const READS: [Point; 8] = [
    Point::Functions,
    Point::Accommodations,
    Point::HoursTasks,
    Point::PayPension,
    Point::RunsFrom,
    Point::Reviews,
    Point::Attempt,
    Point::Unsupported,
];

/// What is found for a case.
pub fn found(case: &Case) -> Found {
    let number = |field: Field| case.number(field).ok().flatten();
    let job = Job {
        hours_present: number(Field::Hours),
        intensity: if case.uses(Field::Intensity) { number(Field::Intensity) } else { None },
        in_fleksjob: case.dates.fleksjob,
        sector: Some(case.sector),
    };
    accommodations(&case.needs, &job, case.now())
}

/// The suggestions of one fit, best first.
pub fn of_fit(found: &Found, fit: Fit) -> impl Iterator<Item = &Suggested> {
    found.suggestions.iter().filter(move |one| one.fit == fit)
}

/// Words with the authority as it is called on the case's day.
pub fn dated(case: &Case, words: &'static str) -> String {
    fill(words, &[("authority", authority(case.now(), case.language))])
}

/// Names behind one another.
pub fn names(all: impl Iterator<Item = &'static str>) -> String {
    let mut text = String::new();
    for name in all {
        if !text.is_empty() {
            text.push_str(" · ");
        }
        text.push_str(name);
    }
    text
}

/// A number of hours in words.
pub fn hours(case: &Case, hours: Decimal) -> String {
    let hours = write(hours, Decimals::AsNeeded, case.language);
    fill(Accommodations(case.language).assistance_hours(), &[("hours", &hours)])
}

/// The points with this purpose, and how many of them are missing.
pub fn points(case: &Case, purpose: Purpose) -> (Vec<(Point, bool)>, usize) {
    let agreement = case.agreement();
    let all = Point::ALL.iter().filter(|point| point.purpose() == purpose);
    let all: Vec<(Point, bool)> = all.map(|point| (*point, agreement.has(*point))).collect();
    let missing = all.iter().filter(|(_, has)| !has).count();
    (all, missing)
}

/// What is wrong with the day the agreement runs from, once the visitor has typed a year.
pub fn runs_from_fault(case: &Case) -> Option<&'static str> {
    let fault = case.dates.get(Anchor::AgreementDate).err()?;
    let past = case.dates.typed(Anchor::AgreementDate).year.trim().len() >= 4;
    past.then(|| match fault {
        AnchorFault::Unreadable(error) => date_fault(error, page(case.language)),
        AnchorFault::OutOfRange => Accommodations(case.language).out_of_range(),
    })
}

/// What is wrong with the day of an attempt.
pub fn attempt_fault(case: &Case, attempt: &Attempt) -> Option<&'static str> {
    Some(date_fault(attempt.fault()?, page(case.language)))
}

/// What stands under a point of the agreement; a blank where nothing was written yet.
pub fn lines_of(case: &Case, point: Point) -> Vec<String> {
    let language = case.language;
    let agreement = case.agreement();
    let mut lines = match point {
        Point::Functions => agreement.functions,
        Point::Accommodations => {
            let mut lines = agreement.accommodations;
            for &suggestion in &case.draft.taken {
                if case.draft_text(DraftText::Detail(suggestion)).trim().is_empty() {
                    lines.push([words::suggestion(suggestion, language), ": ", BLANK].concat());
                }
            }
            lines
        }
        Point::HoursTasks => agreement.hours_tasks,
        Point::PayPension => agreement.pay_pension,
        Point::RunsFrom => agreement.runs_from.map(|day| date::write(day, language)).into_iter().collect(),
        Point::Reviews => agreement.reviews.iter().map(|day| date::write(*day, language)).collect(),
        Point::Attempt => {
            let written = case.draft.attempts.iter().filter(|attempt| !attempt.what.trim().is_empty());
            let line = |attempt: &Attempt| {
                let day = attempt.day().map_or(BLANK.to_owned(), |day| date::write(day, language));
                [&day, ": ", attempt.what.trim()].concat()
            };
            written.map(line).collect()
        }
        Point::Unsupported => {
            let tick = if agreement.unsupported { "[x] " } else { "[ ] " };
            vec![[tick, Accommodations(language).unsupported()].concat()]
        }
        Point::Written => Vec::new(),
    };
    if lines.is_empty() {
        lines.push(BLANK.to_owned());
    }
    lines
}

/// Who signs, each with a line to write on. Nobody's name is asked for.
pub fn signatures(case: &Case) -> [&'static str; 2] {
    let texts = Accommodations(case.language);
    [texts.sheet_employer(), texts.sheet_employee()]
}

/// A heading and its lines, as plain text.
fn block(text: &mut String, heading: &str, lines: &[String]) {
    text.push_str("\n\n");
    text.push_str(heading);
    for line in lines {
        text.push_str("\n- ");
        text.push_str(line);
    }
}

/// The draft agreement as plain text.
pub fn agreement_text(case: &Case) -> String {
    let (texts, page) = (Accommodations(case.language), page(case.language));
    let mut text = texts.sheet_title().to_owned();
    for point in READS {
        block(&mut text, words::point(point, case.language), &lines_of(case, point));
    }
    for who in signatures(case) {
        block(&mut text, who, &[]);
        text.push_str(": ");
        text.push_str(BLANK);
    }
    let checked = date::write(law::CHECKED, case.language);
    let version = [("version", env!("CARGO_PKG_VERSION")), ("date", checked.as_str())];
    for line in ["\n", &fill(page.footer_version(), &version), " ", page.footer_decides(), "\n"] {
        text.push_str(line);
    }
    text
}

/// What is hard, what is suggested, and the hours of personal assistance, as plain text; empty while nothing is chosen.
pub fn accommodations_text(case: &Case) -> String {
    if case.needs.is_empty() {
        return String::new();
    }
    let (texts, language) = (Accommodations(case.language), case.language);
    let found = found(case);
    let mut text = texts.nav().to_owned();
    let needs: Vec<String> = case.needs.iter().map(|need| words::need(*need, language).to_owned()).collect();
    block(&mut text, texts.needs_heading(), &needs);
    let mut suggestions = Vec::new();
    for fit in [Fit::First, Fit::Then] {
        for one in of_fit(&found, fit) {
            let example = dated(case, words::example(one.suggestion, language));
            suggestions.push([words::suggestion(one.suggestion, language), ": ", &example].concat());
        }
    }
    block(&mut text, texts.suggestions_heading(), &suggestions);
    if let Some(most) = found.assistance {
        let row = |words: &str, number| [words, ": ", &hours(case, number)].concat();
        let mut rows = Vec::new();
        match most.by_paid {
            Some(paid) => {
                rows.push(row(texts.assistance_present(), most.by_present));
                rows.push(row(texts.assistance_paid(), paid));
                rows.push(words::which_hours(language).to_owned());
            }
            None => rows.push(row(texts.assistance_most(), most.by_present)),
        }
        block(&mut text, texts.assistance_heading(), &rows);
    }
    text.push('\n');
    text
}
