//! The owner of all state. The faces (command line, tray, window) ask the [`Engine`]; nobody else acts.
//!
//! - [`core`]: opens everything; the things every run uses
//! - [`report`]: what a run did, as documents of the command-line contract
//! - [`refresh`]: the platforms, fetched side by side and merged
//! - [`session`]: the account: sign-in, tokens, sign-out
//! - [`calendar_link`]: which calendar is ours: found, made, made again
//! - [`wish`]: contests and preferences into the events that should exist
//! - [`apply`]: carries a plan out, a few calls at a time, each result recorded
//! - [`sync`]: token, remote state, plan, guard, apply
//! - [`switch`]: moves the events when the user chooses the other calendar
//! - [`run_lock`]: one run at a time on this machine
//! - [`queue`]: the bounded waiting room that merges equal work
//! - [`schedule`]: what runs by itself, and when next
//! - [`status`]: how everything does, in one document

pub mod apply;
pub mod calendar_link;
pub mod core;
pub mod queue;
pub mod refresh;
pub mod report;
pub mod run_lock;
pub mod schedule;
pub mod session;
pub mod status;
pub mod switch;
pub mod sync;
pub mod wish;

pub use self::core::{Engine, Progress, Settings};
pub use queue::Queue;
pub use report::{CalendarReport, PlatformReport, RefreshReport, SyncReport};
pub use sync::SyncOptions;
