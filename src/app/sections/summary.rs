//! The case to take away.

use yew::prelude::*;

use super::Outcome;
use crate::app::parts::{Tag, el, say};
use crate::app::state::{Case, Event};
use crate::text::words::screen_summary::Summary;

/// The section.
pub fn summary(
    case: &Case,
    _outcome: Option<&Outcome>,
    _onevent: &Callback<Event>,
    _by_hand: &NodeRef,
) -> Tag {
    let texts = Summary(case.language);
    el("div", "fj-summary").add(say("p", "fj-lead", texts.heading()))
}

/// The case as plain text.
pub fn summary_text(_case: &Case, _outcome: Option<&Outcome>) -> String {
    String::new()
}
