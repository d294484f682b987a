//! The rules on route and their words.
