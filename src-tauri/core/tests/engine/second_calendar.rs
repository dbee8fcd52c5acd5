//! A second calendar that was created beside the one in use: it is emptied and goes, and nothing of the user goes with it.

use std::collections::BTreeSet;

use contestsync_core::domain::Contest;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::{InjectedFault, Matcher};
use serde_json::json;

use super::leaving::{annotate, found, is_annotated};
use super::world::{PLAIN, World, id, pass};

/// Two computers each made a calendar that the other's list didn't show; ids: the one that is given up, and the one that stays.
async fn two_calendars(contests: &mut Vec<Contest>) -> (World, World, [String; 2]) {
    let a = World::new().await;
    let b = a.beside().await;
    *contests = a.rounds(2);
    for world in [&a, &b] {
        world.announce(contests).await;
        // The other one's calendar isn't in the list.
        let hidden = json!({"items": [], "kind": "calendar#calendarList"}).to_string();
        world
            .google
            .fail_next("calendar.calendarList.list", InjectedFault::Garbage(hidden), 2);
        world.sync(PLAIN).await;
    }
    let mut calendars: Vec<String> = a
        .google
        .app_calendars()
        .iter()
        .map(|calendar| calendar["id"].as_str().unwrap().to_owned())
        .collect();
    calendars.sort();
    let [stays, goes] = calendars.try_into().unwrap();
    (a, b, [goes, stays])
}

#[tokio::test]
async fn a_second_calendar_that_google_denies_for_a_moment_is_not_forgotten_with_its_events() {
    for status in [403, 404] {
        let mut contests = Vec::new();
        let (a, b, [goes, stays]) = two_calendars(&mut contests).await;
        annotate(&a, &goes, &contests[0]);
        pass(&[&a, &b], 3700);
        let list = || Matcher {
            api: Some("calendar.events.list".to_owned()),
            path: Some(format!("/calendar/v3/calendars/{}/", goes.replace('@', "%40"))),
            ..Matcher::default()
        };
        for round in 0..4 {
            for world in [&a, &b] {
                world.announce(&contests).await;
                if round == 1 {
                    let fault = InjectedFault::status(status, "forbidden");
                    world.google.fail_next(list(), fault, 1);
                }
                world.sync(PLAIN).await;
                world.google.clear_faults();
            }
        }
        let left: Vec<_> = a.google.app_calendars();
        assert_eq!(left.len(), 1, "{status}");
        assert_eq!(left[0]["id"], stays.as_str());
        a.assert_equal_to(&contests);
        assert!(is_annotated(&a.event(&contests[0])), "{status}");
        a.assert_settled().await;
        b.assert_settled().await;
    }
}

#[tokio::test]
async fn a_second_calendar_in_which_the_user_has_an_event_loses_ours_and_keeps_theirs() {
    let mut contests = Vec::new();
    let (a, b, [goes, stays]) = two_calendars(&mut contests).await;
    annotate(&a, &goes, &contests[0]);
    let own = a.google.user_create_event(
        &goes,
        &json!({
            "summary": "Dentist",
            "start": {"dateTime": contests[0].starts_at.to_string()},
            "end": {"dateTime": contests[0].ends_at.to_string()},
        }),
    );
    pass(&[&a, &b], 3700);
    for _ in 0..3 {
        for world in [&a, &b] {
            world.announce(&contests).await;
            assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
        }
    }
    let left: Vec<String> = a.live_in(&goes).iter().map(|event| id(event).to_owned()).collect();
    assert_eq!(left, [own]);
    assert_eq!(a.live_in(&stays).len(), 2);
    assert!(is_annotated(&found(&a, &stays, &contests[0]).unwrap()));
    a.assert_settled().await;
    b.assert_settled().await;
}

/// The answer to the first calendar was lost, and Google lists it only later.
#[tokio::test]
async fn an_empty_calendar_of_which_nobody_heard_does_not_stay_beside_the_one_that_is_used() {
    let mut orders = BTreeSet::new();
    while orders.len() < 2 {
        let world = World::new().await;
        let contests = world.rounds(2);
        world.announce(&contests).await;
        let hidden = json!({"items": [], "kind": "calendar#calendarList"}).to_string();
        world
            .google
            .fail_next("calendar.calendarList.list", InjectedFault::Garbage(hidden), 99);
        world
            .google
            .fail_next("calendar.calendars.insert", InjectedFault::DropAfterHandling, 1);
        assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Failed);
        let lost = world.calendar();
        let used = world.sync(PLAIN).await.calendar_id.unwrap();
        world.google.clear_faults();
        assert_eq!(world.google.app_calendars().len(), 2);
        pass(&[&world], 3700);
        for _ in 0..3 {
            world.announce(&contests).await;
            assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
        }
        assert_eq!(world.calendar(), lost.clone().min(used.clone()));
        world.assert_equal_to(&contests);
        world.assert_settled().await;
        orders.insert(lost < used);
    }
}
