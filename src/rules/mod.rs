//! Pure functions on the dated law: what a fleksjob costs and what the municipality pays, which way leads to one,
//! what can be changed at work, and what happens when.
//!
//! The room reads no clock, holds no sentence and knows no browser; "today" is an argument, and what comes
//! out are codes, dates and exact numbers. Start at [`cost::estimate`].

pub mod accommodations;
pub(crate) mod codes;
pub mod cost;
pub mod decimal;
pub mod exact;
pub mod regime;
pub mod route;
pub mod timeline;
