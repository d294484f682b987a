//! The route, question by question: real presses and keys, in both languages, checked by codes.

use e2e::{Page, in_browser};
use fantoccini::key::Key;
use serde_json::json;

/// Up to where an employee who works here differs from a new one.
const CAPACITY: [(&str, &str); 9] = [
    ("prior", "none"),
    ("months_to_pension", "more_than_72"),
    ("benefit", "none"),
    ("lasting", "true"),
    ("significant", "true"),
    ("any_trade", "true"),
    ("documented", "true"),
    ("very_limited", "false"),
    ("measures_tried", "true"),
];

const LANGUAGES: [&str; 2] = ["da", "en"];

async fn open(page: &Page, language: &str, more: &str) {
    page.open(&format!("v=1&view=route&date=2026-05-02&lang={language}{more}")).await;
    assert_eq!(page.text("document.documentElement.lang").await, language);
}

/// The question that is asked; nothing at the result.
async fn asked(page: &Page, fact: &str) {
    let found = "(document.querySelector('[data-fact]')?.dataset.fact ?? '')";
    page.until(&format!("the question {fact}"), &format!("{found} == '{fact}'")).await;
}

/// Wherever an answer leads, the keyboard stands at the heading of what comes.
async fn at_the_heading(page: &Page) {
    page.until("the focus at the heading", "document.activeElement.id == 'fj-question'").await;
}

async fn answer(page: &Page, fact: &str, value: &str) {
    asked(page, fact).await;
    page.press(&format!("[data-answer='{value}']")).await;
    page.until("another question", &format!("!document.querySelector('[data-fact={fact}]')")).await;
    at_the_heading(page).await;
}

async fn answer_all(page: &Page, answers: &[(&str, &str)]) {
    for (fact, value) in answers {
        answer(page, fact, value).await;
    }
}

async fn usual(page: &Page) {
    asked(page, "self_employed").await;
    page.press("[data-answer=offer]").await;
    asked(page, "prior").await;
    at_the_heading(page).await;
}

async fn assert_outcomes(page: &Page, expected: &[&str]) {
    let found =
        page.eval("[...document.querySelectorAll('[data-outcome]')].map(one => one.dataset.outcome)").await;
    assert_eq!(found, json!(expected));
    let fits = "document.documentElement.scrollWidth <= innerWidth";
    for width in [320, 1280] {
        page.resize(width, 1000).await;
        assert!(page.is(fits).await, "{width} px wide, the page scrolls sideways");
    }
}

#[test]
fn a_new_employee_is_hired_directly() {
    in_browser(async |page| {
        for language in LANGUAGES {
            open(page, language, "").await;
            usual(page).await;
            answer_all(page, &CAPACITY).await;
            answer(page, "relation", "none").await;
            asked(page, "parties_known").await;
            // The route is decided: what is left is how to begin.
            assert_outcomes(page, &["TEMPORARY_5Y"]).await;
            answer_all(
                page,
                &[("parties_known", "true"), ("hours_clarified", "true"), ("need_test", "false")],
            )
            .await;
            asked(page, "").await;
            assert_outcomes(page, &["TEMPORARY_5Y", "ENTRY_DIRECT"]).await;
            page.press("a[href*='view=timeline']").await;
            page.until("the timeline", "document.querySelector('.fj-timeline')").await;
            page.assert_well(language).await;
        }
    });
}

#[test]
fn one_point_is_missing_after_fourteen_months() {
    in_browser(async |page| {
        for language in LANGUAGES {
            open(page, language, "&agreement_date=2025-03-01").await;
            usual(page).await;
            answer_all(page, &CAPACITY).await;
            for (fact, value) in [("relation", "ordinary_now"), ("same_pnumber", "true"), ("acute", "false")]
            {
                answer(page, fact, value).await;
            }
            answer(page, "progressive", "false").await;
            for fact in ["agreement", "written", "functions", "accommodations", "attempt", "unsupported"] {
                answer(page, fact, "true").await;
            }
            // What the timeline knows is only offered.
            answer(page, "agreement_months", "offer").await;
            asked(page, "hours_clarified").await;
            assert_outcomes(page, &["RETENTION_FORMALS_OK", "TEMPORARY_5Y"]).await;
            page.press("[data-change=accommodations]").await;
            asked(page, "accommodations").await;
            at_the_heading(page).await;
            let given = "document.querySelectorAll('[data-change]').length";
            let before = page.eval(given).await;
            answer(page, "accommodations", "false").await;
            asked(page, "").await;
            assert_outcomes(page, &["RETENTION_DOC_GAP:accommodations", "HIRE_ELSEWHERE_POSSIBLE"]).await;
            assert_eq!(page.eval(given).await, before, "no answer was lost");
            page.assert_well(language).await;
        }
    });
}

#[test]
fn an_acute_injury_is_an_exemption() {
    in_browser(async |page| {
        for language in LANGUAGES {
            open(page, language, "").await;
            usual(page).await;
            answer_all(page, &CAPACITY).await;
            answer_all(
                page,
                &[
                    ("relation", "ordinary_now"),
                    ("same_pnumber", "true"),
                    ("acute", "true"),
                    ("acute_pointless", "true"),
                    ("hours_clarified", "null"),
                    ("need_test", "null"),
                ],
            )
            .await;
            asked(page, "").await;
            assert_outcomes(page, &["RETENTION_EXEMPT_ACUTE", "TEMPORARY_5Y"]).await;
            // What nobody knew is a press away.
            answer_missing(page, "hours_clarified", "false").await;
            answer_missing(page, "need_test", "false").await;
            assert_outcomes(page, &["RETENTION_EXEMPT_ACUTE", "TEMPORARY_5Y", "ENTRY_DEVELOPMENT_FLEKSJOB"])
                .await;
            page.assert_well(language).await;
        }
    });
}

async fn answer_missing(page: &Page, fact: &str, value: &str) {
    page.press(&format!("[data-answer={fact}]")).await;
    answer(page, fact, value).await;
    asked(page, "").await;
}

/// Goes there with the Tab key, and presses Enter.
async fn enter(page: &Page, selector: &str) {
    for _ in 0..40 {
        page.key(Key::Tab).await;
        if page.is(&format!("document.activeElement.matches(\"{selector}\")")).await {
            page.key(Key::Enter).await;
            return;
        }
    }
    panic!("{selector} is not reached with Tab");
}

#[test]
fn by_keyboard_alone_and_with_a_number_that_is_none() {
    in_browser(async |page| {
        open(page, "da", "").await;
        enter(page, "[data-answer=offer]").await;
        for (fact, value) in CAPACITY {
            asked(page, fact).await;
            enter(page, &format!("[data-answer='{value}']")).await;
            at_the_heading(page).await;
        }
        for (fact, value) in [
            ("relation", "ordinary_now"),
            ("same_pnumber", "true"),
            ("acute", "false"),
            ("progressive", "false"),
            ("agreement", "true"),
            ("written", "true"),
            ("functions", "true"),
            ("accommodations", "true"),
            ("attempt", "true"),
            ("unsupported", "true"),
        ] {
            asked(page, fact).await;
            enter(page, &format!("[data-answer='{value}']")).await;
            at_the_heading(page).await;
        }
        asked(page, "agreement_months").await;
        page.key(Key::Tab).await;
        page.keys("fjorten").await;
        page.key(Key::Enter).await;
        page.until("what is wrong", "document.querySelector('#fj-fact-note .fj-field__error')").await;
        assert_eq!(page.field("fj-fact").await, "fjorten", "nothing typed is lost");
        assert!(page.is("document.activeElement.id == 'fj-fact'").await);
        page.type_into("fj-fact", "8").await;
        page.until("no fault", "!document.querySelector('#fj-fact-note .fj-field__error')").await;
        page.key(Key::Enter).await;
        asked(page, "notice_months").await;
        at_the_heading(page).await;
        page.key(Key::Tab).await;
        page.keys("0").await;
        enter(page, "#fj-route-next").await;
        asked(page, "").await;
        at_the_heading(page).await;
        assert_outcomes(page, &["RETENTION_WAIT", "HIRE_ELSEWHERE_POSSIBLE"]).await;
        // Back to a question, and away from it again: nothing changes.
        enter(page, "[data-change=relation]").await;
        asked(page, "relation").await;
        enter(page, "#fj-route-leave").await;
        asked(page, "").await;
        assert_outcomes(page, &["RETENTION_WAIT", "HIRE_ELSEWHERE_POSSIBLE"]).await;
        page.assert_well("keys").await;
    });
}

#[test]
fn the_result_so_far_and_back_to_the_questions() {
    in_browser(async |page| {
        open(page, "en", "&r.self_employed=false&r.prior=null").await;
        asked(page, "same_job_old_scheme").await;
        page.press("#fj-route-back").await;
        asked(page, "prior").await;
        at_the_heading(page).await;
        page.press("#fj-route-leave").await;
        asked(page, "same_job_old_scheme").await;
        page.press("#fj-route-leave").await;
        asked(page, "").await;
        at_the_heading(page).await;
        assert_outcomes(page, &["needs_facts"]).await;
        page.press("#fj-route-go-on").await;
        asked(page, "same_job_old_scheme").await;
        at_the_heading(page).await;
        page.assert_well("so far").await;
    });
}
