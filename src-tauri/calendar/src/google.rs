//! One call to Google Calendar: token, pace, retries with jitter, errors as types.

use std::fmt;
use std::future::Future;
use std::num::NonZeroU32;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use reqwest::Method;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::sync::Mutex;
use tokio::time::Instant;
use url::Url;

use super::error::CalendarError;
use crate::domain::{Problem, SharedClock};
use crate::http::{HttpClient, HttpError, Limits, pause, retry_after};

/// Returns an access token. It receives the one that Google no longer accepts, so it fetches another.
pub type TokenSource = Arc<
    dyn Fn(Option<SecretString>) -> Pin<Box<dyn Future<Output = Result<SecretString, Problem>> + Send>> + Send + Sync,
>;

/// Hears of a pause that Google asks for.
pub type PauseNotice = Arc<dyn Fn(Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// 600 units a minute and user since 2026-05-01 (developers.google.com/workspace/calendar/api/guides/quota); the burst leaves room for
/// another computer of the same user.
const UNITS_PER_MINUTE: NonZeroU32 = NonZeroU32::new(550).unwrap();
const BURST: NonZeroU32 = NonZeroU32::new(400).unwrap();

/// How many writes of one sync are in flight.
pub const IN_FLIGHT: usize = 10;

/// The pace of one account's calls, in units.
#[must_use]
pub const fn pace() -> Quota {
    Quota::per_minute(UNITS_PER_MINUTE).allow_burst(BURST)
}

const LIMITS: Limits = Limits {
    bytes: 16 * 1024 * 1024,
    deadline: Duration::from_secs(20),
};
const TRIES: usize = 4;
/// The longest time that a run waits when Google asks it to; if it's longer, the run ends as partial.
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// What a call costs of the quota: a patch counts as three.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Reads, inserts, deletes.
    One,
    /// Patches.
    Three,
}

impl Cost {
    /// What `events.insert` costs.
    pub const INSERT: Self = Self::One;
    /// What `events.patch` costs.
    pub const PATCH: Self = Self::Three;

    /// The same in units.
    #[must_use]
    pub const fn units(self) -> NonZeroU32 {
        match self {
            Self::One => NonZeroU32::MIN,
            Self::Three => const { NonZeroU32::new(3).unwrap() },
        }
    }
}

/// One call.
#[derive(Debug)]
pub struct Call<'a> {
    /// The method.
    pub method: Method,
    /// Path segments below `/calendar/v3`; each is escaped.
    pub path: &'a [&'a str],
    /// The query.
    pub query: &'a [(&'a str, &'a str)],
    /// The JSON body.
    pub body: Option<&'a Value>,
    /// The version that the write is for.
    pub if_match: Option<&'a str>,
    /// What it costs.
    pub cost: Cost,
    /// Whether a call whose answer was lost may be sent again.
    pub repeatable: bool,
}

/// The API, for one account. Cheap to clone.
#[derive(Clone)]
pub struct Google {
    http: HttpClient,
    api: Url,
    tokens: TokenSource,
    clock: SharedClock,
    pauses: Option<PauseNotice>,
    pace: Arc<Pace>,
}

struct Pace {
    quota: DefaultDirectRateLimiter,
    /// Google asked everyone to wait until then.
    slow_until: Mutex<Option<Instant>>,
    requests: AtomicU64,
    /// How far Google's clock was ahead of ours when it last answered, in milliseconds.
    ahead: std::sync::Mutex<i64>,
}

impl fmt::Debug for Google {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Google")
            .field("api", &self.api.as_str())
            .finish_non_exhaustive()
    }
}

impl Google {
    /// The API at `api` (scheme and host).
    #[must_use]
    pub fn new(http: HttpClient, api: Url, tokens: TokenSource, clock: SharedClock) -> Self {
        let quota = RateLimiter::direct(pace());
        let pace = Arc::new(Pace {
            quota,
            slow_until: Mutex::new(None),
            requests: AtomicU64::new(0),
            ahead: std::sync::Mutex::new(0),
        });
        Self {
            http,
            api,
            tokens,
            clock,
            pauses: None,
            pace,
        }
    }

    /// Tells `notice` of each pause that Google asks for with the answer that ends a call.
    #[must_use]
    pub fn telling_pauses(mut self, notice: PauseNotice) -> Self {
        self.pauses = Some(notice);
        self
    }

    /// How many requests were sent.
    #[must_use]
    pub fn requests(&self) -> u64 {
        self.pace.requests.load(Ordering::Relaxed)
    }

    /// Milliseconds since 1970 by Google's clock, as its answers showed; by our own before the first.
    #[must_use]
    pub fn server_milliseconds(&self) -> i64 {
        let ahead = *self.pace.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        self.clock.milliseconds().saturating_add(ahead)
    }

    fn compare_clocks(&self, date: Option<&str>) {
        let server = date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok());
        if let Some(server) = server {
            let ahead = server
                .timestamp()
                .as_millisecond()
                .saturating_sub(self.clock.milliseconds());
            *self.pace.ahead.lock().unwrap_or_else(PoisonError::into_inner) = ahead;
        }
    }

    /// Sends a call, again if that can help, and returns the JSON of its answer (null for an empty one).
    pub async fn call(&self, call: &Call<'_>) -> Result<Value, CalendarError> {
        let mut delays = ExponentialBuilder::default()
            .with_min_delay(Duration::from_millis(500))
            .with_max_delay(Duration::from_secs(16))
            .with_max_times(TRIES.saturating_sub(1))
            .with_jitter()
            .build();
        let mut refused_token: Option<SecretString> = None;
        let mut timed_out = false;
        loop {
            let token = (self.tokens)(refused_token.clone())
                .await
                .map_err(CalendarError::Token)?;
            let error = match self.send(call, &token).await {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            let heals = match &error {
                CalendarError::Unauthorized if refused_token.is_none() => {
                    refused_token = Some(token);
                    continue;
                }
                CalendarError::Http(_) | CalendarError::Server { .. } if !call.repeatable => false,
                // A server that doesn't answer twice would keep a run waiting too long.
                CalendarError::Http(HttpError::Timeout(_)) => !std::mem::replace(&mut timed_out, true),
                error => error.can_heal(),
            };
            let asked = error.asks_to_wait();
            let wait = delays
                .next()
                .filter(|_| heals)
                .map(|delay| asked.unwrap_or_default().max(delay))
                .filter(|wait| *wait <= LONGEST_WAIT);
            let Some(wait) = wait else {
                if let (Some(notice), Some(asked)) = (&self.pauses, asked) {
                    notice(asked).await;
                }
                return Err(error);
            };
            if asked.is_some() || matches!(error, CalendarError::RateLimited(_)) {
                let mut slow_until = self.pace.slow_until.lock().await;
                *slow_until = (*slow_until).max(Some(Instant::now() + wait));
            }
            pause(wait).await;
        }
    }

    async fn send(&self, call: &Call<'_>, token: &SecretString) -> Result<Value, CalendarError> {
        self.take_turn(call.cost).await;
        let mut request = self
            .http
            .request(call.method.clone(), self.address(call.path))
            .query(call.query)
            .bearer_auth(token.expose_secret())
            .header("accept", "application/json");
        if let Some(etag) = call.if_match {
            request = request.header("if-match", etag);
        }
        if let Some(body) = call.body {
            request = request
                .header("content-type", "application/json")
                .body(body.to_string());
        }
        self.pace.requests.fetch_add(1, Ordering::Relaxed);
        let answer = self.http.send(request, LIMITS).await?;
        self.compare_clocks(answer.header("date"));
        if !answer.is_whole() {
            return Err(CalendarError::from_answer(
                &answer,
                retry_after(&answer, self.clock.now()),
            ));
        }
        if answer.body.is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&answer.body).map_err(|_| CalendarError::NotAnAnswer)
    }

    async fn take_turn(&self, cost: Cost) {
        // Fails only where the cost exceeds the burst.
        if self.pace.quota.until_n_ready(cost.units()).await.is_err() {
            tracing::error!("a call costs more than the whole quota");
        }
        let slow_until = *self.pace.slow_until.lock().await;
        if let Some(left) = slow_until.and_then(|until| until.checked_duration_since(Instant::now())) {
            pause(left).await;
        }
    }

    fn address(&self, path: &[&str]) -> Url {
        let mut url = self.api.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(["calendar", "v3"]).extend(path);
        }
        url
    }
}
