//! Computers with other releases: words of a newer one stay, and what an older one writes back or takes out is corrected or said.

use contestsync_core::domain::Contest;
use jiff::SignedDuration;
use serde_json::json;

use super::release_0_1_0::OldRelease;
use super::world::{PLAIN, World, id, pass};

const MINUTE: i64 = 60;

async fn with_old_release() -> (World, OldRelease, Vec<Contest>) {
    let world = World::new().await;
    let contests = world.rounds(4);
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    let account = world.engine.store().account().await.unwrap().unwrap().subject;
    let mut old = OldRelease::new(&world.google, &world.clock, &account, &world.calendar());
    old.read(&contests);
    old.sync().await;
    world.assert_settled().await;
    (world, old, contests)
}

#[tokio::test]
async fn the_words_of_a_newer_release_stay_when_the_contest_is_renamed_and_moved() {
    let world = World::new().await;
    let mut contests = world.rounds(1);
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    let event = world.event(&contests[0]);
    let newer = json!({
        "summary": "Round 1000 (Codeforces)",
        "description": "Words that only a newer release knows",
        "extendedProperties": {"private": {"contestsync_wording": "2"}},
    });
    world.google.user_edit_event(&world.calendar(), id(&event), &newer);
    world.assert_settled().await;
    contests[0].name = "Round 1000 (Div. 2)".to_owned();
    contests[0].starts_at += SignedDuration::from_mins(30);
    contests[0].ends_at += SignedDuration::from_mins(30);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    let after = world.event(&contests[0]);
    assert_eq!(super::world::start(&after), contests[0].starts_at);
    assert_eq!(
        (
            &after["summary"],
            &after["description"],
            &after["extendedProperties"]["private"]["contestsync_wording"]
        ),
        (&newer["summary"], &newer["description"], &json!("2"))
    );
    world.assert_settled().await;
}

#[tokio::test]
async fn a_start_that_the_old_release_puts_back_is_corrected_and_the_two_do_not_write_in_turns() {
    let (world, mut old, mut contests) = with_old_release().await;
    pass(&[&world], 60 * MINUTE);
    contests[0].starts_at += SignedDuration::from_mins(30);
    contests[0].ends_at += SignedDuration::from_mins(30);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    old.sync().await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    world.assert_equal_to(&contests);
    // It does it again: what was corrected a moment ago has to wait for a later reading.
    old.sync().await;
    assert_eq!(world.sync(PLAIN).await.updated, 0);
    pass(&[&world], 25 * MINUTE);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    world.assert_equal_to(&contests);
    old.read(&contests);
    old.sync().await;
    world.sync(PLAIN).await;
    let mark = world.google.mark();
    old.sync().await;
    world.assert_settled().await;
    assert_eq!(world.google.writes_since(mark), 0);
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn an_event_that_the_old_release_took_out_stays_out_until_it_is_asked_for() {
    let (world, mut old, contests) = with_old_release().await;
    // Its list lacks a contest that ours has.
    old.read(&contests[..3]);
    old.sync().await;
    for _ in 0..2 {
        world.announce(&contests).await;
        let report = world.sync(PLAIN).await;
        assert_eq!((report.inserted, report.kept_deleted), (0, 1));
        world.assert_equal_to(&contests[..3]);
        pass(&[&world], 60 * MINUTE);
    }
    world.announce(&contests).await;
    assert_eq!(world.engine.store().restore_deleted(None).await.unwrap(), 1);
    assert_eq!(world.sync(PLAIN).await.inserted, 1);
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}
