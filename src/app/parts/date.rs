//! A date in three fields. The month may be typed as a name; nothing jumps from field to field.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{error, text_field};
use super::{Tag, el, maybe, say, text};
use crate::app::state::{DatePart, Event, TypedDate};
use crate::text::Catalogue;

/// A date in three fields, with what is wrong in it.
pub fn date_fields(
    date: &TypedDate,
    fault: Option<&'static str>,
    texts: &'static Catalogue,
    onevent: &Callback<Event>,
) -> Html {
    let part = |part: DatePart, id: &'static str, class: &'static str, label: &'static str, words: &str| {
        let oninput = onevent.reform(move |event: InputEvent| {
            Event::DateTyped(part, event.target_unchecked_into::<HtmlInputElement>().value())
        });
        let label = Tag::new("label", "fj-date__label", vec![text(label)]).set("for", id).html();
        let input = text_field(class, id.into(), words.to_owned().into(), fault.is_some())
            .set("inputmode", if part == DatePart::Month { "text" } else { "numeric" })
            .set("aria-describedby", "fj-date-note")
            .oninput(oninput)
            .html();
        el("div", "fj-date__part", vec![label, input])
    };
    let fields = vec![
        part(DatePart::Day, "fj-date-day", "fj-field__input fj-date-day", texts.date_day, &date.day),
        part(
            DatePart::Month,
            "fj-date-month",
            "fj-field__input fj-date-month",
            texts.date_month,
            &date.month,
        ),
        part(DatePart::Year, "fj-date-year", "fj-field__input fj-date-year", texts.date_year, &date.year),
    ];
    let note = vec![maybe(fault.map(|words| error(words.to_owned(), texts)))];
    let class = if fault.is_some() { "fj-date fj-field--invalid" } else { "fj-date" };
    el(
        "fieldset",
        class,
        vec![
            say("legend", "fj-choice__legend", texts.date_legend),
            el("div", "fj-date__parts", fields),
            Tag::new("div", "fj-field__note", note).set("id", "fj-date-note").html(),
        ],
    )
}
