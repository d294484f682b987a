//! The embedding page asks for the result: who asks, what it gets, and the button that alone sends it.

use yew::prelude::*;

use super::{Tag, el, live, part};
use crate::app::state::{Case, Event};
use crate::text::page;
use crate::text::template::fill;
use crate::text::words::screen_summary::Summary;

/// The request, if there is one. While the figures have an error there is nothing to send.
#[inline(never)]
pub fn asked(case: &Case, onevent: &Callback<Event>) -> Option<Tag> {
    let texts = Summary(case.language);
    let origin = case.asked.origin.as_str();
    let naming = |words: &str| fill(words, &[("origin", origin)]);
    let stale = case.employment().is_none();
    let send = (!case.asked.sent && !stale).then(|| {
        el("button", "fj-button fj-button--main")
            .set("type", "button")
            .set("id", "fj-asked-send")
            .live(&naming(texts.asked_send()))
            .press(onevent, Event::ResultAllowed)
    });
    let said = if case.asked.sent {
        naming(texts.asked_sent())
    } else if stale {
        page(case.language).result_stale().to_owned()
    } else {
        naming(texts.asked())
    };
    let said = el("p", "").set("id", "fj-asked").set("tabindex", "-1").add(live(&said));
    let asked = || part("fj-asked-heading", "fj-asked", texts.asked_heading()).add(said).maybe(send);
    (!origin.is_empty()).then(asked)
}
