//! The words of both languages, and numbers and dates in and out.
//!
//! No rule and no figure of the law stands here, and no browser. A text of the screen is a field of [`Catalogue`] or an
//! arm of a `match`, so a missing translation does not compile; the words of codes are [`words`], and a test fails if one
//! is missing. Start at [`catalogue`].

pub mod accommodations;
pub mod calendar;
mod catalogue;
mod da;
pub mod date;
mod en;
pub mod explain;
pub mod number;
pub mod route;
pub mod template;
pub mod timeline;
pub mod types;
pub mod words;

pub use catalogue::{Catalogue, FieldWords};

/// The widget's languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Dansk.
    #[default]
    Danish,
    /// English.
    English,
}

impl Language {
    /// Both, the first being the default.
    pub const ALL: [Language; 2] = [Language::Danish, Language::English];

    /// The tag for `lang=` and share links.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::Danish => "da",
            Language::English => "en",
        }
    }

    /// The other one.
    pub const fn other(self) -> Language {
        match self {
            Language::Danish => Language::English,
            Language::English => Language::Danish,
        }
    }

    /// One of two texts that belong to data rather than to the screen.
    pub const fn pick<'a>(self, danish: &'a str, english: &'a str) -> &'a str {
        match self {
            Language::Danish => danish,
            Language::English => english,
        }
    }
}

/// All texts of a language.
///
/// # Example
/// ```
/// use fleksjob::text::{Language, catalogue};
/// assert_eq!(catalogue(Language::Danish).nav_cost, "Økonomi");
/// ```
pub const fn catalogue(language: Language) -> &'static Catalogue {
    match language {
        Language::Danish => &da::DANISH,
        Language::English => &en::ENGLISH,
    }
}
