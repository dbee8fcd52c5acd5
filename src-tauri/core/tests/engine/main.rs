//! The engine against a strict double of Google, over real HTTP and a real SQLite file: each line of the calendar's promises has its
//! scenario here.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on must stop"
)]

mod desk;
mod due;
mod edits;
mod failures;
mod guard;
mod random;
mod readings;
mod reconcile;
mod reminding;
mod schedule;
mod switching;
mod world;
