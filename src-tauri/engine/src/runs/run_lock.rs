//! One refresh or sync at a time on this machine: a kernel lock on a file, which dies with the process that holds it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;

use tokio::time::Instant;

use crate::domain::{Clock, Code, Problem};
use crate::http::pause;

/// How often a waiting run looks whether the lock is free; the kernel offers no event for it.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// The lock, held until dropped.
#[derive(Debug)]
pub struct RunLock {
    file: File,
}

impl RunLock {
    /// Takes the lock, waiting at most `patience` for another process's run to end. The file names its owner.
    pub async fn take(path: &Path, patience: Duration, clock: &dyn Clock) -> Result<Self, Problem> {
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map_err(|_| {
            Problem::new(
                Code::DataFolder,
                "The data folder cannot be written to, so nothing was done; correct its permissions or choose another with CONTESTSYNC_HOME.",
            )
        })?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => {
                    let owner = format!("process {} since {}\n", std::process::id(), clock.now());
                    // The name is a courtesy to whoever waits; the lock does not depend on it.
                    let named = file
                        .set_len(0)
                        .and_then(|()| file.rewind())
                        .and_then(|()| file.write_all(owner.as_bytes()));
                    if let Err(error) = named {
                        tracing::warn!(%error, "the run lock's owner could not be written down");
                    }
                    return Ok(Self { file });
                }
                Err(TryLockError::WouldBlock) if begun.elapsed() < patience => pause(LOOK_AGAIN).await,
                Err(TryLockError::WouldBlock) => {
                    let message = format!(
                        "Another ContestSync is at work ({}); its changes will show here, try again when it is done.",
                        owner(&mut file)
                    );
                    return Err(Problem::new(Code::RunInProgress, message));
                }
                Err(TryLockError::Error(error)) => {
                    tracing::error!(%error, "the run lock cannot be taken");
                    return Err(Problem::new(
                        Code::DataFolder,
                        "The lock in the data folder cannot be taken, so nothing was done; is the folder on a file system without locks?",
                    ));
                }
            }
        }
    }
}

impl Drop for RunLock {
    fn drop(&mut self) {
        if let Err(error) = self.file.unlock() {
            tracing::warn!(%error, "the run lock could not be given back; the kernel does it when the process ends");
        }
    }
}

fn owner(file: &mut File) -> String {
    let mut words = String::new();
    let read = file
        .seek(SeekFrom::Start(0))
        .and_then(|_| file.take(200).read_to_string(&mut words));
    match read {
        Ok(_) if !words.trim().is_empty() => words.trim().to_owned(),
        _ => "unknown process".to_owned(),
    }
}
