//! A signed feed of contests: published for many, or read instead of each platform.

pub mod publish;

use contestsync_feed as feed;
