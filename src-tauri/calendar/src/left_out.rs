//! What Google refused of an owner's event: noted in the copy, so that what it shows instead doesn't count as the owner's choice there. Pure.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::event::{field_hash, hash_list, is_look};
use super::remote::{RemoteEvent, read_hashes};

/// For each detail that was left out, the hash of what the event showed instead.
pub const LEFT_OUT_PROPERTY: &str = "contestsync_left_out";

/// Notes in the body that creates an event which of these details it still misses: also if the process dies before they're tried alone.
pub fn note_in_new<'a>(body: &mut Map<String, Value>, details: impl Iterator<Item = (&'a str, &'a Value)>) {
    let look = look(&Value::Object(body.clone()));
    let missing: BTreeMap<String, String> = details
        .filter(|(field, value)| is_theirs(field, value, &look))
        .map(|(field, _)| (field.to_owned(), field_hash(field, &Value::Null)))
        .collect();
    let private = body
        .get_mut("extendedProperties")
        .and_then(|properties| properties.get_mut("private"))
        .and_then(Value::as_object_mut);
    if let Some(private) = private.filter(|_| !missing.is_empty()) {
        private.insert(LEFT_OUT_PROPERTY.to_owned(), json!(hash_list(&missing)));
    }
}

/// The patch that notes which of its owner's details Google refused for this event; `None`: it's noted, or only what we wanted was refused. `whole`: the
/// event as Google returns it without them.
#[must_use]
pub fn note(whole: &Value, refused: &[(&str, Value)]) -> Option<Value> {
    let look = look(whole);
    let before = noted(whole);
    let mut after = before.clone();
    for (field, value) in refused {
        if is_theirs(field, value, &look) {
            after.insert((*field).to_owned(), shown(field, whole));
        }
    }
    (after != before).then(|| json!({"extendedProperties": {"private": {LEFT_OUT_PROPERTY: hash_list(&after)}}}))
}

/// Whether the event still shows what it did when Google refused its owner's value.
#[must_use]
pub(super) fn is_left_out(field: &str, whole: &Value) -> bool {
    noted(whole).get(field) == Some(&shown(field, whole))
}

/// Nobody misses a color or reminders that we wanted, and not the owner.
fn is_theirs(field: &str, value: &Value, look: &BTreeMap<String, String>) -> bool {
    !is_look(field) || look.get(field) != Some(&field_hash(field, value))
}

fn look(whole: &Value) -> BTreeMap<String, String> {
    RemoteEvent::read(whole).map(|remote| remote.look).unwrap_or_default()
}

fn noted(whole: &Value) -> BTreeMap<String, String> {
    let noted = whole
        .pointer("/extendedProperties/private")
        .and_then(|private| private.get(LEFT_OUT_PROPERTY))
        .and_then(Value::as_str);
    noted.map(read_hashes).unwrap_or_default()
}

fn shown(field: &str, whole: &Value) -> String {
    field_hash(field, whole.get(field).unwrap_or(&Value::Null))
}
