//! Whole weeks with the program's plan over whole calendars, beside the same weeks with shared plans.

use contestsync_calendar::plan::{Action, KnownEvent};
use contestsync_calendar::{EventOptions, RemoteEvent, WantedEvent};
use contestsync_domain::{InstallationId, Preferences};
use serde_json::Value;

use super::*;
use crate::planner::{Shared, known, planned, to_outcome};
use crate::world;

/// One installation's calendar as Google holds it, with ids and properties of its own.
struct Calendar {
    account: String,
    installation: InstallationId,
    events: BTreeMap<String, Value>,
    plans: usize,
    writes: usize,
}

impl Planner for Calendar {
    fn outcome(&mut self, entries: &[Entry<'_>], preferences: &Preferences, now: Timestamp) -> Outcome {
        let options = EventOptions::from(preferences);
        if self.events.is_empty() {
            for entry in entries.iter().filter(|entry| entry.event.is_some()) {
                let event = entry.event.unwrap();
                let contest = Contest {
                    starts_at: event.starts_at,
                    ends_at: event.ends_at,
                    ..entry.contest.clone()
                };
                let event = WantedEvent::new(&self.account, &contest, event.stamp, &options);
                self.events.insert(event.id.clone(), event.body(&self.installation));
            }
        }
        let recorded: BTreeMap<String, KnownEvent> = self
            .events
            .iter()
            .map(|(id, event)| (id.clone(), known(RemoteEvent::read(event).unwrap())))
            .collect();
        let installation = self.installation.clone();
        let plan = planned(&self.account, installation, entries, &options, &recorded, now);
        for action in &plan.actions {
            match action {
                Action::Insert { event, carried: None } => {
                    let made = self.events.insert(event.id.clone(), event.body(&self.installation));
                    assert_eq!(made, None, "made twice");
                }
                Action::Patch { event, body, .. } => merge(self.events.get_mut(&event.id).unwrap(), body),
                other => panic!("{other:?}"),
            }
        }
        self.plans += 1;
        self.writes += plan.actions.len();
        to_outcome(&plan, entries)
    }
}

/// A patch as Google understands it: null takes a field out.
fn merge(event: &mut Value, patch: &Value) {
    for (field, value) in patch.as_object().unwrap() {
        match event.get_mut(field) {
            Some(held) if held.is_object() && value.is_object() => merge(held, value),
            _ if value.is_null() => drop(event.as_object_mut().unwrap().remove(field)),
            _ => event[field] = value.clone(),
        }
    }
}

#[test]
fn installations_write_what_the_plan_over_their_whole_calendar_says() {
    let (contests, news) = (world::contests(), world::news());
    let week = (contests.as_slice(), news.as_slice());
    let (mut shared, mut plans, mut writes) = (Shared::default(), 0, 0);
    for number in 0..60 {
        for feed in [Feed::None, Feed::First] {
            let computer = Computer::numbered(number, true);
            let mut calendar = Calendar {
                account: format!("account {number}"),
                installation: InstallationId::new(&format!("5ca1e{number:x}")).unwrap(),
                events: BTreeMap::new(),
                plans: 0,
                writes: 0,
            };
            let (mut one, mut other) = (Asked::new(), Asked::new());
            live(&computer, feed, week, &mut calendar, &mut one);
            live(&computer, feed, week, &mut shared, &mut other);
            let google = |asked: &Asked| (asked.google.clone(), asked.google_writes.clone(), asked.most_units);
            assert!(google(&one) == google(&other), "{number} {feed:?}");
            assert_eq!(calendar.plans > 0, computer.connected);
            plans += calendar.plans;
            writes += calendar.writes;
        }
    }
    assert!(writes > 200 && plans > writes / 4, "{plans} plans, {writes} writes");
}

#[test]
fn requests_to_one_host_are_as_far_apart_as_the_program_sends_them() {
    let mut tally = Tally::new();
    add_spaced(&mut tally, MONDAY, 2, spacing(Platform::HackerRank));
    assert_eq!((tally.total(), tally.peak()), (2, 1));
    let mut tally = Tally::new();
    add_spaced(&mut tally, MONDAY, 2, FEED_SPACING);
    assert_eq!((tally.total(), tally.peak()), (2, 2));
}
