//! The API calls we use: calendars, the calendar list, events.

use jiff::Timestamp;
use reqwest::Method;
use serde_json::{Value, json};

use super::error::CalendarError;
use super::google::{Call, Cost, Google};
use super::marker::{self, ClientMark, MarkedCalendar};
use super::remote::RemoteEvent;
use super::settings_event::SettingsEvent;

/// The name with which we create a calendar; the user may rename it.
pub const CALENDAR_NAME: &str = "ContestSync";
/// The user's main calendar.
pub const PRIMARY: &str = "primary";

/// The most pages of a list that are read; 2,500 entries each.
const MOST_PAGES: usize = 400;

/// A full list of events, or of what changed in it.
#[derive(Debug, Default)]
pub struct EventList {
    /// The events, deleted ones included.
    pub events: Vec<RemoteEvent>,
    /// Those that may hold the settings that all computers share.
    pub settings: Vec<SettingsEvent>,
    /// Where the next list continues.
    pub sync_token: String,
}

/// The calendars that an account owns, in the order of their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnCalendars {
    /// Those with our marker.
    pub marked: Vec<MarkedCalendar>,
    /// Ids of the others: someone may have edited the marker out.
    pub unmarked: Vec<String>,
}

/// Where the list continues. One that continues with the page that was just read never ends.
pub(crate) fn next_page(answer: &Value, read: Option<&str>) -> Result<Option<String>, CalendarError> {
    let next = answer.get("nextPageToken").and_then(Value::as_str);
    if next.is_some() && next == read {
        return Err(CalendarError::NotAnAnswer);
    }
    Ok(next.map(str::to_owned))
}

impl Google {
    /// The calendars with our marker, the one whose id sorts first at the front.
    pub async fn marked_calendars(&self) -> Result<Vec<MarkedCalendar>, CalendarError> {
        Ok(self.own_calendars().await?.marked)
    }

    /// The calendars that the account owns, except its main calendar.
    pub async fn own_calendars(&self) -> Result<OwnCalendars, CalendarError> {
        let mut found = OwnCalendars::default();
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
            found.marked.extend(items.iter().filter_map(MarkedCalendar::read));
            found.unmarked.extend(items.iter().filter_map(marker::unmarked));
            page = next_page(&answer, page.as_deref())?;
            if page.is_none() {
                found.marked.sort_by(|a, b| a.id.cmp(&b.id));
                found.unmarked.sort_unstable();
                return Ok(found);
            }
        }
        Err(CalendarError::NotAnAnswer)
    }

    /// Creates our calendar. Not repeated if the answer is lost: look for it first.
    pub async fn create_calendar(&self, time_zone: &str, client: &ClientMark) -> Result<String, CalendarError> {
        let body = json!({
            "summary": CALENDAR_NAME,
            "description": client.description(),
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
            .await
            .map_err(|error| match error {
                // Nothing that could be gone was asked for.
                CalendarError::NotFound => CalendarError::Forbidden("notFound".to_owned()),
                error => error,
            })?;
        answer
            .get("id")
            .and_then(Value::as_str)
            .map(str::to_owned)
            .ok_or(CalendarError::NotAnAnswer)
    }

    /// Whether the calendar is there. A 403 is an error: it is there, but closed to us, or not open yet.
    pub async fn calendar_exists(&self, calendar_id: &str) -> Result<bool, CalendarError> {
        match self.call(&get(&["calendars", calendar_id], &[])).await {
            Ok(_) => Ok(true),
            Err(CalendarError::NotFound | CalendarError::Gone) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Deletes our calendar with all its events; `false`: it wasn't there.
    pub async fn delete_calendar(&self, calendar_id: &str) -> Result<bool, CalendarError> {
        for _ in 0..2 {
            if self.delete(&["calendars", calendar_id], None).await? {
                return Ok(true);
            }
            // Google may briefly deny that something exists.
            if !self.calendar_exists(calendar_id).await? {
                return Ok(false);
            }
        }
        Err(CalendarError::NotAnAnswer)
    }

    /// Lists the events of a calendar completely: all (from `from` on, if given), or what changed since `sync_token`.
    ///
    /// The list is complete only when Google has returned the next sync token; a page may be empty and still not be the last.
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
                list.settings.extend(items.iter().filter_map(SettingsEvent::listed));
            }
            let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
            page = next_page(&answer, page.as_deref())?;
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

    /// One event with everything that Google returns for it.
    pub async fn get_event_whole(&self, calendar_id: &str, event_id: &str) -> Result<Value, CalendarError> {
        self.call(&get(&["calendars", calendar_id, "events", event_id], &[]))
            .await
    }

    /// Creates an event with our own id. The call is repeated if the answer is lost: the id can be used only once.
    pub async fn insert_event(&self, calendar_id: &str, body: &Value) -> Result<RemoteEvent, CalendarError> {
        let query = understood(body);
        let call = Call {
            method: Method::POST,
            path: &["calendars", calendar_id, "events"],
            query: &query,
            body: Some(body),
            if_match: None,
            cost: Cost::INSERT,
            repeatable: true,
        };
        RemoteEvent::read(&self.call(&call).await?).ok_or(CalendarError::NotAnAnswer)
    }

    /// Changes the given fields of an event, if it still has this version.
    pub async fn patch_event(
        &self,
        calendar_id: &str,
        event_id: &str,
        etag: Option<&str>,
        body: &Value,
    ) -> Result<RemoteEvent, CalendarError> {
        let query = understood(body);
        let call = Call {
            method: Method::PATCH,
            path: &["calendars", calendar_id, "events", event_id],
            query: &query,
            body: Some(body),
            if_match: etag.filter(|etag| !etag.is_empty()),
            cost: Cost::PATCH,
            repeatable: true,
        };
        RemoteEvent::read(&self.call(&call).await?).ok_or(CalendarError::NotAnAnswer)
    }

    /// Deletes an event, if it still has this version; `false`: it wasn't there.
    pub async fn delete_event(
        &self,
        calendar_id: &str,
        event_id: &str,
        etag: Option<&str>,
    ) -> Result<bool, CalendarError> {
        self.delete(&["calendars", calendar_id, "events", event_id], etag).await
    }

    async fn delete(&self, path: &[&str], etag: Option<&str>) -> Result<bool, CalendarError> {
        let call = Call {
            method: Method::DELETE,
            if_match: etag.filter(|etag| !etag.is_empty()),
            ..get(path, &[])
        };
        match self.call(&call).await {
            Ok(_) => Ok(true),
            Err(CalendarError::NotFound | CalendarError::Gone) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// Parameters without which Google ignores what the body says of video calls and attached files.
fn understood(body: &Value) -> Vec<(&'static str, &'static str)> {
    let needed = [
        ("conferenceData", ("conferenceDataVersion", "1")),
        ("attachments", ("supportsAttachments", "true")),
    ];
    let needed = needed.into_iter().filter(|(field, _)| body.get(field).is_some());
    needed.map(|(_, parameter)| parameter).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_continues_with_the_page_that_was_just_read_is_no_answer() {
        let answer = json!({"items": [], "nextPageToken": "again"});
        for read in [None, Some("before")] {
            assert_eq!(next_page(&answer, read).unwrap().as_deref(), Some("again"));
        }
        assert!(matches!(
            next_page(&answer, Some("again")),
            Err(CalendarError::NotAnAnswer)
        ));
        assert_eq!(next_page(&json!({"items": []}), Some("again")).unwrap(), None);
    }
}
