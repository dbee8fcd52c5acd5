//! Many calls in one request: multipart/mixed, each part an HTTP request without a host.

use hyper::header::{HeaderMap, HeaderName, HeaderValue};

use super::api;
use super::errors::ApiError;
use super::faults::InjectedFault;
use super::serve::refusal;
use super::state::State;
use crate::wire::{Request, WireResponse};

/// More is refused.
const PARTS_ALLOWED: usize = 50;

pub(crate) fn answer(state: &mut State, request: &Request) -> WireResponse {
    let boundary = request.header("content-type").and_then(boundary).unwrap_or_default();
    let text = String::from_utf8_lossy(&request.body).into_owned();
    let parts = split(&text, &boundary);
    if boundary.is_empty() || parts.is_empty() || parts.len() > PARTS_ALLOWED {
        let message = format!("a batch holds 1 to {PARTS_ALLOWED} parts, not {}", parts.len());
        state.journal.violation(message.clone());
        return ApiError::new(400, "badRequest", &message).answer();
    }
    let own = format!("batch_{}", state.ids.event());
    let mut body = String::new();
    for part in parts {
        let (id, answer) = one(state, request, part);
        let length = answer.body.len();
        let mut head = format!("--{own}\r\nContent-Type: application/http\r\n");
        if let Some(id) = id {
            let inner = id.trim().trim_start_matches('<').trim_end_matches('>');
            head += &format!("Content-ID: <response-{inner}>\r\n");
        }
        head += &format!("\r\nHTTP/1.1 {} {}\r\n", answer.status, phrase(answer.status));
        for (name, value) in &answer.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!("Content-Length: {length}\r\n\r\n");
        body += &head;
        body += &String::from_utf8_lossy(&answer.body);
        body += "\r\n";
    }
    body += &format!("--{own}--\r\n");
    WireResponse::new(200, &format!("multipart/mixed; boundary={own}"), body)
}

fn phrase(status: u16) -> String {
    let known = hyper::StatusCode::from_u16(status)
        .ok()
        .and_then(|status| status.canonical_reason());
    known.unwrap_or("Unknown").to_owned()
}

fn boundary(media_type: &str) -> Option<String> {
    let kind = media_type.strip_prefix("multipart/mixed")?;
    let value = kind.split(';').find_map(|part| part.trim().strip_prefix("boundary="))?;
    Some(value.trim_matches('"').to_owned())
}

fn split<'a>(text: &'a str, boundary: &str) -> Vec<&'a str> {
    let mark = format!("--{boundary}");
    let body = text.split_once(&format!("{mark}--")).map_or(text, |(body, _)| body);
    body.split(mark.as_str())
        .skip(1)
        .map(|part| part.trim_start_matches(['\r', '\n']))
        .collect()
}

fn head_and_body(text: &str) -> (&str, &str) {
    let whole = text.split_once("\r\n\r\n").or_else(|| text.split_once("\n\n"));
    whole.unwrap_or((text.trim_end(), ""))
}

fn one(state: &mut State, outer: &Request, part: &str) -> (Option<String>, WireResponse) {
    let (head, inner) = head_and_body(part);
    let header = |name: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(':'));
        let found = lines
            .into_iter()
            .find(|(known, _)| known.trim().eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim().to_owned())
    };
    let id = header("content-id");
    if header("content-type").is_none_or(|kind| !kind.starts_with("application/http")) {
        state.journal.violation("a part of a batch is no application/http");
    }
    let Some(request) = read(outer, inner) else {
        state.journal.violation("a part of a batch is no HTTP request");
        return (
            id,
            ApiError::new(400, "badRequest", "Failed to parse batch request").answer(),
        );
    };
    let now = state.clock.now();
    let place = state.journal.begin(&request, api::name_of(&request), true, now);
    let answer = match state.faults.take(&state.journal.requests[place]) {
        Some(fault @ (InjectedFault::Status { .. } | InjectedFault::Html(_))) => refusal(&fault),
        _ => api::call(state, &request),
    };
    state.journal.end(place, answer.status);
    (id, answer)
}

fn read(outer: &Request, text: &str) -> Option<Request> {
    let (head, body) = head_and_body(text);
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?, first.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut headers = HeaderMap::new();
    if let Some(authorization) = outer.headers.get("authorization") {
        headers.insert("authorization", authorization.clone());
    }
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let name = HeaderName::from_bytes(name.trim().as_bytes()).ok()?;
        headers.insert(name, HeaderValue::from_str(value.trim()).ok()?);
    }
    path.starts_with("/calendar/v3/").then(|| Request {
        method: method.to_owned(),
        path: path.to_owned(),
        raw_query: query.to_owned(),
        headers,
        body: body.trim_end_matches(['\r', '\n']).as_bytes().to_vec(),
    })
}
