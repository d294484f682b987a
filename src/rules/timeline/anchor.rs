//! The dates a visitor gives, which all others are counted from.

use chrono::NaiveDate;

use crate::law::day;
use crate::rules::codes::codes;

codes! {
    /// A date that others are counted from. The ids are the keys of share links.
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
    /// Only this date.
    pub fn only(anchor: Anchor, date: NaiveDate) -> Self {
        let mut anchors = Self::default();
        anchors.set(anchor, date);
        anchors
    }

    /// Gives a date, in place of one given before.
    pub fn set(&mut self, anchor: Anchor, date: NaiveDate) {
        if let Some(place) = self.0.get_mut(anchor as usize) {
            *place = Some(date);
        }
    }

    /// The date, if it was given.
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
