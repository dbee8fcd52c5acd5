//! Settings that belong to the calendar, so all computers of one account share them. No I/O here.
//!
//! Each setting is an [`Entry`] of its own with a stamp. Computers exchange entries and keep the one with the greatest stamp, so
//! the order in which they meet doesn't matter.
//!
//! - [`clock`]: the stamp of an edit, and of one from a computer whose clock is wrong
//! - [`merge`]: what reading others' entries changes, and what becomes of an edit
//! - [`rules_list`]: the list of rules as entries, one for each rule
//! - [`feed_zones`]: the zones of calendar feeds
//! - [`ratings`]: what was read of handles as entries, and back
//! - [`values`]: preferences and choices as entries, and back

pub mod clock;
pub mod feed_zones;
pub mod merge;
pub mod ratings;
pub mod rules_list;
pub mod values;

use std::collections::BTreeMap;

pub use super::installation::InstallationId;

/// When a setting was edited, as a hybrid logical clock: greater than the stamp of every version that its author knew.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EditStamp {
    /// Milliseconds since 1970 by the server's clock; [`SEEDED`] for what nobody has edited.
    pub at: i64,
    /// Tells apart edits that would otherwise have the same time.
    pub counter: u32,
    /// The installation that wrote it. It decides between two that are otherwise equal, the same way everywhere.
    pub by: InstallationId,
}

/// The time of a setting that was copied from a computer unchanged: every edit overrides it.
pub const SEEDED: i64 = 0;

/// One version of a setting.
///
/// They are ordered by their stamps; what follows only decides between versions that claim the same stamp.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry {
    /// When and where it was edited.
    pub stamp: EditStamp,
    /// The value; `None`: it was removed.
    pub value: Option<String>,
    /// When it may be forgotten, in seconds since 1970: a choice for a contest that is long over.
    pub expires: Option<i64>,
}

impl Entry {
    /// Whether it may be forgotten at this second.
    #[must_use]
    pub fn is_expired(&self, now: i64) -> bool {
        self.expires.is_some_and(|expires| expires < now)
    }
}

/// Entries by the full key of the setting. Keys of newer versions are kept and passed on.
pub type Entries = BTreeMap<String, Entry>;

/// Values by the full key of the setting.
pub type Values = BTreeMap<String, Option<String>>;

/// The entry that says that a whole set of settings was copied from one computer. Its value is when, in milliseconds since 1970.
pub const SEED: &str = "seed";
/// What the keys of platforms begin with.
pub const PLATFORM: &str = "platform/";
/// What the keys of rules begin with.
pub const RULE: &str = "rule/";
/// What the keys of choices for single contests begin with.
pub const CHOICE: &str = "choice/";
/// What the keys of ratings begin with: what one computer read about a handle counts for all, so they decide the same way.
pub const RATING: &str = "rating/";
/// What the keys of calendar feeds' zones begin with.
pub const FEED_ZONE: &str = "feed_zone/";
/// What the keys of computers' names begin with.
pub const COMPUTER: &str = "computer/";
/// What keys begin with that say that an installation moved its events to the main calendar.
pub const MOVED: &str = "moved/";

/// Whether a complete set of settings is there, and not only single edits.
#[must_use]
pub fn is_complete(entries: &Entries) -> bool {
    entries.get(SEED).is_some_and(|entry| entry.value.is_some())
}
