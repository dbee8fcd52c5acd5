//! The engine against a strict double of Google, over real HTTP and a real SQLite file: each promise about the calendar has its scenario here.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on must stop"
)]

mod absence;
mod account;
mod anew;
mod belongings;
mod belongings_refused;
mod calendar_file;
mod clocks;
mod desk;
mod doubt;
mod due;
mod edits;
mod failures;
mod feed_identity;
mod feeds;
mod gave_way;
mod google_pauses;
mod guard;
mod held;
mod leaving;
mod lost_and_found;
mod lost_answers;
mod main_calendar;
mod model;
mod network;
mod publishing;
mod random;
mod readings;
mod reconcile;
mod release_0_1_0;
mod releases;
mod reminding;
mod said_again;
mod same_path;
mod schedule;
mod second_calendar;
mod sharing;
mod stale_rules;
mod switching;
mod together;
mod tombstones;
mod variants;
mod whose_reading;
mod withdrawn;
mod wording;
mod world;
