//! Links, both ways: pages that leave through the system's browser after their host was checked, and `contestsync://` links that come
//! in. A link never changes a preference and never starts a sign-in.

use std::path::Path;

use contestsync_core::config::display;
use contestsync_core::domain::contest::platform_link;
use contestsync_core::domain::view::Page;
use contestsync_core::domain::{Code, ContestKey, Platform, Problem};
use contestsync_core::engine::Desk;
use tauri::AppHandle;
use tauri_plugin_deep_link::DeepLinkExt;
use url::Url;

use crate::desktop;

/// The calendar at Google.
pub(crate) const CALENDAR: &str = "https://calendar.google.com/calendar/r";
/// Google's console, where an own client is made.
pub(crate) const CONSOLE: &str = "https://console.cloud.google.com/auth/clients";

/// What a link may ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// `contestsync://sync`.
    Sync,
    /// `contestsync://contest/<key>`.
    Contest(ContestKey),
    /// `contestsync://settings/<page>`.
    Settings(Page),
}

impl Link {
    /// Reads a link; anything but the three is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok().filter(|url| url.scheme() == "contestsync")?;
        let bare = url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none()
            && url.port().is_none();
        let path = url.path().trim_start_matches('/');
        match (url.host_str().filter(|_| bare)?, path) {
            ("sync", "") => Some(Self::Sync),
            ("contest", key) => {
                let key = key.replace("%3A", ":").replace("%3a", ":");
                key.parse().ok().map(Self::Contest)
            }
            ("settings", page) => page_called(page).map(Self::Settings),
            _ => None,
        }
    }
}

fn page_called(word: &str) -> Option<Page> {
    Some(match word {
        "upcoming" => Page::Upcoming,
        "status" => Page::Status,
        "" | "contests" => Page::Contests,
        "reminders" => Page::Reminders,
        "calendar" => Page::Calendar,
        "general" => Page::General,
        "privacy" => Page::Privacy,
        "about" => Page::About,
        _ => return None,
    })
}

/// Follows a link that came from outside, or refuses it.
pub(crate) fn follow(app: &AppHandle, text: &str) {
    if let Some(link) = Link::parse(text) {
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

/// Tells the system that `contestsync://` links are ours, and hears those that the system hands over.
pub(crate) fn register(app: &AppHandle) {
    #[cfg(target_os = "macos")]
    {
        let hearing = app.clone();
        app.deep_link().on_open_url(move |event| {
            for url in event.urls() {
                follow(&hearing, url.as_str());
            }
        });
    }
    if matches!(display::package(), "deb" | "rpm" | "flatpak") {
        // The package says so, and takes it away again.
        return;
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
}

/// Opens a contest's page.
pub(crate) async fn open_contest(desk: &Desk, key: &ContestKey) -> Result<(), Problem> {
    let contest = desk.engine().known_contest(key).await?.contest;
    let url = platform_link(key.platform(), contest.url.as_str()).ok_or_else(|| {
        Problem::new(
            Code::Redirected,
            "The contest's link leads away from its platform, so it was not opened; look for it at the platform.",
        )
    })?;
    open_target(String::from(url)).await
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
            "This desktop's settings for notifications could not be found; look for them in its own settings.",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_links_are_known() {
        let key: ContestKey = "codeforces:1936".parse().unwrap();
        assert_eq!(Link::parse("contestsync://sync"), Some(Link::Sync));
        assert_eq!(Link::parse("contestsync://sync/"), Some(Link::Sync));
        assert_eq!(
            Link::parse("contestsync://contest/codeforces:1936"),
            Some(Link::Contest(key.clone()))
        );
        assert_eq!(
            Link::parse("contestsync://contest/codeforces%3A1936"),
            Some(Link::Contest(key))
        );
        assert_eq!(
            Link::parse("contestsync://settings/calendar"),
            Some(Link::Settings(Page::Calendar))
        );
        assert_eq!(
            Link::parse("contestsync://settings"),
            Some(Link::Settings(Page::Contests))
        );
    }

    #[test]
    fn anything_else_is_refused() {
        for link in [
            "https://codeforces.com/contest/1",
            "contestsync://login",
            "contestsync://sync?confirm=true",
            "contestsync://sync#x",
            "contestsync://sync/now",
            "contestsync://contest/",
            "contestsync://contest/topcoder:1",
            "contestsync://contest/codeforces:1/../../x",
            "contestsync://settings/secrets",
            "contestsync://user:pw@sync",
            "contestsync://sync:80",
            "contestsync:sync",
            "javascript:alert(1)",
            "",
        ] {
            assert_eq!(Link::parse(link), None, "{link}");
        }
    }
}
