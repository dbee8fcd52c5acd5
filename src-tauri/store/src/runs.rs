//! What was done: one line a run, and notes for the user.

use jiff::Timestamp;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::{Store, StoreError, instant, seconds};
use crate::domain::{Code, Problem};

/// A run that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// refresh, sync.
    pub kind: String,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended.
    pub ended_at: Timestamp,
    /// `ok`, `partial`, `failed` or `signed_out`.
    pub outcome: String,
    /// JSON, the document that the command line prints.
    pub report: String,
}

impl Store {
    /// Remembers a run.
    pub async fn add_run(&self, run: &Run) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO runs (kind, started_at, ended_at, outcome, report) VALUES (?, ?, ?, ?, ?)")
            .bind(&run.kind)
            .bind(seconds(run.started_at))
            .bind(seconds(run.ended_at))
            .bind(&run.outcome)
            .bind(&run.report)
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// The last run of a kind, and of an outcome if one is given.
    pub async fn last_run(&self, kind: &str, outcome: Option<&str>) -> Result<Option<Run>, StoreError> {
        let row = sqlx::query(
            "SELECT kind, started_at, ended_at, outcome, report FROM runs
             WHERE kind = ?1 AND (?2 IS NULL OR outcome = ?2) ORDER BY id DESC LIMIT 1",
        )
        .bind(kind)
        .bind(outcome)
        .fetch_optional(self.pool())
        .await?;
        row.as_ref().map(read_run).transpose()
    }

    /// The newest runs, newest first.
    pub async fn recent_runs(&self, most: i64) -> Result<Vec<Run>, StoreError> {
        let rows = sqlx::query("SELECT kind, started_at, ended_at, outcome, report FROM runs ORDER BY id DESC LIMIT ?")
            .bind(most)
            .fetch_all(self.pool())
            .await?;
        rows.iter().map(read_run).collect()
    }

    /// Leaves a note for the user.
    pub async fn add_note(&self, at: Timestamp, problem: &Problem) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO notes (at, code, message) VALUES (?, ?, ?)")
            .bind(seconds(at))
            .bind(problem.code.word())
            .bind(&problem.message)
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// Notes the user has not seen, oldest first.
    pub async fn unseen_notes(&self) -> Result<Vec<(Timestamp, Problem)>, StoreError> {
        let rows = sqlx::query("SELECT at, code, message FROM notes WHERE seen = 0 ORDER BY id")
            .fetch_all(self.pool())
            .await?;
        let mut notes = Vec::new();
        for row in rows {
            let (at, code, message): (i64, String, String) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
            if let Some(code) = Code::from_word(&code) {
                notes.push((instant(at), Problem::new(code, message)));
            }
        }
        Ok(notes)
    }

    /// The user has seen all notes.
    pub async fn see_notes(&self) -> Result<(), StoreError> {
        sqlx::query("UPDATE notes SET seen = 1 WHERE seen = 0")
            .execute(self.pool())
            .await?;
        Ok(())
    }
}

fn read_run(row: &SqliteRow) -> Result<Run, StoreError> {
    Ok(Run {
        kind: row.try_get(0)?,
        started_at: instant(row.try_get(1)?),
        ended_at: instant(row.try_get(2)?),
        outcome: row.try_get(3)?,
        report: row.try_get(4)?,
    })
}
