//! A browser's page translation puts elements of its own in place of the text nodes. The figures shown must
//! stay right: in yew alone they silently stop.

use std::collections::BTreeMap;

use e2e::{Page, in_browser};

/// What page translation does to every text, with the text left as it is.
const TRANSLATE: &str = "
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!node.parentElement.closest('script, style, font') && node.data.trim()) texts.push(node);
    }
    for (const node of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = node.data;
        outer.append(inner);
        node.replaceWith(outer);
    }
    return texts.length;";

/// Every text of the page that is a figure, a sentence with figures, or a message; whatever elements hold it.
const SHOWN: &str = "
    [...document.querySelectorAll('main [data-line]:not([data-of]), main li, main p, main dd, main td, main th, \
                                   main label, main legend, main summary, main h1, main h2, main h3, main text')]
        .map(one => one.textContent.trim())";

async fn translate(page: &Page) {
    let count = page.run(TRANSLATE, Vec::new()).await;
    assert!(count.as_u64().is_some(), "{count}");
}

async fn texts(page: &Page) -> BTreeMap<String, String> {
    page.figures().await.into_iter().map(|(code, figure)| (code, figure.text)).collect()
}

/// The same case on a page that nobody translates shows the same.
async fn assert_same_untranslated(page: &Page, after: &str) {
    let expected = texts(page).await;
    assert!(expected.len() > 8, "{after}: {expected:?}");
    let shown = page.eval(SHOWN).await;
    page.press("#fj-share-save").await;
    page.until("the address", "location.hash.includes('hours=')").await;
    let link = page.text("location.hash.slice(1)").await;
    page.open(&link).await;
    assert_eq!(texts(page).await, expected, "{after}");
    // After the press it is said that the link is saved; nothing else may differ.
    assert_eq!(page.eval(SHOWN).await, shown, "{after}");
}

#[test]
fn figures_stay_right() {
    in_browser(async |page| {
        page.open("v=1&view=cost&date=2024-03-15&hours=10").await;
        translate(page).await;
        page.fill("fj-hours", "18").await;
        page.until_figure("wage", "15600.00").await;
        for (code, text) in [
            ("wage", "15.600,00\u{a0}kr."),
            ("subsidy", "15.272,00\u{a0}kr."),
            ("total_income", "30.872,00\u{a0}kr."),
        ] {
            assert_eq!(page.figure(code).await.unwrap().text, text, "{code}");
        }
        page.assert_well("first").await;
        assert_same_untranslated(page, "new hours").await;
    });
}

#[test]
fn while_everything_comes_and_goes() {
    in_browser(async |page| {
        page.open("v=1&view=cost&date=2026-05-02&hours=10&colour=red").await;
        let mut hours = 10;
        for (place, id) in [
            "fj-scheme-1",
            "fj-sector-2",
            "fj-fraction-1",
            "fj-scheme-0",
            "fj-pay-1",
            "fj-wage-unit-1",
            "fj-sector-0",
            "fj-pay-0",
            "fj-wage-unit-0",
        ]
        .into_iter()
        .enumerate()
        {
            translate(page).await;
            page.choose(id).await;
            translate(page).await;
            page.type_into("fj-hours", "38").await;
            page.until("the error", "document.getElementById('fj-stale')").await;
            translate(page).await;
            hours += 1;
            page.fill("fj-hours", &hours.to_string()).await;
            page.until_figure("paid_hours_week", &hours.to_string()).await;
            let shown = page.figure("paid_hours_week").await.unwrap().text;
            assert_eq!(shown, hours.to_string(), "{id}");
            assert!(!page.has_fault().await, "{id}");
            if place == 2 {
                page.press("#fj-dropped button").await;
            }
        }
        page.assert_well("choices").await;

        // A new language is drawn anew, and so is a section.
        translate(page).await;
        page.press("#fj-language").await;
        page.until("English", "document.querySelector('h1').textContent == 'What does a flexi-job cost?'")
            .await;
        translate(page).await;
        page.press(".fj-nav__link[href*=start]").await;
        page.until("the start", "document.querySelector('h1').textContent == 'Flexi-jobs for employers'")
            .await;
        translate(page).await;
        page.press(".fj-button--main").await;
        page.until("the cost", "document.querySelector('h1').textContent == 'What does a flexi-job cost?'")
            .await;
        translate(page).await;
        page.disclose("fj-form__more").await;
        page.fill("fj-sick_days", "14").await;
        page.fill_date("1", "may", "2030").await;
        page.until("the warning", "document.getElementById('fj-coverage')").await;
        translate(page).await;
        page.fill_date("1", "may", "2025").await;
        page.until("no warning", "!document.getElementById('fj-coverage')").await;
        page.fill("fj-wage", "211.50").await;
        page.until("the wage", "document.getElementById('fj-wage').value == '211.50'").await;
        page.assert_well("language and section").await;
        assert_same_untranslated(page, "all of it").await;
    });
}
