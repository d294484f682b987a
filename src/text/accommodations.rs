//! The words of [`crate::rules::accommodations`].
