//! The share link: copied, kept in the address, or selected by hand; and starting over.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::field::shown_field;
use super::{Tag, el, live, maybe, part, say, text};
use crate::app::effects;
use crate::app::state::Event;
use crate::text::{Language, catalogue};

/// The share link.
#[derive(Properties, PartialEq)]
pub struct ShareProps {
    /// The case as a fragment, without `#`.
    pub fragment: AttrValue,
    /// The language shown.
    pub language: Language,
    /// What the visitor does.
    pub onevent: Callback<Event>,
}

#[derive(Clone, Copy, PartialEq)]
enum Said {
    Nothing,
    Copied,
    Saved,
    ByHand,
    Asking,
}

fn button(id: &'static str, class: &'static str, words: &'static str, onclick: Callback<MouseEvent>) -> Html {
    Tag::new("button", class, vec![text(words)]).set("type", "button").set("id", id).onclick(onclick).html()
}

const BUTTON: &str = "fj-button";
const QUIET: &str = "fj-button fj-button--quiet";

/// The share link, and starting over.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let texts = catalogue(props.language);
    let said = use_state(|| Said::Nothing);
    let by_hand = use_node_ref();
    let setter = said.setter();
    // What was said belongs to the case as it was.
    use_effect_with(props.fragment.clone(), {
        let setter = setter.clone();
        move |_| setter.set(Said::Nothing)
    });
    let say_later = |next: Said| {
        let setter = setter.clone();
        Callback::from(move |_: MouseEvent| setter.set(next))
    };
    let address = effects::address_with(&props.fragment);
    let oncopy = {
        let (setter, address) = (setter.clone(), address.clone());
        Callback::from(move |_: MouseEvent| {
            let (setter, address) = (setter.clone(), address.clone());
            spawn_local(async move {
                let copied = effects::copy(address).await;
                setter.set(if copied { Said::Copied } else { Said::ByHand });
            });
        })
    };
    use_effect_with(*said, {
        let by_hand = by_hand.clone();
        move |said| {
            if *said == Said::ByHand {
                effects::select_all(&by_hand);
            }
        }
    });
    let onsave = {
        let (setter, fragment) = (setter.clone(), props.fragment.clone());
        Callback::from(move |_: MouseEvent| {
            let kept = effects::keep_in_address(&fragment);
            setter.set(if kept { Said::Saved } else { Said::ByHand });
        })
    };
    let onreset = props.onevent.reform(|_: MouseEvent| Event::StartedOver);
    let status = match *said {
        Said::Nothing => "",
        Said::Copied => texts.share_copied,
        Said::Saved => texts.share_saved,
        Said::ByHand => texts.share_by_hand,
        Said::Asking => texts.share_reset_sure,
    };
    let link = (*said == Said::ByHand)
        .then(|| shown_field("fj-share-link", texts.share_link_label, address.into(), by_hand));
    let asking = (*said == Said::Asking).then(|| {
        el(
            "div",
            "fj-buttons",
            vec![
                button("fj-share-reset-yes", BUTTON, texts.share_reset_yes, onreset),
                button("fj-share-reset-no", QUIET, texts.share_reset_no, say_later(Said::Nothing)),
            ],
        )
    });
    let buttons = vec![
        button("fj-share-copy", BUTTON, texts.share_copy, oncopy),
        button("fj-share-save", BUTTON, texts.share_save, onsave),
        button("fj-share-reset", QUIET, texts.share_reset, say_later(Said::Asking)),
    ];
    let status = Tag::new("p", "fj-share__said", vec![live(status)]).set("role", "status").html();
    part(
        "fj-share-heading",
        "fj-share",
        texts.share_heading,
        el(
            "div",
            "",
            vec![
                say("p", "", texts.share_lead),
                el("div", "fj-buttons", buttons),
                status,
                maybe(link),
                maybe(asking),
            ],
        ),
    )
}
