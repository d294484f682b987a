//! The pieces a section is drawn with. They know nothing of the law: they draw what they are given.
//!
//! Most are plain functions, not components, and elements are built by calls ([`Tag`], [`el`]): each component
//! and each unrolled macro adds to what a visitor loads. Only [`Live`], [`Share`] and [`Announcer`] have a life
//! of their own.
//!
//! Two rules hold everywhere, because yew 0.23.0 and page translation need them: what may be absent stands
//! alone in a wrapper that is always there ([`maybe`]), and every text that changes stands alone in its own
//! element and is written through [`Live`].

mod announcer;
mod breakdown;
mod choice;
mod curve;
mod date;
mod field;
mod live;
mod share;
mod tag;

pub use announcer::Announcer;
pub use breakdown::{breakdown, remark, status_tag};
pub use choice::choice;
pub use curve::curve_figure;
pub use date::date_fields;
pub use field::number_field;
pub use live::{Live, figure, live, sentence, sentences};
pub use share::Share;
pub use tag::{Tag, el, say, text};

use yew::prelude::*;

/// What may be absent, in a wrapper that never is.
#[inline(never)]
pub fn maybe(content: Option<Html>) -> Html {
    el("div", "", content.into_iter().collect())
}

/// A section's part with its heading, which names it.
pub fn part(id: &'static str, class: &'static str, heading: &'static str, content: Html) -> Html {
    let heading = Tag::new("h2", "fj-heading", vec![text(heading)]).set("id", id).html();
    Tag::new("section", class, vec![heading, content]).set("aria-labelledby", id).html()
}

/// A disclosure: a line that opens to more.
pub fn disclosure(class: &'static str, summary: &'static str, content: Html) -> Html {
    el("details", class, vec![say("summary", "fj-disclosure", summary), content])
}

/// A list of items in their order.
#[inline(never)]
pub fn list(class: &'static str, items: Vec<Html>) -> Html {
    el("ul", class, numbered("li", "", items))
}

/// Elements around items, each known by its place: a longer list leaves the ones before alone.
#[inline(never)]
pub fn numbered(name: &'static str, class: &'static str, items: Vec<Html>) -> Vec<Html> {
    let item =
        |(place, item): (usize, Html)| Tag::new(name, class, vec![item]).key(&place.to_string()).html();
    items.into_iter().enumerate().map(item).collect()
}
