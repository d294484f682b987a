//! A formula in words, and the same formula with the case's own numbers.

use rust_decimal::Decimal;

use super::number::{Decimals, write};
use super::{Language, catalogue};
use crate::law::Unit;
use crate::rules::cost::{Estimate, Field, Formula, LineCode};

/// How a leaf of a formula is written.
type Leaf<'a> = &'a dyn Fn(&Formula) -> String;

/// The formula with names: `Løn × Ferietillæg`.
pub fn in_words(formula: &Formula, language: Language) -> String {
    let texts = catalogue(language);
    let name = |part: &Formula| match part {
        Formula::Number(count) => count.to_string(),
        Formula::Input(field, _) => (texts.field)(*field).short.to_owned(),
        Formula::Law(parameter, _) => language.pick(parameter.danish, parameter.english).to_owned(),
        Formula::Line(code) => (texts.line)(*code).to_owned(),
        _ => String::new(),
    };
    expression(formula, &name, language, Level::Sum)
}

/// The formula with the case's numbers: `15.600,00 × 1 %`.
pub fn in_numbers(formula: &Formula, estimate: &Estimate, language: Language) -> String {
    let number = |part: &Formula| match part {
        Formula::Number(count) => count.to_string(),
        Formula::Input(field, value) => input(*field, *value, language),
        Formula::Law(parameter, entry) => match entry.value {
            Some(value) => law(parameter.unit, value, language),
            None => "–".to_owned(),
        },
        Formula::Line(code) => {
            let amount = estimate.line(*code).map_or(Decimal::ZERO, |line| line.amount);
            amount_text(*code, amount, language)
        }
        _ => String::new(),
    };
    expression(formula, &number, language, Level::Sum)
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
        Unit::Percent => format!("{}\u{a0}%", write(value, Decimals::AsNeeded, language)),
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

fn expression(formula: &Formula, leaf: Leaf<'_>, language: Language, around: Level) -> String {
    let part = |part: &Formula, level| expression(part, leaf, language, level);
    let join = |parts: &[Formula], sign: &str, level| {
        parts.iter().map(|p| part(p, level)).collect::<Vec<_>>().join(sign)
    };
    let (text, own) = match formula {
        Formula::Number(_) | Formula::Input(..) | Formula::Law(..) | Formula::Line(_) => {
            return leaf(formula);
        }
        Formula::Sum(parts) => (join(parts, " + ", Level::Sum), Level::Sum),
        Formula::Difference(first, second) => {
            (format!("{} − {}", part(first, Level::Sum), part(second, Level::Product)), Level::Sum)
        }
        Formula::Product(parts) => (join(parts, " × ", Level::Product), Level::Product),
        Formula::Quotient(first, second) => {
            (format!("{} / {}", part(first, Level::Product), part(second, Level::Tight)), Level::Product)
        }
        Formula::Least(parts) => {
            let lead = language.pick("det laveste af", "the lowest of");
            (format!("{lead} {}", alternatives(parts, leaf, language)), Level::Sum)
        }
        // "The highest of 0 and x" reads easier as "x, at least 0".
        Formula::Most(parts) => match parts.as_slice() {
            [Formula::Number(0), other] => {
                let tail = language.pick("dog mindst 0", "but at least 0");
                (format!("{}, {tail}", part(other, Level::Sum)), Level::Sum)
            }
            _ => {
                let lead = language.pick("det højeste af", "the highest of");
                (format!("{lead} {}", alternatives(parts, leaf, language)), Level::Sum)
            }
        },
    };
    if own < around { format!("({text})") } else { text }
}

fn alternatives(parts: &[Formula], leaf: Leaf<'_>, language: Language) -> String {
    let and = language.pick(" og ", " and ");
    let texts: Vec<String> =
        parts.iter().map(|part| format!("[{}]", expression(part, leaf, language, Level::Sum))).collect();
    texts.join(and)
}
