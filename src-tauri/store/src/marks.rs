//! Times and counters that the program remembers, one row each.

use jiff::Timestamp;
use sqlx::Row;

use super::{Store, StoreError, instant, seconds};

/// What is remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Until when reminders are paused; the end of time: until the user resumes.
    PausedUntil,
    /// When that pause was noted.
    PausedAt,
    /// Up to when due reminders were looked for: what lies behind it was shown, or wasn't to be.
    WatchedUntil,
    /// The number of the last line of the contests' history that was reported.
    ToldHistory,
    /// When the user last said that a sample notification was seen.
    SampleSeen,
    /// When the user last chose to keep the events that a plan would delete.
    HeldKept,
    /// When a newer version of this program was last looked for.
    UpdateLooked,
    /// Since when no server can be reached.
    OfflineSince,
    /// When a server was reached again after that.
    BackOnline,
    /// The servers' time when they last answered.
    ServersSaid,
    /// This computer's time at that moment.
    ServersHeard,
}

impl Mark {
    const fn name(self) -> &'static str {
        match self {
            Self::PausedUntil => "paused_until",
            Self::PausedAt => "paused_at",
            Self::WatchedUntil => "watched_until",
            Self::ToldHistory => "told_history",
            Self::SampleSeen => "sample_seen",
            Self::HeldKept => "held_kept",
            Self::UpdateLooked => "update_looked",
            Self::OfflineSince => "offline_since",
            Self::BackOnline => "back_online",
            Self::ServersSaid => "servers_said",
            Self::ServersHeard => "servers_heard",
        }
    }
}

impl Store {
    /// The instant of a mark.
    pub async fn mark(&self, mark: Mark) -> Result<Option<Timestamp>, StoreError> {
        Ok(self.counter(mark).await?.map(instant))
    }

    /// Sets a mark, or removes it.
    pub async fn set_mark(&self, mark: Mark, at: Option<Timestamp>) -> Result<(), StoreError> {
        self.set_counter(mark, at.map(seconds)).await
    }

    /// The number of a mark.
    pub async fn counter(&self, mark: Mark) -> Result<Option<i64>, StoreError> {
        let row = sqlx::query("SELECT at FROM marks WHERE name = ?")
            .bind(mark.name())
            .fetch_optional(self.pool())
            .await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?)
    }

    /// Sets the number of a mark, or removes it.
    pub async fn set_counter(&self, mark: Mark, number: Option<i64>) -> Result<(), StoreError> {
        let query = match number {
            Some(number) => sqlx::query(
                "INSERT INTO marks (name, at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET at = excluded.at",
            )
            .bind(mark.name())
            .bind(number),
            None => sqlx::query("DELETE FROM marks WHERE name = ?").bind(mark.name()),
        };
        query.execute(self.pool()).await?;
        Ok(())
    }

    /// Advances a counter from `from`; `false` if it has another value by now (another process advanced it).
    pub async fn advance_counter(&self, mark: Mark, from: i64, to: i64) -> Result<bool, StoreError> {
        let result = sqlx::query("UPDATE marks SET at = ?1 WHERE name = ?2 AND at = ?3")
            .bind(to)
            .bind(mark.name())
            .bind(from)
            .execute(self.pool())
            .await?;
        Ok(result.rows_affected() == 1)
    }
}
