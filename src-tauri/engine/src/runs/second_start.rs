//! A second start of the desktop app hands its arguments to the first. If that one hangs, the second says which process it is, and ends.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use crate::engine::Engine;

/// The longest text about the first start that is shown.
const LONGEST: usize = 200;

/// Says in the data folder which process this is, for a second start that gets no answer.
pub fn sign(engine: &Engine) {
    let owner = format!("process {} since {}", std::process::id(), engine.clock().now());
    if let Err(error) = std::fs::write(engine.settings().paths.instance(), owner) {
        tracing::warn!(%error, "a second start could not be told who we are");
    }
}

/// Waits until the arguments are `handed` over, which the end of that channel reports. After `patience` it gives what to say of the first
/// start, which signed as `owner`: it hangs. Nothing was touched by then, so ending is safe.
#[must_use]
pub fn hangs(handed: &Receiver<()>, patience: Duration, owner: &Path) -> Option<String> {
    match handed.recv_timeout(patience) {
        Ok(()) | Err(RecvTimeoutError::Disconnected) => None,
        Err(RecvTimeoutError::Timeout) => {
            let owner = std::fs::read_to_string(owner).unwrap_or_default();
            let owner =
                crate::domain::text::clean_name(&owner, LONGEST).unwrap_or_else(|| "unknown process".to_owned());
            Some(format!(
                "contestsync: another ContestSync is running and does not respond ({owner}); end that process and start again."
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;
    use crate::domain::Clock;
    use crate::test_home::engine;

    #[tokio::test]
    async fn a_first_start_that_hangs_is_named_and_one_that_answers_is_not_waited_for() {
        let (_home, clock, engine) = engine().await;
        let owner = engine.settings().paths.instance();
        let (handing, handed) = channel::<()>();
        let says = |owner: &str| {
            Some(format!(
                "contestsync: another ContestSync is running and does not respond ({owner}); end that process and start again."
            ))
        };
        assert_eq!(hangs(&handed, Duration::ZERO, &owner), says("unknown process"));
        sign(&engine);
        let signed = format!("process {} since {}", std::process::id(), clock.now());
        assert_eq!(hangs(&handed, Duration::ZERO, &owner), says(&signed));
        std::fs::write(&owner, "process\u{1b}[2J 7\n\n").unwrap();
        assert_eq!(hangs(&handed, Duration::ZERO, &owner), says("process [2J 7"));
        drop(handing);
        assert_eq!(hangs(&handed, Duration::from_hours(1), &owner), None);
    }
}
