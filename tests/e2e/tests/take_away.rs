//! The case to take away: on paper, as files, as text, and as a picture that opens it again.

use e2e::{Page, in_browser, site};
use fantoccini::wd::TimeoutConfiguration;
use serde_json::{Value, json};

/// A case with something from every section.
const FULL: &str = "v=1&view=summary&date=2026-05-02&hours=18&intensity=60&wage=200&pension=8&pay=hourly&sick_days=14\
    &age=52&r.self_employed=false&r.prior=none&r.employer_dk=true&r.crossborder=false&r.posted=false&r.lasting=true\
    &r.significant=true&r.any_trade=true&r.documented=true&r.relation=none&start=2026-06-01\
    &needs=lifting,concentration,stress";

/// A case that ends: what the employer is told when nothing is missing.
const DECIDED: &str = "v=1&view=summary&date=2026-05-02&hours=12&intensity=60&wage=185&pay=hourly&age=52\
    &r.self_employed=false&r.prior=none&r.employer_dk=true&r.crossborder=false&r.posted=false\
    &r.months_to_pension=more_than_72&r.benefit=none&r.lasting=true&r.significant=true&r.any_trade=true\
    &r.documented=true&r.very_limited=false&r.can_develop=false&r.measures_tried=true&r.relation=none\
    &r.trial_needed=false&start=2026-06-01";

/// The page as a PDF: how many pages, and the text of them.
async fn printed(page: &Page) -> (usize, String) {
    let pdf = page.cdp("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
    let bytes = base64(pdf["data"].as_str().expect("a file"));
    let pdf = lopdf::Document::load_mem(&bytes).expect("a PDF");
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    (pages.len(), pdf.extract_text(&pages).expect("text"))
}

fn base64(text: &str) -> Vec<u8> {
    const SIGNS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut held, mut bits, mut bytes) = (0_usize, 0, Vec::new());
    for sign in text.trim_end_matches('=').chars() {
        held = (held << 6 | SIGNS.find(sign).expect("base64")) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    bytes
}

#[test]
fn probe() {
    in_browser(async |page| {
        for (what, link) in [("full", FULL), ("decided", DECIDED)] {
            page.open(link).await;
            let (count, text) = printed(page).await;
            println!("{what}: {count} pages\n{text}");
        }
    });
}
