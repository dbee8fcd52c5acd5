//! Copies an event from one calendar to another: unchanged, or with the edits that the user made since. Pure.

use serde_json::{Map, Value, json};

use super::event::{KEY_PROPERTY, WRITTEN_PROPERTY, is_look, replace_our_part};
use super::remote::{FIELDS, RemoteEvent};
use super::stamp::{
    BY_PROPERTY, FACTS_PROPERTY, FLIPS_PROPERTY, GONE_PROPERTY, KEPT_PROPERTY, LOOK_PROPERTY, READ_PROPERTY,
    WAS_PROPERTY, WHY_PROPERTY, WORDING_PROPERTY,
};
use crate::domain::{ContestKey, InstallationId};

/// What else in an event belongs to its owner and moves with it.
const THEIRS: [&str; 6] = [
    "attendees",
    "visibility",
    "guestsCanModify",
    "guestsCanInviteOthers",
    "guestsCanSeeOtherGuests",
    "anyoneCanAddSelf",
];
/// The properties that are the program's.
const PROPERTIES: [&str; 12] = [
    KEY_PROPERTY,
    WRITTEN_PROPERTY,
    READ_PROPERTY,
    FACTS_PROPERTY,
    WAS_PROPERTY,
    FLIPS_PROPERTY,
    BY_PROPERTY,
    WORDING_PROPERTY,
    LOOK_PROPERTY,
    GONE_PROPERTY,
    WHY_PROPERTY,
    KEPT_PROPERTY,
];

/// Adds the guests, and who sees the event, to a body that creates it elsewhere. `whole`: the event as Google returns it.
pub fn with_guests(body: &mut Map<String, Value>, whole: &Value) {
    for field in THEIRS {
        if let Some(value) = whole.get(field) {
            body.insert(field.to_owned(), value.clone());
        }
    }
}

/// The body that creates the event elsewhere unchanged: what it says stays as credible as it was, so our own reading isn't needed.
#[must_use]
pub fn as_it_stands(whole: &Value, key: &ContestKey, id: &str, installation: &InstallationId) -> Value {
    let mut body = Map::new();
    for field in FIELDS {
        if let Some(value) = whole.get(field) {
            body.insert(field.to_owned(), value.clone());
        }
    }
    with_guests(&mut body, whole);
    let private = whole.pointer("/extendedProperties/private").and_then(Value::as_object);
    let mut private = private.cloned().unwrap_or_default();
    private.retain(|name, _| name != GONE_PROPERTY && name != WHY_PROPERTY);
    private.insert(KEY_PROPERTY.to_owned(), json!(key.to_string()));
    private.insert(BY_PROPERTY.to_owned(), json!(installation.as_str()));
    body.insert("id".to_owned(), json!(id));
    body.insert("extendedProperties".to_owned(), json!({"private": private}));
    Value::Object(body)
}

/// The patch that turns a deleted event into what `body` would create: what `body` doesn't have is removed.
#[must_use]
pub fn revived_as(body: &Value) -> Value {
    let mut patch = body.as_object().cloned().unwrap_or_default();
    patch.remove("id");
    for field in FIELDS.iter().chain(&THEIRS) {
        patch.entry(*field).or_insert(Value::Null);
    }
    for end in ["start", "end"] {
        if let Some(time) = patch.get_mut(end) {
            *time = with_nulls(time);
        }
    }
    let private = patch
        .get_mut("extendedProperties")
        .and_then(|properties| properties.get_mut("private"));
    if let Some(private) = private.and_then(Value::as_object_mut) {
        for name in PROPERTIES {
            private.entry(name).or_insert(Value::Null);
        }
    }
    patch.insert("status".to_owned(), json!("confirmed"));
    Value::Object(patch)
}

/// A time with nulls for what another form of time would leave behind.
fn with_nulls(time: &Value) -> Value {
    let mut time = time.as_object().cloned().unwrap_or_default();
    for part in ["date", "dateTime", "timeZone"] {
        time.entry(part).or_insert(Value::Null);
    }
    Value::Object(time)
}

/// Whether the user changed something in the event in the calendar that it leaves that the one in the new calendar doesn't have.
#[must_use]
pub fn is_behind(new: &RemoteEvent, old: &RemoteEvent) -> bool {
    let differs = |field: &&str| old.changed_by_user(field) && old.hash(field) != new.hash(field);
    FIELDS.iter().any(differs)
}

/// An event as Google returns it.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// What we read from it.
    pub remote: &'a RemoteEvent,
    /// All of it.
    pub whole: &'a Value,
}

/// The patch that gives the event in the new calendar what the user changed in the one that is about to be deleted; nothing: it has everything. If
/// the user changed both, the later change counts.
#[must_use]
pub fn edits_left_behind(new: Shown<'_>, old: Shown<'_>, key: &ContestKey) -> Map<String, Value> {
    let mut patch = Map::new();
    let is_later = old.remote.updated > new.remote.updated;
    for field in FIELDS {
        let same_wish = old.remote.written.get(field) == new.remote.written.get(field);
        let edited_there = new.remote.changed_by_user(field);
        if !old.remote.changed_by_user(field)
            || old.remote.hash(field) == new.remote.hash(field)
            || (edited_there && !is_later)
            || (!same_wish && !is_look(field) && field != "description")
        {
            continue;
        }
        let theirs = old.remote.fields.get(field).cloned().unwrap_or(Value::Null);
        let merged = (field == "description" && !same_wish && !edited_there)
            .then(|| with_our_lines(&new, &old, key))
            .flatten();
        patch.insert(field.to_owned(), merged.unwrap_or(theirs));
    }
    // Both ends of a whole day, or none.
    if patch.contains_key("start") || patch.contains_key("end") {
        for end in ["start", "end"] {
            if let Some(time) = old.remote.fields.get(end) {
                patch.insert(end.to_owned(), with_nulls(time));
            }
        }
    }
    for field in THEIRS {
        let (theirs, there) = (old.whole.get(field), new.whole.get(field));
        if theirs != there && (is_later || there.is_none()) {
            patch.insert(field.to_owned(), theirs.cloned().unwrap_or(Value::Null));
        }
    }
    patch
}

/// The user's description with the lines that we wrote in the new calendar.
fn with_our_lines(new: &Shown<'_>, old: &Shown<'_>, key: &ContestKey) -> Option<Value> {
    let theirs = old.remote.fields.get("description")?.as_str()?;
    let ours = new.remote.fields.get("description")?.as_str()?;
    let written = old.remote.written.get("description")?;
    replace_our_part(theirs, ours, key, written).map(Value::String)
}
