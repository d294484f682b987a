//! The rules on types and their words.
