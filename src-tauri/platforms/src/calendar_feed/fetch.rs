//! Asks for a calendar: one conditional request within the same site, or one file. Nothing here repeats the address, which may be a secret.

use std::time::Duration;

use jiff::Timestamp;
use reqwest::Method;
use reqwest::header::{ACCEPT, IF_MODIFIED_SINCE, IF_NONE_MATCH};

use super::{Address, FeedFault, MOST_BYTES, ORIGIN};
use crate::config::files;
use crate::domain::{Clock, Code, Problem, Validator};
use crate::http::{HostGates, HttpClient, HttpError, Limits, retry_after};

const DEADLINE: Duration = Duration::from_secs(30);
/// Between two requests to one host.
const SPACING: Duration = Duration::from_secs(1);

/// What to ask for, and what to say of it.
#[derive(Clone, Copy, Debug)]
pub struct FeedRequest<'a> {
    /// Where the calendar is.
    pub address: &'a Address,
    /// What people call it.
    pub who: &'a str,
    /// What a failure leaves, in words: "Nothing was saved."
    pub kept: &'a str,
    /// What the server gave last time.
    pub known: Option<&'a Validator>,
}

/// What came of asking.
#[derive(Debug)]
pub struct FeedAnswer {
    /// What the server, or the file, says.
    pub result: Result<Given, Problem>,
    /// Whether a server answered.
    pub reached: bool,
}

/// An answer to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A calendar, still to be read.
    Bytes {
        /// The body.
        body: Vec<u8>,
        /// When it was made, by the server's clock.
        read_at: Timestamp,
        /// What makes the next request conditional.
        validator: Option<Validator>,
    },
    /// Nothing has changed, as of then.
    NotModified(Timestamp),
}

/// Asks for the calendar.
pub async fn fetch(request: FeedRequest<'_>, http: &HttpClient, gates: &HostGates, clock: &dyn Clock) -> FeedAnswer {
    let url = match request.address {
        Address::Web(url) => url.clone(),
        Address::File(path) => {
            // One byte more than allowed shows that there is too much.
            let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
            let result = files::read_head(path, most).map_err(|_| {
                let message = format!(
                    "{} can't be read: its file can't be opened. {}",
                    request.who, request.kept
                );
                Problem::new(Code::FileRead, message)
            });
            return FeedAnswer {
                result: result.map(|body| Given::Bytes {
                    body,
                    read_at: clock.now(),
                    validator: None,
                }),
                reached: true,
            };
        }
    };
    let pass = gates.enter(url.authority(), SPACING).await;
    let mut sending = http
        .request(Method::GET, url)
        .header(ACCEPT, "text/calendar, */*;q=0.5");
    if let Some(etag) = request.known.and_then(|known| known.etag.as_deref()) {
        sending = sending.header(IF_NONE_MATCH, etag);
    }
    if let Some(date) = request.known.and_then(|known| known.last_modified.as_deref()) {
        sending = sending.header(IF_MODIFIED_SINCE, date);
    }
    let limits = Limits {
        bytes: MOST_BYTES,
        deadline: DEADLINE,
    };
    let sent = http.send(sending, limits).await;
    drop(pass);
    let answer = match sent {
        Ok(answer) => answer,
        Err(error) => {
            return FeedAnswer {
                reached: !error.reached_nobody(),
                result: Err(unreachable(&error, request)),
            };
        }
    };
    FeedAnswer {
        result: judge(answer, request, http, clock),
        reached: true,
    }
}

fn judge(
    answer: crate::http::HttpResponse,
    request: FeedRequest<'_>,
    http: &HttpClient,
    clock: &dyn Clock,
) -> Result<Given, Problem> {
    let (who, kept) = (request.who, request.kept);
    let read_at = http.clocks().stamp(answer.server_time(), clock.now());
    let status = answer.status.as_u16();
    match status {
        304 if request.known.is_some() => return Ok(Given::NotModified(read_at)),
        304 => {
            let message =
                format!("{who} says that nothing has changed, though it was never read. {kept} Try again later.");
            return Err(Problem::new(Code::HttpStatus, message));
        }
        200..=299 if answer.is_whole() => {}
        _ => {
            let wait = retry_after(&answer, clock.now()).and_then(|wait| clock.now().checked_add(wait).ok());
            let problem = if status == 429 {
                Problem::new(
                    Code::RateLimited,
                    format!("{who} asks for fewer requests. {kept} It's asked again later."),
                )
            } else {
                Problem::new(
                    Code::HttpStatus,
                    format!(
                        "{who} answered with status {status}. {kept} Check whether the calendar's address is still valid."
                    ),
                )
            };
            return Err(match wait {
                Some(until) => problem.not_before(until),
                None => problem,
            });
        }
    }
    let text = |header: &str| answer.header(header).map(str::to_owned);
    let (etag, last_modified) = (text("etag"), text("last-modified"));
    let validator = (etag.is_some() || last_modified.is_some()).then(|| Validator {
        target: ORIGIN.to_owned(),
        etag,
        last_modified,
    });
    Ok(Given::Bytes {
        body: answer.body,
        read_at,
        validator,
    })
}

fn unreachable(error: &HttpError, request: FeedRequest<'_>) -> Problem {
    let (who, kept) = (request.who, request.kept);
    match error {
        HttpError::TooLarge(_) => FeedFault::TooLarge.problem(who, kept),
        HttpError::Redirected => Problem::new(
            Code::Redirected,
            format!(
                "{who} can't be read: its server redirects to another address, which isn't followed. {kept} If the calendar moved, add its new address."
            ),
        ),
        other => Problem::new(other.code(), format!("{who} can't be read: {other}. {kept}")),
    }
}
