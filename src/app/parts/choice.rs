//! A choice of one among few, as radio buttons in a fieldset.

use yew::prelude::*;

use crate::app::state::Event;

/// A choice of one among few: each option is its text and what choosing it means.
pub fn choice(
    name: &'static str,
    legend: &'static str,
    options: &[(&'static str, Event, bool)],
    onevent: &Callback<Event>,
) -> Html {
    let options = options.iter().enumerate().map(|(place, (text, event, checked))| {
        let id = format!("{name}-{place}");
        let event = event.clone();
        let onchange = onevent.reform(move |_: yew::Event| event.clone());
        html! {
            <div class="fj-choice__option" key={place}>
                <input class="fj-choice__input" type="radio" id={id.clone()} {name} checked={*checked} {onchange} />
                <label class="fj-choice__label" for={id}>{ *text }</label>
            </div>
        }
    });
    html! {
        <fieldset class="fj-choice" key={name}>
            <legend class="fj-choice__legend">{ legend }</legend>
            <div class="fj-choice__options">{ for options }</div>
        </fieldset>
    }
}
