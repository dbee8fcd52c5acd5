//! The week that all installations live in: which contests there are, what changes when, and what each platform's answer costs.

use contestsync_domain::contest::RawContest;
use contestsync_domain::{Contest, ContestKind, Platform};
use jiff::{SignedDuration, Timestamp};

/// Monday 2026-11-23, 00:00 UTC.
pub(crate) const MONDAY: Timestamp = Timestamp::constant(1_795_392_000, 0);
pub(crate) const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Before the week all live for two days that aren't counted, until each is in its rhythm.
pub(crate) const BEGINNING: Timestamp = Timestamp::constant(1_795_392_000 - 2 * 86_400, 0);

/// What a refresh of a platform costs: requests, a second apart, and bytes of all answers together, before compression. Sizes of the first four are those of
/// real pages (docs/benchmarks.md); the others are assumed.
pub(crate) const COSTS: [(Platform, i64, u64); 7] = [
    (Platform::LeetCode, 1, 75_118),
    (Platform::Codeforces, 1, 400_053),
    (Platform::CodeChef, 1, 13_000),
    (Platform::AtCoder, 1, 42_864),
    (Platform::HackerRank, 2, 20_000),
    (Platform::GeeksforGeeks, 1, 10_000),
    (Platform::Code360, 1, 10_000),
];

/// The feed's file and its signature.
pub(crate) const FEED_REQUESTS: i64 = 2;
pub(crate) const FEED_BYTES: u64 = 16_000;

/// Platform, weekday (Monday is 0), hour and minute in UTC, length in minutes.
const CONTESTS: [(Platform, i64, i64, i64, i64); 17] = [
    (Platform::Codeforces, 1, 14, 35, 120),
    (Platform::CodeChef, 2, 14, 30, 120),
    (Platform::Codeforces, 3, 14, 35, 135),
    (Platform::AtCoder, 4, 11, 0, 240),
    (Platform::HackerRank, 4, 15, 0, 120),
    (Platform::AtCoder, 5, 12, 0, 100),
    (Platform::LeetCode, 5, 14, 30, 90),
    (Platform::Code360, 5, 15, 0, 120),
    (Platform::Codeforces, 5, 17, 35, 120),
    (Platform::LeetCode, 6, 2, 30, 90),
    (Platform::AtCoder, 6, 12, 0, 120),
    (Platform::GeeksforGeeks, 6, 13, 30, 90),
    (Platform::Codeforces, 6, 14, 35, 120),
    (Platform::Code360, 6, 15, 0, 120),
    (Platform::LeetCode, 7, 2, 30, 90),
    (Platform::Codeforces, 8, 14, 35, 120),
    (Platform::CodeChef, 9, 14, 30, 120),
];

/// What changes: at this hour of the week the contest at this place of the list is announced (`None`) or moved by so many minutes.
const CHANGES: [(i64, usize, Option<i64>); 8] = [
    (9, 6, None),
    (20, 2, Some(30)),
    (34, 13, None),
    (57, 7, Some(60)),
    (86, 2, Some(10)),
    (100, 12, Some(-30)),
    (124, 15, None),
    (148, 16, Some(15)),
];

/// Something that a reading finds from then on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct News {
    pub(crate) at: Timestamp,
    pub(crate) place: usize,
    pub(crate) moved_minutes: Option<i64>,
}

/// The contests of the week and of the days after it, as they are announced at first.
pub(crate) fn contests() -> Vec<Contest> {
    let numbered = CONTESTS.iter().enumerate();
    let contest = |(number, (platform, day, hour, minute, length)): (usize, &(Platform, i64, i64, i64, i64))| {
        let minutes = day
            .saturating_mul(24)
            .saturating_add(*hour)
            .saturating_mul(60)
            .saturating_add(*minute);
        let starts_at = MONDAY.checked_add(SignedDuration::from_mins(minutes)).ok()?;
        let raw = RawContest {
            id: format!("c{number}"),
            name: format!("Round {number}"),
            url: format!("https://{}/contest/{number}", platform.link_domain()),
            starts_at,
            ends_at: starts_at.checked_add(SignedDuration::from_mins(*length)).ok()?,
            duration: None,
            kind: ContestKind::Regular,
            rated: Some(true),
            division: None,
            language: None,
            registration: (None, None),
        };
        Contest::checked(*platform, raw).ok()
    };
    numbered.filter_map(contest).collect()
}

pub(crate) fn news() -> Vec<News> {
    let change = |(hour, place, moved_minutes): &(i64, usize, Option<i64>)| News {
        at: MONDAY.checked_add(SignedDuration::from_hours(*hour)).unwrap_or(MONDAY),
        place: *place,
        moved_minutes: *moved_minutes,
    };
    CHANGES.iter().map(change).collect()
}
