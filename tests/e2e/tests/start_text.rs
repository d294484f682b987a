//! The start text stands in the delivered page itself, and the app takes its place without a jump.

use e2e::{Page, in_browser, plain_get, site};
use serde_json::{Value, json};

/// The words of a page, without its elements.
fn words(html: &str) -> String {
    let mut words = String::new();
    for piece in html.split('<') {
        words.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn is_delivered() {
    let answer = plain_get(&site()).await;
    let body = answer.split_once("<body>").unwrap().1;
    let body = words(body);
    for part in [
        "Et fleksjob er for mennesker, der varigt kan arbejde mindre end andre.",
        "Hvad koster det jer?",
        "Regn på et fleksjob",
        "Tilskuddet går til den ansatte",
        "om måneden i 2026",
        "Refusion fra første sygedag",
        "betaler I selv de første 30 dage",
        "18 timer om ugen til 200 kr. i timen koster jer",
        "Kommunen afgør, hvem der kan få et fleksjob",
        "Siden gemmer og sender ingenting",
    ] {
        assert!(body.contains(part), "{part} is not in {body}");
    }
    let start = answer.split_once("id=\"fleksjob-static\"").unwrap().1;
    for code in ["employer_cost", "wage", "subsidy"] {
        assert_eq!(start.matches(&format!("data-line=\"{code}\"")).count(), 1, "{code}");
    }
}

/// Where each thing of the start text stands, to a tenth of a pixel, and what it says.
async fn places(page: &Page, root: &str) -> Value {
    let script = "
        const all = [...document.querySelectorAll(args[0] + ' :is(header, main, footer, section, h1, h2, h3, p, a, li)')];
        const round = number => Math.round(number * 10) / 10;
        return all.map(one => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return [one.tagName, one.textContent.slice(0, 40), round(x), round(y), round(width), round(height)];
        });";
    page.run(script, vec![root.into()]).await
}

#[test]
fn the_app_takes_its_place() {
    in_browser(async |page| {
        for (width, height) in [(1280, 1000), (768, 1024), (320, 640)] {
            page.resize(width, height).await;
            page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
            page.open_raw("").await;
            // Only without scripts is this there, and it moves the rest down.
            page.run("document.querySelectorAll('noscript').forEach(one => one.remove());", Vec::new()).await;
            let before = places(page, "#fleksjob-static").await;
            page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await;
            page.open("").await;
            let after = places(page, "#fleksjob-app").await;
            assert!(after.as_array().unwrap().len() > 20, "{after}");
            for (before, after) in before.as_array().unwrap().iter().zip(after.as_array().unwrap()) {
                assert_eq!(before, after, "at {width}");
            }
            assert_eq!(before, after, "at {width}");
            let shifts = page.eval("window.shifts").await.as_f64().unwrap();
            assert!(shifts < 0.01, "at {width}: {shifts}");
            // No second copy.
            assert_eq!(page.eval("document.querySelectorAll('h1').length").await, 1);
            assert!(page.is("!document.getElementById('fleksjob-static')").await);
        }
        page.assert_well("mounted").await;
    });
}

#[test]
fn ids_are_unique() {
    in_browser(async |page| {
        let twice = "[...document.querySelectorAll('[id]')].map(one => one.id)
            .filter((id, place, all) => all.indexOf(id) != place)";
        for link in
            ["", "v=1&view=cost", "v=1&view=cost&scheme=before2013&x=1&date=2030-01-01", "v=1&lang=en"]
        {
            page.open(link).await;
            assert_eq!(page.eval(twice).await, json!([]), "{link}");
        }
    });
}
