//! Contests and their history: merged from a platform's answer in one transaction, read by every outlet.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde::ser::SerializeStruct;
use sqlx::{Row, Sqlite, Transaction};

use super::contest_rows::{read, select};
use super::health::write_doubt;
use super::many::many;
use super::merge::{Change, Known, Merge, MergePlan, Trust, latest, merge, said_since};
use super::{Store, StoreError, instant, seconds};
use crate::domain::listing::Origin;
use crate::domain::{Contest, ContestKey, Listing, SourceId};

pub use super::contest_rows::StoredContest;

/// One line of a contest's story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryLine {
    /// When it was noticed.
    pub at: Timestamp,
    /// What happened.
    pub change: Change,
}

impl Serialize for HistoryLine {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("HistoryLine", 3)?;
        fields.serialize_field("at", &self.at)?;
        fields.serialize_field("what", self.change.word())?;
        fields.serialize_field("before", &self.change.detail())?;
        fields.end()
    }
}

/// What a merge did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Unfinished contests the platform lists.
    pub contests: usize,
    /// New or back.
    pub added: usize,
    /// Changed.
    pub changed: usize,
    /// Gone.
    pub removed: usize,
    /// Some of it was older than what is stored, which stays: the answer is a copy out of a cache.
    pub outdated: bool,
    /// What happened to whom, for notifications.
    pub changes: Vec<(Contest, Change)>,
}

/// The outcome of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeOutcome {
    /// The answer is stored.
    Stored(Merged),
    /// Nothing is stored: most of what was upcoming is missing.
    Doubted {
        /// How many upcoming contests are missing.
        missing: usize,
        /// How many there were.
        upcoming: usize,
    },
    /// Nothing is stored: the rows of most of what was upcoming can't be read.
    Unreadable {
        /// How many rows of upcoming contests were refused.
        refused: usize,
        /// How many there were.
        upcoming: usize,
    },
}

impl Store {
    /// Merges a platform's answer, all of it or nothing.
    pub async fn merge_listing(
        &self,
        source: impl Into<SourceId>,
        listing: &Listing,
        now: Timestamp,
    ) -> Result<MergeOutcome, StoreError> {
        let source = source.into();
        let doubt = self.doubt(source).await?;
        self.merge_trusting(source, listing, &Trust::Judge(doubt), now).await
    }

    /// The same, trusted so far.
    pub async fn merge_trusting(
        &self,
        source: impl Into<SourceId>,
        listing: &Listing,
        trust: &Trust,
        now: Timestamp,
    ) -> Result<MergeOutcome, StoreError> {
        let source = source.into();
        let mut transaction = self.write().await?;
        let known = known_contests(&mut transaction, source).await?;
        let plan = match merge(&known, listing, trust, now) {
            Merge::Believed(plan) => plan,
            Merge::Doubted {
                missing,
                upcoming,
                doubt,
            } => {
                write_doubt(&mut transaction, source, Some(&doubt)).await?;
                transaction.commit().await?;
                return Ok(MergeOutcome::Doubted { missing, upcoming });
            }
            Merge::Unreadable { refused, upcoming } => return Ok(MergeOutcome::Unreadable { refused, upcoming }),
        };
        let merged = carry_out(&mut transaction, &known, plan, listing, now).await?;
        let unchanged = listing.unchanged.iter();
        let unchanged = unchanged.map(|origin| (*origin, listing.stamp(origin, now))).collect();
        confirm_lists(&mut transaction, source, &unchanged, now).await?;
        write_doubt(&mut transaction, source, None).await?;
        transaction.commit().await?;
        Ok(MergeOutcome::Stored(merged))
    }

    /// The platform said of these lists, at these instants of its own, that nothing changed: that confirms what they said. Gives how many
    /// of its contests are unfinished.
    pub async fn confirm_unchanged(
        &self,
        source: impl Into<SourceId>,
        lists: &BTreeMap<Origin, Timestamp>,
        now: Timestamp,
    ) -> Result<usize, StoreError> {
        let source = source.into();
        let mut transaction = self.write().await?;
        confirm_lists(&mut transaction, source, lists, now).await?;
        write_doubt(&mut transaction, source, None).await?;
        let row = sqlx::query("SELECT count(*) FROM contests WHERE platform = ? AND gone_at IS NULL AND ends_at > ?")
            .bind(source.key().to_owned())
            .bind(seconds(now))
            .fetch_one(&mut *transaction)
            .await?;
        transaction.commit().await?;
        let count: i64 = row.try_get(0)?;
        Ok(usize::try_from(count).unwrap_or(0))
    }

    /// Every contest that isn't gone, soonest first; those over at `unfinished_at` are left out if it is given.
    pub async fn contests(&self, unfinished_at: Option<Timestamp>) -> Result<Vec<StoredContest>, StoreError> {
        let sql = select("gone_at IS NULL AND ends_at > ?");
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(unfinished_at.map_or(i64::MIN, seconds));
        Ok(read(many(query, self.pool()).await?))
    }

    /// What is shown: contests that aren't over, and those that were taken back since.
    pub async fn contests_for_view(
        &self,
        now: Timestamp,
        gone_since: Timestamp,
    ) -> Result<Vec<StoredContest>, StoreError> {
        let query = sqlx::query(sqlx::AssertSqlSafe(select("ends_at > ? OR gone_at > ?")))
            .bind(seconds(now))
            .bind(seconds(gone_since));
        Ok(read(many(query, self.pool()).await?))
    }

    /// Every contest the calendar has to think of: not over, or gone before it began.
    pub async fn contests_for_calendar(&self, now: Timestamp) -> Result<Vec<StoredContest>, StoreError> {
        let query = sqlx::query(sqlx::AssertSqlSafe(select("ends_at > ?"))).bind(seconds(now));
        Ok(read(many(query, self.pool()).await?))
    }

    /// One contest, gone or not.
    pub async fn contest(&self, key: &ContestKey) -> Result<Option<StoredContest>, StoreError> {
        let query = sqlx::query(sqlx::AssertSqlSafe(select("contest_key = ?"))).bind(key.to_string());
        Ok(read(many(query, self.pool()).await?).pop())
    }

    /// The story of a contest, oldest first.
    pub async fn history(&self, key: &ContestKey) -> Result<Vec<HistoryLine>, StoreError> {
        let rows = sqlx::query("SELECT at, what, detail FROM contest_history WHERE contest_key = ? ORDER BY id")
            .bind(key.to_string())
            .fetch_all(self.pool())
            .await?;
        let mut lines = Vec::new();
        for row in &rows {
            let (what, detail): (String, String) = (row.try_get(1)?, row.try_get(2)?);
            let at = instant(row.try_get(0)?);
            lines.extend(read_change(key, &what, &detail).map(|change| HistoryLine { at, change }));
        }
        Ok(lines)
    }

    /// How many contests are stored and not gone.
    pub async fn count_contests(&self) -> Result<i64, StoreError> {
        let row = sqlx::query("SELECT count(*) FROM contests WHERE gone_at IS NULL")
            .fetch_one(self.pool())
            .await?;
        Ok(row.try_get(0)?)
    }
}

/// What a line of the history says. One that a newer version wrote, or that is damaged, is logged and left out.
pub(super) fn read_change(key: &ContestKey, what: &str, detail: &str) -> Option<Change> {
    let change = Change::read(what, detail);
    if change.is_none() {
        tracing::warn!(%key, what, "a line of the history is not understood");
    }
    change
}

async fn known_contests(
    transaction: &mut Transaction<'static, Sqlite>,
    source: SourceId,
) -> Result<BTreeMap<ContestKey, Known>, StoreError> {
    let query = sqlx::query(sqlx::AssertSqlSafe(select("platform = ?"))).bind(source.key().to_owned());
    let stored = read(many(query, &mut **transaction).await?);
    let known = |stored: StoredContest| {
        let gone = stored.gone_at.is_some();
        (
            stored.contest.key.clone(),
            Known {
                contest: stored.contest,
                origin: stored.origin,
                gone,
                read_at: stored.read_at,
                said_since: stored.said_since,
            },
        )
    };
    Ok(stored.into_iter().map(known).collect())
}

/// Renews the stamps of the rows that rest on these lists, none of which changed. A contest that is gone is missing from all of them, so
/// the oldest one counts.
async fn confirm_lists(
    transaction: &mut Transaction<'static, Sqlite>,
    source: SourceId,
    lists: &BTreeMap<Origin, Timestamp>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let oldest = lists.values().copied().min().unwrap_or(now);
    for (origin, stamp) in lists {
        let latest = latest(*stamp, now);
        for (gone, stamp) in [(false, *stamp), (true, oldest)] {
            sqlx::query(
                "UPDATE contests SET checked_at = CASE WHEN ?1 THEN checked_at ELSE ?2 END, read_at = CASE WHEN read_at > ?4 THEN ?3 ELSE max(?3, read_at) END,
                     said_since = min(said_since, CASE WHEN read_at > ?4 THEN ?3 ELSE max(?3, read_at) END)
                 WHERE platform = ?5 AND origin = ?6 AND (gone_at IS NOT NULL) = ?1",
            )
            .bind(gone)
            .bind(seconds(now))
            .bind(seconds(stamp))
            .bind(seconds(latest))
            .bind(source.key().to_owned())
            .bind(*origin)
            .execute(&mut **transaction)
            .await?;
        }
    }
    Ok(())
}

async fn carry_out(
    transaction: &mut Transaction<'static, Sqlite>,
    known: &BTreeMap<ContestKey, Known>,
    plan: MergePlan,
    listing: &Listing,
    now: Timestamp,
) -> Result<Merged, StoreError> {
    let mut merged = Merged {
        contests: plan.contests,
        added: plan.added,
        changed: plan.changed,
        removed: plan.gone.len(),
        outdated: !plan.seen.is_empty(),
        changes: Vec::new(),
    };
    for (listed, changes) in plan.write {
        let key = &listed.contest.key;
        // A fallback list that isn't complete must not take a contest over from the list that can take it away.
        let origin = known
            .get(key)
            .filter(|_| !listing.complete.contains(listed.origin))
            .map_or(listed.origin, |known| known.origin.as_str());
        let stamp = listing.stamp(listed.origin, now);
        let since = said_since(known.get(key), &listed.contest, stamp);
        write_contest(transaction, &listed.contest, origin, (stamp, since), now).await?;
        for change in changes {
            write_history(transaction, key, &change, now).await?;
            merged.changes.push((listed.contest.clone(), change));
        }
    }
    for key in plan.seen {
        sqlx::query("UPDATE contests SET checked_at = ? WHERE contest_key = ?")
            .bind(seconds(now))
            .bind(key.to_string())
            .execute(&mut **transaction)
            .await?;
    }
    for (key, stamp) in plan.confirmed {
        sqlx::query("UPDATE contests SET checked_at = ?1, read_at = max(read_at, ?2) WHERE contest_key = ?3")
            .bind(seconds(now))
            .bind(seconds(stamp))
            .bind(key.to_string())
            .execute(&mut **transaction)
            .await?;
    }
    let absence = seconds(listing.absence_stamp(now));
    for key in plan.still_gone {
        sqlx::query("UPDATE contests SET read_at = ?1, said_since = min(said_since, ?1) WHERE contest_key = ?2")
            .bind(absence)
            .bind(key.to_string())
            .execute(&mut **transaction)
            .await?;
    }
    for key in plan.gone {
        sqlx::query("UPDATE contests SET gone_at = ?1, read_at = ?2, said_since = ?2 WHERE contest_key = ?3")
            .bind(seconds(now))
            .bind(absence)
            .bind(key.to_string())
            .execute(&mut **transaction)
            .await?;
        write_history(transaction, &key, &Change::Gone, now).await?;
        if let Some(known) = known.get(&key) {
            merged.changes.push((known.contest.clone(), Change::Gone));
        }
    }
    Ok(merged)
}

async fn write_contest(
    transaction: &mut Transaction<'static, Sqlite>,
    contest: &Contest,
    origin: &str,
    (read_at, said_since): (Timestamp, Timestamp),
    now: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO contests (contest_key, platform, origin, name, url, starts_at, ends_at, duration_seconds, kind, rated, division,
             language, registration_opens_at, registration_closes_at, first_seen_at, checked_at, gone_at,
             read_at, said_since)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?15, NULL, ?16, ?17)
         ON CONFLICT (contest_key) DO UPDATE SET origin = ?3, name = ?4, url = ?5, starts_at = ?6, ends_at = ?7,
             duration_seconds = ?8, kind = ?9, rated = ?10, division = ?11, language = ?12, registration_opens_at = ?13,
             registration_closes_at = ?14, checked_at = ?15, gone_at = NULL, read_at = ?16, said_since = ?17",
    )
    .bind(contest.key.to_string())
    .bind(contest.key.source().key().to_owned())
    .bind(origin)
    .bind(&contest.name)
    .bind(contest.link())
    .bind(seconds(contest.starts_at))
    .bind(seconds(contest.ends_at))
    .bind(contest.duration_seconds)
    .bind(contest.kind.key())
    .bind(contest.rated)
    .bind(&contest.division)
    .bind(&contest.language)
    .bind(contest.registration_opens_at.map(seconds))
    .bind(contest.registration_closes_at.map(seconds))
    .bind(seconds(now))
    .bind(seconds(read_at))
    .bind(seconds(said_since))
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

async fn write_history(
    transaction: &mut Transaction<'static, Sqlite>,
    key: &ContestKey,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO contest_history (contest_key, at, what, detail) VALUES (?, ?, ?, ?)")
        .bind(key.to_string())
        .bind(seconds(now))
        .bind(change.word())
        .bind(change.detail())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
