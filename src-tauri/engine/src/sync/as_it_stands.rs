//! Copies an event to another calendar unchanged, for contests about which this computer has no recent reading.

use serde_json::Value;

use super::carry::ActionContext;
use super::details::Write;
use super::listing::{Author, author};
use super::outcome::{ActionError, ActionOutcome, Done};
use super::target::recorded;
use crate::calendar::moving::revived_as;
use crate::calendar::plan::{Move, Recorded};
use crate::calendar::{CalendarError, next_event_id};
use crate::store::events::EventState;

impl ActionContext<'_> {
    /// Copies an event unchanged from the calendar it leaves. If the program deleted it from this calendar earlier, that event is restored with the copied content.
    pub(super) async fn make_as_it_stands(&self, event: Move) -> Result<ActionOutcome, ActionError> {
        let Move {
            key,
            id,
            body,
            own_read,
            ..
        } = event;
        let Some(mut body) = body else {
            return Ok(Done::Unchanged.into());
        };
        let account = self.place.account.as_str();
        let mut id = Some(id);
        while let Some(under) = id {
            if let Some(body) = body.as_object_mut() {
                body.insert("id".to_owned(), Value::String(under.clone()));
            }
            match self.write(&Write::Insert, body.clone()).await {
                // What it shows may have been read by another installation.
                Ok((remote, refused)) => return self.made(&key, &remote, own_read, refused).await,
                Err(CalendarError::Conflict) => {}
                Err(error @ (CalendarError::NotFound | CalendarError::Gone)) => {
                    self.engine.calendar_still_there(self.google, self.place).await?;
                    return Err(error.into());
                }
                Err(error) => return Err(error.into()),
            }
            let Some(remote) = self.engine.ask(self.google, self.place, &under).await? else {
                return Err(CalendarError::Conflict.into());
            };
            if !remote.cancelled {
                let record = recorded(self.place, &key, EventState::Live, &remote);
                self.engine.store().record_event(&record).await?;
                return Ok(Done::Unchanged.into());
            }
            let by_us = self
                .known(&under)
                .await?
                .is_some_and(|known| matches!(known.state, Recorded::DeletedByUs(_)));
            let author = author(&remote, by_us);
            if author != Author::Program {
                let record = self.engine.record_of_deleted(self.place, &key, &remote, author);
                self.engine.store().record_event(&record).await?;
                return Ok(Done::KeptDeleted.into());
            }
            let write = Write::Patch {
                id: &under,
                etag: Some(&remote.etag),
            };
            match self.write(&write, revived_as(&body, None)).await {
                Ok((remote, refused)) if !remote.cancelled => return self.made(&key, &remote, own_read, refused).await,
                // The same as when a wanted event can't be restored.
                Ok(_) | Err(CalendarError::Refused(_) | CalendarError::Forbidden(_)) => {
                    id = next_event_id(account, &key, &under);
                }
                Err(error) => return Err(error.into()),
            }
        }
        let refused = "a deleted event that can't be restored".to_owned();
        Err(CalendarError::Refused(refused).into())
    }
}
