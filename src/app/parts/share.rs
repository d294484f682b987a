//! The share link: copied, kept in the address, or selected by hand; and starting over.

use yew::prelude::*;

use super::field::text_field;
use super::{Tag, button, el, part, say};
use crate::app::effects;
use crate::app::state::{Case, Event, Said};
use crate::text::page;

const BUTTON: &str = "fj-button";
const QUIET: &str = "fj-button fj-button--quiet";

/// The share link, and starting over. `by_hand` is the field to select when the browser does not copy.
pub fn share(case: &Case, onevent: &Callback<Event>, by_hand: &NodeRef) -> Tag {
    let texts = page(case.language);
    let on = |event: Event| onevent.reform(move |_: MouseEvent| event.clone());
    let status = match case.said {
        Said::Nothing => "",
        Said::Copied => texts.share_copied(),
        Said::Saved => texts.share_saved(),
        Said::ByHand => texts.share_by_hand(),
        Said::Asking => texts.share_reset_sure(),
    };
    let link = (case.said == Said::ByHand).then(|| {
        let label = say("label", "fj-field__label", texts.share_link_label()).set("for", "fj-share-link");
        let address = effects::address_with(&crate::app::link::write(case));
        let field = text_field("fj-field__input fj-share__link", "fj-share-link", &address, false);
        el("div", "fj-field").add(label).add(field.set("readonly", "").node(by_hand))
    });
    let asking = (case.said == Said::Asking).then(|| {
        let yes =
            button("fj-share-reset-yes", BUTTON, texts.share_reset_yes()).onclick(on(Event::StartedOver));
        let no = button("fj-share-reset-no", QUIET, texts.share_reset_no())
            .onclick(on(Event::Answered(Said::Nothing)));
        el("div", "fj-buttons").add(yes).add(no)
    });
    let copy = button("fj-share-copy", BUTTON, texts.share_copy()).onclick(on(Event::CopyPressed));
    let save = button("fj-share-save", BUTTON, texts.share_save()).onclick(on(Event::SavePressed));
    let reset =
        button("fj-share-reset", QUIET, texts.share_reset()).onclick(on(Event::Answered(Said::Asking)));
    part("fj-share-heading", "fj-share", texts.share_heading())
        .add(say("p", "", texts.share_lead()))
        .add(el("div", "fj-buttons").add(copy).add(save).add(reset))
        .add(el("p", "fj-share__said").set("role", "status").live(status))
        .maybe(link)
        .maybe(asking)
}
