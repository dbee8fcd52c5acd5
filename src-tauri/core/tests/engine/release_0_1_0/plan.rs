//! Release 0.1.0, frozen: wanted, recorded and remote side by side into actions. Pure, and printable: the plan is shown before it deletes much.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::event::{WantedEvent, field_hash, replace_our_part};
use super::remote::RemoteEvent;
use contestsync_core::domain::{ContestKey, SourceId};

/// More deletions than this, or most of the events, are held until the user says yes.
pub(crate) const DELETIONS_UNASKED: usize = 5;

/// What became of an event we know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Recorded {
    /// It is in the calendar, and Google last said this of it.
    Live(RemoteEvent),
    /// We took it out.
    DeletedByUs,
    /// The user took it out.
    DeletedByUser,
}

/// Why a contest isn't wanted in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unwanted {
    /// A switch, rule or choice of the user's hides it.
    HiddenByUser,
    /// The platform no longer has it.
    Gone,
}

/// What is known of the contests.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wish {
    /// By event id: events that should exist. Contests that have begun are among them, but are only ever corrected, never added.
    pub(crate) wanted: BTreeMap<String, WantedEvent>,
    /// Contests that should have no event, with the reason.
    pub(crate) unwanted: BTreeMap<ContestKey, Unwanted>,
    /// Platforms that were read completely at least once: a contest of theirs that isn't stored doesn't exist.
    pub(crate) known_platforms: Vec<SourceId>,
    /// Platforms that the user turned off: none of their events is wanted.
    pub(crate) switched_off: Vec<SourceId>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Action {
    /// Make the event.
    Insert {
        /// The event.
        event: WantedEvent,
        /// Its body where it isn't the event's own: with what the user made of it in the other calendar.
        carried: Option<Value>,
    },
    /// Change some fields.
    Patch {
        /// The event as it should be.
        event: WantedEvent,
        /// The version the patch was made for.
        etag: String,
        /// The fields.
        body: Value,
    },
    /// Bring back an event that we had taken out.
    Revive {
        /// The event.
        event: WantedEvent,
    },
    /// Take the event out.
    Delete {
        /// Its id.
        event_id: String,
        /// The contest.
        key: ContestKey,
        /// When it starts.
        starts_at: Timestamp,
        /// Its title.
        summary: String,
        /// Whether the user's own switch or rule asks for it.
        asked_for: bool,
    },
}

impl Action {
    /// The contest that the action is about.
    pub(crate) const fn key(&self) -> &ContestKey {
        match self {
            Self::Insert { event, .. } | Self::Patch { event, .. } | Self::Revive { event, .. } => &event.key,
            Self::Delete { key, .. } => key,
        }
    }

    const fn starts_at(&self) -> Timestamp {
        match self {
            Self::Insert { event, .. } | Self::Patch { event, .. } | Self::Revive { event, .. } => event.starts_at,
            Self::Delete { starts_at, .. } => *starts_at,
        }
    }
}

/// What to do, and what is left as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Plan {
    /// In order: deletions last, the nearest contest first.
    pub(crate) actions: Vec<Action>,
    /// Deletions that wait for the user's yes.
    pub(crate) held: Vec<Action>,
    /// Events that are as they should be, history included.
    pub(crate) unchanged: usize,
    /// Events the user deleted, which stay deleted.
    pub(crate) kept_deleted: usize,
}

/// Makes the plan.
///
/// An event that has begun, of a contest that has begun, is history and left alone. Deletions that no switch or rule of the
/// user's asked for are held when they are more than [`DELETIONS_UNASKED`] or (two and more) most of the coming events,
/// unless `confirmed`.
pub(crate) fn plan(wish: Wish, recorded: &BTreeMap<String, Recorded>, confirmed: bool, now: Timestamp) -> Plan {
    let mut plan = Plan::default();
    let mut coming = 0_usize;
    for (id, recorded) in recorded {
        let Recorded::Live(remote) = recorded else { continue };
        let Some(starts_at) = remote.starts_at().filter(|at| *at > now) else {
            if !wish.wanted.contains_key(id) {
                plan.unchanged = plan.unchanged.saturating_add(1);
            }
            continue;
        };
        coming = coming.saturating_add(1);
        if wish.wanted.contains_key(id) {
            continue;
        }
        match deletion(id, remote, starts_at, &wish) {
            Some(delete) => plan.actions.push(delete),
            None => plan.unchanged = plan.unchanged.saturating_add(1),
        }
    }
    for (id, event) in wish.wanted {
        match recorded.get(&id) {
            None | Some(Recorded::DeletedByUs) if event.starts_at <= now => {}
            None => plan.actions.push(Action::Insert { event, carried: None }),
            Some(Recorded::Live(remote)) => {
                let history = event.starts_at <= now && remote.starts_at().is_none_or(|at| at <= now);
                match (history, patch(&event, remote)) {
                    (false, Some(body)) => {
                        plan.actions.push(Action::Patch {
                            event,
                            etag: remote.etag.clone(),
                            body,
                        });
                    }
                    (true, _) | (false, None) => plan.unchanged = plan.unchanged.saturating_add(1),
                }
            }
            Some(Recorded::DeletedByUs) => plan.actions.push(Action::Revive { event }),
            Some(Recorded::DeletedByUser) => plan.kept_deleted = plan.kept_deleted.saturating_add(1),
        }
    }
    hold_back(&mut plan, coming, confirmed);
    for actions in [&mut plan.actions, &mut plan.held] {
        actions.sort_by_key(|action| (matches!(action, Action::Delete { .. }), action.starts_at()));
    }
    plan
}

fn deletion(id: &str, remote: &RemoteEvent, starts_at: Timestamp, wish: &Wish) -> Option<Action> {
    let key = remote.key.clone()?;
    let asked_for = match wish.unwanted.get(&key) {
        Some(Unwanted::HiddenByUser) => true,
        Some(Unwanted::Gone) => false,
        None if wish.switched_off.contains(&key.source()) => true,
        // Not stored at all: after the data was lost, only a platform that was read since can say that it is gone.
        None if wish.known_platforms.contains(&key.source()) => false,
        None => return None,
    };
    let summary = remote
        .fields
        .get("summary")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    Some(Action::Delete {
        event_id: id.to_owned(),
        key,
        starts_at,
        summary,
        asked_for,
    })
}

fn hold_back(plan: &mut Plan, coming: usize, confirmed: bool) {
    let unasked = |action: &Action| matches!(action, Action::Delete { asked_for: false, .. });
    let count = plan.actions.iter().filter(|action| unasked(action)).count();
    let most = count >= 2 && count.saturating_mul(2) > coming;
    if !confirmed && (count > DELETIONS_UNASKED || most) {
        let (held, go): (Vec<_>, Vec<_>) = std::mem::take(&mut plan.actions).into_iter().partition(unasked);
        plan.held = held;
        plan.actions = go;
    }
}

/// The fields to write so the event is what we wish; `None` if our wish hasn't changed since we last wrote it.
///
/// Three sides: what we wish, what we last wrote, what is there. Facts (time, name, link) follow our wish whenever it changed. What users
/// make their own (color, reminders, free or busy, notes) is left alone once they changed it.
pub(crate) fn patch(wanted: &WantedEvent, remote: &RemoteEvent) -> Option<Value> {
    let hashes = wanted.hashes();
    let mut body = Map::new();
    let mut written = remote.written.clone();
    for (field, value) in &wanted.fields {
        let Some(hash) = hashes.get(*field) else { continue };
        if remote.written.get(*field) == Some(hash) {
            continue;
        }
        let free_to_write = !remote.changed_by_user(field) || *hash == remote.hash(field) || is_fact(field);
        let value = if free_to_write {
            value.clone()
        } else if let Some(merged) = merged_description(field, value, remote, &wanted.key) {
            merged
        } else {
            continue;
        };
        // The hash of our wish, also where the user's notes stand around it: so they keep counting as the user's.
        written.insert((*field).to_owned(), hash.clone());
        if field_hash(field, &value) != remote.hash(field) {
            body.insert((*field).to_owned(), value);
        }
    }
    // A color that we set and no longer wish goes, unless the user has set another since.
    if !wanted.fields.contains_key("colorId") && remote.written.contains_key("colorId") {
        written.remove("colorId");
        if !remote.changed_by_user("colorId") {
            body.insert("colorId".to_owned(), Value::Null);
        }
    }
    if written == remote.written {
        return None;
    }
    body.insert("extendedProperties".to_owned(), wanted.properties(&written));
    Some(Value::Object(body))
}

/// Fields in which the contest's truth outweighs an edit, once that truth changes.
fn is_fact(field: &str) -> bool {
    matches!(field, "summary" | "start" | "end" | "location" | "source")
}

fn merged_description(field: &str, ours: &Value, remote: &RemoteEvent, key: &ContestKey) -> Option<Value> {
    if field != "description" {
        return None;
    }
    let theirs = remote.fields.get("description")?.as_str()?;
    replace_our_part(theirs, ours.as_str()?, key).map(Value::String)
}

/// The body that makes an event in another calendar with the user's edits in the first.
pub(crate) fn carried_over(wanted: &WantedEvent, remote: &RemoteEvent) -> Value {
    let mut body = wanted.body();
    if let Some(body) = body.as_object_mut() {
        for field in ["colorId", "reminders", "transparency", "description"] {
            if remote.changed_by_user(field) {
                match remote.fields.get(field) {
                    Some(value) => body.insert(field.to_owned(), value.clone()),
                    None => body.remove(field),
                };
            }
        }
    }
    body
}
