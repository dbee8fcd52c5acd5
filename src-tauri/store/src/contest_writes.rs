//! Writes what a merge decided: contests, their stamps, and the history of each.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::{Row, Sqlite, Transaction};

use super::contests::Merged;
use super::feed_aliases::note_alias;
use super::merge::{Change, FEED, KnownContest, MergePlan, latest, said_since};
use super::opinions::{StoredOpinion, after_leaving, after_writing};
use super::{StoreError, seconds};
use crate::domain::listing::Origin;
use crate::domain::{Contest, ContestKey, Listing, SourceId};

/// The revision of what can affect the calendar, inside a transaction.
pub(super) async fn revision(transaction: &mut Transaction<'static, Sqlite>) -> Result<i64, StoreError> {
    let row = sqlx::query("SELECT calendar FROM revisions")
        .fetch_one(&mut **transaction)
        .await?;
    Ok(row.try_get(0)?)
}

/// Renews the stamps of the rows that come from these lists, none of which changed. A contest that is gone is missing from all of them, so
/// the oldest one counts.
pub(super) async fn confirm_lists(
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
                     said_since = min(said_since, CASE WHEN read_at > ?4 THEN ?3 ELSE max(?3, read_at) END),
                     via = CASE WHEN read_at > ?3 AND read_at <= ?4 THEN via END
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

pub(super) async fn carry_out(
    transaction: &mut Transaction<'static, Sqlite>,
    known: &BTreeMap<ContestKey, KnownContest>,
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
        revisions: 0,
    };
    let via = listing.via.as_deref();
    for (listed, changes) in plan.write {
        let key = &listed.contest.key;
        // A fallback list that is incomplete must not take a contest over from the list that can remove it, and a feed takes none over.
        let origin = known
            .get(key)
            .filter(|_| !listing.complete.contains(listed.origin) || listed.origin == FEED)
            .map_or(listed.origin, |known| known.origin.as_str());
        let stamp = listing.stamp(listed.origin, now);
        let written = Written {
            contest: &listed.contest,
            origin,
            read_at: stamp,
            said_since: said_since(known.get(key), &listed.contest, stamp),
            checked_at: if via.is_some() { stamp.min(now) } else { now },
            via,
            other: after_writing(known.get(key), Some(&listed.contest), via),
        };
        written.write(transaction, now).await?;
        note_alias(transaction, key, listing).await?;
        for change in changes {
            write_history(transaction, key, &change, now).await?;
            merged.changes.push((listed.contest.clone(), change));
        }
    }
    for listed in plan.seen {
        let Some(before) = known.get(&listed.contest.key) else {
            continue;
        };
        let stamp = listing.stamp(listed.origin, now);
        let other = after_leaving(before, &listed.contest, via, stamp);
        if via.is_none() {
            sqlx::query("UPDATE contests SET checked_at = ? WHERE contest_key = ?")
                .bind(seconds(now))
                .bind(listed.contest.key.to_string())
                .execute(&mut **transaction)
                .await?;
        }
        if other != before.other {
            write_other(transaction, &listed.contest.key, before.via.as_deref(), other.as_ref()).await?;
        }
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
        let before = known.get(&key);
        write_other(transaction, &key, via, after_writing(before, None, via).as_ref()).await?;
        write_history(transaction, &key, &Change::Gone, now).await?;
        if let Some(known) = before {
            merged.changes.push((known.contest.clone(), Change::Gone));
        }
    }
    Ok(merged)
}

/// Records through whom a row was read, and what the other one says.
async fn write_other(
    transaction: &mut Transaction<'static, Sqlite>,
    key: &ContestKey,
    via: Option<&str>,
    other: Option<&StoredOpinion>,
) -> Result<(), StoreError> {
    let times = other.and_then(|other| other.times);
    sqlx::query(
        "UPDATE contests SET via = ?2, other_read_at = ?3, other_via = ?4, other_starts_at = ?5, other_ends_at = ?6
         WHERE contest_key = ?1",
    )
    .bind(key.to_string())
    .bind(via)
    .bind(other.map(|other| seconds(other.read_at)))
    .bind(other.and_then(|other| other.via.clone()))
    .bind(times.map(|(starts_at, _)| seconds(starts_at)))
    .bind(times.map(|(_, ends_at)| seconds(ends_at)))
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// A contest as it is written.
struct Written<'a> {
    contest: &'a Contest,
    origin: &'a str,
    read_at: Timestamp,
    said_since: Timestamp,
    checked_at: Timestamp,
    via: Option<&'a str>,
    other: Option<StoredOpinion>,
}

impl Written<'_> {
    async fn write(&self, transaction: &mut Transaction<'static, Sqlite>, now: Timestamp) -> Result<(), StoreError> {
        let contest = self.contest;
        let other = self.other.as_ref();
        let times = other.and_then(|other| other.times);
        sqlx::query(
            "INSERT INTO contests (contest_key, platform, origin, name, url, starts_at, ends_at, duration_seconds, kind, rated, division,
                 language, registration_opens_at, registration_closes_at, first_seen_at, checked_at, gone_at,
                 read_at, said_since, via, other_read_at, other_via, other_starts_at, other_ends_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, NULL, ?17, ?18, ?19, ?20, ?21, ?22, ?23)
             ON CONFLICT (contest_key) DO UPDATE SET origin = ?3, name = ?4, url = ?5, starts_at = ?6, ends_at = ?7,
                 duration_seconds = ?8, kind = ?9, rated = ?10, division = ?11, language = ?12, registration_opens_at = ?13,
                 registration_closes_at = ?14, checked_at = ?16, gone_at = NULL, read_at = ?17, said_since = ?18, via = ?19,
                 other_read_at = ?20, other_via = ?21, other_starts_at = ?22, other_ends_at = ?23",
        )
        .bind(contest.key.to_string())
        .bind(contest.key.source().key().to_owned())
        .bind(self.origin)
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
        .bind(seconds(self.checked_at))
        .bind(seconds(self.read_at))
        .bind(seconds(self.said_since))
        .bind(self.via)
        .bind(other.map(|other| seconds(other.read_at)))
        .bind(other.and_then(|other| other.via.clone()))
        .bind(times.map(|(starts_at, _)| seconds(starts_at)))
        .bind(times.map(|(_, ends_at)| seconds(ends_at)))
        .execute(&mut **transaction)
        .await?;
        Ok(())
    }
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
