//! One Calendar v3 call: is it allowed, is it well formed, do it, answer.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::discovery::{self, Method};
use super::errors::{ApiError, Outcome};
use super::state::{Caller, State};
use super::{calendars, events, fields, listing, oauth};
use crate::wire::{Request, WireResponse};

const BASE: &str = "/calendar/v3/";
const APP_CREATED: &str = "https://www.googleapis.com/auth/calendar.app.created";

/// A call whose form was checked.
pub(crate) struct Call {
    pub(crate) method: &'static Method,
    pub(crate) caller: Caller,
    path: BTreeMap<String, String>,
    query: Vec<(String, String)>,
    pub(crate) body: Map<String, Value>,
    if_match: Option<String>,
    if_none_match: Option<String>,
}

impl Call {
    /// A parameter of the path.
    pub(crate) fn part(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// A parameter of the query.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// A repeated parameter of the query.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let wanted = name.to_owned();
        self.query
            .iter()
            .filter(move |(name, _)| *name == wanted)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.get(name) == Some("true")
    }

    /// The query apart from these parameters, as one text to compare.
    pub(crate) fn fingerprint(&self, without: &[&str]) -> String {
        let mut pairs: Vec<_> = self
            .query
            .iter()
            .filter(|(name, _)| !without.contains(&name.as_str()))
            .collect();
        pairs.sort();
        pairs.iter().map(|(name, value)| format!("&{name}={value}")).collect()
    }

    /// If-Match: the resource must still be what the client saw.
    pub(crate) fn check_match(&self, etag: &str) -> Outcome<()> {
        match &self.if_match {
            Some(wanted) if wanted != "*" && !wanted.split(',').any(|one| one.trim() == etag) => {
                Err(ApiError::condition())
            }
            _ => Ok(()),
        }
    }
}

/// The method of Calendar that a request calls.
pub(crate) fn name_of(request: &Request) -> Option<&'static str> {
    let path = request.path.strip_prefix(BASE)?;
    discovery::find(&request.method, path).map(|(method, _)| method.id.as_str())
}

/// Answers a call.
pub(crate) fn call(state: &mut State, request: &Request) -> WireResponse {
    match checked(state, request).and_then(|call| perform(state, &call)) {
        Ok(answer) => answer,
        Err(error) => {
            if let Some(fault) = &error.fault {
                let line = format!("{} {}: {fault}", request.method, request.path);
                state.journal.violation(line);
            }
            error.answer()
        }
    }
}

fn checked(state: &mut State, request: &Request) -> Outcome<Call> {
    let path = request.path.strip_prefix(BASE).unwrap_or_default();
    let (method, path) = discovery::find(&request.method, path)
        .ok_or_else(|| ApiError::not_found().fault("Calendar v3 has no such method"))?;
    let header = request.header("authorization").ok_or_else(|| {
        let error = ApiError::new(401, "required", "Login Required").at("header", "Authorization");
        error.fault("there is no Authorization header")
    })?;
    let token = oauth::bearer_of(request)
        .ok_or_else(|| ApiError::credentials().fault(format!("Authorization is no bearer token: {header}")))?;
    let access = state
        .oauth
        .access(token, state.clock.now())
        .ok_or_else(ApiError::credentials)?;
    state.grow_older();
    state.spend(if request.method == "PATCH" { 3 } else { 1 })?;
    if !method.is_open_to(access.scopes.iter()) {
        return Err(ApiError::scopes(format!(
            "{} is not open to {:?}",
            method.id, access.scopes
        )));
    }
    let others = access.scopes.iter().filter(|scope| *scope != APP_CREATED);
    let caller = Caller {
        own_calendars_alone: !method.is_open_to(others),
        email: access.email,
        client: access.client,
    };
    let faults = method.check_query(&request.query());
    if !faults.is_empty() {
        return Err(ApiError::invalid(faults.join("; ")));
    }
    let is_json = request
        .header("content-type")
        .is_some_and(|kind| kind.starts_with("application/json"));
    if !request.body.is_empty() && !is_json {
        return Err(ApiError::new(400, "badContent", "Content-Type unsupported").fault("the body is not called JSON"));
    }
    let body = method.check_body(&request.body).map_err(|faults| {
        let faults = faults.join("; ");
        let reason = if faults.contains("is required by") {
            "required"
        } else {
            "parseError"
        };
        ApiError::new(400, reason, &faults).fault(faults)
    })?;
    Ok(Call {
        method,
        caller,
        path,
        query: request.query(),
        body,
        if_match: request.header("if-match").map(str::to_owned),
        if_none_match: request.header("if-none-match").map(str::to_owned),
    })
}

fn perform(state: &mut State, call: &Call) -> Outcome<WireResponse> {
    let value = match call.method.id.as_str() {
        "calendar.calendars.insert" => Some(calendars::insert(state, call)?),
        "calendar.calendars.get" => Some(calendars::get(state, call)?),
        "calendar.calendars.patch" => Some(calendars::write(state, call, true)?),
        "calendar.calendars.update" => Some(calendars::write(state, call, false)?),
        "calendar.calendars.delete" => calendars::delete(state, call).map(|()| None)?,
        "calendar.calendarList.list" => Some(calendars::list(state, call)?),
        "calendar.calendarList.get" => Some(calendars::entry(state, call)?),
        "calendar.calendarList.patch" => Some(calendars::write_entry(state, call)?),
        "calendar.calendarList.delete" => calendars::unlist(state, call).map(|()| None)?,
        "calendar.colors.get" => Some(calendars::colors()),
        "calendar.events.list" => Some(listing::list(state, call)?),
        "calendar.events.get" => Some(events::get(state, call)?),
        "calendar.events.insert" => Some(events::insert(state, call)?),
        "calendar.events.patch" => Some(events::write(state, call, true)?),
        "calendar.events.update" => Some(events::write(state, call, false)?),
        "calendar.events.delete" => events::delete(state, call).map(|()| None)?,
        other => return Err(ApiError::new(501, "notImplemented", other).fault(format!("{other} is not doubled"))),
    };
    let Some(value) = value else {
        return Ok(WireResponse::empty(204));
    };
    for fault in call.method.check_answer(&value) {
        state.journal.violation(format!(
            "the double itself answered wrongly: {}: {fault}",
            call.method.id
        ));
    }
    let etag = value.get("etag").and_then(Value::as_str).map(str::to_owned);
    if let (Some(etag), Some(seen)) = (&etag, &call.if_none_match)
        && etag == seen
    {
        return Ok(WireResponse::empty(304).with("etag", etag));
    }
    let shown = match (call.get("fields"), call.method.answer_schema()) {
        (Some(mask), Some(schema)) => fields::select(mask, schema, &value)?,
        _ => value,
    };
    let answer = WireResponse::json(200, &shown);
    Ok(match etag {
        Some(etag) => answer.with("etag", etag),
        None => answer,
    })
}
