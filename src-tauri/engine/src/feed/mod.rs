//! A signed feed of contests: published for many, or read in place of asking each platform.

pub mod publish;

use contestsync_feed as feed;
