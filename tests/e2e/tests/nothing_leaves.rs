//! After the page has loaded it asks for nothing, and it leaves nothing behind.

use e2e::{Page, in_browser, plain_get, site};
use serde_json::{Value, json};

/// Uses every part of the page once.
async fn use_everything(page: &Page) {
    page.press(".fj-button--main").await;
    page.until("the cost section", "document.querySelector('.fj-cost')").await;
    page.disclose("fj-form__more").await;
    page.disclose("fj-curve__numbers").await;
    page.run("document.querySelectorAll('details').forEach(one => one.open = true);", Vec::new()).await;
    for (id, text) in [("fj-hours", "20"), ("fj-wage", "abc"), ("fj-wage", "210"), ("fj-sick_days", "14")] {
        page.fill(id, text).await;
    }
    page.fill_date("1", "1", "2030").await;
    for id in ["fj-scheme-1", "fj-fraction-1", "fj-scheme-0", "fj-pay-1", "fj-sector-1", "fj-wage-unit-1"] {
        page.choose(id).await;
    }
    page.run("window.print = () => {}; Clipboard.prototype.writeText = () => Promise.reject();", Vec::new())
        .await;
    page.press("#fj-share-copy").await;
    page.until("the link", "document.getElementById('fj-share-copy-text')").await;
    page.press("#fj-share-save").await;
    page.press("#fj-share-reset").await;
    page.until("the question", "document.getElementById('fj-share-reset-yes')").await;
    page.press("#fj-share-reset-yes").await;
    page.press(".fj-nav__link[href*=start]").await;
    page.until("the start", "document.querySelector('.fj-start')").await;
}

/// The addresses asked for since the log was last read.
async fn requests(page: &Page) -> Vec<String> {
    let asks = ["Network.requestWillBeSent", "Network.webSocketCreated", "Network.webTransportCreated"];
    let request = |entry: &Value| {
        let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
        let message = &message["message"];
        let url = message["params"]["request"]["url"].as_str().or(message["params"]["url"].as_str())?;
        asks.contains(&message["method"].as_str()?).then(|| url.to_owned())
    };
    page.log("performance").await.iter().filter_map(request).collect()
}

#[test]
fn no_request_no_trace() {
    in_browser(async |page| {
        page.open("").await;
        let loaded = requests(page).await;
        assert!(loaded.iter().any(|url| url.ends_with(".wasm")), "{loaded:?}");
        // The browser's own first page is none of ours.
        let own = |url: &String| ["chrome", "data:", "about:"].iter().any(|start| url.starts_with(start));
        let elsewhere: Vec<_> = loaded.iter().filter(|url| !url.starts_with(&site()) && !own(url)).collect();
        assert!(elsewhere.is_empty(), "{elsewhere:?}");
        let resources = "performance.getEntriesByType('resource').length";
        let count = page.eval(resources).await;

        use_everything(page).await;

        assert_eq!(requests(page).await, Vec::<String>::new());
        assert_eq!(page.eval(resources).await, count);
        let kept = "
            const [done] = args.slice(-1);
            Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])
                .then(([databases, caches, workers]) => done([document.cookie, localStorage.length,
                    sessionStorage.length, databases.length, caches.length, workers.length, history.state]));";
        let kept = format!("const args = [...arguments]; {kept}");
        let kept = page.client.execute_async(&kept, Vec::new()).await.unwrap();
        assert_eq!(kept, json!(["", 0, 0, 0, 0, 0, null]));
        let cookies = page.cdp("Network.getAllCookies", json!({})).await;
        assert_eq!(cookies["cookies"], json!([]));
        page.assert_well("everything used").await;
    });
}

#[test]
fn the_policy_is_in_the_header_and_in_the_page() {
    in_browser(async |page| {
        let answer = plain_get(&site()).await;
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let header = head.lines().find_map(|line| line.strip_prefix("content-security-policy: ")).unwrap();
        let meta = body.split_once("http-equiv=\"Content-Security-Policy\" content=\"").unwrap().1;
        let meta = meta.split_once('"').unwrap().0;
        assert_eq!(header, meta);
        for part in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval' 'sha256-",
            "style-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ] {
            assert!(header.split("; ").any(|one| one.starts_with(part)), "{part} is not in {header}");
        }
        assert!(!header.contains("unsafe-inline") && !header.contains("'unsafe-eval'"), "{header}");

        // The policy works: what it forbids is told, so that its silence elsewhere means something.
        page.open("").await;
        page.run(
            "document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x.png' }));",
            Vec::new(),
        )
        .await;
        page.until("the refusal", "window.seen.some(one => one.startsWith('policy: img-src'))").await;
    });
}
