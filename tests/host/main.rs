//! Everything that can be proved without a browser: the law's data, the rules on it, and the house's order.

mod accommodations;
#[cfg(feature = "app")]
mod app;
mod architecture;
mod coverage;
mod employer_lines;
mod law;
mod properties;
mod route;
mod route_grounds;
mod route_walk;
mod route_words;
mod stylesheet;
mod text;
mod timeline;
mod types;
mod worked_examples;
