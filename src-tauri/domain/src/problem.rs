//! Errors as people see them: a stable code, a plain message, and whether trying again can help.

use std::fmt;

use jiff::Timestamp;
use serde::{Serialize, Serializer};

/// Declares the closed list of codes once, with the word each has in documents.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)?) => {
        /// The closed list of things that can go wrong. The word of each is part of the command-line contract: it may be
        /// added to, never changed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code { $($(#[$doc])* $variant),+ }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The stable word, in `snake_case`.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

codes! {
    /// The server can't be reached: no network, no such host, or no answer.
    Offline = "offline",
    /// The environment names a proxy of a kind that can't be used.
    ProxyUnusable = "proxy_unusable",
    /// The connection broke before the answer was complete.
    Connection = "connection",
    /// The server's certificate can't be trusted.
    Tls = "tls",
    /// No complete answer within the time allowed.
    Timeout = "timeout",
    /// The answer's status says failure.
    HttpStatus = "http_status",
    /// The answer leads to another site.
    Redirected = "redirected",
    /// The server asks for fewer requests.
    RateLimited = "rate_limited",
    /// The answer is larger than it should ever be.
    TooLarge = "too_large",
    /// The answer isn't what this address should give: another type, another shape, an error instead of data.
    UnexpectedBody = "unexpected_body",
    /// A calendar's times name an unknown time zone, or none at all.
    UnknownZone = "unknown_zone",
    /// The site blocks automated requests (a challenge page).
    Blocked = "blocked",
    /// A valid answer without most of what was upcoming.
    SuspiciousListing = "suspicious_listing",
    /// No platform has been read completely, so there is nothing to publish.
    NothingRead = "nothing_read",
    /// There is no key to check the contest feed with.
    FeedKeyMissing = "feed_key_missing",
    /// There is no signature next to the contest feed.
    FeedUnsigned = "feed_unsigned",
    /// The signature of the contest feed is for another file, or isn't valid.
    FeedSignature = "feed_signature",
    /// The contest feed was signed with another key.
    FeedWrongKey = "feed_wrong_key",
    /// The contest feed is older than the one that was read before.
    FeedReplayed = "feed_replayed",
    /// The contest feed is too old.
    FeedTooOld = "feed_too_old",
    /// The contest feed has a date in the future.
    FeedAhead = "feed_ahead",
    /// A contest in the feed breaks a rule that every contest follows.
    FeedContest = "feed_contest",
    /// Nobody is signed in.
    SignedOut = "signed_out",
    /// The sign-in has ended; the user has to sign in again.
    SignInAgain = "sign_in_again",
    /// The user declined on the consent page.
    ConsentDenied = "consent_denied",
    /// A box on the consent page wasn't checked.
    ScopeMissing = "scope_missing",
    /// The sign-in was canceled.
    SignInCancelled = "sign_in_cancelled",
    /// The sign-in wasn't finished in the browser in time.
    SignInTimedOut = "sign_in_timed_out",
    /// The redirect didn't carry the state of this attempt.
    StateMismatch = "state_mismatch",
    /// No local port could be opened for the redirect.
    PortUnavailable = "port_unavailable",
    /// The browser couldn't be started.
    BrowserUnavailable = "browser_unavailable",
    /// Nothing shows notifications on this desktop.
    NotificationsUnavailable = "notifications_unavailable",
    /// There is no Google client id.
    ClientNotConfigured = "client_not_configured",
    /// Google doesn't accept the client.
    ClientRefused = "client_refused",
    /// Our calendar isn't there.
    CalendarGone = "calendar_gone",
    /// Google's limits for this user are reached.
    QuotaExceeded = "quota_exceeded",
    /// Google refuses this event.
    EventRefused = "event_refused",
    /// Google refuses a detail of a calendar or an event; the rest went through.
    DetailRefused = "detail_refused",
    /// A calendar of ours belongs to another Google client.
    CalendarForeign = "calendar_foreign",
    /// Changes wait until their platforms are read again.
    ReadingTooOld = "reading_too_old",
    /// Google's answer isn't valid.
    CalendarApi = "calendar_api",
    /// Another computer moved the events to the main calendar.
    CalendarMoved = "calendar_moved",
    /// The calendar's settings replaced this computer's own.
    SettingsTakenOver = "settings_taken_over",
    /// The event that holds the settings was deleted and has been restored.
    SettingsPutBack = "settings_put_back",
    /// An older release on another computer changes the calendar too.
    OldRelease = "old_release",
    /// The plan would delete too much to be carried out without approval.
    PlanHeld = "plan_held",
    /// No keyring answers.
    SecretStoreUnavailable = "secret_store_unavailable",
    /// The data file was written by a newer program.
    DatabaseNewer = "database_newer",
    /// The data file is damaged.
    DatabaseDamaged = "database_damaged",
    /// The disk is full.
    DiskFull = "disk_full",
    /// The data folder can't be used.
    DataFolder = "data_folder",
    /// The data file can't be read or written for another reason.
    Database = "database",
    /// Another run holds the lock.
    RunInProgress = "run_in_progress",
    /// Too much is already waiting.
    QueueFull = "queue_full",
    /// The work was stopped before it was finished.
    Cancelled = "cancelled",
    /// A part of the program crashed.
    Crashed = "crashed",
    /// The computer's clock is wrong.
    ClockWrong = "clock_wrong",
    /// The endpoints file can't be used.
    EndpointsFile = "endpoints_file",
    /// The command line wasn't understood.
    WrongUsage = "wrong_usage",
    /// No preference has this name.
    UnknownPreference = "unknown_preference",
    /// The preference doesn't take this value.
    InvalidValue = "invalid_value",
    /// No contest has this key.
    UnknownContest = "unknown_contest",
    /// Nobody on the platform has this handle.
    HandleUnknown = "handle_unknown",
    /// The handle was renamed.
    HandleRenamed = "handle_renamed",
    /// A file couldn't be written.
    FileWrite = "file_write",
    /// A file couldn't be read.
    FileRead = "file_read",
    /// A newer version may not be installed now.
    UpdateHeld = "update_held",
    /// A newer version isn't what its publisher signed.
    UpdateRefused = "update_refused",
    /// A newer version couldn't be fetched or installed.
    UpdateFailed = "update_failed",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

impl Code {
    /// The code with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.word() == word)
    }
}

/// What went wrong, ready to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{message}")]
pub struct Problem {
    /// The stable word.
    pub code: Code,
    /// One plain sentence: what happened and what to do.
    pub message: String,
    /// The time that the server named, before which it's no use to ask again.
    #[serde(skip)]
    pub not_before: Option<Timestamp>,
}

impl Problem {
    /// A problem with this sentence.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            not_before: None,
        }
    }

    /// The same, with a time before which another try is useless.
    #[must_use]
    pub fn not_before(self, at: Timestamp) -> Self {
        Self {
            not_before: Some(at),
            ..self
        }
    }
}
