//! Shows notifications and does what is clicked on them. The showing is the system's part, since it may take its time and a reminder must not wait
//! for it: `linux`, `macos`, and `windows` have the same function, each for its system.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
pub(crate) mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;

#[cfg(target_os = "macos")]
mod plugin;

use std::fmt;

use contestsync_core::domain::request::Place;
use contestsync_core::domain::view::{Page, ServiceState};
use contestsync_core::domain::{Code, Problem};
use contestsync_core::engine::Engine;
use contestsync_core::engine::supervise::Task;
use contestsync_core::notify::{Click, Notification, Notifier, Urgency};
use tauri::{AppHandle, Manager};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::shell::Shell;
use crate::{links, window};

/// Notifications whose clicks are still known.
#[cfg(not(windows))]
const REMEMBERED: usize = 64;
/// A click on the notification itself.
#[cfg(any(not(windows), test))]
const TAP: &str = "tap";

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
        system::start(app, engine, showing);
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
        click: Click::Show(Page::Status, None),
        buttons: Vec::new(),
        sound: false,
    });
    if let Err(problem) = shown {
        tracing::warn!(code = %problem.code, "nobody could be told that there is no window");
    }
}

/// Does what a click on a notification asks for.
#[cfg(not(windows))]
fn follow_click(app: &AppHandle, notification: &Notification, action: &str) {
    let Some(click) = click_of(notification, action) else {
        tracing::warn!(action, "a click on no button of ours");
        return;
    };
    act_on(app, click);
}

/// Does what was clicked.
pub(crate) fn act_on(app: &AppHandle, click: Click) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let Some(shell) = app.try_state::<Shell>() else {
            return;
        };
        let engine = shell.desk().engine();
        if let Err(problem) = engine.guarded(Task::Click, follow(&app, click)).await {
            tracing::warn!(code = %problem.code, "a click could not be followed");
        }
    });
}

#[cfg(any(not(windows), test))]
fn click_of(notification: &Notification, action: &str) -> Option<Click> {
    if action == TAP {
        return Some(notification.click.clone());
    }
    let place: usize = action.parse().ok()?;
    notification.buttons.get(place).map(|button| button.click.clone())
}

async fn follow(app: &AppHandle, click: Click) -> Result<(), Problem> {
    let Some(shell) = app.try_state::<Shell>() else {
        return Ok(());
    };
    match click {
        Click::Open(key) => links::open_contest(shell.desk(), &key).await,
        Click::Snooze(key, snooze) => shell.desk().engine().snooze(&key, snooze).await.map(drop),
        Click::Show(page, contest) => {
            window::open(app, Some(Place { page, contest }));
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use contestsync_core::domain::ContestKey;
    use contestsync_core::notify::{Button, Snooze};

    use super::*;

    #[test]
    fn each_button_does_its_own_and_the_body_opens() {
        let key: ContestKey = "codeforces:1936".parse().unwrap();
        let notification = Notification {
            tag: "contest:codeforces:1936".to_owned(),
            title: String::new(),
            body: String::new(),
            urgency: Urgency::Normal,
            click: Click::Open(key.clone()),
            buttons: vec![
                Button {
                    label: "Show".to_owned(),
                    click: Click::Show(Page::Upcoming, None),
                },
                Button {
                    label: "Snooze".to_owned(),
                    click: Click::Snooze(key.clone(), Snooze::ToStart),
                },
            ],
            sound: false,
        };
        assert_eq!(click_of(&notification, "tap"), Some(Click::Open(key.clone())));
        assert_eq!(click_of(&notification, "0"), Some(Click::Show(Page::Upcoming, None)));
        assert_eq!(click_of(&notification, "1"), Some(Click::Snooze(key, Snooze::ToStart)));
        assert_eq!(click_of(&notification, "2"), None);
        assert_eq!(click_of(&notification, "default"), None);
    }
}
