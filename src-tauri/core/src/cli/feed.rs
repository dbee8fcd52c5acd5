//! The subcommands for feeds: keygen, publish.

use std::process::ExitCode;

use serde_json::json;

use super::args::FeedCommand;
use super::output::{Output, note, status_of};
use super::progress::with_progress;
use super::run::{CliError, written};
use super::spoken::{forms, instant, spoken};
use super::text;
use crate::engine::Engine;
use crate::engine::feed::publish::make_keys;
use crate::engine::report::Ending;
use crate::words::Message;

pub(super) async fn feed(engine: &Engine, output: Output, command: FeedCommand) -> Result<ExitCode, CliError> {
    match command {
        FeedCommand::Keygen { out } => {
            engine.settings().paths.refuse_own(&out)?;
            let public_key = make_keys(&out)?;
            let document = json!({"public_key": public_key});
            written(output.print(&document, || {
                let path = &out.display().to_string();
                let secret = spoken(&Message::CliKeygen { path });
                format!("{secret}\n{}\n{public_key}", spoken(&Message::CliKeygenPublic))
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
                spoken(&Message::CliPublished {
                    contests: &spoken(&Message::CliContests {
                        n: forms(published.contests),
                    }),
                    platforms: &spoken(&Message::CliPlatforms {
                        n: forms(published.sources.len()),
                    }),
                    path: &out.display().to_string(),
                    when: &instant(published.read_at),
                })
            }))?;
            Ok(ExitCode::from(status_of(ending)))
        }
    }
}
