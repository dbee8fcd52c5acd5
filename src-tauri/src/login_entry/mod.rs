//! Start at login: makes the system's entry follow the preference, and reports what the system has stored. `linux`, `macos`, and `windows` have
//! the same functions, each for its system.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;
mod text;

use std::path::{Path, PathBuf};

use contestsync_core::config::programs;
#[cfg(target_os = "linux")]
use tauri::Manager;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};
use tauri_plugin_autostart::ManagerExt;

use text::{LoginEntry, Step};

/// Turns entries on and off; what it writes there is corrected by [`follow`].
pub(crate) fn plugin() -> TauriPlugin<Wry> {
    tauri_plugin_autostart::Builder::new()
        .app_name("contestsync")
        .arg(text::ARGUMENT)
        .build()
}

/// Makes the entry follow the preference, and repairs one that starts another program; gives whether the system now starts this program
/// at login, where it can be known. `switched`: the user has just changed the preference.
pub(crate) fn follow(app: &AppHandle, wanted: bool, switched: bool) -> Option<bool> {
    let program = program(app)?;
    if wanted && !text::stays_in_place(&program) {
        tracing::warn!("launch at login needs the program in its final place; move it to Applications first");
        return Some(false);
    }
    if system::asks_the_desktop(wanted, switched) {
        return None;
    }
    let launch = app.autolaunch();
    let changed = match text::step(system::read(&program), wanted, switched) {
        Step::Leave => Ok(()),
        Step::Write => match launch.enable() {
            Ok(()) => system::write(&program),
            Err(error) => Err(std::io::Error::other(error.to_string())),
        },
        Step::Remove => launch
            .disable()
            .map_err(|error| std::io::Error::other(error.to_string()))
            .and_then(|()| system::remove()),
    };
    if let Err(error) = changed {
        tracing::warn!(%error, wanted, "launch at login could not be changed");
    }
    Some(system::read(&program) == LoginEntry::Current)
}

/// The program that a login should start: an `AppImage` is the file itself, not the place it's mounted at, and a package's is the one on PATH.
fn program(app: &AppHandle) -> Option<PathBuf> {
    #[cfg(target_os = "linux")]
    if let Some(image) = app.env().appimage {
        return Some(PathBuf::from(image));
    }
    #[cfg(not(target_os = "linux"))]
    let _ = app;
    let running = std::env::current_exe().ok()?;
    Some(programs::lasting(&resolved(&running)))
}

/// On macOS and Linux the file behind links; Windows would answer with a path that starts with `\\?\`, which `Run` can't use.
fn resolved(program: &Path) -> PathBuf {
    if cfg!(windows) {
        program.to_owned()
    } else {
        program.canonicalize().unwrap_or_else(|_| program.to_owned())
    }
}
