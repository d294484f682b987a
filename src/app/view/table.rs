//! The result as a table to take away: one row a line, with its validity and its sources.

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::Figures;
use super::lines::per;
use crate::law::{Period, Source, Status, Unit};
use crate::rules::cost::{Estimate, Field, Formula, Line};
use crate::text::number::{Decimals, write_kroner};
use crate::text::template::glue;
use crate::text::{cost as cost_words, explain, page};

/// A line of the result, as a spreadsheet has it.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its exact amount, in [`TableRow::unit`].
    pub amount: Decimal,
    /// What the amount counts, and the time it belongs to.
    pub unit: String,
    /// The same for a year, in kroner, where the employer pays it.
    pub year: Option<Decimal>,
    /// How sure it is.
    pub status: Status,
    /// The first day of the latest rate it is built on; `None` where it is built on none.
    pub from: Option<NaiveDate>,
    /// The last day before one of those rates changes, where the table knows of a change.
    pub to: Option<NaiveDate>,
    /// Where it is from.
    pub sources: Vec<Source>,
}

/// Every line of a result, in the order of the breakdown.
pub fn table_rows(figures: Figures<'_>) -> Vec<TableRow> {
    let Figures { estimate, language } = figures;
    let mut rows = Vec::new();
    for line in &estimate.lines {
        let per = match line.code.period() {
            Period::Month => page(language).result_per_month(),
            _ => per(line.code, language),
        };
        let counted = match line.code.unit() {
            Unit::Kroner => language.pick("kr.", "DKK"),
            Unit::Hours => cost_words::field(Field::Hours, language).unit,
            _ => "",
        };
        let (from, to) = validity(estimate, line);
        rows.push(TableRow {
            code: line.code.code(),
            name: cost_words::line(line.code, language),
            amount: line.amount,
            unit: glue(&[counted, " ", per]).trim().to_owned(),
            year: line.year,
            status: line.status,
            from,
            to,
            sources: line.sources(estimate.job.date),
        });
    }
    rows
}

/// The same as plain lines: `Løn: 15.600,00 kr. om måneden`, and how sure it is where it was not found in print.
pub fn table_text(figures: Figures<'_>) -> String {
    let Figures { estimate, language } = figures;
    let mut text = String::new();
    for line in &estimate.lines {
        let amount = match line.code.unit() {
            Unit::Kroner => write_kroner(line.amount, Decimals::Two, language),
            _ => explain::amount_text(line.code, line.amount, language),
        };
        let per = match line.code.period() {
            Period::Month => page(language).result_per_month(),
            _ => per(line.code, language),
        };
        text.push_str(&glue(&[cost_words::line(line.code, language), ": ", &amount]));
        if !per.is_empty() {
            text.push_str(&glue(&[" ", per]));
        }
        if line.status != Status::Sourced {
            text.push_str(&glue(&[" (", page(language).status(line.status), ")"]));
        }
        text.push('\n');
    }
    text
}

/// The days on which every rate that a line is built on holds, the lines below it included.
fn validity(estimate: &Estimate, line: &Line) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let (mut from, mut to) = (None, None::<NaiveDate>);
    // The lines are listed before those built on them, so this ends.
    let mut codes = vec![line.code];
    while let Some(code) = codes.pop() {
        let Some(line) = estimate.line(code) else { continue };
        for (parameter, entry) in line.formula.entries(estimate.job.date) {
            from = from.max(Some(entry.from));
            let next = parameter.values.iter().map(|entry| entry.from).find(|day| *day > entry.from);
            let last = next.and_then(|day| day.checked_sub_days(Days::new(1)));
            // `None` is no known end.
            to = if let (Some(one), Some(other)) = (to, last) { Some(one.min(other)) } else { to.or(last) };
        }
        line.formula.walk(&mut |part| {
            if let Formula::Line(code) = *part {
                codes.push(code);
            }
        });
    }
    (from, to)
}
