//! Updates the calendar to match the contests.
//!
//! - [`run`]: token, remote state, plan, guard, apply
//! - [`calendar_link`]: which calendar is ours: found, made, made again
//! - [`wish`]: contests and preferences into the events that should exist
//! - `listing`: what Google lists into records; whose each deletion is
//! - [`apply`]: carries a plan out, a few calls at a time, each result recorded
//! - `carry`: one action of it; `take_out`: a deletion
//! - [`switch`]: moves the events when the user chooses the other calendar

pub mod apply;
pub mod calendar_link;
mod carry;
mod listing;
pub mod run;
pub mod switch;
mod take_out;
pub mod wish;

pub use run::SyncOptions;

use crate::runs::{refresh, report, supervise};
use crate::{engine, session};
