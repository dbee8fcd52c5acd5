//! An event of a user's calendar stays the same contest, with what the user wrote into it, after the calendar has changed how it names it.

use contestsync_core::engine::{Desk, Queue};
use contestsync_doubles::platforms::Platforms;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::feeds::{add, address, asked, event, hours, refreshed, serve, with_feed};
use super::schedule::with_platforms;
use super::world::{PLAIN, World, id, start};

const HOUR: SignedDuration = SignedDuration::from_hours(1);

fn rounds(rounds: &[(&str, String, Timestamp)]) -> Vec<String> {
    let rounds = rounds.iter();
    rounds.map(|(uid, name, at)| event(uid, name, *at)).collect()
}

/// Title, start, and whether the user's note and color are there, soonest first.
fn shown(world: &World) -> Vec<(String, Timestamp, bool)> {
    let has_note = |event: &Value| {
        let description = event["description"].as_str().unwrap();
        description.starts_with("Bring tea") && event["colorId"] == "7"
    };
    let title = |event: &Value| event["summary"].as_str().unwrap().replace("Campus rounds: ", "");
    let events = world.live();
    let rows = events.iter();
    rows.map(|event| (title(event), start(event), has_note(event)))
        .collect()
}

fn write_note(world: &World, event: &Value) {
    let description = format!("Bring tea\n{}", event["description"].as_str().unwrap());
    let note = json!({"description": description, "colorId": "7"});
    world.google.user_edit_event(&world.calendar(), id(event), &note);
}

/// Four rounds under these UIDs, moved by so many hours, with this after their names.
fn four(uids: &str, first: Timestamp, moved: i64, suffix: &str) -> Vec<String> {
    let all = (0..4).map(|number| (format!("{uids}{number}"), number));
    let all = all.map(|(uid, number)| {
        let at = first + HOUR * (24 * number) + SignedDuration::from_hours(moved);
        event(&uid, &format!("Round {number}{suffix}"), at)
    });
    all.collect()
}

#[tokio::test]
async fn after_a_calendar_has_given_new_uids_an_event_that_moves_or_is_renamed_is_still_itself() {
    let (world, platforms, source) = with_feed(&[]).await;
    let first = hours(&world, 48);
    let next = async |events: Vec<String>| {
        serve(&platforms, &events);
        world.clock.advance(3600);
        let report = refreshed(&world, source).await;
        assert_eq!(report.error, None);
        world.sync(PLAIN).await
    };
    assert_eq!(next(four("a", first, 0, "")).await.inserted, 4);
    let events = world.live();
    write_note(&world, &events[0]);
    world.google.user_delete_event(&world.calendar(), id(&events[1]));
    let renewed = next(four("b", first, 0, "")).await;
    assert_eq!((renewed.inserted, renewed.deleted), (0, 0));

    for (moved, suffix) in [(1, ""), (1, " (final)"), (3, " (really final)")] {
        let synced = next(four("b", first, moved, suffix)).await;
        assert_eq!((synced.inserted, synced.updated, synced.deleted), (0, 3, 0), "{suffix}");
        let row = |number: i64| {
            let at = first + SignedDuration::from_hours(24 * number + moved);
            (format!("Round {number}{suffix}"), at, number == 0)
        };
        assert_eq!(shown(&world), [row(0), row(2), row(3)]);
    }
}

#[tokio::test]
async fn a_computer_that_adds_the_feed_after_its_uids_changed_moves_the_events_of_the_first() {
    let (a, platforms, source) = with_feed(&[]).await;
    let first = hours(&a, 48);
    let advance = |worlds: &[&World]| super::world::pass(worlds, 3600);
    for uids in ["a", "b"] {
        serve(&platforms, &four(uids, first, 0, ""));
        advance(&[&a]);
        assert_eq!(refreshed(&a, source).await.error, None);
        a.sync(PLAIN).await;
    }
    let mut b = a.beside_signed_out().await;
    b.reopen_at(&platforms).await;
    b.sign_in().await.unwrap();
    assert_eq!(add(&b, &platforms).await, source);
    b.engine.join().await.unwrap();
    let joined = b.sync(PLAIN).await;
    assert_eq!((joined.inserted, joined.deleted), (0, 0));
    let events = b.live();
    assert_eq!(events.len(), 4);
    write_note(&b, &events[0]);
    b.google.user_delete_event(&b.calendar(), id(&events[1]));
    b.sync(PLAIN).await;

    for (moved, suffix) in [(1, ""), (2, " (final)")] {
        serve(&platforms, &four("b", first, moved, suffix));
        advance(&[&a, &b]);
        assert_eq!(refreshed(&b, source).await.error, None);
        let synced = b.sync(PLAIN).await;
        assert_eq!((synced.inserted, synced.updated, synced.deleted), (0, 3, 0), "{suffix}");
        assert_eq!(refreshed(&a, source).await.error, None);
        let synced = a.sync(PLAIN).await;
        assert_eq!((synced.inserted, synced.updated, synced.deleted), (0, 0, 0), "{suffix}");
        let row = |number: i64| {
            let at = first + SignedDuration::from_hours(24 * number + moved);
            (format!("Round {number}{suffix}"), at, number == 0)
        };
        assert_eq!(shown(&a), [row(0), row(2), row(3)]);
    }
    a.assert_settled().await;
    b.assert_settled().await;
}

#[tokio::test]
async fn a_weekly_series_that_moves_to_another_weekday_takes_its_events_and_notes_along() {
    let (world, platforms, source) = with_feed(&[]).await;
    let first = hours(&world, 24);
    let week = SignedDuration::from_hours(7 * 24);
    let series = |at: Timestamp| event("s", "Training", at).replace("SUMMARY", "RRULE:FREQ=WEEKLY;COUNT=4\r\nSUMMARY");
    serve(&platforms, &[series(first)]);
    world.clock.advance(3600);
    refreshed(&world, source).await;
    assert_eq!(world.sync(PLAIN).await.inserted, 4);
    let events = world.live();
    write_note(&world, &events[0]);
    world.google.user_delete_event(&world.calendar(), id(&events[1]));
    world.sync(PLAIN).await;

    for days in [1, 4, 2] {
        let at = first + HOUR * (24 * days);
        serve(&platforms, &[series(at)]);
        world.clock.advance(3600);
        let report = refreshed(&world, source).await;
        assert_eq!(
            (report.error, report.changed, report.added, report.removed),
            (None, 4, 0, 0)
        );
        let synced = world.sync(PLAIN).await;
        assert_eq!((synced.inserted, synced.updated, synced.deleted), (0, 3, 0));
        let row = |number: i32| ("Training".to_owned(), at + week * number, number == 0);
        assert_eq!(shown(&world), [row(0), row(2), row(3)]);
    }
}

/// The keys of a feed's contests, by name.
async fn keys(desk: &Desk, source: &str) -> Vec<Value> {
    let view = asked(desk, json!({"command": "view"})).await;
    let contests = view["contests"].as_array().unwrap().iter();
    let mut own: Vec<&Value> = contests.filter(|row| row["platform"] == source).collect();
    own.sort_by_key(|row| row["name"].to_string());
    own.iter().map(|row| row["key"].clone()).collect()
}

#[tokio::test]
async fn a_removed_feed_comes_back_with_the_keys_that_its_contests_had() {
    let (world, platforms): (World, Platforms) = with_platforms().await;
    let (queue, _) = Queue::start(world.engine.clone());
    let desk = Desk::new(world.engine.clone(), queue);
    let at = hours(&world, 30);
    let two = |uids: &str| {
        rounds(&[
            (&format!("{uids}0"), "Round A".to_owned(), at),
            (&format!("{uids}1"), "Round B".to_owned(), at + HOUR),
        ])
    };
    serve(&platforms, &two("a"));
    let add = json!({"command": "add_feed", "address": address(&platforms), "name": "Campus", "zone": null});
    let source = asked(&desk, add).await["source"].as_str().unwrap().to_owned();
    let first = keys(&desk, &source).await;
    serve(&platforms, &two("b"));
    world.clock.advance(3600);
    asked(&desk, json!({"command": "refresh", "platforms": [source]})).await;
    assert_eq!(keys(&desk, &source).await, first);

    asked(&desk, json!({"command": "remove_feed", "source": source})).await;
    asked(&desk, json!({"command": "restore_feed", "source": source})).await;
    asked(&desk, json!({"command": "refresh", "platforms": [source]})).await;
    assert_eq!(keys(&desk, &source).await, first);
}
