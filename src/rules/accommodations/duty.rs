//! What holds for every employer, whatever is agreed.

use chrono::NaiveDate;

use crate::law::{Status, day, table};
use crate::rules::codes::codes;

codes! {
    /// What an employer must do, or take care with. Danish: *arbejdsgiverens pligter*.
    ///
    /// # Example
    /// They hold whatever is agreed, and none is uncertain today.
    /// ```
    /// use fleksjob::{law::{Status, day}, rules::accommodations::Duty};
    /// assert!(Duty::ALL.iter().all(|duty| duty.status(day(2026, 11, 22)) < Status::Uncertain));
    /// ```
    pub enum Duty {
        /// The rules on the working environment hold. Danish: *arbejdsmiljø*.
        WorkingEnvironment = "working_environment",
        /// Screen work at home more than two days a week. Danish: *skærmarbejde*.
        ScreenWork = "screen_work",
        /// Common equipment is the employer's to pay.
        CommonEquipment = "common_equipment",
        /// *Rimelig tilpasning*.
        ReasonableAccommodation = "reasonable_accommodation",
        /// Ask about the work, not the diagnosis. Danish: *helbredsoplysninger*.
        AskAboutWork = "ask_about_work",
        /// The applicant tells of what matters significantly. Danish: *oplysningspligt*.
        ApplicantTells = "applicant_tells",
        /// Details of health in cases of refund are closed to the employer.
        RefundDetails = "refund_details",
        /// Colleagues learn what the employee agrees to.
        Consent = "consent",
        /// Look at accommodations before a dismissal. Danish: *afskedigelse*.
        Dismissal = "dismissal",
        /// Days that a disability causes and the rule on 120 days. Danish: *120-dages-reglen*.
        SickDays120 = "sick_days_120",
    }
}

/// First day of the rules on screen work at home that were found.
const SCREEN_WORK: NaiveDate = day(2022, 4, 30);
/// The year from which the access to details in cases of refund is limited: the Act is of 18 December 2018.
const REFUND_DETAILS: NaiveDate = day(2019, 1, 1);

impl Duty {
    /// How sure it is on `date`.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{Status, day};
    /// use fleksjob::rules::accommodations::Duty;
    /// assert_eq!(Duty::ScreenWork.status(day(2026, 1, 1)), Status::Sourced);
    /// assert_eq!(Duty::ScreenWork.status(day(2020, 1, 1)), Status::Uncertain);
    /// ```
    pub fn status(self, date: NaiveDate) -> Status {
        match self {
            Self::ScreenWork if date < SCREEN_WORK => Status::Uncertain,
            Self::RefundDetails if date < REFUND_DETAILS => Status::Uncertain,
            // That they hold in a fleksjob as well follows; no text was found that says so.
            Self::WorkingEnvironment | Self::Consent => Status::Derived,
            _ => Status::Sourced,
        }
    }

    /// Places of the texts; see [`crate::law::Source::at`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::Source, rules::accommodations::Duty};
    /// let source = Source::at(Duty::RefundDetails.sources()[0]).expect("a place in the table");
    /// assert_eq!(source.title, "Sygedagpengeloven § 68 a (lov 1522/2018)");
    /// ```
    pub const fn sources(self) -> &'static [u8] {
        match self {
            Self::WorkingEnvironment => &[table::SOURCE_AT_PLIGTER],
            Self::ScreenWork => &[table::SOURCE_GLSA],
            Self::CommonEquipment => &[table::SOURCE_SBST_HJ, table::SOURCE_CABI_HJ],
            Self::ReasonableAccommodation => {
                &[table::SOURCE_MEDST_HAND, table::SOURCE_DAHL, table::SOURCE_CABI_AFSK]
            }
            Self::AskAboutWork => &[table::SOURCE_HOL_2, table::SOURCE_KI],
            Self::ApplicantTells => &[table::SOURCE_HOL_6],
            Self::RefundDetails => &[table::SOURCE_SDL_68A],
            Self::Consent => &[table::SOURCE_SBST_SAMSPIL],
            Self::Dismissal => &[table::SOURCE_CABI_AFSK],
            Self::SickDays120 => &[table::SOURCE_CABI_AFSK, table::SOURCE_DE_120],
        }
    }
}
