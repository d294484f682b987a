//! Every day, in its groups, and the ways to take them along.

use chrono::NaiveDate;
use yew::prelude::*;

use crate::app::dues::{DueRow, Group, anchors, circumstances};
use crate::app::parts::{
    Tag, copy_button, disclosure, download_link, el, list, live, part, rule_tag, say, source_line,
};
use crate::app::state::{Case, Copied, Event};
use crate::law::CHECKED;
use crate::rules::timeline::{self, Applies, When};
use crate::text::template::{Piece, fill, pieces};
use crate::text::timeline::{self as words, Note};
use crate::text::words::authority;
use crate::text::words::screen_timeline::Timeline;
use crate::text::{Language, calendar, date, page};

/// A day, by the rule that gives it.
#[inline(never)]
pub(super) fn day(class: &'static str, rule: &'static str, date: NaiveDate, shown: &str) -> Tag {
    el("time", class)
        .with("datetime", &date.to_string())
        .set("data-rule", rule)
        .set("translate", "no")
        .live(shown)
}

/// How sure a row is; nothing where it is.
#[inline(never)]
pub(super) fn tags(row: &DueRow, language: Language) -> Tag {
    if row.due.applies == Applies::Yes {
        return rule_tag(row.due.status, language);
    }
    el("span", "fj-tag fj-tag--uncertain").live(row.applies)
}

/// Every day, in its groups, and the ways to take them along.
pub(super) fn days(case: &Case, rows: &[DueRow], onevent: &Callback<Event>, by_hand: &NodeRef) -> Tag {
    let (texts, language) = (Timeline(case.language), case.language);
    let mut groups = el("div", "");
    for group in Group::ALL {
        let rows: Vec<&DueRow> = rows.iter().filter(|row| row.group == group).collect();
        let name = match group {
            Group::Ahead => words::when(When::Ahead, language),
            Group::NoDate => texts.no_date(),
            Group::Past => words::when(When::Past, language),
            Group::Not => words::applies(Applies::No, language),
        };
        let name = [name, " (", &rows.len().to_string(), ")"].concat();
        let mut all = el(
            "ol",
            if matches!(group, Group::Ahead | Group::NoDate) { "fj-dues" } else { "fj-dues fj-dues--quiet" },
        );
        for (place, row) in rows.iter().enumerate() {
            let key = [row.due.rule.id(), &row.due.number.to_string(), &place.to_string()].join(".");
            all = all.add(due(row, language).key(&key));
        }
        let drawn = match group {
            _ if rows.is_empty() => None,
            Group::Ahead | Group::NoDate => {
                Some(el("div", "").add(el("h3", "fj-dues__heading").live(&name)).add(all))
            }
            Group::Past | Group::Not => Some(
                el("details", if group == Group::Past { "fj-past" } else { "" })
                    .add(el("summary", "fj-disclosure fj-dues__heading").live(&name))
                    .add(all),
            ),
        };
        groups = groups.maybe(drawn);
    }
    // What is counted lies within the range of the rules.
    let all = timeline::timeline(&anchors(case), &circumstances(case), case.now()).unwrap_or_default();
    let file = calendar::calendar(&all, language, case.today);
    let download =
        download_link("fleksjob.ics", "text/calendar", &file, texts.download()).set("id", "fj-dates-file");
    let copy = copy_button(Copied::Dates, "fj-dates-copy", texts.copy(), case, None, onevent, by_hand);
    let mut notes = el("div", "fj-small");
    for note in closing(case) {
        notes = notes.add(el("p", "").live(&note));
    }
    part("fj-days-heading", "fj-days", texts.list_heading())
        .add(say("p", "", texts.file_note()))
        .add(el("div", "fj-buttons").add(download).add(copy))
        .add(groups)
        .add(notes)
}

fn due(row: &DueRow, language: Language) -> Tag {
    let texts = page(language);
    let number = if row.place > 0 { row.place.to_string() } else { String::new() };
    let id = row.due.rule.id();
    let head = el("p", "fj-due__day")
        .add(el("span", "fj-due__number").set("translate", "no").live(&number))
        .maybe(row.due.date.map(|date| day("", id, date, &row.day)));
    let mut body = el("div", "fj-due__body")
        .add(el("p", "fj-due__title").add(live(row.title)).add(say("span", "", " ")).add(tags(row, language)))
        .add(el("p", "fj-small").live(&row.terms));
    // A repetition says its date; the first says the rest.
    if row.due.number == 1 {
        body = body.add(el("p", "").live(&row.task));
    }
    for (note, date) in &row.notes {
        let mut line = el("p", "fj-due__note").key(note);
        for piece in pieces(note) {
            line = line.add(match (piece, date) {
                (Piece::Place(_), Some(date)) => {
                    day("", id, *date, &date::write_long(*date, language)).set("data-of", "note")
                }
                (Piece::Words(words) | Piece::Place(words), _) => live(words),
            });
        }
        body = body.add(line);
    }
    let sources = row.due.sources().map(|source| source_line(source, texts)).collect();
    body = body.add(disclosure("fj-due__sources", texts.detail_sources(), list("fj-line__list", sources)));
    el("li", "fj-due").set("data-due", id).set("data-applies", row.due.applies.id()).add(head).add(body)
}

/// Who decides, how is counted, and when the rules were gone through.
pub(super) fn closing(case: &Case) -> [String; 3] {
    let note = |note, place, text: &str| fill(words::note(note, case.language), &[(place, text)]);
    [
        note(Note::Decides, "authority", authority(case.now(), case.language)),
        note(Note::Counting, "", ""),
        note(Note::Checked, "date", &date::write(CHECKED, case.language)),
    ]
}
