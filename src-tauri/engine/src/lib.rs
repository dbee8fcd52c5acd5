//! Owns all state. The front ends (command line, tray, window) use the [`Engine`]; nothing else acts.
//!
//! - `engine`: opens everything; the things every run uses
//! - [`session`]: the signed-in account and its tokens; `access`: where they come from
//! - [`sign_in`]: sign-in and sign-out
//! - [`runs`]: what runs, one at a time, and when next
//! - [`readings`]: platforms, calendar feeds, and ratings, read and stored
//! - [`tasks`]: what runs in the background all day
//! - [`sync`]: updates the calendar to match the contests
//! - [`shared_settings`]: settings that all computers of a calendar share
//! - [`reminders`]: shows what is due
//! - [`view`]: turns state into what a front end can show
//! - [`feed`]: a signed feed of contests, for many
//! - [`requests`]: what a front end asks for

#![forbid(unsafe_code)]

mod access;
mod engine;
pub mod feed;
pub mod moving;
pub mod readings;
pub mod reminders;
pub mod requests;
pub mod runs;
pub mod session;
pub mod shared_settings;
pub mod sign_in;
pub mod sync;
pub mod tasks;
#[cfg(test)]
mod test_home;
pub mod view;

use contestsync_account as account;
use contestsync_calendar as calendar;
use contestsync_config as config;
use contestsync_domain as domain;
use contestsync_http as http;
use contestsync_notify as notify;
use contestsync_platforms as platforms;
use contestsync_store as store;
use contestsync_words as words;

pub use self::engine::{Engine, Progress, Settings, local_zone, speech_of};
pub use reminders::{rehearse, remind, tell};
pub use requests::Desk;
pub use runs::{
    CalendarReport, PlatformReport, Queue, RefreshReport, SyncReport, queue, report, schedule, second_start,
};
pub use sign_in::Leaving;
pub use sync::SyncOptions;
pub use tasks::{Surroundings, supervise, surroundings, updates};
pub use view::{publish, status};
