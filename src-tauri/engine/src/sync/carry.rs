//! Carries out one action. It concludes nothing from Google's answer beyond what the answer says.

use std::pin::Pin;

use jiff::Timestamp;
use serde_json::Value;

use super::details::{REREADS, Write, write_event};
use super::listing::{Author, MISSING_RESTS, as_known, author};
use super::outcome::{ActionError, ActionOutcome, Done};
use super::target::{TargetCalendar, recorded};
use crate::calendar::action::Carried;
use crate::calendar::judge::{Correction, correction};
use crate::calendar::moving::{known_of_deleted, revived_as, with_theirs};
use crate::calendar::patch::{carried_over, kept, revived};
use crate::calendar::plan::{Action, Hand, KnownEvent, Recorded};
use crate::calendar::stamp::{EventStamp, RemovalReason};
use crate::calendar::{CalendarError, Google, RemoteEvent, WantedEvent, next_event_id};
use crate::domain::{Code, ContestKey, Problem};
use crate::engine::Engine;
use crate::store::events::EventState;
use crate::tasks::supervise::{Task, crash_point};

/// What one action needs.
pub(super) struct ActionContext<'a> {
    pub(super) engine: &'a Engine,
    pub(super) google: &'a Google,
    pub(super) place: &'a TargetCalendar,
    pub(super) hand: &'a Hand,
}

impl ActionContext<'_> {
    pub(super) async fn carry_out(&self, action: Action) -> Result<ActionOutcome, ActionError> {
        crash_point(self.engine, Task::Event);
        match action {
            Action::Insert { event, carried } => self.insert(&event, carried.map(|carried| carried.body)).await,
            Action::Patch { event, etag, body } => self.correct(&event, etag, body).await,
            Action::Revive { event, last, carried } => self.revive(&event, last, carried).await,
            Action::Move(event) => self.make_as_it_stands(event).await,
            Action::Delete(deletion) => self.take_out(deletion).await,
            Action::Keep { key, remote, .. } => self.keep(&key, &remote).await,
        }
    }

    async fn insert(&self, event: &WantedEvent, carried: Option<Value>) -> Result<ActionOutcome, ActionError> {
        let body = carried.unwrap_or_else(|| event.body(&self.hand.installation));
        match self.write(&Write::Insert, body).await {
            Ok((remote, refused)) => self.made_of_ours(event, &remote, refused).await,
            Err(CalendarError::Conflict) => self.adopt(event).await,
            Err(error @ (CalendarError::NotFound | CalendarError::Gone)) => {
                self.engine.calendar_still_there(self.google, self.place).await?;
                Err(error.into())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The id is taken: by our own event, whose record was lost, or by one that someone deleted.
    async fn adopt(&self, event: &WantedEvent) -> Result<ActionOutcome, ActionError> {
        match self.engine.ask(self.google, self.place, &event.id).await? {
            None => self.denied(event).await,
            Some(remote) if remote.cancelled => self.found_deleted(event, remote).await,
            Some(remote) => {
                let record = recorded(self.place, &event.key, EventState::Live, &remote);
                self.engine.store().record_event(&record).await?;
                // By this installation, and yet not on the list: the insertion arrived, only its answer was lost.
                let by_us = remote.stamp.is_by(&self.hand.installation);
                let done = if by_us { Done::Inserted } else { Done::Unchanged };
                self.bring_up_to_date(event, remote, done).await
            }
        }
    }

    /// The event was found deleted: it's restored if the program deleted it, and stays deleted if the user did.
    async fn found_deleted(&self, event: &WantedEvent, remote: RemoteEvent) -> Result<ActionOutcome, ActionError> {
        let known = self.known(&event.id).await?;
        let by_us = known.is_some_and(|known| matches!(known.state, Recorded::DeletedByUs(_)));
        let author = author(&remote, by_us);
        let record = self.engine.record_of_deleted(self.place, &event.key, &remote, author);
        self.engine.store().record_event(&record).await?;
        match author {
            Author::Program => Ok(Done::Unchanged.into()),
            Author::User | Author::Unknown => Ok(Done::KeptDeleted.into()),
        }
    }

    /// What this installation knows about an event, as it is recorded by now.
    pub(super) async fn known(&self, event_id: &str) -> Result<Option<KnownEvent>, ActionError> {
        let events = self.engine.store().events(&self.place.records).await?;
        Ok(events
            .iter()
            .find(|event| event.event_id == event_id)
            .and_then(as_known))
    }

    async fn correct(&self, event: &WantedEvent, etag: String, body: Value) -> Result<ActionOutcome, ActionError> {
        // A change of reminders alone changes neither version nor list, so they are checked before they are overwritten.
        if body.get("reminders").is_some() {
            return match self.engine.ask(self.google, self.place, &event.id).await? {
                Some(remote) if remote.cancelled => self.found_deleted(event, remote).await,
                Some(remote) => self.bring_up_to_date(event, remote, Done::Updated).await,
                None => self.is_missing(&event.id).await,
            };
        }
        let write = Write::Patch {
            id: &event.id,
            etag: Some(&etag),
        };
        self.begin(event, &body).await?;
        match self.write(&write, body).await {
            Ok((remote, refused)) if !remote.cancelled => self.corrected(event, &remote, refused).await,
            Ok((remote, _)) => self.found_deleted(event, remote).await,
            Err(CalendarError::PreconditionFailed | CalendarError::NotFound | CalendarError::Gone) => {
                match self.engine.ask(self.google, self.place, &event.id).await? {
                    Some(remote) if remote.cancelled => self.found_deleted(event, remote).await,
                    Some(remote) => self.bring_up_to_date(event, remote, Done::Updated).await,
                    None => self.is_missing(&event.id).await,
                }
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn corrected(
        &self,
        event: &WantedEvent,
        remote: &RemoteEvent,
        refused: Vec<&'static str>,
    ) -> Result<ActionOutcome, ActionError> {
        let read_at = remote.stamp.read_if(&event.facts, event.read_at);
        self.engine
            .record_written(self.place, &event.key, remote, read_at, false)
            .await?;
        Ok(ActionOutcome {
            done: Done::Updated,
            refused,
        })
    }

    /// The event doesn't exist, although the calendar does: the next sync looks for it again.
    async fn is_missing(&self, event_id: &str) -> Result<ActionOutcome, ActionError> {
        self.engine.missing(self.place, event_id).await?;
        Err(Problem::new(
            Code::CalendarApi,
            "Google says that this event no longer exists, but that isn't certain, so nothing was changed; the next sync checks again.",
        )
        .into())
    }

    /// Writes what an event in its present state still needs, as often as it changes meanwhile. `otherwise`: the outcome if it needs nothing.
    async fn bring_up_to_date(
        &self,
        event: &WantedEvent,
        remote: RemoteEvent,
        otherwise: Done,
    ) -> Result<ActionOutcome, ActionError> {
        let mut remote = remote;
        let known = self
            .known(&event.id)
            .await?
            .unwrap_or_else(|| KnownEvent::new(Recorded::DeletedByUser));
        for _ in 0..REREADS {
            let Correction::Write { body, .. } = correction(event, &remote, &known, self.hand) else {
                let record = recorded(self.place, &event.key, EventState::Live, &remote);
                self.engine.store().record_event(&record).await?;
                return Ok(otherwise.into());
            };
            let write = Write::Patch {
                id: &event.id,
                etag: Some(&remote.etag),
            };
            self.begin(event, &body).await?;
            match self.write(&write, body).await {
                Ok((after, refused)) if !after.cancelled => return self.corrected(event, &after, refused).await,
                Ok((after, _)) => return self.found_deleted(event, after).await,
                Err(CalendarError::PreconditionFailed | CalendarError::NotFound | CalendarError::Gone) => {}
                Err(error) => return Err(error.into()),
            }
            remote = match self.engine.ask(self.google, self.place, &event.id).await? {
                Some(remote) if remote.cancelled => return self.found_deleted(event, remote).await,
                Some(remote) => remote,
                None => return self.is_missing(&event.id).await,
            };
        }
        Err(CalendarError::PreconditionFailed.into())
    }

    /// Restores an event with the user's edits.
    async fn revive(
        &self,
        event: &WantedEvent,
        last: Option<RemoteEvent>,
        carried: Option<Carried>,
    ) -> Result<ActionOutcome, ActionError> {
        for _ in 0..REREADS {
            let remote = match self.engine.ask(self.google, self.place, &event.id).await? {
                Some(remote) if !remote.cancelled => {
                    return self.bring_up_to_date(event, remote, Done::Unchanged).await;
                }
                Some(remote) => remote,
                // The tombstone is gone for good: the id is free again.
                None => {
                    let body = match (carried, &last) {
                        (Some(carried), _) => Some(carried.body),
                        (None, Some(last)) => Some(carried_over(event, last, &self.hand.installation)),
                        (None, None) => None,
                    };
                    return Box::pin(self.insert(event, body)).await;
                }
            };
            let etag = remote.etag.clone();
            let source = known_of_deleted(remote, last.as_ref());
            let returns = source.stamp.why == Some(RemovalReason::Gone) && !source.stamp.is_by(&self.hand.installation);
            let body = match &carried {
                Some(carried) => revived_as(&carried.body, (!carried.theirs_known).then_some(&source)),
                None => revived(event, &source, &self.hand.installation, returns),
            };
            let write = Write::Patch {
                id: &event.id,
                etag: Some(&etag),
            };
            self.begin(event, &body).await?;
            match self.write(&write, body).await {
                Ok((remote, refused)) if !remote.cancelled => return self.made_of_ours(event, &remote, refused).await,
                Err(CalendarError::PreconditionFailed | CalendarError::NotFound | CalendarError::Gone) => {}
                // A restoration that Google refuses isn't tried forever: the event is created again.
                Ok(_) | Err(CalendarError::Refused(_) | CalendarError::Forbidden(_)) => {
                    let body = match carried {
                        Some(carried) => carried.body,
                        None => self.carried_from(event, &source).await?,
                    };
                    return self.make_anew(event, body).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(CalendarError::PreconditionFailed.into())
    }

    /// The body that creates the event anew with everything that the deleted one still has.
    async fn carried_from(&self, event: &WantedEvent, source: &RemoteEvent) -> Result<Value, ActionError> {
        let whole = self.google.get_event_whole(&self.place.calendar_id, &event.id).await?;
        let mut body = carried_over(event, source, &self.hand.installation);
        if let Some(body) = body.as_object_mut() {
            with_theirs(body, &whole);
        }
        Ok(body)
    }

    async fn made_of_ours(
        &self,
        event: &WantedEvent,
        remote: &RemoteEvent,
        refused: Vec<&'static str>,
    ) -> Result<ActionOutcome, ActionError> {
        let read_at = remote.stamp.read_if(&event.facts, event.read_at);
        self.made(&event.key, remote, read_at, refused).await
    }

    /// `read_at`: our reading that it shows.
    pub(super) async fn made(
        &self,
        key: &ContestKey,
        remote: &RemoteEvent,
        read_at: Option<Timestamp>,
        refused: Vec<&'static str>,
    ) -> Result<ActionOutcome, ActionError> {
        self.engine
            .record_written(self.place, key, remote, read_at, true)
            .await?;
        Ok(ActionOutcome {
            done: Done::Inserted,
            refused,
        })
    }

    /// Creates the event under its next id, with what `body` keeps of it. Boxed, since what is created may have to be created again in turn.
    fn make_anew<'a>(
        &'a self,
        event: &WantedEvent,
        body: Value,
    ) -> Pin<Box<dyn Future<Output = Result<ActionOutcome, ActionError>> + Send + 'a>> {
        let next = next_event_id(&self.place.account, &event.key, &event.id);
        let event = next.map(|id| event.clone().under(id));
        Box::pin(async move {
            let Some(event) = event else {
                let refused = "a deleted event that can't be restored".to_owned();
                return Err(CalendarError::Refused(refused).into());
            };
            let mut body = body;
            if let Some(body) = body.as_object_mut() {
                body.insert("id".to_owned(), Value::String(event.id.clone()));
            }
            self.insert(&event, Some(body)).await
        })
    }

    /// The id is taken, and Google shows nothing under it. If that is still so later, Google has forgotten a deleted event and keeps its id.
    async fn denied(&self, event: &WantedEvent) -> Result<ActionOutcome, ActionError> {
        let store = self.engine.store();
        let now = self.engine.true_now();
        let events = store.events(&self.place.records).await?;
        let record = events.into_iter().find(|record| record.event_id == event.id);
        let since = record
            .as_ref()
            .and_then(|record| record.missing_at)
            .filter(|since| *since <= now);
        match (record, since) {
            (_, Some(since)) if now.duration_since(since) >= MISSING_RESTS => {
                return self.make_anew(event, event.body(&self.hand.installation)).await;
            }
            (_, Some(_)) => {}
            (Some(_), None) => store.set_missing(&self.place.records, &event.id, now).await?,
            (None, None) => {
                let nothing = RemoteEvent {
                    id: event.id.clone(),
                    cancelled: true,
                    ..RemoteEvent::default()
                };
                let mut record = self
                    .engine
                    .record_of_deleted(self.place, &event.key, &nothing, Author::Program);
                record.starts_at = Some(event.starts_at);
                record.missing_at = Some(now);
                store.record_event(&record).await?;
            }
        }
        Err(CalendarError::Conflict.into())
    }

    /// The user restored the event: it records that from now on.
    async fn keep(&self, key: &ContestKey, remote: &RemoteEvent) -> Result<ActionOutcome, ActionError> {
        let write = Write::Patch {
            id: &remote.id,
            etag: Some(&remote.etag),
        };
        let (after, _) = self.write(&write, kept(remote)).await?;
        let state = EventState::Live;
        let record = recorded(self.place, key, state, &after);
        let store = self.engine.store();
        store.record_event(&record).await?;
        store.lift_deletion(&self.place.records, &record.event_id).await?;
        Ok(Done::Updated.into())
    }

    /// Notes the reading behind a change before it's sent: whether or not the answer arrives, the event's facts then count as this installation's own. A
    /// change that writes none of our facts is noted nowhere.
    async fn begin(&self, event: &WantedEvent, body: &Value) -> Result<(), ActionError> {
        if let Some(read_at) = EventStamp::in_body(body).and_then(|stamp| stamp.read_if(&event.facts, event.read_at)) {
            let store = self.engine.store();
            store.begin_write(&self.place.records, &event.id, read_at).await?;
        }
        Ok(())
    }

    /// Writes an event. Details that Google refuses are left out, and named.
    pub(super) async fn write(
        &self,
        write: &Write<'_>,
        body: Value,
    ) -> Result<(RemoteEvent, Vec<&'static str>), CalendarError> {
        write_event(self.google, &self.place.calendar_id, write, body).await
    }
}
