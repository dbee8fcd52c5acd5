//! Makes sure that nothing waits forever: a panic in any task is caught, logged with its place, and stored, and the task restarts.
#![cfg_attr(
    windows,
    expect(
        clippy::missing_const_for_thread_local,
        reason = "the initializer is const, which clippy overlooks on Windows"
    )
)]

use std::cell::RefCell;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Once;
use std::task::Poll;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::engine::Engine;
use crate::domain::{Code, Problem};
use crate::http::pause;
use crate::store::faults::RecordedCrash;

/// The pauses before a task begins again, from its first crash in a row on; the last one stays.
const PAUSES: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_secs(2),
    Duration::from_secs(15),
    Duration::from_mins(1),
    Duration::from_mins(5),
];
/// A task that went well for this long crashes for the first time again.
const WELL: Duration = Duration::from_mins(10);
/// Crashes are shown this long.
pub(crate) const SHOWN: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What runs automatically, or alongside a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// A command of the command line.
    Command,
    /// The queue.
    Queue,
    /// A refresh, sync or pruning that was asked for.
    Work,
    /// The schedule.
    Schedule,
    /// What listens to the kernel.
    Outside,
    /// The reminders.
    Reminders,
    /// What makes the views.
    View,
    /// A request of the window.
    Window,
    /// The reading of one platform.
    Platform,
    /// The writing of one event.
    Event,
    /// A sign-in of the window.
    SignIn,
    /// What draws the tray.
    Tray,
    /// What follows the desktop session: its services, and waking from sleep.
    Session,
    /// What shows notifications and hears their buttons.
    Notifications,
    /// What a button of a notification asks for.
    Click,
    /// What looks for updates.
    Updates,
    /// What keeps the calendar file up to date.
    CalendarFile,
}

impl Task {
    /// Its word in documents.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Command => "command",
            Self::Queue => "queue",
            Self::Work => "work",
            Self::Schedule => "schedule",
            Self::Outside => "outside",
            Self::Reminders => "reminders",
            Self::View => "view",
            Self::Window => "window",
            Self::Platform => "platform",
            Self::Event => "event",
            Self::SignIn => "sign_in",
            Self::Tray => "tray",
            Self::Session => "session",
            Self::Notifications => "notifications",
            Self::Click => "click",
            Self::Updates => "updates",
            Self::CalendarFile => "calendar_file",
        }
    }
}

/// A panic that was caught.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Crash {
    /// File and line; empty where nobody knows.
    pub place: String,
}

thread_local! {
    /// The last panic of this thread: the hook knows its place, who catches it doesn't.
    static LAST: RefCell<Option<Crash>> = const { RefCell::new(None) };
}

/// Every panic is logged with its place from now on, caught or not.
pub(crate) fn log_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            let said = panic.payload_as_str().unwrap_or_default();
            tracing::error!(place, said, "a part of the program crashed");
            LAST.set(Some(Crash { place }));
            before(panic);
        }));
    });
}

/// Does the work; a panic in it becomes an error.
pub async fn caught<T>(work: impl Future<Output = T>) -> Result<T, Crash> {
    let mut work = pin!(work);
    poll_fn(
        |context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
            Ok(polled) => polled.map(Ok),
            Err(_) => Poll::Ready(Err(LAST.take().unwrap_or_default())),
        },
    )
    .await
}

impl Engine {
    /// Does the work of a task; a panic in it is remembered and becomes a problem.
    pub async fn guarded<T>(&self, task: Task, work: impl Future<Output = Result<T, Problem>>) -> Result<T, Problem> {
        match caught(work).await {
            Ok(result) => result,
            Err(crash) => Err(self.crashed(task, &crash).await),
        }
    }

    /// Runs a front end's task for as long as the process lives, and begins it again when it crashes. Ends when the task ends.
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

    /// What crashed lately, the latest first.
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

/// A task at work until it is ended.
#[derive(Debug)]
pub struct Supervised {
    stop: watch::Sender<bool>,
    handle: JoinHandle<()>,
}

impl Supervised {
    /// Begins the task that `make` makes, and restarts it when it crashes. It ends when it's told to stop.
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

    /// Ends it; what it has begun it may finish.
    pub async fn end(self) {
        self.stop.send_replace(true);
        if let Err(error) = self.handle.await {
            tracing::error!(%error, "a task could not be ended");
        }
    }
}

/// Does what `make` makes; when it crashes, that is remembered and it is created again, after a pause that grows and that `stop` ends.
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

    /// The next so many times that the task comes to its point, it crashes.
    pub(crate) fn crash_next(engine: &Engine, task: Task, times: usize) {
        engine
            .inner
            .crashes
            .lock()
            .unwrap()
            .extend(std::iter::repeat_n(task, times));
    }
}
