//! Sentences that are put together from words and figures come out as sentences.

use e2e::in_browser;
use serde_json::json;

/// Signs of a sentence put together wrongly.
const ODD: &str = r"
    const odd = /\.\.|[{}]|,,|\s[.,]|\( | \)|NaN|undefined|null/;
    const whole = document.querySelectorAll('p, li, dt, dd, label, legend, summary, h1, h2, h3, h4, th, td, text');
    const texts = [...whole].filter(one => !one.querySelector('p, li')).map(one => one.textContent);
    return [...new Set(texts.filter(text => odd.test(text)))];";

#[test]
fn in_every_case() {
    in_browser(async |page| {
        let mut found = Vec::new();
        for lang in ["da", "en"] {
            for link in [
                "",
                "view=cost&date=2026-05-02&hours=12",
                "view=cost&date=2026-05-02&hours=30&sick_days=1",
                "view=cost&date=2024-05-02&hours=0&pay=hourly",
                "view=cost&date=2030-05-02&hours=37&wage=900&pay=hourly&sick_days=14&sector=state",
                "view=cost&date=2026-05-02&hours=10&wage_unit=month&wage=215.37",
                "view=cost&date=2017-08-02&hours=20&other_wage=1000&full_time_wage=40000",
                "view=cost&date=2026-05-02&hours=37&scheme=before2013&sector=municipal",
                "view=cost&date=2020-05-02&hours=30&scheme=before2013&sector=state&x=1&hours=99",
            ] {
                page.open(&format!("v=1&lang={lang}&{link}")).await;
                let odd = page.run(ODD, Vec::new()).await;
                found.extend((odd != json!([])).then(|| format!("{lang} {link}: {odd:#}")));
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}
