//! Turns Google's list into records: who deleted which event, and what happened to events that are no longer listed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use super::options::SyncOptions;
use super::target::{TargetCalendar, record_of, recorded};
use crate::calendar::calls::EventList;
use crate::calendar::plan::{KnownEvent, Recorded, SettledAuthor};
use crate::calendar::stamp::DeletionMark;
use crate::calendar::{CalendarError, Google, RemoteEvent, event_ids, is_event_id};
use crate::domain::{Code, ContestKey, Problem};
use crate::engine::Engine;
use crate::store::calendars::CalendarLink;
use crate::store::events::{EventState, RecordedEvent};
use crate::store::questions::Question;

/// The first list of the main calendar goes back this far: earlier events aren't ours.
const MAIN_CALENDAR_FROM: SignedDuration = SignedDuration::from_hours(24);
/// Google must say again, this much later, that an event doesn't exist before that is believed.
pub(super) const MISSING_RESTS: SignedDuration = SignedDuration::from_mins(10);
/// Deleted events for which a list gives nothing but the id are requested one by one, at most this many.
const MOST_ASKED: usize = 200;
/// After this long, the note that an old release is at work is repeated.
const OLD_RELEASE_RESTS: SignedDuration = SignedDuration::from_hours(7 * 24);

impl Engine {
    /// Brings the record up to date with the calendar. A 404 creates a deleted calendar again; an expired token lists everything.
    pub(crate) async fn list_events(
        &self,
        google: &Google,
        link: CalendarLink,
        options: SyncOptions,
    ) -> Result<CalendarLink, Problem> {
        let mut link = link;
        let mut remade = false;
        loop {
            let from = if link.dedicated {
                None
            } else {
                self.claim_main_events(&link).await?;
                self.true_now().checked_sub(MAIN_CALENDAR_FROM).ok()
            };
            let listed = google
                .list_events(&link.calendar_id, link.sync_token.as_deref(), from)
                .await;
            match listed {
                Ok(mut list) => {
                    let full = link.sync_token.is_none().then_some(from.unwrap_or(Timestamp::MIN));
                    let settings = std::mem::take(&mut list.settings);
                    if full.is_some() {
                        self.settings_not_listed(google, &link, &settings).await?;
                    }
                    self.absorb_settings(google, &link, settings).await?;
                    link.sync_token = Some(list.sync_token.clone());
                    let events = self.records_of(google, &link, list, full).await?;
                    self.store().record_list(&link, &events).await?;
                    return Ok(link);
                }
                // Google's reference says 410 for a token that it no longer takes; 400 ("Invalid sync token value") has been seen for one that it never took.
                Err(CalendarError::SyncTokenExpired | CalendarError::Refused(_)) if link.sync_token.is_some() => {
                    link.sync_token = None;
                }
                Err(CalendarError::NotFound | CalendarError::Gone) if !link.dedicated => {
                    return Err(Problem::new(
                        Code::CalendarApi,
                        "Google says that your main calendar doesn't exist, so nothing was changed; the next sync tries again.",
                    ));
                }
                Err(CalendarError::NotFound | CalendarError::Gone) if !remade && !options.dry_run => {
                    let approved = self.is_approved(options, Question::CalendarAgain).await?;
                    link = self.remake_calendar(google, link, approved).await?;
                    remade = true;
                }
                Err(CalendarError::Forbidden(_)) if link.dedicated => return Err(super::calendar_link::not_yet()),
                Err(error) => return Err(Problem::from(&error)),
            }
        }
    }

    /// The records of a list. `full`: it includes every event that starts after this.
    async fn records_of(
        &self,
        google: &Google,
        link: &CalendarLink,
        list: EventList,
        full: Option<Timestamp>,
    ) -> Result<Vec<RecordedEvent>, Problem> {
        // Usually nothing has changed there, and nothing needs to be looked up.
        let place = TargetCalendar::of(link);
        let any_missing = self.store().any_missing(&place.records).await?;
        if list.events.is_empty() && full.is_none() && !any_missing {
            return Ok(Vec::new());
        }
        let known = self.recorded_events(&place.records).await?;
        let mut events = list.events;
        if full.is_some() || any_missing {
            let absent = self.not_listed(google, &place, &known, &events, full).await?;
            events.extend(absent);
        }
        self.ours(google, &place, &known, events, full.is_some()).await
    }

    /// Absence from a list proves nothing: the events that it should have and doesn't are requested, and those that were missing before.
    async fn not_listed(
        &self,
        google: &Google,
        place: &TargetCalendar,
        known: &BTreeMap<String, KnownEvent>,
        listed: &[RemoteEvent],
        full: Option<Timestamp>,
    ) -> Result<Vec<RemoteEvent>, Problem> {
        let listed: BTreeSet<&str> = listed.iter().map(|event| event.id.as_str()).collect();
        let (ahead, _) = self.store().events_ahead(&place.records, self.true_now()).await?;
        let ahead = ahead.into_iter().filter(|event| event.state == EventState::Live);
        let mut found = Vec::new();
        for event in ahead {
            let in_list = full.is_some_and(|from| event.starts_at.is_none_or(|at| at > from));
            let expected = (in_list || event.missing_at.is_some()) && known.contains_key(&event.event_id);
            if !expected || listed.contains(event.event_id.as_str()) {
                continue;
            }
            match self.ask(google, place, &event.event_id).await {
                Ok(Some(remote)) => found.push(remote),
                Ok(None) => self.missing(place, &event.event_id).await?,
                Err(error) => return Err(Problem::from(&error)),
            }
        }
        Ok(found)
    }

    /// Requests one event, twice if Google says that it doesn't exist, and then its calendar. `None`: the event doesn't exist, although the calendar
    /// does.
    pub(super) async fn ask(
        &self,
        google: &Google,
        place: &TargetCalendar,
        event_id: &str,
    ) -> Result<Option<RemoteEvent>, CalendarError> {
        for _ in 0..2 {
            match google.get_event(&place.calendar_id, event_id).await {
                Ok(remote) => return Ok(Some(remote)),
                Err(CalendarError::NotFound | CalendarError::Gone) => {}
                Err(error) => return Err(error),
            }
        }
        self.calendar_still_there(google, place).await?;
        Ok(None)
    }

    /// An event that isn't there says nothing about its calendar, nor the other way round: only the calendar's own 404 does.
    pub(crate) async fn calendar_still_there(
        &self,
        google: &Google,
        place: &TargetCalendar,
    ) -> Result<(), CalendarError> {
        // The main calendar always exists, and its permission doesn't allow reading it as a calendar.
        if !place.dedicated || google.calendar_exists(&place.calendar_id).await? {
            Ok(())
        } else {
            Err(CalendarError::CalendarGone)
        }
    }

    /// Google says that the event doesn't exist. If that is still so later, the user deleted it and Google has forgotten it since: what the
    /// program deleted is recorded as such.
    pub(super) async fn missing(&self, place: &TargetCalendar, event_id: &str) -> Result<(), Problem> {
        let now = self.true_now();
        let event = self.store().events(&place.records).await?;
        let since = event
            .iter()
            .find(|event| event.event_id == event_id)
            .and_then(|event| event.missing_at)
            .filter(|since| *since <= now);
        match since {
            Some(since) if now.duration_since(since) >= MISSING_RESTS => {
                self.store().settle_deletion(&place.records, event_id).await?;
            }
            Some(_) => {}
            None => self.store().set_missing(&place.records, event_id, now).await?,
        }
        Ok(())
    }

    /// From now on it's known who deleted the event.
    pub(super) async fn settle_author(&self, event_id: &str, author: &SettledAuthor) -> Result<(), Problem> {
        let SettledAuthor::Program { read_at, last } = author else {
            return Ok(self.store().settle_unsure(event_id, None).await?);
        };
        let last = last.as_deref().map(record_of).unwrap_or_default();
        Ok(self.store().settle_unsure(event_id, Some((*read_at, &last))).await?)
    }

    /// Those of the listed events that are ours, as records. A deleted one is recognized by its id, since Google promises nothing else about it.
    async fn ours(
        &self,
        google: &Google,
        place: &TargetCalendar,
        known: &BTreeMap<String, KnownEvent>,
        listed: Vec<RemoteEvent>,
        full: bool,
    ) -> Result<Vec<RecordedEvent>, Problem> {
        let contests = self.store().contests_for_calendar(self.true_now()).await?;
        let keys: BTreeMap<String, ContestKey> = contests
            .into_iter()
            .flat_map(|stored| {
                let key = stored.contest.key;
                let ids: Vec<String> = event_ids(&place.account, &key).collect();
                ids.into_iter().map(move |id| (id, key.clone()))
            })
            .collect();
        let begun = self.store().deletions(&place.records).await?;
        let (mut ours, mut asked, mut old_release) = (Vec::new(), 0_usize, false);
        for mut remote in listed {
            let before = known.get(&remote.id);
            let key = remote.key.clone().or_else(|| keys.get(&remote.id).cloned());
            let Some(key) = key.or_else(|| before.and_then(|known| known.key.clone())) else {
                continue;
            };
            // An event that has our key under another id is a copy that someone made: it's theirs.
            if !is_event_id(&place.account, &key, &remote.id) {
                continue;
            }
            let by_us = before.is_some_and(|known| matches!(known.state, Recorded::DeletedByUs(_)));
            if remote.cancelled && !remote.is_marked() && before.is_none_or(is_open) && asked < MOST_ASKED {
                asked = asked.saturating_add(1);
                match google.get_event(&place.calendar_id, &remote.id).await {
                    Ok(whole) => remote = whole,
                    Err(CalendarError::NotFound | CalendarError::Gone) => {}
                    Err(error) => return Err(Problem::from(&error)),
                }
            }
            old_release |= !remote.cancelled && is_of_old_release(&remote, before.is_none() && !full);
            let was_begun = begun.contains(&remote.id);
            let mut event = if remote.cancelled {
                let author = author(&remote, by_us || was_begun);
                self.record_of_deleted(place, &key, &remote, author)
            } else {
                let marked = match remote.stamp.mark {
                    DeletionMark::None => false,
                    DeletionMark::Deleting => by_us,
                    DeletionMark::Program => true,
                };
                remote.restored = marked && !was_begun && !remote.stamp.kept;
                recorded(place, &key, EventState::Live, &remote)
            };
            event.own |= before.is_some_and(|known| known.own) && remote.stamp.by.is_none();
            ours.push(event);
        }
        if old_release {
            let (now, note) = (self.clock().now(), old_release_problem());
            self.store().add_note_at_times(now, &note, OLD_RELEASE_RESTS).await?;
        }
        Ok(ours)
    }

    /// The record of a deleted event. If Google says nothing more about it, what was known stays.
    pub(super) fn record_of_deleted(
        &self,
        place: &TargetCalendar,
        key: &ContestKey,
        remote: &RemoteEvent,
        author: Author,
    ) -> RecordedEvent {
        let state = match author {
            Author::Program => EventState::DeletedByUs,
            Author::User | Author::Unknown => EventState::DeletedByUser,
        };
        let mut event = recorded(place, key, state, remote);
        if !remote.has_details() || !remote.is_marked() {
            event.remote = String::new();
        }
        if author == Author::Unknown {
            event.unsure_at = Some(remote.updated.unwrap_or_else(|| self.true_now()));
        }
        event
    }

    /// Events of the main calendar that an earlier release recorded under the name that every account's main calendar has.
    async fn claim_main_events(&self, link: &CalendarLink) -> Result<(), Problem> {
        let unclaimed = self.store().events(&link.calendar_id).await?;
        let ours = unclaimed.into_iter().filter(|event| {
            let key: Result<ContestKey, _> = event.contest_key.parse();
            key.is_ok_and(|key| is_event_id(&link.account, &key, &event.event_id))
        });
        let ids: Vec<String> = ours.map(|event| event.event_id).collect();
        if !ids.is_empty() {
            self.store().claim_main_events(link, &ids).await?;
        }
        Ok(())
    }

    /// What is recorded about the events that aren't history, and how many are.
    pub(super) async fn known_ahead(&self, records: &str) -> Result<(BTreeMap<String, KnownEvent>, usize), Problem> {
        let (ahead, over) = self.store().events_ahead(records, self.true_now()).await?;
        Ok((self.as_known(ahead).await?, over))
    }

    pub(crate) async fn recorded_events(&self, records: &str) -> Result<BTreeMap<String, KnownEvent>, Problem> {
        self.as_known(self.store().events(records).await?).await
    }

    async fn as_known(&self, events: Vec<RecordedEvent>) -> Result<BTreeMap<String, KnownEvent>, Problem> {
        let mut known = BTreeMap::new();
        // What the user deleted in one calendar stays deleted in the other, and in one that is created again.
        for (event_id, key) in self.store().deleted_by_user().await? {
            let user = KnownEvent {
                key: key.parse().ok(),
                ..KnownEvent::new(Recorded::DeletedByUser)
            };
            known.insert(event_id, user);
        }
        for event in self.store().unsure_anywhere().await? {
            if let Some(unsure) = as_known(&event) {
                known.entry(event.event_id).or_insert(unsure);
            }
        }
        known.extend(
            events
                .into_iter()
                .filter_map(|event| Some((event.event_id.clone(), as_known(&event)?))),
        );
        Ok(known)
    }
}

/// Whether release 0.1.0 wrote the event last: it changes what the stamp describes but not the stamp, and creates events without one. `is_new`:
/// the event was created since the last list.
fn is_of_old_release(remote: &RemoteEvent, is_new: bool) -> bool {
    match remote.stamp.read {
        Some(_) => !remote.stamp_holds(),
        None => is_new && remote.is_marked() && !remote.written.is_empty(),
    }
}

fn old_release_problem() -> Problem {
    Problem::new(
        Code::OldRelease,
        "ContestSync 0.1.0 on another computer still changes this calendar; update it there: until then, events that it takes out count as deleted by you (`contestsync restore` brings them back).",
    )
}

/// Who deleted an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Author {
    Program,
    User,
    /// Google shows nothing that would tell.
    Unknown,
}

/// Who deleted an event that Google shows as deleted. `by_us`: this installation did, according to its own record.
pub(super) fn author(remote: &RemoteEvent, by_us: bool) -> Author {
    if by_us || remote.stamp.mark != DeletionMark::None {
        Author::Program
    } else if remote.is_marked() {
        Author::User
    } else {
        Author::Unknown
    }
}

/// Whether it isn't settled who deleted the event.
const fn is_open(known: &KnownEvent) -> bool {
    matches!(known.state, Recorded::Live(_) | Recorded::Unsure { .. })
}

/// A record as the plan knows it; `None` if what was recorded can't be read.
pub(crate) fn as_known(event: &RecordedEvent) -> Option<KnownEvent> {
    let remote = serde_json::from_str::<RemoteEvent>(&event.remote).ok();
    let shown = remote.as_ref().map(|remote| remote.stamp.facts.clone());
    let state = match (event.state, event.unsure_at) {
        (EventState::Live, _) => Recorded::Live(remote?),
        (EventState::DeletedByUs, _) => Recorded::DeletedByUs(remote.filter(RemoteEvent::has_details)),
        (EventState::DeletedByUser, Some(at)) => Recorded::Unsure { at, last: remote },
        (EventState::DeletedByUser, None) => Recorded::DeletedByUser,
    };
    Some(KnownEvent {
        state,
        key: event.contest_key.parse().ok(),
        own: event.own,
        own_read: event.own_read,
        begun_read: event.begun_read,
        seen_read: event.seen_read,
        shown: shown.unwrap_or_default(),
    })
}
