//! What leaves the page and what it leaves behind: requests, from the proxy's log and in Chromium also from the
//! browser's own, cookies and storage.

use serde_json::Value;

use crate::{Engine, Page, Request, site};

/// Everything in which a page can keep something; names of what cannot be asked.
const KEPT: &str = "
    const done = arguments[arguments.length - 1];
    const all = [
        ['cookie', () => document.cookie],
        ['localStorage', () => localStorage.length],
        ['sessionStorage', () => sessionStorage.length],
        ['indexedDB', async () => (await indexedDB.databases()).length],
        ['caches', async () => (await caches.keys()).length],
        ['service workers', async () => (await navigator.serviceWorker.getRegistrations()).length],
        ['history.state', () => history.state],
    ];
    Promise.all(all.map(async ([name, ask]) => {
        try { const kept = await ask(); return kept ? name + ': ' + kept : ''; }
        catch (error) { return name + ': ' + error; }
    })).then(found => done(found.filter(one => one)));";

/// A moment in a visit: what was asked for before it is not counted.
#[derive(Clone, Copy, Debug)]
pub struct Moment(usize);

impl Page {
    /// Now, after the page and all that it needs has come.
    pub async fn loaded(&self) -> Moment {
        self.until("the whole page", "document.readyState == 'complete'").await;
        if self.engine == Engine::Chromium {
            self.network_log().await;
        }
        let asked = self.proxy.requests();
        // Otherwise its silence later would say nothing.
        assert!(asked.iter().any(|one| one.url().ends_with(".wasm")), "the proxy has not seen the page load");
        Moment(asked.len())
    }

    /// What the proxy has been asked for since then.
    pub fn asked_since(&self, moment: Moment) -> Vec<Request> {
        self.proxy.requests().split_off(moment.0)
    }

    /// Not one request since then, no cookie, and nothing kept.
    pub async fn assert_nothing_left(&self, since: Moment, where_: &str) {
        let asked: Vec<String> = self.asked_since(since).iter().map(Request::to_string).collect();
        assert!(asked.is_empty(), "{where_}: asked for after loading: {asked:#?}");
        if self.engine == Engine::Chromium {
            assert_eq!(self.network_log().await, Vec::<String>::new(), "{where_}: asked for after loading");
        }
        self.assert_nothing_kept(where_).await;
    }

    /// What this page keeps in the browser, by where.
    pub async fn kept(&self) -> Vec<String> {
        let kept = self.client.execute_async(KEPT, Vec::new()).await.expect("what is kept");
        serde_json::from_value(kept).expect("a list of texts")
    }

    /// No cookie was wanted by any answer so far or is there, and nothing is stored.
    pub async fn assert_nothing_kept(&self, where_: &str) {
        assert_eq!(self.kept().await, Vec::<String>::new(), "{where_}");
        let cookies = self.client.get_all_cookies().await.expect("the cookies");
        assert!(cookies.is_empty(), "{where_}: {cookies:?}");
        let wanted: Vec<Request> =
            self.proxy.requests().into_iter().filter(|one| !one.cookies.is_empty()).collect();
        assert!(wanted.is_empty(), "{where_}: {wanted:#?}");
    }

    /// Chooses the other language: the same page is loaded anew, and that is all.
    pub async fn change_language(&self) {
        let moment = self.loaded().await;
        let before = self.text("document.documentElement.lang").await;
        self.press("#fj-language").await;
        self.until("another language", &format!("document.documentElement.lang != '{before}'")).await;
        self.until("the app", "!document.getElementById('fleksjob-app').hidden").await;
        self.until("the whole page", "document.readyState == 'complete'").await;
        let page = self.text("location.origin + location.pathname").await;
        let files = self.eval("performance.getEntriesByType('resource').map(one => one.name)").await;
        let files: Vec<&str> = files.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(files.iter().all(|file| file.starts_with(&site())), "{files:?}");
        let asked = self.asked_since(moment);
        let urls: Vec<String> = asked.iter().map(Request::url).collect();
        assert_eq!(urls.first(), Some(&page), "the page, first: {urls:#?}");
        assert_eq!(urls.iter().filter(|url| **url == page).count(), 1, "the page, once: {urls:#?}");
        for request in &asked {
            let own = request.url() == page || files.contains(&request.url().as_str());
            assert!(own && request.method == "GET", "the page and its own files: {request}");
        }
    }

    /// The addresses that Chromium's own log has since it was last read.
    pub async fn network_log(&self) -> Vec<String> {
        let asks = ["Network.requestWillBeSent", "Network.webSocketCreated", "Network.webTransportCreated"];
        let request = |entry: &Value| {
            let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let message = &message["message"];
            let url = message["params"]["request"]["url"].as_str().or(message["params"]["url"].as_str())?;
            asks.contains(&message["method"].as_str()?).then(|| url.to_owned())
        };
        self.log("performance").await.iter().filter_map(request).collect()
    }
}
