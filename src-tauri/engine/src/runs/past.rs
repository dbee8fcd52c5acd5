//! Past runs, with their documents parsed once.

use jiff::Timestamp;

use super::engine::Engine;
use super::report::{RefreshReport, SyncReport};
use crate::domain::Problem;
use crate::store::runs::{Run, RunKind};

/// A run that ended.
#[derive(Clone, Debug)]
pub struct PastRun {
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended.
    pub ended_at: Timestamp,
    /// What it did. A sync's refresh is a run of its own.
    pub report: PastReport,
}

/// What a run did.
#[derive(Clone, Debug)]
pub enum PastReport {
    /// Platforms were read.
    Refresh(RefreshReport),
    /// The calendar was written.
    Sync(Box<SyncReport>),
}

impl Engine {
    /// The newest runs, newest first.
    pub(crate) async fn past_runs(&self, most: i64) -> Result<Vec<PastRun>, Problem> {
        let runs = self.store().recent_runs(most).await?;
        Ok(runs.iter().filter_map(read).collect())
    }

    /// The last sync, and when it ended.
    pub(crate) async fn last_sync(&self) -> Result<Option<(Timestamp, SyncReport)>, Problem> {
        let run = self.store().last_run(RunKind::Sync, None).await?;
        Ok(run.as_ref().and_then(read).and_then(|run| match run.report {
            PastReport::Sync(report) => Some((run.ended_at, *report)),
            PastReport::Refresh(_) => None,
        }))
    }
}

/// A document that isn't understood (another version wrote it) is logged and left out.
fn read(run: &Run) -> Option<PastRun> {
    let report = match run.kind {
        RunKind::Refresh => serde_json::from_str(&run.report).map(PastReport::Refresh),
        RunKind::Sync => serde_json::from_str(&run.report).map(PastReport::Sync),
    };
    match report {
        Ok(report) => Some(PastRun {
            started_at: run.started_at,
            ended_at: run.ended_at,
            report,
        }),
        Err(error) => {
            tracing::warn!(%error, kind = run.kind.word(), "the document of a run is not understood");
            None
        }
    }
}
