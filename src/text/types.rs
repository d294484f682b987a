//! The types of *fleksjob*, as an employer meets them.
