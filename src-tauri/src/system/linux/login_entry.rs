//! Linux: a `.desktop` file in the autostart folder (Desktop Application Autostart Specification); in a Flatpak, the Background portal.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};

use contestsync_core::config::{display, programs};
use tauri::{AppHandle, Manager as _};
use tauri_plugin_autostart::AutoLaunchManager;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, proxy};

use super::session_bus::{bus, next};
use crate::login_entry::entry::{ARGUMENT, LoginEntry};
use crate::system::desktop_entry;
use crate::system::unix::resolved;

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
    /// Withdraws the request. Nobody waits for the reply, since the portal may hang.
    #[zbus(no_reply)]
    fn close(&self) -> zbus::Result<()>;
    #[zbus(signal)]
    fn response(&self, response: u32, results: HashMap<String, OwnedValue>) -> zbus::Result<()>;
}

impl RequestProxy<'_> {
    async fn withdraw(&self) {
        if let Err(error) = self.close().await {
            tracing::warn!(%error, "the desktop's question about launch at login stays open");
        }
    }
}

/// Whether the desktop has to be asked: in a sandbox, whose autostart folder isn't read by anything.
pub(crate) fn asks_the_desktop() -> bool {
    display::package() == "flatpak"
}

/// Asks the desktop, which may ask the user. What it stored can't be read back, so its answer is all that is known; `None`: the question was withdrawn,
/// since there was no answer before the `end`.
pub(crate) async fn ask(wanted: bool, end: impl Future<Output = ()>) -> Option<LoginEntry> {
    answer(bus().await, wanted, end).await
}

/// Where there's no desktop to ask, or no portal, nothing is registered.
async fn answer(bus: zbus::Result<Connection>, wanted: bool, end: impl Future<Output = ()>) -> Option<LoginEntry> {
    let asked = async { ask_on(&bus?, wanted, end).await };
    asked.await.unwrap_or_else(|error| {
        tracing::warn!(%error, wanted, "the desktop didn't take the request to launch at login");
        Some(LoginEntry::Missing)
    })
}

async fn ask_on(bus: &Connection, wanted: bool, end: impl Future<Output = ()>) -> zbus::Result<Option<LoginEntry>> {
    // The object's path is known before the portal makes it, so the answer can't come before anyone listens.
    let sender = bus.unique_name().ok_or(zbus::Error::InvalidReply)?;
    let sender = sender.trim_start_matches(':').replace('.', "_");
    let token = token();
    let path = format!("/org/freedesktop/portal/desktop/request/{sender}/{token}");
    let mut request = RequestProxy::builder(bus).path(path.clone())?.build().await?;
    let mut answers = request.receive_response().await?;
    let options = HashMap::from([
        ("handle_token", Value::from(token)),
        ("reason", Value::from("Remind you before contests start")),
        ("autostart", Value::from(wanted)),
        ("commandline", Value::from(vec!["contestsync", ARGUMENT])),
    ]);
    let background = BackgroundProxy::new(bus).await?;
    let mut end = pin!(end);
    let handle = tokio::select! {
        handle = background.request_background("", options) => handle?,
        () = &mut end => {
            request.withdraw().await;
            return Ok(None);
        }
    };
    if handle.as_str() != path {
        // A portal may choose another one.
        request = RequestProxy::builder(bus).path(handle)?.build().await?;
        answers = request.receive_response().await?;
    }
    let answer = tokio::select! {
        answer = next(&mut answers) => answer.ok_or(zbus::Error::InvalidReply)?,
        () = &mut end => {
            request.withdraw().await;
            return Ok(None);
        }
    };
    let answer = answer.args()?;
    let autostart = answer.results.get("autostart");
    let autostart = autostart.and_then(|on| bool::try_from(on).ok());
    Ok(Some(read_portal_answer(answer.response, autostart)))
}

/// What the answer of the Background portal says (`org.freedesktop.portal.Request`): 0 is an answer, with what is on from now on; 1 is the user's
/// refusal; anything else is a failure.
const fn read_portal_answer(response: u32, autostart: Option<bool>) -> LoginEntry {
    match (response, autostart) {
        (0, Some(true)) => LoginEntry::Current,
        // The desktop answers for the user if they have once refused, or have turned it off in its settings.
        (0, Some(false)) | (1, _) => LoginEntry::TurnedOff,
        _ => LoginEntry::Missing,
    }
}

/// A name for one request: the portal gives the object of a second one with the same name another path while the first is open.
fn token() -> String {
    static ASKED: AtomicU32 = AtomicU32::new(0);
    format!("contestsync_login_{}", ASKED.fetch_add(1, Ordering::Relaxed))
}

/// The program that a login should start: an `AppImage` is the file itself, not the place it's mounted at, and a package's is the one on PATH.
pub(crate) fn program(app: &AppHandle) -> Option<PathBuf> {
    if let Some(image) = app.env().appimage {
        return Some(PathBuf::from(image));
    }
    let running = std::env::current_exe().ok()?;
    Some(programs::lasting(&resolved(&running)))
}

/// A program stays where it was started.
pub(crate) const fn stays_in_place(_program: &Path) -> bool {
    true
}

fn file() -> io::Result<PathBuf> {
    let folders = directories::BaseDirs::new().ok_or(io::ErrorKind::NotFound)?;
    Ok(folders.config_dir().join("autostart").join("contestsync.desktop"))
}

/// What the autostart folder holds.
pub(crate) fn read(program: &Path) -> LoginEntry {
    let text = file().and_then(fs::read_to_string);
    text.map_or(LoginEntry::Missing, |text| desktop_entry::read(&text, program))
}

/// Writes the entry. The plugin's own goes first: it knows only `~/.config`, which needn't be where the desktop looks.
pub(crate) fn write(plugin: &AutoLaunchManager, program: &Path) -> io::Result<()> {
    plugin.enable().map_err(io::Error::other)?;
    let entry = desktop_entry::written(program).ok_or(io::ErrorKind::InvalidFilename)?;
    let file = file()?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, entry)
}

/// Removes the entry, also where the plugin doesn't look for it.
pub(crate) fn remove(plugin: &AutoLaunchManager) -> io::Result<()> {
    plugin.disable().map_err(io::Error::other)?;
    match fs::remove_file(file()?) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::io::{BufRead as _, BufReader};
    use std::process::{Child, Command, Stdio};
    use std::time::Duration;

    use tokio::runtime::Handle;
    use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
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

    /// When a portal answers.
    #[derive(Clone, Copy)]
    enum Answers {
        /// Before the call returns, as a quick one may.
        AtOnce,
        /// On an object of its own choice, again and again: nobody can know when it's listened to.
        Elsewhere,
        /// Never: the user doesn't answer.
        Never,
    }

    /// A portal that answers each request in one way.
    struct Portal {
        answers: Answers,
        response: u32,
        results: Vec<(&'static str, bool)>,
        asked: UnboundedSender<Asked>,
        closed: UnboundedSender<String>,
        /// The test's own, since the bus calls on a thread without one.
        runtime: Handle,
    }

    /// What a portal was asked.
    #[derive(Debug, PartialEq)]
    struct Asked {
        autostart: bool,
        line: Vec<String>,
        path: String,
    }

    async fn respond(bus: &Connection, path: &str, answer: &(u32, HashMap<&'static str, Value<'static>>)) {
        let emitter = SignalEmitter::new(bus, path.to_owned()).unwrap();
        let sent = emitter.emit("org.freedesktop.portal.Request", "Response", answer);
        sent.await.unwrap();
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
            let mut path = format!("/org/freedesktop/portal/desktop/request/{sender}/{token}");
            let results = self.results.iter().map(|(name, on)| (*name, Value::from(*on)));
            let answer = (self.response, results.collect());
            match self.answers {
                Answers::AtOnce => respond(bus, &path, &answer).await,
                Answers::Elsewhere => {
                    path.push_str("/17");
                    let (bus, path) = (bus.clone(), path.clone());
                    self.runtime.spawn(async move {
                        let mut again = tokio::time::interval(Duration::from_millis(5));
                        loop {
                            again.tick().await;
                            respond(&bus, &path, &answer).await;
                        }
                    });
                }
                Answers::Never => {
                    let open = OpenRequest {
                        path: path.clone(),
                        closed: self.closed.clone(),
                    };
                    bus.object_server().at(path.as_str(), open).await.unwrap();
                }
            }
            let autostart = bool::try_from(options.get("autostart").unwrap()).unwrap();
            let line = Vec::<String>::try_from(options.get("commandline").unwrap().clone()).unwrap();
            let asked = Asked {
                autostart,
                line,
                path: path.clone(),
            };
            self.asked.send(asked).unwrap();
            path.try_into().unwrap()
        }
    }

    /// A request that the user hasn't answered.
    struct OpenRequest {
        path: String,
        closed: UnboundedSender<String>,
    }

    #[interface(name = "org.freedesktop.portal.Request")]
    impl OpenRequest {
        fn close(&self) {
            self.closed.send(self.path.clone()).unwrap();
        }
    }

    /// A bus with a portal on it, what that was asked, and which requests were closed.
    struct Desktop {
        bus: Bus,
        asked: UnboundedReceiver<Asked>,
        closed: UnboundedReceiver<String>,
        _portal: Connection,
    }

    impl Desktop {
        async fn with(answers: Answers, response: u32, results: &[(&'static str, bool)]) -> Self {
            let bus = Bus::start();
            let ((asked, was_asked), (closed, was_closed)) = (unbounded_channel(), unbounded_channel());
            let portal = Portal {
                answers,
                response,
                results: results.to_vec(),
                asked,
                closed,
                runtime: Handle::current(),
            };
            let portal = bus
                .joined()
                .name("org.freedesktop.portal.Desktop")
                .unwrap()
                .serve_at("/org/freedesktop/portal/desktop", portal)
                .unwrap()
                .build()
                .await
                .unwrap();
            Self {
                bus,
                asked: was_asked,
                closed: was_closed,
                _portal: portal,
            }
        }
    }

    /// What comes within a time that is enough for any machine.
    async fn soon<T>(coming: impl Future<Output = T>) -> T {
        let patience = Duration::from_secs(20);
        tokio::time::timeout(patience, coming).await.expect("an answer")
    }

    async fn answered(answers: Answers, wanted: bool, response: u32, results: &[(&'static str, bool)]) -> LoginEntry {
        let mut desktop = Desktop::with(answers, response, results).await;
        let ours = desktop.bus.joined().build().await.unwrap();
        let entry = soon(answer(Ok(ours), wanted, pending())).await.unwrap();
        let asked = desktop.asked.try_recv().unwrap();
        assert_eq!(
            (asked.autostart, asked.line),
            (wanted, ["contestsync", "--background"].map(ToOwned::to_owned).to_vec())
        );
        entry
    }

    #[test]
    fn only_an_answer_with_autostart_on_starts_the_program() {
        use LoginEntry::{Current, Missing, TurnedOff};
        assert_eq!(
            [(0, Some(true)), (0, Some(false)), (1, None), (2, None), (0, None)]
                .map(|(response, on)| read_portal_answer(response, on)),
            [Current, TurnedOff, TurnedOff, Missing, Missing]
        );
    }

    #[tokio::test]
    async fn the_desktops_answer_says_whether_a_sandboxed_program_starts_at_login() {
        use Answers::AtOnce;

        let both = |on| [("background", on), ("autostart", on)];
        assert_eq!(answered(AtOnce, true, 0, &both(true)).await, LoginEntry::Current);
        assert_eq!(answered(AtOnce, true, 0, &both(false)).await, LoginEntry::TurnedOff);
        assert_eq!(answered(AtOnce, true, 1, &[]).await, LoginEntry::TurnedOff);
        assert_eq!(answered(AtOnce, true, 2, &[]).await, LoginEntry::Missing);
        let off = [("background", true), ("autostart", false)];
        assert_eq!(answered(AtOnce, false, 0, &off).await, LoginEntry::TurnedOff);
    }

    #[tokio::test]
    async fn without_a_portal_nothing_starts_at_login() {
        let bus = Bus::start();
        let ours = bus.joined().build().await.unwrap();
        assert_eq!(answer(Ok(ours), true, pending()).await, Some(LoginEntry::Missing));
        let nowhere = answer(Err(zbus::Error::InvalidReply), true, pending()).await;
        assert_eq!(nowhere, Some(LoginEntry::Missing));
    }

    #[tokio::test]
    async fn the_answer_is_heard_on_the_object_that_the_portal_chose() {
        let on = [("background", true), ("autostart", true)];
        assert_eq!(answered(Answers::Elsewhere, true, 0, &on).await, LoginEntry::Current);
    }

    #[tokio::test]
    async fn a_question_that_nobody_answered_is_withdrawn_and_the_next_one_is_another() {
        let mut desktop = Desktop::with(Answers::Never, 0, &[]).await;
        let ours = desktop.bus.joined().build().await.unwrap();
        let mut paths = Vec::new();
        for wanted in [true, false] {
            let end = async { paths.push(desktop.asked.recv().await.unwrap().path) };
            assert_eq!(soon(answer(Ok(ours.clone()), wanted, end)).await, None);
            assert_eq!(soon(desktop.closed.recv()).await.as_ref(), paths.last());
        }
        assert_ne!(paths.first(), paths.last());
    }
}
