//! The frame around the sections, and the one component: events in, page out, effects after.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::parts::{Tag, address, asked, button, el, list, live, say, sentence};
use super::sections::{self, Outcome, start};
use super::state::{Case, Copied, Dropped, Event, Said, View};
use super::view::{Figures, Sentence, announcement};
use super::{Embedding, Told, carry, copies, effects, link};
use crate::law::{self, table};
use crate::rules::cost::{Field, curve, estimate};
use crate::text::cost;
use crate::text::template::fill;
use crate::text::words::screen_accommodations::Accommodations;
use crate::text::words::screen_route::Route;
use crate::text::words::screen_summary::Summary;
use crate::text::words::screen_timeline::Timeline;
use crate::text::words::screen_types::Types;
use crate::text::{Language, Page, date, page};

/// How long a pause is before the result is told to screen readers, in milliseconds.
const PAUSE: u32 = 1_200;

/// The id of the link to the other language.
const SWITCH: &str = "fj-language";

/// The ids of the heading, and of what the embedding page has asked for.
const HEADING: &str = "fj-title";
const ASKED: &str = "fj-asked";

/// How long a pause is before the case is written into a frame's address, in milliseconds: Safari throws at those who
/// write often.
const FOLLOW: u32 = 600;

/// The widget. Reads the case from the address once, and shows it.
pub struct App {
    case: Case,
    outcome: Option<Outcome>,
    /// What the status line says.
    said: String,
    /// Running while the visitor types.
    pause: Option<Timeout>,
    /// Running until a frame's address has the case.
    follow: Option<Timeout>,
    heading: NodeRef,
    by_hand: NodeRef,
    after: After,
    /// The options that the root element is dressed by.
    dressed: String,
}

/// What is left to do in the browser once the page shows the new case.
#[derive(Default)]
struct After {
    opened: bool,
    scroll_to: &'static str,
    focus_heading: bool,
    focus_at: &'static str,
    focus_language: bool,
    select_link: bool,
    print: bool,
}

impl App {
    fn work_out(&mut self) {
        // Before anything is drawn: if drawing fails, the last entry is in the link.
        let link = link::write(&self.case);
        effects::remember_for_recovery(&link);
        // In a frame the address is nobody's to see, and a reload keeps the case.
        let followed = effects::in_frame() && !self.case.is_presented();
        self.follow = followed.then(|| {
            let write = move || {
                effects::keep_in_address(&link);
            };
            Timeout::new(FOLLOW, write)
        });
        let (job, _) = self.case.last_good();
        if self.outcome.as_ref().is_some_and(|outcome| outcome.estimate.job == *job) {
            return;
        }
        let worked_out = estimate(&job).ok().zip(curve(&job).ok());
        self.outcome = worked_out.map(|(estimate, curve)| Outcome { estimate, curve });
    }

    /// Language and options in one text.
    fn options(&self) -> String {
        self.case.way(View::Start, self.case.language, "")
    }

    /// What a screen reader is told: the result, or that it is older than the fields.
    fn announcement(&self) -> String {
        let language = self.case.language;
        match &self.outcome {
            _ if self.case.employment().is_none() => page(language).result_stale().to_owned(),
            Some(outcome) => announcement(Figures { estimate: &outcome.estimate, language }),
            None => String::new(),
        }
    }

    fn copy(&self, context: &Context<App>, what: Copied) {
        let text = copies::text(&self.case, self.outcome.as_ref(), what);
        context.link().send_future(async move {
            Event::Answered(if effects::copy(text).await { Said::Copied } else { Said::ByHand })
        });
    }
}

impl Component for App {
    type Message = Event;
    type Properties = Embedding;

    fn create(context: &Context<App>) -> App {
        let opened = context.link().callback(Event::LinkOpened);
        effects::on_fragment_change(move |fragment| opened.emit(fragment));
        let (today, carried) = (effects::today(), effects::carried());
        let mut case = match &carried {
            Some([link, typed]) => carry::read(link, typed, today),
            None => link::read(&effects::fragment(), today),
        };
        // `static/load.js` reads the language without taking the link apart; what is here counts.
        if !case.language.is_here() {
            let here = case.language.other();
            case = case.after(Event::LanguageChosen(here));
        }
        let mut app = App {
            case,
            outcome: None,
            said: String::new(),
            pause: None,
            follow: None,
            heading: NodeRef::default(),
            by_hand: NodeRef::default(),
            after: After { focus_language: carried.is_some(), ..After::default() },
            dressed: String::new(),
        };
        app.work_out();
        app
    }

    fn update(&mut self, context: &Context<App>, event: Event) -> bool {
        let view = self.case.view;
        match &event {
            Event::CopyPressed(what) => self.copy(context, *what),
            Event::SavePressed => {
                let kept = effects::keep_in_address(&link::write(&self.case));
                let said = if kept { Said::Saved } else { Said::ByHand };
                context.link().send_message(Event::Answered(said));
            }
            Event::ResultAllowed => {
                if let Some(outcome) = &self.outcome {
                    let href = effects::address_with(&link::write(&self.case));
                    let to = &self.case.asked.origin;
                    context.props().tell(Told::Shared { estimate: &outcome.estimate, href: &href, to });
                }
            }
            // Its button goes with it, and the keyboard's place must not.
            Event::ScenarioRemoved(_) => effects::focus_id("fj-keep"),
            Event::Paused => self.said = self.announcement(),
            Event::LanguageChosen(_) => self.said.clear(),
            // Not changes of the case: there is no new result to tell.
            Event::ViewOpened(_)
            | Event::ResultAsked(_)
            | Event::Answered(_)
            | Event::DroppedRead
            | Event::ScenarioKept
            | Event::PrintPressed => {}
            _ => {
                let paused = context.link().callback(|()| Event::Paused);
                self.pause = Some(Timeout::new(PAUSE, move || paused.emit(())));
            }
        }
        let (by_link, by_host) = (matches!(event, Event::LinkOpened(_)), matches!(event, Event::Filled(_)));
        if matches!(event, Event::ResultAsked(_)) {
            self.after.scroll_to = ASKED;
        }
        // What is printed is drawn first.
        self.after.print |= matches!(event, Event::PrintPressed);
        self.after.select_link |= matches!(event, Event::Answered(Said::ByHand));
        let next = self.case.clone().after(event);
        // Its words are in another file: the page is loaded anew, and nothing changes here until then.
        if !next.language.is_here() {
            if by_link {
                effects::load_anew();
            } else {
                let [link, typed] = carry::write(&next);
                effects::load_in(&link, &typed);
            }
            return false;
        }
        self.case = next;
        let opened = self.case.view != view;
        self.after.opened |= opened;
        if opened {
            self.after.scroll_to = HEADING;
        }
        // The keyboard is the visitor's: the page around the widget does not move it.
        self.after.focus_heading |= opened && !by_host;
        if !self.case.focus.is_empty() {
            self.after.focus_at = self.case.focus;
        }
        self.work_out();
        true
    }

    fn view(&self, context: &Context<App>) -> Html {
        super::parts::headings_from(self.case.heading_offset());
        let onevent = context.link().callback(|event| event);
        let (case, outcome, by_hand) = (&self.case, self.outcome.as_ref(), &self.by_hand);
        let section = match case.view {
            View::Start => None,
            View::Types => Some(sections::types(case, &onevent)),
            View::Route => Some(sections::route(case, &onevent)),
            View::Cost => Some(sections::cost(case, outcome, &self.said, &onevent, by_hand)),
            View::Accommodations => Some(sections::accommodations(case, &onevent, by_hand)),
            View::Timeline => Some(sections::timeline(case, &onevent, by_hand)),
            View::Summary => Some(sections::summary(case, outcome, &onevent, by_hand)),
        };
        // A new language is a new page: every text, translated or not, is drawn anew. So are other options, which
        // change what is there.
        let key = self.options();
        let page = frame(&self.case, section, &onevent, &self.heading).key(&key);
        el("div", "").add(page).html()
    }

    fn rendered(&mut self, context: &Context<App>, first: bool) {
        if first {
            effects::take_over();
        }
        let options = self.options();
        if self.dressed != options {
            effects::dress(&self.case);
            self.dressed = options;
        }
        effects::set_page(self.case.language, &title(self.case.view, self.case.language));
        let After { opened, scroll_to, focus_heading, focus_at, focus_language, select_link, print } =
            core::mem::take(&mut self.after);
        if focus_language {
            effects::focus_id(SWITCH);
        }
        if focus_heading {
            effects::focus(&self.heading);
        } else if !focus_at.is_empty() {
            effects::focus_id(&format!("fj-{focus_at}"));
        }
        if select_link {
            effects::select_all(&self.by_hand);
        }
        if opened || first {
            context.props().tell(Told::Section(self.case.view, self.case.option("id")));
        }
        if let Some(top) = effects::top_of(scroll_to) {
            context.props().tell(Told::Scroll(top));
        }
        if print {
            effects::print();
        }
    }
}

/// The start section as it is delivered: nothing in it needs the app.
pub struct StaticPage;

impl Component for StaticPage {
    type Message = ();
    type Properties = ();

    fn create(_context: &Context<StaticPage>) -> StaticPage {
        StaticPage
    }

    fn view(&self, _context: &Context<StaticPage>) -> Html {
        frame(&Case::new(law::CHECKED), None, &Callback::noop(), &NodeRef::default()).html()
    }
}

/// A section's heading, and its name in the navigation.
fn names(view: View, language: Language) -> [&'static str; 2] {
    let page = page(language);
    match view {
        View::Start => [page.start_heading(), page.nav_start()],
        View::Types => [Types(language).heading(), Types(language).nav()],
        View::Route => [Route(language).heading(), Route(language).nav()],
        View::Cost => [page.cost_heading(), page.nav_cost()],
        View::Accommodations => [Accommodations(language).heading(), Accommodations(language).nav()],
        View::Timeline => [Timeline(language).heading(), Timeline(language).nav()],
        View::Summary => [Summary(language).heading(), Summary(language).nav()],
    }
}

/// The page's title.
fn title(view: View, language: Language) -> String {
    let page = page(language).title();
    let [heading, _] = names(view, language);
    if view == View::Start { page.to_owned() } else { format!("{heading} – {page}") }
}

/// Everything around a section; without one, the start section.
fn frame(case: &Case, section: Option<Tag>, onevent: &Callback<Event>, heading: &NodeRef) -> Tag {
    let texts = page(case.language);
    let [heading_words, _] = names(case.view, case.language);
    let section = section.unwrap_or_else(|| {
        let door = case.shows(View::Cost).then(|| {
            link_to(View::Cost, case, onevent, texts.start_door_button(), "fj-button fj-button--main")
        });
        let doors = case.sections().into_iter().filter(|view| *view != View::Start);
        let doors = doors.map(|view| {
            (view, link_to(view, case, onevent, names(view, case.language)[1], "fj-doors__link"))
        });
        start(case.language, door, doors.collect())
    });
    let main = el("main", "fj-main")
        .add(el("h1", "fj-title").set("id", HEADING).set("tabindex", "-1").node(heading).live(heading_words))
        .maybe((!case.dropped.is_empty()).then(|| dropped(case, onevent, texts)))
        .add(el("div", "fj-section").add(section.key(case.view.key())))
        .add(el("div", "").set("aria-live", "polite").maybe(asked(case, onevent)));
    let head = el("header", "fj-head")
        .add(navigation(case, onevent, texts))
        .add(language_switch(case, onevent, texts));
    // The page around the frame may have a main part of its own.
    let main = main.set("aria-label", texts.title());
    el("div", "fj-widget").add(head).add(main).add(foot(case, texts))
}

/// A link to a section. Its address opens the section anew; a press stays in the page, and writes no fragment.
fn link_to(
    view: View,
    case: &Case,
    onevent: &Callback<Event>,
    words: &'static str,
    class: &'static str,
) -> Tag {
    say("a", class, words)
        .with("href", &case.way(view, case.language, ""))
        .when(view == case.view, "aria-current", "page")
        .press(onevent, Event::ViewOpened(view))
}

fn navigation(case: &Case, onevent: &Callback<Event>, texts: Page) -> Tag {
    let sections = case.sections();
    if sections.len() == 1 {
        // Nowhere to go. The head keeps its sides.
        return el("span", "");
    }
    let link = |view| {
        let [_, words] = names(view, case.language);
        link_to(view, case, onevent, words, "fj-nav__link")
    };
    el("nav", "fj-nav")
        .set("aria-label", texts.nav_label())
        .add(list("fj-nav__list", sections.into_iter().map(link).collect()))
}

fn language_switch(case: &Case, onevent: &Callback<Event>, texts: Page) -> Tag {
    let other = case.language.other();
    say("a", "fj-language", texts.language_switch())
        .set("id", SWITCH)
        .set("lang", other.tag())
        .set("hreflang", other.tag())
        .with("href", &case.way(case.view, other, ""))
        .press(onevent, Event::LanguageChosen(other))
}

/// What a key of the link is called on the page, where it is asked for there.
fn name(key: &str, language: Language) -> &str {
    let texts = page(language);
    match key {
        "date" => texts.date_legend(),
        "pay" => texts.pay_legend(),
        "scheme" => texts.scheme_legend(),
        "sector" => texts.sector_legend(),
        _ => {
            let field = Field::NUMBERS.into_iter().find(|field| field.key() == key);
            field.map_or(key, |field| cost::field(field, language).label)
        }
    }
}

fn dropped(case: &Case, onevent: &Callback<Event>, texts: Page) -> Tag {
    let lead = if case.dropped.len() == 1 { texts.dropped_one() } else { texts.dropped_many() };
    let item = |dropped: &Dropped| match &dropped.value {
        None => live(&fill(texts.dropped_unknown(), &[("key", &dropped.key)])),
        Some(value) => live(&fill(
            texts.dropped_value(),
            &[("key", name(&dropped.key, case.language)), ("value", value)],
        )),
    };
    let close = button("fj-dropped-close", "fj-button fj-button--quiet", texts.dropped_close())
        .press(onevent, Event::DroppedRead);
    el("div", "fj-notice fj-notice--warning")
        .set("id", "fj-dropped")
        .set("role", "alert")
        .add(el("p", "").live(lead))
        .add(list("fj-dropped", case.dropped.iter().map(item).collect()))
        .add(close)
}

fn foot(case: &Case, texts: Page) -> Tag {
    let version = Sentence::new(texts.footer_version())
        .plain("version", env!("CARGO_PKG_VERSION").to_owned())
        .plain("date", date::write(law::CHECKED, case.language));
    let rates = Sentence::new(texts.footer_rates()).plain("year", table::LAST_YEAR.to_string());
    let errors = match case.option("contact-address") {
        Some(told) => el("span", "")
            .add(say("span", "", texts.foot_errors()))
            .add(say("span", "", " "))
            .add(address(told)),
        None => say("span", "", texts.foot_errors_here()),
    };
    el("footer", "fj-foot")
        .add(el("p", "").add(sentence(&version, "foot")))
        .add(el("p", "").add(sentence(&rates, "foot")))
        .add(say("p", "", texts.footer_decides()))
        .add(el("p", "").add(errors))
}
