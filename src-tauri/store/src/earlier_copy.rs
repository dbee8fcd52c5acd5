//! The copy of an older data file that is made before it's brought up to date. It holds everything that the data file does, so it's as private.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use sqlx::sqlite::SqlitePool;

use super::StoreError;
use crate::config::{Paths, files, system};

/// A complete copy.
#[derive(Debug)]
pub(super) struct EarlierCopy(PathBuf);

impl EarlierCopy {
    /// Copies the data file to `place`, where nothing is yet, completely or not at all. The copy is on the disk before the file is changed.
    pub(super) async fn make(pool: &SqlitePool, place: PathBuf) -> Result<Self, StoreError> {
        let unfinished = place.with_file_name(Paths::UNFINISHED_COPY);
        let made = Self::make_in_two_steps(pool, &unfinished, &place).await;
        if made.is_err() {
            remove(&unfinished).unwrap_or_else(|error| {
                tracing::warn!(%error, "an unfinished copy of the data file could not be removed");
            });
        }
        made.map(|()| Self(place))
    }

    async fn make_in_two_steps(pool: &SqlitePool, unfinished: &Path, place: &Path) -> Result<(), StoreError> {
        // SQLite would create it for everybody; it also takes an empty file.
        remove(unfinished)
            .and_then(|()| create_private(unfinished))
            .map_err(StoreError::Copy)?;
        sqlx::query("VACUUM INTO ?")
            .bind(unfinished.to_string_lossy().into_owned())
            .execute(pool)
            .await?;
        // SQLite leaves this to the system, which may lose it with a power cut.
        let written = File::options().write(true).open(unfinished);
        written
            .and_then(|file| file.sync_all())
            .and_then(|()| fs::rename(unfinished, place))
            .and_then(|()| files::sync_folder(place.parent().unwrap_or(Path::new("."))))
            .map_err(StoreError::Copy)
    }

    /// Removes the copy of a file that stayed as it was.
    pub(super) fn discard(self) {
        if let Err(error) = remove(&self.0) {
            tracing::warn!(%error, "a copy of the data file that isn't needed could not be removed");
        }
    }
}

fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn create_private(file: &Path) -> io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    system::create_with_mode(&mut options, 0o600);
    options.open(file).map(drop)
}

/// Where files have modes, makes the data file private, and the copies next to it, which earlier versions left for everybody to read.
pub(super) fn make_private(path: &Path) {
    let Some(private) = system::permissions(0o600) else {
        return;
    };
    let copies = path.parent().and_then(|folder| fs::read_dir(folder).ok());
    let copies = copies.into_iter().flatten().flatten();
    let copies = copies.filter(|entry| entry.file_name().to_string_lossy().starts_with(Paths::BEFORE_SCHEMA));
    for file in copies.map(|entry| entry.path()).chain([path.to_owned()]) {
        let is_private = fs::metadata(&file).is_ok_and(|about| system::mode(&about) == Some(0o600));
        if is_private {
            continue;
        }
        if let Err(error) = fs::set_permissions(&file, private.clone()) {
            tracing::warn!(%error, file = %file.display(), "the mode of a data file could not be set");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_copy_is_complete_or_not_there_and_private_from_its_creation() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("contestsync.db");
        let options = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(&file)
            .create_if_missing(true);
        let pool = SqlitePool::connect_with(options).await.unwrap();
        sqlx::query("CREATE TABLE one (two)").execute(&pool).await.unwrap();
        let unfinished = home.path().join(Paths::UNFINISHED_COPY);
        fs::write(&unfinished, "left by a process that was killed").unwrap();
        // A folder can't be replaced by a file.
        let taken = home.path().join("taken");
        fs::create_dir(&taken).unwrap();
        let refused = EarlierCopy::make(&pool, taken).await;
        assert!(matches!(refused, Err(StoreError::Copy(_))), "{refused:?}");
        assert!(!unfinished.exists());

        let place = home.path().join("contestsync.before-schema-2.db");
        let copy = EarlierCopy::make(&pool, place.clone()).await.unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(place.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert!(!unfinished.exists());
        copy.discard();
        assert!(!place.exists());
        pool.close().await;
    }
}
