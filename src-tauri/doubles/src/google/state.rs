//! Everything that this Google knows: people's calendars, who may see them, and past requests.

use std::collections::{BTreeMap, VecDeque};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::errors::{ApiError, Outcome};
use super::event::{Event, Owner};
use super::faults::Faults;
use super::journal::Journal;
use super::oauth::OAuth;
use super::options::Options;
use crate::clock::Clock;
use crate::ids::Ids;

/// A calendar and its events, the deleted ones too.
#[derive(Clone, Debug)]
pub(crate) struct Calendar {
    pub(crate) id: String,
    pub(crate) email: String,
    /// The OAuth client that made it; none for what the person made.
    pub(crate) client: Option<String>,
    pub(crate) fields: Map<String, Value>,
    /// What the person's list says of it: color, whether it is shown.
    pub(crate) entry: Map<String, Value>,
    pub(crate) is_listed: bool,
    pub(crate) is_deleted: bool,
    /// For so many calls yet it is missing from the list and answers 403.
    pub(crate) young_calls: u32,
    pub(crate) change: u64,
    pub(crate) events: BTreeMap<String, Event>,
}

impl Calendar {
    pub(crate) fn time_zone(&self) -> &str {
        self.fields.get("timeZone").and_then(Value::as_str).unwrap_or("UTC")
    }

    pub(crate) fn zone(&self) -> TimeZone {
        TimeZone::get(self.time_zone()).unwrap_or(TimeZone::UTC)
    }

    pub(crate) fn summary(&self) -> &str {
        self.fields.get("summary").and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn etag(&self) -> String {
        format!("\"{:016}\"", self.change.saturating_mul(2))
    }

    /// An event as Google gives it back.
    pub(crate) fn shown(&self, event: &Event, zone: &TimeZone) -> Value {
        let owner = Owner {
            id: &self.id,
            summary: self.summary(),
            email: &self.email,
            time_zone: self.time_zone(),
        };
        event.shown(&owner, zone)
    }
}

/// Whose token it is and what it opens.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) email: String,
    pub(crate) client: String,
    /// Whether only calendars that this client made are open to this call.
    pub(crate) own_calendars_alone: bool,
}

/// Where the next page goes on.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) request: String,
    pub(crate) left: Vec<String>,
    pub(crate) change: u64,
    /// Whether an empty page has just been given.
    pub(crate) was_empty: bool,
}

/// What a sync token stands for.
#[derive(Clone, Debug)]
pub(crate) struct Synced {
    pub(crate) calendar: String,
    pub(crate) request: String,
    pub(crate) change: u64,
    pub(crate) is_expired: bool,
}

/// All that this Google knows.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) options: Options,
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) oauth: OAuth,
    pub(crate) calendars: Vec<Calendar>,
    pub(crate) change: u64,
    pub(crate) pages: BTreeMap<String, Page>,
    pub(crate) synced: BTreeMap<String, Synced>,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    /// How often the test called `release`.
    pub(crate) released: u64,
    used: VecDeque<(Timestamp, u32)>,
}

impl State {
    pub(crate) fn new(options: Options) -> Self {
        let mut state = Self {
            options,
            clock: Clock::default(),
            ids: Ids::new(),
            oauth: OAuth::default(),
            calendars: Vec::new(),
            change: 0,
            pages: BTreeMap::new(),
            synced: BTreeMap::new(),
            journal: Journal::default(),
            faults: Faults::default(),
            released: 0,
            used: VecDeque::new(),
        };
        state.ensure_primary();
        state
    }

    /// The calendar each person has from the beginning.
    pub(crate) fn ensure_primary(&mut self) {
        let email = self.options.email.clone();
        if !self.calendars.iter().any(|calendar| calendar.id == email) {
            let zone = self.options.time_zone.clone();
            let fields = json!({"summary": email, "timeZone": zone});
            self.add_calendar(email, None, fields.as_object().cloned().unwrap_or_default(), true);
        }
    }

    /// Adds a calendar of the person who is signed in; gives its place.
    pub(crate) fn add_calendar(
        &mut self,
        email: String,
        client: Option<String>,
        fields: Map<String, Value>,
        is_primary: bool,
    ) -> usize {
        let id = if is_primary {
            email.clone()
        } else {
            format!("{}@group.calendar.google.com", self.ids.hex())
        };
        let change = self.next_change();
        self.calendars.push(Calendar {
            id,
            email,
            client,
            fields,
            entry: Map::new(),
            is_listed: true,
            is_deleted: false,
            young_calls: 0,
            change,
            events: BTreeMap::new(),
        });
        self.calendars.len() - 1
    }

    /// The number of the next change. It is also the time in microseconds, so that etags look like Google's.
    pub(crate) fn next_change(&mut self) -> u64 {
        let now = u64::try_from(self.clock.now().as_microsecond()).unwrap_or_default();
        self.change = now.max(self.change.saturating_add(1));
        self.change
    }

    /// The calendar with this id, if the caller may know of it.
    pub(crate) fn place(&self, caller: &Caller, id: &str) -> Outcome<usize> {
        let id = if id == "primary" { &caller.email } else { id };
        let place = self
            .calendars
            .iter()
            .position(|calendar| calendar.id == id && calendar.email == caller.email && !calendar.is_deleted)
            .ok_or_else(ApiError::not_found)?;
        if self.calendars[place].young_calls > 0 {
            return Err(ApiError::new(403, "forbidden", "Forbidden"));
        }
        let made_by = self.calendars[place].client.as_ref();
        // Another client's calendar is as if it were not there.
        if caller.own_calendars_alone && made_by.is_some_and(|made_by| *made_by != caller.client) {
            return Err(ApiError::not_found());
        }
        if caller.own_calendars_alone && made_by.is_none() {
            return Err(ApiError::scopes(format!(
                "calendar.app.created opens only calendars that this client made, not {id}"
            )));
        }
        Ok(place)
    }

    /// A call has come: new calendars are a call older.
    pub(crate) fn grow_older(&mut self) {
        for calendar in &mut self.calendars {
            calendar.young_calls = calendar.young_calls.saturating_sub(1);
        }
    }

    /// Takes units from the quota.
    pub(crate) fn spend(&mut self, units: u32) -> Outcome<()> {
        let Some(limit) = self.options.quota_per_minute else {
            return Ok(());
        };
        let now = self.clock.now();
        while self
            .used
            .front()
            .is_some_and(|(at, _)| now.duration_since(*at) >= SignedDuration::from_mins(1))
        {
            self.used.pop_front();
        }
        if self.used.iter().map(|(_, units)| units).sum::<u32>() + units > limit {
            return Err(ApiError::new(403, "rateLimitExceeded", "Rate Limit Exceeded"));
        }
        self.used.push_back((now, units));
        Ok(())
    }
}
