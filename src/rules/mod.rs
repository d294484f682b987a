//! Pure functions on the dated law: what a fleksjob costs and what the municipality pays.
//!
//! The room reads no clock, holds no sentence and knows no browser; "today" is an argument, and what comes
//! out are codes and exact numbers. Start at [`cost::estimate`].

pub mod cost;
pub mod decimal;
pub mod exact;
