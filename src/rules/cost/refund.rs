//! What reaches the employer: the refund of the scheme before 2013, that of the state institutions, and the
//! refund during sickness.

use rust_decimal::Decimal;

use super::employer::{COST, MONTH};
use super::line::{Ledger, Line, Yearly};
use super::{Field, Formula, Fraction, LineCode, Scheme, Sector};
use crate::law::{Status, table};
use crate::rules::decimal::{divide, round};

/// Working time as a share of full time. Danish: *arbejdstidsbrøk*. Unit: a part of one, from hours per week.
///
/// # Source
/// Statens Administration, *fleksrefusion*. Whether hours present or paid count was not found (reading 6).
///
/// # Rounding
/// Two decimals, half away from zero (Statens Administration: 14 hours are 0.38).
///
/// # Example
/// ```
/// use fleksjob::rules::cost::working_time_fraction;
/// assert_eq!(working_time_fraction(14.into(), 37.into()).to_string(), "0.38");
/// ```
pub fn working_time_fraction(hours: Decimal, full_time: Decimal) -> Decimal {
    round(divide(hours, full_time), 2)
}

// INTERPRETATION: with hourly pay the refund of a year is counted for the 47 worked weeks, like the wage it
// follows. Where a cap binds, or ATP is refunded in the holiday weeks too, the year's refund is a little higher.

/// The refund line: nought for private and municipal employers since 2013, whose subsidy goes to the employee.
/// Gives whether a cap applies that is not known for the day.
pub(super) fn line(ledger: &mut Ledger<'_>) -> bool {
    match (ledger.job.scheme, ledger.job.sector) {
        (Scheme::Before2013, _) => before_2013(ledger),
        (Scheme::Since2013, Sector::State) => state(ledger),
        (Scheme::Since2013, Sector::Private | Sector::Municipal) => {
            ledger.push(LineCode::Refund, Formula::Number(0), Yearly::Work);
            false
        }
    }
}

/// What the refund before 2013 is a fraction of, for a wage.
macro_rules! base {
    ($wage:expr) => {
        Formula::Sum(&[
            Formula::Product(&[
                Formula::Input(Field::Hours),
                $wage,
                MONTH,
                Formula::Sum(&[Formula::Number(1), Formula::Input(Field::Pension)]),
            ]),
            Formula::Line(LineCode::AtpEmployer),
            Formula::Line(LineCode::Levies),
        ])
    };
}

macro_rules! fraction_of {
    ($parts:literal of $whole:literal, $wage:expr) => {
        const {
            Formula::Product(&[
                Formula::Quotient(&[Formula::Number($parts), Formula::Number($whole)]),
                Formula::Least(&[BEFORE_2013_CAP, base!($wage)]),
            ])
        }
    };
}

const BEFORE_2013_CAP: Formula = Formula::Product(&[
    Formula::Quotient(&[Formula::Law(&table::BEFORE_2013_CAP), Formula::Number(12)]),
    Formula::Quotient(&[Formula::Input(Field::Hours), Formula::Law(&table::FULL_TIME_WEEK)]),
]);
const OWN_WAGE: Formula = Formula::Input(Field::Wage);
const LOWER_WAGE: Formula = Formula::Least(&[OWN_WAGE, Formula::Input(Field::MinimumWage)]);

/// LAB § 133, stk. 1-3.
///
/// INTERPRETATION: reading 6. Refund = fraction × the smaller of the cap and (the lower of wage and lowest
/// agreed wage × hours × 52 / 12 + employer's ATP + other employer contributions). The cap for a month is a
/// twelfth of the yearly one, in proportion to the hours. "Other contributions" are read as the employer's
/// pension of that wage and the known levies. Without a known cap: the refund before it, uncertain.
fn before_2013(ledger: &mut Ledger<'_>) -> bool {
    let job = ledger.job;
    let refund = match (job.fraction, job.minimum_wage) {
        (Fraction::Half, None) => fraction_of!(1 of 2, OWN_WAGE),
        (Fraction::Half, Some(_)) => fraction_of!(1 of 2, LOWER_WAGE),
        (Fraction::TwoThirds, None) => fraction_of!(2 of 3, OWN_WAGE),
        (Fraction::TwoThirds, Some(_)) => fraction_of!(2 of 3, LOWER_WAGE),
    };
    ledger.push(LineCode::Refund, refund, Yearly::Work);
    !BEFORE_2013_CAP.is_known(job.date)
}

const STATE_CAP: Formula = Formula::Quotient(&[
    Formula::Product(&[Formula::Law(&table::STATE_CAP), Formula::Line(LineCode::WorkingTimeFraction)]),
    Formula::Number(3),
]);

/// *Statens fleksjobordning*.
///
/// INTERPRETATION: reading 6. Half of the smaller of the cost and the quarterly cap × the working-time
/// fraction. Whether present or paid hours make the fraction is not known: paid hours are used, and the
/// fraction is uncertain. Without a known cap: the refund before it, uncertain.
fn state(ledger: &mut Ledger<'_>) -> bool {
    let is_known = STATE_CAP.is_known(ledger.job.date);
    if is_known {
        const FULL_TIME: Formula = Formula::Law(&table::FULL_TIME_WEEK);
        let share = const { Formula::Quotient(&[Formula::Line(LineCode::PaidHoursWeek), FULL_TIME]) };
        let hours = ledger.exact(LineCode::PaidHoursWeek).to_decimal();
        let fraction = working_time_fraction(hours, ledger.value(FULL_TIME).to_decimal());
        ledger.push_rounded(Status::Uncertain, LineCode::WorkingTimeFraction, share, fraction);
    }
    let refund = if is_known {
        const { Formula::Product(&[Formula::Law(&table::STATE_SHARE), Formula::Least(&[COST, STATE_CAP])]) }
    } else {
        const { Formula::Product(&[Formula::Law(&table::STATE_SHARE), COST]) }
    };
    ledger.push_at_best(Status::Uncertain, LineCode::Refund, refund, Yearly::Work);
    !is_known
}

macro_rules! sick_refund {
    ($days:expr) => {
        const {
            Formula::Product(&[
                Formula::Least(&[Formula::Input(Field::Wage), Formula::Law(&table::SICKNESS_BENEFIT_HOUR)]),
                Formula::Line(LineCode::PaidHoursWeek),
                Formula::Quotient(&[$days, Formula::Number(7)]),
            ])
        }
    };
}

const SICK_DAYS: Formula = Formula::Input(Field::SickDays);

/// The refund during one absence of so many calendar days, from the first day; gives the same absence in
/// ordinary employment, where the employer period comes first.
///
/// The refund is at most the highest sickness benefit per hour, and at most the wage. What the municipality
/// works out for the employee can be lower.
pub(super) fn sick_lines(ledger: &mut Ledger<'_>) -> Line {
    const LATER: Formula = Formula::Most(&[
        Formula::Number(0),
        Formula::Difference(&[SICK_DAYS, Formula::Law(&table::EMPLOYER_PERIOD)]),
    ]);
    ledger.push(LineCode::SickRefund, sick_refund!(SICK_DAYS), Yearly::No);
    ledger.line(LineCode::SickRefund, sick_refund!(LATER), Yearly::No)
}
