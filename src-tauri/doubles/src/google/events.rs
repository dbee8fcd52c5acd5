//! Events one by one: get, insert, patch, update, delete.

use serde_json::{Map, Value, json};

use super::api::Call;
use super::errors::{ApiError, Outcome};
use super::event::{self, Event, merge, without_nulls};
use super::options::CancelByPatch;
use super::state::{Calendar, State};

fn zone_of(call: &Call, calendar: &Calendar) -> Outcome<jiff::tz::TimeZone> {
    match call.get("timeZone") {
        Some(name) => jiff::tz::TimeZone::get(name).map_err(|_| ApiError::invalid(format!("Invalid time zone {name}"))),
        None => Ok(calendar.zone()),
    }
}

fn shown(state: &State, place: usize, id: &str) -> Outcome<Value> {
    let calendar = &state.calendars[place];
    let event = calendar.events.get(id).ok_or_else(ApiError::not_found)?;
    Ok(calendar.shown(event, &calendar.zone()))
}

pub(crate) fn get(state: &State, call: &Call) -> Outcome<Value> {
    let calendar = &state.calendars[state.place(&call.caller, call.part("calendarId"))?];
    let event = calendar
        .events
        .get(call.part("eventId"))
        .ok_or_else(ApiError::not_found)?;
    if event.is_cancelled() && state.options.bare_deleted {
        return Ok(event.bare());
    }
    Ok(calendar.shown(event, &zone_of(call, calendar)?))
}

pub(crate) fn insert(state: &mut State, call: &Call) -> Outcome<Value> {
    let place = state.place(&call.caller, call.part("calendarId"))?;
    let id = call.body.get("id").and_then(Value::as_str).map(str::to_owned);
    let id = match id {
        Some(id) if call.body.get("iCalUID").is_some_and(Value::is_string) => {
            return Err(ApiError::invalid(format!(
                "the event {id} is given both id and iCalUID"
            )));
        }
        Some(id) => id,
        None => state.ids.event(),
    };
    event::check_id(&id)?;
    refuse_fields(state, &call.body)?;
    put_new(state, place, &id, &understood(call))
}

/// Adds an event, from a client or from the person's own hands.
pub(crate) fn put_new(state: &mut State, place: usize, id: &str, body: &Map<String, Value>) -> Outcome<Value> {
    let mut fields = without_nulls(body);
    let cut = event::clean(&mut fields);
    event::check(&fields, &state.calendars[place].zone())?;
    if state.calendars[place].events.contains_key(id) {
        return Err(ApiError::duplicate());
    }
    for line in cut {
        state.journal.violation(format!("event {id}: {line}"));
    }
    let (change, now) = (state.next_change(), state.clock.now());
    let event = Event {
        id: id.to_owned(),
        fields,
        created: now,
        updated: now,
        sequence: 0,
        change,
    };
    state.calendars[place].events.insert(id.to_owned(), event);
    shown(state, place, id)
}

pub(crate) fn write(state: &mut State, call: &Call, is_patch: bool) -> Outcome<Value> {
    let place = state.place(&call.caller, call.part("calendarId"))?;
    let id = call.part("eventId").to_owned();
    let known = state.calendars[place].events.get(&id).ok_or_else(ApiError::not_found)?;
    call.check_match(&known.etag())?;
    if call
        .body
        .get("id")
        .and_then(Value::as_str)
        .is_some_and(|given| given != id)
    {
        return Err(ApiError::invalid(format!("the body of {id} carries another id")));
    }
    if call
        .body
        .get("sequence")
        .and_then(Value::as_i64)
        .is_some_and(|given| given < known.sequence)
    {
        let message = "Invalid sequence value. The specified sequence number is below the current sequence number of the resource. Re-fetch the resource and use its sequence number on the following request.";
        return Err(ApiError::new(400, "invalid", message).fault(message));
    }
    refuse_fields(state, &call.body)?;
    let mut body = understood(call);
    if !known.is_cancelled() && body.get("status").is_some_and(|status| status == "cancelled") {
        match state.options.cancel_by_patch {
            CancelByPatch::Accept => {}
            CancelByPatch::Ignore => drop(body.remove("status")),
            CancelByPatch::Refuse(403) => return Err(ApiError::new(403, "forbidden", "Forbidden")),
            CancelByPatch::Refuse(code) => return Err(ApiError::new(code, "invalid", "Invalid status")),
        }
    }
    let revives = known.is_cancelled() && call.body.get("status").is_some_and(|status| status == "confirmed");
    if revives && state.options.refuse_revival {
        return Err(ApiError::new(403, "forbidden", "Forbidden"));
    }
    let shown = change(state, place, &id, &body, is_patch)?;
    if shown.get("status").is_some_and(|status| status == "cancelled") {
        forget(state, place, &id);
        if state.options.bare_deleted {
            return Ok(state.calendars[place].events.get(&id).map_or(shown, Event::bare));
        }
    }
    Ok(shown)
}

/// The body without what Google ignores unless a parameter says that the client knows of it.
fn understood(call: &Call) -> Map<String, Value> {
    let mut body = call.body.clone();
    for (field, parameter, value) in [
        ("conferenceData", "conferenceDataVersion", "1"),
        ("attachments", "supportsAttachments", "true"),
    ] {
        if call.get(parameter) != Some(value) {
            body.remove(field);
        }
    }
    body
}

/// Fields that this Google is told to refuse.
fn refuse_fields(state: &State, body: &Map<String, Value>) -> Outcome<()> {
    let mut refused = state.options.refused_fields.iter();
    let found = refused.find(|field| body.get(*field).is_some_and(|value| !value.is_null()));
    found.map_or(Ok(()), |_| Err(ApiError::new(400, "invalid", "Invalid Value")))
}

/// What is lost with a deletion.
fn forget(state: &mut State, place: usize, id: &str) {
    let forgetful = state.options.forgetful_deletion;
    if let (true, Some(event)) = (forgetful, state.calendars[place].events.get_mut(id)) {
        event.fields.remove("extendedProperties");
    }
}

/// Changes an event, from a client or by the person's own hands.
pub(crate) fn change(
    state: &mut State,
    place: usize,
    id: &str,
    body: &Map<String, Value>,
    is_patch: bool,
) -> Outcome<Value> {
    let calendar = &state.calendars[place];
    let zone = calendar.zone();
    let known = calendar.events.get(id).ok_or_else(ApiError::not_found)?;
    let mut given = body.clone();
    let cut = event::clean(&mut given);
    let mut fields = if is_patch { known.fields.clone() } else { Map::new() };
    merge(&mut fields, &given);
    if !is_patch {
        fields = without_nulls(&fields);
        for kept in ["iCalUID", "status"] {
            if let (false, Some(value)) = (fields.contains_key(kept), known.fields.get(kept)) {
                fields.insert(kept.to_owned(), value.clone());
            }
        }
    }
    event::check(&fields, &zone)?;
    let moved = known.span(&zone)? != {
        let fresh = Event {
            fields: fields.clone(),
            ..known.clone()
        };
        fresh.span(&zone)?
    };
    let reminders_alone = differs_in_reminders_alone(&known.fields, &fields);
    for line in cut {
        state.journal.violation(format!("event {id}: {line}"));
    }
    let (number, now) = (state.next_change(), state.clock.now());
    let event = state.calendars[place]
        .events
        .get_mut(id)
        .ok_or_else(ApiError::not_found)?;
    event.fields = fields;
    event.change = number;
    event.sequence += i64::from(moved);
    if !reminders_alone {
        event.updated = now;
    }
    shown(state, place, id)
}

fn differs_in_reminders_alone(old: &Map<String, Value>, new: &Map<String, Value>) -> bool {
    let rest = |fields: &Map<String, Value>| {
        let mut rest = fields.clone();
        rest.remove("reminders");
        rest
    };
    old.get("reminders") != new.get("reminders") && rest(old) == rest(new)
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Outcome<()> {
    let place = state.place(&call.caller, call.part("calendarId"))?;
    let known = state.calendars[place]
        .events
        .get(call.part("eventId"))
        .ok_or_else(ApiError::not_found)?;
    if known.is_cancelled() {
        return Err(ApiError::deleted());
    }
    call.check_match(&known.etag())?;
    bury(state, place, call.part("eventId"))
}

/// Deletes an event: a tombstone stays.
pub(crate) fn bury(state: &mut State, place: usize, id: &str) -> Outcome<()> {
    let (number, now) = (state.next_change(), state.clock.now());
    let event = state.calendars[place]
        .events
        .get_mut(id)
        .ok_or_else(ApiError::not_found)?;
    event.fields.insert("status".to_owned(), json!("cancelled"));
    event.change = number;
    event.updated = now;
    forget(state, place, id);
    Ok(())
}
