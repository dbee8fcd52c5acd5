//! macOS: a program in the menu bar has no icon in the Dock while it has no window, takes no focus by itself, and isn't napped while reminders are due.
//!
//! - `login_entry`: starts the program at login.
//! - `notifications`: shows notifications, and hears clicks.
//! - `plugin`: notifications of a program that isn't in a bundle.

pub(crate) mod login_entry;
pub(crate) mod notifications;
mod plugin;

use std::os::unix::process::CommandExt as _;
use std::process::Command;

use contestsync_core::cli::args::Args;
use contestsync_core::domain::Problem;
use contestsync_core::engine::Engine;
use contestsync_core::engine::requests::SettingsPage;
use contestsync_core::words::Message;
use objc2_foundation::{NSActivityOptions, NSProcessInfo, NSString};
use tauri::{ActivationPolicy, App, AppHandle, Builder, RunEvent, Url, WebviewWindow, Wry};
use tauri_plugin_deep_link::DeepLinkExt as _;

pub(crate) use super::unix::{detach, pipes};
use crate::activation::Activation;
use crate::links;

/// One name for every start.
pub(crate) const TELLS_A_DEMO_APART: bool = false;
/// The bundle names its links.
pub(crate) const REGISTERS_LINKS: bool = false;
/// The menu bar colors the icon.
pub(crate) const ICON_IS_A_TEMPLATE: bool = true;
/// The menu bar has room for text.
pub(crate) const SHOWS_TRAY_TITLE: bool = true;
/// A click opens the menu.
pub(crate) const CLICK_OPENS_WINDOW: bool = false;
/// The process starts in the background, so its window has to ask.
pub(crate) const NEW_WINDOW_ASKS_FOR_FOCUS: bool = true;
/// What helps where the window can't be shown.
pub(crate) const WITHOUT_WINDOW: Message<'static> = Message::NoticeNoWindowCommands;

/// Started through a link, such as the one on PATH, the process goes on as the program in the bundle: macOS would take the link's folder for the
/// app's, and know no notifications for it.
pub(crate) fn start_anew_if_needed(_args: &Args) {
    let Ok(started) = std::env::current_exe() else { return };
    let Ok(program) = started.canonicalize() else { return };
    if program != started {
        let error = Command::new(program).args(std::env::args_os().skip(1)).exec();
        tracing::warn!(%error, "the program behind the link doesn't start");
    }
}

/// The program runs only in a desktop session, so there's always a display to open.
pub(crate) const fn opens_display() -> bool {
    true
}

/// The start doesn't take the focus: at login the user may be typing already. The plugin is for a program that isn't in a bundle.
pub(crate) fn prepare_tray(builder: Builder<Wry>) -> Builder<Wry> {
    prepare_window(builder).plugin(tauri_plugin_notification::init())
}

/// The window takes the focus when the user opens it, not when its process starts.
pub(crate) fn prepare_window(builder: Builder<Wry>) -> Builder<Wry> {
    builder.activate_ignoring_other_apps(false)
}

/// Before the event loop runs: Tauri starts as an ordinary app, with an icon in the Dock and in front of everything, whatever the property
/// list says. The window's process shows its icon while the window is open.
pub(crate) fn begin_unseen(app: &mut App) {
    app.set_activation_policy(ActivationPolicy::Accessory);
}

/// For as long as the process runs, App Nap leaves our timers alone; the Mac may still sleep.
pub(crate) fn stay_on_time() {
    let activity = NSProcessInfo::processInfo().beginActivityWithOptions_reason(
        NSActivityOptions::UserInitiatedAllowingIdleSystemSleep,
        &NSString::from_str("Reminders before contests start"),
    );
    // It ends with the process.
    std::mem::forget(activity);
}

/// Nothing asks whether the program runs.
pub(crate) const fn mark_running() {}

/// Never marked.
pub(crate) const fn unmark_running() {}

/// Opening the app again is an event, not a second process. macOS tells one of the app's processes, and it may be the window's.
pub(crate) const fn is_reopened(event: &RunEvent) -> bool {
    matches!(event, RunEvent::Reopen { .. })
}

/// The links that macOS handed to the window's process, since both processes belong to one app.
pub(crate) fn links_in(event: RunEvent) -> Vec<Url> {
    match event {
        RunEvent::Opened { urls } => urls,
        _ => Vec::new(),
    }
}

/// The kind of system and of processor.
pub(crate) fn name() -> String {
    format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)
}

/// The menu bar and the notification center are always there.
pub(crate) const fn watch_desktop(_engine: &Engine) {}

/// The process needs nothing but its arguments.
pub(crate) const fn prepare_window_process(_command: &mut Command) {}

/// The web view is a part of macOS.
#[expect(clippy::unnecessary_wraps, reason = "has the signature that Windows needs")]
pub(crate) const fn check_web_view() -> tauri::Result<()> {
    Ok(())
}

/// The icon is in the Dock while the window is open.
pub(crate) fn window_opens(app: &AppHandle) -> tauri::Result<()> {
    app.set_activation_policy(ActivationPolicy::Regular)
}

/// No icon in the Dock while the window's process lingers.
pub(crate) fn window_closed(app: &AppHandle) {
    if let Err(error) = app.set_activation_policy(ActivationPolicy::Accessory) {
        tracing::info!(%error, "the icon stays in the Dock");
    }
}

/// Tauri reads the page again.
#[expect(clippy::unnecessary_wraps, reason = "has the signature that Linux needs")]
pub(crate) const fn watch_page(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// There are no tokens.
#[expect(clippy::unnecessary_wraps, reason = "has the signature that Linux needs")]
pub(crate) const fn hand_token(_activation: &Activation, _window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// The screen reader hears the page itself.
pub(crate) fn announce(_app: &AppHandle, _text: &str) -> impl Future<Output = bool> + Send + use<> {
    std::future::ready(false)
}

/// Follows the links that macOS hands to this process. Gives whether one started the program: it arrived before anything listened for it.
pub(crate) fn hear_links(app: &AppHandle) -> bool {
    let hearing = app.clone();
    app.deep_link().on_open_url(move |event| {
        for url in event.urls() {
            links::follow(&hearing, url.as_str(), Activation::default());
        }
    });
    match app.deep_link().get_current() {
        Ok(urls) => {
            let urls = urls.unwrap_or_default();
            urls.iter()
                .for_each(|url| links::follow(app, url.as_str(), Activation::default()));
            !urls.is_empty()
        }
        Err(error) => {
            tracing::warn!(%error, "the link that started the program is unknown");
            false
        }
    }
}

/// Opens a page of System Settings, which has an address in macOS 13 and newer.
pub(crate) async fn open_settings(page: SettingsPage) -> Result<(), Problem> {
    links::open_target(settings_address(page).to_owned(), &Activation::default()).await
}

const fn settings_address(page: SettingsPage) -> &'static str {
    match page {
        SettingsPage::Notifications => {
            "x-apple.systempreferences:com.apple.Notifications-Settings.extension?id=dev.contestsync.desktop"
        }
        SettingsPage::Focus => "x-apple.systempreferences:com.apple.Focus-Settings.extension",
        SettingsPage::Login => "x-apple.systempreferences:com.apple.LoginItems-Settings.extension",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_of_the_settings_has_its_own_address() {
        use SettingsPage::{Focus, Login, Notifications};
        assert_eq!(
            [Notifications, Focus, Login].map(settings_address),
            [
                "x-apple.systempreferences:com.apple.Notifications-Settings.extension?id=dev.contestsync.desktop",
                "x-apple.systempreferences:com.apple.Focus-Settings.extension",
                "x-apple.systempreferences:com.apple.LoginItems-Settings.extension",
            ]
        );
    }
}
