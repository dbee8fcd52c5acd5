//! The history of all contests: what happened since a given time, and what was moved from where.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::contests::read_change;
use super::merge::Change;
use super::{Store, StoreError, instant, seconds};
use crate::domain::ContestKey;

/// A line of the history of some contest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// Grows with each line.
    pub id: i64,
    /// The contest.
    pub key: ContestKey,
    /// Its name as it is now.
    pub name: String,
    /// When it was noticed.
    pub at: Timestamp,
    /// What happened.
    pub change: Change,
    /// When the contest starts now.
    pub starts_at: Timestamp,
}

/// The last of a contest's changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revision {
    /// When it was noticed.
    pub at: Timestamp,
    /// How many there were since the contest was announced.
    pub count: u32,
}

const SELECT: &str = "SELECT h.id, h.contest_key, c.name, h.at, h.what, h.detail, c.starts_at
    FROM contest_history h JOIN contests c ON c.contest_key = h.contest_key";

impl Store {
    /// What happened after one line, up to another, oldest first.
    pub async fn happened_between(&self, after: i64, last: i64) -> Result<Vec<Happened>, StoreError> {
        let mut happened = self
            .happened(&format!("{SELECT} WHERE h.id > ? ORDER BY h.id LIMIT 5000"), after)
            .await?;
        happened.retain(|happened| happened.id <= last);
        Ok(happened)
    }

    /// Which contests moved since an instant, oldest first.
    pub async fn moved_since(&self, since: Timestamp) -> Result<Vec<Happened>, StoreError> {
        self.happened(
            &format!("{SELECT} WHERE h.what = 'moved' AND h.at >= ? ORDER BY h.id LIMIT 20000"),
            seconds(since),
        )
        .await
    }

    /// The last so many entries, newest first; a contest seen for the first time is one of them.
    pub async fn last_happened(&self, most: i64) -> Result<Vec<Happened>, StoreError> {
        self.happened(
            &format!("{SELECT} WHERE h.what != 'updated' ORDER BY h.id DESC LIMIT ?"),
            most,
        )
        .await
    }

    /// The number of the last line.
    pub async fn last_history_id(&self) -> Result<i64, StoreError> {
        let row = sqlx::query("SELECT coalesce(max(id), 0) FROM contest_history")
            .fetch_one(self.pool())
            .await?;
        Ok(row.try_get(0)?)
    }

    /// When each contest's present start became known, if that wasn't when it was first seen: it moved, or came back.
    pub async fn known_since(&self) -> Result<BTreeMap<ContestKey, Timestamp>, StoreError> {
        let rows = sqlx::query(
            "SELECT contest_key, max(at) FROM contest_history WHERE what IN ('moved', 'back') GROUP BY contest_key",
        )
        .fetch_all(self.pool())
        .await?;
        let mut known = BTreeMap::new();
        for row in rows {
            let (key, at): (String, i64) = (row.try_get(0)?, row.try_get(1)?);
            if let Ok(key) = key.parse() {
                known.insert(key, instant(at));
            }
        }
        Ok(known)
    }

    /// When what is known about each contest last changed, and how often since it was announced.
    pub async fn revisions(&self) -> Result<BTreeMap<ContestKey, Revision>, StoreError> {
        let rows = sqlx::query(
            "SELECT contest_key, max(at), sum(what != 'announced') FROM contest_history GROUP BY contest_key",
        )
        .fetch_all(self.pool())
        .await?;
        let mut revisions = BTreeMap::new();
        for row in rows {
            let (key, at, count): (String, i64, i64) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
            if let Ok(key) = key.parse() {
                let count = u32::try_from(count).unwrap_or(u32::MAX);
                revisions.insert(key, Revision { at: instant(at), count });
            }
        }
        Ok(revisions)
    }

    async fn happened(&self, sql: &str, bound: i64) -> Result<Vec<Happened>, StoreError> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql.to_owned()))
            .bind(bound)
            .fetch_all(self.pool())
            .await?;
        let mut happened = Vec::new();
        for row in &rows {
            happened.extend(read(row)?);
        }
        Ok(happened)
    }
}

fn read(row: &SqliteRow) -> Result<Option<Happened>, StoreError> {
    let (text, what, detail): (String, String, String) = (row.try_get(1)?, row.try_get(4)?, row.try_get(5)?);
    let Ok(key) = text.parse() else {
        tracing::warn!(key = text, "the history is of no contest that is known here");
        return Ok(None);
    };
    let Some(change) = read_change(&key, &what, &detail) else {
        return Ok(None);
    };
    Ok(Some(Happened {
        id: row.try_get(0)?,
        key,
        name: row.try_get(2)?,
        at: instant(row.try_get(3)?),
        change,
        starts_at: instant(row.try_get(6)?),
    }))
}
