//! A user's own calendar feed (ICS) into contests.
//!
//! - [`address`]: which addresses a feed may have, its id, and how it is shown without its secret
//! - [`fetch()`]: one conditional request, or one file
//! - [`read()`]: the bytes of a calendar into contests of our own window
//! - `parse`: bytes into components; what is no calendar is refused
//! - `item`: one `VEVENT`, with its times
//! - `occurrences`: when the events happen, one by one
//! - `identity`: the names of the events that are the same in each answer
//! - `stored`: which stored contest each event is
//! - `moved_series`: the same for series that moved to other days
//! - `series`: when a rule recurs
//! - `effort`: what it takes to follow a rule
//! - `zones`: which zone a `TZID` means; one that can't be known is refused
//! - `windows_zones`: the same for names that Windows and Outlook give zones

pub mod address;
mod effort;
mod fault;
pub mod fetch;
mod identity;
mod item;
mod moved_series;
mod occurrences;
mod parse;
mod read;
mod series;
mod stored;
mod windows_zones;
mod written_rules;
mod written_times;
mod zones;

pub use address::{Address, AddressFault};
pub use fault::FeedFault;
pub use fetch::{FeedAnswer, FeedRequest, fetch};
pub use read::{Calendar, Feed, read};
pub use stored::Known;

/// The name of the one list that a feed is.
pub const ORIGIN: &str = "calendar";

/// The largest calendar that is read.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;

/// The most occurrences that are read.
pub const MOST_OCCURRENCES: usize = 5_000;
