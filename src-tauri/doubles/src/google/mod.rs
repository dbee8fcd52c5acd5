//! Google: consent page, tokens, and Calendar v3 on one loopback address, as strict as Google's own description.

mod api;
mod batch;
mod calendars;
mod consent;
mod control;
mod discovery;
mod errors;
mod event;
mod events;
mod faults;
mod fields;
mod hands;
mod journal;
mod listing;
mod oauth;
mod options;
mod serve;
mod state;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};

pub use faults::{InjectedFault, Matcher};
pub use journal::{Logged, Mark};
pub use options::{CLIENT_ID, CLIENT_SECRET, CancelByPatch, Client, Consent, Options};

use crate::patience::Watched;
use crate::wire::{Dates, Server};
use state::State;

/// Both tokens of a sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// Opens calls for an hour.
    pub access: String,
    /// Gives new access tokens.
    pub refresh: String,
}

/// Google on loopback. Stops when dropped.
#[derive(Debug)]
pub struct Google {
    server: Server,
    dates: Dates,
    shared: Arc<Watched<State>>,
}

impl Google {
    /// Starts it on 127.0.0.1, on a thread of its own.
    ///
    /// # Panics
    /// If the port can't be listened on.
    #[must_use]
    pub fn start(options: Options) -> Self {
        let port = options.port;
        let shared = Watched::new(State::new(options));
        let own = Arc::clone(&shared);
        let dates = Dates::default();
        let server = Server::start(port, dates.clone(), move |request| {
            serve::serve(Arc::clone(&own), request)
        });
        Self {
            server: server.unwrap_or_else(|error| panic!("port {port} cannot be listened on: {error}")),
            dates,
            shared,
        }
    }

    /// `http://127.0.0.1:PORT`, without a slash at its end: accounts, oauth and api at once.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Its part of the file that `CONTESTSYNC_ENDPOINTS` names.
    #[must_use]
    pub fn endpoints_toml(&self) -> String {
        let url = self.url();
        format!("[google]\naccounts = \"{url}\"\noauth = \"{url}\"\napi = \"{url}\"\n")
    }

    /// Changes how it behaves from now on.
    pub fn adjust(&self, change: impl FnOnce(&mut Options)) {
        self.shared.change(|state| {
            change(&mut state.options);
            state.ensure_primary();
        });
    }

    /// Makes the next matching calls fail, so many times.
    pub fn fail_next(&self, matcher: impl Into<Matcher>, fault: InjectedFault, times: usize) {
        let matcher = matcher.into();
        self.shared.change(|state| state.faults.plan(matcher, fault, times));
    }

    /// Forgets the failures still to come.
    pub fn clear_faults(&self) {
        self.shared.change(|state| state.faults.clear());
    }

    /// Lets the calls go on that `InjectedFault::Hold` and `InjectedFault::HoldAnswer` hold.
    pub fn release(&self) {
        self.shared.change(|state| state.released += 1);
    }

    /// From now on `Date` says what `teller` tells; before, the system's time. Nothing else depends on it.
    pub fn date_by(&self, teller: impl Fn() -> Timestamp + Send + Sync + 'static) {
        self.dates.by(Arc::new(teller));
    }

    /// Moves Google's time.
    pub fn advance(&self, by: SignedDuration) {
        self.shared.change(|state| state.clock.advance(by));
    }

    /// Signs the person in without a consent page, for the first of the known clients.
    #[must_use]
    pub fn sign_in(&self, scopes: &[&str]) -> Tokens {
        let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        self.shared.change(|state| {
            let client = state
                .options
                .clients
                .first()
                .map(|client| client.id.clone())
                .unwrap_or_default();
            let email = state.options.email.clone();
            let (access, refresh) = oauth::grant(state, &client, &email, scopes);
            Tokens { access, refresh }
        })
    }

    /// Ends all access tokens; refresh tokens live on.
    pub fn expire_access_tokens(&self) {
        self.shared.change(|state| state.oauth.expire_access());
    }

    /// The person takes all access away: both kinds of token end.
    pub fn revoke_refresh_tokens(&self) {
        self.shared.change(|state| state.oauth.revoke_all());
    }

    /// All sync tokens given so far answer 410 from now on.
    pub fn expire_sync_tokens(&self) {
        self.shared
            .change(|state| state.synced.values_mut().for_each(|synced| synced.is_expired = true));
    }

    /// Deleted events are forgotten for good, as Google does after a while: their ids are free again.
    pub fn purge_deleted(&self) {
        self.shared.change(|state| {
            for calendar in &mut state.calendars {
                calendar.events.retain(|_, event| !event.is_cancelled());
            }
        });
    }

    /// A client of the person's writes a whole event again (PUT): what it doesn't know is gone.
    pub fn user_put_event(&self, calendar: &str, id: &str, event: &Value) {
        sure(
            self.shared
                .change(|state| hands::put_event(state, calendar, id, &object(event))),
        );
    }

    /// The person brings a deleted event back from the bin.
    pub fn user_restore_event(&self, calendar: &str, id: &str) {
        let restored = serde_json::json!({"status": "confirmed"});
        self.user_edit_event(calendar, id, &restored);
    }

    /// The person makes an event; gives its id.
    ///
    /// # Panics
    /// If there is no such calendar or Google would refuse the event; so do the other deeds of the person.
    #[must_use]
    pub fn user_create_event(&self, calendar: &str, event: &Value) -> String {
        sure(
            self.shared
                .change(|state| hands::create_event(state, calendar, &object(event))),
        )
    }

    /// The person edits an event: the patch is merged into it.
    pub fn user_edit_event(&self, calendar: &str, id: &str, patch: &Value) {
        sure(
            self.shared
                .change(|state| hands::edit_event(state, calendar, id, &object(patch))),
        );
    }

    /// The person deletes an event.
    pub fn user_delete_event(&self, calendar: &str, id: &str) {
        sure(self.shared.change(|state| hands::delete_event(state, calendar, id)));
    }

    /// The person makes a calendar that no app made; gives its id.
    #[must_use]
    pub fn user_create_calendar(&self, fields: &Value) -> String {
        self.shared
            .change(|state| hands::create_calendar(state, object(fields)))
    }

    /// The person renames a calendar, changes its description or its zone.
    pub fn user_edit_calendar(&self, calendar: &str, patch: &Value) {
        sure(
            self.shared
                .change(|state| hands::edit_calendar(state, calendar, &object(patch))),
        );
    }

    /// The person deletes a calendar.
    pub fn user_delete_calendar(&self, calendar: &str) {
        sure(self.shared.change(|state| hands::delete_calendar(state, calendar)));
    }

    /// All calendars: `id`, `summary`, `description`, `timeZone`, `owner`, `madeBy` (the client or null) and
    /// how many `events` there are.
    #[must_use]
    pub fn calendars(&self) -> Vec<Value> {
        hands::calendars(&self.shared.lock())
    }

    /// The calendars that an app made, as `calendars` gives them.
    #[must_use]
    pub fn app_calendars(&self) -> Vec<Value> {
        self.calendars()
            .into_iter()
            .filter(|calendar| calendar["madeBy"].is_string())
            .collect()
    }

    /// All events of a calendar, the deleted ones too, in the order of their ids.
    #[must_use]
    pub fn events(&self, calendar: &str) -> Vec<Value> {
        sure(hands::events(&self.shared.lock(), calendar))
    }

    /// The events of a calendar that aren't deleted.
    #[must_use]
    pub fn live_events(&self, calendar: &str) -> Vec<Value> {
        self.events(calendar)
            .into_iter()
            .filter(|event| event["status"] != "cancelled")
            .collect()
    }

    /// All requests so far, in the order of their arrival; the parts of a batch too.
    #[must_use]
    pub fn requests(&self) -> Vec<Logged> {
        self.requests_since(Mark::default())
    }

    /// The place in the journal at which it stands now.
    #[must_use]
    pub fn mark(&self) -> Mark {
        Mark(self.shared.lock().journal.requests.len())
    }

    /// Forgets what the requests so far said, so a long run doesn't grow by them; marks and counts of later ones still hold.
    pub fn forget_requests(&self) {
        self.shared.change(|state| {
            for request in &mut state.journal.requests {
                request.body = String::new();
                request.query = String::new();
            }
        });
    }

    /// The requests since a mark.
    #[must_use]
    pub fn requests_since(&self, mark: Mark) -> Vec<Logged> {
        self.shared.lock().journal.since(mark).to_vec()
    }

    /// How often each method was called since a mark, such as `calendar.events.insert` or `POST /token`.
    #[must_use]
    pub fn counts_since(&self, mark: Mark) -> BTreeMap<String, usize> {
        self.shared.lock().journal.counts(mark)
    }

    /// How many calls since a mark changed something at Google.
    #[must_use]
    pub fn writes_since(&self, mark: Mark) -> usize {
        let state = self.shared.lock();
        let writes = state
            .journal
            .since(mark)
            .iter()
            .filter(|request| request.api.is_some() && request.method != "GET");
        writes.count()
    }

    /// The largest number of requests that were under way at once.
    #[must_use]
    pub fn most_in_flight(&self) -> usize {
        self.shared.lock().journal.most_in_flight
    }

    /// What only a faulty client does: requests that Google refuses as malformed, forgotten scopes, wrong tokens.
    #[must_use]
    pub fn violations(&self) -> Vec<String> {
        self.shared.lock().journal.violations.clone()
    }

    /// Waits until so many matching requests have come since the mark; false when the time is over.
    pub async fn seen(&self, matcher: impl Into<Matcher>, times: usize, since: Mark, patience: Duration) -> bool {
        let matcher = matcher.into();
        self.shared
            .until(patience, |state| has_seen(state, &matcher, times, since))
            .await
    }

    /// The same for a thread that may block.
    pub fn block_until_seen(&self, matcher: impl Into<Matcher>, times: usize, since: Mark, patience: Duration) -> bool {
        let matcher = matcher.into();
        self.shared
            .block_until(patience, |state| has_seen(state, &matcher, times, since))
    }

    /// Blocks until at least so many calendars that clients made and so many events are there: a request that was seen need not be
    /// done yet. False when the time is over.
    #[must_use]
    pub fn block_until_written(&self, calendars: usize, events: usize, patience: Duration) -> bool {
        self.shared
            .block_until(patience, |state| holds(state, calendars, events))
    }
}

fn holds(state: &State, calendars: usize, events: usize) -> bool {
    let made = state.calendars.iter().filter(|calendar| calendar.client.is_some());
    let written: usize = state.calendars.iter().map(|calendar| calendar.events.len()).sum();
    made.count() >= calendars && written >= events
}

fn has_seen(state: &State, matcher: &Matcher, times: usize, since: Mark) -> bool {
    state
        .journal
        .since(since)
        .iter()
        .filter(|request| matcher.matches(request))
        .count()
        >= times
}

fn sure<T>(deed: Result<T, String>) -> T {
    deed.unwrap_or_else(|why| panic!("{why}"))
}

fn object(value: &Value) -> Map<String, Value> {
    value
        .as_object()
        .cloned()
        .unwrap_or_else(|| panic!("not a JSON object: {value}"))
}
