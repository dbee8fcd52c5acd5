//! Where everything is stored: in `CONTESTSYNC_HOME`, or in the system's folder for application data.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::ConfigError;
use crate::system;

/// The folder of this installation and the files in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    home: PathBuf,
}

/// Names next to the database, which the store gives to what belongs to it.
impl Paths {
    /// The lock that a process holds while it creates the database, brings it up to date, or sets it aside.
    pub const OPENING_LOCK: &'static str = "opening.lock";

    /// What the names of copies of older databases begin with.
    pub const BEFORE_SCHEMA: &'static str = "contestsync.before-schema-";

    /// A copy that isn't complete. The name is always the same, so a process that was killed leaves one at most.
    pub const UNFINISHED_COPY: &'static str = "contestsync.before-schema.part";

    /// What the names of damaged databases that were set aside begin with.
    pub const DAMAGED: &'static str = "contestsync.damaged";
}

impl Paths {
    /// Reads `CONTESTSYNC_HOME`; creates the folder, for its owner alone, if it isn't there.
    #[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
    pub fn from_environment() -> Result<Self, ConfigError> {
        let home = match std::env::var_os("CONTESTSYNC_HOME").filter(|home| !home.is_empty()) {
            Some(home) => PathBuf::from(home),
            None => project_folder().ok_or(ConfigError::NoDataFolder)?,
        };
        Self::at(home)
    }

    /// The installation, if its folder is there; creates nothing.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
    pub fn existing() -> Option<Self> {
        let home = match std::env::var_os("CONTESTSYNC_HOME").filter(|home| !home.is_empty()) {
            Some(home) => PathBuf::from(home),
            None => project_folder()?,
        };
        home.is_dir().then_some(Self { home })
    }

    /// The installation in `home`; creates the folder, for its owner alone, if it isn't there.
    pub fn at(home: impl Into<PathBuf>) -> Result<Self, ConfigError> {
        let home = home.into();
        let unusable = |source: io::Error| ConfigError::DataFolder {
            path: home.display().to_string(),
            source,
        };
        if home.to_str().is_none() {
            // SQLite opens no other file names.
            return Err(ConfigError::DataFolderName(home.display().to_string()));
        }
        system::create_private_folder(&home).map_err(unusable)?;
        if !fs::metadata(&home).map_err(unusable)?.is_dir() {
            return Err(unusable(io::Error::from(io::ErrorKind::NotADirectory)));
        }
        Ok(Self { home })
    }

    /// The folder itself.
    #[must_use]
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// The database.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.home.join("contestsync.db")
    }

    /// The file that is used if there's no keyring.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.home.join("secret.key")
    }

    /// The lock that one run at a time holds.
    #[must_use]
    pub fn run_lock(&self) -> PathBuf {
        self.home.join("run.lock")
    }

    /// The file in which the desktop app says which process it is, and since when.
    #[must_use]
    pub fn instance(&self) -> PathBuf {
        self.home.join("instance")
    }

    /// The lock that the desktop app holds for as long as its process lives.
    #[must_use]
    pub fn desktop_lock(&self) -> PathBuf {
        self.home.join("desktop.lock")
    }

    /// The lock that is held while the stored sign-in or the key that seals it changes.
    #[must_use]
    pub fn account_lock(&self) -> PathBuf {
        self.home.join("account.lock")
    }

    /// The file that a process opens and closes after it changed the data, which notifies those that watch it.
    #[must_use]
    pub fn bell(&self) -> PathBuf {
        self.home.join("bell")
    }

    /// Where the window was, and how large.
    #[must_use]
    pub fn window(&self) -> PathBuf {
        self.home.join("window.json")
    }

    /// What the desktop of a Flatpak last answered about start at login.
    #[must_use]
    pub fn login_answer(&self) -> PathBuf {
        self.home.join("login-answer")
    }

    /// The folder of daily log files.
    #[must_use]
    pub fn logs(&self) -> PathBuf {
        self.home.join("logs")
    }
}

/// The system's folder for this program's data.
fn project_folder() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("dev", "ContestSync", "contestsync")?;
    Some(folders.data_local_dir().to_owned())
}

#[cfg(all(test, unix))]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    use super::*;

    #[test]
    fn a_folder_whose_name_is_not_utf_8_is_refused_with_the_reason_and_not_created() {
        let parent = tempfile::tempdir().unwrap();
        let home = parent.path().join(OsStr::from_bytes(b"home\xff"));
        assert_eq!(
            Paths::at(&home).unwrap_err().to_string(),
            format!(
                "the data folder {} cannot be used, because its name is not UTF-8; choose another folder with CONTESTSYNC_HOME",
                home.display()
            )
        );
        assert!(!home.exists());
    }
}
