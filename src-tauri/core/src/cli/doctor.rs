//! `doctor`: what the platforms' answers look like today, in words and as a document.

use std::path::Path;
use std::process::ExitCode;

use super::output::{Output, status_of};
use super::run::{CliError, written};
use crate::domain::Platform;
use crate::engine::Engine;
use crate::engine::requests::doctor::{ChangeFound, Findings, ListFindings, PlatformFindings};

pub(super) async fn doctor(
    engine: &Engine,
    output: Output,
    platforms: Vec<Platform>,
    save: Option<&Path>,
) -> Result<ExitCode, CliError> {
    let findings = engine.doctor(platforms, save).await?;
    written(output.print(&findings, || words(&findings)))?;
    Ok(ExitCode::from(status_of(findings.ending())))
}

fn words(findings: &Findings) -> String {
    if findings.platforms.is_empty() {
        return "No platform is switched on; name one with --platform.".to_owned();
    }
    let lines = findings.platforms.iter().flat_map(|platform| {
        let mut lines = vec![headline(platform)];
        for list in &platform.lists {
            lines.extend(list_lines(list));
        }
        lines
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn headline(platform: &PlatformFindings) -> String {
    let how = match platform.outcome {
        "ok" => "as expected",
        "changed" => "readable, but not as expected",
        "unreadable" => "its answer can't be read",
        "refused" => "it gave no list",
        _ => "it couldn't be reached",
    };
    let unseen = if platform.seen_live {
        ""
    } else {
        " (not yet confirmed against the live site)"
    };
    format!(
        "{}: {how}, {} upcoming{unseen}.",
        platform.platform.name(),
        platform.upcoming
    )
}

fn list_lines(list: &ListFindings) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(error) = &list.error {
        lines.push(format!("  {}: {}", list.list, error.message));
    }
    if list.refused > 0 {
        let rows = list.rows.saturating_add(list.refused);
        lines.push(format!(
            "  {}: {} of {rows} rows can't be read",
            list.list, list.refused
        ));
    }
    lines.extend(
        list.changes
            .iter()
            .map(|change| format!("  {}: {}", list.list, change_words(change))),
    );
    lines.extend(
        list.saved
            .iter()
            .map(|saved| format!("  {}: saved in {saved}", list.list)),
    );
    lines
}

fn change_words(change: &ChangeFound) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (field, expected, found) = (text(&change.field), text(&change.expected), text(&change.found));
    match change.change {
        "missing" => format!("{field} is gone ({expected})"),
        "added" => format!("{field} is new ({found})"),
        "type" => format!("{field} is {found}, not {expected}"),
        "count" => format!("{found} contests, not {expected}"),
        _ => found,
    }
}
