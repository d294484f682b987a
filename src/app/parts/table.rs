//! A table in a frame of its own: what is too wide for a narrow screen scrolls there, by keyboard too.

use super::{Tag, el, say};

/// The class of a cell with a number.
pub const NUMBER: &str = "fj-table__number";

/// A table in its frame: the row of heads, and the rows below it.
#[inline(never)]
pub fn framed_table(caption: &'static str, heads: Tag, body: Tag) -> Tag {
    let table = el("table", "fj-table")
        .add(say("caption", "fj-table__caption", caption))
        .add(el("thead", "").add(heads))
        .add(body);
    el("div", "fj-table__frame")
        .set("tabindex", "0")
        .set("role", "region")
        .set("aria-label", caption)
        .add(table)
}
