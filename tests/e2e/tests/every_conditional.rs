//! Whatever on the page comes and goes is made to come and go, several times; the page goes on answering.
//!
//! yew 0.23.0 panics on ordinary conditional rendering, so each conditional has a wrapper, and this is the
//! proof.

use e2e::{Page, in_browser};

/// Types hours that cannot be used and some that can, and sees the page follow.
async fn assert_alive(page: &Page, after: &str, hours: &str) {
    page.type_into("fj-hours", "38").await;
    page.until(after, "document.getElementById('fj-hours').getAttribute('aria-invalid') == 'true'").await;
    page.until(after, "document.getElementById('fj-stale')").await;
    page.type_into("fj-hours", hours).await;
    page.until(after, "!document.getElementById('fj-hours').hasAttribute('aria-invalid')").await;
    if !page.is("document.getElementById('fj-stale')").await {
        let same = "document.querySelector('[data-line=paid_hours_week]:not([data-of])').dataset.value == ";
        page.until(after, &format!("{same}'{hours}'")).await;
    }
    assert!(!page.has_fault().await, "{after}: the fault panel is shown");
    assert_eq!(page.eval("window.seen").await, serde_json::json!([]), "{after}");
}

/// Fresh hours each time, so that a figure that no longer follows is seen.
struct Hours(u32);

impl Hours {
    fn next(&mut self) -> String {
        self.0 = 1 + self.0 % 36;
        self.0.to_string()
    }
}

const OPENED: &str = "v=1&view=cost&date=2026-05-02&hours=20";

#[test]
fn every_choice() {
    in_browser(async |page| {
        page.open(OPENED).await;
        let mut hours = Hours(20);
        let choices = [
            "fj-scheme-1",
            "fj-fraction-1",
            "fj-fraction-0",
            "fj-sector-2",
            "fj-scheme-0",
            "fj-pay-1",
            "fj-sector-1",
            "fj-wage-unit-1",
            "fj-scheme-1",
            "fj-pay-0",
            "fj-wage-unit-0",
            "fj-sector-0",
            "fj-scheme-0",
        ];
        for round in 0..2 {
            for id in choices {
                page.choose(id).await;
                assert_alive(page, &format!("{id}, round {round}"), &hours.next()).await;
            }
        }
        page.assert_well("choices").await;
    });
}

#[test]
fn every_field() {
    in_browser(async |page| {
        page.open(OPENED).await;
        page.disclose("fj-form__more").await;
        let mut hours = Hours(3);
        // Right for every field; wrong for every field.
        let good = ["50", "7"];
        let bad = ["abc", "0,500", "-1", "1234567890123456789", "9999999999"];
        for (field, is_optional) in [
            ("fj-intensity", false),
            ("fj-wage", false),
            ("fj-pension", false),
            ("fj-full_time_wage", true),
            ("fj-other_wage", true),
            ("fj-sick_days", true),
        ] {
            let value = page.field(field).await;
            for text in good.into_iter().chain(bad).chain(["", "12"]) {
                page.fill(field, text).await;
                let invalid = bad.contains(&text) || (text.is_empty() && !is_optional);
                let told =
                    format!("document.getElementById('{field}').hasAttribute('aria-invalid') == {invalid}");
                page.until(&format!("{field}: {text}"), &told).await;
            }
            page.fill(field, &value).await;
            assert_alive(page, field, &hours.next()).await;
        }
        page.assert_well("fields").await;
        page.choose("fj-scheme-1").await;
        for text in ["150", "abc", "", "0,500", "140"] {
            page.fill("fj-minimum_wage", text).await;
            assert_alive(page, &format!("minimum wage {text}"), &hours.next()).await;
        }
        page.assert_well("fields before 2013").await;
    });
}

#[test]
fn the_date_and_what_follows_from_it() {
    in_browser(async |page| {
        page.open(OPENED).await;
        page.disclose("fj-form__more").await;
        let mut hours = Hours(5);
        // Day, month, year; whether it can be used; whether its rates are known.
        let rows = [
            ("1", "maj", "2030", true, false),
            ("31", "2", "2026", false, true),
            ("29", "februar", "2024", true, true),
            ("0", "2", "2024", false, true),
            ("1", "brumaire", "2024", false, true),
            ("1", "13", "2024", false, true),
            ("1", "jan", "24", false, true),
            ("31", "12", "2012", false, true),
            ("1", "1", "2013", true, true),
            ("1", "7", "2017", true, true),
            ("", "", "", false, true),
            ("1", "1", "2031", true, false),
            ("21", "11", "2026", true, true),
        ];
        for (day, month, year, is_date, is_known) in rows {
            page.fill_date(day, month, year).await;
            let what = format!("{day}.{month}.{year}");
            let date = "document.getElementById('fj-date-day')";
            page.until(&what, &format!("{date}.hasAttribute('aria-invalid') != {is_date}")).await;
            page.until(&what, &format!("(document.getElementById('fj-stale') == null) == {is_date}")).await;
            if is_date {
                let coverage = "(document.getElementById('fj-coverage') == null)";
                page.until(&what, &format!("{coverage} == {is_known}")).await;
            }
            assert_alive(page, &what, &hours.next()).await;
        }
        page.assert_well("dates").await;
    });
}

#[test]
fn limits_notices_and_sections() {
    in_browser(async |page| {
        page.open(&format!("{OPENED}&colour=red&hours=99&wage=-5")).await;
        let mut hours = Hours(8);
        page.until("the notice", "document.querySelectorAll('#fj-dropped li').length == 3").await;
        assert_alive(page, "with the notice", &hours.next()).await;
        page.press("#fj-dropped button").await;
        page.until("the notice to go", "!document.getElementById('fj-dropped')").await;
        assert_alive(page, "without the notice", &hours.next()).await;

        for round in 0..2 {
            // No job; the cap; above the zero point; sick days.
            for (field, text) in [
                ("fj-hours", "0"),
                ("fj-hours", "37"),
                ("fj-wage", "1200"),
                ("fj-hours", "0"),
                ("fj-wage", "200"),
                ("fj-intensity", "30"),
                ("fj-intensity", "100"),
            ] {
                page.fill(field, text).await;
                assert!(!page.has_fault().await, "{field} {text}");
            }
            assert_alive(page, &format!("limits {round}"), &hours.next()).await;

            page.run("location.hash = args[0];", vec![format!("{OPENED}&unknown{round}=1").into()]).await;
            page.until("the notice", "document.getElementById('fj-dropped')").await;
            page.press(".fj-nav__link[href*=start]").await;
            page.until("the start", "document.querySelector('.fj-start')").await;
            page.press("#fj-language").await;
            // A new language is a new load.
            page.until("English", "document.documentElement.lang == 'en'").await;
            page.until("the notice", "document.getElementById('fj-dropped')").await;
            page.press("#fj-dropped button").await;
            page.until("the notice to go", "!document.getElementById('fj-dropped')").await;
            page.press(".fj-button--main").await;
            page.until("the cost", "document.querySelector('.fj-cost')").await;
            assert_alive(page, &format!("back {round}"), &hours.next()).await;
            page.press("#fj-language").await;
            page.until("Danish", "document.querySelector('h1').textContent == 'Hvad koster et fleksjob?'")
                .await;
            assert_alive(page, &format!("language {round}"), &hours.next()).await;
        }
        page.assert_well("limits").await;
    });
}

#[test]
fn disclosures_and_sharing() {
    in_browser(async |page| {
        // This browser's own clipboard would be asked for a permission; the page's code is the same.
        let clipboard = "if (window.Clipboard) Clipboard.prototype.writeText = text => window.refuse
            ? Promise.reject(new Error('no')) : (window.copied = text, Promise.resolve());";
        page.before_every_page(clipboard).await;
        page.open(OPENED).await;
        let mut hours = Hours(15);
        for round in 0..2 {
            page.disclose("fj-form__more").await;
            page.disclose("fj-curve__numbers").await;
            let lines = "document.querySelectorAll('.fj-line')";
            page.run(&format!("{lines}.forEach(line => line.open = !line.open);"), Vec::new()).await;
            assert_alive(page, &format!("disclosures {round}"), &hours.next()).await;
            // A line that was opened stays open while others come and go.
            page.choose("fj-scheme-1").await;
            page.choose("fj-scheme-0").await;
            let open = format!("[...{lines}].find(line => line.querySelector('[data-line=wage]')).open");
            assert_eq!(page.is(&open).await, round == 0, "round {round}");

            page.run("window.refuse = true;", Vec::new()).await;
            page.press("#fj-share-copy").await;
            page.until("the link", "document.getElementById('fj-share-copy-text')?.value.includes('#v=1&')")
                .await;
            let selected = "document.activeElement.id == 'fj-share-copy-text'
                && document.activeElement.selectionEnd == document.activeElement.value.length";
            page.until("the selection", selected).await;
            assert_alive(page, &format!("link by hand {round}"), &hours.next()).await;
            page.until("the link to go", "!document.getElementById('fj-share-copy-text')").await;

            page.run("window.refuse = false;", Vec::new()).await;
            page.press("#fj-share-copy").await;
            let said = "document.querySelector('.fj-copy__said').textContent";
            page.until("the word that it is copied", &format!("{said} == 'Kopieret.'")).await;
            assert!(page.text("window.copied").await.starts_with(&format!("{}#v=1&", e2e::site())));

            page.press("#fj-share-reset").await;
            page.until("the question", "document.getElementById('fj-share-reset-no')").await;
            page.press("#fj-share-reset-no").await;
            page.until("no question", "!document.getElementById('fj-share-reset-no')").await;
            assert_alive(page, &format!("kept {round}"), &hours.next()).await;
            page.press("#fj-share-reset").await;
            page.until("the question", "document.getElementById('fj-share-reset-yes')").await;
            page.press("#fj-share-reset-yes").await;
            page.until("the first figures", "document.getElementById('fj-hours').value == '18'").await;
            page.until("no question", "!document.getElementById('fj-share-reset-no')").await;
            assert_alive(page, &format!("started over {round}"), &hours.next()).await;
        }
        page.assert_well("sharing").await;
    });
}
