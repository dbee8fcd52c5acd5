//! The subcommands about handles: list, check.

use std::process::ExitCode;

use super::args::HandleCommand;
use super::output::Output;
use super::run::{CliError, written};
use super::text::local;
use crate::domain::for_me::Ladder;
use crate::domain::view::{HandleRow, HandleState};
use crate::engine::Engine;

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
        return "No handles. `contestsync config set handle.codeforces HANDLE` sets one; the others are handle.atcoder, handle.leetcode, and handle.codechef.".to_owned();
    }
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// One rating of a handle.
pub(super) fn line(row: &HandleRow) -> String {
    let kind = if row.ladder == Ladder::AtCoderHeuristic {
        " (heuristic)"
    } else {
        ""
    };
    let state = match (row.rating, row.state) {
        (Some(rating), _) => rating.to_string(),
        (None, HandleState::NeverRated) => "no rating yet, which counts as 0".to_owned(),
        (None, HandleState::NoSuchHandle) => "nobody is called that".to_owned(),
        (None, HandleState::Renamed) => "has another name now".to_owned(),
        (None, _) => "not read yet".to_owned(),
    };
    let read = row
        .read_at
        .map_or_else(String::new, |at| format!(", read {}", local(at)));
    let problem = row
        .problem
        .as_ref()
        .map_or_else(String::new, |problem| format!("\n    {}", problem.message));
    format!("{}{kind}  {}  {state}{read}{problem}", row.platform.name(), row.handle)
}
