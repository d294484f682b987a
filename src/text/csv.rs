//! Tables for spreadsheets, after RFC 4180.
//!
//! Danish spreadsheets want semicolons and a decimal comma, English ones commas and a dot; both know by the mark at the
//! beginning that the letters are UTF-8.

use rust_decimal::Decimal;

use super::Language;
use super::number::plain;

/// What a file begins with, so that a spreadsheet knows that the letters are UTF-8.
pub const MARK: char = '\u{feff}';

/// Adds a row to a file.
///
/// # Example
/// ```
/// use fleksjob::text::{Language, csv::row};
/// let mut file = String::new();
/// row(&mut file, &["wage", "Løn", "15600,00"], Language::Danish);
/// assert_eq!(file, "wage;Løn;15600,00\r\n");
/// ```
#[inline(never)]
pub fn row(file: &mut String, cells: &[&str], language: Language) {
    let separator = language.pick(";", ",");
    for (place, text) in cells.iter().enumerate() {
        file.push_str(if place == 0 { "" } else { separator });
        cell(file, text, separator);
    }
    file.push_str("\r\n");
}

/// Digits with the language's decimal sign, and no sign between thousands: a spreadsheet is to count with it.
#[inline(never)]
pub fn number(value: Decimal, language: Language) -> String {
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
