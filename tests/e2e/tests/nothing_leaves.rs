//! After the page has loaded it asks for nothing, and it leaves nothing behind.

use std::collections::BTreeSet;

use e2e::{Page, in_browser, in_engines, plain_get, site};

use crate::sandboxed_iframe::host;

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

#[test]
fn no_request_no_trace() {
    in_browser(async |page| {
        page.open("").await;
        let log = page.network_log().await;
        assert!(log.iter().any(|url| url.ends_with(".wasm")), "{log:?}");
        // The browser's own first page is none of ours.
        let own = |url: &String| ["chrome", "data:", "about:"].iter().any(|start| url.starts_with(start));
        let elsewhere: Vec<_> = log.iter().filter(|url| !url.starts_with(&site()) && !own(url)).collect();
        assert!(elsewhere.is_empty(), "{elsewhere:?}");
        let resources = "performance.getEntriesByType('resource').length";
        let count = page.eval(resources).await;
        let loaded = page.loaded().await;

        use_everything(page).await;

        page.assert_nothing_left(loaded, "everything used").await;
        assert_eq!(page.eval(resources).await, count);
        assert_eq!(page.proxy.to_others(), BTreeSet::new(), "to third parties");
        page.assert_well("everything used").await;
    });
}

/// A page that does all that ours must not: what it asks for and keeps is seen in every engine, so that silence
/// elsewhere means something.
const LEAKY: &str = "<!doctype html><title>Host</title><script>
    document.cookie = 'a=b';
    localStorage.a = sessionStorage.a = 'b';
    history.replaceState({ a: 'b' }, '');
    new Image().src = 'http://elsewhere.test/picture?hours=20';
    fetch('https://elsewhere.test/').catch(() => {});
    fetch('/later?hours=20');
    const opened = indexedDB.open('a');
    opened.onsuccess = () => caches.open('a').then(() => window.done = true);
</script>";

#[test]
fn what_leaves_is_seen() {
    in_engines(async |page| {
        page.client.goto(&host(LEAKY.to_owned()).await).await.expect("the page");
        page.until("the page to be done", "window.done").await;
        let places = ["cookie", "localStorage", "sessionStorage", "indexedDB", "caches", "history.state"];
        let kept = page.kept().await;
        for place in places {
            assert!(kept.iter().any(|one| one.starts_with(place)), "{place} is not in {kept:?}");
        }
        assert_eq!(page.client.get_all_cookies().await.expect("cookies").len(), 1);
        let seen = |part: &str| page.proxy.requests().iter().any(|one| one.to_string().contains(part));
        for part in ["GET http://elsewhere.test:80/picture?hours=20", "CONNECT", "/later?hours=20"] {
            for _ in 0..100 {
                if seen(part) {
                    break;
                }
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            }
            assert!(seen(part), "{part} is not in {:#?}", page.proxy.requests());
        }
        let others = page.proxy.to_others();
        assert!(others.len() >= 2 && !others.iter().any(|one| one.contains("/later")), "{others:#?}");
    });
}

#[test]
fn the_policy_is_in_the_header_and_in_the_page() {
    in_browser(async |page| {
        let answer = plain_get(&site()).await;
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let header = head.lines().find_map(|line| line.strip_prefix("content-security-policy: ")).unwrap();
        // The page's first script puts the same in, with the hashes of all scripts but itself.
        let first = body.find("<script").unwrap();
        assert!(
            body[first..].split_once("</script>").unwrap().0.contains("Content-Security-Policy"),
            "{body}"
        );
        assert!(!body[..first].contains(" src=") && !body[..first].contains("<link"), "{body}");
        page.open("").await;
        let meta = page.text("document.querySelector('[http-equiv=Content-Security-Policy]').content").await;
        let own = |policy: &str| {
            policy.split(' ').filter(|word| !meta.split(' ').any(|known| known == *word)).count()
        };
        assert_eq!((own(header), own(&meta)), (1, 0), "{header}\n{meta}");
        let site = site();
        let origin = site.split("/v1/").next().unwrap();
        for part in [
            "default-src 'none'",
            &format!("script-src 'self' {origin} 'wasm-unsafe-eval' 'sha256-"),
            &format!("style-src 'self' {origin}"),
            &format!("connect-src 'self' {origin}"),
            &format!("img-src 'self' {origin} data:"),
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ] {
            assert!(header.split("; ").any(|one| one.starts_with(part)), "{part} is not in {header}");
            assert!(meta.split("; ").any(|one| one.starts_with(part)), "{part} is not in {meta}");
        }
        assert!(!header.contains("unsafe-inline") && !header.contains("'unsafe-eval'"), "{header}");

        // The policy works: what it forbids is told, so that its silence elsewhere means something.
        page.run(
            "document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x.png' }));",
            Vec::new(),
        )
        .await;
        page.until("the refusal", "window.seen.some(one => one.startsWith('policy: img-src'))").await;
    });
}
