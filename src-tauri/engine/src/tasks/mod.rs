//! What runs in the background all day: tasks that restart after a crash, and what they wait for.
//!
//! - [`supervise`]: a task that crashes is reported and restarted
//! - [`crash`]: panics, caught and named
//! - [`wait`]: the one way to wait: for an instant or a change
//! - `outside`: changes that the system reports: the clock, the time zone, another process
//! - [`surroundings`]: what the desktop shell reports about the system
//! - [`updates`]: newer versions of this program: who brings them, and when
//! - [`calendar_file`]: the calendar file that is kept up to date

pub mod calendar_file;
pub mod crash;
mod outside;
pub mod supervise;
#[cfg(test)]
mod supervise_tests;
pub mod surroundings;
pub mod updates;
pub mod wait;

pub use surroundings::Surroundings;
