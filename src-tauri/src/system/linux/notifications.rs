//! Linux notifications (org.freedesktop.Notifications), used instead of the plugin for other systems: only this can keep a notification until
//! it's answered, and report whether anything showed it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use contestsync_core::config::display;
use contestsync_core::domain::view::ServiceState;
use contestsync_core::engine::Engine;
use contestsync_core::engine::supervise::Task;
use contestsync_core::notify::{Notification, Urgency};
use jiff::{SignedDuration, Timestamp};
use tauri::AppHandle;
use tokio::sync::Mutex;
use tokio::sync::mpsc::UnboundedReceiver;
use zbus::Message;
use zbus::names::OwnedUniqueName;
use zbus::proxy;
use zbus::zvariant::Value;

use super::session_bus::{self, bus, next};
use crate::activation::Activation;
use crate::system::clicks::{REMEMBERED, TAP, follow_click};

/// The freedesktop sound of a message.
const SOUND: &str = "message-new-instant";
/// What no service accepted is shown to one that starts within this time: at login it may start after us. Later its words ("Now:") wouldn't be true.
const KEPT: SignedDuration = SignedDuration::from_secs(60);
const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// The specification's key for a click on the notification itself.
const DEFAULT: &str = "default";
/// The service decides how long it stays.
const AS_USUAL: i32 = -1;
/// It stays until it is answered.
const FOR_EVER: i32 = 0;

#[proxy(
    interface = "org.freedesktop.Notifications",
    default_service = "org.freedesktop.Notifications",
    default_path = "/org/freedesktop/Notifications"
)]
pub(super) trait Notifications {
    fn get_server_information(&self) -> zbus::Result<(String, String, String, String)>;
    fn get_capabilities(&self) -> zbus::Result<Vec<String>>;
    fn close_notification(&self, id: u32) -> zbus::Result<()>;
    /// Comes just before the click that it belongs to.
    #[zbus(signal)]
    fn activation_token(&self, id: u32, token: String) -> zbus::Result<()>;
    #[zbus(signal)]
    fn action_invoked(&self, id: u32, action: String) -> zbus::Result<()>;
    #[zbus(signal)]
    fn notification_closed(&self, id: u32, reason: u32) -> zbus::Result<()>;
}

/// What was shown, by the service's number for it.
#[derive(Default)]
struct Shown {
    notifications: BTreeMap<u32, Notification>,
    /// The number of what stands there under a tag.
    standing: HashMap<String, u32>,
    /// Whose numbers these are.
    service: Option<OwnedUniqueName>,
    /// What no service accepted, and since when.
    missed: Vec<(Timestamp, Notification)>,
    /// The token that came last, and the number of the notification it's for.
    token: Option<(u32, String)>,
}

impl Shown {
    /// Takes in what the service says; gives what was clicked: the number of the notification, and which of its actions.
    fn heard(&mut self, signal: Message) -> Option<(u32, String)> {
        if let Some(signal) = ActivationToken::from_message(signal.clone()) {
            let args = signal.args().ok()?;
            self.token = Some((args.id, args.token));
        } else if let Some(signal) = NotificationClosed::from_message(signal.clone()) {
            let args = signal.args().ok()?;
            self.standing.retain(|_, standing| *standing != args.id);
        } else if let Some(signal) = ActionInvoked::from_message(signal) {
            let args = signal.args().ok()?;
            return Some((args.id, args.action));
        }
        None
    }

    /// The token of a click on this notification; a token is good for one click.
    fn token_of(&mut self, id: u32) -> Activation {
        let token = self.token.take().filter(|(of, _)| *of == id);
        Activation::of(token.as_ref().map(|(_, token)| token.as_str()))
    }
}

/// Shows what comes and does what is clicked, as long as the program runs.
pub(crate) fn start(app: &AppHandle, engine: &Engine, to_show: UnboundedReceiver<Notification>) {
    let (app, engine, to_show) = (app.clone(), engine.clone(), Arc::new(Mutex::new(to_show)));
    tauri::async_runtime::spawn(async move {
        let serving = || serve(app.clone(), engine.clone(), Arc::clone(&to_show));
        engine.keep_running(Task::Notifications, serving).await;
    });
}

/// Looks once more at what the desktop says, for a rehearsal.
pub(crate) async fn look_again(engine: &Engine) {
    session_bus::look_again(engine).await;
}

async fn serve(app: AppHandle, engine: Engine, to_show: Arc<Mutex<UnboundedReceiver<Notification>>>) {
    // Held as long as this task lives: one that crashed has let go of it.
    let mut to_show = to_show.lock().await;
    let mut shown = Shown::default();
    while let Err(error) = serve_bus(&app, &engine, &mut to_show, &mut shown).await {
        tracing::warn!(%error, "notifications cannot be shown");
        engine.notice(|surroundings| surroundings.service.state = ServiceState::Unavailable);
        // Whatever is to be shown next tries again.
        if to_show.recv().await.is_none() {
            return;
        }
    }
}

async fn serve_bus(
    app: &AppHandle,
    engine: &Engine,
    to_show: &mut UnboundedReceiver<Notification>,
    shown: &mut Shown,
) -> zbus::Result<()> {
    let service = NotificationsProxy::new(&bus().await?).await?;
    // One stream for all of them, since a token comes before the click that it belongs to.
    let mut signals = service.inner().receive_all_signals().await?;
    let mut comings = service.inner().receive_owner_changed().await?;
    loop {
        tokio::select! {
            notification = to_show.recv() => match notification {
                Some(notification) => show_or_keep(engine, &service, shown, engine.clock().now(), notification).await,
                None => return Ok(()),
            },
            Some(owner) = next(&mut comings) => {
                if owner.is_some() {
                    for (since, notification) in std::mem::take(&mut shown.missed) {
                        // By the wall clock, which keeps running while the machine sleeps.
                        if (SignedDuration::ZERO..KEPT).contains(&engine.clock().now().duration_since(since)) {
                            show_or_keep(engine, &service, shown, since, notification).await;
                        }
                    }
                }
            }
            Some(signal) = next(&mut signals) => {
                let Some((id, action)) = shown.heard(signal) else { continue };
                let activation = shown.token_of(id);
                if let Some(notification) = shown.notifications.get(&id) {
                    let action = if action == DEFAULT { TAP } else { &action };
                    follow_click(app, notification, action, activation);
                    // Answered: some services leave it standing all the same.
                    if let Err(error) = service.close_notification(id).await {
                        tracing::debug!(%error, "an answered notification is gone already");
                    }
                }
            }
        }
    }
}

/// Shows it, or keeps it for a service that comes soon.
async fn show_or_keep(
    engine: &Engine,
    service: &NotificationsProxy<'_>,
    shown: &mut Shown,
    since: Timestamp,
    notification: Notification,
) {
    // Whatever was kept under its tag is older than this.
    shown.missed.retain(|(_, missed)| missed.tag != notification.tag);
    if let Err(error) = show(service, shown, &notification).await {
        tracing::warn!(%error, "a notification could not be shown");
        engine.notice(|surroundings| surroundings.service.state = state_after(&error));
        // A service that failed at it, or didn't answer in time, may have shown it all the same.
        if nobody_took(&error) {
            shown.missed.push((since, notification));
        }
        if shown.missed.len() > REMEMBERED {
            shown.missed.remove(0);
        }
    }
}

/// Whether the bus says that there is no service, and that none could be started.
fn nobody_took(error: &zbus::Error) -> bool {
    const NOBODY: [&str; 2] = [
        "org.freedesktop.DBus.Error.ServiceUnknown",
        "org.freedesktop.DBus.Error.NameHasNoOwner",
    ];
    match error {
        zbus::Error::MethodError(name, ..) => {
            NOBODY.contains(&name.as_str()) || name.starts_with("org.freedesktop.DBus.Error.Spawn.")
        }
        _ => false,
    }
}

/// What an error says about the service: a sandbox that forbids it is distinguished from a missing service.
fn state_after(error: &zbus::Error) -> ServiceState {
    match error {
        zbus::Error::MethodError(name, ..) if name.as_str() == "org.freedesktop.DBus.Error.AccessDenied" => {
            ServiceState::Denied
        }
        _ => ServiceState::Unavailable,
    }
}

async fn show(service: &NotificationsProxy<'_>, shown: &mut Shown, notification: &Notification) -> zbus::Result<()> {
    let can = service.get_capabilities().await?;
    let body = if can.iter().any(|can| can == "body-markup") {
        escaped(&notification.body)
    } else {
        notification.body.clone()
    };
    let (urgency, stays) = match notification.urgency {
        Urgency::Low => (0_u8, AS_USUAL),
        Urgency::Normal => (1, AS_USUAL),
        Urgency::Critical => (2, FOR_EVER),
    };
    let application = display::application();
    let mut hints = HashMap::from([
        ("urgency", Value::U8(urgency)),
        ("desktop-entry", Value::from(application.as_str())),
    ]);
    if notification.sound {
        hints.insert("sound-name", Value::from(SOUND));
    } else {
        hints.insert("suppress-sound", Value::from(true));
    }
    // Takes the place of the former one of its tag: the center never holds three of one contest.
    let former = shown.standing.get(&notification.tag).copied().unwrap_or(0);
    let call = (
        "ContestSync",
        former,
        &application,
        &notification.title,
        body,
        actions(&can, notification),
        hints,
        stays,
    );
    let connection = service.inner().connection();
    let answer = connection
        .call_method(Some(SERVICE), PATH, Some(SERVICE), "Notify", &call)
        .await?;
    let number: u32 = answer.body().deserialize()?;
    let who = answer.header().sender().map(|sender| sender.to_owned().into());
    if shown.service != who {
        // Another service counts again: what the former one showed is gone.
        *shown = Shown {
            service: who,
            missed: std::mem::take(&mut shown.missed),
            ..Shown::default()
        };
    }
    shown.standing.insert(notification.tag.clone(), number);
    shown.notifications.insert(number, notification.clone());
    while shown.notifications.len() > REMEMBERED {
        shown.notifications.pop_first();
    }
    Ok(())
}

/// A click on the notification and its buttons. A service that didn't announce `actions` may refuse them, or show the words as text.
fn actions(can: &[String], notification: &Notification) -> Vec<String> {
    if !can.iter().any(|can| can == "actions") {
        return Vec::new();
    }
    let mut actions = vec![DEFAULT.to_owned(), "Open".to_owned()];
    for (place, button) in notification.buttons.iter().enumerate() {
        actions.extend([place.to_string(), button.label.clone()]);
    }
    actions
}

/// A contest's name is untrusted text, and most desktops read a body as markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use contestsync_core::domain::request::Request;
    use contestsync_core::notify::Button;

    use super::*;

    #[test]
    fn only_a_service_that_announces_actions_is_sent_any() {
        let click = Request::OpenWindow {};
        let notification = Notification {
            tag: "t".to_owned(),
            title: String::new(),
            body: String::new(),
            urgency: Urgency::Normal,
            click: click.clone(),
            buttons: vec![Button {
                label: "Mute".to_owned(),
                click,
            }],
            sound: false,
        };
        let can = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(actions(&can(&["body", "body-markup"]), &notification), can(&[]));
        assert_eq!(
            actions(&can(&["body", "actions"]), &notification),
            can(&["default", "Open", "0", "Mute"])
        );
    }

    #[test]
    fn a_click_takes_the_token_that_came_before_it_and_no_other() {
        fn said<B: serde::Serialize + zbus::zvariant::DynamicType>(member: &str, body: &B) -> Message {
            Message::signal(PATH, SERVICE, member).unwrap().build(body).unwrap()
        }
        let mut shown = Shown::default();
        let token = |shown: &mut Shown, id| shown.token_of(id).token().map(str::to_owned);
        assert_eq!(shown.heard(said("ActivationToken", &(7_u32, "0a1b"))), None);
        assert_eq!(
            shown.heard(said("ActionInvoked", &(7_u32, "default"))),
            Some((7, "default".to_owned()))
        );
        assert_eq!(token(&mut shown, 7).as_deref(), Some("0a1b"));
        // A second click has none, and that of another notification is not for it.
        assert_eq!(token(&mut shown, 7), None);
        assert_eq!(shown.heard(said("ActivationToken", &(7_u32, "2c3d"))), None);
        assert_eq!(token(&mut shown, 8), None);
        // What is said of something else is no click.
        assert_eq!(shown.heard(said("NotificationClosed", &(7_u32, 2_u32))), None);
        assert_eq!(shown.heard(said("Unheard", &(7_u32, "x"))), None);
    }

    #[test]
    fn foreign_text_is_no_markup() {
        assert_eq!(escaped("<b>A & B</b>"), "&lt;b&gt;A &amp; B&lt;/b&gt;");
    }
}
