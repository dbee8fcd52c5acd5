//! The view's Google Calendar: what the last sync did, what failed, what is held.

use super::snapshot::Snapshot;
use crate::account::ClientConfig;
use crate::calendar::calls::CALENDAR_NAME;
use crate::domain::view::{
    CalendarState, ContestRow, EventRow, FailedEvent, HeldPlan, Reported, SyncNumbers, TakenOver,
};
use crate::domain::{Code, ContestKey};
use crate::runs::report::{CalendarReport, PlannedChange};
use jiff::Timestamp;

/// Where a person sees the calendar.
const CALENDAR_PAGE: &str = "https://calendar.google.com/calendar/r";

impl Snapshot {
    pub(super) fn calendar_state(&self, rows: &[ContestRow]) -> CalendarState {
        let dedicated = self.preferences.calendar_dedicated;
        let report = self.last_sync.as_ref().map(|(_, report)| &report.calendar);
        CalendarState {
            dedicated,
            calendar_id: self.link.as_ref().map(|link| link.calendar_id.clone()),
            name: self
                .link
                .as_ref()
                .map(|_| if dedicated { CALENDAR_NAME } else { "Main calendar" }.to_owned()),
            link: self.link.as_ref().and_then(|_| CALENDAR_PAGE.parse().ok()),
            to_add: self.to_add(rows),
            adding_waits: self.adding_waits,
            client_ready: ClientConfig::resolve(&self.preferences).is_ok(),
            last_sync: self
                .last_sync
                .as_ref()
                .map(|(at, report)| sync_numbers(*at, &report.calendar)),
            next_sync_at: self.due.sync_at,
            failed_events: report.map(|report| self.failed_events(report)).unwrap_or_default(),
            kept_deleted: self
                .kept_deleted
                .iter()
                .filter_map(|key| self.event_row(key, None))
                .collect(),
            held_plan: self.held_plan(),
            taken_over: self.taken_over.as_ref().map(|joined| TakenOver {
                computer: joined.computer.clone(),
                at: joined.at,
            }),
        }
    }

    /// The plan that waits for the user, unless the user chose to keep the events.
    pub(super) fn held_plan(&self) -> Option<HeldPlan> {
        let (ended_at, report) = self.last_sync.as_ref()?;
        let held = &report.calendar.held;
        // What lies ahead was noted while the clock was wrong.
        let is_kept = |kept: Timestamp| kept >= *ended_at && kept <= self.now;
        if held.is_empty() || self.held_kept_at.is_some_and(is_kept) {
            return None;
        }
        let count = |word: &str| {
            let number = held.iter().filter(|change| change.action == word).count();
            u32::try_from(number).unwrap_or(u32::MAX)
        };
        Some(HeldPlan {
            inserts: count("insert").saturating_add(count("restore")),
            updates: count("update"),
            deletes: held
                .iter()
                .filter(|change| change.action == "delete")
                .filter_map(|change| self.event_row(&change.event, Some(change)))
                .collect(),
        })
    }

    fn event_row(&self, key: &str, planned: Option<&PlannedChange>) -> Option<EventRow> {
        let key: ContestKey = key.parse().ok()?;
        let known = self.name_of(&key);
        let (name, starts_at) = match (known, planned) {
            (Some(known), _) => known,
            (None, Some(change)) => (change.summary.clone(), change.starts_at.parse().ok()?),
            (None, None) => return None,
        };
        Some(EventRow { key, name, starts_at })
    }

    fn failed_events(&self, report: &CalendarReport) -> Vec<FailedEvent> {
        let failed = report.errors.iter().filter_map(|error| {
            let key: ContestKey = error.event.as_deref()?.parse().ok()?;
            Some(FailedEvent {
                name: self.name_of(&key).map_or_else(|| key.to_string(), |(name, _)| name),
                key,
                problem: reported(&error.code, &error.message)?,
            })
        });
        failed.collect()
    }
}

/// What a sync did, in numbers.
pub(crate) fn sync_numbers(at: Timestamp, report: &CalendarReport) -> SyncNumbers {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    SyncNumbers {
        at,
        problem: report
            .errors
            .iter()
            .filter(|error| error.event.is_none() && error.code != Code::PlanHeld.word())
            .find_map(|error| reported(&error.code, &error.message)),
        inserted: number(report.inserted),
        updated: number(report.updated),
        deleted: number(report.deleted),
        unchanged: number(report.unchanged),
        kept_deleted: number(report.kept_deleted),
        failed: number(report.failed),
        requests: u32::try_from(report.requests).unwrap_or(u32::MAX),
        elapsed_ms: report.elapsed_ms,
    }
}

fn reported(code: &str, message: &str) -> Option<Reported> {
    Some(Reported {
        code: Code::from_word(code)?,
        message: message.to_owned(),
    })
}
