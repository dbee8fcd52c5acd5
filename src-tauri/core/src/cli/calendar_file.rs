//! After a subcommand that changes the data, the calendar file follows.

use std::process::ExitCode;

use super::args::{Command, ConfigCommand, FeedCommand};
use super::output::note;
use super::run::CliError;
use super::spoken::problem_words;
use crate::engine::Engine;

/// Whether the subcommand may change what the calendar file is made from. `run` keeps the file itself.
pub(super) fn follows(command: &Command) -> bool {
    !matches!(
        command,
        Command::List { .. }
            | Command::Next { .. }
            | Command::Why { .. }
            | Command::Export { .. }
            | Command::Status
            | Command::Logout { .. }
            | Command::Restore { .. }
            | Command::Run
            | Command::Doctor { .. }
            | Command::Feed {
                command: FeedCommand::Keygen { .. }
            }
            | Command::Config {
                command: ConfigCommand::Get { .. }
                    | ConfigCommand::List { .. }
                    | ConfigCommand::ClientFile { .. }
                    | ConfigCommand::Backup { .. }
                    | ConfigCommand::RotateKey
            }
    )
}

/// Keeps the file up to date, whatever the outcome of the subcommand; a subcommand that succeeded except for the file is partly done.
pub(super) async fn keep(engine: &Engine, result: Result<ExitCode, CliError>) -> Result<ExitCode, CliError> {
    let Err(problem) = engine.keep_calendar_file().await else {
        return result;
    };
    note(&format!("contestsync: {}", problem_words(&problem)));
    result.map(|code| {
        if code == ExitCode::SUCCESS {
            ExitCode::from(3)
        } else {
            code
        }
    })
}
