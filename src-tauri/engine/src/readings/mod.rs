//! Reads the platforms, calendar feeds, and ratings, and stores what they say.
//!
//! - [`refresh`]: all platforms at the same time
//! - `visit`: one of them, read and merged
//! - `asking`: which ones haven't answered yet
//! - `feeds`: the user's calendar feeds
//! - [`ratings`]: the ratings of the user's handles
//! - `quiet`: servers that asked for a pause
//! - `unread`: why a source wasn't read, in words
//! - [`network`]: whether there is a network, and how far the clock can be relied on

mod asking;
pub(crate) mod feeds;
pub mod network;
mod quiet;
pub mod ratings;
pub mod refresh;
pub(crate) mod unread;
mod visit;
