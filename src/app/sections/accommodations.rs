//! What to change at work, and the agreement about it.

use yew::prelude::*;

use crate::app::parts::{Tag, el, say};
use crate::app::state::{Case, Event};
use crate::text::words::screen_accommodations::Accommodations;

/// The section.
pub fn accommodations(case: &Case, _onevent: &Callback<Event>, _by_hand: &NodeRef) -> Tag {
    let texts = Accommodations(case.language);
    el("div", "fj-accommodations").add(say("p", "fj-lead", texts.heading()))
}

/// The draft agreement as plain text.
pub fn agreement_text(_case: &Case) -> String {
    String::new()
}
