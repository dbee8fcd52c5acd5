//! When a source was last read completely: the readings that show that an event belongs to no contest.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sqlx::Row;

use super::{Store, StoreError, instant, seconds};
use crate::domain::{ContestKey, SourceId, WholeReading};

impl Store {
    /// Every list of the source was read completely.
    pub async fn record_whole_reading(
        &self,
        source: impl Into<SourceId>,
        reading: &WholeReading,
    ) -> Result<(), StoreError> {
        let unread: Vec<String> = reading.unread.iter().map(ToString::to_string).collect();
        sqlx::query(
            "INSERT INTO whole_readings (platform, read_at, unread) VALUES (?1, ?2, ?3)
             ON CONFLICT (platform) DO UPDATE SET read_at = ?2, unread = ?3",
        )
        .bind(source.into().key().to_owned())
        .bind(seconds(reading.read_at))
        .bind(serde_json::to_string(&unread).map_err(StoreError::Rows)?)
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// Nothing has changed since the complete reading, so it's as new as what said so.
    pub async fn renew_whole_reading(&self, source: impl Into<SourceId>, read_at: Timestamp) -> Result<(), StoreError> {
        sqlx::query("UPDATE whole_readings SET read_at = max(read_at, ?2) WHERE platform = ?1")
            .bind(source.into().key().to_owned())
            .bind(seconds(read_at))
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// A later reading wasn't complete: what hasn't changed since then doesn't represent the complete one.
    pub async fn forget_whole_reading(&self, source: impl Into<SourceId>) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM whole_readings WHERE platform = ?1")
            .bind(source.into().key().to_owned())
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// The last complete reading of each source.
    pub async fn whole_readings(&self) -> Result<BTreeMap<SourceId, WholeReading>, StoreError> {
        let rows = sqlx::query("SELECT platform, read_at, unread FROM whole_readings")
            .fetch_all(self.pool())
            .await?;
        let mut readings = BTreeMap::new();
        for row in rows {
            let Ok(source) = row.try_get::<&str, _>(0)?.parse() else {
                continue;
            };
            let unread: Vec<String> = serde_json::from_str(row.try_get(2)?).map_err(StoreError::Rows)?;
            let unread: BTreeSet<ContestKey> = unread.iter().filter_map(|key| key.parse().ok()).collect();
            let read_at: Timestamp = instant(row.try_get(1)?);
            readings.insert(source, WholeReading { read_at, unread });
        }
        Ok(readings)
    }
}
