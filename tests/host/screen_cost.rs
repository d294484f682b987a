//! The cost section without a browser: the table to take away, scenarios, one hour more or less, and the drawing.

use fleksjob::app::view::{Figures, table_rows};
use fleksjob::law::{Status, day};
use fleksjob::rules::cost::{Employment, Estimate, LineCode, estimate};
use fleksjob::text::Language;

fn example(hours: u32) -> Estimate {
    let job = Employment { hours: hours.into(), wage: 200.into(), ..Employment::on(day(2026, 5, 2)) };
    estimate(&job).expect("valid")
}

// ---- The table to take away ----

#[test]
fn the_table_has_a_row_for_every_line_with_its_unit_validity_and_source() {
    let estimate = example(18);
    let rows = table_rows(Figures { estimate: &estimate, language: Language::Danish });
    let codes: Vec<&str> = rows.iter().map(|row| row.code).collect();
    let lines: Vec<&str> = estimate.lines.iter().map(|line| line.code.code()).collect();
    assert_eq!(codes, lines);
    let row = |code: LineCode| rows.iter().find(|row| row.code == code.code()).expect("a row");
    for (code, unit) in [
        (LineCode::Wage, "kr. om måneden"),
        (LineCode::EmployerCostYear, "kr. om året"),
        (LineCode::EmployerCostHour, "kr. i timen"),
        (LineCode::PaidHoursWeek, "timer om ugen"),
        (LineCode::SickRefund, "kr. for fraværet"),
    ] {
        assert_eq!(row(code).unit, unit, "{}", code.code());
    }
    let total = row(LineCode::TotalIncome);
    assert_eq!((total.status, total.from), (Status::Derived, Some(day(2026, 1, 1))), "through the subsidy");
    assert!(row(LineCode::Subsidy).sources.iter().any(|source| source.title.contains("§ 123")));
    assert_eq!(row(LineCode::Wage).year, estimate.line(LineCode::Wage).and_then(|line| line.year));
}

#[test]
fn a_row_ends_where_the_first_of_its_rates_changes() {
    let job = Employment { hours: 18.into(), wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
    let estimate = estimate(&job).expect("valid");
    let rows = table_rows(Figures { estimate: &estimate, language: Language::English });
    let subsidy = rows.iter().find(|row| row.code == "subsidy").expect("since 2013");
    assert_eq!((subsidy.from, subsidy.to), (Some(day(2024, 1, 1)), Some(day(2024, 12, 31))));
}
