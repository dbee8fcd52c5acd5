//! The rules of a page of contests: no panic, and whatever comes out of it is a contest.

use contestsync_core::domain::contest::{LONGEST_CONTEST, LONGEST_NAME, platform_link};
use contestsync_core::domain::{Contest, ContestKind, Platform};
use contestsync_core::platforms::parse;
use jiff::Timestamp;

/// Years 2000 to 2100.
const SANE: std::ops::Range<i64> = 946_684_800..4_102_444_800;

/// Reads `body` as an answer of `platform` and holds what comes out against the rules.
pub(crate) fn keeps_the_rules(platform: Platform, body: &[u8], now: Timestamp) {
    let Ok(page) = parse(platform, body, now) else { return };
    for contest in &page.contests {
        is_one(platform, contest);
    }
    for row in &page.rejected {
        assert!(row.reason.len() < 100, "foreign text in {:?}", row.reason);
        assert!(row.key.as_ref().is_none_or(|key| key.source() == platform));
    }
    assert!(page.unscheduled.iter().all(|key| key.source() == platform));
}

fn is_one(platform: Platform, contest: &Contest) {
    assert_eq!(contest.key.source(), platform);
    let length = contest.ends_at.duration_since(contest.starts_at);
    assert!(length.is_positive() && (1..=length.as_secs()).contains(&contest.duration_seconds));
    for at in [contest.starts_at, contest.ends_at] {
        assert!(SANE.contains(&at.as_second()) && at.subsec_nanosecond() == 0, "{at}");
    }
    assert!(length <= LONGEST_CONTEST || contest.kind == ContestKind::Permanent);
    let characters = contest.name.chars().count();
    assert!((1..=LONGEST_NAME).contains(&characters) && contest.name.trim() == contest.name);
    assert!(!contest.name.chars().any(char::is_control), "{:?}", contest.name);
    assert_eq!(platform_link(platform, contest.link()).as_ref(), contest.url.as_ref());
}
