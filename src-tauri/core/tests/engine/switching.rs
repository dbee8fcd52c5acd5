//! Switching to the main calendar and back: the events move, with the user's edits.

use contestsync_core::engine::Leaving;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::InjectedFault;
use serde_json::json;

use super::world::{PLAIN, World, id};

#[tokio::test]
async fn switching_moves_the_events_both_ways_and_needs_the_wider_grant() {
    let (world, contests) = World::synced(7).await;
    let ours = world.calendar();
    let edited = world.event(&contests[0]);
    world
        .google
        .user_edit_event(&ours, id(&edited), &json!({"colorId": "11"}));
    world.set("calendar.dedicated", "false").await;
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.errors[0].code.as_str()),
        (CalendarOutcome::Failed, "scope_missing")
    );
    assert_eq!(world.live_in(&ours).len(), 7);
    let own = world.google.user_create_event(
        "primary",
        &json!({
            "summary": "Dentist",
            "start": {"dateTime": contests[0].starts_at.to_string()},
            "end": {"dateTime": contests[0].ends_at.to_string()},
        }),
    );
    world.sign_in().await.unwrap();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.deleted),
        (CalendarOutcome::Ok, 7, 7)
    );
    assert_eq!((world.live_in(&ours).len(), world.live_in("primary").len()), (0, 8));
    let moved = world
        .live_in("primary")
        .into_iter()
        .find(|event| id(event) == id(&edited))
        .unwrap();
    assert_eq!(moved["colorId"], "11");
    world.assert_settled().await;
    world.set("calendar.dedicated", "true").await;
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.deleted),
        (CalendarOutcome::Ok, 7, 7)
    );
    world.assert_equal_to(&contests);
    let left = world.live_in("primary");
    assert_eq!(left.iter().map(|event| id(event).to_owned()).collect::<Vec<_>>(), [own]);
    world.assert_settled().await;
}

#[tokio::test]
async fn what_the_user_made_of_an_event_moves_with_it_to_the_main_calendar_and_back() {
    let (world, contests) = World::synced(2).await;
    let event = world.event(&contests[0]);
    let ours = event["description"].as_str().unwrap();
    let theirs = json!({
        "summary": "MY ROUND",
        "description": format!("<b>With Asha</b><br>{}", ours.replace('\n', "<br>")),
        "colorId": "11",
        "transparency": "opaque",
        "reminders": {"useDefault": false, "overrides": [{"method": "email", "minutes": 90}]},
        "attendees": [{"email": "asha@example.com"}],
    });
    world.google.user_edit_event(&world.calendar(), id(&event), &theirs);
    let ours = world.calendar();
    for (dedicated, calendar) in [("false", "primary"), ("true", ours.as_str())] {
        world.set("calendar.dedicated", dedicated).await;
        world.sign_in().await.unwrap();
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.inserted, report.deleted),
            (CalendarOutcome::Ok, 2, 2)
        );
        let events = world.live_in(calendar);
        let moved = events.iter().find(|moved| id(moved) == id(&event)).unwrap();
        for field in ["summary", "description", "colorId"] {
            assert_eq!(moved[field], theirs[field], "{field} in {calendar}");
        }
        // Google leaves the default out: busy.
        assert_eq!(moved["transparency"], json!(null), "{calendar}");
        assert_eq!(
            (&moved["reminders"]["overrides"], &moved["attendees"][0]["email"]),
            (&theirs["reminders"]["overrides"], &json!("asha@example.com")),
            "{calendar}"
        );
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn a_calendar_that_the_user_deleted_before_the_events_left_it_is_not_made_again() {
    let (world, contests) = World::synced(3).await;
    let (calendar, event) = (world.calendar(), world.event(&contests[0]));
    world.google.user_delete_event(&calendar, id(&event));
    assert_eq!(world.sync(PLAIN).await.kept_deleted, 1);
    world.google.user_delete_calendar(&calendar);
    world.set("calendar.dedicated", "false").await;
    world.sign_in().await.unwrap();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.kept_deleted),
        (CalendarOutcome::Ok, 2, 1)
    );
    assert_eq!(world.live_in("primary").len(), 2);
    assert_eq!(world.google.app_calendars().len(), 0);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_main_calendar_that_google_denies_for_a_moment_is_asked_again_later() {
    for status in [404, 410] {
        let world = World::new().await;
        world.set("calendar.dedicated", "false").await;
        world.sign_in().await.unwrap();
        world.announce(&world.rounds(2)).await;
        assert_eq!(world.sync(PLAIN).await.inserted, 2);
        let denied = InjectedFault::status(status, "notFound");
        world.google.fail_next("calendar.events.list", denied, 1);
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.errors[0].code.as_str()),
            (CalendarOutcome::Failed, "calendar_api")
        );
        world.assert_settled().await;
        assert_eq!(world.google.app_calendars().len(), 0);
    }
}

#[tokio::test]
async fn the_calendar_is_deleted_although_a_main_calendar_with_nothing_to_come_cannot_be_opened() {
    let leaving = Leaving {
        delete_calendar: true,
        ..Leaving::default()
    };
    // The events went to the main calendar and back, and the new sign-in opens it no longer; or they never went there.
    for went in [true, false] {
        let world = World::new().await;
        world.announce(&world.rounds(2)).await;
        world.sync(PLAIN).await;
        world.set("calendar.dedicated", "false").await;
        if went {
            world.sign_in().await.unwrap();
            assert_eq!(world.sync(PLAIN).await.inserted, 2);
            world.set("calendar.dedicated", "true").await;
            assert_eq!(world.sync(PLAIN).await.inserted, 2);
            world.sign_in().await.unwrap();
        }
        assert!(world.engine.sign_out(leaving).await.unwrap().calendar_deleted, "{went}");
        assert_eq!(world.google.app_calendars().len(), 0, "{went}");
    }
}

#[tokio::test]
async fn signing_out_leaves_the_calendar_or_takes_it_along() {
    let (world, contests) = World::synced(7).await;
    let signed_out = world.engine.sign_out(Leaving::default()).await.unwrap();
    assert_eq!((signed_out.revoked, signed_out.calendar_deleted), (Some(Ok(())), false));
    world.assert_equal_to(&contests);
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::SignedOut);
    world.sign_in().await.unwrap();
    world.assert_settled().await;
    let leaving = Leaving {
        delete_calendar: true,
        ..Leaving::default()
    };
    assert!(world.engine.sign_out(leaving).await.unwrap().calendar_deleted);
    assert_eq!(world.google.app_calendars().len(), 0);
}
