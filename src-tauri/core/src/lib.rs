//! Everything except the desktop shell: the crates below under one name, and the command line.
//!
//! A crate uses those on the lines above its own, never its neighbors:
//!
//! | line | crates |
//! | --- | --- |
//! | 0 | [`domain`]: the shared types |
//! | 1 | [`config`]: what the environment sets at start; [`words`]: texts and times in the user's language |
//! | 2 | [`http`]: the only way to reach a server |
//! | 3 | [`platforms`]: the platforms' pages to contests; [`calendar`]: contests to events; [`account`]: the Google account and this computer's secrets; [`store`]: one SQLite file; [`notify`]: contests to notifications; [`feed`]: a signed feed of contests |
//! | 4 | [`engine`]: owns all state |
//! | 5 | [`cli`]: the command line |

#![forbid(unsafe_code)]

// The tray's texts are compiled into a test, and call this crate by its name.
#[cfg(test)]
extern crate self as contestsync_core;

pub mod cli;

pub use contestsync_account as account;
pub use contestsync_calendar as calendar;
pub use contestsync_config as config;
pub use contestsync_domain as domain;
pub use contestsync_engine as engine;
pub use contestsync_feed as feed;
pub use contestsync_http as http;
pub use contestsync_notify as notify;
pub use contestsync_platforms as platforms;
pub use contestsync_store as store;
pub use contestsync_words as words;
