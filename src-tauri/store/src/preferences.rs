//! Preferences, and what the user chose for single contests.

use std::collections::BTreeMap;

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::preferences::{DEFINITIONS, Definition, PreferenceError};
use crate::domain::verdict::Choice;
use crate::domain::{Code, ContestKey, Platform, Preferences, Problem};

/// A preference cannot be set.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// Its name or value is wrong.
    #[error(transparent)]
    Preference(#[from] PreferenceError),
    /// It cannot be stored.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<SetError> for Problem {
    fn from(error: SetError) -> Self {
        match error {
            SetError::Store(error) => error.into(),
            SetError::Preference(error @ PreferenceError::Unknown(_)) => {
                Self::new(Code::UnknownPreference, error.to_string())
            }
            SetError::Preference(error @ PreferenceError::Invalid { .. }) => {
                Self::new(Code::InvalidValue, error.to_string())
            }
        }
    }
}

impl Store {
    /// All preferences. A stored value this program does not take (a newer one wrote it) counts as the default.
    pub async fn preferences(&self) -> Result<Preferences, StoreError> {
        let rows = sqlx::query("SELECT key, value FROM preferences")
            .fetch_all(self.pool())
            .await?;
        let mut preferences = Preferences::default();
        for row in rows {
            let (key, value): (String, String) = (row.try_get(0)?, row.try_get(1)?);
            if let Err(error) = preferences.set(&key, &value) {
                tracing::warn!(key, %error, "a stored preference is not understood");
            }
        }
        Ok(preferences)
    }

    /// Sets one preference; on an error nothing is changed. Gives all preferences as they are then.
    pub async fn set_preference(&self, key: &str, text: &str) -> Result<Preferences, SetError> {
        let mut preferences = self.preferences().await?;
        preferences.set(key, text)?;
        let definition = DEFINITIONS.iter().find(|definition| definition.key == key);
        if let Some(definition) = definition {
            let value = (definition.read)(&preferences);
            let is_default = value == (definition.read)(&Preferences::default());
            let query = if is_default {
                sqlx::query("DELETE FROM preferences WHERE key = ?").bind(key)
            } else {
                sqlx::query(
                    "INSERT INTO preferences (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                )
                .bind(key)
                .bind(value)
            };
            query.execute(self.pool()).await.map_err(StoreError::from)?;
        }
        Ok(preferences)
    }

    /// Switches one platform on or off in one transaction, so that no other change is lost; says whether it was switched.
    pub async fn switch_platform(&self, platform: Platform, on: bool) -> Result<bool, SetError> {
        const KEY: &str = "platforms";
        let mut transaction = self.write().await?;
        let stored: Option<String> = sqlx::query_scalar("SELECT value FROM preferences WHERE key = ?")
            .bind(KEY)
            .fetch_optional(&mut *transaction)
            .await
            .map_err(StoreError::from)?;
        let mut preferences = Preferences::default();
        if let Some(Err(error)) = stored.map(|value| preferences.set(KEY, &value)) {
            tracing::warn!(%error, "the stored platforms are not understood");
        }
        let changed = if on {
            preferences.platforms.insert(platform)
        } else {
            preferences.platforms.remove(&platform)
        };
        if changed {
            let value = (Definition::find(KEY)?.read)(&preferences);
            sqlx::query(
                "INSERT INTO preferences (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            )
            .bind(KEY)
            .bind(value)
            .execute(&mut *transaction)
            .await
            .map_err(StoreError::from)?;
            transaction.commit().await.map_err(StoreError::from)?;
        }
        Ok(changed)
    }

    /// What the user chose for single contests.
    pub async fn choices(&self) -> Result<BTreeMap<ContestKey, Choice>, StoreError> {
        let rows = sqlx::query("SELECT contest_key, remind, calendar FROM choices")
            .fetch_all(self.pool())
            .await?;
        let mut choices = BTreeMap::new();
        for row in rows {
            let key: String = row.try_get(0)?;
            if let Ok(key) = key.parse::<ContestKey>() {
                choices.insert(
                    key,
                    Choice {
                        remind: row.try_get(1)?,
                        calendar: row.try_get(2)?,
                    },
                );
            }
        }
        Ok(choices)
    }

    /// Remembers what the user chose for a contest.
    pub async fn set_choice(&self, key: &ContestKey, choice: Choice) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO choices (contest_key, remind, calendar) VALUES (?1, ?2, ?3)
             ON CONFLICT (contest_key) DO UPDATE SET remind = ?2, calendar = ?3",
        )
        .bind(key.to_string())
        .bind(choice.remind)
        .bind(choice.calendar)
        .execute(self.pool())
        .await?;
        Ok(())
    }
}
