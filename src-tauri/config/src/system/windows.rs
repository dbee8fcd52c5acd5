//! Windows: files have no modes, no process takes another one's place, and language and proxies are in the registry.

use std::fs::{Metadata, OpenOptions, Permissions};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::SystemEvent;
use crate::system_proxy::{UnusedProxy, in_windows};

/// There are no modes: what is in the user's folder is the user's.
pub const fn create_with_mode(_options: &mut OpenOptions, _mode: u32) {}

/// There are no modes.
#[must_use]
pub const fn permissions(_mode: u32) -> Option<Permissions> {
    None
}

/// There are no modes.
#[must_use]
pub const fn mode(_about: &Metadata) -> Option<u32> {
    None
}

/// Hard links aren't looked for: the other names keep the old content.
#[must_use]
pub const fn has_several_names(_about: &Metadata) -> bool {
    false
}

/// A new file belongs to its folder's owner.
#[must_use]
pub const fn has_same_owner(_old: &Metadata, _new: &Metadata) -> bool {
    true
}

/// The system writes the names in a folder to the disk by itself.
pub const fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Creates a folder, and those above it; the user's are private.
pub fn create_private_folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)
}

/// Where the desktop program is that belongs to a command line in `folder`: installers put `contestsync.com` next to the app, and in a console, that
/// name comes first.
#[must_use]
pub fn desktop_program(folder: &Path) -> Option<PathBuf> {
    Some(folder.join("contestsync.exe"))
}

/// Starts the program: one for consoles doesn't wait for one with windows.
pub fn hand_over(program: &mut Command) -> io::Result<()> {
    program.spawn().map(drop)
}

/// None are written unless the user sets that up for a program by name.
pub const fn forbid_core_dumps() {}

/// Completes on Ctrl+C; `false` if that can't be heard.
pub async fn told_to_end() -> bool {
    tokio::signal::ctrl_c().await.is_ok()
}

/// There is always a display.
#[must_use]
pub const fn has_display() -> bool {
    true
}

/// There are no tokens.
#[must_use]
pub const fn activation() -> Option<String> {
    None
}

/// The language that the user chose: no variable says it.
#[must_use]
pub fn locale() -> Option<String> {
    sys_locale::get_locale()
}

/// How the program was installed, as far as its location shows.
#[must_use]
pub fn package(exe: &Path) -> &'static str {
    super::packages::on_windows(exe, |path| Path::new(path).exists())
}

/// What isn't used of the proxies in the Internet Settings.
#[must_use]
pub fn unused_proxy() -> Option<UnusedProxy> {
    let settings = windows_registry::CURRENT_USER
        .open(r"Software\Microsoft\Windows\CurrentVersion\Internet Settings")
        .ok()?;
    let text = |name| settings.get_string(name).unwrap_or_default();
    let is_on = settings.get_u32("ProxyEnable").unwrap_or_default() != 0;
    in_windows(is_on, &text("ProxyServer"), &text("AutoConfigURL"))
}

/// Only the next line finds out that nobody reads it.
pub fn nobody_reads() -> impl Future<Output = ()> + Send {
    std::future::pending()
}

/// The system reports nothing.
#[derive(Debug)]
pub struct KernelEvents(());

impl KernelEvents {
    /// There's nothing to open, so what changes is polled for.
    pub const fn open(_bell: &Path) -> io::Result<Option<Self>> {
        Ok(None)
    }

    /// Nothing comes.
    pub fn next(&self) -> impl Future<Output = io::Result<SystemEvent>> + Send + use<> {
        std::future::pending()
    }
}
