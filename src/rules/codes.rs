//! Closed lists of codes: the names that data, links, the page and JavaScript share.

/// Makes an enum whose variants have an id, `ALL` of them in order, and the way back from an id.
///
/// The ids lie in one text, not in a list of places: a page that loads everything loads that too.
macro_rules! codes {
    ($(#[$outer:meta])* pub enum $name:ident { $($(#[$inner:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name {
            $($(#[$inner])* $variant,)+
        }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name in data, links, on the page and in JavaScript.
            ///
            /// # Example
            /// ```
            /// use fleksjob::rules::timeline::Track;
            /// assert_eq!(Track::Sick.id(), "sick");
            /// ```
            pub fn id(self) -> &'static str {
                concat!($($id, "\n",)+).split('\n').nth(self as usize).unwrap_or_default()
            }

            /// The one that has this id.
            ///
            /// # Example
            /// ```
            /// use fleksjob::rules::timeline::Track;
            /// assert_eq!(Track::from_id("sick"), Some(Track::Sick));
            /// assert_eq!(Track::from_id("ill"), None);
            /// ```
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|code| code.id() == id)
            }
        }
    };
}

pub(crate) use codes;
