//! What the employer can do next, whom to contact, and what to know about the law of the day.

use chrono::NaiveDate;

use super::basis::{Basis, NEW_ACT_EXPECTED};
use super::fact::{Fact, Facts, NO, ORDINARY_NOW, PENSION_NEAR, YES};
use super::outcome::Outcome;
use crate::law::Status;
use crate::rules::codes::codes;
use crate::rules::regime::{ACT_2020, REFORM_2026_BEGINS, REFORM_2026_COMPLETE};

codes! {
    /// What the employer can do next, in the order in which to do it.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::route::{Fact, Facts, StepCode, route}};
    /// let mut facts = Facts::default();
    /// facts.set(Fact::SelfEmployed, "true")?;
    /// let steps: Vec<_> = route(&facts, day(2026, 11, 22)).steps.iter().map(|step| step.code).collect();
    /// assert_eq!(steps, [StepCode::SelfEmployedScheme]);
    /// # Ok::<(), fleksjob::rules::route::FactError>(())
    /// ```
    pub enum StepCode {
        /// Find out what is missing.
        FindOut = "find_out",
        /// Contact the municipality before anything is agreed.
        ContactEarly = "contact_early",
        /// Talk about functions, never about the diagnosis.
        TalkFunctions = "talk_functions",
        /// Follow the scheme for the self-employed.
        SelfEmployedScheme = "self_employed_scheme",
        /// Go on with the old rules, and ask before the job changes.
        KeepOldScheme = "keep_old_scheme",
        /// Put the posting in order.
        SettlePosting = "settle_posting",
        /// Have the pension made dormant from the first day.
        PauseThePension = "pause_the_pension",
        /// Write down what is hard, how and how often.
        DescribeLimits = "describe_limits",
        /// Consider special terms instead.
        ConsiderSpecialTerms = "consider_special_terms",
        /// Try relocation, assistive devices and personal assistance.
        TryMeasures = "try_measures",
        /// Make a written agreement on special terms.
        MakeAgreement = "make_agreement",
        /// Complete the written agreement.
        CompleteAgreement = "complete_agreement",
        /// Try what is agreed and keep a log.
        TryAndLog = "try_and_log",
        /// Go on without wage subsidy.
        WithoutSubsidy = "without_subsidy",
        /// Go on until twelve months are full.
        FillTwelveMonths = "fill_twelve_months",
        /// Document changes made in the notice.
        DocumentNotice = "document_notice",
        /// Collect the agreement and the log for the municipality.
        HandInAgreement = "hand_in_agreement",
        /// Talk about an ordinary job.
        TalkOrdinaryJob = "talk_ordinary_job",
        /// Agree on what happens when the subsidy stops.
        PlanTheEnd = "plan_the_end",
        /// Describe tasks, hours and accommodations.
        DescribeJob = "describe_job",
        /// Agree on a short trial with an aim.
        AgreeTrial = "agree_trial",
        /// Wait for the approval.
        AwaitApproval = "await_approval",
        /// Follow up early and often.
        FollowUpEarly = "follow_up_early",
        /// Ask Cabi, free for companies.
        AskCabi = "ask_cabi",
    }
}

codes! {
    /// Whom to contact.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::route::{Contact, Fact, Facts, route}};
    /// let mut facts = Facts::default();
    /// facts.set(Fact::Crossborder, "true")?;
    /// assert_eq!(route(&facts, day(2026, 11, 22)).contact, Contact::ActingMunicipality);
    /// # Ok::<(), fleksjob::rules::route::FactError>(())
    /// ```
    pub enum Contact {
        /// The municipality in which the employee lives. Danish: *bopælskommune*.
        HomeMunicipality = "home_municipality",
        /// Across the border: where the work is done, or the employer's. Danish: *handlekommune*.
        ActingMunicipality = "acting_municipality",
        /// The self-employed person's own municipality, by the agency's rules.
        SelfEmployed = "self_employed",
    }
}

codes! {
    /// What to know about the law of the day.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::route::{Facts, NoteCode, route}};
    /// let notes = |date| route(&Facts::default(), date).notes.into_iter().map(|note| note.code).collect::<Vec<_>>();
    /// assert_eq!(notes(day(2025, 6, 1)), [NoteCode::RehabilitationTeam]);
    /// assert!(notes(day(2026, 7, 1)).contains(&NoteCode::HealthCoordinator));
    /// ```
    pub enum NoteCode {
        /// Before 2020 the twelve months were asked for near the pension, too.
        NoSeniorExemption = "no_senior_exemption",
        /// The rehabilitation team advises. Danish: *rehabiliteringsteam*.
        RehabilitationTeam = "rehabilitation_team",
        /// The reform of 2026 came in two parts.
        ReformInTwoParts = "reform_in_two_parts",
        /// The health coordinator advises. Danish: *sundhedskoordinator*.
        HealthCoordinator = "health_coordinator",
        /// One entry for companies. Danish: *virksomhedsindgang*.
        OneEntry = "one_entry",
        /// No new resource courses or vocational rehabilitation. Danish: *ressourceforløb*, *revalidering*.
        NoResourceCourse = "no_resource_course",
        /// No follow-up of sick leave that is expected to end within 26 weeks.
        SickLeave26Weeks = "sick_leave_26_weeks",
        /// The chapter on flexi-jobs was last gone through in January 2026.
        LastReadJanuary2026 = "last_read_january_2026",
        /// A new main Act was expected on 1 January 2027.
        NewActExpected = "new_act_expected",
    }
}

/// One step with its texts.
///
/// # Example
/// Nothing is known yet: find out, make contact early, and talk about functions.
/// ```
/// use fleksjob::{law::{day, table}, rules::route::{Facts, StepCode, route}};
/// let steps = route(&Facts::default(), day(2025, 6, 1)).steps;
/// assert_eq!((steps.len(), steps[1].code), (3, StepCode::ContactEarly));
/// assert_eq!(steps[1].sources, [table::SOURCE_KK_FAST_PROC]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Which one.
    pub code: StepCode,
    /// Where it was read: places for [`crate::law::Source::at`].
    pub sources: &'static [u8],
    /// How sure it is on the day asked for.
    pub status: Status,
}

/// One note with its texts.
///
/// # Example
/// ```
/// use fleksjob::{law::{Status, day}, rules::route::{Facts, NoteCode, route}};
/// let notes = route(&Facts::default(), day(2026, 3, 1)).notes;
/// let reform = notes.iter().find(|note| note.code == NoteCode::ReformInTwoParts).expect("between the parts");
/// assert_eq!(reform.status, Status::Uncertain);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Note {
    /// Which one.
    pub code: NoteCode,
    /// Where it was read: places for [`crate::law::Source::at`].
    pub sources: &'static [u8],
    /// How sure it is on the day asked for.
    pub status: Status,
}

impl StepCode {
    fn basis(self) -> Basis {
        match self {
            StepCode::ContactEarly => Basis::EarlyContact,
            StepCode::SelfEmployedScheme => Basis::SelfEmployed,
            StepCode::KeepOldScheme => Basis::OldScheme,
            StepCode::SettlePosting => Basis::Posting,
            StepCode::PauseThePension => Basis::Dormant,
            StepCode::TryMeasures => Basis::Measures,
            StepCode::FindOut | StepCode::TalkFunctions | StepCode::DescribeLimits => Basis::Documentation,
            StepCode::ConsiderSpecialTerms | StepCode::DocumentNotice => Basis::Workplace,
            StepCode::TalkOrdinaryJob | StepCode::PlanTheEnd => Basis::Duration,
            StepCode::DescribeJob | StepCode::AwaitApproval => Basis::Approval,
            StepCode::AgreeTrial => Basis::Entry,
            StepCode::FollowUpEarly => Basis::FollowUp,
            StepCode::AskCabi => Basis::Advice,
            _ => Basis::Retention,
        }
    }
}

impl NoteCode {
    fn basis(self) -> Basis {
        match self {
            NoteCode::NoSeniorExemption => Basis::Retention,
            NoteCode::RehabilitationTeam => Basis::Team,
            NoteCode::HealthCoordinator => Basis::Coordinator,
            NoteCode::SickLeave26Weeks => Basis::SickLeave,
            NoteCode::NewActExpected => Basis::Process,
            _ => Basis::Reform,
        }
    }
}

impl Contact {
    /// Where it was read: places for [`crate::law::Source::at`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::route::Contact;
    /// assert!(Contact::ALL.iter().all(|contact| !contact.sources().is_empty()));
    /// ```
    pub const fn sources(self) -> &'static [u8] {
        use crate::law::table::*;
        match self {
            Contact::HomeMunicipality => &[SOURCE_KK_FAST_PROC],
            Contact::ActingMunicipality => &[SOURCE_VEJ_2013_1_5],
            Contact::SelfEmployed => &[SOURCE_STAR_SELV],
        }
    }
}

/// What the outcomes ask the employer to do.
pub(super) fn steps(outcomes: &[Outcome], facts: &Facts, date: NaiveDate) -> Vec<Step> {
    let mut wanted = 0u32;
    for outcome in outcomes {
        for code in after(*outcome) {
            wanted |= 1 << *code as u32;
        }
        if *outcome == Outcome::RetentionWait && facts.class(Fact::NoticeDocumented) == Some(NO) {
            wanted |= 1 << StepCode::DocumentNotice as u32;
        }
        if *outcome == Outcome::PointsAgainstCapacity && facts.class(Fact::Documented) == Some(NO) {
            wanted |= 1 << StepCode::DescribeLimits as u32;
        }
    }
    let codes = StepCode::ALL.iter().copied().filter(|code| wanted & (1 << *code as u32) != 0);
    codes
        .map(|code| {
            let basis = code.basis();
            Step { code, sources: basis.sources(date), status: basis.status(date) }
        })
        .collect()
}

fn after(outcome: Outcome) -> &'static [StepCode] {
    match outcome {
        Outcome::SelfEmployedScheme => &[StepCode::SelfEmployedScheme],
        Outcome::OldSchemeContinues => &[StepCode::KeepOldScheme],
        Outcome::BlockPosting => &[StepCode::SettlePosting, StepCode::AskCabi],
        Outcome::PostingOk => &[StepCode::ContactEarly],
        Outcome::PensionMustBeDormant => &[StepCode::ContactEarly, StepCode::PauseThePension],
        Outcome::PointsAgainstCapacity => {
            &[StepCode::TalkFunctions, StepCode::ConsiderSpecialTerms, StepCode::AskCabi]
        }
        Outcome::ConsiderDisabilityPension | Outcome::BlockNoDkAttachment => &[StepCode::ContactEarly],
        Outcome::TryOrdinaryMeasuresFirst => {
            &[StepCode::TalkFunctions, StepCode::TryMeasures, StepCode::AskCabi]
        }
        Outcome::RetentionNoAgreement => {
            &[StepCode::ContactEarly, StepCode::TalkFunctions, StepCode::MakeAgreement]
        }
        Outcome::RetentionGapWritten
        | Outcome::RetentionGapFunctions
        | Outcome::RetentionGapAccommodations => {
            &[StepCode::ContactEarly, StepCode::TalkFunctions, StepCode::CompleteAgreement]
        }
        Outcome::RetentionGapAttempt => &[StepCode::ContactEarly, StepCode::TryAndLog],
        Outcome::RetentionGapUnsupported => &[StepCode::ContactEarly, StepCode::WithoutSubsidy],
        Outcome::RetentionWait => &[StepCode::ContactEarly, StepCode::TryAndLog, StepCode::FillTwelveMonths],
        Outcome::RetentionFormalsOk => &[StepCode::HandInAgreement],
        Outcome::NoLongerEntitled => &[StepCode::PlanTheEnd, StepCode::AskCabi],
        Outcome::OrdinaryTransition => &[StepCode::TalkOrdinaryJob],
        Outcome::Temporary5y | Outcome::PermanentPossible => &[
            StepCode::ContactEarly,
            StepCode::TalkFunctions,
            StepCode::DescribeJob,
            StepCode::AwaitApproval,
            StepCode::FollowUpEarly,
        ],
        Outcome::EntryShortPraktik => &[StepCode::AgreeTrial],
        Outcome::NeedsFacts => &[StepCode::FindOut, StepCode::ContactEarly, StepCode::TalkFunctions],
        Outcome::BlockForeignEmployer | Outcome::BlockPensionAge | Outcome::BlockBenefit => {
            &[StepCode::AskCabi]
        }
        _ => &[],
    }
}

pub(super) fn contact(facts: &Facts) -> Contact {
    if facts.class(Fact::SelfEmployed) == Some(YES) {
        Contact::SelfEmployed
    } else if facts.class(Fact::Crossborder) == Some(YES) {
        Contact::ActingMunicipality
    } else {
        Contact::HomeMunicipality
    }
}

/// What to know about the law on `date`, given what is known.
pub(super) fn notes(facts: &Facts, date: NaiveDate) -> Vec<Note> {
    let near = facts.class(Fact::MonthsToPension) == Some(PENSION_NEAR);
    let here = facts.class(Fact::Relation) == Some(ORDINARY_NOW);
    let untried = facts.class(Fact::MeasuresTried) == Some(NO);
    let reform = date >= REFORM_2026_BEGINS;
    let complete = date >= REFORM_2026_COMPLETE;
    let codes = [
        (NoteCode::NoSeniorExemption, date < ACT_2020 && near && here),
        (NoteCode::RehabilitationTeam, !complete),
        (NoteCode::ReformInTwoParts, reform && !complete),
        (NoteCode::HealthCoordinator, complete),
        (NoteCode::OneEntry, reform),
        (NoteCode::NoResourceCourse, reform && untried),
        (NoteCode::SickLeave26Weeks, reform && here),
        (NoteCode::LastReadJanuary2026, reform),
        (NoteCode::NewActExpected, date >= NEW_ACT_EXPECTED),
    ];
    let holds = codes.into_iter().filter(|(_, holds)| *holds);
    holds
        .map(|(code, _)| {
            let basis = code.basis();
            Note { code, sources: basis.sources(date), status: basis.status(date) }
        })
        .collect()
}
