//! What the timeline shows, worked out from the case. Pure; the sections only draw it.

use chrono::NaiveDate;

use super::guide::Guide;
use super::state::{Case, track_of};
use crate::rules::cost::Scheme;
use crate::rules::route::{Fact, Value};
use crate::rules::timeline::{
    Anchor, Anchors, Applies, Circumstances, Due, Exemption, Force, Grant, Kind, Track, When, timeline,
};
use crate::text::template::fill;
use crate::text::timeline::{self as words, Note};
use crate::text::words::screen_timeline::Timeline;
use crate::text::{Language, date};

/// Where a date stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Today or later.
    Ahead,
    /// Before today.
    Past,
    /// It has no date, or lacks the one it is counted from.
    NoDate,
    /// The rule does not apply, and says why.
    Not,
}

impl Group {
    /// In the order of the list.
    pub const ALL: [Group; 4] = [Group::Ahead, Group::NoDate, Group::Past, Group::Not];
}

/// A date of a rule, as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct DueRow {
    /// The rule and its date.
    pub due: Due,
    /// Where it stands.
    pub group: Group,
    /// Its number in the picture and the list, from 1; the same day has the same. Nought where it is not drawn.
    pub place: usize,
    /// The day, with its weekday; empty without one.
    pub day: String,
    /// The rule's short name.
    pub title: &'static str,
    /// What the employer does that day.
    pub task: String,
    /// Who acts, whether it is law, and what the date means.
    pub terms: String,
    /// Whether it applies.
    pub applies: &'static str,
    /// Why not, why perhaps, what the day is counted from, what is missing; each with the day it names.
    pub notes: Vec<(String, Option<NaiveDate>)>,
}

/// Whether a track is one of the case's: chosen, or else known from its dates or from the route.
pub fn has_track(case: &Case, track: Track) -> bool {
    let yes = |fact| case.answers.facts.get(fact) == Some(Value::YesNo(true));
    let known = match track {
        Track::Retention => yes(Fact::Agreement),
        Track::Abroad => yes(Fact::Posted),
        Track::Fleksjob | Track::Sick => false,
    };
    case.dates.chosen(track).unwrap_or_else(|| known || case.dates.has_some_of(track))
}

/// The dates of the case's tracks.
pub fn anchors(case: &Case) -> Anchors {
    let mut anchors = Anchors::default();
    for &anchor in Anchor::ALL {
        if let (true, Some(date)) = (has_track(case, track_of(anchor)), case.dates.counted(anchor)) {
            anchors.set(anchor, date);
        }
    }
    anchors
}

/// For how long the fleksjob is granted, by what the route came to.
pub fn grant_from_route(case: &Case) -> Option<Grant> {
    // The old scheme's grants have no end, whatever was answered of a new one.
    if case.scheme == Scheme::Before2013 { None } else { Guide::of(case).grant() }
}

/// Why no twelve months are needed, by the answers on the route.
pub fn exemption_from_route(case: &Case) -> Option<Exemption> {
    let facts = &case.answers.facts;
    let yes = |fact| facts.get(fact) == Some(Value::YesNo(true));
    let near = match facts.get(Fact::MonthsToPension) {
        Some(Value::Number(months)) => months <= 72,
        Some(Value::Name(name)) => name == "at_most_72",
        _ => false,
    };
    if yes(Fact::RealJobBetween) {
        Some(Exemption::JobInBetween)
    } else if yes(Fact::AcutePointless) && (yes(Fact::Acute) || yes(Fact::Progressive)) {
        // Neither half is enough: decision 0010, reading 5.
        Some(Exemption::AcuteIllness)
    } else {
        near.then_some(Exemption::NearPension)
    }
}

/// What is known beyond the dates: told here, or else elsewhere in the case.
pub fn circumstances(case: &Case) -> Circumstances {
    Circumstances {
        fleksjob: case.dates.fleksjob,
        // Cost has the new scheme until told otherwise: that says nothing.
        scheme: (case.scheme == Scheme::Before2013).then_some(case.scheme),
        grant: case.dates.grant.or_else(|| grant_from_route(case)),
        salaried: case.dates.salaried,
        sick_pay: case.dates.sick_pay,
        exemption: case.dates.exemption.or_else(|| exemption_from_route(case)),
    }
}

/// Every date of the case with all that is shown of it, in order: by day, what has none last. Empty without a date to
/// count from.
///
/// # Example
/// ```
/// use fleksjob::app::{dues::due_rows, link};
/// use fleksjob::law::day;
/// let case = link::read("#v=1&absence=2026-01-05", day(2026, 1, 6));
/// let talk = due_rows(&case).into_iter().find(|row| row.due.rule.id() == "SL-4W");
/// assert_eq!(talk.map(|row| row.day).as_deref(), Some("mandag 2.\u{a0}februar 2026"));
/// ```
#[inline(never)]
pub fn due_rows(case: &Case) -> Vec<DueRow> {
    // What is counted lies within the range of the rules.
    let dues = timeline(&anchors(case), &circumstances(case), case.now()).unwrap_or_default();
    let (mut place, mut last) = (0_usize, None);
    let mut rows = Vec::new();
    for due in dues {
        let group = group(&due);
        let drawn = due.date.is_some() && group != Group::Not;
        if drawn && due.date != last {
            place = place.saturating_add(1);
            last = due.date;
        }
        rows.push(row(due, group, if drawn { place } else { 0 }, case));
    }
    rows
}

fn group(due: &Due) -> Group {
    match (due.applies, due.when) {
        (Applies::No, _) => Group::Not,
        (_, None) => Group::NoDate,
        (_, Some(When::Past)) => Group::Past,
        (_, Some(When::Today | When::Ahead)) => Group::Ahead,
    }
}

fn row(due: Due, group: Group, place: usize, case: &Case) -> DueRow {
    let language = case.language;
    // Who decides is named as on the day itself.
    let day = due.date.unwrap_or(case.now());
    let terms = [
        &words::actor(due.actor, day, language),
        words::force(due.force, language),
        words::kind(due.kind, language),
    ];
    let mut notes = Vec::new();
    if let Some(reason) = due.reason {
        notes.push((words::reason(reason, day, language), None));
    }
    let note = |note| words::note(note, language).to_owned();
    // A day that is gone helps nobody.
    if let Some((day, said)) = words::suggestion(&due).filter(|(day, _)| *day >= case.now()) {
        let said: Vec<&str> = said.iter().map(|one| words::note(*one, language)).collect();
        notes.push((said.join(" "), Some(day)));
    }
    if due.assumed {
        notes.push((note(Note::Assumed), due.counted_from));
    }
    if let (None, Some(anchor)) = (due.date, due.anchor) {
        let missing = fill(&note(Note::Missing), &[("anchor", words::anchor(anchor, language))]);
        notes.push((missing, None));
    }
    DueRow {
        group,
        place,
        day: due.date.map(|date| date::write_long(date, language)).unwrap_or_default(),
        title: words::title(due.rule, language),
        task: words::task(due.rule, day, language),
        terms: terms.join(" · "),
        applies: words::applies(due.applies, language),
        notes,
        due,
    }
}

/// What comes next: the first day ahead, and of that day what is law, what applies, and what one can be late for before
/// what is only possible from then on.
pub fn next(rows: &[DueRow]) -> Option<&DueRow> {
    let ahead = |row: &&DueRow| row.group == Group::Ahead;
    let day = rows.iter().find(ahead)?.due.date;
    let same = rows.iter().filter(ahead).filter(|row| row.due.date == day);
    same.min_by_key(|row| {
        let Due { force, applies, kind, .. } = row.due;
        (force != Force::Statutory, applies != Applies::Yes, kind == Kind::From)
    })
}

/// How long it is until a day of the case, in words: from its own day, which is not always today.
pub fn ahead(case: &Case, to: NaiveDate) -> String {
    if to == case.now() && to != case.today {
        return Timeline(case.language).chosen_day().to_owned();
    }
    until(case.now(), to, case.language)
}

/// How long it is from one day to a later one, in words.
#[inline(never)]
pub fn until(from: NaiveDate, to: NaiveDate, language: Language) -> String {
    let texts = Timeline(language);
    let days = to.signed_duration_since(from).num_days();
    let (template, number) = match days {
        ..=0 => return words::when(When::Today, language).to_owned(),
        1 => return texts.tomorrow().to_owned(),
        2..=60 if days % 7 == 0 && days > 7 => (texts.weeks(), days / 7),
        2..=60 => (texts.days(), days),
        // To the nearest one.
        61..=1_080 => (texts.months(), (days * 12 + 182) / 365),
        _ => (texts.years(), (days + 182) / 365),
    };
    fill(template, &[("n", &number.to_string())])
}

/// A row as plain text.
pub fn row_text(row: &DueRow, language: Language) -> String {
    let mut text = String::new();
    if !row.day.is_empty() {
        text.push_str(&row.day);
        text.push_str(": ");
    }
    text.push_str(row.title);
    text.push_str(" (");
    text.push_str(&row.terms);
    if row.due.applies != Applies::Yes {
        text.push_str(" · ");
        text.push_str(row.applies);
    }
    text.push_str(")\n");
    text.push_str(&row.task);
    for (note, day) in &row.notes {
        let day = day.map(|day| date::write_long(day, language)).unwrap_or_default();
        text.push(' ');
        text.push_str(&fill(note, &[("date", &day)]));
    }
    text.push('\n');
    text
}
