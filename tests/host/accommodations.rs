//! The rules on accommodations and their words.
