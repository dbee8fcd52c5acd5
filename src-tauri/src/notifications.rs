//! Shows notifications. The showing is the system's part (`system/…/notifications.rs`), since it may take its time and a reminder must not wait for it.

use std::fmt;

use contestsync_core::domain::view::ServiceState;
use contestsync_core::domain::{Code, Problem};
use contestsync_core::engine::{Engine, speech_of};
use contestsync_core::notify::notification::Telling;
use contestsync_core::notify::{Notification, Notifier};
use contestsync_core::words::Message;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::shell::Shell;
use crate::system;

/// Shows notifications through the desktop.
pub(crate) struct DesktopNotifier {
    engine: Engine,
    to_show: UnboundedSender<Notification>,
}

impl fmt::Debug for DesktopNotifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DesktopNotifier")
    }
}

impl DesktopNotifier {
    /// Begins to show what comes, and to hear clicks.
    pub(crate) fn start(app: &AppHandle, engine: &Engine) -> Self {
        let (to_show, showing) = unbounded_channel();
        system::notifications::start(app, engine, showing);
        Self {
            engine: engine.clone(),
            to_show,
        }
    }
}

impl Notifier for DesktopNotifier {
    fn show(&self, notification: &Notification) -> Result<(), Problem> {
        let nobody = || {
            Problem::new(
                Code::NotificationsUnavailable,
                "This desktop doesn't show notifications; start or install a notification service.",
            )
        };
        self.to_show.send(notification.clone()).map_err(|_| nobody())?;
        match self.engine.surroundings().service.state {
            ServiceState::Unavailable => Err(nobody()),
            ServiceState::Unknown | ServiceState::Working | ServiceState::Denied => Ok(()),
        }
    }
}

/// Tells that the window can't be shown, where there is no window to tell it.
pub(crate) fn say_no_window(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        if let Some(shell) = app.try_state::<Shell>()
            && let Err(problem) = tell_no_window(&shell).await
        {
            tracing::warn!(code = %problem.code, "nobody could be told that there is no window");
        }
    });
}

async fn tell_no_window(shell: &Shell) -> Result<(), Problem> {
    let preferences = shell.desk().engine().preferences().await?;
    let words = speech_of(&preferences);
    let telling = Telling {
        words: &words,
        preferences: &preferences,
        now: shell.desk().engine().clock().now(),
    };
    shell.notifier().show(&telling.no_window())
}

/// The window can't be shown, however often it's opened: a dialog says what helps, and stays until it's read.
pub(crate) fn explain_no_window(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let Some(shell) = app.try_state::<Shell>() else {
            return;
        };
        let preferences = shell.desk().engine().preferences().await.unwrap_or_default();
        let words = speech_of(&preferences);
        app.dialog()
            .message(words.say(&system::WITHOUT_WINDOW))
            .title(words.say(&Message::NoticeNoWindow))
            .kind(MessageDialogKind::Error)
            .show(|_| {});
    });
}
