//! A date in three fields. The month may be typed as a name; nothing jumps from field to field.

use yew::prelude::*;

use super::field::{error, text_field};
use super::{Tag, el, live, say};
use crate::app::state::{DatePart, Event, TypedDate};
use crate::text::Page;

/// A date to be typed: its fields' ids begin with `id`, and `event` tells which part was typed in.
pub struct DateField<'a> {
    /// What the ids begin with.
    pub id: &'a str,
    /// Above the fields.
    pub legend: &'static str,
    /// Below the legend; may be empty.
    pub hint: &'static str,
    /// As typed.
    pub date: &'a TypedDate,
    /// What is wrong, in a sentence.
    pub fault: Option<&'static str>,
    /// What typing in a part means.
    pub event: &'a dyn Fn(DatePart) -> Event,
}

/// A date in three fields, with what is wrong in it.
#[inline(never)]
pub fn date_fields(field: &DateField<'_>, texts: Page, onevent: &Callback<Event>) -> Tag {
    let DateField { id, date, fault, .. } = field;
    let note = format!("{id}-note");
    let mut parts = el("div", "fj-date__parts");
    let rows = [
        (DatePart::Day, "day", "fj-field__input fj-date-day", texts.date_day(), &date.day),
        (DatePart::Month, "month", "fj-field__input fj-date-month", texts.date_month(), &date.month),
        (DatePart::Year, "year", "fj-field__input fj-date-year", texts.date_year(), &date.year),
    ];
    for (part, name, class, label, words) in rows {
        let id = format!("{id}-{name}");
        let input = text_field(class, &id, words, fault.is_some())
            .set("inputmode", if part == DatePart::Month { "text" } else { "numeric" })
            .with("aria-describedby", &note)
            .typing(onevent, (field.event)(part))
            .onblur({
                let left = match (field.event)(part) {
                    Event::AnchorTyped(anchor, ..) => Some(anchor),
                    _ => None,
                };
                onevent.reform(move |_: FocusEvent| Event::DateLeft(left, part))
            });
        let label = say("label", "fj-date__label", label).with("for", &id);
        parts = parts.add(el("div", "fj-date__part").add(label).add(input));
    }
    let notes = el("div", "fj-field__note").with("id", &note);
    el("fieldset", if fault.is_some() { "fj-date fj-field--invalid" } else { "fj-date" })
        .key(id)
        .add(say("legend", "fj-choice__legend", field.legend))
        .add(el("p", "fj-field__hint").add(live(field.hint)))
        .add(parts)
        .add(notes.maybe(fault.map(|words| error(words, texts))))
}
