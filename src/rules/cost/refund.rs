//! What reaches the employer: the refund of the scheme before 2013, that of the state institutions, and the
//! refund during sickness.

use rust_decimal::{Decimal, RoundingStrategy};

use super::employer::per_month;
use super::line::{Ledger, Line, Yearly};
use super::{Employment, Field, Formula, Fraction, Law, LineCode, Scheme, Sector};
use crate::law::{BeforeTable, Status, table};

/// Working time as a share of full time. Danish: *arbejdstidsbrøk*.
///
/// # Rounding
/// Two decimals, half away from zero (Statens Administration: 14 hours are 0.38).
/// # Example
/// ```
/// use fleksjob::rules::cost::working_time_fraction;
/// assert_eq!(working_time_fraction(14.into(), 37.into()).to_string(), "0.38");
/// ```
pub fn working_time_fraction(hours: Decimal, full_time: Decimal) -> Decimal {
    hours
        .checked_div(full_time)
        .unwrap_or(Decimal::ZERO)
        .round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

// INTERPRETATION: with hourly pay the refund of a year is counted for the 47 worked weeks, like the wage it
// follows. Where a cap binds, or ATP is refunded in the holiday weeks too, the year's refund is a little higher.

/// The refund line: nought for private and municipal employers since 2013, whose subsidy goes to the employee.
/// Gives whether a cap applies that is not known for the day.
pub(super) fn line(ledger: &mut Ledger, job: &Employment, law: Law) -> Result<bool, BeforeTable> {
    match (job.scheme, job.sector) {
        (Scheme::Before2013, _) => before_2013(ledger, job, law),
        (Scheme::Since2013, Sector::State) => state(ledger, law),
        (Scheme::Since2013, Sector::Private | Sector::Municipal) => {
            ledger.push(LineCode::Refund, Formula::Number(0), Yearly::Work);
            Ok(false)
        }
    }
}

/// LAB § 133, stk. 1-3.
///
/// INTERPRETATION: reading 6. Refund = fraction × the smaller of the cap and (the lower of wage and lowest
/// agreed wage × hours × 52 / 12 + employer's ATP + other employer contributions). The cap for a month is a
/// twelfth of the yearly one, in proportion to the hours. "Other contributions" are read as the employer's
/// pension of that wage and the known levies. Without a known cap: the refund before it, uncertain.
fn before_2013(ledger: &mut Ledger, job: &Employment, law: Law) -> Result<bool, BeforeTable> {
    let hours = || Formula::Input(Field::Hours, job.hours);
    let wage = Formula::Input(Field::Wage, job.wage);
    let lowest = match job.minimum_wage {
        Some(minimum) => Formula::Least(vec![wage, Formula::Input(Field::MinimumWage, minimum)]),
        None => wage,
    };
    let month = per_month(hours().times(lowest), law)?;
    let with_pension =
        month.times(Formula::Sum(vec![Formula::Number(1), Formula::Input(Field::Pension, job.pension)]));
    let base = Formula::Sum(vec![
        with_pension,
        Formula::Line(LineCode::AtpEmployer),
        Formula::Line(LineCode::Levies),
    ]);
    let cap = law.entry(&table::BEFORE_2013_CAP)?;
    let (limited, best) = match cap.value {
        Some(_) => {
            let share = hours().over(law.value(&table::FULL_TIME_WEEK)?);
            let cap = Formula::Law(&table::BEFORE_2013_CAP, cap).over(Formula::Number(12)).times(share);
            (Formula::Least(vec![cap, base]), Status::Sourced)
        }
        None => (base, Status::Uncertain),
    };
    let part = match job.fraction {
        Fraction::Half => Formula::Number(1).over(Formula::Number(2)),
        Fraction::TwoThirds => Formula::Number(2).over(Formula::Number(3)),
    };
    ledger.push_at_best(best, LineCode::Refund, part.times(limited), Yearly::Work);
    Ok(cap.value.is_none())
}

/// *Statens fleksjobordning*.
///
/// INTERPRETATION: reading 6. Half of the smaller of the cost and the quarterly cap × the working-time
/// fraction. Whether present or paid hours make the fraction is not known: paid hours are used, and the
/// fraction is uncertain. Without a known cap: the refund before it, uncertain.
fn state(ledger: &mut Ledger, law: Law) -> Result<bool, BeforeTable> {
    let cost = Formula::Sum(
        [
            LineCode::Wage,
            LineCode::EmployerPension,
            LineCode::AtpEmployer,
            LineCode::Holiday,
            LineCode::GreatPrayerDay,
            LineCode::Levies,
        ]
        .map(Formula::Line)
        .to_vec(),
    );
    let cap = law.entry(&table::STATE_CAP)?;
    let limited = if cap.value.is_some() {
        let full_time = law.value(&table::FULL_TIME_WEEK)?;
        let share = Formula::Line(LineCode::PaidHoursWeek).over(full_time.clone());
        let hours = ledger.exact(LineCode::PaidHoursWeek).to_decimal();
        let fraction = working_time_fraction(hours, ledger.value(&full_time).to_decimal());
        ledger.push_rounded(Status::Uncertain, LineCode::WorkingTimeFraction, share, fraction);
        let cap = Formula::Law(&table::STATE_CAP, cap)
            .times(Formula::Line(LineCode::WorkingTimeFraction))
            .over(Formula::Number(3));
        Formula::Least(vec![cost, cap])
    } else {
        cost
    };
    let refund = law.value(&table::STATE_SHARE)?.times(limited);
    ledger.push_at_best(Status::Uncertain, LineCode::Refund, refund, Yearly::Work);
    Ok(cap.value.is_none())
}

/// The refund during one absence of so many calendar days, from the first day; gives the same absence in
/// ordinary employment, where the employer period comes first.
///
/// The refund is at most the highest sickness benefit per hour, and at most the wage. What the municipality
/// works out for the employee can be lower.
pub(super) fn sick_lines(ledger: &mut Ledger, job: &Employment, law: Law) -> Result<Line, BeforeTable> {
    let hourly = Formula::Least(vec![
        Formula::Input(Field::Wage, job.wage),
        law.value(&table::SICKNESS_BENEFIT_HOUR)?,
    ]);
    let refund = |days: Formula| {
        Formula::Product(vec![
            hourly.clone(),
            Formula::Line(LineCode::PaidHoursWeek),
            days.over(Formula::Number(7)),
        ])
    };
    let days = Formula::Input(Field::SickDays, job.sick_days);
    let later =
        Formula::Most(vec![Formula::Number(0), days.clone().minus(law.value(&table::EMPLOYER_PERIOD)?)]);
    ledger.push(LineCode::SickRefund, refund(days), Yearly::No);
    Ok(ledger.line(LineCode::SickRefund, refund(later), Yearly::No))
}
