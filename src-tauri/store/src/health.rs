//! The state of each platform, and what its server sent to make the next request conditional.

use jiff::{SignedDuration, Timestamp};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, Sqlite, Transaction};

use super::contest_rows::has_unreadable;
use super::doubt::Doubt;
use super::{Store, StoreError, instant, seconds};
use crate::domain::rhythm::quiet_until;
use crate::domain::{Code, Platform, Problem, SourceId, Validator};

/// Increased when the parsers learn to read more from the same answer: validators of an older reader are then not sent.
const READER_VERSION: i64 = 1;

/// The state of a platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlatformHealth {
    /// The source.
    pub platform: SourceId,
    /// Its name, as people see it.
    pub name: String,
    /// When it was last asked.
    pub last_attempt_at: Option<Timestamp>,
    /// When it was last read successfully.
    pub last_success_at: Option<Timestamp>,
    /// When one of its lists was last read completely.
    pub last_complete_at: Option<Timestamp>,
    /// Failures since then.
    pub consecutive_failures: u32,
    /// The last failure, while it's failing.
    pub last_error: Option<Problem>,
    /// The server asked not to be asked before this.
    pub not_before: Option<Timestamp>,
    /// When that was noted, by whatever was asked for then.
    pub paused_at: Option<Timestamp>,
}

impl PlatformHealth {
    /// Until when the server asked not to be contacted. A time that was noted in the future is as wrong as the clock was then.
    #[must_use]
    pub fn quiet_until(&self, now: Timestamp) -> Option<Timestamp> {
        quiet_until(self.not_before, self.paused_at, now)
    }

    /// When the platform may be asked automatically again: it waits longer the longer it fails, at most six hours, and never
    /// asks before the server allows it. An attempt in the future was noted while the clock was wrong, so nothing waits for it.
    #[must_use]
    pub fn next_try_at(&self, now: Timestamp) -> Option<Timestamp> {
        let last = self
            .last_attempt_at
            .filter(|at| self.consecutive_failures > 0 && *at <= now)?;
        let doublings = self.consecutive_failures.saturating_sub(1).min(7);
        let pause =
            SignedDuration::from_mins(5_i64.saturating_mul(1_i64 << doublings)).min(SignedDuration::from_hours(6));
        let own = last.saturating_add(pause).ok();
        own.max(self.quiet_until(now))
    }
}

impl Store {
    /// The state of every platform and feed, in the order people see; those never asked are included.
    pub async fn health(&self) -> Result<Vec<PlatformHealth>, StoreError> {
        let rows = sqlx::query(
            "SELECT platform, last_attempt_at, last_success_at, consecutive_failures, last_error_code, last_error_message, not_before,
                 last_complete_at, paused_at FROM platform_health",
        )
        .fetch_all(self.pool())
        .await?;
        let mut health = Vec::new();
        for platform in Platform::ALL {
            let row = rows
                .iter()
                .find(|row| row.try_get::<&str, _>(0).is_ok_and(|key| key == platform.key()));
            let (source, name) = (SourceId::from(*platform), platform.name());
            health.push(row.map_or_else(|| Ok(untried(source, name)), |row| read_health(source, name, row))?);
        }
        for feed in self.feeds().await? {
            let row = rows
                .iter()
                .find(|row| row.try_get::<&str, _>(0).is_ok_and(|key| key == feed.id.as_str()));
            let (source, name) = (SourceId::from(feed.id), feed.name.as_str());
            health.push(row.map_or_else(|| Ok(untried(source, name)), |row| read_health(source, name, row))?);
        }
        Ok(health)
    }

    /// The platform was read successfully; `complete`: a list was read completely. Validators of this answer replace those of the last one.
    pub async fn record_success(
        &self,
        source: impl Into<SourceId>,
        validators: Option<&[Validator]>,
        complete: bool,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let source = source.into();
        let mut transaction = self.write().await?;
        sqlx::query(
            "INSERT INTO platform_health (platform, last_attempt_at, last_success_at, consecutive_failures, last_complete_at)
             VALUES (?1, ?2, ?2, 0, ?3)
             ON CONFLICT (platform) DO UPDATE SET last_attempt_at = ?2, last_success_at = ?2, consecutive_failures = 0,
                 last_error_code = NULL, last_error_message = NULL, not_before = NULL, paused_at = NULL,
                 last_complete_at = coalesce(?3, last_complete_at)",
        )
        .bind(source.key().to_owned())
        .bind(seconds(now))
        .bind(complete.then(|| seconds(now)))
        .execute(&mut *transaction)
        .await?;
        if let Some(validators) = validators {
            forget_validators(&mut transaction, source).await?;
            for validator in validators {
                sqlx::query(
                    "INSERT OR REPLACE INTO validators (platform, target, etag, last_modified, reader_version) VALUES (?, ?, ?, ?, ?)",
                )
                .bind(source.key().to_owned())
                .bind(&validator.target)
                .bind(&validator.etag)
                .bind(&validator.last_modified)
                .bind(READER_VERSION)
                .execute(&mut *transaction)
                .await?;
            }
        }
        transaction.commit().await?;
        Ok(())
    }

    /// The next request for each list of the platform asks for all of it.
    pub async fn ask_anew(&self, source: impl Into<SourceId>) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        forget_validators(&mut transaction, source.into()).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// The platform couldn't be asked, because there's no network. It hasn't failed, so nothing is counted and no pause grows; an earlier
    /// failure stays.
    pub async fn record_unreached(&self, source: impl Into<SourceId>, problem: &Problem) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO platform_health (platform, last_error_code, last_error_message) VALUES (?1, ?2, ?3)
             ON CONFLICT (platform) DO UPDATE SET last_error_code = ?2, last_error_message = ?3
             WHERE consecutive_failures = 0 AND last_error_code IS NOT ?2",
        )
        .bind(source.into().key().to_owned())
        .bind(problem.code.word())
        .bind(&problem.message)
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// The platform couldn't be read.
    pub async fn record_failure(
        &self,
        source: impl Into<SourceId>,
        problem: &Problem,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let source = source.into();
        sqlx::query(
            "INSERT INTO platform_health (platform, last_attempt_at, consecutive_failures, last_error_code, last_error_message, not_before,
                 paused_at)
             VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6)
             ON CONFLICT (platform) DO UPDATE SET last_attempt_at = ?2, consecutive_failures = consecutive_failures + 1,
                 last_error_code = ?3, last_error_message = ?4, not_before = ?5, paused_at = ?6",
        )
        .bind(source.key().to_owned())
        .bind(seconds(now))
        .bind(problem.code.word())
        .bind(&problem.message)
        .bind(problem.not_before.map(seconds))
        .bind(problem.not_before.map(|_| seconds(now)))
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// The platform's server asked for a pause when something else than its contests was asked for: that says nothing about its health.
    /// It isn't an attempt to read them either: the next one stays due when it was, or after the pause.
    pub async fn record_pause(&self, platform: Platform, until: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO platform_health (platform, not_before, paused_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (platform) DO UPDATE SET not_before = ?2, paused_at = ?3",
        )
        .bind(platform.key())
        .bind(seconds(until))
        .bind(seconds(now))
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// What the platform's server sent last time. Nothing if a row that it covered can't be read anymore: the complete answer brings it back.
    pub async fn validators(&self, source: impl Into<SourceId>) -> Result<Vec<Validator>, StoreError> {
        let source = source.into();
        if has_unreadable(self.pool(), source).await? {
            return Ok(Vec::new());
        }
        let rows =
            sqlx::query("SELECT target, etag, last_modified FROM validators WHERE platform = ? AND reader_version = ?")
                .bind(source.key().to_owned())
                .bind(READER_VERSION)
                .fetch_all(self.pool())
                .await?;
        let read = |row: &SqliteRow| {
            Ok(Validator {
                target: row.try_get(0)?,
                etag: row.try_get(1)?,
                last_modified: row.try_get(2)?,
            })
        };
        rows.iter().map(read).collect()
    }
}

impl Store {
    /// What was doubted about the platform, if its last answer was.
    pub async fn doubt(&self, source: SourceId) -> Result<Option<Doubt>, StoreError> {
        let row = sqlx::query("SELECT doubted_at, doubted_said FROM platform_health WHERE platform = ?")
            .bind(source.key().to_owned())
            .fetch_optional(self.pool())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let (since, said): (Option<i64>, Option<String>) = (row.try_get(0)?, row.try_get(1)?);
        let said = said.and_then(|said| serde_json::from_str(&said).ok());
        Ok(since.zip(said).map(|(since, said)| Doubt {
            since: instant(since),
            said,
        }))
    }
}

/// Remembers what is doubted about a platform, or that nothing is.
pub(super) async fn write_doubt(
    transaction: &mut Transaction<'static, Sqlite>,
    source: SourceId,
    doubt: Option<&Doubt>,
) -> Result<(), StoreError> {
    let said = doubt.map(|doubt| serde_json::to_string(&doubt.said).unwrap_or_default());
    sqlx::query(
        "INSERT INTO platform_health (platform, doubted_at, doubted_said) VALUES (?1, ?2, ?3)
         ON CONFLICT (platform) DO UPDATE SET doubted_at = ?2, doubted_said = ?3",
    )
    .bind(source.key().to_owned())
    .bind(doubt.map(|doubt| seconds(doubt.since)))
    .bind(said)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// The next request to the platform is not conditional.
pub(super) async fn forget_validators(
    transaction: &mut Transaction<'static, Sqlite>,
    source: SourceId,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM validators WHERE platform = ?")
        .bind(source.key().to_owned())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

fn untried(platform: SourceId, name: &str) -> PlatformHealth {
    PlatformHealth {
        platform,
        name: name.to_owned(),
        last_attempt_at: None,
        last_success_at: None,
        last_complete_at: None,
        consecutive_failures: 0,
        last_error: None,
        not_before: None,
        paused_at: None,
    }
}

fn read_health(platform: SourceId, name: &str, row: &SqliteRow) -> Result<PlatformHealth, StoreError> {
    let optional = |index: usize| row.try_get::<Option<i64>, _>(index).map(|seconds| seconds.map(instant));
    let (code, message): (Option<String>, Option<String>) = (row.try_get(4)?, row.try_get(5)?);
    let code = code.and_then(|word| Code::from_word(&word));
    let failures: i64 = row.try_get(3)?;
    Ok(PlatformHealth {
        platform,
        name: name.to_owned(),
        last_attempt_at: optional(1)?,
        last_success_at: optional(2)?,
        last_complete_at: optional(7)?,
        consecutive_failures: u32::try_from(failures).unwrap_or(u32::MAX),
        last_error: code.zip(message).map(|(code, message)| Problem::new(code, message)),
        not_before: optional(6)?,
        paused_at: optional(8)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_that_was_noted_while_the_clock_was_ahead_counts_for_nothing() {
        let now: Timestamp = "2026-11-27T16:16:00Z".parse().unwrap();
        let after = |minutes: i64| now.checked_add(SignedDuration::from_mins(minutes)).unwrap();
        let noted = |attempt: Timestamp, until: Timestamp| PlatformHealth {
            platform: Platform::Codeforces.into(),
            name: "Codeforces".to_owned(),
            last_attempt_at: Some(attempt),
            last_success_at: None,
            consecutive_failures: 1,
            last_error: None,
            last_complete_at: None,
            not_before: Some(until),
            paused_at: Some(attempt),
        };
        // Five hours ahead, the server asked for ten minutes.
        assert_eq!(noted(after(300), after(310)).quiet_until(now), None);
        assert_eq!(noted(after(-5), after(5)).quiet_until(now), Some(after(5)));
        assert_eq!(noted(after(-5), after(5)).next_try_at(now), Some(after(5)));
    }
}
