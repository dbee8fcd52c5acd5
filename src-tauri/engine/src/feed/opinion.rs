//! What a feed says of a platform, as one more reading of it; and what that makes of a doubtful answer: pure.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::feed::{Document, Reading};
use crate::domain::{Contest, ContestKey, Listed, Listing, Platform, SourceId};
use crate::store::contests::StoredContest;
use crate::store::merge::FEED;

/// What the feed says of one source, as a listing.
#[must_use]
pub(super) fn listing(document: &Document, reading: &Reading, publisher: &str) -> Listing {
    let source = SourceId::from(reading.source);
    let contests = document
        .contests
        .iter()
        .filter(|contest| contest.key.source() == source);
    Listing {
        contests: contests
            .map(|contest| Listed {
                contest: contest.clone(),
                origin: FEED,
            })
            .collect(),
        complete: [FEED].into(),
        read_at: [(FEED, reading.read_at)].into(),
        via: Some(publisher.to_owned()),
        ..Listing::default()
    }
}

/// A feed's opinion of a platform's doubtful answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Opinion {
    /// A newer reading than what is stored lacks the same contests: two that are independent of each other agree.
    Agrees,
    /// It still has so many of the contests that the answer lacks.
    StillHas(usize),
}

/// What the feed says of an answer of `platform` that lacks most of what was upcoming; `None`: it can't say.
#[must_use]
pub(super) fn opinion(
    document: &Document,
    platform: Platform,
    answer: &Listing,
    stored: &[StoredContest],
    now: Timestamp,
) -> Option<Opinion> {
    let reading = document.readings.iter().find(|reading| reading.source == platform)?;
    let listed: BTreeSet<&ContestKey> = answer.contests.iter().map(|listed| &listed.contest.key).collect();
    let in_feed = |contest: &Contest| document.contests.iter().any(|other| other.key == contest.key);
    let missing: Vec<&StoredContest> = stored
        .iter()
        .filter(|stored| stored.contest.key.source() == platform && !stored.contest.has_started(now))
        .filter(|stored| !listed.contains(&stored.contest.key))
        .collect();
    let still = missing.iter().filter(|stored| in_feed(&stored.contest)).count();
    if still > 0 {
        return Some(Opinion::StillHas(still));
    }
    let newer = missing.iter().all(|stored| stored.read_at < reading.read_at);
    (newer && !missing.is_empty()).then_some(Opinion::Agrees)
}
