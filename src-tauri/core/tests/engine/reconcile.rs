//! Added, moved, renamed, lengthened, canceled, turned off and on: the calendar follows, with few calls.

use contestsync_core::domain::Platform;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::InjectedFault;
use jiff::SignedDuration;
use serde_json::json;

use super::world::{DRY, PLAIN, World, id};

#[tokio::test]
async fn what_is_announced_is_in_the_calendar_and_a_second_sync_asks_once_and_writes_nothing() {
    let world = World::new().await;
    let contests = [
        world.contest(Platform::Codeforces, "1", 24),
        world.contest(Platform::Codeforces, "2", 24),
        world.contest(Platform::AtCoder, "abc430", 30),
    ];
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.failed),
        (CalendarOutcome::Ok, 3, 0)
    );
    assert_eq!(report.calendar_id, Some(world.calendar()));
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}

#[tokio::test]
async fn an_event_says_what_it_is() {
    let world = World::new().await;
    let contest = world.contest(Platform::AtCoder, "abc430", 30);
    world.announce(std::slice::from_ref(&contest)).await;
    world.sync(PLAIN).await;
    let event = world.event(&contest);
    assert_eq!(event["summary"], "AtCoder: Round abc430");
    assert_eq!(event["location"], "https://atcoder.jp/contest/abc430");
    assert_eq!(
        event["source"],
        json!({"title": "AtCoder", "url": "https://atcoder.jp/contest/abc430"})
    );
    assert_eq!(event["transparency"], "transparent");
    assert_eq!(
        event["reminders"],
        json!({"useDefault": false, "overrides": [{"method": "popup", "minutes": 30}]})
    );
    assert_eq!(
        event["description"],
        "https://atcoder.jp/contest/abc430\nAtCoder · 2 h · rated\nKept up to date by ContestSync (atcoder:abc430)."
    );
    assert_eq!(event["colorId"], json!(null));
    assert_eq!(id(&event).len(), 52);
}

#[tokio::test]
async fn a_fresh_database_finds_its_events_again_and_changes_nothing() {
    let (mut world, contests) = World::synced(4).await;
    let before = world.live();
    world.lose_data().await;
    world.announce(&contests).await;
    let mark = world.google.mark();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.unchanged),
        (CalendarOutcome::Ok, 0, 4)
    );
    assert_eq!(world.google.writes_since(mark), 0);
    assert_eq!(world.live(), before);
}

#[tokio::test]
async fn moved_renamed_and_lengthened_contests_keep_their_one_event() {
    let (world, mut contests) = World::synced(3).await;
    let ids: Vec<String> = world.live().iter().map(|event| id(event).to_owned()).collect();
    contests[0].starts_at += SignedDuration::from_mins(30);
    contests[0].ends_at += SignedDuration::from_mins(30);
    contests[1].name = "Round One (Div. 2)".to_owned();
    contests[2].ends_at += SignedDuration::from_mins(15);
    contests[2].duration_seconds += 900;
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.inserted, report.updated, report.deleted), (0, 3, 0));
    world.assert_equal_to(&contests);
    assert_eq!(
        world
            .live()
            .iter()
            .map(|event| id(event).to_owned())
            .collect::<Vec<_>>(),
        ids
    );
    world.assert_settled().await;
}

#[tokio::test]
async fn a_cancelled_contest_leaves_and_one_that_comes_back_returns() {
    let (world, contests) = World::synced(4).await;
    world.announce(&contests[..3]).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.deleted, report.outcome), (1, CalendarOutcome::Ok));
    world.assert_equal_to(&contests[..3]);
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.inserted, report.kept_deleted), (1, 0));
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_platform_switched_off_leaves_without_asking_and_returns_when_switched_on() {
    let world = World::new().await;
    let mut contests = world.rounds(8);
    contests.push(world.contest(Platform::AtCoder, "abc430", 30));
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    world.set("platforms", "atcoder").await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.deleted, report.outcome), (8, CalendarOutcome::Ok));
    world.assert_equal_to(&contests[8..]);
    world.set("platforms", "atcoder,codeforces").await;
    assert_eq!(world.sync(PLAIN).await.inserted, 8);
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn after_the_data_is_lost_a_platform_that_was_not_read_loses_no_event() {
    let (mut world, contests) = World::synced(2).await;
    world.lose_data().await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.deleted, report.unchanged), (0, 2));
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn what_began_is_left_as_history() {
    let (world, contests) = World::synced(2).await;
    // 24 h 30 min on: the first has begun, the second hasn't.
    world.clock.advance(88_200);
    world.google.advance(SignedDuration::from_secs(88_200));
    let mut renamed = contests.clone();
    renamed[0].name = "Renamed while it runs".to_owned();
    world.announce(&renamed).await;
    let mark = world.google.mark();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.updated, report.deleted, world.google.writes_since(mark)),
        (0, 0, 0)
    );
    // Gone from the list while it runs, and over: still history.
    world.announce(&renamed[1..]).await;
    world.clock.advance(8_000);
    assert_eq!(world.sync(PLAIN).await.deleted, 0);
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn a_contest_postponed_after_its_start_moves_its_event() {
    let (world, mut contests) = World::synced(1).await;
    world.clock.advance(86_460);
    contests[0].starts_at += SignedDuration::from_mins(20);
    contests[0].ends_at += SignedDuration::from_mins(20);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn a_dry_run_says_what_would_be_done_and_writes_nothing() {
    let world = World::new().await;
    let contests = world.rounds(3);
    world.announce(&contests).await;
    let report = world.sync(DRY).await;
    let plan = report.plan.unwrap();
    assert_eq!((report.inserted, plan.len(), report.dry_run), (3, 3, true));
    assert_eq!(plan[0].summary, "Codeforces: Round 1000");
    assert_eq!(world.google.app_calendars().len(), 0);
}

#[tokio::test]
async fn many_events_go_in_with_ten_calls_in_flight_and_no_more() {
    let world = World::new().await;
    world.google.adjust(|options| options.latency_ms = 20);
    let contests = world.rounds(60);
    world.announce(&contests).await;
    let mark = world.google.mark();
    let report = world.sync(PLAIN).await;
    assert_eq!((report.inserted, report.failed), (60, 0));
    assert_eq!(world.google.most_in_flight(), 10);
    // Look for the calendar, make it, one call an event, look before and after whether another installation made one too, and store the settings.
    assert_eq!(
        world
            .google
            .requests_since(mark)
            .iter()
            .filter(|request| request.api.is_some())
            .count(),
        65
    );
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn a_list_in_short_and_empty_pages_is_read_to_its_end() {
    let (mut world, contests) = World::synced(7).await;
    world.lose_data().await;
    world.announce(&contests).await;
    world.google.adjust(|options| {
        options.page_cap = Some(2);
        options.empty_pages = true;
    });
    let mark = world.google.mark();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.inserted, report.unchanged, world.google.writes_since(mark)),
        (0, 7, 0)
    );
}

/// Google has also answered 400, reason `invalid`, to a token that it didn't take; the same request again would fail for good.
#[tokio::test]
async fn a_sync_token_that_google_no_longer_takes_is_followed_by_a_full_list() {
    for (status, reason) in [(410, "fullSyncRequired"), (400, "invalid")] {
        let (world, _) = World::synced(3).await;
        world.sync(PLAIN).await;
        let refused = InjectedFault::status(status, reason);
        world.google.fail_next("calendar.events.list", refused, 1);
        let mark = world.google.mark();
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.unchanged, report.requests),
            (CalendarOutcome::Ok, 3, 2)
        );
        assert_eq!(world.google.writes_since(mark), 0);
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn a_list_that_google_refuses_is_no_refused_event() {
    for (reason, said) in [("invalid", "invalid"), ("", "status 400")] {
        let (world, _) = World::synced(3).await;
        let refused = InjectedFault::status(400, reason);
        world.google.fail_next("calendar.events.list", refused, 2);
        let report = world.sync(PLAIN).await;
        let told: Vec<_> = report
            .errors
            .iter()
            .map(|error| (error.code.as_str(), error.event.as_deref(), error.message.as_str()))
            .collect();
        let message = format!("Google Calendar refused the request ({said}); the next sync tries again.");
        assert_eq!(
            (report.outcome, told),
            (CalendarOutcome::Failed, vec![("http_status", None, message.as_str())])
        );
    }
}
