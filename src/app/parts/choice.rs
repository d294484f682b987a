//! A choice of one among few, as radio buttons in a fieldset; and a box to tick.

use yew::prelude::*;

use super::{Tag, el, say};
use crate::app::state::Event;

/// A choice of one among few: each option is its text, what choosing it means, and whether it is chosen.
#[inline(never)]
pub fn choice(
    name: &'static str,
    legend: &'static str,
    options: &[(&'static str, Event, bool)],
    onevent: &Callback<Event>,
) -> Tag {
    let mut all = el("div", "fj-choice__options");
    for (place, (words, event, chosen)) in options.iter().enumerate() {
        let id = format!("{name}-{place}");
        let input = el("input", "fj-choice__input")
            .set("type", "radio")
            .with("id", &id)
            .set("name", name)
            .checked(*chosen)
            .choosing(onevent, event.clone());
        let label = say("label", "fj-choice__label", words).with("for", &id);
        all = all.add(el("div", "fj-choice__option").add(input).add(label));
    }
    el("fieldset", "fj-choice").key(name).add(say("legend", "fj-choice__legend", legend)).add(all)
}

/// A box to tick, with what it is for.
#[inline(never)]
pub fn tick(id: &str, words: Tag, checked: bool, event: Event, onevent: &Callback<Event>) -> Tag {
    let input = el("input", "fj-choice__input")
        .set("type", "checkbox")
        .with("id", id)
        .set("autocomplete", "off")
        .checked(checked)
        .choosing(onevent, event);
    let label = el("label", "fj-choice__label").with("for", id).add(words);
    el("div", "fj-choice__option").key(id).add(input).add(label)
}
