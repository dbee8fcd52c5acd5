//! What is shown of a secret: that it is set, and nothing else.

use serde_json::Value;

use super::preferences::{Definition, Preferences};

/// What stands where a secret is set. It is never a secret itself, so that what was shown can't be stored in its place.
pub(crate) const SECRET_IS_SET: &str = "(set)";

impl Definition {
    /// Whether the value is never shown.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.key == "google.client_secret"
    }

    /// The value as JSON, as it may be shown: of a secret only that it is set.
    #[must_use]
    pub fn shown(&self, preferences: &Preferences) -> Value {
        let value = self.json(preferences);
        let is_set = value.as_str().is_some_and(|text| !text.is_empty());
        if self.is_secret() && is_set {
            Value::from(SECRET_IS_SET)
        } else {
            value
        }
    }
}
