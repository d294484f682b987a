//! Exact fractions, so that a twelfth of a year is never rounded on the way.
//!
//! Rounding is not done here in passing: [`Exact::to_ore`] is the one place, and it is called once a line.

use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::decimal::{add, divide, multiply, round};

/// A decimal over a whole number, which holds only what a decimal cannot: thirds, sevenths, 37ths.
///
/// The numerator keeps 28 digits. What would pass them, which no input of the widget does, is carried on as
/// the nearest decimal; nothing here panics.
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
    /// Above zero, without the factors 2 and 5, which the numerator takes on.
    divisor: u64,
}

const fn common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a.wrapping_rem(b));
    }
    a
}

impl Exact {
    /// Nought.
    pub const ZERO: Exact = Exact { numerator: Decimal::ZERO, divisor: 1 };

    /// A decimal as it is.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::exact::Exact;
    /// assert_eq!(Exact::new(2.into()).to_decimal(), 2.into());
    /// ```
    pub const fn new(value: Decimal) -> Exact {
        Exact { numerator: value, divisor: 1 }
    }

    /// The sum.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::exact::Exact;
    /// let (two, three) = (Exact::new(2.into()), Exact::new(3.into()));
    /// assert_eq!(two.plus(three), Exact::new(5.into()));
    /// ```
    pub fn plus(self, other: Exact) -> Exact {
        let common = common_divisor(self.divisor, other.divisor);
        let (mine, others) = (other.divisor.wrapping_div(common), self.divisor.wrapping_div(common));
        match self.divisor.checked_mul(mine) {
            Some(divisor) => Exact {
                numerator: add(
                    multiply(self.numerator, mine.into()),
                    multiply(other.numerator, others.into()),
                ),
                divisor,
            },
            None => Exact::new(add(self.to_decimal(), other.to_decimal())),
        }
    }

    /// The difference.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::exact::Exact;
    /// let (two, three) = (Exact::new(2.into()), Exact::new(3.into()));
    /// assert_eq!(two.minus(three), Exact::new((-1).into()));
    /// ```
    pub fn minus(self, other: Exact) -> Exact {
        self.plus(Exact { numerator: -other.numerator, ..other })
    }

    /// The product.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::exact::Exact;
    /// let (two, three) = (Exact::new(2.into()), Exact::new(3.into()));
    /// assert_eq!(two.times(three), Exact::new(6.into()));
    /// ```
    pub fn times(self, other: Exact) -> Exact {
        match self.divisor.checked_mul(other.divisor) {
            Some(divisor) => {
                Exact { numerator: multiply(self.numerator, other.numerator), divisor }.reduced()
            }
            None => Exact::new(multiply(self.to_decimal(), other.to_decimal())),
        }
    }

    /// The quotient; nought where the divisor is nought, which callers rule out beforehand.
    ///
    /// # Rounding
    /// None, as long as the divisor fits; beyond it, to 28 digits.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::exact::Exact;
    /// let (two, three) = (Exact::new(2.into()), Exact::new(3.into()));
    /// assert_eq!(two.over(three).times(three), two);
    /// ```
    pub fn over(self, other: Exact) -> Exact {
        let by = other.numerator.normalize();
        if by.is_zero() {
            return Exact::ZERO;
        }
        let sign = if by.is_sign_negative() { Decimal::NEGATIVE_ONE } else { Decimal::ONE };
        let digits = u64::try_from(by.mantissa().unsigned_abs()).ok();
        match (digits.and_then(|digits| self.divisor.checked_mul(digits)), 10_u64.checked_pow(by.scale())) {
            (Some(divisor), Some(tens)) => {
                let factor = multiply(Decimal::from(other.divisor), Decimal::from(tens));
                Exact { numerator: multiply(multiply(self.numerator, factor), sign), divisor }.reduced()
            }
            _ => Exact::new(divide(self.to_decimal(), other.to_decimal())),
        }
    }

    /// Moves into the numerator what divides without a rest, so that divisors stay small.
    fn reduced(self) -> Exact {
        let Exact { mut numerator, mut divisor } = self;
        for (factor, share) in
            [(2_u64, Decimal::from_parts(5, 0, 0, false, 1)), (5, Decimal::from_parts(2, 0, 0, false, 1))]
        {
            while divisor.is_multiple_of(factor) {
                divisor = divisor.wrapping_div(factor);
                numerator = multiply(numerator, share);
            }
        }
        // A whole numerator may share more with the divisor: 12 × 47 / 3.
        let whole = numerator.normalize();
        if let (true, 0, Ok(digits)) =
            (divisor != 1, whole.scale(), u64::try_from(whole.mantissa().unsigned_abs()))
        {
            let common = common_divisor(digits, divisor).max(1);
            numerator = divide(whole, common.into());
            divisor = divisor.wrapping_div(common);
        }
        Exact { numerator, divisor }
    }

    /// As a decimal.
    ///
    /// # Rounding
    /// To 28 digits. Amounts that are shown come from [`Exact::to_ore`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::exact::Exact;
    /// use rust_decimal::Decimal;
    /// let quarter = Exact::new(1.into()).over(Exact::new(4.into()));
    /// assert_eq!(quarter.to_decimal(), Decimal::new(25, 2));
    /// ```
    pub fn to_decimal(self) -> Decimal {
        divide(self.numerator, self.divisor.into())
    }

    /// In whole øre.
    ///
    /// # Rounding
    /// To 0.01, half away from zero. No text was found that orders a rounding; the official calculator
    /// prints whole kroner, Copenhagen øre (reading 7, `docs/decisions/0008`).
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::exact::Exact;
    /// use rust_decimal::Decimal;
    /// let third = Exact::new(200.into()).over(Exact::new(3.into()));
    /// assert_eq!(third.to_ore(), Decimal::new(66_67, 2));
    /// ```
    pub fn to_ore(self) -> Decimal {
        round(self.to_decimal(), 2)
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
        multiply(self.numerator, other.divisor.into()).cmp(&multiply(other.numerator, self.divisor.into()))
    }
}
