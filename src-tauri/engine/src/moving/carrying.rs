//! Creates the events in the chosen calendar with what the user changed in them in the other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::former::{FormerPlace, FormerPlaces, LeavingEvent, moved_away};
use crate::calendar::judge::{Judged, judge_facts};
use crate::calendar::moving::{Shown, as_it_stands, edits_left_behind, is_behind, known_of_deleted, with_theirs};
use crate::calendar::patch::carried_over;
use crate::calendar::plan::{Action, Hand, Recorded};
use crate::calendar::{CalendarError, Google, RemoteEvent, event_ids};
use crate::domain::{ContestKey, Problem};
use crate::engine::Engine;
use crate::runs::report::CalendarReport;
use crate::store::calendars::CalendarLink;
use crate::store::events::EventState;
use crate::sync::carry::REREADS;
use crate::sync::listing::as_known;
use crate::sync::target::{TargetCalendar, recorded};

/// What the program deleted from the calendar that isn't chosen.
#[derive(Default)]
struct DeletedElsewhere {
    calendar_id: String,
    events: BTreeMap<ContestKey, RemoteEvent>,
}

const fn adds(action: &Action) -> bool {
    matches!(action, Action::Insert { .. } | Action::Revive { .. } | Action::Move(_))
}

impl Engine {
    /// Creates or restores events that are in another calendar, or were when the program deleted them there, with what the user changed there. Also
    /// returns the contests of those that are there.
    pub(crate) async fn carried_bodies(
        &self,
        google: &Google,
        link: &CalendarLink,
        hand: &Hand,
        former: &FormerPlaces,
        actions: Vec<Action>,
    ) -> Result<(Vec<Action>, BTreeSet<ContestKey>), Problem> {
        let (mut moved, mut carried) = (Vec::with_capacity(actions.len()), BTreeSet::new());
        let deleted = if actions.iter().any(adds) {
            self.deleted_elsewhere(link).await?
        } else {
            DeletedElsewhere::default()
        };
        for mut action in actions {
            let from = former.find(action.key()).filter(|_| adds(&action));
            let Some((place, there)) = from else {
                self.carry_from_deleted(google, hand, &deleted, &mut action).await?;
                moved.push(action);
                continue;
            };
            let calendar_id = place.place.calendar_id.as_str();
            let whole = match google.get_event_whole(calendar_id, &there.remote.id).await {
                Ok(whole) => whole,
                Err(CalendarError::NotFound | CalendarError::Gone) => Value::Null,
                Err(error) => return Err(Problem::from(&error)),
            };
            let remote = RemoteEvent::read(&whole).filter(|remote| !remote.cancelled);
            let as_it_is = |id: &str| as_it_stands(&whole, &there.key, id, &hand.installation);
            match (&mut action, remote) {
                (Action::Move(event), Some(_)) => event.body = Some(as_it_is(&event.id)),
                // It's no longer there; the next sync knows why.
                (Action::Move(_), None) => continue,
                (Action::Insert { event, carried } | Action::Revive { event, carried, .. }, Some(remote)) => {
                    let judged = judge_facts(event, &remote, &there.known, hand.now);
                    *carried = Some(if matches!(judged, Judged::Write { .. }) {
                        let mut body = carried_over(event, &remote, &hand.installation);
                        if let Some(body) = body.as_object_mut() {
                            with_theirs(body, &whole);
                        }
                        body
                    } else {
                        as_it_is(&event.id)
                    });
                }
                _ => {}
            }
            carried.insert(there.key.clone());
            moved.push(action);
        }
        Ok((moved, carried))
    }

    /// What the program deleted from the calendar that isn't chosen, as it was last known there.
    async fn deleted_elsewhere(&self, link: &CalendarLink) -> Result<DeletedElsewhere, Problem> {
        let Some(other) = self.store().calendar_link(&link.account, !link.dedicated).await? else {
            return Ok(DeletedElsewhere::default());
        };
        let mut events: BTreeMap<ContestKey, RemoteEvent> = BTreeMap::new();
        for known in self.store().events(&other.records()).await?.iter().filter_map(as_known) {
            if let (Some(key), Recorded::DeletedByUs(Some(last))) = (known.key, known.state)
                && events.get(&key).is_none_or(|other| other.updated < last.updated)
            {
                events.insert(key, last);
            }
        }
        Ok(DeletedElsewhere {
            calendar_id: other.calendar_id,
            events,
        })
    }

    /// An event that isn't in the chosen calendar is created, or restored from something older, with what the user made of it in the other one before
    /// the program deleted it there.
    async fn carry_from_deleted(
        &self,
        google: &Google,
        hand: &Hand,
        deleted: &DeletedElsewhere,
        action: &mut Action,
    ) -> Result<(), Problem> {
        let (event, carried, last) = match action {
            Action::Insert { event, carried } => (event, carried, None),
            Action::Revive { event, last, carried } => (event, carried, last.as_ref()),
            _ => return Ok(()),
        };
        let Some(known) = deleted.events.get(&event.key).filter(|_| carried.is_none()) else {
            return Ok(());
        };
        if last.is_some_and(|last| last.updated >= known.updated) {
            return Ok(());
        }
        let whole = match google.get_event_whole(&deleted.calendar_id, &known.id).await {
            Ok(whole) => whole,
            // What is recorded has to do. The permission for that calendar may be gone, too.
            Err(CalendarError::NotFound | CalendarError::Gone | CalendarError::Forbidden(_)) => Value::Null,
            Err(error) => return Err(Problem::from(&error)),
        };
        let source = match RemoteEvent::read(&whole) {
            Some(there) if !there.cancelled => return Ok(()),
            Some(there) => known_of_deleted(there, Some(known)),
            None => known.clone(),
        };
        let mut body = carried_over(event, &source, &hand.installation);
        if let Some(body) = body.as_object_mut() {
            with_theirs(body, &whole);
        }
        *carried = Some(body);
        Ok(())
    }

    /// The deletions of events that are in the chosen calendar with everything that the user changed in them, or that the user deleted there,
    /// or that would be deleted anyway.
    pub(super) async fn ready_to_leave(
        &self,
        google: &Google,
        link: &CalendarLink,
        former: &FormerPlace,
        carried: &BTreeSet<ContestKey>,
        report: &mut CalendarReport,
    ) -> Result<Vec<Action>, Problem> {
        let here = self.recorded_events(&link.records()).await?;
        let mut ready = Vec::new();
        for (id, event) in &former.events {
            if let Some(deletion) = former.doomed.get(id) {
                ready.push(Action::Delete(deletion.clone()));
                continue;
            }
            let states = event_ids(&link.account, &event.key).filter_map(|id| Some((here.get(&id)?, id)));
            let mut remote = None;
            for (known, id) in states {
                match &known.state {
                    Recorded::Live(new) if carried.contains(&event.key) && !is_behind(new, &event.remote) => {
                        remote = Some(event.remote.clone());
                    }
                    Recorded::Live(_) => match self.carry_the_rest(google, link, former, event, &id).await {
                        Ok(found) => remote = found,
                        Err(error) if error.ends_the_run() => return Err(Problem::from(&error)),
                        Err(error) => {
                            report.add_error(&error.of_event(), Some(event.key.to_string()));
                            report.outcome = report.outcome.or_partial();
                        }
                    },
                    Recorded::DeletedByUser => remote = remote.or_else(|| Some(event.remote.clone())),
                    Recorded::DeletedByUs(_) | Recorded::Unsure { .. } => {}
                }
            }
            ready.extend(remote.map(|remote| moved_away(&event.key, event.starts_at, remote)));
        }
        Ok(ready)
    }

    /// Copies what the user has since changed in the old event to the new one. Returns the old event as it was then; `None`: it must stay for now.
    async fn carry_the_rest(
        &self,
        google: &Google,
        link: &CalendarLink,
        former: &FormerPlace,
        event: &LeavingEvent,
        id: &str,
    ) -> Result<Option<RemoteEvent>, CalendarError> {
        for _ in 0..REREADS {
            let old = google
                .get_event_whole(&former.place.calendar_id, &event.remote.id)
                .await;
            let old = match old {
                Ok(old) => old,
                // Whether it's gone becomes clear when it's deleted.
                Err(CalendarError::NotFound | CalendarError::Gone) => return Ok(Some(event.remote.clone())),
                Err(error) => return Err(error),
            };
            let new = match google.get_event_whole(&link.calendar_id, id).await {
                Ok(new) => new,
                Err(CalendarError::NotFound | CalendarError::Gone) => return Ok(None),
                Err(error) => return Err(error),
            };
            let (Some(old_remote), Some(new_remote)) = (RemoteEvent::read(&old), RemoteEvent::read(&new)) else {
                return Ok(None);
            };
            if old_remote.cancelled || new_remote.cancelled {
                return Ok(old_remote.cancelled.then(|| event.remote.clone()));
            }
            let (there, here) = (
                Shown {
                    remote: &old_remote,
                    whole: &old,
                },
                Shown {
                    remote: &new_remote,
                    whole: &new,
                },
            );
            let body = edits_left_behind(here, there, &event.key);
            if body.is_empty() {
                return Ok(Some(old_remote));
            }
            match google
                .patch_event(&link.calendar_id, id, Some(&new_remote.etag), &Value::Object(body))
                .await
            {
                Ok(after) if !after.cancelled => {
                    let record = recorded(&TargetCalendar::of(link), &event.key, EventState::Live, &after);
                    if let Err(error) = self.store().record_event(&record).await {
                        tracing::warn!(%error, "an event that was carried over isn't recorded; the next list has it");
                    }
                    return Ok(Some(old_remote));
                }
                Ok(_) | Err(CalendarError::PreconditionFailed | CalendarError::NotFound | CalendarError::Gone) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }
}
