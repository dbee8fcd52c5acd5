//! A second start of the desktop app passes its arguments to the first. If that one hangs, the second says which process it is, and ends. If the
//! first is to quit, the second can wait for its end.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use crate::engine::Engine;
use crate::words::{Message, Speech};

/// How long to wait for the end of a first start, which finishes what it writes. Windows' installer waits a little longer.
pub const ENDING: Duration = Duration::from_secs(20);
/// The longest text about the first start that is shown.
const LONGEST: usize = 200;

/// Says in the data folder which process this is, for a second start that gets no answer.
pub fn sign(engine: &Engine) {
    let owner = format!("process {} since {}", std::process::id(), engine.clock().now());
    if let Err(error) = std::fs::write(engine.settings().paths.instance(), owner) {
        tracing::warn!(%error, "a second start could not be told who we are");
    }
}

/// Locks a file in the data folder for as long as the result is kept: the system unlocks it when the process ends, however it ends.
pub fn hold(lock: &Path) -> io::Result<File> {
    let file = File::options().create(true).truncate(false).write(true).open(lock)?;
    file.try_lock()?;
    Ok(file)
}

/// Waits until the process that holds `lock` has ended; `false` if it hasn't after `patience`.
#[must_use]
pub fn has_ended(lock: &Path, patience: Duration) -> bool {
    // If the file doesn't exist, no process that would hold it has ever run.
    let Ok(file) = File::options().write(true).open(lock) else {
        return true;
    };
    let (ending, ended) = channel::<()>();
    let waiting = thread::Builder::new().name("end".to_owned()).spawn(move || {
        if let Err(error) = file.lock() {
            tracing::warn!(%error, "nobody can tell when the desktop app ends");
        }
        // The lock is released before the end is told: the caller may want to take it next.
        drop(file);
        drop(ending);
    });
    waiting.is_err() || ended.recv_timeout(patience) != Err(RecvTimeoutError::Timeout)
}

/// Waits until the arguments are `handed` over, which is when that channel ends. After `patience`, returns what to say about the first
/// start, which signed as `owner`: it hangs. Nothing has been touched by then, so ending is safe.
#[must_use]
pub fn hangs(handed: &Receiver<()>, patience: Duration, owner: &Path, words: &Speech) -> Option<String> {
    match handed.recv_timeout(patience) {
        Ok(()) | Err(RecvTimeoutError::Disconnected) => None,
        Err(RecvTimeoutError::Timeout) => Some(runs_already(owner, words)),
    }
}

/// What to say about another process that runs with this data, which signed as `owner`, and that can't be reached.
#[must_use]
pub fn runs_already(owner: &Path, words: &Speech) -> String {
    let owner = std::fs::read_to_string(owner).unwrap_or_default();
    let owner = crate::domain::text::clean_name(&owner, LONGEST).unwrap_or_else(|| "unknown process".to_owned());
    words.say(&Message::NoticeRunsAlready {
        owner: &words.process(&owner),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::domain::Clock;
    use crate::domain::when::TimeWords;
    use crate::test_home::engine;
    use crate::words::Language;

    #[test]
    fn a_process_has_ended_as_soon_as_its_lock_is_free() {
        let home = tempfile::tempdir().unwrap();
        let lock = home.path().join("desktop.lock");
        let hour = Duration::from_hours(1);
        assert!(has_ended(&lock, hour), "nobody has ever run");
        let held = hold(&lock).unwrap();
        assert!(!has_ended(&lock, Duration::ZERO));
        assert!(hold(&lock).is_err());
        drop(held);
        assert!(has_ended(&lock, hour));
    }

    #[tokio::test]
    async fn a_first_start_that_hangs_is_named_and_one_that_answers_is_not_waited_for() {
        let (_home, clock, engine) = engine().await;
        let owner = engine.settings().paths.instance();
        let (handing, handed) = channel::<()>();
        let words = Speech::new(Language::english(), TimeWords::with_clock(TimeZone::UTC, false));
        let says = |owner: &str| {
            Some(format!(
                "Another ContestSync is running and doesn't respond ({owner}); end that process and start again."
            ))
        };
        assert_eq!(hangs(&handed, Duration::ZERO, &owner, &words), says("unknown process"));
        sign(&engine);
        let signed = format!("process {} since {}", std::process::id(), clock.now());
        assert_eq!(hangs(&handed, Duration::ZERO, &owner, &words), says(&signed));
        std::fs::write(&owner, "process\u{1b}[2J 7\n\n").unwrap();
        assert_eq!(hangs(&handed, Duration::ZERO, &owner, &words), says("process [2J 7"));
        drop(handing);
        assert_eq!(hangs(&handed, Duration::from_hours(1), &owner, &words), None);
    }
}
