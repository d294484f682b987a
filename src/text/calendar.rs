//! The calendar file: RFC 5545, all-day events, readable by any calendar.
//!
//! It has no clock and no place in it: an event's name comes from its rule and the day it is counted from, so that a
//! file fetched again replaces the events of the first one.

use chrono::{Datelike, NaiveDate};

use super::template::fill;
use super::{Language, date, timeline as words};
use crate::law::{CHECKED, Status};
use crate::rules::timeline::{Applies, Due, Force, Kind, Track, When};
use words::Note;

/// What every reader must find before the first event.
const HEAD: [&str; 4] = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    concat!("PRODID:-//fleksjob//timeline ", env!("CARGO_PKG_VERSION"), "//DA"),
    "CALSCALE:GREGORIAN",
];

/// The calendar file of `dues`: one event for each that has a date and is not known not to apply.
///
/// `stamp` is the day on which it is made. An event is tentative if its rule, or whether it applies, is uncertain. An event that lies ahead has an
/// alarm at nine in the morning: a fortnight before statutory dates and before anything expires, the day before
/// otherwise, and always the day before in sickness absence, where dates are close.
///
/// # Source
/// RFC 5545; each event names the sources of its rule.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::{Anchor, Anchors, Circumstances, timeline};
/// use fleksjob::text::{Language, calendar::calendar};
/// let anchors = Anchors::only(Anchor::Start, day(2026, 3, 1));
/// let dues = timeline(&anchors, &Circumstances::default(), day(2026, 11, 21)).expect("in range");
/// let file = calendar(&dues, Language::Danish, day(2026, 11, 21));
/// assert!(file.contains("DTSTART;VALUE=DATE:20280901\r\n"));
/// assert!(file.contains("SUMMARY:Opfølgning efter 2½\u{a0}år\r\n"));
/// ```
pub fn calendar(dues: &[Due], language: Language, stamp: NaiveDate) -> String {
    let mut out = String::new();
    for line in HEAD {
        push(&mut out, line);
    }
    for due in dues.iter().filter(|due| due.applies != Applies::No) {
        if let Some(date) = due.date {
            event(&mut out, due, date, language, stamp);
        }
    }
    push(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, due: &Due, date: NaiveDate, language: Language, stamp: NaiveDate) {
    let title = words::title(due.rule, language);
    let task = words::task(due.rule, date, language);
    push(out, "BEGIN:VEVENT");
    property(out, "UID:", &uid(due));
    property(out, "DTSTAMP:", &(digits(stamp) + "T000000Z"));
    property(out, "DTSTART;VALUE=DATE:", &digits(date));
    property(out, "DTEND;VALUE=DATE:", &digits(date.succ_opt().unwrap_or(date)));
    property(out, "SUMMARY:", &escape(title));
    property(out, "DESCRIPTION:", &escape(&description(due, date, &task, language)));
    let unsure = due.applies == Applies::Uncertain || due.status == Status::Uncertain;
    property(out, "STATUS:", if unsure { "TENTATIVE" } else { "CONFIRMED" });
    push(out, "TRANSP:TRANSPARENT");
    if due.when == Some(When::Ahead) && due.kind != Kind::Anchor {
        let fortnight = due.kind == Kind::Expiry || due.track != Track::Sick && due.force == Force::Statutory;
        push(out, "BEGIN:VALARM");
        push(out, "ACTION:DISPLAY");
        // Fifteen hours before a midnight is nine in the morning.
        property(out, "TRIGGER:", if fortnight { "-P13DT15H" } else { "-PT15H" });
        property(out, "DESCRIPTION:", &escape(title));
        push(out, "END:VALARM");
    }
    push(out, "END:VEVENT");
}

/// An event's name: the rule, what is counted from and when, and which repetition.
fn uid(due: &Due) -> String {
    let anchor = due.anchor.map_or("", |anchor| anchor.id());
    let from = due.counted_from.map(digits).unwrap_or_default();
    [due.rule.id(), anchor, &from, &due.number.to_string()].join(".") + "@fleksjob"
}

/// The year a text belongs to, in brackets.
fn year(dated: &str) -> String {
    if dated == "undated" { String::new() } else { [" (", dated, ")"].concat() }
}

fn description(due: &Due, day: NaiveDate, task: &str, language: Language) -> String {
    let mut text = String::from(task);
    let mut line = |words: &str| {
        text.push('\n');
        text.push_str(words);
    };
    let note = |note, place, value: &str| fill(words::note(note, language), &[(place, value)]);
    let who = words::actor(due.actor, day, language);
    line(&(note(Note::Who, "actor", &who) + " · " + words::force(due.force, language)));
    if let Some(reason) = due.reason {
        line(&words::reason(reason, day, language));
    }
    if let (true, Some(from)) = (due.assumed, due.counted_from) {
        line(&note(Note::Assumed, "date", &date::write(from, language)));
    }
    if let Some((before, said)) = words::suggestion(due) {
        for one in said {
            line(&note(*one, "date", &date::write_long(before, language)));
        }
    }
    line(&note(Note::Decides, "authority", super::words::authority(day, language)));
    line(words::note(Note::Sources, language));
    for source in due.sources() {
        line(&(String::from(source.title) + &year(source.dated)));
        if let Some(url) = source.url {
            line(url);
        }
    }
    let checked = [("version", env!("CARGO_PKG_VERSION")), ("date", &date::write(CHECKED, language))];
    line(&fill(super::page(language).footer_version(), &checked));
    text
}

/// A date as calendars write it. Years have four digits: those of a case do, and that of the day a file is made.
fn digits(date: NaiveDate) -> String {
    let number = date.year().unsigned_abs() * 10_000 + date.month() * 100 + date.day();
    number.to_string()
}

/// A text as a value: `\\`, `;`, `,` and line breaks escaped, other control characters left out.
///
/// # Example
/// ```
/// use fleksjob::text::calendar::escape;
/// assert_eq!(escape("§ 5, stk. 2;\nC:\\"), r"§ 5\, stk. 2\;\nC:\\");
/// ```
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The longest line, in octets, without its end.
const LONGEST: usize = 75;

/// A line as it stands in the file: folded at 75 octets, never inside a character, with its end.
///
/// # Example
/// ```
/// use fleksjob::text::calendar::fold;
/// assert_eq!(fold(&"ø".repeat(38)), format!("{}\r\n {}\r\n", "ø".repeat(37), "ø"));
/// ```
pub fn fold(line: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            // The blank counts.
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

fn push(out: &mut String, line: &str) {
    out.push_str(&fold(line));
}

fn property(out: &mut String, name: &str, value: &str) {
    let mut line = String::from(name);
    line.push_str(value);
    push(out, &line);
}
