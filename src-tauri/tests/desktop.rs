//! The real program in a real desktop: tray, menu, notification, keyring, launch at login, links, window. The test starts itself again
//! within `scripts/desktop-session.sh`, so that it never touches the session of whoever runs it.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test that cannot go on must stop, and it reads where its session lies"
)]

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use contestsync_core::http::pause;
use contestsync_doubles::google::{CLIENT_ID, CLIENT_SECRET, Google, Options};
use contestsync_doubles::platforms::Platforms;
use jiff::Timestamp;
use serde_json::Value;
use zbus::Connection;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Structure};

const PROGRAM: &str = env!("CARGO_BIN_EXE_contestsync");
const PATIENCE: Duration = Duration::from_mins(1);

/// An item of a menu on the bus: its number, its properties, its children.
type Node = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// Waits until something is so; says what was waited for in vain.
macro_rules! until {
    ($what:expr, $is_so:expr) => {{
        let begun = Instant::now();
        loop {
            if let Some(found) = $is_so {
                break found;
            }
            assert!(begun.elapsed() < PATIENCE, "waited in vain for {}", $what);
            pause(Duration::from_millis(100)).await;
        }
    }};
}

struct Session {
    folder: PathBuf,
    bus: Connection,
    google: Google,
    platforms: Platforms,
}

impl Session {
    async fn new() -> Self {
        let folder = PathBuf::from(std::env::var_os("SESSION_DIR").unwrap());
        let google = Google::start(Options::default());
        let platforms = Platforms::start();
        drop(platforms.sample(Timestamp::now()));
        fs::write(folder.join("endpoints.toml"), platforms.endpoints_toml(&google)).unwrap();
        Self {
            folder,
            bus: Connection::session().await.unwrap(),
            google,
            platforms,
        }
    }

    fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command
            .args(arguments)
            .env("CONTESTSYNC_HOME", self.folder.join("data"))
            .env("CONTESTSYNC_ENDPOINTS", self.folder.join("endpoints.toml"))
            .env("CONTESTSYNC_SECRET_STORE", "auto")
            .stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let output = self.program(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        output
    }

    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_slice(&self.run(arguments).stdout).unwrap()
    }

    fn opened(&self) -> String {
        fs::read_to_string(self.folder.join("opened")).unwrap_or_default()
    }

    /// Signs in as a user does, with the double's browser.
    fn sign_in(&self) {
        self.run(&["config", "set", "google.client_id", CLIENT_ID]);
        self.run(&["config", "set", "google.client_secret", CLIENT_SECRET]);
        let login = self
            .program(&["login", "--no-browser"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut login = Ended(login);
        let mut line = String::new();
        let mut stdout = std::io::BufReader::new(login.0.stdout.take().unwrap());
        std::io::BufRead::read_line(&mut stdout, &mut line).unwrap();
        let status = Command::new("curl")
            .args([
                "--silent",
                "--show-error",
                "--location",
                "--max-time",
                "20",
                "--output",
                "/dev/null",
            ])
            .arg(line.trim())
            .status()
            .unwrap();
        assert!(status.success());
        assert!(login.0.wait().unwrap().success());
    }

    async fn tray(&self) -> Option<(String, OwnedObjectPath)> {
        let items: Vec<String> = self
            .property(
                "org.kde.StatusNotifierWatcher",
                "/StatusNotifierWatcher",
                "org.kde.StatusNotifierWatcher",
                "RegisteredStatusNotifierItems",
            )
            .await?
            .try_into()
            .ok()?;
        let ours = items.iter().find(|item| item.ends_with("contestsync"))?;
        let (owner, path) = ours.split_once('/')?;
        let menu: OwnedObjectPath = self
            .property(owner, &format!("/{path}"), "org.kde.StatusNotifierItem", "Menu")
            .await?
            .try_into()
            .ok()?;
        Some((owner.to_owned(), menu))
    }

    async fn property(&self, owner: &str, path: &str, interface: &str, name: &str) -> Option<OwnedValue> {
        let answer = self
            .bus
            .call_method(
                Some(owner),
                path,
                Some("org.freedesktop.DBus.Properties"),
                "Get",
                &(interface, name),
            )
            .await
            .ok()?;
        answer.body().deserialize().ok()
    }

    /// The menu as the tray's host reads it: number and words of each item.
    async fn menu(&self) -> Vec<(i32, String)> {
        let Some((owner, path)) = self.tray().await else {
            return Vec::new();
        };
        let answer = self
            .bus
            .call_method(
                Some(owner.as_str()),
                path.as_ref(),
                Some("com.canonical.dbusmenu"),
                "GetLayout",
                &(0_i32, -1_i32, Vec::<String>::new()),
            )
            .await
            .unwrap();
        let body = answer.body();
        let (_, (_, _, children)): (u32, Node) = body.deserialize().unwrap();
        let mut items = Vec::new();
        for child in children {
            collect(child, &mut items);
        }
        items
    }

    async fn click(&self, begins: &str) {
        let menu = self.menu().await;
        let found = menu.iter().find(|(_, label)| label.starts_with(begins));
        let (number, _) = found.unwrap_or_else(|| panic!("no {begins} in {menu:?}"));
        let (owner, path) = self.tray().await.unwrap();
        self.bus
            .call_method(
                Some(owner.as_str()),
                path.as_ref(),
                Some("com.canonical.dbusmenu"),
                "Event",
                &(*number, "clicked", zbus::zvariant::Value::from(""), 0_u32),
            )
            .await
            .unwrap();
    }
}

fn collect(item: OwnedValue, items: &mut Vec<(i32, String)>) {
    let structure = Structure::try_from(item).unwrap();
    let (number, properties, children): Node = structure.try_into().unwrap();
    if let Some(label) = properties
        .get("label")
        .and_then(|label| String::try_from(label.clone()).ok())
    {
        items.push((number, label));
    }
    for child in children {
        collect(child, items);
    }
}

/// A process that does not outlive the test.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Whether the desktop shows our window.
fn has_window() -> bool {
    let found = Command::new("wmctrl").arg("-l").output().unwrap();
    String::from_utf8_lossy(&found.stdout)
        .lines()
        .any(|line| line.ends_with(" ContestSync"))
}

fn notifications() -> Option<()> {
    let count = Command::new("dunstctl").args(["count", "displayed"]).output().ok()?;
    (String::from_utf8_lossy(&count.stdout).trim() != "0" && !count.stdout.is_empty()).then_some(())
}

#[test]
fn the_desktop_app_works_in_a_real_session() {
    if std::env::var_os("IN_SESSION").is_none() {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/desktop-session.sh");
        let status = Command::new(script)
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "the_desktop_app_works_in_a_real_session", "--nocapture"])
            .status()
            .unwrap();
        assert!(status.success(), "the session ended with {status}");
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(walk());
}

async fn walk() {
    let session = Session::new().await;
    for (key, value) in [("first_run_done", "true"), ("autostart", "true")] {
        session.run(&["config", "set", key, value]);
    }
    session.sign_in();
    assert_eq!(session.json(&["status", "--json"])["secret_store"], "keyring");
    session.run(&["refresh"]);
    // The one lead time is chosen so that the reminder of the next contest is due within the minute.
    let next = session.json(&["next", "--format", "json"]);
    let seconds = next["in_seconds"].as_i64().unwrap();
    session.run(&["config", "set", "reminders.lead_minutes", &(seconds / 60).to_string()]);

    // The icon registers with the tray, no window opens, and the menu tells of the next contest.
    let mut app = Ended(session.program(&["--background"]).spawn().unwrap());
    until!("the tray icon", session.tray().await);
    let name = next["name"].as_str().unwrap();
    let menu = until!("the next contest in the menu", {
        let menu = session.menu().await;
        menu.iter().any(|(_, label)| label == name).then_some(menu)
    });
    let labels: Vec<&str> = menu.iter().map(|(_, label)| label.as_str()).collect();
    assert_eq!(labels.first(), Some(&name));
    for wanted in ["Open ContestSync", "Settings…", "Quit ContestSync", "Until I resume"] {
        assert!(labels.contains(&wanted), "{wanted} in {labels:?}");
    }
    assert!(!has_window());

    // "Sync now" reaches Google.
    let mark = session.google.mark();
    until!("an item that can be clicked", {
        let menu = session.menu().await;
        menu.iter()
            .any(|(_, label)| label.starts_with("Sync now"))
            .then_some(())
    });
    session.click("Sync now").await;
    assert!(session.google.seen("calendar.events.list", 1, mark, PATIENCE).await);
    until!("events in the calendar", {
        let calendars = session.google.app_calendars();
        let id = calendars.first().and_then(|calendar| calendar["id"].as_str());
        id.is_some_and(|id| !session.google.live_events(id).is_empty())
            .then_some(())
    });

    // The reminder arrives, and its button opens the page of the contest.
    until!("the reminder", notifications());
    fs::write(session.folder.join("pick"), "Open").unwrap();
    Command::new("dunstctl").arg("context").status().unwrap();
    until!(
        "the contest's page",
        session.opened().contains("https://").then_some(())
    );

    // Launch at login is registered, without a window.
    let home = PathBuf::from(std::env::var_os("HOME").unwrap());
    let entry = until!(
        "launch at login",
        fs::read_to_string(home.join(".config/autostart/contestsync.desktop")).ok()
    );
    assert!(entry.contains("--background"), "{entry}");

    // A second start hands its link over, and the window opens; what is no link of ours opens nothing.
    let second = session.program(&["contestsync://evil"]).output().unwrap();
    assert!(second.status.success());
    assert!(!has_window());
    session.run(&["contestsync://settings/about"]);
    until!("the window", has_window().then_some(()));

    // Closing the window leaves the program running; the menu ends it, cleanly.
    Command::new("wmctrl").args(["-c", "ContestSync"]).status().unwrap();
    until!("the window to close", (!has_window()).then_some(()));
    assert!(session.tray().await.is_some());
    session.click("Quit ContestSync").await;
    let status = until!("the end", app.0.try_wait().unwrap());
    assert!(status.success(), "{status}");
    assert_eq!(session.google.violations(), Vec::<String>::new());
    drop(session.platforms);
}
