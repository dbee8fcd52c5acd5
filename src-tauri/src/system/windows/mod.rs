//! Windows: a click on the tray icon opens the window, `WebView2` may be missing, and the installer asks whether the program runs.
//!
//! - `login_entry`: starts the program at login.
//! - `notifications`: shows notifications, whose clicks are links.
//! - `running_mark`: tells an upgrade that the program runs.

pub(crate) mod login_entry;
pub(crate) mod notifications;
mod running_mark;

use std::io;
use std::process::Command;

use contestsync_core::cli::args::Args;
use contestsync_core::domain::Problem;
use contestsync_core::engine::Engine;
use contestsync_core::engine::requests::SettingsPage;
use contestsync_core::words::Message;
use tauri::{App, AppHandle, Builder, RunEvent, Url, WebviewWindow, Wry};

use super::Pipes;
use crate::activation::Activation;
use crate::links;

pub(crate) use self::running_mark::{remove as unmark_running, set as mark_running};

/// One name for every start.
pub(crate) const TELLS_A_DEMO_APART: bool = false;
/// What isn't installed registers its links when it starts.
pub(crate) const REGISTERS_LINKS: bool = true;
/// The taskbar shows the icon as it is.
pub(crate) const ICON_IS_A_TEMPLATE: bool = false;
/// The taskbar has no room for text.
pub(crate) const SHOWS_TRAY_TITLE: bool = false;
/// A click opens the window; the menu is behind the other button.
pub(crate) const CLICK_OPENS_WINDOW: bool = true;
/// A new window comes to the front.
pub(crate) const NEW_WINDOW_ASKS_FOR_FOCUS: bool = false;
/// What helps where the window can't be shown.
pub(crate) const WITHOUT_WINDOW: Message<'static> = Message::NoticeNoWebView;

/// There are no tokens, and no bundle.
pub(crate) const fn start_anew_if_needed(_args: &Args) {}

/// The program runs only in a desktop session, so there's always a display to open.
pub(crate) const fn opens_display() -> bool {
    true
}

/// The tray program is built like any other.
pub(crate) fn prepare_tray(builder: Builder<Wry>) -> Builder<Wry> {
    builder
}

/// The window's process is built like any other.
pub(crate) fn prepare_window(builder: Builder<Wry>) -> Builder<Wry> {
    builder
}

/// A program without a window isn't seen.
pub(crate) const fn begin_unseen(_app: &mut App) {}

/// Timers aren't slowed down.
pub(crate) const fn stay_on_time() {}

/// A second start says so with its arguments.
pub(crate) const fn is_reopened(_event: &RunEvent) -> bool {
    false
}

/// A link is an argument of a start.
pub(crate) fn links_in(_event: RunEvent) -> Vec<Url> {
    Vec::new()
}

/// The kind of system and of processor.
pub(crate) fn name() -> String {
    format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)
}

/// The taskbar and the Action Center are always there.
pub(crate) const fn watch_desktop(_engine: &Engine) {}

/// The process needs nothing but its arguments.
pub(crate) const fn prepare_window_process(_command: &mut Command) {}

/// A process inherits only what it is given, so the pipes stay the standard streams.
#[expect(clippy::unnecessary_wraps, reason = "has the signature that Linux and macOS need")]
pub(crate) fn pipes() -> io::Result<Pipes> {
    Ok((Box::new(io::BufReader::new(io::stdin())), Box::new(io::stdout())))
}

/// Asked before the window is made: a release build would stand still behind a dialog of its own.
pub(crate) fn check_web_view() -> tauri::Result<()> {
    tauri::webview_version().map_err(io::Error::other)?;
    Ok(())
}

/// An open window needs no more than being there.
#[expect(clippy::unnecessary_wraps, reason = "has the signature that macOS needs")]
pub(crate) const fn window_opens(_app: &AppHandle) -> tauri::Result<()> {
    Ok(())
}

/// A closed one leaves nothing.
pub(crate) const fn window_closed(_app: &AppHandle) {}

/// `WebView2` shows an error page of its own.
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

/// A link that starts the program is an argument.
pub(crate) const fn hear_links(_app: &AppHandle) -> bool {
    false
}

/// The end of a process doesn't end those that it started.
pub(crate) const fn detach(_command: &mut Command) {}

/// Opens a page of Settings, each of which has an address.
pub(crate) async fn open_settings(page: SettingsPage) -> Result<(), Problem> {
    links::open_target(settings_address(page).to_owned(), &Activation::default()).await
}

const fn settings_address(page: SettingsPage) -> &'static str {
    match page {
        SettingsPage::Notifications => "ms-settings:notifications",
        SettingsPage::Focus => "ms-settings:quiethours",
        SettingsPage::Login => "ms-settings:startupapps",
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
                "ms-settings:notifications",
                "ms-settings:quiethours",
                "ms-settings:startupapps",
            ]
        );
    }
}
