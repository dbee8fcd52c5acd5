//! The API calls for settings events.

use reqwest::Method;
use serde_json::Value;

use super::{SETTINGS_PROPERTY, SETTINGS_VERSION, SettingsEvent};
use crate::calls::next_page;
use crate::error::CalendarError;
use crate::google::{Call, Cost, Google};

/// The most pages of the search that are read.
const MOST_PAGES: usize = 20;

impl Google {
    /// Every event of settings in a calendar, deleted ones included, found by its mark.
    pub async fn find_settings(&self, calendar_id: &str) -> Result<Vec<SettingsEvent>, CalendarError> {
        let mark = format!("{SETTINGS_PROPERTY}={SETTINGS_VERSION}");
        let path = ["calendars", calendar_id, "events"];
        let mut found = Vec::new();
        let mut page: Option<String> = None;
        for _ in 0..MOST_PAGES {
            let mut query = vec![
                ("maxResults", "250"),
                ("showDeleted", "true"),
                ("privateExtendedProperty", mark.as_str()),
            ];
            if let Some(page) = &page {
                query.push(("pageToken", page));
            }
            let answer = self
                .call(&Call {
                    query: &query,
                    ..call(Method::GET, &path, None)
                })
                .await?;
            let items = answer.get("items").and_then(Value::as_array);
            let events = items.into_iter().flatten().filter_map(SettingsEvent::read);
            found.extend(events.filter(SettingsEvent::is_marked));
            page = next_page(&answer, page.as_deref())?;
            if page.is_none() {
                return Ok(found);
            }
        }
        Err(CalendarError::NotAnAnswer)
    }

    /// One event of settings, deleted or not.
    pub async fn get_settings(&self, calendar_id: &str, event_id: &str) -> Result<SettingsEvent, CalendarError> {
        let path = ["calendars", calendar_id, "events", event_id];
        read(&self.call(&call(Method::GET, &path, None)).await?)
    }

    /// Creates an event of settings with our own id. The call is repeated if the answer is lost: the id can be used only once.
    pub async fn insert_settings(&self, calendar_id: &str, body: &Value) -> Result<SettingsEvent, CalendarError> {
        let path = ["calendars", calendar_id, "events"];
        read(&self.call(&call(Method::POST, &path, Some(body))).await?)
    }

    /// Changes an event of settings, if it still has this version.
    pub async fn patch_settings(
        &self,
        calendar_id: &str,
        event: &SettingsEvent,
        body: &Value,
    ) -> Result<SettingsEvent, CalendarError> {
        let path = ["calendars", calendar_id, "events", event.id.as_str()];
        let call = Call {
            if_match: Some(event.etag.as_str()).filter(|etag| !etag.is_empty()),
            cost: Cost::Three,
            ..call(Method::PATCH, &path, Some(body))
        };
        read(&self.call(&call).await?)
    }
}

fn read(answer: &Value) -> Result<SettingsEvent, CalendarError> {
    SettingsEvent::read(answer).ok_or(CalendarError::NotAnAnswer)
}

const fn call<'a>(method: Method, path: &'a [&'a str], body: Option<&'a Value>) -> Call<'a> {
    Call {
        method,
        path,
        query: &[],
        body,
        if_match: None,
        cost: Cost::One,
        repeatable: true,
    }
}
