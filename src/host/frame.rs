//! The widget's side of the talk with the page around it: who is told what, and when.

use std::cell::RefCell;
use std::rc::Rc;

use yew::html::Scope;

use super::protocol::{self, Data, Incoming, Outgoing};
use super::value;
use crate::app::state::Event;
use crate::app::{App, Embedding, Told, effects, link};
use crate::text::number::plain;

/// Changes of the height that are less than this are not told, in pixels: they may be the host's own rounding.
const LEAST: i32 = 2;

/// What the host has been told, and the languages it has spoken so far.
#[derive(Debug, Default)]
pub struct Frame {
    id: String,
    /// Width and height, as last told.
    size: [i32; 2],
    section: &'static str,
    resizer: Option<String>,
    open_resizer: bool,
}

impl Frame {
    /// For a widget with this fragment, which may hold the host's id for it.
    pub fn new(fragment: &str) -> Frame {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let id = link::pairs(fragment).find(|(key, _)| *key == "o.id");
        Frame { id: id.map(|(_, id)| link::decoded(id)).unwrap_or_default(), ..Frame::default() }
    }

    fn own(&self, message: &Outgoing<'_>) -> String {
        protocol::write(message, &self.id)
    }

    /// What to tell when the widget is there.
    pub fn started(&self) -> Vec<String> {
        vec![self.own(&Outgoing::Ready), protocol::RESIZER_READY.to_owned()]
    }

    /// What to tell when the page is so wide and high. A page that is not shown has no height.
    pub fn measured(&mut self, size: [i32; 2]) -> Vec<String> {
        let [_, height] = size;
        let [_, told] = self.size;
        if height == 0 || height.abs_diff(told) < LEAST.unsigned_abs() {
            return Vec::new();
        }
        self.size = size;
        let mut messages = vec![self.own(&Outgoing::Height(height))];
        if let Some(id) = &self.resizer {
            messages.push(protocol::resizer(id, size, "resizeObserver"));
        }
        if self.open_resizer {
            messages.push(protocol::open_resizer(size));
        }
        messages
    }

    /// What to tell when a section is shown.
    pub fn shown(&mut self, section: &'static str) -> String {
        self.section = section;
        self.own(&Outgoing::Section(section))
    }

    /// What to answer.
    pub fn heard(&mut self, message: &Incoming) -> Vec<String> {
        let [_, height] = self.size;
        match message {
            Incoming::Hello => {
                let mut messages = vec![self.own(&Outgoing::Ready)];
                if height > 0 {
                    messages.push(self.own(&Outgoing::Height(height)));
                }
                messages.push(self.own(&Outgoing::Section(self.section)));
                messages
            }
            Incoming::Resizer(id) => {
                self.resizer = Some(id.clone());
                // open-iframe-resizer can speak like this, too, and listens only to the second.
                ["init", "resizeObserver"].map(|why| protocol::resizer(id, self.size, why)).into()
            }
            Incoming::OpenResizer => {
                self.open_resizer = true;
                vec![protocol::open_resizer(self.size)]
            }
            Incoming::Set(_) | Incoming::RequestResult => Vec::new(),
        }
    }

    /// What the visitor has let the host have.
    pub fn shared(&self, lines: &[[&str; 3]], href: &str) -> [String; 2] {
        [self.own(&Outgoing::Result(lines)), self.own(&Outgoing::Share(href))]
    }
}

/// The event in the widget, if the message is one for it. Who has no origin cannot be answered alone, and is not asked for.
pub fn event(message: Incoming, origin: &str) -> Option<Event> {
    match message {
        Incoming::Set(fragment) => Some(Event::Filled(fragment)),
        Incoming::RequestResult => ["https://", "http://"]
            .iter()
            .any(|scheme| origin.starts_with(scheme))
            .then(|| Event::ResultAsked(origin.to_owned())),
        _ => None,
    }
}

/// What knows no secret may be read by whoever is around the widget.
const ANYBODY: &str = "*";

fn post(messages: &[String], to: &str) {
    for message in messages {
        effects::post(message, to);
    }
}

/// The talk of the widget on this page with the one around it.
#[derive(Clone)]
pub struct Talk(Rc<RefCell<Frame>>);

impl Talk {
    /// With the page around this one; `None` if there is none.
    pub fn new() -> Option<Talk> {
        effects::in_frame().then(|| Talk(Rc::new(RefCell::new(Frame::new(&effects::fragment())))))
    }

    /// How the widget tells it something.
    pub fn embedding(&self) -> Embedding {
        let frame = Rc::clone(&self.0);
        Embedding::new(move |told| match told {
            Told::Section(view) => post(&[frame.borrow_mut().shown(view.key())], ANYBODY),
            Told::Scroll(top) => post(&[frame.borrow().own(&Outgoing::Scroll(top))], ANYBODY),
            Told::Shared { estimate, href, to } => {
                let amounts: Vec<String> = estimate.lines.iter().map(|line| plain(line.amount)).collect();
                let lines = estimate.lines.iter().zip(&amounts);
                let lines: Vec<[&str; 3]> = lines
                    .map(|(line, amount)| [line.code.code(), amount, value::status(line.status)])
                    .collect();
                post(&frame.borrow().shared(&lines, href), to);
            }
        })
    }

    /// Begins, once the widget is drawn.
    pub fn begin(self, app: Scope<App>) {
        post(&self.0.borrow().started(), ANYBODY);
        let Talk(frame) = self.clone();
        effects::on_resize(move |size| {
            let messages = frame.borrow_mut().measured(size);
            post(&messages, ANYBODY);
        });
        let Talk(frame) = self;
        effects::on_message(move |message, origin| {
            let Some(message) = protocol::read(&message) else { return };
            let answers = frame.borrow_mut().heard(&message);
            if !answers.is_empty() {
                // Whoever asks for the height follows it.
                effects::set_fitted();
                post(&answers, ANYBODY);
            }
            if let Some(event) = event(message, &origin) {
                app.send_message(event);
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

    fn members(&self, most: usize) -> Option<Vec<(String, Self)>> {
        effects::Message::members(self, most)
    }
}
