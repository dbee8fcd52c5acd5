//! Contests and their history: merged from a platform's answer in one transaction, read by every outlet.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde::ser::SerializeStruct;
use sqlx::{Row, Sqlite, Transaction};

use super::contest_rows::{read, select};
use super::contest_writes::{carry_out, confirm_lists, revision};
use super::doubt::Doubt;
use super::health::{forget_validators, write_doubt};
use super::many::many;
use super::merge::{Change, FEED, KnownContest, Merge, Trust, merge};
use super::subscription::write_feed_doubt;
use super::{Store, StoreError, instant, seconds};
use crate::domain::listing::Origin;
use crate::domain::{Contest, ContestKey, Listing, SourceId};

pub use super::contest_rows::StoredContest;
pub use super::opinions::StoredOpinion;

/// One line of a contest's history.
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
    /// Some of it was older than what is stored, which stays: the answer comes from a cache.
    pub outdated: bool,
    /// What happened to whom, for notifications.
    pub changes: Vec<(Contest, Change)>,
    /// How much this increased the revision of what can affect the calendar.
    pub revisions: i64,
}

/// The outcome of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeOutcome {
    /// The answer is stored.
    Stored(Merged),
    /// Nothing is stored: most upcoming contests are missing.
    Doubted {
        /// How many upcoming contests are missing.
        missing: usize,
        /// How many there were.
        upcoming: usize,
    },
    /// Nothing is stored: the rows of most upcoming contests can't be read.
    Unreadable {
        /// How many rows of upcoming contests were refused.
        refused: usize,
        /// How many there were.
        upcoming: usize,
    },
}

impl Store {
    /// Whether anything of this contest is, or was, here: the contest, an event, or a choice.
    pub async fn has_heard_of(&self, key: &ContestKey) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM contests WHERE contest_key = ?1)
                OR EXISTS (SELECT 1 FROM events WHERE contest_key = ?1)
                OR EXISTS (SELECT 1 FROM choices WHERE contest_key = ?1)";
        let row = sqlx::query(sql).bind(key.to_string()).fetch_one(self.pool()).await?;
        Ok(row.try_get(0)?)
    }

    /// Merges a platform's answer, completely or not at all.
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

    /// The same, with this much trust.
    pub async fn merge_trusting(
        &self,
        source: impl Into<SourceId>,
        listing: &Listing,
        trust: &Trust,
        now: Timestamp,
    ) -> Result<MergeOutcome, StoreError> {
        let source = source.into();
        let mut transaction = self.write().await?;
        let before = revision(&mut transaction).await?;
        let known = known_contests(&mut transaction, source).await?;
        let plan = match merge(&known, listing, trust, now) {
            Merge::Believed(plan) => plan,
            Merge::Doubted {
                missing,
                upcoming,
                doubt,
            } => {
                note_doubt(&mut transaction, source, listing, Some(&doubt)).await?;
                transaction.commit().await?;
                return Ok(MergeOutcome::Doubted { missing, upcoming });
            }
            Merge::Unreadable { refused, upcoming } => return Ok(MergeOutcome::Unreadable { refused, upcoming }),
        };
        let mut merged = carry_out(&mut transaction, &known, plan, listing, now).await?;
        let unchanged = listing.unchanged.iter();
        let unchanged = unchanged.map(|origin| (*origin, listing.stamp(origin, now))).collect();
        confirm_lists(&mut transaction, source, &unchanged, now).await?;
        if listing.via.is_some() && !merged.changes.is_empty() {
            // "Not modified" would confirm what the source itself never said.
            forget_validators(&mut transaction, source).await?;
        }
        note_doubt(&mut transaction, source, listing, None).await?;
        merged.revisions = revision(&mut transaction).await?.saturating_sub(before);
        transaction.commit().await?;
        Ok(MergeOutcome::Stored(merged))
    }

    /// The platform said of these lists, at these times by its own clock, that nothing changed: that confirms what they said. Returns how many
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

    /// What is shown: contests that aren't over, and those that were withdrawn recently.
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

    /// Every contest that matters to the calendar: not over, or gone before it began.
    pub async fn contests_for_calendar(&self, now: Timestamp) -> Result<Vec<StoredContest>, StoreError> {
        let query = sqlx::query(sqlx::AssertSqlSafe(select("ends_at > ?"))).bind(seconds(now));
        Ok(read(many(query, self.pool()).await?))
    }

    /// One contest, gone or not.
    pub async fn contest(&self, key: &ContestKey) -> Result<Option<StoredContest>, StoreError> {
        let query = sqlx::query(sqlx::AssertSqlSafe(select("contest_key = ?"))).bind(key.to_string());
        Ok(read(many(query, self.pool()).await?).pop())
    }

    /// The history of a contest, oldest first.
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

/// What is doubted about a feed is remembered next to what is doubted about the source itself.
async fn note_doubt(
    transaction: &mut Transaction<'static, Sqlite>,
    source: SourceId,
    listing: &Listing,
    doubt: Option<&Doubt>,
) -> Result<(), StoreError> {
    match &listing.via {
        Some(_) => write_feed_doubt(transaction, source, listing.stamp(FEED, Timestamp::UNIX_EPOCH), doubt).await,
        None => write_doubt(transaction, source, doubt).await,
    }
}

async fn known_contests(
    transaction: &mut Transaction<'static, Sqlite>,
    source: SourceId,
) -> Result<BTreeMap<ContestKey, KnownContest>, StoreError> {
    let query = sqlx::query(sqlx::AssertSqlSafe(select("platform = ?"))).bind(source.key().to_owned());
    let stored = read(many(query, &mut **transaction).await?);
    let known = |stored: StoredContest| {
        let gone = stored.gone_at.is_some();
        (
            stored.contest.key.clone(),
            KnownContest {
                contest: stored.contest,
                origin: stored.origin,
                gone,
                read_at: stored.read_at,
                said_since: stored.said_since,
                via: stored.via,
                other: stored.other,
            },
        )
    };
    Ok(stored.into_iter().map(known).collect())
}
