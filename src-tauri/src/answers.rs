//! What the window asks for, answered by the engine: one arm for each request that `domain::request` lists. A problem is answered as
//! its code and sentence.

use std::path::{Path, PathBuf};

use contestsync_core::config::publisher::report_page;
use contestsync_core::domain::request::{FileReply, Link, Request, TestSent};
use contestsync_core::domain::verdict::Choice;
use contestsync_core::domain::view::{Reported, ServiceState};
use contestsync_core::domain::{Code, Problem};
use contestsync_core::notify::Notifier;
use contestsync_core::notify::notification::Telling;
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::links;
use crate::shell::Shell;

/// Answers a request of the window; `file` is what the user chose where the request is about a file.
pub(crate) async fn answer(app: &AppHandle, request: Value, file: Option<PathBuf>) -> Result<Value, Value> {
    let Some(shell) = app.try_state::<Shell>() else {
        return Err(Value::Null);
    };
    let answered = match serde_json::from_value(request) {
        Ok(request) => {
            let answered = meet(app, &shell, request, file.as_deref()).await;
            // The view that shows what was done comes first: what is pressed next is meant by what is seen.
            shell.desk().engine().shown().await;
            answered
        }
        Err(error) => {
            tracing::warn!(%error, "the window asked for what is no request");
            Err(Problem::new(
                Code::InvalidValue,
                "The window asked for something this program does not know; close it and open it again.",
            ))
        }
    };
    answered.map_err(|problem| serde_json::to_value(Reported::from(problem)).unwrap_or_default())
}

fn told<T: Serialize>(reply: T) -> Result<Value, Problem> {
    serde_json::to_value(reply).map_err(|error| {
        tracing::error!(%error, "an answer cannot be told");
        Problem::new(
            Code::Cancelled,
            "The answer could not be told to the window; close it and open it again.",
        )
    })
}

async fn meet(app: &AppHandle, shell: &Shell, request: Request, file: Option<&Path>) -> Result<Value, Problem> {
    let desk = shell.desk();
    let engine = desk.engine();
    match request {
        Request::View {} => told(&*desk.view().await?),
        Request::Place {} => told(shell.take_place()),
        Request::Refresh { platforms } => told(desk.refresh(platforms).await?),
        Request::Sync { confirm } => told(desk.sync(confirm).await?),
        Request::KeepHeld {} => told(desk.keep_held().await?),
        Request::Cancel {} => {
            engine.cancel();
            told(())
        }
        Request::SignIn {} => {
            desk.sign_in();
            told(())
        }
        Request::SignInOpen {} => told(desk.sign_in_open().await?),
        Request::SignInCancel {} => {
            desk.sign_in_cancel();
            told(())
        }
        Request::SignOut { delete_calendar } => told(desk.sign_out(delete_calendar).await?),
        Request::SetPreference { key, value } => told(desk.set_preference(&key, &value).await?),
        Request::SetPlatform { platform, on } => told(desk.set_platform(platform, on).await?),
        Request::SetChoice { key, remind, calendar } => told(desk.set_choice(&key, Choice { remind, calendar }).await?),
        Request::Why { key } => told(desk.why(&key).await?),
        Request::ListHidden {} => told(desk.list_hidden().await?),
        Request::PreviewRules { rules } => told(desk.preview_rules(&rules).await?),
        Request::Rehearse {} => {
            #[cfg(target_os = "linux")]
            crate::session_bus::look_again(engine).await;
            told(desk.rehearse().await?)
        }
        Request::SendTestNotification {} => told(send_sample(shell).await?),
        Request::TestSeen { seen } => told(desk.test_seen(seen).await?),
        Request::PauseReminders { until } => told(engine.pause_reminders(until).await?),
        Request::ResumeReminders {} => told(engine.resume_reminders().await?),
        Request::ExportIcs {} => match file {
            Some(file) => told(desk.export_ics(file).await?),
            None => told(NO_FILE),
        },
        Request::BackupPreferences {} => match file {
            Some(file) => told(desk.backup_preferences(file).await?),
            None => told(NO_FILE),
        },
        Request::RestorePreferences {} => match file {
            Some(file) => told(desk.restore_preferences(file).await?),
            None => told(NO_FILE),
        },
        Request::Diagnostics {} => told(desk.diagnostics().await?),
        Request::InstallUpdate {} => told(crate::updates::install(app).await?),
        Request::OpenContest { key } => told(links::open_contest(desk, &key).await?),
        Request::OpenPlatform { platform } => told(links::open_platform(platform).await?),
        Request::OpenCalendar {} => told(links::open_page(links::CALENDAR).await?),
        Request::OpenLink { link } => told(open_link(shell, link).await?),
        Request::RestoreDeleted { keys } => told(desk.restore_deleted(keys).await?),
        Request::DeleteCalendar {} => told(desk.delete_calendar().await?),
        Request::ImportClient { json } => told(desk.import_client(&json).await?),
        Request::FinishFirstRun {} => told(desk.finish_first_run().await?),
        // The window closes itself.
        Request::CloseWindow {} => told(()),
    }
}

/// The user chose none.
const NO_FILE: FileReply = FileReply { path: None, count: 0 };

async fn send_sample(shell: &Shell) -> Result<TestSent, Problem> {
    let engine = shell.desk().engine();
    let preferences = engine.store().preferences().await?;
    let words = shell.words().await?;
    let sample = Telling {
        words: &words,
        preferences: &preferences,
        now: engine.clock().now(),
    }
    .sample();
    let problem = shell.notifier().show(&sample).err().map(Reported::from);
    let accepted = problem.is_none() && engine.surroundings().service.state != ServiceState::Unavailable;
    Ok(TestSent { accepted, problem })
}

async fn open_link(shell: &Shell, link: Link) -> Result<(), Problem> {
    let paths = &shell.desk().engine().settings().paths;
    match link {
        Link::DataFolder => links::open_folder(paths.home()).await,
        Link::LogFolder => links::open_folder(&paths.logs()).await,
        Link::GoogleConsole => links::open_page(links::CONSOLE).await,
        Link::NotificationSettings => links::open_notification_settings().await,
        Link::ReportProblem => match report_page() {
            Some(page) => links::open_page(page).await,
            None => Err(Problem::new(
                Code::BrowserUnavailable,
                "This build names no page for reports; send the diagnostics to whoever you have it from.",
            )),
        },
    }
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
