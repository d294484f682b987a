//! Pictures of the served site for `cargo xtask shots`, whole pages, into the folder that `SHOTS` names.

use std::fs;
use std::path::Path;

use e2e::{Page, in_browser};
use serde_json::{Value, json};

const WIDTHS: [u32; 3] = [320, 768, 1280];

/// With a day, so that the same build gives the same pictures on any other.
const COST: &str = "view=cost&date=2026-05-02&hours=20";

/// What is done to the page before its picture is taken.
#[derive(Clone, Copy)]
enum Before {
    Nothing,
    /// A link cannot hold what cannot be used.
    Error,
    Opened,
}

/// A picture in each language and at each width.
struct Shot {
    name: &'static str,
    link: String,
    widths: &'static [u32],
    media: Value,
    before: Before,
}

fn shots() -> Vec<Shot> {
    let cost = |more: &str| format!("{COST}{more}");
    let shot = |name, link, widths, media, before| Shot { name, link, widths, media, before };
    let wide_and_narrow: &[u32] = &[320, 1280];
    let light = || json!([]);
    let dark = json!([{ "name": "prefers-color-scheme", "value": "dark" }]);
    let forced = json!([{ "name": "forced-colors", "value": "active" }]);
    vec![
        shot("start", "view=start".to_owned(), &WIDTHS, light(), Before::Nothing),
        shot("cost", cost(""), &WIDTHS, light(), Before::Nothing),
        shot("cost-error", cost(""), &WIDTHS, light(), Before::Error),
        shot("cost-before2013", cost("&scheme=before2013"), &WIDTHS, light(), Before::Nothing),
        shot(
            "cost-state-2024",
            "view=cost&date=2024-05-02&hours=20&sector=state".to_owned(),
            &WIDTHS,
            light(),
            Before::Nothing,
        ),
        shot("cost-opened", cost(""), &WIDTHS, light(), Before::Opened),
        shot("cost-dark", cost(""), wide_and_narrow, dark, Before::Nothing),
        shot("cost-forced", cost(""), wide_and_narrow, forced, Before::Nothing),
    ]
}

fn main() {
    let folder = std::env::var_os("SHOTS").expect("SHOTS names a folder: run `cargo xtask shots`");
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).expect("making the folder");
    for shot in shots() {
        // A browser for each: one test's browser may only take so long.
        in_browser(async |page| {
            page.cdp("Emulation.setEmulatedMedia", json!({ "media": "screen", "features": shot.media }))
                .await;
            // The page is to have the whole width.
            page.cdp("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await;
            for language in ["da", "en"] {
                for width in shot.widths {
                    page.resize(*width, 900).await;
                    page.open(&format!("v=1&lang={language}&{}", shot.link)).await;
                    prepare(page, shot.before).await;
                    let path = folder.join(format!("{}-{language}-{width}.png", shot.name));
                    fs::write(&path, picture(page, *width).await).expect("writing the picture");
                    println!("{}", path.file_name().unwrap_or_default().display());
                }
            }
        });
    }
}

async fn prepare(page: &Page, before: Before) {
    match before {
        Before::Nothing => {}
        Before::Error => {
            page.fill("fj-hours", "38").await;
            let refused = "document.getElementById('fj-hours').getAttribute('aria-invalid') == 'true'";
            page.until("the error", refused).await;
        }
        Before::Opened => {
            let open = "document.querySelectorAll('details').forEach(one => one.open = true);";
            page.run(open, Vec::new()).await;
        }
    }
    page.run("scrollTo(0, 0);", Vec::new()).await;
}

/// The whole page, in a window as tall as the page: what sticks to an edge would lie over the middle of it.
async fn picture(page: &Page, width: u32) -> Vec<u8> {
    page.resize(width, height(page).await).await;
    let clip = json!({ "x": 0, "y": 0, "width": width, "height": height(page).await, "scale": 1 });
    let whole = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let shot = page.cdp("Page.captureScreenshot", whole).await;
    base64(shot["data"].as_str().expect("a picture")).expect("base64")
}

async fn height(page: &Page) -> u32 {
    let height = page.eval("document.documentElement.scrollHeight").await;
    height.as_u64().and_then(|height| u32::try_from(height).ok()).expect("a height")
}

/// The bytes that base64 writes as `text`.
fn base64(text: &str) -> Option<Vec<u8>> {
    const SIGNS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_usize, 0);
    for sign in text.trim_end_matches('=').chars() {
        held = (held << 6 | SIGNS.find(sign)?) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    #[test]
    fn base64_is_read() {
        let rows: [(&str, Option<&[u8]>); 5] = [
            ("", Some(b"")),
            ("YQ==", Some(b"a")),
            ("YWI=", Some(b"ab")),
            ("iVBORw0KGgo=", Some(b"\x89PNG\r\n\x1a\n")),
            ("Y*==", None),
        ];
        for (text, expected) in rows {
            assert_eq!(super::base64(text).as_deref(), expected, "{text}");
        }
    }
}
