//! What was read of a feed that is subscribed to: when, which file was believed, and what it said of each source.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, Sqlite, Transaction};

use super::doubt::Doubt;
use super::{Store, StoreError, instant, seconds};
use crate::domain::{Code, Platform, Problem, SourceId};

/// A feed, by its address and the key of its publisher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedIdentity<'a> {
    /// Its address.
    pub url: &'a str,
    /// Its publisher's key.
    pub public_key: &'a str,
}

/// How a subscription does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subscription {
    /// The date of the last file that was believed.
    pub accepted_at: Option<Timestamp>,
    /// The platforms that were on then.
    pub platforms: BTreeSet<Platform>,
    /// The `ETag` of that file.
    pub etag: Option<String>,
    /// The `Last-Modified` of that file.
    pub last_modified: Option<String>,
    /// Its signature.
    pub signature: Option<String>,
    /// When it was last asked for.
    pub last_attempt_at: Option<Timestamp>,
    /// When it was last read well.
    pub last_success_at: Option<Timestamp>,
    /// Failures since then.
    pub consecutive_failures: u32,
    /// What failed last, while it fails.
    pub last_error: Option<Problem>,
    /// The server asked not to be asked before this.
    pub not_before: Option<Timestamp>,
}

/// A file that was believed.
#[derive(Clone, Debug)]
pub struct Accepted<'a> {
    /// Its date.
    pub dated: Timestamp,
    /// The platforms that are on.
    pub platforms: &'a BTreeSet<Platform>,
    /// What the server gave to ask conditionally next time.
    pub validators: (Option<String>, Option<String>),
    /// Its signature.
    pub signature: &'a str,
    /// When each source was read, as the file has it.
    pub readings: Vec<(Platform, Timestamp)>,
}

impl Store {
    /// How this feed does. Of the same publisher at another address only the date of the last file is known: none of its older ones is believed
    /// from there either.
    pub async fn subscription(&self, feed: FeedIdentity<'_>) -> Result<Subscription, StoreError> {
        let row = sqlx::query(
            "SELECT url, public_key, accepted_at, sources, etag, last_modified, last_attempt_at, last_success_at, consecutive_failures,
                 last_error_code, last_error_message, not_before, signature FROM subscription",
        )
        .fetch_optional(self.pool())
        .await?;
        let Some(row) = row else {
            return Ok(Subscription::default());
        };
        let (url, public_key): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        let stored = read(&row)?;
        Ok(match (public_key == feed.public_key, url == feed.url) {
            (true, true) => stored,
            (true, false) => Subscription {
                accepted_at: stored.accepted_at,
                ..Subscription::default()
            },
            (false, _) => Subscription::default(),
        })
    }

    /// The newest reading that any stored contest rests on.
    pub async fn newest_reading(&self) -> Result<Option<Timestamp>, StoreError> {
        let row = sqlx::query("SELECT max(read_at) FROM contests")
            .fetch_one(self.pool())
            .await?;
        Ok(row.try_get::<Option<i64>, _>(0)?.map(instant))
    }

    /// When each source was read, as the last file that was believed has it.
    pub async fn feed_readings(&self) -> Result<BTreeMap<SourceId, Timestamp>, StoreError> {
        let rows = sqlx::query("SELECT source, read_at FROM subscription_sources")
            .fetch_all(self.pool())
            .await?;
        let mut readings = BTreeMap::new();
        for row in &rows {
            if let Ok(platform) = row.try_get::<&str, _>(0)?.parse::<Platform>() {
                readings.insert(platform.into(), instant(row.try_get(1)?));
            }
        }
        Ok(readings)
    }

    /// A file of the feed was read and is believed.
    pub async fn accept_feed(
        &self,
        feed: FeedIdentity<'_>,
        accepted: &Accepted<'_>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let platforms: Vec<&str> = accepted.platforms.iter().map(|platform| platform.key()).collect();
        sqlx::query(
            "INSERT OR REPLACE INTO subscription (id, url, public_key, accepted_at, sources, etag, last_modified, last_attempt_at,
                 last_success_at, consecutive_failures, last_error_code, last_error_message, not_before, signature)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, 0, NULL, NULL, NULL, ?8)",
        )
        .bind(feed.url)
        .bind(feed.public_key)
        .bind(seconds(accepted.dated))
        .bind(platforms.join(","))
        .bind(&accepted.validators.0)
        .bind(&accepted.validators.1)
        .bind(seconds(now))
        .bind(accepted.signature)
        .execute(&mut *transaction)
        .await?;
        let named: BTreeSet<&str> = accepted.readings.iter().map(|(source, _)| source.key()).collect();
        for (source, _) in self.feed_readings_in(&mut transaction).await? {
            if !named.contains(source.as_str()) {
                sqlx::query("DELETE FROM subscription_sources WHERE source = ?")
                    .bind(source)
                    .execute(&mut *transaction)
                    .await?;
            }
        }
        for (source, read_at) in &accepted.readings {
            sqlx::query(
                "INSERT INTO subscription_sources (source, read_at) VALUES (?1, ?2)
                 ON CONFLICT (source) DO UPDATE SET read_at = ?2",
            )
            .bind(source.key())
            .bind(seconds(*read_at))
            .execute(&mut *transaction)
            .await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    async fn feed_readings_in(
        &self,
        transaction: &mut Transaction<'static, Sqlite>,
    ) -> Result<Vec<(String, i64)>, StoreError> {
        let rows = sqlx::query("SELECT source, read_at FROM subscription_sources")
            .fetch_all(&mut **transaction)
            .await?;
        rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
    }

    /// The feed has not changed since the last file that was believed.
    pub async fn feed_unchanged(&self, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE subscription SET last_attempt_at = ?1, last_success_at = ?1, consecutive_failures = 0, last_error_code = NULL,
                 last_error_message = NULL, not_before = NULL",
        )
        .bind(seconds(now))
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// The feed could not be read, or is not believed.
    pub async fn feed_failed(
        &self,
        feed: FeedIdentity<'_>,
        problem: &Problem,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let before = self.subscription(feed).await?;
        let platforms: Vec<&str> = before.platforms.iter().map(|platform| platform.key()).collect();
        sqlx::query(
            "INSERT OR REPLACE INTO subscription (id, url, public_key, accepted_at, sources, etag, last_modified, last_attempt_at,
                 last_success_at, consecutive_failures, last_error_code, last_error_message, not_before, signature)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )
        .bind(feed.url)
        .bind(feed.public_key)
        .bind(before.accepted_at.map(seconds))
        .bind(platforms.join(","))
        .bind(&before.etag)
        .bind(&before.last_modified)
        .bind(seconds(now))
        .bind(before.last_success_at.map(seconds))
        .bind(before.consecutive_failures.saturating_add(1))
        .bind(problem.code.word())
        .bind(&problem.message)
        .bind(problem.not_before.map(seconds))
        .bind(&before.signature)
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// What is doubted of what the feed says of a source.
    pub async fn feed_doubt(&self, source: SourceId) -> Result<Option<Doubt>, StoreError> {
        let row = sqlx::query("SELECT doubted_at, doubted_said FROM subscription_sources WHERE source = ?")
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

/// Remembers what is doubted of what the feed says of a source, or that nothing is.
pub(super) async fn write_feed_doubt(
    transaction: &mut Transaction<'static, Sqlite>,
    source: SourceId,
    read_at: Timestamp,
    doubt: Option<&Doubt>,
) -> Result<(), StoreError> {
    let said = doubt.map(|doubt| serde_json::to_string(&doubt.said).unwrap_or_default());
    sqlx::query(
        "INSERT INTO subscription_sources (source, read_at, doubted_at, doubted_said) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (source) DO UPDATE SET doubted_at = ?3, doubted_said = ?4",
    )
    .bind(source.key().to_owned())
    .bind(seconds(read_at))
    .bind(doubt.map(|doubt| seconds(doubt.since)))
    .bind(said)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

fn read(row: &SqliteRow) -> Result<Subscription, StoreError> {
    let optional = |index: usize| row.try_get::<Option<i64>, _>(index).map(|seconds| seconds.map(instant));
    let (code, message): (Option<String>, Option<String>) = (row.try_get(9)?, row.try_get(10)?);
    let code = code.and_then(|word| Code::from_word(&word));
    let failures: i64 = row.try_get(8)?;
    let platforms: String = row.try_get(3)?;
    Ok(Subscription {
        accepted_at: optional(2)?,
        platforms: platforms.split(',').filter_map(|key| key.parse().ok()).collect(),
        etag: row.try_get(4)?,
        last_modified: row.try_get(5)?,
        last_attempt_at: optional(6)?,
        last_success_at: optional(7)?,
        consecutive_failures: u32::try_from(failures).unwrap_or(u32::MAX),
        last_error: code.zip(message).map(|(code, message)| Problem::new(code, message)),
        not_before: optional(11)?,
        signature: row.try_get(12)?,
    })
}
