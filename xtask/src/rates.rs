//! The reminder that next year's rates are missing. It is printed and never fails: the rates come out in
//! December, and until then nobody can do anything about it.

use std::path::Path;

use anyhow::{Context as _, Result};
use chrono::{Datelike as _, Local, NaiveDate};

use crate::law;

/// Prints the reminder if it is due. FLEKSJOB_TODAY=YYYY-MM-DD stands in for the clock.
pub fn remind(root: &Path) -> Result<()> {
    let today = match std::env::var("FLEKSJOB_TODAY") {
        Ok(text) => {
            text.parse().with_context(|| format!("FLEKSJOB_TODAY is {text:?}, not a date like 2026-12-01"))?
        }
        Err(_) => Local::now().date_naive(),
    };
    if let Some(year) = missing(today, law::last_year(root)?) {
        println!(
            "\nNOTE: the rates of {year} are missing from src/law; CONTRIBUTING.md says how to add a year."
        );
    }
    Ok(())
}

/// The first year that is missing, from 1 December before it.
fn missing(today: NaiveDate, last_year: i32) -> Option<i32> {
    let needed = if today.month() == 12 { today.year() + 1 } else { today.year() };
    (last_year < needed).then_some(last_year + 1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn from_the_first_of_december_and_not_before() {
        let rows = [
            ("2026-11-30", 2026, None),
            ("2026-12-01", 2026, Some(2027)),
            ("2026-12-31", 2026, Some(2027)),
            ("2026-12-01", 2027, None),
            ("2027-01-01", 2027, None),
            ("2027-01-01", 2026, Some(2027)),
            ("2028-12-01", 2026, Some(2027)),
        ];
        for (today, last_year, expected) in rows {
            assert_eq!(super::missing(today.parse().unwrap(), last_year), expected, "{today} {last_year}");
        }
    }
}
