//! Sentences with places for figures: `Det koster jer {cost} om måneden.`

/// A piece of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words, as they are.
    Words(&'a str),
    /// A place, by its name.
    Place(&'a str),
}

/// Splits a template at its `{places}`. An unclosed brace is words.
///
/// # Example
/// ```
/// use fleksjob::text::template::{Piece, pieces};
/// assert_eq!(pieces("Fra {hours} timer"), [Piece::Words("Fra "), Piece::Place("hours"), Piece::Words(" timer")]);
/// ```
pub fn pieces(template: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((words, place, after)) = next_place(rest) {
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        pieces.push(Piece::Place(place));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

fn next_place(text: &str) -> Option<(&str, &str, &str)> {
    let (words, rest) = text.split_once('{')?;
    let (place, after) = rest.split_once('}')?;
    Some((words, place, after))
}

/// What is left of the words after a place whose text ends in a full stop, such as `kr.`: one stop is enough.
pub fn after<'a>(place: &str, words: &'a str) -> &'a str {
    if place.ends_with('.') { words.strip_prefix('.').unwrap_or(words) } else { words }
}

/// Fills a template's places by name; a place without a value keeps its braces, so that a test sees it.
///
/// # Example
/// ```
/// use fleksjob::text::template::fill;
/// assert_eq!(fill("{field} mangler", &[("field", "Timer")]), "Timer mangler");
/// ```
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for piece in pieces(template) {
        match piece {
            Piece::Words(words) => {
                let words = after(&out, words);
                out.push_str(words);
            }
            Piece::Place(name) => match values.iter().find(|(key, _)| *key == name) {
                Some((_, value)) => out.push_str(value),
                None => {
                    out.push('{');
                    out.push_str(name);
                    out.push('}');
                }
            },
        }
    }
    out
}

/// Texts one after the other.
///
/// # Example
/// ```
/// use fleksjob::text::template::glue;
/// assert_eq!(glue(&["s1", ".", "hours"]), "s1.hours");
/// ```
#[inline(never)]
pub fn glue(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(part);
    }
    text
}
