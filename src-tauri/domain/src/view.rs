//! Everything that a front end can show, as one value: the engine publishes a [`View`] after each step; the window draws it and computes
//! nothing but texts and countdowns.
//!
//! Instants are UTC; the window shows them in [`View::zone`]. Texts named `message` are English, for logs and the
//! tray; the window has its own texts for every code. The window's TypeScript types are generated from this file
//! (`npm run bindings`).

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::problem::{Code, Problem};
use super::source::SourceId;
use super::verdict::Decision;

#[cfg(test)]
mod bindings;
#[cfg(test)]
pub(super) use bindings::Collected;

/// Declares types that the window receives: serialized in `snake_case`, and known to TypeScript under test.
macro_rules! shown {
    ($($(#[$meta:meta])* pub $sort:ident $name:ident $body:tt)+) => {$(
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        $(#[$meta])*
        pub $sort $name $body
    )+};
}
pub(crate) use shown;

mod calendar;
mod contests;
mod handles;
mod program;
mod reminders;

pub use calendar::{
    Account, AccountState, CalendarState, EventRow, FailedEvent, HeldPlan, SignIn, SyncNumbers, TakenOver,
};
pub use contests::{
    Attempt, AttemptOutcome, ContestRow, Effect, Health, Hidden, HiddenBy, OtherReading, Outcome, PlatformRow,
    RuleEffect, RulesEffect,
};
pub use handles::{HandleRow, HandleState};
pub use program::{
    About, AutostartObstacle, Happening, HostRole, HostRow, LogEntry, NewerVersion, Publisher, SecretStoreKind,
    UpdatesBy,
};
pub use reminders::{NotificationService, Paused, PlannedReminder, Reminders, Rung, ServiceState};

shown! {
    /// Everything, at one moment.
    pub struct View {
        /// Grows by one with each published view; a view with a smaller number is older.
        pub revision: u64,
        /// The engine's clock when this was published.
        #[cfg_attr(test, ts(as = "String"))]
        pub now: Timestamp,
        /// The user's zone as an IANA name, or an offset such as `+05:30` if the system doesn't say the name.
        pub zone: String,
        /// When the system's zone last changed, if that was within the last day.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub zone_changed_at: Option<Timestamp>,
        /// Times are written with 12 hours, in the window as in the tray and in notifications.
        pub twelve_hours: bool,
        /// What is being done.
        pub activity: Activity,
        /// The network can't be reached: a state, not an error.
        pub offline: bool,
        /// The contests are made up and Google is a stand-in: a demo.
        pub sample: bool,
        /// When platforms were last read.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub last_refresh_at: Option<Timestamp>,
        /// When they are read next.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub next_refresh_at: Option<Timestamp>,
        /// What the user should know or do, worst first.
        pub attention: Vec<Attention>,
        /// Running and upcoming contests that the list shows, soonest first; canceled ones for seven days.
        pub contests: Vec<ContestRow>,
        /// What the list doesn't show.
        pub hidden: Hidden,
        /// Every platform, in the order people see.
        pub platforms: Vec<PlatformRow>,
        /// Whose contest feed is read here, or would be if it were on; null: there is none.
        pub publisher: Option<Publisher>,
        /// The user's handles and what was read about them.
        pub handles: Vec<HandleRow>,
        /// The Google account, if one is signed in.
        pub account: Option<Account>,
        /// A sign-in that is in progress or has just ended.
        pub sign_in: SignIn,
        /// The Google Calendar.
        pub calendar: CalendarState,
        /// Reminders on this computer.
        pub reminders: Reminders,
        /// Every preference by its key, as [`super::preferences::Definition::json`] gives it.
        #[cfg_attr(test, ts(type = "PreferenceValues"))]
        pub preferences: BTreeMap<&'static str, Value>,
        /// What the rules in force do.
        pub rules: RulesEffect,
        /// The program, and where it keeps what.
        pub about: About,
        /// The last fifty things done, newest first.
        pub history: Vec<LogEntry>,
    }

    /// What the engine is doing. Also sent alone, as the event `activity`, so that progress doesn't need a whole view.
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub enum Activity {
        /// Nothing.
        Idle,
        /// Platforms are being read.
        Refreshing {
            /// Platforms that answered or failed.
            done: u32,
            /// Platforms asked.
            total: u32,
        },
        /// The calendar is being written.
        Syncing {
            /// Changes made.
            done: u32,
            /// Changes planned; 0 while the plan is being made.
            total: u32,
        },
    }

    /// Something that the user should know or do.
    pub struct Attention {
        /// What it is.
        pub code: AttentionCode,
        /// The platform it is about.
        pub platform: Option<SourceId>,
        /// The time that the text mentions: known since, next try, last success.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub at: Option<Timestamp>,
        /// The number that the text mentions: events held, events failed.
        pub count: Option<u32>,
        /// One English sentence, for the tray.
        pub message: String,
        /// What helps.
        pub action: Option<Remedy>,
    }

    /// What can need attention.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum AttentionCode {
        /// The calendar waits for a new sign-in.
        SignInAgain,
        /// The key that decrypts the sign-in can't be reached right now.
        KeyUnreachable,
        /// The calendar box on the consent page wasn't checked.
        ScopeMissing,
        /// Google doesn't accept the client.
        ClientRefused,
        /// Our calendar was deleted at Google.
        CalendarGone,
        /// A plan deletes too much to be carried out without approval (`count`).
        PlanHeld,
        /// Google refused some events (`count`).
        EventsFailed,
        /// Google asks for fewer requests; writing continues `at`.
        QuotaExceeded,
        /// A platform is slow or fails; next try `at`.
        PlatformFailing,
        /// A platform blocks automated requests.
        PlatformBlocked,
        /// A platform's page can no longer be read.
        PlatformFormat,
        /// A platform hasn't been read since `at`.
        PlatformStale,
        /// This desktop doesn't show notifications.
        NotificationsUnavailable,
        /// Notifications exist but aren't allowed.
        NotificationsDenied,
        /// No keyring is available; the key is in a file.
        SecretInFile,
        /// The computer's clock differs from the servers' (`count` seconds).
        ClockWrong,
        /// Damaged data was set aside, and a new file was created.
        DataReplaced,
        /// The disk is full.
        DiskFull,
        /// The calendar file could not be kept up to date.
        CalendarFile,
    }

    /// What one button can do about it.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum Remedy {
        /// Start the sign-in.
        SignIn,
        /// Read the platform again.
        TryAgain,
        /// Open the platform's page.
        OpenPlatform,
        /// Show the held plan.
        SeePlan,
        /// Show the events that failed.
        SeeFailed,
        /// Create the calendar again.
        MakeCalendar,
        /// Run the rehearsal.
        Rehearse,
        /// Show where the data is.
        ShowData,
        /// Show the settings for the user's own client id.
        OwnClient,
        /// Show the settings of the calendar file.
        OwnFile,
    }

    /// A problem as the window gets it.
    #[derive(Eq)]
    pub struct Reported {
        /// The stable word.
        pub code: Code,
        /// One English sentence.
        pub message: String,
    }
}

/// A page of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Page {
    /// The agenda.
    Upcoming,
    /// The state of everything.
    Status,
    /// Settings: platforms and rules.
    Contests,
    /// Settings: reminders.
    Reminders,
    /// Settings: Google Calendar.
    Calendar,
    /// Settings: the program.
    General,
    /// Settings: data and privacy.
    Privacy,
    /// Version and licenses.
    About,
}

impl From<Problem> for Reported {
    fn from(problem: Problem) -> Self {
        Self {
            code: problem.code,
            message: problem.message,
        }
    }
}

impl From<Decision> for Outcome {
    fn from(decision: Decision) -> Self {
        Self {
            shown: decision.shown,
            because: decision.because,
            reason: decision.reason,
        }
    }
}
