//! The dates that the timeline counts from, as typed, and what changes its rules.

use chrono::NaiveDate;

use super::{DatePart, TypedDate};
use crate::rules::timeline::{Anchor, Anchors, Exemption, FIRST_ANCHOR, Grant, LAST_ANCHOR, SickPay};
use crate::text::date::{self, DateError};

/// Why a date cannot be counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnchorFault {
    /// It cannot be read.
    Unreadable(DateError),
    /// It lies outside [`FIRST_ANCHOR`] to [`LAST_ANCHOR`].
    OutOfRange,
}

/// The dates that the timeline counts from, as typed, and what changes its rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dates {
    typed: [TypedDate; Anchor::ALL.len()],
    /// For how long the fleksjob is granted.
    pub grant: Option<Grant>,
    /// What the employer pays during sickness.
    pub sick_pay: Option<SickPay>,
    /// Why no twelve months are needed.
    pub exemption: Option<Exemption>,
    /// Whether the employee has a fleksjob on the day counted from.
    pub fleksjob: Option<bool>,
    /// Whether the employee is a salaried employee. Danish: *funktionær*.
    pub salaried: Option<bool>,
}

impl Dates {
    /// A date as typed.
    pub fn typed(&self, anchor: Anchor) -> &TypedDate {
        // Every anchor has its place.
        self.typed.get(anchor as usize).unwrap_or(const { &TypedDate::EMPTY })
    }

    /// Types in a part of a date.
    pub fn type_in(&mut self, anchor: Anchor, part: DatePart, text: String) {
        if let Some(date) = self.typed.get_mut(anchor as usize) {
            date.type_in(part, text);
        }
    }

    /// Sets a date, or empties it.
    pub fn set(&mut self, anchor: Anchor, date: Option<NaiveDate>) {
        if let Some(typed) = self.typed.get_mut(anchor as usize) {
            *typed = date.map(TypedDate::from_date).unwrap_or_default();
        }
    }

    /// A date that was typed; `None` where nothing is.
    ///
    /// # Errors
    /// Why it cannot be counted from.
    pub fn get(&self, anchor: Anchor) -> Result<Option<NaiveDate>, AnchorFault> {
        let typed = self.typed(anchor);
        if typed.is_empty() {
            return Ok(None);
        }
        let date = date::read(&typed.day, &typed.month, &typed.year).map_err(AnchorFault::Unreadable)?;
        if (FIRST_ANCHOR..=LAST_ANCHOR).contains(&date) {
            Ok(Some(date))
        } else {
            Err(AnchorFault::OutOfRange)
        }
    }

    /// The dates that can be counted from.
    pub fn anchors(&self) -> Anchors {
        let mut anchors = Anchors::default();
        for &anchor in Anchor::ALL {
            if let Ok(Some(date)) = self.get(anchor) {
                anchors.set(anchor, date);
            }
        }
        anchors
    }
}
