//! A formula in words, and the same formula with the case's own numbers.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::number::{Decimals, write, write_percent};
use super::{Language, cost};
use crate::law::{Parameter, Unit};
use crate::rules::cost::{Estimate, Field, Formula, LineCode};

/// How a formula is written.
#[derive(Clone, Copy)]
struct Writer<'a> {
    /// A part without parts.
    leaf: &'a dyn Fn(&Formula) -> String,
    date: NaiveDate,
    language: Language,
}

fn value_on(parameter: &Parameter, date: NaiveDate) -> Option<Decimal> {
    parameter.on(date).ok()?.value()
}

/// The formula with names: `Løn × Ferietillæg`.
pub fn in_words(formula: &Formula, date: NaiveDate, language: Language) -> String {
    let name = |part: &Formula| match part {
        Formula::Number(count) => count.to_string(),
        Formula::Input(field) => cost::short(*field, language).to_owned(),
        Formula::Law(parameter) | Formula::IfKnown(parameter) => {
            language.pick(parameter.danish, parameter.english).to_owned()
        }
        Formula::Line(code) => cost::line(*code, language).to_owned(),
        _ => String::new(),
    };
    expression(formula, Writer { leaf: &name, date, language }, Level::Sum)
}

/// The formula with the case's numbers: `15.600,00 × 1 %`.
pub fn in_numbers(formula: &Formula, estimate: &Estimate, language: Language) -> String {
    let date = estimate.job.date;
    let number = |part: &Formula| match part {
        Formula::Number(count) => count.to_string(),
        Formula::Input(field) => {
            input(*field, estimate.job.number(*field).unwrap_or(Decimal::ZERO), language)
        }
        Formula::Law(parameter) | Formula::IfKnown(parameter) => match value_on(parameter, date) {
            Some(value) => law(parameter.unit, value, language),
            None => "–".to_owned(),
        },
        Formula::Line(code) => {
            let amount = estimate.line(*code).map_or(Decimal::ZERO, |line| line.amount);
            amount_text(*code, amount, language)
        }
        _ => String::new(),
    };
    expression(formula, Writer { leaf: &number, date, language }, Level::Sum)
}

/// A line's amount: kroner with øre, hours and fractions as they are.
pub fn amount_text(code: LineCode, amount: Decimal, language: Language) -> String {
    match code.unit() {
        Unit::Kroner => write(amount, Decimals::Two, language),
        _ => write(amount, Decimals::AsNeeded, language),
    }
}

/// A dated value with its unit's sign, where it has one.
pub fn law(unit: Unit, value: Decimal, language: Language) -> String {
    match unit {
        Unit::Percent => write_percent(value, language),
        Unit::Kroner => write(value, Decimals::Money, language),
        Unit::Share | Unit::Hours | Unit::Weeks | Unit::Days => write(value, Decimals::AsNeeded, language),
    }
}

/// What the visitor gave, as the page repeats it.
pub fn input(field: Field, value: Decimal, language: Language) -> String {
    match field {
        Field::Intensity | Field::Pension => law(Unit::Percent, value, language),
        Field::Wage | Field::FullTimeWage | Field::OtherWage | Field::MinimumWage => {
            // A monthly wage divided into hours has many decimals; two are enough to follow the sum.
            write(value, Decimals::Two, language)
        }
        Field::Hours | Field::SickDays | Field::Date => write(value, Decimals::AsNeeded, language),
    }
}

/// How tightly an operator binds; a looser part inside a tighter one gets brackets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    /// `a + b`, `a − b`, and words such as "the lowest of".
    Sum,
    /// `a × b`, `a / b`.
    Product,
    /// Right of `−` or `/`.
    Tight,
}

fn expression(formula: &Formula, writer: Writer<'_>, around: Level) -> String {
    let Writer { leaf, date, language } = writer;
    let part = |part: &Formula, level| expression(part, writer, level);
    // What is not known on the day takes no part in a sum or a choice.
    let known = |parts: &'static [Formula]| parts.iter().filter(move |part| part.is_known(date));
    let join = |parts: &'static [Formula], sign: &str, level| {
        known(parts).map(|p| part(p, level)).collect::<Vec<_>>().join(sign)
    };
    let (text, own) = match *formula {
        Formula::Number(_) | Formula::Input(_) | Formula::Law(_) | Formula::IfKnown(_) | Formula::Line(_) => {
            return leaf(formula);
        }
        Formula::Sum(parts) if known(parts).count() == 1 => return join(parts, "", around),
        Formula::Sum(parts) => (join(parts, " + ", Level::Sum), Level::Sum),
        Formula::Difference([first, second]) => {
            (format!("{} − {}", part(first, Level::Sum), part(second, Level::Product)), Level::Sum)
        }
        Formula::Product(parts) => {
            (parts.iter().map(|p| part(p, Level::Product)).collect::<Vec<_>>().join(" × "), Level::Product)
        }
        Formula::Quotient([first, second]) => {
            (format!("{} / {}", part(first, Level::Product), part(second, Level::Tight)), Level::Product)
        }
        Formula::Least(parts) if known(parts).count() == 1 => return join(parts, "", around),
        Formula::Least(parts) => {
            let and = language.pick(" og ", " and ");
            let lead = language.pick("det laveste af", "the lowest of");
            let all: Vec<String> = known(parts).map(|p| format!("[{}]", part(p, Level::Sum))).collect();
            (format!("{lead} {}", all.join(and)), Level::Sum)
        }
        // "The highest of 0 and x" reads easier as "x, at least 0".
        Formula::Most(parts) => {
            let rest: Vec<String> = parts
                .iter()
                .filter(|part| !matches!(part, Formula::Number(0)))
                .map(|p| part(p, Level::Sum))
                .collect();
            let tail = language.pick("dog mindst 0", "but at least 0");
            (format!("{}, {tail}", rest.join(" ")), Level::Sum)
        }
    };
    if own < around { format!("({text})") } else { text }
}
