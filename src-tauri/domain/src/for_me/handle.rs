//! What a handle may be, the ratings it can have, and when they are read again.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::contest::{Contest, ContestKind};
use crate::domain::platform::Platform;
use crate::domain::rhythm::quiet_until;

/// The user's handles by platform.
pub type Handles = BTreeMap<Platform, String>;

/// What the preferences of handles accept.
pub(crate) const HANDLE_TEXT: &str =
    "your handle: up to 40 letters, digits, and the characters _ - . (or nothing, to forget it and its rating)";

/// The longest handle of any of these platforms is shorter.
const LONGEST: usize = 40;

/// Whether the text can be a handle. It becomes a part of addresses, so nothing else is accepted.
#[must_use]
pub fn is_handle(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    text.len() <= LONGEST && text.bytes().all(fits) && text.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

/// Sets a handle, or removes it; `None` if the text is neither a handle nor empty.
pub(crate) fn set_handle(handles: &mut Handles, platform: Platform, text: &str) -> Option<()> {
    let text = text.trim();
    if text.is_empty() {
        handles.remove(&platform);
        return Some(());
    }
    is_handle(text).then(|| drop(handles.insert(platform, text.to_owned())))
}

/// A rating that a handle can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Ladder {
    /// Codeforces.
    Codeforces,
    /// `AtCoder`'s algorithm contests.
    #[serde(rename = "atcoder")]
    AtCoder,
    /// `AtCoder`'s heuristic contests.
    #[serde(rename = "atcoder_heuristic")]
    AtCoderHeuristic,
    /// `LeetCode`.
    #[serde(rename = "leetcode")]
    LeetCode,
    /// `CodeChef`.
    #[serde(rename = "codechef")]
    CodeChef,
}

impl Ladder {
    /// Every one, in the order people see.
    pub const ALL: [Self; 5] = [
        Self::Codeforces,
        Self::AtCoder,
        Self::AtCoderHeuristic,
        Self::LeetCode,
        Self::CodeChef,
    ];

    /// Its name in documents and in the data file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Codeforces => "codeforces",
            Self::AtCoder => "atcoder",
            Self::AtCoderHeuristic => "atcoder_heuristic",
            Self::LeetCode => "leetcode",
            Self::CodeChef => "codechef",
        }
    }

    /// The one called `word`.
    #[must_use]
    pub fn from_key(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ladder| ladder.key() == word)
    }

    /// The platform that it is on.
    #[must_use]
    pub const fn platform(self) -> Platform {
        match self {
            Self::Codeforces => Platform::Codeforces,
            Self::AtCoder | Self::AtCoderHeuristic => Platform::AtCoder,
            Self::LeetCode => Platform::LeetCode,
            Self::CodeChef => Platform::CodeChef,
        }
    }

    /// The ratings that a handle on this platform can have.
    pub fn on(platform: Platform) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |ladder| ladder.platform() == platform)
    }

    /// The rating that counts in a contest; `None` on a platform whose ratings aren't read.
    #[must_use]
    pub fn of(contest: &Contest) -> Option<Self> {
        match (contest.key.source().platform()?, contest.kind) {
            (Platform::AtCoder, ContestKind::Heuristic) => Some(Self::AtCoderHeuristic),
            (platform, _) => Self::on(platform).next(),
        }
    }
}

/// The last good reading of a rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingReading {
    /// The handle that was read.
    pub handle: String,
    /// The rating; `None`: it was never rated.
    pub rating: Option<i32>,
    /// When, by the platform's own clock.
    pub read_at: Timestamp,
    /// The rating that the calendar was last made from.
    pub made_with: Option<i32>,
}

impl RatingReading {
    /// Whether it is a reading of this handle.
    #[must_use]
    pub fn is_of(&self, handle: &str) -> bool {
        self.handle.eq_ignore_ascii_case(handle)
    }
}

/// Ratings are read this often.
const DAILY: SignedDuration = SignedDuration::from_hours(24);
/// Results are out this long after most contests end; those that take longer are found the next day.
const RESULTS_AFTER: SignedDuration = SignedDuration::from_hours(3);
/// After a failure.
const AGAIN: SignedDuration = SignedDuration::from_hours(1);

/// What is known of the attempts to read a rating.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RatingAttempts {
    /// When it was last asked for.
    pub last_at: Option<Timestamp>,
    /// When it was last read, here or on another computer.
    pub read_at: Option<Timestamp>,
    /// Failures since.
    pub failures: u32,
    /// The server asked not to be asked before this.
    pub not_before: Option<Timestamp>,
}

impl RatingAttempts {
    /// Until when the server asked not to be asked.
    #[must_use]
    pub fn quiet_until(&self, now: Timestamp) -> Option<Timestamp> {
        quiet_until(self.not_before, self.last_at, now)
    }
}

/// When to read a rating again: a day after the last time, or once the results of a contest that could change it are out; after a failure,
/// after a pause that grows to a day. `ends` are the ends of such contests.
#[must_use]
pub fn due_at(attempts: &RatingAttempts, ends: impl Iterator<Item = Timestamp>, now: Timestamp) -> Timestamp {
    let plus = |at: Timestamp, by: SignedDuration| at.checked_add(by).unwrap_or(Timestamp::MAX);
    let Some(last) = attempts.last_at.max(attempts.read_at).filter(|last| *last <= now) else {
        return now;
    };
    if attempts.failures > 0 {
        let doublings = attempts.failures.saturating_sub(1).min(5);
        let pause = SignedDuration::from_secs(AGAIN.as_secs().saturating_mul(1_i64 << doublings)).min(DAILY);
        return plus(attempts.last_at.unwrap_or(last), pause).max(attempts.quiet_until(now).unwrap_or(Timestamp::MIN));
    }
    let results = ends.map(|end| plus(end, RESULTS_AFTER)).filter(|out| *out > last);
    results
        .min()
        .map_or(plus(last, DAILY), |out| out.min(plus(last, DAILY)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_handle_can_be_a_part_of_an_address_and_nothing_else() {
        let mut handles = Handles::new();
        for text in ["tourist", " a.b-c_9 ", "0"] {
            assert_eq!(set_handle(&mut handles, Platform::Codeforces, text), Some(()), "{text}");
        }
        assert_eq!(handles.get(&Platform::Codeforces).map(String::as_str), Some("0"));
        for text in ["..", "-", "a/b", "a;b", "a b", "ä", "a%2f", "a?x=1", &"x".repeat(41)] {
            assert_eq!(set_handle(&mut handles, Platform::Codeforces, text), None, "{text}");
        }
        assert_eq!(set_handle(&mut handles, Platform::Codeforces, " "), Some(()));
        assert_eq!(handles, Handles::new());
    }

    #[test]
    fn a_rating_is_read_once_a_day_and_when_results_are_out() {
        let now = at("2026-11-26T12:00:00Z");
        let read = RatingAttempts {
            last_at: Some(at("2026-11-26T08:00:00Z")),
            read_at: Some(at("2026-11-26T08:00:01Z")),
            ..RatingAttempts::default()
        };
        let due = |attempts: &RatingAttempts, ends: &[&str]| {
            due_at(attempts, ends.iter().map(|end| at(end)), now).to_string()
        };
        assert_eq!(due(&RatingAttempts::default(), &[]), "2026-11-26T12:00:00Z");
        assert_eq!(due(&read, &[]), "2026-11-27T08:00:01Z");
        let ends = ["2026-11-26T04:00:00Z", "2026-11-26T10:00:00Z", "2026-11-26T09:00:00Z"];
        assert_eq!(
            due(&read, &ends),
            "2026-11-26T12:00:00Z",
            "three hours after the first end whose results are news"
        );
        assert_eq!(
            due(&read, &["2026-11-27T07:00:00Z"]),
            "2026-11-27T08:00:01Z",
            "the next day at the latest"
        );
        let future = RatingAttempts {
            last_at: Some(at("2026-12-01T00:00:00Z")),
            ..read
        };
        assert_eq!(due(&future, &[]), "2026-11-26T12:00:00Z", "the clock was set back");
    }

    #[test]
    fn after_failures_the_pause_grows_to_a_day_and_the_servers_word_counts() {
        let now = at("2026-11-26T12:00:00Z");
        let failed = |failures, not_before: Option<&str>| {
            let attempts = RatingAttempts {
                last_at: Some(now),
                read_at: None,
                failures,
                not_before: not_before.map(at),
            };
            due_at(&attempts, [at("2026-11-26T09:30:00Z")].into_iter(), now).to_string()
        };
        assert_eq!(failed(1, None), "2026-11-26T13:00:00Z");
        assert_eq!(failed(3, None), "2026-11-26T16:00:00Z");
        assert_eq!(failed(99, None), "2026-11-27T12:00:00Z");
        assert_eq!(failed(1, Some("2026-11-26T20:00:00Z")), "2026-11-26T20:00:00Z");
        let quiet = |last_at: &str| {
            let attempts = RatingAttempts {
                last_at: Some(at(last_at)),
                not_before: Some(at("2026-11-26T20:00:00Z")),
                ..RatingAttempts::default()
            };
            attempts.quiet_until(now)
        };
        assert_eq!(quiet("2026-11-26T12:00:00Z"), Some(at("2026-11-26T20:00:00Z")));
        assert_eq!(quiet("2026-11-26T19:00:00Z"), None, "the clock was ahead");
    }
}
