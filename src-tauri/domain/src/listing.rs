//! What a platform announces: contests, rejected rows, and how far the answer can be trusted.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::contest::{Contest, ContestKey};

/// The name of one of a platform's lists ("allContests", "contest.list"). A contest is gone only when the list that
/// announced it was read completely and no longer contains it.
pub type Origin = &'static str;

/// A contest and the list it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The contest.
    pub contest: Contest,
    /// The list it was read from.
    pub origin: Origin,
}

/// A row that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// The contest that it's about, if that much could be read: such a contest isn't gone.
    pub key: Option<ContestKey>,
    /// Why it was rejected, described for people.
    pub reason: String,
}

/// A valid answer of a platform.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The contests, each key once; finished ones included where the platform lists them.
    pub contests: Vec<Listed>,
    /// How many more ended so long ago that they wouldn't be kept, and were skipped.
    pub forgotten: usize,
    /// The rows that were refused.
    pub rejected: Vec<Rejected>,
    /// Contests that are announced without a time.
    pub unscheduled: BTreeSet<ContestKey>,
    /// Contests that the answer says are canceled: they count as gone without being doubted.
    pub canceled: BTreeSet<ContestKey>,
    /// What a calendar calls these contests now, where their keys were made from other names.
    pub aliases: BTreeMap<ContestKey, String>,
    /// Contests that begin later than this aren't in the answer, but may still take place.
    pub until: Option<Timestamp>,
    /// Lists that were read completely.
    pub complete: BTreeSet<Origin>,
    /// Lists that are incomplete, or have a row that can't be identified: contests missing from them aren't gone, but if most are missing, something is wrong.
    pub cut: BTreeSet<Origin>,
    /// Lists that have not changed since last time (304).
    pub unchanged: BTreeSet<Origin>,
    /// What the servers sent for conditional requests next time.
    pub validators: Vec<Validator>,
    /// When each list that was read, or hasn't changed, was made, by the servers' clocks.
    pub read_at: BTreeMap<Origin, Timestamp>,
    /// Every list of the source was read completely, or has not changed.
    pub whole: bool,
    /// The publisher whose feed this was read from; `None`: from the source itself.
    pub via: Option<String>,
}

/// A reading of everything that a source lists: whatever isn't in it isn't a contest of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeReading {
    /// When its oldest list was made: the servers' time.
    pub read_at: Timestamp,
    /// Contests that it lists although they couldn't be read.
    pub unread: BTreeSet<ContestKey>,
}

impl Listing {
    /// What the listing can show by what it doesn't contain; `None`: a list is missing from it, or a row that can't be identified.
    #[must_use]
    pub fn as_whole(&self, now: Timestamp) -> Option<WholeReading> {
        self.whole.then(|| WholeReading {
            read_at: self.absence_stamp(now),
            unread: self.rejected.iter().filter_map(|row| row.key.clone()).collect(),
        })
    }

    /// The stamp of what `origin` says; `now` if it isn't known when it was made.
    #[must_use]
    pub fn stamp(&self, origin: &str, now: Timestamp) -> Timestamp {
        self.read_at.get(origin).copied().unwrap_or(now)
    }

    /// The stamp for contests that are in no list: that of the oldest list that was read completely or hasn't changed.
    #[must_use]
    pub fn absence_stamp(&self, now: Timestamp) -> Timestamp {
        let lists = self.complete.iter().chain(&self.cut).chain(&self.unchanged);
        lists.map(|origin| self.stamp(origin, now)).min().unwrap_or(now)
    }
}

/// What a server gave so the next request for the same address can be conditional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Validator {
    /// Path and query of the request; with the platform it names the address.
    pub target: String,
    /// The `ETag` header, as sent.
    pub etag: Option<String>,
    /// The `Last-Modified` header, as sent.
    pub last_modified: Option<String>,
}
