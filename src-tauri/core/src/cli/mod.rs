//! The command line, shared by the desktop program and the headless one.
//!
//! - [`args`]: the grammar
//! - [`run`]: subcommand to engine to exit status
//! - `backup`: preferences and feeds in a file, and back
//! - `calendar_file`: after a subcommand that changes the data
//! - `contests`: the subcommands about contests
//! - [`documents`]: the documents printed with `--json` that no run makes
//! - `doctor`: what the platforms answer today
//! - `feed`: the subcommands about a feed
//! - `sources`: the subcommands about calendar feeds
//! - `progress`: how far a run is
//! - `spoken`: the language of the command line
//! - `foreground`: the schedule until the process is told to end
//! - [`text`], [`text_contests`]: the same for people
//! - [`help`]: the help in the user's language
//! - `reasons`: why a contest appears or not, in the user's language
//! - [`next`]: one line for status bars
//! - `watch`: the same, printed whenever it changes
//! - [`output`]: stdout, stderr, and the exit status

/// One line more of a text.
macro_rules! say {
    ($text:ident, $($format:tt)*) => {
        $text.push_str(&format!($($format)*));
        $text.push('\n');
    };
}

pub mod args;
mod backup;
mod calendar_file;
mod contests;
mod doctor;
pub mod documents;
mod feed;
mod foreground;
mod handles;
pub mod help;
pub mod next;
#[cfg(test)]
mod one_contest_tests;
pub mod output;
mod progress;
mod reasons;
pub mod run;
mod sources;
mod spoken;
pub mod text;
pub mod text_contests;
mod watch;

pub use args::Args;
pub use run::{Handed, main};
