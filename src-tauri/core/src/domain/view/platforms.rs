//! Platforms, how they are, and problems as the window is told of them.

use jiff::Timestamp;
use url::Url;

use super::shown;
use crate::domain::platform::Platform;
use crate::domain::problem::Code;

shown! {
    /// A platform and how it is.
    pub struct PlatformRow {
        /// Which.
        pub platform: Platform,
        /// As the platform writes it.
        pub name: String,
        /// It is read.
        pub enabled: bool,
        /// How it is, in one word.
        pub health: Health,
        /// Its last good answer.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub last_success_at: Option<Timestamp>,
        /// Failures since then.
        pub consecutive_failures: u32,
        /// The last failure, if it is not over.
        pub last_error: Option<Reported>,
        /// Contests known, running or upcoming.
        pub contests: u32,
        /// The next one that would be shown.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub next_starts_at: Option<Timestamp>,
        /// When it is asked next.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub next_try_at: Option<Timestamp>,
        /// Where a person sees its contests.
        pub page: Url,
        /// The last five attempts, newest first.
        pub attempts: Vec<Attempt>,
    }

    /// How a platform is.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum Health {
        /// Not read, by the user's wish.
        Off,
        /// Being read now.
        Checking,
        /// Not read yet.
        Unknown,
        /// News is fresh.
        Fresh,
        /// The last attempt failed; what is known is still good.
        Failing,
        /// No news for too long.
        Stale,
        /// It turns programs away.
        Blocked,
        /// Its answer can no longer be read.
        FormatChanged,
    }

    /// One attempt to read a platform.
    pub struct Attempt {
        /// When it began.
        #[cfg_attr(test, ts(as = "String"))]
        pub at: Timestamp,
        /// How it ended.
        pub outcome: AttemptOutcome,
        /// What failed.
        pub code: Option<Code>,
        /// Status of the last answer.
        pub http_status: Option<u16>,
        /// Contests in the answer.
        pub contests: u32,
        /// Bytes received.
        pub bytes: u64,
        /// How long it took.
        pub elapsed_ms: u64,
    }

    /// How an attempt ended.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum AttemptOutcome {
        /// With contests.
        Ok,
        /// The same as before.
        NotModified,
        /// It failed.
        Failed,
    }

    /// A problem as the window is told of it.
    pub struct Reported {
        /// The stable word.
        pub code: Code,
        /// One English sentence.
        pub message: String,
    }
}
