//! Deletes events from the calendar that is no longer used, each only after its copy in the chosen calendar is complete.

use std::collections::{BTreeMap, BTreeSet};

use super::former::{FormerPlace, FormerPlaces};
use crate::calendar::plan::Recorded;
use crate::calendar::{CalendarError, Google};
use crate::domain::{ContestKey, Problem};
use crate::engine::Engine;
use crate::runs::report::CalendarReport;
use crate::store::calendars::CalendarLink;
use crate::store::events::{EventState, RecordedEvent};
use crate::sync::details::REREADS;
use crate::sync::listing::as_known;

impl Engine {
    /// Deletes the upcoming events from the calendars that are no longer used, once they are in the one that is; what has begun stays there as
    /// history. The user chose the switch, so no guard holds it. Events of which something wasn't written stay. `carried`: contests whose events were
    /// created here just now.
    pub(crate) async fn clear_former_places(
        &self,
        google: &Google,
        link: &CalendarLink,
        former: FormerPlaces,
        carried: &BTreeSet<ContestKey>,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        for mut former in former.0 {
            if !report.only_events_failed() {
                return Ok(());
            }
            if let Some(other) = &former.other {
                self.publish_move(google, other, report).await?;
            }
            if !report.only_events_failed() {
                return Ok(());
            }
            let mut carried = carried.clone();
            for _ in 0..REREADS {
                let doomed = self.ready_to_leave(google, link, &former, &carried, report).await?;
                let all = doomed.len() == former.events.len();
                if former.other.is_none() && former.only_ours && all {
                    google
                        .delete_calendar(&former.place.calendar_id)
                        .await
                        .map_err(|error| Problem::from(&error))?;
                    former.events.clear();
                    break;
                }
                if doomed.is_empty() {
                    break;
                }
                let unchanged = report.unchanged;
                self.apply(google, &former.place, &former.hand, doomed, report).await?;
                report.unchanged = unchanged;
                if !report.only_events_failed() {
                    return Ok(());
                }
                // What was changed meanwhile is still there.
                let now = self.store().events(&former.place.records).await?;
                let now: BTreeMap<&str, &RecordedEvent> =
                    now.iter().map(|event| (event.event_id.as_str(), event)).collect();
                former
                    .events
                    .retain(|id, _| now.get(id.as_str()).is_none_or(|event| event.state == EventState::Live));
                for (id, event) in &mut former.events {
                    if let Some(known) = now.get(id.as_str()).and_then(|event| as_known(event))
                        && let Recorded::Live(remote) = &known.state
                    {
                        event.remote = remote.clone();
                    }
                }
                carried.clear();
            }
            if former.other.is_none() && former.events.is_empty() {
                self.forget_superseded(google, &former).await?;
            }
            tracing::info!(
                left = former.events.len(),
                "the events were moved to the other calendar"
            );
        }
        Ok(())
    }

    /// Nothing of ours is left in a calendar that this installation created in addition to another's; what the user has in it belongs to the user.
    async fn forget_superseded(&self, google: &Google, former: &FormerPlace) -> Result<(), Problem> {
        let place = &former.place;
        if !former.only_ours {
            for id in &former.settings {
                match google.delete_event(&place.calendar_id, id, None).await {
                    Ok(_) | Err(CalendarError::NotFound | CalendarError::Gone) => {}
                    Err(error) => return Err(Problem::from(&error)),
                }
            }
        }
        self.store()
            .forget_superseded(&place.account, &place.calendar_id)
            .await?;
        Ok(())
    }
}
