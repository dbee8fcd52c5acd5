//! What runs behind the front ends: the engine with its queue, schedule, and reminders; passes its views to the tray.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use contestsync_core::config::{self, display};
use contestsync_core::domain::Problem;
use contestsync_core::domain::request::Place;
use contestsync_core::domain::view::{Activity, View};
use contestsync_core::domain::when::TimeWords;
use contestsync_core::engine::local_zone;
use contestsync_core::engine::publish::activity;
use contestsync_core::engine::queue::Work;
use contestsync_core::engine::remind::Reminding;
use contestsync_core::engine::schedule::Schedule;
use contestsync_core::engine::supervise::Task;
use contestsync_core::engine::{Desk, Engine, Queue, schedule};
use contestsync_core::http::pause;
use contestsync_core::words::{Language, Speech};
use jiff::{SignedDuration, Timestamp};
use tauri::{AppHandle, Manager};
use tokio::task::JoinHandle;

use crate::notifications::DesktopNotifier;
use crate::tray::Tray;
use crate::tray::menu::Scene;
use crate::window::WindowHost;
use crate::{login_entry, system};

/// The pause between two redraws during a run.
const REST: Duration = Duration::from_millis(200);
/// How long the end waits for what is being written.
const PATIENCE: Duration = Duration::from_secs(20);

/// The state that Tauri keeps for us.
pub(crate) struct Shell {
    desk: Desk,
    tray: OnceLock<Option<Tray>>,
    place: Mutex<Option<Place>>,
    host: WindowHost,
    notifier: Arc<DesktopNotifier>,
    running: tokio::sync::Mutex<Option<Running>>,
}

/// What has to be stopped at the end.
struct Running {
    reminding: Reminding,
    worker: JoinHandle<()>,
    publisher: JoinHandle<()>,
    schedule: Schedule,
}

impl Shell {
    /// Starts everything that runs automatically.
    pub(crate) async fn start(app: &AppHandle, engine: Engine) -> Result<Self, Problem> {
        engine.notice(|surroundings| {
            display::package().clone_into(&mut surroundings.package);
            surroundings.system = system::name();
            surroundings.locale = display::time_locale();
            surroundings.message_locale = display::message_locale();
        });
        engine.recall_sample().await?;
        engine.asks_before_adding();
        let (queue, worker) = Queue::start(engine.clone());
        let schedule = schedule::start(&engine, &queue)?;
        let notifier = Arc::new(DesktopNotifier::start(app, &engine));
        let reminding = Reminding::start(engine.clone(), queue.clone(), notifier.clone());
        let publisher = engine.publish();
        queue.enqueue(Work::Prune)?;
        Ok(Self {
            desk: Desk::new(engine, queue),
            tray: OnceLock::new(),
            place: Mutex::new(None),
            host: WindowHost::default(),
            notifier,
            running: tokio::sync::Mutex::new(Some(Running {
                reminding,
                worker,
                publisher,
                schedule,
            })),
        })
    }

    /// What the window may ask.
    pub(crate) const fn desk(&self) -> &Desk {
        &self.desk
    }

    /// What shows notifications.
    pub(crate) const fn notifier(&self) -> &Arc<DesktopNotifier> {
        &self.notifier
    }

    /// Who shows the window.
    pub(crate) const fn host(&self) -> &WindowHost {
        &self.host
    }

    /// Texts with the user's language, time zone, and clock.
    pub(crate) async fn words(&self) -> Result<Speech, Problem> {
        let preferences = self.desk.engine().preferences().await?;
        Ok(self.desk.engine().surroundings().speech(local_zone(), &preferences))
    }

    /// Where the window that is being opened should be.
    pub(crate) fn set_place(&self, place: Option<Place>) {
        *self.place.lock().unwrap_or_else(PoisonError::into_inner) = place;
    }

    /// The same, once.
    pub(crate) fn take_place(&self) -> Option<Place> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Stops everything: no reminders, no new work. A write in progress is finished, or the next run continues it.
    pub(crate) async fn end(&self) {
        let Some(running) = self.running.lock().await.take() else {
            return;
        };
        let engine = self.desk.engine();
        running.schedule.end().await;
        running.reminding.end().await;
        self.desk.sign_in_cancel();
        // In this order: what is begun after the wish to cancel would forget it.
        self.desk.queue().close();
        engine.cancel();
        match tokio::time::timeout(PATIENCE, running.worker).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "the queue crashed"),
            Err(_) => tracing::warn!("a run did not end in time; the next one goes on where it stopped"),
        }
        running.publisher.abort();
        // Aborted is how it ends; nothing may read the data after that.
        drop(running.publisher.await);
        engine.close().await;
    }
}

/// Puts the icon into the tray and carries views, progress and time to it. To be called on the main thread, once.
pub(crate) fn follow(app: &AppHandle) {
    let Some(shell) = app.try_state::<Shell>() else {
        return;
    };
    shell.tray.get_or_init(|| Tray::new(app));
    let app = app.clone();
    system::watch_desktop(shell.desk().engine());
    tauri::async_runtime::spawn(end_when_told(app.clone()));
    let updating = app.clone();
    keep_running(&app, Task::Updates, move || crate::updates::watch(updating.clone()));
    let carrying = app.clone();
    keep_running(&app, Task::Tray, move || carry(carrying.clone()));
}

/// Runs a task of the desktop next to the others, under the engine's supervision.
fn keep_running<F>(app: &AppHandle, task: Task, make: impl FnMut() -> F + Send + 'static)
where
    F: Future<Output = ()> + Send + 'static,
{
    let Some(shell) = app.try_state::<Shell>() else {
        return;
    };
    let engine = shell.desk().engine().clone();
    tauri::async_runtime::spawn(async move { engine.keep_running(task, make).await });
}

async fn carry(app: AppHandle) {
    let Some(shell) = app.try_state::<Shell>() else {
        return;
    };
    let engine = shell.desk().engine().clone();
    let (mut views, mut progress, mut waiter) = (engine.views(), engine.progress(), engine.waiter());
    let mut drawn = 0;
    let mut launched = None;
    loop {
        // Moves also after a sleep of the machine or when the clock was set, which change what is said but no view.
        waiter.look();
        let view = views.borrow_and_update().clone();
        let activity = activity(*progress.borrow_and_update());
        // Without a view there is nothing to be drawn until one comes.
        let mut stands = Duration::from_hours(24);
        if let Some(view) = view {
            stands = Scene {
                view: &view,
                activity: &activity,
                words: &words_of(&engine, &view),
                now: engine.true_now(),
            }
            .stands_for();
            if view.revision != drawn {
                drawn = view.revision;
                follow_autostart(&app, &engine, &view, &mut launched);
            }
            draw(&app, view, activity, engine.true_now());
        }
        pause(REST).await;
        let until = SignedDuration::try_from(stands)
            .ok()
            .and_then(|stands| engine.clock().now().checked_add(stands).ok());
        tokio::select! {
            seen = views.changed() => if seen.is_err() { return },
            seen = progress.changed() => if seen.is_err() { return },
            _ = waiter.wait(until) => {}
        }
    }
}

fn draw(app: &AppHandle, view: Arc<View>, activity: Activity, now: Timestamp) {
    let drawing = app.clone();
    let drawn = app.run_on_main_thread(move || {
        let Some(shell) = drawing.try_state::<Shell>() else {
            return;
        };
        if let Some(Some(tray)) = shell.tray.get() {
            let words = words_of(shell.desk.engine(), &view);
            let scene = Scene {
                view: &view,
                activity: &activity,
                words: &words,
                now,
            };
            tray.draw(&drawing, &scene);
        }
    });
    if let Err(error) = drawn {
        tracing::warn!(%error, "the tray could not be drawn");
    }
}

/// Texts for a view: its time zone may have changed since the last one.
pub(crate) fn words_of(engine: &Engine, view: &View) -> Speech {
    let chosen = view.preferences.get("language").and_then(serde_json::Value::as_str);
    let locale = engine.surroundings().message_locale;
    let language = Language::chosen(chosen.unwrap_or_default(), locale.as_deref());
    Speech::new(language, TimeWords::with_clock(local_zone(), view.twelve_hours))
}

/// Makes start at login match the preference, no matter who changed it.
fn follow_autostart(app: &AppHandle, engine: &Engine, view: &View, launched: &mut Option<bool>) {
    if view.sample {
        // A demo leaves the system unchanged.
        return;
    }
    let wanted = view.preferences.get("autostart").and_then(serde_json::Value::as_bool);
    if wanted != *launched {
        // At the first look of a run the user has switched nothing.
        login_entry::follow(app, engine, wanted.unwrap_or(false), launched.is_some());
        *launched = wanted;
    }
}

/// A request by the system to quit counts like one by the user.
async fn end_when_told(app: AppHandle) {
    if config::system::told_to_end().await {
        crate::desktop::quit(&app);
    }
}
