//! The desktop app: checks for a display, builds the Tauri app, starts the engine in it, and ends it cleanly.

use std::io::ErrorKind;
use std::process::ExitCode;
use std::sync::Arc;

use contestsync_core::cli::args::Args;
use contestsync_core::cli::output::note;
use contestsync_core::config::{self, display, logging};
use contestsync_core::domain::{Preferences, Problem, SystemClock};
use contestsync_core::engine::{Engine, Settings, second_start, speech_of};
use contestsync_core::words::Speech;
use tauri::{AppHandle, Manager, RunEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::activation::Activation;
use crate::shell::Shell;
use crate::{links, single_instance, system, window};

/// What the start asks for in addition to the tray.
#[derive(Clone, Debug)]
struct Wish {
    link: Option<String>,
    activation: Activation,
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
    if !config::system::has_display() {
        note(
            "contestsync: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). `contestsync run` refreshes and syncs without one; `contestsync --help` lists the rest.",
        );
        return ExitCode::from(1);
    }
    system::start_anew_if_needed(args);
    if !system::opens_display() {
        note(
            "contestsync: the display can't be opened (DISPLAY or WAYLAND_DISPLAY names one that doesn't answer, or that isn't yours). `contestsync run` refreshes and syncs without one; `contestsync --help` lists the rest.",
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
        activation: Activation::of(args.activation.as_deref()),
        window: args.settings,
        background: args.background,
        quit: args.quit,
    };
    let built = builder(settings, wish).build(crate::context());
    let mut app = match built {
        Ok(app) => app,
        Err(error) => {
            tracing::error!(%error, "the app cannot be built");
            note(&format!("contestsync: the desktop app cannot be started ({error})."));
            return ExitCode::from(1);
        }
    };
    system::begin_unseen(&mut app);
    system::stay_on_time();
    let status = app.run_return(happened);
    system::unmark_running();
    drop(log);
    ExitCode::from(u8::try_from(status).unwrap_or(1))
}

fn happened(app: &AppHandle, event: RunEvent) {
    match event {
        // The last window was closed: the tray stays. An exit with a code was asked for.
        RunEvent::ExitRequested { code: None, api, .. } => api.prevent_exit(),
        event if system::is_reopened(&event) => window::open(app, None, Activation::default()),
        _ => {}
    }
}

fn builder(settings: Settings, wish: Wish) -> tauri::Builder<tauri::Wry> {
    // First: a second start must end before it touches anything.
    let builder = single_instance::plugins(&settings.paths, settings.endpoints.sample)
        .into_iter()
        .fold(tauri::Builder::default(), tauri::Builder::plugin);
    system::prepare_tray(builder)
        .plugin(tauri_plugin_deep_link::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(crate::login_entry::plugin())
        .plugin(crate::updates::plugin())
        .setup(move |app| {
            let handle = app.handle().clone();
            if wish.quit {
                // There's no running program to end; if there were, the plugin above would have told it.
                handle.exit(0);
                return Ok(());
            }
            match tauri::async_runtime::block_on(Engine::open(settings)) {
                Ok((engine, _)) if takes_over(&engine) => start(&handle, engine, &wish),
                Ok((engine, _)) => {
                    let says = second_start::runs_already(&engine.settings().paths.instance(), &environment_words());
                    give_way(&handle, &says, wish.background);
                }
                Err(problem) => fail(&handle, &problem),
            }
            Ok(())
        })
}

fn start(app: &AppHandle, engine: Engine, wish: &Wish) {
    let is_demo = engine.settings().endpoints.sample;
    match tauri::async_runtime::block_on(Shell::start(app, engine)) {
        Ok(shell) => app.manage(shell),
        Err(problem) => return fail(app, &problem),
    };
    crate::shell::follow(app);
    // A demo leaves the system unchanged.
    let was_linked = !is_demo && links::register(app);
    if let Some(link) = &wish.link {
        links::follow(app, link, wish.activation.clone());
    } else if wish.opens_window() && !was_linked {
        window::open(app, None, wish.activation.clone());
    }
}

/// Says in the data folder which process this is, and that it runs; `false` if another one does. A second start may not find the first: without a
/// session bus, or for the second user of a Mac. Two would remind twice.
fn takes_over(engine: &Engine) -> bool {
    let lock = engine.settings().paths.desktop_lock();
    let held = match second_start::hold(&lock) {
        // The process before this one may be about to end: it was told to quit, or an update takes its place.
        Err(error) if error.kind() == ErrorKind::WouldBlock && second_start::has_ended(&lock, second_start::ENDING) => {
            second_start::hold(&lock)
        }
        held => held,
    };
    match held {
        // Only the system gives it back, when the process has ended.
        Ok(held) => std::mem::forget(held),
        Err(error) if error.kind() == ErrorKind::WouldBlock => return false,
        Err(error) => tracing::warn!(%error, "nobody will be able to wait for the end of this process"),
    }
    second_start::sign(engine);
    // A demo isn't what an upgrade would start again.
    if !engine.settings().endpoints.sample {
        system::mark_running();
    }
    true
}

/// Another process runs with this data. Nobody has asked for a start at login, so it ends without a dialog.
fn give_way(app: &AppHandle, says: &str, background: bool) {
    if background {
        note(&format!("contestsync: {says}"));
        app.exit(1);
    } else {
        say_and_end(app, says);
    }
}

/// Nothing can be done without the data.
fn fail(app: &AppHandle, problem: &Problem) {
    tracing::error!(code = %problem.code, "the desktop app cannot be started");
    say_and_end(
        app,
        &environment_words().explained(problem.code.word(), &problem.message),
    );
}

/// Texts in the environment's language, where the preferences can't be read or are another process's.
fn environment_words() -> Speech {
    speech_of(&Preferences::default())
}

/// Says why the program can't start, also to who started it from a menu, and ends.
fn say_and_end(app: &AppHandle, says: &str) {
    note(&format!("contestsync: {says}"));
    let ending = app.clone();
    app.dialog()
        .message(says)
        .title("ContestSync")
        .kind(MessageDialogKind::Error)
        .show(move |_| ending.exit(1));
}

fn refuse(problem: &Problem) -> ExitCode {
    let says = environment_words().explained(problem.code.word(), &problem.message);
    note(&format!("contestsync: {says}"));
    ExitCode::from(2)
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
