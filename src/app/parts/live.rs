//! Texts that change. A page translation swaps text nodes for its own, and yew would go on writing into the
//! old ones; so the element's text is set as a whole, and yew's own node never changes.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::{Tag, el, numbered, text};
use crate::app::effects;
use crate::app::view::Sentence;
use crate::rules::cost::LineCode;
use crate::text::template::{Piece, pieces};

/// A text that changes.
#[derive(Properties, PartialEq)]
pub struct LiveProps {
    /// The text.
    pub text: AttrValue,
    /// The element's class.
    pub class: &'static str,
    /// A figure: never translated.
    pub is_figure: bool,
    /// Code and exact amount of a computed line.
    pub line: Option<(LineCode, Decimal)>,
    /// Which copy of the line this is; none for the main one.
    pub of: Option<AttrValue>,
}

/// A `<span>` whose text stays true on a translated page.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    let node = use_node_ref();
    let first = use_memo((), |()| props.text.clone());
    use_effect_with((node.clone(), props.text.clone()), |(node, text)| effects::set_text(node, text));
    let mut span = Tag::new("span", props.class, vec![text((*first).clone())]).node(node);
    if props.is_figure {
        span = span.set("translate", "no");
    }
    if let Some((code, amount)) = props.line {
        span = span.set("data-line", code.code()).set("data-value", amount.to_string());
    }
    span.maybe("data-of", props.of.clone()).html()
}

#[inline(never)]
fn component(props: LiveProps) -> Html {
    html! { <Live ..props /> }
}

/// Words that change.
#[inline(never)]
pub fn live(words: impl Into<AttrValue>) -> Html {
    component(LiveProps { text: words.into(), class: "", is_figure: false, line: None, of: None })
}

/// A figure alone in its element, with its code and exact value if it is a computed line. `of` names a copy.
pub fn figure(
    class: &'static str,
    text: String,
    line: Option<(LineCode, Decimal)>,
    of: Option<AttrValue>,
) -> Html {
    component(LiveProps { text: text.into(), class, is_figure: true, line, of })
}

/// The words and figures of a sentence, each in its own element.
#[inline(never)]
pub fn sentence(sentence: &Sentence, of: &'static str) -> Html {
    let part = |piece| match piece {
        Piece::Words(words) => live(words.to_owned()),
        Piece::Place(name) => {
            let place = sentence.places.iter().find(|place| place.name == name);
            let text = place.map(|place| place.text.clone()).unwrap_or_default();
            let line = place.and_then(|place| place.line);
            figure("fj-figure", text, line, line.map(|_| AttrValue::Static(of)))
        }
    };
    el("span", "", numbered("span", "", pieces(sentence.template).into_iter().map(part).collect()))
}

/// Sentences as paragraphs.
#[inline(never)]
pub fn sentences(class: &'static str, all: &[Sentence], of: &'static str) -> Html {
    el("div", class, numbered("p", "", all.iter().map(|one| sentence(one, of)).collect()))
}
