//! The words of [`crate::rules::route`]: questions, outcomes, grounds, steps, contacts and notes.
//!
//! What names the deciding authority takes the day: it was the job centre before the reform of 2026.

use chrono::NaiveDate;

use super::Language;
use super::words::route as words;
use crate::rules::route::{Contact, Fact, GroundCode, NoteCode, Outcome, PensionAge, Side, StepCode};

/// The question about a fact, in everyday words.
///
/// # Example
/// ```
/// use fleksjob::rules::route::Fact;
/// use fleksjob::text::{Language, route};
/// let question = route::question(Fact::MonthsToPension, Language::Danish);
/// assert_eq!(question, "Er der mere end seks år til folkepensionsalderen?");
/// ```
pub fn question(fact: Fact, language: Language) -> &'static str {
    words::QUESTION.at(fact as usize, language)
}

/// What the law calls a fact.
pub fn term(fact: Fact, language: Language) -> &'static str {
    words::TERM.at(fact as usize, language)
}

/// Why a fact is asked for, or what counts; nothing where question and term say enough.
pub fn why(fact: Fact, language: Language) -> Option<&'static str> {
    words::WHY.get(fact.id(), language)
}

/// The words of an answer that is neither yes nor no, by the name in [`Fact::allowed`]. The months to the pension also
/// have words for `0`.
///
/// # Example
/// ```
/// use fleksjob::rules::route::Fact;
/// use fleksjob::text::{Language, route};
/// assert_eq!(route::value(Fact::Benefit, "seniorpension", Language::English), Some("Senior pension"));
/// assert_eq!(route::value(Fact::Lasting, "true", Language::English), None);
/// ```
pub fn value(fact: Fact, name: &str, language: Language) -> Option<&'static str> {
    let of = Some((fact.id(), name));
    let place = words::VALUE.keys().position(|key| key.split_once('.') == of)?;
    Some(words::VALUE.at(place, language))
}

/// An outcome in a few words.
pub fn headline(outcome: Outcome, language: Language) -> &'static str {
    words::OUTCOME.at(outcome as usize, language)
}

/// What an outcome means.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::route::Outcome;
/// use fleksjob::text::{Language, route};
/// let then = route::meaning(Outcome::NoLongerEntitled, day(2025, 6, 1), Language::English);
/// assert_eq!(then, "The subsidy stops when the job centre decides so, not before.");
/// ```
pub fn meaning(outcome: Outcome, date: NaiveDate, language: Language) -> String {
    words::MEANING.dated(outcome as usize, date, language)
}

/// A ground in one short sentence.
pub fn ground(code: GroundCode, language: Language) -> &'static str {
    words::GROUND.at(code as usize, language)
}

/// Where a ground points.
pub fn side(side: Side, language: Language) -> &'static str {
    words::SIDE.at(side as usize, language)
}

/// What the employer can do next.
pub fn step(code: StepCode, date: NaiveDate, language: Language) -> String {
    words::STEP.dated(code as usize, date, language)
}

/// Whom to contact.
pub fn contact(contact: Contact, date: NaiveDate, language: Language) -> String {
    words::CONTACT.dated(contact as usize, date, language)
}

/// What to know about the law of the day.
pub fn note(code: NoteCode, date: NaiveDate, language: Language) -> String {
    words::NOTE.dated(code as usize, date, language)
}

/// A pension age with the years of birth it is for.
pub fn pension_age(age: PensionAge, language: Language) -> &'static str {
    words::PENSION_AGE.at(age as usize, language)
}
