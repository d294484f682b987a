//! Whom to contact: the municipality where the employee lives, or whom the embedding page names instead.
//!
//! What the embedding page names comes with the link, so it is text that anybody may have written: only an e-mail address
//! or an address of the web becomes a link, and the link shows where it leads.

use yew::prelude::*;

use super::{Tag, el, list, live, part, rule_tag, say};
use crate::app::state::{Case, Event};
use crate::law::Status;
use crate::text::municipalities::Municipality;
use crate::text::types::Note;
use crate::text::{Language, page};

/// Where an address leads: an e-mail address and one that begins with `https://` somewhere, all else nowhere.
///
/// # Example
/// ```
/// use fleksjob::app::parts::href;
/// assert_eq!(href("hr@example.dk").as_deref(), Some("mailto:hr@example.dk"));
/// assert_eq!(href("javascript:alert(1)"), None);
/// ```
pub fn href(address: &str) -> Option<String> {
    let named = |text: &str, more: &str| {
        !text.is_empty() && text.chars().all(|sign| sign.is_ascii_alphanumeric() || more.contains(sign))
    };
    let host = |text: &str| named(text, "-.") && text.contains('.') && !text.contains("..");
    if let Some(rest) = address.strip_prefix("https://") {
        // Nothing before the host: a name with an @ behind it would read as the host.
        let (name, _) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let plain = !rest.contains(|sign: char| sign.is_whitespace() || sign.is_control() || sign == '\\');
        return (host(name) && plain).then(|| address.to_owned());
    }
    let (person, place) = address.split_once('@')?;
    (named(person, "._+-") && host(place)).then(|| ["mailto:", address].concat())
}

#[inline(never)]
fn link(href: &str, words: &str) -> Tag {
    el("a", "fj-contact__link")
        .with("href", href)
        .set("target", "_blank")
        .set("rel", "noopener noreferrer")
        .live(words)
}

/// An address: a link where it can be one, and otherwise as it stands.
#[inline(never)]
pub fn address(address: &str) -> Tag {
    match href(address) {
        Some(href) => link(&href, address),
        None => live(address),
    }
}

fn municipality(case: &Case) -> Option<Municipality> {
    case.municipality.and_then(Municipality::from_code)
}

fn picker(case: &Case, onevent: &Callback<Event>) -> Tag {
    let texts = page(case.language);
    let mut select = el("select", "fj-field__input fj-contact__select").set("id", "fj-municipality");
    let none = say("option", "", texts.contact_none()).set("value", "").chosen(case.municipality.is_none());
    select = select.add(none);
    for one in Municipality::all() {
        let option = say("option", "", one.name).with("value", &one.code.to_string());
        select = select.add(option.chosen(case.municipality == Some(one.code)));
    }
    let label = say("label", "fj-field__label", texts.contact_label()).set("for", "fj-municipality");
    let select = select.typing(onevent, Event::MunicipalityChosen(None));
    el("div", "fj-field").add(label).add(select)
}

/// The contact that the embedding page names, a line each.
fn own_lines(case: &Case) -> Vec<Tag> {
    let name = case.option("contact-name").map(|name| el("strong", "").live(name));
    let phone = case.option("contact-phone").map(|phone| {
        let digits: String = phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
        let is_number = phone.chars().all(|sign| sign.is_ascii_digit() || "+ -()".contains(sign));
        let number = (is_number && !digits.is_empty()).then(|| link(&["tel:", &digits].concat(), phone));
        number.unwrap_or_else(|| live(phone))
    });
    let address = case.option("contact-address").map(address);
    [name, phone, address].into_iter().flatten().collect()
}

fn municipality_lines(one: &Municipality, language: Language) -> Vec<Tag> {
    let web = one.web();
    let link = el("span", "")
        .add(link(&["https://", &web].concat(), &web))
        .add(say("span", "", " "))
        .add(rule_tag(one.status, language));
    vec![el("strong", "").live(&one.full_name()), link]
}

/// Whom to contact, with the choice among the municipalities.
pub fn contact(case: &Case, onevent: &Callback<Event>) -> Tag {
    const LINES: &str = "fj-contact__lines";
    let own = own_lines(case);
    let content = if own.is_empty() {
        let chosen = municipality(case).map(|one| list(LINES, municipality_lines(&one, case.language)));
        let asked = say("p", "", Note::Whom.words(case.language));
        el("div", "").add(asked).add(picker(case, onevent)).maybe(chosen)
    } else {
        el("div", "").add(list(LINES, own))
    };
    part("fj-contact-heading", "fj-contact", page(case.language).contact_heading()).add(content)
}

/// The same in a line of plain text.
pub fn contact_text(case: &Case) -> String {
    let options = ["contact-name", "contact-phone", "contact-address"].into_iter();
    let own: Vec<&str> = options.filter_map(|name| case.option(name)).collect();
    match municipality(case) {
        _ if !own.is_empty() => own.join(", "),
        Some(one) => municipality_text(&one, case.language),
        None => Note::Whom.words(case.language).to_owned(),
    }
}

fn municipality_text(one: &Municipality, language: Language) -> String {
    let mut text = [one.full_name(), one.web()].join(", ");
    if one.status != Status::Sourced {
        text.push_str(" (");
        text.push_str(page(language).rule_status(one.status));
        text.push(')');
    }
    text
}
