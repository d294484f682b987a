//! What happens when: what applies on one side, what comes next on the other, and every day below.

mod days;
mod form;

use yew::prelude::*;

use crate::app::dues::{DueRow, Group, ahead, due_rows, has_track, next, row_text};
use crate::app::parts::{Tag, el, line, list, live, part, say, track_picture};
use crate::app::state::{Case, Event, View};
use crate::rules::timeline::{Anchor, Applies, Force, RULES, When};
use crate::text::template::fill;
use crate::text::timeline as words;
use crate::text::words::screen_timeline::Timeline;
use crate::text::{date, page};
use days::{closing, day, days, tags};
use form::{TRACKS, track_form};

/// The section. `by_hand` is the field with the text to copy.
pub fn timeline(case: &Case, onevent: &Callback<Event>, by_hand: &NodeRef) -> Tag {
    let texts = Timeline(case.language);
    let rows = due_rows(case);
    let mut form = part("fj-form-heading", "fj-form", texts.form_heading());
    for track in TRACKS {
        form = form.add(track_form(track, case, onevent));
    }
    let answer = el("div", "fj-columns__answer").add(answer(case, &rows));
    let next = next(&rows).and_then(|row| row.due.date);
    let bar = next.map(|day| {
        el("p", "fj-bar")
            .set("aria-hidden", "true")
            .add(say("span", "", texts.next()))
            .add(el("span", "fj-bar__cost").live(&date::write(day, case.language)))
    });
    el("div", "fj-timeline")
        .add(say("p", "fj-lead", texts.lead()))
        .add(el("div", "fj-columns").add(form).add(answer))
        .maybe((!rows.is_empty()).then(|| days(case, &rows, onevent, by_hand)))
        .add(el("div", "fj-bar-place").maybe(bar))
}

fn answer(case: &Case, rows: &[DueRow]) -> Tag {
    let language = case.language;
    let stale = Anchor::ALL
        .iter()
        .any(|anchor| case.dates.fault(*anchor).is_some() && case.dates.counted(*anchor).is_some());
    let stale = stale.then(|| {
        el("p", "fj-notice fj-notice--warning").set("id", "fj-stale").add(live(page(language).result_stale()))
    });
    let shown = if rows.is_empty() {
        example(case)
    } else {
        el("div", "").add(head(case, rows)).add(picture(case, rows))
    };
    // One key for each kind of answer: they have nothing in common.
    let shown = shown.key(if rows.is_empty() { "example" } else { "days" });
    el("section", "fj-answer")
        .set("aria-label", page(language).result_heading())
        .maybe(stale)
        .add(el("div", "").add(shown))
}

/// What would come, by name: no day is made up.
fn example(case: &Case) -> Tag {
    let texts = Timeline(case.language);
    let mut box_ = el("div", "").add(say("p", "", texts.example()));
    let any = TRACKS.iter().any(|track| has_track(case, *track));
    for track in TRACKS {
        if any && !has_track(case, track) {
            continue;
        }
        let titles = RULES.iter().filter(|rule| rule.track == track && rule.force == Force::Statutory);
        let titles = titles.take(3).map(|rule| say("span", "", words::title(rule.code, case.language)));
        let items = list("fj-notes__list", titles.collect());
        box_ = box_.add(
            el("div", "")
                .key(track.id())
                .add(say("h3", "fj-notes__heading", words::track(track, case.language)))
                .add(items),
        );
    }
    box_
}

/// What comes next, and what to do about it.
fn head(case: &Case, rows: &[DueRow]) -> Tag {
    let (texts, language) = (Timeline(case.language), case.language);
    let found = next(rows);
    let shown = found.and_then(|row| Some((row, row.due.date?))).map(|(row, date)| {
        let same =
            rows.iter().filter(|other| other.group == Group::Ahead && other.due.date == Some(date)).count();
        let more = same.saturating_sub(1);
        let more = if more > 0 { fill(texts.same_day(), &[("n", &more.to_string())]) } else { String::new() };
        let shown = day("fj-answer__cost fj-next", row.due.rule.id(), date, &date::write(date, language))
            .set("data-of", "next");
        el("div", "")
            .key(&row.day)
            .add(
                el("p", "fj-answer__main")
                    .add(say("span", "fj-answer__label", texts.next()))
                    .add(shown)
                    .add(el("span", "fj-answer__period").live(&ahead(case, date))),
            )
            .add(
                el("p", "fj-due__title")
                    .add(live(row.title))
                    .add(say("span", "", " "))
                    .add(tags(row, language)),
            )
            .add(el("p", "").live(&row.task))
            .add(el("p", "fj-due__note").live(
                row.notes.first().filter(|_| row.due.applies != Applies::Yes).map_or("", |(note, _)| note),
            ))
            .add(el("p", "fj-small").live(&more))
    });
    let past = found.is_none().then(|| say("p", "fj-lead", texts.all_past()));
    el("div", "").maybe(shown).maybe(past)
}

fn picture(case: &Case, rows: &[DueRow]) -> Tag {
    let (texts, language) = (Timeline(case.language), case.language);
    let now = case.now();
    let found = next(rows);
    let next_day = found.and_then(|row| row.due.date);
    let name = if now == case.today {
        words::when(When::Today, language).to_owned()
    } else {
        date::write(now, language)
    };
    let mut lines = Vec::new();
    for track in TRACKS {
        let Some(line) = line(rows, track, now, next_day, language) else { continue };
        // The number of marks follows the case: the picture is drawn anew when it changes.
        let mut key = String::from(track.id());
        for mark in &line.marks {
            key.push_str(&mark.place.to_string());
            key.push_str(&mark.date.to_string());
            key.push(if mark.unsure { '?' } else { '.' });
        }
        key.push_str(&now.to_string());
        let drawn = el("div", "")
            .key(&key)
            .add(el("p", "fj-track__name").add(live(words::track(track, language))))
            .add(track_picture(&line, track, &name, next_day, language));
        lines.push(drawn);
    }
    let finding = found.and_then(|row| {
        let date = row.due.date?;
        Some(fill(texts.finding(), &[("title", row.title), ("date", &row.day), ("when", &ahead(case, date))]))
    });
    let seen = (now != case.today).then(|| {
        let template = if case.shows(View::Cost) { texts.seen_from() } else { texts.seen_from_address() };
        fill(template, &[("date", &date::write(now, language)), ("section", page(language).nav_cost())])
    });
    let caption = el("figcaption", "fj-small")
        .add(el("p", "").set("role", "status").live(&finding.unwrap_or_else(|| texts.all_past().to_owned())))
        .add(say("p", "", texts.line_key()))
        .add(el("p", "").live(&seen.unwrap_or_default()));
    let lines = el("div", "").add_all(lines);
    el("figure", "fj-tracks")
        .add(say("h3", "fj-notes__heading", texts.line_heading()))
        .add(lines)
        .add(caption)
}

/// The dates as plain text; empty without any.
pub fn dates_text(case: &Case) -> String {
    let rows = due_rows(case);
    if rows.is_empty() {
        return String::new();
    }
    let mut text = String::new();
    for group in [Group::Ahead, Group::NoDate, Group::Past] {
        for row in rows.iter().filter(|row| row.group == group) {
            text.push_str(&row_text(row, case.language));
            text.push('\n');
        }
    }
    for line in closing(case) {
        text.push_str(&line);
        text.push('\n');
    }
    text
}
