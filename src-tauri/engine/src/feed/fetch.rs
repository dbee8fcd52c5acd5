//! Requests a feed's file and its signature; a cache in between may have different versions of the two.

use std::time::Duration;

use jiff::Timestamp;
use reqwest::Method;
use reqwest::header::{CACHE_CONTROL, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH};
use url::Url;

use super::subscribed::Subscribed;
use crate::domain::web_address::signature_address;
use crate::domain::{Code, Problem};
use crate::engine::Engine;

use crate::http::{FEED_SPACING, HttpError, HttpResponse, Limits, retry_after};
use contestsync_feed::document::LARGEST;

const DEADLINE: Duration = Duration::from_secs(20);
/// No signature is larger.
const LARGEST_SIGNATURE: usize = 16 * 1024;

/// How the file is requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Freshness {
    /// A copy from a cache is fine.
    Cached,
    /// From the publisher itself: the two files didn't match.
    Past,
}

/// What is known about the file that was last believed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct KnownFile<'a> {
    pub(super) etag: Option<&'a str>,
    pub(super) last_modified: Option<&'a str>,
    pub(super) signature: Option<&'a str>,
}

/// What the server gave.
pub(super) enum FetchedFeed {
    /// Neither the file nor its signature has changed since they were last believed.
    NotModified,
    /// The file hasn't changed, but its signature has.
    Resigned,
    /// The file, its signature, and what to send with the next request.
    File {
        bytes: Vec<u8>,
        signature: String,
        validators: (Option<String>, Option<String>),
    },
}

/// Why there is no file.
pub(super) struct Unfetched {
    pub(super) problem: Problem,
    /// A server answered.
    pub(super) reached: bool,
}

/// The outcome of a request, and how many bytes were read.
pub(super) struct FeedResponse {
    pub(super) result: Result<FetchedFeed, Unfetched>,
    pub(super) bytes: u64,
}

impl Engine {
    /// Requests the feed's file and its signature.
    pub(super) async fn fetch_feed(
        &self,
        feed: &Subscribed,
        url: &Url,
        known: KnownFile<'_>,
        freshness: Freshness,
    ) -> FeedResponse {
        let mut bytes = 0_u64;
        let result = self.fetch_both(feed, url, known, freshness, &mut bytes).await;
        FeedResponse { result, bytes }
    }

    async fn fetch_both(
        &self,
        feed: &Subscribed,
        url: &Url,
        known: KnownFile<'_>,
        freshness: Freshness,
        bytes: &mut u64,
    ) -> Result<FetchedFeed, Unfetched> {
        let name = feed.name();
        let mut headers = Vec::new();
        if freshness == Freshness::Cached && known.signature.is_some() {
            headers.extend(known.etag.map(|etag| (IF_NONE_MATCH, etag)));
            headers.extend(known.last_modified.map(|date| (IF_MODIFIED_SINCE, date)));
        }
        let file = self.ask_feed(&name, url.clone(), LARGEST, &headers, freshness).await?;
        *bytes = bytes.saturating_add(length(&file.body));
        let unchanged = match file.status.as_u16() {
            200 => false,
            304 if !headers.is_empty() => true,
            _ => return Err(reached(refused(&name, &file, self.clock().now()))),
        };
        let text = |header| file.header(header).map(str::to_owned);
        let validators = (text("etag"), text("last-modified"));
        let beside = signature_address(url);
        let signature = self.ask_feed(&name, beside, LARGEST_SIGNATURE, &[], freshness).await?;
        *bytes = bytes.saturating_add(length(&signature.body));
        let unsigned = || {
            let message = format!(
                "{name} has no signature next to it, so it wasn't used; ask its publisher. The platforms are read directly."
            );
            Problem::new(Code::FeedUnsigned, message)
        };
        let signature = match signature.status.as_u16() {
            200 => String::from_utf8(signature.body).map_err(|_| {
                let message = format!(
                    "The signature of {} isn't valid, so the feed wasn't used. The platforms are read directly.",
                    name.replacen("The", "the", 1)
                );
                reached(Problem::new(Code::FeedSignature, message))
            })?,
            403 | 404 | 410 => return Err(reached(unsigned())),
            _ => return Err(reached(refused(&name, &signature, self.clock().now()))),
        };
        if unchanged {
            return Ok(if known.signature == Some(signature.as_str()) {
                FetchedFeed::NotModified
            } else {
                FetchedFeed::Resigned
            });
        }
        Ok(FetchedFeed::File {
            bytes: file.body,
            signature,
            validators,
        })
    }

    async fn ask_feed(
        &self,
        name: &str,
        url: Url,
        largest: usize,
        headers: &[(reqwest::header::HeaderName, &str)],
        freshness: Freshness,
    ) -> Result<HttpResponse, Unfetched> {
        let inner = &self.inner;
        let pass = inner.gates.enter(url.authority(), FEED_SPACING).await;
        let mut request = inner.http.request(Method::GET, url);
        for (header, value) in headers {
            request = request.header(header, *value);
        }
        if freshness == Freshness::Past {
            request = request.header(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        }
        let limits = Limits {
            bytes: largest,
            deadline: DEADLINE,
        };
        let sent = inner.http.send(request, limits).await;
        drop(pass);
        sent.map_err(|error| Unfetched {
            reached: !error.reached_nobody(),
            problem: match error {
                HttpError::TooLarge(_) if largest == LARGEST => Problem::new(
                    Code::TooLarge,
                    format!("{name} is larger than 4 MiB, so it wasn't used. The platforms are read directly."),
                ),
                error => error.problem(name),
            },
        })
    }
}

fn reached(problem: Problem) -> Unfetched {
    Unfetched { problem, reached: true }
}

fn length(body: &[u8]) -> u64 {
    u64::try_from(body.len()).unwrap_or(u64::MAX)
}

/// A status that says failure.
fn refused(name: &str, answer: &HttpResponse, now: Timestamp) -> Problem {
    let status = answer.status.as_u16();
    let wait = retry_after(answer, now).and_then(|wait| now.checked_add(wait).ok());
    let limited = status == 429 || (status == 503 && wait.is_some());
    let (code, message) = if limited {
        (
            Code::RateLimited,
            format!("{name} asks for fewer requests (status {status}); it's left alone for a while."),
        )
    } else {
        (
            Code::HttpStatus,
            format!("{name} can't be read (status {status}); the platforms are read directly."),
        )
    };
    let problem = Problem::new(code, message);
    match wait.filter(|_| limited) {
        Some(until) => problem.not_before(until),
        None => problem,
    }
}
