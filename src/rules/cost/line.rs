//! The lines of a result.

use rust_decimal::Decimal;

use super::{Formula, Pay};
use crate::law::{Period, Source, Status, Unit, table};
use crate::rules::exact::Exact;

macro_rules! line_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// A line's name. [`LineCode::code`] is the one that pages, links and JavaScript use.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum LineCode { $($(#[$doc])* $name,)* }

        impl LineCode {
            /// Every line there is.
            pub const ALL: &'static [LineCode] = &[$(LineCode::$name,)*];

            /// The name that others lean on.
            pub const fn code(self) -> &'static str {
                match self { $(LineCode::$name => $code,)* }
            }
        }
    };
}

line_codes! {
    /// Paid hours per week. Danish: *løntimer*.
    PaidHoursWeek = "paid_hours_week",
    /// Wage for the work done. Danish: *løn*.
    Wage = "wage",
    /// The employer's pension contribution. Danish: *arbejdsgivers pensionsbidrag*.
    EmployerPension = "employer_pension",
    /// The employer's ATP contribution.
    AtpEmployer = "atp_employer",
    /// Holiday supplement or allowance. Danish: *ferietillæg*, *feriegodtgørelse*.
    Holiday = "holiday",
    /// Great Prayer Day supplement. Danish: *store bededags-tillæg*.
    GreatPrayerDay = "great_prayer_day",
    /// Levies known for the day. Danish: *Samlet Betaling*.
    Levies = "levies",
    /// Working time as a share of full time, two decimals. Danish: *arbejdstidsbrøk*.
    WorkingTimeFraction = "working_time_fraction",
    /// What is refunded to the employer. Danish: *refusion*.
    Refund = "refund",
    /// The employer's cost of a month of work.
    EmployerCost = "employer_cost",
    /// The employer's cost of a year.
    EmployerCostYear = "employer_cost_year",
    /// The employer's cost of an effective hour.
    EmployerCostHour = "employer_cost_hour",
    /// The same paid hours on ordinary terms.
    OrdinaryCost = "ordinary_cost",
    /// Wage that counts when the subsidy is worked out. Danish: *lønindtægt*.
    CountedWage = "counted_wage",
    /// Highest subsidy.
    SubsidyMaximum = "subsidy_maximum",
    /// Threshold between the two reductions.
    SubsidyThreshold = "subsidy_threshold",
    /// What the wage takes off the subsidy. Danish: *nedsættelse*.
    SubsidyReduction = "subsidy_reduction",
    /// Wage for full time in the same post. Danish: *lønloft*.
    FullTimeWage = "full_time_wage",
    /// Paid by the municipality to the employee. Danish: *fleksløntilskud*.
    Subsidy = "subsidy",
    /// What the employee has in all, before tax.
    TotalIncome = "total_income",
    /// Wage at which the subsidy ends.
    ZeroPoint = "zero_point",
    /// Holiday and Great Prayer Day supplements of a whole year.
    SupplementsYear = "supplements_year",
    /// What the subsidy falls by in the month those are paid at once.
    SubsidyFall = "subsidy_fall",
    /// Sickness refund for one absence. Danish: *sygedagpengerefusion*.
    SickRefund = "sick_refund",
}

impl LineCode {
    /// What the amount counts.
    pub const fn unit(self) -> Unit {
        match self {
            LineCode::PaidHoursWeek => Unit::Hours,
            LineCode::WorkingTimeFraction => Unit::Share,
            _ => Unit::Kroner,
        }
    }

    /// The time the amount belongs to.
    pub const fn period(self) -> Period {
        match self {
            LineCode::PaidHoursWeek => Period::Week,
            LineCode::EmployerCostYear | LineCode::SupplementsYear => Period::Year,
            LineCode::EmployerCostHour => Period::Hour,
            LineCode::WorkingTimeFraction | LineCode::SickRefund => Period::None,
            _ => Period::Month,
        }
    }

    /// The text that gives the line its rule; `None` for plain sums and what the parties agree.
    pub const fn basis(self) -> Option<&'static Source> {
        match self {
            LineCode::PaidHoursWeek => Some(&table::SOURCE_FLEKSMATCH),
            LineCode::CountedWage => Some(&table::SOURCE_BEK_227_2024),
            LineCode::SubsidyReduction
            | LineCode::FullTimeWage
            | LineCode::Subsidy
            | LineCode::ZeroPoint
            | LineCode::SubsidyFall => Some(&table::SOURCE_LAB_123),
            LineCode::WorkingTimeFraction => Some(&table::SOURCE_STATENS_ADM),
            LineCode::SickRefund => Some(&table::SOURCE_SDL_FLEKS),
            LineCode::AtpEmployer => Some(&table::SOURCE_ATP_BEK_2),
            LineCode::Levies => Some(&table::SOURCE_VIRK_SAMLET_BETALING),
            _ => None,
        }
    }
}

/// One figure of a result.
#[derive(Clone, Debug)]
pub struct Line {
    /// Which figure.
    pub code: LineCode,
    /// Before rounding.
    pub exact: Exact,
    /// Kroner rounded to the øre; a total is the sum of rounded lines. Hours and fractions as they are.
    pub amount: Decimal,
    /// The same line for a year, where the employer pays it, rounded to the øre.
    pub year: Option<Decimal>,
    /// How it comes about.
    pub formula: Formula,
    /// The worst status of what it is built on.
    pub status: Status,
}

impl Line {
    /// The rule's text first, then those of the dated values used, each once.
    pub fn sources(&self) -> Vec<&'static Source> {
        let mut sources: Vec<&'static Source> = self.code.basis().into_iter().collect();
        for source in self.formula.sources() {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }
}

/// How a line runs through a year.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Yearly {
    /// Not a cost of the employer's year.
    No,
    /// Twelve months.
    Months,
    /// Follows the weeks worked: with hourly pay the holiday weeks cost nothing.
    Work,
}

/// Collects lines; each new formula may use those before it.
pub(super) struct Ledger {
    lines: Vec<Line>,
    pay: Pay,
    worked: Exact,
}

impl Ledger {
    pub(super) fn new(pay: Pay) -> Ledger {
        Ledger { lines: Vec::new(), pay, worked: Exact::ZERO }
    }

    pub(super) fn is_salaried(&self) -> bool {
        self.pay == Pay::Salaried
    }

    /// Sets the share of a year's weeks that is worked.
    pub(super) fn set_worked(&mut self, share: Exact) {
        self.worked = share;
    }

    pub(super) fn into_lines(self) -> Vec<Line> {
        self.lines
    }

    fn find(&self, code: LineCode) -> Option<&Line> {
        self.lines.iter().find(|line| line.code == code)
    }

    pub(super) fn exact(&self, code: LineCode) -> Exact {
        self.find(code).map_or(Exact::ZERO, |line| line.exact)
    }

    fn amount(&self, code: LineCode) -> Decimal {
        self.find(code).map_or(Decimal::ZERO, |line| line.amount)
    }

    pub(super) fn value(&self, formula: &Formula) -> Exact {
        formula.value(&|code| self.exact(code))
    }

    /// The line that `formula` makes, not yet in the list.
    pub(super) fn line(&self, code: LineCode, formula: Formula, yearly: Yearly) -> Line {
        let exact = self.value(&formula);
        let amount = match code.unit() {
            Unit::Kroner => exact.to_ore(),
            _ => exact.to_decimal().normalize(),
        };
        let twelve = Exact::new(Decimal::from(12));
        let year = match (yearly, self.pay) {
            (Yearly::No, _) => None,
            (Yearly::Work, Pay::Hourly) => Some(exact.times(twelve).times(self.worked).to_ore()),
            (Yearly::Work | Yearly::Months, _) => Some(amount.saturating_mul(Decimal::from(12))),
        };
        let status = formula.status(&|code| self.find(code).map_or(Status::Sourced, |line| line.status));
        Line { code, exact, amount, year, formula, status }
    }

    pub(super) fn push(&mut self, code: LineCode, formula: Formula, yearly: Yearly) {
        let line = self.line(code, formula, yearly);
        self.lines.push(line);
    }

    /// A line that is not better known than `status`, whatever it is built on.
    pub(super) fn push_at_best(&mut self, status: Status, code: LineCode, formula: Formula, yearly: Yearly) {
        let mut line = self.line(code, formula, yearly);
        line.status = line.status.max(status);
        self.lines.push(line);
    }

    /// A line that is rounded by a rule of its own before others use it.
    pub(super) fn push_rounded(
        &mut self,
        status: Status,
        code: LineCode,
        formula: Formula,
        rounded: Decimal,
    ) {
        let mut line = self.line(code, formula, Yearly::No);
        line.status = line.status.max(status);
        (line.exact, line.amount) = (Exact::new(rounded), rounded);
        self.lines.push(line);
    }

    /// A total: its amount is the sum of the rounded lines, less the rounded `less`.
    pub(super) fn push_total(&mut self, code: LineCode, parts: &[LineCode], less: Option<LineCode>) {
        let sum = Formula::Sum(parts.iter().copied().map(Formula::Line).collect());
        let formula = match less {
            Some(code) => sum.minus(Formula::Line(code)),
            None => sum,
        };
        let mut line = self.line(code, formula, Yearly::No);
        let add = |of: &dyn Fn(LineCode) -> Decimal| {
            let sum = parts.iter().copied().map(of).fold(Decimal::ZERO, Decimal::saturating_add);
            less.map_or(sum, |code| sum.saturating_sub(of(code)))
        };
        line.amount = add(&|code| self.amount(code));
        // The employer's totals have a year; the employee's has none, because the subsidy has none.
        let has_year = |code: &LineCode| self.find(*code).is_some_and(|line| line.year.is_some());
        line.year = parts.iter().all(has_year).then(|| add(&|code| self.year(code)));
        self.lines.push(line);
    }

    /// A line whose amount was worked out elsewhere from rounded lines.
    pub(super) fn push_amount(&mut self, code: LineCode, formula: Formula, amount: Decimal) {
        let mut line = self.line(code, formula, Yearly::No);
        line.amount = amount;
        self.lines.push(line);
    }

    pub(super) fn year(&self, code: LineCode) -> Decimal {
        self.find(code).and_then(|line| line.year).unwrap_or(Decimal::ZERO)
    }
}
