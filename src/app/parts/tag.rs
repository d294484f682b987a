//! Elements, built by calls instead of by the `html!` macro.
//!
//! The macro unrolls every element where it stands; for a page of this size that is 30 kB with brotli, a third
//! of the budget (`docs/decisions/0003-elements-by-calls.md`). One function, called often, is not.

use yew::html::{onblur, onchange, onclick, oninput};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VTag, VText};

use std::rc::Rc;

/// An element being built.
#[allow(clippy::box_collection, reason = "a move is then a pointer, not the whole element")]
pub struct Tag(Box<VTag>);

impl Tag {
    /// An element with a class (none if empty) and what is in it.
    #[inline(never)]
    pub fn new(name: &'static str, class: &'static str, children: Vec<Html>) -> Tag {
        let mut tag = VTag::new(name);
        if !class.is_empty() {
            let value = AttributeOrProperty::Attribute(AttrValue::Static(class));
            tag.set_attributes(Attributes::Dynamic { keys: &["class"], values: Box::new([Some(value)]) });
        }
        tag.add_children(children);
        Tag(Box::new(tag))
    }

    #[inline(never)]
    fn put(mut self, name: &'static str, value: AttrValue) -> Tag {
        self.0.add_attribute(name, value);
        self
    }

    /// An attribute.
    pub fn set(self, name: &'static str, value: impl Into<AttrValue>) -> Tag {
        self.put(name, value.into())
    }

    /// An attribute, where there is a value for it.
    pub fn maybe(self, name: &'static str, value: Option<impl Into<AttrValue>>) -> Tag {
        match value {
            Some(value) => self.put(name, value.into()),
            None => self,
        }
    }

    /// Which one it is among its siblings.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> Tag {
        self.0.key = Some(Key::from(key));
        self
    }

    /// The element itself, for [`effects`](crate::app::effects).
    pub fn node(mut self, node: NodeRef) -> Tag {
        self.0.node_ref = node;
        self
    }

    /// A field's text.
    #[inline(never)]
    pub fn value(mut self, text: AttrValue) -> Tag {
        self.0.set_value(Some(text));
        self
    }

    /// Whether a choice is made.
    pub fn checked(mut self, checked: bool) -> Tag {
        self.0.set_checked(checked);
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

    /// Typed in.
    pub fn oninput(self, callback: Callback<InputEvent>) -> Tag {
        self.listen(Rc::new(oninput::Wrapper::new(callback)))
    }

    /// Left.
    pub fn onblur(self, callback: Callback<FocusEvent>) -> Tag {
        self.listen(Rc::new(onblur::Wrapper::new(callback)))
    }

    /// Chosen.
    pub fn onchange(self, callback: Callback<Event>) -> Tag {
        self.listen(Rc::new(onchange::Wrapper::new(callback)))
    }

    /// Done.
    #[inline(never)]
    pub fn html(self) -> Html {
        (*self.0).into()
    }
}

/// An element with a class (none if empty) and what is in it.
#[inline(never)]
pub fn el(name: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    Tag::new(name, class, children).html()
}

/// Words that stay as they are as long as the language does.
#[inline(never)]
pub fn text(words: impl Into<AttrValue>) -> Html {
    VText::new(words.into()).into()
}

/// An element with words that stay as they are.
#[inline(never)]
pub fn say(name: &'static str, class: &'static str, words: &'static str) -> Html {
    el(name, class, vec![text(words)])
}
