//! macOS: a property list in the folder of launch agents.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::text::{self, Entry};

/// No permission needed: the program writes the entry itself.
pub(super) fn asks_the_desktop(_wanted: bool, _switched: bool) -> bool {
    false
}

fn file() -> io::Result<PathBuf> {
    let folders = directories::BaseDirs::new().ok_or(io::ErrorKind::NotFound)?;
    Ok(folders.home_dir().join("Library/LaunchAgents/contestsync.plist"))
}

/// What the folder of launch agents holds.
pub(super) fn read(program: &Path) -> Entry {
    let text = file().and_then(fs::read_to_string);
    text.map_or(Entry::Missing, |text| text::read_launch_agent(&text, program))
}

/// Writes the entry over the plugin's, which doesn't escape the path.
pub(super) fn write(program: &Path) -> io::Result<()> {
    let entry = text::launch_agent(program).ok_or(io::ErrorKind::InvalidFilename)?;
    fs::write(file()?, entry)
}

/// The plugin has removed it.
pub(super) fn remove() -> io::Result<()> {
    Ok(())
}
