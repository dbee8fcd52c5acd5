//! Events that Google neither brings back nor lets be made again under their id: they are made anew under the next one.

use contestsync_core::calendar::event_id;
use contestsync_core::domain::Platform;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_core::store::events::EventState;
use contestsync_doubles::google::{InjectedFault, Matcher};
use serde_json::json;

use super::world::{PLAIN, World, id, pass};

const MINUTE: i64 = 60;

#[tokio::test]
async fn an_event_that_google_refuses_to_bring_back_is_made_anew_with_what_the_user_made_of_it() {
    let a = World::new().await;
    let b = a.beside().await;
    a.google.adjust(|options| options.refuse_revival = true);
    let contests = a.synced_with(&b, 3).await;
    let event = a.event(&contests[0]);
    let notes = format!("With Asha\n{}", event["description"].as_str().unwrap());
    let edit = json!({"description": notes, "colorId": "11"});
    a.google.user_edit_event(&a.calendar(), id(&event), &edit);
    a.sync(PLAIN).await;
    a.set("platforms", "atcoder").await;
    assert_eq!(a.sync(PLAIN).await.deleted, 3);
    b.sync(PLAIN).await;
    b.set("platforms", "atcoder,codeforces").await;
    let report = b.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.errors),
        (CalendarOutcome::Ok, 3, vec![])
    );
    a.assert_equal_to(&contests);
    let anew = a.event(&contests[0]);
    assert_ne!(id(&anew), id(&event));
    assert_eq!((&anew["description"], &anew["colorId"]), (&json!(notes), &json!("11")));
    for world in [&a, &b, &a, &b] {
        assert_eq!(world.sync(PLAIN).await.kept_deleted, 0);
    }
    for world in [&a, &b] {
        world.assert_settled().await;
        let state = world.store.event_state(&contests[0].key).await.unwrap();
        assert_eq!(state, Some(EventState::Live));
    }
    // The contest moves on, and so does its event.
    let mut moved = contests.clone();
    moved[0].starts_at += jiff::SignedDuration::from_mins(30);
    moved[0].ends_at += jiff::SignedDuration::from_mins(30);
    a.announce(&moved).await;
    assert_eq!(a.sync(PLAIN).await.updated, 1);
    a.assert_equal_to(&moved);
}

#[tokio::test]
async fn an_event_made_anew_that_the_user_deletes_stays_deleted_until_it_is_asked_for() {
    let a = World::new().await;
    let b = a.beside().await;
    a.google.adjust(|options| options.refuse_revival = true);
    let contests = a.synced_with(&b, 2).await;
    a.set("platforms", "atcoder").await;
    a.sync(PLAIN).await;
    a.set("platforms", "atcoder,codeforces").await;
    a.sync(PLAIN).await;
    b.sync(PLAIN).await;
    a.google.user_delete_event(&a.calendar(), id(&a.event(&contests[1])));
    for _ in 0..2 {
        for world in [&a, &b] {
            let report = world.sync(PLAIN).await;
            assert_eq!((report.inserted, report.kept_deleted), (0, 1));
        }
    }
    let state = b.store.event_state(&contests[1].key).await.unwrap();
    assert_eq!(state, Some(EventState::DeletedByUser));
    // A computer that knows nothing of either id.
    let c = a.beside().await;
    c.announce(&contests).await;
    assert_eq!(c.sync(PLAIN).await.inserted, 0);
    assert_eq!(b.store.restore_deleted(None).await.unwrap(), 1);
    assert_eq!(b.sync(PLAIN).await.inserted, 1);
    for world in [&a, &b, &c, &a, &b, &c] {
        world.sync(PLAIN).await;
    }
    a.assert_equal_to(&contests);
    for world in [&a, &b, &c] {
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn an_event_forgotten_by_google_whose_id_is_not_given_away_again_is_made_anew_once_that_is_sure() {
    let (world, contests) = World::synced(2).await;
    let event = world.event(&contests[0]);
    world.google.user_delete_event(&world.calendar(), id(&event));
    world.sync(PLAIN).await;
    world.google.purge_deleted();
    assert_eq!(world.store.restore_deleted(None).await.unwrap(), 1);
    let taken = || {
        let taken = InjectedFault::status(409, "duplicate");
        world.google.fail_next("calendar.events.insert", taken, 1);
    };
    taken();
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Partial);
    pass(&[&world], MINUTE);
    taken();
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Partial);
    pass(&[&world], 10 * MINUTE);
    world.announce(&contests).await;
    taken();
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.inserted), (CalendarOutcome::Ok, 1));
    assert_ne!(id(&world.event(&contests[0])), id(&event));
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}

#[tokio::test]
async fn of_two_events_of_one_contest_the_one_under_the_later_id_stays() {
    let a = World::new().await;
    let b = a.beside().await;
    let contests = vec![a.contest(Platform::Codeforces, "1", 30)];
    for world in [&a, &b] {
        world.announce(&contests).await;
        world.sync(PLAIN).await;
    }
    a.set("platforms", "atcoder").await;
    a.sync(PLAIN).await;
    let account = a.store.account().await.unwrap().unwrap().subject;
    let first = event_id(&account, &contests[0].key);
    b.sync(PLAIN).await;
    // Google refuses it once only, and another installation brings the first event back at the same time.
    let revival = Matcher::from("calendar.events.patch").with_body("\"confirmed\"");
    a.google.fail_next(revival, InjectedFault::status(403, "forbidden"), 1);
    a.set("platforms", "atcoder,codeforces").await;
    a.sync(PLAIN).await;
    let revived = json!({"status": "confirmed", "extendedProperties": {"private": {
        "contestsync_why": null, "contestsync_gone": null,
    }}});
    a.google.user_edit_event(&a.calendar(), &first, &revived);
    for world in [&b, &a, &b, &a] {
        world.sync(PLAIN).await;
    }
    a.assert_equal_to(&contests);
    assert_ne!(id(&a.event(&contests[0])), first);
    for world in [&a, &b] {
        world.assert_settled().await;
    }
}
