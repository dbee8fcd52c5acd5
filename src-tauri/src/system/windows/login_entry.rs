//! Windows: a value in the user's `Run` key, and whether Task Manager has disabled it.

use std::io;
use std::path::{Path, PathBuf};

use contestsync_core::config::programs;
use tauri::AppHandle;
use tauri_plugin_autostart::AutoLaunchManager;
use windows_registry::{CURRENT_USER, Type};

use crate::login_entry::entry::LoginEntry;
use crate::system::run_value;

const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
const NAME: &str = "contestsync";
/// The mark that Task Manager writes for what is turned on.
const ON: [u8; 12] = [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// No permission needed: the program writes the entry itself.
pub(crate) const fn asks_the_desktop() -> bool {
    false
}

/// Never asked.
pub(crate) async fn ask(_wanted: bool, _end: impl Future<Output = ()>) -> Option<LoginEntry> {
    std::future::ready(None).await
}

/// The program that a login should start. As it was started: the file behind links would have a path that starts with `\\?\`, which `Run` can't use.
pub(crate) fn program(_app: &AppHandle) -> Option<PathBuf> {
    let running = std::env::current_exe().ok()?;
    Some(programs::lasting(&running))
}

/// A program stays where it was started.
pub(crate) const fn stays_in_place(_program: &Path) -> bool {
    true
}

/// What the registry holds.
pub(crate) fn read(program: &Path) -> LoginEntry {
    let value = CURRENT_USER.open(RUN).and_then(|key| key.get_string(NAME)).ok();
    let approved = CURRENT_USER.open(APPROVED).and_then(|key| key.get_value(NAME)).ok();
    run_value::read(value.as_deref(), approved.as_deref(), &program.to_string_lossy())
}

/// Writes the value, and marks it as approved where Windows keeps such marks. The plugin would write it without quotes and, with an administrator's
/// rights, for all users.
pub(crate) fn write(_plugin: &AutoLaunchManager, program: &Path) -> io::Result<()> {
    let value = run_value::written(&program.to_string_lossy());
    let key = CURRENT_USER.create(RUN).map_err(io::Error::from)?;
    key.set_string(NAME, value).map_err(io::Error::from)?;
    match CURRENT_USER.options().write().open(APPROVED) {
        Ok(key) => key.set_bytes(NAME, Type::Bytes, &ON).map_err(io::Error::from),
        Err(error) => if_there(io::Error::from(error)),
    }
}

/// Removes the value and its mark.
pub(crate) fn remove(_plugin: &AutoLaunchManager) -> io::Result<()> {
    for path in [RUN, APPROVED] {
        let key = CURRENT_USER.options().write().open(path);
        match key.and_then(|key| key.remove_value(NAME)) {
            Ok(()) => {}
            Err(error) => if_there(io::Error::from(error))?,
        }
    }
    Ok(())
}

/// What isn't there needn't be changed.
fn if_there(error: io::Error) -> io::Result<()> {
    match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    }
}
