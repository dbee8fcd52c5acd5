//! Passes requests of window, tray, links, and notifications to the engine and does what only the shell can do. A problem is answered with
//! its code and message.

use std::path::{Path, PathBuf};

use contestsync_core::domain::request::{Request, TestSent};
use contestsync_core::domain::view::{Reported, ServiceState};
use contestsync_core::domain::{Code, Problem};
use contestsync_core::engine::Engine;
use contestsync_core::engine::requests::{Answered, Yours, as_json};
use contestsync_core::engine::supervise::Task;
use contestsync_core::notify::Notifier;
use contestsync_core::notify::notification::Telling;
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::activation::Activation;
use crate::shell::Shell;
use crate::{desktop, links, login_entry, system, window};

/// Answers a request of the window; `file` is what the user chose where the request is about a file.
pub(crate) async fn answer(app: &AppHandle, request: Value, file: Option<PathBuf>) -> Result<Value, Value> {
    let Some(shell) = app.try_state::<Shell>() else {
        return Err(Value::Null);
    };
    let answered = match serde_json::from_value::<Request>(request) {
        Ok(request) => {
            let asks_only = request.asks_only();
            let answered = meet(app, &shell, request, file.as_deref(), Activation::default()).await;
            // The view that shows what was done comes first: what is pressed next is meant by what is seen.
            if !asks_only {
                shell.desk().engine().shown().await;
            }
            answered
        }
        Err(error) => {
            tracing::warn!(%error, "the window asked for what is no request");
            Err(Problem::new(
                Code::InvalidValue,
                "The window sent a request that this version doesn't know; close the window and open it again.",
            ))
        }
    };
    answered.map_err(|problem| serde_json::to_value(Reported::from(problem)).unwrap_or_default())
}

/// Does what the tray, a link, a notification, or a second start asks for; nothing waits for it.
pub(crate) fn send(app: &AppHandle, request: Request, activation: Activation) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        if let Some(shell) = app.try_state::<Shell>()
            && let Err(problem) = meet(&app, &shell, request, None, activation).await
        {
            tracing::warn!(code = %problem.code, "a request that nobody waits for could not be met");
        }
    });
}

async fn meet(
    app: &AppHandle,
    shell: &Shell,
    request: Request,
    file: Option<&Path>,
    activation: Activation,
) -> Result<Value, Problem> {
    let met = Box::pin(meet_here(app, shell, request, file, activation));
    shell.desk().engine().guarded(Task::Window, met).await
}

async fn meet_here(
    app: &AppHandle,
    shell: &Shell,
    request: Request,
    file: Option<&Path>,
    activation: Activation,
) -> Result<Value, Problem> {
    let desk = shell.desk();
    if matches!(request, Request::Rehearse {}) {
        look_again(app, desk.engine()).await?;
    }
    let yours = match desk.answer(request, file).await? {
        Answered::Reply(reply) => return Ok(reply),
        Answered::Yours(yours) => yours,
    };
    match yours {
        Yours::ShowWindow(place) => window::open(app, place, activation),
        Yours::Place => return as_json(shell.take_place()),
        Yours::ShowSample => return as_json(send_sample(shell).await?),
        Yours::InstallUpdate => crate::updates::install(app).await?,
        Yours::OpenPage(page) => links::open_target(page, &activation).await?,
        Yours::OpenFolder(folder) => links::open_target(folder.display().to_string(), &activation).await?,
        Yours::OpenSettings(page) => system::open_settings(page).await?,
        // The window closes itself.
        Yours::CloseWindow => {}
        Yours::Quit => desktop::quit(app),
    }
    as_json(())
}

/// A rehearsal tells what the system says now, not what it said at the start.
async fn look_again(app: &AppHandle, engine: &Engine) -> Result<(), Problem> {
    system::notifications::look_again(engine).await;
    // A demo leaves the system unchanged.
    if engine.settings().endpoints.sample {
        return Ok(());
    }
    let (looking, asking, wanted) = (app.clone(), engine.clone(), engine.preferences().await?.autostart);
    match tokio::task::spawn_blocking(move || login_entry::look(&looking, &asking, wanted)).await {
        Ok(standing) => standing.tell(engine),
        Err(error) => tracing::error!(%error, "looking at start at login crashed"),
    }
    Ok(())
}

async fn send_sample(shell: &Shell) -> Result<TestSent, Problem> {
    let engine = shell.desk().engine();
    let preferences = engine.preferences().await?;
    let words = shell.words().await?;
    let sample = Telling {
        words: &words,
        preferences: &preferences,
        now: engine.true_now(),
    }
    .sample();
    let problem = shell.notifier().show(&sample).err().map(Reported::from);
    let accepted = problem.is_none() && engine.surroundings().service.state != ServiceState::Unavailable;
    Ok(TestSent { accepted, problem })
}

#[cfg(test)]
mod tests {
    use contestsync_core::domain::request::Request;

    /// The names between quotes on lines of their own, as `permissions/app.toml` has them.
    fn permitted() -> Vec<&'static str> {
        include_str!("../permissions/app.toml")
            .lines()
            .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\","))
            .collect()
    }

    #[test]
    fn the_window_may_call_exactly_what_the_engine_lists() {
        assert_eq!(permitted(), Request::NAMES);
    }
}
