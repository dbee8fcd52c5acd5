//! What the schedule does at which time.

use std::sync::Arc;

use contestsync_doubles::google::InjectedFault;
use contestsync_doubles::platforms::SampleContest;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::*;
use crate::SyncOptions;
use crate::domain::Clock;
use crate::domain::verdict::Choice;
use crate::store::runs::{RunKind, RunOutcome};
use crate::test_home::{World, at, engine, engine_at, signed_in};

fn seconds(seconds: i64) -> SignedDuration {
    SignedDuration::from_secs(seconds)
}

/// All that is due is done, and a minute has gone by.
async fn settled() -> (World, Keeper, tokio::task::JoinHandle<()>) {
    let world = signed_in().await;
    let (queue, worker) = Queue::start(world.engine.clone());
    world.engine.catch_up(&queue).await.unwrap();
    let mut keeper = Keeper::new(&world.engine, &queue).unwrap();
    keeper.look().await.unwrap();
    world.clock.advance(60);
    (world, keeper, worker)
}

/// That instant, or the daily pruning if it comes first: the tests begin at any time of the day.
fn or_pruning(at: Timestamp, now: Timestamp) -> Timestamp {
    let day = 24 * 3600;
    // 04:17 UTC, counted from midnight.
    let into = 4 * 3600 + 17 * 60;
    let since = (now.as_second() - into).rem_euclid(day);
    let pruning = Timestamp::from_second(now.as_second() - since + day).unwrap();
    at.min(pruning)
}

async fn syncs(engine: &Engine) -> usize {
    let runs = engine.store().recent_runs(1000).await.unwrap();
    runs.iter().filter(|run| run.kind == RunKind::Sync).count()
}

#[tokio::test]
async fn a_burst_of_changes_by_another_process_is_one_sync_within_a_minute() {
    let (world, mut keeper, _worker) = settled().await;
    let (engine, clock) = (&world.engine, &world.clock);
    assert_eq!(syncs(engine).await, 1);
    let other = engine_at(world.home.path(), Arc::clone(clock), "").await;
    let begun = clock.now();
    let contests = engine.store().contests(Some(begun)).await.unwrap();
    let never = Choice {
        calendar: Some(false),
        ..Choice::default()
    };
    for stored in contests.iter().take(3) {
        other.store().set_choice(&stored.contest.key, never).await.unwrap();
        assert_eq!(keeper.look().await.unwrap(), clock.now() + seconds(5));
        clock.advance(4);
    }
    assert_eq!(syncs(engine).await, 1, "it waits for the end of the burst");
    clock.advance(1);
    keeper.look().await.unwrap();
    assert_eq!(syncs(engine).await, 2);
    assert!(clock.now().duration_since(begun) < seconds(60));
    // All three are done; nothing is left for a second one.
    let next = keeper.look().await.unwrap();
    assert!(next >= or_pruning(clock.now() + seconds(3600), clock.now()), "{next}");
    assert_eq!(syncs(engine).await, 2);
}

#[tokio::test]
async fn a_sync_that_cannot_even_be_run_rests_until_something_changes() {
    let (world, mut keeper, worker) = settled().await;
    let (engine, clock) = (&world.engine, &world.clock);
    engine.store().set_preference("calendar.busy", "true").await.unwrap();
    keeper.look().await.unwrap();
    // Nothing is working anymore.
    keeper.queue.close();
    worker.await.unwrap();
    clock.advance(5);
    let failed = clock.now();
    keeper.look().await.unwrap();
    clock.advance(31);
    assert_eq!(
        keeper.look().await.unwrap(),
        or_pruning(failed + seconds(1800), clock.now()),
        "not every half minute"
    );
    engine.store().set_preference("calendar.busy", "false").await.unwrap();
    assert_eq!(
        keeper.look().await.unwrap(),
        clock.now() + seconds(5),
        "a change tries again"
    );
}

#[tokio::test]
async fn a_failing_sync_is_tried_again_after_its_rest_alone() {
    let (world, mut keeper, _worker) = settled().await;
    let (engine, clock) = (&world.engine, &world.clock);
    engine.store().set_preference("calendar.busy", "true").await.unwrap();
    world
        .google
        .fail_next("calendar.events.patch", InjectedFault::status(403, "forbidden"), 1);
    keeper.look().await.unwrap();
    clock.advance(5);
    let failed = clock.now();
    keeper.look().await.unwrap();
    assert_eq!(
        engine
            .store()
            .last_run(RunKind::Sync, None)
            .await
            .unwrap()
            .unwrap()
            .outcome,
        RunOutcome::Partial
    );
    let rests = or_pruning(failed + seconds(1800), clock.now());
    assert_eq!(keeper.look().await.unwrap(), rests);
    clock.set(failed + seconds(1800));
    let next = keeper.look().await.unwrap();
    assert_eq!(next, clock.now() + seconds(5));
    clock.set(next);
    keeper.look().await.unwrap();
    assert_eq!(
        engine
            .store()
            .last_run(RunKind::Sync, None)
            .await
            .unwrap()
            .unwrap()
            .outcome,
        RunOutcome::Ok
    );
}

/// The way to a server. Without a network, nothing listens at its port.
struct Way {
    server: String,
    port: u16,
}

impl Way {
    fn to(server: &str) -> Self {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        Self {
            server: server.to_owned(),
            port: free.local_addr().unwrap().port(),
        }
    }

    fn through(&self, endpoints: &str) -> String {
        endpoints.replace(&self.server, &format!("http://127.0.0.1:{}", self.port))
    }

    /// Until this is dropped, there is a network.
    async fn open(&self) -> JoinSet<()> {
        let server = self.server.strip_prefix("http://").unwrap().trim_end_matches('/');
        let server = server.to_owned();
        let door = TcpListener::bind(("127.0.0.1", self.port)).await.unwrap();
        let mut network = JoinSet::new();
        network.spawn(async move {
            let mut talks = JoinSet::new();
            while let Ok((mut outside, _)) = door.accept().await {
                let server = server.clone();
                talks.spawn(async move {
                    let mut inside = TcpStream::connect(server).await.unwrap();
                    drop(tokio::io::copy_bidirectional(&mut outside, &mut inside).await);
                });
            }
        });
        network
    }
}

/// A sync that reads nothing first.
const SYNC_ALONE: SyncOptions = SyncOptions::PLAIN;

/// No system has to report it: while there's no network, the schedule checks each minute.
#[tokio::test]
async fn a_network_that_is_back_is_noticed_and_used_within_a_minute_on_every_system() {
    let world = signed_in().await;
    let way = Way::to(&world.platforms.url("codeforces"));
    let endpoints = way.through(&world.platforms.endpoints_toml(&world.google));
    let (clock, platforms) = (&world.clock, &world.platforms);
    // Nothing is near, so that what a refresh finds isn't urgent.
    let mut sample = platforms.sample(clock.now());
    for contest in sample.upcoming() {
        sample.cancel(&contest.key());
    }
    let far = |id: &str| SampleContest {
        platform: "codeforces",
        id: id.to_owned(),
        name: format!("Round {id}"),
        starts_at: clock.now() + SignedDuration::from_hours(500),
        seconds: 7200,
        note: "",
    };
    sample.announce(far("7001"));
    platforms.show(&sample);
    let engine = engine_at(world.home.path(), Arc::clone(clock), &endpoints).await;
    engine.store().set_preference("platforms", "codeforces").await.unwrap();
    let network = way.open().await;
    let (queue, _worker) = Queue::start(engine.clone());
    engine.catch_up(&queue).await.unwrap();
    let mut keeper = Keeper::new(&engine, &queue).unwrap();
    let last = async |kind| engine.store().last_run(kind, None).await.unwrap().unwrap();
    assert_eq!(last(RunKind::Sync).await.outcome, RunOutcome::Ok);
    drop(network);
    // Nobody has to read anything for hours; but a setting is to reach the calendar.
    clock.advance(60);
    engine.refresh(None).await.unwrap();
    assert!(engine.offline_since().await.unwrap().is_some());
    engine.store().set_preference("calendar.busy", "true").await.unwrap();
    world
        .google
        .fail_next("calendar.events.list", InjectedFault::status(403, "forbidden"), 1);
    engine.sync(SYNC_ALONE).await.unwrap();
    assert_ne!(last(RunKind::Sync).await.outcome, RunOutcome::Ok);
    clock.advance(30);
    let mut next = keeper.look().await.unwrap();
    assert!(next <= clock.now() + seconds(60), "it would sleep until {next}");
    sample.announce(far("7002"));
    platforms.show(&sample);
    let _network = way.open().await;
    let back = clock.now();
    // What was found settles before it's written.
    for (kind, within) in [(RunKind::Refresh, seconds(60)), (RunKind::Sync, seconds(80))] {
        while next <= back + within {
            clock.set(next);
            next = keeper.look().await.unwrap();
        }
        let run = last(kind).await;
        assert!(run.outcome == RunOutcome::Ok && run.started_at >= back, "{run:?}");
    }
    assert_eq!(engine.offline_since().await.unwrap(), None);
    assert!(engine.due().await.unwrap().sync_at > Some(back + seconds(3600)));
}

/// Only a sync notices the outage: hours before any platform is due, or with every platform off.
#[tokio::test]
async fn a_network_that_only_a_sync_missed_is_noticed_and_used_within_a_minute() {
    for on in ["codeforces", ""] {
        let world = signed_in().await;
        let (to_google, to_platform) = (
            Way::to(&world.google.url()),
            Way::to(&world.platforms.url("codeforces")),
        );
        let endpoints = to_platform.through(&to_google.through(&world.platforms.endpoints_toml(&world.google)));
        let clock = &world.clock;
        let engine = engine_at(world.home.path(), Arc::clone(clock), &endpoints).await;
        engine.store().set_preference("platforms", on).await.unwrap();
        let network = (to_google.open().await, to_platform.open().await);
        let (queue, _worker) = Queue::start(engine.clone());
        let mut keeper = Keeper::new(&engine, &queue).unwrap();
        keeper.look().await.unwrap();
        clock.advance(5);
        keeper.look().await.unwrap();
        let last = async || engine.store().last_run(RunKind::Sync, None).await.unwrap().unwrap();
        assert_eq!(last().await.outcome, RunOutcome::Ok, "{on}");
        drop(network);
        clock.advance(60);
        engine.store().set_preference("calendar.busy", "true").await.unwrap();
        keeper.look().await.unwrap();
        clock.advance(5);
        let away = clock.now();
        let mut next = keeper.look().await.unwrap();
        assert_eq!(last().await.outcome, RunOutcome::Failed, "{on}");
        assert_eq!(engine.offline_since().await.unwrap(), Some(away), "{on}");
        // The network stays down for another check.
        assert!(next <= clock.now() + seconds(60), "{on}: it would sleep until {next}");
        clock.set(next);
        next = keeper.look().await.unwrap();
        assert_eq!(engine.offline_since().await.unwrap(), Some(away), "{on}");
        let _network = (to_google.open().await, to_platform.open().await);
        let back = clock.now();
        // What was found settles before it's written.
        while next <= back + seconds(80) {
            clock.set(next);
            next = keeper.look().await.unwrap();
        }
        let run = last().await;
        assert!(run.outcome == RunOutcome::Ok && run.started_at >= back, "{on}: {run:?}");
        assert_eq!(engine.offline_since().await.unwrap(), None, "{on}");
        assert_eq!(engine.due().await.unwrap().network_at, None, "{on}");
    }
}

/// Nothing wakes the schedule but the daily pruning.
#[tokio::test]
async fn with_every_platform_off_and_nobody_signed_in_the_schedule_sleeps_until_the_pruning() {
    let (_home, _, engine) = engine().await;
    engine.store().set_preference("platforms", "").await.unwrap();
    let (queue, _worker) = Queue::start(engine.clone());
    let mut keeper = Keeper::new(&engine, &queue).unwrap();
    assert_eq!(keeper.look().await.unwrap(), at("2026-11-24T04:17:00Z"));
    assert_eq!(engine.store().recent_runs(10).await.unwrap(), []);
}

#[test]
fn a_burst_of_changes_is_one_sync_and_ends_even_if_the_changes_do_not() {
    let now = at("2026-11-23T12:00:00Z");
    let mut burst = None;
    let settles = |burst: Option<Burst>| burst.unwrap().settles_at();
    for (second, settled) in [(0, 5), (3, 8), (7, 12), (11, 16), (14, 19), (18, 20), (19, 20)] {
        let at = now.checked_add(SignedDuration::from_secs(second)).unwrap();
        burst = Some(Burst::with(burst, second, at));
        assert_eq!(
            settles(burst),
            now.checked_add(SignedDuration::from_secs(settled)).unwrap()
        );
    }
    let later = now.checked_add(SignedDuration::from_secs(19)).unwrap();
    assert_eq!(
        settles(Some(Burst::with(burst, 19, later))),
        settles(burst),
        "a look is no change"
    );
}

#[test]
fn a_rhythm_that_went_by_many_times_comes_once() {
    let mut prune = Rhythm::new(PRUNE, at("2026-11-23T12:00:00Z")).unwrap();
    assert_eq!(prune.next, at("2026-11-24T04:17:00Z"));
    assert!(!prune.comes(at("2026-11-24T04:16:59Z")));
    assert!(prune.comes(at("2026-11-27T10:00:00Z")));
    assert!(!prune.comes(at("2026-11-27T10:00:00Z")));
    assert_eq!(prune.next, at("2026-11-28T04:17:00Z"));
    let purge = Rhythm::new(PURGE, at("2026-11-23T12:15:00Z")).unwrap();
    assert_eq!(purge.next, at("2026-11-23T12:30:00Z"));
}
