//! All that a face can show, as one value: the engine publishes a [`View`] after each step, the window draws it and
//! computes nothing but words and countdowns.
//!
//! Instants are UTC; the window shows them in [`View::zone`]. Texts named `message` are English and for logs and the
//! tray; the window has its own words for every code. The window's TypeScript types are made from this file
//! (`npm run bindings`).

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;

use super::contest::{ContestKey, ContestKind};
use super::platform::Platform;
use super::problem::{Code, Problem};
use super::verdict::{Because, Decision};

#[cfg(test)]
mod bindings;
#[cfg(test)]
pub(super) use bindings::Collected;

/// Declares types that the window is given: serialised in `snake_case`, and known to TypeScript under test.
macro_rules! shown {
    ($($(#[$meta:meta])* pub $sort:ident $name:ident $body:tt)+) => {$(
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        $(#[$meta])*
        pub $sort $name $body
    )+};
}
pub(crate) use shown;

shown! {
    /// Everything, at one moment.
    pub struct View {
        /// Grows by one with each published view; a view with a smaller number is older.
        pub revision: u64,
        /// The engine's clock when this was published.
        #[cfg_attr(test, ts(as = "String"))]
        pub now: Timestamp,
        /// The user's zone as an IANA name, or an offset such as `+05:30` where the system tells no name.
        pub zone: String,
        /// When the system's zone last became another, if that was within the last day.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub zone_changed_at: Option<Timestamp>,
        /// What is being done.
        pub activity: Activity,
        /// The network cannot be reached: a state, no error.
        pub offline: bool,
        /// When platforms were last read.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub last_refresh_at: Option<Timestamp>,
        /// When they are read next.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub next_refresh_at: Option<Timestamp>,
        /// What the user should know or do, worst first.
        pub attention: Vec<Attention>,
        /// Running and upcoming contests that the list shows, soonest first; cancelled ones for seven days.
        pub contests: Vec<ContestRow>,
        /// What the list does not show.
        pub hidden: Hidden,
        /// Every platform, in the order people see.
        pub platforms: Vec<PlatformRow>,
        /// The Google account, if one is signed in.
        pub account: Option<Account>,
        /// A sign-in that is under way or has just ended.
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
        /// The program and what it keeps where.
        pub about: About,
        /// The last fifty things done, newest first.
        pub history: Vec<LogEntry>,
    }

    /// What the engine is doing. Also sent alone, as the event `activity`, so that progress costs no whole view.
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
        /// Our calendar is being removed.
        Removing,
    }

    /// Something the user should know or do.
    pub struct Attention {
        /// What it is.
        pub code: AttentionCode,
        /// The platform it is about.
        pub platform: Option<Platform>,
        /// The instant the words speak of: known since, next try, last success.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub at: Option<Timestamp>,
        /// The number the words speak of: events held, events failed.
        pub count: Option<u32>,
        /// One English sentence, for the tray.
        pub message: String,
        /// What helps.
        pub action: Option<Action>,
    }

    /// What can need attention.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum AttentionCode {
        /// The calendar waits for a new sign-in.
        SignInAgain,
        /// The calendar box on the consent page was left empty.
        ScopeMissing,
        /// Google does not accept the client.
        ClientRefused,
        /// Our calendar was deleted at Google.
        CalendarGone,
        /// A plan deletes too much to be carried out unasked (`count`).
        PlanHeld,
        /// Google refused some events (`count`).
        EventsFailed,
        /// Google asks for fewer requests; goes on `at`.
        QuotaExceeded,
        /// A platform is slow or fails; next try `at`.
        PlatformFailing,
        /// A platform turns programs away.
        PlatformBlocked,
        /// A platform's page can no longer be read.
        PlatformFormat,
        /// A platform has given no news since `at`.
        PlatformStale,
        /// This desktop shows no notifications.
        NotificationsUnavailable,
        /// Notifications exist but are not allowed.
        NotificationsDenied,
        /// No keyring answers; the key is in a file.
        SecretInFile,
        /// The computer's clock differs from the servers' (`count` seconds).
        ClockWrong,
        /// Damaged data was set aside and started anew.
        DataReplaced,
        /// The disk is full.
        DiskFull,
    }

    /// What one button can do about it.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum Action {
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
        /// Make the calendar again.
        MakeCalendar,
        /// Run the rehearsal.
        Rehearse,
        /// Show where the data lies.
        ShowData,
        /// Show the settings for an own client id.
        OwnClient,
    }

    /// A contest as the window shows it.
    pub struct ContestRow {
        /// `<platform>:<id>`.
        pub key: ContestKey,
        /// Its platform.
        pub platform: Platform,
        /// Its name, cleaned; still foreign text.
        pub name: String,
        /// Its page, https on the platform's own host.
        pub url: Url,
        /// When it begins.
        #[cfg_attr(test, ts(as = "String"))]
        pub starts_at: Timestamp,
        /// When it ends, or when its window closes.
        #[cfg_attr(test, ts(as = "String"))]
        pub ends_at: Timestamp,
        /// How long one may take part.
        pub duration_seconds: i64,
        /// What sort it is.
        pub kind: ContestKind,
        /// Whether it is rated, where the platform says.
        pub rated: Option<bool>,
        /// For whom, in the platform's words.
        pub division: Option<String>,
        /// ISO 639-1.
        pub language: Option<String>,
        /// When registration opens.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub registration_opens_at: Option<Timestamp>,
        /// When registration closes.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub registration_closes_at: Option<Timestamp>,
        /// The platform's last good answer that held it.
        #[cfg_attr(test, ts(as = "String"))]
        pub checked_at: Timestamp,
        /// That answer is too old to be relied on.
        pub stale: bool,
        /// What the list does.
        pub list: Outcome,
        /// What the calendar does.
        pub calendar: Outcome,
        /// What reminders do.
        pub reminder: Outcome,
        /// Minutes before the start at which it will be reminded of, longest first; 0 is the start.
        pub leads: Vec<u32>,
        /// An event stands in the calendar now.
        pub in_calendar: bool,
        /// The user muted it.
        pub muted: bool,
        /// The user asked for it above all rules.
        pub followed: bool,
        /// Where it was before it moved, for seven days.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub moved_from: Option<Timestamp>,
        /// When the platform took it back.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub cancelled_at: Option<Timestamp>,
    }

    /// What an outlet does with a contest, and why.
    pub struct Outcome {
        /// Whether it appears there.
        pub shown: bool,
        /// What decided.
        #[serde(flatten)]
        pub because: Because,
        /// The reason in English, for the command line and the tray.
        pub reason: String,
    }

    /// What the list does not show.
    pub struct Hidden {
        /// How many contests.
        pub total: u32,
        /// How many for which reason, most first.
        pub by: Vec<HiddenBy>,
    }

    /// How many contests one reason hides.
    pub struct HiddenBy {
        /// The reason.
        #[serde(flatten)]
        pub because: Because,
        /// How many.
        pub count: u32,
    }

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

    /// The Google account.
    pub struct Account {
        /// Its address.
        pub email: String,
        /// Whether it may still be used.
        pub state: AccountState,
    }

    /// Whether the account may still be used.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum AccountState {
        /// It may.
        Ok,
        /// Google ended the sign-in.
        SignInAgain,
    }

    /// A sign-in.
    #[serde(tag = "state", rename_all = "snake_case")]
    pub enum SignIn {
        /// None is under way.
        Idle,
        /// The browser is open.
        Waiting {
            /// The consent page, to be opened again or copied.
            url: String,
        },
        /// It has ended.
        Finished {
            /// Why it failed; none if it succeeded.
            problem: Option<Reported>,
        },
    }

    /// The Google Calendar as the engine knows it.
    pub struct CalendarState {
        /// A calendar of our own (true) or the user's main one; follows the calendar that is in use, not the wish.
        pub dedicated: bool,
        /// Google's id of it.
        pub calendar_id: Option<String>,
        /// Its name.
        pub name: Option<String>,
        /// Its page at Google.
        pub link: Option<Url>,
        /// Contests that should stand in it.
        pub wanted: u32,
        /// The last sync.
        pub last_sync: Option<SyncNumbers>,
        /// When it is synced next.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub next_sync_at: Option<Timestamp>,
        /// Events that Google refused.
        pub failed_events: Vec<FailedEvent>,
        /// Events that the user deleted and that stay deleted.
        pub kept_deleted: Vec<EventRow>,
        /// A plan that waits for the user.
        pub held_plan: Option<HeldPlan>,
    }

    /// What a sync did, in numbers of events.
    pub struct SyncNumbers {
        /// When it ended.
        #[cfg_attr(test, ts(as = "String"))]
        pub at: Timestamp,
        /// What stopped it, if something did.
        pub problem: Option<Reported>,
        /// Added.
        pub inserted: u32,
        /// Changed.
        pub updated: u32,
        /// Taken out.
        pub deleted: u32,
        /// Left as they were.
        pub unchanged: u32,
        /// Left deleted, since the user deleted them.
        pub kept_deleted: u32,
        /// Refused.
        pub failed: u32,
        /// Requests it took.
        pub requests: u32,
        /// How long it took.
        pub elapsed_ms: u64,
    }

    /// An event that Google refused.
    pub struct FailedEvent {
        /// The contest.
        pub key: ContestKey,
        /// Its name.
        pub name: String,
        /// Why.
        pub problem: Reported,
    }

    /// An event in a list.
    pub struct EventRow {
        /// The contest.
        pub key: ContestKey,
        /// Its name.
        pub name: String,
        /// When it begins.
        #[cfg_attr(test, ts(as = "String"))]
        pub starts_at: Timestamp,
    }

    /// A plan that deletes too much to be carried out unasked.
    pub struct HeldPlan {
        /// Events it would add.
        pub inserts: u32,
        /// Events it would change.
        pub updates: u32,
        /// Events it would delete.
        pub deletes: Vec<EventRow>,
    }

    /// Reminders on this computer.
    pub struct Reminders {
        /// Those of the next seven days, soonest first.
        pub planned: Vec<PlannedReminder>,
        /// They are paused.
        pub paused: Option<Paused>,
        /// What shows them.
        pub service: NotificationService,
    }

    /// A reminder to come.
    pub struct PlannedReminder {
        /// The contest.
        pub key: ContestKey,
        /// Its name.
        pub name: String,
        /// When it begins.
        #[cfg_attr(test, ts(as = "String"))]
        pub starts_at: Timestamp,
        /// When it will ring.
        #[cfg_attr(test, ts(as = "String"))]
        pub at: Timestamp,
        /// Minutes before the start; 0 is the start.
        pub lead_minutes: u32,
    }

    /// Reminders are paused.
    pub struct Paused {
        /// Until when; none: until the user resumes.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub until: Option<Timestamp>,
    }

    /// What shows notifications here.
    pub struct NotificationService {
        /// Whether it does.
        pub state: ServiceState,
        /// What it calls itself.
        pub name: Option<String>,
        /// It offers buttons.
        pub actions: bool,
        /// When the user last confirmed having seen one.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub seen_at: Option<Timestamp>,
    }

    /// Whether notifications are shown here.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum ServiceState {
        /// Not looked at yet.
        Unknown,
        /// A service answers.
        Working,
        /// A service answers, but this program may not use it.
        Denied,
        /// Nobody answers.
        Unavailable,
    }

    /// What rules do to the contests known, in numbers.
    pub struct RulesEffect {
        /// Contests looked at: running or upcoming, of platforms that are on.
        pub total: u32,
        /// The list.
        pub list: Effect,
        /// The calendar.
        pub calendar: Effect,
        /// Reminders.
        pub reminder: Effect,
        /// One entry for each rule, in their order.
        pub rules: Vec<RuleEffect>,
    }

    /// What an outlet shows and hides.
    pub struct Effect {
        /// Contests it shows.
        pub shown: u32,
        /// Contests it hides.
        pub hidden: u32,
    }

    /// What one rule does.
    pub struct RuleEffect {
        /// Contests that fit its condition.
        pub fits: u32,
        /// The first three of them, by name.
        pub examples: Vec<String>,
    }

    /// The program, and what it keeps where.
    pub struct About {
        /// Such as `0.1.0`.
        pub version: String,
        /// How it was installed: `deb`, `rpm`, `appimage`, `nsis`, `msi`, `dmg`, `source`.
        pub package: String,
        /// The system's name and version.
        pub system: String,
        /// Folder of the data.
        pub data_folder: String,
        /// Folder of the logs.
        pub log_folder: String,
        /// Where the key is kept.
        pub secret_store: SecretStoreKind,
        /// Whether launch at login is registered with the system; none: the system does not tell.
        pub autostart_registered: Option<bool>,
        /// Whether this desktop shows tray icons; none: not looked at yet.
        pub tray: Option<bool>,
        /// Servers this program talks to.
        pub hosts: Vec<HostRow>,
    }

    /// Where the key is kept that seals the sign-in.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum SecretStoreKind {
        /// In the system's keyring.
        Keyring,
        /// In a file that only the user can read.
        File,
    }

    /// A server this program talks to.
    pub struct HostRow {
        /// Such as `codeforces.com`.
        pub host: String,
        /// The platform; none: Google.
        pub platform: Option<Platform>,
        /// The last request.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub last_at: Option<Timestamp>,
    }

    /// Something that was done.
    pub struct LogEntry {
        /// When.
        #[cfg_attr(test, ts(as = "String"))]
        pub at: Timestamp,
        /// What.
        #[serde(flatten)]
        pub what: Happening,
    }

    /// What can happen, to a contest or to the program.
    #[serde(tag = "what", rename_all = "snake_case")]
    pub enum Happening {
        /// A platform was read.
        Refreshed {
            /// Which.
            platform: Platform,
            /// New contests.
            added: u32,
            /// Contests that moved or were renamed.
            changed: u32,
            /// Contests that are gone.
            removed: u32,
        },
        /// A platform could not be read.
        RefreshFailed {
            /// Which.
            platform: Platform,
            /// Why.
            code: Code,
        },
        /// The calendar was made equal.
        Synced {
            /// Events added.
            inserted: u32,
            /// Events changed.
            updated: u32,
            /// Events taken out.
            deleted: u32,
            /// Events refused.
            failed: u32,
        },
        /// The calendar could not be made equal.
        SyncFailed {
            /// Why.
            code: Code,
        },
        /// A contest was announced.
        Announced {
            /// Its name.
            name: String,
        },
        /// A contest moved.
        Moved {
            /// Its name.
            name: String,
            /// Where it was.
            #[cfg_attr(test, ts(as = "String"))]
            from: Timestamp,
            /// Where it is.
            #[cfg_attr(test, ts(as = "String"))]
            to: Timestamp,
        },
        /// A contest has a new name.
        Renamed {
            /// The old one.
            from: String,
            /// The new one.
            name: String,
        },
        /// A contest was cancelled.
        Cancelled {
            /// Its name.
            name: String,
        },
        /// A cancelled contest is back.
        Back {
            /// Its name.
            name: String,
        },
        /// Put in the calendar.
        CalendarAdded {
            /// Its name.
            name: String,
        },
        /// Changed in the calendar.
        CalendarChanged {
            /// Its name.
            name: String,
        },
        /// Taken out of the calendar.
        CalendarRemoved {
            /// Its name.
            name: String,
        },
        /// The user deleted it in the calendar; it stays deleted.
        CalendarKeptDeleted {
            /// Its name.
            name: String,
        },
        /// A reminder was shown.
        Reminded {
            /// The contest's name.
            name: String,
            /// Minutes before the start; 0 is the start, less is after it.
            lead_minutes: i64,
        },
        /// The user muted it.
        Muted {
            /// Its name.
            name: String,
        },
        /// The user asked for it.
        Followed {
            /// Its name.
            name: String,
        },
        /// The account was signed in.
        SignedIn,
        /// The account was signed out.
        SignedOut,
        /// A preference was changed.
        Preference {
            /// Its key.
            #[cfg_attr(test, ts(type = "PreferenceKey"))]
            key: String,
        },
        /// The program was started.
        Started,
    }
}

/// A page of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Page {
    /// The agenda.
    Upcoming,
    /// How everything is.
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
    /// Version and licences.
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
