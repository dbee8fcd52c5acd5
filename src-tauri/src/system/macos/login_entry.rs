//! macOS: a property list in the folder of launch agents.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use contestsync_core::config::programs;
use tauri::AppHandle;
use tauri_plugin_autostart::AutoLaunchManager;

use crate::login_entry::entry::LoginEntry;
use crate::system::launch_agent;
use crate::system::unix::resolved;

/// No permission needed: the program writes the entry itself.
pub(crate) const fn asks_the_desktop() -> bool {
    false
}

/// Never asked.
pub(crate) async fn ask(_wanted: bool, _end: impl Future<Output = ()>) -> Option<LoginEntry> {
    std::future::ready(None).await
}

/// The program that a login should start: the file behind links.
pub(crate) fn program(_app: &AppHandle) -> Option<PathBuf> {
    let running = std::env::current_exe().ok()?;
    Some(programs::lasting(&resolved(&running)))
}

/// A program in a disk image, or one that was never moved out of its download, won't be there at the next login.
pub(crate) fn stays_in_place(program: &Path) -> bool {
    launch_agent::stays_in_place(program)
}

fn file() -> io::Result<PathBuf> {
    let folders = directories::BaseDirs::new().ok_or(io::ErrorKind::NotFound)?;
    Ok(folders.home_dir().join("Library/LaunchAgents/contestsync.plist"))
}

/// What the folder of launch agents holds, and whether the user has disabled what it starts.
pub(crate) fn read(program: &Path) -> LoginEntry {
    let Ok(text) = file().and_then(fs::read_to_string) else {
        return LoginEntry::Missing;
    };
    if disabled_services().is_ok_and(|services| launch_agent::is_disabled(&services)) {
        return LoginEntry::TurnedOff;
    }
    launch_agent::read(&text, program)
}

/// launchd's list of the services that this user has turned on or off. launchd starts nothing that's turned off there, whatever the file says.
fn disabled_services() -> io::Result<String> {
    let listed = launchctl("print-disabled", &domain()?)?;
    Ok(String::from_utf8_lossy(&listed.stdout).into_owned())
}

/// The domain that holds the launch agents of the user who's logged in.
fn domain() -> io::Result<String> {
    let folders = directories::BaseDirs::new().ok_or(io::ErrorKind::NotFound)?;
    Ok(format!("gui/{}", fs::metadata(folders.home_dir())?.uid()))
}

fn launchctl(command: &str, target: &str) -> io::Result<Output> {
    Command::new("/bin/launchctl").args([command, target]).output()
}

/// Writes the entry over the plugin's, which doesn't escape the path, and turns it on where the user had turned it off.
pub(crate) fn write(plugin: &AutoLaunchManager, program: &Path) -> io::Result<()> {
    plugin.enable().map_err(io::Error::other)?;
    let entry = launch_agent::written(program).ok_or(io::ErrorKind::InvalidFilename)?;
    fs::write(file()?, entry)?;
    launchctl("enable", &format!("{}/contestsync", domain()?)).map(drop)
}

/// Removes the entry.
pub(crate) fn remove(plugin: &AutoLaunchManager) -> io::Result<()> {
    plugin.disable().map_err(io::Error::other)
}
