//! Calendars and events that seem to be gone: 404, 409, and 410 mean what was asked for, and nothing else.

use contestsync_core::domain::Contest;
use contestsync_core::engine::Leaving;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::{CLIENT_SECRET, Client, InjectedFault, Matcher};
use jiff::SignedDuration;
use serde_json::json;

use super::variants::VARIANTS;
use super::world::{CONFIRMED, PLAIN, World, id, pass};

fn later(contests: &[Contest]) -> Vec<Contest> {
    let mut later = contests.to_vec();
    later[0].starts_at += SignedDuration::from_mins(30);
    later[0].ends_at += SignedDuration::from_mins(30);
    later
}

#[tokio::test]
async fn a_404_for_an_event_that_is_there_is_asked_again_and_the_event_is_corrected() {
    let (world, contests) = World::synced(2).await;
    let moved = later(&contests);
    world.announce(&moved).await;
    world
        .google
        .fail_next("calendar.events.patch", InjectedFault::status(404, "notFound"), 1);
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.updated, report.kept_deleted),
        (CalendarOutcome::Ok, 1, 0)
    );
    world.assert_equal_to(&moved);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_deletion_that_google_denies_leaves_no_event_that_looks_as_if_the_user_had_brought_it_back() {
    for (status, reason) in [(404, "notFound"), (410, "deleted")] {
        // Once at the deletion alone, and once at the two questions after it as well.
        for (variant, questions) in [(4, 0), (4, 2), (5, 0), (5, 2), (7, 0), (9, 0)] {
            let (name, variant) = VARIANTS[variant];
            let world = World::new().await;
            world.google.adjust(variant);
            let contests = world.rounds(2);
            world.announce(&contests).await;
            world.sync(PLAIN).await;
            let hide = r#"[{"when":"name_has","words":["1001"],"hide_from":["calendar"]}]"#;
            world.set("rules", hide).await;
            let fault = InjectedFault::status(status, reason);
            world.google.fail_next("calendar.events.delete", fault.clone(), 1);
            world.google.fail_next("calendar.events.get", fault, questions);
            world.sync(PLAIN).await;
            world.google.clear_faults();
            world.sync(PLAIN).await;
            world.assert_equal_to(&contests[..1]);
            world.assert_settled().await;
            world.set("rules", "[]").await;
            let report = world.sync(PLAIN).await;
            assert_eq!(
                (report.inserted, report.kept_deleted),
                (1, 0),
                "{name}, {status}, {questions}"
            );
            world.assert_equal_to(&contests);
        }
    }
}

#[tokio::test]
async fn a_404_for_an_event_that_is_to_go_or_to_come_back_is_asked_again_and_leaves_no_event_behind() {
    for (status, reason) in [(404, "notFound"), (410, "deleted")] {
        let (world, contests) = World::synced(2).await;
        let denied = |matcher: Matcher, times| {
            let fault = InjectedFault::status(status, reason);
            world.google.fail_next(matcher, fault, times);
        };
        let write = |body: &str| Matcher::from("calendar.events.patch").with_body(body);
        // Once at the write alone, and once at the two questions after it as well.
        for questions in [0, 2] {
            let hide = r#"[{"when":"name_has","words":["1001"],"hide_from":["calendar"]}]"#;
            world.set("rules", hide).await;
            denied(write("cancelled"), 1);
            denied(Matcher::from("calendar.events.get"), questions);
            world.sync(PLAIN).await;
            world.google.clear_faults();
            world.sync(PLAIN).await;
            world.assert_equal_to(&contests[..1]);
            world.assert_settled().await;
            world.set("rules", "[]").await;
            denied(write("confirmed"), 1);
            world.sync(PLAIN).await;
            world.google.clear_faults();
            assert_eq!(world.sync(PLAIN).await.kept_deleted, 0);
            world.assert_equal_to(&contests);
            world.assert_settled().await;
        }
    }
}

#[tokio::test]
async fn an_event_that_google_denies_once_more_is_left_and_looked_for_again() {
    let (world, contests) = World::synced(2).await;
    let moved = later(&contests);
    world.announce(&moved).await;
    world
        .google
        .fail_next("calendar.events.patch", InjectedFault::status(404, "notFound"), 1);
    world
        .google
        .fail_next("calendar.events.get", InjectedFault::status(404, "notFound"), 2);
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.failed, report.kept_deleted),
        (CalendarOutcome::Partial, 1, 0)
    );
    assert_eq!(
        (report.errors[0].code.as_str(), report.errors[0].event.is_some()),
        ("calendar_api", true)
    );
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    world.assert_equal_to(&moved);
}

#[tokio::test]
async fn a_409_whose_event_is_not_there_says_nothing_about_the_calendar() {
    let world = World::new().await;
    let contests = world.rounds(2);
    world.announce(&contests).await;
    world
        .google
        .fail_next("calendar.events.insert", InjectedFault::status(409, "duplicate"), 1);
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.failed),
        (CalendarOutcome::Partial, 1, 1)
    );
    assert_eq!(
        (report.errors[0].code.as_str(), report.errors[0].event.is_some()),
        ("calendar_api", true)
    );
    assert_eq!(world.sync(PLAIN).await.inserted, 1);
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_calendar_that_goes_during_a_sync_takes_no_event_for_the_users_deed() {
    let (world, contests) = World::synced(3).await;
    let mut moved = contests.clone();
    for contest in &mut moved {
        contest.starts_at += SignedDuration::from_mins(30);
        contest.ends_at += SignedDuration::from_mins(30);
    }
    world.announce(&moved).await;
    let google = std::sync::Arc::clone(&world.google);
    let calendar = world.calendar();
    world.google.fail_next("calendar.events.patch", InjectedFault::Hold, 3);
    let mark = world.google.mark();
    let engine = world.engine.clone();
    let run = tokio::spawn(async move { engine.sync(PLAIN).await });
    assert!(
        google
            .seen("calendar.events.patch", 3, mark, std::time::Duration::from_secs(20))
            .await
    );
    google.user_delete_calendar(&calendar);
    google.release();
    let report = run.await.unwrap().unwrap().0.calendar;
    assert_eq!(
        (report.outcome, report.errors[0].code.as_str()),
        (CalendarOutcome::Failed, "calendar_gone")
    );
    assert_eq!(world.sync(PLAIN).await.inserted, 3);
    world.assert_equal_to(&moved);
}

#[tokio::test]
async fn events_that_a_full_list_leaves_out_are_asked_for_before_anything_is_concluded() {
    let a = World::new().await;
    let b = a.beside().await;
    let contests = a.synced_with(&b, 4).await;
    // One goes with its contest, one by the user's hand; Google forgets both while b is away.
    a.announce(&contests[..3]).await;
    a.sync(PLAIN).await;
    let doomed = a.event(&contests[0]);
    a.google.user_delete_event(&a.calendar(), id(&doomed));
    a.sync(PLAIN).await;
    a.google.purge_deleted();
    a.google.expire_sync_tokens();
    pass(&[&a, &b], 3600);
    b.announce(&contests[..3]).await;
    assert_eq!(b.sync(PLAIN).await.inserted, 0);
    pass(&[&a, &b], 3600);
    for world in [&a, &b] {
        world.announce(&contests[..3]).await;
        world.sync(PLAIN).await;
    }
    a.assert_equal_to(&contests[1..3]);
    assert_eq!(b.sync(PLAIN).await.kept_deleted, 1);
}

#[tokio::test]
async fn a_detail_that_google_refuses_is_left_out_and_named_and_not_tried_again() {
    let world = World::new().await;
    world.set("calendar.color_by_platform", "true").await;
    world
        .google
        .adjust(|options| options.refused_fields = vec!["colorId".to_owned()]);
    let contests = world.rounds(2);
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.failed),
        (CalendarOutcome::Partial, 2, 0)
    );
    assert!(
        report
            .errors
            .iter()
            .all(|error| error.code == "detail_refused" && error.message.contains("color"))
    );
    world.assert_equal_to(&contests);
    assert_eq!(world.event(&contests[0])["reminders"]["overrides"][0]["minutes"], 30);
    world.assert_settled().await;
    world
        .google
        .adjust(|options| options.refused_fields = vec!["reminders".to_owned()]);
    world.set("calendar.reminder_minutes", "5").await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.updated, report.failed, report.errors.len()), (2, 0, 2));
    assert!(
        report
            .errors
            .iter()
            .all(|error| error.code == "detail_refused" && error.message.contains("reminders"))
    );
    world.assert_settled().await;
}

#[tokio::test]
async fn a_time_zone_that_google_does_not_know_becomes_utc_and_the_calendar_is_made() {
    let world = World::new().await;
    world
        .google
        .adjust(|options| options.refused_fields = vec!["timeZone".to_owned()]);
    let contests = world.rounds(1);
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!(report.inserted, 1, "{report:?}");
    world.assert_equal_to(&contests);
    assert_eq!(world.google.app_calendars()[0]["timeZone"], "UTC");
}

#[tokio::test]
async fn another_clients_calendar_is_neither_opened_nor_doubled_and_the_way_out_is_told() {
    let (world, contests) = World::synced(1).await;
    world.google.adjust(|options| {
        let second = Client {
            id: "2-other.apps.googleusercontent.com".to_owned(),
            secret: CLIENT_SECRET.to_owned(),
        };
        options.clients.push(second);
    });
    for old_marker in [false, true] {
        if old_marker {
            let old = json!({"description": "Programming contests. [contestsync-calendar:v1]"});
            world.google.user_edit_calendar(&world.calendar(), &old);
        }
        let other = world.beside_with_client("2-other.apps.googleusercontent.com").await;
        other.announce(&contests).await;
        let report = other.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.errors[0].code.as_str()),
            (CalendarOutcome::Failed, "calendar_foreign")
        );
        assert!(report.errors[0].message.contains("client-file"));
        assert_eq!(world.google.app_calendars().len(), 1);
    }
}

#[tokio::test]
async fn a_calendar_whose_description_the_user_rewrote_is_found_again_by_what_it_holds() {
    let (a, contests) = World::synced(2).await;
    let calendar = a.calendar();
    a.google
        .user_edit_calendar(&calendar, &json!({"summary": "Rounds", "description": "My own words"}));
    let before = a.google.app_calendars();

    let b = a.joined(&contests).await;
    b.assert_equal_to(&contests);
    assert_eq!(a.google.app_calendars(), before, "one, with the user's words");

    // One with an event of the user's is never taken for ours.
    let own = json!({"summary": "Dentist", "start": {"date": "2027-01-01"}, "end": {"date": "2027-01-02"}});
    drop(a.google.user_create_event(&calendar, &own));
    let c = a.beside().await;
    c.announce(&contests).await;
    c.sync(PLAIN).await;
    assert_eq!(a.google.app_calendars().len(), 2);
}

#[tokio::test]
async fn a_new_calendar_that_google_does_not_list_or_open_yet_is_not_made_twice() {
    let a = World::new().await;
    a.google.adjust(|options| options.young_calls = 6);
    let contests = a.rounds(2);
    a.announce(&contests).await;
    for _ in 0..6 {
        a.sync(PLAIN).await;
    }
    assert_eq!(a.google.app_calendars().len(), 1);
    a.assert_equal_to(&contests);
}

#[tokio::test]
async fn two_computers_that_make_the_calendar_at_the_same_moment_keep_one() {
    for order in [[0, 1], [1, 0]] {
        let a = World::new().await;
        let b = a.beside().await;
        let contests = a.rounds(2);
        for world in [&a, &b] {
            world.announce(&contests).await;
        }
        a.google.fail_next("calendar.calendars.insert", InjectedFault::Hold, 2);
        let mark = a.google.mark();
        let engines = [a.engine.clone(), b.engine.clone()];
        let runs = order.map(|which| {
            let engine = engines[which].clone();
            tokio::spawn(async move { engine.sync(PLAIN).await })
        });
        assert!(
            a.google
                .seen("calendar.calendars.insert", 2, mark, std::time::Duration::from_secs(20))
                .await
        );
        a.google.release();
        for run in runs {
            run.await.unwrap().unwrap();
        }
        for world in [&a, &b] {
            assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
        }
        a.assert_equal_to(&contests);
        a.assert_settled().await;
        b.assert_settled().await;
    }
}

#[tokio::test]
async fn two_computers_that_make_a_deleted_calendar_again_at_the_same_moment_keep_one() {
    let a = World::new().await;
    let b = a.beside().await;
    let contests = a.synced_with(&b, 3).await;
    a.set("calendar.reminder_minutes", "25").await;
    for world in [&a, &b] {
        world.sync(PLAIN).await;
    }
    a.google.user_delete_calendar(&a.calendar());
    a.google.fail_next("calendar.calendars.insert", InjectedFault::Hold, 2);
    let mark = a.google.mark();
    let runs = [&a, &b].map(|world| {
        let engine = world.engine.clone();
        tokio::spawn(async move { engine.sync(PLAIN).await })
    });
    assert!(
        a.google
            .seen("calendar.calendars.insert", 2, mark, std::time::Duration::from_secs(20))
            .await
    );
    a.google.release();
    for run in runs {
        run.await.unwrap().unwrap();
    }
    for world in [&a, &b] {
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.calendar_id, report.kept_deleted),
            (CalendarOutcome::Ok, Some(a.calendar()), 0)
        );
    }
    a.assert_equal_to(&contests);
    for world in [&a, &b] {
        world.sync(PLAIN).await;
        world.assert_settled().await;
        let preferences = world.store.preferences().await.unwrap();
        assert_eq!(preferences.calendar_reminder_minutes, [25]);
    }
}

#[tokio::test]
async fn a_second_calendar_that_no_list_showed_at_first_is_emptied_and_removed_later() {
    let a = World::new().await;
    let b = a.beside().await;
    let contests = a.rounds(2);
    for world in [&a, &b] {
        world.announce(&contests).await;
        // The other one's calendar isn't in the list.
        let hidden = json!({"items": [], "kind": "calendar#calendarList"}).to_string();
        a.google
            .fail_next("calendar.calendarList.list", InjectedFault::Garbage(hidden), 2);
        world.sync(PLAIN).await;
    }
    assert_eq!(a.google.app_calendars().len(), 2);
    pass(&[&a, &b], 3700);
    for _ in 0..3 {
        for world in [&a, &b] {
            world.announce(&contests).await;
            assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
        }
    }
    a.assert_equal_to(&contests);
    a.assert_settled().await;
    b.assert_settled().await;
}

#[tokio::test]
async fn two_accounts_in_turn_keep_their_events_in_their_own_main_calendars() {
    let world = World::new().await;
    world.set("calendar.dedicated", "false").await;
    world.sign_in().await.unwrap();
    let contests = world.rounds(2);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.inserted, 2);
    let first = "person@example.com";
    world
        .google
        .adjust(|options| options.email = "second@example.com".to_owned());
    world.sign_in().await.unwrap();
    assert_eq!(world.sync(PLAIN).await.inserted, 2);
    world.google.adjust(|options| options.email = first.to_owned());
    world.sign_in().await.unwrap();
    let moved = later(&contests);
    world.announce(&moved).await;
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.updated, report.kept_deleted),
        (CalendarOutcome::Ok, 1, 0)
    );
    let starts: Vec<_> = world.live_in(first).iter().map(super::world::start).collect();
    assert_eq!(starts.len(), 2);
    assert!(
        moved.iter().all(|contest| starts.contains(&contest.starts_at)),
        "{starts:?}"
    );
}

#[tokio::test]
async fn deleting_the_calendar_finds_it_before_the_first_sync_and_after_the_data_were_lost() {
    let (mut world, contests) = World::synced(2).await;
    world.lose_data().await;
    world.engine.remove_calendar().await.unwrap();
    assert_eq!(world.google.app_calendars().len(), 0);
    world.announce(&contests).await;
    assert_eq!(world.sync(CONFIRMED).await.inserted, 2);
    let leaving = Leaving {
        delete_calendar: true,
        keep_others: false,
    };
    world.engine.sign_out(leaving).await.unwrap();
    assert_eq!(world.google.app_calendars().len(), 0);
}

#[tokio::test]
async fn signing_out_with_the_calendar_before_the_first_sync_deletes_it() {
    let world = World::new().await;
    world.announce(&world.rounds(2)).await;
    world.sync(PLAIN).await;
    let new = world.beside().await;
    let leaving = Leaving {
        delete_calendar: true,
        keep_others: false,
    };
    assert!(new.engine.sign_out(leaving).await.unwrap().calendar_deleted);
    assert_eq!(world.google.app_calendars().len(), 0);
}
