//! `estimate`: what a case costs, and what the employee gets.

use chrono::{Datelike as _, NaiveDate};

use super::{Input, Object, Read, Value};
use crate::app::view::{self, Figures};
use crate::law::{Coverage, Entry, FIRST_DAY, Period, Unit};
use crate::rules::cost::{self, Employment, Estimate, Field, Limit, Line, Scheme, UnknownLevy};
use crate::text::{Language, cost as words};

/// Answers for the case in `input`; `today` is its date if it has none. The keys and the answer are described in
/// `docs/api.md`.
///
/// # Example
/// ```
/// use fleksjob::host::{Given, Input, estimate};
/// use fleksjob::law::day;
/// let given = |key: &str| Some(Given::Number(if key == "hours" { "18".into() } else { "200".into() }));
/// let input = Input::new(vec!["hours".into(), "wage".into()], &given);
/// let answer = estimate(input, day(2024, 6, 1));
/// assert_eq!(answer.get("subsidy").and_then(|amount| amount.text()), Some("15272.00"));
/// ```
pub fn estimate<R: Read + ?Sized>(mut input: Input<'_, R>, today: NaiveDate) -> Value {
    let job = employment(&mut input, today);
    let language = input.language();
    // What the input lets through lies within the ranges of the calculation.
    let result = job.and_then(|job| cost::estimate(&job).ok());
    input.answer(result.map(|result| answer(&result, language)))
}

/// The job, if everything that it needs can be used. Keys that its scheme has no use for are not looked at.
fn employment<R: Read + ?Sized>(input: &mut Input<'_, R>, today: NaiveDate) -> Option<Employment> {
    let date = input.date(Field::Date.key(), FIRST_DAY, None).unwrap_or(today).max(FIRST_DAY);
    let mut job = Employment::on(date);
    job.scheme = input.choice("scheme").unwrap_or(job.scheme);
    job.pay = input.choice("pay").unwrap_or(job.pay);
    job.sector = input.choice("sector").unwrap_or(job.sector);
    if job.scheme == Scheme::Before2013 {
        job.fraction = input.choice("fraction").unwrap_or(job.fraction);
    }
    for field in Field::NUMBERS {
        // INTERPRETATION: reading 6. The old scheme is full time unless something else is told.
        let (used, required) = match (job.scheme, field) {
            (_, Field::Wage) | (Scheme::Since2013, Field::Hours) => (true, true),
            (Scheme::Since2013, field) => (field != Field::MinimumWage, false),
            (_, Field::Intensity | Field::FullTimeWage | Field::OtherWage) => (false, false),
            _ => (true, false),
        };
        if used && let Some(value) = input.number(field, required) {
            match field {
                Field::Hours => job.hours = value,
                Field::Intensity => job.intensity = value,
                Field::Wage => job.wage = value,
                Field::Pension => job.pension = value,
                Field::FullTimeWage => job.full_time_wage = Some(value),
                Field::OtherWage => job.other_wage = value,
                Field::MinimumWage => job.minimum_wage = Some(value),
                Field::SickDays => job.sick_days = value,
                Field::Date => {}
            }
        }
    }
    input.is_well().then_some(job)
}

fn answer(estimate: &Estimate, language: Language) -> Object {
    let date = estimate.job.date;
    let mut answer = Object::default();
    answer.word("lang", language.tag());
    answer.date("date", Some(date));
    let year = match estimate.coverage {
        Coverage::Known => None,
        Coverage::LastKnown { year } => Some(year),
    };
    answer.whole("rates_of_year", year);
    for line in &estimate.lines {
        answer.amount(line.code.code(), Some(line.amount));
    }
    answer.amount("ordinary_sick_refund", Some(estimate.ordinary_sick_refund.amount));
    answer.maybe("limit", estimate.limit.map(limit));
    let mut lines = estimate.lines.iter().map(|line| self::line(line, date, language));
    answer.put("lines", Value::objects(&mut lines));
    let mut levies = estimate.unknown_levies.iter().map(|levy| self::levy(levy, language));
    answer.put("unknown_levies", Value::objects(&mut levies));
    answer.put("notes", Value::List(notes(estimate, language)));
    answer
}

fn line(line: &Line, date: NaiveDate, language: Language) -> Object {
    let mut object = Object::default();
    object.word("code", line.code.code());
    object.word("name", words::line(line.code, language));
    object.word("about", words::line_why(line.code, language));
    object.amount("amount", Some(line.amount));
    object.word("unit", unit(line.code.unit()));
    object.maybe("period", period(line.code.period()));
    object.amount("year", line.year);
    object.status(line.status);
    object.sources(line.sources(date));
    object
}

fn levy(levy: &UnknownLevy, language: Language) -> Object {
    let mut object = Object::default();
    object.word("name", language.pick(levy.levy.danish, levy.levy.english));
    object.amount("last_amount", levy.last_known.and_then(Entry::value));
    object.whole("last_year", levy.last_known.map(|entry| entry.from.year()));
    object
}

/// What the page says around the figures, the warning about the rates' year first.
fn notes(estimate: &Estimate, language: Language) -> Vec<Value> {
    let figures = Figures { estimate, language };
    let mut notes: Vec<view::Sentence> =
        view::coverage(estimate, estimate.job.date.year(), language).into_iter().collect();
    notes.extend(view::split(figures, estimate.job.scheme).sentences);
    notes.extend(view::comparison(figures));
    notes.extend(view::notes(figures, false));
    notes.iter().map(|note| Value::Text(note.text())).collect()
}

fn limit(limit: Limit) -> &'static str {
    match limit {
        Limit::NoHours => "no_hours",
        Limit::BelowThreshold => "below_threshold",
        Limit::AboveThreshold => "above_threshold",
        Limit::FullTimeWage => "full_time_wage",
        Limit::ZeroPoint => "zero_point",
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Kroner => "kroner",
        Unit::Percent => "percent",
        Unit::Share => "share",
        Unit::Hours => "hours",
        Unit::Weeks => "weeks",
        Unit::Days => "days",
    }
}

fn period(period: Period) -> Option<&'static str> {
    match period {
        Period::None => None,
        Period::Hour => Some("hour"),
        Period::Day => Some("day"),
        Period::Week => Some("week"),
        Period::Month => Some("month"),
        Period::Quarter => Some("quarter"),
        Period::Year => Some("year"),
    }
}
