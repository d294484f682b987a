//! How long the page takes to answer, for `cargo xtask bench feel`: from a key or a press to the picture of the
//! finished drawing, beside one that changes nothing.

use std::time::Duration;

use e2e::{Engine, Page, in_engine, link_to};
use fantoccini::key::Key;
use serde_json::json;

const MOST_TIME: Duration = Duration::from_secs(600);

/// Each is measured so often, after two that are not counted.
const TIMES: usize = 15;

/// What is pressed or typed, again and again.
#[derive(Clone, Copy)]
enum Act {
    /// Goes to this section; between the times back to the start.
    Go(&'static str),
    /// Presses the first; between the times the second.
    Press(&'static str, &'static str),
    /// Types a digit in the field with this id; between the times it is taken away.
    Type(&'static str),
}

/// A page's own field and button, of which the widget knows nothing: what they take is the browser's.
const BARE: &str = "document.body.append(
    Object.assign(document.createElement('input'), { id: 'bare-field' }),
    Object.assign(document.createElement('button'), { id: 'bare-button' }));";

/// What is measured, where, and how. A new section is a new row.
const ROWS: &[(&str, &str, Act)] = &[
    (NOTHING_TYPED, "view=start", Act::Type("bare-field")),
    (NOTHING_PRESSED, "view=start", Act::Press("#bare-button", "#bare-button")),
    ("types, opened", "view=start", Act::Go("types")),
    ("route, opened", "view=start", Act::Go("route")),
    ("route, an answer", "view=route", Act::Press("[data-answer='false']", "#fj-route-back")),
    ("cost, opened", "view=start", Act::Go("cost")),
    ("cost, a digit", "view=cost&hours=2", Act::Type("fj-hours")),
    ("cost, a choice", "view=cost", Act::Press("label[for=fj-scheme-1]", "label[for=fj-scheme-0]")),
    ("accommodations, opened", "view=start", Act::Go("accommodations")),
    (
        "accommodations, a need",
        "view=accommodations",
        Act::Press("label[for=fj-need-lifting]", "label[for=fj-need-lifting]"),
    ),
    ("timeline, opened", "view=start&start=2026-03-02", Act::Go("timeline")),
    ("timeline, a digit", "view=timeline&start=2026-03-02", Act::Type("fj-start-day")),
    ("summary, opened", "view=start", Act::Go("summary")),
];

const NOTHING_TYPED: &str = "nothing, a digit";
const NOTHING_PRESSED: &str = "nothing, a press";

/// Waits for the next key or press, and then until three frames in a row bring nothing new: the answer is the time
/// from the event to the end of the last frame that did.
const MEASURE: &str = "
    window.measured = new Promise(done => {
        let begun, drawn, changed = false, quiet = 0;
        const observer = new MutationObserver(() => changed = true);
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const channel = new MessageChannel();
        const frame = () => requestAnimationFrame(() => channel.port2.postMessage(0));
        channel.port1.onmessage = () => {
            if (changed || !drawn) {
                drawn = performance.now();
                quiet = 0;
            } else {
                quiet += 1;
            }
            changed = false;
            if (quiet < 3) return frame();
            observer.disconnect();
            done(drawn - begun);
        };
        addEventListener(args[0], event => {
            begun = event.timeStamp;
            frame();
        }, { capture: true, once: true });
    });";

const ANSWER: &str = "window.measured.then(arguments[arguments.length - 1]);";

fn main() {
    // A frame is drawn when it is ready, not sixty times a second: otherwise every answer takes as long.
    let free = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
    in_engine(Engine::Chromium, &free, MOST_TIME, async |page| {
        println!("{:<26} {:>12} {:>14}", "median of fifteen", "milliseconds", "times nothing");
        let (mut typed, mut pressed) = (f64::NAN, f64::NAN);
        for (name, link, act) in ROWS {
            page.open(&format!("v=1&lang=da&date=2026-05-02&{link}")).await;
            page.run(BARE, Vec::new()).await;
            let time = median(page, *act).await;
            match *name {
                NOTHING_TYPED => typed = time,
                NOTHING_PRESSED => pressed = time,
                _ => {}
            }
            let nothing = if matches!(act, Act::Type(_)) { typed } else { pressed };
            println!("{name:<26} {time:>12.1} {:>14.1}", time / nothing);
        }
    });
}

async fn median(page: &Page, act: Act) -> f64 {
    let mut times = Vec::new();
    for _ in 0..TIMES + 2 {
        times.push(once(page, act).await);
    }
    let mut counted = times.split_off(2);
    counted.sort_by(f64::total_cmp);
    counted[TIMES / 2]
}

async fn once(page: &Page, act: Act) -> f64 {
    if let Act::Type(id) = act {
        page.press(&format!("#{id}")).await;
        page.key(Key::End).await;
    }
    let event = if matches!(act, Act::Type(_)) { "keydown" } else { "click" };
    page.run(MEASURE, vec![json!(event)]).await;
    match act {
        Act::Go(view) => page.press(&link_to(view)).await,
        Act::Press(selector, _) => page.press(selector).await,
        Act::Type(_) => page.keys("1").await,
    }
    let time = page.client.execute_async(ANSWER, Vec::new()).await.expect("a time");
    match act {
        Act::Go(_) => page.press(&link_to("start")).await,
        Act::Press(_, back) => page.press(back).await,
        Act::Type(_) => page.key(Key::Backspace).await,
    }
    time.as_f64().expect("milliseconds")
}
