//! What can be known of accessibility without a person: names, language, headings, focus, keyboard, reflow.

use e2e::{STATES, Step, in_browser};
use fantoccini::key::Key;
use serde_json::json;

#[test]
fn everything_has_a_name() {
    // Fields without a label, and buttons, links, groups and pictures without a name.
    let nameless = "
        const named = one => one.getAttribute('aria-label')
            || (one.getAttribute('aria-labelledby') || '').split(' ')
                .some(id => document.getElementById(id)?.textContent.trim());
        const rows = [
            ['input, select, textarea', one => [...one.labels].some(label => label.textContent.trim()) || named(one)],
            ['a, button, summary', one => one.textContent.trim() || named(one)],
            ['fieldset', one => one.querySelector('legend')?.textContent.trim()],
            ['nav, [role=img], [role=region], section', named],
            ['table', one => one.caption?.textContent.trim()],
            ['[aria-describedby]', one => one.getAttribute('aria-describedby').split(' ')
                .every(id => document.getElementById(id))],
        ];
        return rows.flatMap(([selector, test]) => [...document.querySelectorAll(selector)]
            .filter(one => !test(one)).map(one => one.outerHTML.slice(0, 120)));";
    in_browser(async |page| {
        for state in STATES {
            let link = state.name;
            state.open(page, "en").await;
            assert_eq!(page.run(nameless, Vec::new()).await, json!([]), "{link}");
            assert_eq!(page.eval("document.querySelectorAll('h1').length").await, 1, "{link}");
            // No level of heading is skipped.
            let levels =
                "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(one => +one.tagName[1])";
            let skipped =
                format!("{levels}.filter((level, place, all) => level > (all[place - 1] || 0) + 1)");
            assert_eq!(page.eval(&skipped).await, json!([]), "{link}");
        }
    });
}

#[test]
fn language_title_and_focus_follow() {
    in_browser(async |page| {
        page.open("").await;
        let said =
            "[document.documentElement.lang, document.title, document.querySelector('h1').textContent]";
        let rows = [
            ("", ["da", "Fleksjob for arbejdsgivere", "Fleksjob for arbejdsgivere"]),
            ("#fj-language", ["en", "Flexi-jobs for employers", "Flexi-jobs for employers"]),
            (
                ".fj-nav__link[href*=cost]",
                [
                    "en",
                    "What does a flexi-job cost? – Flexi-jobs for employers",
                    "What does a flexi-job cost?",
                ],
            ),
            (
                "#fj-language",
                ["da", "Hvad koster et fleksjob? – Fleksjob for arbejdsgivere", "Hvad koster et fleksjob?"],
            ),
            (
                ".fj-nav__link[href*=start]",
                ["da", "Fleksjob for arbejdsgivere", "Fleksjob for arbejdsgivere"],
            ),
        ];
        for (press, expected) in rows {
            if !press.is_empty() {
                page.press(press).await;
            }
            page.until(press, &format!("JSON.stringify({said}) == '{}'", json!(expected))).await;
            if press.contains("nav") {
                page.until("the focus", "document.activeElement == document.querySelector('h1')").await;
            }
            let here = "document.querySelectorAll('.fj-nav [aria-current=page]').length";
            assert_eq!(page.eval(here).await, 1, "{press}");
        }
        page.assert_well("followed").await;
    });
}

#[test]
fn the_keyboard_is_enough() {
    in_browser(async |page| {
        page.open("").await;
        page.tab_to(".fj-button--main").await;
        page.key(Key::Enter).await;
        page.until("the cost section", "document.querySelector('.fj-cost')").await;
        page.until("the focus", "document.activeElement == document.querySelector('h1')").await;
        for step in [
            Step::Fill("hours", "12"),
            Step::Figure("paid_hours_week", "12"),
            Step::Choose("pay-1"),
            Step::Disclose("form__more"),
            Step::See(".fj-form__more[open]"),
            Step::FillDate("date", "2 5 2026"),
        ] {
            step.take_by_keyboard(page).await;
        }
        page.tab_to(".fj-line > summary").await;
        page.keys(" ").await;
        page.until("the line", "document.activeElement.parentElement.open").await;
        page.assert_well("keyboard").await;
    });
}

/// The bar that keeps the result in sight on narrow pages may not lie over what has the focus.
#[test]
fn the_focus_is_not_covered() {
    let covered = "
        const here = document.activeElement;
        const { left, right, top, bottom } = here.getBoundingClientRect();
        const points = [[0.5, 0.5], [0.5, 0.1], [0.5, 0.9]];
        const at = ([x, y]) => document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        const open = points.map(at).some(one => one && (here.contains(one) || one.contains(here)
            || [...here.labels || []].some(label => label.contains(one))));
        return here == document.body || open ? '' : here.outerHTML.slice(0, 160);";
    in_browser(async |page| {
        page.resize(320, 640).await;
        page.open("v=1&view=cost&date=2026-05-02").await;
        let mut count = 0;
        while count < 80 {
            page.key(Key::Tab).await;
            assert_eq!(page.run(covered, Vec::new()).await, "", "after {count} elements");
            if page.is("document.activeElement == document.body").await {
                break;
            }
            count += 1;
        }
        assert!(count > 15, "only {count} elements take the focus");
    });
}

#[test]
fn nothing_runs_out_of_narrow_pages() {
    in_browser(async |page| {
        // 320 px is a page of 1280 px at 400 %; twice the text is the other way to read larger.
        for (width, text) in [(320, "100%"), (640, "200%")] {
            page.resize(width, 900).await;
            for state in STATES {
                let link = state.name;
                state.open(page, "da").await;
                page.run("document.documentElement.style.fontSize = args[0];", vec![text.into()]).await;
                page.run("document.querySelectorAll('details').forEach(one => one.open = true);", Vec::new())
                    .await;
                let wide = page.eval("document.documentElement.scrollWidth").await;
                let outside = "[...document.querySelectorAll('body *')].filter(one =>
                    one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.fj-table__frame, svg'))
                    .map(one => one.outerHTML.slice(0, 120)).slice(0, 5)";
                let outside = page.eval(outside).await;
                assert!(
                    wide.as_u64() <= Some(width.into()),
                    "{link} at {width}, {text}: {wide}: {outside:#}"
                );
            }
        }
    });
}
