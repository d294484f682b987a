//! `route`: which way leads to a fleksjob.

use chrono::NaiveDate;

use super::{Input, Object, Read, Value};
use crate::law::{Status, day};
use crate::rules::route::{self, Fact, Facts, Ground, Note, Outcome, Step};
use crate::text::{Language, route as words};

/// First day that may be asked for; up to 2013 the outcome says that the law of that time is not here.
const FIRST_DATE: NaiveDate = day(1900, 1, 1);

/// Answers for the facts in `input`; `today` is its date if it has none. The keys and the answer are described in
/// `docs/api.md`. Nothing has to be known: what is missing is in the answer.
///
/// # Example
/// ```
/// use fleksjob::host::{Given, Input, route};
/// use fleksjob::law::day;
/// let given = |_: &str| Some(Given::Flag(true));
/// let answer = route(Input::new(vec!["self_employed".into()], &given), day(2026, 11, 21));
/// let first = answer.get("outcomes").and_then(|outcomes| outcomes.list().first());
/// assert_eq!(first.and_then(|first| first.get("code")?.text()), Some("SELF_EMPLOYED_SCHEME"));
/// ```
pub fn route<R: Read + ?Sized>(mut input: Input<'_, R>, today: NaiveDate) -> Value {
    let language = input.language();
    let date = input.date("date", FIRST_DATE, None).unwrap_or(today);
    let mut facts = Facts::default();
    for &fact in Fact::ALL {
        if let Some(value) = input.fact(fact.id(), fact.allowed()) {
            // It was read as one of the values allowed.
            let _ = facts.set(fact, &value);
        }
    }
    let route = route::route(&facts, date);
    let said = Said { date, language };
    let mut answer = Object::default();
    answer.word("lang", language.tag());
    answer.date("date", Some(date));
    answer.put("outcomes", Value::objects(&mut route.outcomes.iter().map(|one| said.outcome(*one))));
    answer.put("grounds", Value::objects(&mut route.grounds.iter().map(|one| said.ground(one))));
    answer.put("missing", Value::objects(&mut route.missing.iter().map(|one| said.fact(*one))));
    answer.put("steps", Value::objects(&mut route.steps.iter().map(|one| said.step(one))));
    let mut contact = Object::coded_as(route.contact.id(), words::contact(route.contact, date, language));
    contact.places(route.contact.sources());
    answer.put("contact", Value::Object(contact));
    answer.put("notes", Value::objects(&mut route.notes.iter().map(|one| said.note(one))));
    input.answer(Some(answer))
}

/// The day and the language in which something is said.
#[derive(Clone, Copy)]
struct Said {
    date: NaiveDate,
    language: Language,
}

impl Said {
    fn outcome(self, one: Outcome) -> Object {
        let Said { date, language } = self;
        let name = words::headline(one, language).to_owned();
        let mut object = sourced(one.id(), name, one.status(date), one.sources(date));
        object.text("about", words::meaning(one, date, language));
        object.coded("side", one.side().id(), words::side(one.side(), language).to_owned());
        object.put("decides", Value::Flag(one.decides()));
        object
    }

    fn ground(self, one: &Ground) -> Object {
        let name = words::ground(one.code, self.language).to_owned();
        let mut object = sourced(one.code.id(), name, one.status, one.sources);
        object.coded("side", one.side.id(), words::side(one.side, self.language).to_owned());
        object
    }

    /// The question about a fact, with the values that it may have.
    fn fact(self, one: Fact) -> Object {
        let mut object = Object::coded_as(one.id(), words::question(one, self.language).to_owned());
        object.word("term", words::term(one, self.language));
        object.maybe("about", words::why(one, self.language));
        let allowed = one.allowed();
        let values = Value::objects(&mut allowed.names.iter().map(|name| {
            let mut value = Object::default();
            value.word("code", name);
            value.maybe("name", words::value(one, name, self.language));
            value
        }));
        object.put("values", values);
        object.whole("least", allowed.range.map(|(least, _)| least.into()));
        object.whole("most", allowed.range.map(|(_, most)| most.into()));
        object
    }

    fn step(self, one: &Step) -> Object {
        sourced(one.code.id(), words::step(one.code, self.date, self.language), one.status, one.sources)
    }

    fn note(self, one: &Note) -> Object {
        sourced(one.code.id(), words::note(one.code, self.date, self.language), one.status, one.sources)
    }
}

/// A code with its words, how sure it is, and where it was read.
fn sourced(code: &'static str, name: String, status: Status, sources: &[u8]) -> Object {
    let mut object = Object::coded_as(code, name);
    object.status(status);
    object.places(sources);
    object
}
