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
    match listing.aliases.get(key) {
        Some(alias) => write(connection, key, alias).await,
        None => {
            sqlx::query("DELETE FROM feed_aliases WHERE contest_key = ?")
                .bind(key.to_string())
                .execute(connection)
                .await?;
            Ok(())
        }
    }
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
