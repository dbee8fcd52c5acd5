//! All that differs by system. `linux`, `macos`, and `windows` have the same names, so they read side by side; where a system needs
//! nothing, its function says why. The rest of the shell asks for no system by name.
//!
//! - `login_entry` of each: starts the program at login.
//! - `notifications` of each: shows notifications, and hears clicks.
//! - `desktop_entry`, `launch_agent`, `run_value`: what each system stores to start a program at login, as pure text, so all three are tested everywhere.
//! - `clicks`: what a click on a notification asks for, where the process that showed it hears it.
//! - `unix`: what Linux and macOS have in common.

#[cfg(not(windows))]
mod clicks;
#[cfg(any(target_os = "linux", test))]
mod desktop_entry;
#[cfg(any(target_os = "macos", test))]
mod launch_agent;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(any(windows, test))]
mod run_value;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::io::{BufRead, Write};

#[cfg(target_os = "linux")]
pub(crate) use linux::*;
#[cfg(target_os = "macos")]
pub(crate) use macos::*;
#[cfg(windows)]
pub(crate) use windows::*;

/// The window's pipes to the tray program: what it reads, and what it writes.
pub(crate) type Pipes = (Box<dyn BufRead + Send>, Box<dyn Write + Send>);
