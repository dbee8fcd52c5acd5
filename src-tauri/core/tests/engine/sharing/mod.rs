//! Several computers, one calendar: what belongs to the calendar is the same everywhere, and joining changes nothing there.

mod joining;
mod merging;
mod settings_events;

use contestsync_core::domain::{Contest, Platform};
use serde_json::Value;

use crate::world::{PLAIN, World};

/// One contest of each of three platforms.
fn mixed(world: &World) -> Vec<Contest> {
    vec![
        world.contest(Platform::Codeforces, "1", 30),
        world.contest(Platform::AtCoder, "abc1", 40),
        world.contest(Platform::LeetCode, "weekly-1", 50),
    ]
}

/// A computer whose calendar is in use, and the contests in it.
pub(super) async fn in_use() -> (World, Vec<Contest>) {
    let world = World::new().await;
    let contests = mixed(&world);
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    world.assert_settled().await;
    (world, contests)
}

pub(super) async fn preference(world: &World, key: &str) -> String {
    let preferences = world.store.preferences().await.unwrap();
    let definition = contestsync_core::domain::preferences::Definition::find(key).unwrap();
    (definition.read)(&preferences)
}

/// Every computer syncs until nobody has anything to write, which must be soon.
pub(super) async fn settle(computers: &[&World]) {
    for computer in computers {
        assert_eq!(computer.sync(PLAIN).await.errors, []);
    }
    for computer in computers {
        assert_eq!(computer.sync(PLAIN).await.errors, []);
    }
    let mark = computers[0].google.mark();
    for _ in 0..2 {
        for computer in computers {
            let report = computer.sync(PLAIN).await;
            assert_eq!((report.requests, report.errors), (1, vec![]));
        }
    }
    assert_eq!(computers[0].google.writes_since(mark), 0);
}

fn settings_events(world: &World) -> Vec<Value> {
    let mut events = world.google.events(&world.calendar());
    events.retain(|event| event["extendedProperties"]["private"]["contestsync_settings"] == "v1");
    events
}

fn live_settings(world: &World) -> Vec<Value> {
    let mut events = settings_events(world);
    events.retain(|event| event["status"] == "confirmed");
    events
}
