//! Requests about preferences: reading and setting them, and which Google client is used.

use secrecy::ExposeSecret;

use crate::account::ClientConfig;
use crate::domain::preferences::Definition;
use crate::domain::{Preferences, Problem, SourceId};
use crate::engine::Engine;
use crate::store::preferences::SetError;

/// The preference that names the calendar file.
pub(super) const ICS_FILE: &str = "ics.file";

/// A preference that was set.
#[derive(Clone)]
pub struct Changed {
    /// The preference.
    pub definition: &'static Definition,
    /// All preferences before.
    pub before: Preferences,
    /// All preferences now.
    pub after: Preferences,
}

impl Engine {
    /// All preferences.
    pub async fn preferences(&self) -> Result<Preferences, Problem> {
        Ok(self.store().preferences().await?)
    }

    /// One preference by its name.
    pub fn preference(key: &str) -> Result<&'static Definition, Problem> {
        Ok(Definition::find(key).map_err(SetError::from)?)
    }

    /// Sets a preference from the text that `config set` takes; on an error nothing is changed.
    pub async fn change_preference(&self, key: &str, text: &str) -> Result<Changed, Problem> {
        let definition = Self::preference(key)?;
        let before = self.store().preferences().await?;
        if definition.key == "platforms" {
            let words = text.split(',').filter_map(|word| word.trim().parse().ok());
            let mut feeds = words.filter_map(SourceId::feed);
            if let Some(unknown) = feeds.find(|feed| !before.feeds.contains_key(feed)) {
                return Err(crate::readings::unread::unknown(unknown.into()));
            }
        }
        if definition.key == ICS_FILE {
            let mut wanted = before.clone();
            wanted.set(definition.key, text).map_err(SetError::from)?;
            if let Some(path) = &wanted.ics_file {
                self.check_calendar_file(path)?;
            }
        }
        let after = self.store().set_preference(definition.key, text).await?;
        Ok(Changed {
            definition,
            before,
            after,
        })
    }

    /// Uses the client of a Google Cloud project, from the file from Google's console; returns its id.
    pub async fn take_client(&self, download: &[u8]) -> Result<String, Problem> {
        let client = ClientConfig::from_download(download)?;
        let secret = client.secret.as_ref().map(|secret| secret.expose_secret().to_owned());
        let secret = secret.unwrap_or_default();
        let changes = [
            ("google.client_id", client.id.as_str()),
            ("google.client_secret", secret.as_str()),
        ];
        self.store().set_preferences(&changes).await?;
        Ok(client.id)
    }

    /// The user has seen all notes.
    pub async fn see_notes(&self) -> Result<(), Problem> {
        self.store().see_notes().await?;
        Ok(())
    }
}
