//! Every first day in the table, its eve and days beyond the table: each case can be worked out.
//!
//! No amount is asserted here, so that a new year's rates need no change.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fleksjob::law::{Coverage, FIRST_DAY, day, table};
use fleksjob::rules::cost::{Employment, Fraction, Pay, Scheme, Sector, curve, estimate};
use rust_decimal::Decimal;

/// First days of the table and their eves, and days after the last known year.
fn days() -> BTreeSet<NaiveDate> {
    let firsts = table::ALL.iter().flat_map(|parameter| parameter.values).map(|entry| entry.from);
    let eves = firsts.clone().filter_map(|first| first.pred_opt()).filter(|eve| *eve >= FIRST_DAY);
    let beyond = [
        day(table::LAST_YEAR, 12, 31),
        day(table::LAST_YEAR + 1, 1, 1),
        day(table::LAST_YEAR + 4, 2, 28),
        day(2100, 7, 1),
        NaiveDate::MAX,
    ];
    firsts.clone().chain(eves).chain(beyond).collect()
}

/// Every combination of what is chosen and not typed.
fn jobs(date: NaiveDate) -> Vec<Employment> {
    let mut jobs = Vec::new();
    for scheme in [Scheme::Since2013, Scheme::Before2013] {
        for sector in [Sector::Private, Sector::Municipal, Sector::State] {
            for pay in [Pay::Salaried, Pay::Hourly] {
                for fraction in [Fraction::Half, Fraction::TwoThirds] {
                    let wage = Decimal::from(180);
                    jobs.push(Employment { scheme, sector, pay, fraction, wage, ..Employment::on(date) });
                }
            }
        }
    }
    jobs
}

#[test]
fn every_case_can_be_worked_out_on_every_day_from_2013() {
    for date in days() {
        for job in jobs(date) {
            for hours in ["0", "0.25", "8.9", "18.5", "37"] {
                let hours: Decimal = hours.parse().expect("a number");
                let job = Employment { hours, ..job.clone() };
                assert!(estimate(&job).is_ok(), "{job:?}");
            }
        }
    }
}

#[test]
fn every_case_has_a_curve_on_every_day_from_2013() {
    for date in days() {
        for job in jobs(date) {
            let curve = curve(&job).unwrap_or_else(|errors| panic!("{job:?}: {errors:?}"));
            assert_eq!(curve.points.len(), 149, "{job:?}");
        }
    }
}

#[test]
fn a_day_after_the_last_year_is_answered_with_the_last_known_rates_and_says_so() {
    for date in days() {
        let result = estimate(&Employment::on(date)).unwrap_or_else(|errors| panic!("{date}: {errors:?}"));
        let year = table::LAST_YEAR;
        let beyond = date > day(year, 12, 31);
        let expected = if beyond { Coverage::LastKnown { year } } else { Coverage::Known };
        assert_eq!(result.coverage, expected, "{date}");
    }
}

#[test]
fn a_day_before_2013_is_refused() {
    for date in [day(2012, 12, 31), day(2000, 1, 1), NaiveDate::MIN] {
        for job in jobs(date) {
            let said = |errors: Vec<fleksjob::rules::cost::InputError>| {
                errors.iter().map(ToString::to_string).collect::<Vec<_>>()
            };
            let expected = vec![format!("date is {date}, allowed is 2013-01-01 or later")];
            assert_eq!(estimate(&job).map(|_| ()).map_err(said), Err(expected.clone()));
            assert_eq!(curve(&job).map(|_| ()).map_err(said), Err(expected));
        }
        assert!(table::ALL.iter().all(|parameter| parameter.on(date).is_err()), "{date}");
    }
}
