//! The subcommands about contests: list, next, why, choose, export.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use jiff::SignedDuration;

use super::args::{Choose, NextFormat};
use super::documents::{CalendarWhy, ContestDocument, ReminderWhy, WhyDocument};
use super::output::{Output, line};
use super::run::{Fault, written};
use super::{next, text};
use crate::config::files;
use crate::domain::verdict::{Verdict, decide};
use crate::domain::{Code, ContestKey, Problem, SourceId};
use crate::engine::Engine;
use crate::engine::core::local_zone;
use crate::store::contests::StoredContest;

/// Stored contests with what each outlet does with them, soonest first.
async fn judged(engine: &Engine, finished_too: bool) -> Result<Vec<(StoredContest, Verdict)>, Fault> {
    let store = engine.store();
    let preferences = store.preferences().await?;
    let choices = store.choices().await?;
    let zone = local_zone();
    let contests = store.contests((!finished_too).then(|| engine.clock().now())).await?;
    let judge = |stored: StoredContest| {
        let choice = choices.get(&stored.contest.key).copied().unwrap_or_default();
        let verdict = decide(&stored.contest, choice, &preferences, &zone);
        (stored, verdict)
    };
    Ok(contests.into_iter().map(judge).collect())
}

pub(super) async fn list(
    engine: &Engine,
    output: Output,
    platforms: &[SourceId],
    days: Option<u32>,
    all: bool,
    hidden: bool,
) -> Result<ExitCode, Fault> {
    let now = engine.clock().now();
    let until = days.and_then(|days| {
        now.checked_add(SignedDuration::from_hours(i64::from(days).saturating_mul(24)))
            .ok()
    });
    let contests: Vec<ContestDocument> = judged(engine, all)
        .await?
        .iter()
        .filter(|(stored, verdict)| {
            let contest = &stored.contest;
            (platforms.is_empty() || platforms.contains(&contest.key.source()))
                && until.is_none_or(|until| contest.starts_at <= until)
                && (hidden || verdict.list.shown)
        })
        .map(|(stored, verdict)| ContestDocument::new(stored, verdict))
        .collect();
    written(output.print(&contests, || text::contests(&contests, now)))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn show_next(engine: &Engine, format: NextFormat) -> Result<ExitCode, Fault> {
    let now = engine.clock().now();
    let contests = judged(engine, false).await?;
    let next = contests
        .iter()
        .find(|(stored, verdict)| verdict.list.shown && !stored.contest.has_started(now));
    written(line(&next::render(
        format,
        next.map(|(stored, _)| &stored.contest),
        now,
    )))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn why(engine: &Engine, output: Output, key: ContestKey) -> Result<ExitCode, Fault> {
    let store = engine.store();
    let stored = store.contest(&key).await?.ok_or_else(|| unknown_contest(&key))?;
    let preferences = store.preferences().await?;
    let choice = store.choices().await?.get(&key).copied().unwrap_or_default();
    let verdict = decide(&stored.contest, choice, &preferences, &local_zone());
    let leads = if verdict.reminder.shown {
        preferences.lead_minutes(key.source())
    } else {
        Vec::new()
    };
    let ring = |lead: u32| {
        stored
            .contest
            .starts_at
            .checked_sub(SignedDuration::from_mins(i64::from(lead)))
            .ok()
    };
    let document = WhyDocument {
        contest: ContestDocument::new(&stored, &verdict),
        source: stored.origin.clone(),
        first_seen_at: stored.first_seen_at,
        gone_at: stored.gone_at,
        history: store.history(&key).await?,
        list: verdict.list,
        calendar: CalendarWhy {
            decision: verdict.calendar,
            event: store.event_state(&key).await?,
        },
        reminder: ReminderWhy {
            decision: verdict.reminder,
            rings_at: leads.into_iter().filter_map(ring).collect(),
        },
    };
    written(output.print(&document, || text::why(&document)))?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn choose(
    engine: &Engine,
    key: &ContestKey,
    remind: Option<Choose>,
    calendar: Option<Choose>,
) -> Result<ExitCode, Fault> {
    let store = engine.store();
    store.contest(key).await?.ok_or_else(|| unknown_contest(key))?;
    let mut choice = store.choices().await?.get(key).copied().unwrap_or_default();
    choice.remind = remind.map_or(choice.remind, Choose::choice);
    choice.calendar = calendar.map_or(choice.calendar, Choose::choice);
    store.set_choice(key, choice).await?;
    Ok(ExitCode::SUCCESS)
}

fn unknown_contest(key: &ContestKey) -> Problem {
    Problem::new(
        Code::UnknownContest,
        format!("No contest {key} is known; `contestsync list --all --hidden` shows all that are."),
    )
}

pub(super) async fn export(engine: &Engine, file: Option<&Path>) -> Result<ExitCode, Fault> {
    let (calendar, _) = engine.ics().await?;
    match file {
        None => {
            let mut stdout = io::stdout().lock();
            written(stdout.write_all(calendar.as_bytes()).and_then(|()| stdout.flush()))?;
        }
        Some(file) => files::write_whole(file, calendar.as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}
