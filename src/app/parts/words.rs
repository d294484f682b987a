//! Figures and sentences: each text that changes stands alone in its element ([`Tag::live`]).

use rust_decimal::Decimal;

use super::{Tag, el};
use crate::app::view::{Place, Sentence};
use crate::rules::cost::LineCode;
use crate::text::number::plain;
use crate::text::template::{Piece, after, pieces};

/// Words that change.
#[inline(never)]
pub fn live(words: &str) -> Tag {
    el("span", "").live(words)
}

/// A figure: never translated.
#[inline(never)]
pub fn figure(class: &'static str, words: &str) -> Tag {
    el("span", class).set("translate", "no").live(words)
}

/// A computed line's figure, with its code and exact amount. `of` names a copy; the main one has none.
#[inline(never)]
pub fn line_figure(class: &'static str, words: &str, code: LineCode, amount: Decimal, of: &str) -> Tag {
    let shown = figure(class, words).set("data-line", code.code()).with("data-value", &plain(amount));
    if of.is_empty() { shown } else { shown.with("data-of", of) }
}

/// A figure in a place of a sentence.
#[inline(never)]
pub fn place_figure(class: &'static str, place: &Place, of: &'static str) -> Tag {
    match place.line {
        Some((code, amount)) => line_figure(class, &place.text, code, amount, of),
        None => figure(class, &place.text),
    }
}

/// The words and figures of a sentence, each in its own element.
#[inline(never)]
pub fn sentence(sentence: &Sentence, of: &'static str) -> Tag {
    let mut parts = Vec::new();
    let mut before = "";
    for piece in pieces(sentence.template) {
        match piece {
            Piece::Words(words) => parts.push(live(after(before, words))),
            Piece::Place(name) => {
                if let Some(place) = sentence.places.iter().find(|place| place.name == name) {
                    before = &place.text;
                    parts.push(place_figure("fj-figure", place, of));
                }
            }
        }
    }
    el("span", "").add_numbered(parts)
}

/// Sentences, each in an element.
#[inline(never)]
pub fn sentences(name: &'static str, all: &[Sentence], of: &'static str) -> Vec<Tag> {
    all.iter().map(|one| el(name, "").add(sentence(one, of))).collect()
}
