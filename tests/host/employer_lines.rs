//! The employer's lines and the refunds, worked out by hand. Amounts are kroner.

use chrono::NaiveDate;
use fleksjob::law::{BeforeTable, Status, day};
use fleksjob::rules::cost::{
    Employment, Estimate, Fraction, Limit, Line, LineCode, Pay, Scheme, Sector, SubsidyTerms, estimate,
    flexi_wage_subsidy, zero_point,
};
use fleksjob::rules::exact::Exact;
use rust_decimal::Decimal;

fn number(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text} is not a number"))
}

/// A salaried private job at 200 kr. an hour on 1 June.
fn job(year: i32, hours: &str) -> Employment {
    on(day(year, 6, 1), hours)
}

fn on(date: NaiveDate, hours: &str) -> Employment {
    Employment { hours: number(hours), wage: number("200"), ..Employment::on(date) }
}

fn worked_out(job: &Employment) -> Estimate {
    estimate(job).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// That the lines named have these amounts; `-` says that there is no such line.
fn check(job: &Employment, rows: &[(&str, &str)]) {
    let result = worked_out(job);
    let code = |name: &str| LineCode::ALL.iter().find(|code| code.code() == name).copied();
    for (name, expected) in rows {
        let code = code(name).unwrap_or_else(|| panic!("no line is named {name}"));
        let found = result.line(code).map_or("-".to_owned(), |line| line.amount.to_string());
        assert_eq!(&found, expected, "{name} of {job:?}");
    }
}

/// That the lines named have these statuses.
fn check_status(job: &Employment, rows: &[(LineCode, Status)]) {
    let result = worked_out(job);
    for (code, expected) in rows {
        let found = result.line(*code).map(|line| line.status);
        assert_eq!(found, Some(*expected), "{} of {job:?}", code.code());
    }
}

#[test]
fn a_salaried_month_and_year() {
    let job = Employment { pension: number("10"), ..job(2024, "18") };
    check(
        &job,
        &[
            ("paid_hours_week", "18"),
            ("wage", "15600.00"),                // 18 × 200 × 52 / 12
            ("employer_pension", "1560.00"),     // 10 %
            ("atp_employer", "132.00"),          // 78 hours a month
            ("holiday", "156.00"),               // 1 %
            ("great_prayer_day", "70.20"),       // 0.45 %
            ("levies", "274.22"),                // (3149 + 1350 + 437) × 2/3 / 12 = 274.222
            ("refund", "0.00"),                  //
            ("employer_cost", "17792.42"),       // the sum
            ("employer_cost_year", "213509.04"), // × 12
            ("employer_cost_hour", "252.37"),    // 17792.4222 × 12 / (18 × 47) = 252.3747
            ("ordinary_cost", "17792.42"),
            ("counted_wage", "17160.00"),
            ("subsidy_reduction", "5357.25"), // 0.30 × 16323 + 0.55 × 837 = 4896.90 + 460.35
            ("full_time_wage", "35273.33"),   // 200 × 1.10 × 37 × 52 / 12
            ("subsidy", "14594.75"),          // 19952 − 5357.25
            ("total_income", "31754.75"),     // 17160 + 14594.75
            ("supplements_year", "2714.40"),  // 12 × 226.20
            ("subsidy_fall", "1492.92"),      // 0.55 × 2714.40
        ],
    );
}

#[test]
fn an_hourly_month_and_year() {
    let job = Employment { pension: number("10"), pay: Pay::Hourly, ..job(2024, "18") };
    check(
        &job,
        &[
            ("wage", "15600.00"),
            ("employer_pension", "1560.00"),
            ("atp_employer", "132.00"),
            ("holiday", "1950.00"), // 12.5 %
            ("great_prayer_day", "0.00"),
            ("levies", "274.22"),
            ("employer_cost", "19516.22"),
            // 18 × 200 × 47 = 169200; 16920; 21150; and 12 × (132 + 274.22) = 4874.64
            ("employer_cost_year", "212144.64"),
            ("employer_cost_hour", "250.76"), // 212144.6667 / 846 = 250.7620
            ("supplements_year", "0.00"),
            ("subsidy_fall", "-"),
        ],
    );
}

#[test]
fn the_intensity_reduces_the_paid_hours() {
    let half = Employment { intensity: number("50"), ..job(2024, "18") };
    check(&half, &[("paid_hours_week", "9"), ("wage", "7800.00"), ("atp_employer", "66.00")]);
    // 49 % of 18 hours are 8.82 hours: under 9.
    let less = Employment { intensity: number("49"), ..job(2024, "18") };
    check(&less, &[("paid_hours_week", "8.82"), ("wage", "7644.00"), ("atp_employer", "0.00")]);
}

#[test]
fn the_supplements_of_a_year_take_30_percent_off_the_subsidy_below_the_threshold() {
    // Wage 8666.67; 1 % is 86.67 and 0.45 % is 39.00: 12 × 125.6667 = 1508.00, of which 30 % is 452.40.
    check(&job(2024, "10"), &[("supplements_year", "1508.00"), ("subsidy_fall", "452.40")]);
}

#[test]
fn atp_follows_the_paid_hours() {
    let rows = [
        ("8.9", "0.00", "0.00"),
        ("9", "66.00", "58.80"),
        ("17.9", "66.00", "58.80"),
        ("18", "132.00", "117.60"),
        ("26.9", "132.00", "117.60"),
        ("27", "198.00", "176.40"),
    ];
    for (hours, class_a, class_f) in rows {
        for pay in [Pay::Salaried, Pay::Hourly] {
            for (sector, expected) in
                [(Sector::Private, class_a), (Sector::Municipal, class_a), (Sector::State, class_f)]
            {
                let job = Employment { pay, sector, ..job(2024, hours) };
                check(&job, &[("atp_employer", expected)]);
            }
        }
    }
    // The rates of 2013 and 2016.
    for (date, expected) in [
        (day(2015, 12, 31), "180.00"),
        (day(2016, 1, 1), "189.35"),
        (day(2023, 12, 31), "189.35"),
        (day(2024, 1, 1), "198.00"),
    ] {
        check(&on(date, "37"), &[("atp_employer", expected)]);
    }
}

#[test]
fn the_great_prayer_day_supplement_began_in_2024_for_salaried() {
    // 0.45 % of 15600.
    check(&on(day(2023, 12, 31), "18"), &[("great_prayer_day", "0.00"), ("holiday", "156.00")]);
    check(&on(day(2024, 1, 1), "18"), &[("great_prayer_day", "70.20"), ("holiday", "156.00")]);
    let hourly = Employment { pay: Pay::Hourly, ..on(day(2024, 1, 1), "18") };
    check(&hourly, &[("great_prayer_day", "0.00"), ("holiday", "1950.00")]);
}

/// That the levies of a month are `amount`, and that those named beneath are `unknown`: id, last known figure
/// and its year.
fn check_levies(job: &Employment, amount: &str, unknown: &[(&str, Option<(&str, i32)>)]) {
    use chrono::Datelike;
    check(job, &[("levies", amount)]);
    let result = worked_out(job);
    let found: Vec<(&str, Option<(Decimal, i32)>)> = result
        .unknown_levies
        .iter()
        .map(|unknown| {
            let last = unknown.last_known.and_then(|entry| Some((entry.value()?, entry.from.year())));
            (unknown.levy.id(), last)
        })
        .collect();
    let expected: Vec<(&str, Option<(Decimal, i32)>)> =
        unknown.iter().map(|(id, last)| (*id, last.map(|(value, year)| (number(value), year)))).collect();
    assert_eq!(found, expected, "{job:?}");
    for unknown in &result.unknown_levies {
        assert_eq!(unknown.entry.status, Status::Uncertain, "{}", unknown.levy.id());
    }
}

#[test]
fn levies_of_2024_follow_the_sector_and_the_band() {
    let unknown_private = [("levy_aes", None), ("levy_afu", Some(("7.2", 2017)))];
    let unknown_public = [("levy_aes", None)];
    // Private: AUB 3149, Barsel.dk 1350 and FIB 437 are 4936 a year. Public: AUB alone.
    let rows = [
        ("37", "411.33", "262.42"),   // 4936 / 12 and 3149 / 12 = 262.4167
        ("26.9", "274.22", "174.94"), // two thirds: 274.2222 and 174.9444
        ("9", "137.11", "87.47"),     // a third: 137.1111 and 87.4722
    ];
    for (hours, private, public) in rows {
        check_levies(&job(2024, hours), private, &unknown_private);
        for sector in [Sector::Municipal, Sector::State] {
            check_levies(&Employment { sector, ..job(2024, hours) }, public, &unknown_public);
        }
    }
}

#[test]
fn levies_that_are_not_known_are_named_and_not_added() {
    let private_2026 = [
        ("levy_aub", Some(("3590", 2025))),
        ("levy_aes", None),
        ("levy_barsel", Some(("1350", 2024))),
        ("levy_fib", Some(("437", 2024))),
        ("levy_afu", Some(("7.2", 2017))),
    ];
    check_levies(&job(2026, "37"), "0.00", &private_2026);
    let municipal = Employment { sector: Sector::Municipal, ..job(2026, "37") };
    check_levies(&municipal, "0.00", &private_2026[..2]);
    // 3590 / 12.
    check_levies(&job(2025, "37"), "299.17", &private_2026[1..]);
    // FIB 493 / 12. AUB is a draft's, and not what was last known.
    let private_2023 = [
        ("levy_aub", Some(("3213", 2022))),
        ("levy_aes", None),
        ("levy_barsel", Some(("1225", 2021))),
        ("levy_afu", Some(("7.2", 2017))),
    ];
    check_levies(&job(2023, "37"), "41.08", &private_2023);
    // No AUB in the first quarter of 2020, and a Barsel.dk whose first day is unknown.
    let first_quarter = on(day(2020, 2, 1), "37");
    let unknown = [
        ("levy_aes", None),
        ("levy_barsel", Some(("750", 2017))),
        ("levy_fib", Some(("533", 2017))),
        ("levy_afu", Some(("7.2", 2017))),
    ];
    check_levies(&first_quarter, "0.00", &unknown);
    // (2791 + 1225) / 12 = 334.6667.
    check_levies(&on(day(2020, 10, 1), "37"), "334.67", &[unknown[0], unknown[2], unknown[3]]);
    // (2837 + 750 + 533 + 7.2) / 12 = 343.9333.
    check_levies(&job(2017, "37"), "343.93", &[("levy_aes", None)]);
}

#[test]
fn under_9_paid_hours_there_is_no_levy() {
    check_levies(&job(2024, "8.9"), "0.00", &[]);
    check_levies(&job(2026, "8.9"), "0.00", &[]);
}

/// The refund of one absence, in a fleksjob and in ordinary employment.
fn check_sick(job: &Employment, days: i64, refund: &str, ordinary: &str) {
    let result = worked_out(&Employment { sick_days: Decimal::from(days), ..job.clone() });
    let here = result.line(LineCode::SickRefund).map(|line| line.amount);
    assert_eq!(here, Some(number(refund)), "{days} days");
    assert_eq!(result.ordinary_sick_refund.amount, number(ordinary), "{days} days, ordinary");
    assert_eq!(result.ordinary_sick_refund.code, LineCode::SickRefund);
}

#[test]
fn sickness_is_refunded_from_the_first_day_and_ordinarily_from_the_31st() {
    // At most 126.89 an hour in 2024: 18 hours are 2284.02 a week, 326.2886 a day.
    let job_2024 = job(2024, "18");
    check_sick(&job_2024, 0, "0", "0");
    check_sick(&job_2024, 1, "326.29", "0");
    check_sick(&job_2024, 14, "4568.04", "0");
    check_sick(&job_2024, 30, "9788.66", "0");
    check_sick(&job_2024, 31, "10114.95", "326.29");
    check_sick(&job_2024, 37, "12072.68", "2284.02"); // 2284.02 × 37 / 7 = 12072.6771
    // At most the wage.
    check_sick(&Employment { wage: number("100"), ..job_2024.clone() }, 14, "3600", "0");
    // Paid hours, not hours present: 9 × 126.89 × 2.
    check_sick(&Employment { intensity: number("50"), ..job_2024 }, 14, "2284.02", "0");
    // 137.43 in 2026, which is derived.
    check_sick(&job(2026, "37"), 7, "5084.91", "0");
    check_status(&job(2024, "18"), &[(LineCode::SickRefund, Status::Sourced)]);
    check_status(&job(2026, "18"), &[(LineCode::SickRefund, Status::Derived)]);
}

/// A full-time job of the scheme before 2013, with a tenth of the wage in pension.
fn old(year: i32, wage: &str, fraction: Fraction) -> Employment {
    let scheme = Scheme::Before2013;
    Employment { scheme, wage: number(wage), pension: number("10"), fraction, ..job(year, "37") }
}

fn refund(result: &Estimate) -> &Line {
    result.line(LineCode::Refund).expect("there is a refund")
}

#[test]
fn before_2013_half_or_two_thirds_of_the_cost_is_refunded() {
    // Wage 32066.6667 and pension 3206.6667, ATP 198, levies 411.3333: 35882.6667, under 588189 / 12.
    check(
        &old(2024, "200", Fraction::Half),
        &[
            ("wage", "32066.67"),
            ("employer_pension", "3206.67"),
            ("holiday", "320.67"),
            ("great_prayer_day", "144.30"),
            ("refund", "17941.33"),
            ("ordinary_cost", "36347.64"),
            ("employer_cost", "18406.31"),
            ("employer_cost_year", "220875.72"),
        ],
    );
    check(
        &old(2024, "200", Fraction::TwoThirds),
        &[("refund", "23921.78"), ("employer_cost", "12425.86"), ("ordinary_cost", "36347.64")],
    );
    check_status(&old(2024, "200", Fraction::Half), &[(LineCode::Refund, Status::Sourced)]);
}

#[test]
fn before_2013_the_cap_binds_a_high_wage_in_proportion_to_the_hours() {
    // 48100 + 4810 + 198 + 411.33 is above 588189 / 12 = 49015.75.
    check(&old(2024, "300", Fraction::Half), &[("refund", "24507.88")]); // 24507.875
    check(&old(2024, "300", Fraction::TwoThirds), &[("refund", "32677.17")]); // 32677.1667
    // Half the hours: 24050 + 2405 + 132 + 274.22 is above 24507.875.
    let half_time = Employment { hours: number("18.5"), ..old(2024, "300", Fraction::Half) };
    check(&half_time, &[("refund", "12253.94")]); // 12253.9375
}

#[test]
fn before_2013_the_lowest_agreed_wage_limits_the_refund() {
    let with = |minimum: &str, fraction| Employment {
        minimum_wage: Some(number(minimum)),
        ..old(2024, "200", fraction)
    };
    // 180 × 37 × 52 / 12 = 28860, with pension 31746, with ATP and levies 32355.3333.
    check(&with("180", Fraction::Half), &[("refund", "16177.67"), ("wage", "32066.67")]);
    check(&with("180", Fraction::TwoThirds), &[("refund", "21570.22")]);
    // Above the wage it changes nothing.
    check(&with("250", Fraction::Half), &[("refund", "17941.33")]);
}

#[test]
fn before_2013_the_hours_are_those_paid_and_there_is_no_subsidy() {
    let slow = Employment { intensity: number("50"), ..old(2024, "200", Fraction::Half) };
    check(&slow, &[("paid_hours_week", "37"), ("wage", "32066.67"), ("refund", "17941.33")]);
    let absent =
        ["counted_wage", "subsidy_maximum", "subsidy_threshold", "subsidy_reduction", "full_time_wage"];
    let more = ["subsidy", "total_income", "zero_point", "supplements_year", "subsidy_fall"];
    check(&slow, &[&absent[..], &more].concat().into_iter().map(|code| (code, "-")).collect::<Vec<_>>());
    assert_eq!(worked_out(&slow).limit, None);
}

/// That the refund is `amount`, uncertain because no cap is known.
fn check_without_cap(job: &Employment, amount: &str) {
    let result = worked_out(job);
    assert!(result.refund_cap_unknown, "{job:?}");
    assert_eq!(
        (refund(&result).amount, refund(&result).status),
        (number(amount), Status::Uncertain),
        "{job:?}"
    );
}

#[test]
fn before_2013_without_a_known_cap_the_refund_is_uncertain() {
    // 2026: 35273.3333 + 198, no levy known; half of 35471.3333.
    check_without_cap(&old(2026, "200", Fraction::Half), "17735.67");
    // 2018: 35273.3333 + 189.35 + 2702 / 12; half of 35687.85.
    check_without_cap(&old(2018, "200", Fraction::Half), "17843.93");
    // However high the wage: 1000 × 37 × 52 / 12 × 1.1 + 198 = 176564.6667.
    check_without_cap(&old(2026, "1000", Fraction::Half), "88282.33");
    // 2019 has a cap. 35273.3333 + 189.35; half of 35462.6833.
    let result = worked_out(&old(2019, "200", Fraction::Half));
    assert!(!result.refund_cap_unknown);
    assert_eq!(refund(&result).amount, number("17731.34"));
    // That of 2025 is derived: 609364 / 12 / 2.
    let result = worked_out(&old(2025, "400", Fraction::Half));
    assert_eq!((refund(&result).amount, refund(&result).status), (number("25390.17"), Status::Derived));
}

#[test]
fn the_state_is_refunded_half_up_to_the_cap() {
    let state = |wage: &str| Employment { sector: Sector::State, wage: number(wage), ..job(2024, "18") };
    // 15600 + 117.60 + 156 + 70.20 + 174.9444 = 16118.7444.
    check(
        &state("200"),
        &[
            ("working_time_fraction", "0.49"), // 18 / 37 = 0.486
            ("refund", "8059.37"),
            ("ordinary_cost", "16118.74"),
            ("employer_cost", "8059.37"),
            ("employer_cost_year", "96712.44"),
            ("employer_cost_hour", "114.32"), // 8059.3722 × 12 / 846
        ],
    );
    // 31200 + 117.60 + 312 + 140.40 + 174.9444 = 31944.9444, above 147047 × 0.49 / 3 = 24017.6767.
    check(
        &state("400"),
        &[
            ("refund", "12008.84"),
            ("employer_cost", "19936.10"),
            ("employer_cost_hour", "282.78"), // (31944.9444 − 12008.8383) × 12 / 846
        ],
    );
    // The subsidy is the employee's there, too: 19952 − 4680.
    check(&state("200"), &[("subsidy", "15272.00"), ("total_income", "30872.00")]);
    // Whether present or paid hours make the fraction is not known.
    check_status(
        &state("400"),
        &[(LineCode::WorkingTimeFraction, Status::Uncertain), (LineCode::Refund, Status::Uncertain)],
    );
}

#[test]
fn the_state_without_a_known_cap_is_refunded_half() {
    // 15600 + 117.60 + 156 + 70.20, no levy known: half of 15943.80.
    let state = Employment { sector: Sector::State, ..job(2026, "18") };
    check_without_cap(&state, "7971.90");
    check(&state, &[("working_time_fraction", "-"), ("employer_cost", "7971.90")]);
}

#[test]
fn private_and_municipal_employers_are_refunded_nothing_since_2013() {
    for sector in [Sector::Private, Sector::Municipal] {
        let job = Employment { sector, ..job(2026, "18") };
        check(&job, &[("refund", "0.00")]);
        assert!(!worked_out(&job).refund_cap_unknown);
    }
}

#[test]
fn the_full_time_wage_decides_where_it_binds() {
    // 2024, 120 an hour for 30 hours: wage 15600, full time 19240, room 3640.
    let low = Employment { wage: number("120"), ..job(2024, "30") };
    check(&low, &[("full_time_wage", "19240.00"), ("subsidy", "3640.00"), ("total_income", "19240.00")]);
    assert_eq!(worked_out(&low).limit, Some(Limit::FullTimeWage));
    // A given one stands in place of the derived one.
    let given = Employment { full_time_wage: Some(number("20000.50")), ..low.clone() };
    check(&given, &[("full_time_wage", "20000.50"), ("subsidy", "4400.50"), ("total_income", "20000.50")]);
    // Other wage takes room, too.
    let other = Employment { other_wage: number("1000"), ..low };
    check(&other, &[("counted_wage", "16600.00"), ("subsidy", "2640.00"), ("total_income", "18240.00")]);
}

#[test]
fn the_subsidy_ends_at_the_zero_point() {
    // 16323 + (19952 − 4896.90) / 0.55.
    let high = Employment { wage: number("300"), ..job(2024, "37") };
    check(&high, &[("zero_point", "43695.91"), ("wage", "48100.00"), ("subsidy", "0.00")]);
    assert_eq!(worked_out(&high).limit, Some(Limit::ZeroPoint));
}

#[test]
fn the_subsidy_begins_with_the_scheme() {
    let (first, eve) = (day(2013, 1, 1), day(2012, 12, 31));
    // 13208 + (17008 − 3962.40) / 0.55.
    assert_eq!(zero_point(first).map(|wage| wage.to_ore()), Ok(number("36927.27")));
    assert_eq!(zero_point(eve), Err(BeforeTable { date: eve }));
    let exact = |value: &str| Exact::new(number(value));
    let terms = SubsidyTerms { counted_wage: exact("10000"), full_time_wage: exact("30000") };
    let subsidy = |date| flexi_wage_subsidy(terms, date).map(|subsidy| subsidy.subsidy.to_ore());
    // 17008 − 3000.
    assert_eq!(subsidy(first), Ok(number("14008")));
    assert_eq!(subsidy(eve), Err(BeforeTable { date: eve }));
}

#[test]
fn a_limit_that_is_just_reached_does_not_yet_decide() {
    let with = |full_time: &str, other: &str| Employment {
        full_time_wage: Some(number(full_time)),
        other_wage: number(other),
        ..job(2024, "18")
    };
    let rows = [
        // The wage of 15600 leaves room for exactly the subsidy: 19952 − 4680 = 15272.
        (with("30872", "0"), Limit::BelowThreshold, Status::Sourced),
        (with("30871.99", "0"), Limit::FullTimeWage, Status::Uncertain),
        // 723 of other wage takes it to the threshold.
        (with("50000", "723"), Limit::BelowThreshold, Status::Sourced),
        (with("50000", "723.01"), Limit::AboveThreshold, Status::Sourced),
    ];
    for (job, limit, fall) in rows {
        assert_eq!(worked_out(&job).limit, Some(limit), "{job:?}");
        // Whether the cap rises with the supplements is not known.
        check_status(&job, &[(LineCode::SubsidyFall, fall)]);
    }
}

#[test]
fn a_line_says_how_well_it_is_known() {
    use Status::{Derived, Sourced, Uncertain};
    let rows = [
        (2024, Sourced, Sourced, Sourced),
        (2025, Derived, Derived, Derived),
        (2026, Derived, Uncertain, Uncertain),
    ];
    for (year, subsidy, atp, cost) in rows {
        check_status(
            &job(year, "18"),
            &[
                (LineCode::Wage, Sourced),
                (LineCode::SubsidyMaximum, subsidy),
                (LineCode::Subsidy, subsidy),
                (LineCode::TotalIncome, subsidy),
                (LineCode::AtpEmployer, atp),
                (LineCode::EmployerCost, cost),
                (LineCode::EmployerCostYear, cost),
            ],
        );
    }
    // The holiday percentages of 2013 are carried back.
    check_status(&job(2013, "18"), &[(LineCode::Subsidy, Derived), (LineCode::EmployerCost, Uncertain)]);
    // The second half of 2017.
    let maximum = |date| worked_out(&on(date, "18")).line(LineCode::SubsidyMaximum).map(|line| line.status);
    assert_eq!(maximum(day(2017, 6, 30)), Some(Sourced));
    assert_eq!(maximum(day(2017, 7, 1)), Some(Uncertain));
}
