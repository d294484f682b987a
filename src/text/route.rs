//! The words of [`crate::rules::route`].
