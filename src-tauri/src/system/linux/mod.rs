//! Linux: a desktop is what answers on the session bus, a window comes to the front with a token, and `WebKitGTK` draws the page.
//!
//! - `announce`: speaks to the screen reader where the page can't.
//! - `login_entry`: starts the program at login.
//! - `notifications`: shows notifications, and hears clicks.
//! - `page_end`: what follows when the process that draws the page ends.
//! - `session_bus`: what is on the session bus.

mod announce;
pub(crate) mod login_entry;
pub(crate) mod notifications;
mod page_end;
mod session_bus;

use std::ffi::OsString;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

use contestsync_core::cli::args::Args;
use contestsync_core::cli::output::note;
use contestsync_core::config::{self, display};
use contestsync_core::domain::{Code, Problem};
use contestsync_core::engine::Engine;
use contestsync_core::engine::requests::SettingsPage;
use contestsync_core::engine::supervise::Task;
use contestsync_core::words::Message;
use gtk::prelude::GtkWindowExt as _;
use tauri::{App, AppHandle, Builder, RunEvent, Url, WebviewWindow, Wry};

pub(crate) use self::announce::announce;
pub(crate) use super::unix::{detach, pipes};
use crate::activation::Activation;
use crate::links;

/// A demo has a name of its own on the session bus.
pub(crate) const TELLS_A_DEMO_APART: bool = true;
/// What isn't a package registers its links when it starts.
pub(crate) const REGISTERS_LINKS: bool = true;
/// Panels show the icon as it is.
pub(crate) const ICON_IS_A_TEMPLATE: bool = false;
/// Few panels have room for text.
pub(crate) const SHOWS_TRAY_TITLE: bool = false;
/// A click opens the menu.
pub(crate) const CLICK_OPENS_WINDOW: bool = false;
/// The desktop decides whether a new window comes to the front, unless a token says so.
pub(crate) const NEW_WINDOW_ASKS_FOR_FOCUS: bool = false;
/// What helps where the window can't be shown.
pub(crate) const WITHOUT_WINDOW: Message<'static> = Message::NoticeNoWindowCommands;

/// Starts this process once more, with the token that it was started with as an argument: a second start hands nothing over but its arguments. Comes
/// back only if there's nothing to do, or if it failed.
pub(crate) fn start_anew_if_needed(args: &Args) {
    if !args.quit
        && args.activation.is_none()
        && let Some(token) = Activation::of(config::system::activation().as_deref()).token()
    {
        let failed =
            std::env::current_exe().map(|program| started_with(&program, token, std::env::args_os().skip(1)).exec());
        let (Ok(error) | Err(error)) = failed;
        // The window comes up all the same, perhaps behind another one.
        note(&format!("contestsync: the token of this start is lost ({error})."));
    }
}

/// The same start with the token as an argument, and no longer in the environment, which every program started from here would inherit.
fn started_with(program: &Path, token: &str, arguments: impl Iterator<Item = OsString>) -> Command {
    let mut command = Command::new(program);
    command.arg(format!("--activation={token}")).args(arguments);
    for name in display::ACTIVATION {
        command.env_remove(name);
    }
    command
}

/// Whether the display that the environment names answers: Tauri would end the process without a word of ours.
pub(crate) fn opens_display() -> bool {
    gtk::init().is_ok()
}

/// The tray program is built like any other.
pub(crate) fn prepare_tray(builder: Builder<Wry>) -> Builder<Wry> {
    builder
}

/// Wayland's desktops find the icon of a window by the program's name, which is that of the desktop entry.
pub(crate) fn prepare_window(builder: Builder<Wry>) -> Builder<Wry> {
    gtk::glib::set_prgname(Some(display::application()));
    builder
}

/// A program without a window isn't seen.
pub(crate) fn begin_unseen(_app: &mut App) {}

/// Timers aren't slowed down.
pub(crate) const fn stay_on_time() {}

/// Packages don't ask whether the program runs.
pub(crate) const fn mark_running() {}

/// Never marked.
pub(crate) const fn unmark_running() {}

/// A second start says so with its arguments.
pub(crate) const fn is_reopened(_event: &RunEvent) -> bool {
    false
}

/// A link is an argument of a start.
pub(crate) fn links_in(_event: RunEvent) -> Vec<Url> {
    Vec::new()
}

/// The distribution names itself.
pub(crate) fn name() -> String {
    let named = std::fs::read_to_string("/etc/os-release").ok().and_then(|text| {
        let line = text.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="))?;
        Some(line.trim_matches('"').to_owned())
    });
    named.unwrap_or_else(|| format!("{} {}", std::env::consts::OS, std::env::consts::ARCH))
}

/// Follows who shows notifications and tray icons on the session bus, as long as the program runs.
pub(crate) fn watch_desktop(engine: &Engine) {
    let engine = engine.clone();
    tauri::async_runtime::spawn(async move {
        let watching = || session_bus::watch(engine.clone());
        engine.keep_running(Task::Session, watching).await;
    });
}

/// `WebKit`'s fastest way to draw leaves the window empty with some drivers. A user who set the variable knows better.
pub(crate) fn prepare_window_process(command: &mut Command) {
    if !display::webkit_renderer_is_chosen() {
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
}

/// The program isn't installed without `WebKitGTK`.
#[expect(clippy::unnecessary_wraps, reason = "has the signature that Windows needs")]
pub(crate) const fn check_web_view() -> tauri::Result<()> {
    Ok(())
}

/// An open window needs no more than being there.
#[expect(clippy::unnecessary_wraps, reason = "has the signature that macOS needs")]
pub(crate) const fn window_opens(_app: &AppHandle) -> tauri::Result<()> {
    Ok(())
}

/// A closed one leaves nothing.
pub(crate) const fn window_closed(_app: &AppHandle) {}

/// Watches the process that draws the page.
pub(crate) fn watch_page(window: &WebviewWindow) -> tauri::Result<()> {
    page_end::watch(window)
}

/// GTK hands the token to the desktop when the window is brought to the front.
pub(crate) fn hand_token(activation: &Activation, window: &WebviewWindow) -> tauri::Result<()> {
    if let Some(token) = activation.token() {
        window.gtk_window()?.set_startup_id(token);
    }
    Ok(())
}

/// A link that starts the program is an argument.
pub(crate) const fn hear_links(_app: &AppHandle) -> bool {
    false
}

/// Opens a page of the desktop's settings, with the first of their programs that's installed. GNOME's ends at once on other desktops.
pub(crate) async fn open_settings(page: SettingsPage) -> Result<(), Problem> {
    let programs = settings_programs(page).iter().filter_map(|words| {
        let (program, rest) = words.split_first()?;
        let mut program = Command::new(program);
        program.args(rest);
        Some(program)
    });
    let opened = links::launch(programs.collect(), &Activation::default()).await;
    opened.map_err(|error| {
        tracing::warn!(%error, "no program for the system's settings starts");
        Problem::new(Code::BrowserUnavailable, no_settings(page))
    })
}

/// The settings programs of the desktops. Do Not Disturb is on the page for notifications.
const fn settings_programs(page: SettingsPage) -> &'static [&'static [&'static str]] {
    match page {
        SettingsPage::Notifications | SettingsPage::Focus => &[
            &["gnome-control-center", "notifications"],
            &["systemsettings", "kcm_notifications"],
            &["xfce4-notifyd-config"],
            &["cinnamon-settings", "notifications"],
        ],
        SettingsPage::Login => &[
            &["gnome-session-properties"],
            &["gnome-tweaks"],
            &["systemsettings", "kcm_autostart"],
            &["xfce4-session-settings"],
            &["cinnamon-settings", "startup"],
            &["mate-session-properties"],
        ],
    }
}

const fn no_settings(page: SettingsPage) -> &'static str {
    match page {
        SettingsPage::Notifications | SettingsPage::Focus => {
            "The notification settings couldn't be found; look for them in your desktop's settings."
        }
        SettingsPage::Login => {
            "The settings for what starts at login couldn't be found; turn \"Start at login\" off and on again on the General page."
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;

    #[test]
    fn the_token_becomes_an_argument_that_the_command_line_reads() {
        let rest = ["contestsync://settings/about"].map(OsString::from);
        let command = started_with(Path::new("/usr/bin/contestsync"), "-0a1b", rest.into_iter());
        let words = std::iter::once(command.get_program()).chain(command.get_args());
        let args = Args::try_parse_from(words).unwrap();
        assert_eq!(args.activation.as_deref(), Some("-0a1b"));
        assert_eq!(args.link.as_deref(), Some("contestsync://settings/about"));
        let removed: Vec<_> = command
            .get_envs()
            .filter(|(_, value)| value.is_none())
            .map(|(name, _)| name)
            .collect();
        assert_eq!(removed, ["DESKTOP_STARTUP_ID", "XDG_ACTIVATION_TOKEN"]);
    }

    #[test]
    fn no_program_for_notifications_is_started_for_the_login_page() {
        let login = settings_programs(SettingsPage::Login);
        assert!(
            settings_programs(SettingsPage::Focus)
                .iter()
                .all(|words| !login.contains(words))
        );
        assert!(login.contains(&["systemsettings", "kcm_autostart"].as_slice()));
    }
}
