//! What runs automatically: refresh, sync, pruning, ending old sign-ins. The process sleeps until the next due time.

use chrono::{DateTime, Utc};
use jiff::{SignedDuration, Timestamp};
use tokio_cron_scheduler::Job;

use super::due::{SYNC, is_due};
use super::queue::{Queue, Work};
use crate::domain::rhythm::SYNC_AGAIN;
use crate::domain::{Code, Problem};
use crate::engine::Engine;
use crate::tasks::supervise::{Supervised, Task, crash_point};

/// The least time between two starts of something due: what fails immediately, or isn't finished yet, must not be started over and over.
const BREATH: SignedDuration = SignedDuration::from_mins(1);
/// Between two syncs that are due to changes.
const SYNC_BREATH: SignedDuration = SignedDuration::from_secs(30);
/// A sync waits until nothing has changed for this long: a burst of changes leads to one sync.
const SETTLED: SignedDuration = SignedDuration::from_secs(5);
/// But no longer than this.
const SETTLED_AT_LAST: SignedDuration = SignedDuration::from_secs(20);
/// Sign-ins that weren't finished in the browser; checked only while one is open.
const PURGE: &str = "0 */15 * * * *";
/// Daily, at a time when few people are awake.
const PRUNE: &str = "0 17 4 * * *";

/// A recurring time of the scheduler, asked for its next instant. The scheduler's own loop isn't run: it wakes the machine twice a second.
struct Rhythm {
    job: Job,
    next: Timestamp,
}

impl Rhythm {
    fn new(cron: &str, now: Timestamp) -> Result<Self, Problem> {
        let job = Job::new(cron, |_, _| {}).map_err(|error| {
            tracing::error!(%error, cron, "no rhythm");
            Problem::new(
                Code::Crashed,
                "The schedule couldn't be started, so nothing runs automatically; restart ContestSync.",
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

    /// Whether its instant has come, no matter how many have passed; then the next one is waited for.
    fn comes(&mut self, now: Timestamp) -> bool {
        let comes = self.next <= now;
        if comes {
            self.move_past(now);
        }
        comes
    }
}

/// The running schedule.
#[derive(Debug)]
pub struct Schedule {
    keeper: Supervised,
    outside: Supervised,
    calendar_file: Supervised,
}

impl Schedule {
    /// Ends it. The queue decides whether what it requested is still done.
    pub async fn end(self) {
        self.keeper.end().await;
        self.outside.end().await;
        self.calendar_file.end().await;
    }
}

/// Starts what runs automatically.
pub fn start(engine: &Engine, queue: &Queue) -> Result<Schedule, Problem> {
    // Tried once here, where a failure can still be reported.
    drop(Keeper::new(engine, queue)?);
    let (outside, calendar_file) = (engine.listen_outside(), engine.follow_calendar_file());
    let (engine, queue) = (engine.clone(), queue.clone());
    let keeper = Supervised::start(&engine.clone(), Task::Schedule, move |mut stopped| {
        let keeper = Keeper::new(&engine, &queue);
        async move {
            let Ok(keeper) = keeper else { return };
            tokio::select! {
                biased;
                _ = stopped.wait_for(|stop| *stop) => {}
                () = keeper.keep() => {}
            }
        }
    });
    Ok(Schedule {
        keeper,
        outside,
        calendar_file,
    })
}

/// When the sync for a burst of changes may begin.
#[derive(Clone, Copy, Debug)]
struct Burst {
    revision: i64,
    first: Timestamp,
    last: Timestamp,
}

impl Burst {
    /// The same burst with what is known now.
    fn with(before: Option<Self>, revision: i64, now: Timestamp) -> Self {
        match before {
            Some(before) if before.revision == revision => before,
            Some(before) => Self {
                revision,
                last: now,
                ..before
            },
            None => Self {
                revision,
                first: now,
                last: now,
            },
        }
    }

    fn settles_at(self) -> Timestamp {
        let later = |at: Timestamp, by: SignedDuration| at.checked_add(by).unwrap_or(Timestamp::MAX);
        later(self.last, SETTLED).min(later(self.first, SETTLED_AT_LAST))
    }
}

struct Keeper {
    engine: Engine,
    queue: Queue,
    purge: Rhythm,
    prune: Rhythm,
    /// When a refresh was last started, and a sync.
    refreshed: Option<Timestamp>,
    synced: Option<Timestamp>,
    /// When the network was last checked.
    looked: Option<Timestamp>,
    /// When ratings were last requested.
    rated: Option<Timestamp>,
    /// Changes whose end a sync waits for.
    burst: Option<Burst>,
    /// A sync that only a scheduled refresh made due: for which revision, and when it's this installation's turn.
    turn: Option<(i64, Timestamp)>,
    /// A sync that couldn't even be run: for which revision, and until when it isn't tried.
    rests: Option<(i64, Timestamp)>,
    /// The latest time that the clock showed.
    seen: Timestamp,
}

impl Keeper {
    fn new(engine: &Engine, queue: &Queue) -> Result<Self, Problem> {
        let now = engine.clock().now();
        Ok(Self {
            purge: Rhythm::new(PURGE, now)?,
            prune: Rhythm::new(PRUNE, now)?,
            refreshed: None,
            synced: None,
            looked: None,
            rated: None,
            burst: None,
            turn: None,
            rests: None,
            seen: now,
            engine: engine.clone(),
            queue: queue.clone(),
        })
    }

    async fn keep(mut self) {
        let mut waiter = self.engine.waiter();
        loop {
            waiter.look();
            crash_point(&self.engine, Task::Schedule);
            let next = match self.look().await {
                Ok(next) => next,
                Err(problem) => {
                    tracing::warn!(code = %problem.code, "what is due could not be looked up or run");
                    plus(self.engine.clock().now(), BREATH)
                }
            };
            waiter.wait(Some(next)).await;
        }
    }

    /// Runs what is due now; returns when to check again.
    async fn look(&mut self) -> Result<Timestamp, Problem> {
        let now = self.engine.clock().now();
        if now < self.seen {
            // The clock was set back: what was planned by the old time would come far too late.
            self.purge.move_past(now);
            self.prune.move_past(now);
            (self.refreshed, self.synced, self.burst, self.rests) = (None, None, None, None);
            (self.turn, self.rated, self.looked) = (None, None, None);
        }
        self.seen = now;
        if self.purge.comes(now) {
            let ended = self.engine.purge_sign_ins();
            if ended > 0 {
                tracing::info!(ended, "sign-ins that nobody came back from were ended");
            }
        }
        if self.prune.comes(now) {
            self.queue.enqueue(Work::Prune)?;
        }
        self.refresh().await?;
        self.network().await?;
        let sync_at = self.sync().await?;
        let ratings_at = self.ratings().await?;
        let purge = self.engine.inner.attempts.is_open().then_some(self.purge.next);
        // Not before the sync: one that reaches no server makes these due.
        let (refresh_at, network_at) = (self.refresh_at().await?, self.network_at().await?);
        let next = [refresh_at, network_at, sync_at, ratings_at, purge];
        let next = next.into_iter().flatten().min();
        Ok(next.unwrap_or(Timestamp::MAX).min(self.prune.next))
    }

    /// Checks for the network if no refresh does that.
    async fn network(&mut self) -> Result<(), Problem> {
        let now = self.engine.clock().now();
        if is_due(self.network_at().await?, now) {
            self.looked = Some(now);
            self.engine.look_for_network().await?;
        }
        Ok(())
    }

    async fn network_at(&self) -> Result<Option<Timestamp>, Problem> {
        Ok(earliest(self.engine.due().await?.network_at, self.looked))
    }

    /// Reads what is due.
    async fn refresh(&mut self) -> Result<(), Problem> {
        let now = self.engine.clock().now();
        if !is_due(self.refresh_at().await?, now) {
            return Ok(());
        }
        self.refreshed = Some(now);
        let before = self.engine.store().calendar_revision().await?;
        // What waited for the network no longer waits.
        let was_due = is_due(self.engine.due().await?.sync_at, now) || self.engine.offline_since().await?.is_some();
        let refreshed = self.engine.refresh_due(&self.queue).await?;
        self.turn = match refreshed.filter(|_| !was_due) {
            Some(refreshed) => self.engine.write_turn(&refreshed, before).await?,
            None => None,
        };
        Ok(())
    }

    async fn refresh_at(&self) -> Result<Option<Timestamp>, Problem> {
        Ok(earliest(self.engine.due().await?.refresh_at, self.refreshed))
    }

    /// Has due ratings read; returns when something is due again.
    async fn ratings(&mut self) -> Result<Option<Timestamp>, Problem> {
        let now = self.engine.clock().now();
        let due = self.engine.ratings_due().await?;
        let due = earliest(due, self.rated);
        if !is_due(due, now) {
            return Ok(due);
        }
        self.rated = Some(now);
        self.queue.enqueue(Work::Ratings)?;
        Ok(Some(plus(now, BREATH)))
    }

    /// Syncs if that is due and nothing is changing anymore; returns when to check again.
    async fn sync(&mut self) -> Result<Option<Timestamp>, Problem> {
        let now = self.engine.clock().now();
        let Some(due) = self.engine.due().await?.sync_at else {
            self.burst = None;
            return Ok(None);
        };
        if due > now {
            self.burst = None;
            return Ok(Some(due));
        }
        let revision = self.engine.store().calendar_revision().await?;
        let burst = Burst::with(self.burst, revision, now);
        self.burst = Some(burst);
        let rested = match self.rests {
            Some((same, until)) if same == revision => until,
            _ => Timestamp::MIN,
        };
        let turn = match self.turn {
            Some((same, at)) if same == revision => at,
            _ => Timestamp::MIN,
        };
        let breath = self.synced.map_or(Timestamp::MIN, |last| plus(last, SYNC_BREATH));
        let at = burst.settles_at().max(rested).max(breath).max(turn);
        if at > now {
            return Ok(Some(at));
        }
        (self.synced, self.burst) = (Some(now), None);
        if let Err(problem) = self.queue.ask(SYNC).await {
            tracing::warn!(code = %problem.code, "the sync that is due could not be run");
            let busy = matches!(problem.code, Code::RunInProgress | Code::QueueFull);
            let pause = if busy { BREATH } else { SYNC_AGAIN };
            self.rests = Some((revision, plus(self.engine.clock().now(), pause)));
        }
        let due = self.engine.due().await?.sync_at;
        Ok(due.map(|due| due.max(plus(now, SYNC_BREATH))))
    }
}

/// A moment after the last time at the earliest.
fn earliest(at: Option<Timestamp>, last: Option<Timestamp>) -> Option<Timestamp> {
    at.map(|at| at.max(last.map_or(Timestamp::MIN, |last| plus(last, BREATH))))
}

fn plus(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
#[path = "schedule_tests.rs"]
mod tests;
