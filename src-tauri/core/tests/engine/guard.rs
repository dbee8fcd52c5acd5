//! A plan that deletes a lot is held, shown, and needs approval.

use contestsync_core::engine::report::CalendarOutcome;

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
