//! Asks a platform for the rating of a handle, one request at a time, and judges the answer.

use std::time::Duration;

use jiff::Timestamp;
use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use url::Url;

use super::{Found, HandleFault, atcoder, codechef, codeforces, leetcode, parse_rating};
use crate::config::Endpoints;
use crate::domain::for_me::Ladder;
use crate::domain::{Clock, Code, Platform, Problem};
use crate::http::{HostGates, HttpClient, HttpResponse, Limits, retry_after};
use crate::judge::is_challenge;
use crate::page::BodyFault;
use crate::source::{ListRequest, ONE_MIB};

const DEADLINE: Duration = Duration::from_secs(20);
/// What a failure leaves.
const KEPT: &str = "the last known rating is kept, and it's tried again later";

/// What came of asking for one rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandleRead {
    /// Which rating.
    pub ladder: Ladder,
    /// The rating (`None`: never rated) and when it was read by the server's clock, or why it couldn't be.
    pub result: Result<(Option<i32>, Timestamp), Problem>,
}

/// Who asks, and how.
struct Asker<'a> {
    platform: Platform,
    handle: &'a str,
    server: Url,
    http: &'a HttpClient,
    gates: &'a HostGates,
    clock: &'a dyn Clock,
}

/// Reads all ratings that a handle has on a platform.
pub async fn read_handle(
    platform: Platform,
    handle: &str,
    http: &HttpClient,
    gates: &HostGates,
    endpoints: &Endpoints,
    clock: &dyn Clock,
) -> Vec<HandleRead> {
    let Ok((server, _)) = endpoints.platform(platform) else {
        return Vec::new();
    };
    let asker = Asker {
        platform,
        handle,
        server,
        http,
        gates,
        clock,
    };
    let mut all = Vec::new();
    for ladder in Ladder::on(platform) {
        all.push((ladder, asker.read(ladder).await));
    }
    // What says nothing is settled by what says something, and else by the handle's own page.
    let says_nothing =
        |(_, result): &(Ladder, Result<(Found, Timestamp), Problem>)| matches!(result, Ok((Found::Nothing, _)));
    let is_there = all
        .iter()
        .any(|(_, result)| matches!(result, Ok((Found::Rated(_) | Found::NeverRated, _))));
    let missing = if is_there || !all.iter().any(says_nothing) {
        None
    } else {
        asker.is_there().await.err()
    };
    all.into_iter()
        .map(|(ladder, result)| HandleRead {
            ladder,
            result: match (result, &missing) {
                (Ok((Found::Nothing, _)), Some(problem)) => Err(problem.clone()),
                (Ok((Found::Rated(rating), at)), _) => Ok((Some(rating), at)),
                (Ok((Found::NeverRated | Found::Nothing, at)), _) => Ok((None, at)),
                (Err(problem), _) => Err(problem),
            },
        })
        .collect()
}

impl Asker<'_> {
    async fn read(&self, ladder: Ladder) -> Result<(Found, Timestamp), Problem> {
        let (request, is_page) = match ladder {
            Ladder::Codeforces => (codeforces::request(self.handle), false),
            Ladder::AtCoder => (atcoder::request(self.handle, "algorithm"), false),
            Ladder::AtCoderHeuristic => (atcoder::request(self.handle, "heuristic"), false),
            Ladder::LeetCode => (leetcode::request(self.handle), false),
            Ladder::CodeChef => (codechef::request(self.handle), true),
        };
        let answer = self.ask(request, is_page).await?;
        let read_at = self.http.clocks().stamp(answer.server_time(), self.clock.now());
        let found = self.judge(ladder, &answer)?;
        Ok((found, read_at))
    }

    fn judge(&self, ladder: Ladder, answer: &HttpResponse) -> Result<Found, Problem> {
        if is_challenge(answer) {
            return Err(self.problem(Code::Blocked, "blocks automated requests"));
        }
        let status = answer.status.as_u16();
        if status == 429 {
            return Err(self.rate_limited(answer));
        }
        if ladder.platform() == Platform::CodeChef && answer.is_whole() {
            codechef::judge_path(&answer.path, self.handle).map_err(|fault| self.fault(fault, answer))?;
        }
        match status {
            200..=299 if answer.is_whole() => {
                parse_rating(ladder, &answer.body, self.handle).map_err(|fault| self.fault(fault, answer))
            }
            // A page, or a history, of a handle that doesn't exist.
            404 if matches!(self.platform, Platform::CodeChef | Platform::AtCoder) => {
                Err(self.fault(HandleFault::Unknown, answer))
            }
            // Codeforces and LeetCode say in the body of a failing answer what is the matter.
            _ => match parse_rating(ladder, &answer.body, self.handle) {
                Err(fault @ (HandleFault::Unknown | HandleFault::Body(BodyFault::CallLimit)))
                    if matches!(self.platform, Platform::Codeforces | Platform::LeetCode) =>
                {
                    Err(self.fault(fault, answer))
                }
                _ => Err(self.waiting(
                    self.problem(Code::HttpStatus, &format!("answered with status {status}")),
                    answer,
                )),
            },
        }
    }

    /// Whether the handle has a page of its own.
    async fn is_there(&self) -> Result<(), Problem> {
        let answer = self.ask(atcoder::page(self.handle), true).await?;
        if is_challenge(&answer) {
            return Err(self.problem(Code::Blocked, "blocks automated requests"));
        }
        match answer.status.as_u16() {
            200..=299 => Ok(()),
            404 | 410 => Err(self.fault(HandleFault::Unknown, &answer)),
            429 => Err(self.rate_limited(&answer)),
            status => Err(self.problem(Code::HttpStatus, &format!("answered with status {status}"))),
        }
    }

    async fn ask(&self, request: ListRequest, is_page: bool) -> Result<HttpResponse, Problem> {
        let url = self.server.join(&request.target);
        let url = url.map_err(|_| self.problem(Code::EndpointsFile, "has an address that can't be used"))?;
        let spacing = crate::source(self.platform).spacing;
        let pass = self.gates.enter(url.authority(), spacing).await;
        let method = if request.json.is_some() {
            Method::POST
        } else {
            Method::GET
        };
        let accept = if is_page { "text/html" } else { "application/json" };
        let mut sending = self.http.request(method, url).header(ACCEPT, accept);
        for (name, value) in request.headers {
            sending = sending.header(*name, *value);
        }
        if let Some(json) = request.json {
            sending = sending.header(CONTENT_TYPE, "application/json").body(json);
        }
        let limits = Limits {
            bytes: ONE_MIB,
            deadline: DEADLINE,
        };
        let sent = self.http.send(sending, limits).await;
        drop(pass);
        sent.map_err(|error| self.problem(error.code(), &format!("can't be read: {error}")))
    }

    fn fault(&self, fault: HandleFault, answer: &HttpResponse) -> Problem {
        let (who, handle, key) = (self.platform.name(), self.handle, self.platform.key());
        match fault {
            HandleFault::Unknown => Problem::new(
                Code::HandleUnknown,
                format!(
                    "{who} has nobody called {handle}; set your handle with `contestsync config set handle.{key} HANDLE`."
                ),
            ),
            HandleFault::Renamed(Some(name)) => Problem::new(
                Code::HandleRenamed,
                format!(
                    "On {who}, {handle} is now called {name}; if that's you, run `contestsync config set handle.{key} {name}`."
                ),
            ),
            HandleFault::Renamed(None) => Problem::new(
                Code::HandleRenamed,
                format!(
                    "On {who}, {handle} was renamed; set your new handle with `contestsync config set handle.{key} HANDLE`."
                ),
            ),
            HandleFault::Body(BodyFault::CallLimit) => self.rate_limited(answer),
            HandleFault::Body(fault) => self.problem(
                Code::UnexpectedBody,
                &format!("gave an answer that isn't a rating: {fault}"),
            ),
        }
    }

    fn rate_limited(&self, answer: &HttpResponse) -> Problem {
        self.waiting(self.problem(Code::RateLimited, "asks for fewer requests"), answer)
    }

    /// The problem, with the time before which the server doesn't want to be asked again.
    fn waiting(&self, problem: Problem, answer: &HttpResponse) -> Problem {
        let now = self.clock.now();
        let until = retry_after(answer, now).and_then(|wait| now.checked_add(wait).ok());
        match until {
            Some(until) => problem.not_before(until),
            None => problem,
        }
    }

    fn problem(&self, code: Code, what: &str) -> Problem {
        let (who, handle) = (self.platform.name(), self.handle);
        Problem::new(
            code,
            format!("The rating of {handle} wasn't read, since {who} {what}; {KEPT}."),
        )
    }
}
