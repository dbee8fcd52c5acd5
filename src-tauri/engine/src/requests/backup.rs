//! The backup: all preferences without secrets and, only on request, the addresses of calendar feeds, in one file; and how to restore it.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::config::files;
use crate::domain::preferences::{Definition, PreferenceError};
use crate::domain::source::feed_name;
use crate::domain::{Code, FeedId, Problem};
use crate::engine::{Engine, local_zone};
use crate::platforms::calendar_feed::Address;
use crate::readings::feeds::zone;
use crate::store::preferences::SetError;
use crate::store::sources::StoredFeed;
use crate::view::publish::preference_values;

/// The format that this version writes, and the only one that it reads.
const FORMAT: u64 = 1;

/// Larger than any backup of ours.
const LARGEST_BACKUP: u64 = 256 * 1024;

/// What a backup contains, or what was restored from one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BackedUp {
    /// The file.
    pub path: String,
    /// How many preferences.
    pub preferences: usize,
    /// How many calendar feeds.
    pub feeds: usize,
    /// Feeds that can't be used on this computer, such as a file that isn't here; always 0 when a backup is written.
    pub left_out: usize,
    /// The restored feeds.
    #[serde(skip)]
    pub restored: Vec<FeedId>,
}

/// The file. A part that this version doesn't know would be lost, so a file with one isn't read.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Document {
    contestsync_preferences: u64,
    preferences: Map<String, Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    feeds: Vec<SavedFeed>,
}

/// A calendar feed, with its whole address.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct SavedFeed {
    address: String,
    name: String,
    #[serde(default)]
    zone: Option<String>,
    #[serde(default)]
    days_zone: Option<String>,
}

impl Engine {
    /// Writes all preferences, without secrets, and with `feed_addresses` also the calendar feeds. Only its owner can read a new file with addresses.
    pub async fn back_up(&self, file: &Path, feed_addresses: bool) -> Result<BackedUp, Problem> {
        self.settings().paths.refuse_own(file)?;
        let preferences = self.store().preferences().await?;
        let values: Map<String, Value> = preference_values(&preferences)
            .into_iter()
            .filter(|(key, _)| !is_secret(key))
            .map(|(key, value)| (key.to_owned(), value))
            .collect();
        let mut feeds = Vec::new();
        if feed_addresses {
            for stored in self.store().feeds().await? {
                feeds.push(SavedFeed {
                    address: self.feed_address(&stored).await?.whole(),
                    name: stored.name,
                    zone: stored.zone,
                    days_zone: Some(stored.days_zone),
                });
            }
        }
        let backed_up = BackedUp {
            path: file.display().to_string(),
            preferences: values.len(),
            feeds: feeds.len(),
            left_out: 0,
            restored: Vec::new(),
        };
        let document = Document {
            contestsync_preferences: FORMAT,
            preferences: values,
            feeds,
        };
        let text = serde_json::to_string_pretty(&document).unwrap_or_default();
        if document.feeds.is_empty() {
            files::write_whole(file, text.as_bytes())?;
        } else {
            files::write_private(file, text.as_bytes())?;
        }
        Ok(backed_up)
    }

    /// Reads a backup completely or not at all. Feeds are added; the next refresh reads them.
    pub async fn restore_backup(&self, file: &Path) -> Result<BackedUp, Problem> {
        let text = files::read_text(file, LARGEST_BACKUP)?;
        let refused = |why: &str| {
            let message = format!("{} {why}; nothing was changed.", file.display());
            Problem::new(Code::InvalidValue, message)
        };
        let document = document(&text).map_err(|why| refused(&why))?;
        let mut texts: Vec<(&str, String)> = Vec::new();
        for (key, value) in document.preferences.iter().filter(|(key, _)| !is_secret(key)) {
            let Ok(definition) = Definition::find(key) else {
                let name: String = key.chars().filter(|c| !c.is_control()).take(60).collect();
                return Err(refused(&format!(
                    "has the preference \"{name}\", which this version doesn't know (update ContestSync to restore it)"
                )));
            };
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            texts.push((definition.key, text));
        }
        let mut feeds = Vec::new();
        for saved in &document.feeds {
            feeds.extend(self.feed_from(saved).await?);
        }
        let changes: Vec<(&str, &str)> = texts.iter().map(|(key, text)| (*key, text.as_str())).collect();
        match self.store().restore(&feeds, &changes).await {
            Err(SetError::Preference(PreferenceError::Invalid { key, .. })) => {
                return Err(refused(&format!("has a value of {key} that can't be used")));
            }
            set => set?,
        };
        Ok(BackedUp {
            path: file.display().to_string(),
            preferences: texts.len(),
            feeds: feeds.len(),
            left_out: document.feeds.len().saturating_sub(feeds.len()),
            restored: feeds.into_iter().map(|feed| feed.id).collect(),
        })
    }

    /// A feed from a backup, encrypted for this computer; none if its address can't be used here.
    async fn feed_from(&self, saved: &SavedFeed) -> Result<Option<StoredFeed>, Problem> {
        let Ok(address) = Address::parse(&saved.address, self.settings().endpoints.loopback_feeds) else {
            return Ok(None);
        };
        let Some(id) = address.id() else { return Ok(None) };
        let name = feed_name(&saved.name).or_else(|| feed_name(&address.name()));
        let name = name.unwrap_or_else(|| id.to_string());
        let named = [saved.zone.as_deref(), saved.days_zone.as_deref()];
        if named.into_iter().flatten().any(|name| zone(name).is_none()) {
            return Err(Problem::new(
                Code::InvalidValue,
                format!(
                    "The backup has a calendar, \"{name}\", in a time zone that isn't known here; nothing was changed."
                ),
            ));
        }
        let days = saved.days_zone.as_deref().and_then(zone).unwrap_or_else(local_zone);
        Ok(Some(StoredFeed {
            id,
            name,
            address: self.seal_address(id, &address).await?,
            shown: address.shown(),
            zone: saved.zone.clone(),
            days_zone: days.iana_name().unwrap_or("UTC").to_owned(),
            is_on: true,
            added_at: self.clock().now(),
        }))
    }
}

/// The parts of a backup, or why it can't be read.
fn document(text: &str) -> Result<Document, String> {
    let none = "isn't a backup of ContestSync's preferences";
    let all: Map<String, Value> = serde_json::from_str(text).map_err(|_| none.to_owned())?;
    match all.get("contestsync_preferences").and_then(Value::as_u64) {
        Some(FORMAT) => {}
        Some(format) => {
            return Err(format!(
                "is a backup of format {format}, and this version reads format {FORMAT} (update ContestSync to restore it)"
            ));
        }
        None => return Err(none.to_owned()),
    }
    // What serde says about it could repeat an address, which may be secret.
    serde_json::from_value(Value::Object(all))
        .map_err(|_| format!("{none}, or has parts that this version doesn't know"))
}

/// Whether a preference belongs to the Google client.
pub(crate) fn is_secret(key: &str) -> bool {
    key.starts_with("google.")
}
