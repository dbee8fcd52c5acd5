//! Linux: a `.desktop` file in the autostart folder (Desktop Application Autostart Specification); in a Flatpak, the Background portal.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use contestsync_core::config::display;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, proxy};

use super::text::{self, LoginEntry};
use crate::session_bus::next;

#[proxy(
    interface = "org.freedesktop.portal.Background",
    default_service = "org.freedesktop.portal.Desktop",
    default_path = "/org/freedesktop/portal/desktop"
)]
trait Background {
    fn request_background(&self, parent: &str, options: HashMap<&str, Value<'_>>) -> zbus::Result<OwnedObjectPath>;
}

/// What the portal answers a request with, on an object of its own.
#[proxy(
    interface = "org.freedesktop.portal.Request",
    default_service = "org.freedesktop.portal.Desktop"
)]
trait Request {
    #[zbus(signal)]
    fn response(&self, response: u32, results: HashMap<String, OwnedValue>) -> zbus::Result<()>;
}

/// Whether the desktop has to be asked: in a sandbox, whose autostart folder isn't read by anything.
pub(super) fn asks_the_desktop() -> bool {
    display::package() == "flatpak"
}

/// Asks the desktop, which may ask the user. What it stored can't be read back, so its answer is all that is known.
pub(super) async fn ask(wanted: bool) -> LoginEntry {
    answer(crate::session_bus::bus().await, wanted).await
}

/// Where there's no desktop to ask, or no portal, nothing is registered.
async fn answer(bus: zbus::Result<Connection>, wanted: bool) -> LoginEntry {
    let asked = async { ask_on(&bus?, wanted).await };
    asked.await.unwrap_or_else(|error| {
        tracing::warn!(%error, wanted, "the desktop didn't take the request to launch at login");
        LoginEntry::Missing
    })
}

async fn ask_on(bus: &Connection, wanted: bool) -> zbus::Result<LoginEntry> {
    const TOKEN: &str = "contestsync_login";
    // The object's path is known before the portal makes it, so the answer can't come before anyone listens.
    let sender = bus.unique_name().ok_or(zbus::Error::InvalidReply)?;
    let sender = sender.trim_start_matches(':').replace('.', "_");
    let path = format!("/org/freedesktop/portal/desktop/request/{sender}/{TOKEN}");
    let answering = RequestProxy::builder(bus).path(path)?.build().await?;
    let mut answers = answering.receive_response().await?;
    let options = HashMap::from([
        ("handle_token", Value::from(TOKEN)),
        ("reason", Value::from("Remind you before contests start")),
        ("autostart", Value::from(wanted)),
        ("commandline", Value::from(vec!["contestsync", text::ARGUMENT])),
    ]);
    BackgroundProxy::new(bus).await?.request_background("", options).await?;
    let answer = next(&mut answers).await.ok_or(zbus::Error::InvalidReply)?;
    let answer = answer.args()?;
    let is_on = |name: &str| {
        let value = answer.results.get(name)?;
        bool::try_from(value).ok()
    };
    Ok(text::read_portal_answer(answer.response, is_on("autostart")))
}

fn file() -> io::Result<PathBuf> {
    let folders = directories::BaseDirs::new().ok_or(io::ErrorKind::NotFound)?;
    Ok(folders.config_dir().join("autostart").join("contestsync.desktop"))
}

/// What the autostart folder holds.
pub(super) fn read(program: &Path) -> LoginEntry {
    let text = file().and_then(fs::read_to_string);
    text.map_or(LoginEntry::Missing, |text| text::read_desktop_entry(&text, program))
}

/// Writes the entry. The plugin's own goes first: it knows only `~/.config`, which needn't be where the desktop looks.
pub(super) fn write(program: &Path) -> io::Result<()> {
    let entry = text::desktop_entry(program).ok_or(io::ErrorKind::InvalidFilename)?;
    let file = file()?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, entry)
}

/// Removes the entry where the plugin doesn't look for it.
pub(super) fn remove() -> io::Result<()> {
    match fs::remove_file(file()?) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead as _, BufReader};
    use std::process::{Child, Command, Stdio};

    use zbus::connection::Builder;
    use zbus::message::Header;
    use zbus::{interface, object_server::SignalEmitter};

    use super::*;

    /// A bus of its own for one test.
    struct Bus {
        daemon: Child,
        address: String,
    }

    impl Bus {
        fn start() -> Self {
            let mut daemon = Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--print-address"])
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut address = String::new();
            BufReader::new(daemon.stdout.take().unwrap())
                .read_line(&mut address)
                .unwrap();
            let address = address.trim().to_owned();
            Self { daemon, address }
        }

        fn joined(&self) -> Builder<'_> {
            Builder::address(self.address.as_str()).unwrap()
        }
    }

    impl Drop for Bus {
        fn drop(&mut self) {
            drop(self.daemon.kill());
            drop(self.daemon.wait());
        }
    }

    /// A portal that answers each request in one way, before the call returns, as a quick one may.
    struct Portal {
        response: u32,
        results: Vec<(&'static str, bool)>,
        asked: std::sync::mpsc::Sender<(bool, Vec<String>)>,
    }

    #[interface(name = "org.freedesktop.portal.Background")]
    impl Portal {
        async fn request_background(
            &self,
            #[zbus(connection)] bus: &Connection,
            #[zbus(header)] header: Header<'_>,
            parent: &str,
            options: HashMap<String, OwnedValue>,
        ) -> OwnedObjectPath {
            assert_eq!(parent, "", "there may be no window");
            let text = |value: &OwnedValue| String::try_from(value.clone()).unwrap();
            let sender = header.sender().unwrap().trim_start_matches(':').replace('.', "_");
            let token = text(options.get("handle_token").unwrap());
            let path = format!("/org/freedesktop/portal/desktop/request/{sender}/{token}");
            let autostart = bool::try_from(options.get("autostart").unwrap()).unwrap();
            let line = Vec::<String>::try_from(options.get("commandline").unwrap().clone()).unwrap();
            self.asked.send((autostart, line)).unwrap();
            let results: HashMap<_, _> = self
                .results
                .iter()
                .map(|(name, on)| (*name, Value::from(*on)))
                .collect();
            SignalEmitter::new(bus, path.clone())
                .unwrap()
                .emit("org.freedesktop.portal.Request", "Response", &(self.response, results))
                .await
                .unwrap();
            path.try_into().unwrap()
        }
    }

    async fn answered(wanted: bool, response: u32, results: &[(&'static str, bool)]) -> LoginEntry {
        let bus = Bus::start();
        let (asked, heard) = std::sync::mpsc::channel();
        let portal = Portal {
            response,
            results: results.to_vec(),
            asked,
        };
        let _portal = bus
            .joined()
            .name("org.freedesktop.portal.Desktop")
            .unwrap()
            .serve_at("/org/freedesktop/portal/desktop", portal)
            .unwrap()
            .build()
            .await
            .unwrap();
        let ours = bus.joined().build().await.unwrap();
        let entry = answer(Ok(ours), wanted).await;
        let line = ["contestsync", "--background"].map(ToOwned::to_owned).to_vec();
        assert_eq!(heard.try_recv(), Ok((wanted, line)));
        entry
    }

    #[tokio::test]
    async fn the_desktops_answer_says_whether_a_sandboxed_program_starts_at_login() {
        let both = |on| [("background", on), ("autostart", on)];
        assert_eq!(answered(true, 0, &both(true)).await, LoginEntry::Current);
        assert_eq!(answered(true, 0, &both(false)).await, LoginEntry::TurnedOff);
        assert_eq!(answered(true, 1, &[]).await, LoginEntry::TurnedOff);
        assert_eq!(answered(true, 2, &[]).await, LoginEntry::Missing);
        let off = [("background", true), ("autostart", false)];
        assert_eq!(answered(false, 0, &off).await, LoginEntry::TurnedOff);
    }

    #[tokio::test]
    async fn without_a_portal_nothing_starts_at_login() {
        let bus = Bus::start();
        let ours = bus.joined().build().await.unwrap();
        assert_eq!(answer(Ok(ours), true).await, LoginEntry::Missing);
        assert_eq!(answer(Err(zbus::Error::InvalidReply), true).await, LoginEntry::Missing);
    }
}
