//! The dates that the timeline counts from, as typed, and what changes its rules.

use chrono::NaiveDate;

use super::{DatePart, TypedDate};
use crate::rules::timeline::{
    Anchor, Anchors, Exemption, FIRST_ANCHOR, Grant, LAST_ANCHOR, RULES, SickPay, Track,
};
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
    /// What could last be counted from, while something else is being typed.
    last: [Option<NaiveDate>; Anchor::ALL.len()],
    /// Which part of a date the visitor has left; what is wrong before that can be told.
    left: [Option<DatePart>; Anchor::ALL.len()],
    /// Which tracks the visitor chose, or chose away; the others go by what is known.
    chosen: [Option<bool>; Track::ALL.len()],
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

    /// Types in a part of a date. Its track is then one of the case's, wherever it was typed.
    pub fn type_in(&mut self, anchor: Anchor, part: DatePart, text: String) {
        let before = self.get(anchor);
        if let (Ok(date), Some(last)) = (before, self.last.get_mut(anchor as usize)) {
            *last = date;
        }
        if let Some(date) = self.typed.get_mut(anchor as usize) {
            date.type_in(part, text);
        }
        if self.chosen(track_of(anchor)) == Some(false) {
            self.choose(track_of(anchor), true);
        }
    }

    /// Sets a date, or empties it.
    pub fn set(&mut self, anchor: Anchor, date: Option<NaiveDate>) {
        if let Some(typed) = self.typed.get_mut(anchor as usize) {
            *typed = date.map(TypedDate::from_date).unwrap_or_default();
        }
    }

    /// Leaves a part of a date.
    pub fn leave(&mut self, anchor: Anchor, part: DatePart) {
        if let Some(left) = self.left.get_mut(anchor as usize) {
            *left = (*left).max(Some(part));
        }
    }

    /// Whether the visitor chose a track, or chose it away.
    pub fn chosen(&self, track: Track) -> Option<bool> {
        self.chosen.get(track as usize).copied().flatten()
    }

    /// Chooses a track, or chooses it away. Its dates stay.
    pub fn choose(&mut self, track: Track, yes: bool) {
        if let Some(chosen) = self.chosen.get_mut(track as usize) {
            *chosen = Some(yes);
        }
    }

    /// Whether anything is typed in a date of a track.
    pub fn has_some_of(&self, track: Track) -> bool {
        Anchor::ALL.iter().any(|anchor| track_of(*anchor) == track && !self.typed(*anchor).is_empty())
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

    /// What is wrong with a date, once the visitor has left what is wrong. A date that is whole and wrong is told at once.
    pub fn fault(&self, anchor: Anchor) -> Option<AnchorFault> {
        let fault = self.get(anchor).err()?;
        let part = match fault {
            AnchorFault::Unreadable(DateError::Day) => DatePart::Day,
            AnchorFault::Unreadable(DateError::Month) => DatePart::Month,
            AnchorFault::Unreadable(DateError::Year) => DatePart::Year,
            _ => return Some(fault),
        };
        let left = self.left.get(anchor as usize).copied().flatten();
        (left >= Some(part)).then_some(fault)
    }

    /// What a date counts as: while it cannot be read, what it was before.
    pub fn counted(&self, anchor: Anchor) -> Option<NaiveDate> {
        self.get(anchor).unwrap_or_else(|_| self.last.get(anchor as usize).copied().flatten())
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

/// The track that a date belongs to: that of the rules counted from it.
pub fn track_of(anchor: Anchor) -> Track {
    let rule = RULES.iter().find(|rule| rule.counted.is_some_and(|(from, _)| from == anchor));
    rule.map_or(Track::Fleksjob, |rule| rule.track)
}
