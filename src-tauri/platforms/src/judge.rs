//! Checks an answer before it's believed: status, challenge pages, kind of document, first character, shape.

use std::borrow::Cow;

use jiff::Timestamp;
use reqwest::StatusCode;

use super::failure::{Cause, Failure};
use super::json_repair::repaired;
use super::page::{BodyFault, ListPage};
use super::source::{List, ListRequest, Wanted};
use crate::domain::Validator;
use crate::http::{HttpResponse, retry_after};

/// What an answer turned out to be.
#[derive(Debug)]
pub(super) enum JudgedAnswer {
    /// A page of the list.
    Page(Box<ListPage>),
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
pub(super) fn judge(
    answer: &HttpResponse,
    list: &List,
    conditional: bool,
    now: Timestamp,
) -> Result<JudgedAnswer, Failure> {
    if answer.status == StatusCode::NOT_MODIFIED && conditional {
        return Ok(JudgedAnswer::NotModified);
    }
    let judged = if is_challenge(answer) {
        Err(Cause::Challenge)
    } else if answer.is_whole() {
        read(answer, list, now)
    } else {
        Err(refusal(answer, list, now))
    };
    judged
        .map(|page| JudgedAnswer::Page(Box::new(page)))
        .map_err(|cause| Failure {
            wait: retry_after(answer, now).filter(|_| !matches!(cause, Cause::Body(_))),
            cause,
        })
}

pub(super) fn is_challenge(answer: &HttpResponse) -> bool {
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

fn is_html(answer: &HttpResponse) -> bool {
    says_html(answer) || first_byte(&answer.body) == Some(b'<')
}

fn says_html(answer: &HttpResponse) -> bool {
    matches!(answer.media_type().as_str(), "text/html" | "application/xhtml+xml")
}

fn first_byte(body: &[u8]) -> Option<u8> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    body.trim_ascii_start().first().copied()
}

/// The body as UTF-8. UTF-16 is known by its mark; Latin-1 only where the header says so and the bytes aren't UTF-8, since many servers say so of
/// any text.
fn utf8(answer: &HttpResponse) -> Cow<'_, [u8]> {
    let body = answer.body.as_slice();
    let units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, _) = rest.as_chunks::<2>();
        let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)));
        let text: String = text.map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        Cow::Owned(text.into_bytes())
    };
    if let Some(rest) = body.strip_prefix(b"\xFF\xFE") {
        units(rest, u16::from_le_bytes)
    } else if let Some(rest) = body.strip_prefix(b"\xFE\xFF") {
        units(rest, u16::from_be_bytes)
    } else if says_latin(answer) && std::str::from_utf8(body).is_err() {
        let text: String = body.iter().copied().map(char::from).collect();
        Cow::Owned(text.into_bytes())
    } else {
        Cow::Borrowed(body)
    }
}

fn says_latin(answer: &HttpResponse) -> bool {
    let value = answer.header("content-type").unwrap_or_default().to_ascii_lowercase();
    let charset = value.split(';').find_map(|part| part.trim().strip_prefix("charset="));
    let charset = charset.unwrap_or_default().trim_matches(['"', '\'', ' ']);
    matches!(charset, "iso-8859-1" | "latin1" | "latin-1" | "windows-1252" | "cp1252")
}

/// A missing or odd type is accepted when the first character fits: some of these servers say `text/plain`.
fn read(answer: &HttpResponse, list: &List, now: Timestamp) -> Result<ListPage, Cause> {
    let body = utf8(answer);
    let fault = match (list.wanted, first_byte(&body)) {
        (_, None) => Some(BodyFault::Empty),
        (Wanted::Json, _) if says_html(answer) => Some(BodyFault::WebPage),
        (Wanted::Json, Some(b'{' | b'[')) | (Wanted::Html, Some(b'<')) => None,
        (Wanted::Json, Some(b'<')) => Some(BodyFault::WebPage),
        (Wanted::Json, Some(_)) => Some(BodyFault::NotJson),
        (Wanted::Html, Some(_)) => Some(BodyFault::NotHtml),
    };
    match fault {
        Some(fault) => Err(Cause::Body(fault)),
        None => parsed(&body, list, now).map_err(cause_of),
    }
}

fn parsed(body: &[u8], list: &List, now: Timestamp) -> Result<ListPage, BodyFault> {
    match ((list.parse)(body, now), list.wanted) {
        (Err(BodyFault::NotJson), Wanted::Json) => {
            let repaired = repaired(body).ok_or(BodyFault::NotJson)?;
            (list.parse)(&repaired, now)
        }
        (read, _) => read,
    }
}

/// Some servers say in the body of a failing answer what is the matter.
fn refusal(answer: &HttpResponse, list: &List, now: Timestamp) -> Cause {
    if answer.status == StatusCode::TOO_MANY_REQUESTS {
        return Cause::RateLimited;
    }
    match (list.wanted, first_byte(&answer.body)) {
        (Wanted::Json, Some(b'{')) => match (list.parse)(&answer.body, now) {
            Err(fault @ (BodyFault::CallLimit | BodyFault::UnknownField)) => cause_of(fault),
            Ok(_) | Err(_) => Cause::Status(answer.status),
        },
        _ => Cause::Status(answer.status),
    }
}

fn cause_of(fault: BodyFault) -> Cause {
    match fault {
        BodyFault::CallLimit => Cause::RateLimited,
        other => Cause::Body(other),
    }
}

/// What the answer gives to ask conditionally next time.
pub(super) fn given_validator(request: &ListRequest, answer: &HttpResponse) -> Option<Validator> {
    let text = |name| answer.header(name).map(str::to_owned);
    let (etag, last_modified) = (text("etag"), text("last-modified"));
    let given = etag.is_some() || last_modified.is_some();
    given.then(|| Validator {
        target: request.target.clone(),
        etag,
        last_modified,
    })
}
