//! What the person does with their own hands in Google's own window, and what a test looks at.

use serde_json::{Map, Value, json};

use super::calendars;
use super::errors::Outcome;
use super::event::merge;
use super::events;
use super::state::State;

fn place(state: &mut State, id: &str) -> usize {
    let id = state.by_id(id).id.clone();
    let found = state
        .calendars
        .iter()
        .position(|calendar| calendar.id == id && !calendar.is_deleted);
    found.unwrap_or_else(|| panic!("there is no calendar {id}"))
}

fn sure<T>(outcome: Outcome<T>, what: &str) -> T {
    outcome.unwrap_or_else(|error| panic!("{what}: {}", error.body()))
}

pub(crate) fn create_event(state: &mut State, calendar: &str, event: &Map<String, Value>) -> String {
    let place = place(state, calendar);
    let given = event.get("id").and_then(Value::as_str).map(str::to_owned);
    let id = given.unwrap_or_else(|| state.ids.event());
    sure(events::put_new(state, place, &id, event), "the person's event");
    id
}

pub(crate) fn edit_event(state: &mut State, calendar: &str, id: &str, patch: &Map<String, Value>) {
    let place = place(state, calendar);
    sure(events::change(state, place, id, patch, true), "the person's edit");
}

pub(crate) fn delete_event(state: &mut State, calendar: &str, id: &str) {
    let place = place(state, calendar);
    sure(events::bury(state, place, id), "the person's deletion");
}

pub(crate) fn create_calendar(state: &mut State, fields: Map<String, Value>) -> String {
    let email = state.options.email.clone();
    let place = state.add_calendar(email, None, fields, false);
    state.calendars[place].id.clone()
}

pub(crate) fn edit_calendar(state: &mut State, calendar: &str, patch: &Map<String, Value>) {
    let change = state.next_change();
    let calendar = state.by_id(calendar);
    merge(&mut calendar.fields, patch);
    calendar.change = change;
}

pub(crate) fn delete_calendar(state: &mut State, calendar: &str) {
    let place = place(state, calendar);
    calendars::remove(state, place);
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
pub(crate) fn events(state: &mut State, calendar: &str) -> Vec<Value> {
    let calendar = state.by_id(calendar);
    let zone = calendar.zone();
    calendar
        .events
        .values()
        .map(|event| calendar.shown(event, &zone))
        .collect()
}
