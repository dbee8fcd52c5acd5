//! New versions of this program, if it updates itself: checked for regularly, installed when the user says so. The engine decides whether and
//! when.

mod fetch;

use std::time::Duration;

use contestsync_core::config::updates::source;
use contestsync_core::domain::{Code, Problem};
use contestsync_core::engine::surroundings::Newer;
use contestsync_core::engine::updates::held;
use contestsync_core::http::pause;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_updater::{Config, Update, UpdaterBuilder};

use crate::shell::Shell;

/// Between two questions to the engine whether one may be looked for: a look costs nothing unless it says yes.
const REST: Duration = Duration::from_mins(10);
/// Notes that are longer were not written for people.
const LONGEST_NOTES: usize = 4000;

/// The plugin. The window is granted none of its commands.
pub(crate) fn plugin() -> TauriPlugin<Wry, Config> {
    tauri_plugin_updater::Builder::new().build()
}

/// Looks for newer versions as long as the program runs.
pub(crate) async fn watch(app: AppHandle) {
    if source().is_none() {
        return;
    }
    loop {
        if let Err(problem) = look(&app).await {
            tracing::warn!(code = %problem.code, "no newer version could be looked for");
        }
        pause(REST).await;
    }
}

async fn look(app: &AppHandle) -> Result<(), Problem> {
    let Some(shell) = app.try_state::<Shell>() else {
        return Ok(());
    };
    let engine = shell.desk().engine();
    if !engine.update_moment().await?.may_look() {
        return Ok(());
    }
    let found = fetch::newer(builder(app)?).await;
    let known = engine.surroundings().newer;
    // A server that doesn't answer is asked again tomorrow, and what was known stays so.
    let newer = match &found {
        Ok(found) => found.as_ref().map(announced),
        Err(_) => known,
    };
    engine.update_looked(newer).await?;
    found.map(drop)
}

fn builder(app: &AppHandle) -> Result<UpdaterBuilder, Problem> {
    let source = source().ok_or_else(|| {
        Problem::new(
            Code::UpdateFailed,
            "This build doesn't update itself; get the new version the way you got this one.",
        )
    })?;
    fetch::from_source(app, source.address, source.key)
}

fn announced(update: &Update) -> Newer {
    let notes = update.body.as_deref().unwrap_or_default().chars();
    Newer {
        version: update.version.clone(),
        notes: notes
            .filter(|letter| *letter == '\n' || !letter.is_control())
            .take(LONGEST_NOTES)
            .collect(),
    }
}

/// Refuses while something holds the update.
async fn free(shell: &Shell) -> Result<(), Problem> {
    let moment = shell.desk().engine().update_moment().await?;
    let Some(hold) = moment.hold() else { return Ok(()) };
    let speech = shell.words().await?;
    Err(held(hold, &speech, moment.now))
}

/// Installs and starts the newer version, unless something holds it.
pub(crate) async fn install(app: &AppHandle) -> Result<(), Problem> {
    let Some(shell) = app.try_state::<Shell>() else {
        return Ok(());
    };
    let engine = shell.desk().engine();
    free(&shell).await?;
    let Some(update) = fetch::newer(builder(app)?).await? else {
        engine.update_looked(None).await?;
        return Err(Problem::new(
            Code::UpdateFailed,
            "There is no newer version anymore; nothing was changed.",
        ));
    };
    let bytes = fetch::fetched(&update).await?;
    // Fetching takes time, in which a run may have begun or a contest come near.
    free(&shell).await?;
    fetch::put_in_place(&update, &bytes)?;
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        if let Some(shell) = app.try_state::<Shell>() {
            shell.end().await;
        }
        app.request_restart();
    });
    Ok(())
}
