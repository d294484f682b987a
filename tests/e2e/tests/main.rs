//! The served release build in a real browser.

mod accessibility;
mod after_a_panic;
mod every_code_once;
mod every_conditional;
mod formats_agree_with_intl;
mod nothing_leaves;
mod number_input;
mod one_language;
mod programs;
mod sandboxed_iframe;
mod sentences_read_well;
mod share_link;
mod star_example;
mod start_text;
mod translated_page;
mod without_webassembly;
