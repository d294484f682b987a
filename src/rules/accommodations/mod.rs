//! What can be changed at work, and who pays for it.
