//! A line's formula: what is computed is what is shown.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Field, LineCode};
use crate::law::{Entry, Parameter, Source, Status, Unit};
use crate::rules::exact::Exact;

/// An expression over inputs, dated values and other lines. All of them are constants: the law's sums are data.
///
/// Percentages count as their hundredth: an input of 12 in [`Field::Pension`] is 0.12.
///
/// # Rounding
/// None.
///
/// # Example
/// The employer's pension contribution, as its line holds it.
/// ```
/// use fleksjob::{law::day, rules::cost::{Employment, Field, Formula, LineCode, estimate}};
/// let result = estimate(&Employment::on(day(2024, 6, 1))).expect("valid");
/// let Some(Formula::Product(parts)) = result.line(LineCode::EmployerPension).map(|line| line.formula) else { panic!() };
/// assert!(matches!(parts, [Formula::Line(LineCode::Wage), Formula::Input(Field::Pension)]));
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Formula {
    /// A plain count, such as 12 months or 2 of 3 parts.
    Number(u32),
    /// What the visitor gave.
    Input(Field),
    /// The value of the day. One that nobody could source counts as nothing in a sum, and leaves [`Formula::Least`].
    Law(&'static Parameter),
    /// The value of the day if it is certain, else nothing.
    IfKnown(&'static Parameter),
    /// Another line.
    Line(LineCode),
    /// The sum of all.
    Sum(&'static [Formula]),
    /// The first less the second.
    Difference(&'static [Formula; 2]),
    /// The product of all.
    Product(&'static [Formula]),
    /// The first divided by the second.
    Quotient(&'static [Formula; 2]),
    /// The smallest of those that are known.
    Least(&'static [Formula]),
    /// The largest of all.
    Most(&'static [Formula]),
}

/// What a formula is worked out from.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::{cost::{Field, Formula, Given}, exact::Exact}};
/// let given = Given { date: day(2024, 6, 1), input: &|_| 12.into(), line: &|_| Exact::ZERO };
/// assert_eq!(Formula::Input(Field::Hours).value(given), Exact::new(12.into()));
/// assert_eq!(Formula::Input(Field::Pension).value(given).to_ore().to_string(), "0.12");
/// ```
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// The day whose law applies.
    pub date: NaiveDate,
    /// What the visitor gave; nought where nothing was given.
    pub input: &'a dyn Fn(Field) -> Decimal,
    /// The exact amounts of other lines; nought for one that is not there.
    pub line: &'a dyn Fn(LineCode) -> Exact,
}

/// The entry of the day, if its value is known and certain.
pub(super) fn known(parameter: &'static Parameter, date: NaiveDate) -> Option<&'static Entry> {
    let entry = parameter.on(date).ok()?;
    (entry.value().is_some() && entry.status != Status::Uncertain).then_some(entry)
}

fn hundredth(value: Decimal) -> Exact {
    Exact::new(value).over(Exact::new(Decimal::ONE_HUNDRED))
}

fn in_unit(parameter: &Parameter, entry: Option<&Entry>) -> Exact {
    match entry.and_then(Entry::value) {
        None => Exact::ZERO,
        Some(value) if parameter.unit == Unit::Percent => hundredth(value),
        Some(value) => Exact::new(value),
    }
}

impl Formula {
    /// The value, in the unit that its parts give.
    ///
    /// # Rounding
    /// None; a line rounds.
    ///
    /// # Example
    /// Reading 2: a month is 52 / 12 weeks.
    /// ```
    /// use fleksjob::{law::{day, table::WEEKS_PER_YEAR}, rules::{cost::{Formula, Given}, exact::Exact}};
    /// let given = Given { date: day(2024, 6, 1), input: &|_| 0.into(), line: &|_| Exact::ZERO };
    /// let month = const { Formula::Quotient(&[Formula::Law(&WEEKS_PER_YEAR), Formula::Number(12)]) };
    /// assert_eq!(month.value(given).to_ore().to_string(), "4.33");
    /// ```
    pub fn value(&self, given: Given<'_>) -> Exact {
        let values = |parts: &'static [Formula]| parts.iter().map(move |part| part.value(given));
        match *self {
            Formula::Number(count) => Exact::new(Decimal::from(count)),
            Formula::Input(field @ (Field::Intensity | Field::Pension)) => hundredth((given.input)(field)),
            Formula::Input(field) => Exact::new((given.input)(field)),
            Formula::Law(parameter) => in_unit(parameter, parameter.on(given.date).ok()),
            Formula::IfKnown(parameter) => in_unit(parameter, known(parameter, given.date)),
            Formula::Line(code) => (given.line)(code),
            Formula::Sum(parts) => values(parts).fold(Exact::ZERO, Exact::plus),
            Formula::Product(parts) => values(parts).fold(Exact::new(Decimal::ONE), Exact::times),
            Formula::Difference([first, second]) => first.value(given).minus(second.value(given)),
            Formula::Quotient([first, second]) => first.value(given).over(second.value(given)),
            Formula::Least(parts) => {
                let known = parts.iter().filter(|part| part.is_known(given.date));
                known.map(|part| part.value(given)).min().unwrap_or(Exact::ZERO)
            }
            Formula::Most(parts) => values(parts).max().unwrap_or(Exact::ZERO),
        }
    }

    /// The parts directly in this expression; none in an input, a value or a line.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::cost::{Formula, LineCode};
    /// let pay = const { Formula::Sum(&[Formula::Line(LineCode::Wage), Formula::Line(LineCode::EmployerPension)]) };
    /// assert_eq!(pay.parts().len(), 2);
    /// assert!(pay.parts()[0].parts().is_empty());
    /// ```
    pub const fn parts(&self) -> &'static [Formula] {
        match *self {
            Formula::Sum(parts) | Formula::Product(parts) | Formula::Least(parts) | Formula::Most(parts) => {
                parts
            }
            Formula::Difference(parts) | Formula::Quotient(parts) => parts.as_slice(),
            Formula::Number(_)
            | Formula::Input(_)
            | Formula::Law(_)
            | Formula::IfKnown(_)
            | Formula::Line(_) => &[],
        }
    }

    /// Whether every value of the law that it needs is there on `date`.
    ///
    /// # Example
    /// Nobody could source the state institutions' cap of 2017.
    /// ```
    /// use fleksjob::{law::{day, table::STATE_CAP}, rules::cost::Formula};
    /// assert!(!Formula::Law(&STATE_CAP).is_known(day(2017, 12, 31)));
    /// assert!(Formula::Law(&STATE_CAP).is_known(day(2018, 1, 1)));
    /// ```
    pub fn is_known(&self, date: NaiveDate) -> bool {
        match *self {
            Formula::Law(parameter) => parameter.on(date).is_ok_and(|entry| entry.value().is_some()),
            Formula::IfKnown(parameter) => known(parameter, date).is_some(),
            _ => self.parts().iter().all(|part| part.is_known(date)),
        }
    }

    /// Calls `visit` for this expression and every part of it.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::cost::{Field, Formula};
    /// let paid = const { Formula::Product(&[Formula::Input(Field::Hours), Formula::Input(Field::Intensity)]) };
    /// let mut inputs = Vec::new();
    /// paid.walk(&mut |part| if let Formula::Input(field) = *part { inputs.push(field) });
    /// assert_eq!(inputs, [Field::Hours, Field::Intensity]);
    /// ```
    pub fn walk(&self, visit: &mut dyn FnMut(&Formula)) {
        visit(self);
        for part in self.parts() {
            part.walk(visit);
        }
    }

    /// The dated values used directly on `date`, each once. Those of other lines are not among them.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::{day, table::SUBSIDY_MAXIMUM}, rules::cost::Formula};
    /// let twice = const { Formula::Sum(&[Formula::Law(&SUBSIDY_MAXIMUM), Formula::Law(&SUBSIDY_MAXIMUM)]) };
    /// let used: Vec<_> = twice.entries(day(2024, 6, 1)).iter().map(|(parameter, _)| parameter.id()).collect();
    /// assert_eq!(used, ["subsidy_maximum"]);
    /// ```
    pub fn entries(&self, date: NaiveDate) -> Vec<(&'static Parameter, &'static Entry)> {
        let mut entries: Vec<(&'static Parameter, &'static Entry)> = Vec::new();
        self.walk(&mut |part| {
            let found = match *part {
                Formula::Law(parameter) => parameter.on(date).ok().map(|entry| (parameter, entry)),
                Formula::IfKnown(parameter) => known(parameter, date).map(|entry| (parameter, entry)),
                _ => None,
            };
            if let Some((parameter, entry)) = found
                && !entries.iter().any(|(known, _)| core::ptr::eq(*known, parameter))
            {
                entries.push((parameter, entry));
            }
        });
        entries
    }

    /// The sources of the dated values used directly, each once.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::{day, table::REDUCTION_BELOW}, rules::cost::Formula};
    /// let sources = Formula::Law(&REDUCTION_BELOW).sources(day(2024, 6, 1));
    /// assert!(sources[0].title.contains("§ 123"), "{sources:?}");
    /// ```
    pub fn sources(&self, date: NaiveDate) -> Vec<Source> {
        let mut sources: Vec<Source> = Vec::new();
        for (_, entry) in self.entries(date) {
            for source in entry.sources() {
                if !sources.contains(&source) {
                    sources.push(source);
                }
            }
        }
        sources
    }
}
