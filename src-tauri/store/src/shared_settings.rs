//! Settings that all computers of a calendar share: those in the calendar, and local edits that aren't there yet.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, Sqlite, SqliteConnection, Transaction};

use super::{Store, StoreError};
use crate::domain::contest::KEPT_AFTER_END;
use crate::domain::shared_settings::merge::{Edit, merge};
use crate::domain::shared_settings::values::{ChoiceSubject, choice_of, preference_of};
use crate::domain::shared_settings::{EditStamp, Entries, Entry, InstallationId, RULE, Values};

/// A calendar whose settings are shared. Its id belongs to one account and one Google client, so both are scoped by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedCalendar {
    /// The account's subject.
    pub account: String,
    /// Its id at Google.
    pub calendar_id: String,
}

/// What is known about a calendar's settings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedState {
    /// As they are in the calendar.
    pub entries: Entries,
    /// Edited here, not in the calendar yet.
    pub edits: BTreeMap<String, Edit>,
    /// Whether this installation's own settings may become the calendar's; `None`: the calendar is new here.
    pub owns: Option<bool>,
    /// The events that hold the settings: id and JSON.
    pub events: Vec<(String, String)>,
}

impl SharedState {
    /// The settings with the edits of this computer.
    #[must_use]
    pub fn effective(&self, own: &InstallationId) -> Entries {
        let mut entries = self.entries.clone();
        for (key, edit) in &self.edits {
            let stamp = EditStamp {
                at: edit.edited_at,
                counter: 0,
                by: own.clone(),
            };
            let entry = Entry {
                stamp,
                value: edit.value.clone(),
                expires: edit.expires,
            };
            entries.insert(key.clone(), entry);
        }
        entries
    }
}

/// What the keys of choices begin with in `former_settings`.
pub(super) const FORMER_CHOICE: &str = "choice:";
/// How long a choice is kept after its contest is no longer known, or never was: a year and a month.
const UNKNOWN_KEPT_SECONDS: i64 = 400 * 24 * 3_600;

impl Store {
    /// What is known about a calendar's settings.
    pub async fn shared_state(&self, calendar: &SharedCalendar) -> Result<SharedState, StoreError> {
        let mut connection = self.pool().acquire().await?;
        read_state(&mut connection, calendar).await
    }

    /// Says whether this installation's own settings may become the calendar's.
    pub async fn set_settings_owner(&self, calendar: &SharedCalendar, owns: bool) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO shared_calendars (account, calendar_id, owns) VALUES (?1, ?2, ?3)
             ON CONFLICT (account, calendar_id) DO UPDATE SET owns = ?3",
        )
        .bind(&calendar.account)
        .bind(&calendar.calendar_id)
        .bind(owns)
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// Takes in events of settings (id and JSON) with their entries. Those in `deletions` say that the user deleted an event:
    /// entry's key, event's id, contest.
    pub async fn absorb_settings(
        &self,
        calendar: &SharedCalendar,
        events: &[(String, String)],
        read: Entries,
        deletions: &[(String, String, String)],
    ) -> Result<BTreeSet<String>, StoreError> {
        let mut transaction = self.write().await?;
        for (id, document) in events {
            sqlx::query(
                "INSERT INTO settings_events (account, calendar_id, event_id, document) VALUES (?, ?, ?, ?)
                 ON CONFLICT (account, calendar_id, event_id) DO UPDATE SET document = excluded.document",
            )
            .bind(&calendar.account)
            .bind(&calendar.calendar_id)
            .bind(id)
            .bind(document)
            .execute(&mut *transaction)
            .await?;
        }
        let mut known = read_entries(&mut transaction, calendar).await?;
        let changed = merge(&mut known, read);
        for key in &changed {
            if let Some(entry) = known.get(key) {
                write_entry(&mut transaction, calendar, key, entry).await?;
            }
        }
        for (key, event_id, contest) in deletions.iter().filter(|(key, _, _)| changed.contains(key)) {
            // An event that is there has been restored since; only one that isn't there is remembered as deleted. One that moved to the main calendar was
            // deleted there.
            tracing::debug!(key, "another computer saw that the user deleted this event");
            sqlx::query(
                "INSERT INTO events (calendar_id, account, event_id, contest_key, state, etag, starts_at, remote)
                 VALUES (?1, ?4, ?2, ?3, 'deleted_by_user', '', (SELECT starts_at FROM contests WHERE contest_key = ?3), '{}')
                 ON CONFLICT (calendar_id, event_id) DO UPDATE SET state = 'deleted_by_user'
                     WHERE events.state NOT IN ('live', 'deleted_by_us')
                         OR (events.state = 'deleted_by_us' AND json_extract(nullif(events.remote, ''), '$.stamp.why') = 'moved')",
            )
            .bind(&calendar.calendar_id)
            .bind(event_id)
            .bind(contest)
            .bind(&calendar.account)
            .execute(&mut *transaction)
            .await?;
        }
        transaction.commit().await?;
        Ok(changed)
    }

    /// An event that the program deleted from this calendar when its events moved, and that the user has since deleted in the other one, is the user's
    /// deletion: other computers said so in the settings.
    pub async fn heed_shared_deletions(&self, calendar: &SharedCalendar) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE events SET state = 'deleted_by_user', unsure_at = NULL, missing_at = NULL
             WHERE calendar_id = ?2 AND state = 'deleted_by_us' AND json_extract(nullif(remote, ''), '$.stamp.why') = 'moved'
               AND 'choice/' || contest_key || '/deleted' IN
                   (SELECT key FROM shared_entries WHERE account = ?1 AND calendar_id = ?2 AND value = 'yes'
                    EXCEPT SELECT key FROM shared_edits WHERE account = ?1 AND calendar_id = ?2)",
        )
        .bind(&calendar.account)
        .bind(&calendar.calendar_id)
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// Records that settings changed here.
    pub async fn record_edits(&self, calendar: &SharedCalendar, values: &Values) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        record(&mut transaction, calendar, values, self.milliseconds()).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// These edits are done, unless they were made again since: key and time.
    pub async fn settle_edits(&self, calendar: &SharedCalendar, done: &[(String, i64)]) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        for (key, edited_at) in done {
            sqlx::query("DELETE FROM shared_edits WHERE account = ? AND calendar_id = ? AND key = ? AND edited_at = ?")
                .bind(&calendar.account)
                .bind(&calendar.calendar_id)
                .bind(key)
                .bind(edited_at)
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

/// Records edits for the calendar that the preferences belong to, in the same transaction that makes them. While the events are in the main calendar,
/// they wait: once this computer comes back, they count by when they were made, like any others.
pub(super) async fn record_active(
    transaction: &mut Transaction<'static, Sqlite>,
    values: &Values,
    edited_at: i64,
) -> Result<(), StoreError> {
    if values.is_empty() {
        return Ok(());
    }
    if let Some(calendar) = active(transaction).await? {
        record(transaction, &calendar, values, edited_at).await?;
    }
    Ok(())
}

/// The calendar that the preferences belong to.
pub(super) async fn active(connection: &mut SqliteConnection) -> Result<Option<SharedCalendar>, StoreError> {
    let row = sqlx::query(
        "SELECT account, calendar_id FROM shared_active
         WHERE account = (SELECT subject FROM account) OR NOT EXISTS (SELECT 1 FROM account)",
    )
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(SharedCalendar {
        account: row.try_get(0)?,
        calendar_id: row.try_get(1)?,
    }))
}

pub(super) async fn read_state(
    connection: &mut SqliteConnection,
    calendar: &SharedCalendar,
) -> Result<SharedState, StoreError> {
    let rows = sqlx::query("SELECT event_id, document FROM settings_events WHERE account = ? AND calendar_id = ?")
        .bind(&calendar.account)
        .bind(&calendar.calendar_id)
        .fetch_all(&mut *connection)
        .await?;
    let events = rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?)));
    let owns = sqlx::query("SELECT owns FROM shared_calendars WHERE account = ? AND calendar_id = ?")
        .bind(&calendar.account)
        .bind(&calendar.calendar_id)
        .fetch_optional(&mut *connection)
        .await?;
    Ok(SharedState {
        events: events.collect::<Result<_, sqlx::Error>>()?,
        owns: owns.map(|row| row.try_get(0)).transpose()?,
        entries: read_entries(connection, calendar).await?,
        edits: read_edits(connection, calendar).await?,
    })
}

async fn read_entries(connection: &mut SqliteConnection, calendar: &SharedCalendar) -> Result<Entries, StoreError> {
    let rows = sqlx::query(
        "SELECT key, value, expires, at, counter, author FROM shared_entries WHERE account = ? AND calendar_id = ?",
    )
    .bind(&calendar.account)
    .bind(&calendar.calendar_id)
    .fetch_all(connection)
    .await?;
    let mut entries = Entries::new();
    for row in rows {
        if let Some(stamp) = stamp(&row, 3)? {
            let (value, expires) = (row.try_get(1)?, row.try_get(2)?);
            entries.insert(row.try_get(0)?, Entry { stamp, value, expires });
        }
    }
    Ok(entries)
}

async fn read_edits(
    connection: &mut SqliteConnection,
    calendar: &SharedCalendar,
) -> Result<BTreeMap<String, Edit>, StoreError> {
    let rows = sqlx::query(
        "SELECT key, value, expires, base_at, base_counter, base_author, edited_at FROM shared_edits
         WHERE account = ? AND calendar_id = ?",
    )
    .bind(&calendar.account)
    .bind(&calendar.calendar_id)
    .fetch_all(connection)
    .await?;
    let mut edits = BTreeMap::new();
    for row in rows {
        let edit = Edit {
            value: row.try_get(1)?,
            expires: row.try_get(2)?,
            base: stamp(&row, 3)?,
            edited_at: row.try_get(6)?,
        };
        edits.insert(row.try_get(0)?, edit);
    }
    Ok(edits)
}

/// The stamp in three columns; `None` where there is none.
fn stamp(row: &SqliteRow, first: usize) -> Result<Option<EditStamp>, StoreError> {
    let at: Option<i64> = row.try_get(first)?;
    let counter: Option<u32> = row.try_get(first.saturating_add(1))?;
    let author: Option<String> = row.try_get(first.saturating_add(2))?;
    let by = author.and_then(|author| InstallationId::new(&author));
    Ok(match (at, counter, by) {
        (Some(at), Some(counter), Some(by)) => Some(EditStamp { at, counter, by }),
        _ => None,
    })
}

async fn write_entry(
    transaction: &mut Transaction<'static, Sqlite>,
    calendar: &SharedCalendar,
    key: &str,
    entry: &Entry,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT OR REPLACE INTO shared_entries (account, calendar_id, key, value, at, counter, author, expires)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&calendar.account)
    .bind(&calendar.calendar_id)
    .bind(key)
    .bind(&entry.value)
    .bind(entry.stamp.at)
    .bind(entry.stamp.counter)
    .bind(entry.stamp.by.as_str())
    .bind(entry.expires)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

pub(super) async fn record(
    transaction: &mut Transaction<'static, Sqlite>,
    calendar: &SharedCalendar,
    values: &Values,
    edited_at: i64,
) -> Result<(), StoreError> {
    let known = read_entries(transaction, calendar).await?;
    let mut edits = read_edits(transaction, calendar).await?;
    for (key, value) in values {
        // What was replaced before is no longer what the user wants.
        sqlx::query("DELETE FROM lost_edits WHERE account = ? AND calendar_id = ? AND key = ?")
            .bind(&calendar.account)
            .bind(&calendar.calendar_id)
            .bind(key)
            .execute(&mut **transaction)
            .await?;
        if let Some(former) = former_key(key) {
            sqlx::query("DELETE FROM former_settings WHERE key = ?")
                .bind(former)
                .execute(&mut **transaction)
                .await?;
        }
        // An edit of an edit still has the version that the first one was based on.
        let base = match edits.remove(key) {
            Some(edit) => edit.base,
            None => known.get(key).map(|entry| entry.stamp.clone()),
        };
        // A choice that is taken back is said, too: another computer may have made one that this one doesn't know yet.
        let is_said = key.starts_with(RULE)
            || matches!(
                choice_of(key),
                Some((_, ChoiceSubject::Remind | ChoiceSubject::Calendar))
            );
        if value.is_none() && base.is_none() && !is_said {
            sqlx::query("DELETE FROM shared_edits WHERE account = ? AND calendar_id = ? AND key = ?")
                .bind(&calendar.account)
                .bind(&calendar.calendar_id)
                .bind(key)
                .execute(&mut **transaction)
                .await?;
            continue;
        }
        let expires = expires(transaction, key, value.as_deref(), edited_at).await?;
        sqlx::query(
            "INSERT OR REPLACE INTO shared_edits
                 (account, calendar_id, key, value, edited_at, base_at, base_counter, base_author, expires)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(&calendar.account)
        .bind(&calendar.calendar_id)
        .bind(key)
        .bind(value)
        .bind(edited_at)
        .bind(base.as_ref().map(|base| base.at))
        .bind(base.as_ref().map(|base| base.counter))
        .bind(base.as_ref().map(|base| base.by.as_str()))
        .bind(expires)
        .execute(&mut **transaction)
        .await?;
    }
    Ok(())
}

/// The key under which a setting is kept that was replaced when this computer took over the calendar's.
fn former_key(key: &str) -> Option<String> {
    match choice_of(key) {
        Some((_, ChoiceSubject::Deleted)) => None,
        Some((contest, _)) => Some(format!("{FORMER_CHOICE}{contest}")),
        None => preference_of(key).map(ToOwned::to_owned),
    }
}

/// When an entry may be forgotten: a choice with its contest, a removed rule after a year and a month.
pub(super) async fn expires(
    connection: &mut SqliteConnection,
    key: &str,
    value: Option<&str>,
    edited_at: i64,
) -> Result<Option<i64>, StoreError> {
    let late = (edited_at / 1_000).saturating_add(UNKNOWN_KEPT_SECONDS);
    let Some((contest, _)) = choice_of(key) else {
        return Ok((key.starts_with(RULE) && value.is_none()).then_some(late));
    };
    let row = sqlx::query("SELECT ends_at FROM contests WHERE contest_key = ?")
        .bind(contest.to_string())
        .fetch_optional(connection)
        .await?;
    let ends_at: Option<i64> = row.map(|row| row.try_get(0)).transpose()?;
    Ok(Some(ends_at.map_or(late, |ends_at| {
        ends_at.saturating_add(KEPT_AFTER_END.as_secs())
    })))
}
