//! What the embedding page chooses changes what it should, from the first drawing on, and nothing else.

use std::collections::BTreeMap;
use std::time::Duration;

use e2e::{Engine, Media, Page, STATES, in_browser, in_engine, in_engines, link_to};
use serde_json::{Value, json};

use crate::axe;

/// A computed value of an element.
async fn style(page: &Page, selector: &str, property: &str) -> String {
    let computed =
        "return getComputedStyle(document.querySelector(args[0])).getPropertyValue(args[1]).trim();";
    let value = page.run(computed, vec![selector.into(), property.into()]).await;
    value.as_str().unwrap_or_else(|| panic!("{selector} {property}: {value}")).to_owned()
}

const LIGHT: &str = "rgb(255, 255, 255)";
const DARK: &str = "rgb(20, 23, 22)";

/// The ground, and what the browser draws itself by.
const THEMES: [(&str, Media, &str, &str); 6] = [
    ("v=1", Media::Light, LIGHT, "light dark"),
    ("v=1", Media::Dark, DARK, "light dark"),
    ("v=1&o.theme=auto", Media::Dark, DARK, "light dark"),
    ("v=1&o.theme=light", Media::Dark, LIGHT, "light"),
    ("v=1&o.theme=dark", Media::Light, DARK, "dark"),
    ("v=1&o.theme=night", Media::Light, LIGHT, "light dark"),
];

#[test]
fn the_theme_is_the_visitor_s_or_the_page_s() {
    in_browser(async |page| {
        for (link, media, ground, scheme) in THEMES {
            page.media(media).await;
            page.open(link).await;
            assert_eq!(style(page, "body", "background-color").await, ground, "{link}");
            assert_eq!(style(page, "html", "color-scheme").await, scheme, "{link}");
        }
        // Paper is light, and in the widget's own colours.
        page.open("v=1&view=cost&o.theme=dark&o.accent=b30000").await;
        assert_eq!(style(page, ".fj-answer__cost", "color").await, "rgb(255, 149, 149)");
        page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        assert_eq!(style(page, "body", "background-color").await, LIGHT);
        assert_eq!(style(page, ".fj-answer__cost", "color").await, "rgb(11, 92, 74)");
    });
}

#[test]
fn the_delivered_page_is_dressed_before_the_app() {
    in_browser(async |page| {
        page.cdp("Network.enable", json!({})).await;
        page.cdp("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] })).await;
        for (link, media, ground, scheme) in THEMES {
            page.media(media).await;
            page.open_raw(link).await;
            assert_eq!(style(page, "body", "background-color").await, ground, "{link}");
            assert_eq!(style(page, "html", "color-scheme").await, scheme, "{link}");
            let meta = page.text("document.querySelector('meta[name=color-scheme]').content").await;
            assert_eq!(meta, scheme, "{link}");
        }
        page.media(Media::Light).await;
        page.open_raw("v=1&o.sections=cost&o.accent=b30000&o.corner=square&o.font=serif").await;
        assert_eq!(style(page, ".fj-nav", "visibility").await, "hidden");
        assert!(style(page, "body", "font-family").await.starts_with("Charter"));
        // There is no palette yet: plain, and not in a colour that goes again.
        assert_eq!(style(page, ".fj-button--main", "background-color").await, "rgb(27, 31, 29)");
        page.open_raw("v=1").await;
        assert_eq!(style(page, ".fj-nav", "visibility").await, "visible");
        assert_eq!(page.text("document.querySelector('#fleksjob-static .fj-title').tagName").await, "H1");
    });
}

#[test]
fn corners_and_font_are_taken_from_a_small_set() {
    in_engines(async |page| {
        for (link, field, button, font) in [
            ("", "4px", "4px", "system-ui"),
            ("&o.corner=soft&o.font=system", "4px", "4px", "system-ui"),
            ("&o.corner=square&o.font=humanist", "0px", "0px", "Seravek"),
            ("&o.corner=round&o.font=serif", "12px", "22px", "Charter"),
            ("&o.corner=12px&o.font=Arial", "4px", "4px", "system-ui"),
        ] {
            page.open(&format!("v=1&view=cost{link}")).await;
            let corner = "border-top-left-radius";
            assert_eq!(style(page, "#fj-hours", corner).await, field, "{link}");
            assert_eq!(style(page, ".fj-button", corner).await, button, "{link}");
            assert!(style(page, "#fj-hours", "font-family").await.starts_with(font), "{link}");
            let named = page.notice("fj-dropped").await.is_some();
            assert_eq!(named, link.contains("12px"), "{link}");
        }
    });
}

#[test]
fn an_accent_colours_the_widget_and_goes_again() {
    in_engines(async |page| {
        page.open("v=1&view=start&o.theme=light&o.accent=0059b3").await;
        let looks = async || {
            let [figure, button, words] = [
                ("[data-line=employer_cost]", "color"),
                (".fj-button--main", "background-color"),
                (".fj-button--main", "color"),
            ]
            .map(|(selector, property)| style(page, selector, property));
            [figure.await, button.await, words.await]
        };
        let (blue, white) = ("rgb(0, 89, 179)", "rgb(255, 255, 255)");
        assert_eq!(looks().await, [blue, blue, white]);
        assert_eq!(style(page, "html", "--fj-own").await, "#0059b3");
        for (option, expected, own) in [
            ("&o.accent=ffff00", ["rgb(114, 114, 0)", "rgb(255, 255, 0)", "rgb(0, 0, 0)"], "#0b5c4a"),
            ("&o.accent=b30000", ["rgb(179, 0, 0)", "rgb(179, 0, 0)", white], "#b30000"),
            ("", ["rgb(11, 92, 74)", "rgb(11, 92, 74)", white], "#0b5c4a"),
        ] {
            page.run("location.hash = args[0];", vec![format!("v=1&o.theme=light{option}").into()]).await;
            let accent =
                option.strip_prefix("&o.accent=").map_or("null".to_owned(), |hex| format!("'{hex}'"));
            page.until(option, &format!("document.documentElement.getAttribute('data-accent') == {accent}"))
                .await;
            assert_eq!(looks().await, expected, "{option}");
            assert_eq!(style(page, "html", "--fj-own").await, own, "{option}");
        }
        // In the other language, which is another load, too.
        page.open("v=1&view=cost&o.theme=light&o.accent=0059b3&o.corner=round").await;
        page.press("#fj-language").await;
        page.until("English", "document.documentElement.lang == 'en' && document.getElementById('fj-hours')")
            .await;
        assert_eq!(style(page, ".fj-answer__cost", "color").await, blue);
        assert_eq!(style(page, "#fj-hours", "border-top-left-radius").await, "12px");
    });
}

#[test]
fn axe_finds_nothing_whatever_the_accent() {
    in_engine(Engine::Chromium, &[], Duration::from_secs(600), async |page| {
        let axe = axe::script();
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let states = ["start", "types-opened", "route-result", "cost-opened"];
        for state in STATES.iter().filter(|state| states.contains(&state.name)) {
            for accent in ["ffff00", "ffffff", "000000", "ff0000", "777777", "0059b3", "f5a623"] {
                page.open(&format!("v=1&{}&o.accent={accent}", state.link)).await;
                for step in state.steps {
                    step.take(page).await;
                }
                page.run(&axe, Vec::new()).await;
                for media in Media::ALL {
                    // Forced colours are the same whatever was chosen.
                    if media.name() == "forced" && accent != "ffff00" {
                        continue;
                    }
                    page.media(media).await;
                    for wrong in axe::violations(page).await {
                        found.entry(wrong).or_default().push(format!(
                            "{} {accent} {}",
                            state.name,
                            media.name()
                        ));
                    }
                }
                page.assert_well(accent).await;
            }
        }
        assert!(found.is_empty(), "{found:#?}");
    });
}

#[test]
fn headings_begin_where_the_embedding_page_wants_them_and_skip_none() {
    in_browser(async |page| {
        let levels = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(one => +one.tagName[1])";
        for state in STATES {
            page.open(&format!("v=1&{}&o.heading-level=3", state.link)).await;
            for step in state.steps {
                step.take(page).await;
            }
            let found: Vec<u64> = serde_json::from_value(page.eval(levels).await).unwrap();
            assert_eq!(found.first(), Some(&3), "{}", state.name);
            assert!(found.iter().all(|level| (3..=6).contains(level)), "{}: {found:?}", state.name);
            assert_eq!(found.iter().filter(|level| **level == 3).count(), 1, "{}", state.name);
            assert!(found.windows(2).all(|two| two[1] <= two[0] + 1), "{}: {found:?}", state.name);
        }
        // Whatever its level, a heading looks the same.
        let sizes = "JSON.stringify([...document.querySelectorAll('h1, h2, h3, h4, h5')].map(one => {
            const { fontSize, marginTop, marginBottom, fontWeight } = getComputedStyle(one);
            return [one.textContent, fontSize, marginTop, marginBottom, fontWeight];
        }))";
        for view in ["start", "types", "route", "cost", "accommodations&needs=lifting", "timeline", "summary"]
        {
            page.open(&format!("v=1&view={view}&date=2026-05-02")).await;
            let first = page.text(sizes).await;
            page.open(&format!("v=1&view={view}&date=2026-05-02&o.heading-level=3")).await;
            assert_eq!(page.text(sizes).await, first, "{view}");
        }
    });
}

async fn ways(page: &Page) -> Value {
    let views =
        "[...new Set([...document.querySelectorAll('#fleksjob-app a[href*=\"view=\"]:not(#fj-language)')]
        .map(one => /view=([a-z]+)/.exec(one.hash)[1]))].sort()";
    page.eval(views).await
}

#[test]
fn only_the_chosen_sections_are_there() {
    in_engines(async |page| {
        let route = STATES.iter().find(|state| state.name == "route-result").expect("a result").link;
        let options = "o.sections=cost,route,start&o.theme=dark";
        page.open(&format!("v=1&{options}")).await;
        page.until_found("#fj-hours").await;
        let nav = "[...document.querySelectorAll('.fj-nav__link')].map(one => one.textContent)";
        assert_eq!(page.eval(nav).await, json!(["Økonomi", "Vejviser", "Start"]), "in the order of the list");
        page.press(&link_to("start")).await;
        page.until_found(".fj-doors__link").await;
        let doors = "[...document.querySelectorAll('.fj-doors__link')].map(one => one.textContent)";
        assert_eq!(page.eval(doors).await, json!(["Økonomi", "Vejviser"]));
        assert_eq!(page.text("document.getElementById('fj-doors').textContent").await, "Videre herfra");
        let behind = page.text("document.querySelectorAll('.fj-doors__door p')[1].textContent").await;
        page.press(".fj-doors__link[href*='view=route']").await;
        page.until_found("#fj-question").await;
        page.press(&link_to("cost")).await;
        page.until_found("#fj-hours").await;
        assert_eq!(ways(page).await, json!(["cost", "route", "start"]));
        // The words behind a door are its own.
        page.open("v=1").await;
        let own = "document.querySelector('.fj-doors__link[href*=\"view=route\"]').parentElement.lastChild";
        assert_eq!(page.text(&format!("{own}.textContent")).await, behind);
        // The result leads only to what is there, and so does a link that leaves for another section.
        page.open(&format!("v=1&{route}&{options}")).await;
        assert_eq!(ways(page).await, json!(["cost", "route", "start"]));
        page.press(".fj-route__part a[href*='view=cost']").await;
        page.until_found("#fj-hours").await;
        page.press("#fj-share-save").await;
        page.until("the link in the address", "location.hash.includes('o.sections')").await;
        assert!(page.text("location.hash").await.ends_with(options));
        page.press("#fj-language").await;
        page.until("English", "document.documentElement.lang == 'en' && document.getElementById('fj-hours')")
            .await;
        assert_eq!(page.eval(nav).await, json!(["Cost", "Route", "Start"]));
        // One alone needs no navigation.
        page.open("v=1&view=types&o.sections=cost").await;
        page.until_found("#fj-hours").await;
        assert_eq!(page.eval("document.querySelectorAll('nav').length").await, 0);
        assert_eq!(ways(page).await, json!([]));
        // Another choice in the same page draws it anew.
        page.run("location.hash = 'v=1&o.sections=types,route&o.heading-level=2';", Vec::new()).await;
        page.until_found("#type-temporary").await;
        assert_eq!(page.eval("document.querySelectorAll('h1').length").await, 0);
        page.press("#type-few_hours").await;
        page.until_found("#type-few_hours[aria-expanded=true]").await;
        assert_eq!(ways(page).await, json!(["route", "types"]), "the way to the cost is not drawn");
        page.press("#type-temporary").await;
        page.until_found("#type-temporary[aria-expanded=true]").await;
        page.press(".fj-type__card a.fj-button--main").await;
        page.until_found("#fj-question").await;
        assert!(!page.has_fault().await);
    });
}

#[test]
fn a_section_that_is_not_there_is_not_named() {
    in_browser(async |page| {
        // All that names another section, and what it takes to see it.
        let retention = "agreement_date=2025-06-01&tracks=retention&date=2026-05-02";
        let cases = [
            (
                "accommodations",
                "needs=lifting&hours=20",
                "#fj-draft-print",
                ["#fj-draft-hours", "#fj-draft-pay"],
            ),
            ("timeline", retention, ".fj-line, .fj-due", ["a[href*='view=cost']", "a[href*='view=route']"]),
        ];
        for (view, keys, there, others) in cases {
            for (alone, lang, cost) in
                [(true, "da", "Økonomi"), (true, "en", "Cost"), (false, "da", "Økonomi")]
            {
                let only = if alone { "&o.sections=accommodations,timeline" } else { "" };
                page.open(&format!("v=1&view={view}&{keys}&lang={lang}{only}")).await;
                page.until_found(there).await;
                let words = page.text("document.querySelector('main, #fleksjob-app').textContent").await;
                assert_eq!(words.contains(cost), !alone, "{view} {lang}: {words}");
                for other in others {
                    let found = page.is(&format!("document.querySelector(\"{other}\")")).await;
                    assert_eq!(found, !alone, "{view} {lang}: {other}");
                }
            }
        }
    });
}
