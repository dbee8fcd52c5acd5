//! `config backup` and `config restore`: preferences, and on request the addresses of calendar feeds, in a file and back.

use std::path::Path;
use std::process::ExitCode;

use super::output::{Output, note};
use super::run::{CliError, written};
use super::spoken::{forms, spoken};
use crate::engine::Engine;
use crate::words::Message;

pub(super) async fn backup(
    engine: &Engine,
    output: Output,
    file: &Path,
    feed_addresses: bool,
) -> Result<ExitCode, CliError> {
    let saved = engine.back_up(file, feed_addresses).await?;
    if saved.feeds > 0 {
        note(&spoken(&Message::CliBackupSecret { path: &saved.path }));
    }
    written(output.print(&saved, || {
        let (preferences, feeds) = &contents(saved.preferences, saved.feeds);
        spoken(&Message::CliBackup {
            path: &saved.path,
            preferences,
            feeds,
        })
    }))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn restore(engine: &Engine, output: Output, file: &Path) -> Result<ExitCode, CliError> {
    let restored = engine.restore_backup(file).await?;
    if restored.left_out > 0 {
        let left_out = spoken(&Message::CliBackupLeftOut {
            n: forms(restored.left_out),
        });
        note(&format!("contestsync: {left_out}"));
    }
    written(output.print(&restored, || {
        let (preferences, feeds) = &contents(restored.preferences, restored.feeds);
        spoken(&Message::CliBackupRestored { preferences, feeds })
    }))?;
    Ok(if restored.left_out > 0 {
        ExitCode::from(3)
    } else {
        ExitCode::SUCCESS
    })
}

/// What a backup holds: numbers of preferences and of calendar feeds.
fn contents(preferences: usize, feeds: usize) -> (String, String) {
    (
        spoken(&Message::CliPreferences { n: forms(preferences) }),
        spoken(&Message::CliCalendarFeeds { n: forms(feeds) }),
    )
}
