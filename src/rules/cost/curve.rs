//! The same job at every number of hours: what the picture on the cost screen shows.

use rust_decimal::Decimal;

use super::{Employment, Field, InputError, LineCode, Scheme, calculate};
use crate::rules::decimal::{add, divide};
use crate::rules::exact::Exact;

/// The job at one number of hours, kroner per month before tax.
///
/// # Rounding
/// As the lines: to the øre.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, curve}};
/// let job = Employment { hours: 18.into(), wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
/// let present = curve(&job).expect("valid").present;
/// assert_eq!(present.total, present.wage + present.public);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Hours present per week.
    pub hours: Decimal,
    /// What the employer pays after any refund.
    pub employer_cost: Decimal,
    /// Agreed wage and the employer's pension.
    pub wage: Decimal,
    /// Since 2013: the subsidy to the employee. Before 2013: the refund to the employer.
    pub public: Decimal,
    /// Since 2013: the employee's total. Before 2013: the cost before the refund.
    pub total: Decimal,
}

/// The points, and where the line bends.
///
/// # Example
/// Who works a full week can work no hour more, and the wage alone is the full-time wage.
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, curve}};
/// let job = Employment { wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
/// let curve = curve(&job).expect("valid");
/// assert_eq!((curve.one_more, Some(curve.present.total)), (None, curve.full_time_wage));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    /// One point a quarter of an hour from 0 to 37 hours.
    pub points: Vec<Point>,
    /// The case itself.
    pub present: Point,
    /// The case with one hour more, if that is within a full week and the case has hours at all.
    pub one_more: Option<Point>,
    /// Wage for full time in the post, which the total never passes. `None` before 2013.
    pub full_time_wage: Option<Decimal>,
    /// The point, to a hundredth of an hour, at which the wage reaches the 30/55 threshold, if that is within
    /// a full week.
    pub kink: Option<Point>,
    /// Hours present from which the full-time wage caps the subsidy, if it ever does.
    pub cap_from: Option<Decimal>,
}

/// The job at every quarter of an hour.
///
/// Unit: kroner per month before tax, over hours present per week.
///
/// # Source
/// As [`estimate`](super::estimate).
///
/// # Rounding
/// Amounts to the øre, the bend to a hundredth of an hour, both half away from zero.
///
/// # Errors
/// As [`estimate`](super::estimate).
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, curve}};
/// let job = Employment { hours: 18.into(), wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
/// let curve = curve(&job).expect("valid");
/// assert_eq!(curve.points.len(), 149);
/// // 16.323 kr. a month at 200 kr. an hour is 18.83 hours a week.
/// assert_eq!(curve.kink.map(|point| point.hours.to_string()).as_deref(), Some("18.83"));
/// ```
pub fn curve(job: &Employment) -> Result<Curve, Vec<InputError>> {
    let errors = job.errors();
    if errors.is_empty() { Ok(trace(job)) } else { Err(errors) }
}

fn trace(job: &Employment) -> Curve {
    let most = Field::Hours.range().most;
    let mut points = Vec::new();
    let mut cap_from = None;
    for quarter in 0..=148_u32 {
        let hours = divide(Decimal::from(quarter), Decimal::from(4));
        let (point, capped) = at(job, hours);
        if capped && cap_from.is_none() {
            cap_from = Some(hours);
        }
        points.push(point);
    }
    let next = add(job.hours, Decimal::ONE);
    let one_more = (!job.hours.is_zero() && next <= most).then(|| at(job, next).0);
    let full_time_wage = calculate(job).line(LineCode::FullTimeWage).map(|line| line.amount);
    Curve { points, present: at(job, job.hours).0, one_more, full_time_wage, kink: kink(job, most), cap_from }
}

fn at(job: &Employment, hours: Decimal) -> (Point, bool) {
    let result = calculate(&Employment { hours, ..job.clone() });
    let amount = |code| result.line(code).map_or(Decimal::ZERO, |line| line.amount);
    let (public, total) = match job.scheme {
        Scheme::Since2013 => (LineCode::Subsidy, LineCode::TotalIncome),
        Scheme::Before2013 => (LineCode::Refund, LineCode::OrdinaryCost),
    };
    let point = Point {
        hours,
        employer_cost: amount(LineCode::EmployerCost),
        wage: add(amount(LineCode::Wage), amount(LineCode::EmployerPension)),
        public: amount(public),
        total: amount(total),
    };
    (point, result.limit == Some(super::Limit::FullTimeWage))
}

/// The point, its hours to two decimals, at which the counted wage meets the threshold.
fn kink(job: &Employment, most: Decimal) -> Option<Point> {
    let full = calculate(&Employment { hours: most, ..job.clone() });
    let value = |code| full.line(code).map_or(Exact::ZERO, |line| line.exact);
    let other = Exact::new(job.other_wage);
    let own = value(LineCode::CountedWage).minus(other);
    let needed = value(LineCode::SubsidyThreshold).minus(other);
    if job.scheme == Scheme::Before2013 || needed <= Exact::ZERO || own < needed {
        return None;
    }
    let hours = needed.times(Exact::new(most)).over(own).to_ore();
    Some(at(job, hours).0)
}
