//! An installation of release 0.1.0 as it was: its own rules, frozen, behind the same calls. It represents computers that weren't updated.

mod event;
#[expect(dead_code, reason = "frozen as it was, and not all of it is needed")]
mod plan;
mod remote;

use std::collections::BTreeMap;
use std::sync::Arc;

use contestsync_core::calendar::google::{Call, Cost};
use contestsync_core::calendar::{CalendarError, Google};
use contestsync_core::domain::{Clock, Contest, ContestKey, ManualClock, Platform, Preferences};
use contestsync_core::http::HttpClient;
use reqwest::Method;
use secrecy::SecretString;
use serde_json::Value;

use event::{EventOptions, WantedEvent, event_id};
use plan::{Action, Recorded, Unwanted, Wish, plan};
use remote::RemoteEvent;

const SCOPES: [&str; 2] = [
    "https://www.googleapis.com/auth/calendar.app.created",
    "https://www.googleapis.com/auth/calendar.calendarlist.readonly",
];

pub(crate) struct OldRelease {
    api: Google,
    clock: Arc<ManualClock>,
    account: String,
    calendar: String,
    token: Option<String>,
    contests: BTreeMap<ContestKey, (Contest, bool)>,
    recorded: BTreeMap<String, Recorded>,
    preferences: Preferences,
}

impl OldRelease {
    pub(crate) fn new(
        google: &contestsync_doubles::google::Google,
        clock: &Arc<ManualClock>,
        account: &str,
        calendar: &str,
    ) -> Self {
        // Its sign-in lasts: what it does with tokens is nobody's business here.
        google.adjust(|options| options.access_token_seconds = 1_000_000_000);
        let access = google.sign_in(&SCOPES).access;
        google.adjust(|options| options.access_token_seconds = 3599);
        let tokens = Arc::new(move |_| {
            let access = access.clone();
            let token: std::pin::Pin<Box<dyn Future<Output = _> + Send>> =
                Box::pin(async move { Ok(SecretString::from(access)) });
            token
        });
        let address = google.url().parse().unwrap();
        Self {
            api: Google::new(HttpClient::new().unwrap(), address, tokens, clock.clone()),
            clock: Arc::clone(clock),
            account: account.to_owned(),
            calendar: calendar.to_owned(),
            token: None,
            contests: BTreeMap::new(),
            recorded: BTreeMap::new(),
            preferences: Preferences::default(),
        }
    }

    /// It reads the platform's whole list.
    pub(crate) fn read(&mut self, contests: &[Contest]) {
        let now = self.clock.now();
        for (key, (known, gone)) in &mut self.contests {
            *gone |= known.starts_at > now && !contests.iter().any(|contest| contest.key == *key);
        }
        for contest in contests {
            self.contests.insert(contest.key.clone(), (contest.clone(), false));
        }
    }

    /// It makes the calendar equal to what it knows.
    pub(crate) async fn sync(&mut self) {
        let now = self.clock.now();
        self.list().await;
        let options = EventOptions::from(&self.preferences);
        let mut wish = Wish {
            known_platforms: vec![Platform::Codeforces.into()],
            ..Wish::default()
        };
        for (contest, gone) in self.contests.values().filter(|(contest, _)| contest.ends_at > now) {
            if *gone {
                wish.unwanted.insert(contest.key.clone(), Unwanted::Gone);
            } else {
                let event = WantedEvent::new(&self.account, contest, &options);
                wish.wanted.insert(event.id.clone(), event);
            }
        }
        for action in plan(wish, &self.recorded, true, now).actions {
            self.carry_out(action).await;
        }
    }

    async fn list(&mut self) {
        let mut page: Option<String> = None;
        loop {
            let mut query = vec![("maxResults", "2500"), ("showDeleted", "true")];
            query.extend(self.token.as_deref().map(|token| ("syncToken", token)));
            query.extend(page.as_deref().map(|page| ("pageToken", page)));
            let path = ["calendars", self.calendar.as_str(), "events"];
            let answer = match self.api.call(&call(Method::GET, &path, &query, None, None)).await {
                Ok(answer) => answer,
                Err(CalendarError::SyncTokenExpired) => {
                    self.token = None;
                    continue;
                }
                Err(error) => panic!("{error}"),
            };
            for event in answer["items"].as_array().into_iter().flatten() {
                self.note(RemoteEvent::read(event).unwrap());
            }
            page = answer["nextPageToken"].as_str().map(str::to_owned);
            if page.is_none() {
                self.token = answer["nextSyncToken"].as_str().map(str::to_owned);
                return;
            }
        }
    }

    fn note(&mut self, remote: RemoteEvent) {
        let mut keys = self.contests.keys();
        let by_id = keys.find(|key| event_id(&self.account, key) == remote.id).cloned();
        let recorded = match self.recorded.get(&remote.id) {
            Some(Recorded::Live(before)) => before.key.clone(),
            _ => None,
        };
        let Some(key) = remote.key.clone().or(by_id).or(recorded) else {
            return;
        };
        if remote.id != event_id(&self.account, &key) {
            return;
        }
        let state = match (remote.cancelled, self.recorded.get(&remote.id)) {
            (false, _) => Recorded::Live(remote.clone()),
            (true, Some(Recorded::DeletedByUs)) => Recorded::DeletedByUs,
            (true, _) => Recorded::DeletedByUser,
        };
        self.recorded.insert(remote.id, state);
    }

    async fn carry_out(&mut self, action: Action) {
        let calendar = self.calendar.clone();
        let events = ["calendars", calendar.as_str(), "events"];
        match action {
            Action::Insert { event, .. } => {
                let body = event.body();
                match self
                    .api
                    .call(&call(Method::POST, &events, &[], Some(&body), None))
                    .await
                {
                    Ok(made) => self.keep(&event.id, &made),
                    Err(CalendarError::Conflict) => self.again(&event).await,
                    Err(error) => panic!("{error}"),
                }
            }
            Action::Patch { event, etag, body } => {
                if self.is_refused(&event.id, &body) {
                    return;
                }
                let one = ["calendars", calendar.as_str(), "events", event.id.as_str()];
                match self
                    .api
                    .call(&call(Method::PATCH, &one, &[], Some(&body), Some(&etag)))
                    .await
                {
                    Ok(made) => self.keep(&event.id, &made),
                    Err(CalendarError::PreconditionFailed) => self.again(&event).await,
                    Err(CalendarError::NotFound | CalendarError::Gone) => {
                        self.recorded.insert(event.id, Recorded::DeletedByUser);
                    }
                    Err(error) => panic!("{error}"),
                }
            }
            Action::Revive { event } => {
                let one = ["calendars", calendar.as_str(), "events", event.id.as_str()];
                let body = event.revived_body();
                match self.api.call(&call(Method::PATCH, &one, &[], Some(&body), None)).await {
                    Ok(made) => self.keep(&event.id, &made),
                    Err(_) => drop(self.recorded.insert(event.id, Recorded::DeletedByUser)),
                }
            }
            Action::Delete { event_id, .. } => {
                let one = ["calendars", calendar.as_str(), "events", event_id.as_str()];
                let deleted = self.api.call(&call(Method::DELETE, &one, &[], None, None)).await;
                assert!(matches!(
                    deleted,
                    Ok(_) | Err(CalendarError::NotFound | CalendarError::Gone)
                ));
                self.recorded.insert(event_id, Recorded::DeletedByUs);
            }
        }
    }

    /// The event is there already, or was changed meanwhile.
    async fn again(&mut self, event: &WantedEvent) {
        let calendar = self.calendar.clone();
        let one = ["calendars", calendar.as_str(), "events", event.id.as_str()];
        let found = self.api.call(&call(Method::GET, &one, &[], None, None)).await.unwrap();
        let remote = RemoteEvent::read(&found).unwrap();
        let body = (!remote.cancelled).then(|| plan::patch(event, &remote)).flatten();
        let Some(body) = body else {
            return self.keep(&event.id, &found);
        };
        if is_refused(&remote, &body) {
            return;
        }
        let patched = self
            .api
            .call(&call(Method::PATCH, &one, &[], Some(&body), Some(&remote.etag)))
            .await;
        if let Ok(patched) = patched {
            self.keep(&event.id, &patched);
        }
    }

    fn is_refused(&self, id: &str, body: &Value) -> bool {
        matches!(self.recorded.get(id), Some(Recorded::Live(remote)) if is_refused(remote, body))
    }

    fn keep(&mut self, id: &str, event: &Value) {
        let remote = RemoteEvent::read(event).unwrap();
        let state = if remote.cancelled {
            Recorded::DeletedByUser
        } else {
            Recorded::Live(remote)
        };
        self.recorded.insert(id.to_owned(), state);
    }
}

/// It doesn't take a whole day out when it moves an event, so Google refuses that each time and the event stays as it is.
fn is_refused(remote: &RemoteEvent, body: &Value) -> bool {
    let is_day = |end: &str| remote.fields.get(end).is_some_and(|time| !time["date"].is_null());
    ["start", "end"].iter().any(|end| !body[*end].is_null() && is_day(end))
}

fn call<'a>(
    method: Method,
    path: &'a [&'a str],
    query: &'a [(&'a str, &'a str)],
    body: Option<&'a Value>,
    if_match: Option<&'a str>,
) -> Call<'a> {
    Call {
        method,
        path,
        query,
        body,
        if_match,
        cost: Cost::One,
        repeatable: true,
    }
}
