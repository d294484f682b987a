//! Which law a day falls under, where the rules about people and dates (not the amounts) have changed.

use chrono::NaiveDate;

use crate::law::{Status, day};

/// The law that holds on a day. Danish: *fleksjobordningen*.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::regime::{Regime, regime};
/// assert!(regime(day(2025, 6, 1)) < Regime::Reform2026);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Regime {
    /// The reform of 2013 in the Act of 2014 (*LAB* chapter 13), until the end of 2019.
    Reform2013,
    /// The Act of 2019 (*LAB* chapter 20), until the end of January 2026.
    Act2020,
    /// 1 February to 30 June 2026: the employment reform (lov 1750/2025) came in two parts, and which part holds from
    /// which day was not found. Old and new are both [`Status::Uncertain`].
    Between2026,
    /// From 1 July 2026: the whole reform.
    Reform2026,
}

/// First day of the Act of 2019: new section numbers, and no twelve months for those near their pension.
pub const ACT_2020: NaiveDate = day(2020, 1, 1);
/// First day of the employment reform's first part.
pub const REFORM_2026_BEGINS: NaiveDate = day(2026, 2, 1);
/// First day on which all of the employment reform holds.
pub const REFORM_2026_COMPLETE: NaiveDate = day(2026, 7, 1);

/// The law that holds on `date`. Days before 2013 get the law of 2013: who asks refuses them or says "does not apply".
///
/// # Source
/// LAB chapter 13 until 2019, chapter 20 since; for the reform lov 1750/2025, whose parts [`Regime`] tells apart.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::regime::{Regime, regime};
/// assert_eq!(regime(day(2019, 12, 31)), Regime::Reform2013);
/// assert_eq!(regime(day(2026, 7, 1)), Regime::Reform2026);
/// ```
pub fn regime(date: NaiveDate) -> Regime {
    if date < ACT_2020 {
        Regime::Reform2013
    } else if date < REFORM_2026_BEGINS {
        Regime::Act2020
    } else if date < REFORM_2026_COMPLETE {
        Regime::Between2026
    } else {
        Regime::Reform2026
    }
}

impl Regime {
    /// How sure it is what the reform of 2026 means on such a day.
    ///
    /// The reform is [`Status::Derived`] once complete: the act's whole text was not seen, only its beginning,
    /// summaries of it and what the agency and a ministry's orders say.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{Status, day};
    /// use fleksjob::rules::regime::regime;
    /// assert_eq!(regime(day(2026, 3, 1)).reform_status(), Status::Uncertain);
    /// assert_eq!(regime(day(2026, 11, 22)).reform_status(), Status::Derived);
    /// ```
    pub const fn reform_status(self) -> Status {
        match self {
            Self::Reform2013 | Self::Act2020 => Status::Sourced,
            Self::Between2026 => Status::Uncertain,
            Self::Reform2026 => Status::Derived,
        }
    }
}
