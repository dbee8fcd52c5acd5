//! What a platform's answer proves, and since when: stamps in server time, cached copies, lists of different ages.

use std::collections::BTreeSet;

use contestsync_core::domain::{Clock, Contest, Platform};
use contestsync_core::engine::report::PlatformReport;
use contestsync_core::store::contests::StoredContest;
use contestsync_doubles::platforms::{Platforms, Response};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::schedule::with_platforms;
use super::world::{World, key};

pub(crate) const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// Codeforces' list: ids and starts. An old round keeps it from being empty.
pub(crate) fn rounds(world: &World, rounds: &[(i64, Timestamp)]) -> Response {
    let old = (1, world.clock.now() - HOUR * 48);
    let row = |(id, starts_at): &(i64, Timestamp)| json!({"id": id, "name": format!("Round {id}"), "durationSeconds": 7200, "startTimeSeconds": starts_at.as_second()});
    let rows: Vec<_> = rounds.iter().chain([&old]).map(row).collect();
    Response::json(&json!({"status": "OK", "result": rows}))
}

pub(crate) fn answer(platforms: &Platforms, response: Response) {
    platforms.clear("codeforces");
    platforms.set("codeforces", "/", response);
}

pub(crate) async fn refresh(world: &World, platform: Platform) -> PlatformReport {
    let refreshed = world
        .engine
        .refresh(Some(BTreeSet::from([platform.into()])))
        .await
        .unwrap();
    refreshed.report.platforms.into_iter().next().unwrap()
}

pub(crate) async fn stored(world: &World, text: &str) -> StoredContest {
    world.store.contest(&key(text)).await.unwrap().unwrap()
}

/// The stamp of a contest, and since when that was said, as seconds before `at`.
async fn stamps(world: &World, text: &str, at: Timestamp) -> (i64, i64) {
    let stored = stored(world, text).await;
    let before = |stamp: Timestamp| at.duration_since(stamp).as_secs();
    (before(stored.read_at), before(stored.said_since))
}

#[tokio::test]
async fn a_row_is_stamped_with_the_servers_date_less_the_age_of_the_copy() {
    let (world, platforms) = with_platforms().await;
    let now = world.clock.now();
    let start = now + HOUR * 30;
    answer(
        &platforms,
        rounds(&world, &[(7, start)])
            .date(now - SignedDuration::from_secs(20))
            .age(300),
    );
    refresh(&world, Platform::Codeforces).await;
    assert_eq!(stamps(&world, "codeforces:7", now).await, (320, 320));
    assert_eq!(stored(&world, "codeforces:7").await.checked_at, now);

    world.clock.advance(3600);
    let now = world.clock.now();
    answer(&platforms, rounds(&world, &[(7, start)]));
    refresh(&world, Platform::Codeforces).await;
    assert_eq!(stamps(&world, "codeforces:7", now).await, (0, 3920));

    world.clock.advance(3600);
    let now = world.clock.now();
    answer(&platforms, rounds(&world, &[(7, start + HOUR)]).age(60));
    refresh(&world, Platform::Codeforces).await;
    assert_eq!(stamps(&world, "codeforces:7", now).await, (60, 60));
}

#[tokio::test]
async fn an_answer_that_nothing_changed_renews_the_stamp_by_its_own_date() {
    let (world, platforms) = with_platforms().await;
    let began = world.clock.now();
    answer(&platforms, rounds(&world, &[(7, began + HOUR * 30)]).etag("v1"));
    refresh(&world, Platform::Codeforces).await;
    world.clock.advance(7200);
    let now = world.clock.now();
    answer(
        &platforms,
        rounds(&world, &[(7, began + HOUR * 30)]).etag("v1").age(900),
    );
    let report = refresh(&world, Platform::Codeforces).await;
    assert_eq!(format!("{:?}", report.outcome), "NotModified");
    assert_eq!(stamps(&world, "codeforces:7", now).await, (900, 7200));
}

#[tokio::test]
async fn a_contest_that_is_gone_is_stamped_by_each_complete_list_that_lacks_it() {
    let (world, platforms) = with_platforms().await;
    let began = world.clock.now();
    let start = began + HOUR * 90;
    let all = [(7, start), (8, start), (9, start)];
    answer(&platforms, rounds(&world, &all));
    refresh(&world, Platform::Codeforces).await;

    world.clock.advance(3600);
    answer(&platforms, rounds(&world, &all[..2]).age(30));
    assert_eq!(refresh(&world, Platform::Codeforces).await.removed, 1);
    let now = world.clock.now();
    assert_eq!(stamps(&world, "codeforces:9", now).await, (30, 30));
    let gone_at = stored(&world, "codeforces:9").await.gone_at;

    world.clock.advance(3600);
    answer(&platforms, rounds(&world, &all[..2]).etag("v2"));
    assert_eq!(refresh(&world, Platform::Codeforces).await.removed, 0);
    let now = world.clock.now();
    assert_eq!(stamps(&world, "codeforces:9", now).await, (0, 3630));
    assert_eq!(stored(&world, "codeforces:9").await.gone_at, gone_at);

    // That nothing changed confirms what is missing as well.
    world.clock.advance(3600);
    refresh(&world, Platform::Codeforces).await;
    let now = world.clock.now();
    assert_eq!(stamps(&world, "codeforces:9", now).await, (0, 7230));
}

#[tokio::test]
async fn an_older_copy_out_of_a_cache_neither_moves_nor_removes_nor_revives() {
    let (world, platforms) = with_platforms().await;
    let began = world.clock.now();
    let start = began + HOUR * 90;
    answer(&platforms, rounds(&world, &[(7, start), (8, start), (9, start)]));
    refresh(&world, Platform::Codeforces).await;
    world.clock.advance(3600);
    answer(
        &platforms,
        rounds(&world, &[(7, start + HOUR), (8, start), (10, start)]),
    );
    refresh(&world, Platform::Codeforces).await;

    world.clock.advance(120);
    let copy = rounds(&world, &[(7, start), (8, start), (9, start)])
        .age(1800)
        .etag("old");
    answer(&platforms, copy);
    let report = refresh(&world, Platform::Codeforces).await;
    assert_eq!(
        (report.contests, report.added, report.changed, report.removed),
        (2, 0, 0, 0)
    );
    assert_eq!(stored(&world, "codeforces:7").await.contest.starts_at, start + HOUR);
    assert!(stored(&world, "codeforces:9").await.gone_at.is_some());
    assert_eq!(stored(&world, "codeforces:10").await.gone_at, None);
    let now = world.clock.now();
    assert_eq!(stamps(&world, "codeforces:7", now).await, (120, 120));
    assert_eq!(stamps(&world, "codeforces:9", now).await, (120, 120));
    // What the copy gave to be asked by doesn't stand for the newer rows.
    refresh(&world, Platform::Codeforces).await;
    let asked = platforms.requests("codeforces");
    assert_eq!(asked.last().unwrap().header("if-none-match"), None);
}

#[tokio::test]
async fn a_stamp_from_a_clock_that_ran_ahead_does_not_keep_later_readings_out() {
    let (world, platforms) = with_platforms().await;
    let began = world.clock.now();
    let start = began + HOUR * 90;
    answer(&platforms, rounds(&world, &[(7, start)]));
    refresh(&world, Platform::Codeforces).await;
    // As a clock two years ahead would have left it, with a server that sends no date.
    world.clock.advance(2 * 365 * 86_400);
    let listing = contestsync_core::domain::Listing {
        contests: vec![contestsync_core::domain::Listed {
            contest: Contest {
                name: "Read by a wrong clock".to_owned(),
                ..stored(&world, "codeforces:7").await.contest
            },
            origin: "contest.list",
        }],
        ..Default::default()
    };
    let store = &world.store;
    store
        .merge_listing(Platform::Codeforces, &listing, world.clock.now())
        .await
        .unwrap();
    world.clock.set(began + HOUR);
    assert_eq!(refresh(&world, Platform::Codeforces).await.changed, 1);
    assert_eq!(stamps(&world, "codeforces:7", world.clock.now()).await, (0, 0));
    assert_eq!(stored(&world, "codeforces:7").await.contest.name, "Round 7");
}

pub(crate) fn hackerrank(platforms: &Platforms, rest: Response, events: Response) {
    platforms.clear("hackerrank");
    platforms.set("hackerrank", "/rest/", rest);
    platforms.set("hackerrank", "/community/", events);
}

pub(crate) fn rest(slugs: &[&str], start: Timestamp) -> Response {
    let model = |slug: &&str| json!({"slug": slug, "name": format!("Contest {slug}"), "epoch_starttime": start.as_second(), "epoch_endtime": start.as_second() + 7200});
    let models: Vec<_> = slugs.iter().map(model).collect();
    Response::json(&json!({"models": models, "total": models.len()}))
}

pub(crate) fn events(ids: &[&str], start: Timestamp) -> Response {
    let event = |id: &&str| {
        json!({"id": id, "attributes": {"status": "published", "name": format!("Event {id}"), "start_time": start.to_string(),
            "end_time": (start + HOUR).to_string(), "microsite_url": format!("https://www.hackerrank.com/{id}")}})
    };
    let events: Vec<_> = ids.iter().map(event).collect();
    Response::json(&json!({"data": {"events": {"upcoming_events": events, "ongoing_events": []}}}))
}

#[tokio::test]
async fn each_row_of_two_merged_lists_has_the_stamp_of_its_own_list_and_absence_that_of_the_older() {
    let (world, platforms) = with_platforms().await;
    let began = world.clock.now();
    let start = began + HOUR * 90;
    hackerrank(
        &platforms,
        rest(&["a", "b", "c"], start).age(600),
        events(&["1"], start).age(60),
    );
    refresh(&world, Platform::HackerRank).await;
    let now = world.clock.now();
    assert_eq!(stamps(&world, "hackerrank:a", now).await, (600, 600));
    assert_eq!(stamps(&world, "hackerrank:1", now).await, (60, 60));

    // One list fails: its rows keep their stamps.
    world.clock.advance(3600);
    let now = world.clock.now();
    hackerrank(&platforms, Response::html("no").status(403), events(&["1"], start));
    refresh(&world, Platform::HackerRank).await;
    assert_eq!(stamps(&world, "hackerrank:a", now).await, (4200, 4200));
    assert_eq!(stamps(&world, "hackerrank:1", now).await, (0, 3660));

    world.clock.advance(3600);
    let now = world.clock.now();
    hackerrank(&platforms, rest(&["a", "b"], start), events(&["1"], start).age(90));
    assert_eq!(refresh(&world, Platform::HackerRank).await.removed, 1);
    assert_eq!(stamps(&world, "hackerrank:c", now).await, (90, 90));
}
