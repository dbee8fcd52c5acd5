//! Upcoming reminders, and what shows them.

use jiff::Timestamp;

use crate::domain::contest::ContestKey;

shown! {
    /// Reminders on this computer.
    pub struct Reminders {
        /// Those of the next seven days, soonest first.
        pub planned: Vec<PlannedReminder>,
        /// A contest that rang and hasn't begun, the soonest one; none while it is snoozed.
        pub rung: Option<Rung>,
        /// They are paused.
        pub paused: Option<Paused>,
        /// What shows them.
        pub service: NotificationService,
    }

    /// A contest that rang and hasn't begun: it can ring once more.
    pub struct Rung {
        /// The contest.
        pub key: ContestKey,
        /// Its name.
        pub name: String,
        /// When it begins.
        #[cfg_attr(test, ts(as = "String"))]
        pub starts_at: Timestamp,
    }

    /// An upcoming reminder.
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
        /// Minutes before the start, 0 is the start; or before registration closes.
        pub lead_minutes: u32,
        /// It says that registration closes, at this time; none: it says that the contest starts.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub registration_closes_at: Option<Timestamp>,
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
        /// Its own name.
        pub name: Option<String>,
        /// It supports buttons.
        pub actions: bool,
        /// When the user last confirmed having seen one.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub seen_at: Option<Timestamp>,
    }

    /// Whether notifications are shown here.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum ServiceState {
        /// Not checked yet.
        Unknown,
        /// A service is available.
        Working,
        /// A service is available, but this program may not use it.
        Denied,
        /// There is none.
        Unavailable,
    }
}
