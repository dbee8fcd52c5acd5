//! What runs automatically: once after a long sleep, never twice; equal work is joined, a full queue says so.

use std::sync::Arc;
use std::time::Duration;

use contestsync_core::domain::{Clock, Code, Platform, Problem, SourceId};
use contestsync_core::engine::queue::{Work, WorkResult};
use contestsync_core::engine::{Queue, schedule};
use contestsync_core::store::runs::{RunKind, RunOutcome};
use contestsync_doubles::google::InjectedFault;
use contestsync_doubles::platforms::{Platforms, Response};
use jiff::SignedDuration;

use super::world::{PLAIN, World};

/// A world whose seven platforms answer too.
pub(crate) async fn with_platforms() -> (World, Platforms) {
    let mut world = World::new().await;
    let (platforms, _) = Platforms::with_sample(world.clock.now());
    let hands = Arc::clone(&world.clock);
    platforms.date_by(move || hands.now());
    world.use_endpoints(&platforms.endpoints_toml(&world.google)).await;
    (world, platforms)
}

#[tokio::test]
async fn a_machine_that_slept_catches_up_once() {
    let (world, platforms) = with_platforms().await;
    let (queue, worker) = Queue::start(world.engine.clone());
    world.engine.catch_up(&queue).await.unwrap();
    let asked = platforms.all_requests().len();
    assert!(asked >= 7, "{asked}");
    world.engine.catch_up(&queue).await.unwrap();
    assert_eq!(platforms.all_requests().len(), asked, "nothing is due");

    // Nine hours asleep: due once, although the interval went by more than once.
    world.clock.advance(9 * 3600);
    world.google.advance(SignedDuration::from_hours(9));
    world.engine.catch_up(&queue).await.unwrap();
    let after = platforms.all_requests().len();
    assert!(after > asked);
    world.engine.catch_up(&queue).await.unwrap();
    assert_eq!(platforms.all_requests().len(), after);
    let due = world.engine.due().await.unwrap();
    let wait = due.refresh_at.unwrap().duration_since(world.clock.now());
    assert!(
        wait <= SignedDuration::from_hours(6) && wait >= SignedDuration::from_mins(89),
        "{wait:?}"
    );
    queue.close();
    worker.await.unwrap();
}

#[tokio::test]
async fn the_schedule_sleeps_until_something_is_due_and_asks_once_then() {
    let (world, platforms) = with_platforms().await;
    let (queue, worker) = Queue::start(world.engine.clone());
    world.engine.catch_up(&queue).await.unwrap();
    let asked = platforms.all_requests().len();
    let refreshes = async || {
        world
            .store
            .last_run(RunKind::Refresh, None)
            .await
            .unwrap()
            .unwrap()
            .ended_at
    };
    let first = refreshes().await;
    let schedule = schedule::start(&world.engine, &queue).unwrap();
    let mut changes = world.engine.changes();

    // Told that something changed, it looks: a minute before its time nothing is due.
    let due = world.engine.due().await.unwrap().refresh_at.unwrap();
    let wait = due.duration_since(world.clock.now());
    world.clock.set(due - SignedDuration::from_mins(1));
    world.google.advance(wait - SignedDuration::from_mins(1));
    world.engine.touch();
    changes.changed().await.unwrap();
    // The queue does one thing at a time: were a refresh asked for by now, it would come first.
    queue.ask(Work::Prune).await.unwrap();
    assert_eq!(platforms.all_requests().len(), asked);

    world.clock.advance(60);
    world.google.advance(SignedDuration::from_mins(1));
    world.engine.touch();
    let done = async {
        while refreshes().await == first {
            changes.changed().await.unwrap();
        }
    };
    tokio::time::timeout(Duration::from_mins(1), done)
        .await
        .expect("a refresh");
    let after = platforms.all_requests().len();
    assert!(after >= asked + 7, "{after}");
    world.engine.touch();
    queue.ask(Work::Prune).await.unwrap();
    assert_eq!(platforms.all_requests().len(), after, "asked once");
    schedule.end().await;
    queue.close();
    worker.await.unwrap();
}

#[tokio::test]
async fn a_clock_set_back_does_not_silence_the_schedule() {
    let (world, platforms) = with_platforms().await;
    let (queue, worker) = Queue::start(world.engine.clone());
    world.engine.catch_up(&queue).await.unwrap();
    let asked = platforms.all_requests().len();
    world.clock.advance(-48 * 3600);
    world.engine.catch_up(&queue).await.unwrap();
    assert!(platforms.all_requests().len() > asked);
    queue.close();
    worker.await.unwrap();
}

#[tokio::test]
async fn a_failing_platform_is_tried_earlier_alone_and_less_and_less_often() {
    let (world, platforms) = with_platforms().await;
    platforms.clear("codechef");
    platforms.set("codechef", "/", Response::html("<html></html>"));
    let (queue, worker) = Queue::start(world.engine.clone());
    world.engine.catch_up(&queue).await.unwrap();
    let others = platforms.requests("atcoder").len();
    for (minutes, pause) in [(6, 10), (11, 20), (21, 40)] {
        world.clock.advance(minutes * 60);
        world.engine.catch_up(&queue).await.unwrap();
        let health = world.store.health().await.unwrap();
        let codechef = health
            .iter()
            .find(|health| health.platform == Platform::CodeChef)
            .unwrap();
        assert_eq!(
            codechef.next_try_at(world.clock.now()),
            Some(world.clock.now() + SignedDuration::from_mins(pause))
        );
    }
    assert_eq!(
        platforms.requests("atcoder").len(),
        others,
        "the healthy ones wait for their own time"
    );
    queue.close();
    worker.await.unwrap();
}

#[tokio::test]
async fn the_same_work_joins_what_waits_never_what_runs_and_a_full_room_says_so() {
    let world = World::new().await;
    world.announce(&world.rounds(1)).await;
    world.google.fail_next("calendar.events.insert", InjectedFault::Hold, 1);
    let mark = world.google.mark();
    let (queue, worker) = Queue::start(world.engine.clone());
    let ask = |work: Work| {
        let queue = queue.clone();
        tokio::spawn(async move { queue.ask(work).await })
    };
    let first = ask(Work::Sync(PLAIN));
    let inserting = world
        .google
        .seen("calendar.events.insert", 1, mark, Duration::from_secs(30));
    assert!(inserting.await);
    // A sync runs and has read the preferences: who changes them now isn't served by it.
    world.set("calendar.busy", "true").await;
    let (second, third) = (ask(Work::Sync(PLAIN)), ask(Work::Sync(PLAIN)));
    // Lets them ask before the room is filled.
    tokio::task::yield_now().await;
    let platforms = Platform::ALL;
    let triples = (0..platforms.len()).flat_map(|one| {
        let pairs = (one + 1..platforms.len())
            .flat_map(move |two| (two + 1..platforms.len()).map(move |three| [one, two, three]));
        pairs.map(|triple| triple.map(|place| platforms[place]))
    });
    for only in triples.take(15) {
        queue
            .enqueue(Work::Refresh(Some(only.map(SourceId::from).into())))
            .unwrap();
    }
    let full = queue.enqueue(Work::Prune).unwrap_err();
    assert_eq!(full.code, Code::QueueFull);
    world.google.release();
    let done = async |asked: tokio::task::JoinHandle<Result<WorkResult, Problem>>| match asked.await.unwrap().unwrap() {
        WorkResult::Synced(done) => done.0.calendar.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(done(first).await.inserted, 1);
    let (second, third) = (done(second).await, done(third).await);
    assert_eq!((second.inserted, second.updated), (0, 1));
    assert_eq!(second, third, "they waited for the same sync");
    // Google leaves out what is its own default.
    assert_eq!(world.live()[0]["transparency"], serde_json::json!(null));
    // What waits when it is closed is told so.
    let late = ask(Work::Prune);
    tokio::task::yield_now().await;
    queue.close();
    let late = late.await.unwrap();
    assert!(late.is_ok() || late.unwrap_err().code == Code::Cancelled);
    worker.await.unwrap();
    assert_eq!(queue.enqueue(Work::Prune).unwrap_err().code, Code::Cancelled);
    // The contest's event and the settings.
    assert_eq!(world.google.counts_since(mark).get("calendar.events.insert"), Some(&2));
}

#[tokio::test]
async fn what_ended_more_than_thirty_days_ago_is_pruned() {
    let world = World::new().await;
    let contests = world.rounds(2);
    world.announce(&contests).await;
    let finished = u8::try_from(Platform::ALL.len()).unwrap();
    assert_eq!(world.store.count_contests().await.unwrap(), 2 + i64::from(finished));
    world.clock.advance(29 * 86_400);
    assert_eq!(
        world.store.prune(world.clock.now()).await.unwrap(),
        u64::from(finished),
        "the ones that were over already"
    );
    world.clock.advance(3 * 86_400);
    assert_eq!(world.store.prune(world.clock.now()).await.unwrap(), 2);
    assert_eq!(world.store.history(&contests[0].key).await.unwrap(), vec![]);
}

#[tokio::test]
async fn records_go_with_their_contests_and_the_newest_run_of_each_outcome_stays() {
    let world = World::new().await;
    world.announce(&world.rounds(2)).await;
    assert_eq!(world.sync(PLAIN).await.inserted, 2);
    let store = &world.store;
    let calendar = world.calendar();
    let first = store
        .last_run(RunKind::Sync, Some(RunOutcome::Ok))
        .await
        .unwrap()
        .unwrap();
    // The user takes one of the two out; its record keeps the start that the list no longer tells.
    let event = world.live()[0]["id"].as_str().unwrap().to_owned();
    world.google.user_delete_event(&calendar, &event);
    assert_eq!(world.sync(PLAIN).await.kept_deleted, 1);
    assert!(
        store
            .events(&calendar)
            .await
            .unwrap()
            .iter()
            .all(|event| event.starts_at.is_some())
    );
    world.clock.advance(20 * 86_400);
    store.prune(world.clock.now()).await.unwrap();
    assert_eq!(store.events(&calendar).await.unwrap().len(), 2);
    world.clock.advance(20 * 86_400);
    store.prune(world.clock.now()).await.unwrap();
    assert_eq!(store.events(&calendar).await.unwrap(), vec![]);
    let runs = store.recent_runs(100).await.unwrap();
    let kept: Vec<_> = runs.iter().map(|run| (run.kind, run.outcome)).collect();
    assert_eq!(kept, [(RunKind::Sync, RunOutcome::Ok)]);
    assert!(runs[0].ended_at >= first.ended_at);
}

/// Requests for the rating of the sample's handle.
fn ratings_asked(platforms: &Platforms) -> usize {
    let requests = platforms.requests("codeforces");
    requests
        .iter()
        .filter(|seen| seen.path.starts_with("/api/user.info"))
        .count()
}

#[tokio::test]
async fn a_rating_is_read_when_its_handle_is_set_once_a_day_and_once_results_are_out() {
    let (world, platforms) = with_platforms().await;
    world.set("handle.codeforces", "sample").await;
    let (queue, worker) = Queue::start(world.engine.clone());
    let read = async || {
        queue.ask(Work::Ratings).await.unwrap();
        ratings_asked(&platforms)
    };
    assert_eq!((read().await, read().await), (1, 1), "it isn't due again");
    world.clock.advance(23 * 3600);
    assert_eq!(read().await, 1);
    world.clock.advance(3600);
    assert_eq!(read().await, 2);
    // A round that could change it ended; its results are out three hours later.
    let mut round = world.contest(Platform::Codeforces, "9", -3);
    round.division = Some("Div. 2".to_owned());
    world.announce(&[round.clone()]).await;
    let out = round.ends_at + SignedDuration::from_hours(3);
    world.clock.set(out - SignedDuration::from_secs(1));
    assert_eq!(read().await, 2);
    world.clock.set(out);
    assert_eq!((read().await, read().await), (3, 3));
    queue.close();
    worker.await.unwrap();
}
