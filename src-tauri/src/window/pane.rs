//! The window's side: a Tauri app with one window. It passes the page's requests to the tray program, and the answers to the page.

use std::collections::HashMap;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use contestsync_core::cli::output::note;
use contestsync_core::http::pause;
use serde_json::{Map, Value, json};
use tauri::ipc::{Invoke, InvokeBody, InvokeError};
use tauri::{AppHandle, Emitter, Manager, RunEvent, Url, WebviewUrl, WebviewWindowBuilder, WindowEvent, Wry};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tokio::sync::oneshot;

use super::bounds;
use super::wire::{CANNOT_SHOW, FromPane, ToPane, line};
use crate::activation::Activation;
use crate::system;

/// The window's label, which the capability names.
pub(crate) const WINDOW: &str = "settings";
/// How long the process stays for the window to be reopened, which is then twice as fast.
const LINGER: Duration = Duration::from_secs(20);

type Reply = Result<Value, Value>;

/// The way to the tray program.
struct Line {
    out: Mutex<Box<dyn Write + Send>>,
    waiting: Mutex<HashMap<u64, oneshot::Sender<Reply>>>,
    next: AtomicU64,
}

impl Line {
    fn say(&self, message: &FromPane) -> io::Result<()> {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        out.write_all(&line(message)?)?;
        out.flush()
    }

    async fn ask(&self, request: Value, file: Option<PathBuf>) -> Reply {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let (answered, answer) = oneshot::channel();
        self.waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id, answered);
        if let Err(error) = self.say(&FromPane::Ask { id, request, file }) {
            tracing::error!(%error, "the tray program cannot be asked");
        }
        // The other side ends before this one: then nobody sees the answer.
        answer.await.unwrap_or(Err(Value::Null))
    }

    fn answered(&self, id: u64, reply: Reply) {
        let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
        if let Some(waiting) = waiting {
            // A page that was closed no longer waits.
            drop(waiting.send(reply));
        }
    }
}

/// Shows the window for as long as the tray program runs.
pub(crate) fn run() -> ExitCode {
    if io::stdin().is_terminal() {
        note("contestsync: --window is how the program starts its own window; use --settings.");
        return ExitCode::from(2);
    }
    let (input, out) = match system::pipes() {
        Ok(pipes) => pipes,
        Err(error) => {
            note(&format!(
                "contestsync: the window can't connect to the program ({error})."
            ));
            return ExitCode::from(1);
        }
    };
    let built = system::prepare_window(tauri::Builder::default())
        .plugin(tauri_plugin_dialog::init())
        .manage(Line {
            out: Mutex::new(out),
            waiting: Mutex::default(),
            next: AtomicU64::new(1),
        })
        .invoke_handler(pass_on)
        .on_window_event(|window, event| match event {
            WindowEvent::CloseRequested { .. } => bounds::keep(window),
            WindowEvent::Moved(_) | WindowEvent::Resized(_) => bounds::keep_soon(window),
            WindowEvent::Destroyed => closed(window.app_handle()),
            _ => {}
        })
        .setup(|app| {
            let app = app.handle().clone();
            std::thread::Builder::new()
                .name("messages".to_owned())
                .spawn(move || listen(&app, input))?;
            Ok(())
        })
        .build(crate::context());
    match built {
        Ok(mut app) => {
            system::begin_unseen(&mut app);
            let status = app.run_return(happened);
            ExitCode::from(u8::try_from(status).unwrap_or(1))
        }
        Err(error) => {
            note(&format!("contestsync: the window can't be shown ({error})."));
            ExitCode::from(1)
        }
    }
}

fn happened(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::ExitRequested { code: None, api, .. } => api.prevent_exit(),
        event if system::is_reopened(&event) => open(app, Activation::default()),
        event => {
            for url in system::links_in(event) {
                let link = FromPane::Link { url: url.into() };
                if let Err(error) = app.state::<Line>().say(&link) {
                    tracing::warn!(%error, "a link could not be passed on");
                }
            }
        }
    }
}

fn listen(app: &AppHandle, mut input: Box<dyn BufRead + Send>) {
    let mut said = Vec::new();
    loop {
        said.clear();
        match input.read_until(b'\n', &mut said) {
            // The tray program ended, and so does its window.
            Ok(0) | Err(_) => return app.exit(0),
            Ok(_) => {}
        }
        match serde_json::from_slice(&said) {
            Ok(ToPane::Open { activation }) => open(app, activation),
            Ok(ToPane::Event { event, carried }) => {
                if let Err(error) = app.emit_to(WINDOW, &event, carried) {
                    tracing::warn!(%error, event, "the page could not be sent");
                }
            }
            Ok(ToPane::Answer { id, reply }) => app.state::<Line>().answered(id, reply),
            Err(error) => tracing::warn!(%error, "the tray program said what is no message"),
        }
    }
}

fn open(app: &AppHandle, activation: Activation) {
    let opening = app.clone();
    let asked = app.run_on_main_thread(move || match show(&opening, &activation) {
        Ok(()) => {
            if let Err(error) = opening.state::<Line>().say(&FromPane::Opened) {
                tracing::error!(%error, "the tray program does not hear");
            }
        }
        Err(error) => give_up(&opening, &error),
    });
    if let Err(error) = asked {
        tracing::error!(%error, "the window could not be asked for");
    }
}

fn show(app: &AppHandle, activation: &Activation) -> tauri::Result<()> {
    system::window_opens(app)?;
    if let Some(window) = app.get_webview_window(WINDOW) {
        window.unminimize()?;
        window.show()?;
        system::hand_token(activation, &window)?;
        return window.set_focus();
    }
    system::check_web_view()?;
    let wanted = bounds::wanted(app);
    let mut window = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::App("index.html".into()))
        .title("ContestSync")
        .inner_size(wanted.width, wanted.height)
        .min_inner_size(bounds::LEAST.0, bounds::LEAST.1)
        .maximized(wanted.maximized)
        .on_navigation(is_ours);
    if let Some((x, y)) = wanted.place {
        window = window.position(x, y);
    }
    let window = window.build()?;
    system::watch_page(&window)?;
    system::hand_token(activation, &window)?;
    // The user asked for it.
    if system::NEW_WINDOW_ASKS_FOR_FOCUS || activation.token().is_some() {
        window.set_focus()?;
    }
    Ok(())
}

/// A window that can't be made: the tray program, which knows the user's language, says so.
fn give_up(app: &AppHandle, error: &tauri::Error) {
    note(&format!("contestsync: the window can't be shown ({error})."));
    let reason = error.to_string();
    if let Err(error) = app.state::<Line>().say(&FromPane::CannotShow { reason }) {
        tracing::info!(%error, "the tray program does not hear");
    }
    app.exit(CANNOT_SHOW);
}

/// The process outlives its window for a moment.
fn closed(app: &AppHandle) {
    if let Err(error) = app.state::<Line>().say(&FromPane::Closed) {
        tracing::info!(%error, "the tray program does not hear");
    }
    system::window_closed(app);
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        pause(LINGER).await;
        if app.get_webview_window(WINDOW).is_none() {
            app.exit(0);
        }
    });
}

/// Passes a request of the page on. Tauri has compared its name with the capability before.
fn pass_on(invoke: Invoke<Wry>) -> bool {
    let Invoke { message, resolver, .. } = invoke;
    let mut request = match message.payload() {
        InvokeBody::Json(Value::Object(arguments)) => arguments.clone(),
        InvokeBody::Json(_) | InvokeBody::Raw(_) => Map::new(),
    };
    let command = message.command().to_owned();
    request.insert("command".to_owned(), Value::from(command.clone()));
    let app = message.webview_ref().app_handle().clone();
    resolver.respond_async_serialized(async move {
        let reply = answer(&app, &command, Value::Object(request)).await;
        match reply {
            Ok(value) => serde_json::to_string(&value)
                .map(Into::into)
                .map_err(|error| InvokeError::from(error.to_string())),
            Err(problem) => Err(InvokeError(problem)),
        }
    });
    true
}

async fn answer(app: &AppHandle, command: &str, request: Value) -> Reply {
    let nothing = json!({"path": null, "count": 0});
    let file = match command {
        "close_window" => {
            close(app);
            return Ok(Value::Null);
        }
        "announce" => {
            let text = request.get("text").and_then(Value::as_str).unwrap_or_default();
            return Ok(Value::from(system::announce(app, text).await));
        }
        "export_ics" | "keep_ics" => save_as(app, "contests.ics", ("iCalendar", "ics")).await,
        "backup_preferences" => save_as(app, "contestsync-preferences.json", ("JSON", "json")).await,
        "restore_preferences" => pick(app, ("JSON", &["json"])).await,
        "choose_feed" => pick(app, ("iCalendar", &["ics", "ical", "ifb", "icalendar"])).await,
        _ => return app.state::<Line>().ask(request, None).await,
    };
    match file {
        Some(file) => app.state::<Line>().ask(request, Some(file)).await,
        None => Ok(nothing),
    }
}

fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(WINDOW)
        && let Err(error) = window.close()
    {
        tracing::warn!(%error, "the window could not be closed");
    }
}

async fn save_as(app: &AppHandle, name: &str, (kind, ending): (&str, &str)) -> Option<PathBuf> {
    let (chosen, choice) = oneshot::channel();
    app.dialog()
        .file()
        .set_file_name(name)
        .add_filter(kind, &[ending])
        .save_file(move |path| drop(chosen.send(path)));
    choice.await.ok().flatten().and_then(local)
}

async fn pick(app: &AppHandle, (kind, endings): (&str, &[&str])) -> Option<PathBuf> {
    let (chosen, choice) = oneshot::channel();
    app.dialog()
        .file()
        .add_filter(kind, endings)
        .pick_file(move |path| drop(chosen.send(path)));
    choice.await.ok().flatten().and_then(local)
}

fn local(path: FilePath) -> Option<PathBuf> {
    path.into_path().ok()
}

/// Nothing but the embedded pages is ever shown.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_never_leaves_its_own_pages() {
        for (url, ours) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/index.html", true),
            ("https://codeforces.com/", false),
            ("tauri://evil/index.html", false),
            ("http://localhost/", false),
            ("file:///etc/passwd", false),
            ("about:blank", false),
        ] {
            assert_eq!(is_ours(&Url::parse(url).unwrap()), ours, "{url}");
        }
    }
}
