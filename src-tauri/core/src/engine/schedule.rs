//! What runs by itself: refresh, sync, pruning, purge of sign-ins. Cron jobs only look and enqueue; what is due is decided from
//! what is stored, so that a machine that slept or was offline catches up once and never twice.

use jiff::{SignedDuration, Timestamp};
use tokio_cron_scheduler::{Job, JobScheduler, JobSchedulerError};

/// The jobs at work.
pub use tokio_cron_scheduler::JobScheduler as Schedule;

use super::core::Engine;
use super::queue::{Answer, Queue, Work};
use super::sync::SyncOptions;
use crate::domain::{Code, Platform, Problem};

/// The calendar is looked at at least this often, also when no platform changed.
const SYNC_AT_LEAST: SignedDuration = SignedDuration::from_hours(24);
/// A sync that failed, or only partly went through, is tried again after this.
const SYNC_AGAIN: SignedDuration = SignedDuration::from_mins(30);
/// A look for what is due, each minute; cron jobs of the library run once after a long sleep, whatever they missed.
const LOOK: &str = "0 * * * * *";
/// Sign-ins that nobody came back from.
const PURGE: &str = "0 */15 * * * *";
/// Daily, at a time when few are awake.
const PRUNE: &str = "0 17 4 * * *";

/// When what runs next, and whether it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// When the next refresh is due.
    pub refresh_at: Timestamp,
    /// When the next sync is due; `None`: nobody is signed in.
    pub sync_at: Option<Timestamp>,
}

/// Platforms that are due within this of one another are asked together.
const TOGETHER: SignedDuration = SignedDuration::from_mins(15);

impl Engine {
    /// When what runs next. What lies in the future (the clock was set back) counts as never done.
    pub async fn due(&self) -> Result<Due, Problem> {
        let now = self.clock().now();
        let refresh_at = self.platforms_due().await?.into_iter().map(|(_, at)| at).min();
        let sync = self.store().last_run("sync", None).await?;
        let account = self
            .store()
            .account()
            .await?
            .filter(|account| account.ended_at.is_none());
        let pause = match &sync {
            Some(run) if run.outcome != "ok" => SYNC_AGAIN,
            _ => SYNC_AT_LEAST,
        };
        let sync_at = account.map(|_| after(sync.map(|run| run.ended_at), pause, now));
        Ok(Due {
            refresh_at: refresh_at.unwrap_or(now),
            sync_at,
        })
    }

    /// When each platform that is switched on is due: after the interval, or, while it fails, after its own growing pause.
    async fn platforms_due(&self) -> Result<Vec<(Platform, Timestamp)>, Problem> {
        let now = self.clock().now();
        let preferences = self.store().preferences().await?;
        let interval = SignedDuration::from_hours(i64::from(preferences.refresh_interval_hours));
        let health = self.store().health().await?;
        let enabled = health
            .into_iter()
            .filter(|health| preferences.platforms.contains(&health.platform));
        let due = enabled.map(|health| {
            let regular = after(health.last_attempt_at, interval, now);
            let again = health
                .next_try_at()
                .filter(|_| health.last_attempt_at.is_some_and(|at| at <= now));
            (health.platform, again.unwrap_or(regular))
        });
        Ok(due.collect())
    }

    /// Runs what is due: a refresh of the platforms that are, then a sync if that changed something or the last one is a day old.
    pub async fn catch_up(&self, queue: &Queue) -> Result<(), Problem> {
        let due = self.due().await?;
        // Read after: what was never done is due at the instant it was looked up, which must not lie ahead.
        let now = self.clock().now();
        let mut changed = false;
        if due.refresh_at <= now {
            let soon = now.checked_add(TOGETHER).unwrap_or(now);
            let failing: Vec<Platform> = self
                .store()
                .health()
                .await?
                .into_iter()
                .filter(|health| health.consecutive_failures > 0)
                .map(|health| health.platform)
                .collect();
            let ready = self.platforms_due().await?.into_iter().filter(|(platform, at)| {
                let until = if failing.contains(platform) { now } else { soon };
                *at <= until
            });
            let ready = ready.map(|(platform, _)| platform).collect();
            if let Answer::Refreshed(done) = queue.ask(Work::Refresh(Some(ready))).await? {
                changed = done.report.changed_something();
            }
        }
        if due.sync_at.is_some_and(|at| changed || at <= now) {
            queue.enqueue(Work::Sync(SyncOptions {
                refresh: false,
                dry_run: false,
                confirmed: false,
            }))?;
        }
        Ok(())
    }
}

/// `pause` after `at`; now, if that never was or lies in the future.
fn after(at: Option<Timestamp>, pause: SignedDuration, now: Timestamp) -> Timestamp {
    at.filter(|at| *at <= now)
        .and_then(|at| at.checked_add(pause).ok())
        .unwrap_or(now)
}

/// Starts the jobs. They end when the scheduler is shut down.
pub async fn start(engine: &Engine, queue: &Queue) -> Result<JobScheduler, Problem> {
    let unusable = |error: JobSchedulerError| {
        tracing::error!(%error, "the scheduler cannot be started");
        Problem::new(
            Code::Cancelled,
            "The schedule could not be started, so nothing runs by itself; start ContestSync again.",
        )
    };
    let scheduler = JobScheduler::new().await.map_err(unusable)?;
    let (look_engine, look_queue) = (engine.clone(), queue.clone());
    let look = Job::new_async(LOOK, move |_, _| {
        let (engine, queue) = (look_engine.clone(), look_queue.clone());
        Box::pin(async move {
            if let Err(problem) = engine.catch_up(&queue).await {
                tracing::warn!(code = %problem.code, "what is due could not be run");
            }
        })
    });
    let purge_engine = engine.clone();
    let purge = Job::new_async(PURGE, move |_, _| {
        let engine = purge_engine.clone();
        Box::pin(async move {
            let ended = engine.purge_sign_ins();
            if ended > 0 {
                tracing::info!(ended, "sign-ins that nobody came back from were ended");
            }
        })
    });
    let prune_queue = queue.clone();
    let prune = Job::new_async(PRUNE, move |_, _| {
        let queue = prune_queue.clone();
        Box::pin(async move {
            if let Err(problem) = queue.enqueue(Work::Prune) {
                tracing::warn!(code = %problem.code, "the pruning could not be asked for");
            }
        })
    });
    for job in [look, purge, prune] {
        scheduler.add(job.map_err(unusable)?).await.map_err(unusable)?;
    }
    scheduler.start().await.map_err(unusable)?;
    Ok(scheduler)
}
