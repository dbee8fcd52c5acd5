//! Gives the events of the chosen calendar what the user made of them in the other one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::former::{FormerPlace, FormerPlaces, LeavingEvent, may_leave, moved_away};
use crate::calendar::action::Carried;
use crate::calendar::judge::{Judged, judge_facts};
use crate::calendar::moving::{Shown, as_it_stands, edits_left_behind, is_behind, known_of_deleted, with_theirs};
use crate::calendar::patch::carried_over;
use crate::calendar::plan::{Action, Hand, Recorded};
use crate::calendar::{CalendarError, Google, RemoteEvent, event_ids};
use crate::domain::{ContestKey, Problem};
use crate::engine::Engine;
use crate::runs::report::{CalendarOutcome, CalendarReport};
use crate::store::calendars::CalendarLink;
use crate::store::events::EventState;
use crate::sync::details::{REREADS, Write, write_event};
use crate::sync::listing::as_known;
use crate::sync::outcome::{detail_refused, stopped};
use crate::sync::target::{TargetCalendar, recorded};

/// What the program deleted from the calendar that isn't chosen.
#[derive(Default)]
struct DeletedElsewhere {
    calendar_id: String,
    events: BTreeMap<ContestKey, RemoteEvent>,
}

impl DeletedElsewhere {
    /// What has to be read there before this is done: what the user made of the event in that calendar later than in the chosen one.
    fn to_read(&self, action: &Action) -> Option<&RemoteEvent> {
        let (event, last) = match action {
            Action::Insert { event, carried: None } => (event, None),
            Action::Revive {
                event,
                last,
                carried: None,
            } => (event, last.as_ref()),
            _ => return None,
        };
        let known = self.events.get(&event.key)?;
        last.is_none_or(|last| last.updated < known.updated).then_some(known)
    }
}

/// Reads events of a calendar one by one.
#[derive(Default)]
struct EventReads {
    failing: bool,
    over: bool,
}

impl EventReads {
    const fn succeed(&mut self) {
        self.failing = false;
    }

    /// An event couldn't be read, so it waits for the next sync. A fault that every event would meet ends the sync. One of Google's servers at the
    /// second event in a row ends only the reading: each event is tried for seconds.
    fn fail(&mut self, error: &CalendarError, key: &ContestKey, report: &mut CalendarReport) -> Result<(), Problem> {
        if error.ends_the_run() {
            return Err(Problem::from(error));
        }
        tracing::warn!(%key, %error, "an event could not be read in the calendar that has it");
        let failed_before = std::mem::replace(&mut self.failing, matches!(error, CalendarError::Server { .. }));
        self.over = failed_before && self.failing;
        report.add_error(&error.of_event(), (!self.over).then(|| key.to_string()));
        report.outcome = report.outcome.or_partial();
        Ok(())
    }
}

impl Engine {
    /// Fills in the bodies with which events are created or restored: with what the user changed in the calendar that they are in so far, or in which
    /// the program deleted them. Also returns the contests of those that are still in another calendar. An event that can't be read there waits for
    /// the next sync. What needs no reading there is done in any case.
    pub(crate) async fn carried_bodies(
        &self,
        google: &Google,
        link: &CalendarLink,
        hand: &Hand,
        former: &FormerPlaces,
        actions: Vec<Action>,
        report: &mut CalendarReport,
    ) -> Result<(Vec<Action>, BTreeSet<ContestKey>), Problem> {
        let (mut moved, mut carried) = (Vec::with_capacity(actions.len()), BTreeSet::new());
        let deleted = if actions.iter().any(Action::adds) {
            self.deleted_elsewhere(link).await?
        } else {
            DeletedElsewhere::default()
        };
        let mut reads = EventReads::default();
        for mut action in actions {
            if self.is_cancelled() {
                return Err(stopped());
            }
            let from = former.find(action.key()).filter(|_| action.adds());
            let last = deleted.to_read(&action).filter(|_| from.is_none());
            if from.is_none() && last.is_none() {
                moved.push(action);
                continue;
            }
            if reads.over {
                report.failed = report.failed.saturating_add(1);
                continue;
            }
            let read = match (from, last) {
                (Some((place, there)), _) => if_there(google, &place.place.calendar_id, &there.remote.id).await,
                (None, Some(known)) => self
                    .carry_from_deleted(google, link, hand, &deleted.calendar_id, known, &mut action)
                    .await
                    .map(|()| Value::Null),
                (None, None) => Ok(Value::Null),
            };
            let whole = match read {
                Ok(whole) => whole,
                Err(error) => {
                    reads.fail(&error, action.key(), report)?;
                    report.failed = report.failed.saturating_add(1);
                    continue;
                }
            };
            reads.succeed();
            let Some((_, there)) = from else {
                moved.push(action);
                continue;
            };
            let remote = RemoteEvent::read(&whole).filter(|remote| !remote.cancelled);
            let as_it_is = |id: &str| as_it_stands(&whole, &there.key, id, &hand.installation);
            match (&mut action, remote) {
                (Action::Move(event), Some(remote)) => {
                    event.body = Some(as_it_is(&event.id));
                    event.own_read = remote.stamp.read.filter(|_| there.known.wrote(&remote.stamp));
                }
                // It's no longer there; the next sync knows why.
                (Action::Move(_), None) => continue,
                (Action::Insert { event, carried } | Action::Revive { event, carried, .. }, Some(remote)) => {
                    let judged = judge_facts(event, &remote, &there.known, hand.now);
                    let body = if matches!(judged, Judged::Write { .. }) {
                        let mut body = carried_over(event, &remote, &hand.installation);
                        if let Some(body) = body.as_object_mut() {
                            with_theirs(body, &whole);
                        }
                        body
                    } else {
                        as_it_is(&event.id)
                    };
                    *carried = Some(Carried {
                        body,
                        theirs_known: true,
                    });
                }
                _ => {}
            }
            carried.insert(there.key.clone());
            moved.push(action);
        }
        if reads.over {
            report.outcome = CalendarOutcome::Failed;
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

    /// Fills in the body of an event that isn't in the chosen calendar, or only as something older that was deleted: with what the user made of it in the
    /// other one, `from`, before the program deleted it there, as `known`.
    async fn carry_from_deleted(
        &self,
        google: &Google,
        link: &CalendarLink,
        hand: &Hand,
        from: &str,
        known: &RemoteEvent,
        action: &mut Action,
    ) -> Result<(), CalendarError> {
        let (event, carried, revives) = match action {
            Action::Insert { event, carried } => (event, carried, false),
            Action::Revive { event, carried, .. } => (event, carried, true),
            _ => return Ok(()),
        };
        let whole = if_shown(google.get_event_whole(from, &known.id).await)?;
        let source = match RemoteEvent::read(&whole) {
            Some(there) if !there.cancelled => return Ok(()),
            Some(there) => known_of_deleted(there, Some(known)),
            None => known.clone(),
        };
        // Guests and the rest aren't recorded: where nothing of them is shown there, those of the event that is restored stay.
        let theirs = match RemoteEvent::read(&whole) {
            Some(there) if there.has_details() => whole,
            _ if revives => if_shown(google.get_event_whole(&link.calendar_id, &event.id).await)?,
            _ => Value::Null,
        };
        let mut body = carried_over(event, &source, &hand.installation);
        if let Some(body) = body.as_object_mut() {
            with_theirs(body, &theirs);
        }
        let theirs_known = RemoteEvent::read(&theirs).is_some_and(|shown| shown.has_details());
        *carried = Some(Carried { body, theirs_known });
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
        let (mut leaving, mut reads) = (Vec::new(), EventReads::default());
        for (id, event) in &former.events {
            if self.stop_if_cancelled(report) {
                report.outcome = report.outcome.or_partial();
                return Ok(Vec::new());
            }
            // Something of it wasn't written: the old event still has it.
            if report.names(&event.key) {
                continue;
            }
            if let Some(deletion) = former.doomed.get(id) {
                leaving.push(Action::Delete(deletion.clone()));
                continue;
            }
            let states = event_ids(&link.account, &event.key)
                .filter_map(|id| Some((here.get(&id)?, id)))
                .filter(|(known, _)| may_leave(&known.state));
            let mut remote = None;
            for (known, id) in states {
                match &known.state {
                    Recorded::Live(new) if carried.contains(&event.key) && !is_behind(new, &event.remote) => {
                        remote = Some(event.remote.clone());
                    }
                    Recorded::Live(_) => match self.carry_the_rest(google, link, former, event, &id, report).await {
                        Ok(found) => {
                            reads.succeed();
                            remote = found;
                        }
                        Err(error) => {
                            reads.fail(&error, &event.key, report)?;
                            if reads.over {
                                return Ok(Vec::new());
                            }
                        }
                    },
                    Recorded::DeletedByUser => remote = remote.or_else(|| Some(event.remote.clone())),
                    Recorded::DeletedByUs(_) | Recorded::Unsure { .. } => {}
                }
            }
            leaving.extend(remote.map(|remote| moved_away(&event.key, event.starts_at, remote)));
        }
        Ok(leaving)
    }

    /// Copies what the user has since changed in the old event to the new one. Returns the old event as it was then; `None`: it must stay for now, and what
    /// Google refuses of it is named in `report`.
    async fn carry_the_rest(
        &self,
        google: &Google,
        link: &CalendarLink,
        former: &FormerPlace,
        event: &LeavingEvent,
        id: &str,
        report: &mut CalendarReport,
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
            let write = Write::Patch {
                id,
                etag: Some(&new_remote.etag),
            };
            match write_event(google, &link.calendar_id, &write, Value::Object(body)).await {
                Ok((after, refused)) if !after.cancelled => {
                    let record = recorded(&TargetCalendar::of(link), &event.key, EventState::Live, &after);
                    if let Err(error) = self.store().record_event(&record).await {
                        tracing::warn!(%error, "an event that was carried over isn't recorded; the next list has it");
                    }
                    for detail in &refused {
                        report.add_error(&detail_refused(detail), Some(event.key.to_string()));
                        report.outcome = report.outcome.or_partial();
                    }
                    return Ok(refused.is_empty().then_some(old_remote));
                }
                Ok(_) | Err(CalendarError::PreconditionFailed | CalendarError::NotFound | CalendarError::Gone) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }
}

/// An event as Google shows it, or nothing if it doesn't show it to us: then what is recorded has to do. The permission for its calendar may be gone, too.
fn if_shown(answer: Result<Value, CalendarError>) -> Result<Value, CalendarError> {
    match answer {
        Err(
            CalendarError::NotFound | CalendarError::Gone | CalendarError::Forbidden(_) | CalendarError::Refused(_),
        ) => Ok(Value::Null),
        answer => answer,
    }
}

/// The event as Google returns it, or nothing if it isn't there.
async fn if_there(google: &Google, calendar: &str, id: &str) -> Result<Value, CalendarError> {
    match google.get_event_whole(calendar, id).await {
        Err(CalendarError::NotFound | CalendarError::Gone) => Ok(Value::Null),
        answer => answer,
    }
}
