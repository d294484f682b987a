//! Tells a screen reader the result, once the visitor has paused.

use yew::prelude::*;

use super::{Tag, live};

/// How long a pause is, in milliseconds.
const PAUSE: u32 = 1_200;

/// What to tell.
#[derive(Properties, PartialEq)]
pub struct AnnouncerProps {
    /// One short sentence.
    pub text: AttrValue,
}

/// A status line for screen readers. The first text is on the page already; only changes are told.
#[component]
pub fn Announcer(props: &AnnouncerProps) -> Html {
    let said = use_state(AttrValue::default);
    let first = use_mut_ref(|| true);
    {
        let said = said.setter();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let pause = (!first.replace(false))
                .then(|| gloo_timers::callback::Timeout::new(PAUSE, move || said.set(text)));
            move || drop(pause)
        });
    }
    Tag::new("p", "fj-visually-hidden", vec![live((*said).clone())]).set("role", "status").html()
}
