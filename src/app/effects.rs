//! The one place that touches the browser. No answer is logged, stored or sent.

use chrono::NaiveDate;
use js_sys::{Array, JsString, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, Element, HtmlElement, HtmlTextAreaElement, MessageEvent, MouseEvent, ResizeObserver,
    ScrollIntoViewOptions, ScrollLogicalPosition, Window,
};
use yew::NodeRef;

use super::state::Case;
use super::theme;
use crate::text::Language;

const STATIC: &str = "fleksjob-static";
const APP: &str = "fleksjob-app";

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The element the app is drawn in; without it the app does not start. A program that imports the functions in this
/// page brings a wasm of its own: it finds the element taken.
pub fn mount_point() -> Option<Element> {
    element(APP).filter(|app| !app.has_child_nodes())
}

/// The visitor's own day.
pub fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(0);
    NaiveDate::from_ymd_opt(year, now.get_month().saturating_add(1), now.get_date())
        .unwrap_or(crate::law::CHECKED)
}

/// The address's fragment, with its `#`; empty if there is none.
pub fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The page's address with another fragment.
pub fn address_with(fragment: &str) -> String {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    format!("{page}#{fragment}")
}

/// Writes the fragment into the address, over the one that is there. Only on the visitor's wish: browsers
/// keep every written fragment in their history.
pub fn keep_in_address(fragment: &str) -> bool {
    let history = window().and_then(|window| window.history().ok());
    history.is_some_and(|history| {
        let address = format!("#{fragment}");
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address)).is_ok()
    })
}

/// Loads the page anew with this case: another language is another load. The case lies in the window's name, which
/// stays in the browser, until `static/load.js` takes it out again; an address would stay in the browser's history.
pub fn load_in(link: &str, typed: &str) {
    if let Some(window) = window() {
        let name = window.name().unwrap_or_default();
        // A load that was stopped has left one there.
        let own = name.strip_prefix("fleksjob ").and_then(|rest| rest.splitn(3, ' ').nth(2)).unwrap_or(&name);
        if window.set_name(&["fleksjob", link, typed, own].join(" ")).is_ok() {
            load_anew();
        }
    }
}

/// Loads the page anew with the address it has.
pub fn load_anew() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// The link and the typed texts that [`load_in`] was given before this load; once.
pub fn carried() -> Option<[String; 2]> {
    let root = document()?.document_element()?;
    let [link, typed] = ["data-carried", "data-typed"].map(|name| {
        let value = root.get_attribute(name);
        let _ = root.remove_attribute(name);
        value
    });
    Some([link?, typed?])
}

/// Calls `opened` when another link is opened in the same page. For as long as the page lives.
pub fn on_fragment_change(opened: impl Fn(String) + 'static) {
    let listener = Closure::<dyn Fn()>::new(move || opened(fragment()));
    if let Some(window) = window()
        && window.add_event_listener_with_callback("hashchange", listener.as_ref().unchecked_ref()).is_ok()
    {
        listener.forget();
    }
}

/// Copies to the clipboard; `false` where the browser or the embedding page does not allow it.
pub async fn copy(text: String) -> bool {
    let Some(window) = window() else { return false };
    // Outside a secure context there is no clipboard at all, and asking for it would throw.
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into()).ok();
    let Some(clipboard) = clipboard.and_then(|value| value.dyn_into::<web_sys::Clipboard>().ok()) else {
        return false;
    };
    JsFuture::from(clipboard.write_text(&text)).await.is_ok()
}

/// Opens the browser's print dialogue; nothing where the embedding page does not allow it.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Sets an element's text, whatever a page translation has put in its place.
pub fn set_text(node: &NodeRef, text: &str) {
    if let Some(node) = node.get()
        && node.text_content().as_deref() != Some(text)
    {
        node.set_text_content(Some(text));
    }
}

/// Tells the document its language and title.
pub fn set_page(language: Language, title: &str) {
    if let Some(document) = document() {
        if let Some(root) = document.document_element() {
            // A refusal leaves the old language on the element; nothing depends on it.
            let _ = root.set_attribute("lang", language.tag());
        }
        document.set_title(title);
    }
}

/// Moves the keyboard's place to an element.
pub fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// The same, by the element's id.
pub fn focus_id(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Keeps what was pressed where it is on the screen while the page above it changes.
pub fn keep_in_place(press: &MouseEvent) {
    let pressed = press.target().and_then(|target| target.dyn_into::<Element>().ok());
    let (Some(window), Some(pressed)) = (window(), pressed) else { return };
    let before = pressed.get_bounding_client_rect().top();
    let drawn = Closure::once_into_js(move || {
        if pressed.is_connected() {
            let moved = pressed.get_bounding_client_rect().top() - before;
            if let Some(window) = self::window() {
                window.scroll_by_with_x_and_y(0.0, moved);
            }
            // In a frame as high as its page it is the embedding page that would have to scroll.
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            pressed.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
    // Without a next frame nothing is shown, and nothing moves.
    let _ = window.request_animation_frame(drawn.unchecked_ref());
}

/// Selects the text of a field, so that the visitor can copy it.
pub fn select_all(node: &NodeRef) {
    if let Some(field) = node.cast::<HtmlTextAreaElement>() {
        let _ = field.focus();
        field.select();
    }
}

/// Shows the app in place of the delivered start text, in one step. `static/guard.js` keeps that text, and brings
/// it back if the app stops.
pub fn take_over() {
    if let Some(start) = element(STATIC) {
        start.remove();
    }
    if let Some(app) = element(APP) {
        let _ = app.remove_attribute("hidden");
    }
}

/// Keeps the case's link at hand for the fault panel: in the page, which is all that is left after a fault.
pub fn remember_for_recovery(fragment: &str) {
    if let Some(app) = element(APP) {
        let _ = app.set_attribute("data-recover", fragment);
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = parent)]
    static PARENT: JsValue;

    #[wasm_bindgen(catch, js_namespace = parent, js_name = postMessage)]
    fn post_message(message: &JsValue, to: &str) -> Result<(), JsValue>;

    /// Only newer browsers have it, and it throws at top level.
    #[wasm_bindgen(catch, js_name = requestResize)]
    fn request_resize() -> Result<(), JsValue>;

    /// Throws for what has no entries.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = entries)]
    fn entries(object: &JsValue) -> Result<Array, JsValue>;
}

fn is_parent(other: &JsValue) -> bool {
    PARENT.with(|parent| parent == other)
}

/// Whether the page is in a frame of another one.
pub fn in_frame() -> bool {
    window().is_some_and(|window| !is_parent(&window))
}

/// Sends a message, told as JSON, to the embedding page if it is of this origin.
pub fn post(json: &str, to: &str) {
    if let Ok(message) = js_sys::JSON::parse(json) {
        // An origin that cannot be one is none to send to.
        let _ = post_message(&message, to);
    }
}

/// A message from the embedding page, or a part of one: it may be anything.
pub struct Message(JsValue);

/// Longer texts in messages are not read.
const MOST_LETTERS: u32 = 1_000;

impl Message {
    /// The text, if it is one and not too long.
    pub fn text(&self) -> Option<String> {
        let text = self.0.dyn_ref::<JsString>()?;
        (text.length() <= MOST_LETTERS).then(|| text.into())
    }

    /// The number, if it is one.
    pub fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    /// What stands under a key; `None` for `undefined` and `null`.
    pub fn member(&self, key: &str) -> Option<Message> {
        let member = Reflect::get(&self.0, &key.into()).ok()?;
        (!member.is_undefined() && !member.is_null()).then_some(Message(member))
    }

    /// Keys and values, at most so many; `None` if there are more.
    pub fn members(&self, most: usize) -> Option<Vec<(String, Message)>> {
        let entries = entries(&self.0).ok()?;
        let mut members = Vec::new();
        for entry in entries.iter() {
            if members.len() == most {
                return None;
            }
            let entry: Array = entry.unchecked_into();
            members.push((Message(entry.get(0)).text()?, Message(entry.get(1))));
        }
        Some(members)
    }
}

/// Calls `heard` with each message from the embedding page, and from nobody else, and with its origin. For as long as
/// the page lives.
pub fn on_message(heard: impl Fn(Message, String) + 'static) {
    let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if event.source().is_some_and(|source| is_parent(&source)) {
            heard(Message(event.data()), event.origin());
        }
    });
    if let Some(window) = window()
        && window.add_event_listener_with_callback("message", listener.as_ref().unchecked_ref()).is_ok()
    {
        listener.forget();
    }
}

/// Calls `measured` with the width and the height of what is drawn, in whole pixels, now and whenever they change. For
/// as long as the page lives.
pub fn on_resize(measured: impl Fn([i32; 2]) + 'static) {
    let Some(app) = element(APP) else { return };
    let drawn = app.clone();
    let changed = Closure::<dyn Fn()>::new(move || {
        let place = drawn.get_bounding_client_rect();
        measured([place.width(), place.height()].map(|side| side.ceil() as i32));
        let _ = request_resize();
    });
    if let Ok(observer) = ResizeObserver::new(changed.as_ref().unchecked_ref()) {
        observer.observe(&app);
        changed.forget();
    }
}

/// Tells the style sheet that the frame is as high as its page, so that nothing scrolls in it.
pub fn set_fitted() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-fitted", "");
    }
}

/// How far an element's upper edge is from that of the frame, in pixels; `None` if there is no such element.
pub fn top_of(id: &str) -> Option<i32> {
    Some(element(id)?.get_bounding_client_rect().top() as i32)
}

/// Dresses the root element as the embedding page chose: `style/tokens.css` goes by its attributes and properties.
pub fn dress(case: &Case) {
    let root = document().and_then(|document| document.document_element());
    let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) else { return };
    // A refusal leaves the widget as it is without an embedding page.
    for option in theme::ATTRIBUTES {
        let name = ["data-", option].concat();
        let _ = match case.option(option) {
            Some(value) => root.set_attribute(&name, value),
            None => root.remove_attribute(&name),
        };
    }
    let palette = case.option("accent").and_then(theme::colour).map(theme::palette);
    for (name, value) in palette.unwrap_or_default() {
        let _ = root.style().set_property(&name, &value);
    }
}
