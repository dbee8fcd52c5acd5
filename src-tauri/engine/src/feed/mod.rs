//! A signed feed of contests: published for many, or read in place of asking each platform.
//!
//! - [`publish`]: what is stored, as a signed file for many
//! - [`subscribed`]: which feed is read here, and whose it is
//! - `beside`: it, read beside the platforms or before them
//! - `fetch`: the file and its signature
//! - [`read`]: what came is judged, and merged like any other reading
//! - `opinion`: what the feed says of a platform's doubtful answer

pub(crate) mod beside;
mod fetch;
pub(crate) mod opinion;
pub mod publish;
pub mod read;
pub mod subscribed;

use contestsync_feed as feed;
