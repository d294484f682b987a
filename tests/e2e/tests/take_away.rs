//! The case to take away: on paper, as files, as text, and as a picture that opens it again.

use std::path::Path;
use std::time::Duration;

use e2e::{Page, in_browser, site};
use serde_json::{Value, json};

/// A case with something from every section.
const FULL: &str = "v=1&view=summary&date=2026-05-02&hours=18&intensity=60&wage=200&pension=8&pay=hourly&sick_days=14\
    &age=52&r.self_employed=false&r.prior=none&r.employer_dk=true&r.crossborder=false&r.posted=false&r.lasting=true\
    &r.significant=true&r.any_trade=true&r.documented=true&r.relation=none&start=2026-06-01&absence=2026-06-15\
    &needs=lifting,concentration,stress,social";

/// A case that is decided on the route.
const DECIDED: &str = "v=1&view=summary&date=2026-05-02&hours=12&intensity=60&wage=185&pay=hourly&age=52\
    &r.self_employed=false&r.prior=none&r.employer_dk=true&r.crossborder=false&r.posted=false\
    &r.months_to_pension=more_than_72&r.benefit=none&r.lasting=true&r.significant=true&r.any_trade=true\
    &r.documented=true&r.very_limited=false&r.measures_tried=true&r.relation=none&start=2026-06-01";

/// More than most will ever tell: an employee of one's own, sick, with a gap in the agreement, and every date.
const FULLEST: &str = "v=1&view=summary&date=2026-05-02&hours=18.25&intensity=62.5&wage=200&wage_unit=month\
    &pension=12.5&sector=state&sick_days=40&full_time_wage=36000&other_wage=2500&age=58&r.self_employed=false\
    &r.prior=none&r.employer_dk=true&r.crossborder=false&r.posted=false&r.lasting=true&r.significant=true\
    &r.any_trade=true&r.documented=true&r.relation=ordinary_now&r.agreement=true\
    &start=2026-06-01&absence=2026-01-05&agreement_date=2025-05-01&last_followup=2025-12-01&s56_start=2026-03-01\
    &wage_paid=2026-01-05&needs=endurance,sitting_standing,lifting,mobility,hands,concentration,memory,stress,varying";

/// What a visitor reads on the sheet.
const SHEET: &str = "document.querySelector('.fj-summary__sheet').innerText";

/// The page as a PDF: how many pages, and the words on them, without spaces and with its ligatures undone.
async fn printed(page: &Page) -> (usize, String) {
    let pdf = page.cdp("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
    let pdf = lopdf::Document::load_mem(&base64(pdf["data"].as_str().expect("a file"))).expect("a PDF");
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    (pages.len(), bare(&pdf.extract_text(&pages).expect("text")))
}

fn bare(text: &str) -> String {
    let text = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff");
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

fn base64(text: &str) -> Vec<u8> {
    const SIGNS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut held, mut bits, mut bytes) = (0_usize, 0, Vec::new());
    for sign in text.trim_end_matches('=').chars() {
        held = ((held << 6) | SIGNS.find(sign).expect("base64")) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).expect("a byte"));
        }
    }
    bytes
}

async fn media(page: &Page, media: &str, scheme: &str) {
    let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
    page.cdp("Emulation.setEmulatedMedia", json!({ "media": media, "features": features })).await;
}

#[test]
fn the_case_is_printed_on_one_page() {
    in_browser(async |page| {
        for link in [
            "v=1&view=summary&date=2026-05-02",
            FULL,
            DECIDED,
            FULLEST,
            "v=1&view=summary&date=2031-01-05&scheme=before2013",
        ] {
            for language in ["da", "en"] {
                page.open(&format!("{link}&lang={language}")).await;
                assert_eq!(page.notice("fj-dropped").await, None);
                let (count, text) = printed(page).await;
                assert_eq!(count, 1, "{link}: {text}");
                let words = "[...document.querySelectorAll('.fj-summary__sheet *')]
                    .filter(one => !one.children.length).map(one => one.textContent)";
                for words in page.eval(words).await.as_array().expect("texts") {
                    let words = bare(words.as_str().expect("a text"));
                    assert!(text.contains(&words), "{words} is not in {text}");
                }
                for (code, figure) in page.figures().await {
                    assert!(text.contains(&bare(&figure.text)), "{code} is not in {text}");
                }
                // What can only be pressed is not printed.
                for id in ["fj-summary-print", "fj-share-copy", "fj-language"] {
                    let words = page.text(&format!("document.getElementById('{id}').textContent")).await;
                    assert!(!text.contains(&bare(&words)), "{words} is in {text}");
                }
            }
        }
        page.assert_well("printed").await;
    });
}

#[test]
fn a_dark_page_is_printed_light() {
    in_browser(async |page| {
        page.open(FULL).await;
        let colours =
            "(one => [getComputedStyle(document.body).backgroundColor, getComputedStyle(one).color])
            (document.querySelector('.fj-summary__sheet'))";
        media(page, "screen", "dark").await;
        let dark = page.eval(colours).await;
        media(page, "print", "dark").await;
        let printed = page.eval(colours).await;
        media(page, "screen", "light").await;
        assert_eq!(printed, page.eval(colours).await);
        assert_ne!(printed, dark);
    });
}

#[test]
fn the_other_sections_are_printed_without_what_can_only_be_pressed() {
    in_browser(async |page| {
        page.open("v=1&view=cost&date=2026-05-02&hours=20").await;
        let (_, text) = printed(page).await;
        let cost = page.figure("employer_cost").await.expect("a figure");
        assert!(text.contains(&bare(&cost.text)), "{text}");
        for words in ["Kopiérlink", "Gemiadressen", "Startforfra"] {
            assert!(!text.contains(words), "{words} is in {text}");
        }
    });
}

/// The content of the link that saves a file, as its address has it.
async fn file(page: &Page, name: &str) -> String {
    let link = format!("document.querySelector('a[download=\"{name}\"]')");
    page.text(&format!("decodeURIComponent({link}.href.replace(/^[^,]*,/, ''))")).await
}

#[test]
fn the_files_have_the_figures_and_dates_of_the_page() {
    in_browser(async |page| {
        for (language, separator, point) in [("da", ';', ','), ("en", ',', '.')] {
            page.open(&format!("{FULL}&lang={language}")).await;
            let table = file(page, "fleksjob.csv").await;
            assert!(table.starts_with('\u{feff}'), "{table}");
            for (code, figure) in page.figures().await {
                let row = table.lines().find(|row| row.starts_with(&format!("{code}{separator}")));
                let row = row.unwrap_or_else(|| panic!("{code} is not in {table}"));
                let value = figure.value.replace('.', &point.to_string());
                assert!(row.contains(&format!("{separator}{value}{separator}")), "{value} is not in {row}");
            }
            let calendar = file(page, "fleksjob.ics").await;
            let rules = "[...document.querySelectorAll('[data-rule]')].map(one => [one.dataset.rule,
                one.querySelector('time').dateTime])";
            let rules = page.eval(rules).await;
            assert!(rules.as_array().is_some_and(|rules| rules.len() > 2), "{rules}");
            for rule in rules.as_array().into_iter().flatten() {
                let day = rule[1].as_str().expect("a day").replace('-', "");
                assert!(
                    calendar.contains(&format!("DTSTART;VALUE=DATE:{day}\r\n")),
                    "{rule} is not in {calendar}"
                );
            }
        }
        page.assert_well("files").await;
    });
}

#[test]
fn a_press_saves_the_file() {
    in_browser(async |page| {
        let folder = std::env::temp_dir().join(format!("fleksjob-take-away-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let saving = json!({ "behavior": "allow", "downloadPath": folder });
        page.cdp("Browser.setDownloadBehavior", saving).await;
        page.open(FULL).await;
        for name in ["fleksjob.csv", "fleksjob.ics"] {
            page.press(&format!("a[download=\"{name}\"]")).await;
            assert_eq!(saved(&folder.join(name)).await, file(page, name).await);
        }
        page.assert_well("saved").await;
        std::fs::remove_dir_all(&folder).expect("the folder is ours");
    });
}

/// The file, once it is there.
async fn saved(path: &Path) -> String {
    for _ in 0..100 {
        if let Some(text) = std::fs::read_to_string(path).ok().filter(|text| !text.is_empty()) {
            return text;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{} was not saved", path.display());
}

/// What a camera finds in the picture of the link.
async fn photographed(page: &Page) -> String {
    let side = "document.querySelector('.fj-summary__qr svg').viewBox.baseVal.width";
    let side = page.eval(side).await.as_u64().expect("a side");
    let side = usize::try_from(side).expect("a side");
    let path = page.text("document.querySelector('.fj-summary__ink').getAttribute('d')").await;
    let mut dark = vec![false; side * side];
    for run in path.split('M').skip(1) {
        let numbers = run.split(|sign: char| !sign.is_ascii_digit()).map(str::parse);
        let numbers: Vec<usize> = numbers.filter_map(Result::ok).collect();
        let from = numbers[1] * side + numbers[0];
        dark[from..from + numbers[2]].fill(true);
    }
    let grid = rqrr::SimpleGrid::from_func(side - 8, |x, y| dark[(y + 4) * side + x + 4]);
    rqrr::Grid::new(grid).decode().expect("a code").1
}

#[test]
fn the_picture_opens_the_same_case() {
    in_browser(async |page| {
        for language in ["da", "en"] {
            page.open(&format!("{FULL}&lang={language}")).await;
            let (sheet, figures) = (page.text(SHEET).await, page.figures().await);
            let address = photographed(page).await;
            assert!(
                address.starts_with(&format!("{}#v=1&view=summary&lang={language}", site())),
                "{address}"
            );
            page.client.goto("about:blank").await.unwrap();
            page.client.goto(&address).await.unwrap();
            page.until("the sheet", "document.querySelector('.fj-summary__sheet')").await;
            assert_eq!((page.text(SHEET).await, page.figures().await), (sheet, figures));
        }
        page.assert_well("opened").await;
    });
}

#[test]
fn the_picture_is_dark_on_light_in_every_theme() {
    in_browser(async |page| {
        page.open(FULL).await;
        let fills = "['ink', 'paper'].map(one => getComputedStyle(
            document.querySelector('.fj-summary__' + one)).fill)";
        for (name, value) in
            [("prefers-color-scheme", "light"), ("prefers-color-scheme", "dark"), ("forced-colors", "active")]
        {
            let features = json!([{ "name": name, "value": value }]);
            page.cdp("Emulation.setEmulatedMedia", json!({ "media": "screen", "features": features })).await;
            assert_eq!(page.eval(fills).await, json!(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]), "{value}");
        }
    });
}

#[test]
fn the_text_is_there_to_copy_by_hand_where_the_browser_does_not_copy() {
    in_browser(async |page| {
        // As in a frame without permission: there is no clipboard.
        page.before_every_page("Object.defineProperty(navigator, 'clipboard', { value: undefined });").await;
        for language in ["da", "en"] {
            page.open(&format!("{FULL}&lang={language}")).await;
            page.press("#fj-summary-copy").await;
            page.until("the text", "document.getElementById('fj-summary-copy-text')").await;
            let text = page.field("fj-summary-copy-text").await;
            for (code, figure) in page.figures().await {
                assert!(text.contains(&figure.text), "{code} is not in {text}");
            }
            assert!(text.trim_end().ends_with(&photographed(page).await), "{text}");
            let selected = "(one => one.id == 'fj-summary-copy-text' && one.selectionEnd == one.value.length)
                (document.activeElement)";
            page.until("the text to be selected", selected).await;
        }
        page.assert_well("copied").await;
    });
}

#[test]
fn a_frame_that_allows_nothing_has_second_ways() {
    in_browser(async |page| {
        let link = FULL.replace('&', "&amp;");
        let frame = format!(
            "<!doctype html><title>Host</title><iframe title=\"x\" width=\"700\" height=\"900\" \
             sandbox=\"allow-scripts\" src=\"{}#{link}\"></iframe>",
            site()
        );
        page.client.goto(&crate::sandboxed_iframe::host(frame).await).await.unwrap();
        page.client.enter_frame(0).await.unwrap();
        page.until("the sheet", "document.querySelector('.fj-summary__sheet')").await;
        // Neither printing nor saving says anything there: beside them stands what to do then.
        for (press, hint) in [
            ("#fj-summary-print", "Sker der ikke noget, så kopiér linket og åbn det i en ny fane."),
            ("a[download=\"fleksjob.csv\"]", "Kommer der ingen fil, står tal og datoer også i teksten."),
        ] {
            page.press(press).await;
            assert!(page.text("document.querySelector('.fj-summary__ways').innerText").await.contains(hint));
        }
        page.press("#fj-summary-copy").await;
        page.until("the text", "document.getElementById('fj-summary-copy-text')").await;
        let text = page.field("fj-summary-copy-text").await;
        for (code, figure) in page.figures().await {
            assert!(text.contains(&figure.text), "{code} is not in {text}");
        }
        page.press("#fj-share-copy").await;
        page.until("the link", "document.getElementById('fj-share-copy-text')").await;
        assert_eq!(page.field("fj-share-copy-text").await, photographed(page).await);
        assert!(!page.has_fault().await);
    });
}

#[test]
fn starting_over_asks_and_then_clears_everything() {
    in_browser(async |page| {
        page.open(FULL).await;
        let sheet = page.text(SHEET).await;
        page.press("#fj-share-reset").await;
        page.until("the question", "document.getElementById('fj-share-reset-no')").await;
        page.press("#fj-share-reset-no").await;
        page.until("no question", "!document.getElementById('fj-share-reset-no')").await;
        assert_eq!(page.text(SHEET).await, sheet);
        page.press("#fj-share-reset").await;
        page.until("the question", "document.getElementById('fj-share-reset-yes')").await;
        page.press("#fj-share-reset-yes").await;
        page.until("the untouched case", &format!("{SHEET} != {}", Value::from(sheet))).await;
        let left =
            "document.querySelectorAll('[data-rule], [data-outcome], a[download=\"fleksjob.ics\"]').length";
        assert_eq!(page.eval(left).await, 0);
        assert_eq!(page.figure("paid_hours_week").await.map(|figure| figure.value).as_deref(), Some("18"));
        page.assert_well("cleared").await;
    });
}

#[test]
fn the_way_from_the_cost_keeps_the_case() {
    in_browser(async |page| {
        page.open("v=1&view=cost&date=2026-05-02&hours=20").await;
        let cost = page.figure("employer_cost").await;
        page.fill("fj-hours", "21").await;
        page.until_figure("paid_hours_week", "21").await;
        assert_ne!(page.figure("employer_cost").await, cost);
        let cost = page.figure("employer_cost").await.map(|figure| figure.value);
        page.press("a[href*=\"view=summary\"]:not(.fj-nav__link)").await;
        page.until("the sheet", "document.querySelector('.fj-summary__sheet')").await;
        assert_eq!(page.figure("employer_cost").await.map(|figure| figure.value), cost);
        page.assert_well("the way").await;
    });
}
