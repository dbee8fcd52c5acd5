//! Which event belongs to which contest. Google's last version of an event is stored as JSON that the calendar crate reads.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::{Row, Sqlite, Transaction};

use super::calendars::{CalendarLink, FORGET_ADDITIONS};
use super::many::many;
use super::shared_settings::record_active;
use super::{Store, StoreError, instant, seconds};
use crate::domain::ContestKey;
use crate::domain::shared_settings::Values;
use crate::domain::shared_settings::values::{ChoiceSubject, choice_key};

/// What happened to an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventState {
    /// It is in the calendar.
    Live,
    /// We deleted it; it may come back.
    DeletedByUs,
    /// The user deleted it; it stays deleted. Also what a newer program wrote here.
    #[serde(other)]
    DeletedByUser,
}

impl EventState {
    const fn word(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::DeletedByUs => "deleted_by_us",
            Self::DeletedByUser => "deleted_by_user",
        }
    }

    /// What a newer program wrote stays deleted, too.
    fn of(word: &str) -> Self {
        let mut known = [Self::Live, Self::DeletedByUs].into_iter();
        known.find(|state| state.word() == word).unwrap_or(Self::DeletedByUser)
    }
}

/// An event as it is recorded. `own` and the readings are never reset by a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedEvent {
    /// The account's subject.
    pub account: String,
    /// The name under which its calendar is recorded.
    pub calendar_id: String,
    /// Its id.
    pub event_id: String,
    /// The contest it belongs to.
    pub contest_key: String,
    /// What happened to it.
    pub state: EventState,
    /// Google's version of it (the etag).
    pub etag: String,
    /// When it starts in the calendar.
    pub starts_at: Option<Timestamp>,
    /// JSON: what Google last returned for it; nothing: what was known stays.
    pub remote: String,
    /// Whether this installation created it.
    pub own: bool,
    /// The reading behind what this installation wrote last.
    pub own_read: Option<Timestamp>,
    /// The reading behind a write that was begun; nothing: the last one was recorded.
    pub begun_read: Option<Timestamp>,
    /// The latest reading that it was seen to record.
    pub seen_read: Option<Timestamp>,
    /// Since when it's gone and isn't known who deleted it; its state is then [`EventState::DeletedByUser`].
    pub unsure_at: Option<Timestamp>,
    /// Since when Google says that it doesn't exist.
    pub missing_at: Option<Timestamp>,
}

pub(super) const COLUMNS: &str = "account, event_id, contest_key, state, etag, starts_at, remote, own, own_read, begun_read, seen_read, unsure_at, missing_at";

/// Rows of the signed-in account, and those whose account isn't known.
pub(super) const SIGNED_IN: &str =
    "(account = '' OR account IN (SELECT subject FROM account) OR NOT EXISTS (SELECT 1 FROM account))";

impl Store {
    /// The events recorded for a calendar.
    pub async fn events(&self, calendar_id: &str) -> Result<Vec<RecordedEvent>, StoreError> {
        let sql = format!("SELECT json_group_array(json_array({COLUMNS})) FROM events WHERE calendar_id = ?");
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(calendar_id);
        let rows: Vec<EventColumns> = many(query, self.pool()).await?;
        let mut events: Vec<_> = rows.into_iter().map(|columns| columns.event(calendar_id)).collect();
        events.sort_unstable_by(|a, b| a.event_id.cmp(&b.event_id));
        Ok(events)
    }

    /// The events recorded for a calendar that may concern a sync, by id, and how many are history: those of contests that are
    /// over, and that have themselves begun.
    pub async fn events_ahead(
        &self,
        calendar_id: &str,
        now: Timestamp,
    ) -> Result<(Vec<RecordedEvent>, usize), StoreError> {
        const OVER: &str =
            "starts_at <= ?2 AND contest_key NOT IN (SELECT contest_key FROM contests WHERE ends_at > ?2)";
        let ahead = format!(
            "SELECT json_group_array(json_array({COLUMNS})) FROM events WHERE calendar_id = ?1 AND ({OVER}) IS NOT TRUE"
        );
        let over = format!("SELECT count(*) FROM events WHERE calendar_id = ?1 AND state = 'live' AND {OVER}");
        let query = sqlx::query(sqlx::AssertSqlSafe(ahead))
            .bind(calendar_id)
            .bind(seconds(now));
        let ahead: Vec<EventColumns> = many(query, self.pool()).await?;
        let ahead = ahead.into_iter().map(|columns| columns.event(calendar_id)).collect();
        let row = sqlx::query(sqlx::AssertSqlSafe(over))
            .bind(calendar_id)
            .bind(seconds(now))
            .fetch_one(self.pool())
            .await?;
        let over: i64 = row.try_get(0)?;
        Ok((ahead, usize::try_from(over).unwrap_or(0)))
    }

    /// The contests that have an event in a calendar.
    pub async fn live_events(&self, calendar_id: &str) -> Result<BTreeSet<String>, StoreError> {
        let query = sqlx::query(
            "SELECT json_group_array(contest_key ORDER BY contest_key) FROM events WHERE calendar_id = ? AND state = 'live'",
        )
        .bind(calendar_id);
        Ok(many::<String>(query, self.pool()).await?.into_iter().collect())
    }

    /// What happened to a contest's event, in whichever calendar; `None` where none was ever created.
    pub async fn event_state(&self, key: &ContestKey) -> Result<Option<EventState>, StoreError> {
        let sql = format!(
            "SELECT state FROM events WHERE contest_key = ? AND {SIGNED_IN} ORDER BY state = 'live' DESC, state = 'deleted_by_user' DESC LIMIT 1"
        );
        let row = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(key.to_string())
            .fetch_optional(self.pool())
            .await?;
        let word: Option<String> = row.map(|row| row.try_get(0)).transpose()?;
        Ok(word.as_deref().map(EventState::of))
    }

    /// Ids of events that the user deleted, in any calendar of the account: they stay deleted in every other one.
    pub async fn deleted_by_user(&self) -> Result<Vec<(String, String)>, StoreError> {
        let sql = format!(
            "SELECT json_group_array(json_array(event_id, contest_key) ORDER BY event_id) FROM events
             WHERE state = 'deleted_by_user' AND unsure_at IS NULL AND {SIGNED_IN}"
        );
        many(sqlx::query(sqlx::AssertSqlSafe(sql)), self.pool()).await
    }

    /// The user wants deleted events back: the next sync restores them. All of them, or those of these contests.
    pub async fn restore_deleted(&self, contest_keys: Option<&[String]>) -> Result<u64, StoreError> {
        let restore = format!(
            "UPDATE events SET state = 'deleted_by_us', unsure_at = NULL, missing_at = NULL
             WHERE state = 'deleted_by_user' AND {SIGNED_IN}"
        );
        let mut transaction = self.write().await?;
        let mut restored = 0_u64;
        let keys = if let Some(keys) = contest_keys {
            keys.to_vec()
        } else {
            let all = format!(
                "SELECT json_group_array(DISTINCT contest_key) FROM events WHERE state = 'deleted_by_user' AND {SIGNED_IN}"
            );
            many(sqlx::query(sqlx::AssertSqlSafe(all)), &mut *transaction).await?
        };
        let mut values = Values::new();
        for key in &keys {
            let sql = format!("{restore} AND contest_key = ?");
            let result = sqlx::query(sqlx::AssertSqlSafe(sql))
                .bind(key)
                .execute(&mut *transaction)
                .await?;
            restored = restored.saturating_add(result.rows_affected());
            if let Ok(contest) = key.parse() {
                values.insert(choice_key(&contest, ChoiceSubject::Deleted), None);
            }
        }
        // What all computers were told about the deletions no longer applies either.
        record_active(&mut transaction, &values, self.milliseconds()).await?;
        transaction.commit().await?;
        Ok(restored)
    }

    /// What the user deleted in another calendar of the account counts as deleted in this one, where only the program had deleted it.
    pub async fn adopt_deletions(&self, calendar_id: &str) -> Result<(), StoreError> {
        let sql = format!(
            "UPDATE events SET state = 'deleted_by_user', unsure_at = NULL, missing_at = NULL
             WHERE calendar_id = ?1 AND state = 'deleted_by_us' AND event_id IN
                 (SELECT event_id FROM events
                  WHERE calendar_id <> ?1 AND state = 'deleted_by_user' AND unsure_at IS NULL AND {SIGNED_IN})"
        );
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(calendar_id)
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// The user brought the event back in this calendar: that they had deleted it in another no longer counts.
    pub async fn lift_deletion(&self, calendar_id: &str, event_id: &str) -> Result<(), StoreError> {
        let sql = format!(
            "UPDATE events SET state = 'deleted_by_us', unsure_at = NULL, missing_at = NULL
             WHERE calendar_id <> ? AND event_id = ? AND state = 'deleted_by_user' AND {SIGNED_IN}"
        );
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(calendar_id)
            .bind(event_id)
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// The user was the one who deleted the event.
    pub async fn settle_deletion(&self, calendar_id: &str, event_id: &str) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE events SET state = 'deleted_by_user', unsure_at = NULL, missing_at = NULL WHERE calendar_id = ? AND event_id = ?",
        )
        .bind(calendar_id)
        .bind(event_id)
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// Google says that the event doesn't exist, deleted or not, and has said so since then.
    pub async fn set_missing(&self, calendar_id: &str, event_id: &str, since: Timestamp) -> Result<(), StoreError> {
        sqlx::query("UPDATE events SET missing_at = ? WHERE calendar_id = ? AND event_id = ?")
            .bind(seconds(since))
            .bind(calendar_id)
            .bind(event_id)
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// Whether Google denies that an event exists that was in the calendar.
    pub async fn any_missing(&self, calendar_id: &str) -> Result<bool, StoreError> {
        let row = sqlx::query(
            "SELECT EXISTS (SELECT 1 FROM events WHERE calendar_id = ? AND state = 'live' AND missing_at IS NOT NULL)",
        )
        .bind(calendar_id)
        .fetch_one(self.pool())
        .await?;
        Ok(row.try_get(0)?)
    }

    /// Records what one call to Google left behind.
    pub async fn record_event(&self, event: &RecordedEvent) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        write_event(&mut transaction, event).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Records a whole list that was read completely, with the token where the next one goes on.
    pub async fn record_list(&self, link: &CalendarLink, events: &[RecordedEvent]) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        for event in events {
            write_event(&mut transaction, event).await?;
        }
        sqlx::query("UPDATE calendar_links SET sync_token = ? WHERE account = ? AND dedicated = ?")
            .bind(&link.sync_token)
            .bind(&link.account)
            .bind(link.dedicated)
            .execute(&mut *transaction)
            .await?;
        sqlx::query(FORGET_ADDITIONS)
            .bind(link.records())
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Contests that aren't over whose event in this calendar the user deleted, and those that have one, with when Google last saw it
    /// change. A deletion whose author was only inferred isn't news for other computers: each of them infers it itself. An event that
    /// Google denies by now doesn't count as there.
    pub async fn deleted_and_live(
        &self,
        calendar_id: &str,
        now: Timestamp,
    ) -> Result<(Vec<String>, BTreeMap<String, Option<Timestamp>>), StoreError> {
        let rows = sqlx::query(
            "SELECT contest_key, state, json_extract(nullif(remote, ''), '$.updated') FROM events
             WHERE calendar_id = ? AND state != 'deleted_by_us'
             AND ((state = 'live' AND missing_at IS NULL) OR (unsure_at IS NULL AND remote != '' AND json_extract(remote, '$.cancelled')))
             AND contest_key IN (SELECT contest_key FROM contests WHERE ends_at > ?)",
        )
        .bind(calendar_id)
        .bind(seconds(now))
        .fetch_all(self.pool())
        .await?;
        let (mut deleted, mut live) = (Vec::new(), BTreeMap::new());
        for row in rows {
            let state: String = row.try_get(1)?;
            match state.as_str() {
                "live" => {
                    let updated: Option<&str> = row.try_get(2)?;
                    live.insert(row.try_get(0)?, updated.and_then(|text| text.parse().ok()));
                }
                "deleted_by_user" => deleted.push(row.try_get(0)?),
                _ => {}
            }
        }
        Ok((deleted, live))
    }
}

/// A deleted event may come without its start; the known start still says when the record may be removed.
async fn write_event(transaction: &mut Transaction<'static, Sqlite>, event: &RecordedEvent) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO events (calendar_id, account, event_id, contest_key, state, etag, starts_at, remote, own, own_read, begun_read,
             seen_read, unsure_at, missing_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (calendar_id, event_id) DO UPDATE SET
             account = excluded.account, contest_key = excluded.contest_key, state = excluded.state, etag = excluded.etag,
             remote = CASE excluded.remote WHEN '' THEN events.remote ELSE excluded.remote END,
             starts_at = CASE excluded.state WHEN 'live' THEN excluded.starts_at
                 ELSE coalesce(excluded.starts_at, events.starts_at) END,
             own = max(events.own, excluded.own), own_read = coalesce(excluded.own_read, events.own_read),
             begun_read = CASE WHEN excluded.own_read IS NULL THEN coalesce(excluded.begun_read, events.begun_read) END,
             seen_read = max(coalesce(excluded.seen_read, events.seen_read), coalesce(events.seen_read, excluded.seen_read)),
             unsure_at = excluded.unsure_at, missing_at = excluded.missing_at",
    )
    .bind(&event.calendar_id)
    .bind(&event.account)
    .bind(&event.event_id)
    .bind(&event.contest_key)
    .bind(event.state.word())
    .bind(&event.etag)
    .bind(event.starts_at.map(seconds))
    .bind(&event.remote)
    .bind(event.own)
    .bind(event.own_read.map(seconds))
    .bind(event.begun_read.map(seconds))
    .bind(event.seen_read.map(seconds))
    .bind(event.unsure_at.map(seconds))
    .bind(event.missing_at.map(seconds))
    .execute(&mut **transaction)
    .await?;
    sqlx::query("DELETE FROM deletions WHERE calendar_id = ? AND event_id = ?")
        .bind(&event.calendar_id)
        .bind(&event.event_id)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// A row of `events`, in the order of [`COLUMNS`].
#[derive(Deserialize)]
pub(super) struct EventColumns {
    account: String,
    event_id: String,
    contest_key: String,
    state: EventState,
    etag: String,
    starts_at: Option<i64>,
    remote: String,
    own: i64,
    own_read: Option<i64>,
    begun_read: Option<i64>,
    seen_read: Option<i64>,
    unsure_at: Option<i64>,
    missing_at: Option<i64>,
}

impl EventColumns {
    pub(super) fn event(self, calendar_id: &str) -> RecordedEvent {
        RecordedEvent {
            account: self.account,
            calendar_id: calendar_id.to_owned(),
            event_id: self.event_id,
            contest_key: self.contest_key,
            state: self.state,
            etag: self.etag,
            starts_at: self.starts_at.map(instant),
            remote: self.remote,
            own: self.own != 0,
            own_read: self.own_read.map(instant),
            begun_read: self.begun_read.map(instant),
            seen_read: self.seen_read.map(instant),
            unsure_at: self.unsure_at.map(instant),
            missing_at: self.missing_at.map(instant),
        }
    }
}
