//! Judges an answer before it is believed: status, challenge pages, kind of document, first character, shape.

use jiff::Timestamp;
use reqwest::StatusCode;

use super::failure::{Cause, Failure};
use super::page::{BodyFault, Page};
use super::source::{List, Wanted};
use crate::http::{Answer, retry_after};

/// What an answer turned out to be.
#[derive(Debug)]
pub(super) enum Judged {
    /// A page of the list.
    Page(Box<Page>),
    /// 304 to a conditional request.
    NotModified,
}

/// What challenge pages have in common. They are looked for only where the status says failure: an ordinary error page of a site behind
/// the same shield carries its scripts too.
const CHALLENGE_MARKS: [&str; 6] = [
    "Just a moment",
    "challenge-platform",
    "_cf_chl_opt",
    "cf-browser-verification",
    "Attention Required!",
    "temporarily blocked by administrator",
];

/// Judges `answer` to a request for `list`; `conditional` says whether validators were sent.
pub(super) fn judge(answer: &Answer, list: &List, conditional: bool, now: Timestamp) -> Result<Judged, Failure> {
    if answer.status == StatusCode::NOT_MODIFIED && conditional {
        return Ok(Judged::NotModified);
    }
    let judged = if is_challenge(answer) {
        Err(Cause::Challenge)
    } else if answer.status.is_success() {
        read(answer, list, now)
    } else {
        Err(refusal(answer, list, now))
    };
    judged
        .map(|page| Judged::Page(Box::new(page)))
        .map_err(|cause| Failure {
            wait: retry_after(answer, now).filter(|_| !matches!(cause, Cause::Body(_))),
            cause,
        })
}

fn is_challenge(answer: &Answer) -> bool {
    if answer
        .header("cf-mitigated")
        .is_some_and(|value| value.contains("challenge"))
    {
        return true;
    }
    let turned_away = matches!(answer.status.as_u16(), 403 | 429 | 503);
    turned_away && is_html(answer) && {
        let text = String::from_utf8_lossy(&answer.body);
        CHALLENGE_MARKS.iter().any(|mark| text.contains(mark))
    }
}

fn is_html(answer: &Answer) -> bool {
    says_html(answer) || first_byte(&answer.body) == Some(b'<')
}

fn says_html(answer: &Answer) -> bool {
    matches!(answer.media_type().as_str(), "text/html" | "application/xhtml+xml")
}

fn first_byte(body: &[u8]) -> Option<u8> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    body.trim_ascii_start().first().copied()
}

/// A missing or odd type is accepted when the first character fits: some of these servers say `text/plain`.
fn read(answer: &Answer, list: &List, now: Timestamp) -> Result<Page, Cause> {
    let fault = match (list.wanted, first_byte(&answer.body)) {
        (_, None) => Some(BodyFault::Empty),
        (Wanted::Json, _) if says_html(answer) => Some(BodyFault::WebPage),
        (Wanted::Json, Some(b'{' | b'[')) | (Wanted::Html, Some(b'<')) => None,
        (Wanted::Json, Some(b'<')) => Some(BodyFault::WebPage),
        (Wanted::Json, Some(_)) => Some(BodyFault::NotJson),
        (Wanted::Html, Some(_)) => Some(BodyFault::NotHtml),
    };
    match fault {
        Some(fault) => Err(Cause::Body(fault)),
        None => (list.parse)(&answer.body, now).map_err(told),
    }
}

/// Some servers say in the body of a failing answer what is the matter.
fn refusal(answer: &Answer, list: &List, now: Timestamp) -> Cause {
    if answer.status == StatusCode::TOO_MANY_REQUESTS {
        return Cause::RateLimited;
    }
    match (list.wanted, first_byte(&answer.body)) {
        (Wanted::Json, Some(b'{')) => match (list.parse)(&answer.body, now) {
            Err(fault @ (BodyFault::CallLimit | BodyFault::UnknownField)) => told(fault),
            Ok(_) | Err(_) => Cause::Status(answer.status),
        },
        _ => Cause::Status(answer.status),
    }
}

fn told(fault: BodyFault) -> Cause {
    match fault {
        BodyFault::CallLimit => Cause::RateLimited,
        other => Cause::Body(other),
    }
}
