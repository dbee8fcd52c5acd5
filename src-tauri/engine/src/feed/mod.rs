//! A signed feed of contests: published for many, or read instead of each platform.
//!
//! - [`publish`]: what is stored, as a signed file for many
//! - [`subscribed`]: which feed is read here, and whose it is
//! - `beside`: reads it next to the platforms or before them
//! - `fetch`: the file and its signature
//! - [`read`]: its contents are checked, and merged like any other reading
//! - `opinion`: what the feed says about a platform's doubtful answer

pub(crate) mod beside;
mod fetch;
pub(crate) mod opinion;
pub mod publish;
pub mod read;
pub mod subscribed;
