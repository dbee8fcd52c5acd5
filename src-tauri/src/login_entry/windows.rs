//! Windows: a value in the user's `Run` key, and whether Task Manager has disabled it.

use std::io;
use std::path::Path;

use windows_registry::CURRENT_USER;

use super::text::{self, LoginEntry};

const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
const NAME: &str = "contestsync";

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

/// Writes the value over the plugin's, which has no quotes; the plugin has marked it as approved.
pub(super) fn write(program: &Path) -> io::Result<()> {
    let value = text::run_value(&program.to_string_lossy());
    let key = CURRENT_USER.create(RUN).map_err(io::Error::from)?;
    key.set_string(NAME, value).map_err(io::Error::from)
}

/// The plugin has removed it.
#[expect(clippy::unnecessary_wraps, reason = "the same signature on every system")]
pub(super) fn remove() -> io::Result<()> {
    Ok(())
}
