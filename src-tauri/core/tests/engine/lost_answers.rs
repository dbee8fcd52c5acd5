//! Changes that reached Google while their answers, and so their records, were lost: they count as this installation's own all the same.

use contestsync_core::domain::Contest;
use contestsync_doubles::google::InjectedFault;
use jiff::SignedDuration;

use super::world::{PLAIN, World, pass};

const MINUTE: i64 = 60;

/// A computer whose change of one event reached Google, but not its own records. With it: what was announced at first, and what is now.
async fn with_a_change_unrecorded() -> (World, Vec<Contest>, Vec<Contest>) {
    let world = World::new().await;
    let announced = world.rounds(4);
    world.announce(&announced).await;
    world.sync(PLAIN).await;
    pass(&[&world], MINUTE);
    let mut moved = announced.clone();
    moved[1].starts_at += SignedDuration::from_mins(30);
    moved[1].ends_at += SignedDuration::from_mins(30);
    world.announce(&moved).await;
    lose_the_answers(&world, "calendar.events.patch");
    assert_eq!(world.sync(PLAIN).await.failed, 1);
    world.google.clear_faults();
    world.assert_equal_to(&moved);
    pass(&[&world], MINUTE);
    (world, announced, moved)
}

fn lose_the_answers(world: &World, method: &str) {
    world.google.fail_next(method, InjectedFault::DropAfterHandling, 1);
    world.google.fail_next(method, InjectedFault::DropBeforeHandling, 100);
}

#[tokio::test]
async fn a_contest_that_is_withdrawn_right_after_such_a_change_leaves_the_calendar_at_once() {
    let (world, _, mut contests) = with_a_change_unrecorded().await;
    contests.remove(1);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_start_that_returns_right_after_such_a_change_returns_in_the_calendar_at_once() {
    let (world, announced, _) = with_a_change_unrecorded().await;
    world.announce(&announced).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    world.assert_equal_to(&announced);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_contest_that_returns_right_after_such_a_deletion_has_its_event_again_at_once() {
    let world = World::new().await;
    let contests = world.rounds(4);
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    pass(&[&world], MINUTE);
    world.announce(&contests[..3]).await;
    lose_the_answers(&world, "calendar.events.patch");
    assert_eq!(world.sync(PLAIN).await.failed, 1);
    world.google.clear_faults();
    world.assert_equal_to(&contests[..3]);
    pass(&[&world], MINUTE);
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}
