//! Whether it could be a fleksjob, and the way there.

use yew::prelude::*;

use crate::app::parts::{Tag, el, say};
use crate::app::state::{Case, Event};
use crate::text::words::screen_route::Route;

/// The section.
pub fn route(case: &Case, _onevent: &Callback<Event>) -> Tag {
    let texts = Route(case.language);
    el("div", "fj-route").add(say("p", "fj-lead", texts.heading()))
}
