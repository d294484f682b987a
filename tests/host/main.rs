//! Everything that can be proved without a browser: the law's data, the rules on it, and the house's order.

mod accommodations;
mod accommodations_agreement;
#[cfg(feature = "app")]
mod api;
#[cfg(feature = "app")]
mod api_rules;
#[cfg(feature = "app")]
mod api_types;
#[cfg(feature = "app")]
mod app;
mod architecture;
mod calendar;
#[cfg(feature = "app")]
mod carry;
mod coverage;
mod curve;
mod documentation;
mod employer_lines;
mod exact;
mod glossary;
mod law;
mod lines;
#[cfg(feature = "app")]
mod options;
mod properties;
#[cfg(feature = "app")]
mod protocol;
mod qr;
mod regime;
mod route;
mod route_grounds;
mod route_walk;
mod route_words;
#[cfg(feature = "app")]
mod screen_accommodations;
#[cfg(feature = "app")]
mod screen_cost;
#[cfg(feature = "app")]
mod screen_route;
#[cfg(feature = "app")]
mod screen_summary;
#[cfg(feature = "app")]
mod screen_timeline;
#[cfg(feature = "app")]
mod screen_types;
#[cfg(feature = "app")]
mod stylesheet;
mod text;
#[cfg(feature = "app")]
mod theme;
mod timeline;
mod timeline_applies;
mod timeline_examples;
mod timeline_properties;
mod timeline_words;
mod types;
mod words;
mod worked_examples;

/// Says something about a run that passes. `println!` would be shown for one that fails only.
fn tell(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout(), "note: {text}");
}
