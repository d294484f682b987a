//! What a route ends in.

use chrono::NaiveDate;

use super::basis::Basis;
use super::ground::Side;
use crate::law::Status;
use crate::rules::codes::codes;

codes! {
    /// What the facts point to. The municipality decides.
    ///
    /// # Source
    /// [`Outcome::sources`].
    ///
    /// # Example
    /// The codes are those that pages carry in `data-outcome`.
    /// ```
    /// use fleksjob::rules::route::Outcome;
    /// assert_eq!(Outcome::from_id("RETENTION_DOC_GAP:written"), Some(Outcome::RetentionGapWritten));
    /// ```
    pub enum Outcome {
        /// Support in an own business is another scheme. Danish: *tilskud til selvstændige*.
        SelfEmployedScheme = "SELF_EMPLOYED_SCHEME",
        /// The rules from before 2013 go on. Danish: *den gamle ordning*.
        OldSchemeContinues = "OLD_SCHEME_CONTINUES",
        /// The employer is not domiciled in Denmark.
        BlockForeignEmployer = "BLOCK_FOREIGN_EMPLOYER",
        /// The person is no longer a worker in Denmark.
        BlockNoDkAttachment = "BLOCK_NO_DK_ATTACHMENT",
        /// The posting does not meet the conditions.
        BlockPosting = "BLOCK_POSTING",
        /// The posting meets the conditions. Danish: *udstationering*.
        PostingOk = "POSTING_OK",
        /// State-pension age is reached. Danish: *folkepensionsalder*.
        BlockPensionAge = "BLOCK_PENSION_AGE",
        /// Senior pension or early pension. Danish: *seniorpension*, *tidlig pension*.
        BlockBenefit = "BLOCK_BENEFIT",
        /// The disability pension must be dormant from the first day. Danish: *hvilende førtidspension*.
        PensionMustBeDormant = "PENSION_MUST_BE_DORMANT",
        /// The capacity for work points against. Danish: *varigt og væsentligt nedsat arbejdsevne*.
        PointsAgainstCapacity = "POINTS_AGAINST_CAPACITY",
        /// Few hours and no way up: the municipality considers disability pension.
        ConsiderDisabilityPension = "CONSIDER_DISABILITY_PENSION",
        /// Relevant measures come first.
        TryOrdinaryMeasuresFirst = "TRY_ORDINARY_MEASURES_FIRST",
        /// The twelve months are not asked for at this workplace.
        RetentionRuleNotApplicable = "RETENTION_RULE_NOT_APPLICABLE",
        /// The twelve months fall away near the pension.
        RetentionExemptSenior = "RETENTION_EXEMPT_SENIOR",
        /// The twelve months fall away: acute, or progressive, and clearly pointless.
        RetentionExemptAcute = "RETENTION_EXEMPT_ACUTE",
        /// No agreement on special terms.
        RetentionNoAgreement = "RETENTION_NO_AGREEMENT",
        /// The agreement is not written.
        RetentionGapWritten = "RETENTION_DOC_GAP:written",
        /// The agreement does not name the functions.
        RetentionGapFunctions = "RETENTION_DOC_GAP:functions",
        /// The agreement does not name the accommodations.
        RetentionGapAccommodations = "RETENTION_DOC_GAP:accommodations",
        /// No real attempt is documented.
        RetentionGapAttempt = "RETENTION_DOC_GAP:attempt",
        /// The job was supported.
        RetentionGapUnsupported = "RETENTION_DOC_GAP:unsupported",
        /// Twelve months have not gone by.
        RetentionWait = "RETENTION_WAIT",
        /// Twelve months and all five points. Danish: *fastholdelsesfleksjob*.
        RetentionFormalsOk = "RETENTION_FORMALS_OK",
        /// Another workplace stays possible.
        HireElsewherePossible = "HIRE_ELSEWHERE_POSSIBLE",
        /// The conditions are no longer met.
        NoLongerEntitled = "NO_LONGER_ENTITLED",
        /// An ordinary job has become possible.
        OrdinaryTransition = "ORDINARY_TRANSITION",
        /// Five years at a time. Danish: *midlertidigt fleksjob*.
        Temporary5y = "TEMPORARY_5Y",
        /// No end date. Danish: *permanent fleksjob*.
        PermanentPossible = "PERMANENT_POSSIBLE",
        /// Hire at once. Danish: *ansat i ét hug*.
        EntryDirect = "ENTRY_DIRECT",
        /// Hire at once and follow closely. Danish: *udviklingsfleksjob*.
        EntryDevelopmentFleksjob = "ENTRY_DEVELOPMENT_FLEKSJOB",
        /// A short trial first. Danish: *virksomhedspraktik*.
        EntryShortPraktik = "ENTRY_SHORT_PRAKTIK",
        /// Facts are missing that decide.
        NeedsFacts = "needs_facts",
        /// A day before 2013.
        NotCovered = "not_covered",
    }
}

impl Outcome {
    /// Whether the route is decided by this one; every list of outcomes has exactly one such.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::route::Outcome;
    /// assert!(Outcome::Temporary5y.decides());
    /// assert!(!Outcome::PostingOk.decides());
    /// ```
    pub const fn decides(self) -> bool {
        !matches!(
            self,
            Outcome::PostingOk
                | Outcome::PensionMustBeDormant
                | Outcome::RetentionRuleNotApplicable
                | Outcome::RetentionExemptSenior
                | Outcome::RetentionExemptAcute
                | Outcome::RetentionNoAgreement
                | Outcome::RetentionGapWritten
                | Outcome::RetentionGapFunctions
                | Outcome::RetentionGapAccommodations
                | Outcome::RetentionGapAttempt
                | Outcome::RetentionGapUnsupported
                | Outcome::RetentionWait
                | Outcome::RetentionFormalsOk
                | Outcome::EntryDirect
                | Outcome::EntryDevelopmentFleksjob
                | Outcome::EntryShortPraktik
        )
    }

    /// Whether it points towards a flexi-job with this employer, against one, or neither.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::route::{Outcome, Side};
    /// assert_eq!(Outcome::RetentionWait.side(), Side::Against);
    /// assert_eq!(Outcome::PermanentPossible.side(), Side::For);
    /// ```
    pub const fn side(self) -> Side {
        match self {
            Outcome::SelfEmployedScheme
            | Outcome::BlockForeignEmployer
            | Outcome::BlockNoDkAttachment
            | Outcome::BlockPosting
            | Outcome::BlockPensionAge
            | Outcome::BlockBenefit
            | Outcome::PointsAgainstCapacity
            | Outcome::ConsiderDisabilityPension
            | Outcome::TryOrdinaryMeasuresFirst
            | Outcome::RetentionNoAgreement
            | Outcome::RetentionGapWritten
            | Outcome::RetentionGapFunctions
            | Outcome::RetentionGapAccommodations
            | Outcome::RetentionGapAttempt
            | Outcome::RetentionGapUnsupported
            | Outcome::RetentionWait
            | Outcome::NoLongerEntitled
            | Outcome::OrdinaryTransition => Side::Against,
            Outcome::OldSchemeContinues
            | Outcome::PensionMustBeDormant
            | Outcome::HireElsewherePossible
            | Outcome::NeedsFacts
            | Outcome::NotCovered => Side::Neutral,
            _ => Side::For,
        }
    }

    fn basis(self) -> Option<Basis> {
        Some(match self {
            Outcome::SelfEmployedScheme => Basis::SelfEmployed,
            Outcome::OldSchemeContinues => Basis::OldScheme,
            Outcome::BlockForeignEmployer => Basis::Employer,
            Outcome::BlockNoDkAttachment => Basis::Border,
            Outcome::BlockPosting | Outcome::PostingOk => Basis::Posting,
            Outcome::BlockPensionAge | Outcome::BlockBenefit => Basis::Conditions,
            Outcome::PensionMustBeDormant => Basis::Dormant,
            Outcome::PointsAgainstCapacity | Outcome::ConsiderDisabilityPension => Basis::Significant,
            Outcome::TryOrdinaryMeasuresFirst => Basis::Measures,
            Outcome::RetentionRuleNotApplicable => Basis::Workplace,
            Outcome::RetentionExemptSenior => Basis::Senior,
            Outcome::NoLongerEntitled
            | Outcome::OrdinaryTransition
            | Outcome::Temporary5y
            | Outcome::PermanentPossible => Basis::Duration,
            Outcome::EntryDirect | Outcome::EntryDevelopmentFleksjob | Outcome::EntryShortPraktik => {
                Basis::Entry
            }
            Outcome::NeedsFacts | Outcome::NotCovered => return None,
            _ => Basis::Retention,
        })
    }

    /// Where the rule was read: places for [`crate::law::Source::at`]. None for `needs_facts` and `not_covered`.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{day, table};
    /// use fleksjob::rules::route::Outcome;
    /// let sources = Outcome::RetentionWait.sources(day(2019, 12, 31));
    /// assert_eq!(sources.first(), Some(&table::SOURCE_LAB_70B));
    /// ```
    pub fn sources(self, date: NaiveDate) -> &'static [u8] {
        self.basis().map_or(&[], |basis| basis.sources(date))
    }

    /// How sure the rule is on `date`.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{Status, day};
    /// use fleksjob::rules::route::Outcome;
    /// assert_eq!(Outcome::RetentionWait.status(day(2025, 1, 1)), Status::Sourced);
    /// assert_eq!(Outcome::RetentionWait.status(day(2027, 1, 1)), Status::Uncertain);
    /// ```
    pub fn status(self, date: NaiveDate) -> Status {
        self.basis().map_or(Status::Sourced, |basis| basis.status(date))
    }
}
