//! The bounded queue: tasks run one by one. A request for something that is already waiting joins it. A running task has already read the data,
//! so requests don't join it. A full queue says so.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{Notify, watch};

use super::report::{RefreshReport, SyncReport};
use crate::domain::{Code, Problem, SourceId};
use crate::engine::Engine;
use crate::readings::refresh::Refreshed;
use crate::sync::SyncOptions;
use crate::tasks::supervise::{Task, crash_point, keep_going};

/// How many different requests may wait; the schedule and a person together need fewer.
const ROOM: usize = 16;

/// What can be requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// Fetch these platforms, or all that are switched on; a feed in their place where it goes first.
    Refresh(Option<BTreeSet<SourceId>>),
    /// Fetch these platforms themselves, unless that was done since.
    Check(BTreeSet<SourceId>),
    /// Fetch these platforms, and believe them even where most of what was upcoming is missing.
    Trust(BTreeSet<SourceId>),
    /// Update the calendar to match what is wanted; only read while what would be added first waits for the user's approval.
    Sync(SyncOptions),
    /// Read the ratings of the user's handles that are due.
    Ratings,
    /// Delete what is past its time.
    Prune,
}

impl Work {
    /// Whether this does all that `other` would do.
    fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Refresh(None), Self::Refresh(None))
            | (Self::Prune, Self::Prune)
            | (Self::Ratings, Self::Ratings) => true,
            (Self::Refresh(Some(all)), Self::Refresh(Some(some))) | (Self::Check(all), Self::Check(some)) => {
                some.is_subset(all)
            }
            (Self::Sync(sync), Self::Refresh(None)) => sync.refresh,
            (Self::Sync(this), Self::Sync(that)) if this.dry_run || that.dry_run => this == that,
            (Self::Sync(this), Self::Sync(that)) => {
                this.refresh >= that.refresh
                    && this.confirmed >= that.confirmed
                    && this.take_over >= that.take_over
                    && this.reword >= that.reword
            }
            _ => false,
        }
    }
}

/// The outcome of a request.
#[derive(Clone, Debug)]
pub enum WorkResult {
    /// Of a refresh.
    Refreshed(Arc<Refreshed>),
    /// Of a sync, with the refresh that came first.
    Synced(Arc<(SyncReport, Refreshed)>),
    /// Of the pruning: how many contests were deleted.
    Pruned(u64),
    /// Of ratings, whatever the outcome of each.
    Rated,
}

impl WorkResult {
    /// What the platforms said, no matter which request read them.
    #[must_use]
    pub fn refresh_report(&self) -> Option<&RefreshReport> {
        match self {
            Self::Refreshed(done) => Some(&done.report),
            Self::Synced(done) => done.0.refresh.as_ref(),
            Self::Pruned(_) | Self::Rated => None,
        }
    }
}

type Reply = Option<Result<WorkResult, Problem>>;

#[derive(Debug)]
struct Entry {
    work: Work,
    replies: Vec<watch::Sender<Reply>>,
}

impl Entry {
    fn tell(self, answer: &Result<WorkResult, Problem>) {
        for reply in self.replies {
            reply.send_replace(Some(answer.clone()));
        }
    }
}

#[derive(Debug, Default)]
struct Room {
    waiting: VecDeque<Entry>,
    closed: bool,
}

impl Room {
    /// Adds the request to the queue, merged with a waiting one if one covers the other.
    fn enter(&mut self, work: Work) -> Result<watch::Receiver<Reply>, Problem> {
        if self.closed {
            return Err(stopped());
        }
        let (reply, receiver) = watch::channel(None);
        if let Some(entry) = self.waiting.iter_mut().find(|entry| entry.work.covers(&work)) {
            entry.replies.push(reply);
            return Ok(receiver);
        }
        let mut entry = Entry {
            work,
            replies: vec![reply],
        };
        // What it covers is done with it, at the place of the first of them.
        let place = self.waiting.iter().position(|waiting| entry.work.covers(&waiting.work));
        if place.is_none() && self.waiting.len() >= ROOM {
            return Err(Problem::new(
                Code::QueueFull,
                "Too many tasks are queued; try again in a moment.",
            ));
        }
        let (covered, kept): (VecDeque<_>, VecDeque<_>) = std::mem::take(&mut self.waiting)
            .into_iter()
            .partition(|waiting| entry.work.covers(&waiting.work));
        entry
            .replies
            .extend(covered.into_iter().flat_map(|covered| covered.replies));
        self.waiting = kept;
        self.waiting.insert(place.unwrap_or(self.waiting.len()), entry);
        Ok(receiver)
    }
}

/// The queue. Cheap to clone; all clones are one.
#[derive(Clone, Debug)]
pub struct Queue {
    room: Arc<Mutex<Room>>,
    came: Arc<Notify>,
}

impl Queue {
    /// Opens the queue and starts working; the work stops when the queue is closed.
    #[must_use]
    pub fn start(engine: Engine) -> (Self, tokio::task::JoinHandle<()>) {
        let queue = Self {
            room: Arc::default(),
            came: Arc::new(Notify::new()),
        };
        let working = queue.clone();
        let worker = tokio::spawn(async move {
            let (_stop, stopped) = watch::channel(false);
            keep_going(&engine, Task::Queue, stopped, || working.work_through(&engine)).await;
        });
        (queue, worker)
    }

    /// Requests work and waits for its outcome.
    pub async fn ask(&self, work: Work) -> Result<WorkResult, Problem> {
        let mut reply = self.enter(work)?;
        let answer = reply.wait_for(Option::is_some).await.map_err(|_| stopped())?.clone();
        answer.unwrap_or_else(|| Err(stopped()))
    }

    /// Requests work without waiting for it.
    pub fn enqueue(&self, work: Work) -> Result<(), Problem> {
        self.enter(work).map(drop)
    }

    /// Accepts and starts nothing more; the running task is finished.
    pub fn close(&self) {
        let mut room = self.lock();
        room.closed = true;
        let waiting = std::mem::take(&mut room.waiting);
        drop(room);
        for entry in waiting {
            entry.tell(&Err(stopped()));
        }
        self.came.notify_one();
    }

    fn enter(&self, work: Work) -> Result<watch::Receiver<Reply>, Problem> {
        let receiver = self.lock().enter(work)?;
        self.came.notify_one();
        Ok(receiver)
    }

    async fn work_through(&self, engine: &Engine) {
        loop {
            crash_point(engine, Task::Queue);
            let next = {
                let mut room = self.lock();
                if room.closed {
                    return;
                }
                room.waiting.pop_front()
            };
            let Some(entry) = next else {
                self.came.notified().await;
                continue;
            };
            let answer = engine.guarded(Task::Work, perform(engine, &entry.work)).await;
            if let Err(problem) = &answer {
                tracing::warn!(code = %problem.code, "a run failed");
            }
            entry.tell(&answer);
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Room> {
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn perform(engine: &Engine, work: &Work) -> Result<WorkResult, Problem> {
    crash_point(engine, Task::Work);
    match work {
        Work::Refresh(only) => engine
            .refresh_usually(only.clone())
            .await
            .map(|done| WorkResult::Refreshed(Arc::new(done))),
        Work::Check(platforms) => engine
            .ask_before_reminders(platforms.clone())
            .await
            .map(|done| WorkResult::Refreshed(Arc::new(done))),
        Work::Trust(platforms) => engine
            .refresh_trusting(platforms.clone())
            .await
            .map(|done| WorkResult::Refreshed(Arc::new(done))),
        // Checked when it runs: another account may have signed in since it was asked for.
        Work::Sync(options) if !options.dry_run && engine.adding_waits().await? => {
            let read = if options.refresh {
                engine.refresh_usually(None).await?
            } else {
                Refreshed::default()
            };
            Ok(WorkResult::Refreshed(Arc::new(read)))
        }
        Work::Sync(options) => engine
            .sync_with_fresh_readings(*options)
            .await
            .map(|done| WorkResult::Synced(Arc::new(done))),
        Work::Ratings => engine.read_due_ratings().await.map(|()| WorkResult::Rated),
        Work::Prune => Ok(WorkResult::Pruned(engine.prune().await?)),
    }
}

fn stopped() -> Problem {
    Problem::new(Code::Cancelled, "ContestSync is closing, so nothing new was started.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Platform;

    const PLAIN: SyncOptions = SyncOptions::PLAIN;

    fn refresh(platforms: &[Platform]) -> Work {
        Work::Refresh(Some(platforms.iter().copied().map(SourceId::from).collect()))
    }

    fn waiting(room: &Room) -> Vec<(Work, usize)> {
        let entry = |entry: &Entry| (entry.work.clone(), entry.replies.len());
        room.waiting.iter().map(entry).collect()
    }

    #[test]
    fn work_joins_what_waits_and_covers_it_and_takes_in_what_it_covers_itself() {
        let mut room = Room::default();
        let (read, full, yes) = (
            Work::Sync(SyncOptions { refresh: true, ..PLAIN }),
            Work::Sync(PLAIN),
            Work::Sync(SyncOptions {
                confirmed: true,
                ..PLAIN
            }),
        );
        let mut receivers = Vec::new();
        for work in [
            full.clone(),
            refresh(&[Platform::AtCoder]),
            full,
            refresh(&[Platform::CodeChef]),
            Work::Refresh(None),
        ] {
            receivers.push(room.enter(work).unwrap());
        }
        // The sync reads all platforms first: both syncs and the reading of all are done with it, at the place of the first.
        receivers.push(room.enter(read.clone()).unwrap());
        receivers.push(room.enter(refresh(&[Platform::AtCoder, Platform::CodeChef])).unwrap());
        receivers.push(room.enter(Work::Refresh(None)).unwrap());
        receivers.push(room.enter(yes.clone()).unwrap());
        assert_eq!(
            waiting(&room),
            [
                (read, 5),
                (refresh(&[Platform::AtCoder, Platform::CodeChef]), 3),
                (yes, 1)
            ]
        );
        for entry in std::mem::take(&mut room.waiting) {
            entry.tell(&Ok(WorkResult::Pruned(1)));
        }
        assert!(
            receivers.iter().all(|receiver| receiver.borrow().is_some()),
            "everybody is told"
        );
    }

    #[test]
    fn a_dry_run_covers_nothing_but_itself() {
        let dry = Work::Sync(SyncOptions { dry_run: true, ..PLAIN });
        let read = Work::Sync(SyncOptions {
            refresh: true,
            dry_run: true,
            ..PLAIN
        });
        assert!(dry.covers(&dry) && !read.covers(&dry) && !dry.covers(&Work::Sync(PLAIN)));
        assert!(!Work::Sync(PLAIN).covers(&dry) && read.covers(&Work::Refresh(None)));
    }
}
