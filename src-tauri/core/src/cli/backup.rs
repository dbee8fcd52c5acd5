//! `config backup` and `config restore`: preferences, and on request the addresses of calendar feeds, in a file and back.

use std::path::Path;
use std::process::ExitCode;

use super::output::{Output, note};
use super::run::{CliError, written};
use super::text::count;
use crate::engine::Engine;

pub(super) async fn backup(
    engine: &Engine,
    output: Output,
    file: &Path,
    feed_addresses: bool,
) -> Result<ExitCode, CliError> {
    let saved = engine.back_up(file, feed_addresses).await?;
    if saved.feeds > 0 {
        note(&format!(
            "{} contains the addresses of your calendar feeds, readable by anyone who can open it. Keep it to yourself.",
            saved.path
        ));
    }
    written(output.print(&saved, || {
        let (preferences, feeds) = (
            count(saved.preferences, "preference"),
            count(saved.feeds, "calendar feed"),
        );
        format!("{} now has {preferences} and {feeds}.", saved.path)
    }))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn restore(engine: &Engine, output: Output, file: &Path) -> Result<ExitCode, CliError> {
    let restored = engine.restore_backup(file).await?;
    if restored.left_out > 0 {
        note(&format!(
            "contestsync: {} left out: an address can't be used on this computer. Add it with `contestsync source add ADDRESS`.",
            count(restored.left_out, "calendar feed")
        ));
    }
    written(output.print(&restored, || {
        let (preferences, feeds) = (
            count(restored.preferences, "preference"),
            count(restored.feeds, "calendar feed"),
        );
        format!("{preferences} and {feeds} restored. The next refresh reads the feeds.")
    }))?;
    Ok(if restored.left_out > 0 {
        ExitCode::from(3)
    } else {
        ExitCode::SUCCESS
    })
}
