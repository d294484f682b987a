//! What other pages and programs may call: the same answers as on the page, without the page.
//!
//! A caller's plain object is read key by key ([`Input`]), asked of [`rules`](crate::rules), and answered as a plain
//! object ([`Value`]). What cannot be used is told in the answer; nothing is thrown. This room and
//! [`app`](crate::app) know a clock: "today" where the caller gives no date. Start at [`api`], which is all that
//! touches JavaScript; `docs/api.md` is written for those who call it.

pub mod api;
mod estimate;
mod input;
mod value;

pub use estimate::estimate;
pub use input::{Allowed, Given, Input, Problem, Words};
pub use value::{Object, Value};
