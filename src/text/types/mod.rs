//! The types of *fleksjob*, as an employer meets them, and what employers ask beside.
//!
//! Some are the law's own (temporary, permanent, retention), some are ways in (hiring directly, a work trial first), some
//! only point elsewhere. What several share, such as who pays, is a code of its own, so that its words stand once.
//! Start at [`JobType`]; a [`Note`] answers another question.

mod note;

pub use note::Note;

use chrono::NaiveDate;

use super::Language;
use super::words::types as words;
use crate::law::{Status, table};
use crate::rules::accommodations::carried_to;
use crate::rules::codes::codes;
use crate::rules::regime::ACT_2020;

codes! {
    /// A type of *fleksjob*.
    pub enum JobType {
        /// *Midlertidigt fleksjob*: the first, and every one before the age of 40.
        Temporary = "temporary",
        /// *Permanent fleksjob*: after the first, from the age of 40.
        Permanent = "permanent",
        /// *Fastholdelsesfleksjob*: with the employer one has, or had last.
        Retention = "retention",
        /// *Mikrofleksjob*: few hours a week.
        FewHours = "few_hours",
        /// Hired at once: everything is clarified.
        Direct = "direct",
        /// *Udviklingsfleksjob*: hired at once and followed closely.
        Development = "development",
        /// *Virksomhedspraktik* first.
        TrialFirst = "trial_first",
        /// From *førtidspension*.
        DisabilityPension = "disability_pension",
        /// *Udstationering*.
        Posting = "posting",
        /// *Grænsegænger*.
        CrossBorder = "cross_border",
        /// *Selvstændig*: another scheme.
        SelfEmployed = "self_employed",
        /// *Elev, lærling*: no rule was found.
        Apprentice = "apprentice",
        /// The scheme before 2013.
        Before2013 = "before_2013",
    }
}

codes! {
    /// How long it lasts.
    pub enum Duration {
        /// Five years from the start.
        FiveYears = "five_years",
        /// Until the conditions change.
        OpenEnded = "open_ended",
        /// As temporary or permanent.
        ByAge = "by_age",
        /// At most a year abroad.
        OneYear = "one_year",
        /// As long as the job is the same.
        SameJob = "same_job",
        /// Five years at a time.
        FiveAtATime = "five_at_a_time",
        /// Not found.
        NotFound = "not_found",
    }
}

codes! {
    /// Who pays what.
    pub enum Pays {
        /// The employer the work done, the municipality the subsidy to the employee.
        Since2013 = "since_2013",
        /// First twelve months without subsidy.
        Retention = "retention",
        /// The pension rests meanwhile.
        Dormant = "dormant",
        /// The employer the full wage, the municipality a refund.
        Before2013 = "before_2013",
        /// A subsidy to the self-employed.
        OwnBusiness = "own_business",
        /// Not found.
        NotFound = "not_found",
    }
}

codes! {
    /// How it is followed up. Danish: *opfølgning*.
    pub enum FollowUp {
        /// As the law has it.
        Regular = "regular",
        /// Closely at first.
        Close = "close",
        /// Every three months under the agreement before.
        Quarterly = "quarterly",
        /// Ask the municipality.
        Ask = "ask",
    }
}

codes! {
    /// What else is to be said of a type on a day.
    pub enum TypeRemark {
        /// On which day the age is tested was not found.
        AgeDay = "age_day",
        /// The twelve months hold only with more than six years to the state pension age.
        SeniorExemption = "senior_exemption",
        /// How long a trial may last was not examined.
        TrialLength = "trial_length",
        /// Whether other pensions can be made dormant was not found.
        OtherPensions = "other_pensions",
    }
}

/// A section of *lov om en aktiv beskæftigelsesindsats*, as it was numbered on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// `§ 119`.
    pub number: &'static str,
    /// How sure the number is; some follow only from their neighbours.
    pub status: Status,
}

impl JobType {
    /// How long it lasts.
    ///
    /// # Example
    /// ```
    /// use fleksjob::text::types::{Duration, JobType};
    /// assert_eq!(JobType::Temporary.duration(), Duration::FiveYears);
    /// ```
    pub const fn duration(self) -> Duration {
        match self {
            Self::Temporary => Duration::FiveYears,
            Self::Permanent => Duration::OpenEnded,
            Self::Posting => Duration::OneYear,
            Self::SelfEmployed => Duration::FiveAtATime,
            Self::Apprentice => Duration::NotFound,
            Self::Before2013 => Duration::SameJob,
            _ => Duration::ByAge,
        }
    }

    /// Who pays what.
    pub const fn pays(self) -> Pays {
        match self {
            Self::Retention => Pays::Retention,
            Self::DisabilityPension => Pays::Dormant,
            Self::SelfEmployed => Pays::OwnBusiness,
            Self::Apprentice => Pays::NotFound,
            Self::Before2013 => Pays::Before2013,
            _ => Pays::Since2013,
        }
    }

    /// How it is followed up.
    pub const fn follow_up(self) -> FollowUp {
        match self {
            Self::Retention => FollowUp::Quarterly,
            Self::FewHours | Self::Direct | Self::Development | Self::TrialFirst => FollowUp::Close,
            Self::SelfEmployed | Self::Apprentice | Self::Before2013 => FollowUp::Ask,
            _ => FollowUp::Regular,
        }
    }

    /// What else is to be said on `date`.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::text::types::{JobType, TypeRemark};
    /// assert_eq!(JobType::Retention.remark(day(2019, 12, 31)), None);
    /// assert_eq!(JobType::Retention.remark(day(2020, 1, 1)), Some(TypeRemark::SeniorExemption));
    /// ```
    pub fn remark(self, date: NaiveDate) -> Option<TypeRemark> {
        match self {
            Self::Permanent => Some(TypeRemark::AgeDay),
            Self::Retention if ACT_2020 <= date => Some(TypeRemark::SeniorExemption),
            Self::TrialFirst => Some(TypeRemark::TrialLength),
            Self::DisabilityPension => Some(TypeRemark::OtherPensions),
            _ => None,
        }
    }

    /// The section of the Act that it rests on, by its number on `date`; none for what is practice or another act's.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::text::types::JobType;
    /// let number = |date| JobType::Retention.section(date).map(|section| section.number);
    /// assert_eq!(number(day(2019, 12, 31)), Some("§ 70 b"));
    /// assert_eq!(number(day(2020, 1, 1)), Some("§ 119"));
    /// ```
    pub fn section(self, date: NaiveDate) -> Option<Section> {
        let (before, since, found) = match self {
            // The Act's § 120 was not seen: it is the one between § 119 and § 122.
            Self::Temporary | Self::Permanent => ("§ 70 c", "§ 120", Status::Derived),
            Self::Retention => ("§ 70 b", "§ 119", Status::Sourced),
            Self::DisabilityPension => ("§ 70", "§ 116", Status::Sourced),
            Self::Posting | Self::CrossBorder => ("§ 69", "§ 117", Status::Sourced),
            Self::Before2013 => ("§ 72", "§ 134", Status::Sourced),
            _ => return None,
        };
        Some(if date < ACT_2020 {
            Section { number: before, status: Status::Sourced }
        } else {
            Section { number: since, status: found.max(carried_to(date)) }
        })
    }

    /// How sure the rule is on `date`; what a [`TypeRemark`] says was not found is apart from it.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{Status, day};
    /// use fleksjob::text::types::JobType;
    /// assert_eq!(JobType::Retention.status(day(2025, 6, 1)), Status::Sourced);
    /// assert_eq!(JobType::Retention.status(day(2026, 11, 22)), Status::Derived);
    /// assert_eq!(JobType::Apprentice.status(day(2025, 6, 1)), Status::Uncertain);
    /// ```
    pub fn status(self, date: NaiveDate) -> Status {
        match self {
            Self::Apprentice => Status::Uncertain,
            // The order of 2017 was made under the Act before; its successor was not found.
            Self::Posting if ACT_2020 <= date => carried_to(date).max(Status::Derived),
            _ => carried_to(date),
        }
    }

    /// Places of the texts; see [`crate::law::Source::at`].
    pub const fn sources(self) -> &'static [u8] {
        match self {
            Self::Temporary => &[
                table::SOURCE_LAB_116,
                table::SOURCE_VEJ_FLEKSJOB_2013,
                table::SOURCE_DUKH_PERM,
                table::SOURCE_EU_FLEKSJOB,
            ],
            Self::Permanent => &[
                table::SOURCE_VEJ_FLEKSJOB_2013,
                table::SOURCE_KRIFA,
                table::SOURCE_DUKH_PERM,
                table::SOURCE_FJN_FU,
            ],
            Self::Retention => {
                &[table::SOURCE_LAB_119, table::SOURCE_VEJ_FLEKSJOB_2013, table::SOURCE_CABI_FAST]
            }
            Self::FewHours => &[
                table::SOURCE_FOA_FLEKSJOB,
                table::SOURCE_DUKH_TIMER,
                table::SOURCE_BEU_276,
                table::SOURCE_KA_BEVIS,
            ],
            Self::Direct => &[table::SOURCE_BOO_2020, table::SOURCE_VEJ_FLEKSJOB_2013],
            Self::Development => &[table::SOURCE_BOO_2020, table::SOURCE_STAR_UIF],
            Self::TrialFirst => &[table::SOURCE_BOO_2020, table::SOURCE_CABI_FU],
            Self::DisabilityPension => &[table::SOURCE_VEJ_FLEKSJOB_2013, table::SOURCE_LAB_116],
            Self::Posting => {
                &[table::SOURCE_BEK_183_2017, table::SOURCE_VEJ_FLEKSJOB_2013, table::SOURCE_CABI_UDL]
            }
            Self::CrossBorder => {
                &[table::SOURCE_LAB_20, table::SOURCE_VEJ_FLEKSJOB_2013, table::SOURCE_CABI_UDL]
            }
            Self::SelfEmployed => &[table::SOURCE_STAR_SELV, table::SOURCE_KERTE_SELV],
            Self::Apprentice => &[table::SOURCE_VEJ_FLEKSJOB_2013],
            Self::Before2013 => &[
                table::SOURCE_LAB_134,
                table::SOURCE_KERTE_PRE,
                table::SOURCE_CABI_PRE2013,
                table::SOURCE_FLEKSJOB_3F,
            ],
        }
    }

    /// What it fills in for the visitor: keys of the share link and their values, the section to go to first.
    ///
    /// # Example
    /// ```
    /// use fleksjob::text::types::JobType;
    /// assert_eq!(JobType::Before2013.prefill(), [("view", "cost"), ("scheme", "before2013")]);
    /// assert!(JobType::Apprentice.prefill().is_empty());
    /// ```
    pub const fn prefill(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Temporary => &[("view", "route"), ("r.prior", "none")],
            Self::Permanent => &[("view", "route"), ("r.prior", "post2013")],
            Self::Retention => &[("view", "route"), ("r.relation", "ordinary_now")],
            Self::FewHours => &[("view", "cost"), ("scheme", "since2013"), ("hours", "8")],
            Self::Direct => &[("view", "route"), ("r.parties_known", "true"), ("r.hours_clarified", "true")],
            Self::Development => &[("view", "route"), ("r.parties_known", "false")],
            Self::TrialFirst => &[("view", "route"), ("r.need_test", "true")],
            Self::DisabilityPension => &[("view", "route"), ("r.benefit", "foertidspension")],
            Self::Posting => &[("view", "route"), ("r.posted", "true")],
            Self::CrossBorder => &[("view", "route"), ("r.crossborder", "true")],
            Self::SelfEmployed => &[("view", "route"), ("r.self_employed", "true")],
            Self::Apprentice => &[],
            Self::Before2013 => &[("view", "cost"), ("scheme", "before2013")],
        }
    }

    /// Its name.
    ///
    /// # Example
    /// ```
    /// use fleksjob::text::Language;
    /// use fleksjob::text::types::JobType;
    /// assert_eq!(JobType::Retention.name(Language::English), "Retention flexi-job");
    /// ```
    pub fn name(self, language: Language) -> &'static str {
        words::TYPE.at(self as usize, language)
    }

    /// For whom it is.
    pub fn for_whom(self, language: Language) -> &'static str {
        words::TYPE_FOR.at(self as usize, language)
    }

    /// Under which conditions; may have the place `{authority}` ([`super::words::authority`]).
    pub fn conditions(self, language: Language) -> &'static str {
        words::TYPE_CONDITIONS.at(self as usize, language)
    }

    /// What the employer does; may have the place `{authority}`.
    pub fn employer(self, language: Language) -> &'static str {
        words::TYPE_EMPLOYER.at(self as usize, language)
    }
}

impl Duration {
    /// Its words; may have the place `{authority}`.
    pub fn words(self, language: Language) -> &'static str {
        words::DURATION.at(self as usize, language)
    }
}

impl Pays {
    /// Its words.
    pub fn words(self, language: Language) -> &'static str {
        words::PAYS.at(self as usize, language)
    }
}

impl FollowUp {
    /// Its words.
    pub fn words(self, language: Language) -> &'static str {
        words::FOLLOW_UP.at(self as usize, language)
    }
}

impl TypeRemark {
    /// Its words.
    pub fn words(self, language: Language) -> &'static str {
        words::TYPE_REMARK.at(self as usize, language)
    }

    /// How sure it is: all but the exemption of 2020 say what was not found.
    pub const fn status(self) -> Status {
        match self {
            Self::SeniorExemption => Status::Sourced,
            _ => Status::Uncertain,
        }
    }
}
