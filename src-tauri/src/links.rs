//! Outgoing links, which open in the system's browser, and incoming `contestsync://` links. A link never changes a preference and never starts a
//! sign-in.

use std::io;
use std::process::{Command, Stdio};
use std::time::Duration;

use contestsync_core::config::display;
use contestsync_core::domain::{Code, Problem, deep_link};
use tauri::AppHandle;
use tauri_plugin_deep_link::DeepLinkExt;

use crate::activation::Activation;
use crate::{answers, system};

/// How long a launcher is watched: one that can't open a page says so at once.
const WATCHED: Duration = Duration::from_millis(250);

/// Follows a link that came from outside, or refuses it.
pub(crate) fn follow(app: &AppHandle, text: &str, activation: Activation) {
    if let Some(request) = deep_link::parse(text) {
        answers::send(app, request, activation);
    } else {
        let shown: String = text
            .chars()
            .take(80)
            .filter(|character| !character.is_control())
            .collect();
        tracing::warn!(link = shown, "a link was refused");
    }
}

/// Registers `contestsync://` links with the system, and receives them. Gives whether one started the program, and was followed.
pub(crate) fn register(app: &AppHandle) -> bool {
    let followed = system::hear_links(app);
    // A package says so itself, and takes it away again.
    if !system::REGISTERS_LINKS || matches!(display::package(), "deb" | "rpm" | "flatpak" | "nsis" | "msi") {
        return followed;
    }
    let registering = app.clone();
    let spawned = std::thread::Builder::new().name("links".to_owned()).spawn(move || {
        if let Err(error) = registering.deep_link().register_all() {
            tracing::warn!(%error, "the links could not be registered with the system");
        }
    });
    if let Err(error) = spawned {
        tracing::warn!(%error, "the links could not be registered with the system");
    }
    followed
}

/// Opens a page or folder with what the system has for it.
pub(crate) async fn open_target(target: String, activation: &Activation) -> Result<(), Problem> {
    if activation.token().is_some() {
        return started(launch(open::commands(target), activation).await);
    }
    let opened = tokio::task::spawn_blocking(move || open::that_detached(target)).await;
    match opened {
        Ok(opened) => started(opened),
        Err(error) => {
            tracing::error!(%error, "the opening of a page crashed");
            Err(Problem::new(
                Code::BrowserUnavailable,
                "The browser could not be started; try again.",
            ))
        }
    }
}

fn started(opened: io::Result<()>) -> Result<(), Problem> {
    opened.map_err(|error| {
        tracing::warn!(%error, "nothing opens pages here");
        Problem::new(
            Code::BrowserUnavailable,
            "The browser could not be started; set a default browser and try again.",
        )
    })
}

/// Starts the first of these launchers that doesn't fail; one that runs on hasn't, as in [`open::that_detached`]. Each gets the token of a click:
/// without it, a browser on Wayland stays behind the other windows.
pub(crate) async fn launch(launchers: Vec<Command>, activation: &Activation) -> io::Result<()> {
    let mut failure = io::Error::from(io::ErrorKind::NotFound);
    for mut launcher in launchers {
        activation.hand_to(&mut launcher);
        // Like a detached one, it isn't ended together with this program.
        system::detach(&mut launcher);
        let mut launcher = tokio::process::Command::from(launcher);
        launcher
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = match launcher.spawn() {
            Ok(child) => child,
            Err(error) => {
                failure = error;
                continue;
            }
        };
        match tokio::time::timeout(WATCHED, child.wait()).await {
            Ok(Ok(status)) if !status.success() => failure = io::Error::other(format!("a launcher failed: {status}")),
            // Nobody knows how it ended: the next one might open the page a second time.
            Ok(ended) => return ended.map(drop),
            Err(_runs_on) => return Ok(()),
        }
    }
    Err(failure)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn launcher(script: &str) -> Command {
        let mut launcher = Command::new("sh");
        launcher.args(["-c", script]);
        launcher
    }

    #[tokio::test]
    async fn where_a_launcher_fails_the_next_one_gets_the_token_of_the_click() {
        let folder = tempfile::tempdir().unwrap();
        let got = folder.path().join("token");
        let mut second = launcher("printf %s \"$XDG_ACTIVATION_TOKEN\" >\"$GOT\"");
        second.env("GOT", &got);
        let launchers = vec![Command::new("/no/such/launcher"), launcher("exit 3"), second];
        let opened = launch(launchers, &Activation::of(Some("0a1b"))).await;
        assert_eq!(started(opened), Ok(()));
        assert_eq!(std::fs::read_to_string(got).unwrap(), "0a1b");
    }

    #[tokio::test]
    async fn where_every_launcher_fails_the_page_was_not_opened() {
        let launchers = vec![Command::new("/no/such/launcher"), launcher("exit 3")];
        let opened = launch(launchers, &Activation::of(Some("0a1b"))).await;
        let problem = started(opened).unwrap_err();
        assert_eq!(problem.code, Code::BrowserUnavailable);
        assert_eq!(started(launch(Vec::new(), &Activation::default()).await), Err(problem));
    }

    #[tokio::test]
    async fn a_launcher_that_runs_on_has_opened_the_page() {
        let folder = tempfile::tempdir().unwrap();
        let second = folder.path().join("second");
        // It ends with this process.
        let stays = launcher(&format!("exec tail --follow --pid={} /dev/null", std::process::id()));
        let mut next = launcher(": >\"$SECOND\"");
        next.env("SECOND", &second);
        let opened = launch(vec![stays, next], &Activation::of(Some("0a1b"))).await;
        assert_eq!(started(opened), Ok(()));
        assert!(!second.exists());
    }
}
