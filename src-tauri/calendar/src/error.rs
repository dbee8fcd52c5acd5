//! Google's errors as types, determined by status and `reason`, never by the text.

use std::time::Duration;

use serde_json::Value;

use crate::domain::{Code, Problem};
use crate::http::{HttpError, HttpResponse};

/// How long a client that has used up its day sends nothing.
const DAILY_LIMIT_RESTS: Duration = Duration::from_hours(2);

/// A call to Google Calendar failed.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    /// There is no complete answer; the request may have been carried out.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// There is no valid access token.
    #[error("{0}")]
    Token(Problem),
    /// The access token isn't accepted (401).
    #[error("the access token wasn't accepted")]
    Unauthorized,
    /// Too many requests; Google may say when to try again.
    #[error("too many requests")]
    RateLimited(Option<Duration>),
    /// The calendar is closed for writing for hours (`quotaExceeded`).
    #[error("the calendar usage limits are exceeded")]
    QuotaExceeded,
    /// The client's project has reached its daily limit (`dailyLimitExceeded`): Google answers no call of this client, for any calendar.
    #[error("the client's daily limit is exceeded")]
    DailyLimit,
    /// The API is turned off for the client's project.
    #[error("the client may not use the API: {0}")]
    ClientRefused(String),
    /// The granted permissions aren't enough.
    #[error("the granted permissions aren't enough")]
    ScopeMissing,
    /// There is no such event or calendar (404).
    #[error("it is not there")]
    NotFound,
    /// The event's calendar isn't there (404, asked for separately).
    #[error("the calendar is not there")]
    CalendarGone,
    /// It is already deleted (410).
    #[error("it's already deleted")]
    Gone,
    /// The sync token is too old (410).
    #[error("the sync token is too old")]
    SyncTokenExpired,
    /// The id is taken (409).
    #[error("the id is taken")]
    Conflict,
    /// It was changed since it was read (412).
    #[error("it was changed since it was read")]
    PreconditionFailed,
    /// Google doesn't take what was sent (400).
    #[error("refused: {0}")]
    Refused(String),
    /// Google doesn't allow it for this event or calendar (403).
    #[error("forbidden: {0}")]
    Forbidden(String),
    /// Google's servers fail (5xx); they may say when to try again.
    #[error("the server failed with status {status}")]
    Server {
        /// The status.
        status: u16,
        /// How long not to ask again.
        asked: Option<Duration>,
    },
    /// A success that isn't an answer of this API.
    #[error("not an answer of Google Calendar")]
    NotAnAnswer,
}

impl CalendarError {
    /// Reads a failed answer.
    #[must_use]
    pub fn from_answer(answer: &HttpResponse, retry_after: Option<Duration>) -> Self {
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        let reason = body
            .pointer("/error/errors/0/reason")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let status = answer.status.as_u16();
        match (status, reason) {
            (401, _) => Self::Unauthorized,
            (403, "quotaExceeded") => Self::QuotaExceeded,
            (403, "dailyLimitExceeded") => Self::DailyLimit,
            (403, "rateLimitExceeded" | "userRateLimitExceeded") | (429, _) => Self::RateLimited(retry_after),
            (403, "accessNotConfigured" | "dailyLimitExceededUnreg") => Self::ClientRefused(known_reason(reason)),
            (403, "insufficientPermissions" | "ACCESS_TOKEN_SCOPE_INSUFFICIENT") => Self::ScopeMissing,
            (404, _) => Self::NotFound,
            (409, _) => Self::Conflict,
            (410, "fullSyncRequired" | "updatedMinTooLongAgo") => Self::SyncTokenExpired,
            (410, _) => Self::Gone,
            (412, _) => Self::PreconditionFailed,
            (500..=599, _) => Self::Server {
                status,
                asked: retry_after,
            },
            (403, _) => Self::Forbidden(reason_or_status(reason, status)),
            _ => Self::Refused(reason_or_status(reason, status)),
        }
    }

    /// Whether the same call may succeed a little later.
    #[must_use]
    pub const fn can_heal(&self) -> bool {
        match self {
            Self::Http(error) => error.can_heal() || matches!(error, HttpError::Timeout(_)),
            Self::RateLimited(_) | Self::Server { .. } => true,
            _ => false,
        }
    }

    /// How long Google asked not to be contacted, or must not be.
    #[must_use]
    pub const fn asks_to_wait(&self) -> Option<Duration> {
        match self {
            Self::RateLimited(asked) | Self::Server { asked, .. } => *asked,
            Self::DailyLimit => Some(DAILY_LIMIT_RESTS),
            _ => None,
        }
    }

    /// Whether every other call will fail the same way, so a run should stop.
    #[must_use]
    pub const fn ends_the_run(&self) -> bool {
        matches!(
            self,
            Self::Http(_)
                | Self::Token(_)
                | Self::Unauthorized
                | Self::RateLimited(_)
                | Self::QuotaExceeded
                | Self::DailyLimit
                | Self::ClientRefused(_)
                | Self::ScopeMissing
                | Self::CalendarGone
        )
    }
}

fn reason_or_status(reason: &str, status: u16) -> String {
    if reason.is_empty() {
        format!("status {status}")
    } else {
        known_reason(reason)
    }
}

/// A reason is one of Google's words; anything longer or stranger isn't repeated to people.
fn known_reason(reason: &str) -> String {
    let word = reason.len() <= 60 && reason.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if word {
        reason.to_owned()
    } else {
        "unknown reason".to_owned()
    }
}

impl CalendarError {
    /// The problem in words, if an event was requested: one that isn't there says nothing about the calendar.
    #[must_use]
    pub fn of_event(&self) -> Problem {
        match self {
            Self::NotFound | Self::Gone | Self::Conflict => Problem::new(
                Code::CalendarApi,
                "Google's answers about this event contradict each other, so it wasn't changed; the next sync checks again.",
            ),
            Self::Refused(reason) | Self::Forbidden(reason) => Problem::new(
                Code::EventRefused,
                format!(
                    "Google refused a request for this event ({reason}), so the change wasn't completed; other events aren't affected."
                ),
            ),
            error => Problem::from(error),
        }
    }
}

impl From<&CalendarError> for Problem {
    fn from(error: &CalendarError) -> Self {
        let (code, message) = match error {
            CalendarError::Http(error) => return error.problem("Google Calendar"),
            CalendarError::Token(problem) => return problem.clone(),
            CalendarError::Unauthorized => {
                (Code::SignInAgain, "This sign-in is no longer valid; sign in again. Nothing is lost.".to_owned())
            }
            CalendarError::RateLimited(_) => (
                Code::RateLimited,
                "Google asks for fewer requests; the next sync adds what is missing.".to_owned(),
            ),
            CalendarError::QuotaExceeded | CalendarError::DailyLimit => (
                Code::QuotaExceeded,
                "Google doesn't accept changes to the calendar for some hours; the rest is added automatically later.".to_owned(),
            ),
            CalendarError::ClientRefused(reason) => (
                Code::ClientRefused,
                format!("Google doesn't let this client use the Calendar API ({reason}); enable it in the Google Cloud console."),
            ),
            CalendarError::ScopeMissing => (
                Code::ScopeMissing,
                "The permissions you granted aren't enough for the calendar; sign in again and check every box."
                    .to_owned(),
            ),
            CalendarError::NotFound | CalendarError::Gone | CalendarError::CalendarGone => (
                Code::CalendarGone,
                "The calendar is no longer there; the next sync looks for it again.".to_owned(),
            ),
            CalendarError::SyncTokenExpired | CalendarError::Conflict | CalendarError::PreconditionFailed => (
                Code::CalendarApi,
                "The calendar changed during the sync; the next sync tries again.".to_owned(),
            ),
            CalendarError::Refused(reason) | CalendarError::Forbidden(reason) => (
                Code::HttpStatus,
                format!("Google Calendar refused the request ({reason}); the next sync tries again."),
            ),
            CalendarError::Server { status, .. } => (
                Code::HttpStatus,
                format!("Google's servers have a problem (status {status}); the next sync tries again."),
            ),
            CalendarError::NotAnAnswer => (
                Code::UnexpectedBody,
                "Something other than Google Calendar answered, so nothing was changed; a network that wants you to log in first can cause this."
                    .to_owned(),
            ),
        };
        Self::new(code, message)
    }
}
