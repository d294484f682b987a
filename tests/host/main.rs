//! Everything that can be proved without a browser: the law's data, the rules on it, and the house's order.

mod accommodations;
#[cfg(feature = "app")]
mod app;
mod architecture;
mod coverage;
mod curve;
mod employer_lines;
mod exact;
mod law;
mod lines;
mod properties;
mod regime;
mod route;
mod stylesheet;
mod text;
mod timeline;
mod types;
mod worked_examples;
