//! The frame around the sections: heading, navigation, language, foot.

use std::rc::Rc;

use yew::prelude::*;

use super::parts::{Tag, el, list, live, maybe, say, sentence, text};
use super::sections::{Cost, start};
use super::state::{Case, Dropped, Event, View};
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
    // A new language is a new page: every text, translated or not, is drawn anew.
    let page = Tag::new("div", "fj-widget", frame(&case, &onevent, heading)).key(case.language.tag());
    el("div", "", vec![page.html()])
}

/// The start section as it is delivered: nothing in it needs the app.
#[component]
pub fn StaticPage() -> Html {
    let case = Case::new(law::CHECKED);
    el("div", "fj-widget", frame(&case, &Callback::noop(), NodeRef::default()))
}

fn frame(case: &Case, onevent: &Callback<Event>, heading: NodeRef) -> Vec<Html> {
    let texts = catalogue(case.language);
    let title = match case.view {
        View::Start => texts.start_heading,
        View::Cost => texts.cost_heading,
    };
    let head = vec![navigation(case, onevent, texts), language_switch(case, onevent, texts)];
    let main = vec![
        Tag::new("h1", "fj-title", vec![live(title)]).set("tabindex", "-1").node(heading).html(),
        maybe((!case.dropped.is_empty()).then(|| dropped(case, onevent, texts))),
        el("div", "fj-section", vec![section(case, onevent, texts)]),
    ];
    vec![
        el("header", "fj-head", head),
        el("main", "fj-main", main),
        el("footer", "fj-foot", foot(case.language, texts)),
    ]
}

fn section(case: &Case, onevent: &Callback<Event>, texts: &'static Catalogue) -> Html {
    match case.view {
        View::Start => {
            let door =
                link_to(View::Cost, case, onevent, texts.start_door_button, "fj-button fj-button--main");
            Tag::new("div", "", vec![start(case.language, door)]).key("start").html()
        }
        View::Cost => {
            let cost = html! { <Cost case={case.clone()} onevent={onevent.clone()} /> };
            Tag::new("div", "", vec![cost]).key("cost").html()
        }
    }
}

/// A link to a section. Its address opens the section anew; a press stays in the page, and writes no fragment.
fn link_to(
    view: View,
    case: &Case,
    onevent: &Callback<Event>,
    words: &'static str,
    class: &'static str,
) -> Html {
    let onclick = onevent.reform(move |event: MouseEvent| {
        event.prevent_default();
        Event::ViewOpened(view)
    });
    let href = format!("#v=1&view={}&lang={}", view.key(), case.language.tag());
    let link = Tag::new("a", class, vec![text(words)]).set("href", href).onclick(onclick);
    link.maybe("aria-current", (view == case.view).then_some("page")).html()
}

fn navigation(case: &Case, onevent: &Callback<Event>, texts: &'static Catalogue) -> Html {
    let link = |view| {
        let words = match view {
            View::Start => texts.nav_start,
            View::Cost => texts.nav_cost,
        };
        link_to(view, case, onevent, words, "fj-nav__link")
    };
    let links = list("fj-nav__list", View::ALL.map(link).to_vec());
    Tag::new("nav", "fj-nav", vec![links]).set("aria-label", texts.nav_label).html()
}

fn language_switch(case: &Case, onevent: &Callback<Event>, texts: &'static Catalogue) -> Html {
    let other = case.language.other();
    let onclick = onevent.reform(move |event: MouseEvent| {
        event.prevent_default();
        Event::LanguageChosen(other)
    });
    let href = format!("#v=1&view={}&lang={}", case.view.key(), other.tag());
    Tag::new("a", "fj-language", vec![text(texts.language_switch)])
        .set("id", "fj-language")
        .set("lang", other.tag())
        .set("hreflang", other.tag())
        .set("href", href)
        .onclick(onclick)
        .html()
}

fn dropped(case: &Case, onevent: &Callback<Event>, texts: &'static Catalogue) -> Html {
    let ondropped = onevent.reform(|_: MouseEvent| Event::DroppedRead);
    let lead = if case.dropped.len() == 1 { texts.dropped_one } else { texts.dropped_many };
    let item = |dropped: &Dropped| {
        live(match &dropped.value {
            None => fill(texts.dropped_unknown, &[("key", &dropped.key)]),
            Some(value) => fill(texts.dropped_value, &[("key", &dropped.key), ("value", value)]),
        })
    };
    let close = Tag::new("button", "fj-button fj-button--quiet", vec![text(texts.dropped_close)])
        .set("type", "button")
        .onclick(ondropped);
    let children = vec![
        el("p", "", vec![live(lead)]),
        list("fj-dropped", case.dropped.iter().map(item).collect()),
        close.html(),
    ];
    Tag::new("div", "fj-notice fj-notice--warning", children)
        .set("id", "fj-dropped")
        .set("role", "alert")
        .html()
}

fn foot(language: Language, texts: &'static Catalogue) -> Vec<Html> {
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
    vec![
        el("p", "", vec![sentence(&version, "foot")]),
        el("p", "", vec![sentence(&rates, "foot")]),
        say("p", "", texts.footer_decides),
    ]
}
