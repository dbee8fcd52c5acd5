//! What lets a window come to the front: the token of a click on a notification or of a second start reaches the window, or the browser.
#![expect(
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "the service has the signatures of the specification, and the macro names every argument"
)]

use std::collections::HashMap;
use std::fs;
use std::io::Read;
use std::process::{Command, Stdio};

use zbus::interface;
use zbus::object_server::{InterfaceRef, SignalEmitter};
use zbus::zvariant::OwnedValue;

use crate::reminders::{announce, near_contest};
use crate::session::{Ended, Session, has_window, in_desktop};

/// A notification service of a desktop with tokens; dunst gives none.
#[derive(Default)]
struct Service {
    /// What was shown, each with its actions.
    shown: Vec<Vec<String>>,
}

#[interface(name = "org.freedesktop.Notifications")]
impl Service {
    fn get_server_information(&self) -> (String, String, String, String) {
        let text = |text: &str| text.to_owned();
        (text("tokens"), text("none"), text("1"), text("1.2"))
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".to_owned(), "body".to_owned()]
    }

    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    fn notify(
        &mut self,
        _program: &str,
        _former: u32,
        _icon: &str,
        _title: &str,
        _body: &str,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _stays: i32,
    ) -> u32 {
        self.shown.push(actions);
        u32::try_from(self.shown.len()).unwrap()
    }

    fn close_notification(&self, _id: u32) {}

    #[zbus(signal)]
    async fn activation_token(emitter: &SignalEmitter<'_>, id: u32, token: &str) -> zbus::Result<()>;
    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action: &str) -> zbus::Result<()>;
}

/// Takes the place of the notification service.
async fn serve(session: &Session) -> InterfaceRef<Service> {
    const PATH: &str = "/org/freedesktop/Notifications";
    session.bus.object_server().at(PATH, Service::default()).await.unwrap();
    session.bus.request_name("org.freedesktop.Notifications").await.unwrap();
    session.bus.object_server().interface(PATH).await.unwrap()
}

/// Clicks on the last notification, as a desktop with tokens tells it.
async fn click(service: &InterfaceRef<Service>, action: &str, token: &str) {
    let id = u32::try_from(service.get().await.shown.len()).unwrap();
    let emitter = service.signal_emitter();
    Service::activation_token(emitter, id, token).await.unwrap();
    Service::action_invoked(emitter, id, action).await.unwrap();
}

/// The variables that the window's process was started with, once it's there.
fn tokens_of_window(session: &Session) -> Option<Vec<String>> {
    let window = session.faces().into_iter().find(|process| {
        let line = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
        line.split(|byte| *byte == 0).any(|word| word == b"--window")
    })?;
    let environment = fs::read(format!("/proc/{window}/environ")).ok()?;
    let mut tokens: Vec<String> = environment
        .split(|byte| *byte == 0)
        .map(|variable| String::from_utf8_lossy(variable).into_owned())
        .filter(|variable| variable.starts_with("XDG_ACTIVATION_TOKEN=") || variable.starts_with("DESKTOP_STARTUP_ID="))
        .collect();
    tokens.sort();
    Some(tokens)
}

#[test]
fn the_token_of_a_click_reaches_the_browser_that_it_opens() {
    in_desktop("dunst", async |mut session: Session| {
        near_contest(&mut session);
        let service = serve(&session).await;
        let _app = Ended(session.program(&["--background"]).spawn().unwrap());
        let actions = until!("the reminder", service.get().await.shown.first().cloned());
        assert_eq!(actions, ["default", "Open", "0", "Open contest", "1", "Snooze 1 min"]);
        click(&service, "0", "0a1b2c").await;
        until!(
            "the contest's page",
            session
                .opened()
                .contains("https://codeforces.com/contest/9001")
                .then_some(())
        );
        let with = fs::read_to_string(session.folder.join("opened-with")).unwrap();
        assert_eq!(with, "0a1b2c\n");
    });
}

#[test]
fn the_token_of_a_click_reaches_the_window_that_it_opens() {
    in_desktop("dunst panel", async |mut session: Session| {
        announce(&mut session, jiff::SignedDuration::from_hours(3));
        let service = serve(&session).await;
        let _app = Ended(session.program(&["--background"]).spawn().unwrap());
        let actions = until!(
            "the notice of the missing tray",
            service.get().await.shown.first().cloned()
        );
        assert_eq!(actions.get(1).map(String::as_str), Some("Open"), "{actions:?}");
        click(&service, "default", "3d4e5f").await;
        assert_eq!(
            until!("the window", tokens_of_window(&session)),
            ["DESKTOP_STARTUP_ID=3d4e5f", "XDG_ACTIVATION_TOKEN=3d4e5f"]
        );
        until!("it on the screen", has_window().then_some(()));
    });
}

#[test]
fn the_token_of_a_second_start_reaches_the_window() {
    in_desktop("", async |session: Session| {
        session.settle();
        let _app = Ended(session.program(&["--background"]).spawn().unwrap());
        until!("the tray icon", session.tray().await);
        let mut second = session.program(&["contestsync://settings/about"]);
        let second = second
            .env("DESKTOP_STARTUP_ID", "gnome-shell/ContestSync/7-1_TIME9")
            .output()
            .unwrap();
        assert!(second.status.success(), "{second:?}");
        assert_eq!(
            until!("the window", tokens_of_window(&session)),
            [
                "DESKTOP_STARTUP_ID=gnome-shell/ContestSync/7-1_TIME9",
                "XDG_ACTIVATION_TOKEN=gnome-shell/ContestSync/7-1_TIME9"
            ]
        );
        until!("it on the screen", has_window().then_some(()));
    });
}

#[test]
fn a_start_that_finds_no_bus_does_not_run_beside_the_one_that_runs() {
    in_desktop("", async |session: Session| {
        session.settle();
        let first = Ended(session.program(&["--background"]).spawn().unwrap());
        until!("the tray icon", session.tray().await);
        let mut second = session.program(&["--background"]);
        second.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        let mut second = Ended(second.stderr(Stdio::piped()).spawn().unwrap());
        let status = until!("the end of the second start", second.0.try_wait().unwrap());
        assert_eq!(status.code(), Some(1));
        let mut said = String::new();
        second.0.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        let owner = format!(
            "Another ContestSync is running and doesn't respond (process {} since ",
            first.0.id()
        );
        assert!(said.contains(&owner), "{said}");
        assert_eq!(session.faces(), [first.0.id()]);

        // From a menu, nobody sees what a program prints.
        let mut third = session.program(&[]);
        third.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        let mut third = Ended(third.stderr(Stdio::null()).spawn().unwrap());
        until!("the dialog", has_window().then_some(()));
        assert_eq!(third.0.try_wait().unwrap(), None);
        let status = until!("the end of the third start", {
            Command::new("xdotool").args(["key", "Return"]).status().unwrap();
            third.0.try_wait().unwrap()
        });
        assert_eq!(status.code(), Some(1));
        assert_eq!(session.faces(), [first.0.id()]);
    });
}

#[test]
fn a_display_that_does_not_answer_ends_the_start_with_the_reason() {
    in_desktop("", async |session: Session| {
        let mut start = session.program(&["--background"]);
        start.env("DISPLAY", ":4711").env_remove("WAYLAND_DISPLAY");
        let ended = start.output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(1), "{said}");
        assert!(said.starts_with("contestsync: the display can't be opened ("), "{said}");
    });
}
