//! What each ground, outcome and step rests on: the texts, which changed numbers in 2020, and how sure it is.

use chrono::NaiveDate;

use crate::law::table::*;
use crate::law::{Status, day};
use crate::rules::regime::{ACT_2020, REFORM_2026_BEGINS};

/// First day on which a new main Act was expected. Whether it came was not found.
pub const NEW_ACT_EXPECTED: NaiveDate = day(2027, 1, 1);

/// The consolidation of the Act in which the exclusion of *tidlig pension* was first read.
const EARLY_PENSION_READ: NaiveDate = day(2022, 5, 22);

/// A rule with its texts.
#[derive(Clone, Copy)]
pub(super) enum Basis {
    SelfEmployed,
    OldScheme,
    Employer,
    Border,
    Posting,
    Conditions,
    Significant,
    Dormant,
    SeniorPension,
    EarlyPension,
    Documentation,
    Measures,
    Workplace,
    Retention,
    /// Six years or less to the pension age; exactly six is read from "more than".
    Senior,
    SeniorAtLimit,
    Duration,
    /// Which day the age of 40 is tested on was not found.
    DurationNearForty,
    Entry,
    Approval,
    EarlyContact,
    FollowUp,
    Advice,
    Team,
    Coordinator,
    Reform,
    SickLeave,
    Process,
}

impl Basis {
    /// Places in the table of sources, on `date`.
    pub(super) fn sources(self, date: NaiveDate) -> &'static [u8] {
        let old = date < ACT_2020;
        match self {
            Basis::SelfEmployed => &[SOURCE_STAR_SELV],
            Basis::OldScheme if old => &[SOURCE_KERTE_PRE],
            Basis::OldScheme => &[SOURCE_LAB_134, SOURCE_KERTE_PRE],
            Basis::Employer if old => &[SOURCE_LAB_69, SOURCE_VEJ_2013_1_5],
            Basis::Employer => &[SOURCE_LAB_117, SOURCE_CABI_UDL],
            Basis::Border => &[SOURCE_VEJ_2013_1_5],
            Basis::Posting => &[SOURCE_BEK_183_2017, SOURCE_VEJ_2013_1_5],
            Basis::Conditions if old => &[SOURCE_LAB_69],
            Basis::Conditions | Basis::EarlyPension | Basis::SeniorPension => &[SOURCE_LAB_116],
            Basis::Significant if old => &[SOURCE_LAB_69, SOURCE_VEJ_2013_1],
            Basis::Significant => &[SOURCE_LAB_116, SOURCE_FT_SPM_61],
            Basis::Dormant if old => &[SOURCE_VEJ_2013_1_4],
            Basis::Dormant => &[SOURCE_LAB_116, SOURCE_VEJ_2013_1_4],
            Basis::Documentation | Basis::Measures if old => &[SOURCE_VEJ_2013_1],
            Basis::Documentation | Basis::Measures => &[SOURCE_LAB_118, SOURCE_VEJ_2013_1],
            Basis::Workplace if old => &[SOURCE_VEJ_2013_2],
            Basis::Workplace => &[SOURCE_CABI_FAST, SOURCE_VEJ_2013_2],
            Basis::Retention if old => &[SOURCE_LAB_70B, SOURCE_VEJ_2013_2],
            Basis::Retention | Basis::Senior | Basis::SeniorAtLimit => &[SOURCE_LAB_119, SOURCE_CABI_FAST],
            Basis::Duration | Basis::DurationNearForty if old => &[SOURCE_LAB_70C, SOURCE_DUKH_PERM],
            Basis::Duration | Basis::DurationNearForty => &[SOURCE_LAB_120, SOURCE_DUKH_PERM],
            Basis::Entry => &[SOURCE_DIREKTE_2020],
            Basis::Approval => &[SOURCE_VEJ_2013_4],
            Basis::EarlyContact => &[SOURCE_KK_FAST_PROC],
            Basis::FollowUp => &[SOURCE_STAR_2017],
            Basis::Advice => &[SOURCE_CABI_FU],
            Basis::Team if date < REFORM_2026_BEGINS => &[SOURCE_LAB_118, SOURCE_VEJ_2013_1],
            Basis::Team => &[SOURCE_BEK_47_2026],
            Basis::Coordinator => &[SOURCE_L66_FORELAEGGELSE, SOURCE_BEK_47_2026],
            Basis::Reform => &[SOURCE_L66_2025, SOURCE_STAR_WEBINAR_2026],
            Basis::SickLeave => &[SOURCE_L66_FORELAEGGELSE],
            Basis::Process => &[SOURCE_STAR_PROCES],
        }
    }

    /// How sure the rule is on `date`.
    pub(super) fn status(self, date: NaiveDate) -> Status {
        let since = |first: NaiveDate, before, after| if date < first { before } else { after };
        let own = match self {
            // Read in the guidance of 2013 or in texts without a date; the guidance that followed was not seen.
            Basis::Border | Basis::Workplace | Basis::Duration | Basis::Approval => {
                since(ACT_2020, Status::Sourced, Status::Derived)
            }
            // The order in force was not found.
            Basis::Posting => since(ACT_2020, Status::Sourced, Status::Uncertain),
            // INTERPRETATION: the pension began in 2020; when the exclusions came is from memory (decision 0010,
            // reading 13).
            Basis::SeniorPension => since(ACT_2020, Status::Uncertain, Status::Sourced),
            Basis::EarlyPension => since(EARLY_PENSION_READ, Status::Uncertain, Status::Sourced),
            Basis::DurationNearForty | Basis::Process => Status::Uncertain,
            Basis::SeniorAtLimit | Basis::Coordinator => Status::Derived,
            Basis::Reform | Basis::SickLeave => crate::rules::regime::regime(date).reform_status(),
            _ => Status::Sourced,
        };
        own.max(carried(date))
    }
}

/// How sure it is that the rules last read still hold.
///
/// INTERPRETATION: the parts of the reform of 2026 that could be read leave the chapter on fleksjob alone, so its rules
/// are carried on as derived (decision 0010, reading 12). From the day a new main Act was expected, nothing is sure.
fn carried(date: NaiveDate) -> Status {
    if date < REFORM_2026_BEGINS {
        Status::Sourced
    } else if date < NEW_ACT_EXPECTED {
        Status::Derived
    } else {
        Status::Uncertain
    }
}
