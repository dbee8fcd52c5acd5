//! One refresh or sync at a time on this computer: a kernel lock on a file, which ends with its process. The owner writes its name into the
//! file and regularly shows that it's alive, so nothing waits long for a process that hangs.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::domain::{Clock, Code, Problem};
use crate::http::pause;

/// How often a waiting run checks whether the lock is free; the kernel offers no event for it.
const LOOK_AGAIN: Duration = Duration::from_millis(100);
/// The time between two signs of life from the holder.
const BEAT: Duration = Duration::from_secs(2);
/// A holder without a sign of life for this long hangs.
const LIFELESS: Duration = Duration::from_secs(10);
/// After waiting this long, the caller is given the owner of the lock.
const SILENCE: Duration = Duration::from_secs(1);
/// The longest owner line that is read.
const LONGEST: u64 = 200;

/// How long a run waits for another process's run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LockTimeouts {
    /// At most.
    pub(crate) longest: Duration,
    /// At most this long without a sign of life.
    pub(crate) lifeless: Duration,
    /// How often the holder of the lock gives such a sign itself.
    pub(crate) beat: Duration,
}

impl LockTimeouts {
    /// At most `longest`, and less for a holder that hangs.
    pub(crate) fn at_most(longest: Duration) -> Self {
        Self {
            longest,
            lifeless: LIFELESS.min(longest),
            beat: BEAT,
        }
    }
}

/// The lock, held until dropped.
#[derive(Debug)]
pub(crate) struct RunLock {
    file: Arc<File>,
    alive: JoinHandle<()>,
}

impl RunLock {
    /// Takes the lock, waiting for another process's run to end; after a while, calls `waits` with the owner of the lock.
    pub(crate) async fn take(
        path: &Path,
        patience: LockTimeouts,
        clock: &dyn Clock,
        waits: impl Fn(&str) + Send,
    ) -> Result<Self, Problem> {
        let file = open(path)?;
        let begun = Instant::now();
        let (mut seen, mut alive_at, mut said) = (String::new(), begun, false);
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self::held(file, clock, patience.beat)),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => {
                    tracing::error!(%error, "the run lock cannot be taken");
                    return Err(Problem::new(
                        Code::DataFolder,
                        "The data folder can't be locked, so nothing was done; it may be on a file system without locks.",
                    ));
                }
            }
            // If a locked file can't be read, it isn't known whether its holder hangs.
            let found = read(&file).ok();
            if found.as_ref().is_none_or(|found| *found != seen) {
                alive_at = Instant::now();
            }
            seen = found.unwrap_or_default();
            if begun.elapsed() >= patience.longest {
                return Err(in_progress(&format!(
                    "Another ContestSync is running ({}); try again when it's done. Its changes will appear here.",
                    owner(&seen)
                )));
            }
            if alive_at.elapsed() >= patience.lifeless {
                return Err(in_progress(&format!(
                    "Another ContestSync started but doesn't respond ({}), so nothing was done; end that process and try again.",
                    owner(&seen)
                )));
            }
            if !said && begun.elapsed() >= SILENCE {
                said = true;
                waits(owner(&seen));
            }
            pause(LOOK_AGAIN).await;
        }
    }

    fn held(file: File, clock: &dyn Clock, rest: Duration) -> Self {
        let owner = format!("process {} since {}", std::process::id(), clock.now());
        let file = Arc::new(file);
        let shown = Arc::clone(&file);
        let alive = tokio::spawn(async move {
            for beat in 0_u64.. {
                // A courtesy to those who wait; the lock doesn't depend on it.
                if let Err(error) = write(&shown, &format!("{owner}\n{beat}\n")) {
                    tracing::warn!(%error, "the run lock's owner could not be written down");
                    return;
                }
                pause(rest).await;
            }
        });
        Self { file, alive }
    }
}

impl Drop for RunLock {
    fn drop(&mut self) {
        self.alive.abort();
        if let Err(error) = self.file.unlock() {
            tracing::warn!(%error, "the run lock could not be given back; the kernel does it when the process ends");
        }
    }
}

fn open(path: &Path) -> Result<File, Problem> {
    let opened = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path);
    opened.map_err(|_| {
        Problem::new(
            Code::DataFolder,
            "You can't write to the data folder, so nothing was done; correct its permissions or choose another folder with CONTESTSYNC_HOME.",
        )
    })
}

fn write(mut file: &File, text: &str) -> io::Result<()> {
    file.rewind()?;
    file.write_all(text.as_bytes())?;
    file.set_len(u64::try_from(text.len()).unwrap_or(0))
}

fn read(mut file: &File) -> io::Result<String> {
    let mut text = String::new();
    file.seek(SeekFrom::Start(0))?;
    file.take(LONGEST).read_to_string(&mut text)?;
    Ok(text)
}

/// The first line names the owner of the lock and since when it has it.
fn owner(text: &str) -> &str {
    text.lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or("unknown process")
}

fn in_progress(message: &str) -> Problem {
    Problem::new(Code::RunInProgress, message)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::domain::ManualClock;
    use crate::test_home::at;

    const SOON: LockTimeouts = LockTimeouts {
        longest: Duration::from_hours(1),
        lifeless: Duration::from_secs(1),
        beat: Duration::from_millis(50),
    };

    #[tokio::test]
    async fn a_holder_that_shows_life_is_waited_for_and_one_that_hangs_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run.lock");
        let clock = ManualClock::at(at("2026-11-23T12:00:00Z"));
        let owners = Mutex::new(Vec::new());
        let waits = |owner: &str| owners.lock().unwrap().push(owner.to_owned());
        let held = RunLock::take(&path, SOON, &clock, waits).await.unwrap();
        let begun = Instant::now();
        let busy = LockTimeouts {
            longest: Duration::from_secs(2),
            ..SOON
        };
        let problem = RunLock::take(&path, busy, &clock, waits).await.unwrap_err();
        assert_eq!(problem.code, Code::RunInProgress);
        assert!(begun.elapsed() >= Duration::from_secs(2), "it works");
        let owner = format!("process {} since 2026-11-23T12:00:00Z", std::process::id());
        assert!(
            problem.message.contains(&owner) && problem.message.contains("is running"),
            "{problem}"
        );
        assert_eq!(
            owners.lock().unwrap().as_slice(),
            std::slice::from_ref(&owner),
            "said once for whom it waits"
        );

        // It hangs: the kernel's lock is held, and there are no more signs of life.
        held.alive.abort();
        let begun = Instant::now();
        let problem = RunLock::take(&path, SOON, &clock, waits).await.unwrap_err();
        assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
        assert!(
            problem.message.contains(&owner) && problem.message.contains("doesn't respond"),
            "{problem}"
        );
        drop(held);
        drop(RunLock::take(&path, SOON, &clock, waits).await.unwrap());
    }
}
