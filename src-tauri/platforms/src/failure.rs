//! Why a platform's list couldn't be read: what can be tried next, and the message for people.

use jiff::Timestamp;
use reqwest::StatusCode;
use std::time::Duration;

use super::page::BodyFault;
use super::source::Instead;
use crate::domain::{Code, Platform, Problem};
use crate::http::HttpError;

/// One request, or the whole read, didn't succeed.
#[derive(Debug)]
pub(super) struct Failure {
    pub cause: Cause,
    /// How long the server asks us to wait.
    pub wait: Option<Duration>,
}

/// What happened.
#[derive(Debug)]
pub(super) enum Cause {
    /// There is no complete answer.
    Transport(HttpError),
    /// The status says failure.
    Status(StatusCode),
    /// We are asked to ask less.
    RateLimited,
    /// A page that blocks automated requests.
    Challenge,
    /// An answer that isn't the list.
    Body(BodyFault),
    /// The platform's address is none; only a slip in the table of platforms can cause it.
    NoAddress,
}

impl From<Cause> for Failure {
    fn from(cause: Cause) -> Self {
        Self { cause, wait: None }
    }
}

impl Failure {
    /// Whether the same request may succeed a moment later.
    pub(super) fn can_heal(&self) -> bool {
        match &self.cause {
            Cause::Transport(error) => error.can_heal(),
            Cause::Status(status) => matches!(status.as_u16(), 500 | 502 | 503 | 504),
            Cause::RateLimited => true,
            Cause::Challenge | Cause::Body(_) | Cause::NoAddress => false,
        }
    }

    /// Whether to ask a list that is read in place of another in the case `instead`.
    pub(super) fn leads_to(&self, instead: Instead) -> bool {
        match (instead, &self.cause) {
            (Instead::UnknownField, Cause::Body(BodyFault::UnknownField)) | (Instead::Gone, Cause::Body(_)) => true,
            (Instead::NotServed, Cause::Body(fault)) => *fault != BodyFault::CallLimit,
            (Instead::NotServed, Cause::Status(status)) => status.is_client_error(),
            (Instead::Gone, Cause::Status(status)) => matches!(status.as_u16(), 404 | 410),
            (Instead::Unavailable, cause) => !matches!(cause, Cause::RateLimited),
            _ => false,
        }
    }

    /// Whether the server has no such list.
    pub(super) fn is_not_served(&self) -> bool {
        matches!(&self.cause, Cause::Status(status) if matches!(status.as_u16(), 404 | 410))
    }

    /// Of two lists that failed one after the other, the failure to report: the first one's, unless the second says more.
    pub(super) fn or_later(self, later: Self) -> Self {
        let wait = self.wait.max(later.wait);
        let says_little = matches!(self.cause, Cause::Body(BodyFault::UnknownField));
        let cause = if says_little { later.cause } else { self.cause };
        Self { cause, wait }
    }

    /// What people see.
    pub(super) fn problem(&self, platform: Platform, now: Timestamp) -> Problem {
        let who = platform.name();
        let problem = match &self.cause {
            Cause::Transport(error) => error.problem(who),
            Cause::Status(status) => Problem::new(
                Code::HttpStatus,
                format!(
                    "{who} answered with status {}; known contests are kept, and it's tried again later.",
                    status.as_u16()
                ),
            ),
            Cause::RateLimited | Cause::Body(BodyFault::CallLimit) => Problem::new(
                Code::RateLimited,
                format!("{who} asks for fewer requests; known contests are kept, and it's tried again later."),
            ),
            Cause::Challenge => Problem::new(
                Code::Blocked,
                format!(
                    "{who} is blocking automated requests; known contests are kept, and you can see its contests at {}.",
                    platform.contests_page()
                ),
            ),
            Cause::Body(fault) => Problem::new(
                Code::UnexpectedBody,
                format!(
                    "The answer from {who} isn't its list of contests: {fault}; known contests are kept. If this keeps happening, update ContestSync."
                ),
            ),
            Cause::NoAddress => Problem::new(
                Code::EndpointsFile,
                format!("The address of {who} can't be used; correct CONTESTSYNC_ENDPOINTS or unset it."),
            ),
        };
        match self.wait.map(|wait| now.checked_add(wait)) {
            Some(Ok(at)) => problem.not_before(at),
            Some(Err(_)) | None => problem,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(cause: Cause, seconds: Option<u64>) -> Failure {
        Failure {
            cause,
            wait: seconds.map(Duration::from_secs),
        }
    }

    #[test]
    fn of_two_failures_the_first_is_told_and_the_longer_wait_kept() {
        let gone = failure(Cause::Status(StatusCode::NOT_FOUND), None);
        let both = gone.or_later(failure(Cause::RateLimited, Some(60)));
        let problem = both.problem(Platform::CodeChef, Timestamp::UNIX_EPOCH);
        assert_eq!(problem.code, Code::HttpStatus);
        assert_eq!(problem.not_before, Some(Timestamp::constant(60, 0)));
    }

    #[test]
    fn an_unknown_field_says_less_than_what_comes_after_it() {
        let unknown = failure(Cause::Body(BodyFault::UnknownField), None);
        let both = unknown.or_later(failure(Cause::Challenge, None));
        assert_eq!(
            both.problem(Platform::LeetCode, Timestamp::UNIX_EPOCH).code,
            Code::Blocked
        );
    }

    #[test]
    fn a_mirror_is_not_a_way_around_a_rate_limit() {
        assert!(!failure(Cause::RateLimited, None).leads_to(Instead::Unavailable));
        assert!(failure(Cause::Challenge, None).leads_to(Instead::Unavailable));
        assert!(!failure(Cause::Challenge, None).leads_to(Instead::Gone));
    }
}
