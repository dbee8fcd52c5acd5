//! Takes over a calendar's settings: the preferences and choices here become those in the calendar.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{Row, Sqlite, SqliteConnection, Transaction};

use super::feed_zones::take_over_zones;
use super::preferences::{read_choices, read_preferences, write_choice, write_preference};
use super::ratings::take_over_ratings;
use super::shared_settings::{FORMER_CHOICE, SharedCalendar, active, expires, read_state, record};
use super::{Store, StoreError};
use crate::domain::preferences::DEFINITIONS;
use crate::domain::shared_settings::values::{
    ChoiceSubject, ZONE, applied, choice_key, choice_of, choices, is_shared, preference_of, said, whole,
};
use crate::domain::shared_settings::{InstallationId, SEEDED, Values, is_complete};
use crate::domain::verdict::Choice;
use crate::domain::{CalendarZone, ContestKey, Preferences};

/// What taking over changed here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JoinResult {
    /// Preferences and choices that changed.
    pub changed: usize,
    /// Whether settings that the user had made here were replaced by the calendar's, which they can undo.
    pub gave_way: bool,
}

impl Store {
    /// Makes preferences and choices equal to the calendar's settings, with what was edited here on top.
    ///
    /// When a complete set is seen for the first time, choices that aren't in it are removed as well; what is replaced is kept.
    pub async fn take_over(&self, calendar: &SharedCalendar, own: &InstallationId) -> Result<JoinResult, StoreError> {
        let mut transaction = self.write().await?;
        let state = read_state(&mut transaction, calendar).await?;
        let entries = state.effective(own);
        let complete = is_complete(&entries);
        let stored = sqlx::query("SELECT account, calendar_id, complete FROM shared_active")
            .fetch_optional(&mut *transaction)
            .await?;
        let (is_known, was_complete) = match &stored {
            Some(row) => {
                let known: (String, String) = (row.try_get(0)?, row.try_get(1)?);
                let is_known = known == (calendar.account.clone(), calendar.calendar_id.clone());
                (is_known, is_known && row.try_get(2)?)
            }
            None => (false, false),
        };
        let first = complete && !was_complete;
        let (before, before_choices) = (
            read_preferences(&mut transaction).await?,
            read_choices(&mut transaction).await?,
        );
        let after = applied(&entries, &before);
        if !is_known {
            // What was replaced in another calendar, or under another account, belongs there.
            sqlx::query("DELETE FROM former_settings")
                .execute(&mut *transaction)
                .await?;
        }
        let mut taken = JoinResult {
            changed: write_shared(&mut transaction, &before, &after).await?,
            gave_way: false,
        };
        take_over_ratings(&mut transaction, &entries, self.now()).await?;
        take_over_zones(&mut transaction, &entries).await?;
        let mut wanted = choices(&entries);
        if first {
            for contest in before_choices.keys() {
                wanted.entry(contest.clone()).or_default();
            }
        }
        for (contest, choice) in &wanted {
            if before_choices.get(contest).copied().unwrap_or_default() != *choice {
                write_choice(&mut transaction, contest, *choice).await?;
                taken.changed = taken.changed.saturating_add(1);
            }
        }
        if first && taken.changed > 0 {
            taken.gave_way = is_of_the_users_making(&before, &before_choices);
            keep_former(&mut transaction, &before, &before_choices).await?;
        }
        sqlx::query("INSERT OR REPLACE INTO shared_active (id, account, calendar_id, complete) VALUES (1, ?, ?, ?)")
            .bind(&calendar.account)
            .bind(&calendar.calendar_id)
            .bind(complete)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(taken)
    }

    /// Keeps the edits of these keys, which lost to later ones from another computer, so the user can restore them. Returns the names
    /// of the preferences and contests that they are about.
    pub async fn keep_lost_edits(
        &self,
        calendar: &SharedCalendar,
        keys: &BTreeSet<String>,
    ) -> Result<BTreeSet<String>, StoreError> {
        let mut transaction = self.write().await?;
        let edits = read_state(&mut transaction, calendar).await?.edits;
        let mut names = BTreeSet::new();
        for key in keys {
            // What changed without anybody's asking isn't the user's.
            let edit = edits.get(key).filter(|edit| edit.edited_at != SEEDED);
            if let (Some(name), Some(edit)) = (name_of(key), edit) {
                names.insert(name);
                sqlx::query("INSERT OR REPLACE INTO lost_edits (account, calendar_id, key, value) VALUES (?, ?, ?, ?)")
                    .bind(&calendar.account)
                    .bind(&calendar.calendar_id)
                    .bind(key)
                    .bind(&edit.value)
                    .execute(&mut *transaction)
                    .await?;
            }
        }
        transaction.commit().await?;
        Ok(names)
    }

    /// The preferences and contests whose edits lost, in the calendar that the preferences belong to now.
    pub async fn lost_edits(&self) -> Result<BTreeSet<String>, StoreError> {
        let mut connection = self.pool().acquire().await?;
        let Some(calendar) = active(&mut connection).await? else {
            return Ok(BTreeSet::new());
        };
        let lost = read_lost(&mut connection, &calendar).await?;
        Ok(lost.keys().filter_map(|key| name_of(key)).collect())
    }

    /// Restores the edits that lost, and nothing else: they count as edited now. Returns the preferences and contests that they are about.
    pub async fn put_back_lost_edits(&self, own: &InstallationId) -> Result<BTreeSet<String>, StoreError> {
        let mut transaction = self.write().await?;
        let Some(calendar) = active(&mut transaction).await? else {
            return Ok(BTreeSet::new());
        };
        let lost = read_lost(&mut transaction, &calendar).await?;
        record(&mut transaction, &calendar, &lost, self.milliseconds()).await?;
        let entries = read_state(&mut transaction, &calendar).await?.effective(own);
        let before = read_preferences(&mut transaction).await?;
        let after = applied(&entries, &before);
        write_shared(&mut transaction, &before, &after).await?;
        let all = choices(&entries);
        for contest in lost.keys().filter_map(|key| choice_of(key)).map(|(contest, _)| contest) {
            let choice = all.get(&contest).copied().unwrap_or_default();
            write_choice(&mut transaction, &contest, choice).await?;
        }
        transaction.commit().await?;
        Ok(lost.keys().filter_map(|key| name_of(key)).collect())
    }

    /// Sets the calendar's zone where nobody asked for it: it replaces the version that is known here, and gives way to every other edit of that version,
    /// whenever that was made. Where the user let the zone go by this computer a moment ago, that edit keeps its time.
    pub async fn set_zone_unasked(&self, calendar: &SharedCalendar, zone: &CalendarZone) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let pending = read_state(&mut transaction, calendar).await?.edits.remove(ZONE);
        let before = read_preferences(&mut transaction).await?;
        let after = Preferences {
            calendar_zone: zone.clone(),
            ..before.clone()
        };
        write_shared(&mut transaction, &before, &after).await?;
        let edits = Values::from([(ZONE.to_owned(), Some(zone.to_string()))]);
        let edited_at = pending.map_or(SEEDED, |edit| edit.edited_at);
        record(&mut transaction, calendar, &edits, edited_at).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// All that this computer would give a calendar without settings: each value with when it may be forgotten.
    pub async fn own_settings(&self) -> Result<BTreeMap<String, (Option<String>, Option<i64>)>, StoreError> {
        let mut connection = self.pool().acquire().await?;
        let preferences = read_preferences(&mut connection).await?;
        let mut values: Values = whole(&preferences);
        for (contest, choice) in read_choices(&mut connection).await? {
            for (about, said) in [
                (ChoiceSubject::Remind, said(choice.remind)),
                (ChoiceSubject::Calendar, said(choice.calendar)),
            ] {
                if said.is_some() {
                    values.insert(choice_key(&contest, about), said);
                }
            }
        }
        // A calendar that is created again must know what the user deleted in the one before.
        for contest in deleted_contests(&mut connection, self.milliseconds()).await? {
            values.insert(choice_key(&contest, ChoiceSubject::Deleted), said(Some(true)));
        }
        let mut all = BTreeMap::new();
        for (key, value) in values {
            let expires = expires(&mut connection, &key, value.as_deref(), self.milliseconds()).await?;
            all.insert(key, (value, expires));
        }
        Ok(all)
    }

    /// The settings that were replaced when this computer took over a calendar's: preferences as the text that `config set` accepts, and choices.
    pub async fn former_settings(&self) -> Result<(Vec<(String, String)>, BTreeMap<ContestKey, Choice>), StoreError> {
        let rows = sqlx::query("SELECT key, value FROM former_settings")
            .fetch_all(self.pool())
            .await?;
        let (mut preferences, mut choices) = (Vec::new(), BTreeMap::new());
        for row in rows {
            let (key, value): (String, String) = (row.try_get(0)?, row.try_get(1)?);
            match key.strip_prefix(FORMER_CHOICE) {
                None => preferences.push((key, value)),
                Some(contest) => {
                    if let (Ok(contest), Some(choice)) = (contest.parse(), read_choice(&value)) {
                        choices.insert(contest, choice);
                    }
                }
            }
        }
        Ok((preferences, choices))
    }

    /// Forgets the settings and edits that were replaced.
    pub async fn forget_former_settings(&self) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM former_settings")
            .execute(&mut *transaction)
            .await?;
        if let Some(calendar) = active(&mut transaction).await? {
            sqlx::query("DELETE FROM lost_edits WHERE account = ? AND calendar_id = ?")
                .bind(&calendar.account)
                .bind(&calendar.calendar_id)
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

/// The upcoming contests whose events the user deleted.
async fn deleted_contests(connection: &mut SqliteConnection, now: i64) -> Result<Vec<ContestKey>, StoreError> {
    let rows = sqlx::query(
        "SELECT DISTINCT contest_key FROM events
         WHERE state = 'deleted_by_user' AND unsure_at IS NULL AND account = (SELECT subject FROM account)
           AND contest_key IN (SELECT contest_key FROM contests WHERE ends_at > ? AND gone_at IS NULL)
           AND contest_key NOT IN (SELECT contest_key FROM events WHERE state = 'live')",
    )
    .bind(now / 1_000)
    .fetch_all(connection)
    .await?;
    let mut contests = Vec::new();
    for row in rows {
        let key: String = row.try_get(0)?;
        contests.extend(key.parse().ok());
    }
    Ok(contests)
}

/// The preference or contest that a shared setting is about, if it's one that the user decides.
fn name_of(key: &str) -> Option<String> {
    match choice_of(key) {
        Some((contest, ChoiceSubject::Remind | ChoiceSubject::Calendar)) => Some(contest.to_string()),
        Some((_, ChoiceSubject::Deleted)) => None,
        None => preference_of(key).map(ToOwned::to_owned),
    }
}

async fn read_lost(connection: &mut SqliteConnection, calendar: &SharedCalendar) -> Result<Values, StoreError> {
    let rows = sqlx::query("SELECT key, value FROM lost_edits WHERE account = ? AND calendar_id = ?")
        .bind(&calendar.account)
        .bind(&calendar.calendar_id)
        .fetch_all(connection)
        .await?;
    let mut lost = Values::new();
    for row in rows {
        lost.insert(row.try_get(0)?, row.try_get(1)?);
    }
    Ok(lost)
}

/// Stores the shared preferences that differ; says how many did.
async fn write_shared(
    connection: &mut SqliteConnection,
    before: &Preferences,
    after: &Preferences,
) -> Result<usize, StoreError> {
    let mut changed: usize = 0;
    for definition in DEFINITIONS.iter().filter(|definition| is_shared(definition.key)) {
        if (definition.read)(before) != (definition.read)(after) {
            write_preference(connection, definition, after).await?;
            changed = changed.saturating_add(1);
        }
    }
    Ok(changed)
}

/// Whether anything differs from the defaults of a new computer.
fn is_of_the_users_making(preferences: &Preferences, choices: &BTreeMap<ContestKey, Choice>) -> bool {
    choices.values().any(|choice| *choice != Choice::default()) || whole(preferences) != whole(&Preferences::default())
}

async fn keep_former(
    transaction: &mut Transaction<'static, Sqlite>,
    preferences: &Preferences,
    choices: &BTreeMap<ContestKey, Choice>,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM former_settings")
        .execute(&mut **transaction)
        .await?;
    let preferences = DEFINITIONS
        .iter()
        .filter(|definition| is_shared(definition.key))
        .map(|definition| (definition.key.to_owned(), (definition.read)(preferences)));
    let choices = choices.iter().map(|(contest, choice)| choice_row(contest, *choice));
    for (key, value) in preferences.chain(choices) {
        sqlx::query("INSERT OR REPLACE INTO former_settings (key, value) VALUES (?, ?)")
            .bind(key)
            .bind(value)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}

fn choice_row(contest: &ContestKey, choice: Choice) -> (String, String) {
    let word = |choice: Option<bool>| said(choice).unwrap_or_default();
    (
        format!("{FORMER_CHOICE}{contest}"),
        format!("{} {}", word(choice.remind), word(choice.calendar)),
    )
}

fn read_choice(text: &str) -> Option<Choice> {
    use crate::domain::shared_settings::values::meant;
    let (remind, calendar) = text.split_once(' ')?;
    Some(Choice {
        remind: meant(Some(remind)),
        calendar: meant(Some(calendar)),
    })
}
