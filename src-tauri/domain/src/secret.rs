//! Keeps secrets out of everything that shows preferences.

use serde_json::Value;

use super::preferences::{Definition, Preferences};

/// The placeholder for a secret that is set. It's never mistaken for a secret.
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
