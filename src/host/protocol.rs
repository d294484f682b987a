//! Protocol v1 between the widget in a frame and the page around it: what a message means, and how one is written.
//!
//! Pure: what comes in is read through [`Data`], member by member and never deeper than a list of keys; what goes out
//! is JSON. A message of any other shape means nothing. Beside the protocol's own (`docs/protocol.md`) it knows two that hosts run already:
//! iframe-resizer's, version 4, and open-iframe-resizer's. Who may say what is [`Frame`](super::Frame)'s.

use crate::app::link;
use crate::text::template::glue;

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
    /// Gives keys and values to `take` for as long as they are texts that it takes; whether all were.
    fn each(&self, take: &mut dyn FnMut(&str, &str) -> bool) -> bool;
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
    let id = message.member("id").is_none_or(|id| id.text().is_some());
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
    let all = set.each(&mut |key, value| {
        // The form of every key of a link; names that every object of JavaScript has are none.
        let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || b"._-".contains(&sign);
        // By their order: of these signs only letters come after it.
        let named = key >= "a" && key.bytes().all(sign) && !["constructor", "prototype"].contains(&key);
        link::add(&mut fragment, key, value);
        named && fragment.len() <= MOST_LETTERS
    });
    (all && !fragment.is_empty()).then_some(fragment)
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
    /// The result, as [`line()`] has written it.
    Result(&'a str),
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
#[inline(never)]
pub fn write(message: &Outgoing<'_>, id: &str) -> String {
    let (kind, member, value) = match message {
        Outgoing::Ready => ("ready", "version", quoted(env!("CARGO_PKG_VERSION"))),
        Outgoing::Height(px) => ("height", "px", number(*px)),
        Outgoing::Section(view) => ("section", "view", quoted(view)),
        Outgoing::Scroll(top) => ("scroll", "top", number(*top)),
        Outgoing::Result(lines) => ("result", "lines", glue(&["[", lines, "]"])),
        Outgoing::Share(href) => ("share", "href", quoted(href)),
    };
    let head = "{\"ns\":\"fleksjob\",\"v\":1,\"type\":\"";
    glue(&[head, kind, "\",\"id\":", &quoted(id), ",\"", member, "\":", &value, "}"])
}

/// Adds a line of the result.
pub fn line(lines: &mut String, code: &str, amount: &str, status: &str) {
    let comma = if lines.is_empty() { "" } else { "," };
    // All three are words and numbers of ours.
    let line = [comma, "{\"code\":\"", code, "\",\"amount\":\"", amount, "\",\"status\":\"", status, "\"}"];
    lines.push_str(&glue(&line));
}

/// The height for a host with iframe-resizer; `why` is its word for what made the frame tell.
pub fn resizer(id: &str, [width, height]: [i32; 2], why: &str) -> String {
    quoted(&glue(&[RESIZER, id, ":", &number(height), ":", &number(width), ":", why]))
}

/// What tells such a host that the frame is ready for its first message.
pub const RESIZER_READY: &str = "\"[iFrameResizerChild]Ready\"";

/// The height for a host with open-iframe-resizer.
pub fn open_resizer([width, height]: [i32; 2]) -> String {
    let sizes = [width, height].map(number);
    glue(&["{\"type\":\"iframe-resized\",\"width\":", &sizes[0], ",\"height\":", &sizes[1], "}"])
}

#[inline(never)]
fn number(number: i32) -> String {
    number.to_string()
}

/// A text as JSON has it.
#[inline(never)]
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
