//! The draft of the written agreement: its fields, what of it is missing, and the sheet that is printed.

use chrono::NaiveDate;
use yew::prelude::*;

use super::id_of;
use crate::app::agreement::{
    READS, attempt_fault, dated, lines_of, names, points, runs_from_fault, signatures,
};
use crate::app::parts::{
    DateField, Tag, button, copy_button, date_fields, disclosure, el, list, live, part, rule_tag, say,
    source_list, tick,
};
use crate::app::state::{Attempt, Case, Copied, Draft, DraftChange, DraftText, Event, View};
use crate::rules::accommodations::{Point, Purpose};
use crate::rules::timeline::{Anchor, RuleCode};
use crate::text::template::fill;
use crate::text::words::screen_accommodations::Accommodations;
use crate::text::{accommodations as words, date, page};

const QUIET: &str = "fj-button fj-button--quiet";

/// The draft, with what is missing in it beside it.
pub(super) fn draft(case: &Case, onevent: &Callback<Event>, by_hand: &NodeRef) -> Tag {
    let texts = Accommodations(case.language);
    let columns = el("div", "fj-columns")
        .add(fields(case, onevent))
        .add(el("div", "fj-columns__answer").add(answer(case)));
    part("fj-draft-heading", "", texts.draft_heading())
        .add(say("p", "", texts.draft_lead()))
        .add(say("p", "fj-notice", texts.draft_private()))
        .add(columns)
        .add(actions(case, onevent, by_hand))
}

/// A field for the visitor's own words.
#[inline(never)]
fn area(case: &Case, onevent: &Callback<Event>, which: DraftText, id: &str, label: &str, hint: &str) -> Tag {
    let described = id_of(id, "-hint");
    let field = el("textarea", "fj-area")
        .with("id", id)
        .set("rows", "3")
        .set("autocomplete", "off")
        .set("translate", "no")
        .with("aria-describedby", &described)
        .value(&case.draft_text(which))
        .typing(onevent, Event::DraftTyped(which, String::new()));
    el("div", "fj-field")
        .key(id)
        .add(el("label", "fj-field__label").with("for", id).live(label))
        .add(el("p", "fj-field__hint").with("id", &described).live(hint))
        .add(field)
}

/// A button that fills something in.
fn offer(id: &'static str, words: &'static str, change: DraftChange, onevent: &Callback<Event>) -> Tag {
    button(id, QUIET, words).press(onevent, Event::DraftChanged(change))
}

/// A group of fields under a point's name.
#[inline(never)]
fn group(case: &Case, point: Point) -> Tag {
    el("fieldset", "fj-field")
        .add(say("legend", "fj-field__label", words::point(point, case.language)))
        .add(el("p", "fj-field__hint").live(&dated(case, words::point_help(point, case.language))))
}

/// A day of the timeline.
#[inline(never)]
fn day(day: NaiveDate, rule: RuleCode, case: &Case) -> Tag {
    el("time", "")
        .with("datetime", &day.to_string())
        .set("data-rule", rule.id())
        .live(&date::write(day, case.language))
}

fn fields(case: &Case, onevent: &Callback<Event>) -> Tag {
    let (texts, page) = (Accommodations(case.language), page(case.language));
    let agreement = case.agreement();
    let write = |point: Point, which: DraftText| {
        let help = dated(case, words::point_help(point, case.language));
        let id = id_of("fj-draft-", point.id());
        area(case, onevent, which, &id, words::point(point, case.language), &help)
    };
    let missing_needs = case.has_needs_to_add();
    let add_needs = missing_needs
        .then(|| offer("fj-draft-needs", texts.functions_add(), DraftChange::NeedsAdded, onevent));
    let mut details = Vec::new();
    for &suggestion in &case.draft.taken {
        let id = id_of("fj-detail-", suggestion.id());
        let name = words::suggestion(suggestion, case.language);
        let hint = dated(case, words::example(suggestion, case.language));
        details.push(area(case, onevent, DraftText::Detail(suggestion), &id, name, &hint));
    }
    let hint = if details.is_empty() { texts.accommodations_none() } else { "" };
    let other = area(case, onevent, DraftText::Other, "fj-draft-other", texts.accommodations_other(), hint);
    let runs_from = DateField {
        id: &id_of("fj-", Anchor::AgreementDate.id()),
        legend: words::point(Point::RunsFrom, case.language),
        hint: words::point_help(Point::RunsFrom, case.language),
        date: case.dates.typed(Anchor::AgreementDate),
        fault: runs_from_fault(case),
        event: &|part| Event::AnchorTyped(Anchor::AgreementDate, part, String::new()),
    };
    let earliest = agreement.earliest().map(|earliest| {
        el("p", "")
            .add(say("span", "", texts.earliest()))
            .add(say("span", "", " "))
            .add(day(earliest, RuleCode::TwelveMonths, case))
            .add(say("span", "", " "))
            .add(rule_tag(Point::Written.status(case.now()), case.language))
    });
    let mut reviews = Vec::new();
    for (place, review) in agreement.review_dates().into_iter().enumerate() {
        let id = id_of("fj-review-", &place.to_string());
        let chosen = case.draft.reviews.contains(&place);
        let change = Event::DraftChanged(DraftChange::Review(place));
        reviews.push(tick(&id, day(review, RuleCode::Review, case), chosen, change, onevent));
    }
    let no_date = if reviews.is_empty() { texts.reviews_no_date() } else { "" };
    let ticked = |point: Point, id, label, checked, change| {
        group(case, point).add(tick(id, live(label), checked, Event::DraftChanged(change), onevent))
    };
    let (unsupported, written) = (case.draft.unsupported, case.draft.written);
    // Nobody agreed on the figures of a section that is not there, or of the example that it opens with.
    let from_cost = |tag: Tag| (case.shows(View::Cost) && !case.is_example()).then_some(tag);
    el("div", "")
        .add(write(Point::Functions, DraftText::Functions))
        .maybe(add_needs)
        .add(group(case, Point::Accommodations).add(el("div", "").add_all(details)).add(other))
        .add(write(Point::HoursTasks, DraftText::HoursTasks))
        .maybe(from_cost(offer("fj-draft-hours", texts.hours_add(), DraftChange::HoursAdded, onevent)))
        .add(write(Point::PayPension, DraftText::PayPension))
        .maybe(from_cost(offer("fj-draft-pay", texts.pay_add(), DraftChange::PayAdded, onevent)))
        .add(date_fields(&runs_from, page, onevent))
        .maybe(earliest)
        .add(group(case, Point::Reviews).add(el("p", "").live(no_date)).add_all(reviews))
        .add(attempts(case, onevent))
        .add(ticked(
            Point::Unsupported,
            "fj-draft-unsupported",
            texts.unsupported(),
            unsupported,
            DraftChange::Unsupported,
        ))
        .add(ticked(Point::Written, "fj-draft-written", texts.written(), written, DraftChange::Written))
}

/// What was tried, at least one.
fn attempts(case: &Case, onevent: &Callback<Event>) -> Tag {
    let texts = Accommodations(case.language);
    let none = [Attempt::default()];
    let all = if case.draft.attempts.is_empty() { &none } else { case.draft.attempts.as_slice() };
    let mut rows = Vec::new();
    for (place, attempt) in all.iter().enumerate() {
        let number = place.saturating_add(1).to_string();
        let id = id_of("fj-attempt-", &number);
        let when = DateField {
            id: &id,
            legend: texts.attempt_date(),
            hint: "",
            date: &attempt.date,
            fault: attempt_fault(case, attempt),
            event: &|part| Event::AttemptDated(place, part, String::new()),
        };
        let what = id_of(&id, "-what");
        let legend = fill(texts.attempt(), &[("number", &number)]);
        let row = el("fieldset", "fj-attempt")
            .add(el("legend", "fj-field__label").live(&legend))
            .add(date_fields(&when, page(case.language), onevent))
            .add(area(case, onevent, DraftText::Attempt(place), &what, texts.attempt_what(), ""));
        rows.push(row);
    }
    group(case, Point::Attempt).add(el("div", "").add_numbered(rows)).add(offer(
        "fj-attempt-add",
        texts.attempt_add(),
        DraftChange::AttemptAdded,
        onevent,
    ))
}

/// What is there and what is missing. It is short, so that all of it stays in sight beside the fields.
fn answer(case: &Case) -> Tag {
    let (texts, language) = (Accommodations(case.language), case.language);
    let mut groups = Vec::new();
    for (purpose, heading, sample) in [
        (Purpose::Measured, texts.measured_heading(), Point::Written),
        (Purpose::GoodPractice, texts.good_heading(), Point::Reviews),
    ] {
        let (all, missing) = points(case, purpose);
        let (count, of) = (missing.to_string(), all.len().to_string());
        let count = fill(texts.missing_count(), &[("count", &count), ("all", &of)]);
        let mut rows = el("ul", "fj-points");
        for (point, has) in all {
            let (class, state, missing) = if has {
                ("", texts.filled(), "false")
            } else {
                ("fj-points__missing", texts.missing(), "true")
            };
            rows = rows.add(
                el("li", "fj-points__row")
                    .set("data-point", point.id())
                    .set("data-missing", missing)
                    .add(say("span", "", words::point(point, language)))
                    .add(el("span", class).live(state)),
            );
        }
        let heading = say("h3", "fj-points__heading", heading)
            .add(say("span", "", " "))
            .add(rule_tag(sample.status(case.now()), language));
        groups.push(el("div", "").add(heading).add(el("p", "").set("role", "status").live(&count)).add(rows));
    }
    let sources = source_list(Point::SOURCES, language);
    el("div", "fj-answer").add_all(groups).add(say("p", "", texts.judged())).add(disclosure(
        "fj-small",
        page(language).detail_sources(),
        sources,
    ))
}

/// What to do with the draft.
fn actions(case: &Case, onevent: &Callback<Event>, by_hand: &NodeRef) -> Tag {
    let (texts, language) = (Accommodations(case.language), case.language);
    let print = button("fj-draft-print", "fj-button fj-button--main", texts.print())
        .press(onevent, Event::PrintPressed);
    let copy = copy_button(Copied::Agreement, "fj-draft-copy", texts.copy(), case, None, onevent, by_hand);
    let some = case.draft != Draft::default();
    let to_route = (case.shows(View::Route) && some).then(|| {
        el("div", "")
            .add(offer("fj-draft-to-route", texts.to_route(), DraftChange::ToRoute, onevent))
            .add(say("p", "fj-small", texts.to_route_hint()))
    });
    let done = if case.route_has_draft() { texts.to_route_done() } else { "" };
    let told = case.draft_lacks_of_route();
    let from_route = (!told.is_empty()).then(|| {
        let points = names(told.iter().map(|point| words::point(*point, language)));
        let words = fill(texts.from_route(), &[("points", &points)]);
        el("button", QUIET)
            .set("type", "button")
            .set("id", "fj-draft-from-route")
            .live(&words)
            .press(onevent, Event::DraftChanged(DraftChange::FromRoute))
    });
    el("div", "")
        .add(print)
        .add(say("p", "fj-small", texts.print_hint()))
        .add(copy)
        .maybe(to_route)
        .add(el("p", "").set("role", "status").live(done))
        .maybe(from_route)
}

/// The agreement as it is printed. It has lines to write on, and nobody's name.
pub(super) fn sheet(case: &Case) -> Tag {
    let mut sheet =
        el("div", "fj-sheet").add(say("h2", "fj-heading", Accommodations(case.language).sheet_title()));
    for point in READS {
        let lines = lines_of(case, point).iter().map(|line| live(line)).collect();
        sheet = sheet.add(say("h3", "", words::point(point, case.language))).add(list("", lines));
    }
    for who in signatures(case) {
        sheet = sheet.add(say("p", "fj-sheet__line", who));
    }
    sheet
}
