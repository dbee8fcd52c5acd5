//! The double's clock: the system time, moved forward by the test.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// The system's time and a distance to it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Clock {
    ahead: SignedDuration,
}

impl Clock {
    /// Now, as this double sees it.
    #[expect(
        clippy::disallowed_methods,
        reason = "the doubles must not depend on the product's Clock"
    )]
    pub(crate) fn now(self) -> Timestamp {
        Timestamp::now().checked_add(self.ahead).unwrap_or(Timestamp::MAX)
    }

    /// Moves this double's time.
    pub(crate) fn advance(&mut self, by: SignedDuration) {
        self.ahead = self.ahead.saturating_add(by);
    }
}

/// Waits: the latency a test asked for.
#[expect(clippy::disallowed_methods, reason = "a double's latency is real time by intent")]
pub(crate) async fn wait(time: Duration) {
    if !time.is_zero() {
        tokio::time::sleep(time).await;
    }
}
