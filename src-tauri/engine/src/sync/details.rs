//! Writes an event without the details that Google refuses, and names those.

use serde_json::{Map, Value};

use crate::calendar::left_out::{note, note_in_new};
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
    if matches!(write, Write::Insert) {
        note_in_new(&mut bare, details.iter().map(|(field, _, value)| (*field, value)));
    }
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
    let mut remote = match rest {
        // It wasn't the details.
        Err(CalendarError::Refused(_)) => return Err(first),
        sent => sent?,
    };
    let (mut refused, mut left_out) = (Vec::new(), Vec::new());
    for (field, words, value) in details {
        let id = remote.id.clone();
        let etag = remote.etag.clone();
        let alone = Write::Patch {
            id: &id,
            etag: Some(&etag),
        };
        let body = Value::Object(Map::from_iter([(field.to_owned(), value.clone())]));
        match send(google, calendar, &alone, &body).await {
            Ok(after) => remote = after,
            Err(CalendarError::Refused(_) | CalendarError::Forbidden(_)) => {
                refused.push(words);
                left_out.push((field, value));
            }
            Err(error) => return Err(error),
        }
    }
    refused.dedup();
    if matches!(write, Write::Patch { .. }) && !left_out.is_empty() {
        remote = noted(google, calendar, remote, &left_out).await?;
    }
    Ok((remote, refused))
}

/// Notes in the event which of its owner's details Google refused.
async fn noted(
    google: &Google,
    calendar: &str,
    remote: RemoteEvent,
    left_out: &[(&'static str, Value)],
) -> Result<RemoteEvent, CalendarError> {
    for _ in 0..REREADS {
        let whole = google.get_event_whole(calendar, &remote.id).await?;
        let Some(body) = note(&whole, left_out) else {
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
