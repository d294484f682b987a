//! The lines of a result.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::formula::Given;
use super::{Employment, Field, Formula, Pay};
use crate::law::{Period, Source, Status, Unit, table};
use crate::rules::decimal::multiply;
use crate::rules::exact::Exact;

macro_rules! line_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// A line's name. [`LineCode::code`] is the one that pages, links and JavaScript use.
        ///
        /// # Example
        /// ```
        /// use fleksjob::rules::cost::LineCode;
        /// let subsidy = LineCode::ALL.iter().find(|line| line.code() == "subsidy");
        /// assert_eq!(subsidy, Some(&LineCode::Subsidy));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum LineCode { $($(#[$doc])* $name,)* }

        impl LineCode {
            /// Every line there is.
            pub const ALL: &'static [LineCode] = &[$(LineCode::$name,)*];

            /// The name that others lean on. It is never renamed.
            ///
            /// # Example
            /// ```
            /// use fleksjob::rules::cost::LineCode;
            /// assert_eq!(LineCode::EmployerCostHour.code(), "employer_cost_hour");
            /// ```
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
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::Unit, rules::cost::LineCode};
    /// assert_eq!(LineCode::PaidHoursWeek.unit(), Unit::Hours);
    /// assert_eq!(LineCode::WorkingTimeFraction.unit(), Unit::Share);
    /// ```
    pub const fn unit(self) -> Unit {
        match self {
            LineCode::PaidHoursWeek => Unit::Hours,
            LineCode::WorkingTimeFraction => Unit::Share,
            _ => Unit::Kroner,
        }
    }

    /// The time the amount belongs to. The refund during sickness is one for the whole absence, and has none.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::Period, rules::cost::LineCode};
    /// assert_eq!(LineCode::Subsidy.period(), Period::Month);
    /// assert_eq!(LineCode::SickRefund.period(), Period::None);
    /// ```
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
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::cost::LineCode;
    /// assert!(LineCode::Subsidy.basis().is_some_and(|source| source.title.contains("§ 123")));
    /// assert_eq!(LineCode::Wage.basis(), None);
    /// ```
    pub fn basis(self) -> Option<Source> {
        let place = match self {
            LineCode::PaidHoursWeek => table::SOURCE_FLEKSMATCH,
            LineCode::CountedWage => table::SOURCE_BEK_227_2024,
            LineCode::SubsidyReduction
            | LineCode::FullTimeWage
            | LineCode::Subsidy
            | LineCode::ZeroPoint
            | LineCode::SubsidyFall => table::SOURCE_LAB_123,
            LineCode::WorkingTimeFraction => table::SOURCE_STATENS_ADM,
            LineCode::SickRefund => table::SOURCE_SDL_FLEKS,
            LineCode::AtpEmployer => table::SOURCE_ATP_BEK_2,
            LineCode::Levies => table::SOURCE_VIRK_SAMLET_BETALING,
            _ => return None,
        };
        Source::of_figure(place)
    }
}

/// One figure of a result.
///
/// # Rounding
/// `amount` and `year` once, half away from zero; `exact` not at all. A working-time fraction has two decimals by a rule of
/// its own.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, LineCode, estimate}};
/// let job = Employment { hours: 10.into(), wage: 200.into(), ..Employment::on(day(2024, 6, 1)) };
/// let result = estimate(&job).expect("valid");
/// let wage = result.line(LineCode::Wage).expect("every case has a wage");
/// assert_eq!(wage.amount.to_string(), "8666.67");
/// assert_eq!(wage.year.map(|year| year.to_string()).as_deref(), Some("104000.04"));
/// ```
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
    /// The rule's text first, then those of the values used on `date`, each once.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::cost::{Employment, LineCode, estimate}};
    /// let result = estimate(&Employment::on(day(2024, 6, 1))).expect("valid");
    /// let line = result.line(LineCode::SubsidyReduction).expect("since 2013");
    /// assert_eq!(line.sources(day(2024, 6, 1)).first(), line.code.basis().as_ref());
    /// ```
    pub fn sources(&self, date: NaiveDate) -> Vec<Source> {
        let mut sources: Vec<Source> = self.code.basis().into_iter().collect();
        for source in self.formula.sources(date) {
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
pub(super) struct Ledger<'a> {
    /// The case.
    pub(super) job: &'a Employment,
    lines: Vec<Line>,
}

impl<'a> Ledger<'a> {
    pub(super) fn new(job: &'a Employment) -> Ledger<'a> {
        Ledger { job, lines: Vec::new() }
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

    /// The year's amount of a line; nought where it has none.
    pub(super) fn year(&self, code: LineCode) -> Decimal {
        self.find(code).and_then(|line| line.year).unwrap_or(Decimal::ZERO)
    }

    fn with(&self, formula: Formula, line: &dyn Fn(LineCode) -> Exact) -> Exact {
        let input = |field: Field| self.job.number(field).unwrap_or(Decimal::ZERO);
        formula.value(Given { date: self.job.date, input: &input, line })
    }

    pub(super) fn value(&self, formula: Formula) -> Exact {
        self.with(formula, &|code| self.exact(code))
    }

    /// The worst status of the values and lines used.
    fn status(&self, formula: Formula) -> Status {
        let mut worst = Status::Sourced;
        for (_, entry) in formula.entries(self.job.date) {
            worst = worst.max(entry.status);
        }
        formula.walk(&mut |part| {
            if let Formula::Line(code) = *part {
                worst = worst.max(self.find(code).map_or(Status::Sourced, |line| line.status));
            }
        });
        worst
    }

    /// The line that `formula` makes, not yet in the list.
    pub(super) fn line(&self, code: LineCode, formula: Formula, yearly: Yearly) -> Line {
        let exact = self.value(formula);
        let amount = match code.unit() {
            Unit::Kroner => exact.to_ore(),
            _ => exact.to_decimal().normalize(),
        };
        let year = match (yearly, self.job.pay) {
            (Yearly::No, _) => None,
            (Yearly::Work, Pay::Hourly) => {
                let twelve = Exact::new(Decimal::from(12));
                Some(exact.times(twelve).times(self.value(super::employer::WORKED)).to_ore())
            }
            (Yearly::Work | Yearly::Months, _) => Some(multiply(amount, Decimal::from(12))),
        };
        Line { code, exact, amount, year, formula, status: self.status(formula) }
    }

    pub(super) fn push(&mut self, code: LineCode, formula: Formula, yearly: Yearly) {
        self.push_at_best(Status::Sourced, code, formula, yearly);
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

    /// A total: its amount, and its year's, follow the formula over the rounded amounts of the lines.
    pub(super) fn push_total(&mut self, code: LineCode, formula: Formula) {
        let mut line = self.line(code, formula, Yearly::No);
        let rounded = |code| Exact::new(self.find(code).map_or(Decimal::ZERO, |line| line.amount));
        line.amount = self.with(formula, &rounded).to_ore();
        // The employer's totals have a year; the employee's has none, because the subsidy has none.
        let mut has_year = true;
        formula.walk(&mut |part| {
            if let Formula::Line(code) = *part {
                has_year &= self.find(code).is_some_and(|line| line.year.is_some());
            }
        });
        line.year = has_year.then(|| self.with(formula, &|code| Exact::new(self.year(code))).to_ore());
        self.lines.push(line);
    }

    /// A line whose amount was worked out elsewhere from rounded lines.
    pub(super) fn push_amount(&mut self, code: LineCode, formula: Formula, amount: Decimal) {
        let mut line = self.line(code, formula, Yearly::No);
        line.amount = amount;
        self.lines.push(line);
    }
}
