//! Preferences, and what the user chose for single contests.

use std::collections::BTreeMap;

use sqlx::{Row, SqliteExecutor};

use super::{Store, StoreError};
use crate::domain::preferences::{DEFINITIONS, PreferenceError};
use crate::domain::verdict::Choice;
use crate::domain::{Code, ContestKey, Preferences, Problem};

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
        read_all(self.pool()).await
    }

    /// Sets one preference; on an error nothing is changed. Gives all preferences as they are then.
    pub async fn set_preference(&self, key: &str, text: &str) -> Result<Preferences, SetError> {
        self.set_preferences(&[(key, text)]).await
    }

    /// Sets all of these or, on an error, none. Gives all preferences as they are then.
    pub async fn set_preferences(&self, changes: &[(&str, &str)]) -> Result<Preferences, SetError> {
        let mut transaction = self.write().await?;
        let mut preferences = read_all(&mut *transaction).await?;
        for (key, text) in changes {
            preferences.set(key, text)?;
        }
        for definition in DEFINITIONS {
            let key = definition.key;
            if !changes.iter().any(|(changed, _)| *changed == key) {
                continue;
            }
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
            query.execute(&mut *transaction).await.map_err(StoreError::from)?;
        }
        transaction.commit().await.map_err(StoreError::from)?;
        Ok(preferences)
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

async fn read_all(executor: impl SqliteExecutor<'_>) -> Result<Preferences, StoreError> {
    let rows = sqlx::query("SELECT key, value FROM preferences")
        .fetch_all(executor)
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
