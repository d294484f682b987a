//! The cost section by its visitors: an employer of the old scheme, a state institution, and a consultant who compares.

use e2e::{Page, in_browser};

/// Checks exact figures, whatever the language.
async fn assert_figures(page: &Page, expected: &[(&str, &str)]) {
    for (code, value) in expected {
        page.until_figure(code, value).await;
    }
}

/// The value of a copy of a figure.
fn copy(code: &str, of: &str) -> String {
    format!("document.querySelector('[data-line={code}][data-of={of}]')?.dataset.value")
}

#[test]
fn an_employee_from_before_2013_with_half_refund() {
    in_browser(async |page| {
        for language in ["da", "en"] {
            page.open(&format!("v=1&view=cost&lang={language}&date=2024-06-01&wage=180")).await;
            page.choose("fj-scheme-1").await;
            page.choose("fj-fraction-0").await;
            page.fill("fj-hours", "37").await;
            page.fill("fj-minimum_wage", "140").await;
            let cost = page.figure("ordinary_cost").await.unwrap().value;
            let refund = page.figure("refund").await.unwrap().value;
            assert!(refund.parse::<f64>().unwrap() > 0.0, "{refund}");
            let own = page.figure("employer_cost").await.unwrap().value;
            let sum = own.parse::<f64>().unwrap() + refund.parse::<f64>().unwrap();
            assert!((sum - cost.parse::<f64>().unwrap()).abs() < 0.005, "{own} + {refund} = {cost}");
            assert!(page.figure("subsidy").await.is_none(), "no subsidy in the old scheme");
            // The refund is beside the employer's cost, in the bars, and its sum opens where it stands.
            for of in ["headline", "parts"] {
                page.until(of, &format!("{} == '{refund}'", copy("refund", of))).await;
            }
            page.press(".fj-answer .fj-line__summary:has([data-line=refund])").await;
            let sum = ".fj-answer .fj-line[open] .fj-line__sum .fj-figure";
            page.until("its sum", &format!("document.querySelector('{sum}').textContent.includes('140')"))
                .await;
            page.assert_well(language).await;
        }
    });
}

#[test]
fn a_state_institution() {
    in_browser(async |page| {
        for (language, words) in [
            ("da", "Kommunen og statens ordning betaler"),
            ("en", "The municipality and the state’s scheme pay"),
        ] {
            page.open(&format!("v=1&view=cost&lang={language}&date=2024-06-01&hours=20&wage=200")).await;
            page.choose("fj-sector-2").await;
            assert_figures(page, &[("wage", "17333.33"), ("working_time_fraction", "0.54")]).await;
            let refund = page.figure("refund").await.unwrap().value;
            assert!(refund.parse::<f64>().unwrap() > 0.0, "{refund}");
            page.until(
                "who pays",
                &format!("document.querySelector('.fj-answer').textContent.includes('{words}')"),
            )
            .await;
            page.until("the refund", &format!("{} == '{refund}'", copy("refund", "headline"))).await;
            // How sure it is, is seen without opening anything.
            page.until("uncertain", "document.querySelector('.fj-answer .fj-tag--uncertain')").await;
            page.assert_well(language).await;
        }
    });
}

#[test]
fn a_consultant_compares() {
    in_browser(async |page| {
        page.open("v=1&view=cost&date=2024-06-01&hours=18&wage=200").await;
        page.press("#fj-keep").await;
        page.until("a kept case", &format!("{} == '15600.00'", copy("wage", "scenario-1"))).await;
        page.fill("fj-hours", "20").await;
        page.until("the present one", &format!("{} == '17333.33'", copy("wage", "scenario-now"))).await;
        page.until("the kept one", &format!("{} == '15600.00'", copy("wage", "scenario-1"))).await;
        page.press("#fj-keep").await;
        page.fill("fj-hours", "37").await;
        page.until("both", &format!("{} == '17333.33'", copy("wage", "scenario-2"))).await;
        // Full: the button says so and does nothing.
        page.until("full", "document.getElementById('fj-keep').getAttribute('aria-disabled') == 'true'")
            .await;
        // An hour less is a job, an hour more is none.
        page.until("an hour less", &copy("employer_cost", "hours-36")).await;
        assert!(!page.is(&copy("employer_cost", "hours-38")).await);
        // Put into the fields; what was there takes its place.
        page.press(".fj-compare__button[aria-label='Brug Gemt 1']").await;
        page.until("the fields", "document.getElementById('fj-hours').value == '18'").await;
        page.until("the place", &format!("{} == '32066.67'", copy("wage", "scenario-1"))).await;
        // The link brings them back, in the other language too.
        let link = page.text("document.getElementById('fleksjob-app').dataset.recover").await;
        page.open(&link.replace("lang=da", "lang=en")).await;
        for (of, wage) in
            [("scenario-1", "32066.67"), ("scenario-2", "17333.33"), ("scenario-now", "15600.00")]
        {
            page.until(of, &format!("{} == '{wage}'", copy("wage", of))).await;
        }
        // Removed, the keyboard's place is the button that keeps.
        page.press(".fj-compare__button[aria-label='Remove Kept 1']").await;
        page.until("one less", &format!("!{}", copy("wage", "scenario-2"))).await;
        page.press(".fj-compare__button[aria-label='Remove Kept 1']").await;
        page.until("none", "!document.querySelector('.fj-compare__button')").await;
        page.until("the focus", "document.activeElement.id == 'fj-keep'").await;
        page.press("#fj-keep").await;
        page.until("kept again", &copy("wage", "scenario-1")).await;
        // Who pays the other part is told beside the bars, as that employer knows it.
        let key = "document.querySelector('.fj-flow__public + span')?.textContent";
        page.until("the key", &format!("{key} == 'The municipality pays'")).await;
        page.choose("fj-sector-2").await;
        page.until("the state's key", &format!("{key}.includes('the state’s scheme')")).await;
        page.assert_well("compared").await;
    });
}

#[test]
fn a_narrow_screen_is_never_scrolled_sideways() {
    in_browser(async |page| {
        page.resize(320, 800).await;
        page.open("v=1&view=cost&hours=18.25&wage=1999&s1.hours=37&s2.scheme=before2013").await;
        page.run("document.querySelectorAll('details').forEach(one => one.open = true);", Vec::new()).await;
        page.until("the width", "document.documentElement.scrollWidth <= innerWidth").await;
        page.assert_well("narrow").await;
    });
}
