//! Refreshes and syncs: one at a time on this computer, and when the next one is due.
//!
//! - [`queue`]: the bounded waiting room that merges equal work
//! - [`due`]: what is due, decided from what is stored
//! - [`schedule`]: what runs by itself, and when next
//! - [`supervise`]: a task that crashes is told and begins again
//! - [`wait`]: the one way to wait: for an instant or a change
//! - `run_lock`: one run at a time on this machine
//! - [`second_start`]: a second start whose first one hangs says so
//! - [`refresh`]: the platforms, fetched side by side and merged
//! - `feeds`: calendar feeds of the user's own, asked and read
//! - `visit`: one of them, read
//! - `unread`: why a source was not read, in words
//! - `asking`: who is still being asked in one refresh
//! - [`network`]: whether there is a network, and how far the clock can be relied on
//! - [`calendar_file`]: the calendar file that is kept up to date
//! - [`report`]: what a run did, as documents of the command-line contract
//! - `feed_report`: the contest feed in those documents
//! - [`past`]: runs that ended
//! - [`surroundings`]: what the desktop shell reports the system
//! - [`updates`]: newer versions of this program: who brings them, and when

mod asking;
pub mod calendar_file;
pub mod due;
mod feed_report;
pub(crate) mod feeds;
pub mod network;
mod outside;
pub mod past;
pub mod queue;
pub mod ratings;
pub mod refresh;
pub mod report;
pub(crate) mod run_lock;
pub mod schedule;
pub mod second_start;
pub mod supervise;
#[cfg(test)]
mod supervise_tests;
pub mod surroundings;
pub(crate) mod unread;
pub mod updates;
mod visit;
pub mod wait;

pub use queue::Queue;
pub use report::{CalendarReport, PlatformReport, RefreshReport, SyncReport};
pub use surroundings::Surroundings;

use crate::{engine, sync};
