//! The page: one state, its events, and the components that show it.
//!
//! `state`, `link`, `view` and `guide` are pure and tested on the host; the components only draw what they say. All
//! that touches the browser is in `effects`. No figure is worked out here: the app asks
//! [`rules`](crate::rules). Start at [`App`].

pub mod agreement;
pub mod carry;
pub mod copies;
pub mod dues;
#[cfg(target_arch = "wasm32")]
pub mod effects;
#[cfg(not(target_arch = "wasm32"))]
#[path = "effects_host.rs"]
pub mod effects;
mod embedding;
pub mod guide;
pub mod link;
pub mod options;
pub mod parts;
pub mod sections;
mod shell;
pub mod state;
pub mod summary_view;
pub mod theme;
pub mod view;

pub use embedding::{Embedding, Told};
pub use shell::{App, StaticPage};
