//! Carries out a plan: a few calls at a time, the next contest first, each result recorded before the next is believed.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinSet;

use super::carry::ActionContext;
use super::outcome::{ActionError, ActionOutcome, Done, detail_refused, stopped};
use super::target::{TargetCalendar, recorded};
use crate::calendar::google::IN_FLIGHT;
use crate::calendar::plan::{Action, Hand};
use crate::calendar::{CalendarError, Google, RemoteEvent};
use crate::domain::{ContestKey, Problem};
use crate::engine::{Engine, Progress};
use crate::readings::refresh::ended;
use crate::runs::report::{CalendarOutcome, CalendarReport};
use crate::store::StoreError;
use crate::store::events::EventState;
use crate::tasks::supervise::{Task, caught};

impl Engine {
    /// Carries the actions out and counts them in `report`. A fault that every other call would meet too ends the run; what is
    /// left then counts as failed, under one error.
    pub(crate) async fn apply(
        &self,
        google: &Google,
        place: &TargetCalendar,
        hand: &Hand,
        actions: Vec<Action>,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        let (total, mut done) = (actions.len(), 0_usize);
        let additions = actions.iter().any(Action::adds);
        if additions {
            self.store().set_additions_unrecorded(&place.records, true).await?;
        }
        self.set_progress(Progress::Syncing { done, total });
        let (place, hand) = (Arc::new(place.clone()), Arc::new(hand.clone()));
        let mut waiting = actions.into_iter();
        let mut running = JoinSet::new();
        let mut over = total > 0 && self.stop_if_cancelled(report);
        loop {
            while !over && running.len() < IN_FLIGHT {
                let Some(action) = waiting.next() else { break };
                let (engine, google) = (self.clone(), google.clone());
                let (place, hand) = (Arc::clone(&place), Arc::clone(&hand));
                running.spawn(async move {
                    let key = action.key().clone();
                    let work = ActionContext {
                        engine: &engine,
                        google: &google,
                        place: &place,
                        hand: &hand,
                    };
                    let result = match caught(Box::pin(work.carry_out(action))).await {
                        Ok(result) => result,
                        Err(crash) => Err(ActionError::Crashed(engine.crashed(Task::Event, &crash).await)),
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
        if additions && report.errors.is_empty() {
            self.store().set_additions_unrecorded(&place.records, false).await?;
        }
        let anything = report
            .inserted
            .saturating_add(report.updated)
            .saturating_add(report.deleted);
        if !report.errors.is_empty() {
            // Or there was nothing left to do, since the events that it would have been couldn't be read.
            let ended = over || report.outcome == CalendarOutcome::Failed;
            let nothing = ended && anything == 0;
            report.outcome = if nothing {
                CalendarOutcome::Failed
            } else {
                CalendarOutcome::Partial
            };
        }
        Ok(())
    }

    /// Whether the user stopped the run; then the report says so.
    pub(crate) fn stop_if_cancelled(&self, report: &mut CalendarReport) -> bool {
        let cancelled = self.is_cancelled();
        if cancelled {
            report.add_error(&stopped(), None);
        }
        cancelled
    }

    /// Counts a result; `true` if the run should end.
    async fn count(
        &self,
        key: ContestKey,
        result: Result<ActionOutcome, ActionError>,
        report: &mut CalendarReport,
    ) -> Result<bool, Problem> {
        let counter = match result {
            Ok(ActionOutcome { done, refused }) => {
                for detail in refused {
                    report.add_error(&detail_refused(detail), Some(key.to_string()));
                }
                match done {
                    Done::Inserted => &mut report.inserted,
                    Done::Updated => &mut report.updated,
                    Done::Deleted => &mut report.deleted,
                    Done::Unchanged => &mut report.unchanged,
                    Done::KeptDeleted => &mut report.kept_deleted,
                }
            }
            Err(ActionError::Record(error)) => return Err(error.into()),
            Err(ActionError::Described(problem) | ActionError::Crashed(problem)) => {
                report.add_error(&problem, Some(key.to_string()));
                report.failed = report.failed.saturating_add(1);
                return Ok(false);
            }
            Err(ActionError::Calendar(error)) => {
                let ends = error.ends_the_run();
                let problem = error.of_event();
                tracing::warn!(%key, code = %problem.code, error = %error, "an event could not be written");
                // One sentence for what every event would meet, instead of one for each in flight.
                let said = ends
                    && report
                        .errors
                        .iter()
                        .any(|said| said.event.is_none() && said.code == problem.code.word());
                if !said {
                    report.add_error(&problem, (!ends).then(|| key.to_string()));
                }
                report.failed = report.failed.saturating_add(1);
                if matches!(error, CalendarError::QuotaExceeded) {
                    self.pause_writes(WRITES_REST).await?;
                }
                return Ok(ends);
            }
        };
        *counter = counter.saturating_add(1);
        Ok(false)
    }

    /// Records what Google said about an event after we wrote it. `read_at`: the reading of ours that it now shows; `None`: it shows what it showed before.
    pub(super) async fn record_written(
        &self,
        place: &TargetCalendar,
        key: &ContestKey,
        remote: &RemoteEvent,
        read_at: Option<Timestamp>,
        made: bool,
    ) -> Result<(), StoreError> {
        let mut event = recorded(place, key, EventState::Live, remote);
        event.own = made;
        event.own_read = read_at;
        self.store().record_event(&event).await
    }

    /// `quotaExceeded` lasts for hours, and trying makes it longer.
    async fn pause_writes(&self, rest: SignedDuration) -> Result<(), Problem> {
        let Some(session) = self.inner.session.lock().await.clone() else {
            return Ok(());
        };
        let dedicated = self.store().preferences().await?.calendar_dedicated;
        if let Some(mut link) = self.store().calendar_link(session.subject(), dedicated).await? {
            tracing::warn!(seconds = rest.as_secs(), "writing to the calendar rests");
            let now = self.clock().now();
            link.writes_paused_until = now.checked_add(rest).ok();
            link.writes_paused_at = Some(now);
            self.store().set_calendar_link(&link).await?;
        }
        Ok(())
    }
}

/// How long nothing is written after `quotaExceeded`.
const WRITES_REST: SignedDuration = SignedDuration::from_hours(2);
