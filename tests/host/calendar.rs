//! The calendar file, read back by a library of somebody else's.

use chrono::{Days, NaiveDate};
use fleksjob::law::{Status, day};
use fleksjob::rules::timeline::{
    Actor, Anchors, Applies, Circumstances, Due, Force, Kind, RuleCode, timeline,
};
use fleksjob::text::calendar::{calendar, escape, fold};
use fleksjob::text::{Language, date, timeline as text};
use icalendar::parser::{Component, read_calendar, unfold};
use proptest::prelude::*;

use crate::text::{check, check_for};
use crate::timeline::anchors;

const TODAY: NaiveDate = day(2026, 11, 21);

/// A case with every date, and rules of each kind among past, future, certain and uncertain ones.
const FULL: &str = "start=2026-03-01 agreement_date=2025-10-30 absence=2026-11-02 posting_start=2026-07-01 \
                    fasttrack_request=2026-11-20 s56_start=2026-12-01 wage_paid=2026-11-30 \
                    notification_letter_sent=2026-11-22";

fn dues(given: &Anchors) -> Vec<Due> {
    timeline(given, &Circumstances::default(), TODAY).expect("in range")
}

fn digits(date: NaiveDate) -> String {
    date.to_string().replace('-', "")
}

/// What a reader finds: a component's properties by name (with their parameters), and its components.
#[derive(Debug)]
struct Read {
    name: String,
    properties: Vec<(String, String)>,
    inner: Vec<Read>,
}

impl Read {
    fn of(component: &Component<'_>) -> Self {
        let properties = component.properties.iter().map(|property| {
            let parameters = property.params.iter().map(|parameter| {
                let value = parameter.val.as_ref().map_or("", |value| value.as_str());
                format!(";{}={value}", parameter.key.as_str())
            });
            let name = property.name.as_str().to_owned() + &parameters.collect::<String>();
            (name, property.val.as_str().to_owned())
        });
        Self {
            name: component.name.as_str().to_owned(),
            properties: properties.collect(),
            inner: component.components.iter().map(Self::of).collect(),
        }
    }

    fn get(&self, name: &str) -> &str {
        let mut found = self.properties.iter().filter(|(known, _)| known == name);
        let value = found.next().unwrap_or_else(|| panic!("{name} is missing: {self:?}"));
        assert!(found.next().is_none(), "{name} stands twice");
        &value.1
    }
}

/// The file's own properties, and its events.
fn read(file: &str) -> (Vec<(String, String)>, Vec<Read>) {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap_or_else(|error| panic!("{error}"));
    let of = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let head = calendar.properties.iter().map(|p| of(p.name.as_str(), p.val.as_str())).collect();
    (head, calendar.components.iter().map(Read::of).collect())
}

#[test]
fn every_field_of_every_event_reads_back() {
    for language in Language::ALL {
        let dues = dues(&anchors(FULL));
        let (head, events) = read(&calendar(&dues, language, TODAY));
        let expected = [
            ("VERSION", "2.0"),
            ("PRODID", concat!("-//fleksjob//timeline ", env!("CARGO_PKG_VERSION"), "//DA")),
            ("CALSCALE", "GREGORIAN"),
        ];
        assert_eq!(head, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let with_date: Vec<(&Due, NaiveDate)> = dues
            .iter()
            .filter(|due| due.applies != Applies::No)
            .filter_map(|due| Some((due, due.date?)))
            .collect();
        assert!(with_date.len() > 30, "{}", with_date.len());
        assert_eq!(events.len(), with_date.len());
        for (event, (due, date)) in events.iter().zip(with_date) {
            check_event(event, due, date, language);
        }
    }
}

fn check_event(event: &Read, due: &Due, date: NaiveDate, language: Language) {
    assert_eq!(event.name, "VEVENT");
    let from = due.counted_from.expect("it has a date");
    let anchor = due.anchor.expect("it has a date").id();
    let uid = format!("{}.{anchor}.{}.{}@fleksjob", due.rule.id(), digits(from), due.number);
    assert_eq!(event.get("UID"), uid);
    assert_eq!(event.get("DTSTAMP"), "20261121T000000Z");
    assert_eq!(event.get("DTSTART;VALUE=DATE"), digits(date));
    assert_eq!(event.get("DTEND;VALUE=DATE"), digits(date + Days::new(1)));
    assert_eq!(event.get("SUMMARY"), text::title(due.rule, language));
    assert_eq!(event.get("TRANSP"), "TRANSPARENT");
    let sure = if due.applies == Applies::Uncertain || due.status == Status::Uncertain {
        "TENTATIVE"
    } else {
        "CONFIRMED"
    };
    assert_eq!(event.get("STATUS"), sure);
    let description = event.get("DESCRIPTION");
    let lines: Vec<&str> = description.lines().collect();
    assert_eq!(lines[0], text::task(due.rule, date, language));
    let mut parts = vec![
        text::actor(due.actor, date, language) + " · " + text::force(due.force, language),
        language.pick("21.\u{a0}november 2026", "21\u{a0}November 2026").to_owned(),
        language.pick("der afgør sager", "that decides").to_owned(),
        format!("Version {}.", env!("CARGO_PKG_VERSION")),
    ];
    parts.extend(due.reason.map(|reason| text::reason(reason, date, language)));
    // To whoever acts, and a deadline only where the law has one.
    let acts = due.actor != Actor::Municipality && !matches!(due.kind, Kind::Expiry | Kind::Anchor);
    let before = due.suggested.filter(|_| acts);
    parts.extend(before.map(|before| date::write_long(before, language)));
    assert_eq!(description.contains(language.pick("Vi foreslår", "We suggest")), before.is_some());
    let stays = before.is_some() && due.force == Force::Statutory;
    assert_eq!(description.contains(text::note(text::Note::Stays, language)), stays);
    parts.extend(due.assumed.then(|| date::write(from, language)));
    for source in due.sources() {
        let year = if source.dated == "undated" { String::new() } else { format!(" ({})", source.dated) };
        parts.push(format!("\n{}{year}\n", source.title));
        parts.extend(source.url.map(str::to_owned));
    }
    for part in parts {
        assert!(description.contains(&part), "{part:?} is missing: {description}");
    }
    assert!(!description.contains(['{', '}']), "{description}");
    assert_eq!(event.properties.len(), 8, "{event:?}");
    for alarm in &event.inner {
        assert_eq!(alarm.name, "VALARM");
        assert_eq!(alarm.get("ACTION"), "DISPLAY");
        assert_eq!(alarm.get("DESCRIPTION"), text::title(due.rule, language));
        assert_eq!(alarm.properties.len(), 3);
    }
}

#[test]
fn an_alarm_comes_in_time_and_only_for_what_lies_ahead() {
    let (_, events) = read(&calendar(&dues(&anchors(FULL)), Language::Danish, TODAY));
    let rows = [
        ("FJ-30M", Some("-P13DT15H")),
        ("FJ-60M", Some("-P13DT15H")),
        ("FJ-POST", Some("-P13DT15H")),
        ("RT-REV.agreement_date.20251030.4", None),
        ("FJ-Y1", Some("-PT15H")),
        // Past.
        ("FJ-W2", None),
        ("SL-D1", None),
        ("RT-START", None),
        ("SL-4W", Some("-PT15H")),
        ("SL-FTTALK", Some("-PT15H")),
        ("SL-120", Some("-PT15H")),
        // An agreement that expires takes time to renew.
        ("SL-56", Some("-P13DT15H")),
    ];
    let (_, more) = read(&calendar(&dues(&anchors("s56_start=2026-12-01")), Language::Danish, TODAY));
    check(rows, |uid| {
        let event =
            events.iter().chain(&more).find(|event| event.get("UID").starts_with(uid)).expect("there");
        assert!(event.inner.len() < 2);
        event.inner.first().map(|alarm| match alarm.get("TRIGGER") {
            "-PT15H" => "-PT15H",
            "-P13DT15H" => "-P13DT15H",
            other => panic!("{other}"),
        })
    });
    // The day an absence begins is no news to anybody.
    let future =
        timeline(&anchors("absence=2026-12-01"), &Circumstances::default(), TODAY).expect("in range");
    let (_, events) = read(&calendar(&future, Language::Danish, TODAY));
    assert!(events.iter().any(|event| event.get("UID").starts_with("SL-D1") && event.inner.is_empty()));
}

#[test]
fn what_is_uncertain_is_tentative() {
    // How far back a refund goes is told in two ways; that week 8 still counts after the reform is not certain.
    let rows =
        [("SL-REF3", "TENTATIVE"), ("SL-8W", "TENTATIVE"), ("FJ-30M", "CONFIRMED"), ("RT-12M", "CONFIRMED")];
    let given = anchors("start=2026-03-01 agreement_date=2026-01-15 absence=2026-01-05 wage_paid=2026-01-31");
    let (_, events) = read(&calendar(&dues(&given), Language::Danish, TODAY));
    check(rows, |id| {
        let event = events.iter().find(|event| event.get("UID").split('.').next() == Some(*id));
        event.map_or("", |event| event.get("STATUS"))
    });
}

#[test]
fn what_does_not_apply_is_not_in_the_file() {
    let dues = dues(&anchors("start=2010-03-01 absence=2026-11-02"));
    assert!(dues.iter().any(|due| due.rule == RuleCode::Months30 && due.applies == Applies::No));
    let file = calendar(&dues, Language::English, TODAY);
    assert!(!file.contains("FJ-30M") && !file.contains("SL-30.") && file.contains("SL-4W"), "{file}");
    let (_, events) = read(&calendar(&[], Language::English, TODAY));
    assert!(events.is_empty());
}

#[test]
fn the_same_case_makes_the_same_names_on_any_day() {
    let names = |today: NaiveDate| {
        let dues = timeline(&anchors(FULL), &Circumstances::default(), today).expect("in range");
        let (_, events) = read(&calendar(&dues, Language::Danish, today));
        events.iter().map(|event| event.get("UID").to_owned()).collect::<Vec<_>>()
    };
    let first = names(TODAY);
    assert_eq!(first, names(day(2030, 1, 1)));
    let mut sorted = first.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(sorted.len(), first.len());
}

#[test]
fn lines_end_as_the_standard_asks_and_are_short() {
    for language in Language::ALL {
        let file = calendar(&dues(&anchors(FULL)), language, TODAY);
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
        let ends = (file.matches('\r').count(), file.matches('\n').count(), file.matches("\r\n").count());
        assert!(ends.0 == ends.2 && ends.1 == ends.2, "{ends:?}");
        assert!(file.lines().all(|line| line.len() <= 75 && !line.is_empty()));
        assert!(file.contains("\r\n "), "something is folded");
    }
}

#[test]
fn a_value_is_escaped() {
    let rows = [
        ("a, b; c", r"a\, b\; c"),
        ("C:\\new", r"C:\\new"),
        ("line\nline", r"line\nline"),
        ("a\r\nb\u{7}", r"a\nb"),
        ("æøå 2½ “x”: y", "æøå 2½ “x”: y"),
    ];
    check(rows.map(|(text, value)| (text, value.to_owned())), |text| escape(text));
}

#[test]
fn a_line_is_folded_at_75_octets() {
    let rows = [
        ("x".repeat(75), "x".repeat(75) + "\r\n"),
        ("x".repeat(76), "x".repeat(75) + "\r\n x\r\n"),
        // The blank of a continued line counts: 75, then 74.
        ("x".repeat(150), "x".repeat(75) + "\r\n " + &"x".repeat(74) + "\r\n x\r\n"),
        ("x".repeat(74) + "å", "x".repeat(74) + "\r\n å\r\n"),
        ("x".repeat(73) + "å", "x".repeat(73) + "å\r\n"),
        ("x".repeat(72) + "😀", "x".repeat(72) + "\r\n 😀\r\n"),
        (String::new(), "\r\n".to_owned()),
    ];
    check(rows, |line| fold(line));
}

#[test]
fn any_text_is_folded_into_short_lines_and_unfolds_to_itself() {
    check_for(2_000, ".{0,300}|[æøåÆØÅ½§😀a ]{0,300}", |text: String| {
        let folded = fold(&text);
        let body = folded.strip_suffix("\r\n").expect("a line ends");
        for (place, line) in body.split("\r\n").enumerate() {
            prop_assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
            prop_assert!(place == 0 || line.starts_with(' '), "{line:?}");
        }
        prop_assert_eq!(body.replace("\r\n ", ""), text);
        Ok(())
    });
}

#[test]
fn any_text_reads_back_as_it_was() {
    check_for(2_000, "(?s).{0,200}", |text: String| {
        let file = String::from("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")
            + &fold(&(String::from("DESCRIPTION:") + &escape(&text)))
            + "END:VEVENT\r\nEND:VCALENDAR\r\n";
        let (_, events) = read(&file);
        let printable: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        prop_assert_eq!(events[0].get("DESCRIPTION"), printable);
        Ok(())
    });
}
