//! A date in three fields. The month may be typed as a name; nothing jumps from field to field.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::error;
use super::maybe;
use crate::app::state::{DatePart, Event, TypedDate};
use crate::text::Catalogue;

/// A date in three fields, with what is wrong in it.
pub fn date_fields(
    date: &TypedDate,
    fault: Option<&'static str>,
    texts: &'static Catalogue,
    onevent: &Callback<Event>,
) -> Html {
    let parts = [
        (DatePart::Day, "fj-date-day", texts.date_day, &date.day, "numeric"),
        (DatePart::Month, "fj-date-month", texts.date_month, &date.month, "text"),
        (DatePart::Year, "fj-date-year", texts.date_year, &date.year, "numeric"),
    ];
    let invalid = fault.map(|_| "true");
    let fields = parts.into_iter().map(|(part, id, label, text, inputmode)| {
        let oninput = onevent.reform(move |event: InputEvent| {
            Event::DateTyped(part, event.target_unchecked_into::<HtmlInputElement>().value())
        });
        html! {
            <div class="fj-date__part" key={id}>
                <label class="fj-date__label" for={id}>{ label }</label>
                <input class={format!("fj-field__input {id}")} {id} name={id} type="text" {inputmode}
                    autocomplete="off" translate="no" value={text.clone()} aria-describedby="fj-date-note"
                    aria-invalid={invalid} {oninput} />
            </div>
        }
    });
    html! {
        <fieldset class={if fault.is_some() { "fj-date fj-field--invalid" } else { "fj-date" }}>
            <legend class="fj-choice__legend">{ texts.date_legend }</legend>
            <div class="fj-date__parts">{ for fields }</div>
            <div class="fj-field__note" id="fj-date-note">
                { maybe(fault.map(|text| error(text.to_owned(), texts))) }
            </div>
        </fieldset>
    }
}
