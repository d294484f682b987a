//! The rules on timeline and their words.
