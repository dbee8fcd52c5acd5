//! The subcommands about contests: list, next, why, choose, export.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use serde_json::json;

use super::args::{Choose, NextFormat};
use super::documents::{ContestDocument, WhyDocument};
use super::output::{Output, line};
use super::run::{CliError, written};
use super::spoken::is_english;
use super::{next, text_contests};
use crate::domain::ContestKey;
use crate::domain::rules::Rule;
use crate::domain::verdict::ChoiceChange;
use crate::engine::Engine;
use crate::engine::requests::Filter;

pub(super) async fn list(engine: &Engine, output: Output, filter: &Filter) -> Result<ExitCode, CliError> {
    let now = engine.true_now();
    let listed = engine.list(filter).await?;
    let contests: Vec<ContestDocument> = listed.iter().map(|judged| ContestDocument::of(judged, now)).collect();
    let rules = rules_for(engine, output).await?;
    written(output.print(&contests, || text_contests::contests(&contests, &rules, now)))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn show_next(engine: &Engine, format: NextFormat) -> Result<ExitCode, CliError> {
    let next = engine.next_contest().await?;
    written(line(&next::render(
        format,
        next.as_ref().map(|(contest, standing)| (contest, *standing)),
        engine.true_now(),
    )))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn why(engine: &Engine, output: Output, key: &ContestKey) -> Result<ExitCode, CliError> {
    let now = engine.true_now();
    let document = WhyDocument::of(engine.story(key).await?, now);
    let rules = rules_for(engine, output).await?;
    written(output.print(&document, || text_contests::why(&document, &rules, now)))?;
    Ok(ExitCode::SUCCESS)
}

/// The user's rules, for texts that name one.
async fn rules_for(engine: &Engine, output: Output) -> Result<Vec<Rule>, CliError> {
    if output.json || is_english() {
        return Ok(Vec::new());
    }
    Ok(engine.preferences().await?.rules)
}

pub(super) async fn choose(
    engine: &Engine,
    output: Output,
    key: &ContestKey,
    remind: Option<Choose>,
    calendar: Option<Choose>,
) -> Result<ExitCode, CliError> {
    let change = ChoiceChange {
        remind: remind.map(Choose::choice),
        calendar: calendar.map(Choose::choice),
    };
    let chosen = change.applied(engine.choose(key, |_| change).await?);
    let word = |choice: Option<bool>| match choice {
        Some(true) => "yes",
        Some(false) => "no",
        None => "rules",
    };
    let document = json!({"key": key, "remind": word(chosen.remind), "calendar": word(chosen.calendar)});
    written(output.print(&document, String::new))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn export(engine: &Engine, output: Output, file: Option<&Path>) -> Result<ExitCode, CliError> {
    let document = if let Some(file) = file {
        json!({"path": file.display().to_string(), "contests": engine.export_ics(file).await?})
    } else {
        let calendar = engine.ics().await?;
        if !output.json {
            let mut stdout = io::stdout().lock();
            written(stdout.write_all(calendar.text.as_bytes()).and_then(|()| stdout.flush()))?;
            return Ok(ExitCode::SUCCESS);
        }
        json!({"path": null, "contests": calendar.count, "ics": calendar.text})
    };
    written(output.print(&document, String::new))?;
    Ok(ExitCode::SUCCESS)
}
