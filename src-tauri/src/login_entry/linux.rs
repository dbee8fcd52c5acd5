//! Linux: a `.desktop` file in the autostart folder (Desktop Application Autostart Specification); in a Flatpak, the Background portal.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use contestsync_core::config::display;
use zbus::proxy;
use zbus::zvariant::{OwnedObjectPath, Value};

use super::text::{self, LoginEntry};

#[proxy(
    interface = "org.freedesktop.portal.Background",
    default_service = "org.freedesktop.portal.Desktop",
    default_path = "/org/freedesktop/portal/desktop"
)]
trait Background {
    fn request_background(&self, parent: &str, options: HashMap<&str, Value<'_>>) -> zbus::Result<OwnedObjectPath>;
}

/// Whether the desktop has to be asked: in a sandbox, whose autostart folder isn't read by anything. What the desktop stored can't be read back.
pub(super) fn asks_the_desktop(wanted: bool, switched: bool) -> bool {
    if display::package() != "flatpak" {
        return false;
    }
    // The desktop may ask the user: once, when they switch it, and not at each start.
    if switched {
        tauri::async_runtime::spawn(async move {
            if let Err(error) = ask(wanted).await {
                tracing::warn!(%error, wanted, "the desktop didn't take the request to launch at login");
            }
        });
    }
    true
}

async fn ask(wanted: bool) -> zbus::Result<()> {
    let bus = crate::session_bus::bus().await?;
    let options = HashMap::from([
        ("reason", Value::from("Remind you before contests start")),
        ("autostart", Value::from(wanted)),
        ("commandline", Value::from(vec!["contestsync", text::ARGUMENT])),
    ]);
    BackgroundProxy::new(&bus)
        .await?
        .request_background("", options)
        .await?;
    Ok(())
}

fn file() -> io::Result<PathBuf> {
    let folders = directories::BaseDirs::new().ok_or(io::ErrorKind::NotFound)?;
    Ok(folders.config_dir().join("autostart").join("contestsync.desktop"))
}

/// What the autostart folder holds.
pub(super) fn read(program: &Path) -> LoginEntry {
    let text = file().and_then(fs::read_to_string);
    text.map_or(LoginEntry::Missing, |text| text::read_desktop_entry(&text, program))
}

/// Writes the entry. The plugin's own goes first: it knows only `~/.config`, which needn't be where the desktop looks.
pub(super) fn write(program: &Path) -> io::Result<()> {
    let entry = text::desktop_entry(program).ok_or(io::ErrorKind::InvalidFilename)?;
    let file = file()?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, entry)
}

/// Removes the entry where the plugin doesn't look for it.
pub(super) fn remove() -> io::Result<()> {
    match fs::remove_file(file()?) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}
