//! What an embedding page chooses in the widget's address (`o.…`): which of it can be used, and the sections it shows.
//!
//! The looks are in [`super::theme`], what the contact options fill in is in `parts/contact.rs`.

use super::link::{Word as _, add};
use super::state::{Case, View};
use super::theme;
use crate::text::Language;

/// What the keys of these options begin with.
pub const OPTION: &str = "o.";

/// Options that have one of a few words.
const WORDS: [(&str, &[&str]); 4] = [
    ("theme", &["light", "dark", "auto"]),
    ("corner", &["square", "soft", "round"]),
    ("font", &["system", "humanist", "serif"]),
    ("heading-level", &["1", "2", "3"]),
];

/// What of an option's value can be used, and whether that is all of it. An option that is not known may be one of a
/// later version, and nothing chosen is nothing wrong.
pub fn usable(name: &str, value: &str) -> (String, bool) {
    let trimmed = value.trim();
    let whole = match name {
        "sections" => {
            let mut known = String::new();
            let mut whole = true;
            for id in trimmed.split(',').map(str::trim).filter(|id| !id.is_empty()) {
                if View::from_word(id).is_none() {
                    whole = false;
                } else {
                    known.push_str(if known.is_empty() { "" } else { "," });
                    known.push_str(id);
                }
            }
            return (known, whole);
        }
        "accent" => theme::colour(trimmed).is_some(),
        _ => WORDS.iter().all(|(option, words)| *option != name || words.contains(&trimmed)),
    };
    let whole = whole || trimmed.is_empty();
    (if whole { value.to_owned() } else { String::new() }, whole)
}

impl Case {
    /// The sections that the embedding page shows, in its order: in the navigation's, and all, if it chose none.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{app::{link, state::View}, law::day};
    /// let case = link::read("v=1&o.sections=cost,route", day(2026, 11, 21));
    /// assert_eq!(case.sections(), [View::Cost, View::Route]);
    /// assert_eq!(case.view, View::Cost);
    /// ```
    pub fn sections(&self) -> Vec<View> {
        let mut shown = Vec::new();
        for view in self.option("sections").unwrap_or_default().split(',').filter_map(View::from_word) {
            if !shown.contains(&view) {
                shown.push(view);
            }
        }
        if shown.is_empty() { View::ALL.to_vec() } else { shown }
    }

    /// The section that is opened unless another one is named.
    pub fn first_section(&self) -> View {
        self.sections().first().copied().unwrap_or(View::Start)
    }

    /// Whether the embedding page shows a section; a way to another one is not drawn.
    pub fn shows(&self, view: View) -> bool {
        self.sections().contains(&view)
    }

    /// How far below the first level the widget's top heading is.
    pub fn heading_offset(&self) -> usize {
        match self.option("heading-level") {
            Some("2") => 1,
            Some("3") => 2,
            _ => 0,
        }
    }

    /// The address of a section, as a fragment with its `#`: the embedding page's options go along, for whoever opens
    /// it elsewhere. `more` is added as it is.
    pub fn way(&self, view: View, language: Language, more: &str) -> String {
        let mut link = ["v=1&view=", view.key(), "&lang=", language.tag(), more].concat();
        for (key, value) in self.carried.iter().filter(|(key, _)| key.starts_with(OPTION)) {
            add(&mut link, key, value);
        }
        ["#", &link].concat()
    }
}
