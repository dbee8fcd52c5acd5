//! Preferences, and the user's choices for single contests.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Row, Sqlite, SqliteConnection, Transaction};

use super::ratings::read_ratings;
use super::shared_settings::{active, read_state, record_active};
use super::sources::{read_switches, write_switches};
use super::{Store, StoreError};
use crate::domain::preferences::{Definition, PreferenceError};
use crate::domain::rules::Rule;
use crate::domain::shared_settings::rules_list;
use crate::domain::shared_settings::values::{choice_edits, is_shared, preference_edits, whole};
use crate::domain::verdict::{Choice, ChoiceChange};
use crate::domain::{Code, ContestKey, InstallationId, Preferences, Problem, SourceId};

/// The preference that says which sources are read.
const PLATFORMS: &str = "platforms";

/// A preference can't be set.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// Its name or value is wrong.
    #[error(transparent)]
    Preference(#[from] PreferenceError),
    /// It can't be stored.
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
            SetError::Preference(error @ (PreferenceError::Invalid { .. } | PreferenceError::RuleTooLarge(_))) => {
                Self::new(Code::InvalidValue, error.to_string())
            }
        }
    }
}

/// The stored text of one preference, from a file that isn't opened for anything else: nothing is created, migrated, or waited for.
pub async fn stored_text(path: &Path, key: &str) -> Option<String> {
    if !path.is_file() {
        return None;
    }
    let options = SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .busy_timeout(Duration::ZERO);
    let mut connection = options.connect().await.ok()?;
    let found = sqlx::query_scalar("SELECT value FROM preferences WHERE key = ?1")
        .bind(key)
        .fetch_optional(&mut connection)
        .await;
    connection.close().await.ok()?;
    found.ok()?
}

/// What can't be shared would count only here, and this computer and the others would delete and restore events in turns. A rule that
/// an earlier version accepted stays until it is changed.
pub(super) fn new_rules_fit(before: &Preferences, after: &Preferences) -> Result<(), PreferenceError> {
    let too_large = |rule: &Rule| !before.rules.contains(rule) && !rules_list::fits(rule);
    let found = after.rules.iter().position(too_large);
    found.map_or(Ok(()), |index| {
        Err(PreferenceError::RuleTooLarge(index.saturating_add(1)))
    })
}

impl Store {
    /// All preferences. A stored value that this program doesn't accept (a newer one wrote it) counts as the default.
    pub async fn preferences(&self) -> Result<Preferences, StoreError> {
        let mut connection = self.pool().acquire().await?;
        read_preferences(&mut connection).await
    }

    /// Sets one preference; on an error nothing is changed. Returns all preferences after that.
    ///
    /// What all computers of a calendar share is recorded as edited here and now, for the next sync to publish.
    pub async fn set_preference(&self, key: &str, text: &str) -> Result<Preferences, SetError> {
        self.set_preferences(&[(key, text)]).await
    }

    /// Sets all of these or, on an error, none. Returns all preferences after that.
    pub async fn set_preferences(&self, changes: &[(&str, &str)]) -> Result<Preferences, SetError> {
        let mut transaction = self.write().await?;
        let before = read_preferences(&mut transaction).await?;
        let mut preferences = before.clone();
        for (key, text) in changes {
            preferences.set(key, text)?;
        }
        new_rules_fit(&before, &preferences)?;
        for (key, _) in changes {
            write_preference(&mut transaction, Definition::find(key)?, &preferences).await?;
        }
        if changes.iter().any(|(key, _)| is_shared(key)) {
            self.note_edits(&mut transaction, &before, &preferences).await?;
            // What is set to the value that it has here counts as edited, too: another computer may have changed it without this one knowing yet.
            let mut values = whole(&preferences);
            let said = changes
                .iter()
                .filter_map(|(key, _)| values.remove_entry(*key))
                .collect();
            record_active(&mut transaction, &said, self.milliseconds()).await?;
        }
        transaction.commit().await.map_err(StoreError::from)?;
        Ok(preferences)
    }

    /// Switches one source on or off in one transaction, so that no other change is lost; says whether it was switched.
    pub async fn switch_platform(&self, source: impl Into<SourceId>, on: bool) -> Result<bool, SetError> {
        let source = source.into();
        let mut transaction = self.write().await?;
        let before = read_preferences(&mut transaction).await?;
        let mut preferences = before.clone();
        let changed = match source {
            SourceId::Platform(platform) if on => preferences.platforms.insert(platform),
            SourceId::Platform(platform) => preferences.platforms.remove(&platform),
            SourceId::Feed(feed) => {
                let known = preferences.feeds.get_mut(&feed);
                known.is_some_and(|known| std::mem::replace(known, on) != on)
            }
        };
        if changed {
            write_preference(&mut transaction, Definition::find(PLATFORMS)?, &preferences).await?;
            self.note_edits(&mut transaction, &before, &preferences).await?;
            transaction.commit().await.map_err(StoreError::from)?;
        }
        Ok(changed)
    }

    /// Sets the lead times of one contest, or gives it the usual ones; those of all others stay, no matter who set them.
    pub async fn set_contest_leads(&self, key: &ContestKey, minutes: Option<Vec<u32>>) -> Result<(), SetError> {
        let definition = Definition::find("reminders.per_contest")?;
        let mut transaction = self.write().await?;
        let mut preferences = read_preferences(&mut transaction).await?;
        match minutes {
            Some(minutes) => preferences.reminders_per_contest.insert(key.clone(), minutes),
            None => preferences.reminders_per_contest.remove(key),
        };
        // As text it is judged like what `config set` is given.
        let text = (definition.read)(&preferences);
        preferences.set(definition.key, &text)?;
        write_preference(&mut transaction, definition, &preferences).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        Ok(())
    }

    /// Records what all computers of a calendar share as edited here and now.
    pub(super) async fn note_edits(
        &self,
        transaction: &mut Transaction<'static, Sqlite>,
        before: &Preferences,
        after: &Preferences,
    ) -> Result<(), StoreError> {
        let Some(calendar) = active(transaction).await? else {
            return Ok(());
        };
        let state = read_state(transaction, &calendar).await?;
        // Edits are distinguished from what is known by their time alone, so it doesn't matter here whose they are.
        let edits = preference_edits(before, after, &state.effective(&InstallationId::nobody()));
        record_active(transaction, &edits, self.milliseconds()).await?;
        Ok(())
    }

    /// What the user chose for single contests.
    pub async fn choices(&self) -> Result<BTreeMap<ContestKey, Choice>, StoreError> {
        let mut connection = self.pool().acquire().await?;
        read_choices(&mut connection).await
    }

    /// Stores what the user chose for a contest, recorded as edited here and now, for the next sync to publish.
    pub async fn set_choice(&self, key: &ContestKey, choice: Choice) -> Result<(), StoreError> {
        self.change_choice(key, |before| ChoiceChange::between(before, choice))
            .await
            .map(drop)
    }

    /// Changes what the user chose for a contest, and returns the previous choice. Two changes at the same moment, in this process or in
    /// two, both count.
    pub async fn change_choice(
        &self,
        key: &ContestKey,
        change: impl FnOnce(Choice) -> ChoiceChange,
    ) -> Result<Choice, StoreError> {
        let mut transaction = self.write().await?;
        let before = read_choices(&mut transaction)
            .await?
            .get(key)
            .copied()
            .unwrap_or_default();
        let change = change(before);
        write_choice(&mut transaction, key, change.applied(before)).await?;
        record_active(&mut transaction, &choice_edits(key, change), self.milliseconds()).await?;
        transaction.commit().await?;
        Ok(before)
    }
}

/// Forgets the lead times of these contests.
pub(super) async fn forget_contest_leads(
    connection: &mut SqliteConnection,
    contests: &[String],
) -> Result<(), StoreError> {
    let mut preferences = read_preferences(connection).await?;
    let before = preferences.reminders_per_contest.len();
    let is_kept = |key: &ContestKey| !contests.contains(&key.to_string());
    preferences.reminders_per_contest.retain(|key, _| is_kept(key));
    if preferences.reminders_per_contest.len() < before
        && let Ok(definition) = Definition::find("reminders.per_contest")
    {
        write_preference(connection, definition, &preferences).await?;
    }
    Ok(())
}

pub(super) async fn read_preferences(connection: &mut SqliteConnection) -> Result<Preferences, StoreError> {
    let rows = sqlx::query("SELECT key, value FROM preferences")
        .fetch_all(&mut *connection)
        .await?;
    let mut preferences = Preferences::default();
    for row in rows {
        let (key, value): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        if let Err(error) = preferences.set_stored(&key, &value) {
            tracing::warn!(key, %error, "a stored preference is not understood");
        }
    }
    read_switches(connection, &mut preferences).await?;
    read_ratings(connection, &mut preferences).await?;
    Ok(preferences)
}

/// Stores one preference from these; the default isn't stored.
pub(super) async fn write_preference(
    connection: &mut SqliteConnection,
    definition: &Definition,
    preferences: &Preferences,
) -> Result<(), StoreError> {
    if definition.key == PLATFORMS {
        write_switches(connection, preferences).await?;
    }
    // The switches of feeds are kept with the feeds.
    let stored = Preferences {
        feeds: BTreeMap::new(),
        ..preferences.clone()
    };
    let value = (definition.read)(&stored);
    let is_default = value == (definition.read)(&Preferences::default());
    let query = if is_default {
        sqlx::query("DELETE FROM preferences WHERE key = ?").bind(definition.key)
    } else {
        sqlx::query(
            "INSERT INTO preferences (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )
        .bind(definition.key)
        .bind(value)
    };
    query.execute(connection).await?;
    Ok(())
}

pub(super) async fn read_choices(
    connection: &mut SqliteConnection,
) -> Result<BTreeMap<ContestKey, Choice>, StoreError> {
    let rows = sqlx::query("SELECT contest_key, remind, calendar FROM choices")
        .fetch_all(connection)
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

pub(super) async fn write_choice(
    connection: &mut SqliteConnection,
    key: &ContestKey,
    choice: Choice,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO choices (contest_key, remind, calendar) VALUES (?1, ?2, ?3)
         ON CONFLICT (contest_key) DO UPDATE SET remind = ?2, calendar = ?3",
    )
    .bind(key.to_string())
    .bind(choice.remind)
    .bind(choice.calendar)
    .execute(connection)
    .await?;
    Ok(())
}
