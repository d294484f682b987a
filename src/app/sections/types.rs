//! What kinds of fleksjob there are.

use yew::prelude::*;

use crate::app::parts::{Tag, el, say};
use crate::app::state::{Case, Event};
use crate::text::words::screen_types::Types;

/// The section.
pub fn types(case: &Case, _onevent: &Callback<Event>) -> Tag {
    let texts = Types(case.language);
    el("div", "fj-types").add(say("p", "fj-lead", texts.heading()))
}
