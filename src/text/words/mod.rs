//! The words of the codes of `rules`, a list of codes at a time, and the texts of the screens.
//!
//! What people read and correct is the TOML beside this file; the Rust is generated from it by `cargo xtask
//! words` and committed. Each list is one text a language: a page that loads every word loads no list of places.

#[rustfmt::skip]
pub mod accommodations;
#[rustfmt::skip]
pub mod api;
#[rustfmt::skip]
pub mod cost;
#[rustfmt::skip]
pub mod route;
#[rustfmt::skip]
pub mod screen_page;
#[rustfmt::skip]
pub mod timeline;
#[rustfmt::skip]
pub mod types;

use chrono::NaiveDate;

use super::Language;
use super::template::fill;
use crate::rules::regime::REFORM_2026_BEGINS;

/// The words of a list of codes, in the codes' order.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    keys: &'static str,
    danish: &'static str,
    english: &'static str,
}

impl Words {
    /// The words of the code at `place`; nothing if there is no such code, which a test refuses.
    pub fn at(&self, place: usize, language: Language) -> &'static str {
        language.pick(self.danish, self.english).split('\n').nth(place).unwrap_or_default()
    }

    /// The same, with `{authority}` filled in as it is called on `date`.
    pub(super) fn dated(&self, place: usize, date: NaiveDate, language: Language) -> String {
        fill(self.at(place, language), &[("authority", authority(date, language))])
    }

    /// The words under `key`.
    pub fn get(&self, key: &str, language: Language) -> Option<&'static str> {
        let place = self.keys().position(|known| known == key)?;
        Some(self.at(place, language))
    }

    /// The codes' ids, in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.keys.split('\n')
    }
}

/// What `{authority}` stands for on a day: who decided was called the job centre (*jobcentret*) before the reform of
/// 2026 and is called the municipality (*kommunen*) since. Which of its two days the word changed on was not found;
/// from the first on, the word that is right under both is used.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::text::{Language, words};
/// assert_eq!(words::authority(day(2026, 11, 22), Language::Danish), "kommunen");
/// assert_eq!(words::authority(day(2025, 11, 22), Language::English), "the job centre");
/// ```
pub fn authority(date: NaiveDate, language: Language) -> &'static str {
    if date < REFORM_2026_BEGINS {
        language.pick("jobcentret", "the job centre")
    } else {
        language.pick("kommunen", "the municipality")
    }
}
