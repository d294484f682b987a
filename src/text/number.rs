//! Numbers as people type them, and as the page shows them.
//!
//! Both languages read alike, because people paste figures from anywhere: exactly three digits after a
//! separator are thousands, one, two or more than three after the only separator are decimals, and with both
//! signs the last is the decimal one. What could still be either is refused with both readings.

use rust_decimal::Decimal;

use super::Language;
use crate::rules::decimal::round;

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing but space.
    Empty,
    /// Something else than a number.
    NotANumber,
    /// Two readings, each as good as the other.
    Ambiguous {
        /// With the separator between thousands.
        thousands: Decimal,
        /// With the separator before decimals.
        decimal: Decimal,
    },
    /// More digits than any field has use for.
    TooLong,
}

/// Words that may stand before or after the figure, longest first where one begins another.
const UNITS: &[&str] = &[
    ",-", "kroner", "kr.", "kr", "dkk", "procent", "percent", "pct.", "pct", "%", "timer", "time", "hours",
    "hour", "dage", "days", "dag", "day", "t.", "t", "h",
];

/// More digits than this are a slip of the hand.
const MOST_DIGITS: usize = 18;

/// Reads a number as typed, in either language's way.
///
/// # Errors
/// [`NumberError`]; an ambiguous text such as `0,500` names both readings.
///
/// # Example
/// ```
/// use fleksjob::text::number::read;
/// assert_eq!(read("1.234,56 kr.").map(|n| n.to_string()).as_deref(), Ok("1234.56"));
/// assert_eq!(read("1.234").map(|n| n.to_string()).as_deref(), Ok("1234"));
/// assert!(read("0,500").is_err());
/// ```
pub fn read(text: &str) -> Result<Decimal, NumberError> {
    let text = uniform(text);
    let figure = without_units(text.trim());
    if figure.is_empty() {
        return Err(if text.trim().is_empty() { NumberError::Empty } else { NumberError::NotANumber });
    }
    let (negative, figure) = match figure.strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, figure.strip_prefix('+').unwrap_or(figure)),
    };
    let spaced = figure.contains(' ');
    let figure = join_groups(figure).ok_or(NumberError::NotANumber)?;
    let signed = |value: Decimal| if negative { -value } else { value };
    match unsigned(&figure, spaced) {
        Ok(value) => Ok(signed(value)),
        Err(NumberError::Ambiguous { thousands, decimal }) => {
            Err(NumberError::Ambiguous { thousands: signed(thousands), decimal: signed(decimal) })
        }
        Err(error) => Err(error),
    }
}

/// Every kind of space becomes a plain one, the typographic minus a hyphen, letters small.
fn uniform(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            c if c.is_whitespace() => ' ',
            '\u{2212}' | '\u{2013}' => '-',
            c => c,
        })
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn without_units(text: &str) -> &str {
    let mut rest = text;
    loop {
        let before = rest;
        for unit in UNITS {
            rest = rest.strip_suffix(unit).unwrap_or(rest).trim_end();
            rest = rest.strip_prefix(unit).unwrap_or(rest).trim_start();
        }
        if rest == before {
            return rest;
        }
    }
}

/// Joins groups of three digits that are set apart by spaces; `None` if the spaces stand elsewhere.
fn join_groups(figure: &str) -> Option<String> {
    let mut groups = figure.split(' ').filter(|group| !group.is_empty());
    let first = groups.next()?;
    let mut joined = first.to_owned();
    for group in groups {
        let digits = group.chars().take_while(char::is_ascii_digit).count();
        if digits != 3 || !joined.chars().all(|c| c.is_ascii_digit()) || first.len() > 3 {
            return None;
        }
        joined.push_str(group);
    }
    Some(joined)
}

fn unsigned(figure: &str, spaced: bool) -> Result<Decimal, NumberError> {
    if !figure.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
        return Err(NumberError::NotANumber);
    }
    let Some(last) = figure.rfind(['.', ',']) else {
        return decimal(figure, "");
    };
    let (before, after) =
        (figure.get(..last).unwrap_or(""), figure.get(last.saturating_add(1)..).unwrap_or(""));
    let sign = if figure.get(last..).is_some_and(|rest| rest.starts_with('.')) { '.' } else { ',' };
    let other = if sign == '.' { ',' } else { '.' };
    if before.contains(other) {
        // Both signs: the last is the decimal one.
        return match before.contains(sign) {
            true => Err(NumberError::NotANumber),
            false => decimal(&grouped(before, other)?, after),
        };
    }
    if before.contains(sign) {
        // The same sign more than once: thousands.
        return decimal(&grouped(figure, sign)?, "");
    }
    match after.len() {
        3 if !before.is_empty() => {
            let thousands = decimal(&format!("{before}{after}"), "")?;
            if before.len() <= 3 && !before.starts_with('0') && !spaced {
                Ok(thousands)
            } else {
                Err(NumberError::Ambiguous { thousands, decimal: decimal(before, after)? })
            }
        }
        _ => decimal(before, after),
    }
}

/// The digits of groups of three after the first, which has one to three.
fn grouped(text: &str, sign: char) -> Result<String, NumberError> {
    let mut groups = text.split(sign);
    let first = groups.next().unwrap_or("");
    let proper = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    if proper { Ok(text.replace(sign, "")) } else { Err(NumberError::NotANumber) }
}

/// The number with these digits before and after its decimal sign.
///
/// # Errors
/// [`NumberError::NotANumber`] for anything but digits, or none; [`NumberError::TooLong`] for more than 18.
pub fn decimal(whole: &str, fraction: &str) -> Result<Decimal, NumberError> {
    let mut mantissa = 0_i64;
    let mut digits = 0_usize;
    for byte in whole.bytes().chain(fraction.bytes()) {
        if !byte.is_ascii_digit() {
            return Err(NumberError::NotANumber);
        }
        mantissa = mantissa.wrapping_mul(10).wrapping_add(i64::from(byte.wrapping_sub(b'0')));
        digits = digits.saturating_add(1);
    }
    match (digits, u32::try_from(fraction.len())) {
        (0, _) => Err(NumberError::NotANumber),
        (1..=MOST_DIGITS, Ok(scale)) => Ok(Decimal::new(mantissa, scale)),
        _ => Err(NumberError::TooLong),
    }
}

/// A number as links and `data-value` have it: digits, and a dot before decimals.
///
/// # Example
/// ```
/// use fleksjob::text::number::plain;
/// assert_eq!(plain(rust_decimal::Decimal::new(-1_500, 2)), "-15.00");
/// ```
pub fn plain(value: Decimal) -> String {
    // Every amount of the widget has fewer digits than this holds; more would show as the largest.
    let digits = u64::try_from(value.mantissa().unsigned_abs()).unwrap_or(u64::MAX).to_string();
    let scale = usize::try_from(value.scale()).unwrap_or(0);
    let mut out = String::new();
    if value.is_sign_negative() && !value.is_zero() {
        out.push('-');
    }
    let length = digits.len().max(scale.saturating_add(1));
    let missing = length.saturating_sub(digits.len());
    for (place, digit) in core::iter::repeat_n('0', missing).chain(digits.chars()).enumerate() {
        if scale > 0 && place.saturating_add(scale) == length {
            out.push('.');
        }
        out.push(digit);
    }
    out
}

/// How many decimals a number is shown with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decimals {
    /// As many as it has: hours, percentages.
    AsNeeded,
    /// None: round kroner in sentences and headlines.
    None,
    /// Two: kroner and øre.
    Two,
    /// Two if it has øre, else none: what somebody typed.
    Money,
}

/// A number as the language writes it.
///
/// # Rounding
/// For show only, half away from zero; the exact figure stands in `data-value`.
///
/// # Example
/// ```
/// use fleksjob::text::{Language, number::{Decimals, write}};
/// let amount = rust_decimal::Decimal::new(123_456, 2);
/// assert_eq!(write(amount, Decimals::Two, Language::Danish), "1.234,56");
/// assert_eq!(write(amount, Decimals::None, Language::English), "1,235");
/// ```
pub fn write(value: Decimal, decimals: Decimals, language: Language) -> String {
    let rounded = |places| round(value, places);
    let text = match decimals {
        Decimals::AsNeeded => plain(value.normalize()),
        Decimals::None => plain(rounded(0)),
        Decimals::Two => plain(rounded(2)),
        Decimals::Money if value.normalize().scale() == 0 => plain(rounded(0)),
        Decimals::Money if value.normalize().scale() > 2 => plain(value.normalize()),
        Decimals::Money => plain(rounded(2)),
    };
    let (thousands, point) = match language {
        Language::Danish => ('.', ','),
        Language::English => (',', '.'),
    };
    let (digits, minus) = match text.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (text.as_str(), false),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut out = String::new();
    if minus {
        out.push('\u{2212}');
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && whole.len().saturating_sub(place).is_multiple_of(3) {
            out.push(thousands);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    out
}

/// An amount with its currency: `1.235 kr.` or `DKK 1,235`. The space does not break.
pub fn write_kroner(value: Decimal, decimals: Decimals, language: Language) -> String {
    let number = write(value, decimals, language);
    match language {
        Language::Danish => format!("{number}\u{a0}kr."),
        Language::English => format!("DKK\u{a0}{number}"),
    }
}

/// So many percent: `2,1 %` with a space that does not break, `2.1%`.
///
/// # Example
/// ```
/// use fleksjob::text::{Language, number::write_percent};
/// let supplement = rust_decimal::Decimal::new(21, 1);
/// assert_eq!(write_percent(supplement, Language::Danish), "2,1\u{a0}%");
/// assert_eq!(write_percent(supplement, Language::English), "2.1%");
/// ```
pub fn write_percent(value: Decimal, language: Language) -> String {
    write(value, Decimals::AsNeeded, language) + language.pick("\u{a0}%", "%")
}
