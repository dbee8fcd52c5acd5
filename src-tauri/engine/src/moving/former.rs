//! The calendars that events must leave for the chosen one, and what is known about them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::calendar::judge::is_fresh;
use crate::calendar::plan::{Action, Deletion, Hand, KnownEvent, Move, Recorded, Wish, plan};
use crate::calendar::stamp::{DeletionMark, RemovalReason};
use crate::calendar::{CalendarError, Google, Guard, RemoteEvent, event_id, event_ids, is_event_id};
use crate::domain::{ContestKey, Problem};
use crate::engine::Engine;
use crate::store::calendars::CalendarLink;
use crate::store::events::{EventState, RecordedEvent};
use crate::sync::listing::as_known;
use crate::sync::target::{TargetCalendar, recorded};

/// An event that must leave a calendar.
pub(super) struct LeavingEvent {
    pub(super) key: ContestKey,
    pub(super) starts_at: Timestamp,
    pub(super) remote: RemoteEvent,
    pub(super) known: KnownEvent,
}

/// A calendar that upcoming events of ours must leave.
pub(super) struct FormerPlace {
    pub(super) place: TargetCalendar,
    /// The calendar that isn't chosen; or else one that this installation created in addition to another's.
    pub(super) other: Option<CalendarLink>,
    /// By id: upcoming ones that we may delete.
    pub(super) events: BTreeMap<String, LeavingEvent>,
    /// By id: those that would be deleted from it anyway, so they don't move.
    pub(super) doomed: BTreeMap<String, Deletion>,
    /// The contests of those whose deletion waits for the user's approval: they move, and it waits there.
    pub(super) stays_held: BTreeSet<ContestKey>,
    /// Whose settings decide there.
    pub(super) hand: Hand,
    /// A calendar of our own that contains nothing else, so it's deleted as a whole.
    pub(super) only_ours: bool,
    /// Ids of its settings events.
    pub(super) settings: Vec<String>,
}

/// The calendars that events of ours must leave.
#[derive(Default)]
pub(crate) struct FormerPlaces(pub(super) Vec<FormerPlace>);

impl FormerPlaces {
    /// What is known about the events of the chosen calendar, and about those that will move there.
    pub(crate) fn beside(&self, known: &BTreeMap<String, KnownEvent>) -> BTreeMap<String, KnownEvent> {
        let leaving = self.0.iter().flat_map(|place| &place.events);
        let mut all: BTreeMap<_, _> = leaving.map(|(id, event)| (id.clone(), event.known.clone())).collect();
        all.extend(known.iter().map(|(id, known)| (id.clone(), known.clone())));
        all
    }

    /// Contests whose deletion waits for the user's approval, wherever their events are by then.
    pub(crate) fn stays_held(&self) -> impl Iterator<Item = ContestKey> {
        self.0.iter().flat_map(|place| place.stays_held.iter().cloned())
    }

    /// Events that move unchanged: of contests that aren't known here, that were read too long ago, or that the user restored. What
    /// a reading of ours can create is left to the plan.
    pub(crate) fn moves(&self, account: &str, wish: &mut Wish, known: &BTreeMap<String, KnownEvent>) -> Vec<Action> {
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
                        own_read: None,
                    }));
                }
            }
        }
        moves
    }

    /// What leaves its calendar once the chosen one has what is planned for it; `there`: what is known about that one.
    pub(crate) fn leavings(
        &self,
        account: &str,
        there: &BTreeMap<String, KnownEvent>,
        planned: &[Action],
    ) -> Vec<Action> {
        let arrives: BTreeSet<&ContestKey> = planned
            .iter()
            .filter(|action| !matches!(action, Action::Delete(_)))
            .map(Action::key)
            .collect();
        let mut leavings = Vec::new();
        for place in &self.0 {
            for (id, event) in &place.events {
                let is_there = |id: String| {
                    let known = there.get(&id);
                    known.is_some_and(|known| may_leave(&known.state))
                };
                if let Some(deletion) = place.doomed.get(id) {
                    leavings.push(Action::Delete(deletion.clone()));
                } else if arrives.contains(&event.key) || event_ids(account, &event.key).any(is_there) {
                    leavings.push(moved_away(&event.key, event.starts_at, event.remote.clone()));
                }
            }
        }
        leavings
    }

    /// Which calendar the contest's event is in.
    pub(super) fn find(&self, key: &ContestKey) -> Option<(&FormerPlace, &LeavingEvent)> {
        self.0
            .iter()
            .find_map(|place| Some((place, place.events.values().find(|event| event.key == *key)?)))
    }
}

impl Engine {
    /// The calendar that isn't chosen, if upcoming events that this installation may delete are recorded in it, or may be there without a
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

    /// Who deletes events from a calendar, and what they decide about there: in the main calendar, what this installation added.
    pub(super) async fn hand_in(&self, dedicated: bool) -> Result<Hand, Problem> {
        Ok(Hand {
            installation: self.store().installation().await?,
            settings_known: dedicated,
            takes_over: false,
            rewords: false,
            files: self.calendar_files().await?,
            now: self.true_now(),
        })
    }

    /// The calendars that events must leave for the chosen one. `wish` is what that one should contain; without a `link`, it's still to be created.
    pub(crate) async fn former_places(
        &self,
        google: &Google,
        account: &str,
        dedicated: bool,
        link: Option<&CalendarLink>,
        wish: &Wish,
        guard: &Guard,
    ) -> Result<FormerPlaces, Problem> {
        let mut places = Vec::new();
        if let Some(other) = self.other_calendar(account, dedicated).await? {
            let hand = self.hand_in(other.dedicated).await?;
            let events = self.store().events(&other.records()).await?;
            let leaving = events
                .iter()
                .filter_map(|event| Some((event.event_id.clone(), leaving(event, &hand)?)));
            places.push(FormerPlace {
                place: TargetCalendar::of(&other),
                events: leaving.collect(),
                doomed: BTreeMap::new(),
                stays_held: BTreeSet::new(),
                hand,
                only_ours: false,
                settings: Vec::new(),
                other: Some(other),
            });
        }
        if let Some(link) = link {
            for former in self.store().former_calendars(account).await? {
                places.extend(self.superseded_place(google, link, former).await?);
            }
        }
        for place in &mut places {
            let known: BTreeMap<String, KnownEvent> = place
                .events
                .iter()
                .map(|(id, event)| (id.clone(), event.known.clone()))
                .collect();
            let mut wish = wish.clone().at_recorded_ids(account, &known).beside_twins(&known);
            wish.hand = place.hand.clone();
            let plan = plan(wish, &known, guard);
            place.stays_held = plan.stays_held;
            place.doomed = plan
                .actions
                .into_iter()
                .filter_map(|action| match action {
                    Action::Delete(deletion) => Some((deletion.remote.id.clone(), deletion)),
                    _ => None,
                })
                .collect();
        }
        Ok(FormerPlaces(places))
    }

    /// A calendar that this installation created in addition to another's; `None`: Google doesn't show it, now or any longer.
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
            // A calendar that was created a moment ago answers this way.
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
            stays_held: BTreeSet::new(),
            hand,
            only_ours,
            settings,
        }))
    }
}

/// The event as one that must leave its calendar; `None`: it isn't in it, has begun, or isn't ours to delete.
pub(super) fn leaving(event: &RecordedEvent, hand: &Hand) -> Option<LeavingEvent> {
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

/// Whether an event may leave for the chosen calendar, given one of those that its contest has there: it's there, or the user deleted it there.
pub(super) const fn may_leave(there: &Recorded) -> bool {
    matches!(there, Recorded::Live(_) | Recorded::DeletedByUser)
}

pub(super) fn moved_away(key: &ContestKey, starts_at: Timestamp, remote: RemoteEvent) -> Action {
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
