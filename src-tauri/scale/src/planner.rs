//! What a sync writes, and when: the program's own plan and pace. Installations in the same situation share one plan.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use contestsync_calendar::google::{Cost, IN_FLIGHT, pace};
use contestsync_calendar::judge::is_fresh;
use contestsync_calendar::plan::{Action, Hand, KnownEvent, Plan, Recorded, Unwanted, Wish, plan};
use contestsync_calendar::{Approval, EventOptions, Guard, RemoteEvent, WantedEvent};
use contestsync_domain::{Contest, InstallationId, Platform, Preferences};
use governor::RateLimiter;
use governor::clock::FakeRelativeClock;
use jiff::Timestamp;

/// The account of all events here: a plan looks the same whatever the ids of its events.
const ACCOUNT: &str = "account";

/// What an event was last written to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    /// When its platform had been read.
    pub(crate) stamp: Timestamp,
}

/// A contest as an installation knows it.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'a> {
    /// Its place in the list of the week.
    pub(crate) place: usize,
    pub(crate) contest: &'a Contest,
    /// When its platform was last read.
    pub(crate) read_at: Timestamp,
    /// Switches and rules want it in the calendar.
    pub(crate) shown: bool,
    /// Its event, if it has one.
    pub(crate) event: Option<Event>,
}

/// One request of a sync, after its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Write {
    /// The contest.
    pub(crate) place: usize,
    /// Seconds after the list.
    pub(crate) after: i64,
    /// Units of the user's quota.
    pub(crate) units: u32,
}

/// What a sync does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) writes: Vec<Write>,
    /// Platforms that have to be read again first.
    pub(crate) waiting_for: BTreeSet<Platform>,
}

/// Makes the plans of syncs.
pub(crate) trait Planner {
    fn outcome(&mut self, entries: &[Entry<'_>], preferences: &Preferences, now: Timestamp) -> Outcome;
}

/// All that a plan sees of a contest and its event: which contest, its times and those of the event, and how the instants lie to one another.
type Seen = (usize, i64, i64, Option<(i64, i64)>, [bool; 7]);

/// Plans, by what they were made from.
#[derive(Debug, Default)]
pub(crate) struct Shared(HashMap<Vec<Seen>, Outcome>);

impl Planner for Shared {
    fn outcome(&mut self, entries: &[Entry<'_>], preferences: &Preferences, now: Timestamp) -> Outcome {
        let seen: Vec<Seen> = entries.iter().map(|entry| entry.seen(now)).collect();
        let outcome = self.0.entry(seen).or_insert_with(|| {
            let installation = InstallationId::nobody();
            let options = EventOptions::from(preferences);
            let recorded = entries
                .iter()
                .filter_map(|entry| entry.recorded(&options, &installation))
                .collect();
            to_outcome(
                &planned(ACCOUNT, installation, entries, &options, &recorded, now),
                entries,
            )
        });
        outcome.clone()
    }
}

impl Entry<'_> {
    /// Its event, once it is written.
    pub(crate) const fn written(&self) -> Event {
        Event {
            starts_at: self.contest.starts_at,
            ends_at: self.contest.ends_at,
            stamp: self.read_at,
        }
    }

    fn seen(&self, now: Timestamp) -> Seen {
        let latest = now.max(self.read_at);
        let event = self.event.as_ref();
        (
            self.place,
            self.contest.starts_at.as_second(),
            self.contest.ends_at.as_second(),
            event.map(|event| (event.starts_at.as_second(), event.ends_at.as_second())),
            [
                self.shown,
                is_fresh(self.read_at, now),
                self.contest.starts_at > now,
                self.contest.starts_at > latest,
                event.is_some_and(|event| event.starts_at > now),
                event.is_some_and(|event| event.starts_at > latest),
                event.is_some_and(|event| self.read_at >= event.stamp),
            ],
        )
    }

    /// The event as Google gives it back after the program wrote it.
    pub(crate) fn recorded(
        &self,
        options: &EventOptions,
        installation: &InstallationId,
    ) -> Option<(String, KnownEvent)> {
        let event = self.event?;
        let contest = Contest {
            starts_at: event.starts_at,
            ends_at: event.ends_at,
            ..self.contest.clone()
        };
        let written = WantedEvent::new(ACCOUNT, &contest, event.stamp, options);
        let remote = RemoteEvent::read(&written.body(installation))?;
        Some((written.id, known(remote)))
    }
}

/// An event that this installation wrote.
pub(crate) fn known(remote: RemoteEvent) -> KnownEvent {
    KnownEvent {
        key: remote.key.clone(),
        own: true,
        own_read: remote.stamp.read,
        begun_read: None,
        seen_read: remote.read_at(),
        shown: remote.stamp.facts.clone(),
        state: Recorded::Live(remote),
    }
}

/// The program's plan.
pub(crate) fn planned(
    account: &str,
    installation: InstallationId,
    entries: &[Entry<'_>],
    options: &EventOptions,
    recorded: &BTreeMap<String, KnownEvent>,
    now: Timestamp,
) -> Plan {
    let (mut wanted, mut unwanted) = (BTreeMap::new(), BTreeMap::new());
    for entry in entries {
        if entry.shown {
            let event = WantedEvent::new(account, entry.contest, entry.read_at, options);
            wanted.insert(event.id.clone(), event);
        } else {
            let why = (entry.contest.starts_at, Unwanted::HiddenByUser);
            unwanted.insert(entry.contest.key.clone(), why);
        }
    }
    let wish = Wish {
        wanted,
        unwanted,
        whole: BTreeMap::new(),
        switched_off: Vec::new(),
        twins: BTreeMap::new(),
        hand: Hand {
            takes_over: false,
            rewords: false,
            files: BTreeSet::new(),
            installation,
            settings_known: true,
            now,
        },
    };
    plan(
        wish.at_recorded_ids(account, recorded).beside_twins(recorded),
        recorded,
        &Guard {
            approval: Approval::Nothing,
            held: BTreeSet::new(),
        },
    )
}

/// The requests that carry a plan out.
pub(crate) fn to_outcome(plan: &Plan, entries: &[Entry<'_>]) -> Outcome {
    let place = |action: &Action| {
        let entry = entries.iter().find(|entry| entry.contest.key == *action.key());
        entry.map(|entry| (entry.place, cost(action)))
    };
    let writes: Vec<(usize, Cost)> = plan.actions.iter().filter_map(place).collect();
    let turns = turns(writes.iter().map(|(_, cost)| *cost));
    Outcome {
        writes: writes
            .iter()
            .zip(turns)
            .map(|((place, cost), after)| Write {
                place: *place,
                after,
                units: cost.units().get(),
            })
            .collect(),
        waiting_for: plan.waiting_for.iter().filter_map(|source| source.platform()).collect(),
    }
}

const fn cost(action: &Action) -> Cost {
    match action {
        Action::Insert { .. } | Action::Move(_) => Cost::INSERT,
        Action::Patch { .. } | Action::Revive { .. } | Action::Delete(_) | Action::Keep { .. } => Cost::PATCH,
    }
}

/// How many seconds after the list each write is sent: as many at once as the program sends, each answered within a second, and at the
/// program's own pace.
fn turns(costs: impl Iterator<Item = Cost>) -> Vec<i64> {
    let clock = FakeRelativeClock::default();
    let quota = RateLimiter::direct_with_clock(pace(), clock.clone());
    // The list.
    let _list = quota.check_n(Cost::One.units());
    let (mut second, mut in_flight) = (0_i64, IN_FLIGHT);
    let mut turns = Vec::new();
    for cost in costs {
        if in_flight == IN_FLIGHT {
            clock.advance(Duration::from_secs(1));
            (second, in_flight) = (second.saturating_add(1), 0);
        }
        while matches!(quota.check_n(cost.units()), Ok(Err(_))) {
            clock.advance(Duration::from_secs(1));
            (second, in_flight) = (second.saturating_add(1), 0);
        }
        in_flight = in_flight.saturating_add(1);
        turns.push(second);
    }
    turns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_are_sent_ten_at_once_and_at_the_pace_of_the_program() {
        let of = |count: usize, cost: Cost| turns(std::iter::repeat_n(cost, count));
        assert_eq!(of(1, Cost::PATCH), [1]);
        let few = of(25, Cost::PATCH);
        assert_eq!(
            [0, 9, 10, 19, 20, 24].map(|number| few.get(number).copied()),
            [1, 1, 2, 2, 3, 3].map(Some)
        );
        // The burst is 400 units; after it nine units are free each second.
        let many = of(400, Cost::PATCH);
        assert!(many.last() > Some(&60), "{:?}", many.last());
    }
}
