//! What can be changed at work (*skånehensyn*), who pays for it, and what the parties write down.
//!
//! In go functions that are hard, never a diagnosis. What comes out are suggestions to talk about: the parties choose,
//! and the municipality decides on what it pays. Start at [`accommodations`]; `need` says what fits what, `suggestion`
//! and `support` what it is and who pays, `assistance` counts hours, `agreement` is the draft, `duty` what holds for
//! every employer, and `follow_up` what to do when it does not work.

mod agreement;
mod assistance;
mod duty;
mod follow_up;
mod need;
mod suggestion;
mod support;

pub use agreement::{Agreement, Point, Purpose, Tried};
pub use assistance::{Assistance, personal_assistance};
pub use duty::Duty;
pub use follow_up::{Change, TaskQuestion, Trigger};
pub use need::{Fit, Need};
pub use suggestion::{Payer, Suggestion};
pub use support::{Contact, Support, SupportRemark, Supported};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::law::{self, Status};
use crate::rules::cost::{Fault, Field, InputError, Sector};
use crate::rules::regime::REFORM_2026_BEGINS;
use need::PAIRINGS;

/// First day of the main Act that is planned (*ny hovedlov*); whether it was adopted was not found.
pub const NEW_ACT: NaiveDate = law::day(2027, 1, 1);

/// How sure a rule of the Act on employment measures is on `date`, if it was printed before the reform of 2026.
///
/// # Source
/// The reform's bill (L 66) does not name the chapter on fleksjob among those it repeals; its whole text was not seen.
///
/// # Example
/// ```
/// use fleksjob::law::{Status, day};
/// use fleksjob::rules::accommodations::carried_to;
/// assert_eq!(carried_to(day(2025, 6, 1)), Status::Sourced);
/// assert_eq!(carried_to(day(2026, 11, 22)), Status::Derived);
/// assert_eq!(carried_to(day(2027, 1, 1)), Status::Uncertain);
/// ```
pub fn carried_to(date: NaiveDate) -> Status {
    // INTERPRETATION: what the reform is not said to change goes on; past the planned Act nothing is known.
    if date < law::FIRST_DAY || NEW_ACT <= date {
        Status::Uncertain
    } else if date < REFORM_2026_BEGINS {
        Status::Sourced
    } else {
        Status::Derived
    }
}

/// What is known of the job; everything may be left out.
///
/// # Example
/// ```
/// use fleksjob::rules::accommodations::Job;
/// let job = Job { hours_present: Some(12.into()), ..Job::default() };
/// assert_eq!(job.in_fleksjob, None);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Job {
    /// Hours present per week ([`Field::Hours`]).
    pub hours_present: Option<Decimal>,
    /// Percent ([`Field::Intensity`]).
    pub intensity: Option<Decimal>,
    /// It is, or becomes, a fleksjob; `false` is a job on ordinary or special terms.
    pub in_fleksjob: Option<bool>,
    /// The employer's sector.
    pub sector: Option<Sector>,
}

/// A suggestion for the needs chosen.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::accommodations::{Job, Need, accommodations};
/// let found = accommodations(&[Need::Lifting], &Job::default(), day(2026, 11, 22));
/// assert!(found.suggestions.iter().all(|one| one.for_needs == [Need::Lifting] && !one.payers.is_empty()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// What to talk about.
    pub suggestion: Suggestion,
    /// The best it is for any of the needs.
    pub fit: Fit,
    /// The sum over the needs, by which suggestions are ordered: two where it comes first, one where it comes then.
    pub weight: u8,
    /// The needs it is for, in the order of [`Need::ALL`].
    pub for_needs: Vec<Need>,
    /// Who may pay; one or several.
    pub payers: &'static [Payer],
    /// Places of the texts that name it, first as such, then for these needs; see [`law::Source::at`].
    pub sources: Vec<u8>,
    /// [`Status::Derived`] where no text joins it to any of these needs.
    pub status: Status,
}

/// What comes out for a set of needs.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::accommodations::{Job, Need, accommodations};
/// let job = Job { hours_present: Some(10.into()), ..Job::default() };
/// let found = accommodations(&[], &job, day(2026, 11, 22));
/// assert!(found.suggestions.is_empty() && found.errors.is_empty());
/// assert_eq!(found.assistance.map(|hours| hours.by_present.to_string()).as_deref(), Some("5.41"));
/// ```
#[derive(Clone, Debug)]
pub struct Accommodations {
    /// Best first, each once.
    pub suggestions: Vec<Suggested>,
    /// Every scheme that may pay, in the order of [`Support::ALL`].
    pub supports: Vec<Supported>,
    /// Hours of personal assistance; `None` where the hours are not known or not usable.
    pub assistance: Option<Assistance>,
    /// What of the input could not be used.
    pub errors: Vec<InputError>,
}

/// Suggestions for functions that are hard. Danish: *skånehensyn*.
///
/// Ordered by weight over all needs, most first; the same weight in the order of [`Suggestion::ALL`]. The order in which
/// the needs are given, and a need given twice, change nothing. Without needs there are no suggestions.
///
/// # Source
/// The texts named on each suggestion. What goes with what, and first or then, is our own judgment unless a
/// text says so.
///
/// # Errors
/// In [`Accommodations::errors`], beside what can still be said: hours or intensity out of range ([`Field::range`]), and
/// a date before 1 January 2013.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::accommodations::{Fit, Job, Need, Suggestion, accommodations};
/// let found = accommodations(&[Need::Lifting, Need::Hands], &Job::default(), day(2026, 11, 22));
/// // A colleague who lifts comes second for each need, and so as high as what comes first for one.
/// let order: Vec<_> = found.suggestions.iter().map(|one| (one.suggestion, one.fit, one.weight)).collect();
/// assert_eq!(order[3], (Suggestion::PersonalAssistance, Fit::Then, 2));
/// ```
pub fn accommodations(needs: &[Need], job: &Job, date: NaiveDate) -> Accommodations {
    let mut suggestions: Vec<Suggested> = Vec::new();
    for &suggestion in Suggestion::ALL {
        let Some(suggested) = suggested(suggestion, needs, job, date) else { continue };
        // After those of the same weight: they stand earlier in the catalogue.
        let place = suggestions.iter().position(|other| other.weight < suggested.weight);
        suggestions.insert(place.unwrap_or(suggestions.len()), suggested);
    }
    let mut errors = Vec::new();
    if date < law::FIRST_DAY {
        errors.push(InputError {
            field: Field::Date,
            value: Decimal::ZERO,
            fault: Fault::BeforeTable { date },
        });
    }
    let mut assistance = None;
    match (job.hours_present, job.intensity) {
        (Some(hours), intensity) => match personal_assistance(hours, intensity, date) {
            Ok(hours) => assistance = Some(hours),
            Err(more) => errors.extend(more),
        },
        (None, Some(intensity)) => errors.extend(Field::Intensity.check(intensity).err()),
        (None, None) => {}
    }
    let supports = Support::ALL.iter().map(|support| support.offered(job, date)).collect();
    Accommodations { suggestions, supports, assistance, errors }
}

/// One suggestion, if it is for any of the needs.
fn suggested(suggestion: Suggestion, needs: &[Need], job: &Job, date: NaiveDate) -> Option<Suggested> {
    let (mut fit, mut weight, mut for_needs) = (Fit::Then, 0_u8, Vec::new());
    let mut sources = suggestion.sources().to_vec();
    let mut joined = Status::Derived;
    for pairing in PAIRINGS {
        if pairing.suggestion != suggestion || !needs.contains(&pairing.need) {
            continue;
        }
        fit = fit.min(pairing.fit);
        weight = weight.saturating_add(pairing.fit.weight());
        for_needs.push(pairing.need);
        if let Some(source) = pairing.source() {
            joined = Status::Sourced;
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
    }
    let status = joined.max(suggestion.status(date));
    (weight > 0).then(|| Suggested {
        suggestion,
        fit,
        weight,
        for_needs,
        payers: suggestion.payers(job),
        sources,
        status,
    })
}
