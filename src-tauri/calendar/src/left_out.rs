//! What Google refused of an owner's event: noted in the copy, so that what it shows instead doesn't count as the owner's choice there. Pure.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::event::{field_hash, hash_list, is_look};
use super::remote::{RemoteEvent, read_hashes};

/// For each detail that was left out, the hash of what the event showed instead.
pub const LEFT_OUT_PROPERTY: &str = "contestsync_left_out";

/// What an event notes: each detail that was left out, with the hash of what the event showed instead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut(BTreeMap<String, String>);

impl LeftOut {
    fn of(whole: &Value) -> Self {
        let noted = whole
            .pointer("/extendedProperties/private")
            .and_then(|private| private.get(LEFT_OUT_PROPERTY))
            .and_then(Value::as_str);
        Self(noted.map(read_hashes).unwrap_or_default())
    }

    /// Forgets a detail that Google takes. `true`: it was noted.
    pub fn forget(&mut self, field: &str) -> bool {
        self.0.remove(field).is_some()
    }

    /// The property that notes this; null removes it.
    #[must_use]
    pub fn property(&self) -> Value {
        if self.0.is_empty() {
            Value::Null
        } else {
            json!(hash_list(&self.0))
        }
    }

    /// The fields of a patch that notes this.
    #[must_use]
    pub fn patch(&self) -> Value {
        json!({"extendedProperties": {"private": {LEFT_OUT_PROPERTY: self.property()}}})
    }
}

/// Notes in the body that creates an event which of these details it still misses: also if the process dies before they're tried alone.
pub fn note_in_new<'a>(body: &mut Map<String, Value>, details: impl Iterator<Item = (&'a str, &'a Value)>) -> LeftOut {
    let look = look(&Value::Object(body.clone()));
    let missing: BTreeMap<String, String> = details
        .filter(|(field, value)| is_theirs(field, value, &look))
        .map(|(field, _)| (field.to_owned(), field_hash(field, &Value::Null)))
        .collect();
    let missing = LeftOut(missing);
    if let Some(private) = private_of(body).filter(|_| !missing.0.is_empty()) {
        private.insert(LEFT_OUT_PROPERTY.to_owned(), missing.property());
    }
    missing
}

/// A detail that was tried alone: the value if Google refused it, or else nothing.
pub type Tried = (&'static str, Option<Value>);

/// The patch that notes which of its owner's details Google refused for this event, and no longer those that it takes by now; `None`: that's what is
/// noted. `whole`: the event as Google returns it without them.
#[must_use]
pub fn note(whole: &Value, tried: &[Tried]) -> Option<Value> {
    let look = look(whole);
    let before = LeftOut::of(whole);
    let mut after = before.clone();
    for (field, refused) in tried {
        after.forget(field);
        if refused.as_ref().is_some_and(|value| is_theirs(field, value, &look)) {
            after.0.insert((*field).to_owned(), shown(field, whole));
        }
    }
    (after != before).then(|| after.patch())
}

/// What the event notes once it has these fields; `None`: that's no change.
#[must_use]
pub(super) fn noted_with<'a>(fields: impl Iterator<Item = &'a String>, whole: &Value) -> Option<Value> {
    let mut noted = LeftOut::of(whole);
    let forgotten = fields.filter(|field| noted.forget(field)).count();
    (forgotten > 0).then(|| noted.property())
}

/// Leaves what an event notes as it is: the details that this patch would write are tried alone first.
pub fn leave_noted(body: &mut Map<String, Value>) {
    let Some(private) = private_of(body) else { return };
    private.remove(LEFT_OUT_PROPERTY);
    let nothing = private.is_empty();
    let properties = body.get_mut("extendedProperties").and_then(Value::as_object_mut);
    let nothing = properties.is_some_and(|properties| {
        if nothing {
            properties.remove("private");
        }
        properties.is_empty()
    });
    if nothing {
        body.remove("extendedProperties");
    }
}

fn private_of(body: &mut Map<String, Value>) -> Option<&mut Map<String, Value>> {
    body.get_mut("extendedProperties")?.get_mut("private")?.as_object_mut()
}

/// Whether the event still shows what it did when Google refused its owner's value.
#[must_use]
pub(super) fn is_left_out(field: &str, whole: &Value) -> bool {
    LeftOut::of(whole).0.get(field) == Some(&shown(field, whole))
}

/// Nobody misses a color or reminders that we wanted, and not the owner.
fn is_theirs(field: &str, value: &Value, look: &BTreeMap<String, String>) -> bool {
    !is_look(field) || look.get(field) != Some(&field_hash(field, value))
}

fn look(whole: &Value) -> BTreeMap<String, String> {
    RemoteEvent::read(whole).map(|remote| remote.look).unwrap_or_default()
}

fn shown(field: &str, whole: &Value) -> String {
    field_hash(field, whole.get(field).unwrap_or(&Value::Null))
}
