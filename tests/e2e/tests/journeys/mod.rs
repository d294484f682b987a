//! Whole visits, through real clicks and keys, in every engine and both languages: what is done and what is then
//! seen are rows, by codes.

mod cost;

use e2e::{Page, in_engines};
use serde_json::{Value, json};

/// One thing a visitor does, or sees. Ids are given without their `fj-`.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Goes to a section by the navigation.
    Go(&'static str),
    /// Opens the disclosure with this class.
    Disclose(&'static str),
    /// Makes a choice.
    Choose(&'static str),
    /// Types into a field.
    Fill(&'static str, &'static str),
    /// Types a date, such as `15 3 2024`, into the three fields whose ids begin so.
    FillDate(&'static str, &'static str),
    /// Sees an amount, exact.
    Figure(&'static str, &'static str),
    /// Sees no such amount.
    NoFigure(&'static str),
}

use Step::{Choose, Disclose, Figure, Fill, FillDate, Go, NoFigure};

impl Step {
    async fn take(self, page: &Page) {
        match self {
            Go(view) => {
                page.press(&format!(".fj-nav__link[href*='view={view}&']")).await;
                page.until(view, &format!("document.querySelector('.fj-{view}')")).await;
            }
            Disclose(class) => page.disclose(&format!("fj-{class}")).await,
            Choose(id) => page.choose(&format!("fj-{id}")).await,
            Fill(id, text) => page.fill(&format!("fj-{id}"), text).await,
            FillDate(id, date) => {
                for (part, text) in ["day", "month", "year"].into_iter().zip(date.split(' ')) {
                    page.fill(&format!("fj-{id}-{part}"), text).await;
                }
            }
            Figure(code, value) => page.until_figure(code, value).await,
            NoFigure(code) => {
                let gone = format!("!document.querySelector('[data-line={code}]:not([data-of])')");
                page.until(&format!("no {code}"), &gone).await;
            }
        }
    }
}

/// What the page answers, by codes: amounts, days and outcomes.
const SEEN: &str = "[
    [...document.querySelectorAll('[data-line]:not([data-of])')].map(one => [one.dataset.line, one.dataset.value]),
    [...document.querySelectorAll('[data-rule]')].map(one =>
        [one.dataset.rule, (one.matches('time') ? one : one.querySelector('time'))?.dateTime]),
    [...document.querySelectorAll('[data-outcome]')].map(one => one.dataset.outcome)]";

/// The case as the page itself keeps it, in the form of a share link.
const LINK: &str = "document.getElementById('fleksjob-app').dataset.recover";

/// The keys of what a link held and could not be used.
const DROPPED: &str =
    "[...document.querySelectorAll('#fj-dropped li')].map(one => one.textContent.split(':')[0])";

/// Takes the steps from a link, in each language and engine; then what is seen comes back from the share link,
/// whole, and with what cannot be used in it.
fn check(start: &str, steps: &[Step]) {
    in_engines(async |page| {
        for language in ["da", "en"] {
            page.open(&format!("v=1&lang={language}&{start}")).await;
            assert_eq!(page.text("document.documentElement.lang").await, language);
            for step in steps {
                step.take(page).await;
            }
            page.assert_well(language).await;

            let (seen, link) = (page.eval(SEEN).await, page.text(LINK).await);
            let rows: [(&str, Value); 2] =
                [("", json!([])), ("&colour=red&pay=daily", json!(["colour", "pay"]))];
            for (more, dropped) in rows {
                page.open(&format!("{link}{more}")).await;
                assert_eq!(page.eval(SEEN).await, seen, "{link}{more}");
                assert_eq!(page.eval(DROPPED).await, dropped, "{link}{more}");
                assert_eq!(page.text(LINK).await, link, "{more}");
            }
            page.assert_well(language).await;
        }
    });
}
