//! Windows notifications: toasts whose clicks are links, so they work as long as they are in the Action Center.

use contestsync_core::domain::view::ServiceState;
use contestsync_core::engine::Engine;
use contestsync_core::notify::{Notification, toast};
use tauri::AppHandle;
use tokio::sync::mpsc::UnboundedReceiver;
use windows::Data::Xml::Dom::XmlDocument;
use windows::UI::Notifications::{
    NotificationSetting, ToastNotification, ToastNotificationManager, ToastNotificationMode, ToastNotifier,
};
use windows::core::{HSTRING, Result};

/// The name under which the installers make the program known to Windows: the identifier of tauri.conf.json.
const NAME: &str = "dev.contestsync.desktop";

/// Shows what comes, on a thread of its own, as long as the program runs. A click comes back as a link, to the process that runs then.
pub(crate) fn start(_app: &AppHandle, engine: &Engine, mut to_show: UnboundedReceiver<Notification>) {
    let engine = engine.clone();
    let thread = std::thread::Builder::new().name("notifier".to_owned()).spawn(move || {
        tell(&engine, setting());
        while let Some(notification) = to_show.blocking_recv() {
            let state = match show(&notification) {
                Ok(()) => setting(),
                Err(error) => {
                    tracing::warn!(%error, "a notification could not be shown");
                    ServiceState::Unavailable
                }
            };
            tell(&engine, state);
        }
    });
    if let Err(error) = thread {
        tracing::error!(%error, "nothing can be shown");
    }
}

/// Looks once more at what Windows says, for a rehearsal.
pub(crate) async fn look_again(engine: &Engine) {
    match tokio::task::spawn_blocking(setting).await {
        Ok(state) => tell(engine, state),
        Err(error) => tracing::error!(%error, "looking at the settings for notifications crashed"),
    }
}

fn tell(engine: &Engine, state: ServiceState) {
    let silenced = is_silenced();
    engine.notice(|surroundings| {
        surroundings.service.state = state;
        surroundings.service.actions = true;
        surroundings.do_not_disturb = silenced;
    });
}

/// Whether Do Not Disturb (formerly Focus Assist) holds toasts back. Windows before build 22621 doesn't say.
fn is_silenced() -> Option<bool> {
    let mode = ToastNotificationManager::GetDefault().and_then(|toasts| toasts.NotificationMode());
    Some(mode.ok()? != ToastNotificationMode::Unrestricted)
}

fn notifier() -> Result<ToastNotifier> {
    ToastNotificationManager::CreateToastNotifierWithId(&HSTRING::from(NAME))
}

/// Whether the user lets our toasts appear. Windows doesn't know before the first one.
fn setting() -> ServiceState {
    match notifier().and_then(|notifier| notifier.Setting()) {
        Ok(NotificationSetting::Enabled) => ServiceState::Working,
        Ok(_) => ServiceState::Denied,
        Err(error) => {
            tracing::debug!(%error, "Windows doesn't say whether toasts appear");
            ServiceState::Unknown
        }
    }
}

fn show(notification: &Notification) -> Result<()> {
    let document = XmlDocument::new()?;
    document.LoadXml(&HSTRING::from(toast::xml(notification)))?;
    let shown = ToastNotification::CreateToastNotification(&document)?;
    shown.SetTag(&HSTRING::from(toast::tag(notification)))?;
    shown.SetGroup(&HSTRING::from(toast::GROUP))?;
    notifier()?.Show(&shown)
}
