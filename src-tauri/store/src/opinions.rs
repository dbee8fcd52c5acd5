//! What two readings of one contest say, the source's own and a feed's, where they differ: pure.

use jiff::Timestamp;

use super::merge::KnownContest;
use crate::domain::Contest;

/// What another reading says about a contest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredOpinion {
    /// The publisher whose feed it is; `None`: the source itself.
    pub via: Option<String>,
    /// When the contest starts and ends; `None`: it's gone.
    pub times: Option<(Timestamp, Timestamp)>,
    /// When it was read.
    pub read_at: Timestamp,
}

impl StoredOpinion {
    /// What is stored, as the other reading of what replaces it.
    fn stored(known: &KnownContest) -> Self {
        Self {
            via: known.via.clone(),
            times: (!known.gone).then(|| times(&known.contest)),
            read_at: known.read_at,
        }
    }
}

const fn times(contest: &Contest) -> (Timestamp, Timestamp) {
    (contest.starts_at, contest.ends_at)
}

/// What the other one says once this is stored: `says` (nothing: that it's gone), read through `via`.
#[must_use]
pub fn after_writing(
    before: Option<&KnownContest>,
    says: Option<&Contest>,
    via: Option<&str>,
) -> Option<StoredOpinion> {
    let before = before?;
    let other = if before.via.is_some() == via.is_some() {
        before.other.clone()
    } else {
        Some(StoredOpinion::stored(before))
    };
    other.filter(|other| other.times != says.map(times))
}

/// What the other one says after this older reading was seen and ignored.
#[must_use]
pub fn after_leaving(
    before: &KnownContest,
    says: &Contest,
    via: Option<&str>,
    read_at: Timestamp,
) -> Option<StoredOpinion> {
    if before.via.is_some() == via.is_some() {
        return before.other.clone();
    }
    let stored = (!before.gone).then(|| times(&before.contest));
    let other = StoredOpinion {
        via: via.map(str::to_owned),
        times: Some(times(says)),
        read_at,
    };
    (other.times != stored).then_some(other)
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::domain::{ContestKind, Platform, RawContest};

    const FEED: Option<&str> = Some("club.example");

    fn at(hour: i64) -> Timestamp {
        Timestamp::constant(1_800_000_000, 0) + SignedDuration::from_hours(hour)
    }

    fn contest(starts: i64) -> Contest {
        let raw = RawContest {
            id: "1".to_owned(),
            name: "Round 1".to_owned(),
            url: "https://codeforces.com/contest/1".to_owned(),
            starts_at: at(starts),
            ends_at: at(starts + 2),
            duration: None,
            kind: ContestKind::Regular,
            rated: None,
            division: None,
            language: None,
            registration: (None, None),
        };
        Contest::checked(Platform::Codeforces, raw).unwrap()
    }

    fn known(starts: i64, via: Option<&str>) -> KnownContest {
        KnownContest {
            contest: contest(starts),
            origin: "list".to_owned(),
            gone: false,
            read_at: at(0),
            said_since: at(0),
            via: via.map(str::to_owned),
            other: None,
        }
    }

    #[test]
    fn what_a_feed_replaces_stays_known_until_the_source_itself_says_the_same() {
        let direct = known(24, None);
        let other = after_writing(Some(&direct), Some(&contest(26)), FEED);
        let said = StoredOpinion {
            via: None,
            times: Some((at(24), at(26))),
            read_at: at(0),
        };
        assert_eq!(other, Some(said.clone()));
        let by_feed = KnownContest {
            other,
            ..known(26, FEED)
        };
        assert_eq!(after_writing(Some(&by_feed), Some(&contest(26)), FEED), Some(said));
        assert_eq!(
            after_writing(Some(&by_feed), Some(&contest(24)), FEED),
            None,
            "the feed comes round"
        );
        assert_eq!(
            after_writing(Some(&by_feed), Some(&contest(26)), None),
            None,
            "the source says it too"
        );
        assert_eq!(
            after_writing(Some(&direct), Some(&contest(26)), None),
            None,
            "one reading moved it"
        );
        assert_eq!(after_writing(None, Some(&contest(26)), FEED), None);
    }

    #[test]
    fn an_older_reading_of_the_other_kind_is_remembered_where_it_differs() {
        let direct = known(24, None);
        let left = |starts| after_leaving(&direct, &contest(starts), FEED, at(-1));
        assert_eq!(left(24), None);
        assert_eq!(
            left(26).map(|other| (other.times, other.read_at)),
            Some((Some((at(26), at(28))), at(-1)))
        );
        assert_eq!(
            after_leaving(&direct, &contest(26), None, at(-1)),
            None,
            "a copy out of a cache is no opinion"
        );
        let gone = KnownContest { gone: true, ..direct };
        let other = after_leaving(&gone, &contest(24), FEED, at(-1)).unwrap();
        assert_eq!((other.times, other.via.as_deref()), (Some((at(24), at(26))), FEED));
        assert_eq!(
            after_writing(Some(&gone), Some(&contest(24)), FEED).unwrap().times,
            None,
            "it was gone"
        );
    }
}
