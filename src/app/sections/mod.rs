//! The sections of the page, one file each.

mod cost;
mod start;

pub use cost::Cost;
pub use start::start;
