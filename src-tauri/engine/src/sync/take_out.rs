//! Deletes an event in a way that lets every other installation see who did it.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::carry::ActionContext;
use super::details::REREADS;
use super::listing::{Author, author};
use super::outcome::{ActionError, ActionOutcome, Done};
use super::target::recorded;
use crate::calendar::judge::{Judged, judge_gone, told_at};
use crate::calendar::patch::farewell;
use crate::calendar::plan::{Deletion, KnownEvent, Recorded};
use crate::calendar::stamp::{DeletionMark, EventStamp, RemovalReason};
use crate::calendar::{CalendarError, RemoteEvent};
use crate::domain::ContestKey;
use crate::store::events::EventState;

impl ActionContext<'_> {
    /// Deletes an event so every installation sees who did: in one write, or, if Google refuses that, with the mark first.
    pub(super) async fn take_out(&self, deletion: Deletion) -> Result<ActionOutcome, ActionError> {
        let Deletion {
            key,
            remote,
            why,
            read_at,
            ..
        } = deletion;
        let mut remote = remote;
        let (store, place) = (self.engine.store(), self.place);
        for _ in 0..REREADS {
            store
                .begin_deletion(&place.records, &remote.id, read_at, self.engine.clock().now())
                .await?;
            let buried = match self.bury(&remote, why, read_at).await {
                Ok((buried, true)) => {
                    self.record_taken_out(&key, &buried, read_at).await?;
                    return Ok(Done::Deleted.into());
                }
                Ok((buried, false)) => Some(buried),
                Err(error) if is_elsewhere(&error) => None,
                Err(error) => return Err(error.into()),
            };
            match (self.engine.ask(self.google, place, &remote.id).await?, buried) {
                // It already had our mark, and the answer of an earlier call may have been lost.
                (Some(found), Some(buried)) if found.cancelled => {
                    self.record_taken_out(&key, &buried, read_at).await?;
                    return Ok(Done::Deleted.into());
                }
                (Some(found), None) if found.cancelled => {
                    let author = author(&found, false);
                    let record = self.engine.record_of_deleted(place, &key, &found, author);
                    store.record_event(&record).await?;
                    return Ok(Done::Deleted.into());
                }
                (Some(found), _) => {
                    let known = self
                        .known(&found.id)
                        .await?
                        .unwrap_or_else(|| KnownEvent::new(Recorded::DeletedByUser));
                    let stands = !found.stamp.kept
                        && self.hand.may_overrule(&key, &found, &known)
                        && match (why, read_at) {
                            (RemovalReason::Gone, Some(read_at)) => {
                                matches!(judge_gone(read_at, &found, &known, self.hand), Judged::Write { .. })
                            }
                            (RemovalReason::Hidden, Some(read_at)) => {
                                self.hand.may_decide(&found, &known)
                                    && told_at(&found, &known).is_none_or(|floor| read_at >= floor)
                            }
                            (RemovalReason::Hidden, None) => self.hand.may_decide(&found, &known),
                            (RemovalReason::Gone, None) => true,
                            // What has changed since it was carried over is carried over once more.
                            (RemovalReason::Moved, _) => false,
                        };
                    if !stands {
                        let record = recorded(place, &key, EventState::Live, &found);
                        store.record_event(&record).await?;
                        return Ok(Done::Unchanged.into());
                    }
                    remote = RemoteEvent {
                        key: Some(key.clone()),
                        ..found
                    };
                }
                // An event that isn't there counts as deleted. If Google denied one that is there, the next list, a full one, shows it, and our mark in it
                // still shows a deletion that wasn't finished.
                (None, buried) => {
                    let buried = buried.unwrap_or_else(|| remote.clone());
                    self.record_taken_out(&key, &buried, read_at).await?;
                    store
                        .begin_deletion(&place.records, &remote.id, None, self.engine.clock().now())
                        .await?;
                    store.list_in_full(&place.account, &place.calendar_id).await?;
                    return Ok(Done::Deleted.into());
                }
            }
        }
        Err(CalendarError::PreconditionFailed.into())
    }

    /// Returns the event as it was when it was deleted, and whether Google deleted it now: otherwise it says that it was gone already.
    async fn bury(
        &self,
        remote: &RemoteEvent,
        why: RemovalReason,
        read_at: Option<Timestamp>,
    ) -> Result<(RemoteEvent, bool), CalendarError> {
        let (google, calendar) = (self.google, self.place.calendar_id.as_str());
        let (id, etag) = (remote.id.as_str(), Some(remote.etag.as_str()));
        let marked = |mark| farewell(remote, why, read_at, mark);
        let whole = json!({"status": "cancelled", "extendedProperties": marked(DeletionMark::Program)});
        let unfinished = json!({"extendedProperties": marked(DeletionMark::Deleting)});
        let shown = match google.patch_event(calendar, id, etag, &whole).await {
            Ok(after) if after.cancelled => return Ok((gone(remote, after, &marked(DeletionMark::Program)), true)),
            // Google took it as a change of properties only. An event that is there with the mark of a finished deletion looks as if the user had brought it
            // back, so that mark is replaced before anything else can fail.
            Ok(after) => after,
            Err(CalendarError::Refused(_) | CalendarError::Forbidden(_)) => remote.clone(),
            Err(error) => return Err(error),
        };
        let before = match google.patch_event(calendar, id, Some(&shown.etag), &unfinished).await {
            Ok(after) => after,
            // The author can't be recorded; our own record still knows.
            Err(CalendarError::Refused(_) | CalendarError::Forbidden(_)) => shown,
            Err(error) => return Err(error),
        };
        let deleted = google.delete_event(calendar, id, Some(&before.etag)).await?;
        let buried = gone(&before, RemoteEvent::default(), &marked(DeletionMark::Deleting));
        Ok((buried, deleted))
    }

    /// `read_at`: the reading of ours that asked for it.
    async fn record_taken_out(
        &self,
        key: &ContestKey,
        buried: &RemoteEvent,
        read_at: Option<Timestamp>,
    ) -> Result<(), ActionError> {
        let mut record = self.engine.record_of_deleted(self.place, key, buried, Author::Program);
        record.own_read = read_at;
        self.engine.store().record_event(&record).await?;
        Ok(())
    }
}

/// The event has changed, or is gone: it's read again anyway.
const fn is_elsewhere(error: &CalendarError) -> bool {
    matches!(
        error,
        CalendarError::PreconditionFailed | CalendarError::NotFound | CalendarError::Gone
    )
}

/// The event as it was, with our mark: what the record keeps of one that is gone.
fn gone(before: &RemoteEvent, after: RemoteEvent, properties: &Value) -> RemoteEvent {
    let marked = json!({"id": before.id, "extendedProperties": properties});
    let stamp = RemoteEvent::read(&marked)
        .map(|marked| marked.stamp)
        .unwrap_or_default();
    let details = if after.has_details() { after } else { before.clone() };
    RemoteEvent {
        cancelled: true,
        stamp: EventStamp {
            mark: stamp.mark,
            why: stamp.why,
            read: stamp.read,
            ..before.stamp.clone()
        },
        ..details
    }
}
