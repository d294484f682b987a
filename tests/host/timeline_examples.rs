//! Dates that others have worked out, run through the rules.
//!
//! Every `tests/cases/followup_examples*.json` is read and every example in it runs, so that a new case is data
//! alone. An example fails if it names a rule or a weekday that nobody knows, or has a field that this test does not.
//! Its anchor stands for each date that its rules are counted from.

use std::path::Path;

use chrono::{Datelike, NaiveDate, Weekday};
use fleksjob::rules::timeline::{Anchor, Anchors, Circumstances, RULES, RuleCode, timeline};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    worked_examples: Vec<Example>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    name: String,
    anchor: String,
    results: Vec<Outcome>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outcome {
    id: String,
    date: String,
    weekday: String,
}

fn date(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| format!("{text} is not a date"))
}

fn weekday(text: &str) -> Result<Weekday, String> {
    let names = ["ma", "ti", "on", "to", "fr", "lø", "sø"];
    let place = names.iter().position(|name| *name == text).ok_or(format!("{text} is not a weekday"))?;
    Weekday::try_from(u8::try_from(place).expect("seven")).map_err(|error| error.to_string())
}

fn rule(id: &str) -> Result<RuleCode, String> {
    RuleCode::from_id(id).ok_or(format!("there is no rule {id}"))
}

fn anchor_of(code: RuleCode) -> Option<Anchor> {
    RULES.iter().find(|rule| rule.code == code)?.counted.map(|(anchor, _)| anchor)
}

impl Outcome {
    fn check(&self, anchors: &Anchors) -> Result<(), String> {
        let (code, date, weekday) = (rule(&self.id)?, date(&self.date)?, weekday(&self.weekday)?);
        let dues = timeline(anchors, &Circumstances::default(), date).map_err(|error| error.to_string())?;
        let found: Vec<NaiveDate> =
            dues.iter().filter(|due| due.rule == code).filter_map(|due| due.date).collect();
        if !found.contains(&date) {
            return Err(format!("{} is {found:?}, expected {date}", self.id));
        }
        if date.weekday() != weekday {
            return Err(format!("{date} is a {}, expected {weekday}", date.weekday()));
        }
        Ok(())
    }
}

impl Example {
    fn complaints(&self) -> Vec<String> {
        let anchors = match self.anchors() {
            Ok(anchors) => anchors,
            Err(complaint) => return vec![complaint],
        };
        self.results.iter().filter_map(|outcome| outcome.check(&anchors).err()).collect()
    }

    fn anchors(&self) -> Result<Anchors, String> {
        let day = date(&self.anchor)?;
        let mut found = Vec::new();
        for outcome in &self.results {
            let anchor = anchor_of(rule(&outcome.id)?);
            found.push(anchor.ok_or(format!("{} has no date", outcome.id))?);
        }
        // Beside deadlines of an absence, the end of sickness benefit is what follows from the absence.
        if found.contains(&Anchor::Absence) {
            found.retain(|anchor| *anchor != Anchor::EmployerSickpayEnd);
        }
        let mut anchors = Anchors::default();
        found.into_iter().for_each(|anchor| anchors.set(anchor, day));
        Ok(anchors)
    }
}

fn run(text: &str) -> Result<(usize, Vec<String>), String> {
    let file: File = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let examples = &file.worked_examples;
    let complaints = examples
        .iter()
        .flat_map(|example| example.complaints().into_iter().map(|what| format!("{}: {what}", example.name)))
        .collect();
    Ok((examples.iter().map(|example| example.results.len()).sum(), complaints))
}

#[test]
fn every_example_of_every_file_comes_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let (mut results, mut complaints) = (0, Vec::new());
    for entry in std::fs::read_dir(&folder).expect("the cases are there") {
        let path = entry.expect("readable").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !name.starts_with("followup_examples") || !name.ends_with(".json") {
            continue;
        }
        match run(&std::fs::read_to_string(&path).expect("readable")) {
            Ok((count, wrong)) => {
                results += count;
                complaints.extend(wrong.into_iter().map(|what| format!("{name}: {what}")));
            }
            Err(error) => complaints.push(format!("{name}: {error}")),
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    assert!(results >= 19, "only {results} dates were found");
}

#[test]
fn what_nobody_knows_in_a_file_is_named() {
    let example = |result: &str| {
        format!(r#"{{"worked_examples": [{{"name": "x", "anchor": "2026-03-01", "results": [{result}]}}]}}"#)
    };
    let good = r#"{"id": "FJ-M1", "date": "2026-04-01", "weekday": "on"}"#;
    assert_eq!(run(&example(good)), Ok((1, Vec::new())));
    for (result, named) in [
        (good.replace("FJ-M1", "FJ-M9"), "no rule FJ-M9"),
        (good.replace("FJ-M1", "FJ-DOUBT"), "FJ-DOUBT has no date"),
        (good.replace("\"on\"", "\"ons\""), "ons is not a weekday"),
        (good.replace("\"on\"", "\"to\""), "2026-04-01 is a Wed, expected Thu"),
        (good.replace("04-01", "04-02"), "FJ-M1 is [2026-04-01], expected 2026-04-02"),
        (good.replace("04-01", "04-31"), "2026-04-31 is not a date"),
        (good.replace("}", r#", "note": "y"}"#), "unknown field `note`"),
    ] {
        let said = match run(&example(&result)) {
            Ok((_, complaints)) => complaints.join("\n"),
            Err(error) => error,
        };
        assert!(said.contains(named), "{result}: {said}");
    }
}
