//! The types that all crates share. No I/O, and nothing here waits.
//!
//! - [`platform`]: the platforms, the one list
//! - [`source`]: where a contest comes from: a platform, or a feed of the user's own
//! - [`contest`]: a contest, its key, its kind and the rules each accepted one keeps
//! - [`contest_leads`]: lead times of single contests
//! - [`standings`]: where the results of a contest are
//! - [`installation`]: the random word of one installation
//! - [`phase`]: the fixed phase of an installation, which spreads what would fall on one instant everywhere
//! - [`rhythm`]: when what runs by itself is due
//! - [`listing`]: what a platform announces
//! - [`text`]: makes untrusted text safe to show
//! - `invisible`: which invisible characters are kept
//! - [`alike`]: finds words in names, ignoring case
//! - [`secret`]: keeps secrets out of output
//! - [`preferences`]: every preference with its type, default and range, the one list
//! - [`shared_settings`]: settings that belong to the calendar, merged one by one
//! - [`for_me`]: whether a contest is rated for the user, by the rating of the user's handle
//! - [`registration`]: when registration for a contest closes
//! - [`calendar_zone`]: the zone in which rules about hours decide about the calendar
//! - [`rules`]: which contests the user wants where
//! - [`verdict`]: what list, calendar, and reminder do with a contest, and why
//! - [`problem`]: errors as people see them
//! - [`view`]: everything that a front end can show
//! - [`request`]: everything that the window can ask for
//! - [`web_address`]: which addresses are this computer's own, and where a contest feed may be
//! - [`deep_link`]: what a `contestsync://` link may ask for
//! - [`reminder`]: a reminder's identity, and the pause of all
//! - [`series`]: the series a contest belongs to, by its name
//! - [`clock_habit`]: whether times are written with 12 or 24 hours
//! - [`when`]: times and durations as text
//! - [`clock`]: the only place that reads the time

#![forbid(unsafe_code)]

pub mod alike;
pub mod calendar_zone;
pub mod clock;
pub mod clock_habit;
pub mod contest;
pub mod contest_leads;
pub mod deep_link;
pub mod for_me;
pub mod installation;
mod invisible;
pub mod listing;
pub mod phase;
pub mod platform;
#[macro_use]
mod preference_kinds;
mod preference_limits;
mod preference_text;
pub mod preferences;
pub mod problem;
pub mod registration;
pub mod reminder;
pub mod request;
pub mod rhythm;
pub mod rules;
pub mod secret;
pub mod series;
pub mod shared_settings;
pub mod source;
pub mod standings;
pub mod text;
pub mod verdict;
pub mod view;
pub mod web_address;
pub mod when;

// The name under which the other crates know this one, so a path is the same in every crate.
use crate as domain;

pub use calendar_zone::CalendarZone;
pub use clock::{Clock, ManualClock, SharedClock, SystemClock};
pub use contest::{Contest, ContestKey, ContestKind, RawContest};
pub use installation::InstallationId;
pub use listing::{Listed, Listing, Rejected, Validator, WholeReading};
pub use phase::{Phase, Spread};
pub use platform::Platform;
pub use preferences::Preferences;
pub use problem::{Code, Problem};
pub use source::{FeedAddress, FeedId, SourceId};
