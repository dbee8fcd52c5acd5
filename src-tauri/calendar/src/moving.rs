//! Copies an event from one calendar to another: unchanged, or with the edits that the user made since. Pure.

use serde_json::{Map, Value, json};

use super::description::replace_our_part;
use super::event::{KEY_PROPERTY, WRITTEN_PROPERTY, is_look};
use super::left_out::{LEFT_OUT_PROPERTY, is_left_out, noted_with};
use super::patch::{in_place_of_a_day, without_date};
use super::remote::{FIELDS, RemoteEvent};
use super::stamp::{
    BY_PROPERTY, FACTS_PROPERTY, FLIPS_PROPERTY, GONE_PROPERTY, KEPT_PROPERTY, LOOK_PROPERTY, MOVED_PROPERTY,
    READ_PROPERTY, WAS_PROPERTY, WHY_PROPERTY, WORDING_PROPERTY,
};
use crate::domain::{ContestKey, InstallationId};

/// What else in an event belongs to its owner and moves with it. A label doesn't: it's one of the calendar's own.
const THEIRS: [&str; 9] = [
    "attendees",
    "visibility",
    "guestsCanModify",
    "guestsCanInviteOthers",
    "guestsCanSeeOtherGuests",
    "anyoneCanAddSelf",
    "attachments",
    "conferenceData",
    "recurrence",
];
/// The ends of an event.
const TIMES: [&str; 2] = ["start", "end"];
/// The properties that are the program's.
const PROPERTIES: [&str; 14] = [
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
    LEFT_OUT_PROPERTY,
    MOVED_PROPERTY,
];

/// Adds what else the owner has in the event, such as guests, files, a video call, and the properties of other programs, to a body that creates it
/// elsewhere. `whole`: the event as Google returns it.
pub fn with_theirs(body: &mut Map<String, Value>, whole: &Value) {
    for field in THEIRS {
        if let Some(value) = whole.get(field) {
            body.insert(field.to_owned(), value.clone());
        }
    }
    for (kind, name, value) in foreign_properties(whole) {
        add_property(body, kind, name, value);
    }
    if body.contains_key("recurrence") {
        name_zones(body, whole);
    }
}

/// Google refuses a recurring event whose times name no zone. `whole`: the event that has recurred so far, in its zone.
fn name_zones(body: &mut Map<String, Value>, whole: &Value) {
    for end in TIMES {
        let zone = whole.get(end).and_then(|time| time.get("timeZone"));
        let zone = zone.filter(|zone| zone.is_string()).cloned();
        let time = body.get_mut(end).and_then(Value::as_object_mut);
        if let Some(time) = time.filter(|time| time.get("dateTime").is_some_and(Value::is_string)) {
            time.insert("timeZone".to_owned(), zone.unwrap_or_else(|| json!("UTC")));
        }
    }
}

/// Properties of other programs: kind, name, and value.
fn foreign_properties(whole: &Value) -> impl Iterator<Item = (&'static str, &String, &Value)> {
    ["private", "shared"].into_iter().flat_map(move |kind| {
        let properties = whole
            .get("extendedProperties")
            .and_then(|properties| properties.get(kind))
            .and_then(Value::as_object);
        let ours = move |name: &str| kind == "private" && PROPERTIES.contains(&name);
        properties
            .into_iter()
            .flatten()
            .filter(move |(name, _)| !ours(name))
            .map(move |(name, value)| (kind, name, value))
    })
}

fn add_property(body: &mut Map<String, Value>, kind: &str, name: &str, value: &Value) {
    let object = |value: Option<Value>| match value {
        Some(Value::Object(map)) => map,
        _ => Map::new(),
    };
    let mut all = object(body.remove("extendedProperties"));
    let mut of_kind = object(all.remove(kind));
    of_kind.insert(name.to_owned(), value.clone());
    all.insert(kind.to_owned(), Value::Object(of_kind));
    body.insert("extendedProperties".to_owned(), Value::Object(all));
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
    let private = whole.pointer("/extendedProperties/private").and_then(Value::as_object);
    let mut private = private.cloned().unwrap_or_default();
    private.retain(|name, _| ![GONE_PROPERTY, WHY_PROPERTY, LEFT_OUT_PROPERTY].contains(&name.as_str()));
    private.insert(KEY_PROPERTY.to_owned(), json!(key.to_string()));
    private.insert(BY_PROPERTY.to_owned(), json!(installation.as_str()));
    private.insert(MOVED_PROPERTY.to_owned(), json!("as_it_was"));
    body.insert("id".to_owned(), json!(id));
    body.insert("extendedProperties".to_owned(), json!({"private": private}));
    with_theirs(&mut body, whole);
    Value::Object(body)
}

/// The patch that turns a deleted event into what `body` would create: what `body` doesn't have is removed. `keeps`: the deleted event as far as it's
/// known, if what else its owner has in it isn't known, and stays.
#[must_use]
pub fn revived_as(body: &Value, keeps: Option<&RemoteEvent>) -> Value {
    let mut patch = body.as_object().cloned().unwrap_or_default();
    patch.remove("id");
    let theirs = THEIRS.iter().filter(|_| keeps.is_none());
    for field in FIELDS.iter().chain(theirs) {
        patch.entry(*field).or_insert(Value::Null);
    }
    for end in TIMES {
        if let Some(time) = patch.get_mut(end) {
            *time = match keeps {
                None => as_only_form(time),
                Some(deleted) if deleted.lasts_whole_days() => in_place_of_a_day(time),
                // It may recur, in a zone of its own.
                Some(_) => without_date(time),
            };
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

/// A time that replaces every part of another, whatever its form: with nulls for what that one would leave behind.
fn as_only_form(time: &Value) -> Value {
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
/// the user changed both, the later change counts. What Google refused isn't a change, in neither of them.
#[must_use]
pub fn edits_left_behind(new: Shown<'_>, old: Shown<'_>, key: &ContestKey) -> Map<String, Value> {
    let mut patch = Map::new();
    let is_later = old.remote.updated > new.remote.updated;
    for field in FIELDS {
        let same_wish = old.remote.written.get(field) == new.remote.written.get(field);
        let edited_there = new.remote.changed_by_user(field) && !is_left_out(field, new.whole);
        if !old.remote.changed_by_user(field)
            || is_left_out(field, old.whole)
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
        for end in TIMES {
            if let Some(time) = old.remote.fields.get(end) {
                patch.insert(end.to_owned(), as_only_form(time));
            }
        }
    }
    // What the old one lacks may have been added to the new one: whether it was ever in the old one isn't known.
    for field in THEIRS {
        let (theirs, there) = (old.whole.get(field), new.whole.get(field));
        let counts = is_later || there.is_none() || is_left_out(field, new.whole);
        let theirs = theirs.filter(|_| counts && theirs != there && !is_left_out(field, old.whole));
        if let Some(theirs) = theirs {
            patch.insert(field.to_owned(), theirs.clone());
        }
    }
    if patch.contains_key("recurrence") {
        for end in TIMES {
            if let Some(time) = new.remote.fields.get(end) {
                patch.entry(end).or_insert_with(|| time.clone());
            }
        }
        name_zones(&mut patch, old.whole);
    } else if new.whole.get("recurrence").is_some() {
        name_zones(&mut patch, new.whole);
    }
    for (kind, name, value) in foreign_properties(old.whole) {
        let there = new
            .whole
            .get("extendedProperties")
            .and_then(|properties| properties.get(kind)?.get(name));
        if there.is_none_or(|there| is_later && there != value) {
            add_property(&mut patch, kind, name, value);
        }
    }
    if let Some(noted) = noted_with(patch.keys(), new.whole) {
        add_property(&mut patch, "private", LEFT_OUT_PROPERTY, &noted);
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

/// A deleted event as Google still shows it, with what is recorded in place of what Google no longer shows.
#[must_use]
pub fn known_of_deleted(remote: RemoteEvent, last: Option<&RemoteEvent>) -> RemoteEvent {
    match last.cloned() {
        Some(last) if !remote.has_details() => last,
        Some(last) if !remote.is_marked() => RemoteEvent {
            fields: remote.fields,
            ..last
        },
        _ => remote,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::Platform;
    use crate::event::field_hash;
    use crate::judge::{Judged, judge_gone};
    use crate::plan::{Hand, KnownEvent, Recorded};

    fn key() -> ContestKey {
        ContestKey::new(Platform::Codeforces, "1").unwrap()
    }

    #[test]
    fn a_start_that_the_user_moved_names_a_zone_where_the_copy_recurs() {
        let time = |text: &str| json!({"dateTime": text});
        let written: Vec<String> = [("end", "2026-12-01T16:00:00Z"), ("start", "2026-12-01T14:00:00Z")]
            .iter()
            .map(|(end, text)| format!("{end}={}", field_hash(end, &time(text))))
            .collect();
        let event = |id: &str, start: &str| {
            json!({
                "id": id,
                "updated": "2026-11-20T00:00:00Z",
                "start": time(start),
                "end": time("2026-12-01T16:00:00Z"),
                "extendedProperties": {"private": {WRITTEN_PROPERTY: written.join(";")}},
            })
        };
        let old = event("a", "2026-12-01T15:00:00Z");
        let mut new = event("b", "2026-12-01T14:00:00Z");
        new["recurrence"] = json!(["RRULE:FREQ=WEEKLY"]);
        new["start"]["timeZone"] = json!("Asia/Kolkata");
        let (there, here) = (RemoteEvent::read(&old).unwrap(), RemoteEvent::read(&new).unwrap());
        let patch = edits_left_behind(
            Shown {
                remote: &here,
                whole: &new,
            },
            Shown {
                remote: &there,
                whole: &old,
            },
            &key(),
        );
        let whole = |text: &str, zone: &str| json!({"date": null, "dateTime": text, "timeZone": zone});
        assert_eq!(
            Value::Object(patch),
            json!({"start": whole("2026-12-01T15:00:00Z", "Asia/Kolkata"), "end": whole("2026-12-01T16:00:00Z", "UTC")})
        );
    }

    #[test]
    fn what_another_installation_read_stays_its_reading_where_the_answer_about_the_copy_was_lost() {
        let us = InstallationId::new("ours").unwrap();
        let read = jiff::Timestamp::from_second(1_800_000_000).unwrap();
        let wanted = crate::event::seal(&std::collections::BTreeMap::new());
        let whole = json!({
            "id": "a",
            "extendedProperties": {"private": {
                BY_PROPERTY: "theirs",
                READ_PROPERTY: read.as_second().to_string(),
                FACTS_PROPERTY: format!("0123456789ab.{wanted}"),
            }},
        });
        let copy = RemoteEvent::read(&as_it_stands(&whole, &key(), "c", &us)).unwrap();
        assert!(copy.stamp.is_by(&us) && copy.stamp_holds());
        let after = |minutes: i64| read + jiff::SignedDuration::from_mins(minutes);
        let hand = Hand {
            installation: us,
            settings_known: true,
            takes_over: false,
            rewords: false,
            files: BTreeSet::new(),
            now: after(20),
        };
        let known = KnownEvent::new(Recorded::Live(copy.clone()));
        assert_eq!(judge_gone(after(9), &copy, &known, &hand), Judged::Older);
        assert_eq!(
            judge_gone(after(10), &copy, &known, &hand),
            Judged::Write { returns: false }
        );
    }
}
