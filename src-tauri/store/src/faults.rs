//! Parts of the program that crashed and were restarted.

use jiff::Timestamp;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::{Store, StoreError, instant, seconds};

/// A part of the program that crashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedCrash {
    /// When it last crashed.
    pub at: Timestamp,
    /// Which part, in one word.
    pub task: String,
    /// File and line.
    pub place: String,
    /// How often it crashed there.
    pub times: i64,
}

impl Store {
    /// Remembers a crash.
    pub async fn add_fault(&self, at: Timestamp, task: &str, place: &str) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO faults (task, place, at, times) VALUES (?, ?, ?, 1)
             ON CONFLICT (task, place) DO UPDATE SET at = excluded.at, times = times + 1",
        )
        .bind(task)
        .bind(place)
        .bind(seconds(at))
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// What has crashed since then, the latest first.
    pub async fn faults(&self, since: Timestamp) -> Result<Vec<RecordedCrash>, StoreError> {
        let rows = sqlx::query(
            "SELECT at, task, place, times FROM faults WHERE at >= ? ORDER BY at DESC, task, place LIMIT 20",
        )
        .bind(seconds(since))
        .fetch_all(self.pool())
        .await?;
        let read = |row: &SqliteRow| {
            Ok(RecordedCrash {
                at: instant(row.try_get(0)?),
                task: row.try_get(1)?,
                place: row.try_get(2)?,
                times: row.try_get(3)?,
            })
        };
        rows.iter().map(read).collect()
    }
}
