//! What can be copied, as plain text.

use super::sections::Outcome;
use super::state::{Case, Copied};
use super::{agreement, effects, link, sections};

/// The text that a "copy" button copies.
pub fn text(case: &Case, outcome: Option<&Outcome>, what: Copied) -> String {
    match what {
        Copied::Link => effects::address_with(&link::write(case)),
        Copied::Agreement => agreement::agreement_text(case),
        Copied::Dates => sections::dates_text(case),
        Copied::Summary => sections::summary_text(case, outcome),
    }
}
