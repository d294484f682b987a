//! A text field for a number, with its label, hint, unit, echo and error.
//!
//! Never `type=number`: scrolling would change it, and it tells nothing of what was typed wrong.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Tag, el, live, maybe, say, text};
use crate::app::state::{Event, is_optional};
use crate::app::view::FieldView;
use crate::rules::cost::Field;
use crate::text::Catalogue;

/// An error in words, with its "Error:".
#[inline(never)]
pub(super) fn error(words: String, texts: &Catalogue) -> Html {
    let prefix = say("span", "fj-field__error-word", texts.error_prefix);
    el("p", "fj-field__error", vec![prefix, say("span", "", " "), live(words)])
}

/// What every text field on the page has.
#[inline(never)]
pub(super) fn text_field(class: &'static str, id: AttrValue, value: AttrValue, invalid: bool) -> Tag {
    let field = Tag::new("input", class, Vec::new())
        .set("id", id.clone())
        .set("name", id)
        .set("type", "text")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("translate", "no")
        .value(value);
    field.maybe("aria-invalid", invalid.then_some("true"))
}

/// A field for a number.
#[inline(never)]
pub fn number_field(
    field: Field,
    view: FieldView,
    texts: &'static Catalogue,
    onevent: &Callback<Event>,
) -> Html {
    let id = AttrValue::from(format!("fj-{}", field.key()));
    let (hint, note) = (format!("{id}-hint"), format!("{id}-note"));
    let oninput = onevent.reform(move |event: InputEvent| {
        Event::Typed(field, event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let onblur = onevent.reform(move |_: FocusEvent| Event::Left(field));
    let invalid = view.error.is_some();
    let optional = if is_optional(field) { texts.optional } else { "" };
    let label = vec![live(view.label), say("span", "fj-field__optional", optional)];
    let label = Tag::new("label", "fj-field__label", label).set("for", id.clone()).html();
    let hint_line = Tag::new("p", "fj-field__hint", vec![live(view.hint)]).set("id", hint.clone()).html();
    let input = text_field("fj-field__input", id, view.text.into(), invalid)
        .set("inputmode", "decimal")
        .set("aria-describedby", format!("{hint} {note}"))
        .oninput(oninput)
        .onblur(onblur)
        .html();
    let unit = Tag::new("span", "fj-field__unit", vec![live(view.unit)]).set("aria-hidden", "true").html();
    let notes = vec![
        maybe(view.error.map(|words| error(words, texts))),
        maybe(view.echo.map(|echo| el("p", "fj-field__echo", vec![live(echo)]))),
    ];
    let notes = Tag::new("div", "fj-field__note", notes).set("id", note).html();
    let class = if invalid { "fj-field fj-field--invalid" } else { "fj-field" };
    let children = vec![label, hint_line, el("div", "fj-field__box", vec![input, unit]), notes];
    Tag::new("div", class, children).key(field.key()).html()
}

/// A field that only shows a text, to be selected and copied.
pub(super) fn shown_field(id: &'static str, label: &'static str, value: AttrValue, node: NodeRef) -> Html {
    let label = Tag::new("label", "fj-field__label", vec![text(label)]).set("for", id).html();
    let input = text_field("fj-field__input fj-share__link", id.into(), value, false);
    el("div", "fj-field", vec![label, input.set("readonly", "").node(node).html()])
}
