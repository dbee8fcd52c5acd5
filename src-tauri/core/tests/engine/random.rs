//! Any starting state, any wanted set, any single fault, any moment of death: one clean sync then gives exactly the wanted calendar.

use std::collections::BTreeSet;
use std::time::Duration;

use contestsync_core::domain::{Contest, Platform};
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::{InjectedFault, Matcher};
use jiff::SignedDuration;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;

use super::world::{CONFIRMED, World, id};

/// What happens in the world between two syncs.
#[derive(Clone, Debug)]
enum Step {
    Add(usize),
    Move(usize, i64),
    Rename(usize),
    Cancel(usize),
    UserDeletes(usize),
    UserColors(usize),
    CalendarDeleted,
    DataLost,
    Sync(Trouble),
}

/// What goes wrong during a sync.
#[derive(Clone, Debug)]
enum Trouble {
    None,
    /// Nth write: this.
    Fault(usize, InjectedFault),
    /// The process dies while the nth write is done and its answer on the way.
    Death(usize),
}

const MOST: usize = 6;

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let which = 0..MOST;
    let fault = prop_oneof![
        Just(InjectedFault::DropAfterHandling),
        Just(InjectedFault::DropBeforeHandling),
        Just(InjectedFault::status(400, "invalid")),
        Just(InjectedFault::status(403, "quotaExceeded")),
        Just(InjectedFault::status(412, "conditionNotMet")),
        Just(InjectedFault::status(409, "duplicate")),
        Just(InjectedFault::Html(503)),
        Just(InjectedFault::Garbage("{}".to_owned())),
    ];
    let trouble = prop_oneof![
        2 => Just(Trouble::None),
        2 => (0..4_usize, fault).prop_map(|(nth, fault)| Trouble::Fault(nth, fault)),
        2 => (0..4_usize).prop_map(Trouble::Death),
    ];
    let step = prop_oneof![
        6 => which.clone().prop_map(Step::Add),
        3 => (which.clone(), 1_i64..50).prop_map(|(which, by)| Step::Move(which, by)),
        2 => which.clone().prop_map(Step::Rename),
        3 => which.clone().prop_map(Step::Cancel),
        2 => which.clone().prop_map(Step::UserDeletes),
        2 => which.prop_map(Step::UserColors),
        1 => Just(Step::CalendarDeleted),
        1 => Just(Step::DataLost),
        6 => trouble.prop_map(Step::Sync),
    ];
    prop::collection::vec(step, 1..14)
}

#[test]
fn any_history_ends_in_the_wanted_calendar() {
    // Each case is a whole world over HTTP; PROPTEST_CASES asks for more of them.
    let cases = std::option_env!("PROPTEST_CASES")
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(24);
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        max_shrink_iters: 40,
        ..Config::with_cases(cases)
    });
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runner
        .run(&steps(), |steps| {
            runtime.block_on(live_through(&steps));
            Ok(())
        })
        .unwrap();
}

async fn live_through(steps: &[Step]) {
    let mut world = World::new().await;
    let mut contests: Vec<Contest> = Vec::new();
    let mut deleted: BTreeSet<String> = BTreeSet::new();
    for step in steps {
        match step {
            Step::Add(which) => {
                let contest = world.contest(
                    Platform::Codeforces,
                    &format!("{which}"),
                    100 + i64::try_from(*which).unwrap(),
                );
                if !contests.iter().any(|known| known.key == contest.key) {
                    contests.push(contest);
                }
            }
            Step::Move(which, by) => {
                if let Some(contest) = contests.get_mut(*which) {
                    contest.starts_at += SignedDuration::from_mins(*by);
                    contest.ends_at += SignedDuration::from_mins(*by);
                }
            }
            Step::Rename(which) => {
                if let Some(contest) = contests.get_mut(*which) {
                    contest.name.push('!');
                }
            }
            Step::Cancel(which) => {
                if *which < contests.len() {
                    contests.remove(*which);
                }
            }
            Step::UserDeletes(which) => {
                if let Some((calendar, event)) = nth_event(&world, *which) {
                    deleted.insert(
                        event["extendedProperties"]["private"]["contestsync_key"]
                            .as_str()
                            .unwrap()
                            .to_owned(),
                    );
                    world.google.user_delete_event(&calendar, id(&event));
                }
            }
            Step::UserColors(which) => {
                if let Some((calendar, event)) = nth_event(&world, *which) {
                    world
                        .google
                        .user_edit_event(&calendar, id(&event), &json!({"colorId": "4"}));
                }
            }
            Step::CalendarDeleted => {
                for calendar in world.google.app_calendars() {
                    world.google.user_delete_calendar(calendar["id"].as_str().unwrap());
                    // With the calendar goes the only memory of a deletion that no sync has seen.
                    let seen: Vec<String> = world
                        .store
                        .deleted_by_user()
                        .await
                        .unwrap()
                        .into_iter()
                        .map(|(_, key)| key)
                        .collect();
                    deleted.retain(|key| seen.contains(key));
                }
            }
            Step::DataLost => {
                if world.google.app_calendars().is_empty() {
                    deleted.clear();
                }
                world.lose_data().await;
            }
            Step::Sync(trouble) => sync(&world, &contests, trouble).await,
        }
    }
    world.google.clear_faults();
    world.google.release();
    world.clock.advance(3 * 3600);
    world.google.advance(SignedDuration::from_hours(3));
    world.announce(&contests).await;
    let report = world.engine.sync(CONFIRMED).await.unwrap().0.calendar;
    assert_eq!(report.outcome, CalendarOutcome::Ok, "{report:?}");
    // A contest that left and came back may be wanted again by us, never one that the user deleted.
    let wanted: Vec<Contest> = contests
        .into_iter()
        .filter(|contest| !deleted.contains(&contest.key.to_string()))
        .collect();
    world.assert_equal_to(&wanted);
    world.assert_settled().await;
}

async fn sync(world: &World, contests: &[Contest], trouble: &Trouble) {
    world.announce(contests).await;
    let writes = |nth: usize| {
        Matcher {
            path: Some("/calendar/".to_owned()),
            method: None,
            ..Matcher::default()
        }
        .after(nth)
    };
    match trouble {
        Trouble::None => drop(world.engine.sync(CONFIRMED).await.unwrap()),
        Trouble::Fault(nth, fault) => {
            world.google.fail_next(writes(*nth), fault.clone(), 1);
            drop(world.engine.sync(CONFIRMED).await.unwrap());
        }
        Trouble::Death(nth) => {
            world.google.fail_next(writes(*nth), InjectedFault::HoldAnswer, 1);
            let mark = world.google.mark();
            let engine = world.engine.clone();
            let mut run = tokio::spawn(async move { engine.sync(CONFIRMED).await });
            tokio::select! {
                ended = &mut run => drop(ended.unwrap().unwrap()),
                _ = world.google.seen("/calendar/", nth + 1, mark, Duration::from_secs(30)) => {
                    run.abort();
                    drop(run.await);
                    world.google.release();
                }
            }
        }
    }
    world.google.clear_faults();
}

fn nth_event(world: &World, which: usize) -> Option<(String, serde_json::Value)> {
    let calendar = world.google.app_calendars().first()?["id"].as_str()?.to_owned();
    let event = world.live_in(&calendar).get(which)?.clone();
    Some((calendar, event))
}
