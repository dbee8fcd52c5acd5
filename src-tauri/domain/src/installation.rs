//! The random id that lets an installation recognize its own work in a shared calendar.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An installation's id: random, made once with the data file. It reveals nothing about the person or computer, and is sent only to
/// the calendar that the installations share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct InstallationId(String);

impl InstallationId {
    /// The id with this text: 1 to 40 lower-case letters and digits.
    #[must_use]
    pub fn new(word: &str) -> Option<Self> {
        let sane = !word.is_empty()
            && word.len() <= 40
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        sane.then(|| Self(word.to_owned()))
    }

    /// An id that no installation has.
    #[must_use]
    pub const fn nobody() -> Self {
        Self(String::new())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for InstallationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_short_plain_word() {
        assert_eq!(
            InstallationId::new("00ab9f").map(|id| id.to_string()).as_deref(),
            Some("00ab9f")
        );
        for word in ["", "AB", "a b", "a;b", &"a".repeat(41)] {
            assert_eq!(InstallationId::new(word), None, "{word}");
        }
    }
}
