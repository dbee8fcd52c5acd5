//! Catches panics: which part of the program they stopped, and where.
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

/// What runs automatically, or for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// A command of the command line.
    Command,
    /// The queue.
    Queue,
    /// A refresh, sync, or pruning that was requested.
    Work,
    /// The schedule.
    Schedule,
    /// The task that listens to the kernel.
    Outside,
    /// The reminders.
    Reminders,
    /// The task that makes the views.
    View,
    /// A request of a front end.
    Window,
    /// The reading of one platform.
    Platform,
    /// The writing of one event.
    Event,
    /// A sign-in of the window.
    SignIn,
    /// The task that draws the tray.
    Tray,
    /// The task that follows the desktop session: its services, and waking from sleep.
    Session,
    /// The task that shows notifications and reports clicks on their buttons.
    Notifications,
    /// The task that checks for updates.
    Updates,
    /// The task that keeps the calendar file up to date.
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
            Self::Updates => "updates",
            Self::CalendarFile => "calendar_file",
        }
    }
}

/// A panic that was caught.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Crash {
    /// File and line; empty if they aren't known.
    pub place: String,
}

thread_local! {
    /// The last panic of this thread: the hook knows its place, the code that catches it doesn't.
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
