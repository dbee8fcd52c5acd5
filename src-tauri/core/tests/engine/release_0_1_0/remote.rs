//! Release 0.1.0, frozen: an event as Google gives it, reduced to what matters here; also the form in which it is recorded.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::event::{KEY_PROPERTY, WRITTEN_PROPERTY, field_hash, instant};
use contestsync_core::domain::ContestKey;

/// Fields of ours that an event can have.
const FIELDS: [&str; 9] = [
    "summary",
    "description",
    "location",
    "source",
    "start",
    "end",
    "transparency",
    "reminders",
    "colorId",
];

/// An event of Google's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RemoteEvent {
    /// Its id.
    pub(crate) id: String,
    /// Its version.
    #[serde(default)]
    pub(crate) etag: String,
    /// Whether it is deleted.
    #[serde(default)]
    pub(crate) cancelled: bool,
    /// The contest it stands for; `None`: it isn't ours, or Google no longer says (a deleted one).
    #[serde(default)]
    pub(crate) key: Option<ContestKey>,
    /// The hashes of what we last wrote, by field.
    #[serde(default)]
    pub(crate) written: BTreeMap<String, String>,
    /// Our fields as they are now.
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, Value>,
}

impl RemoteEvent {
    /// Reads an event of the API; `None` without an id.
    pub(crate) fn read(event: &Value) -> Option<Self> {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
        let id = text(event.get("id"));
        if id.is_empty() || id.len() > 1024 {
            return None;
        }
        let private = event.pointer("/extendedProperties/private");
        let property = |name: &str| private.and_then(|private| private.get(name)).and_then(Value::as_str);
        let fields = FIELDS
            .iter()
            .filter_map(|field| event.get(field).map(|value| ((*field).to_owned(), value.clone())))
            .collect();
        Some(Self {
            id,
            etag: text(event.get("etag")),
            cancelled: event.get("status").and_then(Value::as_str) == Some("cancelled"),
            key: property(KEY_PROPERTY).and_then(|key| key.parse().ok()),
            written: property(WRITTEN_PROPERTY).map(read_written).unwrap_or_default(),
            fields,
        })
    }

    /// When it starts; `None` for a whole day or an event without details.
    pub(crate) fn starts_at(&self) -> Option<Timestamp> {
        self.fields.get("start").and_then(instant)
    }

    /// The hash of a field as it is now.
    pub(crate) fn hash(&self, field: &str) -> String {
        field_hash(field, self.fields.get(field).unwrap_or(&Value::Null))
    }

    /// Whether the field isn't what we last wrote: the user changed it.
    pub(crate) fn changed_by_user(&self, field: &str) -> bool {
        match self.written.get(field) {
            Some(written) => *written != self.hash(field),
            None => self.fields.contains_key(field),
        }
    }
}

fn read_written(text: &str) -> BTreeMap<String, String> {
    text.split(';')
        .filter_map(|entry| entry.split_once('='))
        .map(|(field, hash)| (field.to_owned(), hash.to_owned()))
        .collect()
}
