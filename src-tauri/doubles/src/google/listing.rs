//! Listing events: filters, pages, and what changed since a sync token.

use data_encoding::BASE64;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::api::Call;
use super::discovery::instant;
use super::errors::{ApiError, Outcome};
use super::event::{Event, stamp};
use super::state::{Calendar, Page, State, Synced};

/// What a sync token can't be joined with.
const NOT_WITH_SYNC: [&str; 8] = [
    "iCalUID",
    "orderBy",
    "privateExtendedProperty",
    "q",
    "sharedExtendedProperty",
    "timeMin",
    "timeMax",
    "updatedMin",
];
/// Queries with these give no sync token.
const NO_SYNC_AFTER: [&str; 6] = [
    "iCalUID",
    "orderBy",
    "privateExtendedProperty",
    "q",
    "sharedExtendedProperty",
    "updatedMin",
];
/// What may differ between the first call and the one with a sync token.
const FREE: [&str; 10] = [
    "syncToken",
    "pageToken",
    "timeMin",
    "timeMax",
    "maxResults",
    "fields",
    "prettyPrint",
    "alt",
    "quotaUser",
    "key",
];

pub(crate) fn list(state: &mut State, call: &Call) -> Outcome<Value> {
    let place = state.place(&call.caller, call.part("calendarId")).map_err(|refused| {
        // A client can't know which calendars are its own before it has asked each for an event of its own. Everything else is its fault.
        let is_search = call.get("privateExtendedProperty").is_some() && call.part("calendarId") != "primary";
        if is_search { refused.without_fault() } else { refused }
    })?;
    let zone = match call.get("timeZone") {
        Some(name) => TimeZone::get(name).map_err(|_| ApiError::invalid(format!("Invalid time zone {name}")))?,
        None => state.calendars[place].zone(),
    };
    check(call)?;
    let since = since(state, call, &state.calendars[place])?;
    let mut page = match call.get("pageToken") {
        Some(token) => turn(state, call, token)?,
        None => first(state, call, place, since, &zone)?,
    };
    let asked = call
        .get("maxResults")
        .and_then(|text| text.parse().ok())
        .unwrap_or(250_usize)
        .min(2500);
    let size = state.options.page_cap.map_or(asked, |cap| cap.min(asked)).max(1);
    page.was_empty = state.options.empty_pages && !page.was_empty && !page.left.is_empty();
    let count = if page.was_empty { 0 } else { size.min(page.left.len()) };
    let left = page.left.split_off(count);
    let items: Vec<_> = page
        .left
        .iter()
        .filter_map(|id| item(state, place, id, &zone))
        .collect();
    page.left = left;
    let calendar = &state.calendars[place];
    let mut body = json!({
        "kind": "calendar#events",
        "etag": format!("\"p{}\"", calendar.events.values().map(|event| event.change).max().unwrap_or(calendar.change)),
        "summary": calendar.summary(),
        "description": calendar.fields.get("description").cloned().unwrap_or_else(|| json!("")),
        "updated": stamp(state.clock.now()),
        "timeZone": zone.iana_name().unwrap_or("UTC"),
        "accessRole": "owner",
        "defaultReminders": [],
        "items": items,
    });
    let id = calendar.id.clone();
    if !page.left.is_empty() || page.was_empty {
        let token = format!("{}=", state.ids.token());
        state.pages.insert(token.clone(), page);
        body["nextPageToken"] = json!(token);
    } else if !NO_SYNC_AFTER.iter().any(|name| call.get(name).is_some()) {
        // With "+", "/" and "=" in it, as Google's have: it must be escaped in the next query.
        let token = format!("{}+/=", BASE64.encode(state.ids.token().as_bytes()));
        let synced = Synced {
            calendar: id,
            request: call.fingerprint(&FREE),
            change: page.change,
            is_expired: false,
        };
        state.synced.insert(token.clone(), synced);
        body["nextSyncToken"] = json!(token);
    }
    Ok(body)
}

fn check(call: &Call) -> Outcome<()> {
    if call.get("syncToken").is_some() {
        if let Some(name) = NOT_WITH_SYNC.iter().find(|name| call.get(name).is_some()) {
            let message = format!("Sync token cannot be used with {name}.");
            return Err(ApiError::new(400, "invalid", &message).fault(message));
        }
        if call.get("showDeleted") == Some("false") {
            return Err(ApiError::invalid("syncToken cannot be joined with showDeleted=false"));
        }
    }
    if call.get("orderBy") == Some("startTime") && !call.is_true("singleEvents") {
        return Err(ApiError::invalid(
            "The requested ordering is not available for the particular query.",
        ));
    }
    if let (Some(from), Some(to)) = (moment(call, "timeMin"), moment(call, "timeMax"))
        && to <= from
    {
        let message = "The specified time range is empty.";
        return Err(ApiError::new(400, "timeRangeEmpty", message)
            .at("parameter", "timeMax")
            .fault(message));
    }
    for name in ["privateExtendedProperty", "sharedExtendedProperty"] {
        if let Some(text) = call.all(name).find(|text| !text.contains('=')) {
            return Err(ApiError::invalid(format!("{name}={text} is no key=value")));
        }
    }
    Ok(())
}

fn moment(call: &Call, name: &str) -> Option<Timestamp> {
    call.get(name).and_then(instant)
}

/// The change that the sync token stands for.
fn since(state: &State, call: &Call, calendar: &Calendar) -> Outcome<Option<u64>> {
    let Some(token) = call.get("syncToken") else {
        return Ok(None);
    };
    let synced = state
        .synced
        .get(token)
        .filter(|synced| !synced.is_expired && synced.calendar == calendar.id);
    let synced = synced.ok_or_else(ApiError::full_sync)?;
    if synced.request != call.fingerprint(&FREE) {
        return Err(ApiError::invalid(format!(
            "the sync token came from another request ({}), not ({})",
            synced.request,
            call.fingerprint(&FREE)
        )));
    }
    Ok(Some(synced.change))
}

fn turn(state: &mut State, call: &Call, token: &str) -> Outcome<Page> {
    let page = state.pages.get(token).cloned();
    let page = page.ok_or_else(|| ApiError::invalid("Invalid page token value."))?;
    let request = this_request(call);
    if page.request != request {
        return Err(ApiError::invalid(format!(
            "the page token came from another request ({}), not ({request})",
            page.request
        )));
    }
    Ok(page)
}

fn this_request(call: &Call) -> String {
    format!(
        "{}{}",
        call.part("calendarId"),
        call.fingerprint(&["pageToken", "maxResults", "fields"])
    )
}

fn first(state: &State, call: &Call, place: usize, since: Option<u64>, zone: &TimeZone) -> Outcome<Page> {
    let calendar = &state.calendars[place];
    let mut found = Vec::new();
    for event in calendar.events.values() {
        let wanted = match since {
            // A delta knows nothing of the first call's times: it can name events outside of them.
            Some(since) => event.change > since,
            None => is_wanted(call, event, zone)?,
        };
        if wanted {
            found.push((event.span(zone)?.0, event));
        }
    }
    match call.get("orderBy") {
        Some("startTime") => found.sort_by_key(|(start, _)| *start),
        Some(_) => found.sort_by_key(|(_, event)| event.updated),
        None => {}
    }
    Ok(Page {
        request: this_request(call),
        left: found.into_iter().map(|(_, event)| event.id.clone()).collect(),
        change: state.change,
        was_empty: false,
    })
}

fn is_wanted(call: &Call, event: &Event, zone: &TimeZone) -> Outcome<bool> {
    let (start, end) = event.span(zone)?;
    let text = |name: &str| {
        event
            .fields
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_lowercase()
    };
    let has = |place: &'static str, parameter: &'static str| {
        call.all(parameter).all(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            event.property(place, key) == Some(value)
        })
    };
    let updated_min = moment(call, "updatedMin");
    let mut words = call
        .get("q")
        .unwrap_or_default()
        .split_whitespace()
        .map(str::to_lowercase);
    let own_uid = format!("{}@google.com", event.id);
    let uid = event.fields.get("iCalUID").and_then(Value::as_str).unwrap_or(&own_uid);
    Ok(
        (!event.is_cancelled() || call.is_true("showDeleted") || updated_min.is_some())
            && moment(call, "timeMin").is_none_or(|from| end > from)
            && moment(call, "timeMax").is_none_or(|to| start < to)
            && updated_min.is_none_or(|from| event.updated >= from)
            && call.get("iCalUID").is_none_or(|wanted| wanted == uid)
            && (call.get("eventTypes").is_none() || call.all("eventTypes").any(|kind| kind == "default"))
            && has("private", "privateExtendedProperty")
            && has("shared", "sharedExtendedProperty")
            && words.all(|word| {
                ["summary", "description", "location"]
                    .iter()
                    .any(|name| text(name).contains(&word))
            }),
    )
}

fn item(state: &State, place: usize, id: &str, zone: &TimeZone) -> Option<Value> {
    let calendar = &state.calendars[place];
    let event = calendar.events.get(id)?;
    if event.is_cancelled() && (state.options.bare_tombstones || state.options.bare_deleted) {
        return Some(event.bare());
    }
    Some(calendar.shown(event, zone))
}
