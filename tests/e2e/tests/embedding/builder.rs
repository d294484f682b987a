//! The page that writes the snippet: what is chosen there is what a host page with the snippet shows.

use e2e::{Host, Page, in_browser, in_engines, site};
use serde_json::json;

use super::{assert_well, document, enter, leave, open, origin};

/// The page's address; without a file the Danish one.
pub(super) fn builder(file: &str) -> String {
    format!("{}/embed/{file}", origin())
}

async fn open_builder(page: &Page, file: &str) {
    page.client.goto(&builder(file)).await.expect("the page");
    page.until("the code", "document.getElementById('snippet')?.value").await;
}

async fn code(page: &Page) -> String {
    page.text("document.getElementById('snippet').value").await
}

#[test]
fn at_first_it_is_the_shortest_code() {
    in_engines(async |page| {
        open_builder(page, "").await;
        let expected = format!(
            "<a class=\"fleksjob-widget\" href=\"{0}\">Hvad koster et fleksjob?</a>\n\
             <script src=\"{0}embed.js\" defer></script>",
            site()
        );
        assert_eq!(code(page).await, expected);
        let policy = page.text("document.getElementById('policy').value").await;
        assert_eq!(policy, format!("frame-src {0}; script-src {0};", origin()));
        open_builder(page, "en.html").await;
        assert!(code(page).await.contains("#v=1&amp;lang=en\">What does a flexi-job cost?</a>"));
    });
}

/// What nobody should have to think of, in every field.
const NASTY: &str = "Jens & \"Søn\" <b>'x'</b> &amp; + #1 50 %";

/// Chooses something everywhere.
async fn choose(page: &Page) {
    page.run("document.querySelectorAll('details').forEach(one => one.open = true);", Vec::new()).await;
    let pick = "for (const [id, value] of args[0]) {
        const one = document.getElementById(id);
        if (value === true || value === false) one.checked = value; else one.value = value;
        one.dispatchEvent(new Event('input', { bubbles: true }));
    }";
    let picked = json!([
        ["section-types", false],
        ["section-route", false],
        ["view", "cost"],
        ["lang", "en"],
        ["theme-dark", true],
        ["accent", "#AA0055"],
        ["corner", "round"],
        ["font", "serif"],
        ["heading", "2"],
        ["height", "600"],
        ["date", "2024-03-15"],
        ["wage", "210,50"],
        ["contact-address", "https://example.dk/?a=b&c=d#e"],
    ]);
    page.run(pick, vec![picked]).await;
    page.type_into("hours", "12,5").await;
    for id in ["link", "title", "contact-name", "contact-phone"] {
        page.run(pick, vec![json!([[id, NASTY]])]).await;
    }
}

/// The frame's address as pairs, without the loader's id.
const PAIRS: &str = "(() => {
    const keys = new URLSearchParams(new URL(document.querySelector('iframe').src).hash.slice(1));
    keys.delete('o.id');
    return Object.fromEntries(keys);
})()";

#[test]
fn every_code_shows_what_was_chosen() {
    in_browser(async |page| {
        let expected = json!({
            "v": "1", "view": "cost", "lang": "en", "date": "2024-03-15", "hours": "12.5", "wage": "210.5",
            "o.sections": "start,cost,accommodations,timeline,summary", "o.theme": "dark", "o.accent": "aa0055",
            "o.corner": "round", "o.font": "serif", "o.heading-level": "2", "o.contact-name": NASTY,
            "o.contact-phone": NASTY, "o.contact-address": "https://example.dk/?a=b&c=d#e",
        });
        for kind in ["link", "frame", "element"] {
            open_builder(page, "").await;
            choose(page).await;
            page.choose(&format!("kind-{kind}")).await;
            let code = code(page).await;
            let policy = page.text("document.getElementById('policy').value").await;
            assert_eq!(policy.contains("script-src"), kind != "frame", "{policy}");
            assert!(!code.contains("<b>") && !code.contains("&\""), "{code}");
            // The policy that the page asks for is all that the code needs; the frame alone has a style attribute.
            let styles = if kind == "frame" { "; style-src 'unsafe-inline'" } else { "" };
            let host = Host::page(&document(&code)).policy(&format!("default-src 'none'; {policy}{styles}"));
            open(page, host).await;
            page.until("the frame", "document.querySelector('iframe')").await;
            assert_eq!(page.eval(PAIRS).await, expected, "{kind}: {code}");
            assert_eq!(page.text("document.querySelector('iframe').title").await, NASTY, "{kind}");
            let height = page.eval("document.querySelector('iframe').getBoundingClientRect().height").await;
            assert!(height.as_f64().is_some_and(|height| height >= 600.0), "{kind}: {height}");
            assert_eq!(page.eval("document.querySelectorAll('b, iframe + *').length").await, 0, "{kind}");
            enter(page, 0).await;
            page.until_figure("paid_hours_week", "12.5").await;
            leave(page).await;
            assert_well(page).await;
        }
    });
}

#[test]
fn the_link_of_the_code_works_alone() {
    in_browser(async |page| {
        open_builder(page, "").await;
        choose(page).await;
        let code = code(page).await;
        let (link, _) = code.split_once("\n<script").unwrap();
        open(page, Host::page(&document(link))).await;
        assert_eq!(page.text("document.querySelector('a').textContent").await, NASTY);
        page.press("a").await;
        page.until("the widget", "document.getElementById('fleksjob-app')?.hidden === false").await;
        page.until_figure("paid_hours_week", "12.5").await;
        assert_eq!(page.text("document.documentElement.lang").await, "en");
    });
}

/// A field, what is typed, and whether it can be used.
const ENTRIES: &[(&str, &str, bool)] = &[
    ("hours", "37", true),
    ("hours", "37,5", false),
    ("hours", "-1", false),
    ("hours", "tolv", false),
    ("wage", "0", false),
    ("wage", "2000", true),
    ("accent", "0b5c4a", true),
    ("accent", "#0b5c4", false),
    ("accent", "red", false),
    ("date", "2026-02-29", false),
    ("date", "2024-02-29", true),
    ("date", "1.5.2024", false),
    ("height", "99", false),
    ("height", "4x0", false),
    ("height", "450", true),
];

#[test]
fn what_cannot_be_used_is_told_and_left_out() {
    in_browser(async |page| {
        for (id, text, good) in ENTRIES {
            open_builder(page, "").await;
            let plain = code(page).await;
            page.run("document.querySelectorAll('details').forEach(one => one.open = true);", Vec::new())
                .await;
            page.type_into(id, text).await;
            let shown = page.is(&format!("!document.getElementById('{id}-error').hidden")).await;
            let invalid = page.is(&format!("document.getElementById('{id}').ariaInvalid == 'true'")).await;
            assert_eq!((shown, invalid), (!good, !good), "{id} {text}");
            assert_eq!(code(page).await == plain, !good, "{id} {text}");
        }
    });
}

#[test]
fn the_preview_follows_and_keeps_its_section() {
    in_browser(async |page| {
        open_builder(page, "").await;
        let preview = "document.querySelectorAll('#preview iframe')";
        page.until("the preview", &format!("{preview}.length == 1")).await;
        enter(page, 0).await;
        page.press(".fj-nav__link[href*=route]").await;
        page.until("the section", "document.querySelector('.fj-route')").await;
        leave(page).await;
        page.type_into("accent", "#aa0055").await;
        page.until(
            "the colour",
            &format!("{preview}.length == 1 && {preview}[0].src.includes('o.accent=aa0055')"),
        )
        .await;
        assert!(page.is(&format!("{preview}[0].src.includes('view=route')")).await);
        assert!(!code(page).await.contains("route"));
        enter(page, 0).await;
        page.until("the same section", "document.querySelector('.fj-route')").await;
        leave(page).await;
        // A first section that is chosen is shown.
        page.run("const one = document.getElementById('view'); one.value = 'timeline'; one.dispatchEvent(new Event('change', { bubbles: true }));", Vec::new()).await;
        page.until(
            "the other",
            &format!("{preview}.length == 1 && {preview}[0].src.includes('view=timeline')"),
        )
        .await;
        // A section that is not shown cannot be the first.
        page.press("label[for=section-timeline]").await;
        assert_eq!(page.text("document.getElementById('view').value").await, "start");
        assert!(page.is("document.querySelector('#view [value=timeline]').disabled").await);
    });
}

#[test]
fn the_code_is_copied_or_selected_for_copying() {
    in_browser(async |page| {
        open_builder(page, "").await;
        let refuse =
            "Clipboard.prototype.writeText = () => Promise.reject(); document.execCommand = () => false;";
        page.run(refuse, Vec::new()).await;
        page.press("#copy").await;
        let said = "document.getElementById('said').textContent";
        page.until("another way", &format!("{said}.includes('Ctrl+C')")).await;
        let selected = "(one => document.activeElement == one && one.selectionEnd - one.selectionStart == one.value.length)(document.getElementById('snippet'))";
        assert!(page.is(selected).await);
        page.run("Clipboard.prototype.writeText = async text => { window.copied = text; };", Vec::new())
            .await;
        page.press("#copy").await;
        page.until("the answer", &format!("{said} == 'Koden er kopieret.'")).await;
        assert_eq!(page.text("window.copied").await, code(page).await);
    });
}

#[test]
fn what_is_chosen_goes_over_into_the_other_language() {
    in_browser(async |page| {
        open_builder(page, "").await;
        choose(page).await;
        let fields = "[...document.querySelectorAll('.fj-embed input, .fj-embed select')].filter(one => one.id != 'lang')
            .map(one => [one.id, one.type == 'radio' || one.type == 'checkbox' ? one.checked : one.value])";
        let before = page.eval(fields).await;
        page.press("#other").await;
        page.until(
            "English",
            "document.documentElement.lang == 'en' && document.getElementById('snippet')?.value",
        )
        .await;
        assert_eq!(page.eval(fields).await, before);
    });
}

#[test]
fn a_pinned_script_is_the_one_that_is_there() {
    in_browser(async |page| {
        open_builder(page, "").await;
        page.until("the choice", "!document.getElementById('pin-option').hidden").await;
        page.choose("pin").await;
        let code = code(page).await;
        assert!(
            code.contains(" integrity=\"sha384-") && code.contains(" crossorigin=\"anonymous\""),
            "{code}"
        );
        assert!(code.contains(&format!("href=\"{}\"", site())), "{code}");
        open(page, Host::page(&document(&code))).await;
        enter(page, 0).await;
        leave(page).await;
        assert_well(page).await;
        // A script that is another than the code says is refused, and the link stays.
        open(page, Host::page(&document(&code.replace("sha384-", "sha384-AAAA")))).await;
        page.until(
            "the link",
            "document.readyState == 'complete' && document.querySelector('a.fleksjob-widget')",
        )
        .await;
        assert_eq!(page.eval("document.querySelectorAll('iframe').length").await, 0);
    });
}
