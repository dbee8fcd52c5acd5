//! Rules look at what a contest is: a computer that knows it as it was decides nothing about an event that shows newer facts.

use contestsync_core::domain::Contest;
use jiff::SignedDuration;
use serde_json::json;

use super::world::{PLAIN, World, pass, start};

const HOUR: i64 = 3600;

/// Two computers that share a calendar, and a rule that keeps practice rounds out of it.
async fn two() -> (World, World, Vec<Contest>) {
    let a = World::new().await;
    let contests = a.rounds(3);
    a.announce(&contests).await;
    a.set(
        "rules",
        &json!([{"when": "name_has", "words": ["practice"], "hide_from": ["calendar"]}]).to_string(),
    )
    .await;
    a.sync(PLAIN).await;
    let b = a.joined(&contests).await;
    b.assert_settled().await;
    (a, b, contests)
}

fn named(contests: &[Contest], name: &str) -> Vec<Contest> {
    let mut contests = contests.to_vec();
    name.clone_into(&mut contests[0].name);
    contests
}

async fn assert_at_rest(worlds: &[&World]) {
    for world in worlds {
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn a_rule_that_knows_the_old_name_does_not_take_out_what_another_computer_added() {
    let (a, b, contests) = two().await;
    let practice = named(&contests, "Practice Round");
    for world in [&a, &b] {
        world.announce(&practice).await;
        world.sync(PLAIN).await;
    }
    a.assert_equal_to(&contests[1..]);
    pass(&[&a, &b], HOUR);
    a.announce(&contests).await;
    assert_eq!(a.sync(PLAIN).await.inserted, 1);
    // The other one was asleep meanwhile.
    for _ in 0..2 {
        let report = b.sync(PLAIN).await;
        assert_eq!((report.deleted, report.updated, report.errors), (0, 0, vec![]));
    }
    a.assert_equal_to(&contests);
    b.announce(&contests).await;
    assert_at_rest(&[&b, &a]).await;
}

#[tokio::test]
async fn a_computer_that_knows_the_old_name_does_not_bring_back_what_a_rule_took_out() {
    let (a, b, contests) = two().await;
    pass(&[&a, &b], HOUR);
    let practice = named(&contests, "Practice Round");
    a.announce(&practice).await;
    assert_eq!(a.sync(PLAIN).await.deleted, 1);
    let report = b.sync(PLAIN).await;
    assert_eq!((report.inserted, report.waiting), (0, 1));
    b.announce(&practice).await;
    assert_at_rest(&[&b, &a]).await;
    a.assert_equal_to(&contests[1..]);
}

#[tokio::test]
async fn what_is_shown_again_waits_for_a_reading_that_is_no_older_than_what_it_showed() {
    let (a, b, mut contests) = two().await;
    pass(&[&a, &b], HOUR);
    contests[0].starts_at += SignedDuration::from_hours(3);
    contests[0].ends_at += SignedDuration::from_hours(3);
    a.announce(&contests).await;
    assert_eq!(a.sync(PLAIN).await.updated, 1);
    a.set("platforms", "atcoder").await;
    assert_eq!(a.sync(PLAIN).await.deleted, 3);
    let read = a.google.events(&a.calendar()).into_iter().map(|event| {
        let read = event["extendedProperties"]["private"]["contestsync_read"].as_str();
        read.map(str::to_owned)
    });
    let read: Vec<Option<String>> = read.collect();
    pass(&[&a, &b], HOUR);
    // Switched on again by the one that knows the old start.
    b.sync(PLAIN).await;
    b.set("platforms", "codeforces,atcoder").await;
    let report = b.sync(PLAIN).await;
    assert_eq!((report.inserted, report.waiting), (2, 1));
    a.assert_equal_to(&contests[1..]);
    // What comes back as it was keeps the time of the newer reading.
    let of = |contest: &Contest| a.event(contest)["extendedProperties"]["private"]["contestsync_read"].clone();
    for contest in &contests[1..] {
        assert!(read.contains(&Some(of(contest).as_str().unwrap().to_owned())));
    }
    b.announce(&contests).await;
    assert_eq!(b.sync(PLAIN).await.inserted, 1);
    assert_eq!(start(&a.event(&contests[0])), contests[0].starts_at);
    a.announce(&contests).await;
    assert_at_rest(&[&b]).await;
    a.sync(PLAIN).await;
    assert_at_rest(&[&a, &b]).await;
    a.assert_equal_to(&contests);
}
