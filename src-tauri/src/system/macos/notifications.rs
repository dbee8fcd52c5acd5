//! macOS notifications (`UNUserNotificationCenter`): asks for permission, replaces the former notification of a contest, and hears clicks.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use contestsync_core::domain::view::ServiceState;
use contestsync_core::engine::Engine;
use contestsync_core::engine::surroundings::SystemSound;
use contestsync_core::notify::{self, Urgency};
use mac_usernotifications::{
    Action, AuthorizationStatus, Error, InterruptionLevel, Notification, NotificationHandle, NotificationSettingStatus,
    blocking,
};
use tauri::AppHandle;
use tokio::sync::mpsc::UnboundedReceiver;

use super::plugin;
use crate::activation::Activation;
use crate::system::clicks::{TAP, follow_click};

/// A reminder that couldn't be shown for longer than this, since macOS waited for the user's permission, says what is no longer true ("In 10 min").
const PUNCTUAL: Duration = Duration::from_mins(1);
/// A notification that isn't answered is removed after this: by then, what it says is long over.
const KEPT: Duration = Duration::from_secs(12 * 60 * 60);

/// Shows what comes, on a thread of its own, as long as the program runs.
pub(crate) fn start(app: &AppHandle, engine: &Engine, mut to_show: UnboundedReceiver<notify::Notification>) {
    let (app, engine) = (app.clone(), engine.clone());
    let thread = std::thread::Builder::new().name("notifier".to_owned()).spawn(move || {
        if mac_usernotifications::check_bundle().is_err() {
            tracing::info!("not in a bundle, so the notification center is not available");
            plugin::show_all(&app, &mut to_show);
            return;
        }
        report(&engine, permission());
        for (came_at, notification) in stamped(to_show) {
            ask_once();
            let is_reminder = notification.tag.starts_with(notify::notification::CONTEST_TAG);
            if is_reminder && came_at.elapsed() > PUNCTUAL {
                tracing::warn!(
                    tag = notification.tag,
                    "a notification came too late, since macOS waited for permission"
                );
                continue;
            }
            match build(&notification).send_blocking() {
                Ok(shown) => {
                    hear(&app, shown, notification);
                    report(&engine, permission());
                }
                Err(error) => {
                    tracing::warn!(%error, "a notification could not be shown");
                    let (state, sound) = permission();
                    report(&engine, (refused(state), sound));
                }
            }
        }
    });
    if let Err(error) = thread {
        tracing::error!(%error, "nothing can be shown");
    }
}

/// What comes, each with the instant at which it came.
fn stamped(mut to_show: UnboundedReceiver<notify::Notification>) -> mpsc::Receiver<(Instant, notify::Notification)> {
    let (stamping, stamped) = mpsc::channel();
    let thread = std::thread::Builder::new().name("notices".to_owned()).spawn(move || {
        while let Some(notification) = to_show.blocking_recv() {
            if stamping.send((Instant::now(), notification)).is_err() {
                return;
            }
        }
    });
    if let Err(error) = thread {
        tracing::error!(%error, "nothing can be shown");
    }
    stamped
}

/// Looks once more at what macOS says, for a rehearsal. Where the user was never asked, macOS asks now; nobody waits for the answer.
pub(crate) async fn look_again(engine: &Engine) {
    let engine = engine.clone();
    let looked = tokio::task::spawn_blocking(move || {
        if mac_usernotifications::check_bundle().is_err() {
            return;
        }
        report(&engine, permission());
        if is_undecided() {
            let asking = std::thread::Builder::new().name("permission".to_owned());
            let asked = asking.spawn(move || {
                ask_once();
                report(&engine, permission());
            });
            if let Err(error) = asked {
                tracing::warn!(%error, "macOS could not be asked whether notifications may appear");
            }
        }
    });
    if let Err(error) = looked.await {
        tracing::error!(%error, "looking at the settings for notifications crashed");
    }
}

fn is_undecided() -> bool {
    blocking::get_notification_settings()
        .is_ok_and(|settings| settings.authorization_status == AuthorizationStatus::NotDetermined)
}

/// The system asks the user once, and remembers the answer: before the first notification, since a start at login is no time for questions.
fn ask_once() {
    if is_undecided()
        && let Err(error) = blocking::request_auth()
    {
        tracing::warn!(%error, "macOS could not be asked whether notifications may appear");
    }
}

fn report(engine: &Engine, (state, sound): (ServiceState, Option<SystemSound>)) {
    engine.notice(|surroundings| {
        surroundings.service.state = state;
        surroundings.service.actions = true;
        surroundings.sound = sound;
    });
}

/// Whether the user lets our notifications appear, and make a sound.
fn permission() -> (ServiceState, Option<SystemSound>) {
    let settings = blocking::get_notification_settings();
    let sound = settings
        .as_ref()
        .ok()
        .and_then(|settings| match settings.sound_enabled {
            NotificationSettingStatus::Enabled => Some(SystemSound::Plays),
            NotificationSettingStatus::Disabled => Some(SystemSound::TurnedOff),
            NotificationSettingStatus::NotSupported | NotificationSettingStatus::Unknown => None,
        });
    let state = match settings {
        Ok(settings) => match settings.authorization_status {
            AuthorizationStatus::Denied => ServiceState::Denied,
            AuthorizationStatus::Authorized | AuthorizationStatus::Provisional | AuthorizationStatus::Ephemeral => {
                // Allowed, but as a row in the notification center only: nothing would appear on the screen.
                if settings.alert_enabled == NotificationSettingStatus::Disabled {
                    ServiceState::Denied
                } else {
                    ServiceState::Working
                }
            }
            AuthorizationStatus::NotDetermined | AuthorizationStatus::Unknown => ServiceState::Unknown,
        },
        Err(error) => {
            tracing::debug!(%error, "macOS doesn't say whether notifications appear");
            ServiceState::Unknown
        }
    };
    (state, sound)
}

/// The state after a notification was refused: not working, whatever the settings say.
const fn refused(permission: ServiceState) -> ServiceState {
    match permission {
        ServiceState::Denied => ServiceState::Denied,
        ServiceState::Unknown | ServiceState::Working | ServiceState::Unavailable => ServiceState::Unavailable,
    }
}

/// The tag is the identifier, so a notification takes the place of the former one of its tag.
fn build(notification: &notify::Notification) -> Notification {
    let mut building = Notification::new()
        .id(&notification.tag)
        .title(&notification.title)
        .message(&notification.body)
        .interruption_level(level(notification.urgency))
        .timeout(KEPT);
    if notification.sound {
        building = building.default_sound();
    }
    for (identifier, label) in buttons(notification) {
        building = building.action(Action::button(identifier, label));
    }
    building
}

/// The buttons with their identifiers. The library makes a category of each set of identifiers, and a category has its labels; so an identifier
/// is the place of the button and its label.
fn buttons(notification: &notify::Notification) -> impl Iterator<Item = (String, String)> {
    notification
        .buttons
        .iter()
        .enumerate()
        .map(|(place, button)| (format!("{place} {}", button.label), button.label.clone()))
}

/// The last reminder breaks through a Focus where the user lets it.
const fn level(urgency: Urgency) -> InterruptionLevel {
    match urgency {
        Urgency::Low => InterruptionLevel::Passive,
        Urgency::Normal => InterruptionLevel::Active,
        Urgency::Critical => InterruptionLevel::TimeSensitive,
    }
}

/// Does what the user clicks, as long as the notification is there.
fn hear(app: &AppHandle, shown: NotificationHandle, notification: notify::Notification) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        match shown.response().await {
            Ok(response) if response.close_reason.is_some() => {}
            Ok(response) if response.is_default_action() => {
                follow_click(&app, &notification, TAP, Activation::default())
            }
            Ok(response) => {
                let place = response.action_identifier.split(' ').next().unwrap_or_default();
                follow_click(&app, &notification, place, Activation::default());
            }
            // Another notification has taken its place.
            Err(Error::ResponseDeliveryInterupted(_) | Error::NotificationRejected) => {}
            Err(error) => tracing::warn!(%error, "a click on a notification could not be heard"),
        }
    });
}
