//! The test's controls over HTTP, for scripts in other languages: `/__double/…`, with JSON requests and answers.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::faults::{InjectedFault, Matcher};
use super::journal::Mark;
use super::state::State;
use super::{hands, oauth};
use crate::patience::Watched;
use crate::wire::{Request, WireResponse};

#[derive(Deserialize)]
struct Fail {
    #[serde(rename = "match")]
    matcher: Match,
    fault: InjectedFault,
    #[serde(default = "once")]
    times: usize,
}

fn once() -> usize {
    1
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Match {
    Short(String),
    Full(Matcher),
}

/// Answers a control.
pub(crate) fn answer(shared: &Watched<State>, command: &str, request: &Request) -> WireResponse {
    let given = match request.body.as_slice() {
        [] => Some(Value::Object(
            request
                .query()
                .into_iter()
                .map(|(name, value)| (name, json!(value)))
                .collect(),
        )),
        body => serde_json::from_slice(body).ok(),
    };
    let done = given.ok_or_else(|| "the body is no JSON".to_owned());
    match done.and_then(|given| shared.change(|state| obey(state, command, &given))) {
        Ok(value) => WireResponse::json(200, &value),
        Err(why) => WireResponse::json(400, &json!({"error": why})),
    }
}

fn text<'a>(given: &'a Value, name: &str) -> &'a str {
    given.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn number(given: &Value, name: &str) -> Option<i64> {
    let value = given.get(name)?;
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

fn object(given: &Value, name: &str) -> Map<String, Value> {
    given.get(name).and_then(Value::as_object).cloned().unwrap_or_default()
}

fn calendar(given: &Value) -> &str {
    match text(given, "calendar") {
        "" => "primary",
        id => id,
    }
}

fn said(error: &serde_json::Error) -> String {
    error.to_string()
}

fn obey(state: &mut State, command: &str, given: &Value) -> Result<Value, String> {
    let since = number(given, "since").and_then(|number| usize::try_from(number).ok());
    let since = Mark(since.unwrap_or(0));
    Ok(match command {
        "violations" => json!(state.journal.violations),
        "requests" => json!(state.journal.since(since)),
        "counts" => json!(state.journal.counts(since)),
        "mark" => json!({"mark": state.journal.requests.len()}),
        "most-in-flight" => json!(state.journal.most_in_flight),
        "calendars" => json!(hands::calendars(state)),
        "events" => json!(hands::events(state, calendar(given))?),
        "options" => options(state, given)?,
        "sign-in" => sign_in(state, given)?,
        "user/create-event" => json!({"id": hands::create_event(state, calendar(given), &object(given, "event"))?}),
        "user/create-calendar" => json!({"id": hands::create_calendar(state, object(given, "calendar"))}),
        other => {
            carry_out(state, other, given)?;
            json!({})
        }
    })
}

fn options(state: &mut State, given: &Value) -> Result<Value, String> {
    let mut options = serde_json::to_value(&state.options).map_err(|error| said(&error))?;
    if let (Some(kept), Some(given)) = (options.as_object_mut(), given.as_object()) {
        kept.extend(given.clone());
    }
    state.options = serde_json::from_value(options.clone()).map_err(|error| said(&error))?;
    state.ensure_primary();
    Ok(options)
}

fn sign_in(state: &mut State, given: &Value) -> Result<Value, String> {
    let scopes = given.get("scopes").and_then(Value::as_array).into_iter().flatten();
    let scopes: BTreeSet<String> = scopes.filter_map(Value::as_str).map(str::to_owned).collect();
    let client = state.options.clients.first().map(|client| client.id.clone());
    let email = state.options.email.clone();
    let (access, refresh) = oauth::grant(state, &client.ok_or("there is no client")?, &email, scopes);
    Ok(json!({"access_token": access, "refresh_token": refresh}))
}

fn carry_out(state: &mut State, command: &str, given: &Value) -> Result<(), String> {
    match command {
        "fail" => {
            let fail: Fail = serde_json::from_value(given.clone()).map_err(|error| said(&error))?;
            let matcher = match fail.matcher {
                Match::Short(text) => Matcher::from(text.as_str()),
                Match::Full(matcher) => matcher,
            };
            state.faults.plan(matcher, fail.fault, fail.times);
        }
        "clear-faults" => state.faults.clear(),
        "release" => state.released += 1,
        "expire-access-tokens" => state.oauth.expire_access(),
        "revoke-refresh-tokens" => state.oauth.revoke_all(),
        "expire-sync-tokens" => state.synced.values_mut().for_each(|synced| synced.is_expired = true),
        "advance" => {
            let seconds = number(given, "seconds").ok_or("seconds is missing")?;
            state.clock.advance(SignedDuration::from_secs(seconds));
        }
        "user/edit-event" => hands::edit_event(state, calendar(given), text(given, "id"), &object(given, "patch"))?,
        "user/delete-event" => hands::delete_event(state, calendar(given), text(given, "id"))?,
        "user/edit-calendar" => hands::edit_calendar(state, calendar(given), &object(given, "patch"))?,
        "user/delete-calendar" => hands::delete_calendar(state, calendar(given))?,
        other => return Err(format!("there is no control \"{other}\"")),
    }
    Ok(())
}
