//! The interface to the desktop: the shell shows notifications, a test records them.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::notification::Notification;
use crate::domain::Problem;

/// Shows notifications.
pub trait Notifier: Send + Sync + fmt::Debug {
    /// Shows one and replaces an earlier one with the same tag. An error means that no service accepted it.
    fn show(&self, notification: &Notification) -> Result<(), Problem>;
}

/// Keeps what it is given: for tests, and for runs without a desktop.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<Mutex<Vec<Notification>>>);

impl Recorder {
    /// What was shown since the last time, oldest first.
    #[must_use]
    pub fn take(&self) -> Vec<Notification> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Notifier for Recorder {
    fn show(&self, notification: &Notification) -> Result<(), Problem> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(notification.clone());
        Ok(())
    }
}
