//! Answers that can't be right: most upcoming contests are missing or can't be read. Also what happens to the validators of lost rows.

use std::collections::BTreeSet;

use contestsync_core::domain::{Clock, Platform};
use contestsync_core::engine::report::PlatformOutcome;
use contestsync_doubles::platforms::Response;
use jiff::Timestamp;
use serde_json::json;

use super::readings::{HOUR, answer, refresh, rounds, stored};
use super::schedule::with_platforms;
use super::world::World;

const CODEFORCES: Platform = Platform::Codeforces;

fn starts(world: &World) -> Vec<(i64, Timestamp)> {
    let start = world.clock.now() + HOUR * 90;
    (11..=14).map(|id| (id, start)).collect()
}

async fn last_success(world: &World) -> Option<Timestamp> {
    let health = world.store.health().await.unwrap();
    let health = health.into_iter().find(|health| health.platform == CODEFORCES);
    health.unwrap().last_success_at
}

/// The code of the failure and how many contests are known after it.
async fn failed(world: &World) -> (String, usize) {
    let report = refresh(world, CODEFORCES).await;
    assert_eq!(report.outcome, PlatformOutcome::Failed);
    (report.error.unwrap().code, report.contests)
}

#[tokio::test]
async fn two_doubtful_answers_that_differ_confirm_nothing() {
    let (world, platforms) = with_platforms().await;
    let four = starts(&world);
    answer(&platforms, rounds(&world, &four));
    refresh(&world, CODEFORCES).await;
    let doubtful = ("suspicious_listing".to_owned(), 4);
    for (part, minutes) in [
        (&four[..1], 10),
        (&four[3..], 240),
        (&four[..1], 240),
        (&four[..1], 179),
    ] {
        world.clock.advance(minutes * 60);
        answer(&platforms, rounds(&world, part));
        assert_eq!(failed(&world).await, doubtful);
    }
    world.clock.advance(60);
    let report = refresh(&world, CODEFORCES).await;
    assert_eq!(
        (report.outcome, report.contests, report.removed),
        (PlatformOutcome::Ok, 1, 3)
    );
}

#[tokio::test]
async fn a_good_answer_between_two_doubtful_ones_ends_the_doubt() {
    let (world, platforms) = with_platforms().await;
    let four = starts(&world);
    let good = rounds(&world, &four).etag("good");
    answer(&platforms, good.clone());
    refresh(&world, CODEFORCES).await;
    answer(&platforms, rounds(&world, &four[..1]));
    assert_eq!(failed(&world).await.0, "suspicious_listing");
    // That nothing changed since the good one is a good one.
    world.clock.advance(3600);
    answer(&platforms, good);
    assert_eq!(refresh(&world, CODEFORCES).await.outcome, PlatformOutcome::NotModified);
    world.clock.advance(4 * 3600);
    answer(&platforms, rounds(&world, &four[..1]));
    assert_eq!(failed(&world).await, ("suspicious_listing".to_owned(), 4));
}

#[tokio::test]
async fn a_doubted_list_is_believed_at_once_when_the_user_trusts_it() {
    let (world, platforms) = with_platforms().await;
    let four = starts(&world);
    answer(&platforms, rounds(&world, &four));
    refresh(&world, CODEFORCES).await;
    answer(&platforms, rounds(&world, &four[..1]));
    assert_eq!(failed(&world).await.0, "suspicious_listing");
    let trusted = world
        .engine
        .refresh_trusting(BTreeSet::from([CODEFORCES.into()]))
        .await
        .unwrap();
    let report = &trusted.report.platforms[0];
    assert_eq!(
        (report.outcome, report.removed, report.contests),
        (PlatformOutcome::Ok, 3, 1)
    );
}

#[tokio::test]
async fn a_list_whose_rows_cannot_be_read_is_a_failure_and_nothing_is_renewed() {
    let (world, platforms) = with_platforms().await;
    let four = starts(&world);
    answer(&platforms, rounds(&world, &four));
    refresh(&world, CODEFORCES).await;
    let (read_at, success) = (
        stored(&world, "codeforces:11").await.read_at,
        last_success(&world).await,
    );
    let row = |id: i64, start: serde_json::Value| json!({"id": id, "name": format!("Round {id}"), "durationSeconds": 7200, "startTimeSeconds": start});
    let milliseconds: Vec<_> = four
        .iter()
        .map(|(id, start)| row(*id, start.as_millisecond().into()))
        .collect();
    let words: Vec<_> = four.iter().map(|(id, _)| row(*id, "next Friday".into())).collect();
    let mut most = words.clone();
    most[0] = row(11, four[0].1.as_second().into());
    for rows in [milliseconds, words, most] {
        world.clock.advance(3600);
        answer(&platforms, Response::json(&json!({"status": "OK", "result": rows})));
        assert_eq!(failed(&world).await, ("unexpected_body".to_owned(), 4));
        assert_eq!(
            (
                stored(&world, "codeforces:11").await.read_at,
                last_success(&world).await
            ),
            (read_at, success)
        );
    }
}

#[tokio::test]
async fn a_first_list_of_which_no_row_can_be_read_is_a_failure_too() {
    let (world, platforms) = with_platforms().await;
    let rows = [json!({"id": 11, "name": "Round", "durationSeconds": 7200, "startTimeSeconds": "soon"})];
    answer(&platforms, Response::json(&json!({"status": "OK", "result": rows})));
    assert_eq!(failed(&world).await, ("unexpected_body".to_owned(), 0));
    assert_eq!(last_success(&world).await, None);
}

#[tokio::test]
async fn where_a_list_lost_some_upcoming_rows_and_spoiled_others_what_is_left_is_doubted() {
    let (world, platforms) = with_platforms().await;
    let start = world.clock.now() + HOUR * 90;
    let five: Vec<_> = (11..=15).map(|id| (id, start)).collect();
    // Old rows are still read well, so the list as a whole looks sound.
    let past: Vec<_> = (101..=110).map(|id| (id, world.clock.now() - HOUR * 48)).collect();
    answer(&platforms, rounds(&world, &[five.clone(), past.clone()].concat()));
    refresh(&world, CODEFORCES).await;
    let good = |(id, start): &(i64, Timestamp)| json!({"id": id, "name": format!("Round {id}"), "durationSeconds": 7200, "startTimeSeconds": start.as_second()});
    let spoiled = |(id, _): &(i64, Timestamp)| json!({"id": id, "name": format!("Round {id}"), "durationSeconds": 7200, "startTimeSeconds": "soon"});
    let past: Vec<_> = past.iter().map(good).collect();
    let left: Vec<_> = five[..2]
        .iter()
        .map(good)
        .chain(five[2..4].iter().map(spoiled))
        .chain(past.clone())
        .collect();
    answer(&platforms, Response::json(&json!({"status": "OK", "result": left})));
    assert_eq!(failed(&world).await, ("suspicious_listing".to_owned(), 5));
    let left: Vec<_> = five[..2]
        .iter()
        .map(good)
        .chain(five[2..].iter().map(spoiled))
        .chain(past)
        .collect();
    answer(&platforms, Response::json(&json!({"status": "OK", "result": left})));
    assert_eq!(failed(&world).await, ("unexpected_body".to_owned(), 5));
}

#[tokio::test]
async fn a_contest_that_was_pruned_by_mistake_comes_back_although_the_list_has_not_changed() {
    let (world, platforms) = with_platforms().await;
    let four = starts(&world);
    answer(&platforms, rounds(&world, &four).etag("v1"));
    refresh(&world, CODEFORCES).await;
    let store = &world.store;
    assert!(store.prune(world.clock.now() + HOUR * 24 * 700).await.unwrap() >= 4);
    let report = refresh(&world, CODEFORCES).await;
    assert_eq!(
        (report.outcome, report.contests, report.added),
        (PlatformOutcome::Ok, 4, 4)
    );
}

#[tokio::test]
async fn a_row_that_cannot_be_read_any_more_comes_back_although_the_list_has_not_changed() {
    let (world, platforms) = with_platforms().await;
    let four = starts(&world);
    answer(&platforms, rounds(&world, &four).etag("v1"));
    refresh(&world, CODEFORCES).await;
    let pool = sqlx::SqlitePool::connect(world.store.path().to_str().unwrap())
        .await
        .unwrap();
    sqlx::query("UPDATE contests SET url = 'damaged' WHERE contest_key = 'codeforces:11'")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    let report = refresh(&world, CODEFORCES).await;
    assert_eq!((report.outcome, report.contests), (PlatformOutcome::Ok, 4));
    stored(&world, "codeforces:11").await;
    assert_eq!(refresh(&world, CODEFORCES).await.outcome, PlatformOutcome::NotModified);
}

/// `AtCoder`'s page with these tables: the name of each and the numbers of its rounds.
fn page(world: &World, tables: &[(&str, &[u32])]) -> String {
    let starts_at = (world.clock.now() + HOUR * 30).strftime("%Y-%m-%d %H:%M:%S%z");
    let row = |id: &u32| {
        format!(
            "<tr><td><time>{starts_at}</time></td><td><a href=\"/contests/arc{id}\">ARC {id}</a></td><td>02:00</td><td>All</td></tr>"
        )
    };
    let table = |(name, ids): &(&str, &[u32])| {
        let rows: String = ids.iter().map(row).collect();
        format!("<div id=\"contest-table-{name}\"><table><tbody>{rows}</tbody></table></div>")
    };
    let tables: String = tables.iter().map(table).collect();
    format!("<html><body>{tables}</body></html>")
}

#[tokio::test]
async fn a_page_that_was_cut_or_lacks_the_table_of_what_is_to_come_is_a_failure_and_takes_nothing_away() {
    let (world, platforms) = with_platforms().await;
    let whole = page(&world, &[("upcoming", &[1, 2, 3, 4]), ("recent", &[9])]);
    let lacking = page(&world, &[("recent", &[9])]);
    let cut = whole.split_once("ARC 2").unwrap().0.to_owned();
    for answer in [lacking, cut] {
        platforms.clear("atcoder");
        platforms.set("atcoder", "/", Response::html(&whole));
        let report = refresh(&world, Platform::AtCoder).await;
        assert_eq!((report.outcome, report.contests), (PlatformOutcome::Ok, 5));
        platforms.clear("atcoder");
        platforms.set("atcoder", "/", Response::html(&answer));
        let report = refresh(&world, Platform::AtCoder).await;
        assert_eq!((report.outcome, report.contests), (PlatformOutcome::Failed, 5));
        assert_eq!(report.error.unwrap().code, "suspicious_listing");
    }
}
