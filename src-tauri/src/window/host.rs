//! The tray program's side of the window: starts its process, sends it views, and answers its requests.

use std::io;
use std::process::Stdio;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use contestsync_core::domain::request::Place;
use contestsync_core::domain::view::Activity;
use contestsync_core::engine::Engine;
use contestsync_core::engine::publish::activity;
use contestsync_core::http::pause;
use serde::Serialize;
use tauri::{AppHandle, Manager};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::wire::{CANNOT_SHOW, FromPane, LONGEST, ToPane, line};
use crate::activation::Activation;
use crate::shell::Shell;
use crate::{answers, links, notifications, system};

/// The pause between two views during a run.
const REST: Duration = Duration::from_millis(200);
/// A window that ended by a fault is opened again at most this often, so that a fault at each start makes no loop.
const ANEW_EVERY: Duration = Duration::from_mins(1);

/// The process that shows the window, if there is one.
#[derive(Debug, Default)]
pub(crate) struct WindowHost {
    pane: Mutex<Option<Pane>>,
    /// When a window last ended by a fault.
    last_fault: Mutex<Option<Instant>>,
}

/// The window's process.
#[derive(Debug)]
struct Pane {
    messages: UnboundedSender<Message>,
    /// The window is on the screen.
    open: bool,
    /// It has been on the screen.
    was_open: bool,
    /// It was asked for and isn't yet there.
    wanted: bool,
}

#[derive(Debug)]
enum Message {
    Send(ToPane),
    /// From now on views are sent, or not.
    Follow(bool),
}

impl WindowHost {
    fn with<T>(&self, change: impl FnOnce(&mut Option<Pane>) -> T) -> T {
        change(&mut self.pane.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Notes a fault; whether the window may be opened anew after it.
    fn may_open_anew(&self, now: Instant) -> bool {
        let mut last = self.last_fault.lock().unwrap_or_else(PoisonError::into_inner);
        let before = last.replace(now);
        before.is_none_or(|before| now.duration_since(before) >= ANEW_EVERY)
    }
}

/// Opens the window, or brings it to the front; at a place, if one is given.
pub(crate) fn open(app: &AppHandle, place: Option<Place>, activation: Activation) {
    let app = app.clone();
    // Starting a process needs the engine's runtime, and not every caller is in it.
    tauri::async_runtime::spawn(async move { open_here(&app, place.as_ref(), activation) });
}

fn open_here(app: &AppHandle, place: Option<&Place>, mut activation: Activation) {
    let Some(shell) = app.try_state::<Shell>() else {
        return;
    };
    let started = shell.host().with(|pane| {
        let pane = if let Some(pane) = pane {
            pane
        } else {
            let (messages, waiting) = unbounded_channel();
            // A process that is started with it uses it for its first window.
            start(app, waiting, &std::mem::take(&mut activation))?;
            pane.insert(Pane {
                messages,
                open: false,
                was_open: false,
                wanted: false,
            })
        };
        if pane.open {
            if let Some(place) = place {
                pane.tell(event("place", place));
            }
        } else if let Some(place) = place {
            // Who opens it without a place may do so a moment after a link named one.
            shell.set_place(Some(place.clone()));
        }
        pane.wanted = !pane.open;
        pane.tell(Some(ToPane::Open { activation }));
        io::Result::Ok(())
    });
    if let Err(error) = started {
        tracing::error!(%error, "the window's process could not be started");
        shell.set_place(None);
        notifications::say_no_window(app);
    }
}

impl Pane {
    fn tell(&self, message: Option<ToPane>) {
        // If the window's process has ended, the code that waits for its end notices that.
        drop(message.map(|message| self.messages.send(Message::Send(message))));
    }
}

fn event<T: Serialize>(name: &str, carried: &T) -> Option<ToPane> {
    match serde_json::to_value(carried) {
        Ok(carried) => Some(ToPane::Event {
            event: name.to_owned(),
            carried,
        }),
        Err(error) => {
            tracing::error!(%error, name, "an event cannot be sent");
            None
        }
    }
}

fn start(app: &AppHandle, waiting: UnboundedReceiver<Message>, activation: &Activation) -> io::Result<()> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .arg("--window")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true);
    system::prepare_window_process(command.as_std_mut());
    activation.hand_to(command.as_std_mut());
    let mut child = command.spawn()?;
    let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(io::Error::other("the process has no pipes"));
    };
    let app = app.clone();
    tokio::spawn(async move {
        let status = live(&app, child, stdin, stdout, waiting).await;
        ended(&app, &status);
    });
    Ok(())
}

/// Carries messages both ways until the process ends.
async fn live(
    app: &AppHandle,
    mut child: Child,
    stdin: ChildStdin,
    stdout: ChildStdout,
    waiting: UnboundedReceiver<Message>,
) -> io::Result<std::process::ExitStatus> {
    let Some(shell) = app.try_state::<Shell>() else {
        return child.wait().await;
    };
    let hearing = tokio::spawn(hear(app.clone(), stdout));
    let engine = shell.desk().engine().clone();
    tokio::select! {
        status = child.wait() => {
            hearing.abort();
            return status;
        }
        // Ends when the process no longer reads.
        said = say(&engine, stdin, waiting) => if let Err(error) = said {
            tracing::info!(%error, "the window no longer listens");
        }
    }
    hearing.abort();
    child.kill().await?;
    child.wait().await
}

async fn say(engine: &Engine, mut stdin: ChildStdin, mut waiting: UnboundedReceiver<Message>) -> io::Result<()> {
    let (mut views, mut progress) = (engine.views(), engine.progress());
    let (mut follows, mut rests, mut sent) = (false, false, Activity::Idle);
    loop {
        let message = tokio::select! {
            message = waiting.recv() => match message {
                Some(Message::Send(message)) => Some(message),
                Some(Message::Follow(on)) => {
                    follows = on;
                    None
                }
                None => return Ok(()),
            },
            () = pause(REST), if rests => {
                rests = false;
                None
            }
            changed = views.changed(), if follows && !rests => {
                changed.map_err(io::Error::other)?;
                rests = true;
                let view = views.borrow_and_update().clone();
                view.and_then(|view| event("view", &*view))
            }
            changed = progress.changed(), if follows && !rests => {
                changed.map_err(io::Error::other)?;
                rests = true;
                let now = activity(*progress.borrow_and_update());
                let message = (now != sent).then(|| event("activity", &now)).flatten();
                sent = now;
                message
            }
        };
        if matches!(message, Some(ToPane::Answer { .. })) && follows && views.has_changed().map_err(io::Error::other)? {
            // An answer comes after the view that shows what was done.
            let view = views.borrow_and_update().clone();
            if let Some(view) = view.and_then(|view| event("view", &*view)) {
                stdin.write_all(&line(&view)?).await?;
            }
        }
        if let Some(message) = message {
            stdin.write_all(&line(&message)?).await?;
        }
    }
}

async fn hear(app: AppHandle, stdout: ChildStdout) {
    let mut lines = BufReader::new(stdout);
    loop {
        let mut said = Vec::new();
        match (&mut lines).take(LONGEST).read_until(b'\n', &mut said).await {
            Ok(0) => return,
            Ok(_) => heard(&app, &said),
            Err(error) => {
                tracing::warn!(%error, "the window can no longer be heard");
                return;
            }
        }
    }
}

fn heard(app: &AppHandle, said: &[u8]) {
    let Some(shell) = app.try_state::<Shell>() else {
        return;
    };
    match serde_json::from_slice(said) {
        Ok(FromPane::Opened) => shell.host().with(|pane| {
            if let Some(pane) = pane {
                (pane.open, pane.was_open, pane.wanted) = (true, true, false);
                drop(pane.messages.send(Message::Follow(true)));
            }
        }),
        Ok(FromPane::Closed) => shell.host().with(|pane| {
            if let Some(pane) = pane {
                pane.open = false;
                drop(pane.messages.send(Message::Follow(false)));
            }
        }),
        Ok(FromPane::CannotShow { reason }) => tracing::error!(reason, "the window can't be shown"),
        Ok(FromPane::Link { url }) => links::follow(app, &url, Activation::default()),
        Ok(FromPane::Ask { id, request, file }) => {
            let asked = app.clone();
            tokio::spawn(async move {
                let reply = answers::answer(&asked, request, file).await;
                if let Some(shell) = asked.try_state::<Shell>() {
                    shell.host().with(|pane| {
                        if let Some(pane) = pane {
                            pane.tell(Some(ToPane::Answer { id, reply }));
                        }
                    });
                }
            });
        }
        Err(error) => tracing::warn!(%error, "the window said what is no message"),
    }
}

/// Whether the user waits for a window whose process ended by a fault, which another one may not have.
fn is_missed(pane: &Pane, code: Option<i32>) -> bool {
    (pane.wanted || pane.open) && code != Some(CANNOT_SHOW)
}

fn ended(app: &AppHandle, status: &io::Result<std::process::ExitStatus>) {
    let Some(shell) = app.try_state::<Shell>() else {
        return;
    };
    let Some(pane) = shell.host().with(Option::take) else {
        return;
    };
    let clean = status.as_ref().is_ok_and(std::process::ExitStatus::success);
    let opens = if clean {
        // It was asked for once more in the very moment it ended.
        pane.wanted && pane.was_open
    } else {
        tracing::error!(?status, "the window's process ended by a fault");
        let code = status.as_ref().ok().and_then(std::process::ExitStatus::code);
        if code == Some(CANNOT_SHOW) {
            notifications::explain_no_window(app);
        }
        let is_missed = is_missed(&pane, code);
        let anew = is_missed && shell.host().may_open_anew(Instant::now());
        if is_missed && !anew {
            notifications::say_no_window(app);
        }
        anew
    };
    if opens {
        let place = shell.take_place();
        open_here(app, place.as_ref(), Activation::default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_missed_unless_nobody_wants_it_or_none_can_be_made() {
        let pane = |open, wanted| Pane {
            messages: unbounded_channel().0,
            open,
            was_open: open,
            wanted,
        };
        // A signal, a library that gives up, a page that ended.
        for code in [None, Some(1), Some(70)] {
            assert!(is_missed(&pane(true, false), code), "{code:?}");
            assert!(is_missed(&pane(false, true), code), "{code:?}");
            assert!(!is_missed(&pane(false, false), code), "{code:?}");
        }
        assert!(!is_missed(&pane(true, true), Some(CANNOT_SHOW)));
    }

    #[test]
    fn a_window_that_ends_by_a_fault_is_opened_anew_at_most_once_a_minute() {
        let (host, now) = (WindowHost::default(), Instant::now());
        for (seconds, may) in [
            (0, true),
            (1, false),
            (60, false),
            (119, false),
            (179, true),
            (238, false),
        ] {
            assert_eq!(host.may_open_anew(now + Duration::from_secs(seconds)), may, "{seconds}");
        }
    }
}
