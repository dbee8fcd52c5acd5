//! One process at a time creates the data file, brings it up to date, or sets it aside: a kernel lock on a file next to it, which ends with its
//! process.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::{Duration, Instant};

use super::StoreError;
use crate::config::Paths;

/// How long another process may take, and how often a waiting one checks; the kernel offers no event for it.
const LONGEST: Duration = Duration::from_mins(1);
const LOOKED_AT_EVERY: Duration = Duration::from_millis(20);

/// The lock, held until dropped.
#[derive(Debug)]
pub(super) struct OpeningLock(File);

impl OpeningLock {
    /// Waits for the lock of the data file at `path`. `None` where the folder takes no lock because it can't be written: nothing can be changed
    /// there, and what is there can still be read.
    pub(super) async fn take(path: &Path) -> Result<Option<Self>, StoreError> {
        Self::take_within(path, LONGEST).await
    }

    async fn take_within(path: &Path, longest: Duration) -> Result<Option<Self>, StoreError> {
        let Some(file) = lockable(&path.with_file_name(Paths::OPENING_LOCK))? else {
            return Ok(None);
        };
        let begun = Instant::now();
        let mut looks = tokio::time::interval(LOOKED_AT_EVERY);
        loop {
            looks.tick().await;
            match file.try_lock() {
                Ok(()) => return Ok(Some(Self(file))),
                Err(TryLockError::WouldBlock) if begun.elapsed() < longest => {}
                Err(TryLockError::WouldBlock) => return Err(StoreError::Opening),
                Err(TryLockError::Error(error)) => return Err(StoreError::Lock(error)),
            }
        }
    }
}

impl Drop for OpeningLock {
    fn drop(&mut self) {
        if let Err(error) = self.0.unlock() {
            tracing::warn!(%error, "the opening lock could not be given back; the kernel does it when the process ends");
        }
    }
}

/// The lock's file, open; `None` where there is none and the folder takes none.
fn lockable(file: &Path) -> Result<Option<File>, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    match options.open(file) {
        Ok(file) => Ok(Some(file)),
        Err(error) if is_refused(&error) => unwritable(file),
        Err(error) => Err(StoreError::Lock(error)),
    }
}

/// A file that is there but may not be written, such as another user's, can be locked all the same.
fn unwritable(file: &Path) -> Result<Option<File>, StoreError> {
    match File::open(file) {
        Ok(file) => Ok(Some(file)),
        Err(_) if file.symlink_metadata().is_err() => Ok(None),
        Err(error) => Err(StoreError::Lock(error)),
    }
}

fn is_refused(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::NotFound
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_lock_that_is_held_is_waited_for_and_not_for_ever() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("contestsync.db");
        let held = OpeningLock::take(&path).await.unwrap();
        let refused = OpeningLock::take_within(&path, Duration::from_millis(100)).await;
        assert!(matches!(refused, Err(StoreError::Opening)), "{refused:?}");
        let (taken, ()) = tokio::join!(OpeningLock::take(&path), async { drop(held) });
        assert!(taken.unwrap().is_some());
    }

    #[tokio::test]
    async fn only_a_folder_that_takes_no_file_goes_without_a_lock() {
        let home = tempfile::tempdir().unwrap();
        let lock = home.path().join(Paths::OPENING_LOCK);
        assert!(unwritable(&lock).unwrap().is_none());
        assert!(lockable(&home.path().join("gone/opening.lock")).unwrap().is_none());
        // As another user's file: it's locked without being written.
        File::create(&lock).unwrap();
        let others = unwritable(&lock).unwrap().unwrap();
        others.lock().unwrap();
        let refused = OpeningLock::take_within(&home.path().join("contestsync.db"), Duration::ZERO).await;
        assert!(matches!(refused, Err(StoreError::Opening)), "{refused:?}");
        #[cfg(unix)]
        {
            // It's there and can't be opened by anybody.
            std::fs::remove_file(&lock).unwrap();
            std::os::unix::fs::symlink(&lock, &lock).unwrap();
            let refused = unwritable(&lock);
            assert!(matches!(refused, Err(StoreError::Lock(_))), "{refused:?}");
        }
    }
}
