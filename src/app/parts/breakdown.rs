//! The lines of a result. Each opens to its sum, its rates and its sources.

use super::{Tag, el, figure, line_figure, list, live, say};
use crate::app::view::{Rate, Row};
use crate::law::{Source, Status};
use crate::text::template::fill;
use crate::text::{Language, Page, page};

/// The lines of a result under a heading.
#[inline(never)]
pub fn breakdown(heading: &'static str, rows: &[Row], language: Language) -> Tag {
    let texts = page(language);
    let head = el("div", "fj-lines__head")
        .add(say("h3", "fj-lines__heading", heading))
        .add(say("span", "fj-lines__column", texts.lines_month_column()).set("aria-hidden", "true"));
    let mut list = el("ul", "fj-lines__list");
    for row in rows {
        // Keyed by code: a line that was opened stays open when another appears.
        list = list.add(el("li", "").key(row.code.code()).add(line_row(row, texts, language)));
    }
    el("div", "fj-lines").add(head).add(list)
}

fn line_row(row: &Row, texts: Page, language: Language) -> Tag {
    let sum = row.formula.as_ref().map(|(words, numbers)| {
        let numbers = el("dd", "").add(say("span", "", "= ")).add(figure("fj-figure", numbers));
        let words = el("dd", "").live(words);
        el("dl", "fj-line__sum").add(say("dt", "", texts.detail_formula())).add(words).add(numbers)
    });
    let year = row.year.as_ref().map(|(shown, amount)| {
        let shown = line_figure("fj-figure", shown, row.code, *amount, "year");
        el("p", "").add(say("span", "", texts.detail_year())).add(say("span", "", ": ")).add(shown)
    });
    let unsure = match row.status {
        Status::Sourced => "",
        Status::Derived => texts.status_derived_long(),
        Status::Uncertain => texts.status_uncertain_long(),
    };
    let rates = row.rates.iter().map(|rate| rate_line(rate, language)).collect();
    let sources = row.sources.iter().map(|source| source_line(*source, texts)).collect();
    let amount = line_figure("fj-figure fj-line__amount", &row.text, row.code, row.value, "");
    let summary = el("summary", "fj-line__summary")
        .add(say("span", "fj-line__name", row.name))
        .add(el("span", "fj-line__status").add(status_tag(row.status, language)))
        .add(amount);
    let detail = el("div", "fj-line__detail")
        .add(say("p", "", row.why))
        .maybe(sum)
        .maybe(year)
        .add(el("p", "fj-line__unsure").live(unsure))
        .maybe(titled(texts.detail_values(), rates))
        .maybe(titled(texts.detail_sources(), sources));
    el("details", if row.is_total { "fj-line fj-line--total" } else { "fj-line" }).add(summary).add(detail)
}

/// A list with a heading; nothing where the list is empty.
fn titled(heading: &'static str, items: Vec<Tag>) -> Option<Tag> {
    let heading = say("h4", "fj-line__subheading", heading);
    (!items.is_empty()).then(|| el("div", "").add(heading).add(list("fj-line__list", items)))
}

/// Says so where a figure was not found in print; nothing where it was.
#[inline(never)]
pub fn status_tag(status: Status, language: Language) -> Tag {
    let (class, words) = match status {
        Status::Sourced => ("", ""),
        Status::Derived => ("fj-tag fj-tag--derived", page(language).status_derived()),
        Status::Uncertain => ("fj-tag fj-tag--uncertain", page(language).status_uncertain()),
    };
    el("span", class).live(words)
}

/// A remark behind what it is about.
#[inline(never)]
pub fn remark(words: Option<&'static str>) -> Tag {
    el("span", "fj-line__remark").add(say("span", "", " ")).add(live(words.unwrap_or_default()))
}

fn rate_line(rate: &Rate, language: Language) -> Tag {
    el("span", "")
        .add(live(&format!("{}: ", rate.name)))
        .add(figure("fj-figure", &rate.value))
        .add(live(&format!(", {} ", rate.since)))
        .add(status_tag(rate.status, language))
        .add(remark(rate.remark))
}

/// A source with its year; a link where it has an address.
#[inline(never)]
pub fn source_line(source: Source, texts: Page) -> Tag {
    let dated = match source.dated {
        "undated" => texts.detail_source_undated().to_owned(),
        year => fill(texts.detail_source_year(), &[("dated", year)]),
    };
    let title = match source.url {
        Some(url) => say("a", "", source.title)
            .set("href", url)
            .set("target", "_blank")
            .set("rel", "noopener noreferrer"),
        None => say("span", "", source.title),
    };
    el("span", "").add(title.set("lang", "da")).add(live(&format!(" ({dated})")))
}
