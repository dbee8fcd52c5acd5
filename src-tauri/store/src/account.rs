//! The Google account: who it is, the granted scopes, and its encrypted refresh token.

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
    /// The encrypted refresh token; `None` once Google ended the sign-in.
    pub sealed_refresh_token: Option<Vec<u8>>,
    /// When the user signed in.
    pub signed_in_at: Timestamp,
    /// When Google ended the sign-in.
    pub ended_at: Option<Timestamp>,
}

/// Which sign-in a change is meant for. What happened to one sign-in says nothing about the one that replaced it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSignIn {
    /// Google's stable id of the account.
    pub subject: String,
    /// The encrypted refresh token it was read with; no two sign-ins, and no two keys, give the same bytes.
    pub sealed_refresh_token: Option<Vec<u8>>,
}

impl StoredAccount {
    /// The sign-in this account was read with.
    #[must_use]
    pub fn sign_in(&self) -> StoredSignIn {
        StoredSignIn {
            subject: self.subject.clone(),
            sealed_refresh_token: self.sealed_refresh_token.clone(),
        }
    }
}

impl Store {
    /// The account, if anyone has signed in.
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

    /// This sign-in ended; everything else is kept. `false` if another one is stored, which then stays unchanged.
    pub async fn end_sign_in(&self, of: &StoredSignIn, now: Timestamp) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE account SET ended_at = coalesce(ended_at, ?) WHERE subject = ? AND sealed_refresh_token IS ?",
        )
        .bind(seconds(now))
        .bind(&of.subject)
        .bind(&of.sealed_refresh_token)
        .execute(self.pool())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Google issued a new refresh token for this sign-in, which continues with it. `false` if another one is stored, which then stays unchanged.
    pub async fn renew_refresh_token(&self, of: &StoredSignIn, sealed: &[u8]) -> Result<bool, StoreError> {
        self.replace_token(
            of,
            sealed,
            "UPDATE account SET sealed_refresh_token = ?, ended_at = NULL",
        )
        .await
    }

    /// The same refresh token under another key: a sign-in that ended stays ended. `false` if another one is stored, which then stays unchanged.
    pub async fn reseal_refresh_token(&self, of: &StoredSignIn, sealed: &[u8]) -> Result<bool, StoreError> {
        self.replace_token(of, sealed, "UPDATE account SET sealed_refresh_token = ?")
            .await
    }

    async fn replace_token(&self, of: &StoredSignIn, sealed: &[u8], update: &str) -> Result<bool, StoreError> {
        let sql = format!("{update} WHERE subject = ? AND sealed_refresh_token IS ?");
        let done = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(sealed)
            .bind(&of.subject)
            .bind(&of.sealed_refresh_token)
            .execute(self.pool())
            .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Forgets the account of this sign-in. `false` if another one is stored, which then stays unchanged.
    pub async fn forget_account(&self, of: &StoredSignIn) -> Result<bool, StoreError> {
        let done = sqlx::query("DELETE FROM account WHERE subject = ? AND sealed_refresh_token IS ?")
            .bind(&of.subject)
            .bind(&of.sealed_refresh_token)
            .execute(self.pool())
            .await?;
        Ok(done.rows_affected() > 0)
    }
}
