//! Everything that window, tray, links, and notifications can ask for: each request with its arguments and its reply. The window's process offers
//! each of the window's as a Tauri command of the same name with the same arguments (`snake_case`), answers the reply or rejects with
//! [`Reported`], and lists exactly [`Request::NAMES`] in the window's capability.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::contest::ContestKey;
use super::platform::Platform;
use super::rules::Rule;
use super::source::{FeedAddress, SourceId};
use super::view::{ContestRow, LogEntry, Page, PlannedReminder, Reported, SyncNumbers, shown};
#[cfg(test)]
use super::view::{RulesEffect, View};

mod feeds;
mod link;
mod rehearsal;
pub use feeds::{FeedPreview, NextEvent};
pub use link::Link;
pub use rehearsal::{Fix, Rehearsal, RehearsalId, RehearsalStep, StepState};

/// Declares every request once: variant, arguments, name, reply; and those that the window doesn't send and that have no reply.
macro_rules! requests {
    (
        $($(#[$doc:meta])* $variant:ident { $($(#[$arg_doc:meta])* $arg:ident: $takes:ty),* } = $name:literal -> $reply:ty;)+
        @beside_the_window
        $($(#[$other_doc:meta])* $other:ident { $($(#[$other_arg_doc:meta])* $other_arg:ident: $other_takes:ty),* } = $other_name:literal;)+
    ) => {
        /// What a front end asks for.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(tag = "command", deny_unknown_fields)]
        pub enum Request {
            $($(#[$doc])* #[serde(rename = $name)] $variant { $($(#[$arg_doc])* $arg: $takes),* },)+
            $(
                $(#[$other_doc])*
                #[serde(rename = $other_name)]
                #[cfg_attr(test, ts(skip))]
                $other { $($(#[$other_arg_doc])* $other_arg: $other_takes),* }
            ),+
        }

        impl Request {
            /// The name of every request of the window.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// Each request's name with its reply, in TypeScript.
            #[cfg(test)]
            pub(super) fn replies(types: &mut dyn FnMut(&'static str, &mut dyn FnMut(&mut super::view::Collected) -> String)) {
                $(types($name, &mut |collected| collected.name_of::<$reply>());)+
            }
        }
    };
}

requests! {
    /// The whole view, now. The window asks once; later ones come as the event `view`.
    View {} = "view" -> View;
    /// Where the window was opened to (a deep link, a notification); answered once, then none. Later ones come as the event `place`.
    Place {} = "place" -> Option<Place>;
    /// Reads platforms now; all that are on, if none is named.
    Refresh {
        /// Which.
        platforms: Option<Vec<SourceId>>
    } = "refresh" -> RefreshReply;
    /// Reads a platform now and believes it even if most upcoming contests are missing: the user has looked at its page.
    TrustPlatform {
        /// Which.
        platform: SourceId
    } = "trust_platform" -> RefreshReply;
    /// Reads platforms, then updates the calendar to match what is wanted.
    Sync {
        /// Carry out a plan that is held.
        confirm: bool,
        /// Describe the events that are already there in the language that is set.
        reword: bool,
        /// The user saw what would be added first, and wants it. Without this, a calendar that has nothing of ours yet stays as it is.
        add: bool
    } = "sync" -> SyncReply;
    /// Forgets the held plan: the events stay until the next change.
    KeepHeld {} = "keep_held" -> ();
    /// Stops the refresh or sync in progress; what is done stays done.
    Cancel {} = "cancel" -> ();
    /// Starts a sign-in in the system's browser; the view shows its progress.
    SignIn {} = "sign_in" -> ();
    /// Opens the consent page of the sign-in in progress once more.
    SignInOpen {} = "sign_in_open" -> ();
    /// Cancels the sign-in in progress.
    SignInCancel {} = "sign_in_cancel" -> ();
    /// Revokes the sign-in at Google and forgets it here. Google then ends that of other computers with this account too.
    SignOut {
        /// Remove our calendar first.
        delete_calendar: bool,
        /// Only forget it here, so that other computers stay signed in.
        keep_others: bool
    } = "sign_out" -> ();
    /// Sets a preference; rejects with `invalid_value` and changes nothing if it doesn't take the value.
    SetPreference {
        /// Its key.
        #[cfg_attr(test, ts(type = "PreferenceKey"))]
        key: String,
        /// Its value as the view gives it.
        #[cfg_attr(test, ts(type = "PreferenceValues[PreferenceKey]"))]
        value: Value
    } = "set_preference" -> Saved;
    /// Switches one platform or calendar feed on or off; the others stay as they are, whatever the caller knows about them.
    SetPlatform {
        /// Which.
        platform: SourceId,
        /// On.
        on: bool
    } = "set_platform" -> ();
    /// Reads a calendar and shows what adding it would do. Saves nothing.
    PreviewFeed {
        /// An https or webcal address, or a file's path. It may be a secret.
        address: FeedAddress,
        /// What to call it; null: by the calendar's own name.
        name: Option<String>,
        /// The zone of times that have none, as an IANA name.
        zone: Option<String>
    } = "preview_feed" -> FeedPreview;
    /// Reads a calendar and adds it as a source; where it's there already, sets its name and zone.
    AddFeed {
        /// As in `preview_feed`.
        address: FeedAddress,
        /// As in `preview_feed`.
        name: Option<String>,
        /// As in `preview_feed`.
        zone: Option<String>
    } = "add_feed" -> FeedPreview;
    /// Removes a calendar feed with its contests; its upcoming events leave the calendar.
    RemoveFeed {
        /// Which.
        source: SourceId
    } = "remove_feed" -> ();
    /// Brings back a calendar feed that was removed since the program started, with the user's choices for its contests.
    RestoreFeed {
        /// Which.
        source: SourceId
    } = "restore_feed" -> ();
    /// Returns the path of a calendar file that the user chooses to look at.
    ChooseFeed {} = "choose_feed" -> FileReply;
    /// Sets the user's choice for one contest, which takes precedence over all rules; null lets the rules decide.
    SetChoice {
        /// The contest.
        key: ContestKey,
        /// true: remind; false: mute.
        remind: Option<bool>,
        /// true: in the calendar; false: kept out.
        calendar: Option<bool>
    } = "set_choice" -> ();
    /// Sets when to remind of one contest, instead of the usual lead times; null: as usual.
    SetLeads {
        /// The contest.
        key: ContestKey,
        /// Minutes before the start; 0 is the start.
        minutes: Option<Vec<u32>>
    } = "set_leads" -> ();
    /// Everything known about one contest.
    Why {
        /// The contest.
        key: ContestKey
    } = "why" -> Why;
    /// Contests that the list hides, soonest first.
    ListHidden {} = "list_hidden" -> Vec<ContestRow>;
    /// Contests of the list that ended within the last seven days, latest first.
    ListFinished {} = "list_finished" -> Vec<ContestRow>;
    /// What these rules would do to the known contests. Changes nothing.
    PreviewRules {
        /// In their order.
        rules: Vec<Rule>
    } = "preview_rules" -> RulesEffect;
    /// Reads the ratings of the user's handles now.
    CheckHandles {} = "check_handles" -> ();
    /// Checks the whole chain of a reminder. Shows nothing, changes nothing.
    Rehearse {} = "rehearse" -> Rehearsal;
    /// Shows a sample notification.
    SendTestNotification {} = "send_test_notification" -> TestSent;
    /// Whether the user says that the sample was seen.
    TestSeen {
        /// Whether it was.
        seen: bool
    } = "test_seen" -> ();
    /// Pauses reminders.
    PauseReminders {
        /// Until when; null: until resumed.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        until: Option<Timestamp>
    } = "pause_reminders" -> ();
    /// Ends the pause.
    ResumeReminders {} = "resume_reminders" -> ();
    /// Writes the ICS file where the user chooses.
    ExportIcs {} = "export_ics" -> FileReply;
    /// Keeps an ICS file up to date where the user chooses.
    KeepIcs {} = "keep_ics" -> FileReply;
    /// Writes all preferences, without secrets, where the user chooses.
    BackupPreferences {
        /// With the addresses of calendar feeds, readable by anyone who has the file.
        feed_addresses: bool
    } = "backup_preferences" -> FileReply;
    /// Reads preferences from a file that the user chooses.
    RestorePreferences {} = "restore_preferences" -> FileReply;
    /// Text for someone who helps the user; it contains nothing secret.
    Diagnostics {} = "diagnostics" -> String;
    /// Downloads the newer version that was found, checks its signature, installs it, and starts it; rejects with `update_held` while
    /// a run is in progress or a contest is near.
    InstallUpdate {} = "install_update" -> ();
    /// Opens the contest's page, after its host was checked.
    OpenContest {
        /// The contest.
        key: ContestKey
    } = "open_contest" -> ();
    /// Opens the page with the contest's results, or the contest's own page where that isn't known.
    OpenStandings {
        /// The contest.
        key: ContestKey
    } = "open_standings" -> ();
    /// Opens the platform's page of contests.
    OpenPlatform {
        /// The platform.
        platform: Platform
    } = "open_platform" -> ();
    /// Opens the calendar at Google.
    OpenCalendar {} = "open_calendar" -> ();
    /// Opens a folder or page of ours.
    OpenLink {
        /// Which.
        link: Link
    } = "open_link" -> ();
    /// Restores events that the user deleted.
    RestoreDeleted {
        /// Which; null: all.
        keys: Option<Vec<ContestKey>>
    } = "restore_deleted" -> ();
    /// Answers the offer to restore the settings that this computer had before it took over the calendar's.
    KeepOwnSettings {
        /// Restore them, for all computers; otherwise the offer is dropped.
        keep: bool
    } = "keep_own_settings" -> ();
    /// Deletes our calendar at Google with all its events, and creates none until the next sync is requested.
    DeleteCalendar {} = "delete_calendar" -> ();
    /// Uses the client of a Google Cloud project: the file from Google's console, as text.
    ImportClient {
        /// The JSON.
        json: String
    } = "import_client" -> ();
    /// The first run is over; starts what waited for it.
    FinishFirstRun {} = "finish_first_run" -> ();
    /// Closes the window; the program stays.
    CloseWindow {} = "close_window" -> ();
    /// Has the screen reader say what the page's live regions say. False: it hears those itself, or there's no way to tell it.
    Announce {
        /// The words; none: only asks whether there's a need and a way.
        text: String
    } = "announce" -> bool;

    @beside_the_window
    /// Opens the window, or brings it to the front.
    OpenWindow {} = "open_window";
    /// The same, at a page.
    Show {
        /// Which.
        page: Page,
        /// A contest whose history is to be shown.
        contest: Option<ContestKey>
    } = "show";
    /// Refreshes and syncs; only refreshes if nobody is signed in, or while the first events wait for the user's approval.
    SyncSoon {} = "sync_soon";
    /// Mutes a contest, or unmutes it; the choice for the calendar stays.
    Mute {
        /// The contest.
        key: ContestKey,
        /// Whether it's muted.
        mute: bool
    } = "mute";
    /// Reminds of a contest again later; not after it has ended.
    Snooze {
        /// The contest.
        key: ContestKey,
        /// So many minutes from now; null: when it starts.
        minutes: Option<u32>
    } = "snooze";
    /// Pauses reminders for a while.
    PauseFor {
        /// So many minutes.
        minutes: u32
    } = "pause_for";
    /// Ends the program.
    Quit {} = "quit";
}

impl Request {
    /// Whether it changes nothing that a view shows.
    #[must_use]
    pub const fn asks_only(&self) -> bool {
        matches!(
            self,
            Self::View {}
                | Self::Place {}
                | Self::Why { .. }
                | Self::ListHidden {}
                | Self::ListFinished {}
                | Self::PreviewRules { .. }
                | Self::PreviewFeed { .. }
                | Self::ChooseFeed {}
                | Self::Rehearse {}
                | Self::Diagnostics {}
                | Self::OpenContest { .. }
                | Self::OpenStandings { .. }
                | Self::OpenPlatform { .. }
                | Self::OpenCalendar {}
                | Self::OpenLink { .. }
                | Self::CloseWindow {}
                | Self::Announce { .. }
        )
    }
}

shown! {
    /// Where the window should be.
    pub struct Place {
        /// The page.
        pub page: Page,
        /// A contest whose history is to be shown.
        pub contest: Option<ContestKey>,
    }

    /// How a refresh ended.
    pub struct RefreshReply {
        /// Platforms read.
        pub read: u32,
        /// Platforms that failed.
        pub failed: Vec<SourceId>,
        /// New contests.
        pub added: u32,
        /// Contests that moved or were renamed.
        pub changed: u32,
        /// Contests that are gone.
        pub removed: u32,
    }

    /// How a sync ended.
    pub struct SyncReply {
        /// The refresh before it.
        pub refresh: RefreshReply,
        /// The calendar's part; null if nobody is signed in, or if what would be added first waits for the user.
        pub calendar: Option<SyncNumbers>,
        /// The plan deletes too much: it waits in the view.
        pub held: bool,
    }

    /// A preference was set.
    pub struct Saved {
        /// The value it had, for Undo; null where that can't be told: a secret.
        #[cfg_attr(test, ts(type = "PreferenceValues[PreferenceKey] | null"))]
        pub previous: Value,
    }

    /// Everything known about one contest.
    pub struct Why {
        /// The contest, also when no list shows it.
        pub contest: ContestRow,
        /// Its history, oldest first.
        pub history: Vec<LogEntry>,
        /// Upcoming reminders.
        pub planned: Vec<PlannedReminder>,
        /// The list of the platform that announced it, such as `contest.list`.
        pub source: String,
    }

    /// A sample was passed on.
    pub struct TestSent {
        /// A service accepted it. Only the user can tell whether it was shown.
        pub accepted: bool,
        /// What failed.
        pub problem: Option<Reported>,
    }

    /// A file was written or read.
    pub struct FileReply {
        /// Its path; none: the user chose no file.
        pub path: Option<String>,
        /// What it contained: contests, or preferences.
        pub count: u32,
    }
}

/// Events the window hears: name, and what each carries.
pub const EVENTS: &[&str] = &["view", "activity", "place"];
