//! The calls that are used: calendars, the list of calendars, events.

use jiff::Timestamp;
use reqwest::Method;
use serde_json::{Value, json};

use super::error::CalendarError;
use super::google::{Call, Cost, Google};
use super::remote::RemoteEvent;

/// In the description of a calendar of ours: by this, never by its name, it is found again.
pub const CALENDAR_MARKER: &str = "contestsync-calendar:v1";
/// The name that a calendar of ours is made with; the user may rename it.
pub const CALENDAR_NAME: &str = "ContestSync";
/// The user's main calendar.
pub const PRIMARY: &str = "primary";

/// Pages of a list that are read at the most; 2,500 entries each.
const MOST_PAGES: usize = 400;

/// A whole list of events, or of what changed in it.
#[derive(Debug, Default)]
pub struct EventList {
    /// The events, deleted ones included.
    pub events: Vec<RemoteEvent>,
    /// Where the next list goes on.
    pub sync_token: String,
}

impl Google {
    /// Finds our calendar by its marker; if there are several, the one whose id comes first.
    pub async fn find_calendar(&self) -> Result<Option<String>, CalendarError> {
        let mut found: Vec<String> = Vec::new();
        let mut page: Option<String> = None;
        for _ in 0..MOST_PAGES {
            let mut query = vec![
                ("maxResults", "250"),
                ("minAccessRole", "owner"),
                ("showHidden", "true"),
            ];
            if let Some(page) = &page {
                query.push(("pageToken", page));
            }
            let answer = self.call(&get(&["users", "me", "calendarList"], &query)).await?;
            let items = answer
                .get("items")
                .and_then(Value::as_array)
                .ok_or(CalendarError::NotAnAnswer)?;
            found.extend(items.iter().filter_map(|item| {
                let marked = item.get("description")?.as_str()?.contains(CALENDAR_MARKER);
                let deleted = item.get("deleted").and_then(Value::as_bool).unwrap_or(false);
                (marked && !deleted)
                    .then(|| item.get("id")?.as_str().map(str::to_owned))
                    .flatten()
            }));
            page = answer.get("nextPageToken").and_then(Value::as_str).map(str::to_owned);
            if page.is_none() {
                return Ok(found.into_iter().min());
            }
        }
        Err(CalendarError::NotAnAnswer)
    }

    /// Makes our calendar. Not repeated when the answer is lost: look for it first.
    pub async fn create_calendar(&self, time_zone: &str) -> Result<String, CalendarError> {
        let body = json!({
            "summary": CALENDAR_NAME,
            "description": format!("Programming contests, kept up to date by ContestSync. [{CALENDAR_MARKER}]"),
            "timeZone": time_zone,
        });
        let answer = self
            .call(&Call {
                method: Method::POST,
                path: &["calendars"],
                query: &[],
                body: Some(&body),
                if_match: None,
                cost: Cost::One,
                repeatable: false,
            })
            .await?;
        answer
            .get("id")
            .and_then(Value::as_str)
            .map(str::to_owned)
            .ok_or(CalendarError::NotAnAnswer)
    }

    /// Whether the calendar is there. A 404 is asked for twice, since Google may give one in passing.
    pub async fn calendar_exists(&self, calendar_id: &str) -> Result<bool, CalendarError> {
        match self.call(&get(&["calendars", calendar_id], &[])).await {
            Ok(_) => Ok(true),
            Err(CalendarError::NotFound | CalendarError::Gone) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Deletes our calendar with all its events; one that is not there is as good as deleted.
    pub async fn delete_calendar(&self, calendar_id: &str) -> Result<(), CalendarError> {
        self.delete(&["calendars", calendar_id]).await
    }

    /// Lists the events of a calendar to the end: all (from `from` on, if given), or what changed since `sync_token`.
    ///
    /// The list is whole only when Google has given the next sync token; a page may be empty and still not be the last.
    pub async fn list_events(
        &self,
        calendar_id: &str,
        sync_token: Option<&str>,
        from: Option<Timestamp>,
    ) -> Result<EventList, CalendarError> {
        let from = from.map(|at| at.to_string());
        let mut list = EventList::default();
        let mut page: Option<String> = None;
        for _ in 0..MOST_PAGES {
            let mut query = vec![("maxResults", "2500"), ("showDeleted", "true")];
            match (sync_token, &from) {
                (Some(token), _) => query.push(("syncToken", token)),
                (None, Some(from)) => query.push(("timeMin", from)),
                (None, None) => {}
            }
            if let Some(page) = &page {
                query.push(("pageToken", page));
            }
            let answer = self.call(&get(&["calendars", calendar_id, "events"], &query)).await?;
            if let Some(items) = answer.get("items") {
                let items = items.as_array().ok_or(CalendarError::NotAnAnswer)?;
                list.events.extend(items.iter().filter_map(RemoteEvent::read));
            }
            let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
            page = text("nextPageToken");
            if page.is_none() {
                list.sync_token = text("nextSyncToken").ok_or(CalendarError::NotAnAnswer)?;
                return Ok(list);
            }
        }
        Err(CalendarError::NotAnAnswer)
    }

    /// One event, deleted or not.
    pub async fn get_event(&self, calendar_id: &str, event_id: &str) -> Result<RemoteEvent, CalendarError> {
        let answer = self
            .call(&get(&["calendars", calendar_id, "events", event_id], &[]))
            .await?;
        RemoteEvent::read(&answer).ok_or(CalendarError::NotAnAnswer)
    }

    /// Makes an event with our own id. A lost answer is repeated: the id can be taken once only.
    pub async fn insert_event(&self, calendar_id: &str, body: &Value) -> Result<RemoteEvent, CalendarError> {
        let call = Call {
            method: Method::POST,
            path: &["calendars", calendar_id, "events"],
            query: &[],
            body: Some(body),
            if_match: None,
            cost: Cost::One,
            repeatable: true,
        };
        RemoteEvent::read(&self.call(&call).await?).ok_or(CalendarError::NotAnAnswer)
    }

    /// Changes the given fields of an event, if it is still of this version.
    pub async fn patch_event(
        &self,
        calendar_id: &str,
        event_id: &str,
        etag: Option<&str>,
        body: &Value,
    ) -> Result<RemoteEvent, CalendarError> {
        let call = Call {
            method: Method::PATCH,
            path: &["calendars", calendar_id, "events", event_id],
            query: &[],
            body: Some(body),
            if_match: etag.filter(|etag| !etag.is_empty()),
            cost: Cost::Three,
            repeatable: true,
        };
        RemoteEvent::read(&self.call(&call).await?).ok_or(CalendarError::NotAnAnswer)
    }

    /// Deletes an event; one that is not there is as good as deleted.
    pub async fn delete_event(&self, calendar_id: &str, event_id: &str) -> Result<(), CalendarError> {
        self.delete(&["calendars", calendar_id, "events", event_id]).await
    }

    async fn delete(&self, path: &[&str]) -> Result<(), CalendarError> {
        match self
            .call(&Call {
                method: Method::DELETE,
                ..get(path, &[])
            })
            .await
        {
            Ok(_) | Err(CalendarError::NotFound | CalendarError::Gone) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

fn get<'a>(path: &'a [&'a str], query: &'a [(&'a str, &'a str)]) -> Call<'a> {
    Call {
        method: Method::GET,
        path,
        query,
        body: None,
        if_match: None,
        cost: Cost::One,
        repeatable: true,
    }
}
