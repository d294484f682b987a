//! What points towards and what points against: every ground that the known facts give, also behind a decision.

use chrono::NaiveDate;

use super::basis::Basis;
use super::fact::*;
use super::months::{TWELVE_MONTHS, counted};
use crate::law::Status;
use crate::rules::codes::codes;
use crate::rules::regime::ACT_2020;

codes! {
    /// Whether something points towards a flexi-job with this employer (*peger på*, *taler imod*). The municipality
    /// decides.
    ///
    /// # Example
    /// A disability pension is neither: it can be made dormant.
    /// ```
    /// use fleksjob::{law::day, rules::route::{Fact, Facts, Side, route}};
    /// let mut facts = Facts::default();
    /// facts.set(Fact::Benefit, "foertidspension")?;
    /// assert_eq!(route(&facts, day(2026, 11, 22)).grounds[0].side, Side::Neutral);
    /// # Ok::<(), fleksjob::rules::route::FactError>(())
    /// ```
    pub enum Side {
        /// *Peger på*.
        For = "for",
        /// *Taler imod*.
        Against = "against",
        /// Decides which rules apply, or how to begin.
        Neutral = "neutral",
    }
}

codes! {
    /// A ground, in the order in which grounds are given.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::route::{Fact, Facts, GroundCode, route}};
    /// let mut facts = Facts::default();
    /// facts.set(Fact::AgreementMonths, "11")?;
    /// assert_eq!(route(&facts, day(2026, 11, 22)).grounds[0].code, GroundCode::UnderTwelveMonths);
    /// # Ok::<(), fleksjob::rules::route::FactError>(())
    /// ```
    pub enum GroundCode {
    /// Support is sought for an own business.
    SelfEmployed = "self_employed",
    /// It is about being employed.
    Employee = "employee",
    /// The first flexi-job.
    FirstFleksjob = "first_fleksjob",
    /// A flexi-job was granted before 2013.
    GrantedBefore2013 = "granted_before_2013",
    /// A flexi-job was granted since 2013.
    GrantedSince2013 = "granted_since_2013",
    /// Still the same job.
    SameJob = "same_job",
    /// A new job.
    NewJob = "new_job",
    /// Domiciled in Denmark.
    EmployerInDenmark = "employer_in_denmark",
    /// Domiciled abroad.
    EmployerAbroad = "employer_abroad",
    /// Lives in Denmark.
    LivesInDenmark = "lives_in_denmark",
    /// Lives abroad.
    CrossesBorder = "crosses_border",
    /// Still a worker in Denmark.
    AttachedToDenmark = "attached_to_denmark",
    /// No longer a worker in Denmark.
    AttachmentLost = "attachment_lost",
    /// Works in Denmark.
    WorksInDenmark = "works_in_denmark",
    /// Is posted abroad.
    Posted = "posted",
    /// At most a year.
    PostingWithinYear = "posting_within_year",
    /// More than a year.
    PostingTooLong = "posting_too_long",
    /// Voluntary.
    PostingVoluntary = "posting_voluntary",
    /// Not voluntary.
    PostingNotVoluntary = "posting_not_voluntary",
    /// Danish agreements.
    PostingDanishTerms = "posting_danish_terms",
    /// Other terms.
    PostingOtherTerms = "posting_other_terms",
    /// The journey home is secured.
    PostingReturn = "posting_return",
    /// It is not.
    PostingNoReturn = "posting_no_return",
    /// State-pension age is reached.
    PensionAgeReached = "pension_age_reached",
    /// Below state-pension age.
    BelowPensionAge = "below_pension_age",
    /// No pension.
    NoPension = "no_pension",
    /// Disability pension.
    DisabilityPension = "disability_pension",
    /// Senior pension.
    SeniorPension = "senior_pension",
    /// Early pension.
    EarlyPension = "early_pension",
    /// The reduction lasts.
    Lasting = "lasting",
    /// It does not.
    NotLasting = "not_lasting",
    /// It is substantial.
    Significant = "significant",
    /// It is not.
    NotSignificant = "not_significant",
    /// In any kind of work.
    AnyTrade = "any_trade",
    /// Only in one trade or workplace.
    OneTrade = "one_trade",
    /// Documented in detail.
    Documented = "documented",
    /// Not documented.
    NotDocumented = "not_documented",
    /// More than very few hours.
    MoreThanFewHours = "more_than_few_hours",
    /// Very few hours.
    FewHours = "few_hours",
    /// The capacity can develop.
    CanDevelop = "can_develop",
    /// It cannot.
    CannotDevelop = "cannot_develop",
    /// Relevant measures were tried.
    MeasuresTried = "measures_tried",
    /// They were not.
    MeasuresNotTried = "measures_not_tried",
    /// Trying is clearly pointless.
    ClearlyPointless = "clearly_pointless",
    /// It is not.
    NotPointless = "not_pointless",
    /// Not the previous place of work.
    NewWorkplace = "new_workplace",
    /// The previous place of work.
    PreviousWorkplace = "previous_workplace",
    /// Here only with wage subsidy.
    OnlyWageSubsidy = "only_wage_subsidy",
    /// Here only as an apprentice in vocational rehabilitation.
    OnlyApprentice = "only_apprentice",
    /// The same production unit.
    SamePNumber = "same_p_number",
    /// Another one.
    OtherPNumber = "other_p_number",
    /// A real job elsewhere since.
    JobBetween = "job_between",
    /// None.
    NoJobBetween = "no_job_between",
    /// Six years or less to the pension age.
    NearPension = "near_pension",
    /// It came suddenly.
    Acute = "acute",
    /// It did not.
    NotAcute = "not_acute",
    /// A serious illness that gets worse.
    Progressive = "progressive",
    /// It does not.
    NotProgressive = "not_progressive",
    /// Special terms are clearly pointless.
    TermsPointless = "terms_pointless",
    /// They can be tried.
    TermsPossible = "terms_possible",
    /// Special terms are agreed.
    SpecialTerms = "special_terms",
    /// They are not.
    NoSpecialTerms = "no_special_terms",
    /// The agreement is written.
    Written = "written",
    /// It is not.
    NotWritten = "not_written",
    /// It names the functions.
    FunctionsNamed = "functions_named",
    /// It does not.
    FunctionsMissing = "functions_missing",
    /// It names the accommodations.
    AccommodationsNamed = "accommodations_named",
    /// It does not.
    AccommodationsMissing = "accommodations_missing",
    /// A real attempt is documented.
    RealAttempt = "real_attempt",
    /// None is.
    NoRealAttempt = "no_real_attempt",
    /// Without wage subsidy.
    Unsupported = "unsupported",
    /// With wage subsidy.
    Supported = "supported",
    /// Twelve months count.
    TwelveMonths = "twelve_months",
    /// Fewer do, as far as is known.
    UnderTwelveMonths = "under_twelve_months",
    /// Documented notice counts.
    NoticeCounts = "notice_counts",
    /// The notice does not count.
    NoticeNotCounted = "notice_not_counted",
    /// The conditions are still met.
    ConditionsStillMet = "conditions_still_met",
    /// They no longer are.
    ConditionsNoLongerMet = "conditions_no_longer_met",
    /// An ordinary job is not possible.
    NoOrdinaryJob = "no_ordinary_job",
    /// It has become possible.
    OrdinaryJob = "ordinary_job",
    /// Under 40.
    Under40 = "under_40",
    /// 40 or more.
    From40 = "from_40",
    /// They know each other.
    PartiesKnown = "parties_known",
    /// They do not.
    PartiesUnknown = "parties_unknown",
    /// Hours, tasks and accommodations are clear.
    HoursClear = "hours_clear",
    /// They are not.
    HoursUnclear = "hours_unclear",
    /// A trial is needed first.
    TrialNeeded = "trial_needed",
    /// None is.
    NoTrialNeeded = "no_trial_needed",
    }
}

/// One ground.
///
/// # Example
/// What it rests on is the section of the day.
/// ```
/// use fleksjob::{law::{day, table}, rules::route::{Fact, Facts, route}};
/// let mut facts = Facts::default();
/// facts.set(Fact::Agreement, "true")?;
/// let ground = |date| route(&facts, date).grounds[0];
/// assert_eq!(ground(day(2019, 12, 31)).sources[0], table::SOURCE_LAB_70B);
/// assert_eq!(ground(day(2020, 1, 1)).sources[0], table::SOURCE_LAB_119);
/// # Ok::<(), fleksjob::rules::route::FactError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Ground {
    /// Which one.
    pub code: GroundCode,
    /// Where it points.
    pub side: Side,
    /// Where the rule was read: places for [`crate::law::Source::at`].
    pub sources: &'static [u8],
    /// How sure the rule is on the day asked for.
    pub status: Status,
}

/// When a known fact is no ground, because another known fact makes it idle.
#[derive(Clone, Copy)]
enum Gate {
    Always,
    BeforePossible,
    AbroadPossible,
    PostingPossible,
    LimitedPossible,
    UntriedPossible,
    PreviousPossible,
    Retention,
    Senior,
    Agreement,
    RenewalPossible,
}

impl Gate {
    fn is_open(self, facts: &Facts, date: NaiveDate) -> bool {
        let not = |fact, class| facts.class(fact) != Some(class);
        match self {
            Gate::Always => true,
            Gate::BeforePossible => not(Fact::Prior, PRIOR_NONE) && not(Fact::Prior, PRIOR_SINCE_2013),
            Gate::AbroadPossible => not(Fact::Crossborder, NO),
            Gate::PostingPossible => not(Fact::Posted, NO),
            Gate::LimitedPossible => not(Fact::VeryLimited, NO),
            Gate::UntriedPossible => not(Fact::MeasuresTried, YES),
            Gate::PreviousPossible => {
                let relation = facts.class(Fact::Relation);
                matches!(relation, None | Some(ORDINARY_NOW | ORDINARY_LAST))
            }
            Gate::Retention => {
                Gate::PreviousPossible.is_open(facts, date)
                    && not(Fact::SamePnumber, NO)
                    && not(Fact::RealJobBetween, YES)
            }
            Gate::Senior => date >= ACT_2020 && Gate::Retention.is_open(facts, date),
            Gate::Agreement => not(Fact::Agreement, NO) && Gate::Retention.is_open(facts, date),
            Gate::RenewalPossible => not(Fact::Prior, PRIOR_NONE),
        }
    }
}

/// A fact's class and the ground that it is.
struct Row {
    fact: Fact,
    class: u16,
    code: GroundCode,
    side: Side,
    basis: Basis,
    gate: Gate,
}

const fn row(fact: Fact, class: u16, code: GroundCode, side: Side, basis: Basis, gate: Gate) -> Row {
    Row { fact, class, code, side, basis, gate }
}

#[rustfmt::skip]
static ROWS: &[Row] = &[
    row(Fact::SelfEmployed, YES, GroundCode::SelfEmployed, Side::Against, Basis::SelfEmployed, Gate::Always),
    row(Fact::SelfEmployed, NO, GroundCode::Employee, Side::For, Basis::SelfEmployed, Gate::Always),
    row(Fact::Prior, PRIOR_NONE, GroundCode::FirstFleksjob, Side::Neutral, Basis::Duration, Gate::Always),
    row(Fact::Prior, PRIOR_BEFORE_2013, GroundCode::GrantedBefore2013, Side::Neutral, Basis::OldScheme, Gate::Always),
    row(Fact::Prior, PRIOR_SINCE_2013, GroundCode::GrantedSince2013, Side::Neutral, Basis::Duration, Gate::Always),
    row(Fact::SameJobOldScheme, YES, GroundCode::SameJob, Side::Neutral, Basis::OldScheme, Gate::BeforePossible),
    row(Fact::SameJobOldScheme, NO, GroundCode::NewJob, Side::Neutral, Basis::OldScheme, Gate::BeforePossible),
    row(Fact::EmployerDk, YES, GroundCode::EmployerInDenmark, Side::For, Basis::Employer, Gate::Always),
    row(Fact::EmployerDk, NO, GroundCode::EmployerAbroad, Side::Against, Basis::Employer, Gate::Always),
    row(Fact::Crossborder, NO, GroundCode::LivesInDenmark, Side::For, Basis::Border, Gate::Always),
    row(Fact::Crossborder, YES, GroundCode::CrossesBorder, Side::Neutral, Basis::Border, Gate::Always),
    row(Fact::DkAttachment, YES, GroundCode::AttachedToDenmark, Side::For, Basis::Border, Gate::AbroadPossible),
    row(Fact::DkAttachment, NO, GroundCode::AttachmentLost, Side::Against, Basis::Border, Gate::AbroadPossible),
    row(Fact::Posted, NO, GroundCode::WorksInDenmark, Side::For, Basis::Border, Gate::Always),
    row(Fact::Posted, YES, GroundCode::Posted, Side::Neutral, Basis::Posting, Gate::Always),
    row(Fact::PostingMonths, NO, GroundCode::PostingWithinYear, Side::For, Basis::Posting, Gate::PostingPossible),
    row(Fact::PostingMonths, OVER_A_YEAR, GroundCode::PostingTooLong, Side::Against, Basis::Posting, Gate::PostingPossible),
    row(Fact::Voluntary, YES, GroundCode::PostingVoluntary, Side::For, Basis::Posting, Gate::PostingPossible),
    row(Fact::Voluntary, NO, GroundCode::PostingNotVoluntary, Side::Against, Basis::Posting, Gate::PostingPossible),
    row(Fact::DkTerms, YES, GroundCode::PostingDanishTerms, Side::For, Basis::Posting, Gate::PostingPossible),
    row(Fact::DkTerms, NO, GroundCode::PostingOtherTerms, Side::Against, Basis::Posting, Gate::PostingPossible),
    row(Fact::ReturnSecured, YES, GroundCode::PostingReturn, Side::For, Basis::Posting, Gate::PostingPossible),
    row(Fact::ReturnSecured, NO, GroundCode::PostingNoReturn, Side::Against, Basis::Posting, Gate::PostingPossible),
    row(Fact::MonthsToPension, PENSION_REACHED, GroundCode::PensionAgeReached, Side::Against, Basis::Conditions, Gate::Always),
    row(Fact::MonthsToPension, PENSION_NEAR, GroundCode::BelowPensionAge, Side::For, Basis::Conditions, Gate::Always),
    row(Fact::MonthsToPension, PENSION_FAR, GroundCode::BelowPensionAge, Side::For, Basis::Conditions, Gate::Always),
    row(Fact::Benefit, BENEFIT_NONE, GroundCode::NoPension, Side::For, Basis::Conditions, Gate::Always),
    row(Fact::Benefit, DISABILITY_PENSION, GroundCode::DisabilityPension, Side::Neutral, Basis::Dormant, Gate::Always),
    row(Fact::Benefit, SENIOR_PENSION, GroundCode::SeniorPension, Side::Against, Basis::SeniorPension, Gate::Always),
    row(Fact::Benefit, EARLY_PENSION, GroundCode::EarlyPension, Side::Against, Basis::EarlyPension, Gate::Always),
    row(Fact::Lasting, YES, GroundCode::Lasting, Side::For, Basis::Conditions, Gate::Always),
    row(Fact::Lasting, NO, GroundCode::NotLasting, Side::Against, Basis::Conditions, Gate::Always),
    row(Fact::Significant, YES, GroundCode::Significant, Side::For, Basis::Significant, Gate::Always),
    row(Fact::Significant, NO, GroundCode::NotSignificant, Side::Against, Basis::Significant, Gate::Always),
    row(Fact::AnyTrade, YES, GroundCode::AnyTrade, Side::For, Basis::Documentation, Gate::Always),
    row(Fact::AnyTrade, NO, GroundCode::OneTrade, Side::Against, Basis::Documentation, Gate::Always),
    row(Fact::Documented, YES, GroundCode::Documented, Side::For, Basis::Documentation, Gate::Always),
    row(Fact::Documented, NO, GroundCode::NotDocumented, Side::Against, Basis::Documentation, Gate::Always),
    row(Fact::VeryLimited, NO, GroundCode::MoreThanFewHours, Side::For, Basis::Conditions, Gate::Always),
    row(Fact::VeryLimited, YES, GroundCode::FewHours, Side::Neutral, Basis::Conditions, Gate::Always),
    row(Fact::CanDevelop, YES, GroundCode::CanDevelop, Side::For, Basis::Conditions, Gate::LimitedPossible),
    row(Fact::CanDevelop, NO, GroundCode::CannotDevelop, Side::Against, Basis::Conditions, Gate::LimitedPossible),
    row(Fact::MeasuresTried, YES, GroundCode::MeasuresTried, Side::For, Basis::Measures, Gate::Always),
    row(Fact::MeasuresTried, NO, GroundCode::MeasuresNotTried, Side::Against, Basis::Measures, Gate::Always),
    row(Fact::ClearlyPointless, YES, GroundCode::ClearlyPointless, Side::For, Basis::Measures, Gate::UntriedPossible),
    row(Fact::ClearlyPointless, NO, GroundCode::NotPointless, Side::Neutral, Basis::Measures, Gate::UntriedPossible),
    row(Fact::Relation, RELATION_NONE, GroundCode::NewWorkplace, Side::For, Basis::Workplace, Gate::Always),
    row(Fact::Relation, ORDINARY_NOW, GroundCode::PreviousWorkplace, Side::Neutral, Basis::Workplace, Gate::Always),
    row(Fact::Relation, ORDINARY_LAST, GroundCode::PreviousWorkplace, Side::Neutral, Basis::Workplace, Gate::Always),
    row(Fact::Relation, WAGE_SUBSIDY_ONLY, GroundCode::OnlyWageSubsidy, Side::For, Basis::Workplace, Gate::Always),
    row(Fact::Relation, APPRENTICE_ONLY, GroundCode::OnlyApprentice, Side::For, Basis::Workplace, Gate::Always),
    row(Fact::SamePnumber, YES, GroundCode::SamePNumber, Side::Neutral, Basis::Workplace, Gate::PreviousPossible),
    row(Fact::SamePnumber, NO, GroundCode::OtherPNumber, Side::For, Basis::Workplace, Gate::PreviousPossible),
    row(Fact::RealJobBetween, YES, GroundCode::JobBetween, Side::For, Basis::Workplace, Gate::PreviousPossible),
    row(Fact::RealJobBetween, NO, GroundCode::NoJobBetween, Side::Neutral, Basis::Workplace, Gate::PreviousPossible),
    row(Fact::MonthsToPension, PENSION_NEAR, GroundCode::NearPension, Side::For, Basis::Senior, Gate::Senior),
    row(Fact::Acute, YES, GroundCode::Acute, Side::For, Basis::Retention, Gate::Retention),
    row(Fact::Acute, NO, GroundCode::NotAcute, Side::Neutral, Basis::Retention, Gate::Retention),
    row(Fact::Progressive, YES, GroundCode::Progressive, Side::For, Basis::Workplace, Gate::Retention),
    row(Fact::Progressive, NO, GroundCode::NotProgressive, Side::Neutral, Basis::Workplace, Gate::Retention),
    row(Fact::AcutePointless, YES, GroundCode::TermsPointless, Side::For, Basis::Retention, Gate::Retention),
    row(Fact::AcutePointless, NO, GroundCode::TermsPossible, Side::Against, Basis::Retention, Gate::Retention),
    row(Fact::Agreement, YES, GroundCode::SpecialTerms, Side::For, Basis::Retention, Gate::Retention),
    row(Fact::Agreement, NO, GroundCode::NoSpecialTerms, Side::Against, Basis::Retention, Gate::Retention),
    row(Fact::Written, YES, GroundCode::Written, Side::For, Basis::Retention, Gate::Agreement),
    row(Fact::Written, NO, GroundCode::NotWritten, Side::Against, Basis::Retention, Gate::Agreement),
    row(Fact::Functions, YES, GroundCode::FunctionsNamed, Side::For, Basis::Retention, Gate::Agreement),
    row(Fact::Functions, NO, GroundCode::FunctionsMissing, Side::Against, Basis::Retention, Gate::Agreement),
    row(Fact::Accommodations, YES, GroundCode::AccommodationsNamed, Side::For, Basis::Retention, Gate::Agreement),
    row(Fact::Accommodations, NO, GroundCode::AccommodationsMissing, Side::Against, Basis::Retention, Gate::Agreement),
    row(Fact::Attempt, YES, GroundCode::RealAttempt, Side::For, Basis::Retention, Gate::Agreement),
    row(Fact::Attempt, NO, GroundCode::NoRealAttempt, Side::Against, Basis::Retention, Gate::Agreement),
    row(Fact::Unsupported, YES, GroundCode::Unsupported, Side::For, Basis::Retention, Gate::Agreement),
    row(Fact::Unsupported, NO, GroundCode::Supported, Side::Against, Basis::Retention, Gate::Agreement),
    row(Fact::StillEntitled, YES, GroundCode::ConditionsStillMet, Side::For, Basis::Duration, Gate::RenewalPossible),
    row(Fact::StillEntitled, NO, GroundCode::ConditionsNoLongerMet, Side::Against, Basis::Duration, Gate::RenewalPossible),
    row(Fact::TransitionPossible, NO, GroundCode::NoOrdinaryJob, Side::For, Basis::Duration, Gate::RenewalPossible),
    row(Fact::TransitionPossible, YES, GroundCode::OrdinaryJob, Side::Against, Basis::Duration, Gate::RenewalPossible),
    row(Fact::Age, UNDER_40, GroundCode::Under40, Side::Neutral, Basis::Duration, Gate::Always),
    row(Fact::Age, FROM_40, GroundCode::From40, Side::Neutral, Basis::Duration, Gate::Always),
    row(Fact::PartiesKnown, YES, GroundCode::PartiesKnown, Side::Neutral, Basis::Entry, Gate::Always),
    row(Fact::PartiesKnown, NO, GroundCode::PartiesUnknown, Side::Neutral, Basis::Entry, Gate::Always),
    row(Fact::HoursClarified, YES, GroundCode::HoursClear, Side::Neutral, Basis::Entry, Gate::Always),
    row(Fact::HoursClarified, NO, GroundCode::HoursUnclear, Side::Neutral, Basis::Entry, Gate::Always),
    row(Fact::NeedTest, YES, GroundCode::TrialNeeded, Side::Neutral, Basis::Entry, Gate::Always),
    row(Fact::NeedTest, NO, GroundCode::NoTrialNeeded, Side::Neutral, Basis::Entry, Gate::Always),
];

/// Every ground that the facts give, in the order of the codes.
pub(super) fn grounds(facts: &Facts, date: NaiveDate) -> Vec<Ground> {
    let mut grounds = Vec::new();
    let mut push = |code, side, basis: Basis| {
        grounds.push(Ground { code, side, sources: basis.sources(date), status: basis.status(date) });
    };
    for row in ROWS {
        // The months come before the first row on renewal.
        if row.code as u8 == GroundCode::ConditionsStillMet as u8 && Gate::Agreement.is_open(facts, date) {
            months(facts, &mut push);
        }
        if facts.class(row.fact) == Some(row.class) && row.gate.is_open(facts, date) {
            push(row.code, row.side, at_limit(row, facts));
        }
    }
    grounds
}

/// The grounds that rest on several facts.
fn months(facts: &Facts, push: &mut dyn FnMut(GroundCode, Side, Basis)) {
    let (least, _) = counted(facts);
    if least >= TWELVE_MONTHS {
        push(GroundCode::TwelveMonths, Side::For, Basis::Retention);
    } else if facts.number(Fact::AgreementMonths).is_some() {
        push(GroundCode::UnderTwelveMonths, Side::Against, Basis::Retention);
    }
    let notice = facts.number(Fact::NoticeMonths);
    let documented = facts.class(Fact::NoticeDocumented);
    if documented == Some(YES) && notice != Some(0) {
        push(GroundCode::NoticeCounts, Side::For, Basis::Workplace);
    } else if documented.is_some() || notice.is_some() {
        push(GroundCode::NoticeNotCounted, Side::Neutral, Basis::Workplace);
    }
}

/// Where the text is less sure exactly at a limit.
///
/// INTERPRETATION: on which day the age of 40 is tested was not found; 39 and 40 are uncertain (decision 0010, reading 10).
fn at_limit(row: &Row, facts: &Facts) -> Basis {
    match row.fact {
        Fact::MonthsToPension if facts.number(row.fact) == Some(72) => match row.basis {
            Basis::Senior => Basis::SeniorAtLimit,
            other => other,
        },
        Fact::Age if matches!(facts.number(row.fact), Some(39 | 40)) => Basis::DurationNearForty,
        _ => row.basis,
    }
}
