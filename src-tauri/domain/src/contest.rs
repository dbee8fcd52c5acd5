//! A contest: what platforms announce, and the rules that every accepted one follows.

use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use url::Url;

use super::platform::{Platform, UnknownPlatform};
use super::source::{FeedId, SourceId};
use super::text::clean_name;

/// The longest that a contest may be: anything longer is always open (`ContestKind::Permanent`).
/// The longest real contest seen is one that AtCoder announced with 1992:40 (83 days).
pub const LONGEST_CONTEST: SignedDuration = SignedDuration::from_hours(180 * 24);

/// Longest name that is kept, in characters; real ones stay under 120.
pub const LONGEST_NAME: usize = 300;

/// What a contest is called everywhere: `<source>:<the source's own id>`, such as `codeforces:1936`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "String", try_from = "String")]
pub struct ContestKey {
    source: SourceId,
    id: String,
}

impl ContestKey {
    /// The key of the source's contest `id`.
    ///
    /// An id is 1 to 200 visible ASCII characters without a slash. A platform's id is a part of its links, so it has none of the characters that
    /// would lead to another page either; anything else that a platform sends isn't an id.
    pub fn new(source: impl Into<SourceId>, id: impl Into<String>) -> Result<Self, InvalidContest> {
        let (source, id) = (source.into(), id.into());
        let is_part_of_links = source.platform().is_some();
        let fits = |byte: u8| byte.is_ascii_graphic() && byte != b'/' && !(is_part_of_links && leads_elsewhere(byte));
        let is_dots = is_part_of_links && matches!(id.as_str(), "." | "..");
        if !id.is_empty() && id.len() <= 200 && !is_dots && id.bytes().all(fits) {
            Ok(Self { source, id })
        } else {
            Err(InvalidContest::Id)
        }
    }

    /// The source the contest comes from.
    #[must_use]
    pub const fn source(&self) -> SourceId {
        self.source
    }

    /// The source's own id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

/// Whether a link's path can't hold the character as it is, in one segment (RFC 3986, 3.3).
const fn leads_elsewhere(byte: u8) -> bool {
    matches!(
        byte,
        b'?' | b'#' | b'%' | b'\\' | b'"' | b'<' | b'>' | b'`' | b'{' | b'}' | b'|' | b'^'
    )
}

impl fmt::Display for ContestKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.source, self.id)
    }
}

impl From<ContestKey> for String {
    fn from(key: ContestKey) -> Self {
        key.to_string()
    }
}

/// The text isn't a contest key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidKey {
    /// There is no colon.
    #[error("a contest key looks like codeforces:1936")]
    NoColon,
    /// The part before the colon names no platform.
    #[error(transparent)]
    Platform(#[from] UnknownPlatform),
    /// The part after the colon can't be an id.
    #[error("the part after the colon is not a contest id")]
    Id,
}

impl FromStr for ContestKey {
    type Err = InvalidKey;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (source, id) = text.split_once(':').ok_or(InvalidKey::NoColon)?;
        Self::new(source.parse::<SourceId>()?, id).map_err(|_| InvalidKey::Id)
    }
}

impl TryFrom<String> for ContestKey {
    type Error = InvalidKey;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// What sort of contest it is, as far as the platform or the name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ContestKind {
    /// An ordinary round.
    Regular,
    /// Made for learning, but a real round (Educational Codeforces Round, interview series).
    Educational,
    /// Optimization contests such as the AtCoder Heuristic Contest.
    Heuristic,
    /// Runs for days (long challenges, marathons, multi-day online challenges).
    Marathon,
    /// A company is hiring.
    Hiring,
    /// Comes every day or every weekday (AtCoder Daily Training, AtCoder Weekday Contest).
    Daily,
    /// A rehearsal or a training without standings.
    Practice,
    /// Always open, or open for most of a year and longer.
    Permanent,
}

impl ContestKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Regular,
        Self::Educational,
        Self::Heuristic,
        Self::Marathon,
        Self::Hiring,
        Self::Daily,
        Self::Practice,
        Self::Permanent,
    ];

    /// The word used in preferences and documents.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Educational => "educational",
            Self::Heuristic => "heuristic",
            Self::Marathon => "marathon",
            Self::Hiring => "hiring",
            Self::Daily => "daily",
            Self::Practice => "practice",
            Self::Permanent => "permanent",
        }
    }

    /// The kind called `word`.
    #[must_use]
    pub fn from_key(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == word)
    }
}

impl fmt::Display for ContestKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// A contest that ended longer ago than this isn't kept (and isn't stored if it's first seen after that).
pub const KEPT_AFTER_END: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A contest as a platform announced it. It can only be made by [`Contest::checked`], so every one keeps the rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contest {
    /// Source and the source's own id.
    pub key: ContestKey,
    /// The name of the feed that announced it; none for a platform, whose name the table has.
    pub feed: Option<String>,
    /// Decoded, trimmed, single-spaced, without control or direction-changing characters.
    pub name: String,
    /// https; a platform's is on its own host, a feed may give none.
    pub url: Option<Url>,
    /// When it begins, whole seconds.
    pub starts_at: Timestamp,
    /// When it ends (for a contest with a window: when the window closes), after `starts_at`.
    pub ends_at: Timestamp,
    /// How long a participant has: shorter than `ends_at - starts_at` where the contest has a window.
    pub duration_seconds: i64,
    /// What sort of contest it is.
    pub kind: ContestKind,
    /// Whether it counts for a rating; `None` where the platform doesn't say.
    pub rated: Option<bool>,
    /// Who it's for, in the platform's words ("Div. 2", "1200 - 2799").
    pub division: Option<String>,
    /// Language of the statements as an ISO 639-1 code, where the platform or the name tells.
    pub language: Option<String>,
    /// When registration opens.
    pub registration_opens_at: Option<Timestamp>,
    /// When registration closes.
    pub registration_closes_at: Option<Timestamp>,
}

/// What a parser found in a row, before the rules were applied.
#[derive(Clone, Debug)]
pub struct RawContest {
    /// The platform's own id.
    pub id: String,
    /// The name as sent: may hold HTML entities, odd spaces, control characters.
    pub name: String,
    /// The link as sent or built.
    pub url: String,
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// How long a participant has, if that is shorter than the window.
    pub duration: Option<SignedDuration>,
    /// What sort of contest it is; a contest longer than [`LONGEST_CONTEST`] becomes permanent, whatever this says.
    pub kind: ContestKind,
    /// Whether it is rated.
    pub rated: Option<bool>,
    /// For whom it is.
    pub division: Option<String>,
    /// ISO 639-1 code of the statements' language.
    pub language: Option<String>,
    /// When registration opens and closes.
    pub registration: (Option<Timestamp>, Option<Timestamp>),
}

/// Why a row isn't a contest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidContest {
    /// The id is empty, too long, or contains characters that no platform uses.
    #[error("its id isn't valid")]
    Id,
    /// Nothing is left of the name once it is cleaned.
    #[error("it has no name")]
    Name,
    /// It ends before it starts, or in the same second.
    #[error("it doesn't end after it starts")]
    EndsBeforeStart,
    /// It starts before 2000 or after 2100: a unit or a sentinel was misread.
    #[error("its date is out of range")]
    OutOfRange,
    /// The link isn't https, or goes to another site.
    #[error("its link goes to another site")]
    Link,
    /// A participant has no time, or more than the contest lasts.
    #[error("its duration doesn't fit its start and end")]
    Length,
    /// There is no such kind.
    #[error("its kind is unknown")]
    Kind,
}

impl Contest {
    /// Applies the rules of a contest to what a parser found.
    pub fn checked(platform: Platform, raw: RawContest) -> Result<Self, InvalidContest> {
        let url = platform_link(platform, &raw.url).ok_or(InvalidContest::Link)?;
        Self::of_source(platform.into(), None, Some(url), raw)
    }

    /// Applies the rules of a contest to what the user's feed called `name` contains. A link that may not be opened is left out.
    pub fn of_feed(feed: FeedId, name: &str, raw: RawContest) -> Result<Self, InvalidContest> {
        let url = https_link(&raw.url);
        Self::of_source(feed.into(), Some(name.to_owned()), url, raw)
    }

    fn of_source(
        source: SourceId,
        feed: Option<String>,
        url: Option<Url>,
        raw: RawContest,
    ) -> Result<Self, InvalidContest> {
        let key = ContestKey::new(source, raw.id)?;
        let name = clean_name(&raw.name, LONGEST_NAME).ok_or(InvalidContest::Name)?;
        let (starts_at, ends_at) = (whole_second(raw.starts_at)?, whole_second(raw.ends_at)?);
        let length = ends_at.duration_since(starts_at);
        if !length.is_positive() {
            return Err(InvalidContest::EndsBeforeStart);
        }
        let taking_part = raw
            .duration
            .filter(|duration| duration.is_positive() && *duration < length);
        Ok(Self {
            key,
            feed,
            name,
            url,
            starts_at,
            ends_at,
            duration_seconds: taking_part.unwrap_or(length).as_secs(),
            kind: if length > LONGEST_CONTEST {
                ContestKind::Permanent
            } else {
                raw.kind
            },
            rated: raw.rated,
            division: raw.division.and_then(|division| clean_name(&division, 60)),
            language: raw.language,
            registration_opens_at: raw.registration.0,
            registration_closes_at: raw.registration.1,
        })
    }

    /// The name of its source, as people see it everywhere.
    #[must_use]
    pub fn source_name(&self) -> &str {
        self.key.source().name(self.feed.as_deref())
    }

    /// Its page as text; empty where it has none.
    #[must_use]
    pub fn link(&self) -> &str {
        self.url.as_ref().map_or("", Url::as_str)
    }

    /// Whether the contest is over at `now`.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ends_at <= now
    }

    /// Whether the contest has begun at `now`.
    #[must_use]
    pub fn has_started(&self, now: Timestamp) -> bool {
        self.starts_at <= now
    }
}

/// `link` as a URL, if it is https, without credentials or port, and on the platform's own host or below it.
#[must_use]
pub fn platform_link(platform: Platform, link: &str) -> Option<Url> {
    let url = Url::parse(link).ok()?;
    let domain = platform.link_domain();
    let host = url.host_str()?;
    let own = host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
    let plain = url.username().is_empty() && url.password().is_none() && url.port().is_none();
    (url.scheme() == "https" && own && plain && link.len() <= 1000).then_some(url)
}

/// `link` as a URL that may be opened for a contest of `source`: a feed's may go to any https address.
#[must_use]
pub fn source_link(source: SourceId, link: &str) -> Option<Url> {
    match source {
        SourceId::Platform(platform) => platform_link(platform, link),
        SourceId::Feed(_) => https_link(link),
    }
}

/// `link` as a URL, if it is https, without credentials.
fn https_link(link: &str) -> Option<Url> {
    let url = Url::parse(link).ok()?;
    let plain = url.username().is_empty() && url.password().is_none() && url.host_str().is_some();
    (url.scheme() == "https" && plain && link.len() <= 1000).then_some(url)
}

/// Years 2000 to 2100, in seconds since the epoch.
const SANE_SECONDS: std::ops::Range<i64> = 946_684_800..4_102_444_800;

fn whole_second(at: Timestamp) -> Result<Timestamp, InvalidContest> {
    let second = at.as_second();
    if !SANE_SECONDS.contains(&second) {
        return Err(InvalidContest::OutOfRange);
    }
    Timestamp::from_second(second).map_err(|_| InvalidContest::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_platforms_id_is_one_segment_of_a_path_and_a_calendars_is_what_it_says() {
        for id in ["1936", "weekly-contest-480", "START_213", "a:b", "a&b", "a.b", "..."] {
            assert_eq!(
                ContestKey::new(Platform::LeetCode, id).map(|key| key.id),
                Ok(id.to_owned())
            );
        }
        for id in [
            "",
            "a/b",
            "a b",
            "caf\u{E9}",
            ".",
            "..",
            "a?b",
            "a#b",
            "a%2fb",
            "a\\b",
            "a\"b",
            "<b>",
        ] {
            assert_eq!(ContestKey::new(Platform::LeetCode, id), Err(InvalidContest::Id), "{id}");
        }
        let feed: SourceId = "feed-aaaaaaaa".parse().unwrap();
        assert!(ContestKey::new(feed, "50%@example.com?").is_ok());
    }

    #[test]
    fn a_link_is_https_on_the_platforms_own_host_and_nothing_beside() {
        for link in [
            "https://codeforces.com/contest/1936",
            "https://m1.codeforces.com/contest/1936?locale=en#a",
        ] {
            let url = platform_link(Platform::Codeforces, link).unwrap();
            assert_eq!(url.as_str(), link);
        }
        for link in [
            "http://codeforces.com/contest/1936",
            "https://atcoder.jp/contests/abc300",
            "https://codeforces.com.evil.example/contest/1936",
            "https://evilcodeforces.com/contest/1936",
            "https://codeforces.com@evil.example/",
            "https://user:pw@codeforces.com/",
            "https://codeforces.com:8443/",
            "https://xn--codefrces-v7a.com/",
            "javascript:alert(1)//codeforces.com",
            "file:///codeforces.com",
            "//codeforces.com/contest/1936",
            "contest/1936",
            "",
            &format!("https://codeforces.com/{}", "a".repeat(1000)),
        ] {
            assert_eq!(platform_link(Platform::Codeforces, link), None, "{link}");
        }
    }
}
