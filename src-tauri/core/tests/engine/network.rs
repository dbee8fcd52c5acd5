//! Being offline is a state of the network, not a failure of a platform; a server that wasn't asked hasn't failed.

use std::collections::BTreeSet;

use contestsync_core::domain::{Clock, Platform};
use contestsync_core::engine::Queue;
use contestsync_core::engine::status::Status;
use contestsync_doubles::google::InjectedFault;
use contestsync_doubles::platforms::{Platforms, Response};
use jiff::SignedDuration;

use super::readings::{HOUR, answer, refresh, rounds};
use super::schedule::with_platforms;
use super::world::{PLAIN, World};

/// Nobody listens there.
const NOWHERE: &str = "http://127.0.0.1:1";

/// The endpoints with these platforms out of reach.
fn without(world: &World, platforms: &Platforms, gone: &[&str]) -> String {
    let mut endpoints = platforms.endpoints_toml(&world.google);
    for platform in gone {
        endpoints = endpoints.replace(&format!("\"{}\"", platforms.url(platform)), &format!("\"{NOWHERE}\""));
    }
    endpoints
}

async fn status(world: &World) -> Status {
    world.engine.status().await.unwrap()
}

/// Failures and the next try of a platform.
async fn failures(world: &World, platform: Platform) -> (u32, Option<String>) {
    let of = status(world)
        .await
        .platforms
        .into_iter()
        .find(|of| of.platform == platform)
        .unwrap();
    (of.consecutive_failures, of.next_try_at)
}

#[tokio::test]
async fn without_a_network_no_platform_fails_and_all_are_read_when_it_is_back() {
    let (mut world, platforms) = with_platforms().await;
    world.engine.refresh(None).await.unwrap();
    let asked = platforms.all_requests().len();
    let all = &contestsync_doubles::platforms::PLATFORMS;
    world.use_endpoints(&without(&world, &platforms, all)).await;
    world.clock.advance(1800);
    let since = world.clock.now();
    for _ in 0..3 {
        let report = world.engine.refresh(None).await.unwrap().report;
        let codes: BTreeSet<String> = report
            .platforms
            .into_iter()
            .map(|one| one.error.unwrap().code)
            .collect();
        assert_eq!(codes, BTreeSet::from(["offline".to_owned()]));
        assert_eq!(failures(&world, Platform::AtCoder).await, (0, None));
        world.clock.advance(60);
    }
    assert_eq!(status(&world).await.offline_since, Some(since.to_string()));
    assert_eq!(
        world.store.recent_runs(10).await.unwrap().len(),
        2,
        "one for the way in, none for each look"
    );

    // Long before the next regular reading: the schedule looks a minute after it looked last.
    assert!(world.engine.due().await.unwrap().refresh_at.unwrap() <= world.clock.now());
    world.use_endpoints(&platforms.endpoints_toml(&world.google)).await;
    let (queue, worker) = Queue::start(world.engine.clone());
    world.engine.catch_up(&queue).await.unwrap();
    assert!(platforms.all_requests().len() >= asked + 7);
    assert_eq!(status(&world).await.offline_since, None);
    assert!(world.engine.due().await.unwrap().refresh_at.unwrap() > world.clock.now());
    queue.close();
    worker.await.unwrap();
}

#[tokio::test]
async fn one_platform_out_of_reach_while_others_answer_has_failed() {
    let (mut world, platforms) = with_platforms().await;
    world.use_endpoints(&without(&world, &platforms, &["codeforces"])).await;
    world.engine.refresh(None).await.unwrap();
    assert_eq!(failures(&world, Platform::Codeforces).await.0, 1);
    // Asked alone, it's another one that shows that the network is there.
    world.clock.advance(300);
    refresh(&world, Platform::Codeforces).await;
    let next = (world.clock.now() + SignedDuration::from_mins(10)).to_string();
    assert_eq!(failures(&world, Platform::Codeforces).await, (2, Some(next)));
    assert_eq!(status(&world).await.offline_since, None);
}

#[tokio::test]
async fn a_sync_that_failed_without_a_network_is_due_when_it_is_back() {
    let (mut world, platforms) = with_platforms().await;
    let all = &contestsync_doubles::platforms::PLATFORMS;
    world.use_endpoints(&without(&world, &platforms, all)).await;
    world.engine.refresh(None).await.unwrap();
    world
        .google
        .fail_next("calendar.calendarList.list", InjectedFault::DropBeforeHandling, 10);
    world
        .google
        .fail_next("calendar.calendars.insert", InjectedFault::DropBeforeHandling, 10);
    world.sync(PLAIN).await;
    assert_ne!(status(&world).await.last_sync_outcome.as_deref(), Some("ok"));
    world.google.clear_faults();
    world.clock.advance(60);
    let due = world.engine.due().await.unwrap();
    assert_eq!(due.sync_at, Some(world.clock.now() + SignedDuration::from_mins(29)));
    world.use_endpoints(&platforms.endpoints_toml(&world.google)).await;
    world.engine.refresh(None).await.unwrap();
    assert!(world.engine.due().await.unwrap().sync_at <= Some(world.clock.now()));
    world.sync(PLAIN).await;
    let due = world.engine.due().await.unwrap();
    assert_eq!(due.sync_at, Some(world.clock.now() + SignedDuration::from_hours(24)));
}

#[tokio::test]
async fn a_server_that_asked_for_quiet_has_not_failed_by_not_being_asked() {
    let (world, platforms) = with_platforms().await;
    platforms.clear("codechef");
    platforms.set("codechef", "/", Response::too_many(3600));
    refresh(&world, Platform::CodeChef).await;
    let until = (world.clock.now() + SignedDuration::from_hours(1)).to_string();
    assert_eq!(failures(&world, Platform::CodeChef).await, (1, Some(until.clone())));
    let asked = platforms.requests("codechef").len();
    for _ in 0..3 {
        world.clock.advance(600);
        let report = refresh(&world, Platform::CodeChef).await;
        assert_eq!(report.error.unwrap().code, "rate_limited");
        assert_eq!(failures(&world, Platform::CodeChef).await, (1, Some(until.clone())));
    }
    assert_eq!(platforms.requests("codechef").len(), asked);
}

#[tokio::test]
async fn a_quiet_that_a_clock_ahead_noted_does_not_outlast_it() {
    let (world, platforms) = with_platforms().await;
    let began = world.clock.now();
    platforms.clear("codechef");
    platforms.set("codechef", "/", Response::too_many(3600));
    world.clock.advance(700 * 86_400);
    refresh(&world, Platform::CodeChef).await;
    world.clock.set(began);
    let asked = platforms.requests("codechef").len();
    refresh(&world, Platform::CodeChef).await;
    assert!(platforms.requests("codechef").len() > asked);
}

#[tokio::test]
async fn a_pause_that_the_doctor_was_asked_for_while_the_clock_was_ahead_holds_nothing_up_once_it_is_right() {
    for was_read in [false, true] {
        let (world, platforms) = with_platforms().await;
        if was_read {
            refresh(&world, Platform::CodeChef).await;
        }
        platforms.clear("codechef");
        platforms.set("codechef", "/", Response::too_many(3600));
        let began = world.clock.now();
        world.clock.advance(10 * 3600);
        world.engine.doctor(vec![Platform::CodeChef], None).await.unwrap();
        let asked = platforms.requests("codechef").len();
        refresh(&world, Platform::CodeChef).await;
        assert_eq!(platforms.requests("codechef").len(), asked);
        world.clock.set(began);
        refresh(&world, Platform::CodeChef).await;
        assert!(platforms.requests("codechef").len() > asked, "{was_read}");
    }
}

/// What waits for a reading is no reason to ask a platform that rests after a failure; the user who names it may.
#[tokio::test]
async fn a_sync_whose_writes_wait_asks_no_platform_before_its_pause_is_over() {
    let (world, platforms) = with_platforms().await;
    world.set("platforms", "codeforces").await;
    let start = world.clock.now() + HOUR * 30;
    answer(&platforms, rounds(&world, &[(7, start)]));
    refresh(&world, Platform::Codeforces).await;
    world.clock.advance(7 * 3600);
    answer(&platforms, Response::html("no").status(404));
    refresh(&world, Platform::Codeforces).await;
    assert_eq!(failures(&world, Platform::Codeforces).await.0, 1);
    let asked = platforms.requests("codeforces").len();
    world.clock.advance(299);
    let (report, _) = world.engine.sync_with_fresh_readings(PLAIN).await.unwrap();
    assert_eq!((report.calendar.inserted, report.calendar.waiting), (0, 1));
    assert_eq!(report.calendar.errors[0].code, "reading_too_old");
    assert_eq!(platforms.requests("codeforces").len(), asked);
    refresh(&world, Platform::Codeforces).await;
    let asked = platforms.requests("codeforces").len() - asked;
    assert!(asked > 0, "the user named it");
    // Its second failure is ten minutes old.
    world.clock.advance(600);
    answer(&platforms, rounds(&world, &[(7, start)]));
    let (report, _) = world.engine.sync_with_fresh_readings(PLAIN).await.unwrap();
    assert_eq!((report.calendar.inserted, report.calendar.waiting), (1, 0));
}
