//! The scenarios in a share link: `s1.` to `s3.` before the keys of the cost. A key that is left out is the case's own
//! value; a number without a value (`s1.sick_days=`) is one that the case has and the scenario has not.

use super::{Word, add, number_field, refuse, take};
use crate::app::state::{Case, Scenarios, WageUnit, is_optional};
use crate::rules::cost::{Employment, Field, Fraction, Scheme};
use crate::text::number::plain;
use crate::text::template::glue;

const PREFIXES: [&str; Scenarios::MOST] = ["s1", "s2", "s3"];
const CHOICES: [&str; 5] = ["date", "scheme", "pay", "sector", "fraction"];

/// The place of the scenario that a key such as `s1.hours` belongs to, if it is one of the cost.
pub(super) fn place(key: &str) -> Option<usize> {
    let (prefix, rest) = key.split_once('.')?;
    let place = PREFIXES.into_iter().position(|known| known == prefix)?;
    (CHOICES.contains(&rest) || number_field(rest).is_some()).then_some(place)
}

/// Reads the scenarios from pairs with their places: each is the case with the keys that it has of its own.
pub(super) fn read(case: &mut Case, pairs: &[(usize, String, String)]) {
    for place in 0..Scenarios::MOST {
        let mut own = case.clone();
        if own.wage_unit == WageUnit::Month {
            own.wage_unit = WageUnit::Hour;
            own.set_number(Field::Wage, case.last_good().0.wage);
        }
        let mut is_there = false;
        for (of, key, value) in pairs {
            if *of != place {
                continue;
            }
            let rest = key.split_once('.').map_or("", |(_, rest)| rest);
            let taken = match number_field(rest) {
                Some(field) if value.is_empty() && is_optional(field) => {
                    own.empty(field);
                    Ok(())
                }
                _ => take(&mut own, rest, value),
            };
            is_there |= taken.is_ok();
            refuse(case, taken, key.clone(), value.clone());
        }
        if let Some(job) = own.employment().filter(|_| is_there) {
            case.scenarios.put(place, job);
        }
    }
}

/// What stands in a link for a job, in the order in which it is written.
fn pairs(job: &Employment) -> Vec<(&'static str, String)> {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    for field in Field::NUMBERS {
        let value = job.number(field).map(|value| plain(value.normalize()));
        pairs.push((field.key(), value.unwrap_or_default()));
    }
    // The refunded share is the old scheme's alone; a link of the other has none.
    let fraction = if job.scheme == Scheme::Before2013 { job.fraction } else { Fraction::Half };
    let words = [job.scheme.word(), job.pay.word(), job.sector.word(), fraction.word()];
    pairs.push(("date", job.date.to_string()));
    for (key, word) in CHOICES.into_iter().skip(1).zip(words) {
        pairs.push((key, word.to_owned()));
    }
    pairs
}

/// Adds what each scenario has of its own. One that is like the case says its hours, so that it is there.
pub(super) fn write(link: &mut String, case: &Case) {
    // A field that cannot be used is not in the link: nothing can be left out then.
    let main = case.employment().map(|job| pairs(&job)).unwrap_or_default();
    for (job, prefix) in case.scenarios.kept().iter().zip(PREFIXES) {
        let all = pairs(job);
        let differs = |pair: &&(&'static str, String)| !main.contains(pair);
        let mut own: Vec<_> = all.iter().filter(differs).collect();
        if own.is_empty() {
            own.extend(all.first());
        }
        for (key, value) in own {
            add(link, &glue(&[prefix, ".", key]), value);
        }
    }
}
