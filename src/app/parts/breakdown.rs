//! The lines of a result. Each opens to its sum, its rates and its sources.

use yew::prelude::*;

use super::{Tag, el, figure, list, live, maybe, say, text};
use crate::app::view::{Rate, Row};
use crate::law::{Source, Status};
use crate::text::template::fill;
use crate::text::{Catalogue, Language, catalogue};

/// The lines of a result under a heading.
#[inline(never)]
pub fn breakdown(heading: &'static str, rows: Vec<Row>, language: Language) -> Html {
    let texts = catalogue(language);
    let column = vec![text(texts.lines_month_column)];
    let head = vec![
        say("h3", "fj-lines__heading", heading),
        Tag::new("span", "fj-lines__column", column).set("aria-hidden", "true").html(),
    ];
    // Keyed by code: a line that was opened stays open when another appears.
    let row = |row: Row| {
        let code = row.code.code();
        Tag::new("li", "", vec![line_row(row, texts, language)]).key(code).html()
    };
    let rows = rows.into_iter().map(row).collect();
    el("div", "fj-lines", vec![el("div", "fj-lines__head", head), el("ul", "fj-lines__list", rows)])
}

fn line_row(row: Row, texts: &'static Catalogue, language: Language) -> Html {
    let sum = row.formula.map(|(words, numbers)| {
        let numbers = vec![say("span", "", "= "), figure("fj-figure", numbers, None, None)];
        let words = el("dd", "", vec![live(words)]);
        el("dl", "fj-line__sum", vec![say("dt", "", texts.detail_formula), words, el("dd", "", numbers)])
    });
    let year = row.year.map(|(shown, amount)| {
        let of = Some(AttrValue::Static("year"));
        let shown = figure("fj-figure", shown, Some((row.code, amount)), of);
        el("p", "", vec![say("span", "", texts.detail_year), say("span", "", ": "), shown])
    });
    let unsure = match row.status {
        Status::Sourced => "",
        Status::Derived => texts.status_derived_long,
        Status::Uncertain => texts.status_uncertain_long,
    };
    let rates = row.rates.into_iter().map(|rate| rate_line(rate, language)).collect();
    let sources = row.sources.into_iter().map(|source| source_line(source, texts)).collect();
    let summary = vec![
        say("span", "fj-line__name", row.name),
        el("span", "fj-line__status", vec![status_tag(row.status, language)]),
        figure("fj-figure fj-line__amount", row.text, Some((row.code, row.value)), None),
    ];
    let detail = vec![
        say("p", "", row.why),
        maybe(sum),
        maybe(year),
        el("p", "fj-line__unsure", vec![live(unsure)]),
        titled(texts.detail_values, rates),
        titled(texts.detail_sources, sources),
    ];
    let class = if row.is_total { "fj-line fj-line--total" } else { "fj-line" };
    el(
        "details",
        class,
        vec![el("summary", "fj-line__summary", summary), el("div", "fj-line__detail", detail)],
    )
}

/// A list with a heading; nothing where the list is empty.
fn titled(heading: &'static str, items: Vec<Html>) -> Html {
    let content = (!items.is_empty()).then(|| {
        el("div", "", vec![say("h4", "fj-line__subheading", heading), list("fj-line__list", items)])
    });
    maybe(content)
}

/// Says so where a figure was not found in print; nothing where it was.
#[inline(never)]
pub fn status_tag(status: Status, language: Language) -> Html {
    let (class, words) = match status {
        Status::Sourced => ("", ""),
        Status::Derived => ("fj-tag fj-tag--derived", catalogue(language).status_derived),
        Status::Uncertain => ("fj-tag fj-tag--uncertain", catalogue(language).status_uncertain),
    };
    el("span", class, vec![live(words)])
}

/// A remark behind what it is about.
#[inline(never)]
pub fn remark(words: Option<&'static str>) -> Html {
    el("span", "fj-line__remark", vec![say("span", "", " "), live(words.unwrap_or_default())])
}

fn rate_line(rate: Rate, language: Language) -> Html {
    el(
        "span",
        "",
        vec![
            live(format!("{}: ", rate.name)),
            figure("fj-figure", rate.value, None, None),
            live(format!(", {} ", rate.since)),
            status_tag(rate.status, language),
            remark(rate.remark),
        ],
    )
}

fn source_line(source: &'static Source, texts: &'static Catalogue) -> Html {
    let dated = fill(texts.detail_source_year, &[("dated", source.dated)]);
    let title = match source.url {
        Some(url) => Tag::new("a", "", vec![text(source.title)])
            .set("href", url)
            .set("target", "_blank")
            .set("rel", "noopener noreferrer"),
        None => Tag::new("span", "", vec![text(source.title)]),
    };
    el("span", "", vec![title.set("lang", "da").html(), live(format!(" ({dated})"))])
}
