//! The served release build in a real browser.

mod accessibility;
mod accommodations;
mod after_a_panic;
mod axe;
mod cost;
mod every_code_once;
mod every_conditional;
mod formats_agree_with_intl;
mod front_page;
mod journeys;
mod nothing_jumps;
mod nothing_leaves;
mod number_input;
mod one_language;
mod programs;
mod route;
mod sandboxed_iframe;
mod sentences_read_well;
mod share_link;
mod star_example;
mod start_text;
mod take_away;
mod timeline;
mod translated_page;
mod types;
mod without_webassembly;
