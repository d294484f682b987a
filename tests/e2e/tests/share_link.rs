//! The share link: the whole case in the address's fragment, written only when the visitor says so.

use e2e::{Page, in_browser};

/// What a visitor has put into the page.
const ENTERED: &str = "return [...document.querySelectorAll('main input:not([readonly])')]
    .map(one => one.type == 'radio' ? one.id + (one.checked ? ' chosen' : '') : one.id + '=' + one.value);";

async fn saved(page: &Page) -> String {
    page.press("#fj-share-save").await;
    let said = "['Tallene står nu i adressen.', 'The figures are now in the address.']";
    let status = "document.querySelector('.fj-share .fj-copy__said').textContent";
    page.until("the word that it is saved", &format!("{said}.includes({status})")).await;
    page.text("location.hash.slice(1)").await
}

/// Keys and values of a link, in order.
fn pairs(link: &str) -> Vec<&str> {
    let mut pairs: Vec<&str> = link.split('&').collect();
    pairs.sort_unstable();
    pairs
}

#[test]
fn a_full_case_comes_back() {
    in_browser(async |page| {
        page.open("").await;
        page.press("#fj-language").await;
        page.until("English", "document.documentElement.lang == 'en'").await;
        page.press(".fj-button--main").await;
        page.until("the cost section", "document.querySelector('.fj-cost')").await;
        let before = page.eval("[location.href, history.length]").await;
        for id in ["fj-wage-unit-1", "fj-pay-1", "fj-sector-2"] {
            page.choose(id).await;
        }
        page.disclose("fj-form__more").await;
        page.fill_date("7", "2", "2025").await;
        for (id, text) in [
            ("fj-hours", "12.25"),
            ("fj-intensity", "62.5"),
            ("fj-wage", "31,250.75"),
            ("fj-pension", "8.75"),
            ("fj-full_time_wage", "36,000"),
            ("fj-other_wage", "1,234.50"),
            ("fj-sick_days", "17"),
        ] {
            page.fill(id, text).await;
        }
        page.until_figure("paid_hours_week", "7.65625").await;
        // Nothing is written before the press: browsers keep every fragment.
        assert_eq!(page.eval("[location.href, history.length]").await, before);
        let (entered, figures) = (page.run(ENTERED, Vec::new()).await, page.figures().await);
        let link = saved(page).await;
        assert_eq!(page.eval("history.length").await, before[1], "the press replaces, it adds nothing");
        assert!(
            link.starts_with("v=1&view=cost&lang=en&date=2025-02-07&hours=12.25&intensity=62.5&wage="),
            "{link}"
        );
        for pair in ["pension=8.75", "pay=hourly", "sector=state", "other_wage=1234.5", "sick_days=17"] {
            assert!(pairs(&link).contains(&pair), "{pair} is not in {link}");
        }

        page.client.refresh().await.unwrap();
        page.until("the app", "document.getElementById('fj-hours')").await;
        assert_eq!(page.text("document.documentElement.lang").await, "en");
        assert_eq!(page.run(ENTERED, Vec::new()).await, entered);
        assert_eq!(page.figures().await, figures);
        assert_eq!(page.notice("fj-dropped").await, None);
        assert_eq!(saved(page).await, link);
        page.assert_well("round trip").await;
    });
}

#[test]
fn the_old_scheme_comes_back() {
    in_browser(async |page| {
        page.open("v=1&view=cost&date=2026-05-02").await;
        page.choose("fj-scheme-1").await;
        page.choose("fj-fraction-1").await;
        page.fill("fj-minimum_wage", "150,50").await;
        page.until("the field", "document.getElementById('fj-minimum_wage').value == '150,50'").await;
        let (entered, figures) = (page.run(ENTERED, Vec::new()).await, page.figures().await);
        let link = saved(page).await;
        page.open(&link).await;
        assert_eq!(page.run(ENTERED, Vec::new()).await, entered);
        assert_eq!(page.figures().await, figures);
        page.assert_well("round trip").await;
    });
}

#[test]
fn what_cannot_be_used_is_dropped_alone() {
    in_browser(async |page| {
        // Each with what the notice says of it.
        let rows = [
            ("colour=red", "“colour” kendes ikke"),
            ("hours=99", "Timer på arbejde om ugen: “99” kan ikke bruges her"),
            ("intensity=half", "Arbejdsintensitet i procent: “half” kan ikke bruges her"),
            ("pension=-1", "Jeres pensionsbidrag i procent: “-1” kan ikke bruges her"),
            ("date=2012-12-31", "Regn med reglerne for denne dag: “2012-12-31” kan ikke bruges her"),
            ("pay=daily", "Løn under ferie: “daily” kan ikke bruges her"),
            ("view=moon", "view: “moon” kan ikke bruges her"),
        ];
        let bad: Vec<&str> = rows.iter().map(|(pair, _)| *pair).collect();
        page.open(&format!("v=1&view=cost&wage=222&{}&sector=state&sick_days=3", bad.join("&"))).await;
        page.until("the notice", "document.getElementById('fj-dropped')").await;
        let told =
            page.eval("[...document.querySelectorAll('#fj-dropped li')].map(one => one.textContent)").await;
        let expected: Vec<&str> = rows.iter().map(|(_, told)| *told).collect();
        assert_eq!(told, serde_json::json!(expected));
        for (id, text) in
            [("fj-wage", "222"), ("fj-hours", "18"), ("fj-intensity", "100"), ("fj-sick_days", "3")]
        {
            assert_eq!(page.field(id).await, text, "{id}");
        }
        assert!(page.is("document.getElementById('fj-sector-2').checked").await);
        page.assert_well("dropped").await;
    });
}

#[test]
fn keys_of_later_versions_survive() {
    in_browser(async |page| {
        let later = [
            "start=2026-01-01",
            "absence=2025-12-01",
            "age=52",
            "needs=lifting",
            "municipality=0751",
            "r.agreement=true",
            "s1.hours=5",
            "s2.wage=210.5",
            "o.theme=dark",
        ];
        page.open(&format!("v=1&view=cost&hours=12&{}", later.join("&"))).await;
        assert_eq!(page.notice("fj-dropped").await, None);
        page.fill("fj-hours", "13").await;
        page.until_figure("paid_hours_week", "13").await;
        let link = saved(page).await;
        for pair in later.iter().chain(&["hours=13"]) {
            assert!(pairs(&link).contains(pair), "{pair} is not in {link}");
        }
        page.assert_well("later").await;
    });
}

#[test]
fn another_link_in_the_same_page_is_followed() {
    in_browser(async |page| {
        page.open("v=1&view=cost&hours=12&wage=210").await;
        for (link, hours, lang) in
            [("v=1&view=cost&hours=7&lang=en", "7", "en"), ("v=1&view=cost&hours=30&lang=da", "30", "da")]
        {
            page.run("location.hash = args[0];", vec![link.into()]).await;
            page.until(link, &format!("document.getElementById('fj-hours').value == '{hours}'")).await;
            page.until(link, &format!("document.documentElement.lang == '{lang}'")).await;
            page.until_figure("paid_hours_week", hours).await;
            assert_eq!(page.field("fj-wage").await, "200", "a link is a whole case");
        }
        page.client.back().await.unwrap();
        page.until("the link before", "document.getElementById('fj-hours').value == '7'").await;
        page.assert_well("followed").await;
    });
}
