//! What works in a plain frame on another site, in every engine, with and without a sandbox: the table in
//! `docs/embedding.md` is what this finds, and `cargo xtask matrix` writes it anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use e2e::{Engine, Page, in_engine, link_to, site};
use serde_json::json;

use crate::sandboxed_iframe::host;

/// The frame's attribute, as the table names it and as it is written.
const SANDBOXES: [(&str, &str); 3] = [
    ("no sandbox", ""),
    (
        "the recommended one",
        "sandbox=\"allow-scripts allow-forms allow-downloads allow-modals allow-popups \
         allow-popups-to-escape-sandbox\"",
    ),
    ("`allow-scripts` alone", "sandbox=\"allow-scripts\""),
];

const COLUMNS: [&str; 10] = [
    "Sandbox",
    "Engine",
    "Loads",
    "Computes",
    "Height follows",
    "Keeps the figures",
    "Copies",
    "Saves a file",
    "Prints",
    "New window",
];

const YES: &str = "yes";
const NO: &str = "**no**";
const LINK: &str = "link to copy";
/// WebKit's small browser shows its driver neither dialogues nor new windows: nothing is said of them there.
const NOT_SEEN: &str = "not seen; link to copy";

/// What allows or refuses does so within this time; it is waited for in full where something is refused.
const SOON: Duration = Duration::from_secs(5);

/// One browser, and all that it refuses.
const MOST_TIME: Duration = Duration::from_secs(180);

/// The page around the frame: it does what any host can do without a script of ours.
fn around(sandbox: &str) -> String {
    format!(
        "<!doctype html><meta charset=utf-8><title>Host</title><iframe title=\"Fleksjob\" width=\"700\" height=\"700\" \
         {sandbox} src=\"{}#v=1&amp;view=cost&amp;date=2024-03-15&amp;hours=12\"></iframe>
        <script>
            const frame = document.querySelector('iframe');
            const hello = () => frame.contentWindow.postMessage({{ ns: 'fleksjob', v: 1, type: 'hello', id: '' }}, '*');
            window.heights = [];
            addEventListener('message', ({{ source, data }}) => {{
                if (source !== frame.contentWindow || data?.ns !== 'fleksjob' || data.type !== 'height') return;
                heights.push(data.px);
                frame.style.height = data.px + 'px';
            }});
            frame.addEventListener('load', hello);
        </script>",
        site()
    )
}

/// Whether an expression comes to hold soon.
async fn soon(page: &Page, expression: &str) -> bool {
    let waiting = async {
        while !page.is(expression).await {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(SOON, waiting).await.is_ok()
}

async fn into_frame(page: &Page) {
    page.client.enter_frame(0).await.expect("the frame");
}

async fn out_of_frame(page: &Page) {
    page.client.enter_parent_frame().await.expect("the page around it");
}

/// From one section to another and back, as the host hears of it.
async fn height(page: &Page) -> &'static str {
    out_of_frame(page).await;
    if !soon(page, "heights.length").await {
        into_frame(page).await;
        return NO;
    }
    let (mut grew, mut shrank) = (false, false);
    for view in ["start", "accommodations", "cost"] {
        let count = page.eval("heights.length").await;
        let before = page.eval("heights.at(-1)").await.as_i64().expect("a height");
        into_frame(page).await;
        page.press(&link_to(view)).await;
        page.until_found(&format!(".fj-{view}")).await;
        out_of_frame(page).await;
        if soon(page, &format!("heights.length > {count}")).await {
            // The last of those that come while it is drawn.
            tokio::time::sleep(Duration::from_millis(300)).await;
            let after = page.eval("heights.at(-1)").await.as_i64().expect("a height");
            grew |= after > before;
            shrank |= after < before;
        }
    }
    into_frame(page).await;
    match (grew, shrank) {
        (true, true) => "both ways",
        (true, false) => "only up",
        (false, true) => "only down",
        (false, false) => NO,
    }
}

/// Where the figures are after a change, and that they are there again from it.
async fn kept(page: &Page) -> &'static str {
    // The address follows a little later, so that browsers do not refuse it for coming too often.
    if soon(page, "['view=cost', 'hours=18'].every(part => location.hash.includes(part))").await {
        page.run("window.before = true; location.reload();", Vec::new()).await;
        page.until(
            "the widget again",
            "!window.before && document.getElementById('fleksjob-app')?.hidden === false",
        )
        .await;
        let shown = "document.querySelector('[data-line=paid_hours_week]:not([data-of])')?.dataset.value";
        if soon(page, &format!("{shown} == '18'")).await {
            return "in the address";
        }
        // The frame begins with the host's address again; go on as before.
        page.type_into("fj-hours", "18").await;
        page.until_figure("subsidy", "15272.00").await;
        return "in the address, until the frame is loaded anew";
    }
    let link = "document.getElementById('fj-share-window')?.href.includes('hours=18')";
    if page.is(link).await { "in the link to a new window" } else { NO }
}

/// What a press on a button that copies brings: the word that it is done, or the text to copy by hand.
async fn copied(page: &Page, id: &str, holds: &str) -> &'static str {
    page.press(&format!("#{id}")).await;
    let said = format!("document.getElementById('{id}').closest('.fj-copy').querySelector('.fj-copy__said')");
    assert!(soon(page, &format!("{said}.textContent")).await, "nothing is said of copying");
    if page.is(&format!("document.getElementById('{id}-text')")).await {
        let text = page.field(&format!("{id}-text")).await;
        assert!(text.contains(holds), "{holds} is not in {text}");
        "text to copy"
    } else {
        YES
    }
}

/// Whether a file comes; where none does, the same stands in a text.
async fn saves(page: &Page) -> &'static str {
    let folder = page.folder.join("saved");
    if page.engine == Engine::Chromium {
        let saving = json!({ "behavior": "allow", "downloadPath": folder });
        page.cdp("Browser.setDownloadBehavior", saving).await;
    }
    page.press("a[download='fleksjob.csv']").await;
    let waiting = async {
        while !has_file(&page.folder, "fleksjob.csv") {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    if tokio::time::timeout(SOON, waiting).await.is_ok() {
        return YES;
    }
    copied(page, "fj-summary-copy", "18").await;
    "text to copy"
}

fn has_file(folder: &Path, name: &str) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).any(|path| match path.is_dir() {
        true => has_file(&path, name),
        false => path.file_name().is_some_and(|file| file == name),
    })
}

/// Whether the visitor gets the case in a window of its own; where not, the link can be copied.
async fn window(page: &Page) -> &'static str {
    if !page.is("document.getElementById('fj-share-window')").await {
        return NO;
    }
    let own = page.client.window().await.expect("this window");
    let before = page.loaded().await;
    page.press("#fj-share-window").await;
    let waiting = async {
        loop {
            let windows = page.client.windows().await.expect("the windows");
            if let Some(new) = windows.into_iter().find(|window| *window != own) {
                return new;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let Ok(new) = tokio::time::timeout(SOON, waiting).await else {
        // The driver may not tell of the window; but the page is asked for in it.
        if page.asked_since(before).iter().any(|request| request.url() == site()) {
            return YES;
        }
        let link = page.text("document.getElementById('fj-share-window').href").await;
        assert!(link.contains("hours=18"), "{link}");
        return if page.engine == Engine::Webkit { NOT_SEEN } else { LINK };
    };
    page.client.switch_to_window(new).await.expect("the new window");
    page.until_figure("paid_hours_week", "18").await;
    page.client.close_window().await.expect("closing the new window");
    page.client.switch_to_window(own).await.expect("the first window");
    into_frame(page).await;
    YES
}

/// Whether printing begins. Last: some engines show a dialogue, which nobody answers.
async fn prints(page: &Page) -> &'static str {
    page.run("addEventListener('beforeprint', () => window.printing = true);", Vec::new()).await;
    let press = async {
        page.press("#fj-summary-print").await;
        soon(page, "window.printing").await
    };
    // Behind a dialogue the page stands still, and with it whoever waits for the press.
    if tokio::time::timeout(3 * SOON, press).await != Ok(false) {
        return YES;
    }
    let still = tokio::time::timeout(SOON, page.client.execute("return 1;", Vec::new())).await.is_err();
    match page.engine {
        _ if still => YES,
        Engine::Webkit => NOT_SEEN,
        _ => LINK,
    }
}

async fn row(page: &Page, sandbox: &str) -> [&'static str; 8] {
    page.client.goto(&host(around(sandbox)).await).await.expect("the page around the frame");
    into_frame(page).await;
    let opaque = !sandbox.is_empty() && !sandbox.contains("allow-same-origin");
    assert_eq!(page.text("self.origin").await == "null", opaque, "{sandbox}");
    if !soon(page, "document.getElementById('fleksjob-app')?.hidden === false").await {
        // What is left is the text that needs no script.
        page.until("the start text", "document.body.innerText.includes('Tilskuddet går til den ansatte')")
            .await;
        return [NO, "–", "–", "–", "–", "–", "–", "–"];
    }
    page.until_figure("paid_hours_week", "12").await;
    // Not left with Tab: WebKit's driver loses the element with the focus in a frame.
    page.type_into("fj-hours", "18").await;
    page.until_figure("subsidy", "15272.00").await;
    let height = height(page).await;
    let kept = kept(page).await;
    page.press(&link_to("summary")).await;
    page.until_found(".fj-summary").await;
    let copies = copied(page, "fj-share-copy", "hours=18").await;
    let saves = saves(page).await;
    let window = window(page).await;
    assert!(!page.has_fault().await);
    let prints = prints(page).await;
    [YES, YES, height, kept, copies, saves, prints, window]
}

/// Where the table stands, between two remarks.
fn document() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the project is");
    PathBuf::from(here).join("../../docs/embedding.md")
}

const BEGIN: &str = "<!-- matrix -->\n";
const END: &str = "<!-- /matrix -->";

/// What stands before the table, the table, and what stands after it.
fn parts(text: &str) -> Option<[&str; 3]> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (table, after) = rest.split_once(END)?;
    Some([before, table, after])
}

fn line(cells: &[&str]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

#[test]
fn the_table_of_sandboxes_is_what_is_found() {
    let engines = Engine::chosen();
    let mut lines = Vec::new();
    for (name, sandbox) in SANDBOXES {
        for &engine in &engines {
            let mut found = [""; 8];
            in_engine(engine, &[], MOST_TIME, async |page| found = row(page, sandbox).await);
            let engine = match engine {
                Engine::Chromium => "Chromium",
                Engine::Firefox => "Firefox",
                Engine::Webkit => "WebKit",
            };
            let cells: Vec<&str> = [name, engine].into_iter().chain(found).collect();
            lines.push(line(&cells));
            print!("{}", line(&cells));
        }
    }
    let head = line(&COLUMNS) + &line(&["---"; COLUMNS.len()]);
    let found = format!("{head}{}", lines.concat());
    let path = document();
    let Ok(text) = fs::read_to_string(&path) else { return };
    let [before, table, after] =
        parts(&text).expect("docs/embedding.md has the two remarks around the table");
    if std::env::var_os("FLEKSJOB_MATRIX").is_some() {
        assert_eq!(engines, Engine::ALL, "the table has all engines");
        fs::write(&path, format!("{before}{BEGIN}{found}{END}{after}")).expect("writing the table");
        return;
    }
    assert!(table.starts_with(&head), "the table has other columns: `cargo xtask matrix` writes it anew");
    for line in lines {
        assert!(
            table.contains(&line),
            "the table lacks this row; `cargo xtask matrix` writes it anew:\n{line}"
        );
    }
}
