//! Shows notifications and does what is clicked on them. The showing is the system's part, since it may take its time and a reminder must not wait
//! for it: `linux`, `macos`, and `windows` have the same functions, each for its system.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
pub(crate) mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
pub(crate) mod system;
#[cfg(windows)]
#[path = "windows.rs"]
pub(crate) mod system;

#[cfg(target_os = "macos")]
mod plugin;

use std::fmt;

use contestsync_core::domain::request::Request;
use contestsync_core::domain::view::{Page, ServiceState};
use contestsync_core::domain::{Code, Problem};
use contestsync_core::engine::Engine;
use contestsync_core::notify::{Notification, Notifier, Urgency};
use tauri::AppHandle;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

#[cfg(not(windows))]
use crate::activation::Activation;
#[cfg(not(windows))]
use crate::answers;
use crate::shell::Shell;

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

/// Does what a click on a notification asks for.
#[cfg(not(windows))]
fn follow_click(app: &AppHandle, notification: &Notification, action: &str, activation: Activation) {
    let Some(request) = click_of(notification, action) else {
        tracing::warn!(action, "a click on no button of ours");
        return;
    };
    answers::send(app, request, activation);
}

#[cfg(any(not(windows), test))]
fn click_of(notification: &Notification, action: &str) -> Option<Request> {
    if action == TAP {
        return Some(notification.click.clone());
    }
    let place: usize = action.parse().ok()?;
    notification.buttons.get(place).map(|button| button.click.clone())
}

#[cfg(test)]
mod tests {
    use contestsync_core::domain::ContestKey;
    use contestsync_core::notify::Button;

    use super::*;

    #[test]
    fn each_button_does_its_own_and_the_body_opens() {
        let key: ContestKey = "codeforces:1936".parse().unwrap();
        let show = Request::Show {
            page: Page::Upcoming,
            contest: None,
        };
        let snooze = Request::Snooze {
            key: key.clone(),
            minutes: None,
        };
        let open = Request::OpenContest { key };
        let notification = Notification {
            tag: "contest:codeforces:1936".to_owned(),
            title: String::new(),
            body: String::new(),
            urgency: Urgency::Normal,
            click: open.clone(),
            buttons: vec![
                Button {
                    label: "Show".to_owned(),
                    click: show.clone(),
                },
                Button {
                    label: "Snooze".to_owned(),
                    click: snooze.clone(),
                },
            ],
            sound: false,
        };
        assert_eq!(click_of(&notification, "tap"), Some(open));
        assert_eq!(click_of(&notification, "0"), Some(show));
        assert_eq!(click_of(&notification, "1"), Some(snooze));
        assert_eq!(click_of(&notification, "2"), None);
        assert_eq!(click_of(&notification, "default"), None);
    }
}
