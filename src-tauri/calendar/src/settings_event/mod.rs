//! The events that hold the shared settings: all-day events in the past, each with a part of the entries in private properties.
//!
//! - [`calls`]: the calls about them
//! - [`properties`]: an entry as properties, within Google's limits
//! - [`shards`]: which event holds which entry

pub mod calls;
pub mod properties;
pub mod shards;

use std::collections::BTreeMap;

use data_encoding::BASE32_DNSSEC as BASE32_LOWER_HEX;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::domain::shared_settings::Entries;
use crate::event::KEY_PROPERTY;

/// Private extended property by which the events are found, with its value.
pub const SETTINGS_PROPERTY: &str = "contestsync_settings";
/// The value of [`SETTINGS_PROPERTY`].
pub const SETTINGS_VERSION: &str = "v1";
/// Private extended property that says which shard an event is.
const SHARD_PROPERTY: &str = "contestsync_shard";

const TITLE: &str = "ContestSync settings";
const DESCRIPTION: &str = "ContestSync keeps here what all your computers share: platforms, rules, how events look, and choices for single contests. \
     It lies in the past so that it is in nobody's way. If you delete it, ContestSync puts it back.";

/// A settings event of ours as Google returns it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingsEvent {
    /// Its id.
    pub id: String,
    /// Its version.
    pub etag: String,
    /// Whether it is deleted.
    pub cancelled: bool,
    /// When it was last changed, in milliseconds since 1970, if Google says so.
    pub updated: Option<i64>,
    /// Its private properties.
    pub properties: BTreeMap<String, String>,
}

impl SettingsEvent {
    /// Reads an event of the API; `None` without an id.
    #[must_use]
    pub fn read(event: &Value) -> Option<Self> {
        let text = |name: &str| event.get(name).and_then(Value::as_str).unwrap_or_default();
        let id = text("id");
        if id.is_empty() || id.len() > 1024 {
            return None;
        }
        let private = event.pointer("/extendedProperties/private").and_then(Value::as_object);
        let properties = private.into_iter().flatten();
        Some(Self {
            id: id.to_owned(),
            etag: text("etag").to_owned(),
            cancelled: text("status") == "cancelled",
            updated: text("updated").parse().ok().map(Timestamp::as_millisecond),
            properties: properties
                .filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
                .collect(),
        })
    }

    /// Reads an event of a list that may hold settings: one with the mark, or one for which Google no longer says what it was.
    #[must_use]
    pub fn listed(event: &Value) -> Option<Self> {
        let event = Self::read(event)?;
        (event.is_marked() || !event.properties.contains_key(KEY_PROPERTY)).then_some(event)
    }

    /// Whether it carries the mark of a settings event.
    #[must_use]
    pub fn is_marked(&self) -> bool {
        self.properties.contains_key(SETTINGS_PROPERTY)
    }

    /// Which shard it is; the first if it doesn't say.
    #[must_use]
    pub fn shard(&self) -> usize {
        let number = self
            .properties
            .get(SHARD_PROPERTY)
            .and_then(|number| number.parse().ok());
        number.unwrap_or(0)
    }

    /// The entries in it.
    #[must_use]
    pub fn entries(&self) -> Entries {
        properties::entries(&self.properties)
    }
}

/// The id of a shard's event: fixed, so two computers can't create two. `generation` counts the ids that were used up before, by
/// events that can't be restored.
#[must_use]
pub fn settings_event_id(account: &str, shard: usize, generation: usize) -> String {
    let mut hash = Sha256::new();
    hash.update(b"contestsync settings v1\0");
    hash.update(account.as_bytes());
    hash.update(format!("\0{shard}\0{generation}").as_bytes());
    BASE32_LOWER_HEX.encode(&hash.finalize())
}

/// The whole event, as `events.insert` takes it, or, with its status, to restore a deleted one.
#[must_use]
pub fn body(id: &str, shard: usize, properties: &BTreeMap<String, String>) -> Value {
    let mut private: Map<String, Value> = properties
        .iter()
        .map(|(name, value)| (name.clone(), json!(value)))
        .collect();
    private.insert(SETTINGS_PROPERTY.to_owned(), json!(SETTINGS_VERSION));
    private.insert(SHARD_PROPERTY.to_owned(), json!(shard.to_string()));
    json!({
        "id": id,
        "status": "confirmed",
        "summary": TITLE,
        "description": DESCRIPTION,
        "start": {"date": "2000-01-01"},
        "end": {"date": "2000-01-02"},
        "transparency": "transparent",
        "visibility": "private",
        "reminders": {"useDefault": false, "overrides": []},
        "extendedProperties": {"private": private},
    })
}

/// The event without what isn't essential, if Google refuses it with that.
#[must_use]
pub fn bare(body: &Value) -> Value {
    let mut bare = body.clone();
    if let Some(bare) = bare.as_object_mut() {
        for detail in ["transparency", "visibility", "reminders"] {
            bare.remove(detail);
        }
    }
    bare
}

/// The body of a patch that changes only the properties; a value of `None` removes one.
#[must_use]
pub fn patch(shard: usize, changes: &BTreeMap<String, Option<String>>) -> Value {
    let mut private: Map<String, Value> = changes
        .iter()
        .map(|(name, value)| (name.clone(), json!(value)))
        .collect();
    private.insert(SETTINGS_PROPERTY.to_owned(), json!(SETTINGS_VERSION));
    private.insert(SHARD_PROPERTY.to_owned(), json!(shard.to_string()));
    json!({"extendedProperties": {"private": private}})
}
