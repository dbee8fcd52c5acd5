//! Carries a plan out: a few calls at a time, the nearest contest first, each result recorded before the next is believed.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use tokio::task::JoinSet;

use super::core::{Engine, Progress};
use super::refresh::ended;
use super::report::{CalendarOutcome, CalendarReport};
use super::supervise::{Task, caught, crash_point};
use crate::calendar::plan::{self, Action};
use crate::calendar::{CalendarError, Google, RemoteEvent, WantedEvent};
use crate::domain::{Code, ContestKey, Problem};
use crate::store::StoreError;
use crate::store::events::{EventState, RecordedEvent};

/// Writes in flight.
const IN_FLIGHT: usize = 10;
/// How often an event that changes under our hands is read again.
const REREADS: usize = 3;

/// What became of one action.
enum Done {
    Inserted,
    Updated,
    Deleted,
    Unchanged,
    KeptDeleted,
}

/// Why an action failed.
enum Fault {
    /// At Google.
    Calendar(CalendarError),
    /// The event is written, its record is not: the next list finds it.
    Record(StoreError),
    /// Here: whether the event is written is found by the next list.
    Crashed(Problem),
}

impl From<CalendarError> for Fault {
    fn from(error: CalendarError) -> Self {
        Self::Calendar(error)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Record(error)
    }
}

impl Engine {
    /// Carries the actions out and counts them in `report`. A fault that every other call would meet too ends the run; what is
    /// left then counts as failed, under one error.
    pub(super) async fn apply(
        &self,
        google: &Google,
        calendar_id: &str,
        actions: Vec<Action>,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        let (total, mut done) = (actions.len(), 0_usize);
        self.set_progress(Progress::Syncing { done, total });
        let calendar_id: Arc<str> = calendar_id.into();
        let mut waiting = actions.into_iter();
        let mut running = JoinSet::new();
        let mut over = total > 0 && self.stop_if_cancelled(report);
        loop {
            while !over && running.len() < IN_FLIGHT {
                let Some(action) = waiting.next() else { break };
                let (engine, google, calendar_id) = (self.clone(), google.clone(), Arc::clone(&calendar_id));
                running.spawn(async move {
                    let key = action.key().clone();
                    let result = match caught(engine.carry_out(&google, &calendar_id, action)).await {
                        Ok(result) => result,
                        Err(crash) => Err(Fault::Crashed(engine.crashed(Task::Event, &crash).await)),
                    };
                    (key, result)
                });
            }
            let Some(joined) = running.join_next().await else { break };
            let (key, result) = joined.map_err(|error| ended(&error))?;
            over |= self.count(key, result, report).await?;
            over = over || self.stop_if_cancelled(report);
            done = done.saturating_add(1);
            self.set_progress(Progress::Syncing { done, total });
        }
        report.failed = report.failed.saturating_add(waiting.len());
        let anything = report
            .inserted
            .saturating_add(report.updated)
            .saturating_add(report.deleted);
        if !report.errors.is_empty() {
            let nothing = over && anything == 0;
            report.outcome = if nothing {
                CalendarOutcome::Failed
            } else {
                CalendarOutcome::Partial
            };
        }
        Ok(())
    }

    /// Whether the user stopped the run; then the report says so.
    fn stop_if_cancelled(&self, report: &mut CalendarReport) -> bool {
        let cancelled = self.is_cancelled();
        if cancelled {
            report.add_error(&stopped(), None);
        }
        cancelled
    }

    /// Counts a result; `true` if the run had better end.
    async fn count(
        &self,
        key: ContestKey,
        result: Result<Done, Fault>,
        report: &mut CalendarReport,
    ) -> Result<bool, Problem> {
        let counter = match result {
            Ok(Done::Inserted) => &mut report.inserted,
            Ok(Done::Updated) => &mut report.updated,
            Ok(Done::Deleted) => &mut report.deleted,
            Ok(Done::Unchanged) => &mut report.unchanged,
            Ok(Done::KeptDeleted) => &mut report.kept_deleted,
            Err(Fault::Record(error)) => return Err(error.into()),
            Err(Fault::Crashed(problem)) => {
                report.add_error(&problem, Some(key.to_string()));
                report.failed = report.failed.saturating_add(1);
                return Ok(false);
            }
            Err(Fault::Calendar(error)) => {
                let ends = error.ends_the_run();
                let problem = Problem::from(&error);
                tracing::warn!(%key, code = %problem.code, error = %error, "an event could not be written");
                // One sentence for what every event would meet, in place of one for each in flight.
                let said = ends
                    && report
                        .errors
                        .iter()
                        .any(|said| said.event.is_none() && said.code == problem.code.word());
                if !said {
                    report.add_error(&problem, (!ends).then(|| key.to_string()));
                }
                report.failed = report.failed.saturating_add(1);
                let rest = match error {
                    CalendarError::QuotaExceeded => Some(WRITES_REST),
                    CalendarError::RateLimited(asked) => asked.and_then(|asked| SignedDuration::try_from(asked).ok()),
                    _ => None,
                };
                if let Some(rest) = rest {
                    self.pause_writes(rest).await?;
                }
                return Ok(ends);
            }
        };
        *counter = counter.saturating_add(1);
        Ok(false)
    }

    async fn carry_out(&self, google: &Google, calendar_id: &str, action: Action) -> Result<Done, Fault> {
        crash_point(self, Task::Event);
        match action {
            Action::Insert { event, carried } => {
                let body = carried.unwrap_or_else(|| event.body());
                match google.insert_event(calendar_id, &body).await {
                    Ok(remote) => {
                        self.record(calendar_id, &event.key, EventState::Live, &remote).await?;
                        Ok(Done::Inserted)
                    }
                    Err(CalendarError::Conflict) => self.adopt(google, calendar_id, &event).await,
                    Err(error) => Err(error.into()),
                }
            }
            Action::Patch { event, etag, body } => {
                let first = google.patch_event(calendar_id, &event.id, Some(&etag), &body).await;
                self.settle_patch(google, calendar_id, &event, first).await
            }
            Action::Revive { event } => match google
                .patch_event(calendar_id, &event.id, None, &event.revived_body())
                .await
            {
                Ok(remote) if !remote.cancelled => {
                    self.record(calendar_id, &event.key, EventState::Live, &remote).await?;
                    Ok(Done::Inserted)
                }
                // The tombstone is gone for good: the id is free again.
                Err(CalendarError::NotFound | CalendarError::Gone) => {
                    let remote = google.insert_event(calendar_id, &event.body()).await?;
                    self.record(calendar_id, &event.key, EventState::Live, &remote).await?;
                    Ok(Done::Inserted)
                }
                // A revival that Google refuses must not be tried for ever.
                Ok(_) | Err(CalendarError::Refused(_)) => {
                    self.record_deleted(calendar_id, &event.id, &event.key, EventState::DeletedByUser)
                        .await?;
                    Err(CalendarError::Refused("a deleted event that may not be brought back".to_owned()).into())
                }
                Err(error) => Err(error.into()),
            },
            Action::Delete { event_id, key, .. } => {
                google.delete_event(calendar_id, &event_id).await?;
                self.record_deleted(calendar_id, &event_id, &key, EventState::DeletedByUs)
                    .await?;
                Ok(Done::Deleted)
            }
        }
    }

    /// The id is taken: by our own event, whose record was lost, or by one the user deleted.
    async fn adopt(&self, google: &Google, calendar_id: &str, event: &WantedEvent) -> Result<Done, Fault> {
        let remote = google.get_event(calendar_id, &event.id).await?;
        if remote.cancelled {
            self.record_deleted(calendar_id, &event.id, &event.key, EventState::DeletedByUser)
                .await?;
            return Ok(Done::KeptDeleted);
        }
        match plan::patch(event, &remote) {
            None => {
                self.record(calendar_id, &event.key, EventState::Live, &remote).await?;
                Ok(Done::Unchanged)
            }
            Some(body) => {
                let first = google
                    .patch_event(calendar_id, &event.id, Some(&remote.etag), &body)
                    .await;
                self.settle_patch(google, calendar_id, event, first).await
            }
        }
    }

    /// A patch that met a newer version is made anew from what is there now.
    async fn settle_patch(
        &self,
        google: &Google,
        calendar_id: &str,
        event: &WantedEvent,
        first: Result<RemoteEvent, CalendarError>,
    ) -> Result<Done, Fault> {
        let mut result = first;
        for _ in 0..REREADS {
            match result {
                Ok(ref remote) if remote.cancelled => break,
                Ok(remote) => {
                    self.record(calendar_id, &event.key, EventState::Live, &remote).await?;
                    return Ok(Done::Updated);
                }
                Err(CalendarError::NotFound | CalendarError::Gone) => break,
                Err(CalendarError::PreconditionFailed) => {
                    let remote = google.get_event(calendar_id, &event.id).await?;
                    if remote.cancelled {
                        break;
                    }
                    let Some(body) = plan::patch(event, &remote) else {
                        // Our own earlier patch, whose answer was lost, did arrive.
                        self.record(calendar_id, &event.key, EventState::Live, &remote).await?;
                        return Ok(Done::Updated);
                    };
                    result = google
                        .patch_event(calendar_id, &event.id, Some(&remote.etag), &body)
                        .await;
                }
                Err(error) => return Err(error.into()),
            }
        }
        if let Err(error @ CalendarError::PreconditionFailed) = result {
            return Err(error.into());
        }
        self.record_deleted(calendar_id, &event.id, &event.key, EventState::DeletedByUser)
            .await?;
        Ok(Done::KeptDeleted)
    }

    async fn record(
        &self,
        calendar_id: &str,
        key: &ContestKey,
        state: EventState,
        remote: &RemoteEvent,
    ) -> Result<(), StoreError> {
        self.store()
            .record_event(&recorded(calendar_id, &key.to_string(), state, remote))
            .await
    }

    async fn record_deleted(
        &self,
        calendar_id: &str,
        event_id: &str,
        key: &ContestKey,
        state: EventState,
    ) -> Result<(), StoreError> {
        let remote = RemoteEvent {
            id: event_id.to_owned(),
            cancelled: true,
            ..RemoteEvent::default()
        };
        self.record(calendar_id, key, state, &remote).await
    }

    /// `quotaExceeded` lasts for hours, and trying makes it longer; a rate limit may name its own time.
    async fn pause_writes(&self, rest: SignedDuration) -> Result<(), Problem> {
        let Some(session) = self.inner.session.lock().await.clone() else {
            return Ok(());
        };
        let dedicated = self.store().preferences().await?.calendar_dedicated;
        if let Some(mut link) = self.store().calendar_link(session.subject(), dedicated).await? {
            tracing::warn!(seconds = rest.as_secs(), "writing to the calendar rests");
            link.writes_paused_until = self.clock().now().checked_add(rest).ok();
            self.store().set_calendar_link(&link).await?;
        }
        Ok(())
    }
}

/// What a sync says that the user stopped.
pub(super) fn stopped() -> Problem {
    Problem::new(
        Code::Cancelled,
        "The sync was stopped; what is missing goes in with the next one.",
    )
}

/// How long writing rests after `quotaExceeded`.
const WRITES_REST: SignedDuration = SignedDuration::from_hours(2);

/// The record of what Google said of an event.
pub(super) fn recorded(calendar_id: &str, key: &str, state: EventState, remote: &RemoteEvent) -> RecordedEvent {
    let starts_at: Option<Timestamp> = remote.starts_at();
    RecordedEvent {
        calendar_id: calendar_id.to_owned(),
        event_id: remote.id.clone(),
        contest_key: key.to_owned(),
        state,
        etag: remote.etag.clone(),
        starts_at,
        remote: serde_json::to_value(remote).unwrap_or_else(|_| json!({})).to_string(),
    }
}
