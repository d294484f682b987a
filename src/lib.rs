//! What a Danish *fleksjob* costs the employer, worked out in the visitor's browser.
//!
//! # Where to start
//! - [`law`]: the dated figures, each with source and status.
//! - [`rules`]: pure functions on them; [`rules::cost::estimate`] is the main one.
//! - [`text`]: the words of both languages; numbers and dates in and out.
//! - `app`: the page, built with yew (feature `app`).
//! - `host`: what JavaScript may call (feature `app`).
//!
//! Each room uses only those before it. `ARCHITECTURE.md` says what each promises not to do.

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod host;
pub mod law;
pub mod rules;
pub mod text;
