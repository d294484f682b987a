//! A text field for a number, with its label, hint, unit, echo and error.
//!
//! Never `type=number`: scrolling would change it, and it tells nothing of what was typed wrong.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{live, maybe};
use crate::app::state::{Event, is_optional};
use crate::app::view::FieldView;
use crate::rules::cost::Field;
use crate::text::Catalogue;

/// An error in words, with its "Error:".
pub(super) fn error(text: String, texts: &Catalogue) -> Html {
    html! {
        <p class="fj-field__error">
            <span class="fj-field__error-word">{ texts.error_prefix }</span><span>{ " " }</span>{ live(text) }
        </p>
    }
}

/// A field for a number.
pub fn number_field(
    field: Field,
    view: FieldView,
    texts: &'static Catalogue,
    onevent: &Callback<Event>,
) -> Html {
    let id = format!("fj-{}", field.key());
    let (hint, note) = (format!("{id}-hint"), format!("{id}-note"));
    let oninput = onevent.reform(move |event: InputEvent| {
        Event::Typed(field, event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let onblur = onevent.reform(move |_: FocusEvent| Event::Left(field));
    let invalid = view.error.is_some();
    let optional = if is_optional(field) { texts.optional } else { "" };
    html! {
        <div class={if invalid { "fj-field fj-field--invalid" } else { "fj-field" }} key={field.key()}>
            <label class="fj-field__label" for={id.clone()}>
                { live(view.label) }<span class="fj-field__optional">{ optional }</span>
            </label>
            <p class="fj-field__hint" id={hint.clone()}>{ live(view.hint) }</p>
            <div class="fj-field__box">
                <input class="fj-field__input" id={id.clone()} name={id} type="text" inputmode="decimal"
                    autocomplete="off" spellcheck="false" translate="no" value={view.text}
                    aria-describedby={format!("{hint} {note}")} aria-invalid={invalid.then_some("true")}
                    {oninput} {onblur} />
                <span class="fj-field__unit" aria-hidden="true">{ live(view.unit) }</span>
            </div>
            <div class="fj-field__note" id={note}>
                { maybe(view.error.map(|text| error(text, texts))) }
                { maybe(view.echo.map(|echo| html! { <p class="fj-field__echo">{ live(echo) }</p> })) }
            </div>
        </div>
    }
}
