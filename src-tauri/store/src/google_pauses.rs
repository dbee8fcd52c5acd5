//! The pauses that Google Calendar asked for: it counts the requests of each account and client, so a pause belongs to both.

use jiff::Timestamp;
use sqlx::{Row, SqliteExecutor};

use super::{Store, StoreError, instant, seconds};
use crate::domain::rhythm::quiet_until;

/// Whose requests Google counts together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedCaller {
    /// Google's stable id of the account.
    pub account: String,
    /// The id of the client.
    pub client: String,
}

impl Store {
    /// Until when Google Calendar asked this caller to wait.
    pub async fn google_paused_until(
        &self,
        caller: &CountedCaller,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        paused_until(self.pool(), caller, now).await
    }

    /// Stores a pause that Google Calendar asked this caller for. Calls run in parallel and may be given different pauses, so the longest one
    /// counts.
    pub async fn note_google_pause(
        &self,
        caller: &CountedCaller,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        if paused_until(&mut *transaction, caller, now).await? < Some(until) {
            sqlx::query("DELETE FROM google_pauses WHERE until <= ?")
                .bind(seconds(now))
                .execute(&mut *transaction)
                .await?;
            sqlx::query("INSERT OR REPLACE INTO google_pauses (account, client, until, noted_at) VALUES (?, ?, ?, ?)")
                .bind(&caller.account)
                .bind(&caller.client)
                .bind(seconds(until))
                .bind(seconds(now))
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

async fn paused_until(
    from: impl SqliteExecutor<'_>,
    caller: &CountedCaller,
    now: Timestamp,
) -> Result<Option<Timestamp>, StoreError> {
    // An older version didn't note the client.
    let rows = sqlx::query("SELECT until, noted_at FROM google_pauses WHERE account = ? AND client IN (?, '')")
        .bind(&caller.account)
        .bind(&caller.client)
        .fetch_all(from)
        .await?;
    let mut longest = None;
    for row in rows {
        let (until, noted) = (instant(row.try_get(0)?), row.try_get::<Option<i64>, _>(1)?);
        longest = longest.max(quiet_until(Some(until), noted.map(instant), now));
    }
    Ok(longest)
}
