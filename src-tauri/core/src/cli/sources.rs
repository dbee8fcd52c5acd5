//! The subcommands about calendar feeds: add, list, remove.

use std::process::ExitCode;

use super::args::SourceCommand;
use super::output::Output;
use super::run::{CliError, written};
use super::spoken::{instant, spoken};
use crate::domain::request::FeedPreview;
use crate::engine::Engine;
use crate::engine::requests::sources::{FeedRow, NewFeed};
use crate::words::Message;

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
                spoken(&Message::CliFeedRemoved {
                    name: &removed.name,
                    source: &removed.source.to_string(),
                })
            }))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn added_words(added: &FeedPreview, dry_run: bool) -> String {
    let (n, name, source) = (i64::from(added.events), &added.name, &added.source.to_string());
    let head = spoken(&if dry_run {
        Message::CliFeedWouldAdd { n, name, source }
    } else {
        Message::CliFeedAdded { n, name, source }
    });
    let next = added
        .next
        .iter()
        .map(|event| format!("{}  {}", instant(event.starts_at), event.name));
    let count = &added.rejected.to_string();
    let tail = (added.rejected > 0).then(|| spoken(&Message::CliFeedLeftOut { count }));
    [head]
        .into_iter()
        .chain(next)
        .chain(tail)
        .collect::<Vec<_>>()
        .join("\n")
}

fn list_words(feeds: &[FeedRow]) -> String {
    if feeds.is_empty() {
        return spoken(&Message::CliFeedsNone);
    }
    let line = |feed: &FeedRow| {
        let off = if feed.enabled {
            String::new()
        } else {
            format!("  ({})", spoken(&Message::CliOff))
        };
        format!("{}  {}  {}{off}", feed.source, feed.name, feed.address)
    };
    feeds.iter().map(line).collect::<Vec<_>>().join("\n")
}
