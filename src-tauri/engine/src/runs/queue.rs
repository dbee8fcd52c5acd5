//! The bounded waiting room: work is done one by one; who asks for what already waits or runs joins it; a full room says so.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{Notify, watch};

use super::core::Engine;
use super::refresh::Refreshed;
use super::report::SyncReport;
use super::sync::SyncOptions;
use crate::domain::{Code, Problem, SourceId};

/// Different things that may wait; the schedule and a person together ask for fewer.
const ROOM: usize = 16;

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// Fetch these platforms, or all that are switched on.
    Refresh(Option<BTreeSet<SourceId>>),
    /// Make the calendar equal to what is wanted.
    Sync(SyncOptions),
    /// Delete what is older than it is kept.
    Prune,
}

/// What came of it.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Of a refresh.
    Refreshed(Arc<Refreshed>),
    /// Of a sync, with the refresh that came first.
    Synced(Arc<(SyncReport, Refreshed)>),
    /// Of the pruning: how many contests went.
    Pruned(u64),
}

type Reply = Option<Result<Answer, Problem>>;

#[derive(Debug)]
struct Entry {
    work: Work,
    reply: watch::Sender<Reply>,
}

#[derive(Debug, Default)]
struct Room {
    waiting: VecDeque<Entry>,
    running: Option<(Work, watch::Receiver<Reply>)>,
    closed: bool,
}

/// The waiting room. Cheap to clone; all clones are one.
#[derive(Clone, Debug)]
pub struct Queue {
    room: Arc<Mutex<Room>>,
    came: Arc<Notify>,
}

impl Queue {
    /// Opens the room and begins to work; the work stops when the queue is closed.
    #[must_use]
    pub fn start(engine: Engine) -> (Self, tokio::task::JoinHandle<()>) {
        let queue = Self {
            room: Arc::default(),
            came: Arc::new(Notify::new()),
        };
        let worker = tokio::spawn(queue.clone().work_through(engine));
        (queue, worker)
    }

    /// Asks for work and waits for what comes of it.
    pub async fn ask(&self, work: Work) -> Result<Answer, Problem> {
        let mut reply = self.enter(work)?;
        let answer = reply.wait_for(Option::is_some).await.map_err(|_| stopped())?.clone();
        answer.unwrap_or_else(|| Err(stopped()))
    }

    /// Asks for work without waiting for it.
    pub fn enqueue(&self, work: Work) -> Result<(), Problem> {
        self.enter(work).map(drop)
    }

    /// Nothing more is taken in; what runs is finished.
    pub fn close(&self) {
        self.lock().closed = true;
        self.came.notify_one();
    }

    fn enter(&self, work: Work) -> Result<watch::Receiver<Reply>, Problem> {
        let mut room = self.lock();
        if room.closed {
            return Err(stopped());
        }
        if let Some((_, reply)) = room.running.as_ref().filter(|(running, _)| *running == work) {
            return Ok(reply.clone());
        }
        if let Some(entry) = room.waiting.iter().find(|entry| entry.work == work) {
            return Ok(entry.reply.subscribe());
        }
        if room.waiting.len() >= ROOM {
            return Err(Problem::new(
                Code::QueueFull,
                "Too much is waiting already; try again when some of it is done.",
            ));
        }
        let (sender, receiver) = watch::channel(None);
        room.waiting.push_back(Entry { work, reply: sender });
        drop(room);
        self.came.notify_one();
        Ok(receiver)
    }

    async fn work_through(self, engine: Engine) {
        loop {
            let next = {
                let mut room = self.lock();
                let next = if room.closed { None } else { room.waiting.pop_front() };
                if let Some(entry) = &next {
                    room.running = Some((entry.work.clone(), entry.reply.subscribe()));
                } else if room.closed {
                    return;
                }
                next
            };
            let Some(Entry { work, reply }) = next else {
                self.came.notified().await;
                continue;
            };
            let answer = perform(&engine, &work).await;
            if let Err(problem) = &answer {
                tracing::warn!(code = %problem.code, "a run failed");
            }
            self.lock().running = None;
            reply.send_replace(Some(answer));
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Room> {
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn perform(engine: &Engine, work: &Work) -> Result<Answer, Problem> {
    match work {
        Work::Refresh(only) => engine
            .refresh(only.clone())
            .await
            .map(|done| Answer::Refreshed(Arc::new(done))),
        Work::Sync(options) => engine.sync(*options).await.map(|done| Answer::Synced(Arc::new(done))),
        Work::Prune => Ok(Answer::Pruned(engine.store().prune(engine.clock().now()).await?)),
    }
}

fn stopped() -> Problem {
    Problem::new(Code::Cancelled, "ContestSync is being closed, so nothing new is begun.")
}
