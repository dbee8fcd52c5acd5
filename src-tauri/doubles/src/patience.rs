//! Waiting for something to happen at a double, instead of sleeping.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// A value behind a lock, whose changes can be waited for by threads and by tasks.
#[derive(Debug, Default)]
pub(crate) struct Watched<T> {
    value: Mutex<T>,
    changed: Condvar,
    notify: Notify,
}

impl<T> Watched<T> {
    pub(crate) fn new(value: T) -> Arc<Self> {
        Arc::new(Self {
            value: Mutex::new(value),
            changed: Condvar::new(),
            notify: Notify::new(),
        })
    }

    /// The value; a test that panicked while holding it doesn't hide the others' results.
    pub(crate) fn lock(&self) -> MutexGuard<'_, T> {
        self.value.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the value and wakes all who wait.
    pub(crate) fn change<R>(&self, by: impl FnOnce(&mut T) -> R) -> R {
        let result = by(&mut self.lock());
        self.changed.notify_all();
        self.notify.notify_waiters();
        result
    }

    /// Blocks this thread until the condition holds; false when the time is over.
    pub(crate) fn block_until(&self, patience: Duration, condition: impl Fn(&T) -> bool) -> bool {
        let end = Instant::now() + patience;
        let mut guard = self.lock();
        loop {
            if condition(&guard) {
                return true;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            guard = self
                .changed
                .wait_timeout(guard, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }

    /// Waits until the condition holds; false when the time is over.
    pub(crate) async fn until(&self, patience: Duration, condition: impl Fn(&T) -> bool) -> bool {
        let met = async {
            loop {
                let mut changed = std::pin::pin!(self.notify.notified());
                changed.as_mut().enable();
                if condition(&self.lock()) {
                    return;
                }
                changed.await;
            }
        };
        tokio::time::timeout(patience, met).await.is_ok()
    }

    /// Waits without an end until the condition holds.
    pub(crate) async fn always(&self, condition: impl Fn(&T) -> bool) {
        loop {
            let mut changed = std::pin::pin!(self.notify.notified());
            changed.as_mut().enable();
            if condition(&self.lock()) {
                return;
            }
            changed.await;
        }
    }
}
