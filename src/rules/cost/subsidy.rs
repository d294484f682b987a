//! What the municipality pays the employee: the scheme since 2013. Danish: *fleksløntilskud*.

use rust_decimal::Decimal;

use super::formula::Given;
use super::line::{Ledger, Yearly};
use super::{Field, Formula, LineCode, Pay, employer};
use crate::law::{self, BeforeTable, Status, table};
use crate::rules::exact::Exact;

/// What decides the subsidy. Danish: *fleksløntilskud*.
///
/// # Source
/// LAB § 123, stk. 2 and 3.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, Limit, estimate}};
/// let job = Employment { hours: 18.into(), wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
/// assert_eq!(estimate(&job).map(|result| result.limit), Ok(Some(Limit::BelowThreshold)));
/// let job = Employment { hours: 19.into(), ..job };
/// assert_eq!(estimate(&job).map(|result| result.limit), Ok(Some(Limit::AboveThreshold)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// No paid hours: no fleksjob, no subsidy.
    NoHours,
    /// The wage is at or below the threshold: 30 % is taken off.
    BelowThreshold,
    /// The wage is above the threshold: 55 % is taken off the part above.
    AboveThreshold,
    /// Wage and subsidy together reach the full-time wage. Danish: *lønloft*.
    FullTimeWage,
    /// The wage is so high that nothing is left of the subsidy.
    ZeroPoint,
}

/// The amounts that decide a subsidy (*fleksløntilskud*), kroner per month before tax.
///
/// # Example
/// Who already earns the full-time wage gets none.
/// ```
/// use fleksjob::{law::day, rules::{cost::{SubsidyTerms, flexi_wage_subsidy}, exact::Exact}};
/// let wage = Exact::new(30_000.into());
/// let terms = SubsidyTerms { counted_wage: wage, full_time_wage: wage };
/// assert_eq!(flexi_wage_subsidy(terms, day(2026, 1, 1))?.subsidy, Exact::ZERO);
/// # Ok::<(), fleksjob::law::BeforeTable>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SubsidyTerms {
    /// Wage that counts: agreed wage, employer's pension and other wage.
    pub counted_wage: Exact,
    /// Wage for full time in the same post.
    pub full_time_wage: Exact,
}

/// A subsidy (*fleksløntilskud*) with the steps that lead to it, kroner per month before tax.
///
/// # Rounding
/// None; a line rounds.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::{cost::{SubsidyTerms, flexi_wage_subsidy}, exact::Exact}};
/// let terms = SubsidyTerms { counted_wage: Exact::new(20_000.into()), full_time_wage: Exact::new(30_000.into()) };
/// let steps = flexi_wage_subsidy(terms, day(2024, 6, 1))?;
/// let left = steps.maximum.minus(steps.reduction_below).minus(steps.reduction_above);
/// assert_eq!((steps.before_cap, steps.subsidy), (left, Exact::new(10_000.into())));
/// # Ok::<(), fleksjob::law::BeforeTable>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Subsidy {
    /// Highest subsidy.
    pub maximum: Exact,
    /// Threshold between the two reductions.
    pub threshold: Exact,
    /// 30 % of the wage up to the threshold.
    pub reduction_below: Exact,
    /// 55 % of the wage above it.
    pub reduction_above: Exact,
    /// Before the full-time wage caps it; never below zero.
    pub before_cap: Exact,
    /// What is paid.
    pub subsidy: Exact,
}

const MAXIMUM: Formula = Formula::Law(&table::SUBSIDY_MAXIMUM);
const THRESHOLD: Formula = Formula::Law(&table::SUBSIDY_THRESHOLD);
const COUNTED: Formula = Formula::Line(LineCode::CountedWage);
const FULL_TIME: Formula = Formula::Line(LineCode::FullTimeWage);

/// LAB § 123, stk. 2: 30 % of the wage up to the threshold.
macro_rules! reduction_below {
    ($counted:expr) => {
        const {
        Formula::Product(&[Formula::Law(&table::REDUCTION_BELOW), Formula::Least(&[$counted, THRESHOLD])])
        }
    };
}

/// LAB § 123, stk. 2: 55 % of the wage above the threshold.
macro_rules! reduction_above {
    ($counted:expr) => {
        const {
            Formula::Product(&[
                Formula::Law(&table::REDUCTION_ABOVE),
                Formula::Most(&[Formula::Number(0), Formula::Difference(&[$counted, THRESHOLD])]),
            ])
        }
    };
}

/// LAB § 123, stk. 3: never below zero, and never so much that wage and subsidy pass the full-time wage.
macro_rules! capped {
    ($before:expr, $counted:expr) => {
        const {
            Formula::Most(&[
                Formula::Number(0),
                Formula::Least(&[$before, Formula::Difference(&[FULL_TIME, $counted])]),
            ])
        }
    };
}

const BELOW: Formula = reduction_below!(COUNTED);
const ABOVE: Formula = reduction_above!(COUNTED);
const REDUCTION: Formula = Formula::Sum(&[BELOW, ABOVE]);
const BEFORE_CAP: Formula = Formula::Difference(&[MAXIMUM, REDUCTION]);

/// The subsidy for a month's wage.
///
/// Unit: kr. per month before tax. Never negative.
/// # Source
/// LAB § 123, stk. 1-3.
/// # Rounding
/// None; a line rounds.
/// # Errors
/// [`BeforeTable`] for a date before 1 January 2013.
/// # Example
/// Copenhagen's table in 2020 rates prints the two reductions 4.489,50 and 569,25.
/// ```
/// use fleksjob::{law::day, rules::{cost::{SubsidyTerms, flexi_wage_subsidy}, exact::Exact}};
/// let terms = SubsidyTerms {
///     counted_wage: Exact::new(16_000.into()),
///     full_time_wage: Exact::new(23_545.into()),
/// };
/// let subsidy = flexi_wage_subsidy(terms, day(2020, 1, 1))?;
/// assert_eq!(subsidy.reduction_below.to_ore().to_string(), "4489.50");
/// assert_eq!(subsidy.reduction_above.to_ore().to_string(), "569.25");
/// assert_eq!(subsidy.subsidy.to_ore().to_string(), "7545.00");
/// # Ok::<(), fleksjob::law::BeforeTable>(())
/// ```
pub fn flexi_wage_subsidy(terms: SubsidyTerms, date: chrono::NaiveDate) -> Result<Subsidy, BeforeTable> {
    if date < law::FIRST_DAY {
        return Err(BeforeTable { date });
    }
    let line = |code| match code {
        LineCode::CountedWage => terms.counted_wage,
        LineCode::FullTimeWage => terms.full_time_wage,
        _ => Exact::ZERO,
    };
    let value = |formula: Formula| formula.value(Given { date, input: &|_| Decimal::ZERO, line: &line });
    Ok(Subsidy {
        maximum: value(MAXIMUM),
        threshold: value(THRESHOLD),
        reduction_below: value(BELOW),
        reduction_above: value(ABOVE),
        before_cap: value(BEFORE_CAP).max(Exact::ZERO),
        subsidy: value(capped!(BEFORE_CAP, COUNTED)),
    })
}

/// The month's wage at which the subsidy ends, whatever the full-time wage. Danish: *løn, hvor tilskuddet hører op*.
///
/// Unit: kr. per month before tax.
///
/// # Source
/// LAB § 123, stk. 1 and 2, solved for the wage.
///
/// # Rounding
/// None; a line rounds.
///
/// # Errors
/// [`BeforeTable`] for a date before 1 January 2013.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::cost::zero_point};
/// assert_eq!(zero_point(day(2026, 6, 1))?.to_ore().to_string(), "47305.45");
/// # Ok::<(), fleksjob::law::BeforeTable>(())
/// ```
pub fn zero_point(date: chrono::NaiveDate) -> Result<Exact, BeforeTable> {
    if date < law::FIRST_DAY {
        return Err(BeforeTable { date });
    }
    Ok(ZERO_POINT.value(Given { date, input: &|_| Decimal::ZERO, line: &|_| Exact::ZERO }))
}

const ZERO_POINT: Formula = Formula::Sum(&[
    THRESHOLD,
    Formula::Quotient(&[
        Formula::Difference(&[
            MAXIMUM,
            Formula::Product(&[Formula::Law(&table::REDUCTION_BELOW), THRESHOLD]),
        ]),
        Formula::Law(&table::REDUCTION_ABOVE),
    ]),
]);

/// The full-time wage that follows from the hourly wage.
const DERIVED_FULL_TIME: Formula = Formula::Product(&[
    Formula::Input(Field::Wage),
    Formula::Sum(&[Formula::Number(1), Formula::Input(Field::Pension)]),
    Formula::Law(&table::FULL_TIME_WEEK),
    employer::MONTH,
]);

/// The lines from the counted wage to the zero point.
pub(super) fn lines(ledger: &mut Ledger<'_>) -> Limit {
    // INTERPRETATION: readings 1 and 3. The agreed wage, with the own pension contribution in it, the
    // employer's contribution, and other wage. Supplements and bonus count in the month they are paid; whether
    // ATP counts is not known, and it is left out.
    ledger.push(
        LineCode::CountedWage,
        Formula::Sum(&[
            Formula::Line(LineCode::Wage),
            Formula::Line(LineCode::EmployerPension),
            Formula::Input(Field::OtherWage),
        ]),
        Yearly::No,
    );
    ledger.push(LineCode::SubsidyMaximum, MAXIMUM, Yearly::No);
    ledger.push(LineCode::SubsidyThreshold, THRESHOLD, Yearly::No);
    ledger.push(LineCode::SubsidyReduction, REDUCTION, Yearly::No);
    let full_time = match ledger.job.full_time_wage {
        Some(_) => Formula::Input(Field::FullTimeWage),
        None => DERIVED_FULL_TIME,
    };
    ledger.push(LineCode::FullTimeWage, full_time, Yearly::No);

    const BEFORE: Formula = Formula::Difference(&[
        Formula::Line(LineCode::SubsidyMaximum),
        Formula::Line(LineCode::SubsidyReduction),
    ]);
    let room = ledger.value(const { Formula::Difference(&[FULL_TIME, COUNTED]) });
    let limit = limit(ledger, ledger.value(BEFORE), room);
    // INTERPRETATION: reading 7. At no paid hours there is no fleksjob, so no subsidy.
    let subsidy = match limit {
        Limit::NoHours => Formula::Number(0),
        _ => capped!(BEFORE, COUNTED),
    };
    ledger.push(LineCode::Subsidy, subsidy, Yearly::No);
    ledger.push_total(
        LineCode::TotalIncome,
        Formula::Sum(&[
            Formula::Line(LineCode::Wage),
            Formula::Line(LineCode::EmployerPension),
            Formula::Line(LineCode::Subsidy),
        ]),
    );
    ledger.push(LineCode::ZeroPoint, ZERO_POINT, Yearly::No);
    supplement_month(ledger, limit);
    limit
}

fn limit(ledger: &Ledger<'_>, before: Exact, room: Exact) -> Limit {
    if ledger.exact(LineCode::PaidHoursWeek) <= Exact::ZERO {
        Limit::NoHours
    } else if before <= Exact::ZERO {
        Limit::ZeroPoint
    } else if room < before {
        Limit::FullTimeWage
    } else if ledger.exact(LineCode::CountedWage) > ledger.exact(LineCode::SubsidyThreshold) {
        Limit::AboveThreshold
    } else {
        Limit::BelowThreshold
    }
}

/// What the subsidy falls by in the month after the year's supplements are paid at once.
///
/// INTERPRETATION: reading 3. Whether the cap rises with them in that month is not known, so the fall is
/// uncertain where the cap binds.
fn supplement_month(ledger: &mut Ledger<'_>, limit: Limit) {
    if ledger.job.pay == Pay::Hourly || limit == Limit::NoHours {
        ledger.push(LineCode::SupplementsYear, Formula::Number(0), Yearly::No);
        return;
    }
    let year = Formula::Product(&[
        Formula::Number(12),
        Formula::Sum(&[Formula::Line(LineCode::Holiday), Formula::Line(LineCode::GreatPrayerDay)]),
    ]);
    ledger.push(LineCode::SupplementsYear, year, Yearly::No);
    const WITH: Formula = Formula::Sum(&[COUNTED, Formula::Line(LineCode::SupplementsYear)]);
    const BEFORE: Formula =
        Formula::Difference(&[MAXIMUM, Formula::Sum(&[reduction_below!(WITH), reduction_above!(WITH)])]);
    let fall = const { Formula::Difference(&[Formula::Line(LineCode::Subsidy), capped!(BEFORE, WITH)]) };
    let best = if limit == Limit::FullTimeWage { Status::Uncertain } else { Status::Sourced };
    ledger.push_at_best(best, LineCode::SubsidyFall, fall, Yearly::No);
}
