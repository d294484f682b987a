//! Exact fractions of decimals, so that a twelfth of a year is never rounded on the way.
//!
//! Rounding is not done here in passing: [`Exact::to_ore`] is the one place, and it is called once a line.

use core::cmp::Ordering;

use rust_decimal::{Decimal, RoundingStrategy};

/// A decimal divided by a decimal. The divisor is never zero or negative.
///
/// Sums that no input of the widget reaches stop at the largest decimal instead of panicking.
///
/// # Example
/// ```
/// use fleksjob::rules::exact::Exact;
/// let third = Exact::new(1.into()).over(Exact::new(3.into()));
/// assert_eq!(third.plus(third).plus(third), Exact::new(1.into()));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Exact {
    numerator: Decimal,
    divisor: Decimal,
}

impl Exact {
    /// Nought.
    pub const ZERO: Exact = Exact { numerator: Decimal::ZERO, divisor: Decimal::ONE };

    /// A decimal as it is.
    pub const fn new(value: Decimal) -> Exact {
        Exact { numerator: value, divisor: Decimal::ONE }
    }

    /// The sum.
    pub fn plus(self, other: Exact) -> Exact {
        if self.divisor == other.divisor {
            return Exact { numerator: self.numerator.saturating_add(other.numerator), ..self };
        }
        Exact {
            numerator: self
                .numerator
                .saturating_mul(other.divisor)
                .saturating_add(other.numerator.saturating_mul(self.divisor)),
            divisor: self.divisor.saturating_mul(other.divisor),
        }
    }

    /// The difference.
    pub fn minus(self, other: Exact) -> Exact {
        self.plus(Exact { numerator: -other.numerator, ..other })
    }

    /// The product.
    pub fn times(self, other: Exact) -> Exact {
        Exact {
            numerator: self.numerator.saturating_mul(other.numerator),
            divisor: self.divisor.saturating_mul(other.divisor),
        }
    }

    /// The quotient; nought where the divisor is nought, which callers rule out beforehand.
    pub fn over(self, other: Exact) -> Exact {
        match other.numerator.cmp(&Decimal::ZERO) {
            Ordering::Equal => Exact::ZERO,
            Ordering::Greater => Exact {
                numerator: self.numerator.saturating_mul(other.divisor),
                divisor: self.divisor.saturating_mul(other.numerator),
            },
            Ordering::Less => Exact {
                numerator: -self.numerator.saturating_mul(other.divisor),
                divisor: self.divisor.saturating_mul(-other.numerator),
            },
        }
    }

    /// As a decimal of 28 digits.
    pub fn to_decimal(self) -> Decimal {
        self.numerator.checked_div(self.divisor).unwrap_or(Decimal::MAX)
    }

    /// In whole øre.
    ///
    /// # Rounding
    /// To 0.01, half away from zero. No text was found that orders a rounding; the official calculator
    /// prints whole kroner, Copenhagen øre (design, reading 7).
    pub fn to_ore(self) -> Decimal {
        let mut rounded = self.to_decimal().round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        rounded.rescale(2);
        rounded
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Exact) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Exact) -> Ordering {
        self.numerator.saturating_mul(other.divisor).cmp(&other.numerator.saturating_mul(self.divisor))
    }
}
