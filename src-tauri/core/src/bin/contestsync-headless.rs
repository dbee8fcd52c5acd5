//! The command line without the desktop libraries: for servers and scripts.

use std::process::ExitCode;

use contestsync_core::cli::{self, Handed, help, output};
use contestsync_core::words::Message;
use contestsync_core::words::catalog::say;

fn main() -> ExitCode {
    match cli::main() {
        Handed::Done(code) => code,
        #[cfg(windows)]
        Handed::Desktop(_) if start_desktop().is_some() => ExitCode::SUCCESS,
        Handed::Desktop(_) => {
            let language = help::language();
            output::note(&format!(
                "{}\n{}",
                help::command(language).render_help(),
                say(language, &Message::CliNoDesktop)
            ));
            ExitCode::from(2)
        }
    }
}

/// The installers of Windows put this program beside the desktop app, as `contestsync.com`: anyone who types the name in a console gets both.
#[cfg(windows)]
fn start_desktop() -> Option<std::process::Child> {
    let app = std::env::current_exe().ok()?.with_file_name("contestsync.exe");
    // Beside itself and under another name alone: never itself once more.
    if app == std::env::current_exe().ok()? || !app.is_file() {
        return None;
    }
    std::process::Command::new(app)
        .args(std::env::args_os().skip(1))
        .spawn()
        .ok()
}
