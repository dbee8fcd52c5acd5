//! Where the user wants the encryption key stored: `CONTESTSYNC_SECRET_STORE`.

use super::ConfigError;

/// Where the user wants the key to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SecretStoreChoice {
    /// The keyring; where none answers, a file only the user can read.
    #[default]
    Auto,
    /// The keyring or nothing.
    Keyring,
    /// The file.
    File,
}

impl SecretStoreChoice {
    /// Reads `CONTESTSYNC_SECRET_STORE`.
    #[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
    pub fn from_environment() -> Result<Self, ConfigError> {
        match std::env::var("CONTESTSYNC_SECRET_STORE").unwrap_or_default().as_str() {
            "" | "auto" => Ok(Self::Auto),
            "keyring" => Ok(Self::Keyring),
            "file" => Ok(Self::File),
            other => Err(ConfigError::SecretStore(other.chars().take(40).collect())),
        }
    }
}
