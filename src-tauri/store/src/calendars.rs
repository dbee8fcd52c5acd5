//! Which calendar is ours, and which installation this is.

use jiff::Timestamp;
use sqlx::{Row, Sqlite, Transaction};

use super::{Store, StoreError, instant, seconds};
use crate::domain::InstallationId;
use crate::domain::rhythm::quiet_until;

/// The name that every account's main calendar has at Google.
const MAIN: &str = "primary";

/// A list of the calendar shows what was added.
pub(crate) const FORGET_ADDITIONS: &str = "DELETE FROM unrecorded_additions WHERE calendar_id = ?";

/// The calendar that events go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarLink {
    /// The account's subject.
    pub account: String,
    /// A calendar of our own, or the user's main one.
    pub dedicated: bool,
    /// Its id at Google.
    pub calendar_id: String,
    /// The token with which the next incremental list continues.
    pub sync_token: Option<String>,
    /// When a calendar that the user had deleted was created again.
    pub remade_at: Option<Timestamp>,
    /// Google asked us not to write before this.
    pub writes_paused_until: Option<Timestamp>,
    /// When that was noted.
    pub writes_paused_at: Option<Timestamp>,
    /// When this installation created it, while another one may have created a second.
    pub made_at: Option<Timestamp>,
}

impl CalendarLink {
    /// A calendar of which nothing is known yet.
    #[must_use]
    pub fn new(account: &str, dedicated: bool, calendar_id: String) -> Self {
        Self {
            account: account.to_owned(),
            dedicated,
            calendar_id,
            sync_token: None,
            remade_at: None,
            writes_paused_until: None,
            writes_paused_at: None,
            made_at: None,
        }
    }

    /// Until when Google asked to stop writing.
    #[must_use]
    pub fn writes_rest_until(&self, now: Timestamp) -> Option<Timestamp> {
        quiet_until(self.writes_paused_until, self.writes_paused_at, now)
    }

    /// The name under which its events are recorded, since the main calendars of all accounts have the same name at Google.
    #[must_use]
    pub fn records(&self) -> String {
        if self.calendar_id == MAIN {
            format!("{MAIN} {}", self.account)
        } else {
            self.calendar_id.clone()
        }
    }
}

impl Store {
    /// The random id of this installation.
    pub async fn installation(&self) -> Result<InstallationId, StoreError> {
        let row = sqlx::query("SELECT word FROM installation")
            .fetch_optional(self.pool())
            .await?;
        let word: Option<String> = row.map(|row| row.try_get(0)).transpose()?;
        if let Some(id) = word.as_deref().and_then(InstallationId::new) {
            return Ok(id);
        }
        sqlx::query("INSERT OR REPLACE INTO installation (id, word) VALUES (1, lower(hex(randomblob(10))))")
            .execute(self.pool())
            .await?;
        let word: String = sqlx::query("SELECT word FROM installation")
            .fetch_one(self.pool())
            .await?
            .try_get(0)?;
        InstallationId::new(&word).ok_or(StoreError::Damaged)
    }

    /// The calendar of an account.
    pub async fn calendar_link(&self, account: &str, dedicated: bool) -> Result<Option<CalendarLink>, StoreError> {
        let row = sqlx::query(
            "SELECT account, dedicated, calendar_id, sync_token, remade_at, writes_paused_until, made_at, writes_paused_at FROM calendar_links
             WHERE account = ? AND dedicated = ?",
        )
        .bind(account)
        .bind(dedicated)
        .fetch_optional(self.pool())
        .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(CalendarLink {
            account: row.try_get(0)?,
            dedicated: row.try_get(1)?,
            calendar_id: row.try_get(2)?,
            sync_token: row.try_get(3)?,
            remade_at: row.try_get::<Option<i64>, _>(4)?.map(instant),
            writes_paused_until: row.try_get::<Option<i64>, _>(5)?.map(instant),
            made_at: row.try_get::<Option<i64>, _>(6)?.map(instant),
            writes_paused_at: row.try_get::<Option<i64>, _>(7)?.map(instant),
        }))
    }

    /// Remembers the calendar of an account; events recorded for the calendar that it replaces are forgotten, except for those the user deleted.
    pub async fn set_calendar_link(&self, link: &CalendarLink) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query(
            "DELETE FROM events WHERE state != 'deleted_by_user' AND calendar_id != ?1 AND calendar_id IN
                 (SELECT calendar_id FROM calendar_links WHERE account = ?2 AND dedicated = ?3)",
        )
        .bind(&link.calendar_id)
        .bind(&link.account)
        .bind(link.dedicated)
        .execute(&mut *transaction)
        .await?;
        sqlx::query(
            "INSERT OR REPLACE INTO calendar_links
                 (account, dedicated, calendar_id, sync_token, remade_at, writes_paused_until, made_at, writes_paused_at)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(&link.account)
        .bind(link.dedicated)
        .bind(&link.calendar_id)
        .bind(&link.sync_token)
        .bind(link.remade_at.map(seconds))
        .bind(link.writes_paused_until.map(seconds))
        .bind(link.made_at.map(seconds))
        .bind(link.writes_paused_at.map(seconds))
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Google's pause is over, or was noted by a clock that was wrong.
    pub async fn end_pause_of_writes(&self, link: &CalendarLink) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE calendar_links SET writes_paused_until = NULL, writes_paused_at = NULL WHERE account = ? AND calendar_id = ?",
        )
        .bind(&link.account)
        .bind(&link.calendar_id)
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// Makes the next list of a calendar a full one.
    pub async fn list_in_full(&self, account: &str, calendar_id: &str) -> Result<(), StoreError> {
        sqlx::query("UPDATE calendar_links SET sync_token = NULL WHERE account = ? AND calendar_id = ?")
            .bind(account)
            .bind(calendar_id)
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// Forgets the calendar and every event recorded for it. The main calendar can be used again, so which of its events the program deleted
    /// is remembered.
    pub async fn forget_calendar(&self, link: &CalendarLink) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM events WHERE calendar_id = ? AND (? OR state <> 'deleted_by_us')")
            .bind(link.records())
            .bind(link.dedicated)
            .execute(&mut *transaction)
            .await?;
        forget_link(&mut transaction, link).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Forgets a calendar that the user deleted, and the events that went with it. What the user had deleted in it before stays deleted elsewhere.
    pub async fn forget_lost_calendar(&self, link: &CalendarLink) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM events WHERE calendar_id = ? AND state = 'live'")
            .bind(link.records())
            .execute(&mut *transaction)
            .await?;
        forget_link(&mut transaction, link).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Calendars of an account that this installation created in addition to another's, and has to empty.
    pub async fn former_calendars(&self, account: &str) -> Result<Vec<String>, StoreError> {
        let rows = sqlx::query("SELECT calendar_id FROM former_calendars WHERE account = ? ORDER BY calendar_id")
            .bind(account)
            .fetch_all(self.pool())
            .await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    /// Remembers, or forgets, a calendar that has to be emptied.
    pub async fn set_former_calendar(&self, account: &str, calendar_id: &str, former: bool) -> Result<(), StoreError> {
        let query = if former {
            "INSERT OR IGNORE INTO former_calendars (account, calendar_id) VALUES (?, ?)"
        } else {
            "DELETE FROM former_calendars WHERE account = ? AND calendar_id = ?"
        };
        sqlx::query(query)
            .bind(account)
            .bind(calendar_id)
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// Forgets a calendar that was emptied, with what was recorded of it.
    pub async fn forget_superseded(&self, account: &str, calendar_id: &str) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        for query in [
            "DELETE FROM events WHERE calendar_id = ?1 AND account = ?2 AND state <> 'deleted_by_user'",
            "DELETE FROM former_calendars WHERE calendar_id = ?1 AND account = ?2",
        ] {
            sqlx::query(query)
                .bind(calendar_id)
                .bind(account)
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Remembers that events are being added, or that all the added ones are recorded.
    pub async fn set_additions_unrecorded(&self, records: &str, unrecorded: bool) -> Result<(), StoreError> {
        let query = if unrecorded {
            "INSERT OR IGNORE INTO unrecorded_additions (calendar_id) VALUES (?)"
        } else {
            FORGET_ADDITIONS
        };
        sqlx::query(query).bind(records).execute(self.pool()).await?;
        Ok(())
    }

    /// Whether events may have been added to the calendar that aren't recorded.
    pub async fn has_unrecorded_additions(&self, records: &str) -> Result<bool, StoreError> {
        let row = sqlx::query("SELECT EXISTS (SELECT 1 FROM unrecorded_additions WHERE calendar_id = ?)")
            .bind(records)
            .fetch_one(self.pool())
            .await?;
        Ok(row.try_get(0)?)
    }

    /// Events of the main calendar that were recorded under the name that every account's main calendar has: those with these ids belong to this
    /// link.
    pub async fn claim_main_events(&self, link: &CalendarLink, event_ids: &[String]) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        for event_id in event_ids {
            sqlx::query(
                "UPDATE OR REPLACE events SET calendar_id = ?, account = ? WHERE calendar_id = ? AND event_id = ?",
            )
            .bind(link.records())
            .bind(&link.account)
            .bind(MAIN)
            .bind(event_id)
            .execute(&mut *transaction)
            .await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

async fn forget_link(transaction: &mut Transaction<'static, Sqlite>, link: &CalendarLink) -> Result<(), StoreError> {
    sqlx::query(FORGET_ADDITIONS)
        .bind(link.records())
        .execute(&mut **transaction)
        .await?;
    sqlx::query("DELETE FROM calendar_links WHERE account = ? AND calendar_id = ?")
        .bind(&link.account)
        .bind(&link.calendar_id)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
