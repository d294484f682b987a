//! Sums of decimals that stop at the largest instead of panicking.
//!
//! Each stands once in the code: `Decimal`'s own operators are a kilobyte wherever they are inlined.

use rust_decimal::{Decimal, RoundingStrategy};

/// `a + b`; the largest or smallest decimal where that is too far.
///
/// # Example
/// ```
/// use fleksjob::rules::decimal;
/// assert_eq!(decimal::add(2.into(), 3.into()), 5.into());
/// ```
#[inline(never)]
pub fn add(a: Decimal, b: Decimal) -> Decimal {
    a.saturating_add(b)
}

/// `a − b`, as [`add`].
///
/// # Example
/// ```
/// use fleksjob::rules::decimal;
/// assert_eq!(decimal::subtract(2.into(), 3.into()), (-1).into());
/// ```
#[inline(never)]
pub fn subtract(a: Decimal, b: Decimal) -> Decimal {
    add(a, -b)
}

/// `a × b`; the largest or smallest decimal where that is too far.
///
/// # Example
/// ```
/// use fleksjob::rules::decimal;
/// assert_eq!(decimal::multiply(2.into(), 3.into()), 6.into());
/// ```
#[inline(never)]
pub fn multiply(a: Decimal, b: Decimal) -> Decimal {
    a.saturating_mul(b)
}

/// `a / b`; the largest decimal where `b` is nought, which callers rule out beforehand. Rounded to 28 digits.
///
/// # Example
/// ```
/// use fleksjob::rules::decimal;
/// assert_eq!(decimal::divide(6.into(), 3.into()), 2.into());
/// ```
#[inline(never)]
pub fn divide(a: Decimal, b: Decimal) -> Decimal {
    a.checked_div(b).unwrap_or(Decimal::MAX)
}

/// To so many decimals, half away from zero; it then has exactly so many.
///
/// # Example
/// ```
/// use fleksjob::rules::decimal;
/// use rust_decimal::Decimal;
/// assert_eq!(decimal::round(Decimal::new(1_005, 3), 2), Decimal::new(101, 2));
/// ```
#[inline(never)]
pub fn round(value: Decimal, places: u32) -> Decimal {
    let mut rounded = value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(places);
    rounded
}

/// Whether `value` is a whole number of `1 / parts`.
///
/// # Example
/// ```
/// use fleksjob::rules::decimal;
/// use rust_decimal::Decimal;
/// assert!(decimal::is_multiple(Decimal::new(1_825, 2), 4));
/// assert!(!decimal::is_multiple(Decimal::new(183, 1), 4));
/// ```
#[inline(never)]
pub fn is_multiple(value: Decimal, parts: u32) -> bool {
    multiply(value, Decimal::from(parts)).normalize().scale() == 0
}
