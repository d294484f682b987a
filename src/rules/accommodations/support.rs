//! The schemes that compensate for a limitation, and whom to ask for them.

use chrono::NaiveDate;

use super::{Job, carried_to};
use crate::law::{Status, day, table};
use crate::rules::codes::codes;
use crate::rules::cost::Sector;

codes! {
    /// A scheme that compensates for a limitation at work. Danish: *handicapkompenserende ordning*.
    ///
    /// # Source
    /// [`Support::sources`].
    ///
    /// # Example
    /// Half of them depend on what has not been told: the sector, and whether it is a fleksjob.
    /// ```
    /// use fleksjob::{law::day, rules::accommodations::{Job, Support}};
    /// let offered = Support::ALL.iter().map(|scheme| scheme.offered(&Job::default(), day(2025, 6, 1)));
    /// assert_eq!(offered.filter(|scheme| scheme.relevant.is_none()).count(), 3);
    /// ```
    pub enum Support {
        /// *Hjælpemidler og mindre arbejdspladsindretning*.
        Aids = "aids",
        /// *Personlig assistance*.
        PersonalAssistance = "personal_assistance",
        /// *Mentor*.
        Mentor = "mentor",
        /// *Fortrinsadgang*, with public employers.
        PriorityAccess = "priority_access",
        /// *§ 56-aftale*: refund from the first day of absence, for others than those in a fleksjob.
        Section56 = "section_56",
        /// *Fleksjobbevis*.
        Certificate = "certificate",
    }
}

codes! {
    /// Whom to ask.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::accommodations::{Contact, Need};
    /// assert_eq!(Need::Hearing.adviser(), Some(Contact::CommunicationCentre));
    /// ```
    pub enum Contact {
        /// The municipality in which the employee lives, not the workplace's. Danish: *bopælskommune*.
        ResidenceMunicipality = "residence_municipality",
        /// The municipality (the job centre before 2026).
        Municipality = "municipality",
        /// The applicant says so in the application.
        Applicant = "applicant",
        /// Employer and employee, who agree and send it to the municipality.
        Together = "together",
        /// *Kommunikationscenter*, on aids for hearing and for remembering.
        CommunicationCentre = "communication_centre",
        /// *IBOS*, the institute for the blind and partially sighted.
        SightInstitute = "sight_institute",
    }
}

codes! {
    /// What else is to be said of a scheme in such a job, on such a day.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::accommodations::{Job, Support, SupportRemark}};
    /// let mentor = Support::Mentor.offered(&Job::default(), day(2026, 1, 1));
    /// assert_eq!(mentor.remark, Some(SupportRemark::MentorReduced));
    /// ```
    pub enum SupportRemark {
        /// Mentors are used less from 2026; what that means for the conditions was not found.
        MentorReduced = "mentor_reduced",
        /// Only public employers.
        PublicOnly = "public_only",
        /// In a fleksjob the refund runs from the first day anyway.
        RefundedAnyway = "refunded_anyway",
    }
}

/// First day on which mentors are used less; only the bill on municipalities' budgets was seen.
pub const MENTOR_REDUCED: NaiveDate = day(2026, 1, 1);

/// A scheme, for a job and a day.
///
/// # Example
/// ```
/// use fleksjob::rules::{accommodations::{Contact, Job, Support}, cost::Sector};
/// let job = Job { sector: Some(Sector::Private), ..Job::default() };
/// let access = Support::PriorityAccess.offered(&job, fleksjob::law::day(2025, 6, 1));
/// assert_eq!((access.relevant, access.contact), (Some(false), Contact::Applicant));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supported {
    /// Which scheme.
    pub support: Support,
    /// Whether it is for such a job at all; `None` where that depends on what was not told.
    pub relevant: Option<bool>,
    /// Whom to ask.
    pub contact: Contact,
    /// What else is to be said.
    pub remark: Option<SupportRemark>,
    /// Places of the texts; see [`crate::law::Source::at`].
    pub sources: &'static [u8],
    /// How sure it is on the day.
    pub status: Status,
}

impl Support {
    /// The scheme for such a job, on such a day.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::rules::accommodations::{Job, Support, SupportRemark};
    /// let job = Job { in_fleksjob: Some(true), ..Job::default() };
    /// let agreement = Support::Section56.offered(&job, day(2025, 6, 1));
    /// assert_eq!(agreement.relevant, Some(false));
    /// assert_eq!(agreement.remark, Some(SupportRemark::RefundedAnyway));
    /// ```
    pub fn offered(self, job: &Job, date: NaiveDate) -> Supported {
        let relevant = match self {
            Self::Aids | Self::PersonalAssistance | Self::Mentor => Some(true),
            Self::PriorityAccess => job.sector.map(|sector| sector != Sector::Private),
            Self::Section56 => job.in_fleksjob.map(|fleksjob| !fleksjob),
            Self::Certificate => job.in_fleksjob,
        };
        let remark = match self {
            Self::Mentor if MENTOR_REDUCED <= date => Some(SupportRemark::MentorReduced),
            Self::PriorityAccess if relevant == Some(false) => Some(SupportRemark::PublicOnly),
            Self::Section56 if relevant == Some(false) => Some(SupportRemark::RefundedAnyway),
            _ => None,
        };
        Supported {
            support: self,
            relevant,
            contact: self.contact(),
            remark,
            sources: self.sources(),
            status: self.status(date),
        }
    }

    /// Whom to ask.
    ///
    /// # Source
    /// [`Support::sources`].
    ///
    /// # Example
    /// An employer in another municipality than the employee's asks the employee's.
    /// ```
    /// use fleksjob::rules::accommodations::{Contact, Support};
    /// assert_eq!(Support::Aids.contact(), Contact::ResidenceMunicipality);
    /// ```
    pub const fn contact(self) -> Contact {
        match self {
            Self::Aids | Self::PersonalAssistance => Contact::ResidenceMunicipality,
            Self::Mentor | Self::Certificate => Contact::Municipality,
            Self::PriorityAccess => Contact::Applicant,
            Self::Section56 => Contact::Together,
        }
    }

    /// How sure it is on `date`.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{Status, day};
    /// use fleksjob::rules::accommodations::Support;
    /// assert_eq!(Support::Aids.status(day(2026, 1, 1)), Status::Sourced);
    /// assert_eq!(Support::Mentor.status(day(2026, 1, 1)), Status::Uncertain);
    /// ```
    pub fn status(self, date: NaiveDate) -> Status {
        match self {
            Self::Mentor if MENTOR_REDUCED <= date => Status::Uncertain,
            _ => carried_to(date),
        }
    }

    /// Places of the texts; see [`crate::law::Source::at`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::table, rules::accommodations::Support};
    /// assert_eq!(Support::Section56.sources(), [table::SOURCE_SDL_56, table::SOURCE_SDL_FLEKS]);
    /// ```
    pub const fn sources(self) -> &'static [u8] {
        match self {
            Self::Aids => {
                &[table::SOURCE_CABI_HJ, table::SOURCE_SBST_HJ, table::SOURCE_BMH, table::SOURCE_STENHOLT]
            }
            Self::PersonalAssistance => &[table::SOURCE_CABI_PA, table::SOURCE_HOJ_PA],
            Self::Mentor => &[
                table::SOURCE_STAR_MENTOR,
                table::SOURCE_HERNING_M,
                table::SOURCE_STAR_PROCES,
                table::SOURCE_L77_2025,
            ],
            Self::PriorityAccess => &[table::SOURCE_AST_FA, table::SOURCE_CABI_FA],
            Self::Section56 => &[table::SOURCE_SDL_56, table::SOURCE_SDL_FLEKS],
            Self::Certificate => &[table::SOURCE_IDA_EN],
        }
    }
}
