//! The widget's side of the talk with the page around it: who is told what, and when.

use std::cell::RefCell;
use std::rc::Rc;

use yew::html::Scope;

use super::protocol::{self, Data, Incoming, Outgoing};
use super::value;
use crate::app::state::Event;
use crate::app::{App, Embedding, Told, effects};
use crate::text::number::plain;

/// Changes of the height that are less than this are not told, in pixels: they may be the host's own rounding.
const LEAST: u32 = 2;

/// What the host has been told, and the languages it has spoken so far. What there is to say is given to `say`, as JSON.
#[derive(Debug, Default)]
pub struct Frame {
    id: String,
    /// Width and height, as last told; 0 until they are known.
    size: [i32; 2],
    /// Empty until one is shown.
    section: &'static str,
    resizer: Option<String>,
    open_resizer: bool,
}

type Say<'a> = &'a dyn Fn(&str);

impl Frame {
    fn tell(&self, message: &Outgoing<'_>, say: Say<'_>) {
        say(&protocol::write(message, &self.id));
    }

    /// A section is shown, in the widget that the host knows by `id`. The first one is the widget's start.
    pub fn shown(&mut self, section: &'static str, id: Option<&str>, say: Say<'_>) {
        if let Some(id) = id {
            self.id = id.to_owned();
        }
        if self.section.is_empty() {
            self.tell(&Outgoing::Ready, say);
            say(protocol::RESIZER_READY);
        }
        self.section = section;
        self.tell(&Outgoing::Section(section), say);
    }

    /// The page is so wide and high. One that is not shown has no height.
    pub fn measured(&mut self, size: [i32; 2], say: Say<'_>) {
        let ([_, height], [_, told]) = (size, self.size);
        if height > 0 && height.abs_diff(told) >= LEAST {
            self.size = size;
            self.tell(&Outgoing::Height(height), say);
            if told == 0 {
                // Who asked before there was anything to tell.
                self.tell_resizers("init", say);
            }
            self.tell_resizers("resizeObserver", say);
        }
    }

    fn tell_resizers(&self, why: &str, say: Say<'_>) {
        if let Some(id) = &self.resizer {
            say(&protocol::resizer(id, self.size, why));
        }
        if self.open_resizer {
            say(&protocol::open_resizer(self.size));
        }
    }

    /// The host has said this; whether it follows the height from now on.
    pub fn heard(&mut self, message: &Incoming, say: Say<'_>) -> bool {
        let is_known = self.size != [0, 0];
        match message {
            Incoming::Hello if !self.section.is_empty() => {
                self.tell(&Outgoing::Ready, say);
                if is_known {
                    let [_, height] = self.size;
                    self.tell(&Outgoing::Height(height), say);
                }
                self.tell(&Outgoing::Section(self.section), say);
            }
            Incoming::Resizer(id) => self.resizer = Some(id.clone()),
            Incoming::OpenResizer => self.open_resizer = true,
            // A widget that has not started says that it is ready by itself.
            Incoming::Hello => {}
            Incoming::Set(_) | Incoming::RequestResult => return false,
        }
        if is_known && *message != Incoming::Hello {
            self.tell_resizers("init", say);
            // open-iframe-resizer can speak as the other does, and then listens only to this.
            self.tell_resizers("resizeObserver", say);
        }
        true
    }
}

/// The event in the widget, if the message is one for it. Who has no origin cannot be answered alone, and cannot ask.
pub fn event(message: Incoming, origin: String) -> Option<Event> {
    match message {
        Incoming::Set(fragment) => Some(Event::Filled(fragment)),
        Incoming::RequestResult if origin.starts_with("http") => Some(Event::ResultAsked(origin)),
        _ => None,
    }
}

/// Says what whoever is around the widget may know.
fn say(message: &str) {
    effects::post(message, "*");
}

/// The talk of the widget on this page with the one around it.
#[derive(Clone, Debug, Default)]
pub struct Talk(Rc<RefCell<Frame>>);

/// How the widget tells the page around it something.
fn embedding(Talk(frame): Talk) -> Embedding {
    Embedding::new(move |told| {
        let mut frame = frame.borrow_mut();
        match told {
            Told::Section(view, id) => {
                frame.shown(view.key(), id, &say);
                // Browsers observe no sizes in a frame that is out of sight.
                frame.measured(effects::size(), &say);
            }
            Told::Scroll(top) => frame.tell(&Outgoing::Scroll(top), &say),
            Told::Shared { estimate, href, to } => {
                let mut lines = String::new();
                for line in &estimate.lines {
                    let (code, status) = (line.code.code(), value::status(line.status));
                    protocol::line(&mut lines, code, &plain(line.amount), status);
                }
                let say = |message: &str| effects::post(message, to);
                frame.tell(&Outgoing::Result(&lines), &say);
                frame.tell(&Outgoing::Share(href), &say);
            }
        }
    })
}

impl Talk {
    /// The talk, if there is a page around this one, and what the widget needs for it.
    pub fn new() -> (Option<Talk>, Embedding) {
        let talk = effects::in_frame().then(Talk::default);
        (talk.clone(), talk.map(embedding).unwrap_or_default())
    }

    /// Hears and measures, from now on.
    pub fn begin(self, app: Scope<App>) {
        let Talk(frame) = self;
        let measured = Rc::clone(&frame);
        effects::on_resize(move || measured.borrow_mut().measured(effects::size(), &say));
        effects::on_message(move |message, origin| {
            if let Some(message) = protocol::read(&message) {
                if frame.borrow_mut().heard(&message, &say) {
                    effects::set_fitted();
                }
                if let Some(event) = event(message, origin) {
                    app.send_message(event);
                }
            }
        });
    }
}

impl Data for effects::Message {
    fn text(&self) -> Option<String> {
        effects::Message::text(self)
    }

    fn number(&self) -> Option<f64> {
        effects::Message::number(self)
    }

    fn member(&self, key: &str) -> Option<Self> {
        effects::Message::member(self, key)
    }

    fn each(&self, take: &mut dyn FnMut(&str, &str) -> bool) -> bool {
        effects::Message::each(self, take)
    }
}
