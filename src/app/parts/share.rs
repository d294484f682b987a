//! The share link: copied, kept in the address, or selected by hand; and starting over.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::{live, maybe};
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

fn button(id: &'static str, class: &'static str, text: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {id} {onclick}>{ text }</button> }
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
    let say = |next: Said| {
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
    let link = (*said == Said::ByHand).then(|| {
        html! {
            <div class="fj-field">
                <label class="fj-field__label" for="fj-share-link">{ texts.share_link_label }</label>
                <input class="fj-field__input fj-share__link" id="fj-share-link" type="text" readonly=true
                    translate="no" ref={by_hand} value={address} />
            </div>
        }
    });
    let asking = (*said == Said::Asking).then(|| {
        html! {
            <div class="fj-buttons">
                { button("fj-share-reset-yes", BUTTON, texts.share_reset_yes, onreset) }
                { button("fj-share-reset-no", QUIET, texts.share_reset_no, say(Said::Nothing)) }
            </div>
        }
    });
    html! {
        <section class="fj-share" aria-labelledby="fj-share-heading">
            <h2 class="fj-heading" id="fj-share-heading">{ texts.share_heading }</h2>
            <p>{ texts.share_lead }</p>
            <div class="fj-buttons">
                { button("fj-share-copy", BUTTON, texts.share_copy, oncopy) }
                { button("fj-share-save", BUTTON, texts.share_save, onsave) }
                { button("fj-share-reset", QUIET, texts.share_reset, say(Said::Asking)) }
            </div>
            <p class="fj-share__said" role="status">{ live(status) }</p>
            { maybe(link) }
            { maybe(asking) }
        </section>
    }
}
