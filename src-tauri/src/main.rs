//! The program: the command line first, else the desktop app.

mod autostart;
mod commands;
mod desktop;
mod desktop_notifier;
mod links;
#[cfg(target_os = "linux")]
mod session_bus;
mod shell;
mod single_instance;
mod tray;
mod updates;
mod windows;

use std::process::ExitCode;

use contestsync_core::cli::{self, Handed};

fn main() -> ExitCode {
    match cli::main() {
        Handed::Done(code) => code,
        Handed::Desktop(args) => desktop::run(&args),
    }
}
