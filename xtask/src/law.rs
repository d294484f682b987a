//! Turns `src/law/*.toml`, which lawyers read, into `src/law/table.rs`, which the widget contains.
//!
//! The table is committed; a test here fails when it is stale. Refused while generating: an unknown key, an
//! unknown source, a value out of order or twice on a day, a missing year, a missing value that nothing
//! explains.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::Deserialize;

const GROUPS: [&str; 6] = ["benefits", "subsidy", "refunds", "atp", "working_time", "levies"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    title: String,
    url: Option<String>,
    dated: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    parameter: Vec<Parameter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parameter {
    id: String,
    danish: String,
    english: String,
    unit: String,
    period: String,
    yearly: bool,
    values: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Value {
    from: toml::value::Datetime,
    value: Option<String>,
    status: String,
    #[serde(default)]
    ended: bool,
    rule: Option<String>,
    sources: Vec<String>,
    note_da: Option<String>,
    note_en: Option<String>,
}

/// Writes `src/law/table.rs` anew.
pub fn write(root: &Path) -> Result<()> {
    let text = generate(root)?;
    let path = root.join("src/law/table.rs");
    std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// The last year for which every yearly parameter has an entry.
pub fn last_year(root: &Path) -> Result<i32> {
    let (_, groups) = read(root)?;
    last_full_year(&groups)
}

fn read(root: &Path) -> Result<(Sources, Vec<Parameter>)> {
    let file = |name: &str| -> Result<String> {
        let path = root.join("src/law").join(name).with_extension("toml");
        std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let sources: Sources = toml::from_str(&file("sources")?).context("src/law/sources.toml")?;
    let mut parameters = Vec::new();
    for name in GROUPS {
        let group: Group = toml::from_str(&file(name)?).with_context(|| format!("src/law/{name}.toml"))?;
        parameters.extend(group.parameter);
    }
    Ok((sources, parameters))
}

fn date(value: &toml::value::Datetime) -> Result<NaiveDate> {
    value.to_string().parse().with_context(|| format!("{value} is not a day"))
}

fn last_full_year(parameters: &[Parameter]) -> Result<i32> {
    let mut last = i32::MAX;
    for parameter in parameters.iter().filter(|parameter| parameter.yearly) {
        let newest = parameter.values.last().with_context(|| format!("{} has no values", parameter.id))?;
        last = last.min(date(&newest.from)?.year());
    }
    ensure!(last < i32::MAX, "no parameter is marked yearly");
    Ok(last)
}

/// The text of `src/law/table.rs`.
fn generate(root: &Path) -> Result<String> {
    let (sources, parameters) = read(root)?;
    render(&sources, &parameters)
}

fn render(sources: &Sources, parameters: &[Parameter]) -> Result<String> {
    let last_year = last_full_year(parameters)?;
    let mut known = BTreeMap::new();
    let mut out = String::from(
        "//! The dated values, generated from the TOML beside this file by `cargo xtask law`. Do not edit.\n\n\
         use rust_decimal::Decimal;\n\nuse super::{Entry, Parameter, Period, Remark, Source, Status, Unit, day};\n\n",
    );
    writeln!(out, "/// The last year with rates in the table.\npub const LAST_YEAR: i32 = {last_year};\n")?;
    for source in &sources.source {
        ensure!(
            known.insert(source.id.clone(), constant(&source.id)).is_none(),
            "source {} stands twice",
            source.id
        );
        ensure!(
            !source.title.is_empty() && !source.dated.is_empty(),
            "source {} has no title or year",
            source.id
        );
        writeln!(
            out,
            "/// {}\npub static SOURCE_{}: Source = Source {{ id: {:?}, title: {:?}, url: {:?}, dated: {:?} }};",
            source.title,
            constant(&source.id),
            source.id,
            source.title,
            source.url,
            source.dated
        )?;
    }
    let mut ids = BTreeSet::new();
    let mut used = BTreeSet::new();
    for parameter in parameters {
        let id = &parameter.id;
        ensure!(ids.insert(id.clone()), "parameter {id} stands twice");
        ensure!(!parameter.danish.is_empty() && !parameter.english.is_empty(), "parameter {id} has no name");
        check_days(parameter, last_year)?;
        writeln!(
            out,
            "\n/// {} ({})\npub static {}: Parameter = Parameter {{\n    id: {id:?},\n    danish: {:?},\n    english: {:?},\n    \
             unit: Unit::{},\n    period: Period::{},\n    yearly: {},\n    values: &[",
            parameter.english,
            parameter.danish,
            constant(id),
            parameter.danish,
            parameter.english,
            pascal(&parameter.unit),
            pascal(&parameter.period),
            parameter.yearly
        )?;
        for value in &parameter.values {
            let day = date(&value.from)?;
            check_value(value).with_context(|| format!("{id}, {day}"))?;
            let amount = match &value.value {
                None => "None".to_owned(),
                Some(text) => {
                    let number: Decimal = text.parse().with_context(|| format!("{id}, {day}: {text:?}"))?;
                    format!(
                        "Some(Decimal::from_parts({}, 0, 0, false, {}))",
                        number.mantissa(),
                        number.scale()
                    )
                }
            };
            let mut refs = Vec::new();
            for source in &value.sources {
                let name =
                    known.get(source).with_context(|| format!("{id}, {day}: unknown source {source:?}"))?;
                used.insert(source.clone());
                refs.push(format!("&SOURCE_{name}"));
            }
            let remark = match (&value.note_da, &value.note_en) {
                (Some(danish), Some(english)) => {
                    format!("Some(Remark {{ danish: {danish:?}, english: {english:?} }})")
                }
                _ => "None".to_owned(),
            };
            writeln!(
                out,
                "        Entry {{ from: day({}, {}, {}), value: {amount}, status: Status::{}, ended: {}, rule: {:?}, \
                 sources: &[{}], remark: {remark} }},",
                day.year(),
                day.month(),
                day.day(),
                pascal(&value.status),
                value.ended,
                value.rule,
                refs.join(", ")
            )?;
        }
        writeln!(out, "    ],\n}};")?;
    }
    let names = parameters.iter().map(|p| format!("    &{},\n", constant(&p.id))).collect::<String>();
    writeln!(
        out,
        "\n/// Every parameter, in the order of the files.\npub static ALL: &[&Parameter] = &[\n{names}];"
    )?;
    Ok(out)
}

/// Entries start on the first day of the table, are sorted, never share a day, and miss no year.
fn check_days(parameter: &Parameter, last_year: i32) -> Result<()> {
    let id = &parameter.id;
    let days = parameter.values.iter().map(|value| date(&value.from)).collect::<Result<Vec<_>>>()?;
    let first = NaiveDate::from_ymd_opt(2013, 1, 1).context("2013-01-01")?;
    ensure!(days.first() == Some(&first), "{id}: the first entry must be from {first}");
    for pair in days.windows(2) {
        if let [earlier, later] = pair {
            ensure!(earlier != later, "{id}: two entries from {earlier}");
            ensure!(earlier < later, "{id}: {later} stands after {earlier}: sort the entries");
        }
    }
    if parameter.yearly {
        for year in 2013..=last_year {
            let new_year = NaiveDate::from_ymd_opt(year, 1, 1).context("new year")?;
            ensure!(
                days.contains(&new_year),
                "{id}: no entry from {new_year}; an unknown year is an entry marked uncertain"
            );
        }
    }
    Ok(())
}

fn check_value(value: &Value) -> Result<()> {
    ensure!(!value.sources.is_empty(), "no source");
    ensure!(value.note_da.is_some() == value.note_en.is_some(), "a note needs both languages");
    ensure!(
        (value.status == "derived") == value.rule.is_some(),
        "derived values, and no others, name their rule"
    );
    if value.value.is_none() && !value.ended && value.status != "uncertain" {
        bail!("a period without a value must be marked uncertain, or ended");
    }
    ensure!(!value.ended || value.value.is_none(), "what has ended has no value");
    Ok(())
}

fn constant(id: &str) -> String {
    let name = id.replace('-', "_").to_uppercase();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("N{name}") } else { name }
}

fn pascal(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(change: impl FnOnce(&mut Parameter)) -> String {
        let root = crate::root().expect("root");
        let (sources, mut parameters) = read(&root).expect("the files read");
        let parameter = parameters.iter_mut().find(|p| p.id == "subsidy_maximum").expect("there");
        change(parameter);
        match render(&sources, &parameters) {
            Ok(_) => "accepted".to_owned(),
            Err(error) => format!("{error:#}"),
        }
    }

    #[test]
    fn table_is_fresh() {
        let root = crate::root().expect("root");
        let fresh = generate(&root).expect("generates");
        let committed = std::fs::read_to_string(root.join("src/law/table.rs")).expect("reads");
        assert!(fresh == committed, "src/law/table.rs is stale: run `cargo xtask law` and commit it");
    }

    #[test]
    fn a_fault_in_the_files_is_named() {
        type Change = fn(&mut Parameter);
        let rows: [(&str, Change); 9] = [
            ("accepted", |_| ()),
            ("no entry from 2020-01-01", |p| p.values.retain(|v| !v.from.to_string().starts_with("2020"))),
            ("two entries from 2013-01-01", |p| p.values[1].from = p.values[0].from),
            ("sort the entries", |p| p.values.swap(3, 4)),
            ("no source", |p| p.values[0].sources.clear()),
            ("unknown source", |p| p.values[0].sources.push("hearsay".into())),
            ("must be marked uncertain", |p| p.values[1].value = None),
            ("name their rule", |p| p.values[0].rule = None),
            ("first entry must be from 2013-01-01", |p| {
                p.values.remove(0);
            }),
        ];
        for (expected, change) in rows {
            let said = with(change);
            assert!(said.contains(expected), "expected {expected:?}, got {said:?}");
        }
    }
}
