//! The cost section without a browser: the table to take away, scenarios, one hour more or less, and the drawing.

use fleksjob::app::link;
use fleksjob::app::state::{Case, DatePart, Event, WageUnit};
use fleksjob::app::view::{self, Figures, Sentence, table_rows};
use fleksjob::law::{Status, day};
use fleksjob::rules::cost::{
    Employment, Estimate, Field, Fraction, LineCode, Pay, Scheme, Sector, curve, estimate,
};
use fleksjob::text::Language;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::text::{check_for, number};

fn job() -> Employment {
    Employment { hours: 18.into(), wage: 200.into(), ..Employment::on(day(2026, 5, 2)) }
}

fn example(hours: u32) -> Estimate {
    estimate(&Employment { hours: hours.into(), ..job() }).expect("valid")
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

#[test]
fn the_plain_lines_say_the_time_and_how_sure_they_are() {
    let estimate = example(18);
    let text =
        view::table_text(Figures { estimate: &estimate, language: Language::Danish }).replace('\u{a0}', " ");
    assert_eq!(text.lines().count(), estimate.lines.len());
    for line in [
        "Timer med løn om ugen: 18 om ugen",
        "Løn: 15.600,00 kr. om måneden",
        "Højeste tilskud: 21.600,00 kr. om måneden (beregnet)",
        "Refusion ved sygdom: 0,00 kr. for fraværet (beregnet)",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} is not in {text}");
    }
}

// ---- What is said beside the figures ----

/// All that is said, in one text.
fn said(job: &Employment, monthly: bool) -> String {
    let (estimate, curve) = (estimate(job).expect("valid"), curve(job).expect("valid"));
    let figures = Figures { estimate: &estimate, language: Language::Danish };
    let mut all = view::comparison(figures);
    all.extend(view::findings(&curve, figures));
    all.extend(view::notes(figures, monthly));
    all.iter().map(Sentence::text).collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
}

#[test]
fn what_is_said_fits_the_case() {
    let before = Employment { scheme: Scheme::Before2013, hours: 37.into(), ..job() };
    let state = Employment { sector: Sector::State, ..job() };
    let (same, refunded) =
        ("koster også 15.958 kr. Forskellen er sygdom", "kan I få en del igen som refusion");
    let (unknown, ends) =
        ("Oven i kan der komme bidrag, som vi ikke kender for", "hører helt op, når lønnen når");
    let (capped, open) = ("indtil loftet er nået", "Jo flere timer, jo større er refusionen");
    let derived = "Lønnen på fuld tid er regnet ud fra timelønnen";
    let known = Employment { date: day(2019, 6, 1), ..before.clone() };
    let high = Employment { wage: 320.into(), ..job() };
    for (job, there, not) in [
        (job(), vec![same, unknown, derived], vec![refunded, ends]),
        (state, vec![refunded], vec![same, capped]),
        (before, vec![refunded, open], vec![same, capped, derived, ends]),
        (known, vec![refunded, capped], vec![open]),
        // The full-time wage lies above where the subsidy ends.
        (high, vec![ends], vec![refunded]),
    ] {
        let said_of = said(&job, false);
        for part in there {
            assert!(said_of.contains(part), "{part} is not in {said_of}");
        }
        for part in not {
            assert!(!said_of.contains(part), "{part} is in {said_of}");
        }
        assert!(!said(&job, true).contains(derived), "the monthly wage was told");
        assert!(said_of.contains("Hvert beløb er rundet af for sig"));
    }
}

#[test]
fn the_threshold_is_drawn_where_it_is_told() {
    for (hours, wage) in [(18, 200), (10, 320), (20, 150)] {
        let job = Employment { hours: hours.into(), wage: wage.into(), ..job() };
        let (estimate, curve) = (estimate(&job).expect("valid"), curve(&job).expect("valid"));
        let figures = Figures { estimate: &estimate, language: Language::Danish };
        let told =
            view::findings(&curve, figures).iter().any(|one| one.text().contains("når lønnen grænsen"));
        assert_eq!(view::kink(&curve).is_some(), told, "{hours} hours at {wage}");
    }
}

// ---- One hour more or less ----

#[test]
fn an_hour_more_or_less_is_told_where_it_is_a_job() {
    // Hours, the columns, and how many sentences.
    for (hours, names, sentences) in [
        ("15", vec!["14", "15 (nu)", "16"], 2),
        ("37", vec!["36", "37 (nu)"], 1),
        ("36.5", vec!["35,5", "36,5 (nu)"], 1),
        ("1", vec!["1 (nu)", "2"], 1),
        ("0.5", vec!["0,5 (nu)", "1,5"], 1),
        ("1.25", vec!["0,25", "1,25 (nu)", "2,25"], 2),
    ] {
        let job = Employment { hours: number(hours), ..job() };
        let compared = view::hours(&job, Language::Danish).expect("a job");
        assert_eq!(compared.names, names, "{hours}");
        assert_eq!(compared.findings.len(), sentences, "{hours}");
        for row in &compared.rows {
            assert_eq!(row.cells.len(), names.len(), "{hours}: {}", row.name);
            for (cell, name) in row.cells.iter().zip(&names) {
                assert_eq!(cell.difference.is_empty(), name.ends_with("(nu)"), "{hours}: {name}");
            }
        }
    }
    assert_eq!(view::hours(&Employment { hours: Decimal::ZERO, ..job() }, Language::Danish), None, "no job");
}

#[test]
fn the_differences_of_an_hour_are_those_of_two_results() {
    let amount = |hours: &str, code| {
        let job = Employment { hours: number(hours), ..job() };
        estimate(&job).expect("valid").line(code).map(|line| line.amount)
    };
    let compared = view::hours(&job(), Language::English).expect("a job");
    let codes = [LineCode::EmployerCost, LineCode::Subsidy, LineCode::TotalIncome];
    assert_eq!(compared.rows.len(), codes.len(), "a refund of nought has no row");
    for (row, code) in compared.rows.iter().zip(codes) {
        for (cell, hours) in row.cells.iter().zip(["17", "18", "19"]) {
            let exact = amount(hours, code).expect("since 2013");
            assert_eq!(cell.line, Some((code, exact, format!("hours-{hours}"))));
        }
    }
    let texts: Vec<String> = compared.findings.iter().map(Sentence::text).collect();
    assert_eq!(
        texts,
        [
            "One hour less a week: you pay DKK 945 less a month, and the employee gets DKK 153 less in all.",
            "One hour more a week: you pay DKK 879 more a month, and the employee gets the same in all.",
        ]
        .map(|text| text.replace("DKK ", "DKK\u{a0}"))
    );
}

#[test]
fn the_old_scheme_tells_of_no_total() {
    let old = Employment { scheme: Scheme::Before2013, hours: 30.into(), ..job() };
    let compared = view::hours(&old, Language::Danish).expect("a job");
    assert!(compared.rows.iter().all(|row| row.cells.iter().all(|cell| cell.line.is_some())));
    let texts: Vec<String> = compared.findings.iter().map(Sentence::text).collect();
    assert!(texts.iter().all(|text| !text.contains("ansatte") && !text.contains('{')), "{texts:?}");
}

// ---- The parties ----

#[test]
fn what_each_party_pays_and_gets_stands_side_by_side() {
    let codes = |job: &Employment| {
        let estimate = estimate(job).expect("valid");
        let groups = view::groups(Figures { estimate: &estimate, language: Language::English });
        let codes = |group: &view::Group| group.rows.iter().map(|row| row.code.code()).collect::<Vec<_>>();
        groups.iter().skip(1).map(|group| (group.heading, codes(group).join(" "))).collect::<Vec<_>>()
    };
    let employee = ("The employee gets", "wage employer_pension subsidy total_income".to_owned());
    let pension = Employment { pension: 8.into(), ..job() };
    assert_eq!(
        codes(&pension),
        [employee.clone(), ("The municipality pays", "subsidy".to_owned())],
        "a private employer gets nothing"
    );
    assert_eq!(
        codes(&Employment { sector: Sector::State, ..pension.clone() }),
        [employee, ("The municipality and the state’s scheme pay", "subsidy refund".to_owned())]
    );
    assert_eq!(
        codes(&Employment { scheme: Scheme::Before2013, sick_days: 14.into(), ..pension }),
        [
            ("Shared between you and the municipality", "ordinary_cost refund employer_cost".to_owned()),
            ("The employee gets", "wage employer_pension".to_owned()),
            ("The municipality pays", "sick_refund".to_owned()),
        ]
    );
}

#[test]
fn the_parts_of_the_cost_are_bars_that_follow_each_other() {
    for (scheme, sector) in [
        (Scheme::Since2013, Sector::Private),
        (Scheme::Since2013, Sector::State),
        (Scheme::Before2013, Sector::Private),
    ] {
        let job = Employment { scheme, sector, pension: 12.into(), ..job() };
        let estimate = estimate(&job).expect("valid");
        let figures = Figures { estimate: &estimate, language: Language::Danish };
        let bars = view::cost_bars(figures);
        let mut end = 0;
        for bar in &bars {
            let [start, own, public] = bar.parts;
            assert!(start + own + public <= 1_000, "{bar:?}");
            // The smallest are drawn wider than they are.
            assert!(bar.is_total || public > 0 || start.abs_diff(end) <= 6, "{bar:?} after {end}");
            end = start + own;
        }
        let last = bars.last().expect("a total");
        assert!(last.is_total && last.parts[0] == 0, "{last:?}");
        let refunded = bars.iter().find(|bar| bar.parts[2] > 0);
        assert_eq!(refunded.is_some(), scheme == Scheme::Before2013 || sector == Sector::State);
        if let Some(bar) = refunded {
            assert!(bar.parts[0].abs_diff(last.parts[1]) <= 1, "the refund begins where the own cost ends");
        }
    }
}

// ---- Scenarios ----

fn typed(field: Field, text: &str) -> Event {
    Event::Typed(field, text.to_owned())
}

fn case(events: &[Event]) -> Case {
    events.iter().cloned().fold(Case::new(day(2026, 5, 2)), Case::after)
}

fn hours_of(case: &Case) -> Vec<String> {
    case.scenarios.kept().iter().map(|job| job.hours.to_string()).collect()
}

#[test]
fn two_cases_are_kept_beside_the_present_one() {
    let keep = |hours: &str| [typed(Field::Hours, hours), Event::ScenarioKept];
    let events = [keep("10"), keep("20"), keep("30")].concat();
    let three = case(&events);
    assert_eq!(hours_of(&three), ["10", "20"], "there is no room for a third");
    assert_eq!(hours_of(&three.clone().after(Event::ScenarioRemoved(0))), ["20"]);
    assert_eq!(hours_of(&three.clone().after(Event::ScenarioRemoved(7))), ["10", "20"]);
    assert_eq!(hours_of(&three.clone().after(Event::StartedOver)), Vec::<String>::new());
    // The fields and the kept case change places: nothing is lost.
    let used = three.after(Event::ScenarioUsed(1));
    assert_eq!((hours_of(&used), used.text(Field::Hours)), (vec!["10".to_owned(), "30".to_owned()], "20"));
    assert_eq!(used.clone().after(Event::ScenarioUsed(7)), used);
}

#[test]
fn a_kept_case_is_the_last_that_could_be_worked_out() {
    let wrong = case(&[
        typed(Field::Hours, "10"),
        Event::Left(Field::Hours),
        typed(Field::Hours, "38"),
        Event::ScenarioKept,
    ]);
    assert_eq!(hours_of(&wrong), ["10"]);
}

#[test]
fn using_a_kept_case_fills_in_every_field() {
    let kept = case(&[
        typed(Field::Pension, "12,5"),
        typed(Field::SickDays, "5"),
        Event::PayChosen(Pay::Hourly),
        Event::SectorChosen(Sector::State),
        Event::ScenarioKept,
    ]);
    let job = kept.employment().expect("valid");
    let other = [
        typed(Field::Pension, "0"),
        typed(Field::SickDays, ""),
        typed(Field::FullTimeWage, "40000"),
        typed(Field::OtherWage, "100"),
        Event::PayChosen(Pay::Salaried),
        Event::SectorChosen(Sector::Private),
        Event::SchemeChosen(Scheme::Before2013),
        Event::DateTyped(DatePart::Year, "2024".to_owned()),
    ];
    let other = other.into_iter().fold(kept, Case::after);
    let before = other.employment();
    let used = other.after(Event::ScenarioUsed(0));
    assert_eq!(used.employment(), Some(job.clone()));
    let back = used.after(Event::ScenarioUsed(0));
    assert_eq!((back.employment(), back.scenarios.kept()), (before, [job].as_slice()));
}

#[test]
fn the_comparison_shows_what_differs_and_by_how_much() {
    let case = case(&[Event::ScenarioKept, typed(Field::Hours, "20"), typed(Field::Pension, "8")]);
    let (compared, bars) = view::scenarios(&case).expect("one is kept");
    assert_eq!(compared.names, ["Gemt 1", "Nu"]);
    let names: Vec<&str> = compared.rows.iter().map(|row| row.name).collect();
    assert_eq!(
        names.get(..5),
        Some(&["Timer om ugen", "Arbejdsintensitet", "Timeløn", "Jeres pensionsbidrag", "I betaler"][..])
    );
    for row in &compared.rows {
        assert_eq!(row.cells.len(), 2, "{}", row.name);
        for (cell, of) in row.cells.iter().zip(["scenario-1", "scenario-now"]) {
            assert!(cell.line.as_ref().is_none_or(|(_, _, copy)| copy == of), "{cell:?}");
        }
    }
    assert_eq!(compared.findings.len(), 1);
    assert!(compared.findings[0].text().starts_with("Nu mod Gemt 1: I betaler"), "{:?}", compared.findings);
    assert_eq!(bars.len(), 4, "what the employer pays and what the employee gets, twice");
    assert!(bars.iter().all(|bar| bar.parts.iter().sum::<u32>() <= 1_000), "{bars:?}");
    assert_eq!(view::scenarios(&Case::new(day(2026, 5, 2))), None);
}

#[test]
fn a_link_with_scenarios_restores_them() {
    let read = |link: &str| link::read(link, day(2026, 5, 2));
    let case = read(
        "v=1&hours=15&wage=190&sick_days=4&s1.hours=20&s1.sick_days=&s2.scheme=before2013&s2.fraction=two-thirds",
    );
    assert_eq!(case.dropped, []);
    let [first, second] = case.scenarios.kept() else { panic!("{:?}", case.scenarios) };
    assert_eq!((first.hours, first.wage, first.sick_days), (20.into(), 190.into(), 0.into()));
    assert_eq!(
        (second.hours, second.scheme, second.fraction),
        (15.into(), Scheme::Before2013, Fraction::TwoThirds)
    );
    // The case's own value, wherever it stands in the link; and a monthly wage is told by the hour.
    let case = read("v=1&s1.hours=20&wage=190&wage_unit=month&s2.wage=210.5");
    let wages: Vec<Decimal> = case.scenarios.kept().iter().map(|job| job.wage.round_dp(2)).collect();
    assert_eq!(wages, [number("190"), number("210.5")]);
    // A bad key takes nothing with it, and a scenario of bad keys alone is none.
    let case = read("v=1&hours=15&s1.hours=99&s1.wage=180&s2.wage=x");
    let dropped: Vec<&str> = case.dropped.iter().map(|dropped| dropped.key.as_str()).collect();
    assert_eq!((hours_of(&case), dropped), (vec!["15".to_owned()], vec!["s1.hours", "s2.wage"]));
}

fn kept_jobs() -> impl Strategy<Value = Vec<Event>> {
    let number = |field: Field, most: u32| (1..=most).prop_map(move |value| typed(field, &value.to_string()));
    let event = prop_oneof![
        number(Field::Hours, 37),
        number(Field::Intensity, 100),
        number(Field::Wage, 900),
        number(Field::Pension, 50),
        number(Field::FullTimeWage, 90_000),
        number(Field::OtherWage, 9_000),
        number(Field::MinimumWage, 900),
        number(Field::SickDays, 365),
        Just(typed(Field::SickDays, "")),
        Just(typed(Field::FullTimeWage, "")),
        Just(typed(Field::Hours, "38")),
        prop::sample::select(vec![Scheme::Since2013, Scheme::Before2013]).prop_map(Event::SchemeChosen),
        prop::sample::select(vec![Pay::Salaried, Pay::Hourly]).prop_map(Event::PayChosen),
        prop::sample::select(vec![Sector::Private, Sector::State]).prop_map(Event::SectorChosen),
        prop::sample::select(vec![Fraction::Half, Fraction::TwoThirds]).prop_map(Event::FractionChosen),
        prop::sample::select(vec![WageUnit::Hour, WageUnit::Month]).prop_map(Event::WageUnitChosen),
        (2013..2030_u32).prop_map(|year| Event::DateTyped(DatePart::Year, year.to_string())),
        prop::sample::select(Language::ALL.to_vec()).prop_map(Event::LanguageChosen),
        Just(Event::ScenarioKept),
        Just(Event::ScenarioUsed(0)),
    ];
    proptest::collection::vec(event, 1..24)
}

#[test]
fn scenarios_survive_the_link() {
    check_for(300, kept_jobs(), |events| {
        let case = case(&events);
        let link = link::write(&case);
        let back = link::read(&link, day(2020, 2, 29));
        prop_assert_eq!(&back.dropped, &[], "{}", link);
        prop_assert_eq!(&back.scenarios, &case.scenarios, "{}", link);
        // A field that cannot be used is not in the link, and comes back as it was at first.
        if case.employment().is_some() {
            prop_assert_eq!(&link::write(&back), &link);
        }
        Ok(())
    });
}
