//! Writes to events that were begun: their answers, or their records, may have been lost.

use std::collections::BTreeSet;

use jiff::Timestamp;
use sqlx::{Executor, Sqlite};

use super::many::many;
use super::{Store, StoreError, seconds};

impl Store {
    /// A deletion begins, because of this reading: from now on the event may carry our mark and still be there.
    pub async fn begin_deletion(
        &self,
        calendar_id: &str,
        event_id: &str,
        read_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("INSERT OR REPLACE INTO deletions (calendar_id, event_id, begun_at) VALUES (?, ?, ?)")
            .bind(calendar_id)
            .bind(event_id)
            .bind(seconds(now))
            .execute(&mut *transaction)
            .await?;
        if let Some(read_at) = read_at {
            set_begun(&mut *transaction, calendar_id, event_id, read_at).await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// A write begins that is based on this reading: should its record be lost, the event still tells that it was ours.
    pub async fn begin_write(&self, calendar_id: &str, event_id: &str, read_at: Timestamp) -> Result<(), StoreError> {
        set_begun(self.pool(), calendar_id, event_id, read_at).await
    }

    /// Ids of events whose deletion was begun.
    pub async fn deletions(&self, calendar_id: &str) -> Result<BTreeSet<String>, StoreError> {
        let query =
            sqlx::query("SELECT json_group_array(event_id) FROM deletions WHERE calendar_id = ?").bind(calendar_id);
        Ok(many::<String>(query, self.pool()).await?.into_iter().collect())
    }
}

async fn set_begun(
    executor: impl Executor<'_, Database = Sqlite>,
    calendar_id: &str,
    event_id: &str,
    read_at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE events SET begun_read = ? WHERE calendar_id = ? AND event_id = ?")
        .bind(seconds(read_at))
        .bind(calendar_id)
        .bind(event_id)
        .execute(executor)
        .await?;
    Ok(())
}
