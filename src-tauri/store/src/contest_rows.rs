//! Contest rows, as stored and as read.

use jiff::Timestamp;
use serde::Deserialize;
use sqlx::SqlitePool;
use url::Url;

use super::many::many;
use super::opinions::StoredOpinion;
use super::{StoreError, instant};
use crate::domain::{Contest, ContestKind, SourceId};

/// A contest as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredContest {
    /// The contest as last announced.
    pub contest: Contest,
    /// The platform's list that announced it.
    pub origin: String,
    /// When it was first seen.
    pub first_seen_at: Timestamp,
    /// When the platform was last read successfully while it listed the contest.
    pub checked_at: Timestamp,
    /// Since when a complete answer no longer lists it.
    pub gone_at: Option<Timestamp>,
    /// The server's time of the reading that last confirmed what the row says: of the list that its facts came from, or, for a contest that
    /// is gone, of the oldest of the complete lists that don't include it.
    pub read_at: Timestamp,
    /// The same for the first reading that said so, if no reading in between said something else.
    pub said_since: Timestamp,
    /// The publisher whose feed this was read from; `None`: from the source itself.
    pub via: Option<String>,
    /// What the other one (source or feed) said last, where it differs.
    pub other: Option<StoredOpinion>,
}

const COLUMNS: &str = "contest_key, origin, name, url, starts_at, ends_at, duration_seconds, kind, rated, division, \
    language, registration_opens_at, registration_closes_at, first_seen_at, checked_at, gone_at, read_at, said_since, \
    via, other_read_at, other_via, other_starts_at, other_ends_at, \
    (SELECT sources.name FROM sources WHERE sources.source = contests.platform)";

/// One JSON value: the matching contests, as [`Columns`], soonest first.
pub(super) fn select(condition: &str) -> String {
    format!(
        "SELECT json_group_array(json_array({COLUMNS}) ORDER BY starts_at, contest_key) FROM contests WHERE {condition}"
    )
}

/// A row of `contests`, in the order of [`COLUMNS`].
#[derive(Debug, Deserialize)]
pub(super) struct Columns {
    key: String,
    origin: String,
    name: String,
    url: String,
    starts_at: i64,
    ends_at: i64,
    duration_seconds: i64,
    kind: String,
    rated: Option<i64>,
    division: Option<String>,
    language: Option<String>,
    registration_opens_at: Option<i64>,
    registration_closes_at: Option<i64>,
    first_seen_at: i64,
    checked_at: i64,
    gone_at: Option<i64>,
    read_at: i64,
    said_since: i64,
    via: Option<String>,
    other_read_at: Option<i64>,
    other_via: Option<String>,
    other_starts_at: Option<i64>,
    other_ends_at: Option<i64>,
    feed: Option<String>,
}

/// Rows of a platform or kind that this program doesn't know are skipped.
pub(super) fn read(rows: Vec<Columns>) -> Vec<StoredContest> {
    rows.into_iter().filter_map(Columns::contest).collect()
}

/// Whether a row of the platform can't be read: damaged, or of a kind that only a newer program knows.
pub(super) async fn has_unreadable(pool: &SqlitePool, source: SourceId) -> Result<bool, StoreError> {
    let query = sqlx::query(sqlx::AssertSqlSafe(select("platform = ?"))).bind(source.key().to_owned());
    let rows: Vec<Columns> = many(query, pool).await?;
    let stored = rows.len();
    Ok(read(rows).len() < stored)
}

impl Columns {
    fn contest(self) -> Option<StoredContest> {
        Some(StoredContest {
            contest: Contest {
                key: self.key.parse().ok()?,
                name: self.name,
                feed: self.feed,
                url: match self.url.as_str() {
                    "" => None,
                    url => Some(Url::parse(url).ok()?),
                },
                starts_at: instant(self.starts_at),
                ends_at: instant(self.ends_at),
                duration_seconds: self.duration_seconds,
                kind: ContestKind::from_key(&self.kind)?,
                rated: self.rated.map(|rated| rated != 0),
                division: self.division,
                language: self.language,
                registration_opens_at: self.registration_opens_at.map(instant),
                registration_closes_at: self.registration_closes_at.map(instant),
            },
            origin: self.origin,
            first_seen_at: instant(self.first_seen_at),
            checked_at: instant(self.checked_at),
            gone_at: self.gone_at.map(instant),
            read_at: instant(self.read_at),
            said_since: instant(self.said_since),
            via: self.via,
            other: self.other_read_at.map(|read_at| StoredOpinion {
                via: self.other_via,
                times: self
                    .other_starts_at
                    .zip(self.other_ends_at)
                    .map(|(starts_at, ends_at)| (instant(starts_at), instant(ends_at))),
                read_at: instant(read_at),
            }),
        })
    }
}
