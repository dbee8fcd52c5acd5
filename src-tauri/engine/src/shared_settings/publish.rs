//! Writes local edits to the calendar's settings events, and restores what was lost from them.

use std::collections::{BTreeMap, BTreeSet};

use super::said_safely;
use crate::calendar::settings_event::properties::properties;
use crate::calendar::settings_event::shards::{ShardChange, changes};
use crate::calendar::settings_event::{SettingsEvent, bare, body, patch, settings_event_id};
use crate::calendar::{CalendarError, Google};
use crate::config::computer::computer_name;
use crate::domain::shared_settings::clock::{self, ClockPair};
use crate::domain::shared_settings::merge::{EditOutcome, settle};
use crate::domain::shared_settings::values::{computer, computer_key};
use crate::domain::shared_settings::{EditStamp, Entries, Entry, InstallationId, SEED, SEEDED, is_complete};
use crate::domain::{Code, Problem};
use crate::engine::Engine;
use crate::store::StoreError;
use crate::store::shared_settings::{SharedCalendar, SharedState};

/// How often a write is tried again because another computer wrote first.
const TRIES: usize = 5;
/// How many ids are tried for a shard whose events can't be restored.
const MOST_GENERATIONS: usize = 16;

/// Why settings were not published.
#[derive(Debug)]
pub(crate) enum PublishError {
    /// At Google.
    Calendar(CalendarError),
    /// Here.
    Local(Problem),
}

impl From<CalendarError> for PublishError {
    fn from(error: CalendarError) -> Self {
        Self::Calendar(error)
    }
}

impl From<Problem> for PublishError {
    fn from(problem: Problem) -> Self {
        Self::Local(problem)
    }
}

impl From<StoreError> for PublishError {
    fn from(error: StoreError) -> Self {
        Self::Local(error.into())
    }
}

/// What has to be written, and which edits that completes.
#[derive(Debug, Default)]
struct ToWrite {
    entries: Entries,
    /// Edits that are in the calendar already, or lost to a later one.
    settled: Vec<(String, i64)>,
    /// Those that lost.
    lost: BTreeSet<String>,
}

impl Engine {
    /// Publishes what was edited here. Writes nothing if there is nothing.
    pub(crate) async fn publish_settings(
        &self,
        google: &Google,
        calendar: &SharedCalendar,
    ) -> Result<(), PublishError> {
        let own = self.store().installation().await?;
        for _ in 0..TRIES {
            let state = self.store().shared_state(calendar).await?;
            let shards = shards(&state);
            let now = ClockPair {
                local: self.clock().milliseconds(),
                server: google.server_milliseconds(),
            };
            let to_write = self.to_write(&state, &shards, now, &own).await?;
            self.say_what_was_lost(calendar, &state.entries, &to_write.lost).await?;
            self.store().settle_edits(calendar, &to_write.settled).await?;
            if to_write.entries.is_empty() {
                return Ok(());
            }
            let (changes, homeless) = changes(&shards, &to_write.entries, now.server / 1_000);
            if !homeless.is_empty() {
                tracing::warn!(
                    count = homeless.len(),
                    "settings too large to be shared stay on this computer"
                );
            }
            if self.write_changes(google, calendar, &state, &shards, changes).await? {
                return Ok(());
            }
        }
        Err(CalendarError::PreconditionFailed.into())
    }

    async fn to_write(
        &self,
        state: &SharedState,
        shards: &BTreeMap<usize, SettingsEvent>,
        now: ClockPair,
        own: &InstallationId,
    ) -> Result<ToWrite, PublishError> {
        let mut to_write = ToWrite::default();
        for (key, edit) in &state.edits {
            match settle(edit, state.entries.get(key), now, own) {
                EditOutcome::Publish(entry) => {
                    to_write.entries.insert(key.clone(), entry);
                }
                EditOutcome::Known => to_write.settled.push((key.clone(), edit.edited_at)),
                EditOutcome::Lost => {
                    tracing::info!(key, "another computer edited this setting later");
                    to_write.lost.insert(key.clone());
                    to_write.settled.push((key.clone(), edit.edited_at));
                }
            }
        }
        if state.owns == Some(true) && !is_complete(&state.entries) {
            self.add_seed(&mut to_write.entries, state, now, own).await?;
        }
        // What is known and is in no event anymore was erased there: by a user, or by a program that drops what it doesn't know.
        let held: Entries = shards
            .values()
            .filter(|event| !event.cancelled)
            .fold(Entries::new(), |mut held, event| {
                crate::domain::shared_settings::merge::merge(&mut held, event.entries());
                held
            });
        for (key, entry) in &state.entries {
            let lost =
                held.get(key).is_none_or(|held| held.stamp < entry.stamp) && !entry.is_expired(now.server / 1_000);
            if lost && !to_write.entries.contains_key(key) {
                to_write.entries.insert(key.clone(), entry.clone());
            }
        }
        let name = said_safely(&computer_name());
        let key = computer_key(own);
        let known = state.entries.get(&key).and_then(|entry| entry.value.as_deref());
        if !to_write.entries.is_empty() && known != Some(name.as_str()) {
            let base = state.entries.get(&key).map(|entry| &entry.stamp);
            let entry = Entry {
                stamp: clock::stamp(now.local, now, base, own),
                value: Some(name),
                expires: None,
            };
            to_write.entries.insert(key, entry);
        }
        Ok(to_write)
    }

    /// The user's edits that lost can be restored, and are named.
    async fn say_what_was_lost(
        &self,
        calendar: &SharedCalendar,
        entries: &Entries,
        lost: &BTreeSet<String>,
    ) -> Result<(), StoreError> {
        let names = self.store().keep_lost_edits(calendar, lost).await?;
        if names.is_empty() {
            return Ok(());
        }
        let by = lost.iter().find_map(|key| entries.get(key));
        let who = by
            .and_then(|entry| computer(entries, &entry.stamp.by))
            .map_or_else(|| "another computer".to_owned(), said_safely);
        let names: Vec<String> = names.into_iter().collect();
        let message = format!(
            "You changed {} here, and {who} changed the same later, so the later change counts; `contestsync config keep-own` restores yours for all computers.",
            names.join(", ")
        );
        let problem = Problem::new(Code::SettingsTakenOver, message);
        self.store().add_note(self.clock().now(), &problem).await
    }

    /// This computer's own settings, for a calendar that has none: as what nobody has edited yet, so every edit overrides them.
    async fn add_seed(
        &self,
        entries: &mut Entries,
        state: &SharedState,
        now: ClockPair,
        own: &InstallationId,
    ) -> Result<(), StoreError> {
        let mut seed = self.store().own_settings().await?;
        seed.insert(SEED.to_owned(), (Some(now.server.to_string()), None));
        for (key, (value, expires)) in seed {
            if state.entries.contains_key(&key) || entries.contains_key(&key) {
                continue;
            }
            let stamp = EditStamp {
                at: SEEDED,
                counter: 0,
                by: own.clone(),
            };
            entries.insert(key, Entry { stamp, value, expires });
        }
        Ok(())
    }

    /// Writes the changes; `false` if another computer changed something first and everything must be decided again.
    async fn write_changes(
        &self,
        google: &Google,
        calendar: &SharedCalendar,
        state: &SharedState,
        shards: &BTreeMap<usize, SettingsEvent>,
        changes: BTreeMap<usize, ShardChange>,
    ) -> Result<bool, PublishError> {
        for (shard, change) in changes {
            let written = match shards.get(&shard) {
                None => self.make(google, calendar, state, shard, &change).await?,
                Some(event) if event.cancelled => self.revive(google, calendar, state, shard, event, &change).await?,
                Some(event) => {
                    let answer = google
                        .patch_settings(&calendar.calendar_id, event, &patch(shard, &change.properties))
                        .await;
                    self.settle_write(google, calendar, &event.id, answer).await?
                }
            };
            let Some(written) = written else { return Ok(false) };
            self.take_in(google, calendar, std::slice::from_ref(&written)).await?;
            let held = written.entries();
            if change.entries.iter().any(|(key, entry)| held.get(key) != Some(entry)) {
                tracing::warn!(shard, "Google did not keep the settings as they were written");
                return Err(CalendarError::NotAnAnswer.into());
            }
            let edits = change.entries.keys();
            let done: Vec<(String, i64)> = edits
                .filter_map(|key| Some((key.clone(), state.edits.get(key)?.edited_at)))
                .collect();
            self.store().settle_edits(calendar, &done).await?;
        }
        Ok(true)
    }

    async fn make(
        &self,
        google: &Google,
        calendar: &SharedCalendar,
        state: &SharedState,
        shard: usize,
        change: &ShardChange,
    ) -> Result<Option<SettingsEvent>, PublishError> {
        let used: BTreeSet<&str> = state.events.iter().map(|(id, _)| id.as_str()).collect();
        let mut ids = (0..MOST_GENERATIONS).map(|generation| settings_event_id(&calendar.account, shard, generation));
        let id = ids
            .find(|id| !used.contains(id.as_str()))
            .ok_or(CalendarError::Conflict)?;
        let whole = body(&id, shard, &all_properties(change));
        let answer = match google.insert_settings(&calendar.calendar_id, &whole).await {
            Err(CalendarError::Refused(_)) => google.insert_settings(&calendar.calendar_id, &bare(&whole)).await,
            answer => answer,
        };
        match answer {
            Err(CalendarError::Conflict) => {
                // Created by another computer a moment ago, or deleted before this one knew it.
                let there = match google.get_settings(&calendar.calendar_id, &id).await {
                    // It's gone even from the trash, and Google keeps its id: it can't come back, so the next id is tried.
                    Err(CalendarError::NotFound | CalendarError::Gone) => gone_for_good(&id),
                    there => there?,
                };
                self.take_in(google, calendar, &[there]).await?;
                Ok(None)
            }
            answer => Ok(Some(answer?)),
        }
    }

    /// Restores an event that the user deleted; if Google doesn't allow it, another replaces it.
    async fn revive(
        &self,
        google: &Google,
        calendar: &SharedCalendar,
        state: &SharedState,
        shard: usize,
        event: &SettingsEvent,
        change: &ShardChange,
    ) -> Result<Option<SettingsEvent>, PublishError> {
        let whole = body(&event.id, shard, &all_properties(change));
        let answer = match google.patch_settings(&calendar.calendar_id, event, &whole).await {
            Err(CalendarError::Refused(_)) => google.patch_settings(&calendar.calendar_id, event, &bare(&whole)).await,
            answer => answer,
        };
        let written = match answer {
            Ok(written) if !written.cancelled => Some(written),
            Err(CalendarError::PreconditionFailed) => {
                return self
                    .settle_write(google, calendar, &event.id, Err(CalendarError::PreconditionFailed))
                    .await;
            }
            Ok(_)
            | Err(
                CalendarError::NotFound | CalendarError::Gone | CalendarError::Refused(_) | CalendarError::Forbidden(_),
            ) => self.make(google, calendar, state, shard, change).await?,
            Err(error) => return Err(error.into()),
        };
        if written.is_some() {
            let problem = Problem::new(
                Code::SettingsPutBack,
                "The event \"ContestSync settings\" was deleted from the calendar and has been restored: your computers share their settings through it.",
            );
            self.store().add_note(self.clock().now(), &problem).await?;
        }
        Ok(written)
    }

    /// A write that finds another version leaves it to the next try, which knows that version.
    async fn settle_write(
        &self,
        google: &Google,
        calendar: &SharedCalendar,
        id: &str,
        answer: Result<SettingsEvent, CalendarError>,
    ) -> Result<Option<SettingsEvent>, PublishError> {
        let there = match answer {
            Ok(written) if !written.cancelled => return Ok(Some(written)),
            Ok(cancelled) => cancelled,
            Err(CalendarError::PreconditionFailed) => google.get_settings(&calendar.calendar_id, id).await?,
            Err(CalendarError::NotFound | CalendarError::Gone) => gone_for_good(id),
            Err(error) => return Err(error.into()),
        };
        self.take_in(google, calendar, &[there]).await?;
        Ok(None)
    }
}

/// An event of which only the id is left.
fn gone_for_good(id: &str) -> SettingsEvent {
    SettingsEvent {
        id: id.to_owned(),
        cancelled: true,
        ..SettingsEvent::default()
    }
}

fn all_properties(change: &ShardChange) -> BTreeMap<String, String> {
    let entries = change.entries.iter();
    entries
        .filter_map(|(key, entry)| properties(key, entry))
        .flatten()
        .collect()
}

/// The events that hold the settings, by shard: if there are several, the one that isn't deleted.
fn shards(state: &SharedState) -> BTreeMap<usize, SettingsEvent> {
    let mut shards: BTreeMap<usize, SettingsEvent> = BTreeMap::new();
    for (_, document) in &state.events {
        let Ok(event) = serde_json::from_str::<SettingsEvent>(document) else {
            continue;
        };
        let shard = event.shard();
        let better = shards.get(&shard).is_none_or(|other| {
            // Of equal ones, the smaller id, so all computers choose the same.
            (event.cancelled, &event.id) < (other.cancelled, &other.id)
        });
        if better {
            shards.insert(shard, event);
        }
    }
    shards
}
