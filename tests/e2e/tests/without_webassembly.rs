//! Where the calculator cannot start, the visitor reads the start text, a plain sentence, and gets a link that
//! keeps the figures.

use e2e::{Page, in_browser};
use serde_json::json;

const LINK: &str = "v=1&view=cost&hours=12.5&wage=210";

/// The start text is there to be read.
async fn assert_readable(page: &Page) {
    let text = page.text("document.body.innerText").await;
    for part in [
        "Fleksjob for arbejdsgivere",
        "Tilskuddet går til den ansatte",
        "18\u{a0}timer om ugen til 200\u{a0}kr.",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(page.is("document.getElementById('fleksjob-app').hidden").await);
}

async fn assert_told(page: &Page) {
    page.until("the fault panel", "!document.getElementById('fleksjob-fault').hidden").await;
    assert_readable(page).await;
    let told = page.text("document.getElementById('fleksjob-fault').innerText").await;
    for part in ["Beregneren virker ikke lige nu.", "The calculator is not working just now."] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    assert_eq!(
        page.text("document.getElementById('fleksjob-recover').getAttribute('href')").await,
        format!("#{LINK}")
    );
}

/// The link loads the page anew with the same figures, once nothing stands in the way.
async fn assert_recovers(page: &Page) {
    page.press("#fleksjob-recover").await;
    page.until_figure("paid_hours_week", "12.5").await;
    assert_eq!(page.field("fj-wage").await, "210");
    assert!(!page.has_fault().await);
}

#[test]
fn an_old_browser() {
    in_browser(async |page| {
        let old = page
            .cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": "delete window.WebAssembly;" }));
        let old = old.await["identifier"].clone();
        page.open_raw(LINK).await;
        assert_told(page).await;
        page.cdp("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": old })).await;
        assert_recovers(page).await;
    });
}

#[test]
fn a_network_that_stops_wasm() {
    in_browser(async |page| {
        page.cdp("Network.enable", json!({})).await;
        page.cdp("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] })).await;
        page.open_raw(LINK).await;
        assert_told(page).await;
        page.cdp("Network.setBlockedURLs", json!({ "urls": [] })).await;
        assert_recovers(page).await;
    });
}

#[test]
fn a_network_that_stops_scripts() {
    in_browser(async |page| {
        page.cdp("Network.enable", json!({})).await;
        page.cdp("Network.setBlockedURLs", json!({ "urls": ["*fleksjob-page*.js"] })).await;
        page.open_raw(LINK).await;
        assert_told(page).await;
    });
}

#[test]
fn no_javascript() {
    in_browser(async |page| {
        page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        page.open_raw(LINK).await;
        assert_readable(page).await;
        let text = page.text("document.body.innerText").await;
        assert!(text.contains("Beregneren kræver JavaScript."), "{text}");
    });
}
