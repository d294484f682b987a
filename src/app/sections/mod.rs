//! The sections of the page, one file each.

mod accommodations;
mod cost;
mod route;
mod start;
mod summary;
mod timeline;
mod types;

pub use accommodations::accommodations;
pub use cost::{Outcome, cost};
pub use route::route;
pub use start::start;
pub use summary::{summary, summary_text};
pub use timeline::{dates_text, timeline};
pub use types::{QUESTIONS, first_clause, types};
