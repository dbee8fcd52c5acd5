//! One SQLite file: contests, events, preferences, reminders, the sealed account, history.
//!
//! - [`open`]: opens the file, migrates it, sets a damaged one aside, refuses a newer one
//! - `opening_lock`: one process at a time does so
//! - `earlier_copy`: the copy of an older file
//! - [`merge`]: what a platform's answer changes: pure
//! - [`contests`]: contests, and the story of each
//! - `contest_rows`, `contest_writes`: the rows of contests, read and written
//! - [`opinions`]: what a source and a feed say of one contest, where they differ: pure
//! - [`doubt`]: what a doubted answer said: pure
//! - [`history`]: what happened across contests
//! - [`health`]: how each platform does, and what it gave for conditional requests
//! - [`subscription`]: what was read of a feed that is subscribed to
//! - [`calendar_file`]: the calendar file that is kept up to date
//! - [`calendars`]: which calendar is ours, and which installation this is
//! - [`events`]: which event belongs to which contest
//! - `begun`: writes to events whose answers may have been lost
//! - [`preferences`]: preferences and choices
//! - [`shared_settings`], [`joining`]: settings that all computers of a calendar share, and what taking them over changes here
//! - [`sources`], [`feed_aliases`], `feed_zones`: calendar feeds of the user's own, what they call their contests, and the zone of their days
//! - [`ratings`]: what was read of the user's handles
//! - [`reminders`]: what was shown and what is snoozed
//! - `many`: thousands of rows, read as one
//! - [`marks`]: instants the program remembers for itself
//! - [`google_pauses`]: until when Google Calendar asked not to be contacted
//! - [`account`]: the sealed account
//! - [`changes`]: the signal that something changed, here or in another process
//! - [`basis`]: what the calendar was last made from
//! - [`faults`]: what crashed
//! - [`runs`]: what was done
//! - [`prune`]: what is kept for how long
//! - [`questions`]: what waits for the user's yes, and what of it the user was shown
//! - [`whole_readings`]: readings of everything that a source lists

#![forbid(unsafe_code)]

pub mod account;
pub mod basis;
mod begun;
pub mod calendar_file;
pub mod calendars;
pub mod changes;
mod contest_rows;
mod contest_writes;
pub mod contests;
pub mod doubt;
mod earlier_copy;
mod error;
pub mod events;
pub mod faults;
pub mod feed_aliases;
mod feed_zones;
pub mod google_pauses;
pub mod health;
pub mod history;
pub mod joining;
mod many;
pub mod marks;
pub mod merge;
pub mod open;
mod opening_lock;
pub mod opinions;
pub mod preferences;
pub mod prune;
pub mod questions;
pub mod ratings;
pub mod reminders;
pub mod runs;
pub mod shared_settings;
pub mod sources;
pub mod subscription;
mod unsure;
pub mod whole_readings;

use contestsync_config as config;
use contestsync_domain as domain;

pub use error::StoreError;
pub use open::{Opened, Store};

use jiff::Timestamp;

/// An instant as it is stored.
fn seconds(at: Timestamp) -> i64 {
    at.as_second()
}

/// A stored instant; one outside the calendar (a damaged row) becomes 1970.
fn instant(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH)
}
