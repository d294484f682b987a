//! While a visitor types, nothing that they use moves, and of the answer no more than a longer sentence needs.

use e2e::{Step, in_browser};
use fantoccini::key::Key;

/// A case, what is opened in it, and the field in which one more digit is typed. A new section is a new row.
const ROWS: [(&str, &[Step], &str); 6] = [
    ("view=cost&hours=2", &[], "fj-hours"),
    ("view=cost&hours=20&intensity=5", &[], "fj-intensity"),
    ("view=cost&hours=20&wage=20", &[], "fj-wage"),
    ("view=cost&hours=20&pension=1", &[], "fj-pension"),
    ("view=cost&hours=20", &[Step::Disclose("form__more")], "fj-sick_days"),
    ("view=cost&scheme=before2013&minimum_wage=15", &[], "fj-minimum_wage"),
];

/// Browsers' makers call a page's layout shift of a tenth good. Half of that is for a sentence that gets a line more.
const MOST: f64 = 0.05;

/// Where each thing stands that the visitor sees and can use, of those in sight when this is first asked.
const PLACES: &str = "(window.watched ??=
    [...document.querySelectorAll('h1, main :is(input, textarea, select, label, legend, button)')]
        .filter(one => one.getBoundingClientRect().bottom > 0 && one.getBoundingClientRect().top < innerHeight))
    .map(one => [one.id || one.textContent, Math.round(one.getBoundingClientRect().top)])";

#[test]
fn in_any_section() {
    in_browser(async |page| {
        for width in [320, 1280] {
            page.resize(width, 900).await;
            for (link, steps, id) in ROWS {
                page.open(&format!("v=1&date=2026-05-02&{link}")).await;
                for step in steps {
                    step.take(page).await;
                }
                page.press(&format!("#{id}")).await;
                page.key(Key::End).await;
                let (before, places) = (page.eval("window.shifts").await, page.eval(PLACES).await);
                page.keys("1").await;
                page.until(id, &format!("document.getElementById('{id}').value.endsWith('1')")).await;
                // What moved is told with the next frames.
                page.client.execute_async(FRAMES, Vec::new()).await.unwrap();
                assert_eq!(page.eval(PLACES).await, places, "{link}: {id} at {width}");
                let moved = page.eval("window.shifts").await.as_f64().unwrap() - before.as_f64().unwrap();
                assert!(moved < MOST, "{link}: {id} at {width} moves {moved}");
            }
        }
        page.assert_well("typed").await;
    });
}

const FRAMES: &str = "const done = arguments[0];
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)));";
