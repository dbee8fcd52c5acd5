//! Windows: a value in the user's `Run` key, and whether Task Manager has disabled it.

use std::io;
use std::path::Path;

use tauri_plugin_autostart::AutoLaunchManager;
use windows_registry::{CURRENT_USER, Type};

use super::text::{self, LoginEntry};

const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
const NAME: &str = "contestsync";
/// The mark that Task Manager writes for what is turned on.
const ON: [u8; 12] = [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// No permission needed: the program writes the entry itself.
pub(super) const fn asks_the_desktop() -> bool {
    false
}

/// Never asked.
pub(super) async fn ask(_wanted: bool, _end: impl Future<Output = ()>) -> Option<LoginEntry> {
    std::future::ready(None).await
}

/// What the registry holds.
pub(super) fn read(program: &Path) -> LoginEntry {
    let value = CURRENT_USER.open(RUN).and_then(|key| key.get_string(NAME)).ok();
    let approved = CURRENT_USER.open(APPROVED).and_then(|key| key.get_value(NAME)).ok();
    text::read_run_value(value.as_deref(), approved.as_deref(), &program.to_string_lossy())
}

/// Writes the value, and marks it as approved where Windows keeps such marks. The plugin would write it without quotes and, with an administrator's
/// rights, for all users.
pub(super) fn write(_plugin: &AutoLaunchManager, program: &Path) -> io::Result<()> {
    let value = text::run_value(&program.to_string_lossy());
    let key = CURRENT_USER.create(RUN).map_err(io::Error::from)?;
    key.set_string(NAME, value).map_err(io::Error::from)?;
    match CURRENT_USER.options().write().open(APPROVED) {
        Ok(key) => key.set_bytes(NAME, Type::Bytes, &ON).map_err(io::Error::from),
        Err(error) => if_there(io::Error::from(error)),
    }
}

/// Removes the value and its mark.
pub(super) fn remove(_plugin: &AutoLaunchManager) -> io::Result<()> {
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
