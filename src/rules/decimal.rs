//! Sums of decimals that stop at the largest instead of panicking.
//!
//! Each stands once in the code: `Decimal`'s own operators are a kilobyte wherever they are inlined.

use rust_decimal::{Decimal, RoundingStrategy};

/// `a + b`.
#[inline(never)]
pub fn add(a: Decimal, b: Decimal) -> Decimal {
    a.saturating_add(b)
}

/// `a − b`.
#[inline(never)]
pub fn subtract(a: Decimal, b: Decimal) -> Decimal {
    add(a, -b)
}

/// `a × b`.
#[inline(never)]
pub fn multiply(a: Decimal, b: Decimal) -> Decimal {
    a.saturating_mul(b)
}

/// `a / b`; the largest decimal where `b` is nought, which callers rule out beforehand.
#[inline(never)]
pub fn divide(a: Decimal, b: Decimal) -> Decimal {
    a.checked_div(b).unwrap_or(Decimal::MAX)
}

/// To so many decimals, half away from zero.
#[inline(never)]
pub fn round(value: Decimal, places: u32) -> Decimal {
    let mut rounded = value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(places);
    rounded
}

/// Whether `value` is a whole number of `1 / parts`.
#[inline(never)]
pub fn is_multiple(value: Decimal, parts: u32) -> bool {
    multiply(value, Decimal::from(parts)).normalize().scale() == 0
}
