//! The words of both languages side by side, and numbers and dates in and out.
//!
//! The expected readings are the house's rules on separators worked out by hand, not what the code gave.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fleksjob::law::day;
use fleksjob::rules::cost::{Field, LineCode};
use fleksjob::text::date::{self, DateError};
use fleksjob::text::number::{self, Decimals, NumberError, plain, write, write_kroner};
use fleksjob::text::template::{Piece, fill, pieces};
use fleksjob::text::{Language, cost, words};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};
use rust_decimal::{Decimal, RoundingStrategy};

// ---- Helpers ----

/// That `expected` comes out of every row; all that differ are named.
pub(crate) fn check<I: core::fmt::Debug, O: core::fmt::Debug + PartialEq>(
    rows: impl IntoIterator<Item = (I, O)>,
    outcome: impl Fn(&I) -> O,
) {
    let mut wrong = Vec::new();
    for (input, expected) in rows {
        let found = outcome(&input);
        if found != expected {
            wrong.push(format!("{input:?}\n   expected {expected:?}\n   found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// That `property` holds for random input, the same in every run.
pub(crate) fn check_for<T: core::fmt::Debug>(
    cases: u32,
    input: impl Strategy<Value = T>,
    property: impl Fn(T) -> Result<(), TestCaseError>,
) {
    let config =
        Config { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(2013), ..Config::default() };
    match TestRunner::new(config).run(&input, property) {
        Ok(()) => {}
        Err(TestError::Fail(reason, value)) => panic!("{reason}\n{value:#?}"),
        Err(error) => panic!("{error}"),
    }
}

/// A number written with a dot.
pub(crate) fn number(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Every text of a language with a name: those of the screens, the words around fields, the lines.
fn all_texts(language: Language) -> Vec<(String, &'static str)> {
    let screens = [
        words::screen_page::Page(language).entries(),
        words::screen_types::Types(language).entries(),
        words::screen_route::Route(language).entries(),
        words::screen_cost::Cost(language).entries(),
        words::screen_accommodations::Accommodations(language).entries(),
        words::screen_timeline::Timeline(language).entries(),
        words::screen_summary::Summary(language).entries(),
    ];
    let mut all: Vec<(String, &'static str)> =
        screens.into_iter().flatten().map(|(name, text)| (name.to_owned(), text)).collect();
    for field in Field::NUMBERS.into_iter().chain([Field::Date]) {
        let words = cost::field(field, language);
        for (name, text) in [("label", words.label), ("short", words.short), ("example", words.example)] {
            all.push((format!("{}.{name}", field.key()), text));
        }
        // A date stands in three fields of its own, which have no unit.
        if field != Field::Date {
            all.push((format!("{}.hint", field.key()), words.hint));
            all.push((format!("{}.unit", field.key()), words.unit));
        }
    }
    for code in LineCode::ALL {
        all.push((code.code().to_owned(), cost::line(*code, language)));
        all.push((format!("{}.why", code.code()), cost::line_why(*code, language)));
    }
    all
}

/// Names every text that `is_bad`, in either language.
fn no_text(is_bad: impl Fn(&str) -> bool) {
    let mut bad = Vec::new();
    for language in Language::ALL {
        bad.extend(all_texts(language).into_iter().filter(|(_, text)| is_bad(text)));
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

// ---- Words ----

#[test]
fn no_text_is_empty_or_begins_or_ends_with_a_space() {
    no_text(|text| text.is_empty() || text.trim() != text || text.contains("  "));
}

#[test]
fn no_text_says_that_somebody_is_entitled() {
    no_text(|text| {
        ["berettiget", "entitle", "har ret til", "har krav på"]
            .iter()
            .any(|word| text.to_lowercase().contains(word))
    });
}

#[test]
fn no_text_has_straight_quotes_or_three_full_stops() {
    no_text(|text| text.contains(['"', '\'']) || text.contains("..."));
}

#[test]
fn braces_only_stand_around_the_name_of_a_place() {
    no_text(|text| {
        pieces(text).into_iter().any(|piece| match piece {
            Piece::Words(words) => words.contains(['{', '}']),
            Piece::Place(name) => {
                !name.chars().all(|c| c.is_ascii_lowercase() || c == '_') || name.is_empty()
            }
        })
    });
}

#[test]
fn both_languages_have_the_same_places_in_the_same_texts() {
    let places = |text: &str| {
        let mut names: Vec<String> = pieces(text)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Place(name) => Some(name.to_owned()),
                Piece::Words(_) => None,
            })
            .collect();
        names.sort();
        names
    };
    let [danish, english] = Language::ALL.map(all_texts);
    assert_eq!(danish.len(), english.len());
    let rows = danish.iter().zip(&english).map(|((name, da), (same, en))| {
        assert_eq!(name, same);
        ((name, *en), places(da))
    });
    check(rows, |(_, en)| places(en));
}

#[test]
fn every_line_has_its_own_name() {
    for language in Language::ALL {
        let names: BTreeSet<&str> = LineCode::ALL.iter().map(|code| cost::line(*code, language)).collect();
        assert_eq!(names.len(), LineCode::ALL.len());
    }
}

#[test]
fn an_example_can_be_typed_as_it_stands() {
    for language in Language::ALL {
        for field in Field::NUMBERS {
            let example = cost::field(field, language).example;
            let value = number::read(example).unwrap_or_else(|error| panic!("{example}: {error:?}"));
            assert!(field.check(value).is_ok(), "{example} in {}", field.key());
        }
    }
}

#[test]
fn places_are_filled_by_name() {
    check(
        [
            ("Fra {hours} timer", "Fra 18,5 timer"),
            ("{hours}{wage}", "18,5200 kr."),
            ("Her står {wage}.", "Her står 200 kr."),
            ("Her står {hours}.", "Her står 18,5."),
            ("{wage}. {wage}", "200 kr. 200 kr."),
            ("{unknown} timer", "{unknown} timer"),
            ("en { alene", "en { alene"),
            ("", ""),
        ],
        |template| -> &str { fill(template, &[("hours", "18,5"), ("wage", "200 kr.")]).leak() },
    );
}

// ---- Numbers in ----

/// What a text is read as, in words.
fn read(text: &str) -> String {
    match number::read(text) {
        Ok(value) => value.to_string(),
        Err(NumberError::Empty) => "empty".to_owned(),
        Err(NumberError::NotANumber) => "no number".to_owned(),
        Err(NumberError::TooLong) => "too long".to_owned(),
        Err(NumberError::Ambiguous { thousands, decimal }) => format!("{thousands} or {decimal}"),
    }
}

fn check_reading<const N: usize>(rows: [(&str, &str); N]) {
    check(rows.map(|(typed, expected)| (typed, expected.to_owned())), |typed| read(typed));
}

#[test]
fn plain_digits_are_read() {
    check_reading([
        ("0", "0"),
        ("200", "200"),
        ("  200\t", "200"),
        ("32000", "32000"),
        ("007", "7"),
        ("123456789012345678", "123456789012345678"),
        ("1234567890123456789", "too long"),
        ("123456789012345678901234567890", "too long"),
        ("1234567890123456,78", "1234567890123456.78"),
        ("12345678901234567,89", "too long"),
        ("1234567890123456,789", "too long"),
    ]);
}

#[test]
fn one_two_or_many_digits_after_the_only_separator_are_decimals() {
    check_reading([
        ("1234,5", "1234.5"),
        ("1234.5", "1234.5"),
        ("18,25", "18.25"),
        ("18.25", "18.25"),
        ("0,5", "0.5"),
        ("0.05", "0.05"),
        ("12,3456", "12.3456"),
        ("12.3456", "12.3456"),
        ("199,5841995842", "199.5841995842"),
        (",5", "0.5"),
        (".25", "0.25"),
        ("12,", "12"),
        ("12.", "12"),
    ]);
}

#[test]
fn exactly_three_digits_after_a_separator_are_thousands() {
    check_reading([
        ("1.234", "1234"),
        ("1,234", "1234"),
        ("100.000", "100000"),
        ("320,666", "320666"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1.000", "1000"),
    ]);
}

#[test]
fn with_both_separators_the_last_is_the_decimal_one() {
    check_reading([
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1.234.567,8", "1234567.8"),
        ("1,234,567.8", "1234567.8"),
        ("1.234,567", "1234.567"),
        ("1,234.567", "1234.567"),
        ("1.234,", "1234"),
        ("12.34,5", "no number"),
        ("1234.567,89", "no number"),
        ("1,234.567,89", "no number"),
        ("1.234,56,78", "no number"),
        (".234,5", "no number"),
    ]);
}

#[test]
fn groups_that_are_not_of_three_are_refused() {
    check_reading([
        ("1.23.4", "no number"),
        ("1,23,4", "no number"),
        ("1.234.56", "no number"),
        ("1234.567.890", "no number"),
        ("1..234", "no number"),
        (".123.456", "no number"),
        ("1 2", "no number"),
        ("12 34", "no number"),
        ("1234 567", "no number"),
        ("1 234 56", "no number"),
        ("1,5 000", "no number"),
    ]);
}

#[test]
fn what_could_be_either_is_refused_with_both_readings() {
    check_reading([
        ("0,500", "500 or 0.500"),
        ("0.500", "500 or 0.500"),
        ("0,125 kr.", "125 or 0.125"),
        ("1234,567", "1234567 or 1234.567"),
        ("1234.567", "1234567 or 1234.567"),
        ("1 234,567", "1234567 or 1234.567"),
    ]);
}

#[test]
fn spaces_of_every_kind_part_thousands() {
    check_reading([
        ("1 234,56", "1234.56"),
        ("1\u{a0}234,56", "1234.56"),
        ("1\u{202f}234,56", "1234.56"),
        ("1\u{2009}234.56", "1234.56"),
        ("32 000", "32000"),
        ("1 234 567", "1234567"),
        ("200\u{a0}kr.", "200"),
        ("\u{a0}200\u{202f}", "200"),
        ("60\u{202f}%", "60"),
    ]);
}

#[test]
fn units_may_stand_before_or_after() {
    check_reading([
        ("200 kr.", "200"),
        ("200 kr", "200"),
        ("200kr.", "200"),
        ("200 kroner", "200"),
        ("200,-", "200"),
        ("1.234,-", "1234"),
        ("200,- kr.", "200"),
        ("kr. 200", "200"),
        ("KR 200", "200"),
        ("Kr. 1.234,50", "1234.50"),
        ("DKK 200", "200"),
        ("DKK\u{a0}1,234.56", "1234.56"),
        ("200 DKK", "200"),
        ("37 timer", "37"),
        ("1 time", "1"),
        ("37 t.", "37"),
        ("18.5 hours", "18.5"),
        ("37h", "37"),
        ("60 %", "60"),
        ("60%", "60"),
        ("14 dage", "14"),
        ("1 day", "1"),
        ("kr.", "no number"),
        (",-", "no number"),
        ("%", "no number"),
    ]);
}

#[test]
fn percent_may_be_written_out() {
    check_reading([
        ("12,5 pct.", "12.5"),
        ("12,5 pct", "12.5"),
        ("60 procent", "60"),
        ("60 percent", "60"),
        ("60procent", "60"),
    ]);
}

#[test]
fn a_sign_may_stand_before() {
    check_reading([
        ("-5", "-5"),
        ("\u{2212}5", "-5"),
        ("\u{2013}5", "-5"),
        ("- 5", "-5"),
        ("+5", "5"),
        ("-1.234,56", "-1234.56"),
        ("\u{2212}1,234.56", "-1234.56"),
        ("kr. -5", "-5"),
        ("-5 kr.", "-5"),
        ("--5", "no number"),
        ("+-5", "no number"),
        ("5-", "no number"),
        ("-", "no number"),
    ]);
}

/// The readings of a negative number are negative.
#[test]
fn both_readings_keep_the_sign() {
    check_reading([("-0,500", "-500 or -0.500"), ("\u{2212}1234.567", "-1234567 or -1234.567")]);
}

#[test]
fn anything_else_is_no_number() {
    check_reading([
        ("", "empty"),
        ("   ", "empty"),
        ("\u{a0}\u{2009}", "empty"),
        ("abc", "no number"),
        ("1e5", "no number"),
        ("0x10", "no number"),
        ("1/2", "no number"),
        ("½", "no number"),
        ("١٢", "no number"),
        ("1_000", "no number"),
        ("1'000", "no number"),
        ("200 euro", "no number"),
        ("200-300", "no number"),
        (",", "no number"),
        (".", "no number"),
        ("NaN", "no number"),
        ("<b>5</b>", "no number"),
    ]);
}

#[test]
fn no_text_makes_reading_panic() {
    let char = prop_oneof![
        6 => prop::sample::select("0123456789.,- %".chars().collect::<Vec<char>>()),
        1 => prop::sample::select("krtimeDKKh\u{a0}\u{2212}\u{202f}".chars().collect::<Vec<char>>()),
        1 => any::<char>(),
    ];
    check_for(4_000, proptest::collection::vec(char, 0..24), |chars| {
        let text: String = chars.into_iter().collect();
        let _ = read(&text);
        Ok(())
    });
}

// ---- Numbers out ----

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    use Decimals::{AsNeeded, Money, None, Two};
    check(
        [
            (("0", AsNeeded), ["0", "0"]),
            (("18.50", AsNeeded), ["18,5", "18.5"]),
            (("18.25", AsNeeded), ["18,25", "18.25"]),
            (("100", AsNeeded), ["100", "100"]),
            (("1234.56", AsNeeded), ["1.234,56", "1,234.56"]),
            (("1234567", AsNeeded), ["1.234.567", "1,234,567"]),
            (("-5.5", AsNeeded), ["\u{2212}5,5", "\u{2212}5.5"]),
            (("0", None), ["0", "0"]),
            (("1234.4", None), ["1.234", "1,234"]),
            (("1234.5", None), ["1.235", "1,235"]),
            (("-1234.5", None), ["\u{2212}1.235", "\u{2212}1,235"]),
            (("999.5", None), ["1.000", "1,000"]),
            (("-0.4", None), ["0", "0"]),
            (("123456", None), ["123.456", "123,456"]),
            (("0", Two), ["0,00", "0.00"]),
            (("1234.5", Two), ["1.234,50", "1,234.50"]),
            (("1234.565", Two), ["1.234,57", "1,234.57"]),
            (("-1234.565", Two), ["\u{2212}1.234,57", "\u{2212}1,234.57"]),
            (("0.005", Two), ["0,01", "0.01"]),
            (("-0.004", Two), ["0,00", "0.00"]),
            (("999999.995", Two), ["1.000.000,00", "1,000,000.00"]),
            (("200", Money), ["200", "200"]),
            (("200.00", Money), ["200", "200"]),
            (("200.5", Money), ["200,50", "200.50"]),
            (("32066.67", Money), ["32.066,67", "32,066.67"]),
            (("500000", Money), ["500.000", "500,000"]),
            (("12.3456", Money), ["12,3456", "12.3456"]),
        ],
        |(value, decimals)| {
            Language::ALL.map(|language| write(number(value), *decimals, language).leak() as &str)
        },
    );
}

#[test]
fn kroner_are_written_with_a_space_that_does_not_break() {
    check(
        [
            (("15600", Decimals::None), ["15.600\u{a0}kr.", "DKK\u{a0}15,600"]),
            (("15600", Decimals::Two), ["15.600,00\u{a0}kr.", "DKK\u{a0}15,600.00"]),
            (("-0.5", Decimals::Money), ["\u{2212}0,50\u{a0}kr.", "DKK\u{a0}\u{2212}0.50"]),
        ],
        |(value, decimals)| {
            Language::ALL.map(|language| write_kroner(number(value), *decimals, language).leak() as &str)
        },
    );
}

/// Amounts with at most two decimals, on both sides of nought.
fn amounts() -> impl Strategy<Value = Decimal> {
    let mantissa = prop_oneof![-1_000_000..=1_000_000_i64, -10_000_000_000_000..=10_000_000_000_000_i64];
    (mantissa, 0..=2_u32).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
}

#[test]
fn what_is_written_is_read_as_the_same_number() {
    check_for(2_000, amounts(), |amount| {
        for language in Language::ALL {
            for decimals in [Decimals::AsNeeded, Decimals::Money, Decimals::Two] {
                let text = write(amount, decimals, language);
                prop_assert_eq!(number::read(&text), Ok(amount), "{}", text);
                let text = write_kroner(amount, decimals, language);
                prop_assert_eq!(number::read(&text), Ok(amount), "{}", text);
            }
            let whole = amount.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
            prop_assert_eq!(number::read(&write(amount, Decimals::None, language)), Ok(whole));
        }
        Ok(())
    });
}

#[test]
fn plain_numbers_are_those_of_the_decimal_itself() {
    let most = 999_999_999_999_999_999_i64;
    let digits = prop_oneof![-most..=most, -100_000..=100_000_i64];
    check_for(4_000, (digits, 0..=18_u32), |(mantissa, scale)| {
        let value = Decimal::new(mantissa, scale);
        prop_assert_eq!(plain(value), value.to_string());
        Ok(())
    });
    assert_eq!(plain(-Decimal::ZERO), "0");
}

#[test]
fn a_number_of_the_link_is_digits_around_at_most_one_dot() {
    let row = |whole, fraction, expected: &'static str| ((whole, fraction), expected.to_owned());
    check(
        [
            row("18", "", "18"),
            row("18", "5", "18.5"),
            row("", "5", "0.5"),
            row("0", "500", "0.500"),
            row("", "", "no number"),
            row("1,5", "", "no number"),
            row("-1", "", "no number"),
            row(" 1", "", "no number"),
            row("1", "2.3", "no number"),
            row("123456789", "1234567890", "too long"),
        ],
        |(whole, fraction)| match number::decimal(whole, fraction) {
            Ok(value) => value.to_string(),
            Err(NumberError::TooLong) => "too long".to_owned(),
            Err(_) => "no number".to_owned(),
        },
    );
}

// ---- Dates ----

fn check_date<const N: usize>(rows: [([&str; 3], Result<NaiveDate, DateError>); N]) {
    check(rows, |[day, month, year]| date::read(day, month, year));
}

#[test]
fn dates_are_read() {
    check_date([
        (["1", "1", "2013"], Ok(day(2013, 1, 1))),
        (["21", "11", "2026"], Ok(day(2026, 11, 21))),
        (["01", "02", "2026"], Ok(day(2026, 2, 1))),
        (["1.", "3.", "2026"], Ok(day(2026, 3, 1))),
        ([" 1 ", " marts ", " 2026 "], Ok(day(2026, 3, 1))),
        (["1", "MARTS", "2026"], Ok(day(2026, 3, 1))),
        (["1", "dec.", "2026"], Ok(day(2026, 12, 1))),
        (["1", "sept", "2026"], Ok(day(2026, 9, 1))),
        (["29", "2", "2024"], Ok(day(2024, 2, 29))),
        (["31", "12", "9999"], Ok(day(9999, 12, 31))),
    ]);
}

#[test]
fn the_first_part_of_a_date_that_cannot_be_read_is_named() {
    use DateError::{Day, Month, NoSuchDay, Year};
    let day = |text| ([text, "1", "2026"], Err(Day));
    let month = |text| (["1", text, "2026"], Err(Month));
    let year = |text| (["1", "1", text], Err(Year));
    check_date(["", " ", "0", "32", "x", "-1", "+1", "1,5", "1st"].map(day));
    check_date(["", "0", "13", "-1", "ma", "ju", "xyz", "marz", "marts 2", "m\u{e6}j"].map(month));
    check_date(["", "26", "026", "20266", "x026", "2 26", "-026", "+026"].map(year));
    check_date([
        (["29", "2", "2023"], Err(NoSuchDay)),
        (["31", "4", "2026"], Err(NoSuchDay)),
        (["30", "feb", "2024"], Err(NoSuchDay)),
        (["", "", ""], Err(Day)),
        (["1", "", ""], Err(Month)),
    ]);
}

#[test]
fn a_year_of_three_digits_and_a_full_stop_is_not_four_digits() {
    check_date([(["1", "1", "202."], Err(DateError::Year)), (["1", "1", "2..."], Err(DateError::Year))]);
}

#[test]
fn months_go_by_their_names_and_first_letters_in_both_languages() {
    let names = [
        ("januar", "January"),
        ("februar", "February"),
        ("marts", "March"),
        ("april", "April"),
        ("maj", "May"),
        ("juni", "June"),
        ("juli", "July"),
        ("august", "August"),
        ("september", "September"),
        ("oktober", "October"),
        ("november", "November"),
        ("december", "December"),
    ];
    for (month, (danish, english)) in (1..).zip(names) {
        let date = day(2026, month, 9);
        for name in [danish, english] {
            let mut letters = String::new();
            for letter in name.chars() {
                letters.push(letter);
                if letters.len() >= 3 {
                    assert_eq!(date::read("9", &letters, "2026"), Ok(date), "{letters}");
                    assert_eq!(date::read("9", &format!("{letters}."), "2026"), Ok(date), "{letters}.");
                }
            }
        }
        assert_eq!(date::write(date, Language::Danish), format!("9.\u{a0}{danish} 2026"));
        assert_eq!(date::write(date, Language::English), format!("9\u{a0}{english} 2026"));
    }
}
