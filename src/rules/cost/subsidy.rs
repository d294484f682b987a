//! What the municipality pays the employee: the scheme since 2013. Danish: *fleksløntilskud*.

use super::line::{Ledger, Yearly};
use super::{Employment, Field, Formula, Law, LineCode, employer};
use crate::law::{BeforeTable, Status, table};
use crate::rules::exact::Exact;

/// What decides the subsidy.
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

/// The amounts that decide a subsidy, kroner per month before tax.
#[derive(Clone, Copy, Debug)]
pub struct SubsidyTerms {
    /// Wage that counts: agreed wage, employer's pension and other wage.
    pub counted_wage: Exact,
    /// Wage for full time in the same post.
    pub full_time_wage: Exact,
}

/// A subsidy with the steps that lead to it, kroner per month before tax, unrounded.
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

struct Steps {
    maximum: Formula,
    threshold: Formula,
    below: Formula,
    above: Formula,
}

/// The steps of LAB § 123, stk. 1-2, for a counted wage.
fn steps(counted: &Formula, law: Law) -> Result<Steps, BeforeTable> {
    let threshold = law.value(&table::SUBSIDY_THRESHOLD)?;
    Ok(Steps {
        maximum: law.value(&table::SUBSIDY_MAXIMUM)?,
        below: law
            .value(&table::REDUCTION_BELOW)?
            .times(Formula::Least(vec![counted.clone(), threshold.clone()])),
        above: law
            .value(&table::REDUCTION_ABOVE)?
            .times(Formula::Most(vec![Formula::Number(0), counted.clone().minus(threshold.clone())])),
        threshold,
    })
}

/// LAB § 123, stk. 3: never below zero, and never so much that wage and subsidy pass the full-time wage.
fn capped(before: Formula, full_time: Formula, counted: Formula) -> Formula {
    Formula::Most(vec![Formula::Number(0), Formula::Least(vec![before, full_time.minus(counted)])])
}

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
    let counted = Formula::Line(LineCode::CountedWage);
    let steps = steps(&counted, Law { date })?;
    let before = steps.maximum.clone().minus(Formula::Sum(vec![steps.below.clone(), steps.above.clone()]));
    let paid = capped(before.clone(), Formula::Line(LineCode::FullTimeWage), counted);
    let value = |formula: &Formula| {
        formula.value(&|code| match code {
            LineCode::CountedWage => terms.counted_wage,
            LineCode::FullTimeWage => terms.full_time_wage,
            _ => Exact::ZERO,
        })
    };
    Ok(Subsidy {
        maximum: value(&steps.maximum),
        threshold: value(&steps.threshold),
        reduction_below: value(&steps.below),
        reduction_above: value(&steps.above),
        before_cap: value(&before).max(Exact::ZERO),
        subsidy: value(&paid),
    })
}

/// The month's wage at which the subsidy ends, kroner per month, whatever the full-time wage.
///
/// # Errors
/// [`BeforeTable`] for a date before 1 January 2013.
/// # Example
/// ```
/// use fleksjob::{law::day, rules::cost::zero_point};
/// assert_eq!(zero_point(day(2026, 6, 1))?.to_ore().to_string(), "47305.45");
/// # Ok::<(), fleksjob::law::BeforeTable>(())
/// ```
pub fn zero_point(date: chrono::NaiveDate) -> Result<Exact, BeforeTable> {
    Ok(zero_point_formula(Law { date })?.value(&|_| Exact::ZERO))
}

fn zero_point_formula(law: Law) -> Result<Formula, BeforeTable> {
    let threshold = law.value(&table::SUBSIDY_THRESHOLD)?;
    let left = law
        .value(&table::SUBSIDY_MAXIMUM)?
        .minus(law.value(&table::REDUCTION_BELOW)?.times(threshold.clone()));
    Ok(Formula::Sum(vec![threshold, left.over(law.value(&table::REDUCTION_ABOVE)?)]))
}

/// The lines from the counted wage to the zero point.
pub(super) fn lines(ledger: &mut Ledger, job: &Employment, law: Law) -> Result<Limit, BeforeTable> {
    let line = Formula::Line;
    // INTERPRETATION: readings 1 and 3. The agreed wage, with the own pension contribution in it, the
    // employer's contribution, and other wage. Supplements and bonus count in the month they are paid; whether
    // ATP counts is not known, and it is left out.
    ledger.push(
        LineCode::CountedWage,
        Formula::Sum(vec![
            line(LineCode::Wage),
            line(LineCode::EmployerPension),
            Formula::Input(Field::OtherWage, job.other_wage),
        ]),
        Yearly::No,
    );
    let counted = line(LineCode::CountedWage);
    let steps = steps(&counted, law)?;
    ledger.push(LineCode::SubsidyMaximum, steps.maximum, Yearly::No);
    ledger.push(LineCode::SubsidyThreshold, steps.threshold, Yearly::No);
    ledger.push(LineCode::SubsidyReduction, Formula::Sum(vec![steps.below, steps.above]), Yearly::No);
    let full_time = match job.full_time_wage {
        Some(wage) => Formula::Input(Field::FullTimeWage, wage),
        None => {
            let with_pension =
                Formula::Sum(vec![Formula::Number(1), Formula::Input(Field::Pension, job.pension)]);
            let weekly = Formula::Product(vec![
                Formula::Input(Field::Wage, job.wage),
                with_pension,
                law.value(&table::FULL_TIME_WEEK)?,
            ]);
            employer::per_month(weekly, law)?
        }
    };
    ledger.push(LineCode::FullTimeWage, full_time, Yearly::No);

    let before = line(LineCode::SubsidyMaximum).minus(line(LineCode::SubsidyReduction));
    let room = line(LineCode::FullTimeWage).minus(counted.clone());
    let limit = limit(ledger, &before, &room);
    // INTERPRETATION: reading 7. At no paid hours there is no fleksjob, so no subsidy.
    let subsidy = match limit {
        Limit::NoHours => Formula::Number(0),
        _ => capped(before, line(LineCode::FullTimeWage), counted.clone()),
    };
    ledger.push(LineCode::Subsidy, subsidy, Yearly::No);
    ledger.push_total(
        LineCode::TotalIncome,
        &[LineCode::Wage, LineCode::EmployerPension, LineCode::Subsidy],
        None,
    );
    ledger.push(LineCode::ZeroPoint, zero_point_formula(law)?, Yearly::No);
    supplement_month(ledger, limit, law)?;
    Ok(limit)
}

fn limit(ledger: &Ledger, before: &Formula, room: &Formula) -> Limit {
    let (before, room) = (ledger.value(before), ledger.value(room));
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
fn supplement_month(ledger: &mut Ledger, limit: Limit, law: Law) -> Result<(), BeforeTable> {
    let line = Formula::Line;
    let paid_at_once = ledger.is_salaried() && limit != Limit::NoHours;
    let year = if paid_at_once {
        Formula::Number(12).times(Formula::Sum(vec![line(LineCode::Holiday), line(LineCode::GreatPrayerDay)]))
    } else {
        Formula::Number(0)
    };
    ledger.push(LineCode::SupplementsYear, year, Yearly::No);
    if !paid_at_once {
        return Ok(());
    }
    let counted = Formula::Sum(vec![line(LineCode::CountedWage), line(LineCode::SupplementsYear)]);
    let steps = steps(&counted, law)?;
    let before = steps.maximum.minus(Formula::Sum(vec![steps.below, steps.above]));
    let then = capped(before, line(LineCode::FullTimeWage), counted);
    let best = if limit == Limit::FullTimeWage { Status::Uncertain } else { Status::Sourced };
    ledger.push_at_best(best, LineCode::SubsidyFall, line(LineCode::Subsidy).minus(then), Yearly::No);
    Ok(())
}
