//! What a computer hasn't stored stands for nothing: only a whole and later reading of its own shows that an event belongs to no contest.

use contestsync_core::domain::{Clock, Platform};
use contestsync_core::engine::report::{CalendarOutcome, PlatformOutcome};
use contestsync_doubles::platforms::{Platforms, Response};
use jiff::Timestamp;
use serde_json::json;

use super::readings::{HOUR, answer, events, hackerrank, refresh, rest, rounds};
use super::schedule::with_platforms;
use super::world::{PLAIN, World, pass};

/// Two computers that read the same platforms.
async fn two() -> (World, World, Platforms) {
    let (a, platforms) = with_platforms().await;
    let mut b = a.beside().await;
    b.use_endpoints(&platforms.endpoints_toml(&a.google)).await;
    (a, b, platforms)
}

async fn read_and_sync(world: &World, platform: Platform) -> (CalendarOutcome, usize, usize) {
    refresh(world, platform).await;
    let report = world.sync(PLAIN).await;
    (report.outcome, report.inserted, report.deleted)
}

const NOTHING: (CalendarOutcome, usize, usize) = (CalendarOutcome::Ok, 0, 0);

#[tokio::test]
async fn a_copy_from_before_a_contest_was_announced_takes_its_event_from_nobody() {
    let (a, b, platforms) = two().await;
    let start = a.clock.now() + HOUR * 90;
    answer(&platforms, rounds(&a, &[(7, start)]));
    for world in [&a, &b] {
        read_and_sync(world, Platform::Codeforces).await;
    }
    pass(&[&a, &b], 3600);
    answer(&platforms, rounds(&a, &[(7, start), (8, start)]));
    assert_eq!(read_and_sync(&a, Platform::Codeforces).await.1, 1);
    pass(&[&a, &b], 1200);
    // The copy says that it is older than that.
    answer(&platforms, rounds(&a, &[(7, start)]).age(2400));
    assert_eq!(read_and_sync(&b, Platform::Codeforces).await, NOTHING);
    assert_eq!(a.live().len(), 2);
    // A later list without it does show that it is gone.
    pass(&[&a, &b], 1200);
    answer(&platforms, rounds(&a, &[(7, start)]));
    assert_eq!(read_and_sync(&b, Platform::Codeforces).await.2, 1);
}

#[tokio::test]
async fn a_list_that_failed_could_have_held_what_the_others_lack() {
    let (a, b, platforms) = two().await;
    let start = a.clock.now() + HOUR * 90;
    hackerrank(&platforms, rest(&["a"], start), events(&["1"], start));
    assert_eq!(read_and_sync(&a, Platform::HackerRank).await.1, 2);
    pass(&[&a, &b], 3600);
    hackerrank(&platforms, rest(&["a"], start), Response::html("no").status(403));
    assert_eq!(read_and_sync(&b, Platform::HackerRank).await, NOTHING);
    assert_eq!(a.live().len(), 2);
    hackerrank(&platforms, rest(&["a"], start), events(&["2"], start));
    let whole = read_and_sync(&b, Platform::HackerRank).await;
    assert_eq!((whole.1, whole.2), (1, 1));
}

#[tokio::test]
async fn one_of_two_lists_that_fails_is_a_failure_though_the_other_one_is_stored() {
    let (a, _, platforms) = two().await;
    let start = a.clock.now() + HOUR * 90;
    hackerrank(&platforms, rest(&["a"], start), events(&["1"], start));
    assert_eq!(refresh(&a, Platform::HackerRank).await.outcome, PlatformOutcome::Ok);
    a.clock.advance(3600);
    hackerrank(&platforms, rest(&["a", "b"], start), Response::html("no").status(403));
    for (failures, added) in [(1, 1), (2, 0)] {
        let report = refresh(&a, Platform::HackerRank).await;
        let code = report.error.map(|error| error.code);
        assert_eq!(
            (report.outcome, code.as_deref()),
            (PlatformOutcome::Failed, Some("http_status"))
        );
        assert_eq!((report.added, report.contests), (added, 3));
        let health = a.store.health().await.unwrap();
        let health = health
            .iter()
            .find(|health| health.platform == Platform::HackerRank)
            .unwrap();
        assert_eq!(health.consecutive_failures, failures);
        assert!(health.last_success_at.unwrap() < a.clock.now());
    }
    // A list that the server doesn't have says nothing of the other one.
    hackerrank(&platforms, rest(&["a", "b"], start), Response::html("no").status(404));
    assert_eq!(refresh(&a, Platform::HackerRank).await.outcome, PlatformOutcome::Ok);
}

#[tokio::test]
async fn a_contest_whose_row_cannot_be_read_is_there_all_the_same() {
    let (a, b, platforms) = two().await;
    let start = a.clock.now() + HOUR * 90;
    answer(&platforms, rounds(&a, &[(7, start), (8, start), (9, start)]));
    assert_eq!(read_and_sync(&a, Platform::Codeforces).await.1, 3);
    pass(&[&a, &b], 3600);
    let row = |id: i64, seconds: i64, start: Timestamp| json!({"id": id, "name": format!("Round {id}"), "durationSeconds": seconds, "startTimeSeconds": start.as_second()});
    let rows = [
        row(7, 7200, start),
        row(8, -1, start),
        row(1, 7200, a.clock.now() - HOUR * 48),
    ];
    answer(&platforms, Response::json(&json!({"status": "OK", "result": rows})));
    assert_eq!(refresh(&b, Platform::Codeforces).await.rejected, 1);
    let report = b.sync(PLAIN).await;
    // The ninth isn't listed any more; of the eighth nobody knows anything new.
    assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 1));
    let names: Vec<_> = a.live().iter().map(|event| event["summary"].clone()).collect();
    assert_eq!(names, ["Codeforces: Round 7", "Codeforces: Round 8"]);
}

#[tokio::test]
async fn a_list_that_has_not_changed_shows_what_is_gone_as_well() {
    let (a, b, platforms) = two().await;
    let start = a.clock.now() + HOUR * 90;
    answer(&platforms, rounds(&a, &[(7, start)]).etag("seven"));
    for world in [&a, &b] {
        read_and_sync(world, Platform::Codeforces).await;
    }
    pass(&[&a, &b], 3600);
    answer(&platforms, rounds(&a, &[(7, start), (8, start)]).etag("eight"));
    assert_eq!(read_and_sync(&a, Platform::Codeforces).await.1, 1);
    pass(&[&a, &b], 3600);
    // It's withdrawn while the first computer is off; to the second, the list is the one it knows.
    answer(&platforms, rounds(&a, &[(7, start)]).etag("seven"));
    let unchanged = refresh(&b, Platform::Codeforces).await;
    assert_eq!(unchanged.outcome, PlatformOutcome::NotModified);
    assert_eq!(b.sync(PLAIN).await.deleted, 1);
    assert_eq!(a.live().len(), 1);
}

#[tokio::test]
async fn a_list_that_has_not_changed_does_not_stand_for_one_that_was_read_in_part() {
    let (a, b, platforms) = two().await;
    let start = a.clock.now() + HOUR * 90;
    hackerrank(&platforms, rest(&["a"], start), events(&["1"], start));
    for world in [&a, &b] {
        read_and_sync(world, Platform::HackerRank).await;
    }
    pass(&[&a, &b], 3600);
    // The second computer never sees this answer of the second list.
    hackerrank(&platforms, rest(&["a"], start).etag("a"), events(&["1", "2"], start));
    assert_eq!(read_and_sync(&a, Platform::HackerRank).await.1, 1);
    hackerrank(
        &platforms,
        rest(&["a"], start).etag("a"),
        Response::html("no").status(403),
    );
    assert_eq!(read_and_sync(&b, Platform::HackerRank).await, NOTHING);
    pass(&[&a, &b], 3600);
    assert_eq!(read_and_sync(&b, Platform::HackerRank).await, NOTHING);
    assert_eq!(a.live().len(), 3);
}
