//! The calendar that a sync writes to, and the records of its events.

use serde_json::json;

use crate::calendar::RemoteEvent;
use crate::domain::ContestKey;
use crate::store::calendars::CalendarLink;
use crate::store::events::{EventState, RecordedEvent};

/// A calendar that events are written to.
#[derive(Clone, Debug)]
pub(crate) struct TargetCalendar {
    /// The account's subject.
    pub(crate) account: String,
    /// Its id at Google.
    pub(crate) calendar_id: String,
    /// The name under which its events are recorded.
    pub(crate) records: String,
    /// A calendar of our own.
    pub(crate) dedicated: bool,
}

impl TargetCalendar {
    pub(crate) fn of(link: &CalendarLink) -> Self {
        Self {
            account: link.account.clone(),
            calendar_id: link.calendar_id.clone(),
            records: link.records(),
            dedicated: link.dedicated,
        }
    }
}

/// What Google said about an event, in the form in which it's recorded.
pub(crate) fn record_of(remote: &RemoteEvent) -> String {
    serde_json::to_value(remote).unwrap_or_else(|_| json!({})).to_string()
}

/// The record of what Google said about an event.
pub(crate) fn recorded(
    place: &TargetCalendar,
    key: &ContestKey,
    state: EventState,
    remote: &RemoteEvent,
) -> RecordedEvent {
    RecordedEvent {
        account: place.account.clone(),
        calendar_id: place.records.clone(),
        event_id: remote.id.clone(),
        contest_key: key.to_string(),
        state,
        etag: remote.etag.clone(),
        starts_at: remote.starts_at(),
        remote: record_of(remote),
        own: false,
        own_read: None,
        begun_read: None,
        seen_read: remote.read_at(),
        unsure_at: None,
        missing_at: None,
    }
}
