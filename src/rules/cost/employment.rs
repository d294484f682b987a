//! What the visitor tells about the job, with the ranges that are allowed.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::law;
use crate::rules::decimal::is_multiple;

/// Which of the two schemes (*fleksjobordningen*) the employee is in. They live side by side.
///
/// # Source
/// LAB §§ 123 and 133.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, LineCode, Scheme, estimate}};
/// let job = Employment { scheme: Scheme::Before2013, ..Employment::on(day(2024, 6, 1)) };
/// let result = estimate(&job).expect("valid");
/// assert!(result.line(LineCode::Subsidy).is_none(), "a refund to the employer instead");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// *Fleksløntilskud*: hired 1 January 2013 or later; the municipality pays the employee.
    Since2013,
    /// *Den gamle ordning*: hired before, still in the same job; the municipality refunds the employer.
    Before2013,
}

/// How the wage is paid. Danish: *aflønningsform*.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, LineCode, Pay, estimate}};
/// let job = Employment { pay: Pay::Hourly, wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
/// let result = estimate(&job).expect("valid");
/// assert_eq!(result.line(LineCode::GreatPrayerDay).map(|line| line.amount), Some(0.into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pay {
    /// *Månedsløn* with pay during holiday and holiday supplement.
    Salaried,
    /// *Timeløn* with holiday allowance and no pay in the holiday weeks.
    Hourly,
}

/// The employer's sector. Danish: *privat*, *kommune eller region*, *stat*.
///
/// # Example
/// Since 2013 a refund reaches state institutions alone.
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, LineCode, Sector, estimate}};
/// let state = Employment { sector: Sector::State, ..Employment::on(day(2024, 6, 1)) };
/// let refund = |job| Some(estimate(job).ok()?.line(LineCode::Refund)?.amount > 0.into());
/// assert_eq!(refund(&state), Some(true));
/// assert_eq!(refund(&Employment { sector: Sector::Municipal, ..state }), Some(false));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sector {
    /// *Privat*.
    Private,
    /// *Kommune eller region*.
    Municipal,
    /// *Stat*: state institutions and those covered by *statens fleksjobordning*.
    State,
}

/// The share refunded under the scheme before 2013. Danish: *tilskudsbrøk*.
///
/// # Source
/// LAB § 133.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, Fraction, LineCode, Scheme, estimate}};
/// let half = Employment { scheme: Scheme::Before2013, wage: 180.into(), ..Employment::on(day(2024, 6, 1)) };
/// let two_thirds = Employment { fraction: Fraction::TwoThirds, ..half.clone() };
/// let refund = |job| Some(estimate(job).ok()?.line(LineCode::Refund)?.amount);
/// assert!(refund(&half).is_some() && refund(&half) < refund(&two_thirds));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fraction {
    /// One half.
    Half,
    /// Two thirds.
    TwoThirds,
}

/// A field that the visitor fills in.
///
/// # Example
/// ```
/// use fleksjob::rules::cost::Field;
/// let told = Field::NUMBERS.into_iter().find(|field| field.key() == "sick_days");
/// assert_eq!(told, Some(Field::SickDays));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Hours present at work per week; before 2013 the agreed paid hours.
    Hours,
    /// Work intensity in percent. Danish: *arbejdsintensitet*.
    Intensity,
    /// Agreed wage, kroner per hour before tax, the employee's own pension share included.
    Wage,
    /// The employer's pension contribution in percent of the wage.
    Pension,
    /// Full-time wage in the same post, kroner per month. Danish: *lønloft*.
    FullTimeWage,
    /// Wage from other work, kroner per month.
    OtherWage,
    /// Lowest agreed wage in the area, kroner per hour. Danish: *mindste overenskomstmæssige timeløn*.
    MinimumWage,
    /// Calendar days of one absence.
    SickDays,
    /// The day whose rules apply.
    Date,
}

/// The values allowed in a field, in the field's unit; both ends included.
///
/// # Example
/// ```
/// use fleksjob::rules::cost::{Field, Range};
/// assert_eq!(Field::Intensity.range(), Range { least: 1.into(), most: 100.into() });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Smallest allowed.
    pub least: Decimal,
    /// Largest allowed.
    pub most: Decimal,
}

impl Field {
    /// Every field with a number in it.
    pub const NUMBERS: [Field; 8] = [
        Field::Hours,
        Field::Intensity,
        Field::Wage,
        Field::Pension,
        Field::FullTimeWage,
        Field::OtherWage,
        Field::MinimumWage,
        Field::SickDays,
    ];

    /// The field's key in share links and errors. It is never renamed.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::cost::Field;
    /// assert_eq!(Field::FullTimeWage.key(), "full_time_wage");
    /// ```
    pub const fn key(self) -> &'static str {
        match self {
            Field::Hours => "hours",
            Field::Intensity => "intensity",
            Field::Wage => "wage",
            Field::Pension => "pension",
            Field::FullTimeWage => "full_time_wage",
            Field::OtherWage => "other_wage",
            Field::MinimumWage => "minimum_wage",
            Field::SickDays => "sick_days",
            Field::Date => "date",
        }
    }

    /// The values allowed; both ends included. For [`Field::Date`] the days are in [`law`], not here.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::cost::Field;
    /// assert_eq!(Field::Wage.range().most, 2_000.into());
    /// ```
    pub fn range(self) -> Range {
        let (least, most) = match self {
            Field::Hours => (0, 37),
            Field::Intensity => (1, 100),
            Field::Wage | Field::MinimumWage => (1, 2_000),
            Field::Pension => (0, 50),
            Field::FullTimeWage => (1, 500_000),
            Field::OtherWage => (0, 500_000),
            Field::SickDays => (0, 365),
            Field::Date => (0, 0),
        };
        Range { least: Decimal::from(least), most: Decimal::from(most) }
    }

    /// The most decimals a value may have; finer ones are refused, so that no sum loses a digit.
    ///
    /// # Example
    /// An hourly wage has more of them, because a monthly one divided by 160⅓ hours does.
    /// ```
    /// use fleksjob::rules::cost::Field;
    /// assert_eq!((Field::Wage.decimals(), Field::MinimumWage.decimals()), (10, 2));
    /// ```
    pub const fn decimals(self) -> u32 {
        match self {
            Field::Wage => 10,
            Field::SickDays | Field::Date => 0,
            _ => 2,
        }
    }
}

/// What is wrong with a field.
///
/// # Example
/// ```
/// use fleksjob::rules::cost::{Fault, Field};
/// let error = Field::Pension.check(51.into()).expect_err("50 % at most");
/// assert_eq!(error.fault, Fault::OutOfRange);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Outside [`Field::range`].
    OutOfRange,
    /// Hours that are neither quarters nor tenths, or more decimals than [`Field::decimals`].
    TooFine,
    /// Before 1 January 2013.
    BeforeTable {
        /// The date given.
        date: NaiveDate,
    },
}

/// A field that cannot be used.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, estimate}};
/// let errors = estimate(&Employment { wage: 0.into(), ..Employment::on(day(2026, 1, 1)) }).expect_err("no wage");
/// assert_eq!(errors[0].to_string(), "wage is 0, allowed is 1 to 2000");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InputError {
    /// The field.
    pub field: Field,
    /// The value given; nought for a date.
    pub value: Decimal,
    /// What is wrong with it.
    pub fault: Fault,
}

impl InputError {
    pub(super) const fn before_table(date: NaiveDate) -> InputError {
        InputError { field: Field::Date, value: Decimal::ZERO, fault: Fault::BeforeTable { date } }
    }
}

impl core::fmt::Display for InputError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Range { least, most } = self.field.range();
        let field = self.field.key();
        match self.fault {
            Fault::OutOfRange => write!(f, "{field} is {}, allowed is {least} to {most}", self.value),
            Fault::TooFine => write!(f, "{field} is {}, finer than allowed ({least} to {most})", self.value),
            Fault::BeforeTable { date } => {
                write!(f, "{field} is {date}, allowed is {} or later", law::FIRST_DAY)
            }
        }
    }
}

impl core::error::Error for InputError {}

/// A job in the scheme, as told by the employer.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::cost::Employment;
/// let job = Employment { hours: 38.into(), ..Employment::on(day(2026, 1, 1)) };
/// assert_eq!(job.errors()[0].to_string(), "hours is 38, allowed is 0 to 37");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Employment {
    /// The day whose rules apply.
    pub date: NaiveDate,
    /// Which scheme.
    pub scheme: Scheme,
    /// Hours present per week ([`Field::Hours`]).
    pub hours: Decimal,
    /// Percent ([`Field::Intensity`]). Does not reduce the pay of the scheme before 2013.
    pub intensity: Decimal,
    /// Kroner per hour ([`Field::Wage`]).
    pub wage: Decimal,
    /// Percent ([`Field::Pension`]).
    pub pension: Decimal,
    /// Kroner per month ([`Field::FullTimeWage`]); by default derived from the hourly wage.
    pub full_time_wage: Option<Decimal>,
    /// Kroner per month ([`Field::OtherWage`]).
    pub other_wage: Decimal,
    /// How the wage is paid.
    pub pay: Pay,
    /// The employer's sector.
    pub sector: Sector,
    /// Only used before 2013.
    pub fraction: Fraction,
    /// Kroner per hour ([`Field::MinimumWage`]), only used before 2013; by default the wage itself.
    pub minimum_wage: Option<Decimal>,
    /// Calendar days ([`Field::SickDays`]).
    pub sick_days: Decimal,
}

impl Employment {
    /// A private job at full intensity without pension on `date`; hours are full time and the wage is the
    /// lowest allowed until they are given.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::cost::{Employment, Pay, Sector}};
    /// let job = Employment::on(day(2026, 1, 1));
    /// assert_eq!((job.hours, job.wage), (37.into(), 1.into()));
    /// assert_eq!((job.pay, job.sector), (Pay::Salaried, Sector::Private));
    /// ```
    pub fn on(date: NaiveDate) -> Employment {
        Employment {
            date,
            scheme: Scheme::Since2013,
            hours: Field::Hours.range().most,
            intensity: Field::Intensity.range().most,
            wage: Field::Wage.range().least,
            pension: Decimal::ZERO,
            full_time_wage: None,
            other_wage: Decimal::ZERO,
            pay: Pay::Salaried,
            sector: Sector::Private,
            fraction: Fraction::Half,
            minimum_wage: None,
            sick_days: Decimal::ZERO,
        }
    }

    /// The value of a field with a number in it, in the field's unit; `None` where it was left to its default.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::cost::{Employment, Field}};
    /// let job = Employment { minimum_wage: Some(140.into()), ..Employment::on(day(2026, 1, 1)) };
    /// assert_eq!(job.number(Field::MinimumWage), Some(140.into()));
    /// assert_eq!(job.number(Field::FullTimeWage), None);
    /// ```
    pub fn number(&self, field: Field) -> Option<Decimal> {
        match field {
            Field::Hours => Some(self.hours),
            Field::Intensity => Some(self.intensity),
            Field::Wage => Some(self.wage),
            Field::Pension => Some(self.pension),
            Field::FullTimeWage => self.full_time_wage,
            Field::OtherWage => Some(self.other_wage),
            Field::MinimumWage => self.minimum_wage,
            Field::SickDays => Some(self.sick_days),
            Field::Date => None,
        }
    }

    /// Everything that is wrong, at most one error a field.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::cost::{Employment, Field}};
    /// let job = Employment { sick_days: 366.into(), ..Employment::on(day(2012, 12, 31)) };
    /// let wrong: Vec<_> = job.errors().iter().map(|error| error.field).collect();
    /// assert_eq!(wrong, [Field::SickDays, Field::Date]);
    /// ```
    pub fn errors(&self) -> Vec<InputError> {
        let mut errors: Vec<InputError> =
            Field::NUMBERS.into_iter().filter_map(|field| check(field, self.number(field)?).err()).collect();
        if self.date < law::FIRST_DAY {
            errors.push(InputError::before_table(self.date));
        }
        errors
    }
}

/// Whether `value` may stand in `field`.
fn check(field: Field, value: Decimal) -> Result<(), InputError> {
    let Range { least, most } = field.range();
    let fault = |fault| Err(InputError { field, value, fault });
    if value < least || most < value {
        return fault(Fault::OutOfRange);
    }
    let fine_enough = match field {
        Field::Hours => is_multiple(value, 4) || is_multiple(value, 10),
        _ => value.normalize().scale() <= field.decimals(),
    };
    if fine_enough { Ok(()) } else { fault(Fault::TooFine) }
}

impl Field {
    /// Whether `value` may stand in this field.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`], or [`Fault::TooFine`]: hours are quarters or tenths.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::cost::{Fault, Field};
    /// use rust_decimal::Decimal;
    /// assert!(Field::Hours.check(Decimal::new(1825, 2)).is_ok());
    /// assert_eq!(Field::Hours.check(Decimal::new(1833, 2)).map_err(|e| e.fault), Err(Fault::TooFine));
    /// ```
    pub fn check(self, value: Decimal) -> Result<(), InputError> {
        check(self, value)
    }
}
