//! What other pages and programs may call: the same answers as on the page, without the page.
//!
//! A caller's plain object is read key by key ([`Input`]), asked of [`rules`](crate::rules), and answered as a plain
//! object ([`Value`]). What cannot be used is told in the answer; nothing is thrown. This room and
//! [`app`](crate::app) know a clock: "today" where the caller gives no date. Start at [`api`], which is all that
//! touches JavaScript; `docs/api.md` is written for those who call it.

mod accommodations;
pub mod api;
mod estimate;
mod frame;
mod input;
pub mod protocol;
mod route;
mod timeline;
mod value;

pub use accommodations::accommodations;
pub use estimate::estimate;
pub use frame::{Frame, Talk, event};
pub use input::{Allowed, Given, Input, Problem, Read, Words};
pub use route::route;
pub use timeline::timeline;
pub use value::{Object, Value};
