//! One request from arrival to answer: recorded, delayed, made to fail, handled.

use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;

use super::errors::ApiError;
use super::faults::InjectedFault;
use super::state::State;
use super::{api, batch, consent, control, oauth};
use crate::clock::wait;
use crate::patience::Watched;
use crate::wire::{Reply, Request, WireResponse, stall};

/// Counts a request as being under way until it is dropped.
struct InFlight(Arc<Watched<State>>);

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.change(|state| state.journal.in_flight -= 1);
    }
}

pub(crate) async fn serve(shared: Arc<Watched<State>>, request: Request) -> Reply {
    if let Some(command) = request.path.strip_prefix("/__double/") {
        return Reply::Answer(control::answer(&shared, command, &request));
    }
    let (place, fault, latency, released) = shared.change(|state| {
        state.journal.in_flight += 1;
        state.journal.most_in_flight = state.journal.most_in_flight.max(state.journal.in_flight);
        let now = state.clock.now();
        let place = state.journal.begin(&request, api::name_of(&request), false, now);
        let fault = state.faults.take(&state.journal.requests[place]);
        (place, fault, state.options.latency_ms, state.released)
    });
    let under_way = InFlight(Arc::clone(&shared));
    wait(Duration::from_millis(latency)).await;
    let reply = act(&shared, &request, fault, released).await;
    if let Reply::Answer(answer) = &reply {
        shared.change(|state| state.journal.end(place, answer.status));
    }
    drop(under_way);
    match reply {
        Reply::Answer(answer) => Reply::Answer(compressed(answer, &request)),
        Reply::Close => Reply::Close,
    }
}

async fn act(shared: &Arc<Watched<State>>, request: &Request, fault: Option<InjectedFault>, before: u64) -> Reply {
    let done = || shared.change(|state| handle(state, request));
    let answer = match fault {
        None => done(),
        Some(InjectedFault::DropBeforeHandling) => return Reply::Close,
        Some(InjectedFault::DropAfterHandling) => {
            done();
            return Reply::Close;
        }
        Some(InjectedFault::Stall) => match stall().await {},
        Some(InjectedFault::Hold) => {
            released(shared, before).await;
            done()
        }
        Some(InjectedFault::HoldAnswer) => {
            let answer = done();
            released(shared, before).await;
            answer
        }
        Some(InjectedFault::Garbage(body)) => {
            done();
            WireResponse::new(200, "application/json; charset=UTF-8", body)
        }
        Some(fault) => refusal(&fault),
    };
    Reply::Answer(answer)
}

/// Waits for a release that comes after the request did.
async fn released(shared: &Arc<Watched<State>>, before: u64) {
    shared.always(|state| state.released > before).await;
}

/// The answer of a planned failure that is one.
pub(crate) fn refusal(fault: &InjectedFault) -> WireResponse {
    match fault {
        InjectedFault::Status {
            code,
            reason,
            retry_after,
        } => {
            let message = match reason.as_str() {
                "rateLimitExceeded" | "userRateLimitExceeded" => "Rate Limit Exceeded",
                "quotaExceeded" => "Calendar usage limits exceeded.",
                "backendError" => "Backend Error",
                other => other,
            };
            let answer = ApiError::new(*code, reason, message).answer();
            match retry_after {
                Some(seconds) => answer.with("retry-after", seconds.to_string()),
                None => answer,
            }
        }
        InjectedFault::OAuth(error) => WireResponse::json(
            400,
            &json!({"error": error, "error_description": "as planned by the test"}),
        ),
        InjectedFault::Html(code) => {
            let page = format!("<!DOCTYPE html><html><title>Error {code}</title><p>That’s an error.</html>");
            WireResponse::new(*code, "text/html; charset=UTF-8", page)
        }
        _ => ApiError::new(503, "backendError", "Backend Error").answer(),
    }
}

/// Does what is asked.
pub(crate) fn handle(state: &mut State, request: &Request) -> WireResponse {
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/o/oauth2/v2/auth") => consent::consent(state, request),
        ("POST", "/token") => oauth::token(state, request),
        ("POST", "/revoke") => oauth::revoke(state, request),
        ("GET", "/oauth2/v3/userinfo") => oauth::userinfo(state, request),
        ("POST", "/batch/calendar/v3") => batch::answer(state, request),
        (_, path) if path.starts_with("/calendar/v3/") => api::call(state, request),
        (method, path) => {
            // Its front page may be asked whether Google answers at all, and what time it is there.
            if (method, path) != ("HEAD", "/") {
                state
                    .journal
                    .violation(format!("Google has nothing at {method} {path}"));
            }
            let page = "<!DOCTYPE html><html><title>Error 404 (Not Found)!!1</title></html>";
            WireResponse::new(404, "text/html; charset=UTF-8", page)
        }
    }
}

/// Google compresses for those who accept it and also have "gzip" in their User-Agent.
fn compressed(answer: WireResponse, request: &Request) -> WireResponse {
    let has = |header: &str| request.header(header).is_some_and(|value| value.contains("gzip"));
    if answer.body.len() < 200 || !has("accept-encoding") || !has("user-agent") {
        return answer;
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let body = encoder.write_all(&answer.body).and_then(|()| encoder.finish());
    match body {
        Ok(body) => WireResponse { body, ..answer }
            .with("content-encoding", "gzip")
            .with("vary", "accept-encoding"),
        Err(_) => answer,
    }
}
