//! Moves the events when the user chooses the other calendar: first made in the new one with the user's edits, then deleted from the old
//! one, each only once it stands in the new. Also removes calendars that are no longer needed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::Value;

use super::carry::REREADS;
use super::listing::as_known;
use super::options::SyncOptions;
use super::target::{TargetCalendar, recorded};
use crate::calendar::calls::PRIMARY;
use crate::calendar::judge::{Judged, is_fresh, judge_facts};
use crate::calendar::moving::{Shown, as_it_stands, edits_left_behind, is_behind, with_guests};
use crate::calendar::patch::carried_over;
use crate::calendar::plan::{Action, Deletion, Hand, KnownEvent, Move, Recorded, Wish, plan};
use crate::calendar::stamp::{DeletionMark, RemovalReason};
use crate::calendar::{CalendarError, Google, RemoteEvent, event_id, event_ids, is_event_id};
use crate::domain::{Code, ContestKey, Problem};
use crate::engine::Engine;
use crate::runs::report::{CalendarOutcome, CalendarReport};
use crate::store::calendars::CalendarLink;
use crate::store::events::{EventState, RecordedEvent};

/// An event that is to leave a calendar.
struct LeavingEvent {
    key: ContestKey,
    starts_at: Timestamp,
    remote: RemoteEvent,
    known: KnownEvent,
}

/// A calendar that coming events of ours are to leave.
struct FormerPlace {
    place: TargetCalendar,
    /// The calendar that isn't chosen; else one that this installation made beside another's.
    other: Option<CalendarLink>,
    /// By id: those that are ours to take out, and to come.
    events: BTreeMap<String, LeavingEvent>,
    /// By id: those that would be taken out of it anyhow, so they don't move.
    doomed: BTreeMap<String, Deletion>,
    /// Whose settings decide there.
    hand: Hand,
    /// A calendar of our own that holds nothing else, so it goes as a whole.
    only_ours: bool,
    /// Ids of its settings events.
    settings: Vec<String>,
}

/// The calendars that events of ours are to leave.
#[derive(Default)]
pub(super) struct FormerPlaces(Vec<FormerPlace>);

impl FormerPlaces {
    /// What is known of the events of the calendar that is chosen, and of those that will come into it.
    pub(super) fn beside(&self, known: &BTreeMap<String, KnownEvent>) -> BTreeMap<String, KnownEvent> {
        let leaving = self.0.iter().flat_map(|place| &place.events);
        let mut all: BTreeMap<_, _> = leaving.map(|(id, event)| (id.clone(), event.known.clone())).collect();
        all.extend(known.iter().map(|(id, known)| (id.clone(), known.clone())));
        all
    }

    /// Events that move just as they are: of contests that aren't known here, that were read too long ago, or that the user brought back. What
    /// a reading of ours can make is left to the plan.
    pub(super) fn moves(&self, account: &str, wish: &mut Wish, known: &BTreeMap<String, KnownEvent>) -> Vec<Action> {
        let now = wish.hand.now;
        let (mut moves, mut keys) = (Vec::new(), BTreeSet::new());
        for place in &self.0 {
            for (id, event) in &place.events {
                let ids: Vec<String> = event_ids(account, &event.key).collect();
                let there: Vec<(&String, &KnownEvent)> = ids
                    .iter()
                    .filter_map(|id| known.get(id).map(|known| (id, known)))
                    .collect();
                let came_back = there.iter().all(|(_, known)| match &known.state {
                    // Whether it may come back is judged by its contest.
                    Recorded::DeletedByUs(Some(last)) => {
                        last.stamp.mark == DeletionMark::None || last.stamp.why != Some(RemovalReason::Gone)
                    }
                    Recorded::DeletedByUs(None) => true,
                    Recorded::Live(_) | Recorded::DeletedByUser | Recorded::Unsure { .. } => false,
                });
                if place.doomed.contains_key(id) || !came_back {
                    continue;
                }
                let wanted = wish.wanted.values().find(|wanted| wanted.key == event.key);
                if let Some(wanted) = wanted {
                    let begun = wanted.starts_at <= now.max(wanted.read_at);
                    if begun || is_fresh(wanted.read_at, now) {
                        continue;
                    }
                    let waits = wanted.id.clone();
                    wish.wanted.remove(&waits);
                }
                if keys.insert(event.key.clone()) {
                    moves.push(Action::Move(Move {
                        key: event.key.clone(),
                        id: there
                            .last()
                            .map_or_else(|| event_id(account, &event.key), |(id, _)| (*id).clone()),
                        starts_at: event.starts_at,
                        remote: event.remote.clone(),
                        body: None,
                    }));
                }
            }
        }
        moves
    }

    /// Where the contest's event stands.
    fn find(&self, key: &ContestKey) -> Option<(&FormerPlace, &LeavingEvent)> {
        self.0
            .iter()
            .find_map(|place| Some((place, place.events.values().find(|event| event.key == *key)?)))
    }
}

impl Engine {
    /// The calendar that isn't chosen, while coming events that this installation may take out are recorded in it, or may be there without a
    /// record.
    pub(crate) async fn other_calendar(&self, account: &str, dedicated: bool) -> Result<Option<CalendarLink>, Problem> {
        let Some(other) = self.store().calendar_link(account, !dedicated).await? else {
            return Ok(None);
        };
        let hand = self.hand_in(!dedicated).await?;
        let events = self.store().events(&other.records()).await?;
        let any = events.iter().any(|event| leaving(event, &hand).is_some())
            || self.store().has_unrecorded_additions(&other.records()).await?;
        Ok(any.then_some(other))
    }

    /// Who takes events out of a calendar, and of what they decide there: in the main calendar of what this installation added.
    async fn hand_in(&self, dedicated: bool) -> Result<Hand, Problem> {
        Ok(Hand {
            installation: self.store().installation().await?,
            settings_known: dedicated,
            takes_over: false,
            now: self.true_now(),
        })
    }

    /// The calendars that events are to leave for the one that is chosen. `wish` is what that one should hold.
    pub(super) async fn former_places(
        &self,
        google: &Google,
        link: &CalendarLink,
        wish: &Wish,
        options: SyncOptions,
    ) -> Result<FormerPlaces, Problem> {
        let mut places = Vec::new();
        if let Some(other) = self.other_calendar(&link.account, link.dedicated).await? {
            let hand = self.hand_in(other.dedicated).await?;
            let events = self.store().events(&other.records()).await?;
            let leaving = events
                .iter()
                .filter_map(|event| Some((event.event_id.clone(), leaving(event, &hand)?)));
            places.push(FormerPlace {
                place: TargetCalendar::of(&other),
                events: leaving.collect(),
                doomed: BTreeMap::new(),
                hand,
                only_ours: false,
                settings: Vec::new(),
                other: Some(other),
            });
        }
        for former in self.store().former_calendars(&link.account).await? {
            places.extend(self.superseded_place(google, link, former).await?);
        }
        for place in &mut places {
            let known: BTreeMap<String, KnownEvent> = place
                .events
                .iter()
                .map(|(id, event)| (id.clone(), event.known.clone()))
                .collect();
            let mut wish = wish.clone().at_recorded_ids(&link.account, &known).beside_twins(&known);
            wish.hand = place.hand.clone();
            let deletions = plan(wish, &known, options.confirmed).actions.into_iter();
            place.doomed = deletions
                .filter_map(|action| match action {
                    Action::Delete(deletion) => Some((deletion.remote.id.clone(), deletion)),
                    _ => None,
                })
                .collect();
        }
        Ok(FormerPlaces(places))
    }

    /// A calendar that this installation made beside another's; `None`: Google doesn't show it, now or any more.
    async fn superseded_place(
        &self,
        google: &Google,
        link: &CalendarLink,
        calendar_id: String,
    ) -> Result<Option<FormerPlace>, Problem> {
        let list = match google.list_events(&calendar_id, None, None).await {
            Ok(list) => list,
            Err(CalendarError::NotFound | CalendarError::Gone) => {
                let exists = google.calendar_exists(&calendar_id).await;
                if matches!(exists, Ok(false)) {
                    self.store()
                        .set_former_calendar(&link.account, &calendar_id, false)
                        .await?;
                }
                return Ok(None);
            }
            // A calendar that was made a moment ago answers so.
            Err(CalendarError::Forbidden(_)) => return Ok(None),
            Err(error) => return Err(Problem::from(&error)),
        };
        let place = TargetCalendar {
            account: link.account.clone(),
            records: calendar_id.clone(),
            calendar_id,
            dedicated: true,
        };
        let hand = self.hand_in(true).await?;
        let settings: Vec<String> = list
            .settings
            .iter()
            .filter(|shard| shard.is_marked())
            .map(|shard| shard.id.clone())
            .collect();
        let (mut events, mut only_ours) = (BTreeMap::new(), true);
        for remote in list.events.into_iter().filter(|event| !event.cancelled) {
            match remote.key.clone() {
                Some(key) if is_event_id(&link.account, &key, &remote.id) => {
                    let event = recorded(&place, &key, EventState::Live, &remote);
                    events.extend(leaving(&event, &hand).map(|leaving| (remote.id, leaving)));
                }
                _ => only_ours &= settings.contains(&remote.id),
            }
        }
        Ok(Some(FormerPlace {
            place,
            other: None,
            events,
            doomed: BTreeMap::new(),
            hand,
            only_ours,
            settings,
        }))
    }

    /// Events that stand in another calendar are made, or come back, with what the user changed there. Gives also the contests of which that is so.
    pub(super) async fn carried_bodies(
        &self,
        google: &Google,
        hand: &Hand,
        former: &FormerPlaces,
        actions: Vec<Action>,
    ) -> Result<(Vec<Action>, BTreeSet<ContestKey>), Problem> {
        let (mut moved, mut carried) = (Vec::with_capacity(actions.len()), BTreeSet::new());
        for mut action in actions {
            let adds = matches!(action, Action::Insert { .. } | Action::Revive { .. } | Action::Move(_));
            let from = former.find(action.key()).filter(|_| adds);
            let Some((place, there)) = from else {
                moved.push(action);
                continue;
            };
            let calendar_id = place.place.calendar_id.as_str();
            let whole = match google.get_event_whole(calendar_id, &there.remote.id).await {
                Ok(whole) => whole,
                Err(CalendarError::NotFound | CalendarError::Gone) => Value::Null,
                Err(error) => return Err(Problem::from(&error)),
            };
            let remote = RemoteEvent::read(&whole).filter(|remote| !remote.cancelled);
            let as_it_is = |id: &str| as_it_stands(&whole, &there.key, id, &hand.installation);
            match (&mut action, remote) {
                (Action::Move(event), Some(_)) => event.body = Some(as_it_is(&event.id)),
                // It isn't there any more; the next sync knows why.
                (Action::Move(_), None) => continue,
                (Action::Insert { event, carried } | Action::Revive { event, carried, .. }, Some(remote)) => {
                    let judged = judge_facts(event, &remote, &there.known, hand.now);
                    *carried = Some(if matches!(judged, Judged::Write { .. }) {
                        let mut body = carried_over(event, &remote, &hand.installation);
                        if let Some(body) = body.as_object_mut() {
                            with_guests(body, &whole);
                        }
                        body
                    } else {
                        as_it_is(&event.id)
                    });
                }
                _ => {}
            }
            carried.insert(there.key.clone());
            moved.push(action);
        }
        Ok((moved, carried))
    }

    /// Takes the coming events out of the calendars that are no longer used, once they stand in the one that is; what has begun stays there as
    /// history. The user chose the switch, so no guard holds it. `carried`: contests whose events were made here just now.
    pub(super) async fn clear_former_places(
        &self,
        google: &Google,
        link: &CalendarLink,
        former: FormerPlaces,
        carried: &BTreeSet<ContestKey>,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        for mut former in former.0 {
            if let Some(other) = &former.other {
                self.publish_move(google, other, report).await?;
            }
            if report.outcome != CalendarOutcome::Ok {
                return Ok(());
            }
            let mut carried = carried.clone();
            for _ in 0..REREADS {
                let doomed = self.ready_to_leave(google, link, &former, &carried, report).await?;
                let all = doomed.len() == former.events.len();
                if former.other.is_none() && former.only_ours && all {
                    google
                        .delete_calendar(&former.place.calendar_id)
                        .await
                        .map_err(|error| Problem::from(&error))?;
                    former.events.clear();
                    break;
                }
                if doomed.is_empty() {
                    break;
                }
                let unchanged = report.unchanged;
                self.apply(google, &former.place, &former.hand, doomed, report).await?;
                report.unchanged = unchanged;
                if report.outcome != CalendarOutcome::Ok {
                    return Ok(());
                }
                // What was changed meanwhile is still there.
                let now = self.store().events(&former.place.records).await?;
                let now: BTreeMap<&str, &RecordedEvent> =
                    now.iter().map(|event| (event.event_id.as_str(), event)).collect();
                former
                    .events
                    .retain(|id, _| now.get(id.as_str()).is_none_or(|event| event.state == EventState::Live));
                for (id, event) in &mut former.events {
                    if let Some(known) = now.get(id.as_str()).and_then(|event| as_known(event))
                        && let Recorded::Live(remote) = &known.state
                    {
                        event.remote = remote.clone();
                    }
                }
                carried.clear();
            }
            if former.other.is_none() && former.events.is_empty() {
                self.forget_superseded(google, &former).await?;
            }
            tracing::info!(
                left = former.events.len(),
                "the events were moved to the other calendar"
            );
        }
        Ok(())
    }

    /// The deletions of events that stand in the chosen calendar with everything that the user made of them, or that the user deleted there,
    /// or that would go anyhow.
    async fn ready_to_leave(
        &self,
        google: &Google,
        link: &CalendarLink,
        former: &FormerPlace,
        carried: &BTreeSet<ContestKey>,
        report: &mut CalendarReport,
    ) -> Result<Vec<Action>, Problem> {
        let here = self.recorded_events(&link.records()).await?;
        let mut ready = Vec::new();
        for (id, event) in &former.events {
            if let Some(deletion) = former.doomed.get(id) {
                ready.push(Action::Delete(deletion.clone()));
                continue;
            }
            let states = event_ids(&link.account, &event.key).filter_map(|id| Some((here.get(&id)?, id)));
            let mut remote = None;
            for (known, id) in states {
                match &known.state {
                    Recorded::Live(new) if carried.contains(&event.key) && !is_behind(new, &event.remote) => {
                        remote = Some(event.remote.clone());
                    }
                    Recorded::Live(_) => match self.carry_the_rest(google, link, former, event, &id).await {
                        Ok(found) => remote = found,
                        Err(error) if error.ends_the_run() => return Err(Problem::from(&error)),
                        Err(error) => {
                            report.add_error(&error.of_event(), Some(event.key.to_string()));
                            report.outcome = report.outcome.or_partial();
                        }
                    },
                    Recorded::DeletedByUser => remote = remote.or_else(|| Some(event.remote.clone())),
                    Recorded::DeletedByUs(_) | Recorded::Unsure { .. } => {}
                }
            }
            ready.extend(remote.map(|remote| moved_away(&event.key, event.starts_at, remote)));
        }
        Ok(ready)
    }

    /// Brings what the user changed in the old event since into the new one. Gives the old event as it was then; `None`: it isn't to go yet.
    async fn carry_the_rest(
        &self,
        google: &Google,
        link: &CalendarLink,
        former: &FormerPlace,
        event: &LeavingEvent,
        id: &str,
    ) -> Result<Option<RemoteEvent>, CalendarError> {
        for _ in 0..REREADS {
            let old = google
                .get_event_whole(&former.place.calendar_id, &event.remote.id)
                .await;
            let old = match old {
                Ok(old) => old,
                // Whether it's gone is found where it's taken out.
                Err(CalendarError::NotFound | CalendarError::Gone) => return Ok(Some(event.remote.clone())),
                Err(error) => return Err(error),
            };
            let new = match google.get_event_whole(&link.calendar_id, id).await {
                Ok(new) => new,
                Err(CalendarError::NotFound | CalendarError::Gone) => return Ok(None),
                Err(error) => return Err(error),
            };
            let (Some(old_remote), Some(new_remote)) = (RemoteEvent::read(&old), RemoteEvent::read(&new)) else {
                return Ok(None);
            };
            if old_remote.cancelled || new_remote.cancelled {
                return Ok(old_remote.cancelled.then(|| event.remote.clone()));
            }
            let (there, here) = (
                Shown {
                    remote: &old_remote,
                    whole: &old,
                },
                Shown {
                    remote: &new_remote,
                    whole: &new,
                },
            );
            let body = edits_left_behind(here, there, &event.key);
            if body.is_empty() {
                return Ok(Some(old_remote));
            }
            match google
                .patch_event(&link.calendar_id, id, Some(&new_remote.etag), &Value::Object(body))
                .await
            {
                Ok(after) if !after.cancelled => {
                    let record = recorded(&TargetCalendar::of(link), &event.key, EventState::Live, &after);
                    if let Err(error) = self.store().record_event(&record).await {
                        tracing::warn!(%error, "an event that was carried over isn't recorded; the next list has it");
                    }
                    return Ok(Some(old_remote));
                }
                Ok(_) | Err(CalendarError::PreconditionFailed | CalendarError::NotFound | CalendarError::Gone) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// Nothing of ours is left in a calendar that this installation made beside another's; what the user has in it is theirs.
    async fn forget_superseded(&self, google: &Google, former: &FormerPlace) -> Result<(), Problem> {
        let place = &former.place;
        if !former.only_ours {
            for id in &former.settings {
                match google.delete_event(&place.calendar_id, id, None).await {
                    Ok(_) | Err(CalendarError::NotFound | CalendarError::Gone) => {}
                    Err(error) => return Err(Problem::from(&error)),
                }
            }
        }
        self.store()
            .forget_superseded(&place.account, &place.calendar_id)
            .await?;
        Ok(())
    }

    /// Takes every coming event of ours out of a calendar.
    async fn clear(
        &self,
        google: &Google,
        place: &TargetCalendar,
        hand: &Hand,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        // Those that change under our hands go as they are then.
        for _ in 0..REREADS {
            let events = self.store().events(&place.records).await?;
            let doomed: Vec<Action> = events
                .iter()
                .filter_map(|event| leaving(event, hand))
                .map(|event| moved_away(&event.key, event.starts_at, event.remote))
                .collect();
            if doomed.is_empty() {
                break;
            }
            self.apply(google, place, hand, doomed, report).await?;
            if !report.errors.is_empty() {
                break;
            }
        }
        Ok(())
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
        // All of it: the user says so.
        let hand = self.hand_in(true).await?;
        let mut report = CalendarReport::default();
        self.clear(google, &TargetCalendar::of(&link), &hand, &mut report)
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

/// The event as one that is to leave its calendar; `None`: it isn't in it, has begun, or isn't ours to take out.
fn leaving(event: &RecordedEvent, hand: &Hand) -> Option<LeavingEvent> {
    let known = as_known(event)?;
    let Recorded::Live(remote) = &known.state else {
        return None;
    };
    let starts_at = event.starts_at.filter(|at| *at > hand.now)?;
    let key: ContestKey = event.contest_key.parse().ok()?;
    hand.may_decide(remote, &known).then(|| LeavingEvent {
        remote: RemoteEvent {
            key: Some(key.clone()),
            ..remote.clone()
        },
        key,
        starts_at,
        known: known.clone(),
    })
}

fn moved_away(key: &ContestKey, starts_at: Timestamp, remote: RemoteEvent) -> Action {
    Action::Delete(Deletion {
        remote: RemoteEvent {
            key: Some(key.clone()),
            ..remote
        },
        key: key.clone(),
        starts_at,
        why: RemovalReason::Moved,
        by_rating: false,
        read_at: None,
    })
}
