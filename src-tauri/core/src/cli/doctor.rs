//! `doctor`: what the platforms' answers look like today, in words and as a document.

use std::path::Path;
use std::process::ExitCode;

use super::output::{Output, status_of};
use super::run::{CliError, written};
use super::spoken::{explained, number, spoken};
use crate::domain::Platform;
use crate::engine::Engine;
use crate::engine::requests::doctor::{ChangeFound, Findings, ListFindings, PlatformFindings};
use crate::words::Message;

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
        return spoken(&Message::CliDoctorNone);
    }
    let lines = findings.platforms.iter().flat_map(|platform| {
        let mut lines = vec![headline(platform)];
        for list in &platform.lists {
            lines.extend(list_lines(list, platform));
        }
        lines
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn headline(platform: &PlatformFindings) -> String {
    let how = &spoken(&match platform.outcome {
        "ok" => Message::CliDoctorOk,
        "changed" => Message::CliDoctorChanged,
        "unreadable" => Message::CliDoctorUnreadable,
        "refused" => Message::CliDoctorRefused,
        _ => Message::CliDoctorUnreachable,
    });
    let (name, count) = (platform.platform.name(), &number(platform.upcoming));
    spoken(&if platform.seen_live {
        Message::CliDoctor {
            platform: name,
            how,
            count,
        }
    } else {
        Message::CliDoctorUnseen {
            platform: name,
            how,
            count,
        }
    })
}

fn list_lines(list: &ListFindings, platform: &PlatformFindings) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    lines.extend(list.error.as_ref().map(|error| explained(&error.code, &error.message)));
    if list.refused > 0 {
        lines.push(spoken(&Message::CliDoctorRows {
            count: &number(list.refused),
            rows: &number(list.rows.saturating_add(list.refused)),
        }));
    }
    lines.extend(list.changes.iter().map(|change| change_words(change, platform)));
    let saved = |path: &String| spoken(&Message::CliDoctorSaved { path });
    lines.extend(list.saved.as_ref().map(saved));
    lines.iter().map(|line| format!("  {}: {line}", list.list)).collect()
}

fn change_words(change: &ChangeFound, platform: &PlatformFindings) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (field, expected, found) = (&text(&change.field), &text(&change.expected), &text(&change.found));
    let (upcoming, known) = (&number(platform.upcoming), &number(platform.known));
    spoken(&match change.change {
        "missing" => Message::CliDoctorMissing { field, expected },
        "added" => Message::CliDoctorAdded { field, found },
        "type" => Message::CliDoctorType { field, found, expected },
        "count" => Message::CliDoctorCount {
            found: upcoming,
            expected: known,
        },
        "part" => Message::CliDoctorPart,
        // Why a row can't be read names the platform's own field.
        _ => return found.clone(),
    })
}
