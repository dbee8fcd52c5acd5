//! Pauses that Google Calendar asks for: until when they hold, for what, and what is said meanwhile.

use std::time::Duration;

use contestsync_core::calendar::google::IN_FLIGHT;
use contestsync_core::domain::{Clock, Code, Platform};
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_core::engine::{Leaving, Queue, SyncOptions};
use contestsync_core::store::google_pauses::CountedCaller;
use contestsync_core::store::marks::Mark;
use contestsync_doubles::google::{CLIENT_ID, InjectedFault};
use contestsync_doubles::platforms::Response;
use jiff::{SignedDuration, Timestamp};

use super::clocks::true_clock;
use super::readings::{HOUR, answer, refresh, rounds};
use super::schedule::with_platforms;
use super::world::{PLAIN, World};

fn limited(code: u16, seconds: u32) -> InjectedFault {
    InjectedFault::Status {
        code,
        reason: "rateLimitExceeded".to_owned(),
        retry_after: Some(seconds),
    }
}

/// The caller that the engine is now.
async fn caller(world: &World) -> CountedCaller {
    let preferences = world.store.preferences().await.unwrap();
    CountedCaller {
        account: world.store.account().await.unwrap().unwrap().subject,
        client: preferences.google_client_id.unwrap(),
    }
}

/// As a program that Google Calendar asked for a pause notes it.
async fn pause_google(world: &World, until: Timestamp) {
    let (caller, now) = (caller(world).await, world.clock.now());
    world.store.note_google_pause(&caller, until, now).await.unwrap();
}

async fn google_paused_until(world: &World) -> Option<Timestamp> {
    let (caller, now) = (caller(world).await, world.clock.now());
    world.store.google_paused_until(&caller, now).await.unwrap()
}

/// With the last of several tries, from a server that fails, or with a request that isn't sent again.
#[tokio::test]
async fn whichever_answer_asks_for_it_a_pause_of_google_is_kept() {
    let tries = |count| vec![InjectedFault::status(429, "rateLimitExceeded"); count];
    for (call, before, asks) in [
        ("calendar.events.list", tries(3), limited(429, 3_600)),
        ("calendar.events.list", tries(3), limited(503, 30)),
        ("calendar.events.list", vec![], limited(503, 3_600)),
        ("calendar.calendars.insert", vec![], limited(503, 3_600)),
    ] {
        let world = World::new().await;
        world.announce(&world.rounds(1)).await;
        if call == "calendar.events.list" {
            world.sync(PLAIN).await;
        }
        for fault in before {
            world.google.fail_next(call, fault, 1);
        }
        let InjectedFault::Status { retry_after, .. } = asks else {
            panic!("{asks:?}")
        };
        let pause = SignedDuration::from_secs(i64::from(retry_after.unwrap()));
        world.google.fail_next(call, asks.clone(), 1);
        let until = world.clock.now() + pause;
        assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Failed, "{asks:?}");
        assert_eq!(google_paused_until(&world).await, Some(until), "{call} {asks:?}");
        let mark = world.google.mark();
        assert_eq!(world.sync(PLAIN).await.errors[0].code, "rate_limited");
        assert_eq!(world.google.requests_since(mark).len(), 0);
    }
}

#[tokio::test]
async fn a_client_that_has_used_up_its_day_sends_nothing_for_hours_and_another_one_may() {
    for call in ["calendar.events.list", "calendar.events.insert"] {
        let (world, mut contests) = World::synced(1).await;
        contests.extend(world.rounds(3).split_off(1));
        world.announce(&contests).await;
        let limit = InjectedFault::status(403, "dailyLimitExceeded");
        world.google.fail_next(call, limit, 100);
        let report = world.sync(PLAIN).await;
        assert_eq!(report.errors[0].code, "quota_exceeded", "{call}");
        let until = world.clock.now() + HOUR * 2;
        assert_eq!(google_paused_until(&world).await, Some(until), "{call}");
        assert_eq!(world.engine.due().await.unwrap().sync_at, Some(until), "{call}");
        let mark = world.google.mark();
        assert_eq!(world.sync(PLAIN).await.errors[0].code, "rate_limited");
        assert_eq!(world.google.requests_since(mark).len(), 0, "{call}");
        world.google.clear_faults();
        world
            .set("google.client_id", "another.apps.googleusercontent.com")
            .await;
        assert_eq!(google_paused_until(&world).await, None);
        let account = world.store.account().await.unwrap().unwrap();
        let link = world.store.calendar_link(&account.subject, true).await.unwrap();
        assert_eq!(link.unwrap().writes_paused_until, None, "{call}");
    }
}

#[tokio::test]
async fn of_two_pauses_that_google_asks_for_at_the_same_time_the_longer_counts() {
    let world = World::new().await;
    world.announce(&world.rounds(10)).await;
    world.google.fail_next("calendar.events.insert", limited(429, 3_600), 1);
    world.google.fail_next("calendar.events.insert", limited(429, 120), 9);
    let until = world.clock.now() + HOUR;
    world.sync(PLAIN).await;
    assert_eq!(google_paused_until(&world).await, Some(until));
}

#[tokio::test]
async fn to_see_whether_there_is_a_network_google_is_not_contacted_while_it_is_paused() {
    let (world, platforms) = with_platforms().await;
    world.set("platforms", "codechef").await;
    platforms.clear("codechef");
    platforms.set("codechef", "/", Response::too_many(7200));
    refresh(&world, Platform::CodeChef).await;
    let now = world.clock.now();
    world.store.set_mark(Mark::OfflineSince, Some(now)).await.unwrap();
    pause_google(&world, now + HOUR).await;
    let (queue, _worker) = Queue::start(world.engine.clone());
    world.clock.advance(60);
    let mark = world.google.mark();
    world.engine.catch_up(&queue).await.unwrap();
    assert_eq!(world.google.requests_since(mark).len(), 0);
    assert_eq!(world.engine.offline_since().await.unwrap(), Some(now));
    world.clock.set(now + HOUR);
    world.engine.catch_up(&queue).await.unwrap();
    assert!(!world.google.requests_since(mark).is_empty());
    assert_eq!(world.engine.offline_since().await.unwrap(), None);
}

#[tokio::test]
async fn to_see_whose_clock_is_wrong_google_is_not_contacted_while_it_is_paused() {
    let (world, platforms) = with_platforms().await;
    world.set("platforms", "codeforces").await;
    let truth = true_clock(&world, &platforms);
    let start = truth.now() + HOUR * 30;
    answer(&platforms, rounds(&world, &[(7, start)]));
    let sync = SyncOptions { refresh: true, ..PLAIN };
    assert_eq!(world.sync(sync).await.inserted, 1);
    truth.advance(3600);
    world.clock.advance(3600 - 7 * 3600);
    pause_google(&world, world.clock.now() + HOUR).await;
    let mark = world.google.mark();
    assert_eq!(world.sync(sync).await.errors[0].code, "rate_limited");
    assert_eq!(world.google.requests_since(mark).len(), 0);
}

#[tokio::test]
async fn no_sync_is_due_during_a_pause_of_google_not_even_the_first_or_after_an_outage() {
    let world = World::new().await;
    world.announce(&world.rounds(1)).await;
    let until = world.clock.now() + HOUR;
    pause_google(&world, until).await;
    assert_eq!(world.engine.due().await.unwrap().sync_at, Some(until));
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Failed);
    world.clock.advance(60);
    let now = world.clock.now();
    world.store.set_mark(Mark::BackOnline, Some(now)).await.unwrap();
    assert_eq!(world.engine.due().await.unwrap().sync_at, Some(until));
}

/// Nothing deletes it later on its own.
#[tokio::test]
async fn whatever_keeps_a_calendar_from_being_deleted_nobody_is_told_that_it_is_done_later() {
    let (world, _) = World::synced(1).await;
    let told =
        |why: &str| format!("The calendar wasn't deleted. {why}. Try again later, or delete it in Google Calendar.");
    let refused = |reason: &str| InjectedFault::status(403, reason);
    for (call, reason, code, why) in [
        (
            "calendar.calendars.delete",
            "forbidden",
            Code::HttpStatus,
            "Google Calendar refused the request (forbidden)",
        ),
        (
            "calendar.calendars.delete",
            "quotaExceeded",
            Code::QuotaExceeded,
            "Google doesn't accept changes to the calendar for some hours",
        ),
        (
            "calendar.calendarList.list",
            "forbidden",
            Code::HttpStatus,
            "Google Calendar refused the request (forbidden)",
        ),
    ] {
        world.google.fail_next(call, refused(reason), 1);
        let problem = world.engine.remove_calendar().await.unwrap_err();
        assert_eq!((problem.code, problem.message), (code, told(why)), "{call}");
    }
    let until = world.clock.now() + HOUR;
    pause_google(&world, until).await;
    let why = format!(
        "Google Calendar asked for a pause until {}",
        until.strftime("%Y-%m-%d %H:%M:%S UTC")
    );
    let leaving = Leaving {
        delete_calendar: true,
        ..Leaving::default()
    };
    for problem in [
        world.engine.remove_calendar().await.unwrap_err(),
        world.engine.sign_out(leaving).await.unwrap_err(),
    ] {
        assert_eq!((problem.code, problem.message), (Code::RateLimited, told(&why)));
    }
}

/// Google counts the requests of each account.
#[tokio::test]
async fn a_pause_of_google_belongs_to_the_account_whose_requests_were_too_many() {
    let world = World::new().await;
    world.announce(&world.rounds(1)).await;
    let until = world.clock.now() + HOUR;
    pause_google(&world, until).await;
    let sign_in_as = async |email: &str| {
        world.google.adjust(|options| email.clone_into(&mut options.email));
        world.sign_in().await.unwrap();
    };
    let first = world.store.account().await.unwrap().unwrap().email;
    sign_in_as(&first).await;
    assert_eq!(google_paused_until(&world).await, Some(until));
    world.engine.sign_out(Leaving::default()).await.unwrap();
    sign_in_as(&first).await;
    assert_eq!(world.engine.due().await.unwrap().sync_at, Some(until));
    assert_eq!(world.sync(PLAIN).await.errors[0].code, "rate_limited");
    sign_in_as("second@example.com").await;
    assert_eq!(google_paused_until(&world).await, None);
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    sign_in_as(&first).await;
    assert_eq!(world.sync(PLAIN).await.errors[0].code, "rate_limited");
}

/// A call may be answered after another account has signed in.
#[tokio::test]
async fn a_pause_is_kept_for_the_account_that_was_told_and_not_for_the_one_that_signed_in_meanwhile() {
    let world = World::new().await;
    world
        .announce(&world.rounds(2 * i64::try_from(IN_FLIGHT).unwrap()))
        .await;
    let first = caller(&world).await;
    let mark = world.google.mark();
    world
        .google
        .fail_next("calendar.events.insert", InjectedFault::Hold, IN_FLIGHT);
    let engine = world.engine.clone();
    let sync = tokio::spawn(async move { engine.sync(PLAIN).await.unwrap().0.calendar });
    let is_held = world
        .google
        .seen("calendar.events.insert", IN_FLIGHT, mark, Duration::from_secs(20));
    assert!(is_held.await);
    world
        .google
        .adjust(|options| "second@example.com".clone_into(&mut options.email));
    world.sign_in().await.unwrap();
    world.google.fail_next("calendar.events.insert", limited(429, 3_600), 9);
    world.google.release();
    assert_eq!(sync.await.unwrap().outcome, CalendarOutcome::Partial);
    let now = world.clock.now();
    let paused = world.store.google_paused_until(&first, now).await.unwrap();
    assert_eq!((paused, google_paused_until(&world).await), (Some(now + HOUR), None));
}

#[tokio::test]
async fn a_pause_of_google_belongs_to_the_client_whose_requests_were_too_many() {
    let world = World::new().await;
    let until = world.clock.now() + HOUR;
    pause_google(&world, until).await;
    let another = "another.apps.googleusercontent.com";
    for (id, left) in [(CLIENT_ID, Some(until)), (another, None), (CLIENT_ID, Some(until))] {
        world.set("google.client_id", id).await;
        assert_eq!(
            world.engine.due().await.unwrap().sync_at,
            left.or(Some(world.clock.now())),
            "{id}"
        );
    }
}
