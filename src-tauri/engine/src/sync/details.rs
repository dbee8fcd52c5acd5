//! Writes an event without the details that Google refuses, and names those.

use serde_json::{Map, Value};

use crate::calendar::left_out::{LeftOut, Tried, leave_noted, note, note_in_new};
use crate::calendar::{CalendarError, Google, RemoteEvent};

/// How often an event that keeps changing is read again.
pub(crate) const REREADS: usize = 3;

/// Details that an event can do without, with names for people.
const DETAILS: [(&str, &str); 11] = [
    ("colorId", "the color"),
    ("reminders", "the reminders"),
    ("recurrence", "the recurrence"),
    ("visibility", "who may see it"),
    ("attendees", "the guests"),
    ("guestsCanModify", "what guests may do"),
    ("guestsCanInviteOthers", "what guests may do"),
    ("guestsCanSeeOtherGuests", "what guests may do"),
    ("anyoneCanAddSelf", "what guests may do"),
    ("attachments", "the files"),
    ("conferenceData", "the video call"),
];

/// How an event is written.
pub(crate) enum Write<'a> {
    Insert,
    Patch { id: &'a str, etag: Option<&'a str> },
}

/// Writes an event. Details that Google refuses are left out, and named; those that are its owner's are noted in the event.
pub(crate) async fn write_event(
    google: &Google,
    calendar: &str,
    write: &Write<'_>,
    body: Value,
) -> Result<(RemoteEvent, Vec<&'static str>), CalendarError> {
    let first = match send(google, calendar, write, &body).await {
        Err(error @ CalendarError::Refused(_)) => error,
        done => return done.map(|remote| (remote, Vec::new())),
    };
    let mut bare = body.as_object().cloned().unwrap_or_default();
    // A null removes what is there, and Google has no reason to refuse that.
    let mut details = Vec::new();
    for (field, words) in DETAILS {
        if bare.get(field).is_some_and(|value| !value.is_null()) {
            details.extend(bare.remove(field).map(|value| (field, words, value)));
        }
    }
    if details.is_empty() {
        return Err(first);
    }
    let left_out = match write {
        Write::Insert => note_in_new(&mut bare, details.iter().map(|(field, _, value)| (*field, value))),
        Write::Patch { .. } => {
            // What a deleted event noted ends with its restoration.
            if !bare.contains_key("status") {
                leave_noted(&mut bare);
            }
            LeftOut::default()
        }
    };
    let rest = match write {
        // Nothing but details: the version that they were made for has to be the present one all the same.
        Write::Patch { id, etag } if bare.is_empty() => match google.get_event(calendar, id).await {
            Ok(remote) if etag.is_some_and(|etag| !etag.is_empty() && etag != remote.etag) => {
                Err(CalendarError::PreconditionFailed)
            }
            there => there,
        },
        _ => send(google, calendar, write, &Value::Object(bare)).await,
    };
    let remote = match rest {
        // It wasn't the details.
        Err(CalendarError::Refused(_)) => return Err(first),
        sent => sent?,
    };
    let is_new = matches!(write, Write::Insert);
    let (remote, tried, mut refused) = try_alone(google, calendar, remote, details, left_out).await?;
    refused.dedup();
    // A new one has noted them from the start.
    let remote = if is_new {
        remote
    } else {
        noted(google, calendar, remote, &tried).await?
    };
    Ok((remote, refused))
}

/// Writes each of these details alone. Returns which Google refused, also in words. `left_out`: what the event notes; what Google takes is no longer noted,
/// in the same write, or else it would count as left out if its owner removed it one day.
async fn try_alone(
    google: &Google,
    calendar: &str,
    mut remote: RemoteEvent,
    details: Vec<(&'static str, &'static str, Value)>,
    mut left_out: LeftOut,
) -> Result<(RemoteEvent, Vec<Tried>, Vec<&'static str>), CalendarError> {
    let (mut tried, mut refused) = (Vec::new(), Vec::new());
    for (field, words, value) in details {
        let mut body = Map::new();
        let mut then = left_out.clone();
        if then.forget(field)
            && let Value::Object(note) = then.patch()
        {
            body = note;
        }
        body.insert(field.to_owned(), value.clone());
        let (id, etag) = (remote.id.clone(), remote.etag.clone());
        let alone = Write::Patch {
            id: &id,
            etag: Some(&etag),
        };
        match send(google, calendar, &alone, &Value::Object(body)).await {
            Ok(after) => {
                (remote, left_out) = (after, then);
                tried.push((field, None));
            }
            Err(CalendarError::Refused(_) | CalendarError::Forbidden(_)) => {
                refused.push(words);
                tried.push((field, Some(value)));
            }
            Err(error) => return Err(error),
        }
    }
    Ok((remote, tried, refused))
}

/// Notes in the event which of its owner's details Google refused.
async fn noted(
    google: &Google,
    calendar: &str,
    remote: RemoteEvent,
    tried: &[Tried],
) -> Result<RemoteEvent, CalendarError> {
    for _ in 0..REREADS {
        let whole = google.get_event_whole(calendar, &remote.id).await?;
        let Some(body) = note(&whole, tried) else {
            return Ok(remote);
        };
        let etag = whole.get("etag").and_then(Value::as_str);
        match google.patch_event(calendar, &remote.id, etag, &body).await {
            Err(CalendarError::PreconditionFailed) => {}
            after => return after,
        }
    }
    Err(CalendarError::PreconditionFailed)
}

async fn send(google: &Google, calendar: &str, write: &Write<'_>, body: &Value) -> Result<RemoteEvent, CalendarError> {
    match write {
        Write::Insert => google.insert_event(calendar, body).await,
        Write::Patch { id, etag } => google.patch_event(calendar, id, *etag, body).await,
    }
}
