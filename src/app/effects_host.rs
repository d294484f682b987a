//! Where there is no browser: the start text is rendered on the host, and nothing else happens there.

use chrono::NaiveDate;
use web_sys::MouseEvent;
use yew::NodeRef;

use super::state::Case;
use crate::text::Language;

/// The day the rules were last checked stands in for today.
pub fn today() -> NaiveDate {
    crate::law::CHECKED
}

/// No address.
pub fn fragment() -> String {
    String::new()
}

/// No address.
pub fn address_with(fragment: &str) -> String {
    format!("#{fragment}")
}

/// No address.
pub fn keep_in_address(_fragment: &str) -> bool {
    false
}

/// No page.
pub fn load_in(_link: &str, _typed: &str) {}

/// No page.
pub fn load_anew() {}

/// No load before.
pub fn carried() -> Option<[String; 2]> {
    None
}

/// No address.
pub fn on_fragment_change(_opened: impl Fn(String) + 'static) {}

/// No clipboard.
pub async fn copy(_text: String) -> bool {
    false
}

/// No printer.
pub fn print() {}

/// No document.
pub fn set_text(_node: &NodeRef, _text: &str) {}

/// No document.
pub fn set_page(_language: Language, _title: &str) {}

/// No document.
pub fn focus(_node: &NodeRef) {}

/// No document.
pub fn focus_id(_id: &str) {}

/// No document.
pub fn keep_in_place(_press: &MouseEvent) {}

/// No document.
pub fn select_all(_node: &NodeRef) {}

/// No document.
pub fn take_over() {}

/// No document.
pub fn remember_for_recovery(_fragment: &str) {}

/// No frame.
pub fn in_frame() -> bool {
    false
}

/// Nobody to send to.
pub fn post(_json: &str, _to: &str) {}

/// No message is ever sent.
pub enum Message {}

impl Message {
    /// There is none.
    pub fn text(&self) -> Option<String> {
        match *self {}
    }

    /// There is none.
    pub fn number(&self) -> Option<f64> {
        match *self {}
    }

    /// There is none.
    pub fn member(&self, _key: &str) -> Option<Message> {
        match *self {}
    }

    /// There is none.
    pub fn members(&self, _most: usize) -> Option<Vec<(String, Message)>> {
        match *self {}
    }
}

/// No embedding page.
pub fn on_message(_heard: impl Fn(Message, String) + 'static) {}

/// No size.
pub fn on_resize(_measured: impl Fn([i32; 2]) + 'static) {}

/// No style sheet.
pub fn set_fitted() {}

/// No document.
pub fn top_of(_id: &str) -> Option<i32> {
    None
}

/// No document.
pub fn dress(_case: &Case) {}
