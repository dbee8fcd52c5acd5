//! Calendar feeds that the user added: each with its sealed address, and those that were removed.

use jiff::Timestamp;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::preferences::{SetError, forget_contest_leads, write_preference};
use super::{Store, StoreError, instant, seconds};
use crate::domain::preferences::Definition;
use crate::domain::{ContestKey, FeedId, Preferences, SourceId};

/// A calendar feed as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFeed {
    /// Its id.
    pub id: FeedId,
    /// What people call it.
    pub name: String,
    /// Its address, sealed.
    pub address: Vec<u8>,
    /// The part of the address that is shown.
    pub shown: String,
    /// The zone of times without one.
    pub zone: Option<String>,
    /// The zone of whole days.
    pub days_zone: String,
    /// Whether it is read.
    pub is_on: bool,
    /// When it was added.
    pub added_at: Timestamp,
}

const COLUMNS: &str = "source, name, address, shown, zone, days_zone, enabled, added_at";

fn read(row: &SqliteRow) -> Result<Option<StoredFeed>, StoreError> {
    let source: String = row.try_get(0)?;
    let Ok(id) = source.parse() else { return Ok(None) };
    Ok(Some(StoredFeed {
        id,
        name: row.try_get(1)?,
        address: row.try_get(2)?,
        shown: row.try_get(3)?,
        zone: row.try_get(4)?,
        days_zone: row.try_get(5)?,
        is_on: row.try_get(6)?,
        added_at: instant(row.try_get(7)?),
    }))
}

impl Store {
    /// All feeds, in the order in which they were added.
    pub async fn feeds(&self) -> Result<Vec<StoredFeed>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM sources ORDER BY added_at, source");
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(self.pool()).await?;
        let mut feeds = Vec::new();
        for row in &rows {
            feeds.extend(read(row)?);
        }
        Ok(feeds)
    }

    /// One feed.
    pub async fn feed(&self, id: FeedId) -> Result<Option<StoredFeed>, StoreError> {
        Ok(self.feeds().await?.into_iter().find(|feed| feed.id == id))
    }

    /// Stores a feed. One that exists already keeps its date, and is read from now on.
    pub async fn add_feed(&self, feed: &StoredFeed) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let before = super::preferences::read_preferences(&mut transaction).await?;
        write_feed(&mut transaction, feed).await?;
        let after = super::preferences::read_preferences(&mut transaction).await?;
        self.note_edits(&mut transaction, &before, &after).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Stores these feeds and preferences or, on an error, nothing. Returns all preferences after that.
    pub async fn restore(&self, feeds: &[StoredFeed], changes: &[(&str, &str)]) -> Result<Preferences, SetError> {
        let mut transaction = self.write().await?;
        let before = super::preferences::read_preferences(&mut transaction).await?;
        for feed in feeds {
            write_feed(&mut transaction, feed).await?;
        }
        let mut preferences = super::preferences::read_preferences(&mut transaction).await?;
        for (key, text) in changes {
            preferences.set_stored(key, text)?;
        }
        super::preferences::new_rules_fit(&before, &preferences)?;
        for (key, _) in changes {
            write_preference(&mut transaction, Definition::find(key)?, &preferences).await?;
        }
        self.note_edits(&mut transaction, &before, &preferences).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        Ok(preferences)
    }

    /// Removes a feed with its contests; its events are deleted by the next sync. `false`: it doesn't exist.
    pub async fn remove_feed(&self, id: FeedId, now: Timestamp) -> Result<bool, StoreError> {
        let mut transaction = self.write().await?;
        let source = id.as_str().to_owned();
        let removed = sqlx::query("DELETE FROM sources WHERE source = ? RETURNING shown LIKE '…/%'")
            .bind(&source)
            .fetch_optional(&mut *transaction)
            .await?;
        let Some(removed) = removed else { return Ok(false) };
        let is_file: bool = removed.try_get(0)?;
        sqlx::query("INSERT OR REPLACE INTO removed_sources (source, removed_at, is_file) VALUES (?, ?, ?)")
            .bind(&source)
            .bind(seconds(now))
            .bind(is_file)
            .execute(&mut *transaction)
            .await?;
        let contests: Vec<String> = sqlx::query("SELECT contest_key FROM contests WHERE platform = ?")
            .bind(&source)
            .fetch_all(&mut *transaction)
            .await?
            .iter()
            .map(|row| row.try_get(0))
            .collect::<Result<_, _>>()?;
        forget_contest_leads(&mut transaction, &contests).await?;
        for table in ["choices", "snoozes"] {
            let sql = format!(
                "DELETE FROM {table} WHERE contest_key IN (SELECT contest_key FROM contests WHERE platform = ?)"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql))
                .bind(&source)
                .execute(&mut *transaction)
                .await?;
        }
        for table in ["contests", "validators", "platform_health", "whole_readings"] {
            let sql = format!("DELETE FROM {table} WHERE platform = ?");
            sqlx::query(sqlx::AssertSqlSafe(sql))
                .bind(&source)
                .execute(&mut *transaction)
                .await?;
        }
        super::feed_aliases::forget(&mut transaction, id).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Feeds that were removed here and whose events still have to be deleted.
    pub async fn removed_feeds(&self) -> Result<Vec<FeedId>, StoreError> {
        let rows = sqlx::query("SELECT source FROM removed_sources")
            .fetch_all(self.pool())
            .await?;
        let mut feeds = Vec::new();
        for row in &rows {
            feeds.extend(row.try_get::<String, _>(0)?.parse::<FeedId>());
        }
        Ok(feeds)
    }

    /// Feeds that are files, those included that were removed here and whose events still have to be deleted. What is shown of a file names no
    /// server.
    pub async fn file_feeds(&self) -> Result<Vec<FeedId>, StoreError> {
        const FILES: &str =
            "SELECT source FROM sources WHERE shown LIKE '…/%' UNION SELECT source FROM removed_sources WHERE is_file";
        let rows = sqlx::query(FILES).fetch_all(self.pool()).await?;
        let mut feeds = Vec::new();
        for row in &rows {
            feeds.extend(row.try_get::<String, _>(0)?.parse::<FeedId>());
        }
        Ok(feeds)
    }

    /// The events of these removed feeds were deleted: from now on an event of theirs belongs to another computer.
    pub async fn forget_removed_feeds(&self, feeds: &[FeedId]) -> Result<(), StoreError> {
        for feed in feeds {
            sqlx::query("DELETE FROM removed_sources WHERE source = ?")
                .bind(feed.as_str().to_owned())
                .execute(self.pool())
                .await?;
        }
        Ok(())
    }

    /// Encrypts the address again, unless it was stored again meanwhile.
    pub async fn reseal_feed(&self, id: FeedId, before: &[u8], sealed: &[u8]) -> Result<bool, StoreError> {
        let done = sqlx::query("UPDATE sources SET address = ? WHERE source = ? AND address = ?")
            .bind(sealed)
            .bind(id.as_str().to_owned())
            .bind(before)
            .execute(self.pool())
            .await?;
        Ok(done.rows_affected() > 0)
    }

    /// The contests of a source that are stored and not over, including those that are gone.
    pub async fn contests_of(
        &self,
        source: SourceId,
        now: Timestamp,
    ) -> Result<Vec<super::contests::StoredContest>, StoreError> {
        let stored = self.contests_for_calendar(now).await?;
        let is_of = |key: &ContestKey| key.source() == source;
        Ok(stored.into_iter().filter(|stored| is_of(&stored.contest.key)).collect())
    }
}

/// A feed that exists already keeps its date.
async fn write_feed(connection: &mut SqliteConnection, feed: &StoredFeed) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM removed_sources WHERE source = ?")
        .bind(feed.id.as_str().to_owned())
        .execute(&mut *connection)
        .await?;
    sqlx::query(
        "INSERT INTO sources (source, name, address, shown, zone, days_zone, enabled, added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7)
         ON CONFLICT (source) DO UPDATE SET name = ?2, address = ?3, shown = ?4, zone = ?5, days_zone = ?6, enabled = 1",
    )
    .bind(feed.id.as_str().to_owned())
    .bind(&feed.name)
    .bind(&feed.address)
    .bind(&feed.shown)
    .bind(&feed.zone)
    .bind(&feed.days_zone)
    .bind(seconds(feed.added_at))
    .execute(&mut *connection)
    .await?;
    Ok(())
}

/// Puts the feeds, and whether each is read, into the preferences.
pub(super) async fn read_switches(
    connection: &mut SqliteConnection,
    preferences: &mut Preferences,
) -> Result<(), StoreError> {
    let rows = sqlx::query("SELECT source, enabled FROM sources")
        .fetch_all(connection)
        .await?;
    for row in &rows {
        if let Ok(feed) = row.try_get::<String, _>(0)?.parse::<FeedId>() {
            preferences.feeds.insert(feed, row.try_get(1)?);
        }
    }
    Ok(())
}

/// Stores whether each feed is read.
pub(super) async fn write_switches(
    connection: &mut SqliteConnection,
    preferences: &Preferences,
) -> Result<(), StoreError> {
    for (feed, on) in &preferences.feeds {
        sqlx::query("UPDATE sources SET enabled = ?1 WHERE source = ?2 AND enabled IS NOT ?1")
            .bind(on)
            .bind(feed.as_str().to_owned())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
