//! The frame around the sections: heading, navigation, language, foot.

use std::rc::Rc;

use yew::prelude::*;

use super::parts::{live, maybe, sentence};
use super::sections::{Cost, start};
use super::state::{Case, Event, View};
use super::view::{Place, Sentence};
use super::{effects, link};
use crate::law::{self, table};
use crate::text::template::fill;
use crate::text::{Catalogue, Language, catalogue, date};

impl Reducible for Case {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Case> {
        Rc::new(Rc::unwrap_or_clone(self).after(event))
    }
}

/// The widget. Reads the case from the address once, and shows it.
#[component]
pub fn App() -> Html {
    let case = use_reducer(|| link::read(&effects::fragment(), effects::today()));
    let heading = use_node_ref();
    let dispatcher = case.dispatcher();
    let onevent = use_callback((), move |event: Event, ()| dispatcher.dispatch(event));
    {
        let onevent = onevent.clone();
        use_effect_with((), move |()| {
            effects::take_over();
            effects::on_fragment_change(move |fragment| onevent.emit(Event::LinkOpened(fragment)));
        });
    }
    use_effect_with((case.language, case.view), |(language, view)| {
        let texts = catalogue(*language);
        let title = match view {
            View::Start => texts.title.to_owned(),
            View::Cost => format!("{} – {}", texts.cost_heading, texts.title),
        };
        effects::set_page(*language, &title);
    });
    {
        let first = use_mut_ref(|| true);
        let heading = heading.clone();
        use_effect_with(case.view, move |_| {
            // Going to a section moves the reader to its heading; the first one is where the page begins.
            if !first.replace(false) {
                effects::focus(&heading);
            }
        });
    }
    use_effect_with(link::write(&case), |fragment| effects::remember_for_recovery(fragment));
    html! {
        // A new language is a new page: every text, translated or not, is drawn anew.
        <div key={case.language.tag()} class="fj-widget">
            { frame(&case, &onevent, heading) }
        </div>
    }
}

/// The start section as it is delivered: nothing in it needs the app.
#[component]
pub fn StaticPage() -> Html {
    let case = Case::new(law::CHECKED);
    html! {
        <div class="fj-widget">
            { frame(&case, &Callback::noop(), NodeRef::default()) }
        </div>
    }
}

fn frame(case: &Case, onevent: &Callback<Event>, heading: NodeRef) -> Html {
    let texts = catalogue(case.language);
    let title = match case.view {
        View::Start => texts.start_heading,
        View::Cost => texts.cost_heading,
    };
    html! {
        <>
            <header class="fj-head">
                { navigation(case, onevent, texts) }
                { language_switch(case, onevent, texts) }
            </header>
            <main class="fj-main">
                <h1 class="fj-title" tabindex="-1" ref={heading}>{ live(title) }</h1>
                { maybe((!case.dropped.is_empty()).then(|| dropped(case, onevent, texts))) }
                <div class="fj-section">{ section(case, onevent, texts) }</div>
            </main>
            <footer class="fj-foot">{ foot(case.language, texts) }</footer>
        </>
    }
}

fn section(case: &Case, onevent: &Callback<Event>, texts: &Catalogue) -> Html {
    match case.view {
        View::Start => {
            let door =
                link_to(View::Cost, case, onevent, texts.start_door_button, "fj-button fj-button--main");
            html! { <div key="start">{ start(case.language, door) }</div> }
        }
        View::Cost => html! { <div key="cost"><Cost case={case.clone()} onevent={onevent.clone()} /></div> },
    }
}

/// A link to a section. Its address opens the section anew; a press stays in the page, and writes no fragment.
fn link_to(
    view: View,
    case: &Case,
    onevent: &Callback<Event>,
    text: &'static str,
    class: &'static str,
) -> Html {
    let onclick = onevent.reform(move |event: MouseEvent| {
        event.prevent_default();
        Event::ViewOpened(view)
    });
    let href = format!("#v=1&view={}&lang={}", view.key(), case.language.tag());
    let current = (view == case.view).then_some("page");
    html! { <a {class} {href} {onclick} aria-current={current}>{ text }</a> }
}

fn navigation(case: &Case, onevent: &Callback<Event>, texts: &Catalogue) -> Html {
    let items = View::ALL.into_iter().map(|view| {
        let text = match view {
            View::Start => texts.nav_start,
            View::Cost => texts.nav_cost,
        };
        html! {
            <li class="fj-nav__item" key={view.key()}>
                { link_to(view, case, onevent, text, "fj-nav__link") }
            </li>
        }
    });
    html! {
        <nav class="fj-nav" aria-label={texts.nav_label}>
            <ul class="fj-nav__list">{ for items }</ul>
        </nav>
    }
}

fn language_switch(case: &Case, onevent: &Callback<Event>, texts: &Catalogue) -> Html {
    let other = case.language.other();
    let onclick = onevent.reform(move |event: MouseEvent| {
        event.prevent_default();
        Event::LanguageChosen(other)
    });
    let href = format!("#v=1&view={}&lang={}", case.view.key(), other.tag());
    html! {
        <a class="fj-language" id="fj-language" lang={other.tag()} hreflang={other.tag()} {href} {onclick}>
            { texts.language_switch }
        </a>
    }
}

fn dropped(case: &Case, onevent: &Callback<Event>, texts: &Catalogue) -> Html {
    let ondropped = onevent.reform(|_: MouseEvent| Event::DroppedRead);
    let lead = if case.dropped.len() == 1 { texts.dropped_one } else { texts.dropped_many };
    let items = case.dropped.iter().enumerate().map(|(place, dropped)| {
        let text = match &dropped.value {
            None => fill(texts.dropped_unknown, &[("key", &dropped.key)]),
            Some(value) => fill(texts.dropped_value, &[("key", &dropped.key), ("value", value)]),
        };
        html! { <li key={place}>{ text }</li> }
    });
    html! {
        <div class="fj-notice fj-notice--warning" id="fj-dropped" role="alert">
            <p>{ lead }</p>
            <ul translate="no">{ for items }</ul>
            <button type="button" class="fj-button fj-button--quiet" onclick={ondropped}>
                { texts.dropped_close }
            </button>
        </div>
    }
}

fn foot(language: Language, texts: &'static Catalogue) -> Html {
    let place = |name, text| Place { name, text, line: None };
    let version = Sentence {
        template: texts.footer_version,
        places: vec![
            place("version", env!("CARGO_PKG_VERSION").to_owned()),
            place("date", date::write(law::CHECKED, language)),
        ],
    };
    let rates =
        Sentence { template: texts.footer_rates, places: vec![place("year", table::LAST_YEAR.to_string())] };
    html! {
        <>
            <p>{ sentence(&version, "foot") }</p>
            <p>{ sentence(&rates, "foot") }</p>
            <p>{ texts.footer_decides }</p>
        </>
    }
}
