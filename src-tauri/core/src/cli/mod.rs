//! The command line, shared by the desktop program and the headless one.
//!
//! - [`args`]: the grammar
//! - [`run`]: subcommand to engine to exit status
//! - `contests`: the subcommands about contests
//! - [`documents`]: the documents printed with `--json` that no run makes
//! - `feed`: the subcommands about a feed
//! - `sources`: the subcommands about calendar feeds
//! - [`text`]: the same for people
//! - [`next`]: one line for status bars
//! - [`output`]: stdout, stderr, and the exit status

pub mod args;
mod contests;
pub mod documents;
mod feed;
pub mod next;
pub mod output;
pub mod run;
mod sources;
pub mod text;

pub use args::Args;
pub use run::{Handed, main};
