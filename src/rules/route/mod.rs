//! The way to a fleksjob: what points towards one, what points against, what is missing.
