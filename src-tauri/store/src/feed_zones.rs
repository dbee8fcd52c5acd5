//! The zones of calendar feeds, as all computers of a calendar have them.

use sqlx::{Row, Sqlite, Transaction};

use super::shared_settings::{SharedCalendar, active, read_state, record, record_active};
use super::sources::StoredFeed;
use super::{Store, StoreError};
use crate::domain::shared_settings::feed_zones::{feed_zone, feed_zone_key};
use crate::domain::shared_settings::{Entries, InstallationId, SEEDED, Values};
use crate::domain::{CalendarZone, FeedId};

impl Store {
    /// Gives the calendar the zones of feeds here for which it has none yet. Every other edit overrides them. Files aren't shared: another computer may
    /// have another file at the same path.
    pub async fn offer_feed_zones(&self, calendar: &SharedCalendar) -> Result<(), StoreError> {
        let (feeds, files) = (self.feeds().await?, self.file_feeds().await?);
        let mut transaction = self.write().await?;
        let state = read_state(&mut transaction, calendar).await?;
        let mut offered = Values::new();
        for feed in feeds.iter().filter(|feed| !files.contains(&feed.id)) {
            let key = feed_zone_key(feed.id);
            if !state.entries.contains_key(&key) && !state.edits.contains_key(&key) {
                offered.insert(key, Some(zone_of(feed).to_string()));
            }
        }
        record(&mut transaction, calendar, &offered, SEEDED).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// The zone that the calendar gives a feed, which may not be here yet.
    pub async fn shared_feed_zone(&self, feed: FeedId) -> Result<Option<CalendarZone>, StoreError> {
        let mut connection = self.pool().acquire().await?;
        let Some(calendar) = active(&mut connection).await? else {
            return Ok(None);
        };
        let state = read_state(&mut connection, &calendar).await?;
        // Only the values count here, not whose they are.
        Ok(feed_zone(&state.effective(&InstallationId::nobody()), feed))
    }

    /// The user named this zone for a feed: all computers of the calendar take it over.
    pub async fn share_feed_zone(&self, feed: FeedId, zone: &str) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let named = CalendarZone::Named(zone.to_owned());
        let values = Values::from([(feed_zone_key(feed), Some(named.to_string()))]);
        record_active(&mut transaction, &values, self.milliseconds()).await?;
        transaction.commit().await?;
        Ok(())
    }
}

/// Feeds get the zones that the calendar gives them. What was read in another zone counts as read long ago, and is read again in full.
pub(super) async fn take_over_zones(
    transaction: &mut Transaction<'static, Sqlite>,
    entries: &Entries,
) -> Result<(), StoreError> {
    let rows = sqlx::query("SELECT source, zone, days_zone FROM sources WHERE shown NOT LIKE '…/%'")
        .fetch_all(&mut **transaction)
        .await?;
    for row in rows {
        let source: String = row.try_get(0)?;
        let (zone, days): (Option<String>, String) = (row.try_get(1)?, row.try_get(2)?);
        let Some(shared) = source.parse().ok().and_then(|feed| feed_zone(entries, feed)) else {
            continue;
        };
        let (new_zone, new_days) = match shared {
            CalendarZone::Named(named) => (Some(named), days.clone()),
            CalendarZone::Auto(Some(of_days)) => (None, of_days),
            CalendarZone::Auto(None) => continue,
        };
        if (&new_zone, &new_days) == (&zone, &days) {
            continue;
        }
        tracing::info!(source, "the zone of this calendar is taken over from another computer");
        sqlx::query("UPDATE sources SET zone = ?2, days_zone = ?3 WHERE source = ?1")
            .bind(&source)
            .bind(&new_zone)
            .bind(&new_days)
            .execute(&mut **transaction)
            .await?;
        sqlx::query("UPDATE contests SET read_at = 0 WHERE platform = ?")
            .bind(&source)
            .execute(&mut **transaction)
            .await?;
        for table in ["validators", "whole_readings"] {
            let sql = format!("DELETE FROM {table} WHERE platform = ?");
            sqlx::query(sqlx::AssertSqlSafe(sql))
                .bind(&source)
                .execute(&mut **transaction)
                .await?;
        }
    }
    Ok(())
}

fn zone_of(feed: &StoredFeed) -> CalendarZone {
    match &feed.zone {
        Some(named) => CalendarZone::Named(named.clone()),
        None => CalendarZone::Auto(Some(feed.days_zone.clone())),
    }
}
