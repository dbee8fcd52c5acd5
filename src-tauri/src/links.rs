//! Outgoing links, which open in the system's browser, and incoming `contestsync://` links. A link never changes a preference and never starts a
//! sign-in.

use std::process::Stdio;

use contestsync_core::config::display;
use contestsync_core::domain::{Code, Problem, deep_link};
use tauri::AppHandle;
use tauri_plugin_deep_link::DeepLinkExt;

use crate::activation::Activation;
use crate::answers;

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
    #[cfg(not(target_os = "macos"))]
    let followed = false;
    #[cfg(target_os = "macos")]
    let followed = {
        let hearing = app.clone();
        app.deep_link().on_open_url(move |event| {
            for url in event.urls() {
                follow(&hearing, url.as_str(), Activation::default());
            }
        });
        // A link that started the program arrived before anything listened for it.
        match app.deep_link().get_current() {
            Ok(urls) => {
                let urls = urls.unwrap_or_default();
                urls.iter()
                    .for_each(|url| follow(app, url.as_str(), Activation::default()));
                !urls.is_empty()
            }
            Err(error) => {
                tracing::warn!(%error, "the link that started the program is unknown");
                false
            }
        }
    };
    if matches!(display::package(), "deb" | "rpm" | "flatpak" | "nsis" | "msi") {
        // The package says so, and takes it away again.
        return followed;
    }
    let registering = app.clone();
    let spawned = std::thread::Builder::new().name("links".to_owned()).spawn(move || {
        if cfg!(not(target_os = "macos"))
            && let Err(error) = registering.deep_link().register_all()
        {
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
    if activation.token().is_some() && open_in_front(&target, activation) {
        return Ok(());
    }
    let opened = tokio::task::spawn_blocking(move || open::that_detached(target)).await;
    match opened {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => {
            tracing::warn!(%error, "nothing opens pages here");
            Err(Problem::new(
                Code::BrowserUnavailable,
                "The browser could not be started; set a default browser and try again.",
            ))
        }
        Err(error) => {
            tracing::error!(%error, "the opening of a page crashed");
            Err(Problem::new(
                Code::BrowserUnavailable,
                "The browser could not be started; try again.",
            ))
        }
    }
}

/// Hands the token of a click to what opens the page: without it, a browser on Wayland stays behind the other windows.
fn open_in_front(target: &str, activation: &Activation) -> bool {
    open::commands(target).into_iter().any(|mut command| {
        activation.hand_to(&mut command);
        let mut command = tokio::process::Command::from(command);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // Like a detached one, it isn't ended together with this program.
        #[cfg(unix)]
        command.process_group(0);
        command.spawn().is_ok()
    })
}
