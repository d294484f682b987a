//! The authorities' own example, typed by a visitor, read in English, and opened from a link.

use e2e::{Page, in_browser};

/// Code, exact value, Danish text, English text.
const EXPECTED: [(&str, &str, &str, &str); 3] = [
    ("wage", "15600.00", "15.600,00\u{a0}kr.", "DKK\u{a0}15,600.00"),
    ("subsidy", "15272.00", "15.272,00\u{a0}kr.", "DKK\u{a0}15,272.00"),
    ("total_income", "30872.00", "30.872,00\u{a0}kr.", "DKK\u{a0}30,872.00"),
];

async fn assert_example(page: &Page, is_danish: bool) {
    for (code, value, danish, english) in EXPECTED {
        page.until_figure(code, value).await;
        let figure = page.figure(code).await.unwrap();
        assert_eq!(figure.text, if is_danish { danish } else { english }, "{code}");
    }
}

#[test]
fn typed_by_a_visitor() {
    in_browser(async |page| {
        page.open("").await;
        page.press(".fj-button--main").await;
        page.until("the cost section", "document.querySelector('.fj-cost')").await;
        // Something else first, so that no figure is right before it is typed.
        page.fill("fj-wage", "333").await;
        page.fill("fj-hours", "11").await;
        page.fill("fj-pension", "9").await;
        page.until_figure("wage", "15873.00").await;
        page.disclose("fj-form__more").await;
        page.fill_date("15", "marts", "2024").await;
        page.fill("fj-wage", "200 kr.").await;
        page.fill("fj-hours", "18").await;
        page.fill("fj-pension", "0").await;
        assert_example(page, true).await;
        page.press("#fj-language").await;
        page.until("English", "document.documentElement.lang == 'en'").await;
        assert_example(page, false).await;
        page.assert_well("typed").await;
    });
}

#[test]
fn opened_from_a_link() {
    in_browser(async |page| {
        let link = "v=1&view=cost&date=2024-03-15&hours=18&intensity=100&wage=200&pension=0";
        for (language, is_danish) in [("da", true), ("en", false)] {
            page.open(&format!("{link}&lang={language}")).await;
            assert_example(page, is_danish).await;
        }
        page.assert_well("linked").await;
    });
}
