//! What an event records about the reading it's based on: when its platform was read, what it showed before, and who deleted it.
//!
//! All of it is in private extended properties in addition to the two that release 0.1.0 knows. That release keeps the others when it writes, so
//! a seal over its own hashes shows whether it has written since.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::domain::InstallationId;

/// When the platform was read, by its server's clock: seconds since 1970.
pub const READ_PROPERTY: &str = "contestsync_read";
/// Hash of the contest's facts, a dot, and the seal over what was written for them.
pub const FACTS_PROPERTY: &str = "contestsync_facts";
/// Hashes of facts that the event showed before, newest first.
pub const WAS_PROPERTY: &str = "contestsync_was";
/// How often facts came back that another installation had replaced.
pub const FLIPS_PROPERTY: &str = "contestsync_flips";
/// The installation that created the event.
pub const BY_PROPERTY: &str = "contestsync_by";
/// The version of the texts in title and description.
pub const WORDING_PROPERTY: &str = "contestsync_wording";
/// Hashes of what was last written for look and feel.
pub const LOOK_PROPERTY: &str = "contestsync_look";
/// Set while an installation is deleting the event, and after that.
pub const GONE_PROPERTY: &str = "contestsync_gone";
/// Why it was deleted.
pub const WHY_PROPERTY: &str = "contestsync_why";
/// The user restored it after it was deleted.
pub const KEPT_PROPERTY: &str = "contestsync_kept";
/// The event was moved unchanged from another calendar: what it shows is what another installation read, even if this one created it here.
pub const MOVED_PROPERTY: &str = "contestsync_moved";

/// The version of the texts that this program writes.
pub const WORDING: u32 = 1;
/// How many former facts are remembered.
const MOST_WAS: usize = 6;
/// No cache of a platform's answers lives longer than this.
const CACHE_LIVES: SignedDuration = SignedDuration::from_mins(10);
/// The longest that a return to former facts has to wait.
const LONGEST_DOUBT: SignedDuration = SignedDuration::from_hours(24);

/// Why the program deleted an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemovalReason {
    /// The platform no longer has the contest.
    Gone,
    /// A switch, rule or choice hides it.
    Hidden,
    /// The events moved to another calendar.
    Moved,
}

impl RemovalReason {
    /// The word in the event and in the data file.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Hidden => "hidden",
            Self::Moved => "moved",
        }
    }

    fn read(word: Option<&str>) -> Self {
        match word {
            Some("hidden") => Self::Hidden,
            Some("moved") => Self::Moved,
            _ => Self::Gone,
        }
    }
}

/// Whether the program is deleting the event, or has deleted it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeletionMark {
    /// Neither.
    #[default]
    None,
    /// It is about to: the mark is written first, then the event is deleted.
    Deleting,
    /// It did.
    Program,
}

/// What an event records about the reading it's based on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventStamp {
    /// When the platform was read for what the event shows; `None`: it isn't recorded, or the property was erased.
    #[serde(default)]
    pub read: Option<Timestamp>,
    /// Hash of the facts.
    #[serde(default)]
    pub facts: String,
    /// Hash of what was written for them.
    #[serde(default)]
    pub seal: String,
    /// Facts that the event showed before, newest first.
    #[serde(default)]
    pub was: Vec<String>,
    /// How often they came back against another installation's reading.
    #[serde(default)]
    pub flips: u32,
    /// Which installation created the event.
    #[serde(default)]
    pub by: Option<String>,
    /// The version of its texts.
    #[serde(default)]
    pub wording: u32,
    /// Whether the program deleted it.
    #[serde(default)]
    pub mark: DeletionMark,
    /// Why.
    #[serde(default)]
    pub why: Option<RemovalReason>,
    /// The user restored it.
    #[serde(default)]
    pub kept: bool,
    /// It moved here as it was.
    #[serde(default)]
    pub moved: bool,
}

impl EventStamp {
    /// Reads the properties of an event.
    #[must_use]
    pub fn read_from<'a>(property: impl Fn(&str) -> Option<&'a str>) -> Self {
        let number = |name: &str| property(name).and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
        let read = property(READ_PROPERTY)
            .and_then(|text| text.parse().ok())
            .and_then(|seconds| Timestamp::from_second(seconds).ok());
        let facts = property(FACTS_PROPERTY).unwrap_or_default();
        let (facts, seal) = facts.split_once('.').unwrap_or((facts, ""));
        let was = property(WAS_PROPERTY).unwrap_or_default();
        let mark = match property(GONE_PROPERTY) {
            None | Some("") => DeletionMark::None,
            Some("deleting") => DeletionMark::Deleting,
            Some(_) => DeletionMark::Program,
        };
        Self {
            read,
            facts: facts.to_owned(),
            seal: seal.to_owned(),
            was: was
                .split(',')
                .filter(|one| !one.is_empty())
                .take(MOST_WAS)
                .map(str::to_owned)
                .collect(),
            flips: number(FLIPS_PROPERTY),
            by: property(BY_PROPERTY).map(str::to_owned),
            wording: number(WORDING_PROPERTY),
            mark,
            why: (mark != DeletionMark::None).then(|| RemovalReason::read(property(WHY_PROPERTY))),
            kept: property(KEPT_PROPERTY).is_some_and(|text| !text.is_empty()),
            moved: property(MOVED_PROPERTY).is_some_and(|text| !text.is_empty()),
        }
    }

    /// The stamp that the body of a request records; `None`: it records none.
    #[must_use]
    pub fn in_body(body: &Value) -> Option<Self> {
        let private = body.pointer("/extendedProperties/private")?;
        Some(Self::read_from(|name| private.get(name).and_then(Value::as_str)))
    }

    /// The reading that it records if that is this one, which showed these facts. What was written beside another installation's facts keeps the stamp of
    /// those, and doesn't make them ours.
    #[must_use]
    pub fn read_if(&self, facts: &str, read_at: Timestamp) -> Option<Timestamp> {
        self.read
            .filter(|read| self.facts == facts && read.as_second() == read_at.as_second())
    }

    /// Whether this installation created the event.
    #[must_use]
    pub fn is_by(&self, installation: &InstallationId) -> bool {
        self.by.as_deref() == Some(installation.as_str())
    }

    /// How much later than the stamp a reading must be to bring back facts that another installation had replaced: longer than a cache
    /// lives, and twice as long each time.
    #[must_use]
    pub fn doubt(&self) -> SignedDuration {
        let factor = 1_i32.checked_shl(self.flips.min(20)).unwrap_or(i32::MAX);
        CACHE_LIVES
            .checked_mul(factor)
            .map_or(LONGEST_DOUBT, |doubt| doubt.min(LONGEST_DOUBT))
    }

    /// The stamp once these facts are written.
    #[must_use]
    pub fn followed_by(&self, facts: &str, read: Timestamp, returns: bool) -> Self {
        let mut was = self.was.clone();
        if !self.facts.is_empty() && self.facts != facts {
            was.insert(0, self.facts.clone());
        }
        was.retain(|one| one != facts);
        was.dedup();
        was.truncate(MOST_WAS);
        // An older reading of the same facts doesn't replace the newer one.
        let known = self.read.filter(|_| self.facts == facts);
        Self {
            read: known.max(Some(read)),
            facts: facts.to_owned(),
            was,
            flips: self.flips.saturating_add(u32::from(returns)),
            wording: WORDING,
            moved: false,
            ..self.clone()
        }
    }

    /// The properties for Google. What no longer applies is removed, if it was there.
    #[must_use]
    pub fn properties(&self, before: &Self) -> Map<String, Value> {
        let mut properties = Map::new();
        let mut set = |name: &str, value: Option<String>, was_there: bool| match value {
            Some(value) => drop(properties.insert(name.to_owned(), json!(value))),
            None if was_there => drop(properties.insert(name.to_owned(), Value::Null)),
            None => {}
        };
        set(
            READ_PROPERTY,
            self.read.map(|read| read.as_second().to_string()),
            before.read.is_some(),
        );
        let facts = (!self.facts.is_empty()).then(|| format!("{}.{}", self.facts, self.seal));
        set(FACTS_PROPERTY, facts, !before.facts.is_empty());
        let was = (!self.was.is_empty()).then(|| self.was.join(","));
        set(WAS_PROPERTY, was, !before.was.is_empty());
        let flips = (self.flips > 0).then(|| self.flips.to_string());
        set(FLIPS_PROPERTY, flips, before.flips > 0);
        set(BY_PROPERTY, self.by.clone(), before.by.is_some());
        set(WORDING_PROPERTY, Some(self.wording.to_string()), false);
        let mark = match self.mark {
            DeletionMark::None => None,
            DeletionMark::Deleting => Some("deleting".to_owned()),
            DeletionMark::Program => Some("program".to_owned()),
        };
        set(GONE_PROPERTY, mark, before.mark != DeletionMark::None);
        set(
            WHY_PROPERTY,
            self.why.map(|why| why.word().to_owned()),
            before.why.is_some(),
        );
        set(KEPT_PROPERTY, self.kept.then(|| "user".to_owned()), before.kept);
        set(MOVED_PROPERTY, self.moved.then(|| "as_it_was".to_owned()), before.moved);
        properties
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn reread(stamp: &EventStamp) -> EventStamp {
        let properties = stamp.properties(&EventStamp::default());
        EventStamp::read_from(|name| properties.get(name).and_then(Value::as_str))
    }

    #[test]
    fn what_is_written_is_read_back_and_fits_into_googles_limits() {
        let stamp = EventStamp {
            read: Some(at(1_800_000_000)),
            facts: "0123456789ab".to_owned(),
            seal: "ba9876543210".to_owned(),
            was: vec!["a".repeat(12); 6],
            flips: 3,
            by: Some("f".repeat(40)),
            wording: 1,
            mark: DeletionMark::Program,
            why: Some(RemovalReason::Hidden),
            kept: true,
            moved: true,
        };
        assert_eq!(reread(&stamp), stamp);
        for (name, value) in stamp.properties(&EventStamp::default()) {
            assert!(name.len() <= 44 && value.as_str().unwrap().len() <= 1024, "{name}");
        }
    }

    #[test]
    fn doubt_doubles_with_each_return_and_has_an_end() {
        let doubt = |flips| {
            EventStamp {
                flips,
                ..EventStamp::default()
            }
            .doubt()
        };
        assert_eq!([0, 1, 3].map(doubt), [10, 20, 80].map(SignedDuration::from_mins));
        assert_eq!([10, 40, u32::MAX].map(doubt), [SignedDuration::from_hours(24); 3]);
    }

    #[test]
    fn former_facts_are_remembered_once_and_the_present_ones_are_not_among_them() {
        let mut stamp = EventStamp::default();
        for (second, facts) in [(1, "a"), (2, "b"), (3, "a"), (4, "c")] {
            stamp = stamp.followed_by(facts, at(second), false);
        }
        assert_eq!((stamp.facts.as_str(), stamp.was.join(",")), ("c", "a,b".to_owned()));
    }
}
