//! A choice of one among few, as radio buttons in a fieldset.

use yew::prelude::*;

use super::{Tag, el, say, text};
use crate::app::state::Event;

/// A choice of one among few: each option is its text, what choosing it means, and whether it is chosen.
#[inline(never)]
pub fn choice(
    name: &'static str,
    legend: &'static str,
    options: Vec<(&'static str, Event, bool)>,
    onevent: &Callback<Event>,
) -> Html {
    let option = |(place, (words, event, chosen)): (usize, (&'static str, Event, bool))| {
        let id = AttrValue::from(format!("{name}-{place}"));
        let onchange = onevent.reform(move |_: yew::Event| event.clone());
        let input = Tag::new("input", "fj-choice__input", Vec::new())
            .set("type", "radio")
            .set("id", id.clone())
            .set("name", name)
            .checked(chosen)
            .onchange(onchange)
            .html();
        let label = Tag::new("label", "fj-choice__label", vec![text(words)]).set("for", id).html();
        el("div", "fj-choice__option", vec![input, label])
    };
    let options = options.into_iter().enumerate().map(option).collect();
    let children = vec![say("legend", "fj-choice__legend", legend), el("div", "fj-choice__options", options)];
    Tag::new("fieldset", "fj-choice", children).key(name).html()
}
