//! The most recent events in the order they happened, from what the store keeps anyway.

use jiff::Timestamp;

use super::snapshot::Snapshot;
use crate::domain::view::{Happening, LogEntry};
use crate::domain::{Code, Problem};
use crate::runs::past::{PastReport, PastRun};
use crate::runs::report::{CalendarOutcome, CalendarReport, PlatformOutcome, PlatformReport};
use crate::store::Store;
use crate::store::history::Happened;
use crate::store::merge::Change;

/// Entries that are shown.
const ENTRIES: usize = 50;
/// The same number, in the store's type.
const ASKED_FOR: i64 = 50;

/// The newest entries first.
pub(super) async fn entries(store: &Store, facts: &Snapshot) -> Result<Vec<LogEntry>, Problem> {
    let mut entries: Vec<LogEntry> = facts.runs.iter().flat_map(of_run).collect();
    entries.extend(store.last_happened(ASKED_FOR).await?.iter().filter_map(of_contest));
    let shown = store.last_shown(ASKED_FOR).await?;
    entries.extend(shown.into_iter().map(|(name, lead_minutes, at)| LogEntry {
        at,
        what: Happening::Reminded { name, lead_minutes },
    }));
    entries.extend(facts.faults.iter().map(|fault| LogEntry {
        at: fault.at,
        what: Happening::Crashed {
            place: fault.place.clone(),
        },
    }));
    if let Some(account) = &facts.account {
        entries.push(LogEntry {
            at: account.signed_in_at,
            what: Happening::SignedIn,
        });
    }
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    entries.truncate(ENTRIES);
    Ok(entries)
}

/// A line of a contest's history.
pub(crate) fn of_contest(line: &Happened) -> Option<LogEntry> {
    let name = line.name.clone();
    let what = match &line.change {
        Change::Announced => Happening::Announced { name },
        Change::Moved { from } => Happening::Moved {
            name,
            from: *from,
            to: line.starts_at,
        },
        Change::Renamed { from } => Happening::Renamed {
            from: from.clone(),
            name,
        },
        Change::Gone => Happening::Cancelled { name },
        Change::Back => Happening::Back { name },
        Change::Lengthened { .. } | Change::Updated => return None,
    };
    Some(LogEntry { at: line.at, what })
}

fn of_run(run: &PastRun) -> Vec<LogEntry> {
    let at = run.ended_at;
    match &run.report {
        PastReport::Refresh(report) => {
            let entries = report.platforms.iter().map(refresh_entry);
            entries.map(|what| LogEntry { at, what }).collect()
        }
        PastReport::Sync(report) => sync_entry(at, &report.calendar).into_iter().collect(),
    }
}

fn refresh_entry(platform: &PlatformReport) -> Happening {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    if platform.outcome == PlatformOutcome::Failed {
        let error = platform.error.as_ref();
        Happening::RefreshFailed {
            platform: platform.platform,
            code: error
                .and_then(|error| Code::from_word(&error.code))
                .unwrap_or(Code::Connection),
        }
    } else {
        Happening::Refreshed {
            platform: platform.platform,
            added: number(platform.added),
            changed: number(platform.changed),
            removed: number(platform.removed),
        }
    }
}

fn sync_entry(at: Timestamp, report: &CalendarReport) -> Option<LogEntry> {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let what = match report.outcome {
        CalendarOutcome::SignedOut => return None,
        CalendarOutcome::Failed => Happening::SyncFailed {
            code: report
                .errors
                .first()
                .and_then(|error| Code::from_word(&error.code))
                .unwrap_or(Code::CalendarApi),
        },
        CalendarOutcome::Ok | CalendarOutcome::Partial => Happening::Synced {
            inserted: number(report.inserted),
            updated: number(report.updated),
            deleted: number(report.deleted),
            failed: number(report.failed),
        },
    };
    Some(LogEntry { at, what })
}
