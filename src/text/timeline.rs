//! The words of [`crate::rules::timeline`].

use chrono::NaiveDate;

use super::Language;
use super::words::timeline as words;
use crate::rules::codes::codes;
use crate::rules::timeline::{
    Actor, Anchor, Applies, Due, Exemption, Force, Grant, Kind, ReasonCode, RuleCode, SickPay, Track, When,
};

codes! {
    /// A sentence that belongs to no code of the rules.
    pub enum Note {
        /// `{date}`: the working day before is suggested.
        Suggested = "suggested",
        /// What is suggested moves no deadline of the law.
        Stays = "stays",
        /// `{anchor}`: the date that is missing.
        Missing = "missing",
        /// `{date}`: the day counted from is only expected.
        Assumed = "assumed",
        /// `{authority}`: who decides.
        Decides = "decides",
        /// How months are counted.
        Counting = "counting",
        /// `{actor}`: who acts.
        Who = "who",
        /// Heading of the sources.
        Sources = "sources",
        /// `{date}`: when the rules were last gone through.
        Checked = "checked",
    }
}

/// The short name of a rule.
///
/// # Example
/// ```
/// use fleksjob::rules::timeline::RuleCode;
/// use fleksjob::text::{Language, timeline::title};
/// assert_eq!(title(RuleCode::Months30, Language::Danish), "Opfølgning efter 2½\u{a0}år");
/// ```
pub fn title(rule: RuleCode, language: Language) -> &'static str {
    words::TITLE.at(rule as usize, language)
}

/// What the employer does that day, with the authority's name on `day`.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::timeline::RuleCode};
/// use fleksjob::text::{Language, timeline::task};
/// assert!(task(RuleCode::Month1, day(2025, 4, 1), Language::Danish).contains("ring til jobcentret"));
/// assert!(task(RuleCode::Month1, day(2026, 4, 1), Language::Danish).contains("ring til kommunen"));
/// ```
pub fn task(rule: RuleCode, day: NaiveDate, language: Language) -> String {
    words::TASK.dated(rule as usize, day, language)
}

/// Who acts, with the authority's name on `day`; addressed to the employer.
pub fn actor(actor: Actor, day: NaiveDate, language: Language) -> String {
    words::ACTOR.dated(actor as usize, day, language)
}

/// Why a rule does not apply, or only perhaps, or what may change it.
pub fn reason(reason: ReasonCode, day: NaiveDate, language: Language) -> String {
    words::REASON.dated(reason as usize, day, language)
}

/// The working day to suggest for what falls on a weekend or a public holiday, and what is to be said of it. `None` where it is
/// of no use to anybody: what the municipality does is not for others to move, and neither is what has simply run out.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::{Anchor, Anchors, Circumstances, timeline};
/// use fleksjob::text::timeline::suggestion;
/// let anchors = Anchors::only(Anchor::Start, day(2026, 3, 1));
/// let dues = timeline(&anchors, &Circumstances::default(), day(2026, 11, 21)).expect("in range");
/// let of = |id| dues.iter().find(|due| due.rule.id() == id).and_then(suggestion);
/// // A Sunday both: the first is the employer's to plan, the second the municipality's.
/// assert_eq!(of("FJ-W2").map(|(day, _)| day), Some(day(2026, 3, 13)));
/// assert_eq!(of("FJ-54M"), None);
/// ```
pub fn suggestion(due: &Due) -> Option<(NaiveDate, &'static [Note])> {
    let acts = due.actor != Actor::Municipality && !matches!(due.kind, Kind::Expiry | Kind::Anchor);
    let day = due.suggested.filter(|_| acts)?;
    let law = due.force == Force::Statutory;
    Some((day, if law { &[Note::Suggested, Note::Stays] } else { &[Note::Suggested] }))
}

/// Whether a rule is law.
pub fn force(force: Force, language: Language) -> &'static str {
    words::FORCE.at(force as usize, language)
}

/// What a date means.
pub fn kind(kind: Kind, language: Language) -> &'static str {
    words::KIND.at(kind as usize, language)
}

/// Where a rule belongs.
pub fn track(track: Track, language: Language) -> &'static str {
    words::TRACK.at(track as usize, language)
}

/// The label of a date that others are counted from.
pub fn anchor(anchor: Anchor, language: Language) -> &'static str {
    words::ANCHOR.at(anchor as usize, language)
}

/// Whether a rule applies.
pub fn applies(applies: Applies, language: Language) -> &'static str {
    words::APPLIES.at(applies as usize, language)
}

/// Where a day lies, seen from today.
pub fn when(when: When, language: Language) -> &'static str {
    words::WHEN.at(when as usize, language)
}

/// For how long a fleksjob is granted.
pub fn grant(grant: Grant, language: Language) -> &'static str {
    words::GRANT.at(grant as usize, language)
}

/// What the employer pays during sickness.
pub fn sick_pay(pay: SickPay, language: Language) -> &'static str {
    words::SICK_PAY.at(pay as usize, language)
}

/// Why no twelve months are needed.
pub fn exemption(exemption: Exemption, language: Language) -> &'static str {
    words::EXEMPTION.at(exemption as usize, language)
}

/// A sentence whose places are still to be filled in.
pub fn note(note: Note, language: Language) -> &'static str {
    words::NOTE.at(note as usize, language)
}
