//! Contests as the window shows them.

use jiff::Timestamp;
use url::Url;

use super::shown;
use crate::domain::contest::{ContestKey, ContestKind};
use crate::domain::platform::Platform;
use crate::domain::verdict::Because;

shown! {
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
}
