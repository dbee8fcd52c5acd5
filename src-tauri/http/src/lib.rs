//! The only way to reach a server: one client, https, size and time limits, polite spacing.
//!
//! - [`client`]: sends one request and reads at most a given number of bytes
//! - [`clocks`]: how far our clock is off by the servers' word
//! - `decode`: bodies that arrive still packed
//! - [`server_time`]: when an answer was made, by its server's clock
//! - [`pace`]: one request at a time and a pause between two, per host; how long to wait before the next try

#![forbid(unsafe_code)]

pub mod client;
pub mod clocks;
mod decode;
pub mod pace;
pub mod server_time;

use contestsync_config as config;
use contestsync_domain as domain;

pub use client::{HttpClient, HttpError, HttpResponse, Limits, provide_cryptography, refuse_unusable_proxy};
pub use clocks::{Heard, ServerClocks};
pub use pace::{FEED_SPACING, HostGates, pause, retry_after, wait_left};
pub use server_time::ServerTime;
