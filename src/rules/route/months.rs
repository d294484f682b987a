//! The twelve months of the retention flexi-job, and the pension age by year of birth.

use chrono::{Datelike, Months, NaiveDate};

use super::fact::{Fact, Facts, NO, YES};
use crate::law::{Status, table};
use crate::rules::codes::codes;

/// Months under special terms that must go before a retention flexi-job. Danish: *12-måneders-kravet*. LAB § 119, stk. 1.
pub const TWELVE_MONTHS: u16 = 12;

/// The fewest and the most months that count, given what is known: the agreement's own, and those of a notice in which
/// changes are documented. Sick leave neither counts by itself nor breaks them; the agreement goes on.
pub(super) fn counted(facts: &Facts) -> (u16, u16) {
    let agreement = facts.number(Fact::AgreementMonths);
    let notice = facts.number(Fact::NoticeMonths);
    let documented = facts.class(Fact::NoticeDocumented);
    let least = if documented == Some(YES) { notice.unwrap_or(0) } else { 0 };
    let most = if documented == Some(NO) { 0 } else { notice.unwrap_or(TWELVE_MONTHS) };
    // Twelve stand for "any number" where one is not known: more changes nothing.
    (agreement.unwrap_or(0) + least, agreement.unwrap_or(TWELVE_MONTHS) + most)
}

/// The earliest first day of a retention flexi-job (*fastholdelsesfleksjob*): the day on which the written agreement has
/// run for twelve calendar months. Documented months of notice count on top.
///
/// INTERPRETATION: notice in which changes are documented lies before the day the agreement runs from, so the day comes as
/// many months earlier, though never before the agreement itself (decision 0010, reading 7). `None` only beyond the
/// calendar.
///
/// # Source
/// LAB § 119 (until 2019 § 70 b); guidance of 7 November 2013, 2.5.
///
/// # Rounding
/// None: a month without such a day is clamped to its last.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::route::earliest_start;
/// assert_eq!(earliest_start(day(2024, 2, 29), 0), Some(day(2025, 2, 28)));
/// assert_eq!(earliest_start(day(2025, 1, 15), 3), Some(day(2025, 10, 15)));
/// ```
pub fn earliest_start(agreement_date: NaiveDate, documented_notice_months: u16) -> Option<NaiveDate> {
    let left = TWELVE_MONTHS.saturating_sub(documented_notice_months);
    agreement_date.checked_add_months(Months::new(u32::from(left)))
}

/// Full calendar months that an agreement has run on `date`: the value of [`Fact::AgreementMonths`]. Nought before it
/// runs, and no more than the fact may have.
///
/// # Source
/// LAB § 119, stk. 1; that full calendar months count is reading 7 of decision 0010.
///
/// # Rounding
/// Down: a month is full on the same day of the next month, or on its last day if it has no such day.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::route::agreement_months;
/// assert_eq!(agreement_months(day(2025, 1, 31), day(2025, 2, 27)), 0);
/// assert_eq!(agreement_months(day(2025, 1, 31), day(2025, 2, 28)), 1);
/// ```
pub fn agreement_months(agreement_date: NaiveDate, date: NaiveDate) -> u16 {
    let count = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
    let months = u32::try_from(count(date) - count(agreement_date)).unwrap_or(0);
    let full = match agreement_date.checked_add_months(Months::new(months)) {
        Some(day) if day <= date => months,
        _ => months.saturating_sub(1),
    };
    let most = Fact::AgreementMonths.allowed().range.map_or(0, |(_, most)| most);
    u16::try_from(full).map_or(most, |full| full.min(most))
}

codes! {
    /// State-pension age (*folkepensionsalder*) by year of birth: help for [`Fact::MonthsToPension`]. A birth date is
    /// never asked for. Unit: years; the ids are the ages.
    ///
    /// # Source
    /// [`PensionAge::source`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::route::PensionAge;
    /// assert_eq!(PensionAge::from_id("68"), Some(PensionAge::Sixty8));
    /// ```
    pub enum PensionAge {
        /// 67 years: born 1 July 1955 to the end of 1962.
        Sixty7 = "67",
        /// 68 years: born 1963 to 1966.
        Sixty8 = "68",
        /// 69 years: born 1967 to 1970.
        Sixty9 = "69",
        /// 70 years: born from 1971. Adopted in 2025 as far as is remembered; no text was found.
        Seventy = "70",
    }
}

impl PensionAge {
    /// How sure it is: the age of those born from 1971 was in no text that was found.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::Status;
    /// use fleksjob::rules::route::PensionAge;
    /// assert_eq!(PensionAge::Sixty9.status(), Status::Sourced);
    /// assert_eq!(PensionAge::Seventy.status(), Status::Uncertain);
    /// ```
    pub const fn status(self) -> Status {
        match self {
            PensionAge::Seventy => Status::Uncertain,
            _ => Status::Sourced,
        }
    }

    /// Where the ages were read: a place for [`crate::law::Source::at`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::Source, rules::route::PensionAge};
    /// assert!(Source::at(PensionAge::Sixty7.source()).is_some());
    /// ```
    pub const fn source(self) -> u8 {
        table::SOURCE_PENSIONSLOV_1A
    }
}
