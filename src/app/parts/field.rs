//! A text field for a number, with its label, hint, unit, echo and error.
//!
//! Never `type=number`: scrolling would change it, and it tells nothing of what was typed wrong.

use yew::prelude::*;

use super::{Tag, el, live, say};
use crate::app::state::{Event, is_optional};
use crate::app::view::FieldView;
use crate::rules::cost::Field;
use crate::text::Page;

/// An error in words, with its "Error:".
#[inline(never)]
pub fn error(words: &str, texts: Page) -> Tag {
    let prefix = say("span", "fj-field__error-word", texts.error_prefix());
    el("p", "fj-field__error").add(prefix).add(say("span", "", " ")).add(live(words))
}

/// What every text field on the page has.
#[inline(never)]
pub fn text_field(class: &'static str, id: &str, value: &str, invalid: bool) -> Tag {
    el("input", class)
        .with("id", id)
        .with("name", id)
        .set("type", "text")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("translate", "no")
        .value(value)
        .when(invalid, "aria-invalid", "true")
}

/// A field for a number.
#[inline(never)]
pub fn number_field(field: Field, view: &FieldView, texts: Page, onevent: &Callback<Event>) -> Tag {
    let id = format!("fj-{}", field.key());
    let (hint, note) = (format!("{id}-hint"), format!("{id}-note"));
    let invalid = view.error.is_some();
    let optional = if is_optional(field) { texts.optional() } else { "" };
    let label = el("label", "fj-field__label").with("for", &id).add(live(view.label)).add(say(
        "span",
        "fj-field__optional",
        optional,
    ));
    let input = text_field("fj-field__input", &id, &view.text, invalid)
        .set("inputmode", "decimal")
        .with("aria-describedby", &format!("{hint} {note}"))
        .typing(onevent, Event::Typed(field, String::new()))
        .onblur(onevent.reform(move |_: FocusEvent| Event::Left(field)));
    let unit = el("span", "fj-field__unit").set("aria-hidden", "true").live(view.unit);
    let notes = el("div", "fj-field__note")
        .with("id", &note)
        .maybe(view.error.as_deref().map(|words| error(words, texts)))
        .maybe(view.echo.as_deref().map(|echo| el("p", "fj-field__echo").live(echo)));
    el("div", if invalid { "fj-field fj-field--invalid" } else { "fj-field" })
        .key(field.key())
        .add(label)
        .add(el("p", "fj-field__hint").with("id", &hint).live(view.hint))
        .add(el("div", "fj-field__box").add(input).add(unit))
        .add(notes)
}
