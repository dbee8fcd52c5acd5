//! Loopback doubles of the contest platforms and of Google, for tests and the demo; never shipped.
//!
//! Each double runs on a thread of its own, so a test may block, and stops when it is dropped.
//! Nothing here knows the product: what a double accepts comes from Google's own description of its interface
//! (`google/calendar.v3.json`) and from what the platforms were seen to answer.

#![forbid(unsafe_code)]
#![expect(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a double that cannot work must stop the test at once"
)]
#![expect(
    clippy::result_large_err,
    clippy::format_push_string,
    clippy::format_collect,
    reason = "speed and size do not matter here, plain reading does"
)]

mod browser;
mod clock;
pub mod google;
mod ids;
mod patience;
pub mod platforms;
mod wire;

pub use browser::{Browsed, browse, request};
