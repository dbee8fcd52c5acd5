//! Shows notifications. The showing is the system's part (`system/…/notifications.rs`), since it may take its time and a reminder must not wait for it.

use std::fmt;

use contestsync_core::domain::request::Request;
use contestsync_core::domain::view::{Page, ServiceState};
use contestsync_core::domain::{Code, Problem};
use contestsync_core::engine::Engine;
use contestsync_core::notify::{Notification, Notifier, Urgency};
use tauri::AppHandle;
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
pub(crate) fn say_no_window(shell: &Shell) {
    let shown = shell.notifier().show(&Notification {
        tag: "window".to_owned(),
        title: "The window couldn't be opened".to_owned(),
        body: "Tray, reminders, and calendar still work. If ContestSync was just updated, quit it and start it again."
            .to_owned(),
        urgency: Urgency::Normal,
        click: Request::Show {
            page: Page::Status,
            contest: None,
        },
        buttons: Vec::new(),
        sound: false,
    });
    if let Err(problem) = shown {
        tracing::warn!(code = %problem.code, "nobody could be told that there is no window");
    }
}
