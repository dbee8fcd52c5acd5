//! What the calendar was last made from, and what it would be made from now.

use sqlx::Row;

use super::{Store, StoreError};

/// Everything that decides what the calendar contains, read before anything is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// Counts the changes of contests, preferences, choices and sign-ins that can reach the calendar.
    pub revision: i64,
    /// Google's stable id of the account.
    pub account: String,
    /// The time zone, where a rule looks at local hours.
    pub zone: Option<String>,
}

/// Which sync a basis belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The last one that succeeded completely.
    Made,
    /// The last one, however it ended.
    Tried,
}

impl Which {
    const fn word(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Tried => "tried",
        }
    }
}

impl Store {
    /// How many changes there were that can affect the calendar.
    pub async fn calendar_revision(&self) -> Result<i64, StoreError> {
        let row = sqlx::query("SELECT calendar FROM revisions")
            .fetch_one(self.pool())
            .await?;
        Ok(row.try_get(0)?)
    }

    /// What the calendar was made from, and which calendar it was.
    pub async fn basis(&self, which: Which) -> Result<Option<(Basis, Option<String>)>, StoreError> {
        let row = sqlx::query("SELECT revision, account, zone, calendar_id FROM calendar_basis WHERE which = ?")
            .bind(which.word())
            .fetch_optional(self.pool())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let basis = Basis {
            revision: row.try_get(0)?,
            account: row.try_get(1)?,
            zone: row.try_get(2)?,
        };
        Ok(Some((basis, row.try_get(3)?)))
    }

    /// Remembers what the calendar was made from.
    pub async fn keep_basis(&self, which: Which, basis: &Basis, calendar_id: Option<&str>) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO calendar_basis (which, revision, account, zone, calendar_id) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (which) DO UPDATE SET revision = ?2, account = ?3, zone = ?4, calendar_id = ?5",
        )
        .bind(which.word())
        .bind(basis.revision)
        .bind(&basis.account)
        .bind(&basis.zone)
        .bind(calendar_id)
        .execute(self.pool())
        .await?;
        Ok(())
    }
}
