//! Which way leads to a fleksjob: facts in, outcomes with their grounds out.
//!
//! Start at [`route`]. [`Facts`] may all be unknown; missing ones are a result. The decision is `decide.rs`, in the order
//! of the law; what it rests on, and how that changed in 2020 and 2026, is `basis.rs`. Readings of the law are numbered in
//! `docs/decisions/0010-readings-of-the-route.md`.

mod advice;
mod basis;
mod decide;
mod fact;
mod ground;
mod months;
mod outcome;

use chrono::NaiveDate;

pub use advice::{Contact, Note, NoteCode, Step, StepCode};
pub use basis::NEW_ACT_EXPECTED;
pub use fact::{Allowed, Fact, FactError, Facts, Value};
pub use ground::{Ground, GroundCode, Side};
pub use months::{PensionAge, TWELVE_MONTHS, agreement_months, earliest_start};
pub use outcome::Outcome;

use crate::law::FIRST_DAY;

/// What the facts point to. It is guidance: the municipality decides.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::route::{Fact, Facts, GroundCode, Side, route};
/// let mut facts = Facts::default();
/// facts.set(Fact::Lasting, "true")?;
/// let found = route(&facts, day(2026, 11, 22));
/// let ground = found.grounds.iter().find(|ground| ground.code == GroundCode::Lasting);
/// assert_eq!(ground.map(|ground| ground.side), Some(Side::For));
/// # Ok::<(), fleksjob::rules::route::FactError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Route {
    /// In the order of the law, up to the first that ends the route; exactly one of them [`Outcome::decides`].
    pub outcomes: Vec<Outcome>,
    /// Every ground for and against that the facts give, also those behind what ended the route.
    pub grounds: Vec<Ground>,
    /// The facts that can still change the outcomes, in the order in which to ask.
    pub missing: Vec<Fact>,
    /// What the employer can do next.
    pub steps: Vec<Step>,
    /// Whom to contact.
    pub contact: Contact,
    /// What to know about the law of the day.
    pub notes: Vec<Note>,
}

/// The route that `facts` point to under the law of `date`.
///
/// Outcomes come as far as they are certain; while a fact is missing that decides, [`Outcome::NeedsFacts`] is the last. How
/// to begin (known to each other, hours clear, trial) is advice: it is missing too, but leaves the route decided. A fact
/// that cannot change the outcomes is never missing. A day before 2013 gives [`Outcome::NotCovered`] and nothing else: the
/// law of that time is not here.
///
/// # Source
/// LAB §§ 116–120 and 134 (until 2019 §§ 69–70 c); each ground has its own.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::route::{Fact, Facts, Outcome, route};
/// let mut facts = Facts::default();
/// facts.set(Fact::SelfEmployed, "false")?;
/// let asked = route(&facts, day(2026, 11, 22));
/// assert_eq!(asked.outcomes, [Outcome::NeedsFacts]);
/// assert_eq!(asked.missing.first(), Some(&Fact::Prior));
///
/// facts.set(Fact::SelfEmployed, "true")?;
/// let decided = route(&facts, day(2026, 11, 22));
/// assert_eq!(decided.outcomes, [Outcome::SelfEmployedScheme]);
/// assert!(decided.missing.is_empty());
/// # Ok::<(), fleksjob::rules::route::FactError>(())
/// ```
pub fn route(facts: &Facts, date: NaiveDate) -> Route {
    if date < FIRST_DAY {
        return Route {
            outcomes: vec![Outcome::NotCovered],
            grounds: Vec::new(),
            missing: Vec::new(),
            steps: Vec::new(),
            contact: advice::contact(facts),
            notes: Vec::new(),
        };
    }
    let decision = decide::decide(facts, date);
    Route {
        grounds: ground::grounds(facts, date),
        missing: decision.missing(),
        steps: advice::steps(&decision.outcomes, facts, date),
        contact: advice::contact(facts),
        notes: advice::notes(facts, date),
        outcomes: decision.outcomes,
    }
}
