//! Facts that another computer wrote stay its own, whatever this one writes beside them: what this one then reads has to be later by more than a cache lives.

use contestsync_core::domain::Contest;
use contestsync_core::domain::verdict::Choice;
use contestsync_doubles::google::{InjectedFault, Matcher};
use jiff::SignedDuration;

use super::world::{PLAIN, World, id, pass, start};

const MINUTE: i64 = 60;

/// Two computers, the second of which moved an event to another start. With it: what the first read before, and what is announced now.
async fn with_a_start_of_the_other_computer() -> (World, World, Vec<Contest>, Vec<Contest>) {
    let a = World::new().await;
    let b = a.beside().await;
    let before = a.synced_with(&b, 3).await;
    pass(&[&a, &b], MINUTE);
    let mut now = before.clone();
    now[1].starts_at += SignedDuration::from_mins(30);
    now[1].ends_at += SignedDuration::from_mins(30);
    b.announce(&now).await;
    assert_eq!(b.sync(PLAIN).await.updated, 1);
    a.assert_equal_to(&now);
    pass(&[&a, &b], MINUTE);
    (a, b, before, now)
}

/// What a cache shows doesn't bring the old start back, and what is still shown ten minutes later does.
async fn only_a_later_reading_returns(a: &World, b: &World, before: &[Contest], now: &[Contest]) {
    pass(&[a, b], MINUTE);
    a.announce(before).await;
    a.sync(PLAIN).await;
    a.assert_equal_to(now);
    pass(&[a, b], 11 * MINUTE);
    a.announce(before).await;
    a.sync(PLAIN).await;
    a.assert_equal_to(before);
}

#[tokio::test]
async fn a_look_that_was_written_leaves_the_facts_the_other_computers() {
    let (a, b, before, now) = with_a_start_of_the_other_computer().await;
    a.set("calendar.busy", "true").await;
    assert_eq!(a.sync(PLAIN).await.updated, 3);
    only_a_later_reading_returns(&a, &b, &before, &now).await;
}

#[tokio::test]
async fn a_look_that_could_not_be_written_leaves_the_facts_the_other_computers() {
    let (a, b, before, now) = with_a_start_of_the_other_computer().await;
    a.set("calendar.busy", "true").await;
    let look = Matcher::from("calendar.events.patch").with_body("transparency");
    a.google.fail_next(look, InjectedFault::status(400, "invalid"), 3);
    let report = a.sync(PLAIN).await;
    assert_eq!((report.updated, report.failed), (0, 3));
    only_a_later_reading_returns(&a, &b, &before, &now).await;
}

#[tokio::test]
async fn an_event_that_moved_as_it_is_keeps_the_facts_the_other_computers() {
    let (a, b, before, now) = with_a_start_of_the_other_computer().await;
    a.set("calendar.dedicated", "false").await;
    a.sign_in().await.unwrap();
    assert_eq!(a.sync(PLAIN).await.inserted, 3);
    let start_there = || start(&a.live_in("primary")[1]);
    assert_eq!(start_there(), now[1].starts_at);
    for (minutes, contests) in [(1, &now), (11, &before)] {
        pass(&[&a, &b], minutes * MINUTE);
        a.announce(&before).await;
        a.sync(PLAIN).await;
        assert_eq!(start_there(), contests[1].starts_at, "{minutes}");
    }
}

#[tokio::test]
async fn a_deletion_that_no_reading_asked_for_leaves_the_facts_the_other_computers() {
    let (a, b, before, now) = with_a_start_of_the_other_computer().await;
    let (calendar, event) = (a.calendar(), a.event(&now[1]));
    let choose = |calendar| Choice { remind: None, calendar };
    a.store.set_choice(&now[1].key, choose(Some(false))).await.unwrap();
    assert_eq!(a.sync(PLAIN).await.deleted, 1);
    a.google.user_restore_event(&calendar, id(&event));
    a.sync(PLAIN).await;
    a.store.set_choice(&now[1].key, choose(None)).await.unwrap();
    a.sync(PLAIN).await;
    a.assert_equal_to(&now);
    only_a_later_reading_returns(&a, &b, &before, &now).await;
}

#[tokio::test]
async fn a_contest_that_a_cache_lacks_stays_although_its_event_moved_as_it_is() {
    let a = World::new().await;
    let b = a.beside().await;
    let contests = a.rounds(3);
    a.announce(&contests).await;
    pass(&[&a, &b], MINUTE);
    b.announce(&contests).await;
    b.sync(PLAIN).await;
    a.sync(PLAIN).await;
    a.set("calendar.dedicated", "false").await;
    a.sign_in().await.unwrap();
    assert_eq!(a.sync(PLAIN).await.inserted, 3);
    for (minutes, left) in [(1, 3), (11, 2)] {
        pass(&[&a, &b], minutes * MINUTE);
        a.announce(&contests[1..]).await;
        a.sync(PLAIN).await;
        assert_eq!(a.live_in("primary").len(), left, "{minutes}");
    }
}
