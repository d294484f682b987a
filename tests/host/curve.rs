//! The curve: its points against the estimate, and where it bends, worked out by hand.

use fleksjob::law::day;
use fleksjob::rules::cost::{Curve, Employment, Estimate, LineCode, Point, Scheme, curve, estimate};
use rust_decimal::Decimal;

fn number(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text} is not a number"))
}

/// A salaried private job in 2024.
fn job(wage: &str, hours: &str) -> Employment {
    Employment { hours: number(hours), wage: number(wage), ..Employment::on(day(2024, 6, 1)) }
}

fn traced(job: &Employment) -> Curve {
    curve(job).unwrap_or_else(|errors| panic!("{job:?}: {errors:?}"))
}

/// The point that the estimate gives at so many hours.
fn estimated(job: &Employment, hours: Decimal) -> Point {
    let job = Employment { hours, ..job.clone() };
    let result: Estimate = estimate(&job).unwrap_or_else(|errors| panic!("{job:?}: {errors:?}"));
    let amount = |code| result.line(code).map(|line| line.amount).unwrap_or_default();
    let old = job.scheme == Scheme::Before2013;
    Point {
        hours,
        employer_cost: amount(LineCode::EmployerCost),
        wage: amount(LineCode::Wage) + amount(LineCode::EmployerPension),
        public: amount(if old { LineCode::Refund } else { LineCode::Subsidy }),
        total: amount(if old { LineCode::OrdinaryCost } else { LineCode::TotalIncome }),
    }
}

#[test]
fn every_point_is_the_estimate_at_its_hours() {
    let pension = Employment { pension: number("12.5"), intensity: number("60"), ..job("210", "20") };
    let old = Employment { scheme: Scheme::Before2013, ..pension.clone() };
    for job in [job("200", "18"), pension, old] {
        let curve = traced(&job);
        let quarters: Vec<Decimal> = (0..=148).map(|quarter| Decimal::new(quarter * 25, 2)).collect();
        let found: Vec<Decimal> = curve.points.iter().map(|point| point.hours).collect();
        assert_eq!(found, quarters);
        for point in &curve.points {
            assert_eq!(*point, estimated(&job, point.hours), "{job:?}");
        }
        assert_eq!(curve.present, estimated(&job, job.hours), "{job:?}");
    }
}

#[test]
fn one_hour_more_is_told_where_there_are_hours_and_room() {
    for (hours, more) in [
        ("0", None),
        ("0.25", Some("1.25")),
        ("18", Some("19")),
        ("36", Some("37")),
        ("36.25", None),
        ("37", None),
    ] {
        let job = job("200", hours);
        let expected = more.map(|more| estimated(&job, number(more)));
        assert_eq!(traced(&job).one_more, expected, "{hours}");
    }
}

/// Hours and monthly wage at the kink, hours from which the full-time wage caps, and that wage.
type Bends<'a> = (Option<(&'a str, &'a str)>, Option<&'a str>, Option<&'a str>);

fn check(job: &Employment, (kink, cap_from, full_time): Bends<'_>) {
    let curve = traced(job);
    let kink = kink.map(|(hours, wage)| (number(hours), number(wage)));
    assert_eq!(curve.kink.map(|point| (point.hours, point.wage)), kink, "kink of {job:?}");
    assert_eq!(curve.cap_from, cap_from.map(number), "cap of {job:?}");
    assert_eq!(curve.full_time_wage, full_time.map(number), "full time of {job:?}");
}

#[test]
fn the_curve_bends_at_the_threshold_and_where_the_full_time_wage_caps() {
    let with_other = |wage, hours, other| Employment { other_wage: number(other), ..job(wage, hours) };
    let rows = [
        // 16323 / (200 × 52 / 12) = 18.834. Capped where 0.45 × the wage is above 8033.92: from 20.6 hours.
        (job("200", "18"), (Some(("18.83", "16319.33")), Some("20.75"), Some("32066.67"))),
        // The case's own hours do not move them.
        (job("200", "30"), (Some(("18.83", "16319.33")), Some("20.75"), Some("32066.67"))),
        // Other wage comes first: (16323 − 5000) / 866.6667 = 13.065, and it takes 0.45 × 5000 of the room.
        (with_other("200", "18", "5000"), (Some(("13.07", "11327.33")), Some("15"), Some("32066.67"))),
        // Full time is 16033.33, under the threshold, and under the maximum: capped as soon as there are hours.
        (job("100", "18"), (None, Some("0.25"), Some("16033.33"))),
        // Full time is 15873, which 450 of other wage takes to the threshold.
        (with_other("99", "18", "450"), (Some(("37", "15873.00")), Some("0.25"), Some("15873.00"))),
        (with_other("99", "18", "449.99"), (None, Some("0.25"), Some("15873.00"))),
        // Other wage alone reaches the threshold.
        (with_other("200", "18", "16322.99"), (Some(("0.00", "0.00")), Some("2"), Some("32066.67"))),
        (with_other("200", "18", "16323"), (None, Some("2"), Some("32066.67"))),
        // Before 2013 there is neither.
        (Employment { scheme: Scheme::Before2013, ..job("200", "18") }, (None, None, None)),
    ];
    for (job, bends) in rows {
        check(&job, bends);
    }
}
