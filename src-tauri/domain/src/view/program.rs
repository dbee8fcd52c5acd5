//! The program, where it stores what, and what it has done.

use jiff::Timestamp;

use super::Reported;
use crate::domain::problem::Code;
use crate::domain::source::SourceId;

shown! {
    /// The program, and what it keeps where.
    pub struct About {
        /// Such as `0.1.0`.
        pub version: String,
        /// How it was installed: `deb`, `rpm`, `appimage`, `nsis`, `msi`, `dmg`, `source`.
        pub package: String,
        /// The system's name and version.
        pub system: String,
        /// The page for reporting problems; none: this build doesn't have one.
        pub report_page: Option<String>,
        /// Folder of the data.
        pub data_folder: String,
        /// Folder of the logs.
        pub log_folder: String,
        /// Where the key is kept.
        pub secret_store: SecretStoreKind,
        /// Whether start at login is registered with the system; none: the system doesn't say.
        pub autostart_registered: Option<bool>,
        /// What keeps the program from starting at login although the user wants it; none: nothing, or nothing that is known.
        pub autostart_obstacle: Option<AutostartObstacle>,
        /// Whether this desktop shows tray icons; none: not checked yet.
        pub tray: Option<bool>,
        /// Where newer versions come from.
        pub updates_by: UpdatesBy,
        /// A newer version that was found.
        pub newer: Option<NewerVersion>,
        /// Servers this program talks to.
        pub hosts: Vec<HostRow>,
    }

    /// What keeps the program from starting at login.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum AutostartObstacle {
        /// The user turned it off in the system's own settings.
        TurnedOff,
        /// The program runs from a place where it won't stay, such as a disk image.
        NotInPlace,
    }

    /// Where newer versions of this program come from.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum UpdatesBy {
        /// This program, if the user wants it.
        Itself,
        /// The package manager that installed it.
        PackageManager,
        /// The user.
        Nobody,
    }

    /// A newer version of this program.
    pub struct NewerVersion {
        /// Such as `1.3.0`.
        pub version: String,
        /// What is new: plain text from its publisher.
        pub notes: String,
    }

    /// Whose contest feed is read here, or would be if it were on.
    pub struct Publisher {
        /// Its host.
        pub name: String,
        /// The address of its file.
        pub url: String,
        /// The key that its signatures are checked with.
        pub public_key: String,
        /// It came with this build; otherwise the user chose it.
        pub built_in: bool,
        /// It is read (`feed.enabled`).
        pub enabled: bool,
        /// It is read instead of the platforms (`feed.first`).
        pub first: bool,
        /// The date of the last accepted file.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub read_at: Option<Timestamp>,
        /// When it was last read successfully.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub last_success_at: Option<Timestamp>,
        /// Failures since then.
        pub consecutive_failures: u32,
        /// The last failure, if it isn't over.
        pub last_error: Option<Reported>,
    }

    /// Where the key that encrypts the sign-in is kept.
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
        /// What it is asked for.
        pub role: HostRole,
        /// The source that it belongs to, if any.
        pub platform: Option<SourceId>,
        /// The last request.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub last_at: Option<Timestamp>,
    }

    /// What a server is asked for.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum HostRole {
        /// A platform's lists.
        Platform,
        /// The same, when the platform's own server fails.
        Fallback,
        /// A signed feed of contests.
        ContestFeed,
        /// A calendar that the user added.
        CalendarFeed,
        /// The sign-in and the calendar.
        Google,
        /// Newer versions of this program.
        Updates,
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

    /// What can happen to a contest or to the program.
    #[serde(tag = "what", rename_all = "snake_case")]
    pub enum Happening {
        /// A platform was read.
        Refreshed {
            /// Which.
            platform: SourceId,
            /// New contests.
            added: u32,
            /// Contests that moved or were renamed.
            changed: u32,
            /// Contests that are gone.
            removed: u32,
        },
        /// A platform couldn't be read.
        RefreshFailed {
            /// Which.
            platform: SourceId,
            /// Why.
            code: Code,
        },
        /// The calendar was updated.
        Synced {
            /// Events added.
            inserted: u32,
            /// Events changed.
            updated: u32,
            /// Events removed.
            deleted: u32,
            /// Events refused.
            failed: u32,
        },
        /// The calendar couldn't be updated.
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
        /// A contest was canceled.
        Cancelled {
            /// Its name.
            name: String,
        },
        /// A canceled contest is back.
        Back {
            /// Its name.
            name: String,
        },
        /// A reminder was shown.
        Reminded {
            /// The contest's name.
            name: String,
            /// Minutes before the start; 0 is the start, negative is after it.
            lead_minutes: i64,
        },
        /// The account was signed in.
        SignedIn,
        /// A part of the program crashed and was restarted.
        Crashed {
            /// File and line.
            place: String,
        },
    }
}
