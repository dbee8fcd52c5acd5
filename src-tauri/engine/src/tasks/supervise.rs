//! Makes sure that nothing waits forever: a panic in any task is caught, logged with its place, and stored, and the task restarts.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::Instant;

pub use super::crash::{Crash, Task, caught};
use crate::domain::{Code, Problem};
use crate::engine::Engine;
use crate::http::pause;
use crate::store::faults::RecordedCrash;

/// The pauses before a task restarts, from its first crash in a row on; the last one repeats.
const PAUSES: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_secs(2),
    Duration::from_secs(15),
    Duration::from_mins(1),
    Duration::from_mins(5),
];
/// After a task has run well for this long, its next crash counts as the first.
const WELL: Duration = Duration::from_mins(10);
/// Crashes are shown this long.
pub(crate) const SHOWN: SignedDuration = SignedDuration::from_hours(7 * 24);

impl Engine {
    /// Does the work of a task; a panic in it is recorded and becomes a problem.
    pub async fn guarded<T>(&self, task: Task, work: impl Future<Output = Result<T, Problem>>) -> Result<T, Problem> {
        match caught(work).await {
            Ok(result) => result,
            Err(crash) => Err(self.crashed(task, &crash).await),
        }
    }

    /// Runs a front end's task for as long as the process lives, and restarts it when it crashes. Ends when the task ends.
    pub async fn keep_running<F>(&self, task: Task, mut make: impl FnMut() -> F)
    where
        F: Future<Output = ()>,
    {
        let (_never_stopped, stopped) = watch::channel(false);
        keep_going(self, task, stopped, || {
            let work = make();
            async move {
                crash_point(self, task);
                work.await;
            }
        })
        .await;
    }

    /// Stores a crash; returns the problem for the caller.
    pub async fn crashed(&self, task: Task, crash: &Crash) -> Problem {
        let remembered = self
            .store()
            .add_fault(self.clock().now(), task.word(), &crash.place)
            .await;
        if let Err(error) = remembered {
            tracing::error!(?error, task = task.word(), "a crash could not be remembered");
        }
        Problem::new(Code::Crashed, crash_message(&crash.place))
    }

    /// The recent crashes, the latest first.
    pub async fn faults(&self) -> Result<Vec<RecordedCrash>, Problem> {
        let since = self.clock().now().checked_sub(SHOWN).unwrap_or(Timestamp::MIN);
        Ok(self.store().faults(since).await?)
    }
}

/// The sentence for a crash.
pub(crate) fn crash_message(place: &str) -> String {
    let place = if place.is_empty() { "an unknown place" } else { place };
    format!(
        "A part of ContestSync crashed ({place}). What was done is kept, and everything else still works; please report it with the log."
    )
}

/// A running task, until it is ended.
#[derive(Debug)]
pub struct Supervised {
    stop: watch::Sender<bool>,
    handle: JoinHandle<()>,
}

impl Supervised {
    /// Starts the task that `make` makes, and restarts it when it crashes. It ends when it's told to stop.
    pub(crate) fn start<F>(
        engine: &Engine,
        task: Task,
        mut make: impl FnMut(watch::Receiver<bool>) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let (stop, stopped) = watch::channel(false);
        let engine = engine.clone();
        let handle = tokio::spawn(async move {
            keep_going(&engine, task, stopped.clone(), || make(stopped.clone())).await;
        });
        Self { stop, handle }
    }

    /// Ends it; it may finish what it has started.
    pub async fn end(self) {
        self.stop.send_replace(true);
        if let Err(error) = self.handle.await {
            tracing::error!(%error, "a task could not be ended");
        }
    }
}

/// Runs what `make` makes; when it crashes, the crash is recorded and it's restarted, after a pause that grows and that `stop` ends.
pub(crate) async fn keep_going<F>(
    engine: &Engine,
    task: Task,
    mut stop: watch::Receiver<bool>,
    mut make: impl FnMut() -> F,
) where
    F: Future<Output = ()>,
{
    let mut crashes = 0_usize;
    loop {
        let begun = Instant::now();
        let Err(crash) = caught(Box::pin(make())).await else {
            return;
        };
        engine.crashed(task, &crash).await;
        crashes = if begun.elapsed() > WELL { 0 } else { crashes };
        let longest = PAUSES.last().copied().unwrap_or_default();
        tokio::select! {
            biased;
            _ = stop.wait_for(|stop| *stop) => return,
            () = pause(PAUSES.get(crashes).copied().unwrap_or(longest)) => {}
        }
        crashes = crashes.saturating_add(1);
        tracing::warn!(task = task.word(), "a task that crashed begins again");
    }
}

/// Where a test can make a task crash. In the program there is nothing.
#[cfg(not(test))]
pub(crate) const fn crash_point(_engine: &Engine, _task: Task) {}

#[cfg(test)]
pub(crate) use seam::crash_point;

#[cfg(test)]
pub(crate) mod seam {
    use super::{Engine, Task};

    /// Crashes if a test wants this task of this engine to.
    pub(crate) fn crash_point(engine: &Engine, task: Task) {
        let mut wanted = engine.inner.crashes.lock().unwrap();
        if let Some(place) = wanted.iter().position(|wanted| *wanted == task) {
            wanted.remove(place);
            drop(wanted);
            panic!("a test makes this crash");
        }
    }

    /// It crashes the next so many times that the task reaches its point.
    pub(crate) fn crash_next(engine: &Engine, task: Task, times: usize) {
        engine
            .inner
            .crashes
            .lock()
            .unwrap()
            .extend(std::iter::repeat_n(task, times));
    }
}
