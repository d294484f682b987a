//! A line's formula: what is computed is what is shown.

use rust_decimal::Decimal;

use super::{Field, LineCode};
use crate::law::{Entry, Parameter, Source, Status, Unit};
use crate::rules::exact::Exact;

/// An expression over inputs, dated values and other lines.
///
/// Percentages count as their hundredth: an input of 12 in [`Field::Pension`] is 0.12.
#[derive(Clone, Debug)]
pub enum Formula {
    /// A plain count, such as 12 months or 2 of 3 parts.
    Number(u32),
    /// What the visitor gave.
    Input(Field, Decimal),
    /// A dated value of the law.
    Law(&'static Parameter, &'static Entry),
    /// Another line.
    Line(LineCode),
    /// The sum of all.
    Sum(Vec<Formula>),
    /// The first less the second.
    Difference(Box<Formula>, Box<Formula>),
    /// The product of all.
    Product(Vec<Formula>),
    /// The first divided by the second.
    Quotient(Box<Formula>, Box<Formula>),
    /// The smallest of all.
    Least(Vec<Formula>),
    /// The largest of all.
    Most(Vec<Formula>),
}

impl Formula {
    pub(super) fn minus(self, other: Formula) -> Formula {
        Formula::Difference(Box::new(self), Box::new(other))
    }

    pub(super) fn over(self, other: Formula) -> Formula {
        Formula::Quotient(Box::new(self), Box::new(other))
    }

    pub(super) fn times(self, other: Formula) -> Formula {
        Formula::Product(vec![self, other])
    }

    /// The value, with `line` giving the exact amounts of other lines.
    pub fn value(&self, line: &dyn Fn(LineCode) -> Exact) -> Exact {
        let all = |parts: &[Formula], start: Exact, join: fn(Exact, Exact) -> Exact| {
            parts.iter().map(|part| part.value(line)).fold(start, join)
        };
        let hundredth = |value: Decimal| Exact::new(value).over(Exact::new(Decimal::ONE_HUNDRED));
        match self {
            Formula::Number(count) => Exact::new(Decimal::from(*count)),
            Formula::Input(Field::Intensity | Field::Pension, value) => hundredth(*value),
            Formula::Input(_, value) => Exact::new(*value),
            Formula::Law(parameter, entry) => match (entry.value, parameter.unit) {
                (None, _) => Exact::ZERO,
                (Some(value), Unit::Percent) => hundredth(value),
                (Some(value), _) => Exact::new(value),
            },
            Formula::Line(code) => line(*code),
            Formula::Sum(parts) => all(parts, Exact::ZERO, Exact::plus),
            Formula::Product(parts) => all(parts, Exact::new(Decimal::ONE), Exact::times),
            Formula::Difference(first, second) => first.value(line).minus(second.value(line)),
            Formula::Quotient(first, second) => first.value(line).over(second.value(line)),
            Formula::Least(parts) => parts.iter().map(|part| part.value(line)).min().unwrap_or(Exact::ZERO),
            Formula::Most(parts) => parts.iter().map(|part| part.value(line)).max().unwrap_or(Exact::ZERO),
        }
    }

    /// Calls `visit` for this expression and every part of it.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Formula)) {
        visit(self);
        match self {
            Formula::Sum(parts) | Formula::Product(parts) | Formula::Least(parts) | Formula::Most(parts) => {
                parts.iter().for_each(|part| part.walk(visit));
            }
            Formula::Difference(first, second) | Formula::Quotient(first, second) => {
                first.walk(visit);
                second.walk(visit);
            }
            Formula::Number(_) | Formula::Input(..) | Formula::Law(..) | Formula::Line(_) => {}
        }
    }

    /// The worst status of the values and lines used.
    pub(super) fn status(&self, line: &dyn Fn(LineCode) -> Status) -> Status {
        let mut worst = Status::Sourced;
        self.walk(&mut |part| match part {
            Formula::Law(_, entry) => worst = worst.max(entry.status),
            Formula::Line(code) => worst = worst.max(line(*code)),
            _ => {}
        });
        worst
    }

    /// The sources of the dated values used directly, each once.
    pub fn sources(&self) -> Vec<&'static Source> {
        let mut sources: Vec<&'static Source> = Vec::new();
        self.walk(&mut |part| {
            if let Formula::Law(_, entry) = part {
                for source in entry.sources {
                    if !sources.contains(source) {
                        sources.push(source);
                    }
                }
            }
        });
        sources
    }
}
