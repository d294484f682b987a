//! The dates a visitor gives, which all others are counted from.

use chrono::NaiveDate;

use crate::law::day;
use crate::rules::codes::codes;

codes! {
    /// A date that others are counted from. The ids are the keys of share links.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::timeline::Anchor;
    /// let pairs = "start=2026-03-01&wage=200&absence=2026-09-07".split('&');
    /// let anchors: Vec<_> = pairs.filter_map(|pair| Anchor::from_id(pair.split_once('=')?.0)).collect();
    /// assert_eq!(anchors, [Anchor::Start, Anchor::Absence]);
    /// ```
    pub enum Anchor {
        /// *Ansættelsesdag*: first day in the fleksjob.
        Start = "start",
        /// *Aftalens løbedag*: first day of the written agreement on special terms.
        AgreementDate = "agreement_date",
        /// *Første fraværsdag*: first day of absence.
        Absence = "absence",
        /// *Udstationering*: first day of work abroad.
        PostingStart = "posting_start",
        /// *Seneste opfølgning*: the latest follow-up that was held.
        LastFollowup = "last_followup",
        /// *Anmodning om fast track*: the day it was sent.
        FasttrackRequest = "fasttrack_request",
        /// *§ 56-aftale*: its first day.
        S56Start = "s56_start",
        /// *Lønudbetaling*: the day on which the wage during sickness was paid.
        WagePaid = "wage_paid",
        /// Last day on which the employer paid sickness benefit (*sygedagpenge*).
        EmployerSickpayEnd = "employer_sickpay_end",
        /// *Underretningsbrev*: the day NemRefusion's letter was sent to the employee.
        NotificationLetterSent = "notification_letter_sent",
    }
}

/// First date that may be given.
pub const FIRST_ANCHOR: NaiveDate = day(1998, 1, 1);
/// Last date that may be given.
pub const LAST_ANCHOR: NaiveDate = day(2100, 12, 31);

/// A date outside [`FIRST_ANCHOR`] to [`LAST_ANCHOR`].
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::{Anchor, Anchors, Circumstances, timeline};
/// let anchors = Anchors::only(Anchor::Start, day(1997, 12, 31));
/// let error = timeline(&anchors, &Circumstances::default(), day(2026, 11, 22)).expect_err("no fleksjob then");
/// assert_eq!(error.to_string(), "start: 1997-12-31 is not from 1998-01-01 to 2100-12-31");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnchorError {
    /// The date's name.
    pub anchor: Anchor,
    /// The date.
    pub value: NaiveDate,
}

impl core::fmt::Display for AnchorError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Self { anchor, value } = self;
        write!(f, "{}: {value} is not from {FIRST_ANCHOR} to {LAST_ANCHOR}", anchor.id())
    }
}

impl core::error::Error for AnchorError {}

/// The dates of a case, each of which may be missing.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::{Anchor, Anchors};
/// let mut anchors = Anchors::default();
/// anchors.set(Anchor::Start, day(2026, 3, 1));
/// assert_eq!(anchors.get(Anchor::Start), Some(day(2026, 3, 1)));
/// assert_eq!(anchors.get(Anchor::Absence), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Anchors([Option<NaiveDate>; Anchor::ALL.len()]);

impl Anchors {
    /// Only this date. Whether it is in range is for [`timeline`](super::timeline) to say.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::timeline::{Anchor, Anchors}};
    /// let anchors = Anchors::only(Anchor::Absence, day(2026, 9, 7));
    /// assert!(Anchor::ALL.iter().filter(|anchor| anchors.get(**anchor).is_some()).eq([&Anchor::Absence]));
    /// ```
    pub fn only(anchor: Anchor, date: NaiveDate) -> Self {
        let mut anchors = Self::default();
        anchors.set(anchor, date);
        anchors
    }

    /// Gives a date, in place of one given before.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::timeline::{Anchor, Anchors}};
    /// let mut anchors = Anchors::only(Anchor::Start, day(2026, 3, 1));
    /// anchors.set(Anchor::Start, day(2026, 4, 1));
    /// assert_eq!(anchors, Anchors::only(Anchor::Start, day(2026, 4, 1)));
    /// ```
    pub fn set(&mut self, anchor: Anchor, date: NaiveDate) {
        if let Some(place) = self.0.get_mut(anchor as usize) {
            *place = Some(date);
        }
    }

    /// The date, if it was given. One that is only expected stands in [`Due::counted_from`](super::Due::counted_from).
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::timeline::{Anchor, Anchors}};
    /// let anchors = Anchors::only(Anchor::Start, day(2026, 3, 1));
    /// assert_eq!(anchors.get(Anchor::LastFollowup), None);
    /// ```
    pub fn get(&self, anchor: Anchor) -> Option<NaiveDate> {
        self.0.get(anchor as usize).copied().flatten()
    }

    /// The first date out of range.
    pub(super) fn error(&self) -> Option<AnchorError> {
        let mut given = Anchor::ALL.iter().filter_map(|&anchor| Some((anchor, self.get(anchor)?)));
        let (anchor, value) = given.find(|(_, value)| !(FIRST_ANCHOR..=LAST_ANCHOR).contains(value))?;
        Some(AnchorError { anchor, value })
    }
}
