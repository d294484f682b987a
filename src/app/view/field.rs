//! A field of the form, with what is wrong with it and what was understood.

use rust_decimal::Decimal;

use crate::app::state::{Case, FieldError, TypedDateError, WageUnit, decimals, is_too_fine, monthly_shown};
use crate::rules::cost::{Fault, Field, InputError, Range, Scheme};
use crate::text::date::DateError;
use crate::text::number::{self, Decimals, NumberError, write, write_kroner};
use crate::text::template::fill;
use crate::text::{FieldWords, Page, cost as cost_words, page};

/// A field with all that stands around it.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldView {
    /// The words around it.
    pub label: &'static str,
    /// Below the label; may be empty.
    pub hint: &'static str,
    /// Beside the field, for the eye.
    pub unit: &'static str,
    /// As typed.
    pub text: String,
    /// What is wrong, in a sentence.
    pub error: Option<String>,
    /// What was understood, where it could be taken differently.
    pub echo: Option<String>,
}

/// A field as it stands.
#[inline(never)]
pub fn field(case: &Case, field: Field) -> FieldView {
    let texts = page(case.language);
    let words = words(case, field);
    let text = case.text(field).to_owned();
    let (error, echo) = match case.number(field) {
        Ok(value) => (None, value.and_then(|value| echo(case, field, value))),
        // An emptied field is only wrong once the visitor has left it.
        Err(FieldError::Number(NumberError::Empty)) if case.is_editing(field) => (None, None),
        Err(error) => (Some(field_error(case, field, words, error, texts)), None),
    };
    FieldView { label: words.label, hint: words.hint, unit: words.unit, text, error, echo }
}

#[inline(never)]
fn words(case: &Case, field: Field) -> FieldWords {
    let texts = page(case.language);
    let words = cost_words::field(field, texts.0);
    match field {
        Field::Wage if case.wage_unit == WageUnit::Month => FieldWords {
            label: texts.monthly_wage_label(),
            short: texts.wage_unit_month(),
            hint: texts.monthly_wage_hint(),
            example: cost_words::field(Field::FullTimeWage, texts.0).example,
            ..words
        },
        Field::Hours if case.scheme == Scheme::Before2013 => FieldWords {
            label: texts.agreed_hours_label(),
            short: texts.agreed_hours_label(),
            hint: texts.agreed_hours_hint(),
            ..words
        },
        _ => words,
    }
}

fn is_money(field: Field) -> bool {
    matches!(field, Field::Wage | Field::FullTimeWage | Field::OtherWage | Field::MinimumWage)
}

/// A typed number in its field's own unit.
fn typed(case: &Case, field: Field, value: Decimal) -> String {
    match (field, is_money(field)) {
        (_, true) => write_kroner(value, Decimals::Money, case.language),
        (Field::Intensity | Field::Pension, _) => number::write_percent(value, case.language),
        _ => write(value, Decimals::AsNeeded, case.language),
    }
}

#[inline(never)]
fn echo(case: &Case, field: Field, value: Decimal) -> Option<String> {
    let texts = page(case.language);
    let text = case.text(field).trim();
    let read = number::read(text).ok()?;
    let same = text == write(read, decimals(field), case.language);
    let separated = is_money(field) && text.contains(['.', ',']);
    let understood = (!same || separated).then(|| {
        let shown = match is_money(field) {
            true => write_kroner(read, Decimals::Two, case.language),
            false => typed(case, field, read),
        };
        fill(texts.understood(), &[("value", &shown)])
    });
    let hourly = (field == Field::Wage && case.wage_unit == WageUnit::Month).then(|| {
        fill(texts.understood_hour(), &[("value", &write_kroner(value, Decimals::Two, case.language))])
    });
    match (understood, hourly) {
        (Some(first), Some(second)) => Some([&first, " ", &second].concat()),
        (first, second) => first.or(second),
    }
}

#[inline(never)]
fn field_error(case: &Case, field: Field, words: FieldWords, error: FieldError, texts: Page) -> String {
    let (least, most) = limits(case, field);
    let (least, most) = (typed(case, field, least), typed(case, field, most));
    let text = case.text(field).trim();
    let shown = match number::read(text) {
        Ok(value) => typed(case, field, value),
        Err(_) => text.to_owned(),
    };
    let (thousands, decimal) = match error {
        FieldError::Number(NumberError::Ambiguous { thousands, decimal }) => (
            write(thousands, Decimals::AsNeeded, case.language),
            write(decimal, Decimals::AsNeeded, case.language),
        ),
        _ => (String::new(), String::new()),
    };
    let template = match error {
        FieldError::Number(NumberError::Empty) => texts.error_empty(),
        FieldError::Number(NumberError::NotANumber) => texts.error_not_a_number(),
        FieldError::Number(NumberError::Ambiguous { .. }) => texts.error_ambiguous(),
        FieldError::Number(NumberError::TooLong) => texts.error_too_long(),
        FieldError::Input(_) if is_too_fine(error) => match field {
            Field::Hours => texts.error_hours_step(),
            Field::SickDays => texts.error_whole(),
            _ => texts.error_too_fine(),
        },
        FieldError::Input(InputError { fault: Fault::OutOfRange, .. } | InputError { .. }) => {
            texts.error_range()
        }
    };
    let typed = if template == texts.error_not_a_number() || template == texts.error_ambiguous() {
        text
    } else {
        &shown
    };
    let places = field.decimals().to_string();
    fill(
        template,
        &[
            ("field", words.short),
            ("example", words.example),
            ("typed", typed),
            ("least", &least),
            ("most", &most),
            ("thousands", &thousands),
            ("decimal", &decimal),
            ("places", &places),
        ],
    )
}

/// The allowed values in the unit the visitor types.
fn limits(case: &Case, field: Field) -> (Decimal, Decimal) {
    let Range { least, most } = field.range();
    if field == Field::Wage && case.wage_unit == WageUnit::Month {
        return (monthly_shown(least), monthly_shown(most));
    }
    (least, most)
}

/// What is wrong with the date, in a sentence.
pub fn date_error(case: &Case) -> Option<&'static str> {
    let texts = page(case.language);
    Some(match case.day().err()? {
        TypedDateError::Unreadable(error) => date_fault(error, texts),
        TypedDateError::BeforeTable => texts.error_date_before(),
    })
}

/// What of a date is missing or wrong, in a sentence.
pub fn date_fault(error: DateError, texts: Page) -> &'static str {
    match error {
        DateError::Day => texts.error_date_day(),
        DateError::Month => texts.error_date_month(),
        DateError::Year => texts.error_date_year(),
        DateError::NoSuchDay => texts.error_date_none(),
    }
}
