//! Numbers as people type them: what was understood is echoed, what was not is told by the field, and nothing
//! changes under the fingers.

use e2e::{Page, in_browser};

/// What becomes of a typed text.
enum Then {
    /// It is a number: the field after leaving, and what is said beside it while typing.
    Read { left: [&'static str; 2], echo: [&'static str; 2] },
    /// It is not: the sentence.
    Refused([&'static str; 2]),
}
use Then::{Read, Refused};

/// Field, typed text, and what becomes of it in Danish and English.
const ROWS: [(&str, &str, Then); 17] = [
    (
        "fj-wage",
        "1.234,56",
        Read {
            left: ["1.234,56", "1,234.56"],
            echo: ["Forstået som 1.234,56\u{a0}kr.", "Read as DKK\u{a0}1,234.56."],
        },
    ),
    (
        "fj-wage",
        "1234,5",
        Read {
            left: ["1.234,50", "1,234.50"],
            echo: ["Forstået som 1.234,50\u{a0}kr.", "Read as DKK\u{a0}1,234.50."],
        },
    ),
    (
        "fj-wage",
        "200 kr.",
        Read { left: ["200", "200"], echo: ["Forstået som 200,00\u{a0}kr.", "Read as DKK\u{a0}200.00."] },
    ),
    (
        "fj-wage",
        "1\u{a0}234,56\u{a0}kr.",
        Read {
            left: ["1.234,56", "1,234.56"],
            echo: ["Forstået som 1.234,56\u{a0}kr.", "Read as DKK\u{a0}1,234.56."],
        },
    ),
    (
        "fj-wage",
        "1.234",
        Read {
            left: ["1.234", "1,234"],
            echo: ["Forstået som 1.234,00\u{a0}kr.", "Read as DKK\u{a0}1,234.00."],
        },
    ),
    (
        "fj-wage",
        "1,234",
        Read {
            left: ["1.234", "1,234"],
            echo: ["Forstået som 1.234,00\u{a0}kr.", "Read as DKK\u{a0}1,234.00."],
        },
    ),
    (
        "fj-wage",
        "1,234.56",
        Read {
            left: ["1.234,56", "1,234.56"],
            echo: ["Forstået som 1.234,56\u{a0}kr.", "Read as DKK\u{a0}1,234.56."],
        },
    ),
    ("fj-hours", "18.5", Read { left: ["18,5", "18.5"], echo: ["Forstået som 18,5.", ""] }),
    ("fj-hours", "18,5", Read { left: ["18,5", "18.5"], echo: ["", "Read as 18.5."] }),
    (
        "fj-wage",
        "0,500",
        Refused([
            "Fejl: “0,500” kan både læses som 500 og som 0,5. Skriv det ene.",
            "Error: “0,500” can be read both as 500 and as 0.5. Enter one of them.",
        ]),
    ),
    (
        "fj-wage",
        "abc",
        Refused([
            "Fejl: Timeløn skal være et tal, for eksempel 200. Her står “abc”.",
            "Error: Hourly wage must be a number, for example 200. You entered “abc”.",
        ]),
    ),
    (
        "fj-wage",
        "",
        Refused([
            "Fejl: Timeløn mangler. Skriv et tal fra 1\u{a0}kr. til 2.000\u{a0}kr.",
            "Error: Hourly wage is missing. Enter a number from DKK\u{a0}1 to DKK\u{a0}2,000.",
        ]),
    ),
    (
        "fj-wage",
        "2001",
        Refused([
            "Fejl: Timeløn skal være fra 1\u{a0}kr. til 2.000\u{a0}kr. Her står 2.001\u{a0}kr.",
            "Error: Hourly wage must be from DKK\u{a0}1 to DKK\u{a0}2,000. You entered DKK\u{a0}2,001.",
        ]),
    ),
    (
        "fj-hours",
        "38",
        Refused([
            "Fejl: Timer om ugen skal være fra 0 til 37. Her står 38.",
            "Error: Hours a week must be from 0 to 37. You entered 38.",
        ]),
    ),
    (
        "fj-hours",
        "18,33",
        Refused([
            "Fejl: Timer om ugen skal være i kvarte eller tiendedele timer, for eksempel 18,25 eller 18,3. Her står 18,33.",
            "Error: Hours a week must be in quarters or tenths of an hour, for example 18.25 or 18.3. You entered 18.33.",
        ]),
    ),
    (
        "fj-intensity",
        "0",
        Refused([
            "Fejl: Arbejdsintensitet skal være fra 1\u{a0}% til 100\u{a0}%. Her står 0\u{a0}%.",
            "Error: Work intensity must be from 1% to 100%. You entered 0%.",
        ]),
    ),
    (
        "fj-pension",
        "51",
        Refused([
            "Fejl: Jeres pensionsbidrag skal være fra 0\u{a0}% til 50\u{a0}%. Her står 51\u{a0}%.",
            "Error: Your pension contribution must be from 0% to 50%. You entered 51%.",
        ]),
    ),
];

/// Waits for what stands below a field, which the field must point at.
async fn until_note(page: &Page, id: &str, words: &str, what: &str) {
    let note = format!("document.getElementById('{id}-note').textContent.trim()");
    if page.comes(&format!("{note} == {}", serde_json::json!(words))).await.is_err() {
        assert_eq!(page.text(&note).await, words, "{what}");
    }
    let pointed_at = format!("document.getElementById('{id}').getAttribute('aria-describedby').split(' ')");
    assert!(page.is(&format!("{pointed_at}.includes('{id}-note')")).await, "{what}");
}

async fn assert_row(page: &Page, language: usize, (field, typed, then): &(&str, &str, Then)) {
    let what = format!("{typed:?} in {field}, language {language}");
    let invalid = format!("document.getElementById('{field}').getAttribute('aria-invalid') == 'true'");
    // Every key counts: after "3" the result is that of 3 hours. When "38" is none it is the one from before the typing,
    // or that of 3 where somebody has rested there, as a busy machine may.
    let before = page.figure("employer_cost").await.unwrap();
    let last = typed.char_indices().last().map_or(0, |(place, _)| place);
    page.type_into(field, &typed[..last]).await;
    let cost = page.figure("employer_cost").await.unwrap();
    page.keys(&typed[last..]).await;
    match then {
        Read { left, echo } => {
            page.until(&what, &format!("!({invalid})")).await;
            assert_eq!(page.field(field).await, *typed, "{what}: formatted while typing");
            until_note(page, field, echo[language], &what).await;
            page.key(fantoccini::key::Key::Tab).await;
            let formatted = format!("document.getElementById('{field}').value == '{}'", left[language]);
            page.until(&what, &formatted).await;
            assert!(page.notice("fj-stale").await.is_none(), "{what}");
        }
        Refused(sentence) => {
            if typed.is_empty() {
                // An emptied field is only wrong once it is left.
                until_note(page, field, "", &what).await;
            }
            page.key(fantoccini::key::Key::Tab).await;
            page.until(&what, &invalid).await;
            until_note(page, field, sentence[language], &what).await;
            // The last good result stays, and says so.
            assert!(page.notice("fj-stale").await.is_some(), "{what}");
            let kept = page.figure("employer_cost").await.unwrap();
            assert!([before, cost].contains(&kept), "{what}: {kept:?}");
        }
    }
}

async fn assert_rows(page: &Page, language: usize, tag: &str) {
    let start = format!("v=1&view=cost&lang={tag}&date=2026-05-02");
    page.open(&start).await;
    for row in &ROWS {
        assert_row(page, language, row).await;
        for (field, text) in
            [("fj-hours", "18"), ("fj-intensity", "100"), ("fj-wage", "200"), ("fj-pension", "0")]
        {
            if page.field(field).await != text {
                page.fill(field, text).await;
                page.until(field, &format!("document.getElementById('{field}').value == '{text}'")).await;
            }
        }
        page.until("a fresh result", "!document.getElementById('fj-stale')").await;
    }
    page.assert_well(tag).await;
}

#[test]
fn in_danish() {
    in_browser(async |page| assert_rows(page, 0, "da").await);
}

#[test]
fn in_english() {
    in_browser(async |page| assert_rows(page, 1, "en").await);
}
