//! Jobs that are kept to compare the present one with.

use rust_decimal::Decimal;

use super::{Case, WageUnit, is_optional, monthly_shown};
use crate::rules::cost::{Employment, Field, Fraction, Scheme};

/// Jobs that are kept to compare the present one with, in the order in which they were kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenarios {
    kept: Vec<Employment>,
}

impl Scenarios {
    /// The most that a link may hold: `s1.` to `s3.`.
    pub const MOST: usize = 3;

    /// The most that the page keeps: with the present job there are three to compare.
    pub const BESIDE: usize = 2;

    /// Those that are kept.
    pub fn kept(&self) -> &[Employment] {
        &self.kept
    }

    /// Whether one more has room beside the present job.
    pub fn has_room(&self) -> bool {
        self.kept.len() < Scenarios::BESIDE
    }

    /// Keeps one in the place of another, or one more.
    pub fn put(&mut self, place: usize, job: Employment) {
        match self.kept.get_mut(place) {
            Some(kept) => *kept = normal(job),
            None => self.push(job),
        }
    }

    /// Keeps one more, if the link has room for it.
    pub fn push(&mut self, job: Employment) {
        if self.kept.len() < Scenarios::MOST {
            self.kept.push(normal(job));
        }
    }
}

/// The refunded share is the old scheme's alone: a link of the other has none.
fn normal(job: Employment) -> Employment {
    let fraction = if job.scheme == Scheme::Before2013 { job.fraction } else { Fraction::Half };
    Employment { fraction, ..job }
}

impl Case {
    /// Keeps the last job that could be worked out, if there is room.
    pub(super) fn keep_scenario(&mut self) {
        if self.scenarios.has_room() {
            let (job, _) = self.last_good();
            self.scenarios.push((*job).clone());
        }
    }

    pub(super) fn remove_scenario(&mut self, place: usize) {
        if place < self.scenarios.kept.len() {
            self.scenarios.kept.remove(place);
        }
    }

    /// The job kept at `place` goes into the fields, and the one in the fields into its place: nothing is lost.
    pub(super) fn use_scenario(&mut self, place: usize) {
        let (present, _) = self.last_good();
        if let Some(kept) = self.scenarios.kept.get_mut(place) {
            let job = core::mem::replace(kept, normal((*present).clone()));
            self.take_up(&job);
        }
    }

    /// Fills the fields in with a job.
    fn take_up(&mut self, job: &Employment) {
        self.scheme = job.scheme;
        for field in Field::NUMBERS {
            if !self.uses(field) {
                continue;
            }
            let value = job.number(field).filter(|value| !(is_optional(field) && *value == Decimal::ZERO));
            match value {
                Some(wage) if field == Field::Wage && self.wage_unit == WageUnit::Month => {
                    self.set_number(field, monthly_shown(wage));
                }
                Some(value) => self.set_number(field, value),
                None => self.empty(field),
            }
        }
        (self.pay, self.sector, self.fraction) = (job.pay, job.sector, job.fraction);
        self.set_date(job.date);
        self.editing = None;
    }
}
