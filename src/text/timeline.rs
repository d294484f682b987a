//! The words of [`crate::rules::timeline`].
