//! Types, the doors of the start, and the foot: through clicks and keys.

use e2e::{Page, in_browser};
use fantoccini::key::Key;
use serde_json::json;

const OPEN: &str = "[...document.querySelectorAll('[aria-expanded=true]')].map(one => one.id)";

async fn top(page: &Page, id: &str) -> f64 {
    let top = page.eval(&format!("document.getElementById('{id}').getBoundingClientRect().top")).await;
    top.as_f64().expect("a number")
}

#[test]
fn one_type_is_open_at_a_time_and_what_was_pressed_stays_in_place() {
    in_browser(async |page| {
        for width in [1280, 320] {
            page.resize(width, 900).await;
            page.open("v=1&view=types").await;
            assert_eq!(page.eval(OPEN).await, json!([]));
            page.press("#type-retention").await;
            page.until("it is open", &format!("{OPEN}.join() == 'type-retention'")).await;
            page.run(
                "document.getElementById('type-posting').scrollIntoView({ block: 'center' });",
                Vec::new(),
            )
            .await;
            let before = top(page, "type-posting").await;
            page.press("#type-posting").await;
            page.until("the other is open", &format!("{OPEN}.join() == 'type-posting'")).await;
            // The page moves back with the next frame.
            page.run(
                "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));",
                Vec::new(),
            )
            .await;
            let moved = top(page, "type-posting").await - before;
            assert!(moved.abs() < 2.0, "at {width} it moved by {moved}");
            assert_eq!(page.eval("document.querySelectorAll('.fj-type__card').length").await, 1);
            // By keyboard: it closes, and the focus stays.
            page.key(Key::Enter).await;
            page.until("all are closed", &format!("{OPEN}.length == 0")).await;
            assert_eq!(page.text("document.activeElement.id").await, "type-posting");
        }
        page.assert_well("types").await;
    });
}

#[test]
fn a_type_leads_on_with_its_facts() {
    in_browser(async |page| {
        page.open("v=1&view=types&wage=210&date=2026-05-02").await;
        page.press("#type-retention").await;
        let way = ".fj-type__card .fj-button--main";
        page.until("the way", &format!("document.querySelector('{way}')")).await;
        let href = page.text(&format!("document.querySelector('{way}').getAttribute('href')")).await;
        for pair in ["view=route", "wage=210", "date=2026-05-02", "r.relation=ordinary_now", "type=retention"]
        {
            assert!(
                href.trim_start_matches('#').split('&').any(|one| one == pair),
                "{pair} is not in {href}"
            );
        }
        let before = page.eval("[location.href, history.length]").await;
        page.press(way).await;
        page.until("the route", "document.querySelector('.fj-route')").await;
        assert_eq!(page.eval("[location.href, history.length]").await, before, "a press writes no address");
        // The same in a page of its own, as somebody opens it who holds a key down.
        page.open(href.trim_start_matches('#')).await;
        page.until("the route", "document.querySelector('.fj-route')").await;
        assert_eq!(page.notice("fj-dropped").await, None);
        // The old scheme: full time, and a refund.
        page.open("v=1&view=types").await;
        page.press("#type-before_2013").await;
        page.until_found("#type-before_2013[aria-expanded=true]").await;
        page.press(way).await;
        page.until("the cost", "document.querySelector('.fj-cost')").await;
        assert_eq!(page.field("fj-hours").await, "37");
        assert!(page.figure("refund").await.is_some());
        page.assert_well("ways in").await;
    });
}

#[test]
fn every_door_opens_its_section() {
    in_browser(async |page| {
        let sections = ["types", "route", "cost", "accommodations", "timeline", "summary"];
        for (place, section) in sections.into_iter().enumerate() {
            page.open("").await;
            let door = format!(".fj-doors li:nth-child({}) a", place + 1);
            let href = page.text(&format!("document.querySelector('{door}').getAttribute('href')")).await;
            assert_eq!(href, format!("#v=1&view={section}&lang=da"));
            page.press(&door).await;
            page.until(section, &format!("document.querySelector('main .fj-{section}')")).await;
            page.until("the focus", "document.activeElement == document.querySelector('h1')").await;
        }
        page.assert_well("doors").await;
    });
}

#[test]
fn the_foot_says_where_to_write() {
    in_browser(async |page| {
        let errors = "document.querySelector('footer p:last-child')";
        for (link, text, href) in [
            ("v=1", "Fejl i tallene? Skriv til hjemmesiden, der viser dem.", ""),
            ("v=1&o.contact-address=hr%40by.dk", "Fejl i tallene? Skriv til hr@by.dk", "mailto:hr@by.dk"),
            (
                "v=1&view=cost&lang=en&o.contact-address=https://by.dk/x",
                "Errors in the figures? Write to https://by.dk/x",
                "https://by.dk/x",
            ),
            (
                "v=1&o.contact-address=javascript:alert(1)",
                "Fejl i tallene? Skriv til javascript:alert(1)",
                "",
            ),
        ] {
            page.open(link).await;
            assert_eq!(page.text(&format!("{errors}.textContent")).await, text);
            let found = page.text(&format!("{errors}.querySelector('a')?.getAttribute('href') ?? ''")).await;
            assert_eq!(found, href);
        }
    });
}
