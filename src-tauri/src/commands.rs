//! The commands of the window, as `domain::request` lists them: each a line that calls the desk. A problem is answered as its code and
//! sentence.

#![expect(
    clippy::let_underscore_must_use,
    clippy::needless_pass_by_value,
    reason = "the macro of commands writes the one, and hands over arguments by value"
)]

use std::path::PathBuf;
use std::sync::Arc;

use contestsync_core::domain::request::{
    FileReply, Link, Place, RefreshReply, Rehearsal, Saved, SyncReply, TestSent, Why,
};
use contestsync_core::domain::rules::Rule;
use contestsync_core::domain::verdict::Choice;
use contestsync_core::domain::view::{ContestRow, Reported, RulesEffect, ServiceState, View};
use contestsync_core::domain::{Code, ContestKey, Platform, Problem};
use contestsync_core::notify::Notifier;
use contestsync_core::notify::notification::Telling;
use jiff::Timestamp;
use serde_json::Value;
use tauri::{AppHandle, State, Wry};
use tauri_plugin_dialog::{DialogExt, FilePath};

use crate::shell::Shell;
use crate::{links, windows};

type Answer<T> = Result<T, Reported>;
type Kept<'a> = State<'a, Shell>;

/// Everything the window may call. `permissions/app.toml` names the same; a test compares both with the engine's list.
pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        view,
        place,
        refresh,
        sync,
        keep_held,
        cancel,
        sign_in,
        sign_in_open,
        sign_in_cancel,
        sign_out,
        set_preference,
        set_choice,
        why,
        list_hidden,
        preview_rules,
        rehearse,
        send_test_notification,
        test_seen,
        pause_reminders,
        resume_reminders,
        export_ics,
        backup_preferences,
        restore_preferences,
        diagnostics,
        install_update,
        open_contest,
        open_platform,
        open_calendar,
        open_link,
        restore_deleted,
        delete_calendar,
        import_client,
        finish_first_run,
        close_window,
    ]
}

fn told(problem: Problem) -> Reported {
    Reported::from(problem)
}

#[tauri::command]
async fn view(shell: Kept<'_>) -> Answer<Arc<View>> {
    shell.desk().view().await.map_err(told)
}

#[tauri::command]
fn place(shell: Kept<'_>) -> Option<Place> {
    shell.take_place()
}

#[tauri::command]
async fn refresh(shell: Kept<'_>, platforms: Option<Vec<Platform>>) -> Answer<RefreshReply> {
    shell.desk().refresh(platforms).await.map_err(told)
}

#[tauri::command]
async fn sync(shell: Kept<'_>, confirm: bool) -> Answer<SyncReply> {
    shell.desk().sync(confirm).await.map_err(told)
}

#[tauri::command]
async fn keep_held(shell: Kept<'_>) -> Answer<()> {
    shell.desk().keep_held().await.map_err(told)
}

#[tauri::command]
fn cancel(shell: Kept<'_>) {
    shell.desk().engine().cancel();
}

#[tauri::command]
async fn sign_in(shell: Kept<'_>) -> Answer<()> {
    shell.desk().sign_in();
    Ok(())
}

#[tauri::command]
async fn sign_in_open(shell: Kept<'_>) -> Answer<()> {
    shell.desk().sign_in_open().await.map_err(told)
}

#[tauri::command]
fn sign_in_cancel(shell: Kept<'_>) {
    shell.desk().sign_in_cancel();
}

#[tauri::command(rename_all = "snake_case")]
async fn sign_out(shell: Kept<'_>, delete_calendar: bool) -> Answer<()> {
    shell.desk().sign_out(delete_calendar).await.map_err(told)
}

#[tauri::command]
async fn set_preference(shell: Kept<'_>, key: String, value: Value) -> Answer<Saved> {
    shell.desk().set_preference(&key, &value).await.map_err(told)
}

#[tauri::command]
async fn set_choice(shell: Kept<'_>, key: ContestKey, remind: Option<bool>, calendar: Option<bool>) -> Answer<()> {
    let choice = Choice { remind, calendar };
    shell.desk().set_choice(&key, choice).await.map_err(told)
}

#[tauri::command]
async fn why(shell: Kept<'_>, key: ContestKey) -> Answer<Why> {
    shell.desk().why(&key).await.map_err(told)
}

#[tauri::command]
async fn list_hidden(shell: Kept<'_>) -> Answer<Vec<ContestRow>> {
    shell.desk().list_hidden().await.map_err(told)
}

#[tauri::command]
async fn preview_rules(shell: Kept<'_>, rules: Vec<Rule>) -> Answer<RulesEffect> {
    shell.desk().preview_rules(&rules).await.map_err(told)
}

#[tauri::command]
async fn rehearse(shell: Kept<'_>) -> Answer<Rehearsal> {
    shell.desk().rehearse().await.map_err(told)
}

#[tauri::command]
async fn send_test_notification(shell: Kept<'_>) -> Answer<TestSent> {
    let engine = shell.desk().engine();
    let preferences = engine
        .store()
        .preferences()
        .await
        .map_err(Problem::from)
        .map_err(told)?;
    let words = shell.words().await.map_err(told)?;
    let sample = Telling {
        words: &words,
        preferences: &preferences,
        now: engine.clock().now(),
    }
    .sample();
    let problem = shell.notifier().show(&sample).err().map(told);
    let accepted = problem.is_none() && engine.surroundings().service.state != ServiceState::Unavailable;
    Ok(TestSent { accepted, problem })
}

#[tauri::command]
async fn test_seen(shell: Kept<'_>, seen: bool) -> Answer<()> {
    shell.desk().test_seen(seen).await.map_err(told)
}

#[tauri::command]
async fn pause_reminders(shell: Kept<'_>, until: Option<Timestamp>) -> Answer<()> {
    shell.desk().engine().pause_reminders(until).await.map_err(told)
}

#[tauri::command]
async fn resume_reminders(shell: Kept<'_>) -> Answer<()> {
    shell.desk().engine().resume_reminders().await.map_err(told)
}

#[tauri::command]
async fn export_ics(app: AppHandle, shell: Kept<'_>) -> Answer<FileReply> {
    match save_as(&app, "contests.ics", ("iCalendar", "ics")).await {
        Some(path) => shell.desk().export_ics(&path).await.map_err(told),
        None => Ok(no_file()),
    }
}

#[tauri::command]
async fn backup_preferences(app: AppHandle, shell: Kept<'_>) -> Answer<FileReply> {
    match save_as(&app, "contestsync-preferences.json", ("JSON", "json")).await {
        Some(path) => shell.desk().backup_preferences(&path).await.map_err(told),
        None => Ok(no_file()),
    }
}

#[tauri::command]
async fn restore_preferences(app: AppHandle, shell: Kept<'_>) -> Answer<FileReply> {
    let (chosen, choice) = tokio::sync::oneshot::channel();
    app.dialog()
        .file()
        .add_filter("JSON", &["json"])
        .pick_file(move |path| drop(chosen.send(path)));
    match choice.await.ok().flatten().and_then(local) {
        Some(path) => shell.desk().restore_preferences(&path).await.map_err(told),
        None => Ok(no_file()),
    }
}

#[tauri::command]
async fn diagnostics(shell: Kept<'_>) -> Answer<String> {
    shell.desk().diagnostics().await.map_err(told)
}

#[tauri::command]
async fn install_update(app: AppHandle) -> Answer<()> {
    crate::updates::install(&app).await.map_err(told)
}

#[tauri::command]
async fn open_contest(shell: Kept<'_>, key: ContestKey) -> Answer<()> {
    links::open_contest(shell.desk(), &key).await.map_err(told)
}

#[tauri::command]
async fn open_platform(platform: Platform) -> Answer<()> {
    links::open_platform(platform).await.map_err(told)
}

#[tauri::command]
async fn open_calendar() -> Answer<()> {
    links::open_page(links::CALENDAR).await.map_err(told)
}

#[tauri::command]
async fn open_link(shell: Kept<'_>, link: Link) -> Answer<()> {
    let paths = &shell.desk().engine().settings().paths;
    match link {
        Link::DataFolder => links::open_folder(paths.home()).await,
        Link::LogFolder => links::open_folder(&paths.logs()).await,
        Link::GoogleConsole => links::open_page(links::CONSOLE).await,
        Link::NotificationSettings => links::open_notification_settings().await,
        Link::ReportProblem | Link::Licences => Err(Problem::new(
            Code::BrowserUnavailable,
            "This build was made from source and names no page for that; the source has it.",
        )),
    }
    .map_err(told)
}

#[tauri::command]
async fn restore_deleted(shell: Kept<'_>, keys: Option<Vec<ContestKey>>) -> Answer<()> {
    shell.desk().restore_deleted(keys).await.map_err(told)
}

#[tauri::command]
async fn delete_calendar(shell: Kept<'_>) -> Answer<()> {
    shell.desk().delete_calendar().await.map_err(told)
}

#[tauri::command]
async fn import_client(shell: Kept<'_>, json: String) -> Answer<()> {
    shell.desk().import_client(&json).await.map_err(told)
}

#[tauri::command]
async fn finish_first_run(shell: Kept<'_>) -> Answer<()> {
    shell.desk().finish_first_run().await.map_err(told)
}

#[tauri::command]
fn close_window(app: AppHandle) {
    windows::close(&app);
}

async fn save_as(app: &AppHandle, name: &str, (kind, ending): (&str, &str)) -> Option<PathBuf> {
    let (chosen, choice) = tokio::sync::oneshot::channel();
    app.dialog()
        .file()
        .set_file_name(name)
        .add_filter(kind, &[ending])
        .save_file(move |path| drop(chosen.send(path)));
    choice.await.ok().flatten().and_then(local)
}

fn local(path: FilePath) -> Option<PathBuf> {
    path.into_path().ok()
}

const fn no_file() -> FileReply {
    FileReply { path: None, count: 0 }
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
        let source = include_str!("commands.rs");
        for name in Request::NAMES {
            let declared = [format!("fn {name}("), format!("        {name},\n")];
            assert!(declared.iter().all(|text| source.contains(text)), "{name}");
        }
    }
}
