//! Settings that all computers of a calendar share: read with its list, published before anything is planned, taken over here.
//!
//! - [`publish`]: writes what was edited here, and puts back what was lost
//! - [`observed`]: what was seen of the user's deletions becomes one of them
//! - [`join`]: takes over the settings of a calendar in use, right after the sign-in
//! - `preview`: what a dry run plans from
//! - [`guest`]: what is left alone in a calendar of others that holds no settings

pub mod guest;
pub mod join;
pub mod observed;
pub(crate) mod preview;
pub mod publish;
mod zone;

use std::collections::BTreeSet;

use self::guest::Guest;
use self::preview::{SettingsPreview, publishes_first};
use self::publish::PublishError;
use crate::calendar::settings_event::{SettingsEvent, settings_event_id};
use crate::calendar::{CalendarError, Google, event_id};
use crate::domain::shared_settings::merge::merge;
use crate::domain::shared_settings::values::{ChoiceSubject, choice_of, computer, meant, moved_by, moved_key};
use crate::domain::shared_settings::{Entries, InstallationId, Values, clock, is_complete};
use crate::domain::{Code, Problem};
use crate::engine::Engine;
use crate::runs::report::{CalendarOutcome, CalendarReport};
use crate::store::calendars::CalendarLink;
use crate::store::questions::Question;
use crate::store::shared_settings::SharedCalendar;
use crate::sync::SyncOptions;
use crate::sync::target::TargetCalendar;

/// Events of settings whose ids alone show that they can be ours: shards and ids used up before.
const SHARDS_BY_ID: usize = 8;
const GENERATIONS: usize = 4;

/// What the calendar's settings mean for a sync.
#[derive(Debug, Default)]
pub(crate) struct Sharing {
    /// The calendar belongs to other computers, and contains no settings.
    pub(crate) guest: Option<Guest>,
    /// Another computer moved the events to the main calendar: nothing is done until the user decides.
    pub(crate) moved: Option<Problem>,
    /// What a dry run plans from, in place of what is stored.
    pub(crate) preview: Option<SettingsPreview>,
}

/// The calendar as one whose settings are shared; those of the main one aren't.
pub(crate) fn shared_calendar(link: &CalendarLink) -> Option<SharedCalendar> {
    link.dedicated.then(|| SharedCalendar {
        account: link.account.clone(),
        calendar_id: link.calendar_id.clone(),
    })
}

impl Engine {
    /// Takes in what a list of the calendar says about settings. To be done before the list's token is stored: it comes only once.
    pub(crate) async fn absorb_settings(
        &self,
        google: &Google,
        link: &CalendarLink,
        listed: Vec<SettingsEvent>,
    ) -> Result<(), Problem> {
        let Some(calendar) = shared_calendar(link).filter(|_| !listed.is_empty()) else {
            return Ok(());
        };
        let state = self.store().shared_state(&calendar).await?;
        let mut known: BTreeSet<String> = state.events.into_iter().map(|(id, _)| id).collect();
        for shard in 0..SHARDS_BY_ID {
            known.extend((0..GENERATIONS).map(|generation| settings_event_id(&calendar.account, shard, generation)));
        }
        let ours: Vec<SettingsEvent> = listed
            .into_iter()
            .filter(|event| event.is_marked() || known.contains(&event.id))
            .collect();
        self.take_in(google, &calendar, &ours).await
    }

    /// That a full list lacks an event of settings proves nothing: it is requested. One that Google has forgotten counts as deleted, so it's
    /// restored.
    pub(crate) async fn settings_not_listed(
        &self,
        google: &Google,
        link: &CalendarLink,
        listed: &[SettingsEvent],
    ) -> Result<(), Problem> {
        let Some(calendar) = shared_calendar(link) else {
            return Ok(());
        };
        let state = self.store().shared_state(&calendar).await?;
        for (id, document) in state.events {
            let Ok(event) = serde_json::from_str::<SettingsEvent>(&document) else {
                continue;
            };
            if event.cancelled || listed.iter().any(|one| one.id == id) {
                continue;
            }
            let there = self.ask_settings(google, link, &event.id).await;
            let there = there.map_err(|error| Problem::from(&error))?.unwrap_or(SettingsEvent {
                cancelled: true,
                ..event
            });
            self.take_in(google, &calendar, &[there]).await?;
        }
        Ok(())
    }

    /// Requests one event of settings, twice if Google says that it doesn't exist, and then its calendar.
    async fn ask_settings(
        &self,
        google: &Google,
        link: &CalendarLink,
        id: &str,
    ) -> Result<Option<SettingsEvent>, CalendarError> {
        for _ in 0..2 {
            match google.get_settings(&link.calendar_id, id).await {
                Ok(event) => return Ok(Some(event)),
                Err(CalendarError::NotFound | CalendarError::Gone) => {}
                Err(error) => return Err(error),
            }
        }
        self.calendar_still_there(google, &TargetCalendar::of(link)).await?;
        Ok(None)
    }

    /// Stores events of settings with their entries.
    pub(crate) async fn take_in(
        &self,
        google: &Google,
        calendar: &SharedCalendar,
        events: &[SettingsEvent],
    ) -> Result<(), Problem> {
        if events.is_empty() {
            return Ok(());
        }
        let server = google.server_milliseconds();
        let mut read = Entries::new();
        for event in events {
            for (key, mut entry) in event.entries() {
                entry.stamp = clock::clipped(entry.stamp, event.updated, server);
                merge(&mut read, Entries::from([(key, entry)]));
            }
        }
        let deletions: Vec<(String, String, String)> = read
            .iter()
            .filter(|(_, entry)| meant(entry.value.as_deref()) == Some(true))
            .filter_map(|(key, _)| match choice_of(key)? {
                (contest, ChoiceSubject::Deleted) => {
                    let id = event_id(&calendar.account, &contest);
                    Some((key.clone(), id, contest.to_string()))
                }
                _ => None,
            })
            .collect();
        let documents: Vec<(String, String)> = events
            .iter()
            .filter_map(|event| Some((event.id.clone(), serde_json::to_string(event).ok()?)))
            .collect();
        self.store()
            .absorb_settings(calendar, &documents, read, &deletions)
            .await?;
        Ok(())
    }

    /// Publishes what was edited here and takes over what others edited. After this, preferences and choices are those of the calendar.
    pub(crate) async fn share_settings(
        &self,
        google: &Google,
        link: &CalendarLink,
        made: bool,
        options: SyncOptions,
        report: &mut CalendarReport,
    ) -> Result<Sharing, Problem> {
        let Some(calendar) = shared_calendar(link) else {
            return Ok(Sharing::default());
        };
        let (store, own) = (self.store(), self.store().installation().await?);
        let state = store.shared_state(&calendar).await?;
        if state.owns.is_none() {
            let empty = store.live_events(&calendar.calendar_id).await?.is_empty();
            store.set_settings_owner(&calendar, made || empty).await?;
        }
        if let Some(moved) = moved_by(&state.effective(&own), &own) {
            if options.dry_run || !self.is_approved(options, Question::EventsStay).await? {
                return Ok(Sharing {
                    moved: Some(moved_problem(&state.entries, &moved)),
                    ..Sharing::default()
                });
            }
            let back = Values::from([(moved_key(&moved), None)]);
            store.record_edits(&calendar, &back).await?;
        }
        store.heed_shared_deletions(&calendar).await?;
        let mut taken = store.take_over(&calendar, &own).await?;
        if !options.dry_run {
            let stayed = moved_key(&own);
            if state.entries.get(&stayed).is_some_and(|entry| entry.value.is_some()) {
                store.record_edits(&calendar, &Values::from([(stayed, None)])).await?;
            }
            self.settle_zone(&calendar).await?;
            store.offer_feed_zones(&calendar).await?;
            self.share_observed(&calendar).await?;
            let state = store.shared_state(&calendar).await?;
            if publishes_first(&state) {
                self.publish_into(google, &calendar, report).await?;
            }
            // While it was being published, another computer may have changed something.
            let again = store.take_over(&calendar, &own).await?;
            taken.changed = taken.changed.saturating_add(again.changed);
            taken.gave_way |= again.gave_way;
        }
        if taken.changed > 0 {
            tracing::info!(changed = taken.changed, "settings were taken over from the calendar");
        }
        let state = store.shared_state(&calendar).await?;
        if taken.gave_way {
            store
                .add_note(self.clock().now(), &taken_over_problem(&state.entries, &own))
                .await?;
        }
        let (entries, preview) = if options.dry_run {
            let (entries, preview) = self.preview_settings(google, &calendar).await?;
            (entries, Some(preview))
        } else {
            (state.effective(&own), None)
        };
        let guest = if is_complete(&entries) {
            None
        } else {
            Some(Guest::new(&entries, &store.preferences().await?))
        };
        Ok(Sharing {
            guest,
            moved: None,
            preview,
        })
    }

    /// Publishes; if only Google refuses it, the sync continues, and the refusal is reported.
    async fn publish_into(
        &self,
        google: &Google,
        calendar: &SharedCalendar,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        match self.publish_settings(google, calendar).await {
            Ok(()) => Ok(()),
            Err(PublishError::Local(problem)) => Err(problem),
            Err(PublishError::Calendar(error)) if error.ends_the_run() => Err(Problem::from(&error)),
            Err(PublishError::Calendar(error)) => {
                tracing::warn!(%error, "the shared settings could not be published");
                report.add_error(&unpublished(), None);
                report.outcome = CalendarOutcome::Partial;
                Ok(())
            }
        }
    }

    /// What is published after the events: the calendar's first settings, and that restored events are no longer deleted.
    /// If the sync itself had to end, so does this.
    pub(crate) async fn share_afterwards(
        &self,
        google: &Google,
        link: &CalendarLink,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        let ended = report.errors.iter().any(|error| error.event.is_none());
        let Some(calendar) = shared_calendar(link).filter(|_| !ended) else {
            return Ok(());
        };
        let observed = self.share_observed(&calendar).await?;
        let state = self.store().shared_state(&calendar).await?;
        let first = state.owns == Some(true) && !is_complete(&state.entries);
        if !observed && !first {
            return Ok(());
        }
        match self.publish_settings(google, &calendar).await {
            Ok(()) => {
                let own = self.store().installation().await?;
                self.store().take_over(&calendar, &own).await?;
            }
            Err(PublishError::Local(problem)) => return Err(problem),
            Err(PublishError::Calendar(error)) => {
                tracing::warn!(%error, "the shared settings could not be published");
                report.add_error(&unpublished(), None);
                report.outcome = CalendarOutcome::Partial;
            }
        }
        Ok(())
    }

    /// Whether another computer moved the events out of this calendar; what to do about it.
    pub(crate) async fn moved_away(&self, link: &CalendarLink) -> Result<Option<Problem>, Problem> {
        let Some(calendar) = shared_calendar(link) else {
            return Ok(None);
        };
        let state = self.store().shared_state(&calendar).await?;
        let own = self.store().installation().await?;
        let moved = moved_by(&state.effective(&own), &own);
        Ok(moved.map(|moved| moved_problem(&state.entries, &moved)))
    }

    /// Tells the other computers that the events go to the main calendar from now on. Otherwise they would think that the user had emptied
    /// the calendar, so this comes before anything is deleted.
    pub(crate) async fn publish_move(
        &self,
        google: &Google,
        other: &CalendarLink,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        let Some(calendar) = shared_calendar(other) else {
            return Ok(());
        };
        let key = moved_key(&self.store().installation().await?);
        let state = self.store().shared_state(&calendar).await?;
        if !is_complete(&state.entries) || state.entries.get(&key).is_some_and(|entry| entry.value.is_some()) {
            return Ok(());
        }
        let moved = Values::from([(key, Some("main".to_owned()))]);
        self.store().record_edits(&calendar, &moved).await?;
        self.publish_into(google, &calendar, report).await
    }
}

fn unpublished() -> Problem {
    Problem::new(
        Code::CalendarApi,
        "The settings for your other computers couldn't be stored in the calendar; the next sync tries again.",
    )
}

fn moved_problem(entries: &Entries, by: &InstallationId) -> Problem {
    let who = computer(entries, by).map_or_else(|| "Another computer".to_owned(), said_safely);
    Problem::new(
        Code::CalendarMoved,
        format!(
            "{who} moved the events to the main calendar, so nothing was changed here. Use the main calendar here too (`contestsync config set calendar.dedicated false`), or keep the events in this calendar as well (`contestsync sync --confirm`)."
        ),
    )
}

fn taken_over_problem(entries: &Entries, own: &InstallationId) -> Problem {
    let who = crate::domain::shared_settings::values::last_change(entries, own)
        .and_then(|(by, _)| computer(entries, &by).map(said_safely))
        .unwrap_or_else(|| "another computer".to_owned());
    Problem::new(
        Code::SettingsTakenOver,
        format!(
            "The calendar's settings were taken over from {who}; to use this computer's settings on all computers instead, run `contestsync config keep-own`."
        ),
    )
}

/// The name of a computer, as another program wrote it.
pub(crate) fn said_safely(name: &str) -> String {
    crate::domain::text::clean_name(name, LONGEST_COMPUTER).unwrap_or_else(|| "another computer".to_owned())
}

/// The most characters of a computer's name that are kept.
pub(crate) const LONGEST_COMPUTER: usize = 64;
