//! The dates of the rules, row by row, and the working days.
//!
//! Expected dates are counted by hand from the rules' wording; Easter Sundays are the known ones.

use chrono::NaiveDate;
use fleksjob::law::{Status, day};
use fleksjob::rules::timeline::working_day::{
    SOURCES, easter, is_public_holiday, is_working_day, working_day_before,
};
use fleksjob::rules::timeline::{
    Anchor, AnchorError, Anchors, Circumstances, Due, RULES, RuleCode, Track, When, timeline,
};

use crate::text::check;

pub(crate) const TODAY: NaiveDate = day(2026, 11, 21);

/// `start=2026-03-01 absence=2026-05-01`, as in a share link.
pub(crate) fn anchors(given: &str) -> Anchors {
    let mut anchors = Anchors::default();
    for part in given.split_whitespace() {
        let (key, value) = part.split_once('=').expect("key=value");
        let anchor = Anchor::from_id(key).unwrap_or_else(|| panic!("{key}"));
        anchors.set(anchor, iso(value));
    }
    anchors
}

fn iso(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn dues_with(given: &str, circumstances: &Circumstances) -> Vec<Due> {
    timeline(&anchors(given), circumstances, TODAY).expect("in range")
}

fn dues(given: &str) -> Vec<Due> {
    dues_with(given, &Circumstances::default())
}

pub(crate) fn one(given: &str, rule: RuleCode, circumstances: &Circumstances) -> Due {
    *dues_with(given, circumstances).iter().find(|due| due.rule == rule).expect("no rule is left out")
}

// ---- Dates ----

fn check_dates(rows: &[(&str, RuleCode, &[&str])]) {
    check(rows.iter().map(|&(given, rule, dates)| ((given, rule), dates.join(" "))), |(given, rule)| {
        let dates = dues(given).into_iter().filter(|due| due.rule == *rule).filter_map(|due| due.date);
        dates.map(|date| date.to_string()).collect::<Vec<_>>().join(" ")
    });
}

#[test]
fn a_day_that_a_month_does_not_have_becomes_its_last() {
    check_dates(&[
        ("start=2024-08-31", RuleCode::Months30, &["2027-02-28"]),
        ("start=2024-08-30", RuleCode::Months30, &["2027-02-28"]),
        ("start=2023-08-30", RuleCode::Months54, &["2028-02-29"]),
        ("start=2024-02-29", RuleCode::Months60, &["2029-02-28"]),
        ("start=2024-02-29", RuleCode::Months60LastDay, &["2029-02-27"]),
        ("start=2028-02-29", RuleCode::Year1, &["2029-02-28"]),
        ("start=2026-01-31", RuleCode::Month1, &["2026-02-28"]),
        ("start=2026-12-31", RuleCode::Month2, &["2027-02-28"]),
        ("start=2026-11-30", RuleCode::Month3, &["2027-02-28"]),
        ("posting_start=2028-02-29", RuleCode::Posting, &["2029-02-27"]),
        ("agreement_date=2027-02-28", RuleCode::TwelveMonths, &["2028-02-28"]),
        ("wage_paid=2026-11-30", RuleCode::ApplyForRefund, &["2027-02-28"]),
        ("s56_start=2024-02-29", RuleCode::S56Ends, &["2026-02-28"]),
        ("absence=2026-08-31", RuleCode::FourTalks, &["2027-02-28"]),
    ]);
}

#[test]
fn days_are_counted_as_the_rules_count_them() {
    check_dates(&[
        ("start=2026-03-01", RuleCode::Week2, &["2026-03-15"]),
        // The date given last.
        ("start=2025-03-01 start=2026-03-01", RuleCode::Week2, &["2026-03-15"]),
        ("agreement_date=2026-03-01", RuleCode::Agreement, &["2026-03-01"]),
        ("absence=2026-03-02", RuleCode::AbsenceBegins, &["2026-03-02"]),
        ("absence=2026-03-02", RuleCode::OwnDeclaration, &["2026-03-03"]),
        ("absence=2026-03-02", RuleCode::MedicalNote, &["2026-03-02"]),
        // More than fourteen days is the fifteenth.
        ("absence=2026-03-02", RuleCode::DurationStatement, &["2026-03-16"]),
        ("absence=2026-03-02", RuleCode::FitForWork, &["2026-03-02"]),
        ("absence=2026-03-02", RuleCode::RetentionPlan, &["2026-03-02"]),
        ("absence=2026-03-02", RuleCode::NotifyUnpaid, &["2026-03-16"]),
        // Four weeks after; within five weeks, the first day counting as one; five weeks after.
        ("absence=2026-03-02", RuleCode::Interview, &["2026-03-30"]),
        ("absence=2026-03-02", RuleCode::FastTrack, &["2026-04-05"]),
        ("absence=2026-03-02", RuleCode::NotifyWages, &["2026-04-06"]),
        // The thirtieth, fifty-sixth, hundred and twentieth and hundred and eighty-second day.
        ("absence=2026-03-02", RuleCode::EmployerPeriod, &["2026-03-31"]),
        ("absence=2026-03-02", RuleCode::Week8, &["2026-04-26"]),
        ("absence=2026-03-02", RuleCode::SickDays120, &["2026-06-29"]),
        ("absence=2026-03-02", RuleCode::Weeks26, &["2026-08-30"]),
        ("fasttrack_request=2026-03-02", RuleCode::FastTrackTalk, &["2026-03-16"]),
        ("employer_sickpay_end=2026-03-31", RuleCode::NotifyBenefit, &["2026-04-07"]),
        ("notification_letter_sent=2026-03-02", RuleCode::Objection, &["2026-03-10"]),
        // More than 22 weeks are reached on 3 August and on 31 January.
        ("absence=2026-03-02", RuleCode::Reassessment, &["2026-08-31"]),
        ("absence=2025-08-30", RuleCode::Reassessment, &["2026-01-31"]),
        ("absence=2025-08-31", RuleCode::Reassessment, &["2026-02-28"]),
    ]);
}

#[test]
fn what_repeats_has_a_date_each_time() {
    check_dates(&[
        (
            "agreement_date=2026-11-30",
            RuleCode::Review,
            &["2027-02-28", "2027-05-30", "2027-08-30", "2027-11-30"],
        ),
        (
            "last_followup=2024-08-31",
            RuleCode::Every30,
            &["2027-02-28", "2029-08-31", "2032-02-29", "2034-08-31"],
        ),
    ]);
    let numbers: Vec<u8> = dues("last_followup=2024-08-31")
        .iter()
        .filter(|due| due.rule == RuleCode::Every30)
        .map(|due| due.number)
        .collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
}

#[test]
fn what_is_not_given_is_counted_from_what_is_expected() {
    check_dates(&[
        // From the planned talk on 1 September 2028, up to ten years after the start.
        ("start=2026-03-01", RuleCode::Every30, &["2031-03-01", "2033-09-01", "2036-03-01"]),
        // From the employer period's last day, 31 March.
        ("absence=2026-03-02", RuleCode::NotifyBenefit, &["2026-04-07"]),
    ]);
    let rows = [
        ("start=2026-03-01", RuleCode::Every30, (true, Some(day(2028, 9, 1)), Status::Derived)),
        (
            "start=2026-03-01 last_followup=2028-10-02",
            RuleCode::Every30,
            (false, Some(day(2028, 10, 2)), Status::Sourced),
        ),
        ("absence=2026-03-02", RuleCode::NotifyBenefit, (true, Some(day(2026, 3, 31)), Status::Derived)),
        (
            "absence=2026-03-02 employer_sickpay_end=2026-03-20",
            RuleCode::NotifyBenefit,
            (false, Some(day(2026, 3, 20)), Status::Sourced),
        ),
        ("start=2026-03-01", RuleCode::Months30, (false, Some(day(2026, 3, 1)), Status::Sourced)),
    ];
    check(rows.map(|(given, rule, expected)| ((given, rule), expected)), |(given, rule)| {
        let due = one(given, *rule, &Circumstances::default());
        (due.assumed, due.counted_from, due.status)
    });
}

#[test]
fn no_rule_of_a_track_is_left_out() {
    let rows = [
        ("start=2026-03-01", vec![Track::Fleksjob]),
        ("last_followup=2026-03-01", vec![Track::Fleksjob]),
        ("posting_start=2026-03-01", vec![Track::Abroad]),
        ("agreement_date=2026-03-01", vec![Track::Retention]),
        ("absence=2026-03-01", vec![Track::Sick]),
        ("wage_paid=2026-03-01", vec![Track::Sick]),
        ("start=2001-03-01 absence=2001-03-01", vec![Track::Fleksjob, Track::Sick]),
        ("", vec![]),
    ];
    for (given, tracks) in rows {
        let expected: Vec<RuleCode> =
            RULES.iter().filter(|rule| tracks.contains(&rule.track)).map(|rule| rule.code).collect();
        let mut found: Vec<RuleCode> = dues(given).iter().map(|due| due.rule).collect();
        found.sort();
        found.dedup();
        assert_eq!(found, expected, "{given}");
    }
}

#[test]
fn what_has_no_date_stands_last_and_names_what_is_missing() {
    let undated: Vec<(RuleCode, Option<Anchor>)> = dues("absence=2026-03-02")
        .iter()
        .skip_while(|due| due.date.is_some())
        .map(|due| {
            assert!(due.date.is_none() && due.counted_from.is_none() && due.when.is_none(), "{due:?}");
            (due.rule, due.anchor)
        })
        .collect();
    let expected = [
        (RuleCode::FastTrackTalk, Some(Anchor::FasttrackRequest)),
        (RuleCode::ApplyForRefund, Some(Anchor::WagePaid)),
        (RuleCode::Objection, Some(Anchor::NotificationLetterSent)),
        (RuleCode::S56Ends, Some(Anchor::S56Start)),
        (RuleCode::PartialReturn, None),
    ];
    assert_eq!(undated, expected);
}

#[test]
fn the_same_day_keeps_the_rules_order() {
    let first: Vec<RuleCode> = dues("absence=2026-03-02").iter().take(5).map(|due| due.rule).collect();
    let expected = [
        RuleCode::AbsenceBegins,
        RuleCode::MedicalNote,
        RuleCode::FitForWork,
        RuleCode::RetentionPlan,
        RuleCode::OwnDeclaration,
    ];
    assert_eq!(first, expected);
}

#[test]
fn today_tells_past_from_future() {
    let when = |today| {
        let dues =
            timeline(&anchors("start=2026-03-01"), &Circumstances::default(), today).expect("in range");
        dues.iter().find(|due| due.rule == RuleCode::Month1).and_then(|due| due.when)
    };
    assert_eq!(when(day(2026, 3, 31)), Some(When::Ahead));
    assert_eq!(when(day(2026, 4, 1)), Some(When::Today));
    assert_eq!(when(day(2026, 4, 2)), Some(When::Past));
}

#[test]
fn a_date_out_of_range_is_refused_by_name() {
    let rows = [
        ("start=1998-01-01", None),
        ("absence=2100-12-31", None),
        ("start=1997-12-31", Some((Anchor::Start, day(1997, 12, 31)))),
        ("start=2020-01-01 absence=2101-01-01", Some((Anchor::Absence, day(2101, 1, 1)))),
    ];
    check(rows, |given| {
        timeline(&anchors(given), &Circumstances::default(), TODAY).err().map(|error| {
            let AnchorError { anchor, value } = error;
            (anchor, value)
        })
    });
    let error =
        timeline(&anchors("s56_start=1990-01-01"), &Circumstances::default(), TODAY).expect_err("early");
    assert_eq!(error.to_string(), "s56_start: 1990-01-01 is not from 1998-01-01 to 2100-12-31");
}

#[test]
fn a_date_alone_is_the_date_given() {
    for anchor in Anchor::ALL {
        let given = anchors(&format!("{}={TODAY}", anchor.id()));
        assert_eq!(Anchors::only(*anchor, TODAY), given);
        assert_eq!(given.get(*anchor), Some(TODAY));
    }
}

// ---- Working days ----

#[test]
fn easter_is_where_it_was_and_will_be() {
    let sundays = [
        (1998, 4, 12),
        (2000, 4, 23),
        (2008, 3, 23),
        (2011, 4, 24),
        (2016, 3, 27),
        (2019, 4, 21),
        (2023, 4, 9),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2035, 3, 25),
        (2038, 4, 25),
        (2049, 4, 18),
        (2076, 4, 19),
        (2100, 3, 28),
        (2106, 4, 18),
        (2110, 4, 6),
    ];
    check(sundays.map(|(year, month, date)| (year, Some(day(year, month, date)))), |year| easter(*year));
    assert_eq!(easter(i32::MAX), None);
    assert_eq!(easter(i32::MIN), None);
}

#[test]
fn the_public_holidays_of_a_year_are_these() {
    let of = |year: i32| {
        let days = day(year, 1, 1).iter_days().take_while(|date| *date < day(year + 1, 1, 1));
        days.filter(|date| is_public_holiday(*date))
            .map(|date| date.to_string()[5..].to_owned())
            .collect::<Vec<_>>()
    };
    // Great Prayer Day, 5 May, for the last time.
    let in_2023 =
        ["01-01", "04-06", "04-07", "04-09", "04-10", "05-05", "05-18", "05-28", "05-29", "12-25", "12-26"];
    let in_2024 = ["01-01", "03-28", "03-29", "03-31", "04-01", "05-09", "05-19", "05-20", "12-25", "12-26"];
    assert_eq!(of(2023), in_2023);
    assert_eq!(of(2024), in_2024);
}

#[test]
fn the_working_day_before_is_neither_weekend_nor_holiday() {
    let rows = [
        ("2026-04-06", "2026-04-01"),
        ("2025-12-26", "2025-12-24"),
        ("2027-01-01", "2026-12-31"),
        ("2023-05-05", "2023-05-04"),
        ("2024-04-26", "2024-04-25"),
        ("2026-11-23", "2026-11-20"),
        ("2026-05-25", "2026-05-22"),
    ];
    check(rows.map(|(date, before)| (iso(date), Some(iso(before)))), |date| working_day_before(*date));
    assert_eq!(working_day_before(NaiveDate::MIN), None);
    assert!(is_working_day(day(2026, 6, 5)) && is_working_day(day(2026, 5, 1)));
    assert!(SOURCES.iter().all(|place| fleksjob::law::Source::at(*place).is_some()));
}

#[test]
fn only_what_one_can_be_late_for_has_a_working_day_before() {
    let rows = [
        // Sunday 1 September 2030, Saturday 1 March 2031, Friday 28 February 2031.
        ("start=2026-03-01", RuleCode::Months54, Some("2030-08-30")),
        ("start=2026-03-01", RuleCode::Months60, Some("2031-02-28")),
        ("start=2026-03-01", RuleCode::Months60LastDay, None),
        // Easter Monday.
        ("absence=2026-03-02", RuleCode::NotifyWages, Some("2026-04-01")),
        ("fasttrack_request=2026-11-22", RuleCode::FastTrackTalk, Some("2026-12-04")),
        ("absence=2026-03-02", RuleCode::FastTrack, Some("2026-04-01")),
        ("absence=2026-01-05", RuleCode::Weeks26, Some("2026-07-03")),
        // From that day on, or not before it: earlier would be wrong. Each of these days is a weekend's.
        ("absence=2026-04-18", RuleCode::DurationStatement, None),
        ("agreement_date=2025-02-28", RuleCode::TwelveMonths, None),
        ("absence=2026-05-03", RuleCode::AbsenceBegins, None),
        ("absence=2025-09-28", RuleCode::Reassessment, None),
    ];
    check(rows.map(|(given, rule, before)| ((given, rule), before.map(iso))), |(given, rule)| {
        one(given, *rule, &Circumstances::default()).suggested
    });
}
