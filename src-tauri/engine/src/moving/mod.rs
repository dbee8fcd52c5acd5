//! Moves the events when the user chooses the other calendar, and removes calendars that are no longer needed
//!
//! - [`former`]: the calendars that events are to leave
//! - `carrying`: copies events into the chosen calendar with the user's edits
//! - `clearing`: deletes each original after its copy is complete
//! - `removal`: deletes everything of ours when the user asks for it

mod carrying;
mod clearing;
pub mod former;
mod removal;
