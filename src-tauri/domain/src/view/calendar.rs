//! The account and the calendar as the window shows them.

use jiff::Timestamp;
use url::Url;

use super::Reported;
use crate::domain::contest::ContestKey;

shown! {
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
        /// A calendar of our own (true) or the user's main one; this is about the calendar that is in use, not the preference.
        pub dedicated: bool,
        /// Google's id of it.
        pub calendar_id: Option<String>,
        /// Its name.
        pub name: Option<String>,
        /// Its page at Google.
        pub link: Option<Url>,
        /// How many contests a sync would add.
        pub to_add: u32,
        /// Adding them waits for the user's approval: someone signed in, and nothing has been written since.
        pub adding_waits: bool,
        /// There is a Google client to sign in with; if not, the user has to provide one.
        pub client_ready: bool,
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
        /// Whose settings replaced this computer's, while those can still be restored.
        pub taken_over: Option<TakenOver>,
    }

    /// Whose settings replaced this computer's.
    pub struct TakenOver {
        /// The name of the computer that last changed them.
        pub computer: String,
        /// When it did.
        #[cfg_attr(test, ts(as = "String"))]
        pub at: Timestamp,
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
        /// Removed.
        pub deleted: u32,
        /// Left unchanged.
        pub unchanged: u32,
        /// Left deleted, because the user deleted them.
        pub kept_deleted: u32,
        /// Refused.
        pub failed: u32,
        /// How many requests it made.
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

    /// A plan that deletes too much to be carried out without approval.
    pub struct HeldPlan {
        /// Events it would add.
        pub inserts: u32,
        /// Events it would change.
        pub updates: u32,
        /// Events it would delete.
        pub deletes: Vec<EventRow>,
    }
}
