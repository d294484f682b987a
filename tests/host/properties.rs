//! What holds for every job: limits, sums and steps, on random input and against a second implementation.
//!
//! The random input is the same in every run, so that a failure can be looked into.

use chrono::{Days, NaiveDate};
use fleksjob::law::{FIRST_DAY, Parameter, Status, Unit, day, table};
use fleksjob::rules::cost::{
    AtpBand, AtpClass, Employment, Estimate, Fault, Field, Formula, Fraction, Limit, Line, LineCode, Pay,
    Range, Scheme, Sector, SubsidyTerms, estimate, flexi_wage_subsidy,
};
use fleksjob::rules::exact::Exact;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};
use rust_decimal::Decimal;

// ---- Input ----

fn date() -> impl Strategy<Value = NaiveDate> {
    let days = u64::try_from((day(2027, 12, 31) - FIRST_DAY).num_days()).expect("later");
    // A third on the days on which something changes.
    prop_oneof![
        2 => (0..=days).prop_map(|days| FIRST_DAY + Days::new(days)),
        1 => (2013..=2027).prop_map(|year| day(year, 1, 1)),
    ]
}

/// Quarters and tenths of an hour.
fn hours() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (0..=148i64).prop_map(|quarters| Decimal::new(quarters * 25, 2)),
        (0..=370i64).prop_map(|tenths| Decimal::new(tenths, 1)),
    ]
}

/// Hundredths between two bounds.
fn hundredths(least: i64, most: i64) -> impl Strategy<Value = Decimal> {
    (least * 100..=most * 100).prop_map(|value| Decimal::new(value, 2))
}

/// Wages as agreed, wages as converted from a monthly one (ten decimals), and both ends.
fn wage() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        3 => hundredths(100, 400),
        1 => hundredths(1, 2000),
        1 => (10_000_000_000..=20_000_000_000_000i64).prop_map(|value| Decimal::new(value, 10)),
        1 => prop_oneof![Just(Decimal::ONE), Just(Decimal::from(2000))],
    ]
}

fn sector() -> impl Strategy<Value = Sector> {
    prop_oneof![Just(Sector::Private), Just(Sector::Municipal), Just(Sector::State)]
}

fn jobs() -> impl Strategy<Value = Employment> {
    let chosen = (
        prop_oneof![3 => Just(Scheme::Since2013), 1 => Just(Scheme::Before2013)],
        prop_oneof![Just(Pay::Salaried), Just(Pay::Hourly)],
        sector(),
        prop_oneof![Just(Fraction::Half), Just(Fraction::TwoThirds)],
    );
    let intensity = prop_oneof![Just(Decimal::ONE_HUNDRED), hundredths(1, 100)];
    let pension = prop_oneof![Just(Decimal::ZERO), hundredths(0, 50)];
    let full_time = prop_oneof![2 => hundredths(10_000, 60_000), 1 => hundredths(1, 500_000)];
    let other =
        prop_oneof![2 => Just(Decimal::ZERO), 1 => hundredths(0, 20_000), 1 => hundredths(0, 500_000)];
    let typed = (hours(), intensity, wage(), pension, proptest::option::of(full_time), other);
    let rest = (proptest::option::of(hundredths(1, 2000)), (0..=365i64).prop_map(Decimal::from));
    (date(), chosen, typed, rest).prop_map(|(date, chosen, typed, rest)| {
        let (scheme, pay, sector, fraction) = chosen;
        let (hours, intensity, wage, pension, full_time_wage, other_wage) = typed;
        let (minimum_wage, sick_days) = rest;
        Employment {
            date,
            scheme,
            hours,
            intensity,
            wage,
            pension,
            full_time_wage,
            other_wage,
            pay,
            sector,
            fraction,
            minimum_wage,
            sick_days,
        }
    })
}

/// That `property` holds for `cases` values of `input`.
fn check_for<T: core::fmt::Debug>(
    cases: u32,
    input: impl Strategy<Value = T>,
    property: impl Fn(T) -> Result<(), TestCaseError>,
) {
    let config =
        Config { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(2013), ..Config::default() };
    match TestRunner::new(config).run(&input, property) {
        Ok(()) => {}
        Err(TestError::Fail(reason, value)) => panic!("{reason}\n{value:#?}"),
        Err(error) => panic!("{error}"),
    }
}

/// That `property` holds for every job and its estimate.
fn check(property: impl Fn(&Employment, &Estimate) -> Result<(), TestCaseError>) {
    check_for(600, jobs(), |job| property(&job, &worked_out(&job)?));
}

fn worked_out(job: &Employment) -> Result<Estimate, TestCaseError> {
    estimate(job).map_err(|errors| TestCaseError::fail(format!("{errors:?}")))
}

fn line(result: &Estimate, code: LineCode) -> Result<&Line, TestCaseError> {
    result.line(code).ok_or_else(|| TestCaseError::fail(format!("no line {}", code.code())))
}

fn exact(result: &Estimate, code: LineCode) -> Result<Exact, TestCaseError> {
    Ok(line(result, code)?.exact)
}

fn amount(result: &Estimate, code: LineCode) -> Result<Decimal, TestCaseError> {
    Ok(line(result, code)?.amount)
}

const ORE: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

const COST_LINES: [LineCode; 6] = [
    LineCode::Wage,
    LineCode::EmployerPension,
    LineCode::AtpEmployer,
    LineCode::Holiday,
    LineCode::GreatPrayerDay,
    LineCode::Levies,
];

// ---- Limits ----

#[test]
fn the_total_never_passes_the_full_time_wage_unless_the_wage_alone_does() {
    check(|job, result| {
        if job.scheme == Scheme::Before2013 {
            return Ok(());
        }
        let full_time = line(result, LineCode::FullTimeWage)?;
        let wage = exact(result, LineCode::Wage)?.plus(exact(result, LineCode::EmployerPension)?);
        if wage <= full_time.exact {
            prop_assert!(exact(result, LineCode::TotalIncome)? <= full_time.exact);
            prop_assert!(amount(result, LineCode::TotalIncome)? <= full_time.amount + ORE);
        } else {
            prop_assert_eq!(amount(result, LineCode::Subsidy)?, Decimal::ZERO);
        }
        Ok(())
    });
}

#[test]
fn the_subsidy_is_between_nought_and_the_maximum() {
    check(|job, result| {
        if job.scheme == Scheme::Before2013 {
            prop_assert!(result.line(LineCode::Subsidy).is_none() && result.limit.is_none());
            return Ok(());
        }
        let (subsidy, maximum) = (line(result, LineCode::Subsidy)?, line(result, LineCode::SubsidyMaximum)?);
        prop_assert!(Exact::ZERO <= subsidy.exact && subsidy.exact <= maximum.exact);
        prop_assert!(Decimal::ZERO <= subsidy.amount && subsidy.amount <= maximum.amount);
        Ok(())
    });
}

#[test]
fn the_total_never_falls_as_hours_rise() {
    check_for(600, (jobs(), hours()), |(job, hours)| {
        let job = Employment { scheme: Scheme::Since2013, ..job };
        let other = Employment { hours, ..job.clone() };
        let (few, more) = if job.hours <= hours { (job, other) } else { (other, job) };
        let (few, more) = (worked_out(&few)?, worked_out(&more)?);
        prop_assert!(exact(&few, LineCode::TotalIncome)? <= exact(&more, LineCode::TotalIncome)?);
        // Each total is within one øre of its unrounded amount.
        prop_assert!(
            amount(&few, LineCode::TotalIncome)?
                <= amount(&more, LineCode::TotalIncome)? + ORE * Decimal::TWO
        );
        Ok(())
    });
}

#[test]
fn an_amount_is_within_one_ore_of_its_unrounded_one() {
    let totals = [LineCode::EmployerCost, LineCode::OrdinaryCost, LineCode::TotalIncome];
    check(|_, result| {
        for line in &result.lines {
            let parts = match line.code {
                // A year is twelve months, or the sum of six lines, each rounded.
                LineCode::EmployerCostYear => continue,
                code if totals.contains(&code) => Decimal::from(7),
                _ => Decimal::ONE,
            };
            let off = (line.amount - line.exact.to_decimal()).abs();
            prop_assert!(off <= ORE / Decimal::TWO * parts, "{} is off by {off}", line.code.code());
        }
        let total = result.line(LineCode::TotalIncome);
        prop_assert!(total.is_none_or(|total| (total.amount - total.exact.to_ore()).abs() <= ORE));
        Ok(())
    });
}

#[test]
fn the_subsidy_has_no_step_at_the_threshold() {
    let input = (date(), hundredths(1, 500_000), (1..=1_000_000i64).prop_map(|value| Decimal::new(value, 6)));
    check_for(300, input, |(date, full_time, step)| {
        let threshold = table::SUBSIDY_THRESHOLD.on(date).expect("since 2013").value().expect("known");
        let reductions = |counted| {
            let terms =
                SubsidyTerms { counted_wage: Exact::new(counted), full_time_wage: Exact::new(full_time) };
            let subsidy = flexi_wage_subsidy(terms, date).expect("since 2013");
            subsidy.reduction_below.plus(subsidy.reduction_above).to_decimal()
        };
        let at = reductions(threshold);
        prop_assert_eq!(at, threshold * Decimal::new(30, 2));
        prop_assert_eq!(at - reductions(threshold - step), step * Decimal::new(30, 2));
        prop_assert_eq!(reductions(threshold + step) - at, step * Decimal::new(55, 2));
        Ok(())
    });
}

#[test]
fn the_limit_named_is_the_one_that_decides() {
    check(|job, result| {
        let Some(limit) = result.limit else { return Ok(()) };
        let value = |code| exact(result, code);
        let before = value(LineCode::SubsidyMaximum)?.minus(value(LineCode::SubsidyReduction)?).to_decimal();
        let room = value(LineCode::FullTimeWage)?.minus(value(LineCode::CountedWage)?).to_decimal();
        let counted = value(LineCode::CountedWage)?.to_decimal();
        let threshold = value(LineCode::SubsidyThreshold)?.to_decimal();
        let expected = if job.hours.is_zero() {
            Limit::NoHours
        } else if before <= Decimal::ZERO {
            Limit::ZeroPoint
        } else if room < before {
            Limit::FullTimeWage
        } else if counted > threshold {
            Limit::AboveThreshold
        } else {
            Limit::BelowThreshold
        };
        prop_assert_eq!(limit, expected);
        Ok(())
    });
}

// ---- Sums ----

#[test]
fn totals_are_the_sums_of_their_rounded_lines() {
    check(|job, result| {
        let sum = |codes: &[LineCode]| {
            codes.iter().map(|&code| amount(result, code)).sum::<Result<Decimal, TestCaseError>>()
        };
        let cost = sum(&COST_LINES)?;
        let refund = amount(result, LineCode::Refund)?;
        prop_assert_eq!(amount(result, LineCode::EmployerCost)?, cost - refund);
        prop_assert_eq!(amount(result, LineCode::OrdinaryCost)?, cost);
        if job.scheme == Scheme::Since2013 {
            let income = sum(&[LineCode::Wage, LineCode::EmployerPension, LineCode::Subsidy])?;
            prop_assert_eq!(amount(result, LineCode::TotalIncome)?, income);
        }
        Ok(())
    });
}

#[test]
fn a_salaried_year_is_twelve_months() {
    check(|job, result| {
        if job.pay == Pay::Salaried {
            let twelve = Decimal::from(12);
            let month = amount(result, LineCode::EmployerCost)?;
            prop_assert_eq!(amount(result, LineCode::EmployerCostYear)?, month * twelve);
            for line in &result.lines {
                prop_assert!(
                    line.year.is_none_or(|year| year == line.amount * twelve),
                    "{}",
                    line.code.code()
                );
            }
        }
        Ok(())
    });
}

#[test]
fn an_hourly_year_is_47_weeks_of_work_and_twelve_months_of_contributions() {
    check(|job, result| {
        if job.pay == Pay::Salaried {
            return Ok(());
        }
        // Straight from the weekly wage, without a month in between.
        let hours = amount(result, LineCode::PaidHoursWeek)?;
        let wage = Exact::new(hours).times(Exact::new(job.wage)).times(Exact::new(Decimal::from(47)));
        let share = |percent: Decimal| wage.times(Exact::new(percent / Decimal::ONE_HUNDRED)).to_ore();
        let twelve = Decimal::from(12);
        let refund = exact(result, LineCode::Refund)?;
        let refund = refund.times(Exact::new(twelve * Decimal::from(47))).over(Exact::new(Decimal::from(52)));
        let year = wage.to_ore()
            + share(job.pension)
            + share(Decimal::new(125, 1))
            + (amount(result, LineCode::AtpEmployer)? + amount(result, LineCode::Levies)?) * twelve
            - refund.to_ore();
        prop_assert_eq!(amount(result, LineCode::EmployerCostYear)?, year);
        Ok(())
    });
}

#[test]
fn no_hours_are_no_fleksjob() {
    check_for(300, jobs(), |job| {
        let job = Employment { hours: Decimal::ZERO, ..job };
        let result = worked_out(&job)?;
        prop_assert!(result.line(LineCode::EmployerCostHour).is_none());
        for code in
            [LineCode::EmployerCost, LineCode::EmployerCostYear, LineCode::Refund, LineCode::SickRefund]
        {
            prop_assert_eq!(amount(&result, code)?, Decimal::ZERO, "{}", code.code());
        }
        if job.scheme == Scheme::Since2013 {
            prop_assert_eq!(amount(&result, LineCode::Subsidy)?, Decimal::ZERO);
            prop_assert_eq!(amount(&result, LineCode::TotalIncome)?, Decimal::ZERO);
            prop_assert_eq!(result.limit, Some(Limit::NoHours));
        }
        Ok(())
    });
}

// ---- What reaches the employer ----

/// Every line that `code` is built on, directly or through others.
fn built_on(result: &Estimate, code: LineCode) -> Vec<LineCode> {
    let mut found = vec![code];
    let mut next = 0;
    while let Some(&code) = found.get(next) {
        next += 1;
        if let Some(line) = result.line(code) {
            line.formula.walk(&mut |part| {
                if let Formula::Line(code) = part
                    && !found.contains(code)
                {
                    found.push(*code);
                }
            });
        }
    }
    found
}

#[test]
fn the_subsidy_since_2013_is_never_taken_off_the_employers_cost() {
    check(|job, result| {
        if job.scheme == Scheme::Before2013 {
            return Ok(());
        }
        for code in [LineCode::EmployerCost, LineCode::EmployerCostYear, LineCode::EmployerCostHour] {
            let used = built_on(result, code);
            prop_assert!(!used.contains(&LineCode::Subsidy) && !used.contains(&LineCode::SubsidyMaximum));
        }
        if job.sector != Sector::State {
            prop_assert_eq!(amount(result, LineCode::Refund)?, Decimal::ZERO);
            prop_assert!(amount(result, LineCode::EmployerCost)? >= amount(result, LineCode::Wage)?);
            prop_assert_eq!(amount(result, LineCode::EmployerCost)?, amount(result, LineCode::OrdinaryCost)?);
        }
        Ok(())
    });
}

#[test]
fn the_refund_is_between_nought_and_its_share_of_the_cost() {
    check(|job, result| {
        let (parts, of) = match (job.scheme, job.fraction, job.sector) {
            (Scheme::Before2013, Fraction::TwoThirds, _) => (2, 3),
            (Scheme::Before2013, Fraction::Half, _) | (Scheme::Since2013, _, Sector::State) => (1, 2),
            _ => (0, 1),
        };
        let number = |value: i64| Exact::new(Decimal::from(value));
        let cost = exact(result, LineCode::OrdinaryCost)?;
        let refund = line(result, LineCode::Refund)?;
        prop_assert!(Exact::ZERO <= refund.exact);
        prop_assert!(refund.exact.times(number(of)) <= cost.times(number(parts)));
        prop_assert!(Decimal::ZERO <= refund.amount);
        prop_assert!(Decimal::ZERO <= amount(result, LineCode::EmployerCost)?);
        Ok(())
    });
}

// ---- Lines ----

#[test]
fn a_formula_uses_only_lines_that_stand_before_it() {
    check(|_, result| {
        let check = |line: &Line, before: &[Line]| {
            let mut missing = Vec::new();
            line.formula.walk(&mut |part| {
                if let Formula::Line(code) = part
                    && !before.iter().any(|line| line.code == *code)
                {
                    missing.push(*code);
                }
            });
            prop_assert!(missing.is_empty(), "{} uses {missing:?}", line.code.code());
            Ok(())
        };
        for (index, line) in result.lines.iter().enumerate() {
            check(line, &result.lines[..index])?;
        }
        check(&result.ordinary_sick_refund, &result.lines)
    });
}

#[test]
fn a_line_stands_once_has_whole_ore_and_is_no_better_known_than_what_it_uses() {
    check(|_, result| {
        for (index, line) in result.lines.iter().chain([&result.ordinary_sick_refund]).enumerate() {
            let earlier = &result.lines[..index.min(result.lines.len() - 1)];
            prop_assert!(
                line.code == LineCode::SickRefund || earlier.iter().all(|other| other.code != line.code),
                "{} stands twice",
                line.code.code()
            );
            let fine = [Some(line.amount), line.year];
            prop_assert!(
                line.code.unit() != Unit::Kroner || fine.iter().flatten().all(|value| value.scale() <= 2),
                "{} is {:?}",
                line.code.code(),
                fine
            );
            let mut worst = Status::Sourced;
            line.formula.walk(&mut |part| match part {
                Formula::Law(parameter) => {
                    worst = worst.max(parameter.on(result.job.date).expect("since 2013").status);
                }
                Formula::Line(code) => {
                    worst = result.line(*code).map_or(worst, |used| worst.max(used.status))
                }
                _ => {}
            });
            prop_assert!(line.status >= worst, "{} is {:?}", line.code.code(), line.status);
        }
        Ok(())
    });
}

#[test]
fn a_code_is_named_once() {
    let mut codes: Vec<&str> = LineCode::ALL.iter().map(|code| code.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), LineCode::ALL.len());
}

// ---- Ranges ----

/// A job with `value` in `field`.
fn with(field: Field, value: Decimal) -> Employment {
    let job = Employment { wage: Decimal::from(200), ..Employment::on(day(2024, 6, 1)) };
    match field {
        Field::Hours => Employment { hours: value, ..job },
        Field::Intensity => Employment { intensity: value, ..job },
        Field::Wage => Employment { wage: value, ..job },
        Field::Pension => Employment { pension: value, ..job },
        Field::FullTimeWage => Employment { full_time_wage: Some(value), ..job },
        Field::OtherWage => Employment { other_wage: value, ..job },
        Field::MinimumWage => Employment { minimum_wage: Some(value), ..job },
        Field::SickDays => Employment { sick_days: value, ..job },
        Field::Date => job,
    }
}

/// That `value` is refused with the one error that names field, value and range.
fn check_refused(field: Field, value: Decimal, fault: Fault) {
    let errors = estimate(&with(field, value)).expect_err("refused");
    let [error] = errors.as_slice() else { panic!("{field:?} {value}: {errors:?}") };
    assert_eq!(field.check(value), Err(*error));
    assert_eq!((error.field, error.value, error.fault), (field, value, fault));
    let (said, Range { least, most }) = (error.to_string(), field.range());
    for part in [field.key().to_owned(), value.to_string(), format!("{least} to {most}")] {
        assert!(said.contains(&part), "{said} does not name {part}");
    }
}

#[test]
fn the_ranges_are_those_agreed() {
    // Least, most, and decimals; the hours' quarters have two.
    let rows = [
        (Field::Hours, 0, 37, 2),
        (Field::Intensity, 1, 100, 2),
        (Field::Wage, 1, 2000, 10),
        (Field::Pension, 0, 50, 2),
        (Field::FullTimeWage, 1, 500_000, 2),
        (Field::OtherWage, 0, 500_000, 2),
        (Field::MinimumWage, 1, 2000, 2),
        (Field::SickDays, 0, 365, 0),
    ];
    assert_eq!(rows.map(|(field, ..)| field), Field::NUMBERS);
    for (field, least, most, decimals) in rows {
        assert_eq!(field.range(), Range { least: Decimal::from(least), most: Decimal::from(most) });
        assert_eq!(field.decimals(), decimals, "{field:?}");
    }
}

#[test]
fn just_inside_a_range_is_accepted_and_just_outside_refused() {
    for field in Field::NUMBERS {
        let Range { least, most } = field.range();
        let step = if field == Field::Hours { Decimal::new(1, 1) } else { Decimal::new(1, field.decimals()) };
        for value in [least, least + step, most - step, most] {
            assert!(estimate(&with(field, value)).is_ok(), "{field:?} {value}");
        }
        for value in
            [least - step, most + step, -most, most * Decimal::from(1000), Decimal::MAX, Decimal::MIN]
        {
            check_refused(field, value, Fault::OutOfRange);
        }
        let finer = step / Decimal::TEN;
        for value in [least + finer, most - finer] {
            check_refused(field, value, Fault::TooFine);
        }
    }
}

#[test]
fn hours_are_quarters_or_tenths() {
    for value in ["0.1", "0.25", "0.3", "0.75", "18.20", "18.250", "36.9"] {
        assert!(estimate(&with(Field::Hours, value.parse().expect("a number"))).is_ok(), "{value}");
    }
    for value in ["0.15", "0.33", "18.249", "18.05", "36.99"] {
        check_refused(Field::Hours, value.parse().expect("a number"), Fault::TooFine);
    }
}

#[test]
fn every_wrong_field_has_its_own_error() {
    let wrong = Decimal::from(-1);
    let job = Employment {
        date: day(2012, 1, 1),
        hours: wrong,
        intensity: wrong,
        wage: wrong,
        pension: wrong,
        full_time_wage: Some(wrong),
        other_wage: wrong,
        minimum_wage: Some(wrong),
        sick_days: wrong,
        ..Employment::on(day(2012, 1, 1))
    };
    let errors = estimate(&job).expect_err("refused");
    let fields: Vec<Field> = errors.iter().map(|error| error.field).collect();
    assert_eq!(fields, [&Field::NUMBERS[..], &[Field::Date]].concat());
}

// ---- A second implementation ----

fn common_divisor(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

/// A fraction of whole numbers in lowest terms. It panics where a number would not fit.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ratio {
    over: i128,
    under: i128,
}

impl Ratio {
    fn new(over: i128, under: i128) -> Ratio {
        let divisor = common_divisor(over, under) * under.signum();
        Ratio { over: over / divisor, under: under / divisor }
    }

    fn whole(value: i128) -> Ratio {
        Ratio::new(value, 1)
    }

    fn of(value: Decimal) -> Ratio {
        Ratio::new(value.mantissa(), 10i128.pow(value.scale()))
    }

    /// A dated value; nought where there is none.
    fn law(parameter: &Parameter, date: NaiveDate) -> Ratio {
        Ratio::of(parameter.on(date).expect("since 2013").value().unwrap_or_default())
    }

    fn percent(self) -> Ratio {
        self / Ratio::whole(100)
    }

    fn least(self, other: Ratio) -> Ratio {
        if (self - other).over <= 0 { self } else { other }
    }

    fn not_below_zero(self) -> Ratio {
        if self.over < 0 { Ratio::whole(0) } else { self }
    }

    /// To 14 decimals, the rest cut off.
    fn to_decimal(self) -> Decimal {
        let (whole, rest) = (self.over / self.under, self.over % self.under);
        let decimals = rest * 10i128.pow(14) / self.under;
        Decimal::from_i128_with_scale(whole, 0) + Decimal::from_i128_with_scale(decimals, 14)
    }

    /// Whole øre, half away from zero; only for what is not negative.
    fn to_ore(self) -> i128 {
        (2 * 100 * self.over + self.under) / (2 * self.under)
    }
}

impl std::ops::Add for Ratio {
    type Output = Ratio;
    fn add(self, other: Ratio) -> Ratio {
        let divisor = common_divisor(self.under, other.under);
        let (mine, others) = (other.under / divisor, self.under / divisor);
        Ratio::new(self.over * mine + other.over * others, self.under * mine)
    }
}

impl std::ops::Sub for Ratio {
    type Output = Ratio;
    fn sub(self, other: Ratio) -> Ratio {
        self + Ratio { over: -other.over, ..other }
    }
}

impl std::ops::Mul for Ratio {
    type Output = Ratio;
    fn mul(self, other: Ratio) -> Ratio {
        let (first, second) = (Ratio::new(self.over, other.under), Ratio::new(other.over, self.under));
        Ratio::new(first.over * second.over, first.under * second.under)
    }
}

impl std::ops::Div for Ratio {
    type Output = Ratio;
    fn div(self, other: Ratio) -> Ratio {
        let (first, second) = (Ratio::new(self.over, other.over), Ratio::new(other.under, self.under));
        Ratio::new(first.over * second.over, first.under * second.under)
    }
}

/// The figures of a job worked out anew, without lines and formulas.
struct Second {
    wage: Ratio,
    pension: Ratio,
    atp: Ratio,
    holiday: Ratio,
    prayer_day: Ratio,
    levies: Ratio,
    refund: Ratio,
    year: Ratio,
    full_time: Ratio,
    reduction: Ratio,
    subsidy: Ratio,
    fall: Ratio,
}

impl Second {
    fn of(job: &Employment) -> Second {
        let law = |parameter| Ratio::law(parameter, job.date);
        let whole = Ratio::whole;
        let weeks_a_month = Ratio::new(52, 12);
        let old = job.scheme == Scheme::Before2013;
        let intensity = if old { whole(1) } else { Ratio::of(job.intensity).percent() };
        let paid = Ratio::of(job.hours) * intensity;
        let with_pension = whole(1) + Ratio::of(job.pension).percent();
        let wage = paid * Ratio::of(job.wage) * weeks_a_month;
        let pension = wage * Ratio::of(job.pension).percent();
        // 9, 18 and 27 hours a week are 39, 78 and 117 hours a month.
        let thirds = [9, 18, 27].iter().filter(|&&edge| (paid - whole(edge)).over >= 0).count();
        let state = job.sector == Sector::State;
        let atp = match (thirds, state) {
            (0, _) => whole(0),
            (1, false) => law(&table::ATP_A_EMPLOYER_ONE_THIRD),
            (2, false) => law(&table::ATP_A_EMPLOYER_TWO_THIRDS),
            (_, false) => law(&table::ATP_A_EMPLOYER_FULL),
            (1, true) => law(&table::ATP_F_EMPLOYER_ONE_THIRD),
            (2, true) => law(&table::ATP_F_EMPLOYER_TWO_THIRDS),
            (_, true) => law(&table::ATP_F_EMPLOYER_FULL),
        };
        let salaried = job.pay == Pay::Salaried;
        let holiday = wage * if salaried { Ratio::new(1, 100) } else { Ratio::new(1, 8) };
        let since_2024 = salaried && job.date >= day(2024, 1, 1);
        let prayer_day = wage * if since_2024 { Ratio::new(45, 10_000) } else { whole(0) };
        let mut levies = whole(0);
        let private = [&table::LEVY_BARSEL, &table::LEVY_FIB, &table::LEVY_AFU];
        let private = if job.sector == Sector::Private { &private[..] } else { &[] };
        for levy in [&table::LEVY_AUB, &table::LEVY_AES].iter().chain(private) {
            let entry = levy.on(job.date).expect("since 2013");
            if entry.status != Status::Uncertain {
                levies = levies + Ratio::law(levy, job.date);
            }
        }
        let levies = levies * Ratio::new(i128::try_from(thirds).expect("small"), 36);
        let cost = wage + pension + atp + holiday + prayer_day + levies;

        let refund = if old {
            let lowest = job.minimum_wage.map_or(job.wage, |minimum| minimum.min(job.wage));
            let base = Ratio::of(job.hours) * Ratio::of(lowest) * weeks_a_month * with_pension + atp + levies;
            let cap = table::BEFORE_2013_CAP.on(job.date).expect("since 2013").value();
            let cap = cap.map(|cap| Ratio::of(cap) / whole(12) * Ratio::of(job.hours) / whole(37));
            let part = if job.fraction == Fraction::Half { Ratio::new(1, 2) } else { Ratio::new(2, 3) };
            part * cap.map_or(base, |cap| base.least(cap))
        } else if state {
            let share = whole((paid / whole(37)).to_ore()).percent();
            let cap = table::STATE_CAP.on(job.date).expect("since 2013").value();
            let cap = cap.map(|cap| Ratio::of(cap) / whole(3) * share);
            Ratio::new(1, 2) * cap.map_or(cost, |cap| cost.least(cap))
        } else {
            whole(0)
        };
        let year = if salaried {
            whole(12) * (cost - refund)
        } else {
            let weeks = paid * Ratio::of(job.wage) * whole(47);
            weeks * (with_pension + Ratio::new(1, 8)) + whole(12) * (atp + levies)
                - refund * whole(12) * Ratio::new(47, 52)
        };

        let full_time = match job.full_time_wage {
            Some(wage) => Ratio::of(wage),
            None => Ratio::of(job.wage) * whole(37) * weeks_a_month * with_pension,
        };
        let (maximum, threshold) = (law(&table::SUBSIDY_MAXIMUM), law(&table::SUBSIDY_THRESHOLD));
        let counted = wage + pension + Ratio::of(job.other_wage);
        let reduction = |counted: Ratio| {
            counted.least(threshold) * Ratio::new(30, 100)
                + (counted - threshold).not_below_zero() * Ratio::new(55, 100)
        };
        let pays =
            |counted: Ratio| (maximum - reduction(counted)).least(full_time - counted).not_below_zero();
        let (subsidy, fall) = if paid.over == 0 {
            (whole(0), whole(0))
        } else {
            (pays(counted), pays(counted) - pays(counted + whole(12) * (holiday + prayer_day)))
        };
        let reduction = reduction(counted);
        Second {
            wage,
            pension,
            atp,
            holiday,
            prayer_day,
            levies,
            refund,
            year,
            full_time,
            reduction,
            subsidy,
            fall,
        }
    }
}

#[test]
fn a_second_implementation_gives_the_same() {
    check_for(1500, jobs(), |job| {
        let (result, second) = (worked_out(&job)?, Second::of(&job));
        let cost =
            second.wage + second.pension + second.atp + second.holiday + second.prayer_day + second.levies;
        let mut rows = vec![
            (LineCode::Wage, second.wage),
            (LineCode::EmployerPension, second.pension),
            (LineCode::AtpEmployer, second.atp),
            (LineCode::Holiday, second.holiday),
            (LineCode::GreatPrayerDay, second.prayer_day),
            (LineCode::Levies, second.levies),
            (LineCode::Refund, second.refund),
            (LineCode::EmployerCost, cost - second.refund),
            (LineCode::OrdinaryCost, cost),
            (LineCode::EmployerCostYear, second.year),
        ];
        if !job.hours.is_zero() {
            let intensity =
                if job.scheme == Scheme::Before2013 { Decimal::ONE_HUNDRED } else { job.intensity };
            let paid = Ratio::of(job.hours) * Ratio::of(intensity).percent();
            rows.push((LineCode::EmployerCostHour, second.year / (paid * Ratio::whole(47))));
        }
        if job.scheme == Scheme::Since2013 {
            rows.extend([
                (LineCode::FullTimeWage, second.full_time),
                (LineCode::SubsidyReduction, second.reduction),
                (LineCode::Subsidy, second.subsidy),
                (LineCode::TotalIncome, second.wage + second.pension + second.subsidy),
            ]);
            if job.pay == Pay::Salaried && !job.hours.is_zero() {
                rows.push((LineCode::SubsidyFall, second.fall));
            }
        }
        let sums = [
            LineCode::EmployerCost,
            LineCode::OrdinaryCost,
            LineCode::EmployerCostYear,
            LineCode::TotalIncome,
        ];
        for (code, expected) in rows {
            let line = line(&result, code)?;
            let off = (line.exact.to_decimal() - expected.to_decimal()).abs();
            prop_assert!(off <= Decimal::new(1, 14), "{} {line:?} is off by {off}", code.code());
            if !sums.contains(&code) {
                let ore = Decimal::from_i128_with_scale(expected.to_ore(), 2);
                prop_assert_eq!(line.amount, ore, "{}", code.code());
            }
        }
        Ok(())
    });
}

#[test]
fn the_bands_of_atp_begin_at_9_18_and_27_hours_a_week() {
    let input = (date(), hundredths(0, 37), sector());
    check_for(300, input, |(date, hours, sector)| {
        let month = Exact::new(hours * Decimal::from(52)).over(Exact::new(Decimal::from(12)));
        let band = AtpBand::of(month, date).expect("since 2013");
        let expected = match hours {
            hours if hours < Decimal::from(9) => AtpBand::None,
            hours if hours < Decimal::from(18) => AtpBand::OneThird,
            hours if hours < Decimal::from(27) => AtpBand::TwoThirds,
            _ => AtpBand::Full,
        };
        prop_assert_eq!(band, expected);
        let parts = AtpClass::of(sector).parts(band);
        prop_assert_eq!(parts.is_none(), band == AtpBand::None);
        let letter = if sector == Sector::State { "atp_f_" } else { "atp_a_" };
        let fit = parts.is_none_or(|(employer, employee)| {
            employer.id().starts_with(letter)
                && employer.id().replace("employer", "employee") == employee.id()
        });
        prop_assert!(fit, "{:?}", parts.map(|(employer, employee)| (employer.id(), employee.id())));
        Ok(())
    });
}
