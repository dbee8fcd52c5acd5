//! Refreshes and syncs: one at a time on this computer, and when the next one is due.
//!
//! - [`queue`]: the bounded queue that merges equal work
//! - [`due`]: what is due, decided from what is stored
//! - [`schedule`]: what runs automatically, and when next
//! - `run_lock`: one run at a time on this machine
//! - [`second_start`]: a second start reports if the first one hangs
//! - [`report`]: what a run did, as documents of the command-line contract
//! - [`source_report`]: the part of those documents about one platform or contest feed
//! - [`past`]: runs that ended

pub mod due;
pub mod past;
pub mod queue;
pub mod report;
pub(crate) mod run_lock;
pub mod schedule;
pub mod second_start;
pub mod source_report;

pub use queue::Queue;
pub use report::{CalendarReport, PlatformReport, RefreshReport, SyncReport};
