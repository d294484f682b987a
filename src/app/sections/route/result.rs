//! What the answers point to: outcomes, grounds, what is missing, what to do, whom to contact, and where to go next.

use yew::prelude::*;

use super::{choose, heading};
use crate::app::dues::exemption_from_route;
use crate::app::guide::{self, Guide, Line};
use crate::app::parts::{Tag, button, contact, disclosure, el, list, live, rule_tag, say, source_line};
use crate::app::state::{Case, Event, View};
use crate::law::{Source, Status};
use crate::rules::route::{Outcome, Side};
use crate::rules::timeline::{Exemption, Grant};
use crate::text::template::fill;
use crate::text::words::screen_route::Route as Texts;
use crate::text::{Language, page, route as words};

/// A part under its heading. What is as sure as all the others is told of all of them.
#[inline(never)]
fn part((heading, lines): (String, Vec<Line>), seen: &mut Vec<u8>, language: Language) -> Tag {
    let first = lines.first().map_or(Status::Sourced, |(_, status, _)| *status);
    let alike = lines.iter().all(|(_, status, _)| *status == first);
    let status = |status| rule_tag(status, language);
    let heading = el("h3", "fj-route__heading")
        .live(&heading)
        .add(say("span", "", " "))
        .add(status(if alike { first } else { Status::Sourced }));
    let mut rows = Vec::new();
    for (words, one, sources) in lines {
        let row = el("span", "").add(live(&words)).add(say("span", "", " "));
        let row = row.add(status(if alike { Status::Sourced } else { one }));
        rows.push(row.add(marks(sources, seen)));
    }
    el("div", "fj-route__part").add(heading).add(list("fj-route__list", rows))
}

/// The result.
pub(super) fn result(guide: &Guide, case: &Case, onevent: &Callback<Event>) -> Tag {
    let (texts, language, day) = (Texts(case.language), case.language, case.now());
    let mut seen = Vec::new();
    let mut outcomes = el("ul", "fj-route__plain");
    for outcome in &guide.route.outcomes {
        let side = outcome.side();
        let class = match side {
            Side::For => "fj-route__outcome fj-route__outcome--for",
            Side::Against => "fj-route__outcome fj-route__outcome--against",
            Side::Neutral => "fj-route__outcome",
        };
        // The heading above says it of what speaks for.
        let kind = if side == Side::For { "" } else { words::side(side, language) };
        let kind = el("p", "fj-small")
            .add(say("span", "", kind))
            .add(say("span", "", " "))
            .add(rule_tag(outcome.status(day), language));
        let headline =
            say("h3", "fj-heading", words::headline(*outcome, language)).set("data-outcome", outcome.id());
        let meaning = el("p", "")
            .add(live(&words::meaning(*outcome, day, language)))
            .add(marks(outcome.sources(day), &mut seen));
        let row = el("li", class).key(outcome.id()).add(kind).add(headline).add(meaning);
        outcomes = outcomes.add(row);
    }
    let mut parts = Vec::new();
    for one in guide::parts(guide, case) {
        parts.push(part(one, &mut seen, language));
    }
    let provisional = (guide.left > 0).then(|| {
        let words = fill(texts.provisional(), &[("n", &guide.left.to_string())]);
        let go_on = button("fj-route-go-on", "fj-button fj-button--main", texts.go_on());
        el("div", "fj-notice")
            .add(el("p", "").live(&words))
            .add(go_on.press(onevent, Event::QuestionLeft(false)))
    });
    let mut read = Vec::new();
    for source in seen.iter().filter_map(|place| Source::at(*place)) {
        read.push(el("li", "").add(source_line(source, page(language))));
    }
    let read = el("ol", "fj-route__list fj-small").add_numbered(read);
    el("section", "")
        .set("aria-labelledby", "fj-question")
        .add(heading(texts.result()))
        .maybe(provisional)
        .add(outcomes)
        .add(say("p", "fj-small", page(language).footer_decides()))
        .maybe(missing(guide, case, onevent))
        .add(ways(guide, case, onevent))
        .add(el("div", "fj-route__parts").add_numbered(parts))
        .add(contact(case, onevent))
        .add(disclosure("fj-route__sources", page(language).detail_sources(), read))
}

/// The questions that nobody knew the answer to and that can still change the outcome, each a press away.
fn missing(guide: &Guide, case: &Case, onevent: &Callback<Event>) -> Option<Tag> {
    let mut all = el("div", "fj-route__options");
    let mut some = false;
    for &fact in guide.route.missing.iter().filter(|fact| case.answers.is_given(**fact)) {
        some = true;
        let words = words::question(fact, case.language);
        all = all.add(choose(words, fact.id(), false, onevent, Event::FactReopened(fact)).key(fact.id()));
    }
    let heading = say("h3", "fj-route__heading", Texts(case.language).missing());
    some.then(|| el("div", "fj-route__part").add(heading).add(all))
}

/// The numbers of sources in the list at the end. They are no links: one for every ground would stand in the way of the
/// keyboard, and the list has each source once.
#[inline(never)]
fn marks(sources: &[u8], seen: &mut Vec<u8>) -> Tag {
    let mut numbers = String::new();
    for place in sources {
        let number = seen.iter().position(|known| known == place).unwrap_or_else(|| {
            seen.push(*place);
            seen.len().saturating_sub(1)
        });
        numbers.push_str(if numbers.is_empty() { " [" } else { ", " });
        numbers.push_str(&number.saturating_add(1).to_string());
    }
    if !numbers.is_empty() {
        numbers.push(']');
    }
    el("span", "fj-small fj-route__marks").live(&numbers)
}

/// The ways on; what the outcomes tell goes along.
fn ways(guide: &Guide, case: &Case, onevent: &Callback<Event>) -> Tag {
    let texts = Texts(case.language);
    // Here it is known anyway; the address is for whoever opens it in another tab.
    let (grant, exemption) = (guide.grant(), exemption_from_route(case));
    let mut track = String::new();
    for (key, value) in [("&grant=", grant.map(Grant::id)), ("&exemption=", exemption.map(Exemption::id))] {
        if let Some(value) = value {
            track.push_str(key);
            track.push_str(value);
        }
    }
    let (scheme, cost) = if guide.has(|outcome| outcome == Outcome::OldSchemeContinues) {
        ("&scheme=before2013", Event::Prefilled(&[("view", "cost"), ("scheme", "before2013")]))
    } else {
        ("", Event::ViewOpened(View::Cost))
    };
    let agreement =
        if guide.turns_on_agreement() { texts.way_agreement() } else { texts.way_accommodations() };
    let (mut links, mut some) = (el("div", "fj-buttons"), false);
    for (words, view, more, event) in [
        (texts.way_cost(), View::Cost, scheme, cost),
        (agreement, View::Accommodations, "", Event::ViewOpened(View::Accommodations)),
        (texts.way_timeline(), View::Timeline, &track, Event::ViewOpened(View::Timeline)),
        (texts.way_summary(), View::Summary, "", Event::ViewOpened(View::Summary)),
    ] {
        if !case.shows(view) {
            continue;
        }
        some = true;
        let address = case.way(view, case.language, more);
        links = links.add(el("a", "fj-button").with("href", &address).live(words).press(onevent, event));
    }
    if !some {
        return el("div", "");
    }
    let followed = !track.is_empty() && case.shows(View::Timeline);
    el("div", "fj-route__part")
        .add(say("h3", "fj-route__heading", texts.ways()))
        .add(links)
        .maybe(followed.then(|| say("p", "fj-small", texts.track())))
}
