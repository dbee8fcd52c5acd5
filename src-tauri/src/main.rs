//! Runs the command line if there's a subcommand, or else the desktop app.

// No console window next to the tray; the command line of Windows is `contestsync.com`, the same engine in a program for consoles.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod activation;
mod answers;
mod desktop;
mod links;
mod login_entry;
mod notifications;
mod shell;
mod single_instance;
mod system;
mod tray;
mod updates;
mod window;

use std::process::ExitCode;

use contestsync_core::cli::{self, Handed};

fn main() -> ExitCode {
    match cli::main() {
        Handed::Done(code) => code,
        Handed::Desktop(args) if args.window => window::pane::run(),
        Handed::Desktop(args) => desktop::run(&args),
    }
}

/// The configuration and the window's files, embedded once for both processes.
fn context() -> tauri::Context {
    tauri::generate_context!()
}
