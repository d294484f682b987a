//! A date in three fields. The month may be typed as a name; nothing jumps from field to field.

use yew::prelude::*;

use super::field::{error, text_field, typed};
use super::{Tag, el, say};
use crate::app::state::{DatePart, Event, TypedDate};
use crate::text::Page;

/// A date in three fields, with what is wrong in it.
pub fn date_fields(
    date: &TypedDate,
    fault: Option<&'static str>,
    texts: Page,
    onevent: &Callback<Event>,
) -> Tag {
    let part = |part: DatePart, id: &'static str, class: &'static str, label: &'static str, words: &str| {
        let input = text_field(class, id, words, fault.is_some())
            .set("inputmode", if part == DatePart::Month { "text" } else { "numeric" })
            .set("aria-describedby", "fj-date-note")
            .oninput(onevent.reform(move |event: InputEvent| Event::DateTyped(part, typed(&event))));
        el("div", "fj-date__part").add(say("label", "fj-date__label", label).set("for", id)).add(input)
    };
    let day = part(DatePart::Day, "fj-date-day", "fj-field__input fj-date-day", texts.date_day(), &date.day);
    let month = part(
        DatePart::Month,
        "fj-date-month",
        "fj-field__input fj-date-month",
        texts.date_month(),
        &date.month,
    );
    let year =
        part(DatePart::Year, "fj-date-year", "fj-field__input fj-date-year", texts.date_year(), &date.year);
    let note = el("div", "fj-field__note").set("id", "fj-date-note");
    el("fieldset", if fault.is_some() { "fj-date fj-field--invalid" } else { "fj-date" })
        .add(say("legend", "fj-choice__legend", texts.date_legend()))
        .add(el("div", "fj-date__parts").add(day).add(month).add(year))
        .add(note.maybe(fault.map(|words| error(words, texts))))
}
