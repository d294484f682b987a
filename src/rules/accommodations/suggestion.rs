//! The kinds of accommodation, and who may pay for each.

use chrono::NaiveDate;

use super::{Job, Support};
use crate::law::{Status, table};
use crate::rules::codes::codes;

codes! {
    /// A kind of accommodation (*skånehensyn*) to talk about; the examples are words.
    ///
    /// # Source
    /// [`Suggestion::sources`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::accommodations::{Job, Need, Suggestion, accommodations}};
    /// let found = accommodations(&[Need::Lifting], &Job::default(), day(2026, 11, 22));
    /// let kinds: Vec<_> = found.suggestions.iter().map(|one| one.suggestion).collect();
    /// assert_eq!(kinds, [Suggestion::Tasks, Suggestion::Physical, Suggestion::PersonalAssistance]);
    /// ```
    pub enum Suggestion {
        /// Fewer hours, or hours that grow. Danish: *nedsat timetal*.
        ShorterHours = "shorter_hours",
        /// Other hours of the day or week. Danish: *fordeling over ugen*.
        Placement = "placement",
        /// More or other breaks. Danish: *ekstra pauser*.
        Breaks = "breaks",
        /// More time for a task. Danish: *lavere tempo*.
        Pace = "pace",
        /// Other tasks, or other work at the same employer. Danish: *omplacering*.
        Tasks = "tasks",
        /// Layout and equipment. Danish: *fysisk indretning*.
        Physical = "physical",
        /// Less noise, light and smell. Danish: *lyd, lys, duft*.
        Senses = "senses",
        /// Overview. Danish: *overblik og struktur*.
        Structure = "structure",
        /// Predictability and support. Danish: *psykiske hensyn*.
        Predictability = "predictability",
        /// Clear social frames. Danish: *sociale hensyn*.
        SocialFrame = "social_frame",
        /// Working from home or elsewhere. Danish: *hjemmearbejde*.
        Place = "place",
        /// Getting about. Danish: *transport*.
        Transport = "transport",
        /// Assistive devices. Danish: *hjælpemidler*.
        Devices = "devices",
        /// Practical help. Danish: *personlig assistance*.
        PersonalAssistance = "personal_assistance",
        /// Introduction to the job. Danish: *mentor*.
        Mentor = "mentor",
        /// Time for treatment. Danish: *støtte til behandling*.
        Treatment = "treatment",
        /// A day organised differently. Danish: *tilrettelæggelse*.
        Organisation = "organisation",
    }
}

codes! {
    /// Who pays. Several may be possible for one suggestion.
    ///
    /// # Example
    /// Other tasks are the employer's own matter; a device may be paid by the municipality.
    /// ```
    /// use fleksjob::rules::accommodations::{Job, Payer, Suggestion};
    /// assert_eq!(Suggestion::Tasks.payers(&Job::default()), [Payer::Employer]);
    /// assert_eq!(Suggestion::Devices.payers(&Job::default()), [Payer::Aids]);
    /// ```
    pub enum Payer {
        /// The employer: a workplace arrangement, mostly free of charge.
        Employer = "employer",
        /// The municipality, as an assistive device or minor workplace adaptation.
        Aids = "aids",
        /// The municipality, as personal assistance.
        PersonalAssistance = "personal_assistance",
        /// The municipality, as a mentor.
        Mentor = "mentor",
        /// The agreement on the job: shorter effective time. Danish: *effektiv arbejdstid*.
        ShorterTime = "shorter_time",
        /// The municipality, as a refund under *sygedagpengeloven* § 56.
        Section56 = "section_56",
    }
}

impl Suggestion {
    /// Who may pay for it in such a job. The refund under § 56 is left out in a fleksjob, where the refund runs from
    /// the first day of sickness anyway.
    ///
    /// # Source
    /// [`Suggestion::sources`], and for what the municipality pays [`Support::sources`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::accommodations::{Job, Payer, Suggestion};
    /// let fleksjob = Job { in_fleksjob: Some(true), ..Job::default() };
    /// assert_eq!(Suggestion::Treatment.payers(&fleksjob), [Payer::Employer]);
    /// assert_eq!(Suggestion::Treatment.payers(&Job::default()), [Payer::Employer, Payer::Section56]);
    /// ```
    pub const fn payers(self, job: &Job) -> &'static [Payer] {
        match self {
            Self::ShorterHours | Self::Pace => &[Payer::ShorterTime],
            Self::Placement | Self::Breaks => &[Payer::Employer, Payer::ShorterTime],
            Self::Tasks | Self::SocialFrame | Self::Place | Self::Organisation => &[Payer::Employer],
            Self::Physical | Self::Senses => &[Payer::Employer, Payer::Aids],
            Self::Structure => &[Payer::Employer, Payer::PersonalAssistance],
            Self::Predictability => &[Payer::Employer, Payer::PersonalAssistance, Payer::Mentor],
            Self::Transport => &[Payer::PersonalAssistance, Payer::Employer],
            Self::Devices => &[Payer::Aids],
            Self::PersonalAssistance => &[Payer::PersonalAssistance],
            Self::Mentor => &[Payer::Mentor],
            Self::Treatment => match job.in_fleksjob {
                Some(true) => &[Payer::Employer],
                _ => &[Payer::Employer, Payer::Section56],
            },
        }
    }

    /// How sure the suggestion is as such, on `date`.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{Status, day};
    /// use fleksjob::rules::accommodations::Suggestion;
    /// assert_eq!(Suggestion::Mentor.status(day(2025, 12, 31)), Status::Sourced);
    /// assert_eq!(Suggestion::Mentor.status(day(2026, 1, 1)), Status::Uncertain);
    /// ```
    pub fn status(self, date: NaiveDate) -> Status {
        match self {
            Self::Devices => Support::Aids.status(date),
            Self::PersonalAssistance => Support::PersonalAssistance.status(date),
            Self::Mentor => Support::Mentor.status(date),
            // Half of the examples are our own: hours outside the rush, a fixed contact.
            Self::Transport | Self::Organisation => Status::Derived,
            _ => Status::Sourced,
        }
    }

    /// Places of the texts that name it; see [`crate::law::Source::at`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::Source;
    /// use fleksjob::rules::accommodations::Suggestion;
    /// let places = Suggestion::Mentor.sources();
    /// assert!(Source::at(places[0]).is_some_and(|source| source.title == "STAR: mentorordningen"));
    /// ```
    pub const fn sources(self) -> &'static [u8] {
        use table::{
            SOURCE_ALBERTSL_SK, SOURCE_BMH, SOURCE_CABI_ANS_OLD, SOURCE_CABI_FAST, SOURCE_CABI_FU,
            SOURCE_CABI_HJ, SOURCE_CABI_NEURO, SOURCE_CABI_PA, SOURCE_DETFAGLIGE, SOURCE_DJOEF, SOURCE_GLSA,
            SOURCE_HERNING_M, SOURCE_HOJ_PA, SOURCE_KK_FJ, SOURCE_SBST_SAMSPIL, SOURCE_SPECIALIST,
            SOURCE_STAR_MENTOR, SOURCE_VEJ_FLEKSJOB_2013, SOURCE_VIBORG,
        };
        match self {
            Self::ShorterHours => &[SOURCE_VEJ_FLEKSJOB_2013, SOURCE_CABI_FU, SOURCE_CABI_ANS_OLD],
            Self::Placement => &[SOURCE_VEJ_FLEKSJOB_2013, SOURCE_CABI_FU, SOURCE_ALBERTSL_SK],
            Self::Breaks => &[SOURCE_CABI_ANS_OLD, SOURCE_DETFAGLIGE, SOURCE_SPECIALIST],
            Self::Pace => &[SOURCE_CABI_ANS_OLD, SOURCE_CABI_NEURO, SOURCE_KK_FJ],
            Self::Tasks => &[SOURCE_VEJ_FLEKSJOB_2013, SOURCE_CABI_FU, SOURCE_CABI_FAST],
            Self::Physical => &[SOURCE_CABI_FAST, SOURCE_BMH, SOURCE_CABI_HJ],
            Self::Senses => &[SOURCE_SPECIALIST, SOURCE_CABI_NEURO],
            Self::Structure | Self::Predictability => &[SOURCE_DJOEF],
            Self::SocialFrame => &[SOURCE_SBST_SAMSPIL],
            Self::Place => &[SOURCE_CABI_NEURO, SOURCE_GLSA],
            Self::Transport => &[SOURCE_HOJ_PA, SOURCE_VIBORG],
            Self::Devices => &[SOURCE_BMH, SOURCE_CABI_HJ],
            Self::PersonalAssistance => &[SOURCE_CABI_PA, SOURCE_VIBORG, SOURCE_HOJ_PA],
            Self::Mentor => &[SOURCE_STAR_MENTOR, SOURCE_HERNING_M],
            Self::Treatment | Self::Organisation => &[SOURCE_VEJ_FLEKSJOB_2013],
        }
    }
}
