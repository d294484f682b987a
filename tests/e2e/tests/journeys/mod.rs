//! Whole visits, through real clicks and keys, in every engine and both languages: what is done and what is then
//! seen are rows, by codes. In each, nothing leaves the page once it has loaded, and nothing stays behind.

mod cost;
mod people;

use std::collections::BTreeSet;

use e2e::{Step, in_browser, in_engines};
use serde_json::{Value, json};

/// What the page answers, by codes: amounts, days and outcomes.
const SEEN: &str = "[
    [...document.querySelectorAll('[data-line]:not([data-of])')].map(one => [one.dataset.line, one.dataset.value]),
    [...document.querySelectorAll('[data-rule]:not([data-of])')].map(one =>
        [one.dataset.rule, (one.matches('time') ? one : one.querySelector('time'))?.dateTime]),
    [...document.querySelectorAll('[data-outcome]:not([data-of])')].map(one => one.dataset.outcome)]";

/// The case as the page itself keeps it, in the form of a share link.
const LINK: &str = "document.getElementById('fleksjob-app').dataset.recover";

/// The keys of what a link held and could not be used.
const DROPPED: &str = "[...document.querySelectorAll('#fj-dropped li')].map(one => one.textContent.split(/[:“”]+/).find(Boolean))";

/// Takes the steps from a link, in each language and engine; then what is seen comes back from the share link,
/// whole, and with what cannot be used in it.
fn check(start: &str, steps: &[Step]) {
    in_engines(async |page| {
        for language in ["da", "en"] {
            page.open(&format!("v=1&lang={language}&{start}")).await;
            let loaded = page.loaded().await;
            assert_eq!(page.text("document.documentElement.lang").await, language);
            for step in steps {
                step.take(page).await;
            }
            page.assert_well(language).await;
            page.assert_nothing_left(loaded, language).await;

            let (seen, link) = (page.eval(SEEN).await, page.text(LINK).await);
            let pay = if language == "da" { "Løn under ferie" } else { "Pay during holiday" };
            let rows: [(&str, Value); 2] =
                [("", json!([])), ("&colour=red&pay=daily", json!(["colour", pay]))];
            for (more, dropped) in rows {
                page.open(&format!("{link}{more}")).await;
                let loaded = page.loaded().await;
                assert_eq!(page.eval(SEEN).await, seen, "{link}{more}");
                assert_eq!(page.eval(DROPPED).await, dropped, "{link}{more}");
                assert_eq!(page.text(LINK).await, link, "{more}");
                page.assert_nothing_left(loaded, &link).await;
            }
            page.assert_well(language).await;
        }
        // The one exception, and what it is.
        page.change_language().await;
        page.assert_nothing_kept("after another language").await;
        assert_eq!(page.proxy.to_others(), BTreeSet::new(), "to third parties");
    });
}

/// The same by the keyboard alone, where a page can be told that a key was pressed as a person presses it.
fn check_by_keyboard(start: &str, steps: &[Step]) {
    in_browser(async |page| {
        page.open(&format!("v=1&lang=da&{start}")).await;
        let loaded = page.loaded().await;
        for step in steps {
            step.take_by_keyboard(page).await;
        }
        page.assert_well("by keyboard").await;
        page.assert_nothing_left(loaded, "by keyboard").await;
    });
}
