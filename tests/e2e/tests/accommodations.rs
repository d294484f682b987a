//! Accommodations: from what is hard to an agreement on paper, by keyboard, in both languages, and in a frame that
//! allows next to nothing.

use e2e::{Page, in_browser, site};
use fantoccini::key::Key;
use serde_json::json;

use crate::sandboxed_iframe::host;

const OPENED: &str = "v=1&view=accommodations&date=2026-05-02&hours=20";

/// A text that stands nowhere else.
const OWN_WORDS: &str = "Zebrakasser op paa hylden";

/// The points that are missing, by their codes.
async fn missing(page: &Page) -> String {
    page.text("[...document.querySelectorAll('[data-missing=true]')].map(one => one.dataset.point).join(' ')")
        .await
}

async fn until_missing(page: &Page, expected: &str) {
    let found =
        "[...document.querySelectorAll('[data-missing=true]')].map(one => one.dataset.point).join(' ')";
    page.until(&format!("'{expected}' missing"), &format!("{found} == '{expected}'")).await;
}

/// Goes with the tabulator to an element, as somebody without a mouse does.
async fn tab_to(page: &Page, id: &str) {
    for _ in 0..80 {
        if page.is(&format!("document.activeElement?.id == '{id}'")).await {
            return;
        }
        page.key(Key::Tab).await;
    }
    panic!("{id} is not reached");
}

async fn tick_by_key(page: &Page, id: &str) {
    tab_to(page, id).await;
    page.keys(" ").await;
    page.until(id, &format!("document.getElementById('{id}').checked")).await;
}

async fn write_by_key(page: &Page, id: &str, text: &str) {
    tab_to(page, id).await;
    page.keys(text).await;
}

/// From what is hard to an agreement with nothing missing, without a mouse.
async fn assert_journey(page: &Page, language: &str) {
    page.open(&format!("{OPENED}&lang={language}")).await;
    assert_eq!(page.eval("document.querySelectorAll('[id^=fj-suggest-]').length").await, 0);
    tick_by_key(page, "fj-need-lifting").await;
    tick_by_key(page, "fj-need-concentration").await;
    let suggested =
        "[...document.querySelectorAll('[id^=fj-suggest-]')].map(one => one.id.slice(11)).join(' ')";
    let expected = "tasks physical senses structure breaks pace personal_assistance";
    page.until("the suggestions", &format!("{suggested} == '{expected}'")).await;
    tick_by_key(page, "fj-suggest-tasks").await;
    // What was chosen as hard is written already.
    let all = "written accommodations attempt unsupported runs_from hours_tasks pay_pension reviews";
    until_missing(page, all).await;
    write_by_key(page, "fj-detail-tasks", "Ingen kasser").await;
    until_missing(page, "written attempt unsupported runs_from hours_tasks pay_pension reviews").await;
    tab_to(page, "fj-draft-hours").await;
    page.key(Key::Enter).await;
    tab_to(page, "fj-draft-pay").await;
    page.key(Key::Enter).await;
    until_missing(page, "written attempt unsupported runs_from reviews").await;
    for (id, text) in [("day", "1"), ("month", "2"), ("year", "2026")] {
        write_by_key(page, &format!("fj-agreement_date-{id}"), text).await;
    }
    let earliest = "document.querySelector('[data-rule=RT-12M]')?.getAttribute('datetime')";
    page.until("the twelve months", &format!("{earliest} == '2027-02-01'")).await;
    tick_by_key(page, "fj-review-0").await;
    until_missing(page, "written attempt unsupported").await;
    for (id, text) in [("day", "3"), ("month", "mar"), ("year", "2026"), ("what", OWN_WORDS)] {
        write_by_key(page, &format!("fj-attempt-1-{id}"), text).await;
    }
    tick_by_key(page, "fj-draft-unsupported").await;
    until_missing(page, "written").await;
    tick_by_key(page, "fj-draft-written").await;
    until_missing(page, "").await;
}

#[test]
fn an_agreement_is_written_by_keyboard_in_both_languages() {
    in_browser(async |page| {
        for language in ["da", "en"] {
            assert_journey(page, language).await;
            page.assert_well(language).await;
        }
    });
}

#[test]
fn what_is_written_stays_in_the_page_and_nowhere_else() {
    in_browser(async |page| {
        page.open(&format!("{OPENED}&needs=lifting&lang=da")).await;
        page.type_into("fj-draft-other", OWN_WORDS).await;
        page.fill("fj-attempt-1-what", OWN_WORDS).await;
        page.press("#fj-draft-written").await;
        let recover = page.text("document.getElementById('fleksjob-app').dataset.recover").await;
        assert!(recover.contains("needs=lifting") && !recover.contains("Zebra"), "{recover}");
        assert!(!page.text("location.href").await.contains("Zebra"));
        // To another section, another language, and back.
        page.press(".fj-nav__link[href*=cost]").await;
        page.until("the cost section", "document.querySelector('.fj-cost')").await;
        page.press("#fj-language").await;
        page.until("English", "document.documentElement.lang == 'en'").await;
        page.press(".fj-nav__link[href*=accommodations]").await;
        page.until("the section", "document.querySelector('.fj-accommodations')").await;
        assert_eq!(
            (page.field("fj-draft-other").await, page.field("fj-attempt-1-what").await),
            (OWN_WORDS.to_owned(), OWN_WORDS.to_owned())
        );
        assert!(page.is("document.getElementById('fj-draft-written').checked").await);
        let stored = "JSON.stringify([document.cookie, localStorage.length, sessionStorage.length])";
        assert_eq!(page.text(stored).await, "[\"\",0,0]");
        // Nothing of it comes back when the page is loaded anew.
        page.client.refresh().await.unwrap();
        page.until("the app", "!document.getElementById('fleksjob-app')?.hidden").await;
        page.until("the section", "document.getElementById('fj-draft-other')").await;
        assert_eq!(page.field("fj-draft-other").await, "");
        page.assert_well("the draft").await;
    });
}

#[test]
fn starting_over_clears_the_draft() {
    in_browser(async |page| {
        page.open(&format!("{OPENED}&needs=lifting&lang=da")).await;
        page.type_into("fj-draft-other", OWN_WORDS).await;
        page.press(".fj-nav__link[href*=cost]").await;
        page.press("#fj-share-reset").await;
        page.until("the question", "document.getElementById('fj-share-reset-yes')").await;
        page.press("#fj-share-reset-yes").await;
        page.press(".fj-nav__link[href*=accommodations]").await;
        page.until("the section", "document.getElementById('fj-draft-other')").await;
        assert_eq!(
            (page.field("fj-draft-other").await, page.field("fj-draft-functions").await),
            (String::new(), String::new())
        );
    });
}

#[test]
fn only_the_agreement_is_printed_when_it_is_printed_from_the_draft() {
    in_browser(async |page| {
        page.open(&format!("{OPENED}&needs=lifting&lang=da")).await;
        page.type_into("fj-draft-other", OWN_WORDS).await;
        // What would be on paper at the moment the print begins.
        let print = "window.print = () => window.printed = document.querySelector('.fj-sheet')?.textContent;";
        page.run(print, Vec::new()).await;
        page.press("#fj-draft-print").await;
        page.until("the print", "window.printed?.includes('Zebrakasser')").await;
        let shown = "['.fj-sheet', '.fj-accommodations__screen', '.fj-title', '.fj-head', '.fj-foot']
            .filter(one => document.querySelector(one)?.checkVisibility()).join(' ')";
        assert_eq!(page.text(shown).await, ".fj-accommodations__screen .fj-title .fj-head .fj-foot");
        page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        assert_eq!(page.text(shown).await, ".fj-sheet .fj-foot");
        page.cdp("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        // Printed by the browser itself after something else was done: the page.
        page.press("#fj-need-sight").await;
        page.until("the page", "!document.querySelector('.fj-sheet')").await;
    });
}

#[test]
fn in_a_sandboxed_frame_the_text_is_there_to_copy_by_hand() {
    in_browser(async |page| {
        let frame = format!(
            "<!doctype html><title>Host</title><iframe title=\"x\" width=\"700\" height=\"900\" \
             sandbox=\"allow-scripts\" src=\"{}#v=1&amp;view=accommodations&amp;needs=lifting\"></iframe>",
            site()
        );
        let address = host(frame).await;
        page.client.goto(&address).await.unwrap();
        page.client.enter_frame(0).await.unwrap();
        page.until("the app in the frame", "!document.getElementById('fleksjob-app')?.hidden").await;
        page.type_into("fj-draft-other", OWN_WORDS).await;
        // Not allowed there, and nothing breaks.
        page.press("#fj-draft-print").await;
        page.press("#fj-draft-copy").await;
        page.until("the text to copy", "document.getElementById('fj-draft-copy-text')").await;
        let text = page.field("fj-draft-copy-text").await;
        assert!(text.starts_with("Aftale om skånehensyn\n\n") && text.contains(OWN_WORDS), "{text}");
        page.until("it is selected", "document.activeElement.id == 'fj-draft-copy-text'").await;
        assert!(!page.has_fault().await);
    });
}

#[test]
fn the_hours_are_those_of_the_cost_section() {
    in_browser(async |page| {
        page.open("v=1&view=accommodations&date=2026-05-02&hours=10&intensity=50&lang=da").await;
        page.until_figure("assistance_by_present", "5.41").await;
        page.until_figure("assistance_by_paid", "2.70").await;
        page.fill("fj-intensity", "100").await;
        page.until("one number", "!document.querySelector('[data-line=assistance_by_paid]')").await;
        page.fill("fj-hours", "x").await;
        page.until("no number", "!document.querySelector('[data-line=assistance_by_present]')").await;
        page.fill("fj-hours", "37").await;
        page.until_figure("assistance_by_present", "20.00").await;
        page.press(".fj-nav__link[href*=cost]").await;
        page.until_figure("paid_hours_week", "37").await;
        page.assert_well("the hours").await;
    });
}

#[test]
fn the_draft_and_the_route_tell_each_other_only_when_asked() {
    in_browser(async |page| {
        page.open("v=1&view=accommodations&date=2026-05-02&lang=da").await;
        // Nothing is written, and the hours and the wage are an example's: there is nothing to take over.
        for offer in ["#fj-draft-hours", "#fj-draft-pay", "#fj-draft-to-route"] {
            assert!(!page.is(&format!("document.querySelector('{offer}')")).await, "{offer}");
        }
        page.open(&format!("{OPENED}&r.written=true&needs=lifting&lang=da")).await;
        let recover = "document.getElementById('fleksjob-app').dataset.recover";
        assert_eq!(missing(page).await.split(' ').next(), Some("written"), "never by itself");
        page.press("#fj-draft-from-route").await;
        page.until("what the route was told", "document.getElementById('fj-draft-written').checked").await;
        page.until("no offer", "!document.getElementById('fj-draft-from-route')").await;
        assert!(!page.text(recover).await.contains("r.functions"));
        page.press("#fj-draft-to-route").await;
        let told = ["agreement=true", "written=true", "functions=true", "attempt=false", "unsupported=false"];
        for told in told {
            page.until(told, &format!("{recover}.includes('r.{told}')")).await;
        }
        page.assert_well("the route").await;
    });
}

#[test]
fn whatever_comes_and_goes_leaves_the_page_answering() {
    in_browser(async |page| {
        page.open(&format!("{OPENED}&lang=da")).await;
        let needs = ["lifting", "sight", "hearing", "memory", "stress", "varying"];
        for _ in 0..2 {
            for need in needs {
                page.press(&format!("#fj-need-{need}")).await;
            }
            for suggestion in ["structure", "place"] {
                let box_ = format!("#fj-suggest-{suggestion}");
                if page.is(&format!("document.querySelector('{box_}')")).await {
                    page.press(&box_).await;
                }
            }
            page.press("#fj-attempt-add").await;
            page.fill("fj-attempt-2-what", "x").await;
            page.press("#fj-draft-needs, #fj-draft-hours").await;
            page.fill("fj-agreement_date-year", "2026").await;
            page.until(
                "what is wrong with half a day",
                "document.querySelector('#fj-agreement_date-note .fj-field__error')",
            )
            .await;
            page.fill("fj-agreement_date-day", "1").await;
            page.fill("fj-agreement_date-month", "2").await;
            page.until("the reviews", "document.getElementById('fj-review-3')").await;
            page.press("#fj-review-3").await;
            for part in ["day", "month", "year"] {
                page.fill(&format!("fj-agreement_date-{part}"), "").await;
            }
            page.until("no reviews", "!document.getElementById('fj-review-3')").await;
        }
        page.until("nothing chosen", "!document.querySelector('[id^=fj-suggest-]')").await;
        page.press("#fj-need-hands").await;
        page.until("suggestions", "document.getElementById('fj-suggest-devices')").await;
        page.assert_well("what comes and goes").await;
    });
}
