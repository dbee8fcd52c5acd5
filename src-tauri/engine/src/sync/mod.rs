//! Updates the calendar to match the contests.
//!
//! - [`run`]: token, remote state, plan, guard, apply
//! - [`calendar_link`]: which calendar is ours: found, created, created again
//! - [`wish`]: contests and preferences into the events that should exist
//! - `listing`: what Google lists into records; whose each deletion is
//! - [`apply`]: carries a plan out, a few calls at a time, each result recorded
//! - `carry`: one action of it; `take_out`: a deletion; `outcome`: what becomes of one
//! - `details`: writes an event without the details that Google refuses
//! - `target`: the calendar that is written to; [`options`]: how a sync is asked for
//! - `approval`: what the user's yes is for
//! - `as_it_stands`: copies an event unchanged from the calendar it leaves

pub mod apply;
mod approval;
mod as_it_stands;
pub mod calendar_link;
pub(crate) mod carry;
pub(crate) mod details;
pub(crate) mod listing;
pub mod options;
pub(crate) mod outcome;
pub mod run;
mod take_out;
pub(crate) mod target;
pub mod wish;

pub use options::SyncOptions;
