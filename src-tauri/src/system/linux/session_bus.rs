//! What is on Linux's session bus: a notification service, and a host for tray icons. Also reports when the computer wakes up.

use std::pin::Pin;
use std::time::Duration;

use contestsync_core::domain::view::ServiceState;
use contestsync_core::engine::Engine;
use contestsync_core::engine::surroundings::SystemSound;
use contestsync_core::http::pause;
use tokio::sync::OnceCell;
use tokio::task::JoinHandle;
use zbus::export::futures_core::Stream;
use zbus::proxy;
use zbus::{Connection, fdo};

use super::notifications::NotificationsProxy;

/// At login a panel may come after us.
const GRACE: Duration = Duration::from_secs(30);
/// A service that is started by being asked may take a while.
const PATIENCE: Duration = Duration::from_secs(5);

#[proxy(
    interface = "org.kde.StatusNotifierWatcher",
    default_service = "org.kde.StatusNotifierWatcher",
    default_path = "/StatusNotifierWatcher"
)]
trait StatusNotifierWatcher {
    #[zbus(property, name = "IsStatusNotifierHostRegistered")]
    fn is_host_registered(&self) -> zbus::Result<bool>;
}

#[proxy(
    interface = "org.freedesktop.login1.Manager",
    default_service = "org.freedesktop.login1",
    default_path = "/org/freedesktop/login1"
)]
trait Login {
    #[zbus(signal)]
    fn prepare_for_sleep(&self, begins: bool) -> zbus::Result<()>;
}

/// The one connection to the session bus.
static BUS: OnceCell<Connection> = OnceCell::const_new();

/// The session bus.
pub(super) async fn bus() -> zbus::Result<Connection> {
    BUS.get_or_try_init(Connection::session).await.cloned()
}

/// Looks now and whenever someone comes or goes. Without a bus it says so and ends.
pub(super) async fn watch(engine: Engine) {
    let waking: JoinHandle<()> = tokio::spawn(watch_waking(engine.clone()));
    if let Err(error) = watch_session(&engine).await {
        tracing::warn!(%error, "there is no session bus");
        engine.notice(|surroundings| {
            surroundings.service.state = ServiceState::Unavailable;
            surroundings.tray = Some(false);
        });
    }
    if let Err(error) = waking.await {
        tracing::warn!(%error, "waking is not heard");
    }
}

async fn watch_session(engine: &Engine) -> zbus::Result<()> {
    let bus = bus().await?;
    let names = fdo::DBusProxy::new(&bus).await?;
    let mut changes = names.receive_name_owner_changed().await?;
    look_for_service(engine, &bus).await;
    look_for_tray(engine, &bus).await;
    tokio::spawn(miss_tray(engine.clone()));
    while let Some(change) = next(&mut changes).await {
        let Ok(change) = change.args() else { continue };
        match change.name().as_str() {
            "org.freedesktop.Notifications" => look_for_service(engine, &bus).await,
            "org.kde.StatusNotifierWatcher" => {
                // The host registers a moment after the watcher is there.
                pause(Duration::from_secs(1)).await;
                look_for_tray(engine, &bus).await;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Reports that there's no tray if none has appeared after a while.
async fn miss_tray(engine: Engine) {
    pause(GRACE).await;
    engine.notice(|surroundings| surroundings.tray_missed = surroundings.tray == Some(false));
}

/// Looks once more, for a rehearsal.
pub(super) async fn look_again(engine: &Engine) {
    match bus().await {
        Ok(bus) => {
            look_for_service(engine, &bus).await;
            look_for_tray(engine, &bus).await;
        }
        Err(error) => tracing::warn!(%error, "there is no session bus"),
    }
}

/// Whether the desktop keeps notifications back, asked of each that may know: the service itself (KDE's property, dunst's own
/// interface), GNOME's settings through the portal, Xfce's settings.
async fn is_silenced(bus: &Connection) -> Option<bool> {
    const SERVICE: &str = "org.freedesktop.Notifications";
    for interface in [SERVICE, "org.dunstproject.cmd0"] {
        let name = if interface == SERVICE { "Inhibited" } else { "paused" };
        if let Some(silenced) = property(bus, interface, name).await {
            return Some(silenced);
        }
    }
    let banners = asked(
        bus,
        ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"),
        ("org.freedesktop.portal.Settings", "ReadOne"),
        &("org.gnome.desktop.notifications", "show-banners"),
    );
    if let Some(shown) = banners.await {
        return Some(!shown);
    }
    asked(
        bus,
        ("org.xfce.Xfconf", "/org/xfce/Xfconf"),
        ("org.xfce.Xfconf", "GetProperty"),
        &("xfce4-notifyd", "/do-not-disturb"),
    )
    .await
}

async fn property(bus: &Connection, interface: &str, name: &str) -> Option<bool> {
    asked(
        bus,
        ("org.freedesktop.Notifications", "/org/freedesktop/Notifications"),
        ("org.freedesktop.DBus.Properties", "Get"),
        &(interface, name),
    )
    .await
}

/// A yes or no from someone on the bus; nothing from who isn't there or doesn't know.
async fn asked<B>(
    bus: &Connection,
    (who, path): (&str, &str),
    (interface, method): (&str, &str),
    with: &B,
) -> Option<bool>
where
    B: serde::Serialize + zbus::zvariant::DynamicType + Sync,
{
    let call = bus.call_method(Some(who), path, Some(interface), method, with);
    let answer = tokio::time::timeout(PATIENCE, call).await.ok()?.ok()?;
    let value: zbus::zvariant::OwnedValue = answer.body().deserialize().ok()?;
    bool::try_from(value).ok()
}

/// The next of a stream, without a crate of its own for streams.
pub(super) async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}

/// Asks the notification service who it is and what it can; asking starts it where it is started by being asked.
async fn look_for_service(engine: &Engine, bus: &Connection) {
    let asked = async {
        let service = NotificationsProxy::new(bus).await?;
        let (name, ..) = service.get_server_information().await?;
        let can = service.get_capabilities().await?;
        zbus::Result::Ok((name, can))
    };
    let answer = tokio::time::timeout(PATIENCE, asked).await;
    let found = answer.ok().and_then(Result::ok);
    let silenced = match found {
        Some(_) => is_silenced(bus).await,
        None => None,
    };
    engine.notice(|surroundings| {
        surroundings.do_not_disturb = silenced;
        surroundings.sound = found.as_ref().map(|(_, can)| sound(can));
        let service = &mut surroundings.service;
        service.state = if found.is_some() {
            ServiceState::Working
        } else {
            ServiceState::Unavailable
        };
        service.actions = found
            .as_ref()
            .is_some_and(|(_, can)| can.iter().any(|can| can == "actions"));
        service.name = found.map(|(name, _)| name);
    });
}

/// Whether a service plays sounds: one that does announces it (Desktop Notifications Specification), and others ignore what we ask for.
fn sound(can: &[String]) -> SystemSound {
    if can.iter().any(|can| can == "sound") {
        SystemSound::Plays
    } else {
        SystemSound::Unsupported
    }
}

async fn look_for_tray(engine: &Engine, bus: &Connection) {
    let asked = async { StatusNotifierWatcherProxy::new(bus).await?.is_host_registered().await };
    let answer = tokio::time::timeout(PATIENCE, asked).await;
    let tray = matches!(answer, Ok(Ok(true)));
    engine.notice(|surroundings| surroundings.tray = Some(tray));
}

/// Reminders are checked again as soon as the computer wakes up.
async fn watch_waking(engine: Engine) {
    if let Err(error) = hear_waking(&engine).await {
        tracing::info!(%error, "waking is noticed by the clock alone");
        // The kernel may have said by now that it reports a jump of the clock.
        engine.notice(|surroundings| {
            surroundings.hears_waking.get_or_insert(false);
        });
    }
}

async fn hear_waking(engine: &Engine) -> zbus::Result<()> {
    let bus = Connection::system().await?;
    let login = LoginProxy::new(&bus).await?;
    let mut signals = login.receive_prepare_for_sleep().await?;
    // On a bus without logind there's nothing to listen to.
    fdo::PeerProxy::new(&bus, "org.freedesktop.login1", "/org/freedesktop/login1")
        .await?
        .ping()
        .await?;
    engine.notice(|surroundings| surroundings.hears_waking = Some(true));
    loop {
        match next(&mut signals).await {
            Some(signal) if signal.args().is_ok_and(|args| !args.begins) => engine.touch(),
            Some(_) => {}
            None => return Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_service_that_announces_sound_plays_any() {
        let says = |words: &str| sound(&words.split(' ').map(str::to_owned).collect::<Vec<_>>());
        // As GNOME Shell and dunst answer.
        assert_eq!(
            says("actions body body-markup icon-static persistence sound"),
            SystemSound::Plays
        );
        assert_eq!(
            says("actions body body-hyperlinks body-markup icon-static x-dunst-stack-tag"),
            SystemSound::Unsupported
        );
    }
}
