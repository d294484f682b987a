//! Exact fractions and the sums of decimals that they rest on.

use core::cmp::Ordering;

use fleksjob::rules::decimal;
use fleksjob::rules::exact::Exact;
use rust_decimal::Decimal;

fn number(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text} is not a number"))
}

/// `over / under`.
fn fraction(over: &str, under: &str) -> Exact {
    Exact::new(number(over)).over(Exact::new(number(under)))
}

#[test]
fn sums_of_decimals() {
    type Sum = fn(Decimal, Decimal) -> Decimal;
    let rows: [(Sum, &str, &str, &str); 10] = [
        (decimal::add, "1.5", "2.25", "3.75"),
        (decimal::add, "1.5", "-2.25", "-0.75"),
        (decimal::subtract, "1.5", "2.25", "-0.75"),
        (decimal::subtract, "1.5", "-2.25", "3.75"),
        (decimal::multiply, "1.5", "-2.25", "-3.375"),
        (decimal::divide, "-3.375", "1.5", "-2.25"),
        // They stop at the largest.
        (decimal::add, "79228162514264337593543950335", "1", "79228162514264337593543950335"),
        (decimal::subtract, "-79228162514264337593543950335", "1", "-79228162514264337593543950335"),
        (decimal::multiply, "79228162514264337593543950335", "2", "79228162514264337593543950335"),
        (decimal::divide, "1", "0", "79228162514264337593543950335"),
    ];
    for (sum, a, b, expected) in rows {
        assert_eq!(sum(number(a), number(b)), number(expected), "{a} and {b}");
    }
}

#[test]
fn decimals_are_rounded_half_away_from_zero_and_have_so_many_decimals() {
    for (value, places, expected) in [
        ("1.005", 2, "1.01"),
        ("-1.005", 2, "-1.01"),
        ("1.0049", 2, "1.00"),
        ("7", 2, "7.00"),
        ("2.5", 0, "3"),
    ] {
        assert_eq!(decimal::round(number(value), places).to_string(), expected, "{value}");
    }
    for (value, parts, expected) in
        [("0.75", 4, true), ("0.70", 4, false), ("0.70", 10, true), ("3", 4, true)]
    {
        assert_eq!(decimal::is_multiple(number(value), parts), expected, "{value} in {parts}ths");
    }
}

#[test]
fn fractions_are_compared_by_their_value() {
    use Ordering::{Equal, Greater, Less};
    for (a, b, expected) in [
        (("1", "3"), ("2", "6"), Equal),
        (("1", "3"), ("0.5", "1.5"), Equal),
        (("-1", "3"), ("1", "-3"), Equal),
        (("0", "7"), ("0", "3"), Equal),
        (("1", "3"), ("0.3333333333333333333333333333", "1"), Greater),
        (("1", "3"), ("0.3333333333333333333333333334", "1"), Less),
        (("1", "37"), ("1", "36"), Less),
        (("-1", "37"), ("-1", "36"), Greater),
    ] {
        let (first, second) = (fraction(a.0, a.1), fraction(b.0, b.1));
        assert_eq!(first.cmp(&second), expected, "{a:?} and {b:?}");
        assert_eq!(first.partial_cmp(&second), Some(expected), "{a:?} and {b:?}");
        assert_eq!(first == second, expected == Equal, "{a:?} and {b:?}");
    }
}

#[test]
fn nothing_divided_by_nought_is_nought() {
    assert_eq!(fraction("5", "0"), Exact::ZERO);
    assert_eq!(fraction("0", "0"), Exact::ZERO);
}

#[test]
fn a_long_calculation_stays_exact() {
    let third = fraction("1", "3");
    let one = |value: &str| Exact::new(number(value));
    // Divisors that are not kept small pass 64 bits here, and the rest is a decimal that is only near.
    let mut sum = Exact::ZERO;
    for _ in 0..60 {
        sum = sum.plus(third);
    }
    assert_eq!(sum, one("20"));
    for factor in ["2", "5", "7", "37", "12.5"] {
        let mut same = third;
        for _ in 0..60 {
            same = same.times(one(factor)).over(one(factor));
        }
        assert_eq!(same, third, "{factor}");
    }
    // Halves and fifths are kept by the decimal.
    assert_eq!(fraction("1", "1024").to_decimal(), number("0.0009765625"));
    assert_eq!(fraction("3", "-0.04").to_decimal(), number("-75"));
}

#[test]
fn what_passes_28_digits_is_the_nearest_decimal() {
    // A divisor above 64 bits: 3 × 12345678901234567891.
    let large = fraction("1", "3").over(Exact::new(number("12345678901234567891")));
    assert_eq!(large.to_decimal(), number("0.0000000000000000000270000002"));
    let sum = fraction("1", "12345678901234567891").plus(fraction("1", "9876543210987654323"));
    assert_eq!(sum.to_decimal(), number("0.0000000000000000001822500007"));
    let product =
        fraction("1", "12345678901234567891").times(fraction("12345678901234567891", "9876543210987654323"));
    assert_eq!(product.to_decimal(), number("0.0000000000000000001012500000"));
}
