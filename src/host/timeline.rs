//! `timeline`: every follow-up and deadline of a case.

use chrono::NaiveDate;

use super::input::code;
use super::{Input, Object, Read, Value};
use crate::law::FIRST_DAY;
use crate::rules::timeline::{
    self, Anchor, Anchors, Circumstances, Due, Exemption, FIRST_ANCHOR, Grant, LAST_ANCHOR, SickPay,
};
use crate::text::template::fill;
use crate::text::timeline::{self as words, Note};
use crate::text::words::authority;
use crate::text::{Language, date};

/// Answers for the dates in `input`, seen from its date, or from `today` if it has none. The keys and the answer are
/// described in `docs/api.md`.
///
/// # Example
/// ```
/// use fleksjob::host::{Given, Input, timeline};
/// use fleksjob::law::day;
/// let given = |_: &str| Some(Given::Text("2026-03-01".into()));
/// let answer = timeline(Input::new(vec!["start".into()], &given), day(2026, 11, 21));
/// let first = answer.get("dues").and_then(|dues| dues.list().first());
/// assert_eq!(first.and_then(|due| due.get("date")?.text()), Some("2026-03-15"));
/// ```
pub fn timeline<R: Read + ?Sized>(mut input: Input<'_, R>, today: NaiveDate) -> Value {
    let language = input.language();
    let today = input.date("date", FIRST_DAY, None).unwrap_or(today);
    let mut anchors = Anchors::default();
    for &anchor in Anchor::ALL {
        if let Some(date) = input.date(anchor.id(), FIRST_ANCHOR, Some(LAST_ANCHOR)) {
            anchors.set(anchor, date);
        }
    }
    if anchors == Anchors::default() && input.is_well() {
        let ids: Vec<_> = Anchor::ALL.iter().map(|anchor| anchor.id()).collect();
        input.missing_one(&ids);
    }
    let circumstances = Circumstances {
        fleksjob: input.flag("fleksjob"),
        scheme: input.choice("scheme"),
        grant: code!(input, "grant", Grant),
        salaried: input.flag("salaried"),
        sick_pay: code!(input, "sick_pay", SickPay),
        exemption: code!(input, "exemption", Exemption),
    };
    // What the input lets through lies within the range of the rules.
    let dues = timeline::timeline(&anchors, &circumstances, today).ok();
    let result = dues.map(|dues| {
        let mut answer = Object::default();
        answer.word("lang", language.tag());
        answer.date("date", Some(today));
        answer.put("dues", Value::objects(&mut dues.iter().map(|due| self::due(due, today, language))));
        let decides =
            fill(words::note(Note::Decides, language), &[("authority", authority(today, language))]);
        let counting = Value::Word(words::note(Note::Counting, language));
        answer.put("notes", Value::List(vec![Value::Text(decides), counting]));
        answer
    });
    input.answer(result)
}

fn due(due: &Due, today: NaiveDate, language: Language) -> Object {
    // Who decides is named as on the day itself.
    let day = due.date.unwrap_or(today);
    let mut object = Object::default();
    object.word("code", due.rule.id());
    object.word("name", words::title(due.rule, language));
    object.text("task", words::task(due.rule, day, language));
    object.date("date", due.date);
    object.maybe("weekday", due.date.map(|date| date::weekday(date, language)));
    object.date("suggested", due.suggested);
    object.coded("applies", due.applies.id(), words::applies(due.applies, language).to_owned());
    let reason = due.reason.map(|reason| (reason.id(), words::reason(reason, day, language)));
    object.maybe_coded("reason", reason);
    object.coded("force", due.force.id(), words::force(due.force, language).to_owned());
    object.coded("actor", due.actor.id(), words::actor(due.actor, day, language));
    object.coded("track", due.track.id(), words::track(due.track, language).to_owned());
    object.coded("kind", due.kind.id(), words::kind(due.kind, language).to_owned());
    object.maybe_coded("when", due.when.map(|when| (when.id(), words::when(when, language).to_owned())));
    let anchor = due.anchor.map(|anchor| (anchor.id(), words::anchor(anchor, language).to_owned()));
    object.maybe_coded("anchor", anchor);
    object.date("counted_from", due.counted_from);
    object.put("assumed", Value::Flag(due.assumed));
    object.whole("number", Some(due.number.into()));
    object.put("notes", Value::List(notes(due, language)));
    object.status(due.status);
    object.sources(due.sources().collect());
    object
}

/// What is to be said of a date beside its task.
fn notes(due: &Due, language: Language) -> Vec<Value> {
    let write = |day: Option<NaiveDate>| day.map(|day| date::write_long(day, language)).unwrap_or_default();
    let mut notes = Vec::new();
    let mut say = |note: Note, place: &str, text: &str| {
        notes.push(Value::Text(fill(words::note(note, language), &[(place, text)])));
    };
    if let Some((day, said)) = words::suggestion(due) {
        for one in said {
            say(*one, "date", &write(Some(day)));
        }
    }
    if due.assumed {
        say(Note::Assumed, "date", &write(due.counted_from));
    }
    if let (None, Some(anchor)) = (due.date, due.anchor) {
        say(Note::Missing, "anchor", words::anchor(anchor, language));
    }
    notes
}
