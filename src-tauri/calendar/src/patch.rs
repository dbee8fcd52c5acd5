//! The fields to write to make an event what we want without losing the user's edits. Pure.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::description::replace_our_part;
use super::event::{WantedEvent, field_hash, is_look, look_of, seal};
use super::remote::RemoteEvent;
use super::stamp::{DeletionMark, EventStamp, RemovalReason, WORDING};
use crate::domain::InstallationId;

/// How much of the facts may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WritableFacts {
    /// None: another reading is more credible than ours.
    Nothing,
    /// The times, and the lines that mention them: the contest is running, and is history otherwise.
    Times,
    /// Their words: the event shows the same facts already, and another reading is more credible than ours, or as credible.
    Words,
    /// Everything.
    All,
}

/// What a patch may write, and for whom.
#[derive(Clone, Copy, Debug)]
pub struct PatchScope<'a> {
    /// Who writes.
    pub installation: &'a InstallationId,
    /// How much of the facts.
    pub facts: WritableFacts,
    /// Whether look and feel may be written.
    pub look: bool,
    /// Whether the event becomes this installation's.
    pub takes_over: bool,
    /// Facts that another installation had replaced come back.
    pub returns: bool,
}

/// The ends of an event.
const TIMES: [&str; 2] = ["start", "end"];

/// The fields to write; `None` if what we want hasn't changed since it was last written.
///
/// Three sides: what is wanted, what was last written, what is there. Facts (time, name, link) follow what is wanted whenever it changes. What users
/// personalize (color, reminders, free or busy, notes) is left alone once they have changed it.
#[must_use]
pub fn patch(wanted: &WantedEvent, remote: &RemoteEvent, scope: PatchScope<'_>) -> Option<Value> {
    let differing = differing(wanted, remote, scope);
    let colorless = scope.look && !wanted.fields.contains_key("colorId") && remote.look.contains_key("colorId");
    // Nearly every event is as it should be, which shows before anything is copied.
    if differing.is_empty() && !colorless && !scope.takes_over {
        return None;
    }
    let hashes = wanted.hashes();
    let mut body = Map::new();
    let (mut written, mut look) = (remote.written.clone(), remote.look.clone());
    for (field, value, hash) in differing {
        let last = if is_look(field) { &mut look } else { &mut written };
        let free_to_write = !remote.changed_by_user(field) || hash == remote.hash(field) || is_fact(field);
        let value = if free_to_write {
            value.clone()
        } else if let Some(merged) = merged_description(field, value, remote, wanted) {
            merged
        } else {
            continue;
        };
        // The hash of what we want, even with the user's notes around it: so they still count as the user's.
        last.insert(field.to_owned(), hash);
        if field_hash(field, &value) != remote.hash(field) {
            body.insert(field.to_owned(), value);
        }
    }
    // A color that we set and no longer want is removed, unless the user has set another since.
    if colorless && look.remove("colorId").is_some() && !remote.changed_by_user("colorId") {
        body.insert("colorId".to_owned(), Value::Null);
    }
    let facts_written = written != remote.written;
    if !facts_written && look == remote.look && !scope.takes_over {
        return None;
    }
    if TIMES.iter().any(|end| written.get(*end) != remote.written.get(*end)) {
        write_both_ends(&mut body, wanted, remote);
    }
    // Release 0.1.0 keeps its own hashes of look and feel, and finds nothing to do while they match what it wants.
    for (field, hash) in look_of(&hashes) {
        written.entry(field).or_insert(hash);
    }
    let mut stamp = match scope.facts {
        WritableFacts::Words if facts_written => EventStamp {
            wording: WORDING,
            ..remote.stamp.clone()
        },
        _ if facts_written => remote.stamp.followed_by(&wanted.facts, wanted.read_at, scope.returns),
        _ => remote.stamp.clone(),
    };
    if facts_written || remote.stamp_holds() {
        stamp.seal = seal(&written);
    }
    stamp.wording = stamp.wording.max(remote.stamp.wording);
    if scope.takes_over || (scope.look && stamp.by.is_none()) {
        stamp.by = Some(scope.installation.to_string());
    }
    stamp.mark = DeletionMark::None;
    stamp.why = None;
    body.insert(
        "extendedProperties".to_owned(),
        wanted.properties(&written, &look, &stamp, &remote.stamp),
    );
    Some(Value::Object(body))
}

/// The fields that may be written and that we want otherwise than they were last written, with the hashes of what we want.
fn differing<'a>(
    wanted: &'a WantedEvent,
    remote: &RemoteEvent,
    scope: PatchScope<'_>,
) -> Vec<(&'static str, &'a Value, String)> {
    let allowed = wanted.fields.iter().filter(|(field, _)| scope.allows(field, remote));
    let hashed = allowed.map(|(field, value)| (*field, value, field_hash(field, value)));
    let last = |field: &str| {
        let last = if is_look(field) { &remote.look } else { &remote.written };
        last.get(field)
    };
    hashed.filter(|(field, _, hash)| last(field) != Some(hash)).collect()
}

impl PatchScope<'_> {
    fn allows(&self, field: &str, remote: &RemoteEvent) -> bool {
        if is_look(field) {
            return self.look;
        }
        // A newer program's wording stays: that program writes it again itself.
        let newer_words = remote.stamp.wording > WORDING && matches!(field, "summary" | "description");
        match self.facts {
            WritableFacts::Nothing => false,
            WritableFacts::Times => matches!(field, "start" | "end" | "description") && !newer_words,
            WritableFacts::Words => !TIMES.contains(&field) && !newer_words,
            WritableFacts::All => !newer_words,
        }
    }
}

/// Both ends of an event are one time. Once the contest has changed either of them, an end that the user dragged would make an event that is neither
/// the contest's nor theirs, or one that ends before it starts, which Google refuses.
fn write_both_ends(body: &mut Map<String, Value>, wanted: &WantedEvent, remote: &RemoteEvent) {
    let whole_days = remote.lasts_whole_days();
    for end in TIMES {
        let Some(time) = wanted.fields.get(end) else { continue };
        if whole_days {
            body.insert(end.to_owned(), in_place_of_a_day(time));
        } else if field_hash(end, time) != remote.hash(end) {
            body.insert(end.to_owned(), time.clone());
        }
    }
}

/// A time for an event that may have lasted whole days: Google merges a patch into what is there, so the date has to be removed.
pub(super) fn without_date(time: &Value) -> Value {
    let mut time = time.as_object().cloned().unwrap_or_default();
    for part in ["date", "dateTime"] {
        time.entry(part).or_insert(Value::Null);
    }
    Value::Object(time)
}

/// The same for one that did. It names a zone, since Google wants one where the event recurs, and a whole day has none.
pub(super) fn in_place_of_a_day(time: &Value) -> Value {
    let mut time = without_date(time);
    if let Some(time) = time
        .as_object_mut()
        .filter(|time| time.get("dateTime").is_some_and(Value::is_string))
    {
        time.entry("timeZone").or_insert_with(|| json!("UTC"));
    }
    time
}

/// Fields in which a change of the contest itself outweighs an edit.
fn is_fact(field: &str) -> bool {
    matches!(field, "summary" | "start" | "end" | "location" | "source")
}

fn merged_description(field: &str, ours: &Value, remote: &RemoteEvent, wanted: &WantedEvent) -> Option<Value> {
    if field != "description" {
        return None;
    }
    let theirs = remote.fields.get("description")?.as_str()?;
    let written = remote.written.get("description")?;
    replace_our_part(theirs, ours.as_str()?, &wanted.key, written).map(Value::String)
}

/// What we want with the user's edits to the event, by field; null: the user removed it. Edits of facts are kept as long as the
/// contest hasn't changed.
#[must_use]
pub fn with_edits(wanted: &WantedEvent, remote: &RemoteEvent) -> Map<String, Value> {
    let hashes = wanted.hashes();
    let mut fields: Map<String, Value> = wanted
        .fields
        .iter()
        .map(|(field, value)| ((*field).to_owned(), value.clone()))
        .collect();
    let is_as_written = |field: &str| remote.written.get(field) == hashes.get(field);
    let user_made = |field: &str| {
        let unchanged = if TIMES.contains(&field) {
            TIMES.into_iter().all(is_as_written)
        } else {
            is_as_written(field)
        };
        remote.changed_by_user(field) && (unchanged || !is_fact(field))
    };
    let mut edited: Vec<&str> = hashes
        .keys()
        .map(String::as_str)
        .filter(|field| user_made(field))
        .collect();
    if !hashes.contains_key("colorId") && remote.changed_by_user("colorId") && remote.fields.contains_key("colorId") {
        edited.push("colorId");
    }
    // Both ends of a whole day, or none.
    if remote.lasts_whole_days() && !TIMES.iter().all(|end| edited.contains(end)) {
        edited.retain(|field| !TIMES.contains(field));
    }
    for field in edited {
        let theirs = remote.fields.get(field).cloned().unwrap_or(Value::Null);
        let value = wanted
            .fields
            .get(field)
            .and_then(|ours| merged_description(field, ours, remote, wanted))
            .unwrap_or(theirs);
        fields.insert(field.to_owned(), value);
    }
    fields
}

/// The body that creates the event in another calendar, with the user's edits from the first.
#[must_use]
pub fn carried_over(wanted: &WantedEvent, remote: &RemoteEvent, installation: &InstallationId) -> Value {
    let mut body = wanted.body(installation);
    if let Some(body) = body.as_object_mut() {
        for (field, value) in with_edits(wanted, remote) {
            if value.is_null() {
                body.remove(&field);
            } else {
                body.insert(field, value);
            }
        }
    }
    body
}

/// The body that restores a deleted event, with the user's edits: those in `remote`, as it was last known.
#[must_use]
pub fn revived(wanted: &WantedEvent, remote: &RemoteEvent, installation: &InstallationId, returns: bool) -> Value {
    let mut body = with_edits(wanted, remote);
    // A color of ours that we no longer want would count as the user's once its hash is gone.
    if !wanted.fields.contains_key("colorId") && remote.look.contains_key("colorId") {
        body.entry("colorId").or_insert(Value::Null);
    }
    let whole_days = remote.lasts_whole_days();
    for end in TIMES {
        if let Some(time) = body.get_mut(end) {
            *time = if whole_days {
                in_place_of_a_day(time)
            } else {
                without_date(time)
            };
        }
    }
    let hashes = wanted.hashes();
    // As in `patch`: release 0.1.0 finds nothing to do while its own look is one of them.
    let mut written = hashes.clone();
    written.extend(look_of(&remote.written));
    let stamp = EventStamp {
        by: Some(installation.to_string()),
        seal: seal(&hashes),
        mark: DeletionMark::None,
        why: None,
        kept: false,
        ..remote.stamp.followed_by(&wanted.facts, wanted.read_at, returns)
    };
    // Marks are removed even if an older answer didn't show them.
    let before = EventStamp {
        mark: DeletionMark::Program,
        why: Some(RemovalReason::Gone),
        ..remote.stamp.clone()
    };
    body.insert("status".to_owned(), json!("confirmed"));
    body.insert(
        "extendedProperties".to_owned(),
        wanted.properties(&written, &look_of(&hashes), &stamp, &before),
    );
    Value::Object(body)
}

/// The properties of an event that is being deleted: who deletes it is recorded before it is gone. `read_at` is the reading that no longer had the contest,
/// or according to which it is hidden although the event shows something else.
#[must_use]
pub fn farewell(remote: &RemoteEvent, why: RemovalReason, read_at: Option<Timestamp>, mark: DeletionMark) -> Value {
    let mut stamp = EventStamp {
        read: read_at.or(remote.stamp.read),
        mark,
        why: Some(why),
        ..remote.stamp.clone()
    };
    if why == RemovalReason::Hidden && read_at.is_some() {
        // Another installation that knows what the event shows must not mistake it for what was decided about.
        stamp.facts.clear();
    }
    let mut private = stamp.properties(&remote.stamp);
    if let Some(key) = &remote.key {
        private.insert(super::event::KEY_PROPERTY.to_owned(), json!(key.to_string()));
    }
    json!({"private": private})
}

/// The user restored the event: it stays, and records that, so a later deletion counts as the user's again.
#[must_use]
pub fn kept(remote: &RemoteEvent) -> Value {
    let stamp = EventStamp {
        mark: DeletionMark::None,
        why: None,
        kept: true,
        ..remote.stamp.clone()
    };
    // Removed even if this answer didn't show the mark.
    let before = EventStamp {
        mark: DeletionMark::Program,
        why: Some(RemovalReason::Gone),
        ..remote.stamp.clone()
    };
    json!({"extendedProperties": {"private": stamp.properties(&before)}})
}
