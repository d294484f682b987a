//! Pictures of the served site for `cargo xtask shots`, whole pages, into the folder that `SHOTS` names; and the
//! gallery that `GALLERY_PAGE` names. Arguments are the beginnings of the names wanted.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use e2e::{Engine, Media, Page, STATES, Step, in_engine};
use serde_json::{Value, json};

/// What is looked at in everything, and in further states of a section that has been.
const ALL: (&[u32], &[Media]) = (&[320, 768, 1280], &Media::ALL);
const FURTHER: (&[u32], &[Media]) = (&[320, 1280], &[Media::Light, Media::Dark]);

const LANGUAGES: [&str; 2] = ["da", "en"];

/// All the pictures of a language take a minute or two.
const MOST_TIME: Duration = Duration::from_secs(1_200);

fn main() {
    let folder =
        PathBuf::from(std::env::var_os("SHOTS").expect("SHOTS names a folder: run `cargo xtask shots`"));
    fs::create_dir_all(&folder).expect("making the folder");
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let is_wanted =
        |name: &str| wanted.is_empty() || wanted.iter().any(|wanted| name.starts_with(wanted.as_str()));
    thread::scope(|scope| {
        for language in LANGUAGES {
            let (folder, is_wanted) = (&folder, &is_wanted);
            let take = async |page: &Page| take(page, language, folder, is_wanted).await;
            scope.spawn(move || in_engine(Engine::Chromium, &[], MOST_TIME, take));
        }
    });
}

async fn take(page: &Page, language: &str, folder: &Path, is_wanted: &dyn Fn(&str) -> bool) {
    // The page is to have the whole width.
    page.cdp("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await;
    for state in STATES.iter().filter(|state| is_wanted(state.name)) {
        // A page that opens in forced colours keeps a white ground in Chromium when they are gone.
        page.media(Media::Light).await;
        state.open(page, language).await;
        let kinds = if state.name.contains('-') { FURTHER } else { ALL };
        pictures(page, folder, &format!("{}-{language}", state.name), kinds).await;
    }
    // Each section as it is printed; its first state is the filled one.
    for state in STATES.iter().filter(|state| !state.name.contains('-')) {
        let name = format!("print-{}", state.name);
        if is_wanted(&name) {
            state.open(page, language).await;
            print(page, folder, &format!("{name}-{language}")).await;
        }
    }
    // The gallery has both languages in it.
    if let Some(gallery) = std::env::var_os("GALLERY_PAGE").filter(|_| language == "da") {
        page.client.goto(&format!("file://{}", gallery.display())).await.expect("the gallery");
        Step::DiscloseAll.take(page).await;
        pictures(page, folder, "gallery", ALL).await;
    }
}

async fn pictures(page: &Page, folder: &Path, name: &str, (widths, kinds): (&[u32], &[Media])) {
    for &width in widths {
        for &media in kinds {
            page.media(media).await;
            page.resize(width, 900).await;
            page.run("scrollTo(0, 0);", Vec::new()).await;
            // In a window as tall as the page: what sticks to an edge would lie over the middle of it.
            page.resize(width, height(page).await).await;
            let clip = json!({ "x": 0, "y": 0, "width": width, "height": height(page).await, "scale": 1 });
            let whole = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
            let shot = page.cdp("Page.captureScreenshot", whole).await;
            save(&folder.join(format!("{name}-{width}-{}.png", media.name())), &shot);
        }
    }
}

async fn height(page: &Page) -> u32 {
    let height = page.eval("document.documentElement.scrollHeight").await;
    height.as_u64().and_then(|height| u32::try_from(height).ok()).expect("a height")
}

/// On A4, as the visitor's printer gets it; and as pictures where there is `pdftoppm`.
async fn print(page: &Page, folder: &Path, name: &str) {
    page.media(Media::Light).await;
    page.cdp("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
    let paper = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "printBackground": false, "preferCSSPageSize": true });
    let printed = page.cdp("Page.printToPDF", paper).await;
    let file = folder.join(format!("{name}.pdf"));
    save(&file, &printed);
    let mut pictures = Command::new("pdftoppm");
    pictures.args(["-png", "-r", "80"]).arg(&file).arg(folder.join(name));
    if pictures.status().is_err() {
        println!("(no pdftoppm: {name} stays a PDF)");
    }
}

fn save(path: &Path, answer: &Value) {
    let bytes = base64(answer["data"].as_str().expect("data")).expect("base64");
    fs::write(path, bytes).expect("writing the picture");
    println!("{}", path.file_name().unwrap_or_default().display());
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
