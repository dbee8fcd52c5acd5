//! What a feed says about a platform, as one more reading of it; and what that means for a doubtful answer: pure.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::domain::{Contest, ContestKey, Listed, Listing, Platform, SourceId};
use crate::store::contests::StoredContest;
use crate::store::merge::FEED;
use contestsync_feed::{Document, SourceReading};

/// What the feed says about one source, as a listing.
#[must_use]
pub(super) fn listing(document: &Document, reading: &SourceReading, publisher: &str) -> Listing {
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
    /// A reading newer than what is stored lacks the same contests: two that are independent of each other agree.
    Agrees,
    /// It still has this many of the contests that the answer lacks.
    StillHas(usize),
}

/// What the feed says about an answer of `platform` that lacks most upcoming contests; `None`: it can't say.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ContestKind, RawContest};
    use crate::test_home::at;

    const NOW: &str = "2026-11-26T12:00:00Z";

    fn contest(id: &str) -> Contest {
        let raw = RawContest {
            id: id.to_owned(),
            name: format!("Round {id}"),
            url: format!("https://codeforces.com/contest/{id}"),
            starts_at: at("2026-11-28T12:00:00Z"),
            ends_at: at("2026-11-28T14:00:00Z"),
            duration: None,
            kind: ContestKind::Regular,
            rated: None,
            division: None,
            language: None,
            registration: (None, None),
        };
        Contest::checked(Platform::Codeforces, raw).unwrap()
    }

    fn stored(id: &str, read_at: &str) -> StoredContest {
        StoredContest {
            contest: contest(id),
            origin: "list".to_owned(),
            first_seen_at: at(read_at),
            checked_at: at(read_at),
            gone_at: None,
            read_at: at(read_at),
            said_since: at(read_at),
            via: None,
            other: None,
        }
    }

    /// What a feed with these contests, read then, says about an answer with these.
    fn says(feed: &[&str], read_at: &str, answer: &[&str]) -> Option<Opinion> {
        let reading = SourceReading {
            source: Platform::Codeforces,
            read_at: at(read_at),
        };
        let document = Document::new(vec![reading], feed.iter().map(|id| contest(id)));
        let listed = |id: &&str| Listed {
            contest: contest(id),
            origin: "list",
        };
        let answer = Listing {
            contests: answer.iter().map(listed).collect(),
            ..Listing::default()
        };
        let known = ["1", "2", "3"].map(|id| stored(id, "2026-11-26T06:00:00Z"));
        opinion(&document, Platform::Codeforces, &answer, &known, at(NOW))
    }

    #[test]
    fn a_newer_reading_that_lacks_the_same_contests_agrees_and_one_that_has_them_does_not() {
        let newer = "2026-11-26T11:30:00Z";
        assert_eq!(says(&[], newer, &[]), Some(Opinion::Agrees));
        assert_eq!(says(&["1"], newer, &["1"]), Some(Opinion::Agrees));
        assert_eq!(says(&["1", "2", "3"], newer, &["1"]), Some(Opinion::StillHas(2)));
        assert_eq!(says(&["3"], newer, &["1"]), Some(Opinion::StillHas(1)));
        assert_eq!(
            says(&["1"], "2026-11-26T06:00:00Z", &["1"]),
            None,
            "what is no newer than what is stored settles nothing"
        );
    }

    #[test]
    fn a_feed_that_has_not_read_the_platform_says_nothing_of_it() {
        let reading = SourceReading {
            source: Platform::AtCoder,
            read_at: at(NOW),
        };
        let document = Document::new(vec![reading], []);
        let known = [stored("1", "2026-11-26T06:00:00Z")];
        let answer = Listing::default();
        assert_eq!(opinion(&document, Platform::Codeforces, &answer, &known, at(NOW)), None);
    }
}
