//! Whether a rule is law on a day, as dated lists, and why it does not apply.

use chrono::NaiveDate;

use crate::law::{FIRST_DAY, day};
use crate::rules::codes::codes;
use crate::rules::regime::{ACT_2020, REFORM_2026_BEGINS, REFORM_2026_COMPLETE};

codes! {
    /// Whether a rule applies to the case. A rule's own condition (such as an expected absence of more than eight
    /// weeks) stands in its words and is not asked for.
    ///
    /// # Example
    /// Absent since before the reform, due after it: whether the eighth week still counts was not found.
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::rules::timeline::{Anchor, Anchors, Applies, Circumstances, RuleCode, timeline};
    /// let anchors = Anchors::only(Anchor::Absence, day(2026, 1, 5));
    /// let dues = timeline(&anchors, &Circumstances::default(), day(2026, 1, 5))?;
    /// let week_8 = dues.iter().find(|due| due.rule == RuleCode::Week8);
    /// assert_eq!(week_8.map(|due| due.applies), Some(Applies::Uncertain));
    /// # Ok::<(), fleksjob::rules::timeline::AnchorError>(())
    /// ```
    pub enum Applies {
        /// It does.
        Yes = "yes",
        /// It does not.
        No = "no",
        /// It depends on what is not known, of the case or of the law.
        Uncertain = "uncertain",
    }
}

codes! {
    /// Why a rule does not apply, why that is uncertain, or what may change a rule that does apply.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::rules::timeline::{Anchor, Anchors, Circumstances, ReasonCode, RuleCode, timeline};
    /// let fleksjob = Circumstances { fleksjob: Some(true), ..Circumstances::default() };
    /// let dues = timeline(&Anchors::only(Anchor::Absence, day(2025, 9, 1)), &fleksjob, day(2025, 9, 1))?;
    /// let period = dues.iter().find(|due| due.rule == RuleCode::EmployerPeriod).and_then(|due| due.reason);
    /// assert_eq!(period, Some(ReasonCode::NoEmployerPeriod));
    /// # Ok::<(), fleksjob::rules::timeline::AnchorError>(())
    /// ```
    pub enum ReasonCode {
        /// The job began before 2013, under the old scheme.
        SchemeBefore2013 = "scheme_before_2013",
        /// A permanent grant does not end.
        PermanentGrant = "permanent_grant",
        /// No employer period in a fleksjob: refund from the first day of absence.
        NoEmployerPeriod = "no_employer_period",
        /// No § 56 agreement is needed: refund from the first day of absence.
        S56NotNeeded = "s56_not_needed",
        /// Whether the absent employee is in a fleksjob is not known.
        FleksjobUnknown = "fleksjob_unknown",
        /// In a fleksjob, the deadline for a short absence was not found.
        FleksjobDeadline = "fleksjob_deadline",
        /// The deadline depends on what the employer pays during sickness, which is not known.
        SickPayUnknown = "sick_pay_unknown",
        /// The employer pays something else during sickness.
        OtherSickPay = "other_sick_pay",
        /// The Act is about salaried employees (*funktionærer*) only.
        OnlySalaried = "only_salaried",
        /// It holds only where the contract says so.
        OnlyIfAgreed = "only_if_agreed",
        /// No twelve months are needed after an acute injury or illness.
        AcuteIllness = "acute_illness",
        /// No twelve months are needed when another real job lies in between.
        JobInBetween = "job_in_between",
        /// No twelve months are needed with six years or less to the state-pension age.
        NearPension = "near_pension",
        /// The rule was not law yet.
        NotYetLaw = "not_yet_law",
        /// The rules on sick leave were gone through from 2013 only.
        BeforeKnown = "before_known",
        /// The rule began or ended between the day counted from and the day counted to.
        ChangedOnTheWay = "changed_on_the_way",
        /// Since 2025 a short and plain course needs no more than the first follow-up.
        FewerTalks2025 = "fewer_talks_2025",
        /// The reform of 2026 came on two days; which of them counts was not found.
        ReformBetween = "reform_between",
        /// Ended by the reform of 2026.
        ReformEnded = "reform_ended",
        /// Not checked since the reform of 2026.
        ReformUnchecked = "reform_unchecked",
        /// Applies; checked until January 2026, and a new Act is expected in 2027.
        CheckedToJanuary2026 = "checked_to_january_2026",
        /// A new Act is expected on 1 January 2027; whether it changes the rule was not found.
        NewRules2027 = "new_rules_2027",
    }
}

/// Whether a rule applies, and why not, or why only perhaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    pub(super) applies: Applies,
    pub(super) reason: Option<ReasonCode>,
}

pub(super) const YES: Verdict = Verdict { applies: Applies::Yes, reason: None };

pub(super) const fn yes(remark: ReasonCode) -> Verdict {
    Verdict { applies: Applies::Yes, reason: Some(remark) }
}

pub(super) const fn no(reason: ReasonCode) -> Verdict {
    Verdict { applies: Applies::No, reason: Some(reason) }
}

pub(super) const fn uncertain(reason: ReasonCode) -> Verdict {
    Verdict { applies: Applies::Uncertain, reason: Some(reason) }
}

impl Verdict {
    /// The first that says no, else the first that is uncertain, else the first.
    pub(super) fn and(self, other: Self) -> Self {
        if other.applies == Applies::No && self.applies != Applies::No
            || other.applies == Applies::Uncertain && self.applies == Applies::Yes
        {
            other
        } else {
            self
        }
    }
}

/// From this day on, the verdict; before the first, it is [`ReasonCode::NotYetLaw`].
type Change = (NaiveDate, Verdict);

/// How a rule's law goes by the days of the case.
#[derive(Clone, Copy, Debug)]
pub(super) enum Validity {
    /// A rule of the scheme since 2013.
    ///
    /// INTERPRETATION: reading 3. The day counted from decides whether a case falls under the scheme at all: who
    /// began before 2013 stays under the old one.
    Scheme(&'static [Change]),
    /// INTERPRETATION: reading 3. Whether the day counted from or the day counted to decides was not found for any
    /// change, so both are asked. Where they differ, it is uncertain.
    BothDays(&'static [Change]),
}

/// First day of the new main Act and the new rules on sickness benefit, as planned; nothing adopted was found.
const PLANNED_2027: NaiveDate = day(2027, 1, 1);

/// Statutory rules of LAB chapter 20.
///
/// INTERPRETATION: reading 10. No change of it was found in the reform, and its whole text was not seen.
pub(super) const CHAPTER_20: &[Change] =
    &[(FIRST_DAY, YES), (REFORM_2026_BEGINS, yes(ReasonCode::CheckedToJanuary2026))];
/// What needs no Act.
pub(super) const PRACTICE: &[Change] = &[(FIRST_DAY, YES)];
/// INTERPRETATION: reading 4. Rules on sick leave whose first day was not looked for are uncertain before 2013.
const KNOWN_2013: Change = (NaiveDate::MIN, uncertain(ReasonCode::BeforeKnown));
/// Practice, and the Act on salaried employees.
pub(super) const SICK_PRACTICE: &[Change] = &[KNOWN_2013, (FIRST_DAY, YES)];
/// The Act on sickness benefit.
pub(super) const SICK: &[Change] =
    &[KNOWN_2013, (FIRST_DAY, YES), (PLANNED_2027, yes(ReasonCode::NewRules2027))];
/// § 7 a, for sick leave from 4 January 2010.
pub(super) const INTERVIEW: &[Change] =
    &[(day(2010, 1, 4), YES), (PLANNED_2027, yes(ReasonCode::NewRules2027))];
/// Fast track.
pub(super) const FAST_TRACK: &[Change] =
    &[(day(2015, 1, 1), YES), (REFORM_2026_BEGINS, uncertain(ReasonCode::ReformUnchecked))];
/// First follow-up by the end of the eighth week.
pub(super) const WEEK_EIGHT: &[Change] = &[
    (day(2015, 1, 1), YES),
    (REFORM_2026_BEGINS, uncertain(ReasonCode::ReformBetween)),
    (REFORM_2026_COMPLETE, no(ReasonCode::ReformEnded)),
];
/// Four follow-ups in half a year: from some day in 2019.
pub(super) const FOUR_TALKS: &[Change] = &[
    (day(2019, 1, 1), uncertain(ReasonCode::ChangedOnTheWay)),
    (ACT_2020, YES),
    (day(2025, 1, 1), uncertain(ReasonCode::FewerTalks2025)),
    (REFORM_2026_BEGINS, uncertain(ReasonCode::ReformBetween)),
    (REFORM_2026_COMPLETE, no(ReasonCode::ReformEnded)),
];
/// No follow-up in absences of less than 26 weeks.
pub(super) const REFORM_2026: &[Change] = &[
    (REFORM_2026_BEGINS, uncertain(ReasonCode::ReformBetween)),
    (REFORM_2026_COMPLETE, YES),
    (PLANNED_2027, yes(ReasonCode::NewRules2027)),
];
/// Reassessment after 22 weeks.
pub(super) const REASSESSMENT: &[Change] =
    &[(day(2014, 7, 1), YES), (PLANNED_2027, uncertain(ReasonCode::NewRules2027))];

fn on(changes: &[Change], date: NaiveDate) -> Verdict {
    let last = changes.iter().rev().find(|(from, _)| *from <= date);
    last.map_or(no(ReasonCode::NotYetLaw), |(_, verdict)| *verdict)
}

impl Validity {
    /// The verdict of the law for what is counted from one day to another.
    pub(super) fn verdict(self, from: NaiveDate, to: NaiveDate) -> Verdict {
        match self {
            Self::Scheme(changes) => {
                if from < FIRST_DAY {
                    no(ReasonCode::SchemeBefore2013)
                } else {
                    on(changes, to)
                }
            }
            Self::BothDays(changes) => {
                let (begun, due) = (on(changes, from), on(changes, to));
                match (begun.applies, due.applies) {
                    (Applies::Yes, Applies::No) | (Applies::No, Applies::Yes) => {
                        uncertain(ReasonCode::ChangedOnTheWay)
                    }
                    (Applies::Uncertain, Applies::Yes | Applies::No) => begun,
                    _ => due,
                }
            }
        }
    }
}
