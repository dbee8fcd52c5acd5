//! What runs by itself: refresh, sync, pruning, purge of sign-ins. Between two due instants the process sleeps.
//!
//! What is due is decided from what is stored, so that a machine that slept or was offline catches up once and never twice.

use std::time::Duration;

use chrono::{DateTime, Utc};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_cron_scheduler::Job;

use super::core::Engine;
use super::queue::{Answer, Queue, Work};
use super::sync::SyncOptions;
use crate::domain::{Code, Problem, SourceId};
use crate::http::pause;

/// The calendar is looked at at least this often, also when no platform changed.
const SYNC_AT_LEAST: SignedDuration = SignedDuration::from_hours(24);
/// A sync that failed, or only partly went through, is tried again after this.
const SYNC_AGAIN: SignedDuration = SignedDuration::from_mins(30);
/// Between two times that something due was begun: what fails at once, or is not done yet, must not be begun again and again.
const BREATH: SignedDuration = SignedDuration::from_mins(1);
/// The longest wait between two looks at the wall clock where nobody tells that the machine slept, which stops our own.
const SLICE: Duration = Duration::from_mins(5);
/// Sign-ins that nobody came back from; looked for only while one is open.
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
        let waits = self.adding_waits().await?;
        let account = self
            .store()
            .account()
            .await?
            .filter(|account| account.ended_at.is_none() && !waits);
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
    async fn platforms_due(&self) -> Result<Vec<(SourceId, Timestamp)>, Problem> {
        let now = self.clock().now();
        let preferences = self.store().preferences().await?;
        let interval = SignedDuration::from_hours(i64::from(preferences.refresh_interval_hours));
        let health = self.store().health().await?;
        let enabled = health.into_iter().filter(|health| preferences.is_on(health.platform));
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
            let failing: Vec<SourceId> = self
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

/// A rhythm of the scheduler's, asked for its next instant. The scheduler's own loop is not run: it wakes the machine twice a second.
struct Rhythm {
    job: Job,
    next: Timestamp,
}

impl Rhythm {
    fn new(cron: &str, now: Timestamp) -> Result<Self, Problem> {
        let job = Job::new(cron, |_, _| {}).map_err(|error| {
            tracing::error!(%error, cron, "no rhythm");
            Problem::new(
                Code::Cancelled,
                "The schedule could not be started, so nothing runs by itself; start ContestSync again.",
            )
        })?;
        let mut rhythm = Self { job, next: now };
        rhythm.move_past(now);
        Ok(rhythm)
    }

    /// The first instant after `now`; never, if there is none.
    fn move_past(&mut self, now: Timestamp) {
        let schedule = self.job.job_data().ok().and_then(|data| data.schedule());
        let from = DateTime::<Utc>::from_timestamp(now.as_second(), 0);
        let next = schedule
            .zip(from)
            .and_then(|(schedule, from)| schedule.iter_after(from).next());
        let next = next.and_then(|next| Timestamp::from_second(next.timestamp()).ok());
        self.next = next.unwrap_or(Timestamp::MAX);
    }

    /// Whether its instant has come, however often it went by; then the next is waited for.
    fn comes(&mut self, now: Timestamp) -> bool {
        let comes = self.next <= now;
        if comes {
            self.move_past(now);
        }
        comes
    }
}

/// The schedule at work.
#[derive(Debug)]
pub struct Schedule {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Schedule {
    /// Ends it. What it asked for is done or not as the queue decides.
    pub async fn end(self) {
        self.stop.send_replace(true);
        if let Err(error) = self.task.await {
            tracing::error!(%error, "the schedule crashed");
        }
    }
}

/// Starts what runs by itself.
pub fn start(engine: &Engine, queue: &Queue) -> Result<Schedule, Problem> {
    let now = engine.clock().now();
    let keeper = Keeper {
        purge: Rhythm::new(PURGE, now)?,
        prune: Rhythm::new(PRUNE, now)?,
        began: None,
        seen: now,
        engine: engine.clone(),
        queue: queue.clone(),
    };
    let outside = engine.hear_outside();
    let (stop, mut stopped) = watch::channel(false);
    let task = tokio::spawn(async move {
        tokio::select! {
            biased;
            _ = stopped.wait_for(|stop| *stop) => {}
            () = keeper.keep() => {}
            () = outside => {}
        }
    });
    Ok(Schedule { stop, task })
}

struct Keeper {
    engine: Engine,
    queue: Queue,
    purge: Rhythm,
    prune: Rhythm,
    /// When something due was begun last.
    began: Option<Timestamp>,
    /// The latest time that the clock showed.
    seen: Timestamp,
}

impl Keeper {
    async fn keep(mut self) {
        let mut changes = self.engine.changes();
        loop {
            changes.mark_unchanged();
            self.look().await;
            let next = self.next().await;
            tokio::select! {
                _ = changes.changed() => {}
                () = pause(slice(next, self.engine.clock().now(), self.engine.longest_wait(SLICE))) => {}
            }
        }
    }

    /// Runs what is due now.
    async fn look(&mut self) {
        let now = self.engine.clock().now();
        if now < self.seen {
            // The clock was set back: what was planned by the old time would come far too late.
            self.purge.move_past(now);
            self.prune.move_past(now);
            self.began = None;
        }
        self.seen = now;
        if self.purge.comes(now) {
            let ended = self.engine.purge_sign_ins();
            if ended > 0 {
                tracing::info!(ended, "sign-ins that nobody came back from were ended");
            }
        }
        if self.prune.comes(now)
            && let Err(problem) = self.queue.enqueue(Work::Prune)
        {
            tracing::warn!(code = %problem.code, "the pruning could not be asked for");
        }
        if self.next_due().await <= now {
            self.began = Some(now);
            if let Err(problem) = self.engine.catch_up(&self.queue).await {
                tracing::warn!(code = %problem.code, "what is due could not be run");
            }
        }
    }

    /// When something is to be done next.
    async fn next(&self) -> Timestamp {
        let purge = self.engine.inner.attempts.is_open().then_some(self.purge.next);
        let due = self.next_due().await;
        due.min(self.prune.next).min(purge.unwrap_or(Timestamp::MAX))
    }

    /// When a refresh or a sync is due, a breath after the last one at the earliest.
    async fn next_due(&self) -> Timestamp {
        let breath = |at: Timestamp| at.checked_add(BREATH).unwrap_or(Timestamp::MAX);
        let earliest = self.began.map_or(Timestamp::MIN, breath);
        match self.engine.due().await {
            Ok(due) => due.sync_at.unwrap_or(due.refresh_at).min(due.refresh_at).max(earliest),
            Err(problem) => {
                tracing::warn!(code = %problem.code, "what is due could not be looked up");
                breath(self.engine.clock().now())
            }
        }
    }
}

/// How long to wait before the wall clock is looked at again.
fn slice(next: Timestamp, now: Timestamp, longest: Duration) -> Duration {
    Duration::try_from(next.duration_since(now))
        .unwrap_or(Duration::ZERO)
        .min(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn the_wait_ends_at_the_next_instant_and_the_wall_clock_is_looked_at_every_five_minutes() {
        let now = at("2026-11-23T12:00:00Z");
        assert_eq!(slice(at("2026-11-23T12:04:59Z"), now, SLICE), Duration::from_secs(299));
        assert_eq!(slice(at("2026-11-23T18:00:00Z"), now, SLICE), SLICE);
        assert_eq!(slice(Timestamp::MAX, now, SLICE), SLICE);
        assert_eq!(slice(at("2026-11-23T11:00:00Z"), now, SLICE), Duration::ZERO);
    }

    #[test]
    fn a_rhythm_that_went_by_many_times_comes_once() {
        let mut prune = Rhythm::new(PRUNE, at("2026-11-23T12:00:00Z")).unwrap();
        assert_eq!(prune.next, at("2026-11-24T04:17:00Z"));
        assert!(!prune.comes(at("2026-11-24T04:16:59Z")));
        assert!(prune.comes(at("2026-11-27T10:00:00Z")));
        assert!(!prune.comes(at("2026-11-27T10:00:00Z")));
        assert_eq!(prune.next, at("2026-11-28T04:17:00Z"));
        let purge = Rhythm::new(PURGE, at("2026-11-23T12:15:00Z")).unwrap();
        assert_eq!(purge.next, at("2026-11-23T12:30:00Z"));
    }
}
