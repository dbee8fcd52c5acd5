//! The Google account: who it is, what it granted, and its refresh token, sealed.

use jiff::Timestamp;
use sqlx::Row;

use super::{Store, StoreError, instant, seconds};

/// The account as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredAccount {
    /// Google's stable id of the account.
    pub subject: String,
    /// Its address.
    pub email: String,
    /// What was granted, separated by spaces.
    pub scopes: String,
    /// The sealed refresh token; `None` once Google ended the sign-in.
    pub sealed_refresh_token: Option<Vec<u8>>,
    /// When the user signed in.
    pub signed_in_at: Timestamp,
    /// When Google ended the sign-in.
    pub ended_at: Option<Timestamp>,
}

impl Store {
    /// The account, if anybody signed in.
    pub async fn account(&self) -> Result<Option<StoredAccount>, StoreError> {
        let row =
            sqlx::query("SELECT subject, email, scopes, sealed_refresh_token, signed_in_at, ended_at FROM account")
                .fetch_optional(self.pool())
                .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(StoredAccount {
            subject: row.try_get(0)?,
            email: row.try_get(1)?,
            scopes: row.try_get(2)?,
            sealed_refresh_token: row.try_get(3)?,
            signed_in_at: instant(row.try_get(4)?),
            ended_at: row.try_get::<Option<i64>, _>(5)?.map(instant),
        }))
    }

    /// Replaces the account.
    pub async fn set_account(&self, account: &StoredAccount) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT OR REPLACE INTO account (id, subject, email, scopes, sealed_refresh_token, signed_in_at, ended_at)
             VALUES (1, ?, ?, ?, ?, ?, ?)",
        )
        .bind(&account.subject)
        .bind(&account.email)
        .bind(&account.scopes)
        .bind(&account.sealed_refresh_token)
        .bind(seconds(account.signed_in_at))
        .bind(account.ended_at.map(seconds))
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// Google ended the sign-in; everything else is kept.
    pub async fn end_sign_in(&self, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query("UPDATE account SET ended_at = coalesce(ended_at, ?)")
            .bind(seconds(now))
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// Replaces the sealed refresh token (Google gave a new one, or the key was rotated).
    pub async fn set_refresh_token(&self, sealed: &[u8]) -> Result<(), StoreError> {
        sqlx::query("UPDATE account SET sealed_refresh_token = ?, ended_at = NULL")
            .bind(sealed)
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// Forgets the account.
    pub async fn forget_account(&self) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM account").execute(self.pool()).await?;
        Ok(())
    }
}
