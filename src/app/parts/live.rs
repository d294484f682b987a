//! Texts that change. A page translation swaps text nodes for its own, and yew would go on writing into the
//! old ones; so the element's text is set as a whole, and yew's own node never changes.

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::app::effects;
use crate::app::view::{Place, Sentence};
use crate::rules::cost::LineCode;
use crate::text::template::{Piece, pieces};

/// A text that changes.
#[derive(Properties, PartialEq)]
pub struct LiveProps {
    /// The text.
    pub text: AttrValue,
    /// The element's class.
    #[prop_or_default]
    pub class: &'static str,
    /// A figure: never translated.
    #[prop_or_default]
    pub is_figure: bool,
    /// Code and exact amount of a computed line.
    #[prop_or_default]
    pub line: Option<(LineCode, Decimal)>,
    /// Which copy of the line this is; none for the main one.
    #[prop_or_default]
    pub of: Option<AttrValue>,
}

/// A `<span>` whose text stays true on a translated page.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    let node = use_node_ref();
    let first = use_memo((), |()| props.text.clone());
    use_effect_with((node.clone(), props.text.clone()), |(node, text)| effects::set_text(node, text));
    let code = props.line.map(|(code, _)| code.code());
    let value = props.line.map(|(_, amount)| amount.to_string());
    html! {
        <span ref={node} class={props.class} translate={props.is_figure.then_some("no")}
            data-line={code} data-value={value} data-of={props.of.clone()}>{ (*first).clone() }</span>
    }
}

/// Words that change.
pub fn live(text: impl Into<AttrValue>) -> Html {
    html! { <Live text={text.into()} /> }
}

/// A figure alone in its element, with its code and exact value if it is a computed line. `of` names a copy.
pub fn figure(
    class: &'static str,
    text: String,
    line: Option<(LineCode, Decimal)>,
    of: impl Into<Option<AttrValue>>,
) -> Html {
    html! { <Live {class} {text} is_figure=true {line} of={of.into()} /> }
}

/// The words and figures of a sentence, each in its own element.
pub fn sentence(sentence: &Sentence, of: &'static str) -> Html {
    let parts = pieces(sentence.template).into_iter().enumerate().map(|(key, piece)| {
        let props = match piece {
            Piece::Words(words) => (words.to_owned(), None, false),
            Piece::Place(name) => match sentence.places.iter().find(|place| place.name == name) {
                Some(Place { text, line, .. }) => (text.clone(), *line, true),
                None => (String::new(), None, true),
            },
        };
        let (text, line, is_figure) = props;
        let (of, class) = (line.map(|_| AttrValue::Static(of)), if is_figure { "fj-figure" } else { "" });
        html! { <Live {key} {class} {text} {is_figure} {line} {of} /> }
    });
    html! { <span>{ for parts }</span> }
}

/// Sentences as paragraphs.
pub fn sentences(class: &'static str, all: &[Sentence], of: &'static str) -> Html {
    let paragraphs = all.iter().enumerate().map(|(key, one)| html! { <p {key}>{ sentence(one, of) }</p> });
    html! { <div {class}>{ for paragraphs }</div> }
}
