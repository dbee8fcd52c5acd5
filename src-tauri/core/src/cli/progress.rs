//! How far a run is, on a terminal.

use std::io::{self, IsTerminal};

use super::output::Output;
use super::spoken::{number, spoken};
use crate::domain::Problem;
use crate::engine::{Engine, Progress};
use crate::words::Message;

/// On a terminal, shows how far the run is while it runs.
pub(super) async fn with_progress<T>(
    engine: &Engine,
    output: Output,
    run: impl Future<Output = Result<T, Problem>>,
) -> Result<T, Problem> {
    if output.json || !io::stderr().is_terminal() {
        return run.await;
    }
    let bar = indicatif::ProgressBar::new(0);
    let mut progress = engine.progress();
    let shown = bar.clone();
    let follow = tokio::spawn(async move {
        while progress.changed().await.is_ok() {
            let (is_refresh, done, total) = match *progress.borrow_and_update() {
                Progress::Idle => continue,
                Progress::Refreshing { done, total } => (true, done, total),
                Progress::Syncing { done, total } => (false, done, total),
            };
            shown.set_length(u64::try_from(total).unwrap_or(0));
            shown.set_position(u64::try_from(done).unwrap_or(0));
            let (done, total) = (&number(done), &number(total));
            shown.set_message(spoken(&if is_refresh {
                Message::CliProgressPlatform { done, total }
            } else {
                Message::CliProgressEvent { done, total }
            }));
        }
    });
    let result = run.await;
    follow.abort();
    bar.finish_and_clear();
    result
}
