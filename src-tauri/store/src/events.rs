//! Our calendar, and which event stands for which contest. What Google last said of an event is kept as JSON that the
//! calendar room reads.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::Deserialize;
use sqlx::{Row, Sqlite, Transaction};

use super::many::many;
use super::{Store, StoreError, instant, seconds};
use crate::domain::ContestKey;

/// The calendar that events go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarLink {
    /// The account's subject.
    pub account: String,
    /// A calendar of our own, or the user's main one.
    pub dedicated: bool,
    /// Its id at Google.
    pub calendar_id: String,
    /// Where the next incremental list goes on.
    pub sync_token: Option<String>,
    /// When a calendar that the user had deleted was made again.
    pub remade_at: Option<Timestamp>,
    /// Google asked to stop writing until this.
    pub writes_paused_until: Option<Timestamp>,
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventState {
    /// It is in the calendar.
    Live,
    /// We took it out; it may come back.
    DeletedByUs,
    /// The user took it out; it stays out. Also what a newer program wrote here.
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
}

/// What became of an event, and what Google last said of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct RemoteState {
    /// Its id.
    pub event_id: String,
    /// What became of it.
    pub state: EventState,
    /// JSON: what Google last said of it.
    pub remote: String,
}

/// An event as it is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedEvent {
    /// The calendar it is in.
    pub calendar_id: String,
    /// Its id.
    pub event_id: String,
    /// The contest it stands for.
    pub contest_key: String,
    /// What became of it.
    pub state: EventState,
    /// Google's version of it.
    pub etag: String,
    /// When it starts in the calendar.
    pub starts_at: Option<Timestamp>,
    /// JSON: what Google last said of it.
    pub remote: String,
}

impl Store {
    /// The calendar of an account.
    pub async fn calendar_link(&self, account: &str, dedicated: bool) -> Result<Option<CalendarLink>, StoreError> {
        let row = sqlx::query(
            "SELECT account, dedicated, calendar_id, sync_token, remade_at, writes_paused_until FROM calendar_links
             WHERE account = ? AND dedicated = ?",
        )
        .bind(account)
        .bind(dedicated)
        .fetch_optional(self.pool())
        .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(CalendarLink {
            account: row.try_get(0)?,
            dedicated: row.try_get(1)?,
            calendar_id: row.try_get(2)?,
            sync_token: row.try_get(3)?,
            remade_at: row.try_get::<Option<i64>, _>(4)?.map(instant),
            writes_paused_until: row.try_get::<Option<i64>, _>(5)?.map(instant),
        }))
    }

    /// Remembers the calendar of an account; events recorded for another calendar in its place are forgotten, but for those the user deleted.
    pub async fn set_calendar_link(&self, link: &CalendarLink) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query(
            "DELETE FROM events WHERE state != 'deleted_by_user' AND calendar_id != ?1 AND calendar_id IN
                 (SELECT calendar_id FROM calendar_links WHERE account = ?2 AND dedicated = ?3)",
        )
        .bind(&link.calendar_id)
        .bind(&link.account)
        .bind(link.dedicated)
        .execute(&mut *transaction)
        .await?;
        sqlx::query(
            "INSERT OR REPLACE INTO calendar_links (account, dedicated, calendar_id, sync_token, remade_at, writes_paused_until)
             VALUES (?, ?, ?, ?, ?, ?)",
        )
        .bind(&link.account)
        .bind(link.dedicated)
        .bind(&link.calendar_id)
        .bind(&link.sync_token)
        .bind(link.remade_at.map(seconds))
        .bind(link.writes_paused_until.map(seconds))
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Forgets the calendar and every event recorded for it.
    pub async fn forget_calendar(&self, account: &str, calendar_id: &str) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM events WHERE calendar_id = ?")
            .bind(calendar_id)
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM calendar_links WHERE account = ? AND calendar_id = ?")
            .bind(account)
            .bind(calendar_id)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// The events recorded for a calendar.
    pub async fn events(&self, calendar_id: &str) -> Result<Vec<RecordedEvent>, StoreError> {
        let query = sqlx::query(
            "SELECT json_group_array(json_array(event_id, contest_key, state, etag, starts_at, remote)) FROM events
             WHERE calendar_id = ?",
        )
        .bind(calendar_id);
        let rows: Vec<Columns> = many(query, self.pool()).await?;
        let mut events: Vec<_> = rows.into_iter().map(|columns| columns.event(calendar_id)).collect();
        events.sort_unstable_by(|a, b| a.event_id.cmp(&b.event_id));
        Ok(events)
    }

    /// The events recorded for a calendar that a sync may have to do with, by id, and how many are history: those of contests that are
    /// over, and that have begun themselves.
    pub async fn events_ahead(
        &self,
        calendar_id: &str,
        now: Timestamp,
    ) -> Result<(Vec<RemoteState>, usize), StoreError> {
        const OVER: &str =
            "starts_at <= ?2 AND contest_key NOT IN (SELECT contest_key FROM contests WHERE ends_at > ?2)";
        let ahead = format!(
            "SELECT json_group_array(json_array(event_id, state, remote)) FROM events
             WHERE calendar_id = ?1 AND ({OVER}) IS NOT TRUE"
        );
        let over = format!("SELECT count(*) FROM events WHERE calendar_id = ?1 AND state = 'live' AND {OVER}");
        let query = sqlx::query(sqlx::AssertSqlSafe(ahead))
            .bind(calendar_id)
            .bind(seconds(now));
        let ahead = many(query, self.pool()).await?;
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

    /// What became of a contest's event, wherever it is; `None` where none was ever made.
    pub async fn event_state(&self, key: &ContestKey) -> Result<Option<String>, StoreError> {
        let row = sqlx::query("SELECT state FROM events WHERE contest_key = ? ORDER BY state = 'live' DESC LIMIT 1")
            .bind(key.to_string())
            .fetch_optional(self.pool())
            .await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?)
    }

    /// Ids of events the user deleted, in whatever calendar: they stay deleted in every other.
    pub async fn deleted_by_user(&self) -> Result<Vec<(String, String)>, StoreError> {
        let query = sqlx::query(
            "SELECT json_group_array(json_array(event_id, contest_key) ORDER BY event_id) FROM events
             WHERE state = 'deleted_by_user'",
        );
        many(query, self.pool()).await
    }

    /// The user wants deleted events back: the next sync brings them. All of them, or those of these contests.
    pub async fn restore_deleted(&self, contest_keys: Option<&[String]>) -> Result<u64, StoreError> {
        let mut transaction = self.write().await?;
        let mut restored = 0_u64;
        match contest_keys {
            None => {
                let result = sqlx::query("UPDATE events SET state = 'deleted_by_us' WHERE state = 'deleted_by_user'")
                    .execute(&mut *transaction)
                    .await?;
                restored = result.rows_affected();
            }
            Some(keys) => {
                for key in keys {
                    let result = sqlx::query(
                        "UPDATE events SET state = 'deleted_by_us' WHERE state = 'deleted_by_user' AND contest_key = ?",
                    )
                    .bind(key)
                    .execute(&mut *transaction)
                    .await?;
                    restored = restored.saturating_add(result.rows_affected());
                }
            }
        }
        transaction.commit().await?;
        Ok(restored)
    }

    /// Records what one call to Google left behind.
    pub async fn record_event(&self, event: &RecordedEvent) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        write_event(&mut transaction, event).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Records a whole list that was read to its end, with the token where the next one goes on. `full_from`: the list holds
    /// every event that starts after this, so a live one that it does not have is no longer there.
    pub async fn record_list(
        &self,
        link: &CalendarLink,
        events: &[RecordedEvent],
        full_from: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        if let Some(from) = full_from {
            sqlx::query(
                "UPDATE events SET state = 'deleted_by_user' WHERE calendar_id = ? AND state = 'live' AND starts_at > ?",
            )
            .bind(&link.calendar_id)
            .bind(seconds(from))
            .execute(&mut *transaction)
            .await?;
        }
        for event in events {
            write_event(&mut transaction, event).await?;
        }
        sqlx::query("UPDATE calendar_links SET sync_token = ? WHERE account = ? AND dedicated = ?")
            .bind(&link.sync_token)
            .bind(&link.account)
            .bind(link.dedicated)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Forgets the record of one event (it was moved to the other calendar).
    pub async fn forget_event(&self, calendar_id: &str, event_id: &str) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM events WHERE calendar_id = ? AND event_id = ?")
            .bind(calendar_id)
            .bind(event_id)
            .execute(self.pool())
            .await?;
        Ok(())
    }
}

/// A deleted event may come without its start; the one that is known still says when the record may go.
async fn write_event(transaction: &mut Transaction<'static, Sqlite>, event: &RecordedEvent) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO events (calendar_id, event_id, contest_key, state, etag, starts_at, remote)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (calendar_id, event_id) DO UPDATE SET
             contest_key = excluded.contest_key, state = excluded.state, etag = excluded.etag, remote = excluded.remote,
             starts_at = CASE excluded.state WHEN 'live' THEN excluded.starts_at
                 ELSE coalesce(excluded.starts_at, events.starts_at) END",
    )
    .bind(&event.calendar_id)
    .bind(&event.event_id)
    .bind(&event.contest_key)
    .bind(event.state.word())
    .bind(&event.etag)
    .bind(event.starts_at.map(seconds))
    .bind(&event.remote)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// A row of `events`.
#[derive(Deserialize)]
struct Columns {
    event_id: String,
    contest_key: String,
    state: EventState,
    etag: String,
    starts_at: Option<i64>,
    remote: String,
}

impl Columns {
    fn event(self, calendar_id: &str) -> RecordedEvent {
        RecordedEvent {
            calendar_id: calendar_id.to_owned(),
            event_id: self.event_id,
            contest_key: self.contest_key,
            state: self.state,
            etag: self.etag,
            starts_at: self.starts_at.map(instant),
            remote: self.remote,
        }
    }
}
