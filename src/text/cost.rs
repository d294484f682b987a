//! The words of [`crate::rules::cost`]: around the fields, and of the lines of a result.

use super::Language;
use super::words::{Words, cost as words};
use crate::rules::cost::{Field, LineCode};

/// The words around a field.
#[derive(Clone, Copy, Debug)]
pub struct FieldWords {
    /// Above the field; names the unit.
    pub label: &'static str,
    /// In formulas and errors.
    pub short: &'static str,
    /// Below the label; may be empty.
    pub hint: &'static str,
    /// Beside the field, for the eye only.
    pub unit: &'static str,
    /// An example of what can be typed.
    pub example: &'static str,
}

/// The words around a field.
///
/// # Example
/// ```
/// use fleksjob::rules::cost::Field;
/// use fleksjob::text::{Language, cost};
/// assert_eq!(cost::field(Field::Pension, Language::Danish).unit, "%");
/// ```
pub fn field(field: Field, language: Language) -> FieldWords {
    let word = |list: Words| list.get(field.key(), language).unwrap_or_default();
    FieldWords {
        label: word(words::FIELD_LABEL),
        short: short(field, language),
        hint: word(words::FIELD_HINT),
        unit: word(words::FIELD_UNIT),
        example: word(words::FIELD_EXAMPLE),
    }
}

/// A field's name in formulas and errors.
pub fn short(field: Field, language: Language) -> &'static str {
    words::FIELD_SHORT.get(field.key(), language).unwrap_or_default()
}

/// A line's name.
pub fn line(code: LineCode, language: Language) -> &'static str {
    words::LINE.at(code as usize, language)
}

/// What a line is, in a sentence.
pub fn line_why(code: LineCode, language: Language) -> &'static str {
    words::LINE_WHY.at(code as usize, language)
}
