//! The double of Google, used by a small client of its own; `proof/` does the same with Google's clients.

mod batches;
mod events;
mod faults;
mod listing;
mod sign_in;

use serde_json::{Value, json};

use super::*;
use crate::browser::{Browsed, request};

pub(super) const APP_CREATED: &str = "https://www.googleapis.com/auth/calendar.app.created";
pub(super) const LIST_READONLY: &str = "https://www.googleapis.com/auth/calendar.calendarlist.readonly";
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// A signed-in client and a calendar it made.
pub(super) struct Client {
    pub(super) google: Google,
    pub(super) tokens: Tokens,
    pub(super) calendar: String,
}

impl Client {
    pub(super) async fn new() -> Self {
        let google = Google::start(Options::default());
        let tokens = google.sign_in(&[APP_CREATED, LIST_READONLY, "openid"]);
        let mut client = Self {
            google,
            tokens,
            calendar: String::new(),
        };
        let body = json!({"summary": "Contests", "timeZone": "Asia/Kolkata"});
        let made = client.call("POST", "calendars", &body).await;
        assert_eq!(made.status, 200, "{}", made.body);
        client.calendar = made.json()["id"].as_str().unwrap().to_owned();
        client
    }

    pub(super) async fn with(&self, verb: &str, path: &str, headers: &[(&str, &str)], body: &Value) -> Browsed {
        let authorization = format!("Bearer {}", self.tokens.access);
        let mut all = vec![
            ("authorization", authorization.as_str()),
            ("content-type", "application/json"),
        ];
        all.extend(headers);
        let url = format!("{}/calendar/v3/{path}", self.google.url());
        let text = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        request(verb, &url, &all, &text).await.unwrap()
    }

    pub(super) async fn call(&self, verb: &str, path: &str, body: &Value) -> Browsed {
        self.with(verb, path, &[], body).await
    }

    pub(super) fn path(&self, rest: &str) -> String {
        format!("calendars/{}/events{rest}", self.calendar.replace('@', "%40"))
    }

    pub(super) async fn events(&self, verb: &str, rest: &str, body: &Value) -> Browsed {
        self.call(verb, &self.path(rest), body).await
    }

    /// Puts an event that begins in so many days.
    pub(super) async fn put(&self, id: &str, day: u8) -> Value {
        let made = self.events("POST", "", &event(id, day)).await;
        assert_eq!(made.status, 200, "{}", made.body);
        made.json()
    }
}

pub(super) fn event(id: &str, day: u8) -> Value {
    json!({
        "id": id,
        "summary": format!("Contest {id}"),
        "start": {"dateTime": format!("2030-01-{day:02}T14:35:00Z")},
        "end": {"dateTime": format!("2030-01-{day:02}T16:35:00Z")},
    })
}

pub(super) fn reason(answer: &Browsed) -> (u16, String) {
    let reason = answer.json()["error"]["errors"][0]["reason"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    (answer.status, reason)
}

pub(super) fn is(code: u16, word: &str) -> (u16, String) {
    (code, word.to_owned())
}
