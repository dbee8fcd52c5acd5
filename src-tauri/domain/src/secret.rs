//! How secrets are shown wherever preferences are: not at all.

use serde_json::Value;

use super::preferences::{Definition, Preferences};

/// What stands in the place of a secret that is set. It is no secret itself, and never taken for one.
pub const SHOWN: &str = "(set)";

/// The value of a preference as anybody may see it.
#[must_use]
pub fn shown(definition: &Definition, preferences: &Preferences) -> Value {
    let value = definition.json(preferences);
    let is_set = value.as_str().is_some_and(|text| !text.is_empty());
    if definition.key == "google.client_secret" && is_set {
        Value::from(SHOWN)
    } else {
        value
    }
}
