//! The command line without the desktop libraries: for servers and scripts, and on PATH where a package brings the desktop program as well.

use std::path::Path;
use std::process::{Command, ExitCode};

use contestsync_core::cli::{self, Handed, help, output};
use contestsync_core::config::programs;
use contestsync_core::words::Message;
use contestsync_core::words::catalog::say;

fn main() -> ExitCode {
    match cli::main() {
        Handed::Done(code) => code,
        Handed::Desktop(_) => start_desktop(),
    }
}

/// Hands the arguments over to the desktop program of this installation.
fn start_desktop() -> ExitCode {
    let language = help::language();
    let program = std::env::current_exe().ok().and_then(|own| programs::desktop(&own));
    let Some(program) = program else {
        output::note(&format!(
            "{}\n{}",
            help::command(language).render_help(),
            say(language, &Message::CliNoDesktop)
        ));
        return ExitCode::from(2);
    };
    match hand_over(&program) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let message = Message::CliDesktopNotStarted {
                program: &program.display().to_string(),
                reason: &error.to_string(),
            };
            output::note(&format!("contestsync: {}", say(language, &message)));
            ExitCode::from(1)
        }
    }
}

/// The desktop program takes this one's place, with its process id, its streams, and its exit status. Returns only if it can't.
#[cfg(unix)]
fn hand_over(program: &Path) -> std::io::Result<()> {
    use std::os::unix::process::CommandExt;

    Err(Command::new(program).args(std::env::args_os().skip(1)).exec())
}

/// A program for consoles doesn't wait for one with windows.
#[cfg(not(unix))]
fn hand_over(program: &Path) -> std::io::Result<()> {
    Command::new(program)
        .args(std::env::args_os().skip(1))
        .spawn()
        .map(drop)
}
