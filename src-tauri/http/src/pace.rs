//! Politeness: one request at a time per host with a pause after each, and how long a server asks us to wait.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{Mutex as Turn, OwnedMutexGuard};
use tokio::time::Instant;

use super::client::HttpResponse;
use super::server_time::ServerTime;

/// Waits for `duration`. The one place that sleeps.
pub async fn pause(duration: Duration) {
    #[expect(clippy::disallowed_methods, reason = "the one place that sleeps")]
    tokio::time::sleep(duration).await;
}

/// How long the next request to a host has to wait when the last one ended this long ago. Pure.
#[must_use]
pub fn wait_left(since_last: Option<Duration>, spacing: Duration) -> Duration {
    since_last.map_or(Duration::ZERO, |since| spacing.saturating_sub(since))
}

/// The pause between two requests to a feed's host: its file and its signature belong together.
pub const FEED_SPACING: Duration = Duration::ZERO;

/// When the last request to a host ended; the task that holds the lock may send the next.
type Gate = Turn<Option<Instant>>;

/// Lets one request at a time through to each host, with a pause after each.
#[derive(Clone, Debug, Default)]
pub struct HostGates {
    gates: Arc<Mutex<BTreeMap<String, Arc<Gate>>>>,
}

/// The right to send one request to a host; the pause begins when it is dropped.
#[derive(Debug)]
pub struct HostPermit {
    last: OwnedMutexGuard<Option<Instant>>,
}

impl HostGates {
    /// Waits until no other request to `host` is in progress and `spacing` has passed since the last one.
    pub async fn enter(&self, host: &str, spacing: Duration) -> HostPermit {
        let gate = {
            let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(gates.entry(host.to_owned()).or_default())
        };
        let last = gate.lock_owned().await;
        let left = wait_left(last.map(|last| last.elapsed()), spacing);
        if !left.is_zero() {
            pause(left).await;
        }
        HostPermit { last }
    }
}

impl Drop for HostPermit {
    fn drop(&mut self) {
        *self.last = Some(Instant::now());
    }
}

/// How long the server asks us to wait (RFC 9110, 10.2.3: seconds or an HTTP date), at most a day.
#[must_use]
pub fn retry_after(answer: &HttpResponse, now: Timestamp) -> Option<Duration> {
    const LONGEST: u64 = 24 * 60 * 60;
    let value = answer.header("retry-after")?.trim();
    let seconds = if let Ok(seconds) = value.parse::<u64>() {
        seconds
    } else {
        let until = Timestamp::try_from(httpdate::parse_http_date(value).ok()?).ok()?;
        // The server's own clock made it.
        let from = answer.server_time().map_or(now, ServerTime::latest);
        u64::try_from(until.duration_since(from).as_secs()).unwrap_or(0)
    };
    Some(Duration::from_secs(seconds.min(LONGEST)))
}
