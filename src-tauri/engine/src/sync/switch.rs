//! Moves the events when the user chooses the other calendar: made in the new one with what the user had made of them, then taken
//! out of the old one.

use super::core::Engine;
use super::report::CalendarReport;
use crate::calendar::plan::{Action, Recorded, carried_over};
use crate::calendar::{CalendarError, Google};
use crate::domain::Problem;
use crate::store::events::{CalendarLink, EventState, RecordedEvent};

impl Engine {
    /// The calendar that is not chosen, while coming events of ours are recorded in it.
    pub(crate) async fn other_calendar(&self, account: &str, dedicated: bool) -> Result<Option<CalendarLink>, Problem> {
        let Some(other) = self.store().calendar_link(account, !dedicated).await? else {
            return Ok(None);
        };
        let now = self.clock().now();
        let events = self.store().events(&other.calendar_id).await?;
        let coming =
            |event: &RecordedEvent| event.state == EventState::Live && event.starts_at.is_some_and(|at| at > now);
        Ok(events.iter().any(coming).then_some(other))
    }

    /// Inserts of events that stand in the other calendar get what the user changed there.
    pub(super) async fn carried_bodies(
        &self,
        account: &str,
        dedicated: bool,
        actions: Vec<Action>,
    ) -> Result<Vec<Action>, Problem> {
        let Some(other) = self.other_calendar(account, dedicated).await? else {
            return Ok(actions);
        };
        let old = self.recorded_events(&other.calendar_id).await?;
        let carried = actions.into_iter().map(|action| match action {
            Action::Insert { event, carried } => {
                let carried = match old.get(&event.id) {
                    Some(Recorded::Live(remote)) => Some(carried_over(&event, remote)),
                    _ => carried,
                };
                Action::Insert { event, carried }
            }
            other => other,
        });
        Ok(carried.collect())
    }

    /// Takes the coming events out of the calendar that is no longer chosen; what has begun stays there as history. The user chose the
    /// switch, so no guard holds it.
    pub(super) async fn clear_other_calendar(
        &self,
        google: &Google,
        account: &str,
        dedicated: bool,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        let Some(other) = self.other_calendar(account, dedicated).await? else {
            return Ok(());
        };
        let now = self.clock().now();
        let mut doomed = Vec::new();
        for event in self.store().events(&other.calendar_id).await? {
            let coming = event.starts_at.is_some_and(|at| at > now);
            if event.state != EventState::Live || !coming {
                continue;
            }
            if let (Ok(key), Some(starts_at)) = (event.contest_key.parse(), event.starts_at) {
                doomed.push(Action::Delete {
                    event_id: event.event_id,
                    key,
                    starts_at,
                    summary: String::new(),
                    asked_for: true,
                });
            }
        }
        let before = report.deleted;
        self.apply(google, &other.calendar_id, doomed, report).await?;
        tracing::info!(
            moved = report.deleted.saturating_sub(before),
            "the events were moved to the other calendar"
        );
        Ok(())
    }

    /// Takes everything of ours that is to come out of the main calendar, or deletes the calendar of our own.
    pub(crate) async fn delete_calendars(&self, google: &Google, account: &str) -> Result<(), Problem> {
        for dedicated in [true, false] {
            let Some(link) = self.store().calendar_link(account, dedicated).await? else {
                continue;
            };
            if dedicated {
                google
                    .delete_calendar(&link.calendar_id)
                    .await
                    .map_err(|error| Problem::from(&error))?;
            } else {
                for event in self.store().events(&link.calendar_id).await? {
                    if event.state == EventState::Live {
                        match google.delete_event(&link.calendar_id, &event.event_id).await {
                            Ok(()) | Err(CalendarError::Refused(_)) => {}
                            Err(error) => return Err(Problem::from(&error)),
                        }
                    }
                }
            }
            self.store().forget_calendar(account, &link.calendar_id).await?;
        }
        Ok(())
    }
}
