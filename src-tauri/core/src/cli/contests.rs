//! The subcommands about contests: list, next, why, choose, export.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::args::{Choose, NextFormat};
use super::documents::{ContestDocument, WhyDocument};
use super::output::{Output, line};
use super::run::{CliError, written};
use super::{next, text_contests};
use crate::config::files;
use crate::domain::ContestKey;
use crate::domain::verdict::Choice;
use crate::engine::Engine;
use crate::engine::requests::Filter;

pub(super) async fn list(engine: &Engine, output: Output, filter: &Filter) -> Result<ExitCode, CliError> {
    let now = engine.clock().now();
    let listed = engine.list(filter).await?;
    let contests: Vec<ContestDocument> = listed.iter().map(|judged| ContestDocument::of(judged, now)).collect();
    written(output.print(&contests, || text_contests::contests(&contests, now)))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn show_next(engine: &Engine, format: NextFormat) -> Result<ExitCode, CliError> {
    let next = engine.next_contest().await?;
    written(line(&next::render(
        format,
        next.as_ref().map(|(contest, standing)| (contest, *standing)),
        engine.clock().now(),
    )))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn why(engine: &Engine, output: Output, key: &ContestKey) -> Result<ExitCode, CliError> {
    let document = WhyDocument::of(engine.story(key).await?, engine.clock().now());
    written(output.print(&document, || text_contests::why(&document)))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn choose(
    engine: &Engine,
    key: &ContestKey,
    remind: Option<Choose>,
    calendar: Option<Choose>,
) -> Result<ExitCode, CliError> {
    let change = |before: Choice| Choice {
        remind: remind.map_or(before.remind, Choose::choice),
        calendar: calendar.map_or(before.calendar, Choose::choice),
    };
    engine.choose(key, change).await?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn export(engine: &Engine, file: Option<&Path>) -> Result<ExitCode, CliError> {
    let calendar = engine.ics().await?.text;
    match file {
        None => {
            let mut stdout = io::stdout().lock();
            written(stdout.write_all(calendar.as_bytes()).and_then(|()| stdout.flush()))?;
        }
        Some(file) => files::write_whole(file, calendar.as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}
