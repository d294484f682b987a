//! What to change at work: what is hard, what is suggested, who pays, and the agreement about it.

mod draft;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::app::agreement::{dated, found, hours, names, of_fit};
use crate::app::parts::{
    Tag, disclosure, el, figure, list, live, number_field, part, rule_tag, say, source_list, status_tag, tick,
};
use crate::app::state::{Case, DraftChange, Event, View};
use crate::app::view;
use crate::law::Status;
use crate::rules::accommodations::{
    Accommodations as Found, Assistance, Change, Contact, Duty, Fit, Need, Suggested, Supported,
    TaskQuestion, Trigger,
};
use crate::rules::cost::Field;
use crate::text::number::plain;
use crate::text::template::fill;
use crate::text::words::screen_accommodations::Accommodations;
use crate::text::{Language, accommodations as words, page};

/// The section. `by_hand` is the field with the agreement as text.
pub fn accommodations(case: &Case, onevent: &Callback<Event>, by_hand: &NodeRef) -> Tag {
    let texts = Accommodations(case.language);
    let found = found(case);
    let columns = el("div", "fj-columns")
        .add(part("fj-needs-heading", "", texts.needs_heading()).add(needs(case, onevent)))
        .add(el("div", "fj-columns__answer").add(suggestions(case, &found, onevent)));
    let screen = el("div", "fj-accommodations__screen")
        .add(say("p", "fj-lead", texts.lead()))
        .add(columns)
        .add(supports(case, &found))
        .add(assistance(case, found.assistance, onevent))
        .add(draft::draft(case, onevent, by_hand))
        .add(good_to_know(case));
    let class =
        if case.printing { "fj-accommodations fj-accommodations--print" } else { "fj-accommodations" };
    el("div", class).add(screen).maybe(case.printing.then(|| draft::sheet(case)))
}

/// An id that ends in a code.
#[inline(never)]
fn id_of(start: &str, code: &str) -> String {
    [start, code].concat()
}

/// The functions, to tick.
fn needs(case: &Case, onevent: &Callback<Event>) -> Tag {
    let texts = Accommodations(case.language);
    // The list of needs goes from the body to the mind.
    let (body, rest) = Need::ALL.split_at(Need::Sight as usize);
    let (senses, mind) = rest.split_at(rest.len().min(3));
    let mut groups = Vec::new();
    for (legend, needs) in
        [(texts.needs_body(), body), (texts.needs_senses(), senses), (texts.needs_mind(), mind)]
    {
        let mut group = el("fieldset", "fj-choice").add(say("legend", "fj-choice__legend", legend));
        for &need in needs {
            group = group.add(tick(
                &id_of("fj-need-", need.id()),
                live(words::need(need, case.language)),
                case.needs.contains(&need),
                Event::NeedChosen(need),
                onevent,
            ));
        }
        groups.push(group);
    }
    el("div", "").add_all(groups)
}

/// The suggestions for what is hard, to take into the agreement.
fn suggestions(case: &Case, found: &Found, onevent: &Callback<Event>) -> Tag {
    let texts = Accommodations(case.language);
    let count = found.suggestions.len().to_string();
    let said = match found.suggestions.is_empty() {
        true => texts.suggestions_none().to_owned(),
        false => fill(texts.suggestions_count(), &[("count", &count)]),
    };
    let mut groups = Vec::new();
    for fit in [Fit::First, Fit::Then] {
        let rows: Vec<Tag> = of_fit(found, fit).map(|one| suggestion(case, one, onevent)).collect();
        let group = (!rows.is_empty()).then(|| {
            // Keyed by code: sources that were opened stay open when another need is chosen.
            let list = el("ul", "fj-suggestions").add_all(rows);
            el("div", "").add(say("h3", "", words::fit(fit, case.language))).add(list)
        });
        groups.push(el("div", "").maybe(group));
    }
    let mut advisers: Vec<Contact> = Vec::new();
    for adviser in case.needs.iter().filter_map(|need| need.adviser()) {
        if !advisers.contains(&adviser) {
            advisers.push(adviser);
        }
    }
    let advisers = advisers.into_iter().map(|one| live(words::contact(one, case.language))).collect();
    part("fj-suggestions-heading", "fj-answer", texts.suggestions_heading())
        .add(el("p", "").set("role", "status").live(&said))
        .add_all(groups)
        .add(list("fj-notes__list", advisers))
}

fn suggestion(case: &Case, one: &Suggested, onevent: &Callback<Event>) -> Tag {
    let (texts, language, code) = (Accommodations(case.language), case.language, one.suggestion.id());
    let name = el("span", "")
        .add(el("strong", "").live(words::suggestion(one.suggestion, language)))
        .add(say("span", "", " "))
        .add(rule_tag(one.status, language));
    let taken = case.draft.taken.contains(&one.suggestion);
    let change = Event::DraftChanged(DraftChange::Taken(one.suggestion));
    let payers = one.payers.iter().map(|payer| el("li", "").live(words::payer(*payer, language)));
    let mut small = el("ul", "fj-suggestion__small fj-small").add_numbered(payers.collect());
    // With one need, everything is for that one.
    if case.needs.len() > 1 {
        let needs = names(one.for_needs.iter().map(|need| words::need(*need, language)));
        let needs = fill(texts.suggestion_for(), &[("needs", &needs)]);
        small = small.add(el("li", "").key("for").live(&needs));
    }
    let sources = source_list(&one.sources, language);
    let about = el("div", "fj-suggestion__about")
        .add(el("p", "").live(&dated(case, words::example(one.suggestion, language))))
        .add(small)
        .add(disclosure("fj-small", page(language).detail_sources(), sources));
    el("li", "fj-suggestion")
        .key(code)
        .add(tick(&id_of("fj-suggest-", code), name, taken, change, onevent))
        .add(about)
}

/// The texts behind all that stands above.
#[inline(never)]
fn behind(sources: &[u8], language: Language) -> Tag {
    el("div", "fj-small")
        .add(say("span", "", page(language).detail_sources()))
        .add(source_list(sources, language))
}

/// Something that opens, with how sure it is beside its name.
#[inline(never)]
fn opens(name: &'static str, status: Status, case: &Case, content: Tag) -> Tag {
    let summary = el("summary", "fj-disclosure")
        .add(live(name))
        .add(say("span", "", " "))
        .add(rule_tag(status, case.language));
    el("details", "fj-fold").key(name).add(summary).add(content)
}

/// The schemes that pay. Those that are not for this job say so in a line.
fn supports(case: &Case, found: &Found) -> Tag {
    let language = case.language;
    let row = |one: &Supported| {
        let name = words::support(one.support, language);
        let remark = one.remark.map(|remark| dated(case, words::support_remark(remark, language)));
        if one.relevant == Some(false) {
            let remark = remark?;
            return Some(el("p", "fj-fold fj-small").key(name).live(&[name, ": ", &remark].concat()));
        }
        let contact = dated(case, words::contact(one.contact, language));
        let content = el("div", "fj-fold__content")
            .add(el("p", "").live(&dated(case, words::condition(one.support, language))))
            .add(el("p", "").add(el("strong", "").live(&contact)))
            .maybe(remark.map(|remark| el("p", "fj-notice fj-notice--warning").live(&remark)))
            .add(behind(one.sources, language));
        Some(opens(name, one.status, case, content))
    };
    let supports = part("fj-supports-heading", "fj-folds", Accommodations(language).supports_heading());
    found.supports.iter().filter_map(row).fold(supports, Tag::add)
}

/// Hours of personal assistance, by the hours of the cost section.
fn assistance(case: &Case, most: Option<Assistance>, onevent: &Callback<Event>) -> Tag {
    let (texts, language) = (Accommodations(case.language), case.language);
    let number = |field: Field| number_field(field, &view::field(case, field), page(language), onevent);
    let fields = el("div", "")
        .maybe(case.shows(View::Cost).then(|| say("p", "", texts.assistance_lead())))
        .add(number(Field::Hours))
        .maybe(case.uses(Field::Intensity).then(|| number(Field::Intensity)));
    let main = |label: &'static str, code: &'static str, amount: Decimal, status: Status| {
        let cost = figure("fj-figure fj-answer__cost", &hours(case, amount));
        el("p", "fj-answer__main")
            .key(label)
            .add(say("span", "fj-answer__label", label))
            .add(cost.set("data-line", code).with("data-value", &plain(amount)))
            .add(status_tag(status, language))
    };
    let mut rows = Vec::new();
    let mut note = "";
    match most {
        None => note = texts.assistance_none(),
        Some(Assistance { by_present, by_paid: Some(by_paid), status }) => {
            rows.push(main(texts.assistance_present(), "assistance_by_present", by_present, status));
            rows.push(main(texts.assistance_paid(), "assistance_by_paid", by_paid, status));
            note = words::which_hours(language);
        }
        Some(Assistance { by_present, status, .. }) => {
            rows.push(main(texts.assistance_most(), "assistance_by_present", by_present, status));
        }
    }
    let answer = el("div", "fj-answer").add_numbered(rows).add(el("p", "").live(note));
    let columns = el("div", "fj-columns").add(fields).add(el("div", "fj-columns__answer").add(answer));
    part("fj-assistance-heading", "", texts.assistance_heading()).add(columns)
}

/// A sentence of a list, with how sure it is.
#[inline(never)]
fn sentence(list: Tag, case: &Case, words: &'static str, status: Status, sources: &[u8]) -> Tag {
    let words = live(&dated(case, words));
    let item = el("li", "").add(words).add(say("span", "", " ")).add(rule_tag(status, case.language));
    list.add(if sources.is_empty() { item } else { item.add(source_list(sources, case.language)) })
}

/// What always holds, how to find tasks, and what to do when it does not work.
fn good_to_know(case: &Case) -> Tag {
    let (texts, language, now) = (Accommodations(case.language), case.language, case.now());
    let sentences = || el("ul", "fj-notes__list");
    let content = || el("div", "fj-fold__content");
    let mut duties = sentences();
    for one in Duty::ALL {
        duties = sentence(duties, case, words::duty(*one, language), one.status(now), one.sources());
    }
    let mut questions = sentences();
    for one in TaskQuestion::ALL {
        questions = sentence(questions, case, words::task_question(*one, language), Status::Sourced, &[]);
    }
    let mut triggers = sentences();
    for one in Trigger::ALL {
        triggers = sentence(triggers, case, words::trigger(*one, language), one.status(now), &[]);
    }
    let mut changes = sentences();
    for one in Change::ALL {
        changes = sentence(changes, case, words::change(*one, language), Change::STATUS, &[]);
    }
    let tasks = content().add(questions).add(behind(TaskQuestion::SOURCES, language));
    let follow_up = content()
        .add(triggers)
        .add(say("p", "", texts.changes_what()))
        .add(changes)
        .add(behind(Change::SOURCES, language));
    part("fj-know-heading", "fj-folds", page(language).notes_heading())
        .add(opens(texts.duties_summary(), Status::Sourced, case, content().add(duties)))
        .add(opens(texts.tasks_summary(), TaskQuestion::STATUS, case, tasks))
        .add(opens(texts.changes_summary(), Change::STATUS, case, follow_up))
}
