//! Sets up the log: stderr, and a daily file; fourteen files are kept.

use std::fs;

use tracing_appender::non_blocking::{NonBlockingBuilder, WorkerGuard};
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

use super::Paths;

/// So many lines may wait for a slow disk before lines are left out; the usual 128,000 would take 4 MB from the start.
const LINES_WAITING: usize = 2_000;
const FILES_KEPT: usize = 14;

/// What the names of its files begin and end with; the day is between them.
pub(super) const PREFIX: &str = "contestsync";
pub(super) const SUFFIX: &str = "log";

/// Starts logging; the guard writes out what is left when it is dropped. stderr gets what `CONTESTSYNC_LOG` asks for: without it, a person
/// reads the one sentence of a problem and no log next to it.
///
/// A log that can't be written isn't worth failing for: stderr then has to do.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn start(paths: &Paths) -> Option<WorkerGuard> {
    let asked = std::env::var("CONTESTSYNC_LOG").unwrap_or_default();
    let asked = with_every_crate(&asked);
    let filter = |default: &str| {
        let text = if asked.is_empty() { default } else { &asked };
        text.parse::<Targets>().or_else(|_| default.parse()).unwrap_or_default()
    };
    let terminal = fmt::layer()
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_filter(filter("off"));
    let folder = paths.logs();
    let file = fs::create_dir_all(&folder).ok().and_then(|()| {
        RollingFileAppender::builder()
            .rotation(Rotation::DAILY)
            .filename_prefix(PREFIX)
            .filename_suffix(SUFFIX)
            .max_log_files(FILES_KEPT)
            .build(&folder)
            .ok()
    });
    let waiting = NonBlockingBuilder::default().buffered_lines_limit(LINES_WAITING);
    let (writer, guard) = file.map(|file| waiting.finish(file)).unzip();
    let file = writer.map(|writer| {
        fmt::layer()
            .with_ansi(false)
            .with_writer(writer)
            .with_filter(filter("contestsync=info"))
    });
    // A second start in one process (tests) keeps the first subscriber.
    if tracing_subscriber::registry()
        .with(terminal)
        .with(file)
        .try_init()
        .is_err()
    {
        return None;
    }
    guard
}

/// `contestsync_core` names the whole engine, whichever crate of it speaks: a filter names all targets that begin as it does.
fn with_every_crate(asked: &str) -> String {
    asked
        .replace("contestsync_core::", "contestsync_")
        .replace("contestsync_core", "contestsync")
}

#[cfg(test)]
mod tests {
    use tracing_subscriber::filter::Targets;

    use super::with_every_crate;

    #[test]
    fn a_filter_for_the_core_lets_every_crate_of_it_speak() {
        let lets = |asked: &str, target: &str| {
            let filter: Targets = with_every_crate(asked).parse().unwrap();
            filter.would_enable(target, &tracing::Level::DEBUG)
        };
        assert!(lets("contestsync_core=debug", "contestsync_engine::sync::run"));
        assert!(lets("contestsync_core::store=debug", "contestsync_store::open"));
        assert!(!lets("contestsync_core::store=debug", "contestsync_engine::sync::run"));
        assert!(!lets("contestsync_core=debug", "reqwest::connect"));
    }
}
