//! The subcommands for feeds: keygen, publish.

use std::process::ExitCode;

use serde_json::json;

use super::args::FeedCommand;
use super::output::{Output, note, status_of};
use super::run::{CliError, with_progress, written};
use super::text;
use crate::engine::Engine;
use crate::engine::feed::publish::make_keys;
use crate::engine::report::Ending;

pub(super) async fn feed(engine: &Engine, output: Output, command: FeedCommand) -> Result<ExitCode, CliError> {
    match command {
        FeedCommand::Keygen { out } => {
            let public_key = make_keys(&out)?;
            let document = json!({"public_key": public_key});
            written(output.print(&document, || {
                format!(
                    "The secret key is in {}; keep it where only the publisher can read it.\nSubscribers set feed.public_key to\n{public_key}",
                    out.display()
                )
            }))?;
            Ok(ExitCode::SUCCESS)
        }
        FeedCommand::Publish { out, key, no_refresh } => {
            let mut ending = Ending::Done;
            if !no_refresh {
                let refreshed = with_progress(engine, output, engine.refresh(None)).await?;
                // What could be read is published all the same, with the dates of what couldn't; the exit status says so.
                if refreshed.report.ending() != Ending::Done {
                    ending = Ending::Partly;
                    note(text::refresh(&refreshed.report).trim_end());
                }
            }
            let published = engine.publish_feed(&out, &key).await?;
            written(output.print(&published, || {
                format!(
                    "{} contests of {} platforms were published in {}, as read {}.",
                    published.contests,
                    published.sources.len(),
                    out.display(),
                    published.read_at
                )
            }))?;
            Ok(ExitCode::from(status_of(ending)))
        }
    }
}
