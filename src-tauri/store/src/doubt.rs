//! What a doubted answer said, and whether a later one agrees.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::{ContestKey, Listing};

/// A doubted answer is believed when an equal one arrives at least this much later. A broken page, a failed deployment, or an emptied cache is fixed
/// within an hour or two; three hours are also less than the six between two readings, so the next regular one can settle it.
pub const DOUBT_RESTS: SignedDuration = SignedDuration::from_hours(3);

/// What an answer says about contests that haven't begun.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Said {
    /// It is announced: start and end in seconds, name, link.
    Announced(i64, i64, String, String),
    /// It is announced without a time.
    Unscheduled,
    /// Its row can't be read.
    #[default]
    Refused,
}

/// The upcoming contests in an answer: each with its facts. What has begun in the meantime isn't compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlook(BTreeSet<(ContestKey, Said)>);

impl Outlook {
    /// What `listing` says.
    #[must_use]
    pub fn of(listing: &Listing) -> Self {
        let announced = listing.contests.iter().map(|listed| {
            let contest = &listed.contest;
            let said = Said::Announced(
                contest.starts_at.as_second(),
                contest.ends_at.as_second(),
                contest.name.clone(),
                contest.url.as_ref().map(ToString::to_string).unwrap_or_default(),
            );
            (contest.key.clone(), said)
        });
        let unscheduled = listing.unscheduled.iter().map(|key| (key.clone(), Said::Unscheduled));
        let refused = listing.rejected.iter().filter_map(|row| row.key.clone());
        let refused = refused.map(|key| (key, Said::Refused));
        Self(announced.chain(unscheduled).chain(refused).collect())
    }

    /// Whether both say the same about everything that hasn't begun at `now`.
    #[must_use]
    pub fn agrees(&self, other: &Self, now: Timestamp) -> bool {
        let ahead = |outlook: &Self| -> BTreeSet<(ContestKey, Said)> {
            let ahead = |entry: &&(ContestKey, Said)| match &entry.1 {
                Said::Announced(starts_at, ..) => *starts_at > now.as_second(),
                Said::Unscheduled | Said::Refused => true,
            };
            outlook.0.iter().filter(ahead).cloned().collect()
        };
        ahead(self) == ahead(other)
    }
}

/// An answer that is doubted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// When it was first made, by the server's clock.
    pub since: Timestamp,
    /// What it says.
    pub said: Outlook,
}

impl Doubt {
    /// Whether an answer made at `stamp` says the same, late enough to be believed.
    #[must_use]
    pub fn is_cleared_by(&self, said: &Outlook, stamp: Timestamp, now: Timestamp) -> bool {
        self.said.agrees(said, now) && stamp.duration_since(self.since) >= DOUBT_RESTS
    }

    /// The doubt that an answer leaves: the old one while it says the same, else a new one. An old one from the future was stamped by a wrong
    /// clock.
    #[must_use]
    pub fn after(before: Option<Self>, said: Outlook, stamp: Timestamp, now: Timestamp) -> Self {
        match before {
            Some(doubt) if doubt.since <= stamp && doubt.said.agrees(&said, now) => doubt,
            _ => Self { since: stamp, said },
        }
    }
}
