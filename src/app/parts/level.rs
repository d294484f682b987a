//! The level of headings. Parts and sections name theirs as in a page of its own; in an embedding page, which has
//! headings itself, the whole widget begins further down.
//!
//! The offset is the page's, set once before it is drawn. Handing it to everything that has a heading would make
//! every part know of the embedding page.

use std::cell::Cell;

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

thread_local! {
    static OFFSET: Cell<usize> = const { Cell::new(0) };
}

/// Headings drawn from now on are so many levels further down.
pub fn headings_from(offset: usize) {
    OFFSET.set(offset);
}

/// The element that is drawn for one of this name.
pub(super) fn levelled(name: &'static str) -> &'static str {
    let level = HEADINGS.iter().position(|heading| *heading == name);
    // There is no seventh level.
    let moved = level.map(|level| level.saturating_add(OFFSET.get()).min(5));
    moved.and_then(|level| HEADINGS.get(level)).copied().unwrap_or(name)
}
