//! The engine of ContestSync: everything but the desktop shell.
//!
//! Rooms, lowest first. A room may use the rooms on the lines above its own, never its neighbours and never a line below;
//! `tests/layering.rs` fails otherwise.
//!
//! | line | rooms |
//! | --- | --- |
//! | 0 | [`domain`]: the words everyone shares |
//! | 1 | [`config`]: what the outside says once, at start; [`http`]: the only way out |
//! | 2 | [`platforms`]: foreign pages into contests; [`calendar`]: contests into events; [`account`]: the Google account and this machine's secrets; [`store`]: one SQLite file; [`notify`]: contests into notifications |
//! | 3 | [`engine`]: the owner of all state |
//! | 4 | [`cli`]: the command line |

#![forbid(unsafe_code)]

pub mod account;
pub mod calendar;
pub mod cli;
pub mod config;
pub mod domain;
pub mod engine;
pub mod http;
pub mod notify;
pub mod platforms;
pub mod store;
