//! Protocol v1 between the widget in a frame and the page around it: what a message means, and how one is written.
//!
//! Pure: what comes in is read through [`Data`], member by member and never deeper than a list of keys; what goes out
//! is JSON. A message of any other shape means nothing. Beside the protocol's own (`docs/protocol.md`) it knows two that hosts run already:
//! iframe-resizer's, version 4, and open-iframe-resizer's. Who may say what is [`Frame`](super::Frame)'s.

use crate::app::link;

/// More keys than a share link has.
const MOST_KEYS: usize = 200;
/// Longer links are not read by the widget either.
const MOST_LETTERS: usize = 8_000;

/// A value of JavaScript, which may be anything. What cannot be read is `None`; nothing is thrown.
pub trait Data: Sized {
    /// The text, if it is one and not too long.
    fn text(&self) -> Option<String>;
    /// The number, if it is one.
    fn number(&self) -> Option<f64>;
    /// What stands under a key; `None` for `undefined` and `null`.
    fn member(&self, key: &str) -> Option<Self>;
    /// Keys and values, at most so many; `None` if there are more.
    fn members(&self, most: usize) -> Option<Vec<(String, Self)>>;
}

/// What a page around the widget may say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// Are you there?
    Hello,
    /// Take these keys of a share link; as a fragment.
    Set(String),
    /// The visitor's result, please.
    RequestResult,
    /// iframe-resizer 4, which knows the frame by this id, asks for its height from now on.
    Resizer(String),
    /// open-iframe-resizer asks for the height, now and whenever it changes.
    OpenResizer,
}

/// What a message means; nothing, if it is of another shape.
pub fn read<D: Data>(message: &D) -> Option<Incoming> {
    if let Some(text) = message.text() {
        let mut parts = text.strip_prefix(RESIZER)?.split(':');
        let id = parts.next().filter(|id| !id.is_empty())?;
        // Only the first message of the host has a flag in its third place.
        let first = matches!(parts.nth(1), Some("true" | "false"));
        return first.then(|| Incoming::Resizer(id.to_owned()));
    }
    let text = |key: &str| message.member(key).and_then(|value| value.text());
    let kind = text("type")?;
    if ["iframe-child-init", "iframe-get-child-dimensions"].contains(&kind.as_str()) {
        return Some(Incoming::OpenResizer);
    }
    let version = message.member("v").and_then(|v| v.number());
    let id = message.member("id").is_none_or(|id| id.text().is_some() || id.number().is_some());
    if text("ns")? != "fleksjob" || version != Some(1.0) || !id {
        return None;
    }
    match kind.as_str() {
        "hello" => Some(Incoming::Hello),
        "set" => fragment(&message.member("set")?).map(Incoming::Set),
        "request_result" => Some(Incoming::RequestResult),
        _ => None,
    }
}

/// Keys and values as a fragment.
fn fragment<D: Data>(set: &D) -> Option<String> {
    let mut fragment = String::new();
    for (key, value) in set.members(MOST_KEYS)? {
        // The form of every key of a link; names that every object of JavaScript has are none.
        let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || b"._-".contains(&sign);
        let named = key.starts_with(|first: char| first.is_ascii_lowercase()) && key.bytes().all(sign);
        if !named || ["constructor", "prototype"].contains(&key.as_str()) {
            return None;
        }
        link::add(&mut fragment, &key, &value.text()?);
    }
    (1..=MOST_LETTERS).contains(&fragment.len()).then_some(fragment)
}

const RESIZER: &str = "[iFrameSizer]";

/// What the widget says. All but the last two hold no answer of the visitor's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outgoing<'a> {
    /// The widget runs.
    Ready,
    /// So many pixels high.
    Height(i32),
    /// This section is shown.
    Section(&'a str),
    /// Bring this offset into view.
    Scroll(i32),
    /// The result: code, amount and status of each line.
    Result(&'a [[&'a str; 3]]),
    /// The link of the case.
    Share(&'a str),
}

/// The message as JSON; `id` is what the host knows the widget by.
///
/// # Example
/// ```
/// use fleksjob::host::protocol::{Outgoing, write};
/// let json = write(&Outgoing::Section("cost"), "7");
/// assert_eq!(json, r#"{"ns":"fleksjob","v":1,"type":"section","id":"7","view":"cost"}"#);
/// ```
pub fn write(message: &Outgoing<'_>, id: &str) -> String {
    let (kind, member, value) = match message {
        Outgoing::Ready => ("ready", "version", quoted(env!("CARGO_PKG_VERSION"))),
        Outgoing::Height(px) => ("height", "px", px.to_string()),
        Outgoing::Section(view) => ("section", "view", quoted(view)),
        Outgoing::Scroll(top) => ("scroll", "top", top.to_string()),
        Outgoing::Result(lines) => ("result", "lines", self::lines(lines)),
        Outgoing::Share(href) => ("share", "href", quoted(href)),
    };
    let id = quoted(id);
    [r#"{"ns":"fleksjob","v":1,"type":""#, kind, r#"","id":"#, &id, ",\"", member, "\":", &value, "}"]
        .concat()
}

fn lines(lines: &[[&str; 3]]) -> String {
    let mut list = String::from("[");
    for line in lines {
        if list.len() > 1 {
            list.push(',');
        }
        for (name, text) in ["{\"code\":", ",\"amount\":", ",\"status\":"].into_iter().zip(line) {
            list.push_str(name);
            list.push_str(&quoted(text));
        }
        list.push('}');
    }
    list.push(']');
    list
}

/// The height for a host with iframe-resizer; `why` is its word for what made the frame tell.
pub fn resizer(id: &str, [width, height]: [i32; 2], why: &str) -> String {
    quoted(&[RESIZER, id, ":", &height.to_string(), ":", &width.to_string(), ":", why].concat())
}

/// What tells such a host that the frame is ready for its first message.
pub const RESIZER_READY: &str = "\"[iFrameResizerChild]Ready\"";

/// The height for a host with open-iframe-resizer.
pub fn open_resizer([width, height]: [i32; 2]) -> String {
    let (width, height) = (width.to_string(), height.to_string());
    ["{\"type\":\"iframe-resized\",\"width\":", &width, ",\"height\":", &height, "}"].concat()
}

/// A text as JSON has it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        // None of ours has control signs; a host's id might.
        if !sign.is_control() {
            if matches!(sign, '"' | '\\') {
                quoted.push('\\');
            }
            quoted.push(sign);
        }
    }
    quoted.push('"');
    quoted
}
