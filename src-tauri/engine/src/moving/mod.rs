//! Moves the events when the user chooses the other calendar, and removes calendars that are no longer needed
//!
//! - [`former`]: the calendars that events are to leave
//! - `carrying`: the events in the chosen calendar, with the user's edits
//! - `clearing`: out of the other, each once it stands in the chosen one
//! - `removal`: all of ours, at the user's word

mod carrying;
mod clearing;
pub mod former;
mod removal;
