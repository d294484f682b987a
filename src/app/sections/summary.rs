//! The case to take away: the page as it is printed, and beside it the ways to print, copy, save and share it.

use yew::prelude::*;

use super::Outcome;
use crate::app::parts::{
    Tag, button, contact, copy_button, download_link, el, line_figure, list, live, part, place_figure,
    rule_tag, say, share, source_line, status_tag,
};
use crate::app::state::{Case, Copied, Event};
use crate::app::summary_view::{self as view, Block, MOST, Mark, Row};
use crate::app::{effects, link};
use crate::law::Status;
use crate::rules::cost::{Estimate, LineCode};
use crate::text::qr::Qr;
use crate::text::words::screen_summary::Summary;
use crate::text::{Language, page};

/// The section.
pub fn summary(case: &Case, outcome: Option<&Outcome>, onevent: &Callback<Event>, by_hand: &NodeRef) -> Tag {
    let texts = Summary(case.language);
    let address = address(case);
    // Another case is another sheet: nothing of the old one is left in it.
    let sheet = outcome.map(|outcome| sheet(case, &outcome.estimate, &address).key(&address));
    let print = button("fj-summary-print", "fj-button fj-button--main", texts.print())
        .press(onevent, Event::PrintPressed);
    let copy = copy_button(Copied::Summary, "fj-summary-copy", texts.copy(), case, outcome, onevent, by_hand);
    let files = el("div", "fj-buttons").add_numbered(files(case, outcome, &address));
    let ways = el("div", "fj-summary__ways")
        .add(print)
        .add(say("p", "fj-small", texts.print_hint()))
        .add(copy)
        .add(part("fj-summary-files", "", texts.files()).add(files).add(say(
            "p",
            "fj-small",
            texts.files_hint(),
        )))
        .add(contact(case, onevent))
        .add(share(case, onevent, by_hand));
    el("div", "fj-summary")
        .add(say("p", "fj-lead", texts.lead()))
        .add(el("div", "fj-summary__columns").add(ways).maybe(sheet))
}

/// The case as plain text.
pub fn summary_text(case: &Case, outcome: Option<&Outcome>) -> String {
    outcome.map(|outcome| view::plain_text(case, &outcome.estimate, &address(case))).unwrap_or_default()
}

/// The address that opens the case.
fn address(case: &Case) -> String {
    effects::address_with(&link::write(case))
}

fn files(case: &Case, outcome: Option<&Outcome>, address: &str) -> Vec<Tag> {
    let texts = Summary(case.language);
    let table = outcome.map(|outcome| view::table(case, &outcome.estimate, address));
    let files = [
        ("fleksjob.csv", "text/csv", table, texts.table()),
        ("fleksjob.ics", "text/calendar", view::calendar_file(case), texts.calendar()),
    ];
    let mut links = Vec::new();
    for (name, kind, file, words) in files {
        links.extend(file.map(|file| download_link(name, kind, &file, words)));
    }
    links
}

/// The page as it is printed.
fn sheet(case: &Case, estimate: &Estimate, address: &str) -> Tag {
    let language = case.language;
    let (texts, words) = (page(language), Summary(language));
    let stale = case.employment().is_none();
    let warning = |words: &str| el("p", "fj-notice fj-notice--warning").words(words);
    let status = crate::app::view::status(estimate, LineCode::EmployerCost);
    let main = el("p", "fj-answer__main")
        .add(say("span", "fj-answer__label", texts.result_cost_label()))
        .add(place_figure("fj-figure fj-answer__cost", &view::headline(estimate, language), ""))
        .add(say("span", "fj-answer__period", texts.result_per_month()))
        .add(status_tag(status, language));
    let mut remarks = view::remarks(case, estimate).into_iter();
    let head = part("fj-summary-sheet", "", words.page_heading())
        .add(el("p", "").words(&remarks.next().unwrap_or_default()))
        .maybe(stale.then(|| warning(texts.result_stale())))
        .add(main);
    let blocks = view::blocks(case, estimate, MOST).iter().map(|one| block(one, language)).collect();
    let remarks = remarks.map(|remark| live(&remark)).collect();
    el("div", "fj-summary__sheet")
        .add(head)
        .add(qr(address, words))
        .add(el("div", "fj-summary__blocks").add_all(blocks))
        .add(list("fj-summary__remarks", remarks))
}

fn block(block: &Block, language: Language) -> Tag {
    let rows = block.rows.iter().map(|one| row(one, block.is_table, language)).collect();
    let class = if block.is_table { "fj-summary__table" } else { "fj-summary__list" };
    el("div", "fj-summary__block").add(say("h3", "fj-summary__heading", block.heading)).add(list(class, rows))
}

/// A row. The sheet is drawn as a whole, so what is absent may be absent.
fn row(row: &Row, is_table: bool, language: Language) -> Tag {
    let Row { text, status, mark, .. } = row;
    let text = match *mark {
        Mark::Line(code, amount) => line_figure("fj-figure", text, code, amount, ""),
        Mark::Source(source) => source_line(source, page(language)),
        _ => el("span", "").words(text),
    };
    let label = el("span", "fj-summary__label");
    let label = match *mark {
        Mark::Rule(rule, day) => {
            let time = el("time", "").with("datetime", &day.to_string()).words(&row.label);
            label.set("data-rule", rule).add(time)
        }
        Mark::Outcome(code) => label.set("data-outcome", code).words(&row.label),
        _ => label.words(&row.label),
    };
    // In a table the amounts stand in a column, with nothing behind them.
    let (unsure, sure) = if is_table { (label, text) } else { (text, label) };
    let tag = if mark.is_figure() { status_tag } else { rule_tag };
    let unsure = if *status == Status::Sourced {
        unsure
    } else {
        unsure.add(say("span", "", " ")).add(tag(*status, language))
    };
    let (first, second) = if is_table { (unsure, sure) } else { (sure, unsure) };
    el("div", "").add(first).add(second)
}

/// The link as a picture to photograph, dark on light whatever the theme.
fn qr(address: &str, words: Summary) -> Tag {
    let Some(code) = Qr::of(address) else {
        return say("p", "fj-summary__qr fj-small", words.qr_long());
    };
    let side = (code.size() + 8).to_string();
    let ground = el("path", "fj-summary__paper").with("d", &["M0 0h", &side, "v", &side, "H0"].concat());
    let picture = el("svg", "")
        .with("viewBox", &["0 0 ", &side, " ", &side].concat())
        .set("shape-rendering", "crispEdges")
        .set("role", "img")
        .set("aria-label", words.qr())
        .add(ground)
        .add(el("path", "fj-summary__ink").with("d", &code.path()));
    el("figure", "fj-summary__qr").add(picture).add(say("figcaption", "fj-small", words.qr_caption()))
}
