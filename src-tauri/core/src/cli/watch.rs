//! `next --watch`: a line for a status bar whenever it changes, until nobody reads it.

use std::process::ExitCode;

use super::args::NextFormat;
use super::next;
use super::output::line;
use super::run::{CliError, written};
use super::spoken::speak;
use crate::config::system;
use crate::engine::Engine;

pub(super) async fn watch_next(engine: &Engine, format: NextFormat) -> Result<ExitCode, CliError> {
    let outside = engine.listen_outside();
    let ended = tokio::select! {
        biased;
        _ = system::told_to_end() => Ok(()),
        () = system::nobody_reads() => Ok(()),
        failed = print_changes(engine, format) => failed,
    };
    outside.end().await;
    ended.map(|()| ExitCode::SUCCESS)
}

/// Ends only by a failure: the data cannot be read, or the line cannot be written.
async fn print_changes(engine: &Engine, format: NextFormat) -> Result<(), CliError> {
    let mut waiter = engine.waiter();
    let mut printed = None;
    loop {
        waiter.look();
        // The language and the clock may have changed since.
        speak(&engine.preferences().await?);
        let now = engine.true_now();
        let next = engine.next_contest().await?;
        let next = next.as_ref().map(|(contest, standing)| (contest, *standing));
        // The seconds in a document change all the time; it is printed again when its minutes change.
        let whole_minutes = next::render(
            format,
            next,
            next.map_or(now, |(next, _)| next::minute_began(next, now)),
        );
        if printed.as_ref() != Some(&whole_minutes) {
            written(line(&next::render(format, next, now)))?;
            printed = Some(whole_minutes);
        }
        let changes_at = next.map(|(next, _)| next::changes_at(next, now));
        waiter.wait(changes_at.map(|at| engine.by_our_clock(at))).await;
    }
}
