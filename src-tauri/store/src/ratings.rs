//! What was read about the user's handles, and the outcome of the last attempt. A reading is deleted with its handle (migration 22).

use jiff::Timestamp;
use sqlx::{Row, Sqlite, SqliteConnection, Transaction};

use super::preferences::read_preferences;
use super::shared_settings::record_active;
use super::{Store, StoreError, instant, seconds};
use crate::domain::for_me::handle::RatingAttempts;
use crate::domain::for_me::{Ladder, RatingReading, Ratings};
use crate::domain::shared_settings::ratings::{newer_readings, rating_key, rating_value};
use crate::domain::shared_settings::{Entries, Values};
use crate::domain::{Code, Preferences, Problem};

/// A rating as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRating {
    /// Which.
    pub ladder: Ladder,
    /// The handle.
    pub handle: String,
    /// The last good reading; with `None` in it: never rated.
    pub reading: Option<(Option<i32>, Timestamp)>,
    /// When it was asked for.
    pub attempts: RatingAttempts,
    /// Why the last attempt failed.
    pub problem: Option<Problem>,
}

fn preference_of(ladder: Ladder) -> String {
    format!("handle.{}", ladder.platform().key())
}

impl Store {
    /// What is known about the handles' ratings.
    pub async fn ratings(&self) -> Result<Vec<StoredRating>, StoreError> {
        let rows = sqlx::query(
            "SELECT ladder, handle, rating, read_at, attempted_at, failures, problem_code, problem_message, not_before FROM ratings",
        )
        .fetch_all(self.pool())
        .await?;
        let mut ratings = Vec::new();
        for row in rows {
            let Some(ladder) = Ladder::from_key(row.try_get(0)?) else {
                continue;
            };
            let (rating, read_at): (Option<i32>, Option<i64>) = (row.try_get(2)?, row.try_get(3)?);
            let (code, message): (Option<String>, Option<String>) = (row.try_get(6)?, row.try_get(7)?);
            let read_at = read_at.map(instant);
            ratings.push(StoredRating {
                ladder,
                handle: row.try_get(1)?,
                reading: read_at.map(|at| (rating, at)),
                attempts: RatingAttempts {
                    last_at: row.try_get::<Option<i64>, _>(4)?.map(instant),
                    read_at,
                    failures: row.try_get(5)?,
                    not_before: row.try_get::<Option<i64>, _>(8)?.map(instant),
                },
                problem: code.zip(message).map(|(code, message)| {
                    Problem::new(Code::from_word(&code).unwrap_or(Code::UnexpectedBody), message)
                }),
            });
        }
        Ok(ratings)
    }

    /// Stores a rating, unless the handle has changed meanwhile or a newer reading is known. A rating that changed is recorded for the
    /// user's other computers.
    pub async fn record_rating(
        &self,
        ladder: Ladder,
        handle: &str,
        rating: Option<i32>,
        read_at: Timestamp,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let preferences = read_preferences(&mut transaction).await?;
        if !is_handle_of(&preferences, ladder, handle) {
            return Ok(());
        }
        let known = preferences.ratings.readings.get(&ladder);
        let newest = known.is_none_or(|known| known.read_at <= read_at);
        let (rating, read_at) = match known {
            Some(known) if !newest => (known.rating, known.read_at),
            _ => (rating, read_at),
        };
        sqlx::query(
            "INSERT INTO ratings (ladder, preference, handle, rating, read_at, attempted_at, failures) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)
             ON CONFLICT (ladder) DO UPDATE SET handle = ?3, rating = ?4, read_at = ?5, attempted_at = ?6, failures = 0,
                 problem_code = NULL, problem_message = NULL, not_before = NULL",
        )
        .bind(ladder.key())
        .bind(preference_of(ladder))
        .bind(handle)
        .bind(rating)
        .bind(seconds(read_at))
        .bind(seconds(now))
        .execute(&mut *transaction)
        .await?;
        if newest && known.is_none_or(|known| known.rating != rating) {
            let value = rating_value(handle, rating, read_at);
            let values = Values::from([(rating_key(ladder), Some(value))]);
            record_active(&mut transaction, &values, self.milliseconds()).await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// A rating couldn't be read: what is known about it stays, with its date.
    pub async fn record_rating_failure(
        &self,
        ladder: Ladder,
        handle: &str,
        problem: &Problem,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let preferences = read_preferences(&mut transaction).await?;
        if !is_handle_of(&preferences, ladder, handle) {
            return Ok(());
        }
        sqlx::query(
            "INSERT INTO ratings (ladder, preference, handle, attempted_at, failures, problem_code, problem_message, not_before)
             VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?7)
             ON CONFLICT (ladder) DO UPDATE SET attempted_at = ?4, failures = failures + 1, problem_code = ?5, problem_message = ?6,
                 not_before = ?7",
        )
        .bind(ladder.key())
        .bind(preference_of(ladder))
        .bind(handle)
        .bind(seconds(now))
        .bind(problem.code.word())
        .bind(&problem.message)
        .bind(problem.not_before.map(seconds))
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// The calendar was made from these ratings.
    pub async fn ratings_reached_calendar(&self, ratings: &Ratings) -> Result<(), StoreError> {
        for (ladder, reading) in &ratings.readings {
            sqlx::query("UPDATE ratings SET made_with = ? WHERE ladder = ? AND handle = ?")
                .bind(reading.rating)
                .bind(ladder.key())
                .bind(&reading.handle)
                .execute(self.pool())
                .await?;
        }
        Ok(())
    }
}

fn is_handle_of(preferences: &Preferences, ladder: Ladder, handle: &str) -> bool {
    preferences.handles.get(&ladder.platform()).map(String::as_str) == Some(handle)
}

/// The readings of the handles in the preferences, and what else decides whether a contest is rated for the user.
pub(super) async fn read_ratings(
    connection: &mut SqliteConnection,
    preferences: &mut Preferences,
) -> Result<(), StoreError> {
    if preferences.handles.is_empty() {
        return Ok(());
    }
    let rows = sqlx::query("SELECT ladder, handle, rating, read_at, made_with FROM ratings WHERE read_at IS NOT NULL")
        .fetch_all(&mut *connection)
        .await?;
    for row in rows {
        let Some(ladder) = Ladder::from_key(row.try_get(0)?) else {
            continue;
        };
        let reading = RatingReading {
            handle: row.try_get(1)?,
            rating: row.try_get(2)?,
            read_at: instant(row.try_get(3)?),
            made_with: row.try_get(4)?,
        };
        preferences.ratings.readings.insert(ladder, reading);
    }
    if preferences.ratings.readings.contains_key(&Ladder::Codeforces) {
        let starts: Vec<i64> = sqlx::query_scalar(
            "SELECT starts_at FROM contests WHERE platform = 'codeforces' AND division = 'Div. 1' AND gone_at IS NULL",
        )
        .fetch_all(connection)
        .await?;
        preferences.ratings.first_division_starts = starts.into_iter().map(instant).collect();
    }
    Ok(())
}

/// Takes over readings of the user's other computers that are newer than those here.
pub(super) async fn take_over_ratings(
    transaction: &mut Transaction<'static, Sqlite>,
    entries: &Entries,
    now: Timestamp,
) -> Result<(), StoreError> {
    let preferences = read_preferences(transaction).await?;
    for (ladder, reading) in newer_readings(entries, &preferences, now) {
        let handle = preferences.handles.get(&ladder.platform());
        sqlx::query(
            "INSERT INTO ratings (ladder, preference, handle, rating, read_at, failures) VALUES (?1, ?2, ?3, ?4, ?5, 0)
             ON CONFLICT (ladder) DO UPDATE SET rating = ?4, read_at = ?5",
        )
        .bind(ladder.key())
        .bind(preference_of(ladder))
        .bind(handle)
        .bind(reading.rating)
        .bind(seconds(reading.read_at))
        .execute(&mut **transaction)
        .await?;
    }
    Ok(())
}
