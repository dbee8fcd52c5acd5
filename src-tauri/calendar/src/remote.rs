//! An event as Google returns it, reduced to what we need; it's also recorded in this form.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::event::{KEY_PROPERTY, WRITTEN_PROPERTY, field_hash, instant, is_look, last_of_day, look_of, seal};
use super::stamp::{DeletionMark, EventStamp, LOOK_PROPERTY, RemovalReason};
use crate::domain::ContestKey;

/// Fields of ours that an event can have.
pub(super) const FIELDS: [&str; 9] = [
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

/// A Google event.
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
    /// The contest that it belongs to; `None`: it isn't ours, or Google no longer says so (a deleted one).
    #[serde(default)]
    pub key: Option<ContestKey>,
    /// The hashes of what we last wrote, by field.
    #[serde(default)]
    pub written: BTreeMap<String, String>,
    /// The hashes of what was last written for look and feel by a release that stores them separately; earlier ones are in `written`.
    #[serde(default)]
    pub look: BTreeMap<String, String>,
    /// Our fields as they are now.
    #[serde(default)]
    pub fields: BTreeMap<String, Value>,
    /// The reading that it's based on.
    #[serde(default)]
    pub stamp: EventStamp,
    /// When Google last saw it change; a change of reminders alone doesn't count.
    #[serde(default)]
    pub updated: Option<Timestamp>,
    /// The user restored it after we had deleted it, and it doesn't record that yet.
    #[serde(default)]
    pub restored: bool,
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
        let updated = event
            .get("updated")
            .and_then(Value::as_str)
            .and_then(|text| text.parse().ok());
        let written = property(WRITTEN_PROPERTY).map(read_hashes).unwrap_or_default();
        Some(Self {
            id,
            etag: text(event.get("etag")),
            cancelled: event.get("status").and_then(Value::as_str) == Some("cancelled"),
            key: property(KEY_PROPERTY).and_then(|key| key.parse().ok()),
            look: property(LOOK_PROPERTY).map_or_else(|| look_of(&written), read_hashes),
            written,
            fields,
            stamp: EventStamp::read_from(property),
            updated,
            restored: false,
        })
    }

    /// When it starts; for a whole day, the last instant of that day; `None` for an event without details.
    #[must_use]
    pub fn starts_at(&self) -> Option<Timestamp> {
        let start = self.fields.get("start")?;
        instant(start).or_else(|| last_of_day(start))
    }

    /// Whether Google still says more about it than that it was deleted.
    #[must_use]
    pub fn has_details(&self) -> bool {
        self.fields.contains_key("start")
    }

    /// Whether it still has our properties.
    #[must_use]
    pub fn is_marked(&self) -> bool {
        self.key.is_some()
    }

    /// Whether the stamp describes what was last written: release 0.1.0 writes without one.
    #[must_use]
    pub fn stamp_holds(&self) -> bool {
        self.stamp.read.is_some() && self.stamp.seal == seal(&self.written)
    }

    /// When the platform was read for what the event shows. No reading is later than the write that recorded it, whatever the writer's clock
    /// showed.
    #[must_use]
    pub fn read_at(&self) -> Option<Timestamp> {
        let read = self.stamp.read?;
        Some(self.updated.map_or(read, |updated| read.min(updated)))
    }

    /// The event as the program leaves it when it deletes it because its contest was gone, according to this reading.
    #[must_use]
    pub fn deleted_as_gone(&self, read_at: Timestamp) -> Self {
        Self {
            cancelled: true,
            // From the event while it was live.
            updated: None,
            stamp: EventStamp {
                mark: DeletionMark::Program,
                why: Some(RemovalReason::Gone),
                read: Some(read_at),
                ..self.stamp.clone()
            },
            ..self.clone()
        }
    }

    /// Whether it lasts whole days, because the user made it so.
    #[must_use]
    pub fn lasts_whole_days(&self) -> bool {
        let is_day = |field: &str| self.fields.get(field).is_some_and(|time| time.get("date").is_some());
        is_day("start") || is_day("end")
    }

    /// The hash of a field's present value.
    #[must_use]
    pub fn hash(&self, field: &str) -> String {
        field_hash(field, self.fields.get(field).unwrap_or(&Value::Null))
    }

    /// Whether the field isn't what we last wrote, so the user changed it.
    #[must_use]
    pub fn changed_by_user(&self, field: &str) -> bool {
        let written = if is_look(field) { &self.look } else { &self.written };
        match written.get(field) {
            Some(written) => *written != self.hash(field),
            None => self.fields.contains_key(field),
        }
    }
}

pub(super) fn read_hashes(text: &str) -> BTreeMap<String, String> {
    text.split(';')
        .filter_map(|entry| entry.split_once('='))
        .map(|(field, hash)| (field.to_owned(), hash.to_owned()))
        .collect()
}
