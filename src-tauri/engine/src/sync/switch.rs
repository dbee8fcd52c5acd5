//! Moves the events when the user chooses the other calendar: first created in the new one with the user's edits, then deleted from the old
//! one. Also removes calendars that are no longer needed.

use jiff::Timestamp;
use serde_json::Value;

use super::options::SyncOptions;
use super::target::TargetCalendar;
use crate::calendar::calls::PRIMARY;
use crate::calendar::patch::carried_over;
use crate::calendar::plan::{Action, Deletion, Hand, Recorded};
use crate::calendar::stamp::RemovalReason;
use crate::calendar::{CalendarError, Google, RemoteEvent, event_ids, is_event_id};
use crate::domain::{Code, ContestKey, Problem};
use crate::engine::Engine;
use crate::runs::report::{CalendarOutcome, CalendarReport};
use crate::store::calendars::CalendarLink;
use crate::store::events::{EventState, RecordedEvent};

/// What else of an event is its owner's and moves with it.
const THEIRS: [&str; 6] = [
    "attendees",
    "visibility",
    "guestsCanModify",
    "guestsCanInviteOthers",
    "guestsCanSeeOtherGuests",
    "anyoneCanAddSelf",
];

impl Engine {
    /// The calendar that isn't chosen, while coming events of ours are recorded in it, or may be there without a record.
    pub(crate) async fn other_calendar(&self, account: &str, dedicated: bool) -> Result<Option<CalendarLink>, Problem> {
        let Some(other) = self.store().calendar_link(account, !dedicated).await? else {
            return Ok(None);
        };
        let now = self.true_now();
        let events = self.store().events(&other.records()).await?;
        let any = events.iter().any(|event| is_coming(event, now))
            || self.store().has_unrecorded_additions(&other.records()).await?;
        Ok(any.then_some(other))
    }

    /// Events that stand in the other calendar are made, or come back, with what the user changed there.
    pub(super) async fn carried_bodies(
        &self,
        google: &Google,
        link: &CalendarLink,
        hand: &Hand,
        actions: Vec<Action>,
    ) -> Result<Vec<Action>, Problem> {
        let mut sources: Vec<(String, Option<String>)> = Vec::new();
        if let Some(other) = self.other_calendar(&link.account, link.dedicated).await? {
            sources.push((other.calendar_id.clone(), Some(other.records())));
        }
        for former in self.store().former_calendars(&link.account).await? {
            sources.push((former, None));
        }
        if sources.is_empty() {
            return Ok(actions);
        }
        let mut moved = Vec::with_capacity(actions.len());
        for action in actions {
            let event = match &action {
                Action::Insert { event, .. } | Action::Revive { event, .. } => event.clone(),
                Action::Patch { .. } | Action::Delete(_) | Action::Keep { .. } => {
                    moved.push(action);
                    continue;
                }
            };
            let mut carried = None;
            for (calendar_id, records) in &sources {
                let mut id = event.id.clone();
                if let Some(records) = records {
                    let known = self.recorded_events(records).await?;
                    let there = event_ids(&link.account, &event.key).find(|id| {
                        known
                            .get(id)
                            .is_some_and(|known| matches!(known.state, Recorded::Live(_)))
                    });
                    let Some(there) = there else { continue };
                    id = there;
                }
                carried = self.carried_from(google, calendar_id, &id, &event, hand).await?;
                if carried.is_some() {
                    break;
                }
            }
            moved.push(match action {
                Action::Insert { event, .. } => Action::Insert { event, carried },
                Action::Revive { event, last, .. } => Action::Revive { event, last, carried },
                other => other,
            });
        }
        Ok(moved)
    }

    /// The event as it stands in another calendar.
    async fn carried_from(
        &self,
        google: &Google,
        calendar_id: &str,
        id: &str,
        event: &crate::calendar::WantedEvent,
        hand: &Hand,
    ) -> Result<Option<Value>, Problem> {
        let whole = match google.get_event_whole(calendar_id, id).await {
            Ok(whole) => whole,
            Err(CalendarError::NotFound | CalendarError::Gone) => return Ok(None),
            Err(error) => return Err(Problem::from(&error)),
        };
        let Some(remote) = RemoteEvent::read(&whole).filter(|remote| !remote.cancelled) else {
            return Ok(None);
        };
        let mut body = carried_over(event, &remote, &hand.installation);
        if let Some(body) = body.as_object_mut() {
            for field in THEIRS {
                if let Some(value) = whole.get(field) {
                    body.insert(field.to_owned(), value.clone());
                }
            }
        }
        Ok(Some(body))
    }

    /// Takes the coming events out of the calendars that are no longer used; what has begun stays there as history. The user chose the
    /// switch, so no guard holds it.
    pub(super) async fn clear_other_calendars(
        &self,
        google: &Google,
        link: &CalendarLink,
        hand: &Hand,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        if let Some(other) = self.other_calendar(&link.account, link.dedicated).await? {
            self.publish_move(google, &other, report).await?;
            if report.outcome != CalendarOutcome::Ok {
                return Ok(());
            }
            let events = self.store().events(&other.records()).await?;
            self.clear(google, &TargetCalendar::of(&other), events, hand, report)
                .await?;
        }
        for former in self.store().former_calendars(&link.account).await? {
            if self.only_ours(google, &link.account, &former).await? {
                google
                    .delete_calendar(&former)
                    .await
                    .map_err(|error| Problem::from(&error))?;
            }
            self.store().set_former_calendar(&link.account, &former, false).await?;
        }
        Ok(())
    }

    async fn clear(
        &self,
        google: &Google,
        place: &TargetCalendar,
        events: Vec<RecordedEvent>,
        hand: &Hand,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        let now = self.true_now();
        let mut doomed = Vec::new();
        for event in events.into_iter().filter(|event| is_coming(event, now)) {
            let key: Result<ContestKey, _> = event.contest_key.parse();
            let remote: Result<RemoteEvent, _> = serde_json::from_str(&event.remote);
            if let (Ok(key), Some(starts_at), Ok(remote)) = (key, event.starts_at, remote) {
                doomed.push(Action::Delete(Deletion {
                    remote: RemoteEvent {
                        key: Some(key.clone()),
                        ..remote
                    },
                    key,
                    starts_at,
                    why: RemovalReason::Moved,
                    by_rating: false,
                    read_at: None,
                }));
            }
        }
        let before = report.deleted;
        self.apply(google, place, hand, doomed, report).await?;
        tracing::info!(
            moved = report.deleted.saturating_sub(before),
            "the events were moved to the other calendar"
        );
        Ok(())
    }

    /// Whether a calendar holds nothing but events of this program.
    async fn only_ours(&self, google: &Google, account: &str, calendar_id: &str) -> Result<bool, Problem> {
        let list = match google.list_events(calendar_id, None, None).await {
            Ok(list) => list,
            Err(CalendarError::NotFound | CalendarError::Gone | CalendarError::Forbidden(_)) => return Ok(false),
            Err(error) => return Err(Problem::from(&error)),
        };
        let ours = |event: &RemoteEvent| {
            let key = event.key.as_ref();
            event.cancelled || key.is_some_and(|key| is_event_id(account, key, &event.id))
        };
        let settings = |event: &RemoteEvent| {
            list.settings
                .iter()
                .any(|shard| shard.id == event.id && shard.is_marked())
        };
        Ok(list.events.iter().all(|event| ours(event) || settings(event)))
    }

    /// Takes everything of ours that is to come out of the main calendar, and deletes every calendar of our own; `false`: there was nothing.
    /// What isn't recorded here is looked for at Google.
    pub(crate) async fn delete_calendars(&self, google: &Google, account: &str) -> Result<bool, Problem> {
        // Without the grant for the main calendar, what has begun stays there as history. What is to come has to go.
        let may_open_main = self.session().await?.require_grant(false);
        let opens_main = may_open_main.is_ok();
        if self.other_calendar(account, true).await?.is_some() {
            may_open_main?;
        }
        let (mut open, closed) = self.open_calendars(google, None).await?;
        let dedicated = self.store().calendar_link(account, true).await?;
        open.extend(dedicated.as_ref().map(|link| link.calendar_id.clone()));
        open.sort();
        open.dedup();
        let mut deleted = false;
        for calendar_id in open {
            deleted |= google
                .delete_calendar(&calendar_id)
                .await
                .map_err(|error| Problem::from(&error))?;
        }
        if let Some(link) = dedicated {
            self.store().forget_calendar(&link).await?;
        }
        if closed && !deleted {
            return Err(super::calendar_link::foreign());
        }
        let main_is_chosen = !self.store().preferences().await?.calendar_dedicated;
        let main = self.store().calendar_link(account, false).await?;
        if opens_main && (main.is_some() || main_is_chosen) {
            let link = main.unwrap_or_else(|| CalendarLink {
                account: account.to_owned(),
                dedicated: false,
                calendar_id: PRIMARY.to_owned(),
                sync_token: None,
                remade_at: None,
                writes_paused_until: None,
                made_at: None,
            });
            deleted |= self.empty_main(google, link).await?;
        }
        Ok(deleted)
    }

    /// Takes our events out of the main calendar, the coming ones so that every installation sees that it wasn't the user: they can come back.
    async fn empty_main(&self, google: &Google, link: CalendarLink) -> Result<bool, Problem> {
        const LOOK: SyncOptions = SyncOptions {
            dry_run: true,
            ..SyncOptions::PLAIN
        };
        self.store().set_calendar_link(&link).await?;
        let link = self.list_events(google, link, LOOK).await?;
        let hand = Hand {
            installation: self.store().installation().await?,
            settings_known: true,
            takes_over: false,
            now: self.true_now(),
        };
        let events = self.store().events(&link.records()).await?;
        let mut report = CalendarReport::default();
        self.clear(google, &TargetCalendar::of(&link), events, &hand, &mut report)
            .await?;
        if let Some(error) = report.errors.first() {
            let message = format!(
                "Not all events could be deleted from the main calendar; try again. The first error: {}",
                error.message
            );
            return Err(Problem::new(Code::CalendarApi, message));
        }
        let mut deleted = report.deleted > 0;
        // What has begun goes too. It's never added again, so nobody needs to know who deleted it.
        for event in self.store().events(&link.records()).await? {
            if event.state != EventState::Live {
                continue;
            }
            match google.delete_event(&link.calendar_id, &event.event_id, None).await {
                Ok(was_there) => deleted |= was_there,
                Err(CalendarError::Refused(_) | CalendarError::Forbidden(_)) => {}
                Err(error) => return Err(Problem::from(&error)),
            }
        }
        self.store().forget_calendar(&link).await?;
        Ok(deleted)
    }
}

fn is_coming(event: &RecordedEvent, now: Timestamp) -> bool {
    event.state == EventState::Live && event.starts_at.is_some_and(|at| at > now)
}
