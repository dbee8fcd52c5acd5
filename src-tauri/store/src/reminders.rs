//! Reminders that were shown, once per contest, lead time, and start; snoozes; and causes that were last reported.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sqlx::Row;

use super::many::many;
use super::{Store, StoreError, instant, seconds};
use crate::domain::ContestKey;

pub use crate::domain::reminder::ReminderId;

/// The reminders that are used up when one contest rings. The first one decides which process shows it.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The reminders, the last one first.
    pub reminders: Vec<ReminderId>,
    /// The contest whose snooze ends with it.
    pub ends_snooze: Option<ContestKey>,
}

impl Store {
    /// Records everything that is being shown; returns for each whether it is ours to show, or was shown before (perhaps by another process).
    pub async fn claim_reminders(&self, claims: &[Claim], now: Timestamp) -> Result<Vec<bool>, StoreError> {
        let mut writing = self.write().await?;
        let all = claims.iter().flat_map(|claim| &claim.reminders);
        let all: Vec<_> = all
            .map(|(key, lead, starts_at)| (key, lead, seconds(*starts_at)))
            .collect();
        let all = serde_json::to_string(&all).map_err(StoreError::Rows)?;
        // A contest that was read again since the caller looked isn't announced with its old start.
        let query = sqlx::query(
            "SELECT json_group_array(json_array(claimed.contest_key, claimed.lead_minutes, claimed.starts_at))
             FROM (SELECT value ->> 0 AS contest_key, value ->> 1 AS lead_minutes, value ->> 2 AS starts_at FROM json_each(?)) AS claimed
             WHERE (claimed.contest_key, claimed.lead_minutes, claimed.starts_at) IN
                       (SELECT contest_key, lead_minutes, starts_at FROM reminders_shown)
                OR EXISTS (SELECT 1 FROM contests WHERE contests.contest_key = claimed.contest_key
                           AND (contests.starts_at != claimed.starts_at OR contests.gone_at IS NOT NULL))",
        )
        .bind(&all);
        let before: BTreeSet<ReminderId> = read(many(query, &mut *writing).await?).collect();
        sqlx::query(
            "INSERT OR IGNORE INTO reminders_shown (contest_key, lead_minutes, starts_at, shown_at)
             SELECT value ->> 0, value ->> 1, value ->> 2, ?2 FROM json_each(?1)
             WHERE NOT EXISTS (SELECT 1 FROM contests WHERE contests.contest_key = value ->> 0
                               AND (contests.starts_at != value ->> 2 OR contests.gone_at IS NOT NULL))",
        )
        .bind(&all)
        .bind(seconds(now))
        .execute(&mut *writing)
        .await?;
        let mut ours = Vec::with_capacity(claims.len());
        for claim in claims {
            let mut first = claim.reminders.first().map(|reminder| !before.contains(reminder));
            if let Some(key) = &claim.ends_snooze {
                let result = sqlx::query("DELETE FROM snoozes WHERE contest_key = ?")
                    .bind(key.to_string())
                    .execute(&mut *writing)
                    .await?;
                first = first.or(Some(result.rows_affected() == 1));
            }
            ours.push(first == Some(true));
        }
        writing.commit().await?;
        Ok(ours)
    }

    /// Every reminder that was shown.
    pub async fn shown_reminders(&self) -> Result<BTreeSet<ReminderId>, StoreError> {
        let query = sqlx::query(
            "SELECT json_group_array(json_array(contest_key, lead_minutes, starts_at)) FROM reminders_shown",
        );
        Ok(read(many(query, self.pool()).await?).collect())
    }

    /// Keeps the reminder that registration for a contest closes at this time; `false`: it was shown before.
    pub async fn claim_registration(
        &self,
        key: &ContestKey,
        closes_at: Timestamp,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let claimed = sqlx::query(
            "INSERT OR IGNORE INTO registration_reminders_shown (contest_key, closes_at, shown_at) VALUES (?, ?, ?)",
        )
        .bind(key.to_string())
        .bind(seconds(closes_at))
        .bind(seconds(now))
        .execute(self.pool())
        .await?;
        Ok(claimed.rows_affected() == 1)
    }

    /// The reminders of registration that were shown: contest, and when it closes.
    pub async fn shown_registrations(&self) -> Result<BTreeSet<(ContestKey, Timestamp)>, StoreError> {
        let rows = sqlx::query("SELECT contest_key, closes_at FROM registration_reminders_shown")
            .fetch_all(self.pool())
            .await?;
        let mut shown = BTreeSet::new();
        for row in rows {
            let (key, closes_at): (String, i64) = (row.try_get(0)?, row.try_get(1)?);
            if let Ok(key) = key.parse() {
                shown.insert((key, instant(closes_at)));
            }
        }
        Ok(shown)
    }

    /// The newest so many reminders that were shown: contest, its name, minutes before the start, when it was shown.
    pub async fn last_shown(&self, most: i64) -> Result<Vec<(String, i64, Timestamp)>, StoreError> {
        let rows = sqlx::query(
            "SELECT c.name, (r.starts_at - r.shown_at) / 60, r.shown_at FROM reminders_shown r
             JOIN contests c ON c.contest_key = r.contest_key
             GROUP BY r.contest_key, r.shown_at ORDER BY r.shown_at DESC LIMIT ?",
        )
        .bind(most)
        .fetch_all(self.pool())
        .await?;
        rows.iter()
            .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, instant(row.try_get(2)?))))
            .collect()
    }

    /// The reminders that were shown for one contest, oldest first: minutes before its start, and when.
    pub async fn shown_of(&self, key: &ContestKey) -> Result<Vec<(i64, Timestamp)>, StoreError> {
        let rows = sqlx::query(
            "SELECT (starts_at - shown_at) / 60, shown_at FROM reminders_shown WHERE contest_key = ?
             GROUP BY shown_at ORDER BY shown_at",
        )
        .bind(key.to_string())
        .fetch_all(self.pool())
        .await?;
        rows.iter()
            .map(|row| Ok((row.try_get(0)?, instant(row.try_get(1)?))))
            .collect()
    }

    /// Rings again for the contest at `until`.
    pub async fn snooze(&self, key: &ContestKey, until: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query("INSERT OR REPLACE INTO snoozes (contest_key, until, snoozed_at) VALUES (?, ?, ?)")
            .bind(key.to_string())
            .bind(seconds(until))
            .bind(seconds(now))
            .execute(self.pool())
            .await?;
        Ok(())
    }

    /// What is snoozed, until when. What was snoozed at an instant that lies ahead was noted by a clock that was wrong: better now than too late.
    pub async fn snoozes(&self, now: Timestamp) -> Result<BTreeMap<ContestKey, Timestamp>, StoreError> {
        let rows = sqlx::query("SELECT contest_key, CASE WHEN snoozed_at > ?1 THEN ?1 ELSE until END FROM snoozes")
            .bind(seconds(now))
            .fetch_all(self.pool())
            .await?;
        let mut snoozes = BTreeMap::new();
        for row in rows {
            let (key, until): (String, i64) = (row.try_get(0)?, row.try_get(1)?);
            if let Ok(key) = key.parse() {
                snoozes.insert(key, instant(until));
            }
        }
        Ok(snoozes)
    }

    /// Whether a cause may be reported now: not if it was reported at or after `since`. Records that it was.
    pub async fn claim_telling(&self, cause: &str, since: Timestamp, now: Timestamp) -> Result<bool, StoreError> {
        let result = sqlx::query(
            "INSERT INTO told (cause, at) VALUES (?1, ?2) ON CONFLICT (cause) DO UPDATE SET at = ?2 WHERE at < ?3",
        )
        .bind(cause)
        .bind(seconds(now))
        .bind(seconds(since))
        .execute(self.pool())
        .await?;
        Ok(result.rows_affected() == 1)
    }

    /// The cause is gone: the next time, it's reported again.
    pub async fn forget_telling(&self, cause: &str) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM told WHERE cause = ?")
            .bind(cause)
            .execute(self.pool())
            .await?;
        Ok(())
    }
}

/// Rows of `reminders_shown`; those of contests that this program can't know are skipped.
fn read(rows: Vec<(String, u32, i64)>) -> impl Iterator<Item = ReminderId> {
    rows.into_iter()
        .filter_map(|(key, lead, starts_at)| Some((key.parse().ok()?, lead, instant(starts_at))))
}
