//! At most one sign-in at a time: a new one replaces the old one, and each ends after five minutes.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

/// How long the browser may take.
pub const LONGEST: Duration = Duration::from_mins(5);

/// The attempt in progress, if any. Cheap to clone; all clones are the same register.
#[derive(Clone, Debug, Default)]
pub struct SignInAttempts {
    current: Arc<Mutex<Current>>,
}

#[derive(Debug, Default)]
struct Current {
    last: u64,
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    number: u64,
    started_at: Timestamp,
    stop: watch::Sender<bool>,
}

/// The right to sign in. Given back when dropped.
#[derive(Debug)]
pub struct SignInAttempt {
    number: u64,
    cancel: Cancel,
    attempts: SignInAttempts,
}

impl SignInAttempt {
    /// What ends this attempt from outside; for `SignIn::finish`.
    #[must_use]
    pub fn cancel(&self) -> Cancel {
        self.cancel.clone()
    }
}

/// Tells a sign-in to stop.
#[derive(Clone, Debug)]
pub struct Cancel(Option<watch::Receiver<bool>>);

impl Cancel {
    /// Never stops: for a command line, where the user ends the whole program.
    #[must_use]
    pub const fn never() -> Self {
        Self(None)
    }

    /// Waits until the sign-in is to stop. A register that is gone wants nothing anymore, so this stops as well.
    pub(super) async fn requested(&mut self) {
        match &mut self.0 {
            Some(stop) => drop(stop.wait_for(|stop| *stop).await),
            None => std::future::pending().await,
        }
    }

    pub(super) fn is_requested(&self) -> bool {
        self.0
            .as_ref()
            .is_some_and(|stop| *stop.borrow() || stop.has_changed().is_err())
    }
}

impl SignInAttempts {
    /// Begins an attempt. One that is still open is canceled: its user lost the page and wants a new one.
    #[must_use]
    pub fn begin(&self, now: Timestamp) -> SignInAttempt {
        let (stop, stopped) = watch::channel(false);
        let mut current = self.lock();
        current.last = current.last.wrapping_add(1);
        let number = current.last;
        let open = Open {
            number,
            started_at: now,
            stop,
        };
        if let Some(former) = current.open.replace(open) {
            former.stop.send_replace(true);
        }
        SignInAttempt {
            number,
            cancel: Cancel(Some(stopped)),
            attempts: self.clone(),
        }
    }

    /// Cancels the open attempt; `false` if there is none.
    #[must_use]
    pub fn cancel(&self) -> bool {
        self.lock().open.take().is_some_and(|open| {
            open.stop.send_replace(true);
            true
        })
    }

    /// Whether an attempt is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.lock().open.is_some()
    }

    /// Ends an attempt that is older than it can be, also where the clock was set back by more than that; says how many.
    #[must_use]
    pub fn purge(&self, now: Timestamp) -> usize {
        let mut current = self.lock();
        let longest = SignedDuration::try_from(LONGEST).unwrap_or(SignedDuration::ZERO);
        let expired = |open: &mut Open| now.duration_since(open.started_at).abs() >= longest;
        match current.open.take_if(expired) {
            Some(open) => {
                open.stop.send_replace(true);
                1
            }
            None => 0,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Current> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for SignInAttempt {
    fn drop(&mut self) {
        let number = self.number;
        drop(self.attempts.lock().open.take_if(|open| open.number == number));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[tokio::test]
    async fn a_new_attempt_cancels_the_former_and_the_formers_end_leaves_the_new_one() {
        let attempts = SignInAttempts::default();
        let former = attempts.begin(at(0));
        let new = attempts.begin(at(1));
        former.cancel().requested().await;
        assert!(former.cancel().is_requested() && !new.cancel().is_requested());
        drop(former);
        assert!(attempts.is_open());
        drop(new);
        assert!(!attempts.is_open());
    }

    #[tokio::test]
    async fn an_attempt_expires_after_five_minutes_and_not_before() {
        let attempts = SignInAttempts::default();
        let attempt = attempts.begin(at(1_000));
        assert_eq!(attempts.purge(at(1_299)), 0);
        assert_eq!(attempts.purge(at(1_300)), 1);
        attempt.cancel().requested().await;
        assert_eq!(attempts.purge(at(9_999)), 0);
    }

    #[test]
    fn a_clock_set_back_does_not_keep_an_attempt_for_ever() {
        let attempts = SignInAttempts::default();
        let _attempt = attempts.begin(at(100_000));
        assert_eq!(attempts.purge(at(99_990)), 0);
        assert_eq!(attempts.purge(at(1)), 1);
    }

    #[tokio::test]
    async fn cancelling_tells_the_attempt_once() {
        let attempts = SignInAttempts::default();
        let attempt = attempts.begin(at(0));
        assert!(attempts.cancel() && !attempts.cancel());
        attempt.cancel().requested().await;
    }
}
