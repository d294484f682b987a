//! The dated values: no gap, no overlap, no value without a source, no derived value that its rule does not
//! give; and the figures as they were read.

use chrono::{Datelike, NaiveDate};
use fleksjob::law::Status::{self, Derived, Sourced, Uncertain};
use fleksjob::law::table::*;
use fleksjob::law::{Entry, FIRST_DAY, Parameter, Source, day};
use rust_decimal::{Decimal, RoundingStrategy};

// ---- Form ----

/// `complaints` of every parameter, all at once: a new year touches many.
fn check_form(complaints: impl Fn(&Parameter) -> Vec<String>) {
    let all: Vec<String> = ALL
        .iter()
        .flat_map(|parameter| {
            complaints(parameter).into_iter().map(move |complaint| format!("{}: {complaint}", parameter.id()))
        })
        .collect();
    assert!(all.is_empty(), "\n{}", all.join("\n"));
}

/// `complaint` of every entry for which `good` does not hold.
fn entries(parameter: &Parameter, complaint: &str, good: impl Fn(&Entry) -> bool) -> Vec<String> {
    let bad = parameter.values.iter().filter(|entry| !good(entry));
    bad.map(|entry| format!("{}: {complaint}", entry.from)).collect()
}

#[test]
fn the_first_entry_is_of_1_january_2013() {
    check_form(|parameter| match parameter.values.first() {
        Some(first) if first.from == FIRST_DAY && FIRST_DAY == day(2013, 1, 1) => vec![],
        first => vec![format!("begins with {:?}", first.map(|entry| entry.from))],
    });
}

#[test]
fn first_days_ascend_so_that_no_two_entries_overlap() {
    check_form(|parameter| {
        let pairs = parameter.values.windows(2).filter(|pair| pair[0].from >= pair[1].from);
        pairs.map(|pair| format!("{} stands after {}", pair[1].from, pair[0].from)).collect()
    });
}

#[test]
fn every_entry_names_a_source_with_a_title() {
    check_form(|parameter| {
        entries(parameter, "no source with title and date", |entry| {
            let named = |text: &str| !text.trim().is_empty();
            entry.sources().next().is_some()
                && entry.sources().all(|source| named(source.title) && named(source.dated))
        })
    });
}

#[test]
fn a_source_has_an_address_where_one_is_known() {
    let act = "https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/123/";
    for (place, url) in [(SOURCE_LAB_123, Some(act)), (SOURCE_BARSELSLOV_39B, None)] {
        assert_eq!(Source::at(place).map(|source| source.url), Some(url));
    }
    assert_eq!(Source::at(u8::MAX), None);
}

#[test]
fn a_day_before_the_table_is_refused_in_words() {
    let refused = SUBSIDY_MAXIMUM.on(day(2012, 12, 31)).map(|entry| entry.from);
    assert_eq!(
        refused.map_err(|error| error.to_string()),
        Err("2012-12-31 is before 2013-01-01, the first day the rates are known for".to_owned())
    );
}

#[test]
fn a_yearly_parameter_has_an_entry_on_every_1_january() {
    check_form(|parameter| {
        let years = (2013..=LAST_YEAR).filter(|_| parameter.yearly);
        let missing = years.filter(|&year| !parameter.values.iter().any(|e| e.from == day(year, 1, 1)));
        missing.map(|year| format!("nothing on 1 January {year}")).collect()
    });
    assert!(ALL.iter().any(|parameter| parameter.yearly));
}

#[test]
fn the_last_year_is_the_one_with_the_last_yearly_entries() {
    let yearly = ALL.iter().filter(|parameter| parameter.yearly).flat_map(|parameter| parameter.values);
    assert_eq!(yearly.map(|entry| entry.from.year()).max(), Some(LAST_YEAR));
}

#[test]
fn a_value_is_missing_only_where_it_is_uncertain_or_has_ended() {
    check_form(|parameter| {
        let silent = entries(parameter, "no value", |entry| {
            entry.value().is_some() || entry.ended || entry.status == Uncertain
        });
        let both = entries(parameter, "has ended and has a value", |e| !(e.ended && e.value().is_some()));
        let unsaid =
            entries(parameter, "no value, no remark", |e| e.value().is_some() || e.remark().is_some());
        [silent, both, unsaid].concat()
    });
}

#[test]
fn a_rule_is_named_exactly_where_a_value_is_derived() {
    check_form(|parameter| {
        entries(parameter, "rule and status do not fit", |entry| {
            (entry.status == Derived) == entry.rule().is_some()
                && (entry.status != Derived || entry.value().is_some())
        })
    });
}

// ---- Rules of derivation (`docs/derivations.md`) ----

/// A parameter's value on a day, which no derived value may rest on unless it is known.
fn known(parameter: &Parameter, date: NaiveDate) -> Result<Decimal, String> {
    let entry = parameter.on(date).map_err(|error| error.to_string())?;
    match (entry.value(), entry.status) {
        (Some(value), Sourced | Derived) => Ok(value),
        _ => Err(format!("{} is not known on {date}", parameter.id())),
    }
}

fn named(id: &str) -> Result<&'static Parameter, String> {
    ALL.iter().find(|parameter| parameter.id() == id).copied().ok_or(format!("no parameter {id}"))
}

fn round(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// To the nearest multiple of `step`.
fn nearest(value: Decimal, step: Decimal) -> Decimal {
    round(value / step, 0) * step
}

fn growth_in_percent(now: Decimal, before: Decimal) -> Decimal {
    (now / before - Decimal::ONE) * Decimal::ONE_HUNDRED
}

/// The two amounts that a remark adds, such as `2.803 + 410 kr.`
fn parts(remark: &str) -> Option<Decimal> {
    let (first, second) = remark.split_once('+')?;
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let number = |text: &str| digits(text).parse::<Decimal>().ok();
    Some(number(first)? + number(second)?)
}

/// What `rule` gives for `parameter` on `date`, from other values of the table.
fn derive(rule: &str, parameter: &'static Parameter, date: NaiveDate) -> Result<Decimal, String> {
    let number = |value: i64| Decimal::from(value);
    let eve = date.pred_opt().ok_or("no day before")?;
    let now = |parameter| known(parameter, date);
    let before = |parameter| known(parameter, eve);
    let percent = |parameter| Ok::<Decimal, String>(now(parameter)? / Decimal::ONE_HUNDRED);
    let one_and = |parameter| Ok::<Decimal, String>(percent(parameter)? + Decimal::ONE);
    let month = |day: Decimal| day * number(260) / number(12);
    Ok(match rule {
        "day_from_sickness_week" => now(&SICKNESS_BENEFIT_WEEK)? / number(5),
        "month_from_day" => round(month(now(&UNEMPLOYMENT_BENEFIT_DAY)?), 2),
        "subsidy_maximum_from_day" => {
            round(month(round(percent(&SUBSIDY_SHARE)? * now(&UNEMPLOYMENT_BENEFIT_DAY)?, 0)), 0)
        }
        "subsidy_maximum_from_month" => round(percent(&SUBSIDY_SHARE)? * now(&UNEMPLOYMENT_BENEFIT)?, 0),
        "threshold_from_last_year" => round(before(&SUBSIDY_THRESHOLD)? * one_and(&THRESHOLD_ADJUSTMENT)?, 0),
        "adjustment_from_threshold" => {
            let origin =
                if date == FIRST_DAY { now(&THRESHOLD_ORIGIN)? } else { before(&SUBSIDY_THRESHOLD)? };
            round(growth_in_percent(now(&SUBSIDY_THRESHOLD)?, origin), 1)
        }
        "adjustment_from_unemployment_benefit" => {
            let grown = growth_in_percent(now(&UNEMPLOYMENT_BENEFIT)?, before(&UNEMPLOYMENT_BENEFIT)?);
            round(grown + now(&BENEFIT_UNDER_REGULATION)?, 1)
        }
        "sickness_week_from_day" => now(&UNEMPLOYMENT_BENEFIT_DAY)? * number(5),
        "sickness_week_from_last_year" => {
            let grown = now(&UNEMPLOYMENT_BENEFIT)? / before(&UNEMPLOYMENT_BENEFIT)?;
            nearest(before(&SICKNESS_BENEFIT_WEEK)? * grown, number(5))
        }
        "sickness_hour_from_week" => round(now(&SICKNESS_BENEFIT_WEEK)? / now(&FULL_TIME_WEEK)?, 2),
        "cap_from_last_year" => round(before(&BEFORE_2013_CAP)? * one_and(&CAP_ADJUSTMENT)?, 0),
        "quarter_from_year" => round(now(&BEFORE_2013_CAP)? / number(4), 0),
        "adjustment_from_state_cap" => round(growth_in_percent(now(&STATE_CAP)?, before(&STATE_CAP)?), 1),
        "atp_band" => atp_band(parameter.id(), date)?,
        "unchanged" => before(parameter)?,
        "aub_parts" => {
            let remark = parameter.on(date).ok().and_then(|entry| entry.remark());
            let remark = remark.ok_or("no remark with the parts")?;
            let sums = [parts(remark.danish), parts(remark.english)];
            match sums {
                [Some(danish), Some(english)] if danish == english => danish,
                _ => return Err(format!("the remarks add up to {sums:?}")),
            }
        }
        unknown => return Err(format!("no rule is named {unknown}")),
    })
}

/// The employer's two thirds and the employee's third of a full contribution, and two thirds and one third of
/// those in the lower bands, each to 5 øre.
fn atp_band(id: &str, date: NaiveDate) -> Result<Decimal, String> {
    let third =
        |thirds: i64, of: Decimal| nearest(of * Decimal::from(thirds) / Decimal::from(3), Decimal::new(5, 2));
    let full_of = |stem: &str| known(named(&format!("{stem}_full"))?, date);
    if let Some(stem) = id.strip_suffix("_two_thirds") {
        Ok(third(2, full_of(stem)?))
    } else if let Some(stem) = id.strip_suffix("_one_third") {
        Ok(third(1, full_of(stem)?))
    } else if let Some(stem) = id.strip_suffix("_employer_full") {
        Ok(third(2, known(named(&format!("{stem}_total"))?, date)?))
    } else if let Some(stem) = id.strip_suffix("_employee_full") {
        Ok(third(1, known(named(&format!("{stem}_total"))?, date)?))
    } else {
        Err(format!("{id} is in no band"))
    }
}

#[test]
fn every_derived_value_is_what_its_rule_gives() {
    check_form(|parameter| {
        let parameter = named(parameter.id()).expect("it is in the list");
        let with_rule = parameter.values.iter().filter_map(|entry| Some((entry, entry.rule()?)));
        let bad = with_rule.filter_map(|(entry, rule)| match derive(rule, parameter, entry.from) {
            Ok(value) if Some(value) == entry.value() => None,
            other => Some(format!("{} is {:?}, {rule} gives {other:?}", entry.from, entry.value())),
        });
        bad.collect()
    });
    let derived = ALL.iter().flat_map(|p| p.values).filter(|entry| entry.rule().is_some()).count();
    assert!(derived > 50, "only {derived} derived values");
}

#[test]
fn an_unknown_rule_is_refused() {
    assert!(derive("guessed", &SUBSIDY_MAXIMUM, day(2024, 1, 1)).is_err());
}

/// That `rule` also gives the values of `years`, which do not come from it.
fn check_rule(rule: &str, parameter: &'static Parameter, years: &[i32]) {
    for &year in years {
        let entry = parameter.on(day(year, 1, 1)).expect("in the table");
        assert_ne!(entry.rule(), Some(rule), "{} {year} comes from the rule", parameter.id());
        assert_eq!(derive(rule, parameter, entry.from), Ok(entry.value().expect("known")), "{rule} {year}");
    }
}

#[test]
fn the_rules_also_give_the_values_that_are_printed() {
    check_rule("day_from_sickness_week", &UNEMPLOYMENT_BENEFIT_DAY, &[2015]);
    check_rule("subsidy_maximum_from_day", &SUBSIDY_MAXIMUM, &[2014, 2016, 2017]);
    check_rule("subsidy_maximum_from_month", &SUBSIDY_MAXIMUM, &[2018, 2019, 2020, 2022, 2024]);
    check_rule(
        "threshold_from_last_year",
        &SUBSIDY_THRESHOLD,
        &[2014, 2016, 2017, 2018, 2019, 2021, 2022, 2024],
    );
    check_rule("adjustment_from_threshold", &THRESHOLD_ADJUSTMENT, &[2015, 2017]);
    let by_benefit = [2016, 2017, 2018, 2019, 2021, 2022, 2024];
    check_rule("adjustment_from_unemployment_benefit", &THRESHOLD_ADJUSTMENT, &by_benefit);
    check_rule("sickness_week_from_day", &SICKNESS_BENEFIT_WEEK, &[2015]);
    check_rule(
        "sickness_week_from_last_year",
        &SICKNESS_BENEFIT_WEEK,
        &[2018, 2019, 2020, 2021, 2022, 2023, 2024],
    );
    let by_week = [2013, 2014, 2015, 2016, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
    check_rule("sickness_hour_from_week", &SICKNESS_BENEFIT_HOUR, &by_week);
    check_rule("cap_from_last_year", &BEFORE_2013_CAP, &[2024]);
    check_rule("quarter_from_year", &STATE_CAP, &[2019, 2020, 2021, 2022, 2023, 2024]);
    for parameter in [&ATP_A_EMPLOYER_FULL, &ATP_A_EMPLOYER_TWO_THIRDS, &ATP_A_EMPLOYER_ONE_THIRD] {
        check_rule("atp_band", parameter, &[2016, 2024]);
    }
    for parameter in [&ATP_A_EMPLOYEE_FULL, &ATP_A_EMPLOYEE_TWO_THIRDS, &ATP_A_EMPLOYEE_ONE_THIRD] {
        check_rule("atp_band", parameter, &[2016, 2024]);
    }
    check_rule("atp_band", &ATP_F_EMPLOYER_FULL, &[2016]);
    check_rule("atp_band", &ATP_F_EMPLOYEE_FULL, &[2016]);
}

// ---- Figures, as read ----

/// All entries of a parameter: day, value (`-` for none), status. A day without month is 1 January.
fn check_figures(parameter: &Parameter, rows: &[(&str, &str, Status)]) {
    let expected: Vec<(String, String, Status)> = rows
        .iter()
        .map(|(from, value, status)| {
            let from = if from.len() == 4 { format!("{from}-01-01") } else { (*from).to_owned() };
            (from, (*value).to_owned(), *status)
        })
        .collect();
    let printed = |value: Option<Decimal>| value.map_or("-".to_owned(), |v| v.normalize().to_string());
    let found: Vec<(String, String, Status)> =
        parameter.values.iter().map(|e| (e.from.to_string(), printed(e.value()), e.status)).collect();
    assert_eq!(found, expected, "{}", parameter.id());
}

#[test]
fn subsidy_maximum() {
    check_figures(
        &SUBSIDY_MAXIMUM,
        &[
            ("2013", "17008", Derived),
            ("2014", "17312", Sourced),
            ("2015", "17550", Derived),
            ("2016", "17745", Sourced),
            ("2017", "18027", Sourced),
            ("2017-07-01", "18027", Uncertain),
            ("2018", "18260", Sourced),
            ("2019", "18489", Sourced),
            ("2020", "18701", Sourced),
            ("2021", "18936", Derived),
            ("2022", "18964", Sourced),
            ("2023", "19333", Derived),
            ("2024", "19952", Sourced),
            ("2025", "20670", Derived),
            ("2026", "21600", Derived),
        ],
    );
}

#[test]
fn subsidy_threshold() {
    check_figures(
        &SUBSIDY_THRESHOLD,
        &[
            ("2013", "13208", Sourced),
            ("2014", "13446", Sourced),
            ("2015", "13648", Derived),
            ("2016", "13839", Sourced),
            ("2017", "14116", Sourced),
            ("2018", "14398", Sourced),
            ("2019", "14686", Sourced),
            ("2020", "14965", Derived),
            ("2021", "15264", Sourced),
            ("2022", "15401", Sourced),
            ("2023", "15817", Derived),
            ("2024", "16323", Sourced),
            ("2025", "16911", Derived),
            ("2026", "17672", Derived),
        ],
    );
}

#[test]
fn unemployment_benefit() {
    check_figures(
        &UNEMPLOYMENT_BENEFIT,
        &[
            ("2013", "17355", Derived),
            ("2014", "17658.33", Derived),
            ("2015", "17918.33", Derived),
            ("2016", "18113.33", Derived),
            ("2017", "18395", Derived),
            ("2017-07-01", "18403", Sourced),
            ("2018", "18633", Sourced),
            ("2019", "18866", Sourced),
            ("2020", "19083", Sourced),
            ("2021", "19322", Sourced),
            ("2022", "19351", Sourced),
            ("2023", "19728", Sourced),
            ("2024", "20359", Sourced),
            ("2025", "21092", Sourced),
            ("2026", "22041", Sourced),
        ],
    );
    check_figures(
        &UNEMPLOYMENT_BENEFIT_DAY,
        &[
            ("2013", "801", Derived),
            ("2014", "815", Derived),
            ("2015", "827", Sourced),
            ("2016", "836", Derived),
            ("2017", "849", Sourced),
            ("2017-07-01", "-", Sourced),
        ],
    );
}

#[test]
fn yearly_adjustments() {
    check_figures(
        &THRESHOLD_ADJUSTMENT,
        &[
            ("2013", "1.6", Derived),
            ("2014", "1.8", Derived),
            ("2015", "1.5", Sourced),
            ("2016", "1.4", Derived),
            ("2017", "2", Sourced),
            ("2018", "2", Derived),
            ("2019", "2", Derived),
            ("2020", "1.9", Derived),
            ("2021", "2", Derived),
            ("2022", "0.9", Derived),
            ("2023", "2.7", Derived),
            ("2024", "3.2", Derived),
            ("2025", "3.6", Derived),
            ("2026", "4.5", Derived),
        ],
    );
    check_figures(
        &BENEFIT_UNDER_REGULATION,
        &[
            ("2013", "0", Uncertain),
            ("2016", "0.3", Sourced),
            ("2017", "0.4", Sourced),
            ("2018", "0.75", Sourced),
            ("2024", "0", Sourced),
        ],
    );
}

#[test]
fn sickness_benefit() {
    check_figures(
        &SICKNESS_BENEFIT_WEEK,
        &[
            ("2013", "4005", Sourced),
            ("2014", "4075", Sourced),
            ("2015", "4135", Sourced),
            ("2016", "4180", Sourced),
            ("2017", "4245", Derived),
            ("2018", "4300", Sourced),
            ("2019", "4355", Sourced),
            ("2020", "4405", Sourced),
            ("2021", "4460", Sourced),
            ("2022", "4465", Sourced),
            ("2023", "4550", Sourced),
            ("2024", "4695", Sourced),
            ("2025", "4865", Derived),
            ("2026", "5085", Derived),
        ],
    );
    check_figures(
        &SICKNESS_BENEFIT_HOUR,
        &[
            ("2013", "108.24", Sourced),
            ("2014", "110.14", Sourced),
            ("2015", "111.76", Sourced),
            ("2016", "112.97", Sourced),
            ("2017", "114.73", Derived),
            ("2018", "116.22", Sourced),
            ("2019", "117.7", Sourced),
            ("2020", "119.05", Sourced),
            ("2021", "120.54", Sourced),
            ("2022", "120.68", Sourced),
            ("2023", "122.97", Sourced),
            ("2024", "126.89", Sourced),
            ("2025", "131.49", Derived),
            ("2026", "137.43", Derived),
        ],
    );
}

#[test]
fn caps_of_the_refunds() {
    check_figures(
        &BEFORE_2013_CAP,
        &[
            ("2013", "-", Uncertain),
            ("2014", "-", Uncertain),
            ("2015", "-", Uncertain),
            ("2016", "-", Uncertain),
            ("2017", "-", Uncertain),
            ("2018", "-", Uncertain),
            ("2019", "527091", Sourced),
            ("2020", "537633", Derived),
            ("2021", "548386", Derived),
            ("2022", "554967", Derived),
            ("2023", "569951", Derived),
            ("2024", "588189", Sourced),
            ("2025", "609364", Derived),
            ("2026", "-", Uncertain),
        ],
    );
    check_figures(
        &STATE_CAP,
        &[
            ("2013", "-", Uncertain),
            ("2014", "-", Uncertain),
            ("2015", "-", Uncertain),
            ("2016", "-", Uncertain),
            ("2017", "-", Uncertain),
            ("2018", "129189", Sourced),
            ("2019", "131773", Sourced),
            ("2020", "134408", Sourced),
            ("2021", "137097", Sourced),
            ("2022", "138742", Sourced),
            ("2023", "142488", Sourced),
            ("2024", "147047", Sourced),
            ("2025", "152341", Derived),
            ("2026", "-", Uncertain),
        ],
    );
}

/// The five periods of an ATP amount: 2013, 2016 and 2024 with their status, then 2025 and 2026 as in 2024.
fn check_atp(parameter: &Parameter, periods: [(&str, Status); 3]) {
    let [first, second, third] = periods;
    check_figures(
        parameter,
        &[
            ("2013", first.0, first.1),
            ("2016", second.0, second.1),
            ("2024", third.0, third.1),
            ("2025", third.0, Derived),
            ("2026", third.0, Uncertain),
        ],
    );
}

#[test]
fn atp_class_a() {
    check_atp(&ATP_A_TOTAL, [("270", Sourced), ("284", Sourced), ("297", Sourced)]);
    check_atp(&ATP_A_EMPLOYER_FULL, [("180", Derived), ("189.35", Sourced), ("198", Sourced)]);
    check_atp(&ATP_A_EMPLOYER_TWO_THIRDS, [("120", Derived), ("126.25", Sourced), ("132", Sourced)]);
    check_atp(&ATP_A_EMPLOYER_ONE_THIRD, [("60", Derived), ("63.1", Sourced), ("66", Sourced)]);
    check_atp(&ATP_A_EMPLOYEE_FULL, [("90", Derived), ("94.65", Sourced), ("99", Sourced)]);
    check_atp(&ATP_A_EMPLOYEE_TWO_THIRDS, [("60", Derived), ("63.1", Sourced), ("66", Sourced)]);
    check_atp(&ATP_A_EMPLOYEE_ONE_THIRD, [("30", Derived), ("31.55", Sourced), ("33", Sourced)]);
}

#[test]
fn atp_class_f() {
    check_atp(&ATP_F_TOTAL, [("237.6", Sourced), ("251.6", Sourced), ("264.6", Sourced)]);
    check_atp(&ATP_F_EMPLOYER_FULL, [("158.4", Derived), ("167.75", Sourced), ("176.4", Derived)]);
    check_atp(&ATP_F_EMPLOYER_TWO_THIRDS, [("105.6", Derived), ("111.85", Derived), ("117.6", Derived)]);
    check_atp(&ATP_F_EMPLOYER_ONE_THIRD, [("52.8", Derived), ("55.9", Derived), ("58.8", Derived)]);
    check_atp(&ATP_F_EMPLOYEE_FULL, [("79.2", Derived), ("83.85", Sourced), ("88.2", Derived)]);
    check_atp(&ATP_F_EMPLOYEE_TWO_THIRDS, [("52.8", Derived), ("55.9", Derived), ("58.8", Derived)]);
    check_atp(&ATP_F_EMPLOYEE_ONE_THIRD, [("26.4", Derived), ("27.95", Derived), ("29.4", Derived)]);
}

#[test]
fn atp_hours() {
    for (edge, hours) in
        [(&ATP_HOURS_ONE_THIRD, "39"), (&ATP_HOURS_TWO_THIRDS, "78"), (&ATP_HOURS_FULL, "117")]
    {
        check_figures(edge, &[("2013", hours, Uncertain), ("2016", hours, Sourced)]);
    }
}

/// The entries of a levy that have a value; every other year of the table must be uncertain and empty.
fn check_levy(levy: &Parameter, rows: &[(&str, &str, Status)]) {
    let given: Vec<NaiveDate> = levy.values.iter().filter(|e| e.value().is_some()).map(|e| e.from).collect();
    assert_eq!(given.len(), rows.len(), "{}: {given:?}", levy.id());
    for (from, value, status) in rows {
        let from: NaiveDate = from.parse().expect("a day");
        let entry = levy.on(from).expect("in the table");
        assert_eq!((entry.from, entry.status), (from, *status), "{}", levy.id());
        assert_eq!(entry.value(), value.parse().ok(), "{} {from}", levy.id());
    }
    let empty = levy.values.iter().filter(|entry| entry.value().is_none());
    assert!(empty.clone().all(|entry| entry.status == Uncertain), "{}", levy.id());
}

#[test]
fn levies_a_year() {
    check_levy(
        &LEVY_AUB,
        &[
            ("2017-01-01", "2837", Sourced),
            ("2018-01-01", "2702", Sourced),
            ("2020-01-01", "0", Sourced),
            ("2020-04-01", "2791", Sourced),
            ("2022-01-01", "3213", Derived),
            ("2023-01-01", "2986", Uncertain),
            ("2024-01-01", "3149", Sourced),
            ("2025-01-01", "3590", Derived),
        ],
    );
    // Four times 187,50, 306,25 and 337,50 kr. a quarter.
    check_levy(
        &LEVY_BARSEL,
        &[
            ("2017-01-01", "750", Sourced),
            ("2020-01-01", "1150", Uncertain),
            ("2020-10-01", "1225", Sourced),
            ("2021-01-01", "1225", Sourced),
            ("2024-01-01", "1350", Sourced),
        ],
    );
    // Four times 133,25, 206,25, 142,75, 123,25 and 109,25 kr. a quarter.
    check_levy(
        &LEVY_FIB,
        &[
            ("2017-01-01", "533", Sourced),
            ("2021-01-01", "825", Sourced),
            ("2022-01-01", "571", Sourced),
            ("2023-01-01", "493", Sourced),
            ("2024-01-01", "437", Sourced),
        ],
    );
    check_levy(&LEVY_AFU, &[("2017-01-01", "7.2", Sourced)]);
    // It depends on the line of business.
    check_levy(&LEVY_AES, &[]);
}

#[test]
fn percentages_and_working_time() {
    check_figures(&SUBSIDY_SHARE, &[("2013", "98", Sourced)]);
    check_figures(&REDUCTION_BELOW, &[("2013", "30", Sourced)]);
    check_figures(&REDUCTION_ABOVE, &[("2013", "55", Sourced)]);
    check_figures(&THRESHOLD_ORIGIN, &[("2013", "13000", Sourced)]);
    check_figures(&STATE_SHARE, &[("2013", "50", Sourced)]);
    check_figures(&EMPLOYER_PERIOD, &[("2013", "30", Sourced)]);
    check_figures(&FULL_TIME_WEEK, &[("2013", "37", Sourced)]);
    check_figures(&WEEKS_PER_YEAR, &[("2013", "52", Sourced)]);
    check_figures(&LEAVE_WEEKS, &[("2013", "5", Sourced)]);
    check_figures(&HOLIDAY_ALLOWANCE, &[("2013", "12.5", Uncertain), ("2020-09-01", "12.5", Sourced)]);
    check_figures(&HOLIDAY_SUPPLEMENT, &[("2013", "1", Uncertain), ("2020-09-01", "1", Sourced)]);
    check_figures(&GREAT_PRAYER_DAY_SUPPLEMENT, &[("2013", "0", Sourced), ("2024", "0.45", Sourced)]);
    check_figures(
        &REFUND_SUPPLEMENT,
        &[
            ("2013", "0", Sourced),
            ("2020", "0.3", Uncertain),
            ("2021", "0.6", Uncertain),
            ("2022", "0.9", Uncertain),
            ("2023", "1.2", Uncertain),
            ("2024", "1.5", Uncertain),
            ("2025", "1.8", Uncertain),
            ("2026", "2.1", Uncertain),
        ],
    );
}
