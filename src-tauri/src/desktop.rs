//! The desktop app: checks for a display, builds the Tauri app, starts the engine in it, and ends it cleanly.

use std::process::ExitCode;
use std::sync::Arc;

use contestsync_core::cli::args::Args;
use contestsync_core::cli::output::note;
use contestsync_core::config::{display, logging};
use contestsync_core::domain::request::Place;
use contestsync_core::domain::view::Page;
use contestsync_core::domain::{Problem, SystemClock};
use contestsync_core::engine::{Engine, Settings, second_start};
use contestsync_core::notify::{Click, Snooze};
use tauri::{AppHandle, Manager, RunEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::shell::Shell;
use crate::tray::menu::Act;
use crate::{links, notifications, single_instance, window};
use contestsync_core::domain::deep_link::DeepLink;

/// What the start asks for beside the tray.
#[derive(Clone, Debug)]
struct Wish {
    link: Option<String>,
    window: bool,
    background: bool,
    quit: bool,
}

impl Wish {
    /// Who starts the program by hand sees it; start at login is silent.
    const fn opens_window(&self) -> bool {
        self.window || !self.background
    }
}

/// Runs the desktop app until the user quits it.
pub(crate) fn run(args: &Args) -> ExitCode {
    if !display::has_display() {
        note(
            "contestsync: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). `contestsync run` refreshes and syncs without one; `contestsync --help` lists the rest.",
        );
        return ExitCode::from(1);
    }
    let settings = match Settings::from_environment(Arc::new(SystemClock)) {
        Ok(settings) => settings,
        Err(problem) => return refuse(&problem),
    };
    if args.quit && !settings.endpoints.sample && !display::hands_over() {
        return single_instance::end_the_first(&settings.paths);
    }
    let log = logging::start(&settings.paths);
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("engine")
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            note(&format!(
                "contestsync: no thread could be started ({error}); close other programs and try again."
            ));
            return ExitCode::from(1);
        }
    };
    tauri::async_runtime::set(runtime.handle().clone());
    let wish = Wish {
        link: args.link.clone(),
        window: args.settings,
        background: args.background,
        quit: args.quit,
    };
    let built = builder(settings, wish).build(crate::context());
    let app = match built {
        Ok(app) => app,
        Err(error) => {
            tracing::error!(%error, "the app cannot be built");
            note(&format!("contestsync: the desktop app cannot be started ({error})."));
            return ExitCode::from(1);
        }
    };
    #[cfg(target_os = "macos")]
    let (app, _on_time) = {
        let mut app = app;
        crate::macos::stay_out_of_the_dock(&mut app);
        (app, crate::macos::stay_on_time())
    };
    let status = app.run_return(happened);
    drop(log);
    ExitCode::from(u8::try_from(status).unwrap_or(1))
}

fn happened(app: &AppHandle, event: RunEvent) {
    match event {
        // The last window was closed: the tray stays. An exit with a code was asked for.
        RunEvent::ExitRequested { code: None, api, .. } => api.prevent_exit(),
        // Opening the app again is an event on macOS, not a second process.
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => window::open(app, None),
        _ => {
            #[cfg(not(target_os = "macos"))]
            let _: &AppHandle = app;
        }
    }
}

fn builder(settings: Settings, wish: Wish) -> tauri::Builder<tauri::Wry> {
    // First: a second start must end before it touches anything. A demo isn't a second start: it runs beside the user's own ContestSync.
    let hands_over = if settings.endpoints.sample {
        Vec::new()
    } else {
        Vec::from(single_instance::plugins(&settings.paths))
    };
    let builder = hands_over
        .into_iter()
        .fold(tauri::Builder::default(), tauri::Builder::plugin);
    // Its notifications are for a program that isn't in a bundle.
    #[cfg(target_os = "macos")]
    let builder = crate::macos::stay_in_the_background(builder).plugin(tauri_plugin_notification::init());
    builder
        .plugin(tauri_plugin_deep_link::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(crate::login_entry::plugin())
        .plugin(crate::updates::plugin())
        .setup(move |app| {
            let handle = app.handle().clone();
            if wish.quit {
                // Nobody runs who could be ended; anyone who runs was told by the plugin above.
                handle.exit(0);
                return Ok(());
            }
            match tauri::async_runtime::block_on(Engine::open(settings)) {
                Ok((engine, _)) => {
                    sign(&engine);
                    start(&handle, engine, &wish);
                }
                Err(problem) => say_and_end(&handle, &problem),
            }
            Ok(())
        })
}

fn start(app: &AppHandle, engine: Engine, wish: &Wish) {
    let is_demo = engine.settings().endpoints.sample;
    match tauri::async_runtime::block_on(Shell::start(app, engine)) {
        Ok(shell) => app.manage(shell),
        Err(problem) => return say_and_end(app, &problem),
    };
    crate::shell::follow(app);
    // A demo leaves the system as it is.
    let was_linked = !is_demo && links::register(app);
    if let Some(link) = &wish.link {
        links::follow(app, link);
    } else if wish.opens_window() && !was_linked {
        window::open(app, None);
    }
}

/// Says in the data folder which process this is, and that it runs.
fn sign(engine: &Engine) {
    second_start::sign(engine);
    match second_start::hold(&engine.settings().paths.desktop_lock()) {
        // Only the system gives it back, when the process has ended.
        Ok(held) => std::mem::forget(held),
        Err(error) => tracing::warn!(%error, "nobody will be able to wait for the end of this process"),
    }
}

/// Nothing can be done without the data: says why, and ends.
fn say_and_end(app: &AppHandle, problem: &Problem) {
    tracing::error!(code = %problem.code, "the desktop app cannot be started");
    note(&format!("contestsync: {}", problem.message));
    let ending = app.clone();
    app.dialog()
        .message(problem.message.clone())
        .title("ContestSync")
        .kind(MessageDialogKind::Error)
        .show(move |_| ending.exit(1));
}

fn refuse(problem: &Problem) -> ExitCode {
    note(&format!("contestsync: {}", problem.message));
    ExitCode::from(2)
}

/// Does what a menu item, a notification or another process asks for.
pub(crate) fn act(app: &AppHandle, act: Act) {
    let place = |page: Page| Some(Place { page, contest: None });
    match act {
        Act::Window => window::open(app, None),
        Act::Upcoming => window::open(app, place(Page::Upcoming)),
        Act::Status => window::open(app, place(Page::Status)),
        Act::Settings => window::open(app, place(Page::Contests)),
        Act::Calendar => window::open(app, place(Page::Calendar)),
        Act::Update => window::open(app, place(Page::About)),
        Act::Show(key) => window::open(
            app,
            key.parse().ok().map(|key| Place {
                page: Page::Upcoming,
                contest: Some(key),
            }),
        ),
        Act::Quit => quit(app),
        Act::Nothing => {}
        Act::Open(_)
        | Act::Mute(..)
        | Act::Snooze(..)
        | Act::Sync
        | Act::PauseHour
        | Act::PauseMorning
        | Act::PauseOpen
        | Act::Resume => {
            let app = app.clone();
            tauri::async_runtime::spawn(async move {
                if let Err(problem) = ask(&app, act).await {
                    tracing::warn!(code = %problem.code, "the tray's wish could not be met");
                }
            });
        }
    }
}

fn sync_by_link(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        if let Some(shell) = app.try_state::<Shell>()
            && let Err(problem) = shell.desk().sync_soon().await
        {
            tracing::warn!(code = %problem.code, "a link's sync could not be asked for");
        }
    });
}

async fn ask(app: &AppHandle, act: Act) -> Result<(), Problem> {
    let Some(shell) = app.try_state::<Shell>() else {
        return Ok(());
    };
    let (desk, engine) = (shell.desk(), shell.desk().engine());
    match act {
        Act::Open(key) => links::open_contest(desk, &parsed(&key)?).await,
        Act::Mute(key, mute) => desk.mute(&parsed(&key)?, mute).await,
        Act::Snooze(key, minutes) => {
            let snooze = minutes.map_or(Snooze::ToStart, Snooze::Minutes);
            engine.snooze(&parsed(&key)?, snooze).await.map(drop)
        }
        Act::Sync => desk.sync_soon().await,
        Act::PauseHour => {
            let until = engine.clock().now().checked_add(jiff::SignedDuration::from_hours(1));
            engine.pause_reminders(until.ok()).await
        }
        Act::PauseMorning => {
            let words = shell.words().await?;
            let until = crate::tray::menu::morning(&words, engine.clock().now());
            engine.pause_reminders(until).await
        }
        Act::PauseOpen => engine.pause_reminders(None).await,
        Act::Resume => engine.resume_reminders().await,
        Act::Window
        | Act::Upcoming
        | Act::Status
        | Act::Settings
        | Act::Calendar
        | Act::Update
        | Act::Show(_)
        | Act::Quit
        | Act::Nothing => Ok(()),
    }
}

fn parsed(key: &str) -> Result<contestsync_core::domain::ContestKey, Problem> {
    key.parse().map_err(|error| {
        Problem::new(
            contestsync_core::domain::Code::UnknownContest,
            format!("This isn't a contest: {error}."),
        )
    })
}

/// Follows a link that was checked.
pub(crate) fn go(app: &AppHandle, link: DeepLink) {
    match link {
        DeepLink::Sync => sync_by_link(app.clone()),
        DeepLink::Contest(key) => act(app, Act::Show(key.to_string())),
        DeepLink::Open(key) => notifications::act_on(app, Click::Open(key)),
        DeepLink::Snooze(key, minutes) => {
            notifications::act_on(
                app,
                Click::Snooze(key, minutes.map_or(Snooze::ToStart, Snooze::Minutes)),
            );
        }
        DeepLink::Settings(page) => window::open(app, Some(Place { page, contest: None })),
    }
}

/// Ends the program: what is being written is finished first.
pub(crate) fn quit(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        if let Some(shell) = app.try_state::<Shell>() {
            shell.end().await;
        }
        app.exit(0);
    });
}
