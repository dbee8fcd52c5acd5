//! Contests that a platform withdraws and announces again, while Google may say nothing about who deleted an event.

use contestsync_core::domain::{Contest, Platform};
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::Options;

use super::variants::VARIANTS;
use super::world::{PLAIN, World, id, pass};

const HOUR: i64 = 3600;

/// Rounds that are still to come in three weeks.
fn far_rounds(world: &World, count: i64) -> Vec<Contest> {
    (0..count)
        .map(|number| world.contest(Platform::Codeforces, &(1000 + number).to_string(), 21 * 24 + number))
        .collect()
}

/// Two computers, in step with the same rounds.
async fn in_step(variant: fn(&mut Options)) -> (World, World, Vec<Contest>) {
    let a = World::new().await;
    let b = a.beside().await;
    a.google.adjust(variant);
    let contests = far_rounds(&a, 4);
    for world in [&a, &b] {
        world.announce(&contests).await;
        world.sync(PLAIN).await;
    }
    (a, b, contests)
}

#[tokio::test]
async fn a_contest_that_is_announced_again_is_added_by_a_computer_that_saw_it_gone_itself() {
    for (name, variant) in VARIANTS {
        for gap in [60, 1800, 7 * 24 * HOUR] {
            let (a, b, contests) = in_step(variant).await;
            pass(&[&a, &b], HOUR);
            a.announce(&contests[..3]).await;
            assert_eq!(a.sync(PLAIN).await.deleted, 1, "{name}");
            // From here on, the other computer is alone.
            pass(&[&a, &b], gap);
            b.announce(&contests[..3]).await;
            b.sync(PLAIN).await;
            let report = b.sync(PLAIN).await;
            assert_eq!(
                (report.outcome, report.kept_deleted),
                (CalendarOutcome::Ok, 0),
                "{name}"
            );
            pass(&[&a, &b], 24 * HOUR);
            b.announce(&contests).await;
            b.sync(PLAIN).await;
            b.assert_equal_to(&contests);
            b.assert_settled().await;
        }
    }
}

#[tokio::test]
async fn a_computer_with_old_data_learns_from_its_own_reading_that_the_contest_is_gone() {
    for (name, variant) in VARIANTS {
        let (a, b, contests) = in_step(variant).await;
        pass(&[&a, &b], 3 * HOUR);
        a.announce(&contests[..3]).await;
        assert_eq!(a.sync(PLAIN).await.deleted, 1, "{name}");
        pass(&[&a, &b], 2 * HOUR);
        b.sync(PLAIN).await;
        b.announce(&contests[..3]).await;
        b.sync(PLAIN).await;
        pass(&[&a, &b], HOUR);
        b.announce(&contests).await;
        b.sync(PLAIN).await;
        b.assert_equal_to(&contests);
        b.assert_settled().await;
    }
}

#[tokio::test]
async fn what_the_user_deleted_a_moment_ago_stays_deleted_in_the_main_calendar() {
    for (name, variant) in VARIANTS {
        let world = World::new().await;
        world.google.adjust(variant);
        let contests = world.rounds(3);
        world.announce(&contests).await;
        world.sync(PLAIN).await;
        let doomed = world.event(&contests[1]);
        world.google.user_delete_event(&world.calendar(), id(&doomed));
        assert_eq!(world.sync(PLAIN).await.kept_deleted, 1, "{name}");
        world.set("calendar.dedicated", "false").await;
        world.sign_in().await.unwrap();
        for _ in 0..2 {
            world.announce(&contests).await;
            assert_eq!(world.sync(PLAIN).await.kept_deleted, 1, "{name}");
            assert_eq!(world.live_in("primary").len(), 2, "{name}");
            pass(&[&world], HOUR);
        }
    }
}

#[tokio::test]
async fn a_reading_from_before_a_contest_was_announced_does_not_explain_why_its_event_is_gone() {
    for (name, variant) in VARIANTS {
        let (a, b, mut contests) = in_step(variant).await;
        pass(&[&a, &b], 60);
        contests.push(a.contest(Platform::Codeforces, "1900", 22 * 24));
        a.announce(&contests).await;
        assert_eq!(a.sync(PLAIN).await.inserted, 1, "{name}");
        // The other computer sees the event of a contest that it hasn't read of, and then that it's gone.
        b.sync(PLAIN).await;
        a.google.user_delete_event(&a.calendar(), id(&a.event(&contests[4])));
        pass(&[&a, &b], 60);
        b.sync(PLAIN).await;
        pass(&[&a, &b], 24 * HOUR);
        for _ in 0..2 {
            b.announce(&contests).await;
            let report = b.sync(PLAIN).await;
            assert_eq!((report.inserted, report.kept_deleted), (0, 1), "{name}");
        }
        b.assert_equal_to(&contests[..4]);
    }
}
