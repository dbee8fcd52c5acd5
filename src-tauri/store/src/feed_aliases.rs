//! What calendar feeds call contests now, where the keys of these were made from other names.

use std::collections::BTreeMap;

use sqlx::{Row, SqliteConnection};

use super::{Store, StoreError};
use crate::domain::{ContestKey, FeedId, Listing};

/// The keys of one feed: those that begin with its id and a colon.
const OF_FEED: &str = "contest_key >= ?1 || ':' AND contest_key < ?1 || ';'";

impl Store {
    /// What a feed calls its contests.
    pub async fn feed_aliases(&self, feed: FeedId) -> Result<BTreeMap<ContestKey, String>, StoreError> {
        let sql = format!("SELECT contest_key, alias FROM feed_aliases WHERE {OF_FEED}");
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(feed.as_str().to_owned())
            .fetch_all(self.pool())
            .await?;
        let mut aliases = BTreeMap::new();
        for row in &rows {
            if let Ok(key) = row.try_get::<&str, _>(0)?.parse() {
                aliases.insert(key, row.try_get(1)?);
            }
        }
        Ok(aliases)
    }

    /// Gives each contest the key that another computer has for it, and remembers what its feed calls it here. One that the user chose something for
    /// keeps its key, and so does one whose new key another contest has.
    pub async fn adopt_keys(&self, keys: &[(ContestKey, ContestKey)]) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        // The history refers to the contest by its key.
        sqlx::query("PRAGMA defer_foreign_keys = ON")
            .execute(&mut *transaction)
            .await?;
        for (ours, theirs) in keys {
            let (from, to) = (ours.to_string(), theirs.to_string());
            let renamed = sqlx::query(
                "UPDATE contests SET contest_key = ?2 WHERE contest_key = ?1
                     AND NOT EXISTS (SELECT 1 FROM contests WHERE contest_key = ?2)
                     AND NOT EXISTS (SELECT 1 FROM choices WHERE contest_key = ?1)",
            )
            .bind(&from)
            .bind(&to)
            .execute(&mut *transaction)
            .await?;
            if renamed.rows_affected() == 0 {
                continue;
            }
            for table in [
                "contest_history",
                "reminders_shown",
                "registration_reminders_shown",
                "snoozes",
                "feed_aliases",
            ] {
                let sql = format!("UPDATE OR REPLACE {table} SET contest_key = ?2 WHERE contest_key = ?1");
                sqlx::query(sqlx::AssertSqlSafe(sql))
                    .bind(&from)
                    .bind(&to)
                    .execute(&mut *transaction)
                    .await?;
            }
            sqlx::query("INSERT OR IGNORE INTO feed_aliases (contest_key, alias) VALUES (?1, ?2)")
                .bind(&to)
                .bind(ours.id().to_owned())
                .execute(&mut *transaction)
                .await?;
            // The list shows keys.
            sqlx::query("UPDATE revisions SET shown = shown + 1")
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Stores these: they were kept while their feed was removed.
    pub async fn restore_feed_aliases(&self, aliases: &BTreeMap<ContestKey, String>) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        for (key, alias) in aliases {
            write(&mut transaction, key, alias).await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

/// What the listing calls this contest of it from now on.
pub(super) async fn note_alias(
    connection: &mut SqliteConnection,
    key: &ContestKey,
    listing: &Listing,
) -> Result<(), StoreError> {
    if key.source().feed().is_none() {
        return Ok(());
    }
    if let Some(alias) = listing.aliases.get(key) {
        return write(connection, key, alias).await;
    }
    sqlx::query("DELETE FROM feed_aliases WHERE contest_key = ?")
        .bind(key.to_string())
        .execute(connection)
        .await?;
    Ok(())
}

async fn write(connection: &mut SqliteConnection, key: &ContestKey, alias: &str) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO feed_aliases (contest_key, alias) VALUES (?1, ?2)
         ON CONFLICT (contest_key) DO UPDATE SET alias = ?2 WHERE alias IS NOT ?2",
    )
    .bind(key.to_string())
    .bind(alias.to_owned())
    .execute(connection)
    .await?;
    Ok(())
}

/// Removes those of a feed.
pub(super) async fn forget(connection: &mut SqliteConnection, feed: FeedId) -> Result<(), StoreError> {
    let sql = format!("DELETE FROM feed_aliases WHERE {OF_FEED}");
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(feed.as_str().to_owned())
        .execute(connection)
        .await?;
    Ok(())
}
