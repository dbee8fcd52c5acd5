//! What was done: one row per run, and notes for the user.

use jiff::{SignedDuration, Timestamp};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::{Store, StoreError, instant, seconds};
use crate::domain::{Code, Problem};

/// What a run was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunKind {
    /// Platforms were read.
    Refresh,
    /// The calendar was written.
    Sync,
}

impl RunKind {
    /// The word in the data file.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Refresh => "refresh",
            Self::Sync => "sync",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::Refresh, Self::Sync].into_iter().find(|kind| kind.word() == word)
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunOutcome {
    /// Everything was done.
    Ok,
    /// Part of it failed, the rest is kept.
    Partial,
    /// Nothing was done.
    Failed,
    /// Nobody was signed in; release 0.1.0 remembered that too.
    SignedOut,
}

impl RunOutcome {
    const ALL: [Self; 4] = [Self::Ok, Self::Partial, Self::Failed, Self::SignedOut];

    /// The word in the data file and in documents.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Partial => "partial",
            Self::Failed => "failed",
            Self::SignedOut => "signed_out",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.word() == word)
    }
}

/// A run that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What it was for.
    pub kind: RunKind,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended.
    pub ended_at: Timestamp,
    /// How it ended.
    pub outcome: RunOutcome,
    /// JSON, the document that the command line prints.
    pub report: String,
}

impl Store {
    /// Remembers a run.
    pub async fn add_run(&self, run: &Run) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO runs (kind, started_at, ended_at, outcome, report) VALUES (?, ?, ?, ?, ?)")
            .bind(run.kind.word())
            .bind(seconds(run.started_at))
            .bind(seconds(run.ended_at))
            .bind(run.outcome.word())
            .bind(&run.report)
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// The last run of a kind, and of an outcome if one is given.
    pub async fn last_run(&self, kind: RunKind, outcome: Option<RunOutcome>) -> Result<Option<Run>, StoreError> {
        let row = sqlx::query(
            "SELECT kind, started_at, ended_at, outcome, report FROM runs
             WHERE kind = ?1 AND (?2 IS NULL OR outcome = ?2) ORDER BY id DESC LIMIT 1",
        )
        .bind(kind.word())
        .bind(outcome.map(RunOutcome::word))
        .fetch_optional(self.pool())
        .await?;
        Ok(row.as_ref().map(read_run).transpose()?.flatten())
    }

    /// The newest runs, newest first.
    pub async fn recent_runs(&self, most: i64) -> Result<Vec<Run>, StoreError> {
        let rows = sqlx::query("SELECT kind, started_at, ended_at, outcome, report FROM runs ORDER BY id DESC LIMIT ?")
            .bind(most)
            .fetch_all(self.pool())
            .await?;
        Ok(rows
            .iter()
            .map(read_run)
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .flatten()
            .collect())
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

    /// Leaves a note for the user, unless one of its kind was left within `rest`.
    pub async fn add_note_at_times(
        &self,
        at: Timestamp,
        problem: &Problem,
        rest: SignedDuration,
    ) -> Result<(), StoreError> {
        let since = at.checked_sub(rest).unwrap_or(Timestamp::MIN);
        let row = sqlx::query("SELECT EXISTS (SELECT 1 FROM notes WHERE code = ? AND at > ?)")
            .bind(problem.code.word())
            .bind(seconds(since))
            .fetch_one(self.pool())
            .await?;
        if row.try_get(0)? {
            return Ok(());
        }
        self.add_note(at, problem).await
    }

    /// Notes the user hasn't seen, oldest first.
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

/// A run that isn't understood (a newer version wrote it) is logged and left out.
fn read_run(row: &SqliteRow) -> Result<Option<Run>, StoreError> {
    let (kind, outcome): (String, String) = (row.try_get(0)?, row.try_get(3)?);
    let (Some(known), Some(ended)) = (RunKind::from_word(&kind), RunOutcome::from_word(&outcome)) else {
        tracing::warn!(kind, outcome, "a run is not understood");
        return Ok(None);
    };
    Ok(Some(Run {
        kind: known,
        started_at: instant(row.try_get(1)?),
        ended_at: instant(row.try_get(2)?),
        outcome: ended,
        report: row.try_get(4)?,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_and_outcome_is_read_as_it_was_written() {
        for kind in [RunKind::Refresh, RunKind::Sync] {
            assert_eq!(RunKind::from_word(kind.word()), Some(kind));
        }
        for outcome in RunOutcome::ALL {
            assert_eq!(RunOutcome::from_word(outcome.word()), Some(outcome));
        }
        assert_eq!(
            (RunKind::from_word("Sync"), RunOutcome::from_word("done")),
            (None, None)
        );
    }
}
