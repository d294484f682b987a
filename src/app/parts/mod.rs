//! The pieces a section is drawn with. They know nothing of the law: they draw what they are given.
//!
//! They are plain functions, and elements are built by calls ([`Tag`]): each component and each unrolled macro
//! adds to what a visitor loads.
//!
//! Two rules hold everywhere, because yew 0.23.0 and page translation need them: what may be absent stands
//! alone in a wrapper that is always there ([`Tag::maybe`]), and every text that changes stands alone in its own
//! element ([`Tag::live`]).

mod asked;
mod breakdown;
mod choice;
mod compare;
mod contact;
mod copy;
mod curve;
mod date;
mod download;
mod field;
mod flow;
mod level;
mod share;
mod table;
mod tag;
mod track;
mod words;

pub use asked::asked;
pub use breakdown::{
    breakdown, line_detail, line_rows, remark, rule_tag, source_line, source_list, status_tag,
};
pub use choice::{choice, tick};
pub use compare::{bars, compare_table, stack};
pub use contact::{address, contact, contact_text, href};
pub use copy::copy_button;
pub use curve::curve_figure;
pub use date::{DateField, date_fields};
pub use download::{data_address, download_link};
pub use field::{error, number_field, text_field};
pub use flow::{Flow, flow_figure};
pub use level::headings_from;
pub use share::share;
pub use table::framed_table;
pub use tag::{Tag, el, say};
pub use track::{Line, Mark, line, track_picture};
pub use words::{figure, line_figure, live, place_figure, sentence, sentences};

/// A section's part with its heading, which names it.
#[inline(never)]
pub fn part(id: &'static str, class: &'static str, heading: &'static str) -> Tag {
    el("section", class).set("aria-labelledby", id).add(say("h2", "fj-heading", heading).set("id", id))
}

/// A disclosure: a line that opens to more.
#[inline(never)]
pub fn disclosure(class: &'static str, summary: &'static str, content: Tag) -> Tag {
    el("details", class).add(say("summary", "fj-disclosure", summary)).add(content)
}

/// A list of items in their order.
#[inline(never)]
pub fn list(class: &'static str, items: Vec<Tag>) -> Tag {
    let items = items.into_iter().map(|item| el("li", "").add(item)).collect();
    el("ul", class).add_numbered(items)
}

/// A button.
#[inline(never)]
pub fn button(id: &'static str, class: &'static str, words: &'static str) -> Tag {
    say("button", class, words).set("type", "button").set("id", id)
}
