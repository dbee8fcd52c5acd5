//! A plan that deletes a lot is held, shown, and needs approval.

use contestsync_core::engine::report::CalendarOutcome;
use contestsync_core::engine::{Desk, Queue};
use contestsync_doubles::google::InjectedFault;

use super::world::{CONFIRMED, DRY, PLAIN, World, key};

#[tokio::test]
async fn more_than_five_deletions_wait_for_a_yes_while_the_rest_goes_on() {
    let (world, mut contests) = World::synced(20).await;
    let mut left = contests.split_off(6);
    left.push(world.contest(contestsync_core::domain::Platform::AtCoder, "abc430", 40));
    world.announce(&left).await;
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.deleted, report.inserted),
        (CalendarOutcome::Partial, 0, 1)
    );
    assert_eq!((report.held.len(), report.errors[0].code.as_str()), (6, "plan_held"));
    assert_eq!(world.live().len(), 21);
    assert_eq!(world.sync(DRY).await.plan.unwrap().len(), 6);
    let report = world.sync(CONFIRMED).await;
    assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 6));
    world.assert_equal_to(&left);
    world.assert_settled().await;
}

#[tokio::test]
async fn five_of_twenty_go_unasked_and_two_of_three_do_not() {
    let (world, contests) = World::synced(20).await;
    world.announce(&contests[5..]).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 5);
    world.announce(&contests[17..]).await;
    world.sync(CONFIRMED).await;
    world.announce(&contests[19..]).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.deleted, report.held.len()), (0, 2));
    assert_eq!(report.held[0].event, key("codeforces:1017").to_string());
}

#[tokio::test]
async fn events_hidden_by_the_users_own_rule_go_without_asking() {
    let (world, _) = World::synced(9).await;
    world
        .set(
            "rules",
            r#"[{"when":"name_has","words":["round"],"hide_from":["calendar"]}]"#,
        )
        .await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 9));
}

#[tokio::test]
async fn a_yes_is_for_the_deletions_that_were_shown_and_for_no_others() {
    let (world, contests) = World::synced(20).await;
    world.announce(&contests[6..]).await;
    let shown = world.sync(DRY).await;
    assert_eq!(shown.held.len(), 6);
    world.engine.note_shown(&shown).await.unwrap();
    // Two more go before the user has answered.
    world.announce(&contests[8..]).await;
    let report = world.sync(CONFIRMED).await;
    assert_eq!(
        (report.outcome, report.deleted, report.held.len()),
        (CalendarOutcome::Partial, 0, 8)
    );
    assert_eq!((report.errors[0].code.as_str(), world.live().len()), ("plan_held", 20));
    // One of them is back: what was shown covers the rest.
    world.engine.note_shown(&report).await.unwrap();
    world.announce(&contests[7..]).await;
    let report = world.sync(CONFIRMED).await;
    assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 7));
    world.assert_equal_to(&contests[7..]);
    // Nothing is asked any longer, so a yes is for whatever there is.
    world.engine.note_shown(&report).await.unwrap();
    world.announce(&contests[14..]).await;
    assert_eq!(world.sync(CONFIRMED).await.deleted, 7);
}

#[tokio::test]
async fn a_yes_to_one_question_answers_no_other() {
    let (world, contests) = World::synced(20).await;
    world.google.user_delete_calendar(&world.calendar());
    world.sync(PLAIN).await;
    world.announce(&contests[6..]).await;
    let shown = world.sync(PLAIN).await;
    assert_eq!(shown.held.len(), 6);
    world.engine.note_shown(&shown).await.unwrap();
    // The user deletes the calendar again, and says yes to the deletions.
    world.google.user_delete_calendar(&world.calendar());
    let report = world.sync(CONFIRMED).await;
    assert_eq!(
        (report.outcome, report.errors[0].code.as_str()),
        (CalendarOutcome::Failed, "calendar_gone")
    );
    assert_eq!(world.google.app_calendars().len(), 0);
    world.engine.note_shown(&report).await.unwrap();
    assert_eq!(world.sync(CONFIRMED).await.inserted, 14);
    world.assert_equal_to(&contests[6..]);
}

#[tokio::test]
async fn a_sync_that_fails_for_another_reason_leaves_the_question_as_it_was_shown() {
    let (world, contests) = World::synced(20).await;
    world.announce(&contests[6..]).await;
    let shown = world.sync(PLAIN).await;
    world.engine.note_shown(&shown).await.unwrap();
    world.announce(&contests[8..]).await;
    world
        .google
        .fail_next("calendar.events.list", InjectedFault::status(403, "forbidden"), 1);
    let failed = world.sync(CONFIRMED).await;
    assert_eq!(failed.outcome, CalendarOutcome::Failed);
    world.engine.note_shown(&failed).await.unwrap();
    assert_eq!(world.sync(CONFIRMED).await.held.len(), 8);
}

#[tokio::test]
async fn the_windows_yes_is_for_what_the_last_sync_showed() {
    let (world, contests) = World::synced(20).await;
    world.announce(&contests[6..]).await;
    assert_eq!(world.sync(PLAIN).await.held.len(), 6);
    world.announce(&contests[8..]).await;
    let (queue, _) = Queue::start(world.engine.clone());
    let desk = Desk::new(world.engine.clone(), queue);
    assert!(desk.sync(true, false, false).await.unwrap().held);
    assert_eq!(world.live().len(), 20);
    assert!(!desk.sync(true, false, false).await.unwrap().held);
    world.assert_equal_to(&contests[8..]);
}
