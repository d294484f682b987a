//! `accommodations`: what can be changed at work, who pays for it, and what the parties write down.

use chrono::NaiveDate;

use super::{Input, Object, Read, Value};
use crate::law::{FIRST_DAY, Status};
use crate::rules::accommodations::{
    self, Assistance, Change, Contact, Duty, Job, Need, Point, Purpose, Suggested, Supported, TaskQuestion,
    Trigger,
};
use crate::rules::cost::Field;
use crate::text::template::fill;
use crate::text::words::authority;
use crate::text::{Language, accommodations as words};

/// Answers for the needs in `input`; `today` is its date if it has none. The keys and the answer are described in
/// `docs/api.md`.
///
/// # Example
/// ```
/// use fleksjob::host::{Given, Input, accommodations};
/// use fleksjob::law::day;
/// let given = |_: &str| Some(Given::Text("lifting,hands".into()));
/// let answer = accommodations(Input::new(vec!["needs".into()], &given), day(2026, 11, 21));
/// let first = answer.get("suggestions").and_then(|suggestions| suggestions.list().first());
/// assert_eq!(first.and_then(|first| first.get("code")?.text()), Some("tasks"));
/// ```
pub fn accommodations<R: Read + ?Sized>(mut input: Input<'_, R>, today: NaiveDate) -> Value {
    let language = input.language();
    let date = input.date(Field::Date.key(), FIRST_DAY, None).unwrap_or(today).max(FIRST_DAY);
    let ids: Vec<_> = Need::ALL.iter().map(|need| need.id()).collect();
    let places = input.words("needs", &ids);
    let needs: Vec<Need> =
        places.iter().flatten().filter_map(|place| Need::ALL.get(*place).copied()).collect();
    let job = Job {
        hours_present: input.number(Field::Hours, false),
        intensity: input.number(Field::Intensity, false),
        in_fleksjob: input.flag("fleksjob"),
        sector: input.choice("sector"),
    };
    let result = accommodations::accommodations(&needs, &job, date);
    let said = Said { date, language };
    let mut answer = Object::default();
    answer.word("lang", language.tag());
    answer.date("date", Some(date));
    answer.put("suggestions", Value::objects(&mut result.suggestions.iter().map(|one| said.suggestion(one))));
    answer.put("supports", Value::objects(&mut result.supports.iter().map(|one| said.support(one))));
    let mut advisers: Vec<Contact> = Vec::new();
    for adviser in needs.iter().filter_map(|need| need.adviser()) {
        if !advisers.contains(&adviser) {
            advisers.push(adviser);
        }
    }
    let advisers =
        Value::objects(&mut advisers.iter().map(|one| Object::coded_as(one.id(), said.contact(*one))));
    answer.put("advisers", advisers);
    answer.put("assistance", result.assistance.map_or(Value::Null, |hours| said.assistance(hours)));
    answer.put("duties", Value::objects(&mut Duty::ALL.iter().map(|one| said.duty(*one))));
    answer.put("agreement", Value::objects(&mut Point::ALL.iter().map(|one| said.point(*one))));
    answer.put("triggers", Value::objects(&mut Trigger::ALL.iter().map(|one| said.trigger(*one))));
    answer.put("changes", Value::objects(&mut Change::ALL.iter().map(|one| said.change(*one))));
    answer.put(
        "task_questions",
        Value::objects(&mut TaskQuestion::ALL.iter().map(|one| said.task_question(*one))),
    );
    input.answer(Some(answer))
}

/// The day and the language in which something is said.
#[derive(Clone, Copy)]
struct Said {
    date: NaiveDate,
    language: Language,
}

impl Said {
    /// Words with the authority's name on the day.
    fn dated(self, words: &str) -> String {
        fill(words, &[("authority", authority(self.date, self.language))])
    }

    /// A code with its words, how sure it is, and where it was read.
    fn coded(self, code: &'static str, name: &str, status: Status, sources: &[u8]) -> Object {
        let mut object = Object::coded_as(code, self.dated(name));
        object.status(status);
        object.places(sources);
        object
    }

    fn suggestion(self, one: &Suggested) -> Object {
        let Suggested { suggestion, fit, .. } = *one;
        let name = words::suggestion(suggestion, self.language);
        let mut object = self.coded(suggestion.id(), name, one.status, &one.sources);
        object.text("examples", self.dated(words::example(suggestion, self.language)));
        object.coded("fit", fit.id(), words::fit(fit, self.language).to_owned());
        object.whole("weight", Some(one.weight.into()));
        let needs = one.for_needs.iter();
        let needs = needs.map(|need| (need.id(), words::need(*need, self.language)));
        object.put("for", self.names(&mut needs.into_iter()));
        let mut payers = one.payers.iter().map(|payer| (payer.id(), words::payer(*payer, self.language)));
        object.put("payers", self.names(&mut payers));
        object
    }

    fn names(self, all: &mut impl Iterator<Item = (&'static str, &'static str)>) -> Value {
        Value::objects(&mut all.map(|(code, name)| Object::coded_as(code, self.dated(name))))
    }

    fn support(self, one: &Supported) -> Object {
        let name = words::support(one.support, self.language);
        let mut object = self.coded(one.support.id(), name, one.status, one.sources);
        object.text("conditions", self.dated(words::condition(one.support, self.language)));
        object.put("relevant", one.relevant.map_or(Value::Null, Value::Flag));
        object.coded("contact", one.contact.id(), self.contact(one.contact));
        let remark = |remark| self.dated(words::support_remark(remark, self.language));
        object.maybe_coded("remark", one.remark.map(|code| (code.id(), remark(code))));
        object
    }

    fn contact(self, contact: Contact) -> String {
        self.dated(words::contact(contact, self.language))
    }

    fn assistance(self, hours: Assistance) -> Value {
        let mut object = Object::default();
        object.amount("by_present", Some(hours.by_present));
        object.amount("by_paid", hours.by_paid);
        object.word("about", words::which_hours(self.language));
        object.status(hours.status);
        object.places(hours.sources());
        Value::Object(object)
    }

    fn duty(self, one: Duty) -> Object {
        self.coded(one.id(), words::duty(one, self.language), one.status(self.date), one.sources())
    }

    fn point(self, one: Point) -> Object {
        let name = words::point(one, self.language);
        let mut object = self.coded(one.id(), name, one.status(self.date), Point::SOURCES);
        object.text("help", self.dated(words::point_help(one, self.language)));
        object.put("measured", Value::Flag(one.purpose() == Purpose::Measured));
        object
    }

    fn trigger(self, one: Trigger) -> Object {
        self.coded(one.id(), words::trigger(one, self.language), one.status(self.date), Trigger::SOURCES)
    }

    fn change(self, one: Change) -> Object {
        self.coded(one.id(), words::change(one, self.language), Change::STATUS, Change::SOURCES)
    }

    fn task_question(self, one: TaskQuestion) -> Object {
        let name = words::task_question(one, self.language);
        self.coded(one.id(), name, TaskQuestion::STATUS, TaskQuestion::SOURCES)
    }
}
