//! The window is a process of its own: the same program, started when the window opens and ended after it closes, so a web view never stays in
//! the memory of the process that runs all day.
//!
//! - `bounds`: how large the window was and where.
//! - `host`: the side of the tray program. It starts the process, tells it what to show and answers what it asks.
//! - `pane`: the side of the window. It shows the page and passes its requests on.
//! - `wire`: what the two say to one another, a line of JSON each, over the pane's standard input and output.

mod bounds;
mod host;
pub(crate) mod pane;
mod wire;

pub(crate) use host::{WindowHost, open};
