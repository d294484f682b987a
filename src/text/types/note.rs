//! Short answers to what employers ask beside the type, the way, the cost and the dates.

use chrono::NaiveDate;

use crate::law::{Status, day, table};
use crate::rules::accommodations::carried_to;
use crate::rules::codes::codes;
use crate::rules::regime::{REFORM_2026_BEGINS, REFORM_2026_COMPLETE};
use crate::text::Language;
use crate::text::words::types as words;

codes! {
    /// A short answer.
    pub enum Note {
        /// The municipality decides.
        Decision = "decision",
        /// *Rehabiliteringsteam*, until the end of June 2026.
        Team = "team",
        /// *Sundhedskoordinator*, from July 2026.
        HealthAdvice = "health_advice",
        /// *Effektiv arbejdstid*.
        EffectiveTime = "effective_time",
        /// *Arbejdsintensitet* is not a way to a lower cost.
        Intensity = "intensity",
        /// Pay under a collective agreement. Danish: *overenskomst*.
        WageAgreement = "wage_agreement",
        /// Pay without one.
        WageWithout = "wage_without",
        /// Copies of the agreement, with consent.
        Copies = "copies",
        /// *Fagretlig behandling*.
        Dispute = "dispute",
        /// *Klage*.
        Appeal = "appeal",
        /// *Funktionær*.
        Salaried = "salaried",
        /// The agreement in VITAS.
        Vitas = "vitas",
        /// *Sociale kapitler*.
        SocialChapters = "social_chapters",
        /// *Sygedagpengerefusion*.
        SickRefund = "sick_refund",
        /// *Opfølgning* is a talk.
        FollowUpTalk = "follow_up_talk",
        /// *Status* and decision after it.
        FollowUpResult = "follow_up_result",
        /// The first three months.
        FirstMonths = "first_months",
        /// Problems taken early.
        ActEarly = "act_early",
        /// *Progression*.
        Progress = "progress",
        /// Finding somebody.
        Find = "find",
        /// Whom to ask.
        Whom = "whom",
        /// *Virksomhedsindgang*.
        OneEntrance = "one_entrance",
        /// Cabi, for companies.
        Cabi = "cabi",
        /// Whom the employee asks.
        Employee = "employee",
        /// STAR's guides.
        Guides = "guides",
        /// Where the rules are.
        Law = "law",
        /// The figures are a guide.
        Estimate = "estimate",
        /// *Folkepensionsalder*.
        PensionAge = "pension_age",
        /// What the reform of 2026 is not known to change.
        Checked = "checked",
        /// *Ny hovedlov*.
        NewAct = "new_act",
    }
}

/// The planned Act was drafted for a hearing on this day.
const NEW_ACT_DRAFT: NaiveDate = day(2025, 10, 13);

impl Note {
    /// Whether it is to be shown on `date`.
    ///
    /// # Source
    /// BEK 47/2026 still has the team recommend on fleksjob; that it ends with June is worked out from there.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::text::types::Note;
    /// assert!(Note::Team.holds(day(2026, 6, 30)) && !Note::HealthAdvice.holds(day(2026, 6, 30)));
    /// assert!(!Note::Team.holds(day(2026, 7, 1)) && Note::HealthAdvice.holds(day(2026, 7, 1)));
    /// ```
    pub fn holds(self, date: NaiveDate) -> bool {
        match self {
            // INTERPRETATION: the order of January 2026 keeps the team, so its end is the reform's second day.
            Self::Team => date < REFORM_2026_COMPLETE,
            Self::HealthAdvice => REFORM_2026_COMPLETE <= date,
            Self::OneEntrance | Self::Checked => REFORM_2026_BEGINS <= date,
            Self::NewAct => NEW_ACT_DRAFT <= date,
            _ => true,
        }
    }

    /// How sure it is on `date`.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{Status, day};
    /// use fleksjob::text::types::Note;
    /// assert_eq!(Note::Team.status(day(2025, 12, 31)), Status::Sourced);
    /// assert_eq!(Note::Team.status(day(2026, 3, 1)), Status::Derived);
    /// ```
    pub fn status(self, date: NaiveDate) -> Status {
        match self {
            Self::Dispute | Self::Appeal | Self::Guides | Self::Checked | Self::NewAct => Status::Uncertain,
            Self::OneEntrance if date < REFORM_2026_COMPLETE => Status::Uncertain,
            Self::FirstMonths
            | Self::Progress
            | Self::Find
            | Self::Whom
            | Self::Cabi
            | Self::Employee
            | Self::Estimate
            | Self::SocialChapters => Status::Sourced,
            // A debate, a university's page, summaries of the reform: the law's own text was not seen.
            Self::Intensity | Self::PensionAge | Self::HealthAdvice => carried_to(date).max(Status::Derived),
            _ => carried_to(date),
        }
    }

    /// Places of the texts; see [`crate::law::Source::at`].
    pub const fn sources(self) -> &'static [u8] {
        match self {
            Self::Decision => &[table::SOURCE_STAR_2017, table::SOURCE_L66_2025],
            Self::Team => &[table::SOURCE_STAR_2017, table::SOURCE_CABI_FU, table::SOURCE_BEK_47_2026],
            Self::HealthAdvice => &[table::SOURCE_OPK, table::SOURCE_L66_2025],
            Self::EffectiveTime => {
                &[table::SOURCE_CABI_FU, table::SOURCE_FOA_FLEKSJOB, table::SOURCE_FLEKSMATCH]
            }
            Self::Intensity => &[table::SOURCE_FOA_FLEKSJOB, table::SOURCE_ALTINGET],
            Self::WageAgreement | Self::Copies | Self::Dispute => &[table::SOURCE_LAB_122],
            Self::WageWithout => &[table::SOURCE_SLAGELSE_FJ],
            Self::Appeal => &[table::SOURCE_FOA_FLEKSJOB],
            Self::Salaried => &[table::SOURCE_CABI_ANS, table::SOURCE_SLAGELSE_FJ],
            Self::Vitas => &[table::SOURCE_CABI_ANS, table::SOURCE_DTU],
            Self::SocialChapters => &[table::SOURCE_VEJ_FLEKSJOB_2013],
            Self::SickRefund => &[table::SOURCE_SDL_FLEKS],
            Self::FollowUpTalk => &[table::SOURCE_CABI_FU, table::SOURCE_FJN_FU],
            Self::FollowUpResult => &[table::SOURCE_CABI_FU, table::SOURCE_VEJ_FLEKSJOB_2013],
            Self::FirstMonths | Self::Progress | Self::Estimate => &[table::SOURCE_STAR_2017],
            Self::ActEarly => &[table::SOURCE_CABI_FU, table::SOURCE_DUKH_FU],
            Self::Find => &[table::SOURCE_STAR_2017, table::SOURCE_CABI_ANS],
            Self::Whom => &[table::SOURCE_STAR_2017, table::SOURCE_CABI_ANS],
            Self::OneEntrance => &[table::SOURCE_L66_2025],
            Self::Cabi => &[table::SOURCE_CABI_ANS, table::SOURCE_CABI_FU],
            Self::Employee => &[table::SOURCE_CABI_FU, table::SOURCE_STAR_2017],
            Self::Guides => &[table::SOURCE_STAR_2017],
            Self::Law => &[table::SOURCE_LAB_20, table::SOURCE_STAR_2017],
            Self::PensionAge => &[table::SOURCE_DTU],
            Self::Checked => &[table::SOURCE_L66_2025],
            Self::NewAct => &[table::SOURCE_STAR_PROCES],
        }
    }

    /// Its words; may have the place `{authority}` ([`crate::text::words::authority`]).
    pub fn words(self, language: Language) -> &'static str {
        words::NOTE.at(self as usize, language)
    }
}
