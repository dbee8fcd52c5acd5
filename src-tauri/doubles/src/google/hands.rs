//! What the person does by hand in Google's own web page, and what a test looks at.

use serde_json::{Map, Value, json};

use super::calendars;
use super::errors::Outcome;
use super::event::merge;
use super::events;
use super::state::State;

/// What was done, or why it can't be done.
pub(crate) type Deed<T> = Result<T, String>;

fn place(state: &State, id: &str) -> Deed<usize> {
    let id = if id == "primary" { &state.options.email } else { id };
    let found = state
        .calendars
        .iter()
        .position(|calendar| calendar.id == id && !calendar.is_deleted);
    found.ok_or_else(|| format!("there is no calendar {id}"))
}

fn said<T>(outcome: Outcome<T>) -> Deed<T> {
    outcome.map_err(|error| error.body().to_string())
}

pub(crate) fn create_event(state: &mut State, calendar: &str, event: &Map<String, Value>) -> Deed<String> {
    let place = place(state, calendar)?;
    let given = event.get("id").and_then(Value::as_str).map(str::to_owned);
    let id = given.unwrap_or_else(|| state.ids.event());
    said(events::put_new(state, place, &id, event)).map(|_| id)
}

pub(crate) fn edit_event(state: &mut State, calendar: &str, id: &str, patch: &Map<String, Value>) -> Deed<()> {
    let place = place(state, calendar)?;
    let quiet = state.options.quiet_reminders && patch.keys().all(|field| field == "reminders");
    let before = state.calendars[place].events.get(id).map(|event| event.change);
    let patch = with_zone_to_recur_in(state, place, id, patch);
    said(events::change(state, place, id, &patch, true))?;
    if let (true, Some(change), Some(event)) = (quiet, before, state.calendars[place].events.get_mut(id)) {
        event.change = change;
    }
    Ok(())
}

/// Google's page gives an event that starts to recur the calendar's zone.
fn with_zone_to_recur_in(state: &State, place: usize, id: &str, patch: &Map<String, Value>) -> Map<String, Value> {
    let mut patch = patch.clone();
    let calendar = &state.calendars[place];
    let Some(event) = calendar.events.get(id).filter(|_| patch.contains_key("recurrence")) else {
        return patch;
    };
    for end in ["start", "end"] {
        let stored = event.fields.get(end);
        let has = |part: &str| stored.is_some_and(|time| time.get(part).is_some());
        if has("dateTime") && !has("timeZone") && !patch.contains_key(end) {
            patch.insert(end.to_owned(), json!({"timeZone": calendar.time_zone()}));
        }
    }
    patch
}

pub(crate) fn put_event(state: &mut State, calendar: &str, id: &str, event: &Map<String, Value>) -> Deed<()> {
    let place = place(state, calendar)?;
    said(events::change(state, place, id, event, false)).map(|_| ())
}

pub(crate) fn delete_event(state: &mut State, calendar: &str, id: &str) -> Deed<()> {
    let place = place(state, calendar)?;
    said(events::bury(state, place, id))
}

pub(crate) fn create_calendar(state: &mut State, fields: Map<String, Value>) -> String {
    let email = state.options.email.clone();
    let place = state.add_calendar(email, None, fields, false);
    state.calendars[place].id.clone()
}

pub(crate) fn edit_calendar(state: &mut State, calendar: &str, patch: &Map<String, Value>) -> Deed<()> {
    let place = place(state, calendar)?;
    let change = state.next_change();
    merge(&mut state.calendars[place].fields, patch);
    state.calendars[place].change = change;
    Ok(())
}

pub(crate) fn delete_calendar(state: &mut State, calendar: &str) -> Deed<()> {
    let place = place(state, calendar)?;
    calendars::remove(state, place);
    Ok(())
}

/// All calendars there are, with how many events each holds.
pub(crate) fn calendars(state: &State) -> Vec<Value> {
    let alive = state.calendars.iter().filter(|calendar| !calendar.is_deleted);
    alive
        .map(|calendar| {
            let mut shown = calendar.fields.clone();
            shown.insert("id".to_owned(), json!(calendar.id));
            shown.insert("owner".to_owned(), json!(calendar.email));
            shown.insert("madeBy".to_owned(), json!(calendar.client));
            shown.insert(
                "events".to_owned(),
                json!(calendar.events.values().filter(|event| !event.is_cancelled()).count()),
            );
            Value::Object(shown)
        })
        .collect()
}

/// All events of a calendar, the deleted ones too, as Google gives them back.
pub(crate) fn events(state: &State, calendar: &str) -> Deed<Vec<Value>> {
    let calendar = &state.calendars[place(state, calendar)?];
    let zone = calendar.zone();
    Ok(calendar
        .events
        .values()
        .map(|event| calendar.shown(event, &zone))
        .collect())
}
