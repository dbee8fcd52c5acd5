//! The calendar made equal to the contests.
//!
//! - [`run`]: token, remote state, plan, guard, apply
//! - [`calendar_link`]: which calendar is ours: found, made, made again
//! - [`wish`]: contests and preferences into the events that should exist
//! - [`apply`]: carries a plan out, a few calls at a time, each result recorded
//! - [`switch`]: moves the events when the user chooses the other calendar

pub mod apply;
pub mod calendar_link;
pub mod run;
pub mod switch;
pub mod wish;

pub use run::SyncOptions;

use crate::runs::{refresh, report, supervise};
use crate::{core, session};
