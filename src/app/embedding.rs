//! What the widget tells the page around it, if there is one. How it is said is `host`'s.

use std::rc::Rc;

use yew::Properties;

use super::state::View;
use crate::rules::cost::Estimate;

/// Something to tell.
#[derive(Clone, Copy, Debug)]
pub enum Told<'a> {
    /// This section is shown now.
    Section(View),
    /// What the visitor should see begins so many pixels from the upper edge.
    Scroll(i32),
    /// The visitor's result, which the visitor lets this origin have.
    Shared {
        /// The result.
        estimate: &'a Estimate,
        /// The address of the case.
        href: &'a str,
        /// The origin that asked.
        to: &'a str,
    },
}

type Teller = dyn Fn(Told<'_>);

/// The way to tell it; none at top level.
#[derive(Clone, Default, Properties)]
pub struct Embedding {
    #[prop_or_default]
    tell: Option<Rc<Teller>>,
}

impl Embedding {
    /// Told like this.
    pub fn new(tell: impl Fn(Told<'_>) + 'static) -> Embedding {
        Embedding { tell: Some(Rc::new(tell)) }
    }

    /// Tells the page around the widget.
    pub fn tell(&self, told: Told<'_>) {
        if let Some(tell) = &self.tell {
            tell(told);
        }
    }
}

/// There is one for as long as the page lives.
impl PartialEq for Embedding {
    fn eq(&self, _other: &Embedding) -> bool {
        true
    }
}
