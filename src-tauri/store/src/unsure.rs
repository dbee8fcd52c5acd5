//! Deleted events for which Google doesn't say who deleted them.

use jiff::Timestamp;
use sqlx::Row;

use super::events::{COLUMNS, EventColumns, RecordedEvent, SIGNED_IN};
use super::many::many;
use super::{Store, StoreError, seconds};
use crate::domain::ContestKey;

impl Store {
    /// Deleted events for which it isn't settled who deleted them, in any calendar of the account.
    pub async fn unsure_anywhere(&self) -> Result<Vec<RecordedEvent>, StoreError> {
        let sql = format!(
            "SELECT calendar_id, json_group_array(json_array({COLUMNS}) ORDER BY event_id) FROM events
             WHERE state = 'deleted_by_user' AND unsure_at IS NOT NULL AND {SIGNED_IN} GROUP BY calendar_id"
        );
        let mut events = Vec::new();
        for row in sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(self.pool()).await? {
            let (calendar_id, rows): (String, &str) = (row.try_get(0)?, row.try_get(1)?);
            let rows: Vec<EventColumns> = serde_json::from_str(rows).map_err(StoreError::Rows)?;
            events.extend(rows.into_iter().map(|columns| columns.event(&calendar_id)));
        }
        Ok(events)
    }

    /// It's settled who deleted the event, in whichever calendar of the account it was. `gone`: it was the program, on another computer; with the
    /// reading that shows it, and the event as it was (JSON; nothing: what was known stays).
    pub async fn settle_unsure(&self, event_id: &str, gone: Option<(Timestamp, &str)>) -> Result<(), StoreError> {
        let unsure =
            format!("WHERE event_id = ?1 AND state = 'deleted_by_user' AND unsure_at IS NOT NULL AND {SIGNED_IN}");
        let sql = match gone {
            None => format!("UPDATE events SET unsure_at = NULL, missing_at = NULL {unsure}"),
            Some(_) => format!(
                "UPDATE events SET state = 'deleted_by_us', unsure_at = NULL, missing_at = NULL,
                 seen_read = ?2, remote = coalesce(nullif(?3, ''), remote) {unsure}"
            ),
        };
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(event_id);
        if let Some((read_at, remote)) = gone {
            query = query.bind(seconds(read_at)).bind(remote);
        }
        query.execute(self.pool()).await?;
        Ok(())
    }

    /// Contests that aren't over whose event in this calendar is gone without a sign of who deleted it.
    pub async fn unsure_deletions(&self, calendar_id: &str, now: Timestamp) -> Result<Vec<String>, StoreError> {
        let query = sqlx::query(
            "SELECT json_group_array(contest_key ORDER BY contest_key) FROM events
             WHERE calendar_id = ? AND state = 'deleted_by_user' AND unsure_at IS NOT NULL
             AND contest_key IN (SELECT contest_key FROM contests WHERE ends_at > ?)",
        )
        .bind(calendar_id)
        .bind(seconds(now));
        many(query, self.pool()).await
    }

    /// An event that was taken to be deleted by the user was deleted because of the settings.
    pub async fn deleted_by_settings(&self, calendar_id: &str, contest: &ContestKey) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE events SET state = 'deleted_by_us', unsure_at = NULL
             WHERE calendar_id = ? AND contest_key = ? AND state = 'deleted_by_user'",
        )
        .bind(calendar_id)
        .bind(contest.to_string())
        .execute(self.pool())
        .await?;
        Ok(())
    }
}
