//! How secrets are shown wherever preferences are: not at all.

/// What stands in the place of a secret that is set. It is no secret itself, and never taken for one.
pub const SHOWN: &str = "(set)";
