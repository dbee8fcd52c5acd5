//! All requests to this Google, and those that a correct client wouldn't have sent.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::wire::Request;

/// A request as it came, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Logged {
    /// When it came.
    pub at: Timestamp,
    /// The verb.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The query, as it was sent.
    pub query: String,
    /// Which method of Calendar it calls, such as `calendar.events.insert`.
    pub api: Option<String>,
    /// Whether it had an Authorization header.
    pub authorized: bool,
    /// The value of If-Match.
    pub if_match: Option<String>,
    /// The body as text.
    pub body: String,
    /// Whether it was part of a batch.
    pub batched: bool,
    /// The status of the answer; none while there is no answer, or when there was none.
    pub status: Option<u16>,
}

impl Logged {
    /// The body as JSON, null if it is none.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }

    /// How it is counted: by the method of Calendar, else by verb and path.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.api {
            Some(api) => api.clone(),
            None => format!("{} {}", self.method, self.path),
        }
    }
}

/// A place in the journal: what came after it can be asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark(pub(crate) usize);

/// All that was asked so far.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    pub(crate) requests: Vec<Logged>,
    pub(crate) violations: Vec<String>,
    pub(crate) in_flight: usize,
    pub(crate) most_in_flight: usize,
}

impl Journal {
    /// Writes a request down; gives its place.
    pub(crate) fn begin(&mut self, request: &Request, api: Option<&str>, batched: bool, at: Timestamp) -> usize {
        self.requests.push(Logged {
            at,
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.raw_query.clone(),
            api: api.map(str::to_owned),
            authorized: request.header("authorization").is_some(),
            if_match: request.header("if-match").map(str::to_owned),
            body: String::from_utf8_lossy(&request.body).into_owned(),
            batched,
            status: None,
        });
        self.requests.len() - 1
    }

    /// Writes down what became of it.
    pub(crate) fn end(&mut self, place: usize, status: u16) {
        if let Some(request) = self.requests.get_mut(place) {
            request.status = Some(status);
        }
    }

    pub(crate) fn violation(&mut self, what: impl Into<String>) {
        self.violations.push(what.into());
    }

    pub(crate) fn since(&self, mark: Mark) -> &[Logged] {
        self.requests.get(mark.0..).unwrap_or_default()
    }

    pub(crate) fn counts(&self, since: Mark) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for request in self.since(since) {
            *counts.entry(request.name()).or_insert(0) += 1;
        }
        counts
    }
}
