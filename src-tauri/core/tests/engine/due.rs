//! When a sync is due: after any change that affects the calendar, and never otherwise. A stop really stops.

use std::sync::Arc;
use std::time::Duration;

use contestsync_core::domain::verdict::Choice;
use contestsync_core::domain::{Clock, Platform, SourceId};
use contestsync_core::engine::queue::{Work, WorkResult};
use contestsync_core::engine::remind::Reminding;
use contestsync_core::engine::report::{CalendarOutcome, PlatformOutcome};
use contestsync_core::engine::{Desk, Engine, Queue, SyncOptions};
use contestsync_core::store::runs::RunKind;
use contestsync_doubles::google::InjectedFault;
use contestsync_doubles::platforms::{Platforms, Response, SampleContest};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use tokio::sync::mpsc::unbounded_channel;
use tokio::time::timeout;

use super::reminding::Heard;
use super::schedule::with_platforms;
use super::world::{DRY, PLAIN, World, start};

async fn sync_at(engine: &Engine) -> Option<Timestamp> {
    engine.due().await.unwrap().sync_at
}

/// After a sync nothing is due for a day.
async fn assert_rests(world: &World) {
    let tomorrow = world.clock.now() + SignedDuration::from_hours(24);
    assert_eq!(sync_at(&world.engine).await, Some(tomorrow));
}

async fn assert_due(world: &World, why: &str) {
    assert_eq!(sync_at(&world.engine).await, Some(world.clock.now()), "{why}");
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok, "{why}");
    assert_rests(world).await;
}

#[tokio::test]
async fn whoever_changes_what_the_calendar_is_made_from_makes_a_sync_due() {
    let world = World::new().await;
    let mut rounds = world.rounds(3);
    world.announce(&rounds).await;
    assert_due(&world, "it was never made").await;
    // As another process does it, such as the command line.
    let there = &world.store;
    let (queue, _worker) = Queue::start(world.engine.clone());
    let desk = Desk::new(world.engine.clone(), queue);

    there.set_preference("calendar.busy", "true").await.unwrap();
    assert_due(&world, "a preference, set elsewhere").await;
    desk.set_preference("calendar.color_by_platform", &json!(true))
        .await
        .unwrap();
    assert_due(&world, "a preference, set in the window").await;
    let never = Choice {
        calendar: Some(false),
        ..Choice::default()
    };
    there.set_choice(&rounds[0].key, never).await.unwrap();
    assert_due(&world, "a choice").await;
    there.set_choice(&rounds[0].key, Choice::default()).await.unwrap();
    assert_due(&world, "a choice that is taken back").await;

    rounds[1] = world.contest(Platform::Codeforces, "1001", 70);
    world.announce(&rounds).await;
    assert_due(&world, "a contest that moved, whoever read it").await;
    world.assert_equal_to(&rounds);

    let calendar = world.calendar();
    let event = world.live()[0]["id"].as_str().unwrap().to_owned();
    world.google.user_delete_event(&calendar, &event);
    assert_eq!(world.sync(PLAIN).await.kept_deleted, 1);
    assert_rests(&world).await;
    assert_eq!(there.restore_deleted(None).await.unwrap(), 1);
    assert_due(&world, "an event that is to come back").await;
    assert_eq!(world.live().len(), 3);

    world.sign_in().await.unwrap();
    assert_due(&world, "a new sign-in").await;
    let account = there.account().await.unwrap().unwrap();
    assert!(there.forget_account(&account.sign_in()).await.unwrap());
    assert_eq!(sync_at(&world.engine).await, None, "nobody is signed in");
}

#[tokio::test]
async fn what_does_not_reach_the_calendar_makes_no_sync_due() {
    let (world, rounds) = World::synced(2).await;
    assert_rests(&world).await;
    let store = &world.store;
    for (key, value) in [
        ("theme", "dark"),
        ("reminders.lead_minutes", "15"),
        ("calendar.busy", "false"),
    ] {
        store.set_preference(key, value).await.unwrap();
    }
    // The same once more.
    world.announce(&rounds).await;
    world.engine.pause_reminders(None).await.unwrap();
    assert_rests(&world).await;
    // A dry run makes nothing, so what it looked at is still to be done.
    store.set_preference("calendar.busy", "true").await.unwrap();
    world.sync(DRY).await;
    assert_due(&world, "only a dry run came after the change").await;
    world.sync(PLAIN).await;
    assert_rests(&world).await;
    // A mute changes no event, but the other computers wait for it.
    let muted = Choice {
        remind: Some(false),
        ..Choice::default()
    };
    store.set_choice(&rounds[0].key, muted).await.unwrap();
    assert_due(&world, "a contest was muted").await;
    world.sync(PLAIN).await;
    assert_rests(&world).await;
}

#[tokio::test]
async fn a_rule_that_looks_at_local_hours_makes_the_zone_part_of_what_the_calendar_is_made_from() {
    let world = World::new().await;
    world.announce(&world.rounds(1)).await;
    let rules = json!([{"when": "outside_hours", "week": [1, 1, 1, 1, 1, 1, 1], "hide_from": ["reminder"]}]);
    world.set("rules", &rules.to_string()).await;
    world.sync(PLAIN).await;
    let made = world
        .store
        .basis(contestsync_core::store::basis::Which::Made)
        .await
        .unwrap();
    let (mut made_from, calendar) = made.unwrap();
    assert!(made_from.zone.is_some());
    assert_rests(&world).await;
    made_from.zone = Some("Pacific/Kiritimati".to_owned());
    let store = &world.store;
    store
        .keep_basis(
            contestsync_core::store::basis::Which::Made,
            &made_from,
            calendar.as_deref(),
        )
        .await
        .unwrap();
    assert_due(&world, "made in another zone").await;
}

/// What is changed while a sync runs wasn't seen by it.
#[tokio::test]
async fn a_change_while_a_sync_runs_is_due_when_it_ends() {
    let world = World::new().await;
    world.announce(&world.rounds(1)).await;
    world.google.fail_next("calendar.events.insert", InjectedFault::Hold, 1);
    let mark = world.google.mark();
    let engine = world.engine.clone();
    let running = tokio::spawn(async move { engine.sync(PLAIN).await });
    let inserting = world
        .google
        .seen("calendar.events.insert", 1, mark, Duration::from_secs(30));
    assert!(inserting.await);
    world.set("calendar.busy", "true").await;
    world.google.release();
    let done = running.await.unwrap().unwrap().0.calendar;
    assert_eq!((done.outcome, done.inserted), (CalendarOutcome::Ok, 1));
    assert_eq!(world.live()[0]["transparency"], "transparent");
    assert_due(&world, "the change came while it ran").await;
    // Google leaves out what is its own default.
    assert_eq!(world.live()[0]["transparency"], json!(null));
}

#[tokio::test]
async fn a_failing_sync_rests_and_a_change_tries_again_sooner_but_not_at_once() {
    let world = World::new().await;
    world.announce(&world.rounds(1)).await;
    world
        .google
        .fail_next("calendar.events.insert", InjectedFault::status(503, "backendError"), 20);
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Partial);
    let failed = world.clock.now();
    let minutes = |minutes| Some(failed + SignedDuration::from_mins(minutes));
    assert_eq!(sync_at(&world.engine).await, minutes(30));
    world.set("calendar.busy", "true").await;
    assert_eq!(sync_at(&world.engine).await, minutes(1));
    // That fails too: it rests again, until the next change.
    world.google.clear_faults();
    world
        .google
        .fail_next("calendar.events.insert", InjectedFault::status(503, "backendError"), 20);
    world.sync(PLAIN).await;
    assert_eq!(sync_at(&world.engine).await, minutes(30));
    world.google.clear_faults();
    world.clock.advance(1800);
    assert_due(&world, "the rest is over").await;
}

/// So many minutes before a contest starts, its platform moves it by an hour and a half.
fn moves_shortly_before(world: &World, platforms: &Platforms, minutes: i64) -> SampleContest {
    let mut sample = platforms.sample(world.clock.now());
    let least = world.clock.now() + SignedDuration::from_hours(5);
    let upcoming = sample.upcoming();
    let contest = upcoming.iter().find(|contest| contest.starts_at > least).unwrap();
    world.clock.set(contest.starts_at - SignedDuration::from_mins(minutes));
    sample.set_now(world.clock.now());
    sample.move_by(&contest.key(), SignedDuration::from_mins(90));
    platforms.show(&sample);
    contest.clone()
}

fn assert_has_moved(world: &World, contest: &SampleContest) {
    let key = contest.key();
    let of = |event: &&serde_json::Value| event["extendedProperties"]["private"]["contestsync_key"] == key;
    let events = world.live();
    let event = events.iter().find(of).unwrap();
    assert_eq!(start(event), contest.starts_at + SignedDuration::from_mins(90));
}

/// Case 6, in both its forms: found before the old start, and synced after it.
#[tokio::test]
async fn a_move_that_a_refresh_finds_reaches_the_event_even_after_its_old_start() {
    let (world, platforms) = with_platforms().await;
    let (queue, _worker) = Queue::start(world.engine.clone());
    world.engine.catch_up(&queue).await.unwrap();
    let contest = moves_shortly_before(&world, &platforms, 2);
    // As the check before a reminder asks, `contestsync refresh` and "Fetch now".
    let platform: Platform = contest.platform.parse().unwrap();
    queue
        .ask(Work::Refresh(Some([SourceId::from(platform)].into())))
        .await
        .unwrap();
    assert_eq!(sync_at(&world.engine).await, Some(world.clock.now()));
    world.clock.advance(5 * 60);
    world.engine.catch_up(&queue).await.unwrap();
    assert_has_moved(&world, &contest);
}

/// Case 6 as a whole: the check before a reminder finds the move, and the event follows by itself.
#[tokio::test]
async fn a_move_that_the_check_before_a_reminder_finds_reaches_the_event_with_the_sync_that_follows() {
    let (world, platforms) = with_platforms().await;
    let (queue, _worker) = Queue::start(world.engine.clone());
    world.engine.catch_up(&queue).await.unwrap();
    // Two minutes before its first reminder.
    let contest = moves_shortly_before(&world, &platforms, 62);
    let (sender, mut heard) = unbounded_channel();
    let reminding = Reminding::start(world.engine.clone(), queue.clone(), Arc::new(Heard(sender)));
    let moved = async {
        loop {
            let told = heard.recv().await.unwrap();
            if told.title.starts_with("Moved to ") && told.title.ends_with(&contest.name) {
                return;
            }
        }
    };
    timeout(Duration::from_secs(30), moved).await.unwrap();
    assert_eq!(sync_at(&world.engine).await, Some(world.clock.now()));
    world.engine.catch_up(&queue).await.unwrap();
    assert_has_moved(&world, &contest);
    reminding.end().await;
    queue.close();
}

/// Case 23.
#[tokio::test]
async fn with_every_platform_off_no_refresh_is_due_and_none_is_run() {
    let (world, platforms) = with_platforms().await;
    world.set("platforms", "").await;
    let (queue, _worker) = Queue::start(world.engine.clone());
    assert_eq!(world.engine.due().await.unwrap().refresh_at, None);
    assert_eq!(world.engine.status().await.unwrap().next_refresh_at, None);
    for _ in 0..3 {
        world.engine.catch_up(&queue).await.unwrap();
        world.clock.advance(3600);
    }
    let WorkResult::Refreshed(done) = queue.ask(Work::Refresh(None)).await.unwrap() else {
        panic!("a refresh was asked for");
    };
    assert_eq!(done.report.platforms, []);
    assert_eq!(world.store.last_run(RunKind::Refresh, None).await.unwrap(), None);
    assert_eq!(platforms.all_requests(), vec![]);
}

/// A pause that a server asks `doctor` for isn't a reading, and puts off only what would be due within it.
#[tokio::test]
async fn a_pause_that_the_doctor_is_asked_for_puts_off_only_what_is_due_within_it() {
    let (world, platforms) = with_platforms().await;
    world.set("platforms", "codeforces").await;
    let (queue, _worker) = Queue::start(world.engine.clone());
    world.engine.catch_up(&queue).await.unwrap();
    let refresh_at = async || world.engine.due().await.unwrap().refresh_at.unwrap();
    let examine = async || {
        let found = world.engine.doctor(vec![Platform::Codeforces], None).await.unwrap();
        assert_eq!(found.platforms[0].outcome, "refused");
    };
    let regular = refresh_at().await;
    platforms.clear("codeforces");
    platforms.set("codeforces", "/", Response::too_many(30 * 60));

    world.clock.advance(60);
    examine().await;
    assert_eq!(refresh_at().await, regular);

    world.clock.set(regular - SignedDuration::from_mins(10));
    examine().await;
    let end = regular + SignedDuration::from_mins(20);
    assert_eq!(refresh_at().await, end);
    let asked = platforms.requests("codeforces").len();
    for minutes in [5, 19] {
        world.clock.set(regular + SignedDuration::from_mins(minutes));
        world.engine.catch_up(&queue).await.unwrap();
    }
    assert_eq!(platforms.requests("codeforces").len(), asked);
    world.clock.set(end);
    platforms.show(&platforms.sample(end));
    world.engine.catch_up(&queue).await.unwrap();
    assert_eq!(platforms.requests("codeforces").len(), asked + 1);
    assert!(refresh_at().await > end + SignedDuration::from_hours(1));
}

/// Case 26.
#[tokio::test]
async fn cancel_while_platforms_are_read_drops_the_requests_and_says_so() {
    let (world, platforms) = with_platforms().await;
    platforms.clear("codechef");
    platforms.set("codechef", "/", Response::stalled());
    let engine = world.engine.clone();
    let mark = world.google.mark();
    let options = SyncOptions { refresh: true, ..PLAIN };
    let running = tokio::spawn(async move { engine.sync(options).await });
    let mut progress = world.engine.progress();
    let six_are_read = progress
        .wait_for(|progress| matches!(progress, contestsync_core::engine::Progress::Refreshing { done: 6, .. }));
    timeout(Duration::from_secs(50), six_are_read).await.unwrap().unwrap();
    world.engine.cancel();
    let (report, _) = timeout(Duration::from_secs(5), running)
        .await
        .expect("the request is dropped")
        .unwrap()
        .unwrap();
    let refresh = report.refresh.unwrap();
    assert!(refresh.was_cancelled());
    for platform in &refresh.platforms {
        let stopped = platform.platform == SourceId::from(Platform::CodeChef);
        let error = platform.error.as_ref().map(|error| error.code.as_str());
        assert_eq!(error, stopped.then_some("cancelled"), "{platform:?}");
        assert_eq!(platform.outcome == PlatformOutcome::Failed, stopped);
    }
    assert_eq!(report.calendar.outcome, CalendarOutcome::Failed);
    assert_eq!(report.calendar.errors[0].code, "cancelled");
    assert_eq!(world.google.writes_since(mark), 0, "nothing was written after that");
    // A platform that wasn't waited for didn't fail, and is due as before.
    let health = world.store.health().await.unwrap();
    let codechef = health
        .iter()
        .find(|health| health.platform == SourceId::from(Platform::CodeChef))
        .unwrap();
    assert_eq!((codechef.consecutive_failures, codechef.last_attempt_at), (0, None));
    // The next run knows nothing of it anymore.
    platforms.show(&platforms.sample(world.clock.now()));
    let (report, _) = world.engine.sync(options).await.unwrap();
    assert_eq!(report.calendar.outcome, CalendarOutcome::Ok);
}

#[tokio::test]
async fn the_window_is_told_that_reading_was_stopped() {
    let (world, platforms) = with_platforms().await;
    platforms.clear("codechef");
    platforms.set("codechef", "/", Response::stalled());
    let (queue, _worker) = Queue::start(world.engine.clone());
    let desk = Desk::new(world.engine.clone(), queue);
    let asked = {
        let desk = desk.clone();
        tokio::spawn(async move { desk.refresh(Some(vec![Platform::CodeChef.into()])).await })
    };
    let mut progress = world.engine.progress();
    let reading = progress.wait_for(|progress| *progress != contestsync_core::engine::Progress::Idle);
    timeout(Duration::from_secs(30), reading).await.unwrap().unwrap();
    world.engine.cancel();
    let problem = asked.await.unwrap().unwrap_err();
    assert_eq!(problem.code, contestsync_core::domain::Code::Cancelled);
    assert!(problem.message.contains("stopped"), "{problem}");
}
