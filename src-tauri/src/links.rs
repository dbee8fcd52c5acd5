//! Outgoing links, which open in the system's browser after their host was checked, and incoming `contestsync://` links. A link never changes a
//! preference and never starts a sign-in.

use std::path::Path;

use contestsync_core::config::display;
use contestsync_core::domain::contest::source_link;
use contestsync_core::domain::deep_link::DeepLink;
use contestsync_core::domain::standings::standings;
use contestsync_core::domain::{Code, ContestKey, Platform, Problem};
use contestsync_core::engine::Desk;
use tauri::AppHandle;
use tauri_plugin_deep_link::DeepLinkExt;

use crate::desktop;

/// The calendar at Google.
pub(crate) const CALENDAR: &str = "https://calendar.google.com/calendar/r";
/// Google's console, where an own client is made.
pub(crate) const CONSOLE: &str = "https://console.cloud.google.com/auth/clients";

/// Follows a link that came from outside, or refuses it.
pub(crate) fn follow(app: &AppHandle, text: &str) {
    if let Some(link) = DeepLink::parse(text) {
        desktop::go(app, link);
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
                follow(&hearing, url.as_str());
            }
        });
        // A link that started the program came before anybody could hear it.
        match app.deep_link().get_current() {
            Ok(urls) => {
                let urls = urls.unwrap_or_default();
                urls.iter().for_each(|url| follow(app, url.as_str()));
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

/// Opens a contest's page.
pub(crate) async fn open_contest(desk: &Desk, key: &ContestKey) -> Result<(), Problem> {
    let contest = desk.engine().known_contest(key).await?.contest;
    let url = source_link(key.source(), contest.link()).ok_or_else(|| {
        Problem::new(
            Code::Redirected,
            "The contest has no link, or its link goes to another site, so it wasn't opened; find the contest on its platform.",
        )
    })?;
    open_target(String::from(url)).await
}

/// Opens the page with a contest's results, or the contest's own where that isn't known.
pub(crate) async fn open_standings(desk: &Desk, key: &ContestKey) -> Result<(), Problem> {
    match standings(key) {
        Some(page) => open_target(String::from(page)).await,
        None => open_contest(desk, key).await,
    }
}

/// Opens a platform's page of contests.
pub(crate) async fn open_platform(platform: Platform) -> Result<(), Problem> {
    open_target(platform.contests_page().to_owned()).await
}

/// Opens one of the pages that are named here.
pub(crate) async fn open_page(page: &'static str) -> Result<(), Problem> {
    open_target(page.to_owned()).await
}

/// Opens one of our folders in the system's file manager.
pub(crate) async fn open_folder(folder: &Path) -> Result<(), Problem> {
    open_target(folder.display().to_string()).await
}

/// Opens the system's settings for notifications, where it is known how.
pub(crate) async fn open_notification_settings() -> Result<(), Problem> {
    if cfg!(target_os = "windows") {
        return open_target("ms-settings:notifications".to_owned()).await;
    }
    if cfg!(target_os = "macos") {
        return open_target("x-apple.systempreferences:com.apple.preference.notifications".to_owned()).await;
    }
    let programs: [&[&str]; 4] = [
        &["gnome-control-center", "notifications"],
        &["systemsettings", "kcm_notifications"],
        &["xfce4-notifyd-config"],
        &["cinnamon-settings", "notifications"],
    ];
    let started = tokio::task::spawn_blocking(move || {
        programs.iter().any(|words| {
            words
                .split_first()
                .is_some_and(|(program, rest)| std::process::Command::new(program).args(rest).spawn().is_ok())
        })
    });
    if started.await.unwrap_or(false) {
        Ok(())
    } else {
        Err(Problem::new(
            Code::BrowserUnavailable,
            "The notification settings couldn't be found; look for them in your desktop's settings.",
        ))
    }
}

async fn open_target(target: String) -> Result<(), Problem> {
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
