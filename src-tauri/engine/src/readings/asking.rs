//! Counts the platforms that are still being read in a refresh, for work that has to wait for all of them.

use std::sync::Arc;

use tokio::sync::watch;

/// The platforms that are still being asked in one refresh, from the view of one of them.
pub(super) struct Asking {
    open: Arc<watch::Sender<usize>>,
    answered: bool,
}

impl Asking {
    /// For this many platforms.
    pub(super) fn all(count: usize) -> Arc<watch::Sender<usize>> {
        Arc::new(watch::Sender::new(count))
    }

    /// One of them.
    pub(super) fn one_of(open: &Arc<watch::Sender<usize>>) -> Self {
        Self {
            open: Arc::clone(open),
            answered: false,
        }
    }

    /// This platform has answered, or will not.
    pub(super) fn answered(&mut self) {
        if !std::mem::replace(&mut self.answered, true) {
            self.open.send_modify(|open| *open = open.saturating_sub(1));
        }
    }

    /// Waits until none is being asked anymore.
    pub(super) async fn all_answered(&self) {
        // The sender is ours, so the wait can't fail.
        drop(self.open.subscribe().wait_for(|open| *open == 0).await);
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        self.answered();
    }
}
