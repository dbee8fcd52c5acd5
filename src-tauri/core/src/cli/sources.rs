//! The subcommands about calendar feeds: add, list, remove.

use std::process::ExitCode;

use super::args::SourceCommand;
use super::output::Output;
use super::run::{CliError, written};
use super::text::count;
use crate::domain::request::FeedPreview;
use crate::engine::Engine;
use crate::engine::requests::sources::{FeedRow, NewFeed};

pub(super) async fn source(engine: &Engine, output: Output, command: SourceCommand) -> Result<ExitCode, CliError> {
    match command {
        SourceCommand::Add {
            address,
            name,
            zone,
            dry_run,
        } => {
            let new = NewFeed {
                address: &address,
                name: name.as_deref(),
                zone: zone.as_deref(),
                dry_run,
            };
            let added = engine.add_feed(new).await?;
            written(output.print(&added, || added_words(&added, dry_run)))?;
        }
        SourceCommand::List => {
            let feeds = engine.feeds().await?;
            written(output.print(&feeds, || list_words(&feeds)))?;
        }
        SourceCommand::Remove { source } => {
            let removed = engine.remove_feed(source.into()).await?;
            written(output.print(&removed, || {
                format!(
                    "{} ({}) was removed. Its events to come leave the calendar with the next sync.",
                    removed.name, removed.source
                )
            }))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn added_words(added: &FeedPreview, dry_run: bool) -> String {
    let what = if dry_run { "would be added" } else { "was added" };
    let head = format!(
        "{} {what} as {}, with {}.",
        added.name,
        added.source,
        count(usize::try_from(added.events).unwrap_or(usize::MAX), "upcoming event")
    );
    let next = added
        .next
        .iter()
        .map(|event| format!("{}  {}", event.starts_at, event.name));
    let left_out = format!("{} of its events can't be read and were left out.", added.rejected);
    let tail = (added.rejected > 0).then_some(left_out);
    [head]
        .into_iter()
        .chain(next)
        .chain(tail)
        .collect::<Vec<_>>()
        .join("\n")
}

fn list_words(feeds: &[FeedRow]) -> String {
    if feeds.is_empty() {
        return "No calendar feeds. `contestsync source add ADDRESS` adds one.".to_owned();
    }
    let line = |feed: &FeedRow| {
        let off = if feed.enabled { "" } else { "  (off)" };
        format!("{}  {}  {}{off}", feed.source, feed.name, feed.address)
    };
    feeds.iter().map(line).collect::<Vec<_>>().join("\n")
}
