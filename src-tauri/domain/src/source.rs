//! Where a contest comes from: a platform in the table, or a calendar feed that the user added.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize, Serializer};

use super::alike::alike;
use super::platform::{Platform, UnknownPlatform};
use super::preferences::Preferences;
use super::text::clean_name;

const FEED_PREFIX: &str = "feed-";
const FEED_ID_LENGTH: usize = 13;
const LONGEST_FEED_NAME: usize = 60;

/// The id of a calendar feed: `feed-` and eight characters of `0-9a-v`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FeedId([u8; FEED_ID_LENGTH]);

impl FeedId {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// What a feed is called: `given`, made safe to show. A feed that is named like a platform says that it is a calendar, so its contests
/// are never mistaken for the platform's.
#[must_use]
pub fn feed_name(given: &str) -> Option<String> {
    let name = clean_name(given, LONGEST_FEED_NAME)?;
    let letters = |text: &str| -> String { alike(text).chars().filter(|letter| letter.is_alphanumeric()).collect() };
    let own = letters(&name);
    let is_taken = Platform::ALL
        .iter()
        .any(|platform| own == letters(platform.name()) || own == platform.key());
    Some(if is_taken { format!("{name} (calendar)") } else { name })
}

impl fmt::Display for FeedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The word isn't the id of a calendar feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the id of a calendar feed looks like feed-0a1b2c3d")]
pub struct InvalidFeedId;

impl FromStr for FeedId {
    type Err = InvalidFeedId;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let own = word.strip_prefix(FEED_PREFIX).ok_or(InvalidFeedId)?;
        let known = own.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'v'));
        let bytes = word.as_bytes().try_into().map_err(|_| InvalidFeedId)?;
        known.then_some(Self(bytes)).ok_or(InvalidFeedId)
    }
}

/// The address of a calendar feed as the user gave it. It may be a secret, so it's never printed.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(transparent)]
pub struct FeedAddress(String);

impl FeedAddress {
    /// The whole address.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for FeedAddress {
    fn from(address: &str) -> Self {
        Self(address.to_owned())
    }
}

/// Never: others may read whatever is written.
impl Serialize for FeedAddress {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom(
            "the address of a calendar feed may be a secret",
        ))
    }
}

impl fmt::Debug for FeedAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FeedAddress(…)")
    }
}

/// Where a contest comes from. Keys, health, reports, and lead times refer to sources; what only the built-in ones have (a server, a link
/// domain, a file of their own) stays with [`Platform`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "Platform | `feed-${string}`"))]
#[serde(into = "String", try_from = "String")]
pub enum SourceId {
    /// A platform of the table.
    Platform(Platform),
    /// A feed of the user's own.
    Feed(FeedId),
}

impl SourceId {
    /// Its name in keys, preferences, documents and on the command line.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::Platform(platform) => platform.key(),
            Self::Feed(feed) => feed.as_str(),
        }
    }

    /// The platform, if it is one.
    #[must_use]
    pub const fn platform(self) -> Option<Platform> {
        match self {
            Self::Platform(platform) => Some(platform),
            Self::Feed(_) => None,
        }
    }

    /// The feed, if it is one.
    #[must_use]
    pub const fn feed(self) -> Option<FeedId> {
        match self {
            Self::Platform(_) => None,
            Self::Feed(feed) => Some(feed),
        }
    }

    /// The name that people see; `feed` is what the user called the feed.
    #[must_use]
    pub fn name(self, feed: Option<&str>) -> &str {
        match self {
            Self::Platform(platform) => platform.name(),
            Self::Feed(_) => feed.unwrap_or("Calendar feed"),
        }
    }

    /// The color its events may take, as an event color id of Google Calendar.
    #[must_use]
    pub const fn event_color_id(self) -> &'static str {
        match self {
            Self::Platform(platform) => platform.event_color_id(),
            Self::Feed(_) => "1",
        }
    }
}

impl Preferences {
    /// Whether the source is read, and what it announced is shown.
    #[must_use]
    pub fn is_on(&self, source: SourceId) -> bool {
        match source {
            SourceId::Platform(platform) => self.platforms.contains(&platform),
            SourceId::Feed(feed) => self.feeds.get(&feed) == Some(&true),
        }
    }

    /// The lead times of a source in minutes, longest first, each once; 0 means the start.
    #[must_use]
    pub fn lead_minutes(&self, source: impl Into<SourceId>) -> Vec<u32> {
        let source = source.into();
        let own = self.reminders_per_platform.iter().find(|(of, _)| *of == source);
        let mut leads = own.map_or_else(|| self.reminders_lead_minutes.clone(), |(_, leads)| leads.clone());
        if self.reminders_at_start {
            leads.push(0);
        }
        leads.sort_unstable_by(|a, b| b.cmp(a));
        leads.dedup();
        leads
    }
}

impl From<Platform> for SourceId {
    fn from(platform: Platform) -> Self {
        Self::Platform(platform)
    }
}

impl From<FeedId> for SourceId {
    fn from(feed: FeedId) -> Self {
        Self::Feed(feed)
    }
}

impl PartialEq<Platform> for SourceId {
    fn eq(&self, platform: &Platform) -> bool {
        *self == Self::Platform(*platform)
    }
}

impl fmt::Display for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl From<SourceId> for String {
    fn from(source: SourceId) -> Self {
        source.key().to_owned()
    }
}

impl FromStr for SourceId {
    type Err = UnknownPlatform;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        word.parse()
            .map(Self::Feed)
            .or_else(|_| word.parse().map(Self::Platform))
    }
}

impl TryFrom<String> for SourceId {
    type Error = UnknownPlatform;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        word.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_that_is_called_like_a_platform_says_that_it_is_a_calendar() {
        for name in [
            "Codeforces",
            " code forces ",
            "ATCODER",
            "ＬｅｅｔＣｏｄｅ",
            "At-Coder",
            "gym",
        ] {
            assert!(feed_name(name).unwrap().ends_with(" (calendar)"), "{name}");
        }
        assert_eq!(feed_name("Codeforces Upcoming").as_deref(), Some("Codeforces Upcoming"));
        assert_eq!(feed_name(" ICPC\u{202e} \n Asia ").as_deref(), Some("ICPC Asia"));
        assert_eq!(feed_name(" \u{200b} "), None);
    }

    #[test]
    fn a_source_is_a_platform_or_a_feed_and_its_word_survives() {
        for word in ["atcoder", "code360", "feed-0a1b2c3d", "feed-vvvvvvvv"] {
            assert_eq!(word.parse::<SourceId>().unwrap().to_string(), word);
            let json = format!("\"{word}\"");
            let read: SourceId = serde_json::from_str(&json).unwrap();
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
        }
        for word in [
            "feed",
            "feed-",
            "feed-0a1b2c3",
            "feed-0a1b2c3d4",
            "feed-0A1B2C3D",
            "feed-0a1b2c3ü",
            "topcoder",
            "",
        ] {
            assert!(word.parse::<SourceId>().is_err(), "{word}");
        }
    }
}
