//! A button that copies a text, and the text itself to select where the browser does not copy.

use yew::prelude::*;

use super::{Tag, button, el, say};
use crate::app::copies;
use crate::app::sections::Outcome;
use crate::app::state::{Case, Copied, Event, Said};
use crate::text::page;

/// A button that copies, with what came of it beside it. `by_hand` is the field to select when the browser does not
/// copy.
#[inline(never)]
pub fn copy_button(
    what: Copied,
    id: &'static str,
    words: &'static str,
    case: &Case,
    outcome: Option<&Outcome>,
    onevent: &Callback<Event>,
    by_hand: &NodeRef,
) -> Tag {
    let texts = page(case.language);
    let said = if case.said_of == what { case.said } else { Said::Nothing };
    let status = match (said, case.said) {
        (Said::Copied, _) => texts.copied(),
        (Said::ByHand, _) => texts.copy_by_hand(),
        // Beside the link stand the other buttons of the case; one thing is said of them all.
        (_, Said::Saved) if what == Copied::Link => texts.share_saved(),
        (_, Said::Asking) if what == Copied::Link => texts.share_reset_sure(),
        _ => "",
    };
    let field = (said == Said::ByHand).then(|| {
        let label = say("label", "fj-field__label", texts.copy_label()).with("for", &format!("{id}-text"));
        let field = el("textarea", "fj-copy__text")
            .with("id", &format!("{id}-text"))
            .set("readonly", "")
            .set("rows", "6")
            .value(&copies::text(case, outcome, what))
            .node(by_hand);
        el("div", "fj-field").add(label).add(field)
    });
    el("div", "fj-copy")
        .add(button(id, "fj-button", words).press(onevent, Event::CopyPressed(what)))
        .add(el("p", "fj-copy__said").set("role", "status").live(status))
        .maybe(field)
}
