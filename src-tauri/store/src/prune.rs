//! How long everything is kept.

use jiff::{SignedDuration, Timestamp};

use super::preferences::forget_contest_leads;
use super::{Store, StoreError, seconds};
use crate::domain::contest::KEPT_AFTER_END;

/// Runs are kept this long, and after that the newest of each kind and outcome: nobody looks further back, and each has a report.
const RUNS_KEPT: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Notes for the user are kept this long.
const NOTES_KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Crashes are kept this long.
const FAULTS_KEPT: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Shown reminders are kept this long after the contest's start.
const REMINDERS_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

impl Store {
    /// Deletes what is past its time; returns how many contests were deleted. Contests that ended more than 30 days ago are deleted with
    /// their history, choices, lead times, and event records (the events themselves stay in the calendar as history).
    pub async fn prune(&self, now: Timestamp) -> Result<u64, StoreError> {
        let before = |kept: SignedDuration| now.saturating_sub(kept).map_or(i64::MIN, seconds);
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM choices WHERE contest_key IN (SELECT contest_key FROM contests WHERE ends_at < ?)")
            .bind(before(KEPT_AFTER_END))
            .execute(&mut *transaction)
            .await?;
        let over: Vec<String> = sqlx::query_scalar("SELECT contest_key FROM contests WHERE ends_at < ?")
            .bind(before(KEPT_AFTER_END))
            .fetch_all(&mut *transaction)
            .await?;
        forget_contest_leads(&mut transaction, &over).await?;
        sqlx::query(
            "DELETE FROM feed_aliases WHERE contest_key IN (SELECT contest_key FROM contests WHERE ends_at < ?)",
        )
        .bind(before(KEPT_AFTER_END))
        .execute(&mut *transaction)
        .await?;
        // A server that says "unchanged" would keep a row away that was deleted by mistake: it is asked for everything once more.
        sqlx::query("DELETE FROM validators WHERE platform IN (SELECT platform FROM contests WHERE ends_at < ?)")
            .bind(before(KEPT_AFTER_END))
            .execute(&mut *transaction)
            .await?;
        let contests = sqlx::query("DELETE FROM contests WHERE ends_at < ?")
            .bind(before(KEPT_AFTER_END))
            .execute(&mut *transaction)
            .await?;
        // Events of contests that aren't stored and began long ago are no longer created, changed, or deleted.
        sqlx::query("DELETE FROM events WHERE starts_at < ? AND contest_key NOT IN (SELECT contest_key FROM contests)")
            .bind(before(KEPT_AFTER_END))
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM reminders_shown WHERE starts_at < ?")
            .bind(before(REMINDERS_KEPT))
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM registration_reminders_shown WHERE closes_at < ?")
            .bind(before(REMINDERS_KEPT))
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM snoozes WHERE until < ?")
            .bind(before(REMINDERS_KEPT))
            .execute(&mut *transaction)
            .await?;
        sqlx::query(
            "DELETE FROM runs WHERE ended_at < ? AND id NOT IN (SELECT max(id) FROM runs GROUP BY kind, outcome)",
        )
        .bind(before(RUNS_KEPT))
        .execute(&mut *transaction)
        .await?;
        sqlx::query("DELETE FROM notes WHERE at < ?")
            .bind(before(NOTES_KEPT))
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM faults WHERE at < ?")
            .bind(before(FAULTS_KEPT))
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(contests.rows_affected())
    }
}
