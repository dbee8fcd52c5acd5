//! What runs, one at a time on this machine, and when next.
//!
//! - [`queue`]: the bounded waiting room that merges equal work
//! - [`schedule`]: what runs by itself, and when next
//! - [`run_lock`]: one run at a time on this machine
//! - [`refresh`]: the platforms, fetched side by side and merged
//! - [`report`]: what a run did, as documents of the command-line contract
//! - [`surroundings`]: what the desktop shell tells of the system
//! - [`updates`]: newer versions of this program: who brings them, and when

mod outside;
pub mod queue;
pub mod refresh;
pub mod report;
pub mod run_lock;
pub mod schedule;
pub mod surroundings;
pub mod updates;

pub use queue::Queue;
pub use report::{CalendarReport, PlatformReport, RefreshReport, SyncReport};
pub use surroundings::Surroundings;

use crate::{core, sync};
