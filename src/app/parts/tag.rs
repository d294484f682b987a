//! Elements, built by calls instead of by the `html!` macro.
//!
//! The macro unrolls every element where it stands, and a page of this size does not fit its byte budget so
//! (`docs/decisions/0003-elements-by-calls.md`). Here every element is a pointer, and building it a call.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::HtmlInputElement;
use yew::html::{onblur, onchange, onclick, oninput, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VTag, VText};

use super::level::levelled;
use crate::app::state::Event;

/// A piece of the page being built.
#[allow(clippy::box_collection, reason = "a move is then a pointer, not the whole element")]
pub struct Tag(Box<VTag>);

/// An element with a class, none if it is empty.
#[inline(never)]
pub fn el(name: &'static str, class: &'static str) -> Tag {
    let mut tag = VTag::new(levelled(name));
    if !class.is_empty() {
        let value = AttributeOrProperty::Attribute(AttrValue::Static(class));
        tag.set_attributes(Attributes::Dynamic { keys: &["class"], values: Box::new([Some(value)]) });
    }
    Tag(Box::new(tag))
}

/// An element with words that stay as they are as long as the language does.
#[inline(never)]
pub fn say(name: &'static str, class: &'static str, words: &'static str) -> Tag {
    el(name, class).text(AttrValue::Static(words))
}

impl Tag {
    /// Puts an element into this one, after those that are there.
    #[inline(never)]
    #[allow(clippy::should_implement_trait, reason = "it is no sum")]
    pub fn add(mut self, child: Tag) -> Tag {
        self.0.add_child(child.html());
        self
    }

    /// Puts elements into this one.
    #[inline(never)]
    pub fn add_all(self, children: Vec<Tag>) -> Tag {
        children.into_iter().fold(self, Tag::add)
    }

    /// Puts elements into this one, each known by its place: a longer list leaves the ones before alone.
    #[inline(never)]
    pub fn add_numbered(self, children: Vec<Tag>) -> Tag {
        let keyed = children.into_iter().enumerate().map(|(place, child)| child.key(&place.to_string()));
        keyed.fold(self, Tag::add)
    }

    /// What may be absent, in a wrapper that never is: yew 0.23.0 cannot insert before what is gone.
    #[inline(never)]
    pub fn maybe(self, child: Option<Tag>) -> Tag {
        self.add(match child {
            Some(child) => el("div", "").add(child),
            None => el("div", ""),
        })
    }

    #[inline(never)]
    fn text(mut self, words: AttrValue) -> Tag {
        self.0.add_child(VText::new(words).into());
        self
    }

    /// A text that changes, alone in its element. A page translation swaps text nodes for its own, and yew
    /// would go on writing into the old ones; a new text is therefore a new element.
    #[inline(never)]
    pub fn live(self, words: &str) -> Tag {
        let words = AttrValue::from(words.to_owned());
        let inner = el("span", "").key(&words).text(words);
        self.add(inner)
    }

    /// Words that follow the case, in an element that is drawn anew when it changes.
    #[inline(never)]
    pub fn words(self, words: &str) -> Tag {
        self.text(AttrValue::from(words.to_owned()))
    }

    #[inline(never)]
    fn put(mut self, name: &'static str, value: AttrValue) -> Tag {
        self.0.add_attribute(name, value);
        self
    }

    /// An attribute that is known beforehand.
    #[inline(never)]
    pub fn set(self, name: &'static str, value: &'static str) -> Tag {
        self.put(name, AttrValue::Static(value))
    }

    /// An attribute that follows the case.
    #[inline(never)]
    pub fn with(self, name: &'static str, value: &str) -> Tag {
        self.put(name, AttrValue::from(value.to_owned()))
    }

    /// An attribute that may be absent.
    pub fn when(self, condition: bool, name: &'static str, value: &'static str) -> Tag {
        if condition { self.set(name, value) } else { self }
    }

    /// Which one it is among its siblings.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> Tag {
        self.0.key = Some(Key::from(key));
        self
    }

    /// The element itself, for [`effects`](crate::app::effects).
    pub fn node(mut self, node: &NodeRef) -> Tag {
        self.0.node_ref = node.clone();
        self
    }

    /// A field's text.
    #[inline(never)]
    pub fn value(mut self, text: &str) -> Tag {
        self.0.set_value(Some(AttrValue::from(text.to_owned())));
        self
    }

    /// Whether a choice is made.
    #[inline(never)]
    pub fn checked(mut self, checked: bool) -> Tag {
        self.0.set_checked(checked);
        self
    }

    /// Whether an option of a `select` is the chosen one.
    #[inline(never)]
    pub fn chosen(mut self, chosen: bool) -> Tag {
        // The attribute is only what was chosen at first; the property is what is chosen now.
        self.0.add_property("selected", if chosen { JsValue::TRUE } else { JsValue::FALSE });
        self
    }

    #[inline(never)]
    fn listen(mut self, listener: Rc<dyn Listener>) -> Tag {
        self.0.add_listener(listener);
        self
    }

    /// Pressed.
    pub fn onclick(self, callback: Callback<MouseEvent>) -> Tag {
        self.listen(Rc::new(onclick::Wrapper::new(callback)))
    }

    /// Pressed: this happens. One kind of listener for every button and link keeps the page small.
    #[inline(never)]
    pub fn press(self, onevent: &Callback<Event>, event: Event) -> Tag {
        let onevent = onevent.clone();
        self.onclick(Callback::from(move |press: MouseEvent| {
            // With these keys a link opens elsewhere, as the visitor wants it to.
            if !press.ctrl_key() && !press.meta_key() {
                press.prevent_default();
                onevent.emit(event.clone());
            }
        }))
    }

    /// Typed in: this happens, with the text that was typed.
    #[inline(never)]
    pub fn typing(self, onevent: &Callback<Event>, event: Event) -> Tag {
        self.oninput(onevent.reform(move |typed: InputEvent| {
            event.clone().with_text(typed.target_unchecked_into::<HtmlInputElement>().value())
        }))
    }

    /// Enter pressed in a text field: this happens. There is no form to be sent.
    #[inline(never)]
    pub fn entering(self, onevent: &Callback<Event>, event: Event) -> Tag {
        let onevent = onevent.clone();
        let callback = Callback::from(move |press: KeyboardEvent| {
            if press.key() == "Enter" {
                press.prevent_default();
                onevent.emit(event.clone());
            }
        });
        self.listen(Rc::new(onkeydown::Wrapper::new(callback)))
    }

    /// Chosen, of radio buttons and boxes: this happens.
    #[inline(never)]
    pub fn choosing(self, onevent: &Callback<Event>, event: Event) -> Tag {
        self.onchange(onevent.reform(move |_: yew::Event| event.clone()))
    }

    /// Typed in.
    pub fn oninput(self, callback: Callback<InputEvent>) -> Tag {
        self.listen(Rc::new(oninput::Wrapper::new(callback)))
    }

    /// Left.
    pub fn onblur(self, callback: Callback<FocusEvent>) -> Tag {
        self.listen(Rc::new(onblur::Wrapper::new(callback)))
    }

    /// Chosen.
    pub fn onchange(self, callback: Callback<yew::Event>) -> Tag {
        self.listen(Rc::new(onchange::Wrapper::new(callback)))
    }

    /// Done.
    #[inline(never)]
    pub fn html(self) -> Html {
        (*self.0).into()
    }
}
