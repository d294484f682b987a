//! The lines of a result. Each opens to its sum, its rates and its sources.

use super::{Tag, el, figure, line_figure, list, live, say};
use crate::app::view::{Rate, Row};
use crate::law::{Source, Status};
use crate::text::template::fill;
use crate::text::words::screen_cost::Cost;
use crate::text::{Language, Page, page};

/// The lines of a result under a heading.
#[inline(never)]
pub fn breakdown(heading: &'static str, rows: &[Row], language: Language) -> Tag {
    let texts = page(language);
    let year = if rows.iter().any(|row| row.year.is_some()) { texts.detail_year() } else { "" };
    let mut head = el("div", "fj-lines__head").add(say("h3", "fj-lines__heading", heading));
    for words in [texts.lines_month_column(), year] {
        if !words.is_empty() {
            head = head.add(say("span", "fj-lines__column", words).set("aria-hidden", "true"));
        }
    }
    el("div", "fj-lines").add(head).add(line_rows(rows, "", language))
}

/// Lines that open to what explains them. `of` names copies; copies are shown in whole kroner and without their year.
#[inline(never)]
pub fn line_rows(rows: &[Row], of: &'static str, language: Language) -> Tag {
    let mut list = el("ul", "fj-lines__list");
    for row in rows {
        let class = if row.is_total { "fj-line fj-line--total" } else { "fj-line" };
        let line = el("details", class).add(summary(row, of, language)).add(line_detail(row, language));
        // Keyed by code: a line that was opened stays open when another appears.
        list = list.add(el("li", "").key(row.code.code()).add(line));
    }
    list
}

fn summary(row: &Row, of: &'static str, language: Language) -> Tag {
    let name = el("span", "fj-line__name").live(row.name);
    let status = el("span", "fj-line__status").add(status_tag(row.status, language));
    let summary = el("summary", "fj-line__summary").add(name).add(status);
    let shown = if of.is_empty() { &row.text } else { &row.short };
    let amount = line_figure("fj-figure", shown, row.code, row.value, of);
    let Some((shown, year)) = row.year.as_ref().filter(|_| of.is_empty()) else {
        let amount = el("span", "fj-line__amount fj-line__amount--alone").add(amount);
        return summary.add(amount.add(say("span", "", " ")).add(live(row.per)));
    };
    let year = line_figure("fj-figure", shown, row.code, *year, "year");
    let year = el("span", "fj-line__amount fj-line__year").add(year).add(say("span", "", " ")).add(say(
        "span",
        "fj-line__per",
        Cost(language).per_year(),
    ));
    summary.add(el("span", "fj-line__amount").add(amount)).add(year)
}

/// A line's sum, rates and sources.
#[inline(never)]
pub fn line_detail(row: &Row, language: Language) -> Tag {
    let texts = page(language);
    let sum = row.formula.as_ref().map(|(words, numbers)| {
        let numbers = el("dd", "").add(say("span", "", "= ")).add(figure("fj-figure", numbers));
        let words = el("dd", "").live(words);
        el("dl", "fj-line__sum").add(say("dt", "", texts.detail_formula())).add(words).add(numbers)
    });
    // In the colour of its tag.
    let (class, unsure) = match row.status {
        Status::Sourced => ("", ""),
        Status::Derived => ("fj-line__remark", texts.status_derived_long()),
        Status::Uncertain => ("fj-line__unsure", texts.status_uncertain_long()),
    };
    let rates = row.rates.iter().map(|rate| rate_line(rate, language)).collect();
    let sources = row.sources.iter().map(|source| source_line(*source, texts)).collect();
    el("div", "fj-line__detail")
        .add(el("p", "").live(row.why))
        .maybe(sum)
        .add(el("p", class).live(unsure))
        .maybe(titled(texts.detail_values(), rates))
        .maybe(titled(texts.detail_sources(), sources))
}

/// A list with a heading; nothing where the list is empty.
fn titled(heading: &'static str, items: Vec<Tag>) -> Option<Tag> {
    let heading = say("p", "fj-line__subheading", heading);
    (!items.is_empty()).then(|| el("div", "").add(heading).add(list("fj-line__list", items)))
}

/// Says so where a figure was not found in print; nothing where it was.
pub fn status_tag(status: Status, language: Language) -> Tag {
    tag(status, page(language).status(status))
}

/// The same of a rule.
pub fn rule_tag(status: Status, language: Language) -> Tag {
    tag(status, page(language).rule_status(status))
}

#[inline(never)]
fn tag(status: Status, words: &'static str) -> Tag {
    let (class, words) = match status {
        Status::Sourced => ("", ""),
        Status::Derived => ("fj-tag fj-tag--derived", words),
        Status::Uncertain => ("fj-tag fj-tag--uncertain", words),
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

/// The sources at these places, as [`Source::at`] knows them.
#[inline(never)]
pub fn source_list(places: &[u8], language: Language) -> Tag {
    let sources = places.iter().filter_map(|place| Source::at(*place));
    list("fj-line__list", sources.map(|source| source_line(source, page(language))).collect())
}

/// A source with its link, where it has one, and the year of its text.
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
