//! `run`: the schedule in the foreground, until the process is told to end.

use std::process::ExitCode;

use jiff::Timestamp;
use serde_json::json;

use super::output::{Output, note};
use super::run::{CliError, written};
use super::spoken::spoken;
use crate::config::system;
use crate::engine::queue::Work;
use crate::engine::{Engine, Queue, schedule};
use crate::words::Message;

/// Runs the schedule until the process is told to end; what is in flight is finished.
pub(super) async fn run(engine: &Engine, output: Output) -> Result<ExitCode, CliError> {
    let started_at = whole_seconds(engine.clock().now());
    let (queue, worker) = Queue::start(engine.clone());
    let schedule = schedule::start(engine, &queue)?;
    queue.enqueue(Work::Prune)?;
    let told = system::told_to_end();
    note(&spoken(&Message::CliRun));
    told.await;
    schedule.end().await;
    // In this order: what is begun after the wish to cancel would forget it.
    queue.close();
    engine.cancel();
    if let Err(error) = worker.await {
        tracing::error!(%error, "the queue crashed");
    }
    let stopped_at = whole_seconds(engine.clock().now());
    let document = json!({"started_at": started_at, "stopped_at": stopped_at});
    written(output.print(&document, String::new))?;
    Ok(ExitCode::SUCCESS)
}

fn whole_seconds(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}
