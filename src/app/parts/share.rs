//! The share link: copied, kept in the address or opened in a new window, or selected by hand; and starting over.
//! Elsewhere than in the section that has everything to take away, the way there.

use yew::prelude::*;

use super::{Tag, button, copy_button, el, part, say};
use crate::app::state::{Case, Copied, Event, Said, View};
use crate::app::{copies, effects};
use crate::text::page;
use crate::text::words::screen_summary::Summary;

const BUTTON: &str = "fj-button";
const QUIET: &str = "fj-button fj-button--quiet";

/// The share link, and starting over. `by_hand` is the field to select when the browser does not copy.
pub fn share(case: &Case, onevent: &Callback<Event>, by_hand: &NodeRef) -> Tag {
    let texts = page(case.language);
    let asking = (case.said == Said::Asking).then(|| {
        let yes =
            button("fj-share-reset-yes", BUTTON, texts.share_reset_yes()).press(onevent, Event::StartedOver);
        let no = button("fj-share-reset-no", QUIET, texts.share_reset_no())
            .press(onevent, Event::Answered(Said::Nothing));
        el("div", "fj-buttons").add(yes).add(no)
    });
    let copy = copy_button(Copied::Link, "fj-share-copy", texts.share_copy(), case, None, onevent, by_hand);
    let save = if effects::in_frame() {
        window(case)
    } else {
        button("fj-share-save", BUTTON, texts.share_save()).press(onevent, Event::SavePressed)
    };
    let reset =
        button("fj-share-reset", QUIET, texts.share_reset()).press(onevent, Event::Answered(Said::Asking));
    let way = (case.view != View::Summary && case.shows(View::Summary)).then(|| {
        say("a", "", Summary(case.language).way())
            .with("href", &case.way(View::Summary, case.language, ""))
            .press(onevent, Event::ViewOpened(View::Summary))
    });
    part("fj-share-heading", "fj-share", texts.share_heading())
        .add(say("p", "", texts.share_lead()))
        .add(el("div", "fj-buttons").add(copy).add(save).add(reset))
        .maybe(asking)
        .maybe(effects::in_frame().then(|| say("p", "fj-small", Summary(case.language).print_hint())))
        .maybe(way)
}

/// The case in a window of its own, for those who see it in a frame, where the address is not in sight. Where new windows
/// are not allowed either, the link can be copied.
fn window(case: &Case) -> Tag {
    say("a", BUTTON, Summary(case.language).new_window())
        .set("id", "fj-share-window")
        .set("target", "_blank")
        .set("rel", "noopener")
        .with("href", &copies::text(case, None, Copied::Link))
}
