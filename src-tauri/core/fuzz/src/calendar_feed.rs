//! The rules of a calendar feed: no panic, bounded, each contest once, and each by the rules of contests.

use std::collections::BTreeSet;

use contestsync_core::platforms::calendar_feed::{Feed, Known, MOST_OCCURRENCES, read};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// Reads `bytes` as a calendar, twice: the second time with what the first one gave as known.
pub(crate) fn keeps_the_rules(bytes: &[u8]) {
    // 2026-10-05T00:00:00Z.
    let now = Timestamp::constant(1_791_158_400, 0);
    let feed = Feed {
        id: "feed-0a1b2c3d".parse().unwrap(),
        name: None,
        otherwise: "calendar".to_owned(),
        zone: Some(TimeZone::UTC),
        days: TimeZone::UTC,
    };
    let calendar = match read(&feed, bytes, &Known::default(), now) {
        Ok(calendar) => calendar,
        Err(fault) => {
            assert!(fault.to_string().len() < 400, "{fault}");
            return;
        }
    };
    let contests: Vec<_> = calendar
        .listing
        .contests
        .iter()
        .map(|listed| listed.contest.clone())
        .collect();
    assert!(contests.len() <= MOST_OCCURRENCES);
    let keys: BTreeSet<_> = contests.iter().map(|contest| contest.key.clone()).collect();
    assert_eq!(keys.len(), contests.len());
    for contest in &contests {
        assert!(contest.starts_at < contest.ends_at, "{contest:?}");
        assert!(
            contest.ends_at > now - SignedDuration::from_hours(7 * 24),
            "{contest:?}"
        );
        assert!(
            contest.starts_at < now + SignedDuration::from_hours(367 * 24),
            "{contest:?}"
        );
        assert!(
            contest.url.as_ref().is_none_or(|url| url.scheme() == "https"),
            "{contest:?}"
        );
    }
    let known = Known {
        contests,
        ..Known::default()
    };
    let again = read(&feed, bytes, &known, now).unwrap();
    let keys_again: BTreeSet<_> = again
        .listing
        .contests
        .iter()
        .map(|listed| listed.contest.key.clone())
        .collect();
    assert_eq!(keys_again, keys);
}
