//! What the employer pays: wage, pension, ATP, holiday, Great Prayer Day supplement, levies and the totals.

use super::line::{Ledger, Yearly};
use super::{Employment, Field, Formula, Law, LineCode, Pay, Scheme, Sector};
use crate::law::{BeforeTable, Entry, Parameter, Status, table};
use crate::rules::exact::Exact;

/// Which ATP contribution the employer pays. Danish: *ATP-sats*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtpClass {
    /// Private employers, municipalities and regions.
    A,
    /// State institutions.
    F,
}

/// The band that the month's paid hours fall into. Danish: *timeinterval*.
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
    pub const fn of(sector: Sector) -> AtpClass {
        match sector {
            Sector::Private | Sector::Municipal => AtpClass::A,
            Sector::State => AtpClass::F,
        }
    }

    /// The parameters for `band`: employer's part, employee's part.
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
                edge.on(date)?.value.is_some_and(|hours| hours_month >= Exact::new(hours)),
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

    /// How many thirds of a full contribution.
    const fn thirds(self) -> u32 {
        match self {
            AtpBand::None => 0,
            AtpBand::OneThird => 1,
            AtpBand::TwoThirds => 2,
            AtpBand::Full => 3,
        }
    }
}

/// A levy that the employer may owe, but that nothing certain is known of for the day.
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
pub(super) fn per_month(weekly: Formula, law: Law) -> Result<Formula, BeforeTable> {
    Ok(weekly.times(law.value(&table::WEEKS_PER_YEAR)?).over(Formula::Number(12)))
}

/// Weeks worked in a year: without the holiday weeks.
fn worked_weeks(law: Law) -> Result<Formula, BeforeTable> {
    Ok(law.value(&table::WEEKS_PER_YEAR)?.minus(law.value(&table::LEAVE_WEEKS)?))
}

/// The employer's lines up to the levies. Gives the levies that are named and not added.
pub(super) fn lines(
    ledger: &mut Ledger,
    job: &Employment,
    law: Law,
) -> Result<Vec<UnknownLevy>, BeforeTable> {
    let worked = worked_weeks(law)?.over(law.value(&table::WEEKS_PER_YEAR)?);
    ledger.set_worked(ledger.value(&worked));

    // INTERPRETATION: reading 6. Before 2013 the hours are those agreed and paid; intensity reduces nothing.
    let hours = Formula::Input(Field::Hours, job.hours);
    let paid = match job.scheme {
        Scheme::Since2013 => hours.times(Formula::Input(Field::Intensity, job.intensity)),
        Scheme::Before2013 => hours,
    };
    ledger.push(LineCode::PaidHoursWeek, paid, Yearly::No);

    let weekly = Formula::Line(LineCode::PaidHoursWeek).times(Formula::Input(Field::Wage, job.wage));
    ledger.push(LineCode::Wage, per_month(weekly, law)?, Yearly::Work);

    // INTERPRETATION: reading 1. The agreed wage already contains the employee's own pension contribution;
    // only the employer's comes on top.
    let pension = Formula::Line(LineCode::Wage).times(Formula::Input(Field::Pension, job.pension));
    ledger.push(LineCode::EmployerPension, pension, Yearly::Work);

    let hours_month = ledger.value(&per_month(Formula::Line(LineCode::PaidHoursWeek), law)?);
    let band = AtpBand::of(hours_month, law.date)?;
    let atp = match AtpClass::of(job.sector).parts(band) {
        Some((employer, _)) => law.value(employer)?,
        None => Formula::Number(0),
    };
    // INTERPRETATION: with hourly pay, too, the contribution is counted for twelve months: in a month with
    // holiday the hours may fall into a lower band.
    let edges = law.entry(&table::ATP_HOURS_FULL)?.status;
    ledger.push_at_best(edges, LineCode::AtpEmployer, atp, Yearly::Months);

    // INTERPRETATION: reading 4. A monthly wage already pays the leave, so that the supplement alone comes on
    // top; hourly pay costs the allowance instead, and no wage in the holiday weeks.
    let holiday = match job.pay {
        Pay::Salaried => law.value(&table::HOLIDAY_SUPPLEMENT)?,
        Pay::Hourly => law.value(&table::HOLIDAY_ALLOWANCE)?,
    };
    ledger.push(LineCode::Holiday, Formula::Line(LineCode::Wage).times(holiday), Yearly::Work);
    let prayer_day = match job.pay {
        Pay::Salaried => Formula::Line(LineCode::Wage).times(law.value(&table::GREAT_PRAYER_DAY_SUPPLEMENT)?),
        Pay::Hourly => Formula::Number(0),
    };
    ledger.push(LineCode::GreatPrayerDay, prayer_day, Yearly::Work);

    let (known, unknown) = levies(job.sector, law)?;
    let levies = if known.is_empty() || band == AtpBand::None {
        Formula::Number(0)
    } else {
        Formula::Product(vec![Formula::Sum(known), Formula::Number(band.thirds()).over(Formula::Number(3))])
            .over(Formula::Number(12))
    };
    ledger.push(LineCode::Levies, levies, Yearly::Months);
    Ok(if band == AtpBand::None { Vec::new() } else { unknown })
}

/// The levies of a sector: those known for the day, and those only named.
///
/// # Source
/// Virk: all employers pay AUB and AES; only private ones pay FIB, Barsel.dk and AFU.
fn levies(sector: Sector, law: Law) -> Result<(Vec<Formula>, Vec<UnknownLevy>), BeforeTable> {
    let everyone: [&'static Parameter; 2] = [&table::LEVY_AUB, &table::LEVY_AES];
    let private: [&'static Parameter; 3] = [&table::LEVY_BARSEL, &table::LEVY_FIB, &table::LEVY_AFU];
    let private = if sector == Sector::Private { &private[..] } else { &[] };
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for levy in everyone.iter().chain(private).copied() {
        let entry = law.entry(levy)?;
        if entry.value.is_some() && entry.status != Status::Uncertain {
            known.push(Formula::Law(levy, entry));
        } else {
            unknown.push(UnknownLevy { levy, entry, last_known: levy.last_known(law.date) });
        }
    }
    Ok((known, unknown))
}

const COST_LINES: [LineCode; 6] = [
    LineCode::Wage,
    LineCode::EmployerPension,
    LineCode::AtpEmployer,
    LineCode::Holiday,
    LineCode::GreatPrayerDay,
    LineCode::Levies,
];

/// The employer's totals; they need the refund.
pub(super) fn totals(ledger: &mut Ledger, job: &Employment, law: Law) -> Result<(), BeforeTable> {
    ledger.push_total(LineCode::EmployerCost, &COST_LINES, Some(LineCode::Refund));
    // INTERPRETATION: reading 4. Salaried: a year is twelve months. Hourly: 47 worked weeks with their
    // allowance; what does not follow the hours runs for twelve months.
    let line = Formula::Line;
    let year = match job.pay {
        Pay::Salaried => Formula::Number(12).times(line(LineCode::EmployerCost)),
        Pay::Hourly => {
            let work = Formula::Sum(vec![
                line(LineCode::Wage),
                line(LineCode::EmployerPension),
                line(LineCode::Holiday),
            ])
            .minus(line(LineCode::Refund));
            let months = Formula::Sum(vec![line(LineCode::AtpEmployer), line(LineCode::Levies)]);
            let share = worked_weeks(law)?.over(law.value(&table::WEEKS_PER_YEAR)?);
            Formula::Number(12).times(Formula::Sum(vec![work.times(share), months]))
        }
    };
    let amount = ledger.year(LineCode::EmployerCost);
    ledger.push_amount(LineCode::EmployerCostYear, year, amount);
    // INTERPRETATION: reading 7. At no paid hours there is no cost per hour.
    if ledger.exact(LineCode::PaidHoursWeek) > Exact::ZERO {
        let effective = Formula::Line(LineCode::PaidHoursWeek).times(worked_weeks(law)?);
        let hour = line(LineCode::EmployerCostYear).over(effective);
        ledger.push(LineCode::EmployerCostHour, hour, Yearly::No);
    }
    // INTERPRETATION: reading 5. The same paid hours at the same wage on ordinary terms; what differs is the
    // refund during sickness, which the screen names.
    ledger.push_total(LineCode::OrdinaryCost, &COST_LINES, None);
    Ok(())
}
