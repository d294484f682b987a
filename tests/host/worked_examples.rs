//! Figures that others have printed, run through the rules.
//!
//! Every `tests/cases/worked_examples*.json` is read and every example in it runs, so that a new case is data
//! alone. An example fails if anything in it is left unused: a kind, an input or an expected figure that this
//! test does not know. Rates in an example (`max`, `threshold`, `cap_year`, `cap_quarter`, `start_2019`,
//! `pct`) are compared with the table and never fed into the rules.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use fleksjob::law::{Parameter, day, table};
use fleksjob::rules::cost::{
    AtpBand, AtpClass, Employment, LineCode, SubsidyTerms, estimate, flexi_wage_subsidy,
    working_time_fraction, zero_point,
};
use fleksjob::rules::exact::Exact;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Map, Value, json};

type Complaint = String;

/// The number as it is written, never through binary floating point.
fn decimal(value: &Value) -> Option<Decimal> {
    let text = value.as_number()?.to_string();
    text.parse().or_else(|_| Decimal::from_scientific(&text)).ok()
}

fn decimals(value: &Value) -> Option<Vec<Decimal>> {
    match value {
        Value::Array(list) => list.iter().map(decimal).collect(),
        one => decimal(one).map(|number| vec![number]),
    }
}

/// An object that remembers which of its keys were asked for.
struct Fields<'a> {
    name: &'static str,
    map: &'a Map<String, Value>,
    used: RefCell<BTreeSet<String>>,
}

impl<'a> Fields<'a> {
    fn new(name: &'static str, value: &'a Value) -> Result<Fields<'a>, Complaint> {
        let map = value.as_object().ok_or(format!("{name} is not an object"))?;
        Ok(Fields { name, map, used: RefCell::default() })
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        let value = self.map.get(key)?;
        self.used.borrow_mut().insert(key.to_owned());
        Some(value)
    }

    fn number(&self, key: &str) -> Result<Option<Decimal>, Complaint> {
        let read = |value| decimal(value).ok_or(format!("{}.{key} is not a number", self.name));
        self.get(key).map(read).transpose()
    }

    fn required(&self, key: &str) -> Result<Decimal, Complaint> {
        self.number(key)?.ok_or(format!("{}.{key} is missing", self.name))
    }

    fn unused(&self) -> Vec<Complaint> {
        let used = self.used.borrow();
        let left = self.map.keys().filter(|key| !used.contains(*key));
        left.map(|key| format!("{}.{key} is not used by the test", self.name)).collect()
    }
}

/// What the rules give, to be compared with what is printed.
enum Outcome {
    /// Compared within the example's tolerance.
    Kroner(Vec<Decimal>),
    /// Hours and fractions: a tolerance in kroner says nothing of them.
    Plain(Decimal),
}

type Results = BTreeMap<String, Outcome>;

fn kroner(pairs: &[(&str, Decimal)]) -> Results {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), Outcome::Kroner(vec![*value]))).collect()
}

fn exact(value: Decimal) -> Exact {
    Exact::new(value)
}

fn table_value(parameter: &Parameter, date: NaiveDate) -> Result<Decimal, Complaint> {
    let entry = parameter.on(date).map_err(|error| error.to_string())?;
    entry.value().ok_or(format!("the table has no {} on {date}", parameter.id()))
}

/// A printed rate and the parameter it must agree with.
fn rate(key: &str) -> Option<&'static Parameter> {
    match key {
        "max" => Some(&table::SUBSIDY_MAXIMUM),
        "threshold" => Some(&table::SUBSIDY_THRESHOLD),
        "cap_year" => Some(&table::BEFORE_2013_CAP),
        "cap_quarter" => Some(&table::STATE_CAP),
        _ => None,
    }
}

/// The year or years that an example belongs to. One without a year does not depend on it.
struct Years {
    first: i32,
    last: i32,
    given: bool,
}

impl Years {
    fn of(value: &Value) -> Result<Years, Complaint> {
        let unclear = || format!("year {value} is neither null nor a year nor such as 2019-2024");
        let year = |text: &str| text.trim().parse::<i32>().map_err(|_| unclear());
        let (first, last, given) = match value {
            Value::Null => (table::LAST_YEAR, table::LAST_YEAR, false),
            Value::Number(number) => {
                let year = year(&number.to_string())?;
                (year, year, true)
            }
            Value::String(text) => {
                let (first, last) = text.split_once('-').unwrap_or((text, text));
                (year(first)?, year(last)?, true)
            }
            _ => return Err(unclear()),
        };
        if first > last { Err(unclear()) } else { Ok(Years { first, last, given }) }
    }

    /// A day in the (last) year.
    fn day(&self) -> NaiveDate {
        day(self.last, 6, 1)
    }
}

/// A private job without pension, so that the wage is the printed one.
fn job(date: NaiveDate, wage: Decimal, hours: Decimal) -> Employment {
    Employment { wage, hours, ..Employment::on(date) }
}

fn amounts(job: &Employment) -> Result<impl Fn(LineCode) -> Decimal + use<>, Complaint> {
    let result = estimate(job).map_err(|errors| format!("{errors:?}"))?;
    Ok(move |code| result.line(code).map_or(Decimal::MIN, |line| line.amount))
}

/// Wage → subsidy → total, through the whole estimate.
fn income_by_the_hour(job: &Employment) -> Result<Results, Complaint> {
    let line = amounts(job)?;
    let terms = SubsidyTerms {
        counted_wage: exact(line(LineCode::Wage)),
        full_time_wage: exact(line(LineCode::FullTimeWage)),
    };
    let steps = flexi_wage_subsidy(terms, job.date).map_err(|error| error.to_string())?;
    let before_cap = line(LineCode::SubsidyMaximum) - line(LineCode::SubsidyReduction);
    Ok(kroner(&[
        ("wage", line(LineCode::Wage)),
        ("fulltime_cap", line(LineCode::FullTimeWage)),
        ("reduction", line(LineCode::SubsidyReduction)),
        ("reduction_30", steps.reduction_below.to_ore()),
        ("reduction_55", steps.reduction_above.to_ore()),
        ("subsidy_before_cap", before_cap.max(Decimal::ZERO)),
        ("subsidy_final", line(LineCode::Subsidy)),
        ("total", line(LineCode::TotalIncome)),
    ]))
}

/// The same from monthly wages, through the subsidy alone.
fn income_by_the_month(date: NaiveDate, wage: Decimal, full_time: Decimal) -> Result<Results, Complaint> {
    let terms = SubsidyTerms { counted_wage: exact(wage), full_time_wage: exact(full_time) };
    let subsidy = flexi_wage_subsidy(terms, date).map_err(|error| error.to_string())?;
    let paid = subsidy.subsidy.to_ore();
    Ok(kroner(&[
        ("wage", wage),
        ("fulltime_cap", full_time),
        ("reduction", subsidy.reduction_below.plus(subsidy.reduction_above).to_ore()),
        ("reduction_30", subsidy.reduction_below.to_ore()),
        ("reduction_55", subsidy.reduction_above.to_ore()),
        ("subsidy_before_cap", subsidy.before_cap.to_ore()),
        ("subsidy_final", paid),
        ("total", wage + paid),
    ]))
}

/// One example, with the complaints it gives rise to.
struct Example<'a> {
    years: Years,
    tolerance: Decimal,
    inputs: Fields<'a>,
    complaints: RefCell<Vec<Complaint>>,
}

impl Example<'_> {
    fn complain(&self, complaint: impl Into<String>) {
        self.complaints.borrow_mut().push(complaint.into());
    }

    /// A rate that the example gives as an input must be the table's, to the øre.
    fn same_as_table(&self, what: &str, given: Decimal, parameter: &Parameter, date: NaiveDate) {
        match table_value(parameter, date) {
            Ok(value) if value == given && self.years.given => {}
            Ok(value) => self.complain(format!("{what} is {given}, the table has {value} on {date}")),
            Err(complaint) => self.complain(complaint),
        }
    }

    fn compare(&self, key: &str, printed: &Value, found: Option<&Outcome>) {
        let (Some(printed), Some(found)) = (decimals(printed), found) else {
            return self.complain(format!("{key}: {printed} is not used by the test"));
        };
        let (found, tolerance) = match found {
            Outcome::Kroner(list) => (list.clone(), self.tolerance),
            Outcome::Plain(one) => (vec![*one], Decimal::ZERO),
        };
        let near = found.iter().zip(&printed).all(|(found, printed)| (found - printed).abs() <= tolerance);
        if found.len() != printed.len() || !near {
            self.complain(format!("{key} is printed as {printed:?}, the rules give {found:?}"));
        }
    }

    fn run(&self, kind: &str) -> Result<(Results, Option<Decimal>), Complaint> {
        match kind {
            "income" => Ok((self.income()?, None)),
            "marginal" => Ok((self.marginal()?, None)),
            "zero-point" => {
                let zero = zero_point(self.years.day()).map_err(|error| error.to_string())?.to_ore();
                Ok((kroner(&[("wage_where_subsidy_is_zero_approx", zero)]), Some(zero)))
            }
            "cap-identity" => self.cap_identity(),
            "effective-hours" => Ok((self.effective_hours()?, None)),
            "old-scheme-cap" => Ok((self.old_scheme_cap()?, None)),
            "state-scheme" => {
                let full_time = table_value(&table::FULL_TIME_WEEK, self.years.day())?;
                let fraction = working_time_fraction(self.inputs.required("hours_week")?, full_time);
                Ok((BTreeMap::from([("arbejdstidsbroek".to_owned(), Outcome::Plain(fraction))]), None))
            }
            "atp" => Ok((self.atp()?, None)),
            unknown => Err(format!("kind {unknown} is not used by the test")),
        }
    }

    fn income(&self) -> Result<Results, Complaint> {
        let date = self.years.day();
        let full_time_wage = self.inputs.number("fulltime_wage_month")?;
        if let Some(wage) = self.inputs.number("hourly_wage_incl_pension")? {
            let hours = self.inputs.required("hours_week_paid")?;
            return income_by_the_hour(&Employment { full_time_wage, ..job(date, wage, hours) });
        }
        let wage = self.inputs.required("wage_month")?;
        let full_time = full_time_wage.ok_or("inputs.fulltime_wage_month is missing")?;
        let results = income_by_the_month(date, wage, full_time)?;
        // With the hours, the same comes out of the whole estimate.
        if let Some(hours) = self.inputs.number("hours_week")? {
            let hourly = wage * Decimal::from(12) / Decimal::from(52) / hours;
            let hourly = hourly.round_dp_with_strategy(10, RoundingStrategy::MidpointAwayFromZero);
            let by_hour = income_by_the_hour(&Employment { full_time_wage, ..job(date, hourly, hours) })?;
            for (key, result) in &results {
                let (Outcome::Kroner(month), Some(Outcome::Kroner(hour))) = (result, by_hour.get(key)) else {
                    continue;
                };
                if (month[0] - hour[0]).abs() > Decimal::new(1, 2) {
                    self.complain(format!("{key}: {} by the month, {} by the hour", month[0], hour[0]));
                }
            }
        }
        Ok(results)
    }

    /// What a higher wage changes, on the side of the threshold that `region` names.
    fn marginal(&self) -> Result<Results, Complaint> {
        let date = self.years.day();
        let increase = self.inputs.required("wage_increase")?;
        let region = self.inputs.get("region").and_then(Value::as_str).ok_or("no region")?;
        let binding = self.inputs.get("cap_binding").and_then(Value::as_bool).ok_or("no cap_binding")?;
        let threshold = table_value(&table::SUBSIDY_THRESHOLD, date)?;
        let (side, printed) = region.split_once(" threshold ").ok_or("region names no threshold")?;
        let printed = printed.replace('.', "").replace(',', ".");
        let printed = printed.parse().map_err(|_| format!("no amount in {region}"))?;
        self.same_as_table("region", printed, &table::SUBSIDY_THRESHOLD, date);
        let wage = match side {
            "below" => threshold - increase * Decimal::TWO,
            "above" => threshold + increase,
            _ => return Err(format!("{region} is neither below nor above")),
        };
        let most = table_value(&table::SUBSIDY_MAXIMUM, date)?;
        let room = if binding { increase + Decimal::ONE } else { increase + most };
        let subsidy = |counted: Decimal| {
            let terms = SubsidyTerms { counted_wage: exact(counted), full_time_wage: exact(wage + room) };
            flexi_wage_subsidy(terms, date).map(|subsidy| subsidy.subsidy.to_ore())
        };
        let before = subsidy(wage).map_err(|error| error.to_string())?;
        let after = subsidy(wage + increase).map_err(|error| error.to_string())?;
        let fall = before - after;
        Ok(kroner(&[("subsidy_decrease", fall), ("total_income_increase", increase - fall)]))
    }

    /// The hourly wage at which full time pays the highest subsidy: up to it, more hours give no more.
    fn cap_identity(&self) -> Result<(Results, Option<Decimal>), Complaint> {
        let date = self.years.day();
        let line = |wage, hours, code| Ok::<Decimal, Complaint>(amounts(&job(date, wage, hours))?(code));
        let hours = Decimal::ONE;
        let hundred = line(Decimal::ONE_HUNDRED, hours, LineCode::FullTimeWage)? / Decimal::ONE_HUNDRED;
        let most = line(Decimal::ONE_HUNDRED, hours, LineCode::SubsidyMaximum)?;
        let wage = (most / hundred).round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        for (hourly, gains) in [(wage - Decimal::ONE, false), (wage + Decimal::TEN, true)] {
            let few = line(hourly, hours, LineCode::TotalIncome)?;
            let more = line(hourly, hours + Decimal::ONE, LineCode::TotalIncome)?;
            if ((more - few).abs() > Decimal::new(1, 2)) != gains {
                self.complain(format!("at {hourly} an hour, one hour gives {few}, two give {more}"));
            }
        }
        let key = "hourly_wage_incl_supplements_where_fulltime_equals_max";
        Ok((kroner(&[(key, wage)]), Some(wage)))
    }

    fn effective_hours(&self) -> Result<Results, Complaint> {
        let present = self.inputs.required("hours_present_week")?;
        let intensity = self.inputs.required("efficiency")? * Decimal::ONE_HUNDRED;
        let date = self.years.day();
        let paid = amounts(&Employment { intensity, ..job(date, Decimal::from(180), present) })?;
        let paid = paid(LineCode::PaidHoursWeek);
        let full_time = table_value(&table::FULL_TIME_WEEK, date)?;
        Ok(BTreeMap::from([
            ("paid_hours_week".to_owned(), Outcome::Plain(paid)),
            ("hours_up_to_37".to_owned(), Outcome::Plain(full_time - paid)),
        ]))
    }

    /// The chain of yearly caps; each year is also compared with the table.
    fn old_scheme_cap(&self) -> Result<Results, Complaint> {
        let mut results = Results::new();
        let first = day(self.years.first, 1, 1);
        let start = format!("start_{}", self.years.first);
        if let Some(given) = self.inputs.number(&start)? {
            self.same_as_table(&start, given, &table::BEFORE_2013_CAP, first);
        }
        let given = match self.inputs.get("pct") {
            Some(value) => value.as_object().ok_or("inputs.pct is not an object")?.clone(),
            None => Map::new(),
        };
        for (year, percent) in &given {
            let date = day(year.parse().map_err(|_| format!("pct.{year} is no year"))?, 1, 1);
            let percent = decimal(percent).ok_or(format!("pct.{year} is not a number"))?;
            self.same_as_table(&format!("pct.{year}"), percent, &table::CAP_ADJUSTMENT, date);
        }
        let mut chained = table_value(&table::BEFORE_2013_CAP, first)?;
        for year in self.years.first + 1..=self.years.last {
            let date = day(year, 1, 1);
            let percent = table_value(&table::CAP_ADJUSTMENT, date)?;
            chained += chained * percent / Decimal::ONE_HUNDRED;
            chained = chained.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
            self.same_as_table(&year.to_string(), chained, &table::BEFORE_2013_CAP, date);
            results.insert(year.to_string(), Outcome::Kroner(vec![chained]));
        }
        Ok(results)
    }

    fn atp(&self) -> Result<Results, Complaint> {
        let date = self.years.day();
        let hours =
            self.inputs.get("hours_month").and_then(decimals).ok_or("inputs.hours_month is missing")?;
        let mut lists = [Vec::new(), Vec::new(), Vec::new()];
        for hours in hours {
            let band = AtpBand::of(exact(hours), date).map_err(|error| error.to_string())?;
            let (employer, employee) = match AtpClass::A.parts(band) {
                Some((employer, employee)) => (table_value(employer, date)?, table_value(employee, date)?),
                None => (Decimal::ZERO, Decimal::ZERO),
            };
            lists[0].push(employer);
            lists[1].push(employee);
            lists[2].push(employer + employee);
        }
        let named = ["employer", "employee", "total"].into_iter().zip(lists);
        Ok(named.map(|(key, list)| (key.to_owned(), Outcome::Kroner(list))).collect())
    }
}

/// What is wrong with an example; `None` if it is marked as left out.
fn complaints(example: &Value) -> Option<Vec<Complaint>> {
    if example.get("use_as_test") == Some(&Value::Bool(false)) {
        return None;
    }
    Some(try_complaints(example).unwrap_or_else(|complaint| vec![complaint]))
}

fn try_complaints(value: &Value) -> Result<Vec<Complaint>, Complaint> {
    let fields = Fields::new("example", value)?;
    let part = |key: &str| fields.get(key).ok_or(format!("{key} is missing"));
    // Words about the example: they are read by people, and must be there.
    for key in ["id", "source", "notes"] {
        part(key)?.as_str().ok_or(format!("{key} is not a text"))?;
    }
    if let Some(mark) = fields.get("use_as_test") {
        mark.as_bool().ok_or("use_as_test is neither true nor false")?;
    }
    let kind = part("kind")?.as_str().ok_or("kind is not a text")?;
    let expected = Fields::new("expected", part("expected")?)?;
    let example = Example {
        years: Years::of(part("year")?)?,
        tolerance: fields.required("tolerance_kr")?,
        inputs: Fields::new("inputs", part("inputs")?)?,
        complaints: RefCell::default(),
    };
    for key in example.inputs.map.keys() {
        if let Some(parameter) = rate(key) {
            example.same_as_table(key, example.inputs.required(key)?, parameter, example.years.day());
        }
    }
    let (mut results, main) = example.run(kind)?;
    let unseen = fields.get("expected_not_seen_in_source");
    let unseen = unseen.map(|value| Fields::new("expected_not_seen_in_source", value)).transpose()?;
    for printed in [Some(&expected), unseen.as_ref()].into_iter().flatten() {
        if printed.map.is_empty() {
            example.complain(format!("{} is empty", printed.name));
        }
        for (key, value) in printed.map {
            if let Some(parameter) = rate(key) {
                let value = table_value(parameter, example.years.day())?;
                results.insert(key.clone(), Outcome::Kroner(vec![value]));
            }
            example.compare(key, value, results.get(key));
        }
    }
    if let Some(recalculated) = fields.get("recalculated") {
        // Worked out with the formula itself, so that it agrees to the øre.
        example.compare("recalculated", recalculated, main.map(Outcome::Plain).as_ref());
    }
    let mut all = example.complaints.take();
    all.extend([fields.unused(), example.inputs.unused()].concat());
    Ok(all)
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let found = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = found.map(|entry| entry.expect("readable").path()).collect();
    files.retain(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with("worked_examples") && name.ends_with(".json")
    });
    files.sort();
    files
}

fn examples(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file: Value =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let list = file.get("examples").and_then(Value::as_array);
    list.unwrap_or_else(|| panic!("{}: no list of examples", path.display())).clone()
}

#[test]
fn every_printed_example_comes_out_as_printed() {
    let (mut ran, mut wrong) = (0, Vec::new());
    for path in files() {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for example in examples(&path) {
            let id = example.get("id").and_then(Value::as_str).unwrap_or("(no id)").to_owned();
            match complaints(&example) {
                None => crate::tell(&format!("left out: {file} {id}: {}", example["notes"])),
                Some(complaints) => {
                    ran += 1;
                    wrong.extend(complaints.into_iter().map(|complaint| format!("{file} {id}: {complaint}")));
                }
            }
        }
    }
    crate::tell(&format!("{ran} worked examples"));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(ran > 0, "no example ran");
}

#[test]
fn the_examples_ids_are_all_different() {
    let all: Vec<String> =
        files().iter().flat_map(|path| examples(path)).map(|example| example["id"].to_string()).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{all:?}");
}

/// The official calculator's example, and one of each other kind, from the file.
fn printed(id: &str) -> Value {
    let all = files().iter().flat_map(|path| examples(path)).collect::<Vec<_>>();
    let found = all.into_iter().find(|example| example["id"] == id);
    found.unwrap_or_else(|| panic!("no example {id}"))
}

/// That example `id` fails, and says why, once the value at `pointer` is `value`.
fn check_refused(id: &str, pointer: &str, value: Value, why: &str) {
    let mut example = printed(id);
    assert_eq!(complaints(&example), Some(vec![]), "{id} is right as it stands");
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = example.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
    if value.is_null() && key != "year" {
        parent.remove(key);
    } else {
        parent.insert(key.to_owned(), value);
    }
    let all = complaints(&example).unwrap_or_else(|| panic!("{id} with {pointer} is left out")).join("; ");
    assert!(all.contains(why), "{id} with {pointer}: {all}");
}

#[test]
fn an_example_with_anything_unused_or_wrong_fails() {
    let star = "star-2024-200kr-18t";
    let rows = [
        (star, "/kind", json!("windfall"), "kind windfall is not used"),
        (star, "/extra", json!(1), "example.extra is not used"),
        (star, "/inputs/bonus", json!(1), "inputs.bonus is not used"),
        (star, "/inputs/cap_month", json!(1), "inputs.cap_month is not used"),
        (star, "/inputs/wage_month", json!(15_600), "inputs.wage_month is not used"),
        (star, "/expected/tax", json!(1), "tax: 1 is not used"),
        (star, "/expected/total", json!("30872"), "total: \"30872\" is not used"),
        (star, "/expected/total", json!(30_874), "total is printed as [30874]"),
        (star, "/expected", json!({}), "expected is empty"),
        (star, "/expected/max", json!(19_954), "max is printed as [19954]"),
        (star, "/inputs/max", json!(19_953), "max is 19953, the table has 19952"),
        (star, "/inputs/threshold", json!(16_324), "threshold is 16324, the table has 16323"),
        (star, "/inputs/cap_year", json!(588_190), "cap_year is 588190, the table has 588189"),
        (star, "/inputs/hourly_wage_incl_pension", json!(201), "the rules give"),
        (star, "/inputs/hours_week_paid", json!(38), "OutOfRange"),
        (star, "/recalculated", json!(1), "recalculated: 1 is not used"),
        (star, "/tolerance_kr", Value::Null, "tolerance_kr is missing"),
        (star, "/tolerance_kr", json!(0), "fulltime_cap is printed"),
        (star, "/year", Value::Null, "max is 19952"),
        (star, "/year", json!(2012), "BeforeTable"),
        (star, "/year", json!("the year 2024"), "neither null nor a year"),
        ("kk-2020-16000", "/inputs/hours_week", json!(40), "OutOfRange"),
        (
            "kk-2020-16000",
            "/expected_not_seen_in_source/subsidy_final",
            json!(7546),
            "subsidy_final is printed",
        ),
        ("kk-2020-16000", "/expected_not_seen_in_source/tax", json!(1), "tax: 1 is not used"),
        ("jobsog-2013-marginal", "/inputs/region", json!("above threshold 13.208"), "subsidy_decrease is"),
        ("jobsog-2013-marginal", "/inputs/region", json!("below threshold 13.209"), "region is 13209"),
        ("jobsog-2013-marginal", "/inputs/cap_binding", json!(true), "subsidy_decrease is"),
        ("jobsog-2013-zero", "/recalculated", json!(36_927.28), "recalculated is printed"),
        ("flexjobdk-2018-cap-hourly", "/recalculated", json!(113.88), "recalculated is printed"),
        ("flexjobdk-eff", "/expected/paid_hours_week", json!(6.5), "paid_hours_week is printed"),
        ("fleksmatch-eff-10", "/expected/hours_up_to_37", json!(26.5), "hours_up_to_37 is printed"),
        ("old-cap-2024", "/inputs/cap_year", json!(588_190), "cap_year is 588190"),
        ("old-cap-2024", "/expected/cap_quarter", json!(147_049), "cap_quarter is printed"),
        ("old-cap-chain", "/inputs/start_2019", json!(527_092), "start_2019 is 527092"),
        ("old-cap-chain", "/inputs/pct/2022", json!(1.3), "pct.2022 is 1.3, the table has 1.2"),
        ("old-cap-chain", "/expected/2018", json!(1), "2018: 1 is not used"),
        ("stat-brok-14t", "/expected/arbejdstidsbroek", json!(0.37), "arbejdstidsbroek is printed"),
        ("atp-2024-band", "/expected/employer", json!([0, 66, 66, 132, 132]), "employer is printed"),
        ("atp-2024-band", "/expected/total", json!([0, 99, 99, 198, 198, 299]), "total is printed"),
    ];
    for (id, pointer, value, why) in rows {
        check_refused(id, pointer, value, why);
    }
}

#[test]
fn an_example_marked_so_is_left_out() {
    let mut example = printed("star-2024-200kr-18t");
    example["use_as_test"] = json!(false);
    assert_eq!(complaints(&example), None);
    example["use_as_test"] = json!(true);
    assert_eq!(complaints(&example), Some(vec![]));
}
