//! Each computed line stands on the page exactly once as the main figure, exact, and the total is the sum of
//! its rows.

use std::collections::BTreeMap;

use e2e::{Figure, in_browser};

/// On the page in every case.
const ALWAYS: [&str; 12] = [
    "paid_hours_week",
    "wage",
    "employer_pension",
    "atp_employer",
    "holiday",
    "great_prayer_day",
    "levies",
    "refund",
    "employer_cost",
    "employer_cost_year",
    "ordinary_cost",
    "sick_refund",
];

/// Only of the scheme since 2013.
const SINCE_2013: [&str; 7] = [
    "subsidy_maximum",
    "subsidy_threshold",
    "subsidy_reduction",
    "full_time_wage",
    "subsidy",
    "total_income",
    "zero_point",
];

/// An amount in hundredths; panics unless it is a plain decimal.
fn hundredths(value: &str) -> i64 {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digits = |text: &str| text.chars().all(|sign| sign.is_ascii_digit());
    let whole_digits = whole.strip_prefix('-').unwrap_or(whole);
    assert!(
        !whole_digits.is_empty() && digits(whole_digits) && digits(fraction),
        "{value} is no plain decimal"
    );
    assert!(!value.ends_with('.'), "{value} is no plain decimal");
    format!("{whole}{:0<2}", fraction.get(..2).unwrap_or(fraction)).parse().unwrap()
}

fn sum(figures: &BTreeMap<String, Figure>, codes: &[&str]) -> i64 {
    codes.iter().map(|code| hundredths(&figures[*code].value)).sum()
}

fn assert_codes(link: &str, figures: &BTreeMap<String, Figure>) {
    let is_since_2013 = !link.contains("before2013");
    for code in ALWAYS {
        assert!(figures.contains_key(code), "{link}: {code} is missing");
    }
    for code in SINCE_2013 {
        assert_eq!(figures.contains_key(code), is_since_2013, "{link}: {code}");
    }
    if !is_since_2013 {
        assert!(figures.keys().all(|code| !code.starts_with("subsidy")), "{link}: {figures:?}");
    }
    assert_eq!(
        figures.contains_key("employer_cost_hour"),
        !link.contains("&hours=0"),
        "{link}: cost per hour"
    );
    for figure in figures.values() {
        hundredths(&figure.value);
    }
    let rows = ["wage", "employer_pension", "atp_employer", "holiday", "great_prayer_day", "levies"];
    let refund = hundredths(&figures["refund"].value);
    let reaches_the_employer = !link.contains("hours=0") && (!is_since_2013 || link.contains("state"));
    assert_eq!(refund > 0, reaches_the_employer, "{link}: refund {refund}");
    assert_eq!(sum(figures, &rows) - refund, hundredths(&figures["employer_cost"].value), "{link}");
    if is_since_2013 {
        let rows = ["wage", "employer_pension", "subsidy"];
        assert_eq!(sum(figures, &rows), hundredths(&figures["total_income"].value), "{link}");
    }
}

#[test]
fn in_every_kind_of_case() {
    in_browser(async |page| {
        page.open("v=1&view=cost").await;
        let rest = ["hours=18&wage=201.37&pension=8", "hours=0&wage=150", "hours=37&wage=190.5&sick_days=21"];
        let mut links = Vec::new();
        for scheme in ["since2013", "before2013"] {
            for sector in ["private", "municipal", "state"] {
                for pay in ["salaried", "hourly"] {
                    for (year, rest) in [2024, 2026, 2030].into_iter().zip(rest.into_iter().cycle()) {
                        links.push(format!(
                            "v=1&view=cost&scheme={scheme}&sector={sector}&pay={pay}&date={year}-05-02&{rest}"
                        ));
                    }
                    for rest in rest {
                        let kind = format!("scheme={scheme}&sector={sector}&pay={pay}");
                        links.push(format!("v=1&view=cost&date=2026-05-02&{kind}&{rest}"));
                    }
                }
            }
        }
        for link in &links {
            // Followed in the open page, as a press on a link would.
            page.run("location.hash = args[0];", vec![link.as_str().into()]).await;
            let hours = link.split("hours=").nth(1).and_then(|rest| rest.split('&').next()).unwrap();
            let wage = link.split("&wage=").nth(1).and_then(|rest| rest.split('&').next()).unwrap();
            let shown = format!(
                "document.getElementById('fj-hours').value == '{hours}' \
                 && parseFloat(document.getElementById('fj-wage').value.replace(',', '.')) == {wage}"
            );
            page.until(link, &shown).await;
            for key in ["scheme", "sector", "pay"] {
                let value =
                    link.split(&format!("{key}=")).nth(1).and_then(|rest| rest.split('&').next()).unwrap();
                let options: &[&str] = match key {
                    "scheme" => &["since2013", "before2013"],
                    "sector" => &["private", "municipal", "state"],
                    _ => &["salaried", "hourly"],
                };
                let place = options.iter().position(|option| *option == value).unwrap();
                page.until(link, &format!("document.getElementById('fj-{key}-{place}').checked")).await;
            }
            assert_codes(link, &page.figures().await);
        }
        page.assert_well("every kind").await;
    });
}
