//! Every follow-up and deadline, from the dates of a case.
