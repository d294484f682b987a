//! The route to a fleksjob: every case as data, what facts may be, and the readings of the law.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use fleksjob::law::{FIRST_DAY, day};
use fleksjob::rules::regime::ACT_2020;
use fleksjob::rules::route::{Fact, Facts, Outcome, Value as Told, agreement_months, earliest_start, route};
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::text::{check, check_for};

/// A day on which all of today's law holds.
pub(crate) const TODAY: NaiveDate = day(2026, 11, 22);

/// Facts from names and values as a link has them, on top of others.
pub(crate) fn with(mut facts: Facts, told: Answers<'_>) -> Facts {
    for (name, value) in told {
        let fact = Fact::from_id(name).unwrap_or_else(|| panic!("{name} is no fact"));
        facts.set(fact, value).unwrap_or_else(|error| panic!("{error}, found {value}"));
    }
    facts
}

/// Everything known, and nothing in the way of a first flexi-job in a new workplace.
pub(crate) fn plain() -> Facts {
    with(
        Facts::default(),
        &[
            ("self_employed", "false"),
            ("prior", "none"),
            ("same_job_old_scheme", "false"),
            ("employer_dk", "true"),
            ("crossborder", "false"),
            ("dk_attachment", "true"),
            ("posted", "false"),
            ("posting_months", "0"),
            ("voluntary", "true"),
            ("dk_terms", "true"),
            ("return_secured", "true"),
            ("months_to_pension", "240"),
            ("benefit", "none"),
            ("lasting", "true"),
            ("significant", "true"),
            ("any_trade", "true"),
            ("documented", "true"),
            ("very_limited", "false"),
            ("can_develop", "true"),
            ("measures_tried", "true"),
            ("clearly_pointless", "false"),
            ("relation", "none"),
            ("same_pnumber", "true"),
            ("real_job_between", "false"),
            ("acute", "false"),
            ("progressive", "false"),
            ("acute_pointless", "false"),
            ("agreement", "true"),
            ("written", "true"),
            ("functions", "true"),
            ("accommodations", "true"),
            ("attempt", "true"),
            ("unsupported", "true"),
            ("agreement_months", "12"),
            ("notice_months", "0"),
            ("notice_documented", "false"),
            ("still_entitled", "true"),
            ("transition_possible", "false"),
            ("age", "39"),
            ("parties_known", "true"),
            ("hours_clarified", "true"),
            ("need_test", "false"),
        ],
    )
}

pub(crate) fn ids(outcomes: &[Outcome]) -> String {
    outcomes.iter().map(|outcome| outcome.id()).collect::<Vec<_>>().join(" ")
}

/// The outcomes of the plain case with other facts, in one text.
fn outcomes(told: Answers<'_>, date: NaiveDate) -> String {
    ids(&route(&with(plain(), told), date).outcomes)
}

/// Names of facts with values, as a link has them.
pub(crate) type Answers<'a> = &'a [(&'a str, &'a str)];

type Rows<'a> = &'a [(Answers<'a>, &'a str)];

fn check_outcomes(date: NaiveDate, rows: Rows<'_>) {
    check(rows.iter().map(|(told, expected)| (*told, (*expected).to_owned())), |told| outcomes(told, date));
}

// ---- Cases ----

/// Every `tests/cases/route_cases*.json`.
fn case_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries = std::fs::read_dir(&folder).expect("the folder of cases is there");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| {
        path.file_name().and_then(|name| name.to_str()).is_some_and(|name| {
            name.starts_with("route_cases") && path.extension().is_some_and(|ending| ending == "json")
        })
    });
    files.sort();
    files
}

/// A fact's value as a link would have it.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Sets every fact of an object; what is unknown is named.
fn set_all(facts: &mut Facts, values: &Map<String, Value>, complaints: &mut Vec<String>) {
    for (name, value) in values {
        match Fact::from_id(name) {
            None => complaints.push(format!("{name} is no fact")),
            Some(fact) => {
                if let Err(error) = facts.set(fact, &written(value)) {
                    complaints.push(format!("{error}, found {value}"));
                }
            }
        }
    }
}

/// What is wrong with one case.
fn run(case: &Value, defaults: &Map<String, Value>) -> Vec<String> {
    let mut complaints = Vec::new();
    let known = ["id", "description_en", "input", "expected", "missing", "date", "reason_en", "source"];
    let Some(case) = case.as_object() else { return vec!["is not an object".to_owned()] };
    complaints.extend(
        case.keys().filter(|key| !known.contains(&key.as_str())).map(|key| format!("{key}: unknown")),
    );
    let mut facts = Facts::default();
    set_all(&mut facts, defaults, &mut complaints);
    match case.get("input").and_then(Value::as_object) {
        Some(input) => set_all(&mut facts, input, &mut complaints),
        None => complaints.push("has no input".to_owned()),
    }
    let date = match case.get("date") {
        None => TODAY,
        Some(date) => match date.as_str().and_then(|text| text.parse().ok()) {
            Some(date) => date,
            None => return vec![format!("{date} is no date")],
        },
    };
    let list = |key: &str| -> Option<Vec<String>> {
        case.get(key)?.as_array()?.iter().map(|code| code.as_str().map(str::to_owned)).collect()
    };
    let Some(expected) = list("expected") else { return vec!["has no list of expected outcomes".to_owned()] };
    let unknown = expected.iter().filter(|code| Outcome::from_id(code).is_none());
    complaints.extend(unknown.map(|code| format!("{code} is no outcome")));
    let found = route(&facts, date);
    if ids(&found.outcomes) != expected.join(" ") {
        complaints.push(format!("expected {}, found {}", expected.join(" "), ids(&found.outcomes)));
    }
    // `missing` is ours: the facts still to be asked for, in order.
    if case.contains_key("missing") {
        let missing: Vec<String> = found.missing.iter().map(|fact| fact.id().to_owned()).collect();
        if list("missing").as_ref() != Some(&missing) {
            complaints.push(format!("missing are {missing:?}"));
        }
    }
    complaints
}

/// What is wrong with a file, and how many cases it has.
fn run_file(text: &str) -> (Vec<String>, usize) {
    let file: Value = match serde_json::from_str(text) {
        Ok(file) => file,
        Err(error) => return (vec![error.to_string()], 0),
    };
    let defaults = file.get("defaults").and_then(Value::as_object).cloned().unwrap_or_default();
    let cases = file.get("cases").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut complaints = Vec::new();
    let mut seen = BTreeSet::new();
    for case in &cases {
        let id = case.get("id").map(written).unwrap_or_default();
        if id.is_empty() || !seen.insert(id.clone()) {
            complaints.push(format!("{id}: no id of its own"));
        }
        complaints.extend(run(case, &defaults).into_iter().map(|complaint| format!("{id}: {complaint}")));
    }
    if let Some(codes) = file.get("outcome_codes").and_then(Value::as_array) {
        let unknown = codes.iter().map(written).filter(|code| Outcome::from_id(code).is_none());
        complaints.extend(unknown.map(|code| format!("{code} is no outcome")));
    }
    if let Some(values) = file.get("values").and_then(Value::as_object) {
        for (name, values) in values {
            for value in values.as_array().into_iter().flatten() {
                let set = Fact::from_id(name).map(|fact| Facts::default().set(fact, &written(value)));
                if !matches!(set, Some(Ok(()))) {
                    complaints.push(format!("{name}: {value} cannot be told"));
                }
            }
        }
    }
    (complaints, cases.len())
}

#[test]
fn every_case_of_every_file_comes_out() {
    let mut complaints = Vec::new();
    let mut count = 0;
    for path in case_files() {
        let text =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (bad, cases) = run_file(&text);
        assert!(cases > 0, "{}: no cases", path.display());
        complaints.extend(bad.into_iter().map(|complaint| format!("{}: {complaint}", path.display())));
        count += cases;
    }
    crate::tell(&format!("{count} route cases"));
    assert!(count >= 46, "only {count} cases");
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn what_a_file_of_cases_has_and_nobody_knows_is_named() {
    let case = |inside: &str| format!(r#"{{"cases": [{{"id": "x", {inside}}}]}}"#);
    let rows = [
        (case(r#""input": {"hair": true}, "expected": ["needs_facts"]"#), "hair is no fact"),
        (case(r#""input": {"age": 12}, "expected": ["needs_facts"]"#), "age: allowed is 13 to 120, found 12"),
        (case(r#""input": {"relation": "boss"}, "expected": ["needs_facts"]"#), "relation: allowed is none"),
        (case(r#""input": {}, "expected": ["MAYBE"]"#), "MAYBE is no outcome"),
        (case(r#""input": {}, "expected": ["TEMPORARY_5Y"]"#), "found needs_facts"),
        (case(r#""input": {}, "expected": ["needs_facts"], "missing": ["age"]"#), "missing are"),
        (case(r#""input": {}, "expected": ["needs_facts"], "colour": 1"#), "colour: unknown"),
        (case(r#""input": {}"#), "no list of expected"),
        (r#"{"cases": [], "outcome_codes": ["MAYBE"]}"#.to_owned(), "MAYBE is no outcome"),
        (r#"{"cases": [], "values": {"prior": ["ever"]}}"#.to_owned(), "cannot be told"),
        (case(r#""input": {"age": null}, "expected": ["needs_facts"]"#), ""),
    ];
    for (text, expected) in rows {
        let (said, _) = run_file(&text);
        let said = said.join("\n");
        assert!(said.contains(expected) && (said.is_empty() == expected.is_empty()), "{text}: {said}");
    }
}

#[test]
fn facts_and_outcomes_have_the_names_of_the_data() {
    let text = std::fs::read_to_string(case_files().first().expect("a file")).expect("is read");
    let file: Value = serde_json::from_str(&text).expect("is JSON");
    let names: BTreeSet<String> = file["defaults"].as_object().expect("defaults").keys().cloned().collect();
    assert_eq!(names, Fact::ALL.iter().map(|fact| fact.id().to_owned()).collect());
    let codes: BTreeSet<String> =
        file["outcome_codes"].as_array().expect("codes").iter().map(written).collect();
    let own = ["needs_facts", "not_covered"];
    let ours = Outcome::ALL.iter().map(|code| code.id().to_owned());
    assert_eq!(codes, ours.filter(|code| !own.contains(&code.as_str())).collect());
}

// ---- Facts ----

#[test]
fn a_fact_takes_what_is_allowed_and_nothing_else() {
    let rows = [
        (("age", "13"), "Number(13)"),
        (("age", "120"), "Number(120)"),
        (("age", "121"), "age: allowed is 13 to 120"),
        (("age", "+40"), "age: allowed is 13 to 120"),
        (("age", "40.0"), "age: allowed is 13 to 120"),
        (("age", "99999999999999999999"), "age: allowed is 13 to 120"),
        (("months_to_pension", "0"), "Number(0)"),
        (("months_to_pension", "1200"), "Number(1200)"),
        (("months_to_pension", "1201"), "months_to_pension: allowed is at_most_72 more_than_72 0 to 1200"),
        (("months_to_pension", "at_most_72"), r#"Name("at_most_72")"#),
        (("months_to_pension", "more_than_72"), r#"Name("more_than_72")"#),
        (("lasting", "true"), "YesNo(true)"),
        (("lasting", "false"), "YesNo(false)"),
        (("lasting", "1"), "lasting: allowed is false true"),
        (("lasting", "True"), "lasting: allowed is false true"),
        (("lasting", " true"), "lasting: allowed is false true"),
        (("lasting", "null"), "unknown"),
        (("lasting", ""), "unknown"),
        (("prior", "pre2013"), r#"Name("pre2013")"#),
        (("prior", "0"), "prior: allowed is none pre2013 post2013"),
        (("notice_months", "1200"), "Number(1200)"),
        (("posting_months", "-1"), "posting_months: allowed is 0 to 1200"),
    ];
    check(rows.map(|(told, expected)| (told, expected.to_owned())), |(name, value)| {
        let fact = Fact::from_id(name).expect("a fact");
        let mut facts = Facts::default();
        match facts.set(fact, value) {
            Ok(()) => facts.get(fact).map_or("unknown".to_owned(), |told| format!("{told:?}")),
            Err(error) => error.to_string(),
        }
    });
}

#[test]
fn what_is_told_comes_back_and_a_refused_value_changes_nothing() {
    for fact in Fact::ALL {
        let allowed = fact.allowed();
        let numbers =
            allowed.range.into_iter().flat_map(|(least, most)| [least, most]).map(|n| n.to_string());
        for value in allowed.names.iter().map(|name| (*name).to_owned()).chain(numbers) {
            let mut facts = Facts::default();
            facts.set(*fact, &value).unwrap_or_else(|error| panic!("{error}"));
            assert!(facts.set(*fact, "no such value").is_err(), "{fact:?}");
            let told = match facts.get(*fact).expect("told") {
                Told::YesNo(yes) => yes.to_string(),
                Told::Number(number) => number.to_string(),
                Told::Name(name) => name.to_owned(),
            };
            assert_eq!(told, value, "{fact:?}");
            facts.set(*fact, "null").expect("null is allowed");
            assert_eq!(facts, Facts::default(), "{fact:?}");
        }
    }
}

// ---- Readings ----

#[test]
fn six_years_to_the_pension_can_be_told_with_or_without_months() {
    let retention: [(&str, &str); 2] = [("relation", "ordinary_last"), ("agreement", "false")];
    for date in [day(2019, 12, 31), TODAY] {
        for (name, months) in
            [("at_most_72", "72"), ("at_most_72", "1"), ("more_than_72", "73"), ("more_than_72", "1200")]
        {
            let of = |value| outcomes(&[retention[0], retention[1], ("months_to_pension", value)], date);
            assert_eq!(of(name), of(months), "{name} {months} {date}");
        }
    }
    check_outcomes(
        TODAY,
        &[
            (&[("months_to_pension", "at_most_72")], "TEMPORARY_5Y ENTRY_DIRECT"),
            (&[("months_to_pension", "0")], "BLOCK_PENSION_AGE"),
        ],
    );
}

#[test]
fn until_2019_nobody_was_exempt_for_being_near_the_pension() {
    let told = [("relation", "ordinary_now"), ("agreement", "false"), ("months_to_pension", "72")];
    let exempt = "RETENTION_EXEMPT_SENIOR TEMPORARY_5Y ENTRY_DIRECT";
    let asked = "RETENTION_NO_AGREEMENT HIRE_ELSEWHERE_POSSIBLE";
    check(
        [(day(2013, 1, 1), asked), (day(2019, 12, 31), asked), (ACT_2020, exempt), (TODAY, exempt)],
        |date| &*outcomes(&told, *date).leak(),
    );
}

#[test]
fn what_can_exempt_for_illness_is_asked_for_while_it_can() {
    let rows = [
        (["", "", ""], "acute progressive acute_pointless"),
        (["false", "", ""], "progressive acute_pointless"),
        (["", "", "false"], "acute acute_pointless"),
        (["true", "", ""], "acute_pointless"),
        (["", "true", ""], "acute progressive"),
        (["false", "", "false"], ""),
        (["", "false", ""], ""),
    ];
    check(rows.map(|(told, missing)| (told, missing.to_owned())), |[acute, pointless, progressive]| {
        let told = [
            ("relation", "ordinary_now"),
            ("acute", acute),
            ("acute_pointless", pointless),
            ("progressive", progressive),
        ];
        let found = route(&with(plain(), &told), TODAY);
        found.missing.iter().map(|fact| fact.id()).collect::<Vec<_>>().join(" ")
    });
}

#[test]
fn a_day_before_2013_is_not_covered() {
    for date in [day(2012, 12, 31), NaiveDate::MIN] {
        let found = route(&plain(), date);
        assert_eq!(found.outcomes, [Outcome::NotCovered]);
        assert!(found.grounds.is_empty() && found.missing.is_empty() && found.steps.is_empty());
    }
    assert_ne!(route(&plain(), FIRST_DAY).outcomes, [Outcome::NotCovered]);
    assert_ne!(route(&plain(), NaiveDate::MAX).outcomes, [Outcome::NotCovered]);
}

#[test]
fn the_earliest_day_is_twelve_months_after_the_agreement() {
    let rows = [
        ((day(2025, 1, 15), 0), day(2026, 1, 15)),
        ((day(2024, 2, 29), 0), day(2025, 2, 28)),
        ((day(2024, 8, 31), 6), day(2025, 2, 28)),
        ((day(2025, 1, 15), 3), day(2025, 10, 15)),
        ((day(2025, 1, 15), 12), day(2025, 1, 15)),
        ((day(2025, 1, 15), 40), day(2025, 1, 15)),
    ];
    check(rows.map(|(told, date)| (told, Some(date))), |(date, notice)| earliest_start(*date, *notice));
    assert_eq!(earliest_start(NaiveDate::MAX, 0), None);
    let months = [
        ((day(2025, 1, 15), day(2026, 1, 14)), 11),
        ((day(2025, 1, 15), day(2026, 1, 15)), 12),
        ((day(2025, 1, 31), day(2025, 2, 28)), 1),
        ((day(2024, 2, 29), day(2025, 2, 28)), 12),
        ((day(2025, 1, 15), day(2025, 1, 14)), 0),
        ((day(2025, 1, 15), day(2024, 1, 14)), 0),
        ((day(1800, 1, 1), day(2025, 1, 14)), 1200),
        ((NaiveDate::MIN, NaiveDate::MAX), 1200),
        ((NaiveDate::MAX, NaiveDate::MIN), 0),
    ];
    check(months, |(agreement, date)| agreement_months(*agreement, *date));
}

#[test]
fn on_the_earliest_day_the_twelve_months_are_full_and_the_day_before_they_are_not() {
    let strategy = (0u64..40_000, 0u16..12);
    check_for(2_000, strategy, |(days, notice)| {
        let agreement = FIRST_DAY + chrono::Days::new(days);
        let first = earliest_start(agreement, notice).expect("within the calendar");
        let eve = first.pred_opt().expect("within the calendar");
        prop_assert_eq!(agreement_months(agreement, first) + notice, 12);
        prop_assert!(agreement_months(agreement, eve) + notice < 12);
        Ok(())
    });
}
