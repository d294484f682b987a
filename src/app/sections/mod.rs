//! The sections of the page, one file each.

mod cost;
mod start;

pub use cost::{Outcome, cost};
pub use start::start;
