//! macOS: language and proxies are in the system's settings.

use std::io;
use std::path::Path;

use super::SystemEvent;
pub use super::unix::*;
use crate::system_proxy::{UnusedProxy, in_macos};

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
    super::packages::on_macos(exe)
}

/// What isn't used of the proxies in the system's settings.
#[must_use]
pub fn unused_proxy() -> Option<UnusedProxy> {
    let printed = std::process::Command::new("/usr/sbin/scutil")
        .arg("--proxy")
        .output()
        .ok()?;
    in_macos(&String::from_utf8_lossy(&printed.stdout))
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
