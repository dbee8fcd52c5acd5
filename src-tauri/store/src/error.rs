//! What can go wrong with the data file.

use std::io::ErrorKind;

use crate::config::Paths;
use crate::domain::{Code, Problem};

/// The data file can't be used as asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The driver's own error.
    #[error("the data file cannot be used")]
    Database(#[from] sqlx::Error),
    /// What is stored isn't in the form that this program writes.
    #[error("rows of the data file cannot be read")]
    Rows(#[source] serde_json::Error),
    /// A migration failed.
    #[error("the data file cannot be brought up to date")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A newer program wrote the file.
    #[error("the data file has schema {found}, this program knows up to {known}")]
    Newer {
        /// The file's schema.
        found: i64,
        /// Ours.
        known: i64,
    },
    /// SQLite's own check found damage.
    #[error("the data file is damaged")]
    Damaged,
    /// Something that isn't a file has the data file's name.
    #[error("{path} is {what}")]
    NotAFile {
        /// Where the data file should be.
        path: String,
        /// What is there, in words.
        what: &'static str,
    },
    /// The damaged file can't be moved away.
    #[error("the damaged data file cannot be set aside")]
    SetAside(#[source] std::io::Error),
    /// Another process is creating the file, bringing it up to date, or setting it aside, and takes too long.
    #[error("another process is opening the data file")]
    Opening,
    /// The lock that decides who does so can't be taken.
    #[error("the data file cannot be locked")]
    Lock(#[source] std::io::Error),
    /// An older file can't be copied before it's brought up to date.
    #[error("the older data file cannot be copied")]
    Copy(#[source] std::io::Error),
}

/// Result codes of SQLite (<https://sqlite.org/rescode.html>): primary ones are the low byte of what the driver gives.
mod sqlite {
    pub(super) const BUSY: u32 = 5;
    pub(super) const READONLY: u32 = 8;
    /// Of `IOERR`: write, sync a file, sync a folder, truncate, and the size and map of the shared memory.
    pub(super) const UNWRITTEN: [u32; 6] = [778, 1034, 1290, 1546, 4874, 5386];
    pub(super) const CORRUPT: u32 = 11;
    pub(super) const FULL: u32 = 13;
    pub(super) const CANTOPEN: u32 = 14;
    pub(super) const NOTADB: u32 = 26;
}

impl StoreError {
    /// SQLite's extended result code, if the error is SQLite's.
    fn sqlite_code(&self) -> Option<u32> {
        let error = match self {
            Self::Database(error)
            | Self::Migration(
                sqlx::migrate::MigrateError::Execute(error) | sqlx::migrate::MigrateError::ExecuteMigration(error, _),
            ) => error,
            Self::Migration(_)
            | Self::Rows(_)
            | Self::Newer { .. }
            | Self::Damaged
            | Self::NotAFile { .. }
            | Self::SetAside(_)
            | Self::Opening
            | Self::Lock(_)
            | Self::Copy(_) => return None,
        };
        error.as_database_error()?.code()?.parse().ok()
    }

    /// SQLite's primary result code, if the error is SQLite's.
    fn primary_code(&self) -> Option<u32> {
        self.sqlite_code().map(|extended| extended & 0xff)
    }

    /// Whether the disk has no room.
    fn is_full(&self) -> bool {
        match self {
            Self::Lock(error) | Self::Copy(error) => error.kind() == ErrorKind::StorageFull,
            _ => self.primary_code() == Some(sqlite::FULL),
        }
    }

    /// Whether the system refused to write or to make the file longer.
    fn is_unwritten(&self) -> bool {
        matches!(self, Self::Copy(_)) || self.sqlite_code().is_some_and(|code| sqlite::UNWRITTEN.contains(&code))
    }

    /// Whether the folder may not be written, so that a file can't be created in it.
    fn is_forbidden(&self) -> bool {
        match self {
            Self::Copy(error) => matches!(
                error.kind(),
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
            ),
            _ => matches!(self.primary_code(), Some(sqlite::READONLY | sqlite::CANTOPEN)),
        }
    }

    /// Whether the file's contents are damaged.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged) || matches!(self.primary_code(), Some(sqlite::CORRUPT | sqlite::NOTADB))
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        tracing::error!(error = ?error, "the data file cannot be used");
        let (code, message) = match (&error, error.primary_code()) {
            (StoreError::Newer { found, known }, _) => (
                Code::DatabaseNewer,
                format!(
                    "The data was written by a newer ContestSync (schema {found}, this one knows {known}); nothing was changed. Update ContestSync."
                ),
            ),
            (StoreError::NotAFile { path, what }, _) => (
                Code::Database,
                format!(
                    "{path} is {what} and not a data file, so nothing was read or changed; move it away, or choose another folder with CONTESTSYNC_HOME."
                ),
            ),
            _ if error.is_full() => {
                (Code::DiskFull, "The disk is full, so nothing more was saved; free some space and try again.".to_owned())
            }
            _ if error.is_forbidden() => (
                Code::DataFolder,
                "You can't write to the data folder, so nothing more was saved; correct its permissions or choose another folder with CONTESTSYNC_HOME."
                    .to_owned(),
            ),
            (_, Some(sqlite::CORRUPT | sqlite::NOTADB)) | (StoreError::Damaged | StoreError::SetAside(_), _) => (
                Code::DatabaseDamaged,
                "The data file is damaged and could not be set aside; move contestsync.db out of the data folder and start again."
                    .to_owned(),
            ),
            (StoreError::Lock(error), _) if error.kind() == ErrorKind::PermissionDenied => (
                Code::DataFolder,
                format!(
                    "You have no permission to use {} in the data folder, so nothing was done; correct its owner or delete it.",
                    Paths::OPENING_LOCK
                ),
            ),
            (StoreError::Lock(_), _) => (
                Code::DataFolder,
                "The data folder can't be locked, so nothing was done; it may be on a file system without locks.".to_owned(),
            ),
            (StoreError::Opening, _) | (_, Some(sqlite::BUSY)) => (
                Code::RunInProgress,
                "Another ContestSync is writing to the data file; try again in a moment.".to_owned(),
            ),
            _ if error.is_unwritten() => (
                Code::DiskFull,
                "The data file could not be written, so nothing more was saved; check the disk and its free space.".to_owned(),
            ),
            _ => (
                Code::Database,
                "The data file couldn't be read or written, so nothing more was saved; see the log for details.".to_owned(),
            ),
        };
        Self::new(code, message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_keeps_a_file_from_being_copied_or_locked_is_told_as_what_it_is() {
        let copy = |kind: ErrorKind| StoreError::Copy(kind.into());
        let lock = |kind: ErrorKind| StoreError::Lock(kind.into());
        for (error, code, told) in [
            (
                copy(ErrorKind::PermissionDenied),
                Code::DataFolder,
                "You can't write to the data folder",
            ),
            (
                copy(ErrorKind::ReadOnlyFilesystem),
                Code::DataFolder,
                "You can't write to the data folder",
            ),
            (copy(ErrorKind::StorageFull), Code::DiskFull, "The disk is full"),
            (
                copy(ErrorKind::Other),
                Code::DiskFull,
                "The data file could not be written",
            ),
            (lock(ErrorKind::StorageFull), Code::DiskFull, "The disk is full"),
            (
                lock(ErrorKind::PermissionDenied),
                Code::DataFolder,
                "You have no permission to use opening.lock in the data folder",
            ),
            (
                lock(ErrorKind::Unsupported),
                Code::DataFolder,
                "The data folder can't be locked",
            ),
        ] {
            let shown = format!("{error:?}");
            let problem = Problem::from(error);
            let (what, _) = problem.message.split_once(", so nothing").unwrap();
            assert_eq!((problem.code, what), (code, told), "{shown}");
        }
    }
}
