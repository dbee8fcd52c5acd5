//! Shows notifications through the desktop and does what is clicked on them. The showing is done elsewhere, since the desktop may take
//! its time and a reminder must not wait for it: on Linux by `notification_service`, on Windows by `toasts`, else by the plugin on a thread of
//! its own.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use contestsync_core::domain::request::Place;
use contestsync_core::domain::view::{Page, ServiceState};
use contestsync_core::domain::{Code, Problem};
use contestsync_core::engine::Engine;
use contestsync_core::engine::supervise::Task;
use contestsync_core::notify::{Click, Notification, Notifier, Urgency};
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::{Action, ActionPerformed, ActionType, NotificationExt};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::shell::Shell;
use crate::{links, window};

/// Notifications whose clicks are still known.
const REMEMBERED: usize = 64;
/// The plugin's word for a click on the notification itself.
pub(crate) const TAP: &str = "tap";
/// The freedesktop sound of a message.
pub(crate) const SOUND: &str = "message-new-instant";

/// What was shown, by the number the plugin knows it by.
type Shown = Arc<Mutex<BTreeMap<i32, Notification>>>;

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
    /// Begins to hear clicks, which must be heard before the first notification is shown.
    #[cfg_attr(
        windows,
        expect(
            unused_variables,
            reason = "there, a click comes back as a link, to the process that runs then"
        )
    )]
    pub(crate) fn start(app: &AppHandle, engine: &Engine) -> Self {
        let (to_show, showing) = unbounded_channel();
        #[cfg(target_os = "linux")]
        {
            let (app, engine, showing) = (app.clone(), engine.clone(), Arc::new(tokio::sync::Mutex::new(showing)));
            tauri::async_runtime::spawn(async move {
                let serve = || crate::notification_service::serve(app.clone(), engine.clone(), Arc::clone(&showing));
                engine.keep_running(Task::Notifications, serve).await;
            });
        }
        #[cfg(windows)]
        crate::toasts::start(engine.clone(), showing);
        #[cfg(not(any(target_os = "linux", windows)))]
        Self::start_plugin(app, showing);
        Self {
            engine: engine.clone(),
            to_show,
        }
    }

    #[cfg_attr(
        any(target_os = "linux", windows),
        expect(dead_code, reason = "the other systems' way, kept compiling here")
    )]
    fn start_plugin(app: &AppHandle, mut showing: UnboundedReceiver<Notification>) {
        let shown = Shown::default();
        let (heard_app, heard) = (app.clone(), Arc::clone(&shown));
        let hearing = app
            .notification()
            .on_action(move |action| clicked(&heard_app, &heard, action));
        if let Err(error) = hearing {
            tracing::warn!(%error, "clicks on notifications are not heard");
        }
        let app = app.clone();
        let thread = std::thread::Builder::new().name("notifier".to_owned()).spawn(move || {
            while let Some(notification) = showing.blocking_recv() {
                show(&app, &shown, notification);
            }
        });
        if let Err(error) = thread {
            tracing::error!(%error, "nothing can be shown");
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
    let told = shell.notifier().show(&Notification {
        tag: "window".to_owned(),
        title: "The window couldn't be opened".to_owned(),
        body: "Tray, reminders, and calendar still work. If ContestSync was just updated, quit it and start it again."
            .to_owned(),
        urgency: Urgency::Normal,
        click: Click::Show(Page::Status, None),
        buttons: Vec::new(),
        sound: false,
    });
    if let Err(problem) = told {
        tracing::warn!(code = %problem.code, "nobody could be told that there is no window");
    }
}

fn show(app: &AppHandle, shown: &Shown, notification: Notification) {
    let number = number(&notification.tag);
    let desktop = app.notification();
    // Takes the place of the former one of its tag: the center never holds three of one contest.
    if shown
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .contains_key(&number)
        && let Err(error) = desktop.remove_active(vec![number])
    {
        tracing::warn!(%error, "a former notification stays");
    }
    let kind = format!("buttons-{number}");
    let buttons = notification
        .buttons
        .iter()
        .enumerate()
        .map(|(place, button)| Action::builder(place.to_string(), button.label.clone()).build())
        .collect();
    let registered = desktop.register_action_types(vec![ActionType::builder(kind.clone()).actions(buttons).build()]);
    if let Err(error) = registered {
        tracing::warn!(%error, "a notification has no buttons");
    }
    let mut building = desktop
        .builder()
        .id(number)
        .title(notification.title.clone())
        .body(notification.body.clone())
        .action_type_id(kind);
    if notification.sound {
        building = building.sound(SOUND);
    }
    {
        let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.insert(number, notification);
        while shown.len() > REMEMBERED {
            shown.pop_first();
        }
    }
    if let Err(error) = building.show() {
        tracing::warn!(%error, "a notification could not be shown");
    }
}

fn clicked(app: &AppHandle, shown: &Shown, action: &ActionPerformed) {
    let Some(number) = action
        .notification()
        .map(tauri_plugin_notification::ActiveNotification::id)
    else {
        return;
    };
    let found = shown
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(&number)
        .cloned();
    if let Some(notification) = found {
        follow_click(app, &notification, action.action_id());
    } else {
        tracing::warn!("a click on what is not known any more");
    }
}

/// Does what a click on a notification asks for.
pub(crate) fn follow_click(app: &AppHandle, notification: &Notification, action: &str) {
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

/// The number of a tag: the same for the same tag, positive.
fn number(tag: &str) -> i32 {
    let hash = tag.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    i32::try_from(hash & 0x7fff_ffff).unwrap_or(1).max(1)
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

    #[test]
    fn a_tag_has_one_number() {
        assert_eq!(number("contest:a"), number("contest:a"));
        assert_ne!(number("contest:a"), number("contest:b"));
    }
}
