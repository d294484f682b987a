//! A result as a table for spreadsheets: a row a line, after RFC 4180.
//!
//! Danish spreadsheets want semicolons and a decimal comma, English ones commas and a dot; both know by the mark at the
//! beginning that the letters are UTF-8.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::number::plain;
use super::words::screen_summary::Summary;
use super::{Language, cost, page};
use crate::law::{Period, Unit};
use crate::rules::cost::{Estimate, Field, Formula, Line, LineCode};

/// What tells a spreadsheet that the letters are UTF-8.
const MARK: char = '\u{feff}';

/// The table: what was entered, every line, and at the end what is to be said of it.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::cost::{Employment, estimate};
/// use fleksjob::text::{Language, csv::table};
/// let job = Employment { hours: 18.into(), wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
/// let file = table(&estimate(&job).expect("valid"), &[], Language::Danish);
/// assert!(file.contains("\r\nwage;Løn;15600,00;kr. om måneden;187200,00;fundet på tryk;"));
/// ```
pub fn table(estimate: &Estimate, notes: &[String], language: Language) -> String {
    let words = Summary(language);
    let texts = page(language);
    let mut file = String::from(MARK);
    let mut columns = words.columns().split(';');
    row(&mut file, language, [(); 9].map(|()| columns.next().unwrap_or_default()));
    for field in Field::NUMBERS {
        if let Some(value) = estimate.job.number(field) {
            let about = cost::field(field, language);
            let code = String::from("input.") + field.key();
            row(
                &mut file,
                language,
                [&code, about.short, &number(value.normalize(), language), about.unit, "", "", "", "", ""],
            );
        }
    }
    for line in &estimate.lines {
        let (mut from, mut to) = (None, None);
        valid(estimate, line, &mut from, &mut to);
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let year = line.year.map(|year| number(year, language)).unwrap_or_default();
        row(
            &mut file,
            language,
            [
                line.code.code(),
                cost::line(line.code, language),
                &number(line.amount, language),
                words.units().split(';').nth(unit(line.code)).unwrap_or_default(),
                &year,
                texts.status(line.status),
                &day(from),
                &day(to),
                &sources(line, estimate.job.date),
            ],
        );
    }
    for note in notes {
        row(&mut file, language, ["note", note, "", "", "", "", "", "", ""]);
    }
    file
}

#[inline(never)]
fn row(file: &mut String, language: Language, cells: [&str; 9]) {
    let separator = language.pick(";", ",");
    for (place, text) in cells.into_iter().enumerate() {
        file.push_str(if place == 0 { "" } else { separator });
        cell(file, text, separator);
    }
    file.push_str("\r\n");
}

/// The place of a line's unit among the units' words.
fn unit(code: LineCode) -> usize {
    match (code.unit(), code.period()) {
        (Unit::Kroner, Period::Hour) => 3,
        (Unit::Kroner, Period::Month) => 4,
        (Unit::Kroner, Period::Year) => 5,
        (Unit::Kroner, _) => 2,
        (Unit::Share, _) => 1,
        _ => 0,
    }
}

/// The days on which every dated value behind a line holds: from the latest first day up to the earliest last one.
fn valid(estimate: &Estimate, line: &Line, from: &mut Option<NaiveDate>, to: &mut Option<NaiveDate>) {
    for (parameter, entry) in line.formula.entries(estimate.job.date) {
        *from = (*from).max(Some(entry.from));
        let next = parameter.values.iter().find(|next| next.from > entry.from);
        if let Some(last) = next.and_then(|next| next.from.pred_opt()) {
            *to = Some(to.map_or(last, |to| to.min(last)));
        }
    }
    line.formula.walk(&mut |part| {
        if let Formula::Line(code) = *part
            && let Some(line) = estimate.line(code)
        {
            valid(estimate, line, from, to);
        }
    });
}

fn sources(line: &Line, date: NaiveDate) -> String {
    let mut text = String::new();
    for source in line.sources(date) {
        for part in [if text.is_empty() { "" } else { " | " }, source.title] {
            text.push_str(part);
        }
        if let Some(url) = source.url {
            text.push(' ');
            text.push_str(url);
        }
    }
    text
}

/// Digits with the language's decimal sign, and no sign between thousands: a spreadsheet is to count with it.
fn number(value: Decimal, language: Language) -> String {
    plain(value).replace('.', language.pick(",", "."))
}

/// A cell: in quotes where the file needs them, and never a formula.
///
/// # Example
/// ```
/// use fleksjob::text::csv::cell;
/// let written = |text| { let mut out = String::new(); cell(&mut out, text, ";"); out };
/// assert_eq!(written("a \"b\"; c"), "\"a \"\"b\"\"; c\"");
/// assert_eq!((written("=1+1"), written("-15,5")), ("'=1+1".into(), "-15,5".into()));
/// ```
pub fn cell(out: &mut String, text: &str, separator: &str) {
    let mut bytes = text.bytes();
    let quote = bytes.clone().any(|byte| b"\"\r\n".contains(&byte) || separator.as_bytes().contains(&byte));
    let formula = bytes.next().is_some_and(|first| b"=+-@\t\r".contains(&first));
    let figure = text.starts_with('-') && bytes.all(|byte| byte.is_ascii_digit() || b",.".contains(&byte));
    if quote {
        out.push('"');
    }
    // A spreadsheet would work it out.
    if formula && !figure {
        out.push('\'');
    }
    for sign in text.chars() {
        if sign == '"' {
            out.push('"');
        }
        out.push(sign);
    }
    if quote {
        out.push('"');
    }
}
