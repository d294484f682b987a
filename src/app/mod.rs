//! The page: one state, its events, and the components that show it.
//!
//! `state`, `link` and `view` are pure and tested on the host; the components only draw what they say. All
//! that touches the browser is in `effects`. No figure is worked out here: the app asks
//! [`rules`](crate::rules). Start at [`App`].

pub mod carry;
pub mod copies;
#[cfg(target_arch = "wasm32")]
pub mod effects;
#[cfg(not(target_arch = "wasm32"))]
#[path = "effects_host.rs"]
pub mod effects;
pub mod link;
pub mod parts;
pub mod sections;
mod shell;
pub mod state;
pub mod view;

pub use shell::{App, StaticPage};
