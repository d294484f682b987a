//! Dates as people type them in three fields, and as the page shows them.

use chrono::{Datelike, NaiveDate};

use super::Language;

const DANISH: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const DANISH_DAYS: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
const ENGLISH_DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// What is missing or wrong in a typed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// The day is not a number from 1 to 31.
    Day,
    /// The month is not a number from 1 to 12 or a month's name.
    Month,
    /// The year is not four digits.
    Year,
    /// The three are fine, but there is no such day.
    NoSuchDay,
}

/// Reads a date typed in three fields; the month may be a name in either language, or its first letters.
///
/// # Errors
/// The first part that cannot be read.
///
/// # Example
/// ```
/// use fleksjob::text::date::{DateError, read};
/// assert_eq!(read("1", "marts", "2024").map(|d| d.to_string()).as_deref(), Ok("2024-03-01"));
/// assert_eq!(read("30", "2", "2024"), Err(DateError::NoSuchDay));
/// ```
pub fn read(day: &str, month: &str, year: &str) -> Result<NaiveDate, DateError> {
    let number = |text: &str, most: u32| {
        let text = text.trim().trim_end_matches('.');
        let digits = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
        text.parse::<u32>().ok().filter(|n| digits && (1..=most).contains(n))
    };
    let day = number(day, 31).ok_or(DateError::Day)?;
    let month = number(month, 12).or_else(|| month_by_name(month)).ok_or(DateError::Month)?;
    let year = year.trim();
    let year =
        number(year, 9999).filter(|_| year.len() == 4 && !year.contains('.')).ok_or(DateError::Year)?;
    let year = i32::try_from(year).map_err(|_| DateError::Year)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NoSuchDay)
}

fn month_by_name(text: &str) -> Option<u32> {
    let text = text.trim().trim_end_matches('.').to_ascii_lowercase();
    if text.chars().count() < 3 {
        return None;
    }
    let names = DANISH.iter().zip(ENGLISH);
    let place = names.into_iter().position(|(danish, english)| {
        danish.starts_with(&text) || english.to_ascii_lowercase().starts_with(&text)
    })?;
    u32::try_from(place.saturating_add(1)).ok()
}

/// A date in words: `21. november 2026`, `21 November 2026`. The space between day and month does not break.
///
/// # Example
/// ```
/// use fleksjob::{law::day, text::{Language, date::write}};
/// assert_eq!(write(day(2026, 11, 21), Language::Danish), "21.\u{a0}november 2026");
/// ```
pub fn write(date: NaiveDate, language: Language) -> String {
    let month = usize::try_from(date.month0()).unwrap_or(0);
    let name = |names: [&'static str; 12]| names.get(month).copied().unwrap_or("");
    match language {
        Language::Danish => format!("{}.\u{a0}{} {}", date.day(), name(DANISH), date.year()),
        Language::English => format!("{}\u{a0}{} {}", date.day(), name(ENGLISH), date.year()),
    }
}

/// The weekday's name: `søndag`, `Sunday`.
///
/// # Example
/// ```
/// use fleksjob::{law::day, text::{Language, date::weekday}};
/// assert_eq!(weekday(day(2030, 9, 1), Language::Danish), "søndag");
/// ```
pub fn weekday(date: NaiveDate, language: Language) -> &'static str {
    let names = match language {
        Language::Danish => DANISH_DAYS,
        Language::English => ENGLISH_DAYS,
    };
    let place = usize::try_from(date.weekday().num_days_from_monday()).unwrap_or(0);
    names.get(place).copied().unwrap_or("")
}

/// A date with its weekday: `søndag 1. september 2030`, `Sunday 1 September 2030`.
///
/// # Example
/// ```
/// use fleksjob::{law::day, text::{Language, date::write_long}};
/// assert_eq!(write_long(day(2030, 9, 1), Language::English), "Sunday 1\u{a0}September 2030");
/// ```
pub fn write_long(date: NaiveDate, language: Language) -> String {
    let mut text = String::from(weekday(date, language));
    text.push(' ');
    text.push_str(&write(date, language));
    text
}
