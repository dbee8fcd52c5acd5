//! A deletion that waits for the user's approval waits until it's given, or until it's needed no longer, whatever else happens meanwhile.

use contestsync_core::domain::{Contest, Platform};
use contestsync_core::engine::report::CalendarOutcome;

use super::world::{CONFIRMED, DRY, PLAIN, World};

/// Two of three are gone, so their events are held, and four others are announced.
async fn two_held_in_a_calendar_that_has_grown() -> (World, Vec<Contest>) {
    let (world, mut contests) = World::synced(3).await;
    for number in 0..4 {
        contests.push(world.contest(Platform::Codeforces, &format!("200{number}"), 60));
    }
    world.announce(&contests[2..]).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.inserted, report.deleted, report.held.len()), (4, 0, 2));
    (world, contests)
}

#[tokio::test]
async fn what_is_held_stays_held_when_the_calendar_has_grown_until_the_user_approves_it() {
    let (world, contests) = two_held_in_a_calendar_that_has_grown().await;
    for _ in 0..2 {
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.deleted, report.errors[0].code.as_str()),
            (CalendarOutcome::Partial, 0, "plan_held")
        );
        let held: Vec<&str> = report.held.iter().map(|change| change.event.as_str()).collect();
        assert_eq!(held, ["codeforces:1000", "codeforces:1001"]);
    }
    assert_eq!((world.sync(DRY).await.held.len(), world.live().len()), (2, 7));
    let report = world.sync(CONFIRMED).await;
    assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 2));
    world.assert_equal_to(&contests[2..]);
    world.assert_settled().await;
}

#[tokio::test]
async fn what_is_held_stays_held_when_one_of_them_begins() {
    let (world, contests) = World::synced(20).await;
    world.announce(&contests[6..]).await;
    assert_eq!(world.sync(PLAIN).await.held.len(), 6);
    world.clock.advance(24 * 3600 + 1800);
    world.announce(&contests[6..]).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.deleted, report.held.len()), (0, 5));
    assert_eq!(world.live().len(), 20);
    assert_eq!(world.sync(CONFIRMED).await.deleted, 5);
}

#[tokio::test]
async fn one_more_deletion_goes_while_others_stay_held() {
    let (world, contests) = two_held_in_a_calendar_that_has_grown().await;
    world.announce(&contests[2..6]).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.deleted, report.held.len()), (1, 2));
    world.assert_equal_to(&contests[..6]);
}

#[tokio::test]
async fn a_contest_that_returns_is_held_no_longer() {
    let (world, contests) = two_held_in_a_calendar_that_has_grown().await;
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.held.len()), (CalendarOutcome::Ok, 0));
    world.assert_equal_to(&contests);
    // What goes after that is counted anew: one of seven needs no approval.
    world.announce(&contests[1..]).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    world.assert_equal_to(&contests[1..]);
}

#[tokio::test]
async fn what_is_held_stays_held_while_no_reading_is_recent_enough_to_plan_it() {
    let (world, mut contests) = World::synced(3).await;
    world.announce(&contests[2..]).await;
    assert_eq!(world.sync(PLAIN).await.held.len(), 2);
    world.clock.advance(7 * 3600);
    let report = world.sync(PLAIN).await;
    assert_eq!((report.held.len(), report.waiting), (0, 2));
    for number in 0..4 {
        contests.push(world.contest(Platform::Codeforces, &format!("200{number}"), 60));
    }
    world.announce(&contests[2..]).await;
    for _ in 0..2 {
        let report = world.sync(PLAIN).await;
        assert_eq!((report.deleted, report.held.len()), (0, 2));
    }
}

#[tokio::test]
async fn what_the_users_own_switch_asks_for_is_held_no_longer() {
    let (world, _) = two_held_in_a_calendar_that_has_grown().await;
    world.set("platforms", "atcoder").await;
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.deleted, report.held.len()),
        (CalendarOutcome::Ok, 7, 0)
    );
    world.assert_equal_to(&[]);
}

#[tokio::test]
async fn what_is_held_stays_held_in_the_calendar_that_it_moves_to() {
    let (world, mut contests) = World::synced(3).await;
    world.announce(&contests[2..]).await;
    assert_eq!(world.sync(PLAIN).await.held.len(), 2);
    for number in 0..4 {
        contests.push(world.contest(Platform::Codeforces, &format!("200{number}"), 60));
    }
    world.set("calendar.dedicated", "false").await;
    world.sign_in().await.unwrap();
    world.announce(&contests[2..]).await;
    world.sync(PLAIN).await;
    assert_eq!(world.live_in("primary").len(), 7);
    for _ in 0..2 {
        let report = world.sync(PLAIN).await;
        assert_eq!((report.deleted, report.held.len()), (0, 2));
    }
    assert_eq!(world.sync(CONFIRMED).await.deleted, 2);
    assert_eq!(world.live_in("primary").len(), 5);
}
