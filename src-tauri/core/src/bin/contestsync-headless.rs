//! The command line without the desktop libraries: for servers and scripts, and on PATH where a package brings the desktop program as well.

use std::process::{Command, ExitCode};

use contestsync_core::cli::{self, Handed, help, output};
use contestsync_core::config::{programs, system};
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
    let handed = system::hand_over(Command::new(&program).args(std::env::args_os().skip(1)));
    match handed {
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
