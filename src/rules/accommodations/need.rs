//! Functions that can be hard at work, and what is suggested for each.

use super::suggestion::Suggestion;
use super::support::Contact;
use crate::law::table;
use crate::rules::codes::codes;

codes! {
    /// A function that is hard at work (*funktionsbegrænsning*); never a diagnosis. The ids are the share link's `needs`.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::accommodations::Need;
    /// let needs: Vec<_> = "lifting,hands,backache".split(',').filter_map(Need::from_id).collect();
    /// assert_eq!(needs, [Need::Lifting, Need::Hands]);
    /// ```
    pub enum Need {
        /// Tires quickly. Danish: *begrænset udholdenhed*.
        Endurance = "endurance",
        /// Sitting or standing for long, pain.
        SittingStanding = "sitting_standing",
        /// Lifting and carrying.
        Lifting = "lifting",
        /// Walking and moving about. Danish: *nedsat gangevne*.
        Mobility = "mobility",
        /// Using the hands. Danish: *håndfunktion*.
        Hands = "hands",
        /// Sight.
        Sight = "sight",
        /// Hearing.
        Hearing = "hearing",
        /// Sound or light.
        SoundLight = "sound_light",
        /// Concentration.
        Concentration = "concentration",
        /// Remembering and keeping track. Danish: *overblik*.
        Memory = "memory",
        /// Change and the unexpected.
        Changes = "changes",
        /// Pressure, and periods of low energy.
        Stress = "stress",
        /// Talking and working with others.
        Social = "social",
        /// Reading and writing.
        ReadingWriting = "reading_writing",
        /// Good days and bad days. Danish: *svingende funktionsniveau*.
        Varying = "varying",
    }
}

impl Need {
    /// Who knows about aids for this function, beside the municipality.
    ///
    /// # Source
    /// The texts of [`Support::Aids`](super::Support::Aids).
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::accommodations::{Contact, Need};
    /// assert_eq!(Need::Sight.adviser(), Some(Contact::SightInstitute));
    /// assert_eq!(Need::Lifting.adviser(), None);
    /// ```
    pub const fn adviser(self) -> Option<Contact> {
        match self {
            Need::Sight => Some(Contact::SightInstitute),
            Need::Hearing | Need::Memory => Some(Contact::CommunicationCentre),
            _ => None,
        }
    }
}

codes! {
    /// How near a suggestion lies for a need, best first. Our own judgment.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::accommodations::{Fit, Job, Need, accommodations}};
    /// let found = accommodations(&[Need::Hands], &Job::default(), day(2026, 11, 22));
    /// let fits: Vec<_> = found.suggestions.iter().map(|one| one.fit).collect();
    /// assert_eq!(fits, [Fit::First, Fit::Then]);
    /// ```
    pub enum Fit {
        /// Among the first to talk about.
        First = "first",
        /// After those.
        Then = "then",
    }
}

impl Fit {
    /// What it counts in the order over several needs: two of what comes then are as near as one that comes first.
    pub(super) const fn weight(self) -> u8 {
        match self {
            Fit::First => 2,
            Fit::Then => 1,
        }
    }
}

/// A suggestion for a need.
pub(super) struct Pairing {
    pub(super) need: Need,
    pub(super) suggestion: Suggestion,
    pub(super) fit: Fit,
    source: u8,
}

/// No text joins the two: our own judgment.
const OWN: u8 = u8::MAX;

impl Pairing {
    /// The place of the text that joins the two.
    pub(super) fn source(&self) -> Option<u8> {
        (self.source != OWN).then_some(self.source)
    }
}

const fn first(need: Need, suggestion: Suggestion, source: u8) -> Pairing {
    Pairing { need, suggestion, fit: Fit::First, source }
}

const fn then(need: Need, suggestion: Suggestion, source: u8) -> Pairing {
    Pairing { need, suggestion, fit: Fit::Then, source }
}

use Suggestion as S;
use table::{
    SOURCE_ALBERTSL_SK as ALBERTSLUND, SOURCE_BMH as BMH, SOURCE_CABI_ANS_OLD as CABI,
    SOURCE_CABI_FAST as CABI_RETENTION, SOURCE_CABI_HJ as CABI_AIDS, SOURCE_CABI_NEURO as CABI_INCLUSION,
    SOURCE_DJOEF as DJOEF, SOURCE_SBST_SAMSPIL as SBST, SOURCE_SPECIALIST as SPECIALIST,
    SOURCE_STENHOLT as STENHOLT, SOURCE_VEJ_FLEKSJOB_2013 as GUIDANCE, SOURCE_VIBORG as VIBORG,
};

/// What is suggested for what, in the order of the needs; each pair once.
// INTERPRETATION: texts name accommodations mostly without saying for what. Where none joins the two it is our own
// judgment, and so is first or then everywhere.
pub(super) const PAIRINGS: &[Pairing] = &[
    first(Need::Endurance, S::ShorterHours, CABI),
    first(Need::Endurance, S::Breaks, CABI),
    first(Need::Endurance, S::Placement, ALBERTSLUND),
    then(Need::Endurance, S::Pace, CABI),
    then(Need::Endurance, S::Place, OWN),
    first(Need::SittingStanding, S::Breaks, OWN),
    first(Need::SittingStanding, S::Physical, OWN),
    then(Need::SittingStanding, S::ShorterHours, OWN),
    then(Need::SittingStanding, S::Devices, OWN),
    then(Need::SittingStanding, S::Treatment, OWN),
    first(Need::Lifting, S::Tasks, CABI_RETENTION),
    first(Need::Lifting, S::Physical, CABI_RETENTION),
    then(Need::Lifting, S::PersonalAssistance, VIBORG),
    first(Need::Mobility, S::Physical, CABI_AIDS),
    then(Need::Mobility, S::Transport, OWN),
    then(Need::Mobility, S::PersonalAssistance, OWN),
    first(Need::Hands, S::Devices, BMH),
    then(Need::Hands, S::PersonalAssistance, OWN),
    first(Need::Sight, S::Devices, STENHOLT),
    first(Need::Sight, S::PersonalAssistance, VIBORG),
    then(Need::Sight, S::Physical, OWN),
    first(Need::Hearing, S::PersonalAssistance, VIBORG),
    first(Need::Hearing, S::Senses, OWN),
    then(Need::Hearing, S::Devices, STENHOLT),
    then(Need::Hearing, S::Structure, OWN),
    first(Need::SoundLight, S::Senses, SPECIALIST),
    first(Need::SoundLight, S::Place, CABI_INCLUSION),
    then(Need::SoundLight, S::Breaks, SPECIALIST),
    first(Need::Concentration, S::Senses, CABI_INCLUSION),
    first(Need::Concentration, S::Structure, DJOEF),
    then(Need::Concentration, S::Breaks, OWN),
    then(Need::Concentration, S::Pace, CABI_INCLUSION),
    first(Need::Memory, S::Structure, DJOEF),
    first(Need::Memory, S::PersonalAssistance, DJOEF),
    then(Need::Memory, S::Mentor, OWN),
    first(Need::Changes, S::Structure, SPECIALIST),
    first(Need::Changes, S::Predictability, SPECIALIST),
    then(Need::Changes, S::Tasks, OWN),
    then(Need::Changes, S::Organisation, OWN),
    first(Need::Stress, S::ShorterHours, OWN),
    first(Need::Stress, S::Pace, OWN),
    first(Need::Stress, S::Predictability, OWN),
    then(Need::Stress, S::Placement, OWN),
    then(Need::Stress, S::Place, OWN),
    then(Need::Stress, S::Treatment, OWN),
    first(Need::Social, S::SocialFrame, SBST),
    first(Need::Social, S::Structure, SBST),
    then(Need::Social, S::Tasks, GUIDANCE),
    first(Need::ReadingWriting, S::Devices, CABI_AIDS),
    then(Need::ReadingWriting, S::PersonalAssistance, VIBORG),
    first(Need::Varying, S::Placement, OWN),
    first(Need::Varying, S::Place, OWN),
    then(Need::Varying, S::Organisation, OWN),
];
