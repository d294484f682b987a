//! What each line counts, for which time, and by which texts.

use fleksjob::law::{Period, Unit, day};
use fleksjob::rules::cost::{Employment, Formula, LineCode, estimate};
use rust_decimal::Decimal;

const ACT: &str = "aktiv beskæftigelsesindsats § 123";

#[test]
fn a_line_has_its_unit_its_period_and_the_text_that_gives_it() {
    use {LineCode as Line, Period as For, Unit as In};
    let rows: [(LineCode, Unit, Period, Option<&str>); 24] = [
        (Line::PaidHoursWeek, In::Hours, For::Week, Some("Fleksmatch")),
        (Line::Wage, In::Kroner, For::Month, None),
        (Line::EmployerPension, In::Kroner, For::Month, None),
        (Line::AtpEmployer, In::Kroner, For::Month, Some("ATP")),
        (Line::Holiday, In::Kroner, For::Month, None),
        (Line::GreatPrayerDay, In::Kroner, For::Month, None),
        (Line::Levies, In::Kroner, For::Month, Some("Samlet Betaling")),
        (Line::WorkingTimeFraction, In::Share, For::None, Some("Statens Administration")),
        (Line::Refund, In::Kroner, For::Month, None),
        (Line::EmployerCost, In::Kroner, For::Month, None),
        (Line::EmployerCostYear, In::Kroner, For::Year, None),
        (Line::EmployerCostHour, In::Kroner, For::Hour, None),
        (Line::OrdinaryCost, In::Kroner, For::Month, None),
        (Line::CountedWage, In::Kroner, For::Month, Some("BEK 227")),
        (Line::SubsidyMaximum, In::Kroner, For::Month, None),
        (Line::SubsidyThreshold, In::Kroner, For::Month, None),
        (Line::SubsidyReduction, In::Kroner, For::Month, Some(ACT)),
        (Line::FullTimeWage, In::Kroner, For::Month, Some(ACT)),
        (Line::Subsidy, In::Kroner, For::Month, Some(ACT)),
        (Line::TotalIncome, In::Kroner, For::Month, None),
        (Line::ZeroPoint, In::Kroner, For::Month, Some(ACT)),
        (Line::SupplementsYear, In::Kroner, For::Year, None),
        (Line::SubsidyFall, In::Kroner, For::Month, Some(ACT)),
        (Line::SickRefund, In::Kroner, For::None, Some("refusion fra første sygedag")),
    ];
    assert_eq!(rows.map(|(code, ..)| code), LineCode::ALL);
    for (code, unit, period, basis) in rows {
        assert_eq!((code.unit(), code.period()), (unit, period), "{}", code.code());
        let title = code.basis().map(|source| source.title);
        let fits = basis.map_or(title.is_none(), |part| title.is_some_and(|title| title.contains(part)));
        assert!(fits, "{}: {title:?}", code.code());
    }
}

/// A salaried private job, full time.
fn job(year: i32) -> Employment {
    Employment { wage: Decimal::from(200), ..Employment::on(day(year, 6, 1)) }
}

/// That the line's sources have these words in their titles, in this order and no others.
fn check_sources(job: &Employment, code: LineCode, expected: &[&str]) {
    let result = estimate(job).unwrap_or_else(|errors| panic!("{errors:?}"));
    let line = result.line(code).unwrap_or_else(|| panic!("no line {}", code.code()));
    let titles: Vec<&str> = line.sources(job.date).iter().map(|source| source.title).collect();
    let fit = titles.len() == expected.len()
        && titles.iter().zip(expected).all(|(title, part)| title.contains(part));
    assert!(fit, "{} of {}: {titles:#?}", code.code(), job.date);
}

#[test]
fn a_line_names_the_rules_text_and_then_those_of_its_rates_each_once() {
    let rows: [(LineCode, &[&str]); 7] = [
        (LineCode::EmployerPension, &[]),
        (LineCode::Wage, &["STAR"]),
        (LineCode::SubsidyMaximum, &["STAR", "Det Faglige Hus"]),
        // 37 hours and 52 weeks are of the same text.
        (LineCode::FullTimeWage, &[ACT, "STAR"]),
        // The two percentages are of the text that gives the rule.
        (LineCode::SubsidyReduction, &[ACT, "STAR", "Det Faglige Hus"]),
        // AES and AFU are not known.
        (LineCode::Levies, &["Samlet Betaling", "AUB", "Barsel.dk", "finansieringsbidrag"]),
        (LineCode::AtpEmployer, &["ATP", "borger.dk", "lifeindenmark"]),
    ];
    for (code, expected) in rows {
        check_sources(&job(2024), code, expected);
    }
}

#[test]
fn where_no_levy_is_known_there_is_no_sum_to_show() {
    for (year, known) in [(2026, false), (2024, true)] {
        let result = estimate(&job(year)).unwrap_or_else(|errors| panic!("{errors:?}"));
        let formula = result.line(LineCode::Levies).map(|line| line.formula);
        assert_eq!(!matches!(formula, Some(Formula::Number(0))), known, "{year}: {formula:?}");
    }
}
