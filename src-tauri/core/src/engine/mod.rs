//! The owner of all state. The faces (command line, tray, window) ask the [`Engine`]; nobody else acts.
//!
//! - [`core`]: opens everything; the things every run uses
//! - [`report`]: what a run did, as documents of the command-line contract
//! - [`refresh`]: the platforms, fetched side by side and merged
//! - [`session`]: the tokens of the signed-in account, and the key that seals its refresh token
//! - [`sign_in`]: sign-in and sign-out
//! - [`calendar_link`]: which calendar is ours: found, made, made again
//! - [`wish`]: contests and preferences into the events that should exist
//! - [`apply`]: carries a plan out, a few calls at a time, each result recorded
//! - [`sync`]: token, remote state, plan, guard, apply
//! - [`switch`]: moves the events when the user chooses the other calendar
//! - [`run_lock`]: one run at a time on this machine
//! - [`queue`]: the bounded waiting room that merges equal work
//! - [`schedule`]: what runs by itself, and when next
//! - [`remind`]: shows what is due, waits for what comes next
//! - [`tell`]: what happened to near contests, a sign-in that is needed, a platform that is broken
//! - [`surroundings`]: what the desktop shell tells of the system
//! - [`publish`]: state to [`crate::domain::view::View`], sent when it changed
//! - [`contest_rows`], [`platform_rows`], [`calendar_state`], [`attention`], [`log`], [`about`]: the parts of the view
//! - [`desk`]: what the window asks for
//! - [`desk_files`], [`desk_sign_in`]: its files, its sign-in
//! - [`rehearse`]: the chain of a reminder, link by link
//! - [`updates`]: newer versions of this program: who brings them, and when
//! - [`status`]: how everything does, in one document

pub mod about;
pub mod apply;
pub mod attention;
pub mod calendar_link;
pub mod calendar_state;
pub mod contest_rows;
pub mod core;
pub mod desk;
pub mod desk_files;
pub mod desk_sign_in;
pub mod log;
mod outside;
pub mod platform_rows;
pub mod publish;
pub mod queue;
pub mod refresh;
pub mod rehearse;
pub mod remind;
pub mod report;
pub mod run_lock;
pub mod schedule;
pub mod session;
pub mod sign_in;
pub mod status;
pub mod surroundings;
pub mod switch;
pub mod sync;
pub mod tell;
pub mod updates;
pub mod wish;

pub use self::core::{Engine, Progress, Settings};
pub use desk::Desk;
pub use queue::Queue;
pub use report::{CalendarReport, PlatformReport, RefreshReport, SyncReport};
pub use sign_in::Leaving;
pub use surroundings::Surroundings;
pub use sync::SyncOptions;
