//! A link that saves a file. The file is the link's own address, so it needs no request and no script.
//!
//! It works in a page of its own in every engine. In an iframe that may not save, the browser says nothing: whoever
//! draws such a link puts a text to copy beside it.

use super::{Tag, say};

/// A link that saves `content` as the file `name` of the kind `mime`.
#[inline(never)]
pub fn download_link(name: &'static str, mime: &str, content: &str, words: &'static str) -> Tag {
    say("a", "fj-button", words).set("download", name).with("href", &data_address(mime, content))
}

/// A file as an address: every byte that is no letter or digit as a percent sign and two digits.
pub fn data_address(mime: &str, content: &str) -> String {
    let mut address = String::from("data:");
    address.push_str(mime);
    address.push_str(";charset=utf-8,");
    for byte in content.bytes() {
        if byte.is_ascii_alphanumeric() {
            address.push(char::from(byte));
        } else {
            address.push('%');
            for digit in [byte >> 4, byte & 15] {
                address.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
    }
    address
}
