//! How long a platform is waited for.

use std::time::Duration;

/// How long a platform is waited for. The default is right for people; tests are in more of a hurry.
#[derive(Clone, Copy, Debug)]
pub struct FetchTimeouts {
    /// For one whole answer.
    pub request: Duration,
    /// For everything that is asked of one platform.
    pub whole: Duration,
    /// Before the second try, at least; three times as long before the third.
    pub first_wait: Duration,
    /// Between two requests to one host, if not as long as the platform's own file says.
    pub spacing: Option<Duration>,
}

impl Default for FetchTimeouts {
    fn default() -> Self {
        Self {
            request: Duration::from_secs(20),
            whole: Duration::from_mins(1),
            first_wait: Duration::from_millis(500),
            spacing: None,
        }
    }
}
