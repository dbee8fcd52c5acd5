//! Makes launch at login equal to the preference; says what the system has registered.

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};
use tauri_plugin_autostart::ManagerExt;

/// Launch at login opens no window.
const ARGUMENT: &str = "--background";

/// The plugin that knows the systems' ways.
pub(crate) fn plugin() -> TauriPlugin<Wry> {
    tauri_plugin_autostart::Builder::new()
        .app_name("contestsync")
        .arg(ARGUMENT)
        .build()
}

/// Makes it so; gives what the system then has registered, where it tells.
pub(crate) fn make(app: &AppHandle, wanted: bool) -> Option<bool> {
    let launch = app.autolaunch();
    let registered = launch.is_enabled().ok();
    if registered != Some(wanted) {
        let made = if wanted { launch.enable() } else { launch.disable() };
        if let Err(error) = made {
            tracing::warn!(%error, wanted, "launch at login could not be changed");
        }
    }
    launch.is_enabled().ok()
}
