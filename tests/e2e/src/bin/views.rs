//! What a view costs the server, for `cargo xtask bench views`: the requests of a first and of a repeated view and their
//! bytes with all headers, as Chromium counts them. `FLEKSJOB_CODING` says how the served files are compressed.

use std::collections::BTreeMap;
use std::time::Duration;

use e2e::{Engine, Page, in_engine, site};
use serde_json::Value;

const MOST_TIME: Duration = Duration::from_secs(300);

/// A million views, in the unit that traffic is sold by.
const MILLION_IN_GIGABYTES: f64 = 1e6 / 1e9;

fn main() {
    let coding = std::env::var("FLEKSJOB_CODING").expect("FLEKSJOB_CODING names the coding");
    for language in ["da", "en"] {
        in_engine(Engine::Chromium, &[], MOST_TIME, async |page| {
            for view in ["first", "repeated"] {
                page.open(&format!("lang={language}")).await;
                let (requests, bytes) = asked(page).await;
                let million = bytes as f64 * MILLION_IN_GIGABYTES;
                println!("{coding:<7} {language}  {view:<9} {requests:>8} {bytes:>9} {million:>13.1}");
            }
        });
    }
}

/// The requests that went to the server since the log was last read, and the bytes of their answers.
async fn asked(page: &Page) -> (usize, u64) {
    let mut sent = BTreeMap::<String, u64>::new();
    for entry in page.log("performance").await {
        let Some(Ok(message)) = entry["message"].as_str().map(serde_json::from_str::<Value>) else {
            continue;
        };
        let (method, parameters) = (&message["message"]["method"], &message["message"]["params"]);
        let Some(request) = parameters["requestId"].as_str() else { continue };
        match method.as_str() {
            Some("Network.requestWillBeSent") => {
                let url = parameters["request"]["url"].as_str().unwrap_or_default();
                if url.starts_with(&site()) {
                    sent.insert(request.to_owned(), 0);
                }
            }
            // What the browser has is asked of nobody.
            Some("Network.requestServedFromCache") => {
                sent.remove(request);
            }
            Some("Network.responseReceived") if parameters["response"]["fromDiskCache"] == true => {
                sent.remove(request);
            }
            Some("Network.loadingFinished") => {
                if let Some(bytes) = sent.get_mut(request) {
                    *bytes = parameters["encodedDataLength"].as_f64().unwrap_or_default() as u64;
                }
            }
            _ => {}
        }
    }
    (sent.len(), sent.values().sum())
}
