//! What kinds of fleksjob there are: a list to compare, one open at a time, and what employers ask beside.

use yew::prelude::*;

use crate::app::parts::{
    Flow, Tag, disclosure, el, flow_figure, list, live, part, rule_tag, say, source_line,
};
use crate::app::state::{Case, Event, View};
use crate::app::{effects, link};
use crate::law::{Source, Status};
use crate::text::template::fill;
use crate::text::types::{JobType, Note};
use crate::text::words::authority;
use crate::text::words::screen_types::Types;
use crate::text::{Language, page};

/// The words of a question, and its answers.
pub type Question = (fn(Types) -> &'static str, &'static [Note]);

/// What employers ask, with the answers.
pub const QUESTIONS: [Question; 6] = [
    (Types::ask_decide, &[Note::Decision, Note::Team, Note::HealthAdvice, Note::Appeal]),
    (Types::ask_hours, &[Note::EffectiveTime, Note::Intensity, Note::Progress]),
    (
        Types::ask_pay,
        &[
            Note::WageAgreement,
            Note::WageWithout,
            Note::SocialChapters,
            Note::Vitas,
            Note::Copies,
            Note::Salaried,
            Note::Dispute,
        ],
    ),
    (
        Types::ask_later,
        &[
            Note::FirstMonths,
            Note::ActEarly,
            Note::FollowUpTalk,
            Note::FollowUpResult,
            Note::SickRefund,
            Note::PensionAge,
        ],
    ),
    (Types::ask_whom, &[Note::Whom, Note::OneEntrance, Note::Find, Note::Cabi, Note::Employee, Note::Guides]),
    (Types::ask_sure, &[Note::Law, Note::Estimate, Note::Checked, Note::NewAct]),
];

/// The first clause, for whoever compares; the whole stands where there is room.
pub fn first_clause(words: &str) -> &str {
    words.split(['.', ';', ',']).next().unwrap_or(words)
}

/// The section.
pub fn types(case: &Case, onevent: &Callback<Event>) -> Tag {
    let texts = Types(case.language);
    let date = case.now();
    let mut rows = el("ul", "fj-types__list");
    for &kind in JobType::ALL {
        rows = rows.add(el("li", "").key(kind.id()).add(row(kind, case, onevent)));
    }
    let derived = JobType::ALL.iter().any(|kind| kind.status(date) == Status::Derived).then(|| {
        el("p", "fj-small").add(rule_tag(Status::Derived, case.language)).add(say("span", "", " ")).add(say(
            "span",
            "",
            texts.derived(),
        ))
    });
    // The open type has the picture, if one is open.
    let flow = if case.open_type.is_none() { Flow::of(None, case) } else { None };
    let flow = flow.map(|flow| {
        let kind = if flow == Flow::Before2013 { JobType::Before2013 } else { JobType::Temporary };
        part("fj-flow-heading", "", texts.flow_heading()).add(flow_figure(
            flow,
            kind.pays().words(case.language),
            case,
        ))
    });
    el("div", "fj-types")
        .add(say("p", "fj-lead", texts.lead()))
        .maybe(derived)
        .add(rows)
        .maybe(flow)
        .add(disclosure("fj-types__notes", texts.notes(), notes(case)))
}

fn row(kind: JobType, case: &Case, onevent: &Callback<Event>) -> Tag {
    let language = case.language;
    let texts = Types(language);
    let is_open = case.open_type == Some(kind);
    let next = if is_open { None } else { Some(kind) };
    let name = say("button", "fj-type__name", kind.name(language))
        .set("type", "button")
        .with("id", &["type-", kind.id()].concat())
        .set("aria-expanded", if is_open { "true" } else { "false" })
        .onclick(onevent.reform(move |press: MouseEvent| {
            // The one that closes may stand above.
            effects::keep_in_place(&press);
            Event::TypeOpened(next)
        }));
    let duration = el("p", "")
        .add(say("span", "fj-small", texts.duration()))
        .add(say("span", "fj-small", ": "))
        .add(live(first_clause(kind.duration().words(language))))
        .add(say("span", "", " "))
        .add(rule_tag(kind.status(case.now()), language));
    let row = el("div", if is_open { "fj-type__row fj-type__row--open" } else { "fj-type__row" })
        .add(el("h2", "fj-type__head").add(name))
        .add(say("p", "", kind.for_whom(language)))
        .add(duration);
    el("div", "").add(row).maybe(is_open.then(|| card(kind, case, onevent)))
}

/// `{authority}` as it is called on the day of the case.
fn dated(words: &str, case: &Case) -> String {
    fill(words, &[("authority", authority(case.now(), case.language))])
}

fn card(kind: JobType, case: &Case, onevent: &Callback<Event>) -> Tag {
    let language = case.language;
    let texts = Types(language);
    let mut facts = el("dl", "fj-type__facts");
    let pays = kind.pays().words(language);
    for (label, words) in [
        (texts.conditions(), kind.conditions(language)),
        (texts.employer(), kind.employer(language)),
        (texts.pays(), pays),
        (texts.duration(), kind.duration().words(language)),
        (texts.follow_up(), kind.follow_up().words(language)),
    ] {
        facts = facts.add(say("dt", "", label)).add(el("dd", "").live(&dated(words, case)));
    }
    let section = kind.section(case.now()).map(|section| {
        el("p", "")
            .add(say("span", "", texts.act()))
            .add(say("span", "", " "))
            .add(live(section.number))
            .add(say("span", "", " "))
            .add(rule_tag(section.status, language))
    });
    let remark = kind.remark(case.now()).map(|remark| {
        el("p", "")
            .add(live(&dated(remark.words(language), case)))
            .add(say("span", "", " "))
            .add(rule_tag(remark.status(), language))
    });
    let texts_behind = el("div", "fj-type__sources fj-small")
        .maybe(section)
        .add(say("span", "", page(language).detail_sources()))
        .add(sources(kind.sources(), "", language));
    let words = el("div", "").add(facts).maybe(remark).maybe(lead_on(kind, case, onevent)).add(texts_behind);
    let flow = Flow::of(Some(kind), case).map(|flow| flow_figure(flow, "", case));
    el("div", "fj-type__card").add(words).maybe(flow)
}

/// The way into the next section. Its address is the case as it will be, for whoever opens it elsewhere.
fn lead_on(kind: JobType, case: &Case, onevent: &Callback<Event>) -> Option<Tag> {
    let texts = Types(case.language);
    let pairs = kind.prefill();
    let (view, words) = match pairs.first()?.1 {
        "cost" => (View::Cost, texts.to_cost()),
        _ => (View::Route, texts.to_route()),
    };
    if !case.shows(view) {
        return None;
    }
    let event = Event::Prefilled(pairs);
    let href = ["#", &link::write(&case.clone().after(event.clone()))].concat();
    Some(say("a", "fj-button fj-button--main", words).with("href", &href).press(onevent, event))
}

/// Texts by their places, each with its link.
fn sources(places: &[u8], class: &'static str, language: Language) -> Tag {
    let all = places.iter().filter_map(|place| Source::at(*place));
    list(class, all.map(|source| source_line(source, page(language))).collect())
}

fn notes(case: &Case) -> Tag {
    let texts = Types(case.language);
    let date = case.now();
    let mut all = el("div", "");
    for (question, notes) in QUESTIONS {
        let held = notes.iter().filter(|note| note.holds(date)).map(|note| {
            el("div", "")
                .add(live(&dated(note.words(case.language), case)))
                .add(say("span", "", " "))
                .add(rule_tag(note.status(date), case.language))
                .add(sources(note.sources(), "fj-small", case.language))
        });
        all = all
            .add(say("h2", "fj-types__question", question(texts)))
            .add(list("fj-types__answers", held.collect()));
    }
    all
}
