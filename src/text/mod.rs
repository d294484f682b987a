//! The words of both languages, and numbers and dates in and out.
//!
//! No rule and no figure of the law stands here, and no browser. A text of a screen is a function of its type in
//! [`words`], so a missing one does not compile; the words of codes are lists there, and a test fails if one is missing.
//! Start at [`page`].

pub mod accommodations;
pub mod calendar;
pub mod cost;
pub mod csv;
pub mod date;
pub mod explain;
pub mod municipalities;
pub mod number;
pub mod qr;
pub mod route;
pub mod template;
pub mod timeline;
pub mod types;
pub mod words;

pub use cost::FieldWords;
pub use words::screen_page::Page;

use crate::law::Status;

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

    /// Whether its words are here: a page has one language a load, programs and tests have both.
    pub fn is_here(self) -> bool {
        words::are_here(self)
    }

    /// One of two texts that belong to data rather than to the screen.
    pub const fn pick<'a>(self, danish: &'a str, english: &'a str) -> &'a str {
        match self {
            Language::Danish => danish,
            Language::English => english,
        }
    }
}

/// The texts that stand around the sections, and those of the first two.
///
/// # Example
/// ```
/// use fleksjob::text::{Language, page};
/// assert_eq!(page(Language::Danish).nav_cost(), "Økonomi");
/// ```
pub const fn page(language: Language) -> Page {
    Page(language)
}

impl Page {
    /// The short word for a status.
    pub fn status(self, status: Status) -> &'static str {
        match status {
            Status::Sourced => self.status_sourced(),
            Status::Derived => self.status_derived(),
            Status::Uncertain => self.status_uncertain(),
        }
    }

    /// How sure a rule is: one that follows from others is not "calculated", as a figure is.
    pub fn rule_status(self, status: Status) -> &'static str {
        match status {
            Status::Derived => self.status_inferred(),
            _ => self.status(status),
        }
    }
}
