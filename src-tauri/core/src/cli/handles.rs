//! The subcommands about handles: list, check.

use std::process::ExitCode;

use super::args::HandleCommand;
use super::output::Output;
use super::run::{CliError, written};
use super::spoken::{explained, spoken};
use super::text::local;
use crate::domain::for_me::Ladder;
use crate::domain::view::{HandleRow, HandleState};
use crate::engine::Engine;
use crate::words::Message;

pub(super) async fn handle(engine: &Engine, output: Output, command: HandleCommand) -> Result<ExitCode, CliError> {
    let (rows, checked) = match command {
        HandleCommand::List => (engine.handles().await?, false),
        HandleCommand::Check { platform } => (engine.check_handles(platform).await?, true),
    };
    written(output.print(&rows, || words(&rows)))?;
    let failed = checked && rows.iter().any(|row| row.problem.is_some());
    Ok(if failed { ExitCode::from(3) } else { ExitCode::SUCCESS })
}

/// What a person reads of the handles.
fn words(rows: &[HandleRow]) -> String {
    if rows.is_empty() {
        return spoken(&Message::CliHandlesNone);
    }
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// One rating of a handle.
pub(super) fn line(row: &HandleRow) -> String {
    let platform = row.platform.name();
    let ladder = if row.ladder == Ladder::AtCoderHeuristic {
        spoken(&Message::CliHandleHeuristic { platform })
    } else {
        platform.to_owned()
    };
    let state = match (row.rating, row.state) {
        (Some(rating), _) => rating.to_string(),
        (None, HandleState::NeverRated) => spoken(&Message::CliHandleUnrated),
        (None, HandleState::NoSuchHandle) => spoken(&Message::CliHandleNobody),
        (None, HandleState::Renamed) => spoken(&Message::CliHandleRenamed),
        (None, _) => spoken(&Message::CliHandleUnread),
    };
    let read = |at| {
        spoken(&Message::CliHandleRead {
            state: &state,
            when: &local(at),
        })
    };
    let state = row.read_at.map_or_else(|| state.clone(), read);
    let problem = row.problem.as_ref().map_or_else(String::new, |problem| {
        format!("\n    {}", explained(problem.code.word(), &problem.message))
    });
    format!("{ladder}  {}  {state}{problem}", row.handle)
}
