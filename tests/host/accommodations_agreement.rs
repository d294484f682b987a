//! The draft agreement: what it says is missing is exactly what was left out.

use chrono::NaiveDate;
use fleksjob::law::{Source, Status, day};
use fleksjob::rules::accommodations::{Agreement, NEW_ACT, Point, Purpose, Tried};
use fleksjob::text::Language;
use fleksjob::text::accommodations as say;
use proptest::prelude::*;

use crate::text::{check, check_for};

const MEASURED: [Point; 5] =
    [Point::Written, Point::Functions, Point::Accommodations, Point::Attempt, Point::Unsupported];

/// An agreement with these points and no other.
fn with(points: &[Point]) -> Agreement {
    let has = |point: Point| points.contains(&point);
    let texts = |point: Point, text: &str| if has(point) { vec![text.to_owned()] } else { Vec::new() };
    Agreement {
        runs_from: has(Point::RunsFrom).then_some(day(2026, 1, 31)),
        functions: texts(Point::Functions, "Stå op i mere end en time"),
        accommodations: texts(Point::Accommodations, "Stol ved disken"),
        hours_tasks: texts(Point::HoursTasks, "20 timer i kassen"),
        pay_pension: texts(Point::PayPension, "Løn for 20 timer"),
        tried: texts(Point::Attempt, "Stol i kassen: gik godt")
            .into_iter()
            .map(|what| Tried { date: day(2026, 3, 1), what })
            .collect(),
        unsupported: has(Point::Unsupported),
        reviews: if has(Point::Reviews) { vec![day(2026, 4, 30)] } else { Vec::new() },
        written: has(Point::Written),
    }
}

/// The points whose bits are set, in order.
fn chosen(points: &[Point], bits: usize) -> Vec<Point> {
    points
        .iter()
        .copied()
        .enumerate()
        .filter(|(bit, _)| bits & (1 << bit) != 0)
        .map(|(_, point)| point)
        .collect()
}

#[test]
fn of_what_is_measured_every_combination_left_out_is_named_and_nothing_else() {
    let good_practice = chosen(Point::ALL, 0b1_1110_0000);
    for bits in 0..32 {
        let here = chosen(&MEASURED, bits);
        let expected: Vec<Point> = MEASURED.into_iter().filter(|point| !here.contains(point)).collect();
        let all: Vec<Point> = here.iter().chain(&good_practice).copied().collect();
        assert_eq!(with(&all).missing(), expected, "{bits:05b}");
    }
}

#[test]
fn of_all_points_every_combination_left_out_is_named_and_nothing_else() {
    for bits in 0..512 {
        let here = chosen(Point::ALL, bits);
        let expected = chosen(Point::ALL, !bits & 511);
        assert_eq!(with(&here).missing(), expected, "{bits:09b}");
    }
}

#[test]
fn the_measured_points_come_first_and_have_the_ids_of_the_gaps() {
    let ids: Vec<&str> = MEASURED.iter().map(|point| point.id()).collect();
    assert_eq!(ids, ["written", "functions", "accommodations", "attempt", "unsupported"]);
    assert_eq!(Point::ALL[..5], MEASURED);
    let purposes = Point::ALL
        .iter()
        .enumerate()
        .map(|(place, point)| (point, if place < 5 { Purpose::Measured } else { Purpose::GoodPractice }));
    check(purposes, |point| point.purpose());
}

#[test]
fn blanks_fill_no_point() {
    let mut agreement = with(Point::ALL);
    for text in ["", "  ", "\n\t"] {
        agreement.functions = vec![text.to_owned()];
        agreement.tried = vec![Tried { date: day(2026, 3, 1), what: text.to_owned() }];
        assert_eq!(agreement.missing(), [Point::Functions, Point::Attempt], "{text:?}");
    }
    agreement.functions.push("Løfte".to_owned());
    assert_eq!(agreement.missing(), [Point::Attempt]);
}

fn running_from(date: NaiveDate) -> Agreement {
    Agreement { runs_from: Some(date), ..Agreement::default() }
}

#[test]
fn the_earliest_day_is_twelve_calendar_months_on() {
    let rows = [
        (day(2025, 1, 1), day(2026, 1, 1)),
        (day(2024, 2, 29), day(2025, 2, 28)),
        (day(2023, 2, 28), day(2024, 2, 28)),
        (day(2025, 12, 31), day(2026, 12, 31)),
    ];
    check(rows.map(|(start, end)| (start, Some(end))), |start| running_from(*start).earliest());
    assert_eq!(Agreement::default().earliest(), None);
    assert_eq!(running_from(NaiveDate::MAX).earliest(), None);
}

#[test]
fn it_is_looked_at_every_three_months_of_the_first_twelve() {
    let rows = [
        (day(2026, 1, 15), ["2026-04-15", "2026-07-15", "2026-10-15", "2027-01-15"]),
        (day(2025, 11, 30), ["2026-02-28", "2026-05-30", "2026-08-30", "2026-11-30"]),
        (day(2023, 8, 31), ["2023-11-30", "2024-02-29", "2024-05-31", "2024-08-31"]),
    ];
    check(rows.map(|(start, days)| (start, days.map(str::to_owned).to_vec())), |start| {
        running_from(*start).review_dates().iter().map(ToString::to_string).collect::<Vec<_>>()
    });
    assert!(Agreement::default().review_dates().is_empty());
    assert!(running_from(NaiveDate::MAX).review_dates().is_empty());
}

#[test]
fn the_last_review_is_the_earliest_day() {
    let starts = (0..40_000u64).prop_map(|days| day(1998, 1, 1) + chrono::Days::new(days));
    check_for(300, starts, |start| {
        let agreement = running_from(start);
        let reviews = agreement.review_dates();
        prop_assert_eq!(reviews.len(), 4);
        prop_assert!(reviews.is_sorted() && start < reviews[0]);
        prop_assert_eq!(reviews.last().copied(), agreement.earliest());
        Ok(())
    });
}

#[test]
fn a_point_says_how_sure_it_is() {
    let rows = [
        ((Point::Written, day(2025, 6, 1)), Status::Sourced),
        ((Point::Unsupported, day(2026, 11, 22)), Status::Derived),
        ((Point::Attempt, NEW_ACT), Status::Uncertain),
        ((Point::RunsFrom, day(2025, 6, 1)), Status::Derived),
        ((Point::Reviews, NEW_ACT), Status::Uncertain),
    ];
    check(rows, |(point, date)| point.status(*date));
    assert!(Point::SOURCES.len() >= 2 && Point::SOURCES.iter().all(|place| Source::at(*place).is_some()));
}

#[test]
fn a_point_has_a_name_and_says_what_to_write() {
    assert_eq!(say::point(Point::Attempt, Language::Danish), "Det, I har prøvet");
    assert!(say::point_help(Point::Functions, Language::Danish).contains("ikke hvorfor"));
}
