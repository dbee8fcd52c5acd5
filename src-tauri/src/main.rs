//! The program: the command line first, else the desktop app.

mod answers;
mod autostart;
mod desktop;
mod desktop_notifier;
mod links;
#[cfg(target_os = "linux")]
mod notification_service;
#[cfg(target_os = "linux")]
mod session_bus;
mod shell;
mod single_instance;
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
