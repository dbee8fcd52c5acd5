//! The user's handles and what was read about them: the same for the window and for `contestsync handle list`.

use jiff::Timestamp;

use super::Reported;
use crate::domain::for_me::Ladder;
use crate::domain::platform::Platform;

shown! {
    /// A rating of one of the user's handles.
    #[derive(Eq)]
    pub struct HandleRow {
        /// The platform.
        pub platform: Platform,
        /// Which of its ratings.
        pub ladder: Ladder,
        /// The handle.
        pub handle: String,
        /// Its state.
        pub state: HandleState,
        /// The rating that was last read, even if reading it fails now.
        pub rating: Option<i32>,
        /// When, by the platform's own clock.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub read_at: Option<Timestamp>,
        /// When it's read next, while the app runs; none while its platform is off, or if it's due.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub next_read_at: Option<Timestamp>,
        /// Why the last attempt failed.
        pub problem: Option<Reported>,
    }

    /// The state of a handle.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum HandleState {
        /// It hasn't been read yet.
        NotRead,
        /// It has a rating.
        Rated,
        /// It was never rated.
        NeverRated,
        /// There's nobody with this handle.
        NoSuchHandle,
        /// The person who had this handle has another one now.
        Renamed,
    }
}
