//! The program: the command line first, else the desktop app.

use std::process::ExitCode;

use contestsync_core::cli::{self, Handed, output};

fn main() -> ExitCode {
    match cli::main() {
        Handed::Done(code) => code,
        Handed::Desktop(_) => {
            output::note(
                "This build has no window yet; `contestsync run` refreshes and syncs on schedule, `contestsync --help` lists the rest.",
            );
            ExitCode::from(2)
        }
    }
}
