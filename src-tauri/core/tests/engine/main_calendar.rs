//! The main calendar, where nothing is shared: each computer decides about its own events, and the times of all of them follow the newest reading.

use contestsync_core::domain::{Clock, Platform};
use contestsync_core::engine::SyncOptions;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::InjectedFault;
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::world::{PLAIN, World, id, pass, start};

/// A computer that uses the main calendar.
async fn in_main(world: World) -> World {
    world.set("calendar.dedicated", "false").await;
    world.sign_in().await.unwrap();
    world
}

fn named(world: &World, name: &str) -> Value {
    let of = |event: &Value| event["summary"].as_str().is_some_and(|summary| summary.ends_with(name));
    let mut found: Vec<Value> = world.live_in("primary").into_iter().filter(of).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[tokio::test]
async fn another_computers_events_keep_their_look_and_stay_and_their_times_follow_the_newest_reading() {
    let a = in_main(World::new().await).await;
    let b = in_main(a.beside().await).await;
    let mut contests = a.rounds(2);
    contests.push(a.contest(Platform::AtCoder, "abc430", 30));
    a.announce(&contests).await;
    assert_eq!(a.sync(PLAIN).await.inserted, 3);
    // Other platforms, and another look.
    b.set("platforms", "atcoder").await;
    b.set("calendar.busy", "true").await;
    b.set("calendar.reminder_minutes", "5").await;
    b.announce(&contests).await;
    let mark = a.google.mark();
    let report = b.sync(PLAIN).await;
    assert_eq!((report.inserted, report.updated, report.deleted), (0, 0, 0));
    assert_eq!(a.google.writes_since(mark), 0);

    // The first computer is put away, and the contest moves.
    pass(&[&a, &b], 3600);
    contests[2].starts_at += SignedDuration::from_mins(30);
    contests[2].ends_at += SignedDuration::from_mins(30);
    b.announce(&contests).await;
    assert_eq!(b.sync(PLAIN).await.updated, 1);
    let moved = named(&b, "abc430");
    assert_eq!(start(&moved), contests[2].starts_at);
    assert_eq!(
        (&moved["transparency"], &moved["reminders"]["overrides"][0]["minutes"]),
        (&json!("transparent"), &json!(30))
    );
    a.announce(&contests).await;
    let mark = a.google.mark();
    for world in [&a, &b, &a, &b] {
        assert_eq!(world.sync(PLAIN).await.errors, []);
    }
    assert_eq!(a.google.writes_since(mark), 0);
    assert_eq!(a.live_in("primary").len(), 3);
}

/// Trap 15: the user's word, where another computer isn't used any more.
#[tokio::test]
async fn the_user_can_hand_another_computers_events_over_to_this_one_and_nobody_writes_in_turns() {
    let a = in_main(World::new().await).await;
    let b = in_main(a.beside().await).await;
    let mut contests = a.rounds(2);
    contests.push(a.contest(Platform::AtCoder, "abc430", 30));
    a.announce(&contests).await;
    a.sync(PLAIN).await;
    b.set("platforms", "atcoder").await;
    b.set("calendar.busy", "true").await;
    b.announce(&contests).await;
    let take_over = SyncOptions {
        take_over: true,
        ..PLAIN
    };
    let shown = b
        .sync(SyncOptions {
            dry_run: true,
            ..take_over
        })
        .await;
    assert_eq!((shown.updated, shown.deleted), (1, 2));
    assert_eq!(a.live_in("primary").len(), 3);
    let report = b.sync(take_over).await;
    assert_eq!(
        (report.outcome, report.inserted, report.updated, report.deleted),
        (CalendarOutcome::Ok, 0, 1, 2)
    );
    // Google leaves the default out: busy.
    assert_eq!(named(&b, "abc430")["transparency"], json!(null));
    let mark = a.google.mark();
    for options in [PLAIN, take_over] {
        let report = b.sync(options).await;
        assert_eq!((report.updated, report.deleted, report.errors), (0, 0, vec![]));
    }
    assert_eq!(a.google.writes_since(mark), 0);
    // From now on the event follows this computer alone.
    b.set("calendar.reminder_minutes", "5").await;
    assert_eq!(b.sync(PLAIN).await.updated, 1);

    // The other one is in use after all: it adds what it wants, and leaves what was handed over.
    a.announce(&contests).await;
    let report = a.sync(PLAIN).await;
    assert_eq!((report.inserted, report.updated, report.deleted), (2, 0, 0));
    let mark = a.google.mark();
    for world in [&b, &a, &b, &a] {
        assert_eq!(world.sync(PLAIN).await.errors, []);
    }
    assert_eq!(a.google.writes_since(mark), 0);
    assert_eq!(named(&a, "abc430")["reminders"]["overrides"][0]["minutes"], json!(5));
}

/// The main calendar is the user's own, so nothing may read as if it were to be deleted.
#[tokio::test]
async fn what_could_not_be_deleted_from_the_main_calendar_is_told_apart_from_the_calendar_that_was() {
    let refused = || InjectedFault::status(403, "forbidden");
    let world = in_main(World::new().await).await;
    world.announce(&world.rounds(2)).await;
    assert_eq!(world.sync(PLAIN).await.inserted, 2);
    let failing = async |calls: &[&str]| {
        for call in calls {
            world.google.fail_next(*call, refused(), 9);
        }
        let problem = world.engine.remove_calendar().await.unwrap_err();
        world.google.clear_faults();
        problem.message
    };
    let told = |message: &str, what: &str| {
        message.starts_with(&format!("{what} Google"))
            && message.ends_with(" Try again later, or delete them there yourself.")
    };
    let cases: [&[&str]; 2] = [
        &["calendar.events.list"],
        &["calendar.events.patch", "calendar.events.delete"],
    ];
    for calls in cases {
        let message = failing(calls).await;
        let what = "Not all of ContestSync's events were deleted from the main calendar.";
        assert!(told(&message, what), "{calls:?}: {message}");
    }
    // Another computer of this account uses a calendar of its own.
    let other = world.beside().await;
    for calls in cases {
        other.announce(&other.rounds(1)).await;
        assert_eq!(other.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
        let message = failing(calls).await;
        let what = "The ContestSync calendar was deleted, but not all of ContestSync's events in the main calendar.";
        assert!(told(&message, what), "{calls:?}: {message}");
        assert_eq!(world.google.app_calendars().len(), 0);
        assert_eq!(world.live_in("primary").len(), 2);
    }
}

#[tokio::test]
async fn events_that_were_removed_from_the_main_calendar_by_the_program_come_back_when_it_is_used_again() {
    let world = in_main(World::new().await).await;
    let own = json!({
        "summary": "Dentist",
        "start": {"dateTime": world.clock.now().to_string()},
        "end": {"dateTime": (world.clock.now() + SignedDuration::from_hours(1)).to_string()},
    });
    let own = world.google.user_create_event("primary", &own);
    let contests = world.rounds(3);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.inserted, 3);
    let doomed = named(&world, "1001");
    world.google.user_delete_event("primary", id(&doomed));
    assert_eq!(world.sync(PLAIN).await.kept_deleted, 1);
    world.engine.remove_calendar().await.unwrap();
    let left: Vec<String> = world
        .live_in("primary")
        .iter()
        .map(|event| id(event).to_owned())
        .collect();
    assert_eq!(left, [own]);
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.inserted, report.kept_deleted), (2, 1));
    assert_eq!(start(&named(&world, "1000")), contests[0].starts_at);
    world.assert_settled().await;
}
