//! The timeline: what applies is ticked, a date typed, and every day stands on the page, in the file and in the text.

use e2e::{Page, in_browser, link_to, site};
use serde_json::json;

/// Rule, day and whether it applies, of each row that has a day.
const DAYS: &str = "[...document.querySelectorAll('[data-due]')].map(row =>
    [row.dataset.due, row.querySelector('time:not([data-of])')?.dateTime, row.dataset.applies])";
const NEXT: &str = "document.querySelector('[data-of=next]')";

async fn type_date(page: &Page, anchor: &str, parts: [&str; 3]) {
    for (part, text) in ["day", "month", "year"].into_iter().zip(parts) {
        page.fill(&format!("fj-{anchor}-{part}"), text).await;
    }
}

async fn until_next(page: &Page, rule: &str, day: &str) {
    let same = format!("{NEXT}?.dataset.rule == '{rule}' && {NEXT}.dateTime == '{day}'");
    page.until(&format!("{rule} on {day} to come next"), &same).await;
}

async fn assert_days(page: &Page, expected: &[(&str, &str, &str)]) {
    let days = page.eval(DAYS).await;
    let days = days.as_array().expect("rows");
    for (rule, day, applies) in expected {
        assert!(days.contains(&json!([rule, day, applies])), "{rule} {day} {applies} is not in {days:?}");
    }
}

/// What the link to the calendar file holds.
async fn file(page: &Page) -> String {
    let href = page.text("document.getElementById('fj-dates-file').href").await;
    assert_eq!(page.text("document.getElementById('fj-dates-file').download").await, "fleksjob.ics");
    let start = "data:text/calendar;charset=utf-8,";
    assert!(href.starts_with(start), "{}", &href[..60]);
    page.text(&format!(
        "decodeURIComponent(document.getElementById('fj-dates-file').href.slice({}))",
        start.len()
    ))
    .await
}

#[test]
fn a_sick_employee_since_5_january_2026() {
    in_browser(async |page| {
        page.open("v=1&view=timeline&date=2026-01-20").await;
        assert_eq!(
            page.eval("document.querySelectorAll('time, #fj-dates-file').length").await,
            0,
            "no day is made up"
        );
        page.choose("fj-track-sick").await;
        type_date(page, "absence", ["5", "januar", "2026"]).await;
        until_next(page, "SL-4W", "2026-02-02").await;
        // In an ordinary job, with wages.
        page.choose("fj-in-fleksjob-1").await;
        page.choose("fj-sick-pay-0").await;
        page.until(
            "what it changes",
            "document.querySelector('[data-due=\"SL-NR5\"]').dataset.applies == 'yes'",
        )
        .await;
        let days = [
            ("SL-VAR", "2026-01-19", "uncertain"),
            ("SL-4W", "2026-02-02", "yes"),
            ("SL-30", "2026-02-03", "yes"),
            ("SL-FT", "2026-02-08", "uncertain"),
            ("SL-NR5", "2026-02-09", "yes"),
            ("SL-NR-14", "2026-01-19", "no"),
            ("SL-8W", "2026-03-01", "uncertain"),
            ("SL-22W", "2026-06-30", "yes"),
            ("SL-26W", "2026-07-05", "uncertain"),
        ];
        for english in [false, true] {
            if english {
                page.press("#fj-language").await;
                page.until("English", "document.documentElement.lang == 'en'").await;
            }
            assert_days(page, &days).await;
            until_next(page, "SL-4W", "2026-02-02").await;
            // Every row has its day, a source, and what can be seen of how sure it is.
            let bare = "[...document.querySelectorAll('[data-due]')].filter(row => !row.querySelector('details li')
                || row.dataset.applies != 'yes' && !row.querySelector('.fj-tag')).map(row => row.dataset.due)";
            assert_eq!(page.eval(bare).await, json!([]));
            let file = file(page).await;
            assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"), "{file}");
            assert!(file.contains("DTSTART;VALUE=DATE:20260202\r\n"), "{file}");
            assert!(!file.contains("UID:SL-NR-14"), "what does not apply is not in the file");
            let summary =
                if english { "SUMMARY:Sickness absence interview" } else { "SUMMARY:Sygefraværssamtale" };
            assert!(file.contains(summary), "{file}");
        }
        let caption = page.text("document.querySelector('figcaption [role=status]').textContent").await;
        assert_eq!(
            caption,
            "Next: Sickness absence interview: within 4\u{a0}weeks, Monday 2\u{a0}February 2026, in 13\u{a0}days."
        );
        page.assert_well("sick").await;
    });
}

#[test]
fn a_fleksjob_and_a_retention_agreement() {
    in_browser(async |page| {
        page.open("v=1&view=timeline&date=2026-05-02").await;
        page.choose("fj-track-fleksjob").await;
        type_date(page, "start", ["1", "3", "2026"]).await;
        until_next(page, "FJ-M3", "2026-06-01").await;
        assert_days(
            page,
            &[
                ("FJ-W2", "2026-03-15", "yes"),
                ("FJ-30M", "2028-09-01", "yes"),
                ("FJ-54M", "2030-09-01", "yes"),
                ("FJ-60M_last_day", "2031-02-28", "yes"),
                ("FJ-REC30", "2031-03-01", "yes"),
            ],
        )
        .await;
        page.choose("fj-grant-1").await;
        page.until("no end", "document.querySelector('[data-due=\"FJ-60M\"]').dataset.applies == 'no'").await;
        page.choose("fj-track-retention").await;
        type_date(page, "agreement_date", ["15", "jan", "2025"]).await;
        page.until("the twelve months", "document.querySelector('[data-due=\"RT-12M\"]')").await;
        assert_days(page, &[("RT-START", "2025-01-15", "yes"), ("RT-12M", "2026-01-15", "yes")]).await;
        page.choose("fj-exemption-0").await;
        page.until("the reason", "document.querySelector('[data-due=\"RT-12M\"]').dataset.applies == 'no'")
            .await;
        // Chosen away and back again, the date is still there.
        page.press("label[for=fj-track-fleksjob]").await;
        page.until("one track", "!document.querySelector('[data-due=\"FJ-30M\"]')").await;
        page.choose("fj-track-fleksjob").await;
        assert_eq!(page.field("fj-start-year").await, "2026");
        page.assert_well("two tracks").await;
    });
}

#[test]
fn what_is_wrong_with_a_date_stands_by_it_and_takes_nothing_away() {
    in_browser(async |page| {
        page.open("v=1&view=timeline&date=2026-05-02&start=2026-03-01").await;
        until_next(page, "FJ-M3", "2026-06-01").await;
        let note = "document.getElementById('fj-start-note').textContent";
        let count = page.eval("document.querySelectorAll('[data-due]').length").await;
        page.type_into("fj-start-year", "19").await;
        assert_eq!(page.text(note).await, "", "not while it is typed");
        page.fill("fj-start-year", "1997").await;
        page.until("the years", &format!("{note} == 'Fejl: Datoen skal ligge fra 1998\u{a0}til\u{a0}2100.'"))
            .await;
        page.fill("fj-start-day", "32").await;
        page.until("the day", &format!("{note} == 'Fejl: Dagen skal være et tal fra 1\u{a0}til\u{a0}31.'"))
            .await;
        assert!(page.is("document.getElementById('fj-start-day').ariaInvalid == 'true'").await);
        assert_eq!(page.eval("document.querySelectorAll('[data-due]').length").await, count);
        assert!(page.notice("fj-stale").await.is_some());
        page.fill("fj-start-day", "1").await;
        page.fill("fj-start-year", "2024").await;
        page.until("the new day", &format!("{note} == '' && !document.getElementById('fj-stale')")).await;
        until_next(page, "FJ-30M", "2026-09-01").await;
        page.assert_well("wrong").await;
    });
}

#[test]
fn what_was_told_on_the_route_is_used_and_leads_back() {
    in_browser(async |page| {
        page.open("v=1&view=timeline&r.agreement=true&r.real_job_between=true").await;
        type_date(page, "agreement_date", ["15", "1", "2026"]).await;
        page.until("the reason", "document.querySelector('[data-due=\"RT-12M\"]')?.dataset.applies == 'no'")
            .await;
        page.press(".fj-pick a").await;
        page.until("the route", "document.querySelector('[aria-current=page]').textContent == 'Vejviser'")
            .await;
        // The outcome, too, whichever way leads here: somebody of 45 whose first five years are over.
        let permanent = "r.self_employed=false&r.prior=post2013&r.employer_dk=true&r.crossborder=false&r.posted=false\
            &r.months_to_pension=more_than_72&r.benefit=none&r.lasting=true&r.significant=true&r.any_trade=true\
            &r.documented=true&r.very_limited=false&r.measures_tried=true&r.relation=none&r.still_entitled=true\
            &r.transition_possible=false&r.age=45";
        page.open(&format!("v=1&view=route&{permanent}&date=2026-05-02&start=2026-03-01")).await;
        page.press(&link_to("timeline")).await;
        page.until_found("[data-due]").await;
        let told = "[...document.querySelectorAll('.fj-pick .fj-notice')].map(one => one.textContent)";
        assert_eq!(page.eval(told).await, json!(["Fra Vejviser: permanent."]));
        let chosen = "document.querySelector('input[name=fj-grant]:checked').labels[0].textContent";
        assert_eq!(page.text(chosen).await, "permanent");
        let ends = "document.querySelector('[data-due=\"FJ-60M\"]')?.dataset.applies";
        let without = page.eval(ends).await;
        // What is chosen here goes before it.
        page.press("input[name=fj-grant]:not(:checked) + label").await;
        page.until("the own answer", "!document.querySelector('.fj-pick .fj-notice')").await;
        assert_eq!(page.text(chosen).await, "midlertidigt");
        assert_ne!(page.eval(ends).await, without, "the five years end");
        page.assert_well("route").await;
    });
}

#[test]
fn the_file_is_saved_and_holds_what_the_link_holds() {
    in_browser(async |page| {
        let folder = std::env::temp_dir().join(format!("fleksjob-ics-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let allow = json!({ "behavior": "allow", "downloadPath": folder });
        page.cdp("Page.setDownloadBehavior", allow).await;
        page.open("v=1&view=timeline&date=2026-05-02&start=2026-03-01").await;
        let expected = file(page).await;
        page.press("#fj-dates-file").await;
        let path = folder.join("fleksjob.ics");
        let mut saved = String::new();
        for _ in 0..100 {
            saved = std::fs::read_to_string(&path).unwrap_or_default();
            if saved == expected {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        let _ = std::fs::remove_dir_all(&folder);
        assert_eq!(saved, expected);
        page.assert_well("saved").await;
    });
}

/// In a frame that may neither save nor copy, the text is there to select.
#[test]
fn where_nothing_can_be_saved_the_text_is_shown() {
    in_browser(async |page| {
        let frame = format!(
            "<!doctype html><title>Host</title><iframe title=\"x\" width=\"700\" height=\"900\" \
             sandbox=\"allow-scripts\" src=\"{}#v=1&amp;view=timeline&amp;date=2026-05-02&amp;start=2026-03-01\">\
             </iframe>",
            site()
        );
        let address = crate::sandboxed_iframe::host(frame).await;
        page.client.goto(&address).await.expect("the host page");
        page.client.enter_frame(0).await.expect("the frame");
        page.until("the days", "document.getElementById('fj-dates-copy')").await;
        page.press("#fj-dates-file").await;
        page.press("#fj-dates-copy").await;
        page.until("the text", "document.getElementById('fj-dates-copy-text')").await;
        let text = page.field("fj-dates-copy-text").await;
        assert!(text.contains("fredag 1.\u{a0}september 2028: Opfølgning efter 2½\u{a0}år"), "{text}");
        assert!(text.contains("Det er kommunen, der afgør"), "{text}");
        assert!(!page.has_fault().await);
    });
}
