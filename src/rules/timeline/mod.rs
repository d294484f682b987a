//! Every follow-up and deadline, from the dates of a case.
//!
//! The rules are data ([`RULES`]); what comes out is a list of [`Due`], in which no rule of a track is left out: one
//! that does not apply says so and why. Readings of the law: `docs/decisions/0011`. Start at [`timeline`].

mod anchor;
mod circumstances;
mod codes;
mod table;
mod validity;
pub mod working_day;

pub use anchor::{Anchor, AnchorError, Anchors, FIRST_ANCHOR, LAST_ANCHOR};
pub use circumstances::{Circumstances, Exemption, Grant, SickPay};
pub use codes::{Actor, Force, Kind, RuleCode, Track, When};
pub use table::RULES;
pub use validity::{Applies, ReasonCode};

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::law::{Source, Status};
use validity::Validity;

/// How a rule's date is counted from its anchor.
///
/// INTERPRETATION: readings 1 and 8. Months are calendar months, clamped to the month's last day, and repetitions are
/// each counted from the anchor.
///
/// # Example
/// ```
/// use fleksjob::rules::timeline::{Offset, RULES, RuleCode};
/// let posting = RULES.iter().find(|rule| rule.code == RuleCode::Posting).and_then(|rule| rule.counted);
/// assert_eq!(posting.map(|(_, offset)| offset), Some(Offset::MonthsLessADay(12)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offset {
    /// So many days later; nought is the day itself.
    Days(u8),
    /// So many months later.
    Months(u8),
    /// The day before so many months later: the last day of a period.
    MonthsLessADay(u8),
    /// Each time so many months have passed since the anchor, until so many after the date that was given.
    Every(u8, u8),
    /// The last day of the month in which so many days have passed.
    MonthEndAfter(u8),
}

/// The day that is counted from.
#[derive(Clone, Copy)]
struct Base {
    day: NaiveDate,
    /// The date given by the visitor on which it rests.
    given: NaiveDate,
}

impl Offset {
    /// The date, or that of the repetition with this number; `None` beyond the last one.
    fn date(self, base: Base, number: u8) -> Option<NaiveDate> {
        let months = |count: u8, day: NaiveDate| day.checked_add_months(Months::new(count.into()));
        let days = |count: u8| base.day.checked_add_days(Days::new(count.into()));
        match self {
            Self::Every(step, until) => {
                let last = months(until, base.given)?;
                months(step.checked_mul(number)?, base.day).filter(|date| *date <= last)
            }
            _ if number > 1 => None,
            Self::Days(count) => days(count),
            Self::Months(count) => months(count, base.day),
            Self::MonthsLessADay(count) => months(count, base.day)?.pred_opt(),
            Self::MonthEndAfter(count) => months(1, days(count)?.with_day(1)?)?.pred_opt(),
        }
    }
}

/// A rule, as data.
///
/// # Example
/// ```
/// use fleksjob::rules::timeline::{Force, RULES, Track};
/// let practice = RULES.iter().filter(|rule| rule.force == Force::GoodPractice);
/// assert!(practice.into_iter().all(|rule| rule.track != Track::Sick));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name.
    pub code: RuleCode,
    /// Where it belongs.
    pub track: Track,
    /// What its date is counted from, and how; `None` for what has no date.
    pub counted: Option<(Anchor, Offset)>,
    /// What its date means.
    pub kind: Kind,
    /// Who acts.
    pub actor: Actor,
    /// Whether it is law.
    pub force: Force,
    /// How sure it is, while it is law.
    pub status: Status,
    validity: Validity,
    sources: &'static [u8],
}

impl Rule {
    /// The texts it was read in; at least one.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::timeline::RULES;
    /// assert!(RULES.iter().all(|rule| rule.sources().count() > 0));
    /// ```
    pub fn sources(&self) -> impl Iterator<Item = Source> + use<> {
        self.sources.iter().filter_map(|place| Source::at(*place))
    }
}

/// A rule in a case: one date of it, or none.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::{Anchor, Anchors, Circumstances, RuleCode, timeline};
/// let anchors = Anchors::only(Anchor::Start, day(2026, 3, 1));
/// let dues = timeline(&anchors, &Circumstances::default(), day(2026, 11, 22))?;
/// let status = dues.iter().find(|due| due.rule == RuleCode::Months54).expect("no rule is left out");
/// // A Sunday: the deadline stays, and the Friday before is suggested.
/// assert_eq!((status.date, status.suggested), (Some(day(2030, 9, 1)), Some(day(2030, 8, 30))));
/// # Ok::<(), fleksjob::rules::timeline::AnchorError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The rule.
    pub rule: RuleCode,
    /// Where it belongs.
    pub track: Track,
    /// The day, as the rule gives it: never moved for weekends. `None` for what has no date, and where the date it
    /// is counted from is missing.
    pub date: Option<NaiveDate>,
    /// The working day before, where `date` is something to be in time for and falls on a weekend or public holiday.
    pub suggested: Option<NaiveDate>,
    /// What the day is counted from. With no `date`, it is what is missing.
    pub anchor: Option<Anchor>,
    /// The day that was counted from.
    pub counted_from: Option<NaiveDate>,
    /// That day was not given but is what is expected: the planned follow-up, or the end of the employer period.
    pub assumed: bool,
    /// Which repetition it is, from 1; always 1 for what comes once.
    pub number: u8,
    /// What the date means.
    pub kind: Kind,
    /// Who acts.
    pub actor: Actor,
    /// Whether it is law.
    pub force: Force,
    /// How sure the rule is for these days.
    pub status: Status,
    /// Whether it applies.
    pub applies: Applies,
    /// Why not, or why perhaps, or what may change it.
    pub reason: Option<ReasonCode>,
    /// Where the day lies, seen from today.
    pub when: Option<When>,
}

impl Due {
    /// The texts the rule was read in; at least one.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::rules::timeline::{Anchor, Anchors, Circumstances, timeline};
    /// let anchors = Anchors::only(Anchor::PostingStart, day(2026, 7, 1));
    /// let dues = timeline(&anchors, &Circumstances::default(), day(2026, 11, 21))?;
    /// assert_eq!(dues[0].date, Some(day(2027, 6, 30)));
    /// assert!(dues[0].sources().any(|source| source.title.starts_with("BEK 183")));
    /// # Ok::<(), fleksjob::rules::timeline::AnchorError>(())
    /// ```
    pub fn sources(&self) -> impl Iterator<Item = Source> + use<> {
        let rule = RULES.iter().find(|rule| rule.code == self.rule);
        rule.into_iter().flat_map(Rule::sources)
    }
}

/// *Opfølgninger og frister*: every date of every track of which a date is given, by day and then in the order of
/// the rules; what has no date stands last.
///
/// Unit: calendar days. Repeating rules give a date each, up to ten years after the date given. `today` decides only
/// whether a day is past.
///
/// # Source
/// LAB chapter 20, the Act on sickness benefit, and the texts named on each rule.
///
/// # Rounding
/// None: months are clamped to the month's last day, and no day is moved (reading 1, `docs/decisions/0011`).
///
/// # Errors
/// The first date that is not from [`FIRST_ANCHOR`] to [`LAST_ANCHOR`].
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::{Anchor, Anchors, Applies, Circumstances, RuleCode, timeline};
/// let anchors = Anchors::only(Anchor::Start, day(2026, 3, 1));
/// let dues = timeline(&anchors, &Circumstances::default(), day(2026, 11, 21))?;
/// let talk = dues.iter().find(|due| due.rule == RuleCode::Months30).expect("no rule is left out");
/// assert_eq!(talk.date, Some(day(2028, 9, 1)));
/// assert_eq!(talk.applies, Applies::Yes);
/// # Ok::<(), fleksjob::rules::timeline::AnchorError>(())
/// ```
pub fn timeline(
    anchors: &Anchors,
    circumstances: &Circumstances,
    today: NaiveDate,
) -> Result<Vec<Due>, AnchorError> {
    if let Some(error) = anchors.error() {
        return Err(error);
    }
    let case = Case { anchors, circumstances, today };
    let mut dues = Vec::new();
    for rule in RULES {
        // A track is open when one of its dates is given; the first of them stands in where a rule has none.
        let mut track = RULES.iter().filter(|other| other.track == rule.track);
        let Some(opened) = track.find_map(|other| anchors.get(other.counted?.0)) else { continue };
        let Some((base, offset)) =
            rule.counted.and_then(|(anchor, offset)| Some((case.base(anchor)?, offset)))
        else {
            dues.push(case.due(rule, Base { day: opened, given: opened }, None, 1));
            continue;
        };
        let mut number = 1;
        while let Some(date) = offset.date(base, number) {
            // Inserted in order: sorting would be more code than the rest of this file.
            let after = |due: &Due| due.date.is_some_and(|before| before <= date);
            let place = dues.iter().take_while(|due| after(due)).count();
            dues.insert(place, case.due(rule, base, Some(date), number));
            number = number.saturating_add(1);
        }
    }
    Ok(dues)
}

struct Case<'a> {
    anchors: &'a Anchors,
    circumstances: &'a Circumstances,
    today: NaiveDate,
}

impl Case<'_> {
    /// What is counted from: the date given, or for two of them the one that is expected.
    ///
    /// INTERPRETATION: reading 6. Without the day of the latest follow-up, the planned one 2½ years after the start is
    /// taken; without the last day of sickness benefit from the employer, the last of the employer period's 30 days.
    fn base(&self, anchor: Anchor) -> Option<Base> {
        if let Some(day) = self.anchors.get(anchor) {
            return Some(Base { day, given: day });
        }
        let (other, offset) = match anchor {
            Anchor::LastFollowup => (Anchor::Start, Offset::Months(30)),
            Anchor::EmployerSickpayEnd => (Anchor::Absence, Offset::Days(29)),
            _ => return None,
        };
        let given = self.anchors.get(other)?;
        Some(Base { day: offset.date(Base { day: given, given }, 1)?, given })
    }

    fn due(&self, rule: &Rule, base: Base, date: Option<NaiveDate>, number: u8) -> Due {
        let to = date.unwrap_or(base.day);
        let law = rule.validity.verdict(base.given, to);
        let verdict = law.and(self.circumstances.verdict(rule.code, self.anchors, base.given, to));
        let assumed = date.is_some() && base.day != base.given;
        let status = match law.applies {
            Applies::Uncertain => Status::Uncertain,
            // What the reform ended is gathered from what it put in its place.
            _ if assumed || law.reason == Some(ReasonCode::ReformEnded) => rule.status.max(Status::Derived),
            _ => rule.status,
        };
        let late =
            |date: &NaiveDate| rule.kind.has_working_day_before() && !working_day::is_working_day(*date);
        Due {
            rule: rule.code,
            track: rule.track,
            date,
            suggested: date.filter(late).and_then(working_day::working_day_before),
            anchor: rule.counted.map(|(anchor, _)| anchor),
            counted_from: date.map(|_| base.day),
            assumed,
            number,
            kind: rule.kind,
            actor: rule.actor,
            force: rule.force,
            status,
            applies: verdict.applies,
            reason: verdict.reason,
            when: date.map(|date| When::of(date, self.today)),
        }
    }
}
