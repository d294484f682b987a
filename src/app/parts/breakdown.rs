//! The lines of a result. Each opens to its sum, its rates and its sources.

use yew::prelude::*;

use super::{figure, list, live, maybe};
use crate::app::view::{Rate, Row};
use crate::law::{Source, Status};
use crate::text::template::fill;
use crate::text::{Language, catalogue};

/// The lines of a result under a heading.
pub fn breakdown(heading: &'static str, rows: Vec<Row>, language: Language) -> Html {
    let texts = catalogue(language);
    let rows =
        rows.into_iter().map(|row| html! { <li key={row.code.code()}>{ line_row(row, language) }</li> });
    html! {
        <div class="fj-lines">
            <div class="fj-lines__head">
                <h3 class="fj-lines__heading">{ heading }</h3>
                <span class="fj-lines__column" aria-hidden="true">{ texts.lines_month_column }</span>
            </div>
            <ul class="fj-lines__list">{ for rows }</ul>
        </div>
    }
}

fn line_row(row: Row, language: Language) -> Html {
    let texts = catalogue(language);
    let class = if row.is_total { "fj-line fj-line--total" } else { "fj-line" };
    let sum = row.formula.map(|(words, numbers)| {
        html! {
            <dl class="fj-line__sum">
                <dt>{ texts.detail_formula }</dt>
                <dd>{ live(words) }</dd>
                <dd><span>{ "= " }</span>{ figure("fj-figure", numbers, None, None) }</dd>
            </dl>
        }
    });
    let year = row.year.map(|(text, amount)| {
        let shown = figure("fj-figure", text, Some((row.code, amount)), AttrValue::Static("year"));
        html! { <p><span>{ texts.detail_year }</span><span>{ ": " }</span>{ shown }</p> }
    });
    let unsure = match row.status {
        Status::Sourced => "",
        Status::Derived => texts.status_derived_long,
        Status::Uncertain => texts.status_uncertain_long,
    };
    let rates = row.rates.into_iter().map(|rate| rate_line(rate, language)).collect();
    let sources = row.sources.into_iter().map(|source| source_line(source, language)).collect();
    html! {
        <details {class}>
            <summary class="fj-line__summary">
                <span class="fj-line__name">{ row.name }</span>
                <span class="fj-line__status">{ status_tag(row.status, language) }</span>
                { figure("fj-figure fj-line__amount", row.text, Some((row.code, row.value)), None) }
            </summary>
            <div class="fj-line__detail">
                <p>{ row.why }</p>
                { maybe(sum) }
                { maybe(year) }
                <p class="fj-line__unsure">{ live(unsure) }</p>
                { titled(texts.detail_values, rates) }
                { titled(texts.detail_sources, sources) }
            </div>
        </details>
    }
}

/// A list with a heading; nothing where the list is empty.
fn titled(heading: &'static str, items: Vec<Html>) -> Html {
    let content = (!items.is_empty()).then(|| {
        html! { <div><h4 class="fj-line__subheading">{ heading }</h4>{ list("fj-line__list", items) }</div> }
    });
    maybe(content)
}

/// Says so where a figure was not found in print; nothing where it was.
pub fn status_tag(status: Status, language: Language) -> Html {
    let class = match status {
        Status::Sourced => "",
        Status::Derived => "fj-tag fj-tag--derived",
        Status::Uncertain => "fj-tag fj-tag--uncertain",
    };
    let text = if status == Status::Sourced { "" } else { catalogue(language).status(status) };
    html! { <span {class}>{ live(text) }</span> }
}

fn rate_line(rate: Rate, language: Language) -> Html {
    html! {
        <span>
            <span>{ format!("{}: ", rate.name) }</span>{ figure("fj-figure", rate.value, None, None) }
            <span>{ ", " }</span>{ live(rate.since) }<span>{ " " }</span>{ status_tag(rate.status, language) }
            <span class="fj-line__remark"><span>{ " " }</span>{ live(rate.remark.unwrap_or_default()) }</span>
        </span>
    }
}

fn source_line(source: &'static Source, language: Language) -> Html {
    let dated = fill(catalogue(language).detail_source_year, &[("dated", source.dated)]);
    let title = match source.url {
        Some(url) => html! { <a href={url} target="_blank" rel="noopener noreferrer">{ source.title }</a> },
        None => html! { <span>{ source.title }</span> },
    };
    html! { <span><span lang="da">{ title }</span><span>{ format!(" ({dated})") }</span></span> }
}
