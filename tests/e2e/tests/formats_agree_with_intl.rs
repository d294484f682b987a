//! The page writes its numbers itself; the browser's own `Intl` writes them alike.

use e2e::{Page, in_browser};

/// Every figure of the page beside what `Intl` makes of its exact value; only those that differ.
const DIFFER: &str = r"
    const exact = new Intl.NumberFormat(args[0], { maximumFractionDigits: 20 });
    const fixed = places =>
        new Intl.NumberFormat(args[0], { minimumFractionDigits: places, maximumFractionDigits: places });
    const all = [...document.querySelectorAll('[data-line]')];
    const differing = all.map(one => {
        const shown = one.textContent.replace(/\u00a0?(kr\.|DKK|%)\u00a0?/, '');
        const value = one.dataset.value;
        // Kroner in two decimals or none, anything else with as many as it has. A table of whole kroner says so once,
        // above it.
        const wanted = one.textContent.match(/kr\.|DKK/)
            ? [fixed(2).format(value), fixed(0).format(value)] : [exact.format(value)];
        if (one.closest('td') && !one.textContent.includes('%')) wanted.push(fixed(0).format(value));
        return wanted.map(text => text.replace('-', '\u2212')).includes(shown) ? null : [one.dataset.line, shown, wanted];
    });
    return [all.length, differing.filter(one => one)];";

const LINKS: [&str; 7] = [
    "hours=18&wage=200",
    "hours=37&wage=1999.99&pension=50",
    "hours=0.25&wage=1.01",
    "hours=18.25&intensity=33.5&wage=215.37&pension=8.75",
    "hours=12&wage=180&other_wage=1234567.89&full_time_wage=98765.43",
    "hours=37&wage=158&scheme=before2013&fraction=two-thirds&minimum_wage=150.5",
    "hours=20&wage=222.22&pay=hourly&sector=state&sick_days=31",
];

async fn assert_alike(page: &Page, tag: &str, locale: &str) {
    for link in LINKS {
        page.open(&format!("v=1&view=cost&date=2026-05-02&lang={tag}&{link}")).await;
        let found = page.run(DIFFER, vec![locale.into()]).await;
        assert!(found[0].as_u64() > Some(30), "{link}: {found}");
        assert_eq!(found[1], serde_json::json!([]), "{tag} {link}");
    }
    page.assert_well(tag).await;
}

#[test]
fn in_both_languages() {
    in_browser(async |page| {
        for (tag, locale) in [("da", "da-DK"), ("en", "en-GB")] {
            assert_alike(page, tag, locale).await;
        }
    });
}
