//! A page loads the words of one language. Choosing the other loads the page anew, with the case as it stands, and
//! leaves no trace of it in the address, the history or the window.

use e2e::{Page, in_browser, site};
use serde_json::json;

use crate::sandboxed_iframe::host;

/// Where the visit stands in the browser.
const PLACE: &str = "[location.href, history.length, history.state, window.name]";

/// The wasm files that this page has asked for.
const WASM: &str = "performance.getEntriesByType('resource').map(one => one.name.split('/').pop())
    .filter(name => name.endsWith('.wasm')).map(name => name.replace(/-[0-9a-f]{16}/, ''))";

async fn change_to(page: &Page, language: &str) {
    page.press("#fj-language").await;
    page.until(language, &format!("document.documentElement.lang == '{language}'")).await;
    page.until("the app", "!document.getElementById('fleksjob-app').hidden").await;
}

#[test]
fn one_language_is_loaded() {
    in_browser(async |page| {
        for (link, language, wasm) in [
            ("", "da", "fleksjob-da.wasm"),
            ("v=1&view=cost&lang=da", "da", "fleksjob-da.wasm"),
            ("v=1&lang=en&view=cost", "en", "fleksjob-en.wasm"),
            ("lang=en", "en", "fleksjob-en.wasm"),
            // Not told as the link is written: the page is in the language that was loaded.
            ("v=1&view=cost&lang=%65n", "da", "fleksjob-da.wasm"),
            ("v=1&slang=en", "da", "fleksjob-da.wasm"),
        ] {
            page.open(link).await;
            assert_eq!(page.text("document.documentElement.lang").await, language, "{link}");
            assert_eq!(page.eval(WASM).await, json!([wasm]), "{link}");
            // No text is empty, or of the zeros that stand where the other language was.
            let empty = "[...document.querySelectorAll('#fleksjob-app :is(h1, h2, a, button, label, summary)')]
                .filter(one => !one.textContent.trim() || one.textContent.includes('\\0')).map(one => one.outerHTML)";
            assert_eq!(page.eval(empty).await, json!([]), "{link}");
            page.assert_well(link).await;
        }
    });
}

/// Types what stands in no link, then goes to the other language and back.
async fn assert_comes_over(page: &Page, place_of: &str) {
    page.fill("fj-hours", "20").await;
    page.fill("fj-hours", "tyve æ&%\" ").await;
    page.fill("fj-pension", "12,5").await;
    page.disclose("fj-form__more").await;
    page.fill_date("31", "2", "2025").await;
    page.until("the error", "document.getElementById('fj-date-day').getAttribute('aria-invalid') == 'true'")
        .await;
    let place = page.eval(place_of).await;
    let figures = page.figures().await;
    assert!(figures.contains_key("wage"), "{figures:?}");
    for (language, pension) in [("en", "12.5"), ("da", "12,5")] {
        change_to(page, language).await;
        for (id, text) in [
            ("fj-hours", "tyve æ&%\" "),
            ("fj-pension", pension),
            ("fj-date-day", "31"),
            ("fj-date-month", "2"),
            ("fj-date-year", "2025"),
        ] {
            assert_eq!(page.field(id).await, text, "{id} in {language}");
        }
        let values = |figures: &std::collections::BTreeMap<String, e2e::Figure>| {
            figures.iter().map(|(code, figure)| (code.clone(), figure.value.clone())).collect::<Vec<_>>()
        };
        assert_eq!(values(&page.figures().await), values(&figures), "the last result stays, in {language}");
        assert_eq!(page.eval(place_of).await, place);
        assert_eq!(page.text("document.activeElement.id").await, "fj-language");
        let attributes = "document.documentElement.getAttributeNames()";
        assert_eq!(page.eval(attributes).await, json!(["lang"]));
        assert_eq!(page.notice("fj-dropped").await, None);
    }
}

#[test]
fn the_case_comes_over_as_it_stands() {
    in_browser(async |page| {
        page.open("v=1&view=cost&date=2026-05-02").await;
        assert_comes_over(page, PLACE).await;
        page.assert_well("over and back").await;
    });
}

#[test]
fn in_frames_with_a_name_of_their_own() {
    in_browser(async |page| {
        for sandbox in ["sandbox=\"allow-scripts\"", ""] {
            let frame = format!(
                "<!doctype html><title>Host</title><iframe name=\"the host's own name\" title=\"x\" width=\"700\" \
                 height=\"900\" {sandbox} src=\"{}#v=1&amp;view=cost&amp;date=2026-05-02\"></iframe>",
                site()
            );
            page.client.goto(&host(frame).await).await.unwrap();
            page.client.enter_frame(0).await.unwrap();
            page.until("the app in the frame", "!document.getElementById('fleksjob-app')?.hidden").await;
            // A frame keeps the case in its own fragment, after a pause.
            let place = PLACE.replace("location.href", "location.pathname");
            assert_comes_over(page, &place).await;
            assert_eq!(page.text("window.name").await, "the host's own name");
            assert!(!page.has_fault().await);
        }
    });
}

#[test]
fn what_was_dropped_is_named_again() {
    in_browser(async |page| {
        page.open("v=1&view=cost&colour=red&hours=99").await;
        let keys = "[...document.querySelectorAll('#fj-dropped li')].map(one => one.textContent.split(/[:“”]+/).find(Boolean))";
        assert_eq!(page.eval(keys).await, json!(["colour", "Timer på arbejde om ugen"]));
        change_to(page, "en").await;
        assert_eq!(page.eval(keys).await, json!(["colour", "Hours at work a week"]));
    });
}

#[test]
fn no_other_page_can_put_a_case_here() {
    in_browser(async |page| {
        // A file of the site, so that the name comes along.
        page.client.goto(&format!("{}package.json", site())).await.unwrap();
        let name = "window.name = 'fleksjob v=1&view=cost&wage=999&lang=en hours=x own';";
        page.run(&format!("{name} location.href = args[0];"), vec![site().into()]).await;
        page.until("the app", "document.getElementById('fleksjob-app')?.hidden === false").await;
        assert_eq!(page.text("window.name").await, "own");
        assert_eq!(page.text("document.documentElement.lang").await, "da");
        assert!(page.is("document.querySelector('.fj-start') && window.seen.length == 0").await);
    });
}

#[test]
fn a_load_that_fails_on_the_way_keeps_the_case() {
    in_browser(async |page| {
        page.open("v=1&view=cost&date=2026-05-02").await;
        page.fill("fj-hours", "12,5").await;
        page.cdp("Network.enable", json!({})).await;
        page.cdp("Network.setBlockedURLs", json!({ "urls": ["*fleksjob-en*.wasm"] })).await;
        page.press("#fj-language").await;
        page.until("the fault panel", "document.getElementById('fleksjob-fault')?.hidden === false").await;
        page.until(
            "the start text",
            "document.getElementById('fleksjob-static')?.checkVisibility({ visibilityProperty: true })",
        )
        .await;
        let link = page.text("document.getElementById('fleksjob-recover').getAttribute('href')").await;
        for pair in ["lang=en", "hours=12.5", "view=cost"] {
            assert!(
                link.trim_start_matches('#').split('&').any(|one| one == pair),
                "{pair} is not in {link}"
            );
        }
        page.cdp("Network.setBlockedURLs", json!({ "urls": [] })).await;
        page.press("#fleksjob-recover").await;
        page.until("English", "document.documentElement.lang == 'en'").await;
        assert_eq!(page.field("fj-hours").await, "12.5");
    });
}
