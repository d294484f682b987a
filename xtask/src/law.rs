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

use crate::words::{List, tied};

/// The files of `src/law/sources`, in the order of the table: for figures, then for each kind of rule.
const SOURCES: [&str; 5] = ["figures", "route", "timeline", "accommodations", "types"];

const GROUPS: [&str; 6] = ["benefits", "subsidy", "refunds", "atp", "working_time", "levies"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    #[serde(default)]
    source: Vec<Source>,
    /// How many of them, from the first, are those of figures.
    #[serde(skip)]
    figures: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    title: String,
    url: Option<String>,
    dated: String,
}

impl Source {
    /// As it stands in the table.
    fn line(&self) -> String {
        let Source { title, url, dated, .. } = self;
        format!("{title}\t{}\t{dated}", url.as_deref().unwrap_or_default())
    }
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
    let mut sources = Sources { source: Vec::new(), figures: 0 };
    for name in SOURCES {
        let name = format!("sources/{name}");
        let more: Sources = toml::from_str(&file(&name)?).with_context(|| format!("src/law/{name}.toml"))?;
        if sources.figures == 0 {
            sources.figures = more.source.len();
        }
        sources.source.extend(more.source);
    }
    // A place is one byte, and the last one means none.
    ensure!(sources.source.len() < 255, "there are too many sources for one byte");
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
    Ok(render(&sources, &parameters)?.0)
}

fn render(sources: &Sources, parameters: &[Parameter]) -> Result<(String, Words)> {
    let last_year = last_full_year(parameters)?;
    let mut out = String::from(HEAD);
    writeln!(out, "/// The last year with rates in the table.\npub const LAST_YEAR: i32 = {last_year};\n")?;
    let mut known = BTreeMap::new();
    let mut lines = Vec::new();
    for (place, source) in sources.source.iter().enumerate() {
        let Source { id, title, url, dated } = source;
        lines.push(source.line().replace('\t', "\\t"));
        ensure!(known.insert(id.clone(), place).is_none(), "source {id} stands twice");
        ensure!(!title.is_empty() && !dated.is_empty(), "source {id} has no title or year");
        let url = url.as_deref().unwrap_or_default();
        ensure!(
            ![title, url, dated].into_iter().any(|part| part.contains(['\t', '\n', '\r', '"', '\\'])),
            "source {id}"
        );
    }
    // Two texts: a page that shows figures only does not load the other.
    let (figures, rules) = lines.split_at(sources.figures.min(lines.len()));
    for (name, what, lines) in [("FIGURE", "figure", figures), ("RULE", "rule", rules)] {
        let text = lines.join("\\n\\\n");
        writeln!(
            out,
            "/// Every source of a {what}: one a line, its parts divided by tabs.\n\
             pub(super) const {name}_SOURCES: &str = \"\\\n{text}\";\n"
        )?;
    }
    writeln!(
        out,
        "/// How many are sources of figures; they come first.\npub(super) const FIGURES: u8 = {};\n",
        figures.len()
    )?;
    let ids = sources.source.iter().map(|source| &source.id).collect::<Vec<_>>();
    writeln!(
        out,
        "/// Their short names, in the same order, as in `src/law/sources`.\npub const SOURCE_IDS: &[&str] = &{ids:?};\n"
    )?;
    for Source { id, title, .. } in &sources.source {
        writeln!(out, "/// {title}\npub const SOURCE_{}: u8 = {};", constant(id), place_of(&known, id)?)?;
    }
    let mut ids = BTreeSet::new();
    let (mut rules, mut remarks) = (Vec::new(), Vec::new());
    let mut words = Words::default();
    let mut rest = String::new();
    for parameter in parameters {
        let Parameter { id, danish, english, yearly, .. } = parameter;
        ensure!(ids.insert(id.clone()), "parameter {id} stands twice");
        ensure!(!danish.is_empty() && !english.is_empty(), "parameter {id} has no name");
        check_days(parameter, last_year)?;
        let (unit, period) = (pascal(&parameter.unit), pascal(&parameter.period));
        writeln!(rest, "\n/// {english} ({danish})\npub static {}: Parameter = Parameter {{", constant(id))?;
        let (danish, english) = words.add(danish, english);
        writeln!(rest, "    danish: {danish},\n    english: {english},")?;
        writeln!(
            rest,
            "    unit: Unit::{unit},\n    period: Period::{period},\n    yearly: {yearly},\n    values: &["
        )?;
        for value in &parameter.values {
            let day = date(&value.from)?;
            let line = entry(value, day, &known, &mut rules, &mut remarks);
            writeln!(rest, "        {},", line.with_context(|| format!("{id}, {day}"))?)?;
        }
        writeln!(rest, "    ],\n}};")?;
    }
    let remarks: Vec<_> = remarks.iter().map(|(danish, english)| words.add(danish, english)).collect();
    for (name, what, text) in [("DANISH", "Danish", &words.danish), ("ENGLISH", "English", &words.english)] {
        let text = text.replace('\n', "\\n\\\n");
        writeln!(
            out,
            "\n/// The {what} names and remarks, as one text: `cargo xtask finish` cuts out of what a page loads the \
             language\n/// that it does not show.\nconst {name}: &str = \"\\\n{text}\";"
        )?;
    }
    out.push_str(&rest);
    writeln!(out, "\n/// Every parameter, in the order of the files.\npub static ALL: &[&Parameter] = &[")?;
    for parameter in parameters {
        writeln!(out, "    &{},", constant(&parameter.id))?;
    }
    let ids = parameters.iter().map(|parameter| &parameter.id).collect::<Vec<_>>();
    writeln!(
        out,
        "];\n\n/// Their names in code and data, in the same order.\npub const IDS: &[&str] = &{ids:?};"
    )?;
    writeln!(out, "\n/// The rules that derived values name.\npub static RULES: &[&str] = &{rules:?};")?;
    writeln!(out, "\n/// What readers should know about some values.\npub static REMARKS: &[Remark] = &[")?;
    for (danish, english) in &remarks {
        writeln!(out, "    Remark {{ danish: {danish}, english: {english} }},")?;
    }
    writeln!(out, "];")?;
    Ok((out, words))
}

/// Names and remarks, a line each.
#[derive(Default)]
struct Words {
    danish: String,
    english: String,
}

impl Words {
    /// Adds a line, and gives the code that takes it out again, in each language.
    fn add(&mut self, danish: &str, english: &str) -> (String, String) {
        let add = |to: &mut String, name: &str, line: &str| {
            let line = tied(line);
            if !to.is_empty() {
                to.push('\n');
            }
            let from = to.len();
            to.push_str(&line);
            format!("w({name}, {from}, {})", line.len())
        };
        (add(&mut self.danish, "DANISH", danish), add(&mut self.english, "ENGLISH", english))
    }
}

/// The names and remarks as they stand in the table, and the sources, which have one language.
pub fn words(root: &Path) -> Result<Vec<List>> {
    let (sources, parameters) = read(root)?;
    let (_, Words { danish, english }) = render(&sources, &parameters)?;
    let mut lists = vec![List { keys: String::new(), danish, english }];
    let (figures, rules) = sources.source.split_at(sources.figures.min(sources.source.len()));
    for part in [figures, rules] {
        let keys = part.iter().map(Source::line).collect::<Vec<_>>().join("\n");
        lists.push(List { keys, danish: String::new(), english: String::new() });
    }
    Ok(lists)
}

/// What the table begins with.
const HEAD: &str = "\
//! The dated values, generated from the TOML beside this file by `cargo xtask law`. Do not edit.

use super::{Entry, NONE, Parameter, Period, Remark, Status, Unit, day};

/// One entry: first day, mantissa and scale of the value, status, whether it ends, and places in the lists below.
#[allow(clippy::too_many_arguments, reason = \"only called in this file\")]
const fn e(
    (year, month, first): (i32, u32, u32), (mantissa, scale): (i32, u8), status: Status, ended: bool, rule: u8,
    sources: [u8; 3], remark: u8,
) -> Entry {
    Entry { from: day(year, month, first), status, ended, mantissa, scale, rule, remark, sources }
}

/// A part of the words.
const fn w(words: &'static str, from: usize, length: usize) -> &'static str {
    let Some((_, rest)) = words.split_at_checked(from) else { return \"\" };
    let Some((part, _)) = rest.split_at_checked(length) else { return \"\" };
    part
}

";

fn place_of(known: &BTreeMap<String, usize>, source: &str) -> Result<usize> {
    known.get(source).copied().with_context(|| format!("unknown source {source:?}"))
}

/// The place of `item` in `all`, where it is added if it is new.
fn place_in<T: PartialEq>(all: &mut Vec<T>, item: T) -> usize {
    all.iter().position(|known| *known == item).unwrap_or_else(|| {
        all.push(item);
        all.len() - 1
    })
}

fn entry(
    value: &Value,
    day: NaiveDate,
    known: &BTreeMap<String, usize>,
    rules: &mut Vec<String>,
    remarks: &mut Vec<(String, String)>,
) -> Result<String> {
    check_value(value)?;
    let none = || "NONE".to_owned();
    let (mantissa, scale) = match &value.value {
        None => (0, none()),
        Some(text) => {
            let number: Decimal = text.parse().with_context(|| format!("{text:?} is not a number"))?;
            let mantissa =
                i32::try_from(number.mantissa()).with_context(|| format!("{text} is too large"))?;
            (mantissa, number.scale().to_string())
        }
    };
    let rule = value.rule.clone().map_or(none(), |rule| place_in(rules, rule).to_string());
    let remark = match (&value.note_da, &value.note_en) {
        (Some(danish), Some(english)) => place_in(remarks, (danish.clone(), english.clone())).to_string(),
        _ => none(),
    };
    ensure!(value.sources.len() <= 3, "more than three sources");
    let mut sources = Vec::new();
    for source in &value.sources {
        sources.push(place_of(known, source)?.to_string());
    }
    sources.resize(3, none());
    let (year, month, first) = (day.year(), day.month(), day.day());
    let (status, ended, sources) = (pascal(&value.status), value.ended, sources.join(", "));
    Ok(format!(
        "e(({year}, {month}, {first}), ({mantissa}, {scale}), Status::{status}, {ended}, {rule}, [{sources}], {remark})"
    ))
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
