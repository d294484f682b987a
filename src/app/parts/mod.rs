//! The pieces a section is drawn with. They know nothing of the law: they draw what they are given.
//!
//! Most are plain functions, not components: each component adds some kilobytes to what a visitor loads, and
//! only [`Live`], [`Share`] and [`Announcer`] have a life of their own.
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

pub use announcer::Announcer;
pub use breakdown::{breakdown, status_tag};
pub use choice::choice;
pub use curve::curve_figure;
pub use date::date_fields;
pub use field::number_field;
pub use live::{Live, figure, live, sentence, sentences};
pub use share::Share;

use yew::prelude::*;

/// What may be absent, in a wrapper that never is.
pub fn maybe(content: Option<Html>) -> Html {
    html! { <div>{ content.unwrap_or_default() }</div> }
}

/// A section's part with its heading, which names it.
pub fn part(id: &'static str, class: &'static str, heading: &'static str, content: Html) -> Html {
    html! {
        <section {class} aria-labelledby={id}>
            <h2 class="fj-heading" {id}>{ heading }</h2>
            { content }
        </section>
    }
}

/// A disclosure: a line that opens to more.
pub fn disclosure(class: &'static str, summary: &'static str, content: Html) -> Html {
    html! {
        <details {class}>
            <summary class="fj-disclosure">{ summary }</summary>
            { content }
        </details>
    }
}

/// A list of items in their order.
pub fn list(class: &'static str, items: Vec<Html>) -> Html {
    let items = items.into_iter().enumerate().map(|(place, item)| html! { <li key={place}>{ item }</li> });
    html! { <ul {class}>{ for items }</ul> }
}
