//! Calendars, a person's list of them, and the colors.

use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};

use super::api::Call;
use super::errors::{ApiError, Outcome};
use super::event::{merge, without_nulls};
use super::state::{Calendar, State};

const WRITABLE: [&str; 4] = ["summary", "description", "location", "timeZone"];

fn resource(calendar: &Calendar) -> Value {
    let mut shown = calendar.fields.clone();
    shown.retain(|_, value| value != "");
    let added = json!({
        "kind": "calendar#calendar",
        "etag": calendar.etag(),
        "id": calendar.id,
        "timeZone": calendar.time_zone(),
        "conferenceProperties": {"allowedConferenceSolutionTypes": ["hangoutsMeet"]},
        "dataOwner": calendar.email,
    });
    shown.extend(added.as_object().cloned().unwrap_or_default());
    Value::Object(shown)
}

fn entry_resource(calendar: &Calendar) -> Value {
    let mut shown = resource(calendar).as_object().cloned().unwrap_or_default();
    let usual = json!({
        "kind": "calendar#calendarListEntry",
        "colorId": "14",
        "backgroundColor": "#9fe1e7",
        "foregroundColor": "#000000",
        "selected": true,
        "accessRole": "owner",
        "defaultReminders": [],
    });
    shown.extend(usual.as_object().cloned().unwrap_or_default());
    if calendar.id == calendar.email {
        shown.insert("primary".to_owned(), json!(true));
        shown.insert(
            "defaultReminders".to_owned(),
            json!([{"method": "popup", "minutes": 30}]),
        );
    }
    shown.extend(calendar.entry.clone());
    Value::Object(shown)
}

fn check(fields: &Map<String, Value>) -> Outcome<()> {
    if fields
        .get("summary")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .is_empty()
    {
        return Err(ApiError::required("title"));
    }
    match fields.get("timeZone").and_then(Value::as_str) {
        Some(zone) if TimeZone::get(zone).is_err() => Err(ApiError::invalid(format!("Invalid time zone {zone}"))),
        _ => Ok(()),
    }
}

fn writable(body: &Map<String, Value>) -> Map<String, Value> {
    body.iter()
        .filter(|(name, _)| WRITABLE.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

pub(crate) fn insert(state: &mut State, call: &Call) -> Outcome<Value> {
    let mut fields = without_nulls(&writable(&call.body));
    check(&fields)?;
    let is_refused = |field: &String| field == "timeZone" && fields.get("timeZone").is_some_and(|zone| zone != "UTC");
    if state.options.refused_fields.iter().any(is_refused) {
        return Err(ApiError::new(400, "invalid", "Invalid time zone definition."));
    }
    fields.entry("timeZone").or_insert_with(|| json!("UTC"));
    let (email, client) = (call.caller.email.clone(), call.caller.client.clone());
    let place = state.add_calendar(email, Some(client), fields, false);
    state.calendars[place].young_calls = state.options.young_calls;
    Ok(resource(&state.calendars[place]))
}

pub(crate) fn get(state: &State, call: &Call) -> Outcome<Value> {
    let place = state.place(&call.caller, call.part("calendarId"))?;
    Ok(resource(&state.calendars[place]))
}

pub(crate) fn write(state: &mut State, call: &Call, is_patch: bool) -> Outcome<Value> {
    let place = state.place(&call.caller, call.part("calendarId"))?;
    call.check_match(&state.calendars[place].etag())?;
    let given = writable(&call.body);
    let mut fields = if is_patch {
        state.calendars[place].fields.clone()
    } else {
        Map::new()
    };
    merge(&mut fields, &given);
    check(&fields)?;
    let change = state.next_change();
    let calendar = &mut state.calendars[place];
    if !fields.contains_key("timeZone") {
        fields.insert("timeZone".to_owned(), json!(calendar.time_zone()));
    }
    (calendar.fields, calendar.change) = (fields, change);
    Ok(resource(calendar))
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Outcome<()> {
    let place = state.place(&call.caller, call.part("calendarId"))?;
    call.check_match(&state.calendars[place].etag())?;
    if state.calendars[place].id == call.caller.email {
        let message = "Cannot delete the primary calendar.";
        return Err(ApiError::new(400, "invalid", message).fault(message));
    }
    remove(state, place);
    Ok(())
}

/// Deletes a calendar with all its events.
pub(crate) fn remove(state: &mut State, place: usize) {
    let change = state.next_change();
    let calendar = &mut state.calendars[place];
    calendar.is_deleted = true;
    calendar.change = change;
    calendar.events.clear();
}

pub(crate) fn entry(state: &State, call: &Call) -> Outcome<Value> {
    let calendar = &state.calendars[state.place(&call.caller, call.part("calendarId"))?];
    if !calendar.is_listed {
        return Err(ApiError::not_found());
    }
    Ok(entry_resource(calendar))
}

pub(crate) fn write_entry(state: &mut State, call: &Call) -> Outcome<Value> {
    let place = state.place(&call.caller, call.part("calendarId"))?;
    if !state.calendars[place].is_listed {
        return Err(ApiError::not_found());
    }
    call.check_match(&state.calendars[place].etag())?;
    let change = state.next_change();
    let calendar = &mut state.calendars[place];
    for (name, value) in &call.body {
        if matches!(
            name.as_str(),
            "colorId" | "hidden" | "selected" | "summaryOverride" | "defaultReminders"
        ) {
            let one = Map::from_iter([(name.clone(), value.clone())]);
            merge(&mut calendar.entry, &one);
        }
    }
    calendar.change = change;
    Ok(entry_resource(calendar))
}

pub(crate) fn unlist(state: &mut State, call: &Call) -> Outcome<()> {
    let place = state.place(&call.caller, call.part("calendarId"))?;
    let change = state.next_change();
    state.calendars[place].is_listed = false;
    state.calendars[place].change = change;
    Ok(())
}

pub(crate) fn list(state: &mut State, call: &Call) -> Outcome<Value> {
    let size = call
        .get("maxResults")
        .and_then(|text| text.parse().ok())
        .unwrap_or(100_usize)
        .min(250);
    let from = match call.get("pageToken") {
        Some(token) => token
            .strip_prefix("list-")
            .and_then(|text| text.parse::<usize>().ok())
            .ok_or_else(|| ApiError::invalid("Invalid page token value."))?,
        None => 0,
    };
    let since = match call.get("syncToken") {
        Some(_) if call.get("minAccessRole").is_some() => {
            return Err(ApiError::invalid("syncToken cannot be joined with minAccessRole"));
        }
        Some(token) => Some(
            token
                .strip_prefix("list=")
                .and_then(|text| text.parse::<u64>().ok())
                .ok_or_else(ApiError::full_sync)?,
        ),
        None => None,
    };
    let with_deleted = call.is_true("showDeleted") || since.is_some();
    let all: Vec<_> = (state.calendars.iter())
        .filter(|calendar| calendar.email == call.caller.email && since.is_none_or(|since| calendar.change > since))
        .filter(|calendar| with_deleted || (calendar.is_listed && !calendar.is_deleted && calendar.young_calls == 0))
        .filter(|calendar| {
            call.is_true("showHidden") || since.is_some() || calendar.entry.get("hidden") != Some(&json!(true))
        })
        .map(|calendar| {
            if calendar.is_listed && !calendar.is_deleted {
                return entry_resource(calendar);
            }
            let kind = "calendar#calendarListEntry";
            json!({"kind": kind, "etag": calendar.etag(), "id": calendar.id, "deleted": true})
        })
        .collect();
    let left = all.len().saturating_sub(from + size);
    let items: Vec<_> = all.into_iter().skip(from).take(size).collect();
    let mut body = json!({"kind": "calendar#calendarList", "etag": format!("\"p{}\"", state.change), "items": items});
    if left > 0 {
        body["nextPageToken"] = json!(format!("list-{}", from + size));
    } else {
        body["nextSyncToken"] = json!(format!("list={}", state.change));
    }
    Ok(body)
}

pub(crate) fn colors() -> Value {
    let shades = [
        "#a4bdfc", "#7ae7bf", "#dbadff", "#ff887c", "#fbd75b", "#ffb878", "#46d6db", "#e1e1e1", "#5484ed", "#51b749",
        "#dc2127",
    ];
    let palette = |count: usize| -> Value {
        let all = shades.iter().cycle().take(count).enumerate();
        all.map(|(at, shade)| {
            (
                (at + 1).to_string(),
                json!({"background": shade, "foreground": "#1d1d1d"}),
            )
        })
        .collect()
    };
    json!({"kind": "calendar#colors", "updated": "2012-02-14T00:00:00.000Z", "calendar": palette(24), "event": palette(11)})
}
