//! The command line without the desktop libraries: for servers and scripts.

use std::process::ExitCode;

use clap::CommandFactory;
use contestsync_core::cli::{self, Args, Handed, output};

fn main() -> ExitCode {
    match cli::main() {
        Handed::Done(code) => code,
        Handed::Desktop(_) => {
            output::note(&format!(
                "{}\nThis build has no desktop; `contestsync-headless run` refreshes and syncs on schedule.",
                Args::command().render_help()
            ));
            ExitCode::from(2)
        }
    }
}
