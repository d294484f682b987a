//! What happens when.

use yew::prelude::*;

use crate::app::parts::{Tag, el, say};
use crate::app::state::{Case, Event};
use crate::text::words::screen_timeline::Timeline;

/// The section.
pub fn timeline(case: &Case, _onevent: &Callback<Event>, _by_hand: &NodeRef) -> Tag {
    let texts = Timeline(case.language);
    el("div", "fj-timeline").add(say("p", "fj-lead", texts.heading()))
}

/// The dates as plain text.
pub fn dates_text(_case: &Case) -> String {
    String::new()
}
