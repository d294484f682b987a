//! What a fleksjob costs the employer, and what reaches the employee, per month and year.
//!
//! Each result is a list of [`Line`]s. A line *is* its [`Formula`]: the amount is worked out from the
//! formula that the screen shows, so that the explanation cannot differ from the figure. Nothing here
//! subtracts the subsidy of the scheme since 2013 from the employer's cost; it is paid to the employee.
//!
//! Start at [`estimate`]; `employer` holds the employer's lines, `subsidy` the municipality's payment to the
//! employee, `refund` what reaches the employer.

mod curve;
mod employer;
mod employment;
mod formula;
mod line;
mod refund;
mod subsidy;

pub use curve::{Curve, Point, curve};
pub use employer::{AtpBand, AtpClass, UnknownLevy};
pub use employment::{Employment, Fault, Field, Fraction, InputError, Pay, Range, Scheme, Sector};
pub use formula::{Formula, Given};
pub use line::{Line, LineCode};
pub use refund::working_time_fraction;
pub use subsidy::{Limit, Subsidy, SubsidyTerms, flexi_wage_subsidy, zero_point};

use crate::law::{self, Coverage};
use line::Ledger;

/// A finished calculation.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::cost::{Employment, LineCode, estimate};
/// let job = Employment { hours: 18.into(), wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
/// let result = estimate(&job).expect("valid");
/// assert!(result.unknown_levies.iter().all(|unknown| !unknown.levy.danish.is_empty()));
/// assert!(!result.refund_cap_unknown);
/// ```
#[derive(Clone, Debug)]
pub struct Estimate {
    /// The case.
    pub job: Employment,
    /// The lines, in the order in which they are explained.
    pub lines: Vec<Line>,
    /// What decides the subsidy. `None` under the scheme before 2013, which has none.
    pub limit: Option<Limit>,
    /// Whether the rates of the day are known.
    pub coverage: Coverage,
    /// Levies that are named and not added, because nothing certain is known for the day.
    pub unknown_levies: Vec<UnknownLevy>,
    /// Sick-pay refund for the same absence in ordinary employment, where the first days are the employer's.
    pub ordinary_sick_refund: Line,
    /// The cap on the refund is not known for the day, so the refund is the one before the cap.
    pub refund_cap_unknown: bool,
}

impl Estimate {
    /// The line with `code`, if the case has one.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::rules::cost::{Employment, LineCode, estimate};
    /// let job = Employment { hours: 18.into(), wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
    /// let result = estimate(&job).expect("valid");
    /// let wage = result.line(LineCode::Wage).expect("every case has a wage");
    /// assert_eq!(wage.amount, 15_600.into());
    /// ```
    pub fn line(&self, code: LineCode) -> Option<&Line> {
        self.lines.iter().find(|line| line.code == code)
    }
}

/// Works out one case.
///
/// Unit: kroner before tax; each line says its period. Rounding: each line once, to the øre, half away from
/// zero; totals are sums of rounded lines (reading 7, `docs/decisions/0008`).
///
/// # Source
/// LAB §§ 123 and 133, and the texts named on each line.
///
/// # Errors
/// Every input out of its range ([`Field::range`]), one error a field, and a date before 1 January 2013.
///
/// # Example
/// The case that the official calculator prints for 2024: 200 kr. an hour, 18 hours.
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::cost::{Employment, LineCode, estimate};
/// let job = Employment { hours: 18.into(), wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
/// let result = estimate(&job).expect("valid");
/// let amount = |code| result.line(code).map(|line| line.amount.to_string());
/// assert_eq!(amount(LineCode::Wage).as_deref(), Some("15600.00"));
/// assert_eq!(amount(LineCode::Subsidy).as_deref(), Some("15272.00"));
/// assert_eq!(amount(LineCode::TotalIncome).as_deref(), Some("30872.00"));
/// ```
pub fn estimate(job: &Employment) -> Result<Estimate, Vec<InputError>> {
    let errors = job.errors();
    if errors.is_empty() { Ok(calculate(job)) } else { Err(errors) }
}

/// The calculation for input that lies within its ranges, at any number of hours.
fn calculate(job: &Employment) -> Estimate {
    let mut ledger = Ledger::new(job);
    let unknown_levies = employer::lines(&mut ledger);
    let refund_cap_unknown = refund::line(&mut ledger);
    employer::totals(&mut ledger);
    let limit = match job.scheme {
        Scheme::Since2013 => Some(subsidy::lines(&mut ledger)),
        Scheme::Before2013 => None,
    };
    let ordinary_sick_refund = refund::sick_lines(&mut ledger);
    Estimate {
        job: job.clone(),
        lines: ledger.into_lines(),
        limit,
        coverage: law::coverage(job.date),
        unknown_levies,
        ordinary_sick_refund,
        refund_cap_unknown,
    }
}
