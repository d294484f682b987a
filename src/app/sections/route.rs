//! Whether it could be a fleksjob, and the way there: one question at a time, and where the answers point.

mod result;

use yew::prelude::*;

use crate::app::guide::{self, Guide};
use crate::app::parts::{
    Tag, button, disclosure, el, error, list, live, part, rule_tag, say, source_line, text_field,
};
use crate::app::state::{Case, Event};
use crate::law::Source;
use crate::rules::route::{Fact, Outcome, PensionAge, Side};
use crate::text::template::fill;
use crate::text::words::screen_route::Route as Texts;
use crate::text::{page, route as words};

/// The section.
pub fn route(case: &Case, onevent: &Callback<Event>) -> Tag {
    let (texts, language) = (Texts(case.language), case.language);
    let guide = Guide::of(case);
    let (main, key) = match guide.question {
        Some(fact) => (question(&guide, fact, case, onevent), fact.id()),
        None => (result::result(&guide, case, onevent), "result"),
    };
    let asking = guide.question.is_some();
    let given = case.answers.given();
    let side = el("div", "")
        .maybe((asking && !given.is_empty()).then(|| so_far(&guide, case)))
        .maybe((!given.is_empty()).then(|| answers(&given, case, onevent)));
    el("div", "fj-route")
        .add(say("p", "fj-lead", texts.lead()))
        .add(el("div", "fj-columns").add(el("div", "").add(main.key(key))).add(side))
        .add(
            el("p", "fj-visually-hidden").set("role", "status").live(&guide::spoken(&case.answers, language)),
        )
}

/// Where the answers point so far, in few words. Each outcome carries its code; `of` names a copy, the main ones have
/// none.
pub fn outcomes(case: &Case, guide: &Guide, of: &'static str) -> Tag {
    let outcome = |outcome: &Outcome| {
        let headline = live(words::headline(*outcome, case.language)).set("data-outcome", outcome.id());
        let headline = if of.is_empty() { headline } else { headline.set("data-of", of) };
        let status = rule_tag(outcome.status(case.now()), case.language);
        el("span", "").add(headline).add(say("span", "", " ")).add(status)
    };
    list("fj-route__plain", guide.route.outcomes.iter().map(outcome).collect())
}

fn so_far(guide: &Guide, case: &Case) -> Tag {
    let mut count = el("p", "fj-small");
    for &side in Side::ALL {
        let grounds = guide.route.grounds.iter().filter(|ground| ground.side == side).count();
        let words = [words::side(side, case.language), ": ", &grounds.to_string(), "\u{2003}"].concat();
        count = count.add(live(&words));
    }
    part("fj-so-far", "fj-route__part", Texts(case.language).so_far())
        .add(outcomes(case, guide, ""))
        .add(count)
}

/// The answers, each to be changed by itself.
fn answers(given: &[Fact], case: &Case, onevent: &Callback<Event>) -> Tag {
    let (texts, language) = (Texts(case.language), case.language);
    let mut rows = el("ul", "fj-route__plain");
    for &fact in given {
        let question = words::question(fact, language);
        let change = say("button", "fj-button fj-button--quiet", texts.change())
            .set("type", "button")
            .with("aria-label", &[texts.change(), ": ", question].concat())
            .set("data-change", fact.id())
            .press(onevent, Event::FactReopened(fact));
        let answer = guide::answer(&case.answers, fact, language).unwrap_or_default();
        let words = el("div", "").add(say("span", "fj-small", question)).add(el("p", "").live(&answer));
        rows = rows.add(el("li", "fj-route__answer").key(fact.id()).add(words).add(change));
    }
    part("fj-answers", "fj-route__part", texts.answers()).add(rows)
}

/// A button that answers, or opens something.
#[inline(never)]
fn choose(words: &str, value: &str, is_chosen: bool, onevent: &Callback<Event>, event: Event) -> Tag {
    el("button", "fj-button fj-route__option")
        .set("type", "button")
        .with("data-answer", value)
        .when(is_chosen, "aria-current", "true")
        .live(words)
        .press(onevent, event)
}

fn question(guide: &Guide, fact: Fact, case: &Case, onevent: &Callback<Event>) -> Tag {
    let (texts, language, answers) = (Texts(case.language), case.language, &case.answers);
    let told = answers.word(fact);
    let option = |value: &str, words: &str| {
        let event = Event::FactTold(fact, value.to_owned());
        choose(words, value, told.as_deref() == Some(value), onevent, event)
    };
    let mut options = el("div", "fj-route__options");
    let names = guide::options(fact);
    let number = names.is_empty().then(|| number(fact, case, onevent));
    for name in names {
        options = options.add(option(name, guide::option(fact, name, language)));
    }
    let offer = guide::offer(case, fact).map(|offer| {
        let take = choose(&offer.words, "offer", false, onevent, offer.event);
        el("div", "fj-notice").add(el("p", "").live(&offer.from)).add(take)
    });
    let back = guide.before(answers).map(|before| {
        button("fj-route-back", "fj-button fj-button--quiet", texts.back())
            .press(onevent, Event::FactReopened(before))
    });
    let kept = answers.open.is_some() && told.is_some();
    let leave = (!answers.given().is_empty()).then(|| {
        let (words, early) = if kept { (texts.keep(), answers.early) } else { (texts.early(), true) };
        button("fj-route-leave", "fj-button fj-button--quiet", words)
            .press(onevent, Event::QuestionLeft(early))
    });
    el("section", "")
        .set("aria-labelledby", "fj-question")
        .set("data-fact", fact.id())
        .add(el("p", "fj-small fj-route__progress").live(&guide::progress(guide, answers, language)))
        .add(heading(words::question(fact, language)))
        .maybe(words::why(fact, language).map(|why| say("p", "", why)))
        .add(el("p", "fj-small").live(&fill(texts.term(), &[("term", words::term(fact, language))])))
        .maybe(number)
        .add(options.add(option("null", texts.unknown())))
        .maybe((fact == Fact::MonthsToPension).then(|| pension_ages(case)))
        .maybe(offer)
        .add(el("div", "fj-buttons").maybe(back).maybe(leave))
}

/// The heading of what stands in the middle; the keyboard goes there after an answer.
#[inline(never)]
fn heading(words: &'static str) -> Tag {
    say("h2", "fj-heading", words).set("id", "fj-question").set("tabindex", "-1")
}

fn number(fact: Fact, case: &Case, onevent: &Callback<Event>) -> Tag {
    let (texts, language, answers) = (Texts(case.language), case.language, &case.answers);
    let range = guide::range(fact, language);
    let enter = Event::FactEntered(fact);
    let input = text_field("fj-field__input", "fj-fact", &answers.typed, answers.refused)
        .set("inputmode", "numeric")
        .set("aria-labelledby", "fj-question")
        .set("aria-describedby", "fj-fact-note")
        .typing(onevent, Event::FactTyped(String::new()))
        .entering(onevent, enter.clone());
    let unit = say("span", "fj-field__unit", guide::unit(fact, 0, texts)).set("aria-hidden", "true");
    let next = button("fj-route-next", "fj-button fj-button--main", texts.next()).press(onevent, enter);
    let note = el("div", "fj-field__note").set("id", "fj-fact-note").set("role", "alert");
    let note = note.maybe(answers.refused.then(|| error(&range, page(language))));
    el("div", if answers.refused { "fj-field fj-field--invalid" } else { "fj-field" })
        .add(el("p", "fj-field__hint").live(if answers.refused { "" } else { &range }))
        .add(el("div", "fj-field__box").add(input).add(unit).add(next))
        .add(note)
}

fn pension_ages(case: &Case) -> Tag {
    let mut ages = Vec::new();
    for age in PensionAge::ALL {
        ages.push(say("span", "", words::pension_age(*age, case.language)));
    }
    // One text has them all.
    let source =
        Source::at(PensionAge::Sixty7.source()).map(|source| source_line(source, page(case.language)));
    let ages = el("div", "").add(list("fj-route__list", ages)).maybe(source);
    disclosure("fj-route__ages", Texts(case.language).pension_ages(), ages)
}
