//! The reply to a preview of a calendar feed.

use jiff::Timestamp;

use crate::domain::source::SourceId;
use crate::domain::view::shown;

shown! {
    /// A calendar feed that was previewed or added.
    pub struct FeedPreview {
        /// Its id.
        pub source: SourceId,
        /// What it's called.
        pub name: String,
        /// How many of its events aren't over.
        pub events: u32,
        /// How many of its events can't be read.
        pub rejected: u32,
        /// The next of them.
        pub next: Vec<NextEvent>,
    }

    /// One event of a feed.
    pub struct NextEvent {
        /// Its name.
        pub name: String,
        /// When it begins.
        #[cfg_attr(test, ts(as = "String"))]
        pub starts_at: Timestamp,
        /// When it ends.
        #[cfg_attr(test, ts(as = "String"))]
        pub ends_at: Timestamp,
    }
}
