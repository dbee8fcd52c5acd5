//! An event as Google gives it, reduced to what matters here; also the form in which it is recorded.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::event::{KEY_PROPERTY, WRITTEN_PROPERTY, field_hash, instant, last_of_day};
use crate::domain::ContestKey;

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
pub struct RemoteEvent {
    /// Its id.
    pub id: String,
    /// Its version.
    #[serde(default)]
    pub etag: String,
    /// Whether it is deleted.
    #[serde(default)]
    pub cancelled: bool,
    /// The contest it stands for; `None`: it is not ours, or Google no longer says (a deleted one).
    #[serde(default)]
    pub key: Option<ContestKey>,
    /// The hashes of what we last wrote, by field.
    #[serde(default)]
    pub written: BTreeMap<String, String>,
    /// Our fields as they are now.
    #[serde(default)]
    pub fields: BTreeMap<String, Value>,
}

impl RemoteEvent {
    /// Reads an event of the API; `None` without an id.
    #[must_use]
    pub fn read(event: &Value) -> Option<Self> {
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

    /// When it starts, for a whole day the last instant of it; `None` for an event without details.
    #[must_use]
    pub fn starts_at(&self) -> Option<Timestamp> {
        let start = self.fields.get("start")?;
        instant(start).or_else(|| last_of_day(start))
    }

    /// Whether it lasts whole days, as the user made it.
    #[must_use]
    pub fn lasts_whole_days(&self) -> bool {
        let is_day = |field: &str| self.fields.get(field).is_some_and(|time| time.get("date").is_some());
        is_day("start") || is_day("end")
    }

    /// The hash of a field as it is now.
    #[must_use]
    pub fn hash(&self, field: &str) -> String {
        field_hash(field, self.fields.get(field).unwrap_or(&Value::Null))
    }

    /// Whether the field is not what we last wrote: the user changed it.
    #[must_use]
    pub fn changed_by_user(&self, field: &str) -> bool {
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
