//! What the employer pays: wage, pension, ATP, holiday, Great Prayer Day supplement, levies and the totals.

use super::line::{Ledger, Yearly};
use super::{Employment, Field, Formula, LineCode, Pay, Scheme, Sector};
use crate::law::{BeforeTable, Entry, Parameter, Status, table};
use crate::rules::exact::Exact;

/// Which ATP contribution the employer pays. Danish: *ATP-sats*.
///
/// # Source
/// [`AtpClass::of`].
///
/// # Example
/// ```
/// use fleksjob::rules::cost::{AtpClass, Sector};
/// assert_eq!(AtpClass::of(Sector::State), AtpClass::F);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtpClass {
    /// Private employers, municipalities and regions.
    A,
    /// State institutions.
    F,
}

/// The band that the month's paid hours fall into. Danish: *timeinterval*. Unit: hours per month.
///
/// # Source
/// *ATP-bekendtgørelsen* § 2.
///
/// # Example
/// Eight hours a week are 34⅔ a month, too few for a contribution.
/// ```
/// use fleksjob::{law::day, rules::{cost::AtpBand, exact::Exact}};
/// let month = Exact::new((8 * 52).into()).over(Exact::new(12.into()));
/// assert_eq!(AtpBand::of(month, day(2024, 1, 1)), Ok(AtpBand::None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtpBand {
    /// Under 39 hours a month: no contribution.
    None,
    /// 39 to under 78 hours a month.
    OneThird,
    /// 78 to under 117 hours a month.
    TwoThirds,
    /// 117 hours a month or more.
    Full,
}

/// The employer's and the employee's part of the contribution in one band.
type Parts = (&'static Parameter, &'static Parameter);

impl AtpClass {
    /// The class of a sector.
    ///
    /// # Source
    /// Djøf, 2016: the state pays class F, municipalities and regions class A. Other classes are used by
    /// agreement.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::cost::{AtpClass, Sector};
    /// assert_eq!(AtpClass::of(Sector::Municipal), AtpClass::of(Sector::Private));
    /// ```
    pub const fn of(sector: Sector) -> AtpClass {
        match sector {
            Sector::Private | Sector::Municipal => AtpClass::A,
            Sector::State => AtpClass::F,
        }
    }

    /// The parameters for `band`: employer's part, employee's part. Kroner per month; `None` where nothing is paid.
    ///
    /// # Source
    /// That of each entry.
    ///
    /// # Example
    /// The employer pays two thirds.
    /// ```
    /// use fleksjob::{law::day, rules::cost::{AtpBand, AtpClass}};
    /// let (employer, employee) = AtpClass::A.parts(AtpBand::Full).expect("117 hours or more");
    /// assert_eq!(employer.on(day(2024, 6, 1))?.value(), Some(198.into()));
    /// assert_eq!(employee.on(day(2024, 6, 1))?.value(), Some(99.into()));
    /// # Ok::<(), fleksjob::law::BeforeTable>(())
    /// ```
    pub const fn parts(self, band: AtpBand) -> Option<Parts> {
        match (self, band) {
            (_, AtpBand::None) => None,
            (AtpClass::A, AtpBand::OneThird) => {
                Some((&table::ATP_A_EMPLOYER_ONE_THIRD, &table::ATP_A_EMPLOYEE_ONE_THIRD))
            }
            (AtpClass::A, AtpBand::TwoThirds) => {
                Some((&table::ATP_A_EMPLOYER_TWO_THIRDS, &table::ATP_A_EMPLOYEE_TWO_THIRDS))
            }
            (AtpClass::A, AtpBand::Full) => Some((&table::ATP_A_EMPLOYER_FULL, &table::ATP_A_EMPLOYEE_FULL)),
            (AtpClass::F, AtpBand::OneThird) => {
                Some((&table::ATP_F_EMPLOYER_ONE_THIRD, &table::ATP_F_EMPLOYEE_ONE_THIRD))
            }
            (AtpClass::F, AtpBand::TwoThirds) => {
                Some((&table::ATP_F_EMPLOYER_TWO_THIRDS, &table::ATP_F_EMPLOYEE_TWO_THIRDS))
            }
            (AtpClass::F, AtpBand::Full) => Some((&table::ATP_F_EMPLOYER_FULL, &table::ATP_F_EMPLOYEE_FULL)),
        }
    }
}

impl AtpBand {
    /// The band of paid hours per month.
    ///
    /// # Source
    /// *ATP-bekendtgørelsen* § 2; the limits before 2016 are uncertain.
    ///
    /// # Rounding
    /// None: a limit is reached or it is not.
    ///
    /// # Errors
    /// [`BeforeTable`] for a date before 1 January 2013.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::{cost::AtpBand, exact::Exact}};
    /// assert_eq!(AtpBand::of(Exact::new(39.into()), day(2024, 1, 1))?, AtpBand::OneThird);
    /// # Ok::<(), fleksjob::law::BeforeTable>(())
    /// ```
    pub fn of(hours_month: Exact, date: chrono::NaiveDate) -> Result<AtpBand, BeforeTable> {
        let reaches = |edge: &'static Parameter| {
            Ok::<bool, BeforeTable>(
                edge.on(date)?.value().is_some_and(|hours| hours_month >= Exact::new(hours)),
            )
        };
        Ok(if reaches(&table::ATP_HOURS_FULL)? {
            AtpBand::Full
        } else if reaches(&table::ATP_HOURS_TWO_THIRDS)? {
            AtpBand::TwoThirds
        } else if reaches(&table::ATP_HOURS_ONE_THIRD)? {
            AtpBand::OneThird
        } else {
            AtpBand::None
        })
    }
}

/// A levy (*Samlet Betaling*) that the employer may owe, but that nothing certain is known of for the day. It is named and
/// never added.
///
/// # Example
/// Of FIB in 2018 nothing was found; the year before it was 533 kr.
/// ```
/// use fleksjob::{law::{day, table}, rules::cost::{Employment, estimate}};
/// let result = estimate(&Employment::on(day(2018, 6, 1))).expect("valid");
/// let fib = result.unknown_levies.iter().find(|unknown| core::ptr::eq(unknown.levy, &table::LEVY_FIB));
/// assert_eq!(fib.and_then(|fib| fib.last_known?.value()), Some(533.into()));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct UnknownLevy {
    /// The levy.
    pub levy: &'static Parameter,
    /// Its entry for the day: why it is not known.
    pub entry: &'static Entry,
    /// Its last known figure, kroner per year for a full ATP contribution.
    pub last_known: Option<&'static Entry>,
}

/// `52 / 12` of a weekly amount.
///
/// INTERPRETATION: reading 2. A month is weekly hours × rate × 52 / 12, as in the official calculator.
pub(super) const MONTH: Formula =
    Formula::Quotient(&[Formula::Law(&table::WEEKS_PER_YEAR), Formula::Number(12)]);

/// Weeks worked in a year: without the holiday weeks.
const WORKED_WEEKS: Formula =
    Formula::Difference(&[Formula::Law(&table::WEEKS_PER_YEAR), Formula::Law(&table::LEAVE_WEEKS)]);

/// The share of a year's weeks that is worked.
pub(super) const WORKED: Formula = Formula::Quotient(&[WORKED_WEEKS, Formula::Law(&table::WEEKS_PER_YEAR)]);

const PAID_HOURS: Formula = Formula::Line(LineCode::PaidHoursWeek);
const WAGE: Formula = Formula::Line(LineCode::Wage);

/// What the employer pays before any refund.
pub(super) const COST: Formula = Formula::Sum(&[
    WAGE,
    Formula::Line(LineCode::EmployerPension),
    Formula::Line(LineCode::AtpEmployer),
    Formula::Line(LineCode::Holiday),
    Formula::Line(LineCode::GreatPrayerDay),
    Formula::Line(LineCode::Levies),
]);

/// All employers. Source: Virk.
static EVERYONES_LEVIES: [Formula; 2] =
    [Formula::IfKnown(&table::LEVY_AUB), Formula::IfKnown(&table::LEVY_AES)];

/// Private employers. Source: Virk: FIB, Barsel.dk and AFU are theirs alone.
static PRIVATE_LEVIES: [Formula; 5] = [
    Formula::IfKnown(&table::LEVY_AUB),
    Formula::IfKnown(&table::LEVY_AES),
    Formula::IfKnown(&table::LEVY_BARSEL),
    Formula::IfKnown(&table::LEVY_FIB),
    Formula::IfKnown(&table::LEVY_AFU),
];

/// A month's part of yearly levies, in proportion to the ATP contribution.
macro_rules! levies {
    ($levies:expr, $thirds:literal) => {
        const {
            Formula::Quotient(&[
                Formula::Product(&[
                    Formula::Sum(&$levies),
                    Formula::Quotient(&[Formula::Number($thirds), Formula::Number(3)]),
                ]),
                Formula::Number(12),
            ])
        }
    };
}

/// The employer's lines up to the levies. Gives the levies that are named and not added.
pub(super) fn lines(ledger: &mut Ledger<'_>) -> Vec<UnknownLevy> {
    let job = ledger.job;
    // INTERPRETATION: reading 6. Before 2013 the hours are those agreed and paid; intensity reduces nothing.
    let paid = match job.scheme {
        Scheme::Since2013 => {
            Formula::Product(&[Formula::Input(Field::Hours), Formula::Input(Field::Intensity)])
        }
        Scheme::Before2013 => Formula::Input(Field::Hours),
    };
    ledger.push(LineCode::PaidHoursWeek, paid, Yearly::No);
    ledger.push(
        LineCode::Wage,
        const { Formula::Product(&[PAID_HOURS, Formula::Input(Field::Wage), MONTH]) },
        Yearly::Work,
    );
    // INTERPRETATION: reading 1. The agreed wage already contains the employee's own pension contribution;
    // only the employer's comes on top.
    ledger.push(
        LineCode::EmployerPension,
        Formula::Product(&[WAGE, Formula::Input(Field::Pension)]),
        Yearly::Work,
    );

    let hours_month = ledger.value(const { Formula::Product(&[PAID_HOURS, MONTH]) });
    let band = AtpBand::of(hours_month, job.date).unwrap_or(AtpBand::None);
    let atp = match AtpClass::of(job.sector).parts(band) {
        Some((employer, _)) => Formula::Law(employer),
        None => Formula::Number(0),
    };
    // INTERPRETATION: with hourly pay, too, the contribution is counted for twelve months: in a month with
    // holiday the hours may fall into a lower band.
    let edges = table::ATP_HOURS_FULL.on(job.date).map_or(Status::Uncertain, |entry| entry.status);
    ledger.push_at_best(edges, LineCode::AtpEmployer, atp, Yearly::Months);

    // INTERPRETATION: reading 4. A monthly wage already pays the leave, so that the supplement alone comes on
    // top; hourly pay costs the allowance instead, and no wage in the holiday weeks.
    let (holiday, prayer_day) = match job.pay {
        Pay::Salaried => (
            const { Formula::Product(&[WAGE, Formula::Law(&table::HOLIDAY_SUPPLEMENT)]) },
            const { Formula::Product(&[WAGE, Formula::Law(&table::GREAT_PRAYER_DAY_SUPPLEMENT)]) },
        ),
        Pay::Hourly => {
            (const { Formula::Product(&[WAGE, Formula::Law(&table::HOLIDAY_ALLOWANCE)]) }, Formula::Number(0))
        }
    };
    ledger.push(LineCode::Holiday, holiday, Yearly::Work);
    ledger.push(LineCode::GreatPrayerDay, prayer_day, Yearly::Work);
    levies(ledger, band)
}

fn levies(ledger: &mut Ledger<'_>, band: AtpBand) -> Vec<UnknownLevy> {
    let Employment { sector, date, .. } = *ledger.job;
    let is_private = sector == Sector::Private;
    let all: &[Formula] = if is_private { &PRIVATE_LEVIES } else { &EVERYONES_LEVIES };
    let mut unknown = Vec::new();
    for part in all {
        if let Formula::IfKnown(levy) = *part
            && band != AtpBand::None
            && !part.is_known(date)
            && let Ok(entry) = levy.on(date)
        {
            unknown.push(UnknownLevy { levy, entry, last_known: levy.last_known(date) });
        }
    }
    let formula = match (band, is_private) {
        (AtpBand::None, _) => Formula::Number(0),
        _ if !all.iter().any(|part| part.is_known(date)) => Formula::Number(0),
        (AtpBand::OneThird, true) => levies!(PRIVATE_LEVIES, 1),
        (AtpBand::TwoThirds, true) => levies!(PRIVATE_LEVIES, 2),
        (AtpBand::Full, true) => levies!(PRIVATE_LEVIES, 3),
        (AtpBand::OneThird, false) => levies!(EVERYONES_LEVIES, 1),
        (AtpBand::TwoThirds, false) => levies!(EVERYONES_LEVIES, 2),
        (AtpBand::Full, false) => levies!(EVERYONES_LEVIES, 3),
    };
    ledger.push(LineCode::Levies, formula, Yearly::Months);
    unknown
}

/// The employer's totals; they need the refund.
pub(super) fn totals(ledger: &mut Ledger<'_>) {
    ledger.push_total(
        LineCode::EmployerCost,
        const { Formula::Difference(&[COST, Formula::Line(LineCode::Refund)]) },
    );
    // INTERPRETATION: reading 4. Salaried: a year is twelve months. Hourly: 47 worked weeks with their
    // allowance; what does not follow the hours runs for twelve months.
    let year = match ledger.job.pay {
        Pay::Salaried => Formula::Product(&[Formula::Number(12), Formula::Line(LineCode::EmployerCost)]),
        Pay::Hourly => {
            const {
                Formula::Product(&[
                    Formula::Number(12),
                    Formula::Sum(&[
                        Formula::Product(&[
                            Formula::Difference(&[
                                Formula::Sum(&[
                                    WAGE,
                                    Formula::Line(LineCode::EmployerPension),
                                    Formula::Line(LineCode::Holiday),
                                ]),
                                Formula::Line(LineCode::Refund),
                            ]),
                            WORKED,
                        ]),
                        Formula::Line(LineCode::AtpEmployer),
                        Formula::Line(LineCode::Levies),
                    ]),
                ])
            }
        }
    };
    let amount = ledger.year(LineCode::EmployerCost);
    ledger.push_amount(LineCode::EmployerCostYear, year, amount);
    // INTERPRETATION: reading 7. At no paid hours there is no cost per hour.
    if ledger.exact(LineCode::PaidHoursWeek) > Exact::ZERO {
        let hour = const {
            Formula::Quotient(&[
                Formula::Line(LineCode::EmployerCostYear),
                Formula::Product(&[PAID_HOURS, WORKED_WEEKS]),
            ])
        };
        ledger.push(LineCode::EmployerCostHour, hour, Yearly::No);
    }
    // INTERPRETATION: reading 5. The same paid hours at the same wage on ordinary terms; what differs is the
    // refund during sickness, which the screen names.
    ledger.push_total(LineCode::OrdinaryCost, COST);
}
