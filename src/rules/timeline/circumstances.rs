//! What changes whether a rule applies, besides the dates.

use chrono::NaiveDate;

use super::validity::{Verdict, YES, no, uncertain};
use super::{Anchor, Anchors, ReasonCode, RuleCode};
use crate::law::FIRST_DAY;
use crate::rules::codes::codes;
use crate::rules::cost::Scheme;
use crate::rules::regime::ACT_2020;

codes! {
    /// *Bevilling*: for how long the fleksjob is granted.
    ///
    /// # Source
    /// LAB § 120 (until 2019 § 70 c); the new number is derived.
    ///
    /// # Example
    /// Not told, the grant is taken as temporary.
    /// ```
    /// use fleksjob::rules::timeline::{Circumstances, Grant};
    /// assert_eq!(Circumstances::default().grant, None);
    /// assert_eq!(Grant::ALL, [Grant::Temporary, Grant::Permanent]);
    /// ```
    pub enum Grant {
        /// *Midlertidigt*: five years at a time.
        Temporary = "temporary",
        /// *Permanent*: possible from 40, after the first fleksjob.
        Permanent = "permanent",
    }
}

codes! {
    /// What the employer pays during sickness. Danish: *løn under sygdom* or *sygedagpenge*.
    ///
    /// # Source
    /// *Lov om sygedagpenge* § 40: each has its own deadline.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::rules::timeline::{Anchor, Anchors, Applies, Circumstances, RuleCode, SickPay, timeline};
    /// let unpaid = Circumstances { sick_pay: Some(SickPay::Nothing), ..Circumstances::default() };
    /// let dues = timeline(&Anchors::only(Anchor::Absence, day(2025, 9, 1)), &unpaid, day(2025, 9, 2))?;
    /// let notify = dues.iter().find(|due| due.rule == RuleCode::NotifyUnpaid).expect("no rule is left out");
    /// assert_eq!((notify.date, notify.applies), (Some(day(2025, 9, 15)), Applies::Yes));
    /// # Ok::<(), fleksjob::rules::timeline::AnchorError>(())
    /// ```
    pub enum SickPay {
        /// *Løn under sygdom*.
        Wages = "wages",
        /// *Sygedagpenge* from the employer, in the employer period.
        SicknessBenefit = "sickness_benefit",
        /// Neither.
        Nothing = "nothing",
    }
}

codes! {
    /// Why a retention fleksjob needs no twelve months on special terms (*12-måneders-kravet*).
    ///
    /// # Source
    /// LAB § 119 (until 2019 § 70 b) and the guidance of 2013.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::rules::timeline::{Anchor, Anchors, Circumstances, Exemption, ReasonCode, timeline};
    /// let near = Circumstances { exemption: Some(Exemption::NearPension), ..Circumstances::default() };
    /// let dues = timeline(&Anchors::only(Anchor::AgreementDate, day(2025, 1, 1)), &near, day(2025, 1, 1))?;
    /// assert!(dues.iter().any(|due| due.reason == Some(ReasonCode::NearPension)));
    /// # Ok::<(), fleksjob::rules::timeline::AnchorError>(())
    /// ```
    pub enum Exemption {
        /// *Akut opstået skade eller sygdom*, and clearly pointless to try.
        AcuteIllness = "acute_illness",
        /// *Mellemliggende ansættelse*: a real job at another employer in between.
        JobInBetween = "job_in_between",
        /// Six years or less to the state-pension age; an exemption since 1 January 2020.
        NearPension = "near_pension",
    }
}

/// What is known of the case beyond its dates; `None` is not known.
///
/// INTERPRETATION: reading 5. What is not known makes a rule uncertain only where both answers are common. Otherwise
/// the main rule is taken: the scheme goes by the first day in the job, a grant is temporary, there is no exemption.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::{
///     Anchor, Anchors, Applies, Circumstances, Grant, RuleCode, timeline,
/// };
/// let anchors = Anchors::only(Anchor::Start, day(2026, 3, 1));
/// let permanent = Circumstances { grant: Some(Grant::Permanent), ..Circumstances::default() };
/// let dues = timeline(&anchors, &permanent, day(2026, 11, 21))?;
/// let status = dues.iter().find(|due| due.rule == RuleCode::Months54);
/// assert_eq!(status.map(|due| due.applies), Some(Applies::No));
/// # Ok::<(), fleksjob::rules::timeline::AnchorError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// Whether the absent employee is in a fleksjob. Not known: yes if the fleksjob began on or before the first day
    /// of absence, no if it began later.
    pub fleksjob: Option<bool>,
    /// The scheme. Not known: by the first day in the fleksjob.
    pub scheme: Option<Scheme>,
    /// For how long the fleksjob is granted.
    pub grant: Option<Grant>,
    /// *Funktionær*: whether the employee is salaried under the Act.
    pub salaried: Option<bool>,
    /// What the employer pays during sickness. Not known: by which of the dates [`Anchor::WagePaid`] and
    /// [`Anchor::EmployerSickpayEnd`] is given, if only one is.
    pub sick_pay: Option<SickPay>,
    /// Why no twelve months are needed.
    pub exemption: Option<Exemption>,
}

impl Circumstances {
    fn in_fleksjob(&self, anchors: &Anchors, on: NaiveDate) -> Option<bool> {
        self.fleksjob.or_else(|| anchors.get(Anchor::Start).map(|start| start <= on))
    }

    fn before_2013(&self, anchors: &Anchors) -> bool {
        match self.scheme {
            Some(scheme) => scheme == Scheme::Before2013,
            None => anchors.get(Anchor::Start).is_some_and(|start| start < FIRST_DAY),
        }
    }

    fn sick_pay(&self, anchors: &Anchors) -> Option<SickPay> {
        let dates = (anchors.get(Anchor::WagePaid), anchors.get(Anchor::EmployerSickpayEnd));
        self.sick_pay.or(match dates {
            (Some(_), None) => Some(SickPay::Wages),
            (None, Some(_)) => Some(SickPay::SicknessBenefit),
            _ => None,
        })
    }

    /// What the circumstances say of a rule that counts from one day to another.
    pub(super) fn verdict(
        &self,
        rule: RuleCode,
        anchors: &Anchors,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Verdict {
        let fleksjob = self.in_fleksjob(anchors, from);
        let paid = |pay| match self.sick_pay(anchors) {
            Some(known) if known == pay => YES,
            Some(_) => no(ReasonCode::OtherSickPay),
            None => uncertain(ReasonCode::SickPayUnknown),
        };
        let unless_fleksjob = |reason| match fleksjob {
            Some(true) => no(reason),
            Some(false) => YES,
            None => uncertain(ReasonCode::FleksjobUnknown),
        };
        match rule {
            RuleCode::Months30 | RuleCode::Every30 | RuleCode::Doubt if self.before_2013(anchors) => {
                no(ReasonCode::SchemeBefore2013)
            }
            RuleCode::Months54 | RuleCode::Months60 | RuleCode::Months60LastDay => {
                if self.before_2013(anchors) {
                    no(ReasonCode::SchemeBefore2013)
                } else if self.grant == Some(Grant::Permanent) {
                    no(ReasonCode::PermanentGrant)
                } else {
                    YES
                }
            }
            RuleCode::TwelveMonths => match self.exemption {
                Some(Exemption::AcuteIllness) => no(ReasonCode::AcuteIllness),
                Some(Exemption::JobInBetween) => no(ReasonCode::JobInBetween),
                Some(Exemption::NearPension) if to >= ACT_2020 => no(ReasonCode::NearPension),
                Some(Exemption::NearPension) | None => YES,
            },
            RuleCode::DurationStatement if self.salaried != Some(true) => uncertain(ReasonCode::OnlySalaried),
            RuleCode::SickDays120 => match self.salaried {
                Some(false) => no(ReasonCode::OnlySalaried),
                _ => uncertain(ReasonCode::OnlyIfAgreed),
            },
            // INTERPRETATION: reading 7. The deadline of five weeks rests on the employer period, which a fleksjob has
            // not; no deadline for a short absence in one was found.
            RuleCode::NotifyWages => match (fleksjob, self.sick_pay(anchors)) {
                (Some(true), None | Some(SickPay::Wages)) => uncertain(ReasonCode::FleksjobDeadline),
                _ => paid(SickPay::Wages),
            },
            RuleCode::NotifyBenefit => {
                unless_fleksjob(ReasonCode::NoEmployerPeriod).and(paid(SickPay::SicknessBenefit))
            }
            RuleCode::NotifyUnpaid => paid(SickPay::Nothing),
            RuleCode::EmployerPeriod => unless_fleksjob(ReasonCode::NoEmployerPeriod),
            RuleCode::S56Ends => unless_fleksjob(ReasonCode::S56NotNeeded),
            _ => YES,
        }
    }
}
