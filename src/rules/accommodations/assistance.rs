//! How many hours of personal assistance go with how many hours of work.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Support;
use crate::law::Status;
use crate::rules::cost::{Field, InputError};
use crate::rules::exact::Exact;

/// Hours of personal assistance a week at full time; more with several or severe limitations.
const AT_FULL_TIME: i64 = 20;

/// The most hours of personal assistance. Danish: *personlig assistance*. Unit: hours per week, to two decimals.
///
/// # Example
/// At full intensity hours present and paid hours are the same, so nothing hangs on which of them count.
/// ```
/// use fleksjob::{law::{Status, day}, rules::accommodations::personal_assistance};
/// let most = personal_assistance(37.into(), Some(100.into()), day(2025, 6, 1)).expect("in range");
/// assert_eq!((most.by_present, most.by_paid, most.status), (20.into(), None, Status::Derived));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assistance {
    /// If hours present count.
    pub by_present: Decimal,
    /// If paid hours count, where those are fewer.
    pub by_paid: Option<Decimal>,
    /// [`Status::Uncertain`] where it matters which of the two count, or the intensity is not known.
    pub status: Status,
}

impl Assistance {
    /// Places of the texts; see [`crate::law::Source::at`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::{day, table}, rules::accommodations::personal_assistance};
    /// let most = personal_assistance(12.into(), None, day(2025, 6, 1)).expect("in range");
    /// assert_eq!(most.sources(), [table::SOURCE_CABI_PA, table::SOURCE_HOJ_PA]);
    /// ```
    pub const fn sources(self) -> &'static [u8] {
        Support::PersonalAssistance.sources()
    }
}

/// The most hours of personal assistance a week, in proportion to 20 hours at full time.
///
/// Unit: hours per week. Rounding: once, to two decimals, half away from zero.
///
/// # Source
/// Cabi and Handicap og job: up to 20 hours a week at 37, proportionally fewer at fewer hours. The municipality decides on
/// the hours, and grants more with several or severe limitations.
///
/// # Errors
/// Hours outside 0 to 37 or neither quarters nor tenths; intensity outside 1 to 100 or finer than two decimals.
///
/// # Example
/// ```
/// use fleksjob::law::{Status, day};
/// use fleksjob::rules::accommodations::personal_assistance;
/// let hours = personal_assistance(10.into(), Some(50.into()), day(2025, 6, 1)).expect("in range");
/// assert_eq!(hours.by_present.to_string(), "5.41");
/// assert_eq!(hours.by_paid.map(|hours| hours.to_string()).as_deref(), Some("2.70"));
/// assert_eq!(hours.status, Status::Uncertain);
/// ```
pub fn personal_assistance(
    hours: Decimal,
    intensity: Option<Decimal>,
    date: NaiveDate,
) -> Result<Assistance, Vec<InputError>> {
    let mut errors: Vec<InputError> = Field::Hours.check(hours).err().into_iter().collect();
    errors.extend(intensity.and_then(|intensity| Field::Intensity.check(intensity).err()));
    if !errors.is_empty() {
        return Err(errors);
    }
    let full_time = Exact::new(Field::Hours.range().most);
    let whole = Exact::new(Field::Intensity.range().most);
    // `to_ore` is the one place that rounds: two decimals, whatever the unit.
    let by_present = Exact::new(Decimal::from(AT_FULL_TIME)).times(Exact::new(hours)).over(full_time);
    // INTERPRETATION: which hours count was not found. Both are given where they differ.
    let by_paid = intensity.map(|intensity| by_present.times(Exact::new(intensity)).over(whole));
    let status = match by_paid {
        // The proportion itself is worked out from the hours at full time.
        Some(paid) if paid == by_present => Status::Derived,
        _ => Status::Uncertain,
    };
    Ok(Assistance {
        by_present: by_present.to_ore(),
        by_paid: by_paid.filter(|paid| *paid != by_present).map(Exact::to_ore),
        status: status.max(Support::PersonalAssistance.status(date)),
    })
}
