//! What the cost section shows, worked out from the case. Pure; the components only draw it.
//!
//! Here are the figures of a result and the sentences they stand in. `field` is the form, `answer` what stands beside it,
//! `compare` the tables and bars of several cases, `lines` the breakdown, `notes` what is good to know, `curve` the words around the picture,
//! `table` the result to take away.

mod answer;
mod compare;
mod curve;
mod field;
mod lines;
mod notes;
mod table;

pub use answer::*;
pub use compare::{Bar, Cell, Compared, Compares, cost_bars, cost_findings, hours, scenarios};
pub use curve::{findings, kink, table_points};
pub use field::{FieldView, date_error, date_fault, field};
pub use lines::{Rate, Row, rows, rows_of};
pub use notes::{levies, notes};
pub use table::{TableRow, table_rows, table_text};

use rust_decimal::Decimal;

use crate::rules::cost::{Estimate, LineCode};
use crate::text::Language;
use crate::text::number::{Decimals, write, write_kroner};
use crate::text::template::fill;

/// A figure of the result in a place of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The place's name in the template.
    pub name: &'static str,
    /// As shown.
    pub text: String,
    /// For a computed line: its code and exact amount.
    pub line: Option<(LineCode, Decimal)>,
}

/// A sentence with places for figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// The words.
    pub template: &'static str,
    /// The figures.
    pub places: Vec<Place>,
}

impl Sentence {
    /// The words, with no place filled yet.
    #[inline(never)]
    pub fn new(template: &'static str) -> Sentence {
        Sentence { template, places: Vec::new() }
    }

    /// Fills a place with a text that is no computed line.
    #[inline(never)]
    pub fn plain(mut self, name: &'static str, text: String) -> Sentence {
        self.places.push(Place { name, text, line: None });
        self
    }

    /// Fills a place with a line in whole kroner.
    #[inline(never)]
    pub fn kroner(mut self, figures: Figures<'_>, name: &'static str, code: LineCode) -> Sentence {
        self.places.push(figures.place(name, code, Decimals::None));
        self
    }

    /// Fills a place with a line in kroner and øre.
    #[inline(never)]
    pub fn ore(mut self, figures: Figures<'_>, name: &'static str, code: LineCode) -> Sentence {
        self.places.push(figures.place(name, code, Decimals::Two));
        self
    }

    /// Fills a place with a line that is not money.
    #[inline(never)]
    pub fn number(mut self, figures: Figures<'_>, name: &'static str, code: LineCode) -> Sentence {
        let amount = figures.amount(code);
        let text = write(amount, Decimals::AsNeeded, figures.language);
        self.places.push(Place { name, text, line: Some((code, amount)) });
        self
    }

    /// The sentence as one text.
    pub fn text(&self) -> String {
        let values: Vec<(&str, &str)> = self.places.iter().map(|p| (p.name, p.text.as_str())).collect();
        fill(self.template, &values)
    }
}

/// The figures of one estimate, for sentences.
#[derive(Clone, Copy)]
pub struct Figures<'a> {
    /// The result.
    pub estimate: &'a Estimate,
    /// The language shown.
    pub language: Language,
}

impl Figures<'_> {
    /// A line's rounded amount; nought if the case has no such line.
    #[inline(never)]
    pub fn amount(&self, code: LineCode) -> Decimal {
        self.estimate.line(code).map_or(Decimal::ZERO, |line| line.amount)
    }

    /// A line in kroner, in a place of a sentence.
    #[inline(never)]
    pub fn place(&self, name: &'static str, code: LineCode, decimals: Decimals) -> Place {
        let amount = self.amount(code);
        Place { name, text: write_kroner(amount, decimals, self.language), line: Some((code, amount)) }
    }
}
