//! What Google refuses of an event that moves: everything else moves, and the event that has it stays where it is.

use std::time::Duration;

use contestsync_core::domain::Contest;
use contestsync_core::engine::report::{CalendarOutcome, CalendarReport};
use contestsync_doubles::google::{InjectedFault, Matcher};
use jiff::SignedDuration;
use serde_json::json;

use super::belongings::{choose, missing_in, personalized};
use super::world::{PLAIN, World, id, pass, start};

const HOUR: i64 = 3600;
/// How long a call may take to arrive.
const A_MOMENT: Duration = Duration::from_secs(30);

/// Code, message, and event of each error.
fn errors(report: &CalendarReport) -> Vec<(String, String, Option<String>)> {
    let errors = report.errors.iter();
    errors
        .map(|error| (error.code.clone(), error.message.clone(), error.event.clone()))
        .collect()
}

/// Code and event of each error.
fn failures(report: &CalendarReport) -> Vec<(&str, Option<String>)> {
    let errors = report.errors.iter();
    errors.map(|error| (error.code.as_str(), error.event.clone())).collect()
}

fn left_out(contest: &Contest, detail: &str) -> (String, String, Option<String>) {
    let message = format!("Google refused {detail}, so it was left out; everything else was written.");
    ("detail_refused".to_owned(), message, Some(contest.key.to_string()))
}

fn refuse(world: &World, fields: &[&str]) {
    let fields = fields.iter().map(|field| (*field).to_owned()).collect();
    world.google.adjust(|options| options.refused_fields = fields);
}

#[tokio::test]
async fn a_refused_belonging_keeps_its_event_and_no_other_where_it_was() {
    for (field, detail) in [
        ("conferenceData", "the video call"),
        ("attachments", "the files"),
        ("attendees", "the guests"),
        ("recurrence", "the recurrence"),
        ("visibility", "who may see it"),
    ] {
        let (world, contests) = personalized().await;
        let ours = world.calendar();
        choose(&world, "false").await;
        refuse(&world, &[field]);
        for (inserted, deleted) in [(3, 2), (0, 0)] {
            let report = world.sync(PLAIN).await;
            assert_eq!(
                (report.outcome, report.inserted, report.deleted, report.failed),
                (CalendarOutcome::Partial, inserted, deleted, 0),
                "{field}"
            );
            assert_eq!(errors(&report), [left_out(&contests[0], detail)]);
            assert_eq!(missing_in(&world, "primary", &contests[0]), [field]);
            assert_eq!(missing_in(&world, &ours, &contests[0]), Vec::<String>::new(), "{field}");
            assert_eq!((world.live_in(&ours).len(), world.live_in("primary").len()), (1, 3));
        }
        refuse(&world, &[]);
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.inserted, report.deleted),
            (CalendarOutcome::Ok, 0, 1),
            "{field}"
        );
        assert_eq!(
            missing_in(&world, "primary", &contests[0]),
            Vec::<String>::new(),
            "{field}"
        );
        assert_eq!(world.live_in(&ours).len(), 0);
        world.assert_settled().await;
    }
}

/// The program wants a color and reminders, too, so Google refuses them for all events, and only the owner's are missed.
#[tokio::test]
async fn a_color_or_reminders_of_the_owner_that_are_refused_keep_their_event_where_it_was() {
    for (field, detail) in [("colorId", "the color"), ("reminders", "the reminders")] {
        let (world, contests) = personalized().await;
        let ours = world.calendar();
        world.set("calendar.color_by_platform", "true").await;
        world.sync(PLAIN).await;
        choose(&world, "false").await;
        refuse(&world, &[field]);
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.inserted, report.deleted, report.failed),
            (CalendarOutcome::Partial, 3, 0, 0),
            "{field}"
        );
        for deleted in [2, 0] {
            let report = world.sync(PLAIN).await;
            assert_eq!(
                (report.outcome, report.updated, report.deleted, report.failed),
                (CalendarOutcome::Partial, 0, deleted, 0),
                "{field}"
            );
            assert_eq!(errors(&report), [left_out(&contests[0], detail)]);
            assert_eq!(missing_in(&world, "primary", &contests[0]), [field]);
            assert_eq!(missing_in(&world, &ours, &contests[0]), Vec::<String>::new(), "{field}");
            assert_eq!((world.live_in(&ours).len(), world.live_in("primary").len()), (1, 3));
        }
        refuse(&world, &[]);
        let report = world.sync(PLAIN).await;
        assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 1), "{field}");
        assert_eq!(
            missing_in(&world, "primary", &contests[0]),
            Vec::<String>::new(),
            "{field}"
        );
        assert_eq!(world.live_in(&ours).len(), 0);
        world.assert_settled().await;
    }
}

/// Google's refusal of these words, in the main calendar only.
fn refuse_in_the_main_calendar(world: &World, words: &str) {
    let calls = Matcher {
        path: Some("/calendar/v3/calendars/primary/events".to_owned()),
        ..Matcher::default()
    };
    world
        .google
        .fail_next(calls.with_body(words), InjectedFault::status(400, "invalid"), 100);
}

#[tokio::test]
async fn what_the_main_calendar_refused_is_still_in_the_event_after_the_way_back() {
    for words in [r#""minutes":266"#, r#""colorId":"5""#, "asha@example.com"] {
        let (world, contests) = personalized().await;
        let ours = world.calendar();
        world.set("calendar.color_by_platform", "true").await;
        world.sync(PLAIN).await;
        pass(&[&world], HOUR);
        world.announce(&contests).await;
        choose(&world, "false").await;
        refuse_in_the_main_calendar(&world, words);
        for (inserted, deleted) in [(3, 2), (0, 0)] {
            let report = world.sync(PLAIN).await;
            assert_eq!(
                (report.outcome, report.inserted, report.deleted),
                (CalendarOutcome::Partial, inserted, deleted),
                "{words}"
            );
        }
        choose(&world, "true").await;
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.inserted, report.updated, report.deleted),
            (CalendarOutcome::Ok, 2, 0, 3),
            "{words}"
        );
        assert_eq!(missing_in(&world, &ours, &contests[0]), Vec::<String>::new(), "{words}");
        assert_eq!((world.live_in(&ours).len(), world.live_in("primary").len()), (3, 0));
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn an_older_value_that_a_refusal_left_in_the_copy_does_not_replace_the_newer_one() {
    let (world, contests) = personalized().await;
    let event = id(&world.event(&contests[0])).to_owned();
    choose(&world, "false").await;
    assert_eq!(world.sync(PLAIN).await.deleted, 3);
    pass(&[&world], HOUR);
    let guests = json!({"attendees": [{"email": "ravi@example.com"}]});
    world.google.user_edit_event("primary", &event, &guests);
    pass(&[&world], HOUR);
    world.announce(&contests).await;
    choose(&world, "true").await;
    refuse(&world, &["attendees"]);
    for _ in 0..2 {
        let report = world.sync(PLAIN).await;
        assert_eq!(errors(&report), [left_out(&contests[0], "the guests")]);
    }
    refuse(&world, &[]);
    choose(&world, "false").await;
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    let there = world.live_in("primary");
    let there = there.iter().find(|there| id(there) == event).unwrap();
    assert_eq!(there["attendees"][0]["email"], "ravi@example.com");
    assert_eq!((world.live().len(), world.live_in("primary").len()), (0, 3));
    world.assert_settled().await;
}

/// What the contest's event in the main calendar notes as left out: the names of the fields.
fn noted(world: &World, contest: &Contest) -> Vec<String> {
    let key = contest.key.to_string();
    let events = world.live_in("primary");
    let private = |event: &serde_json::Value| event["extendedProperties"]["private"].clone();
    let event = events.iter().find(|event| private(event)["contestsync_key"] == key);
    let note = private(event.unwrap())["contestsync_left_out"].clone();
    let note = note.as_str().unwrap_or_default().to_owned();
    let fields = note.split(';').filter_map(|entry| entry.split_once('='));
    fields.map(|(field, _)| field.to_owned()).collect()
}

#[tokio::test]
async fn a_copy_notes_exactly_what_google_still_refuses() {
    let (world, contests) = personalized().await;
    choose(&world, "false").await;
    refuse(&world, &["attachments", "visibility"]);
    world.sync(PLAIN).await;
    assert_eq!(noted(&world, &contests[0]), ["attachments", "visibility"]);
    // Google takes one of the two.
    refuse(&world, &["visibility"]);
    world.sync(PLAIN).await;
    assert_eq!(noted(&world, &contests[0]), ["visibility"]);
    // Reminders that Google had taken, and that the user wants no longer, aren't brought back from the event that stays.
    let event = id(&world.event(&contests[0])).to_owned();
    pass(&[&world], HOUR);
    let edit = json!({"reminders": {"useDefault": true, "overrides": null}});
    world.google.user_edit_event("primary", &event, &edit);
    world.sync(PLAIN).await;
    assert_eq!(missing_in(&world, "primary", &contests[0]), ["reminders", "visibility"]);
    refuse(&world, &[]);
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    assert_eq!(noted(&world, &contests[0]), Vec::<String>::new());
    assert_eq!(missing_in(&world, "primary", &contests[0]), ["reminders"]);
    assert_eq!(world.live().len(), 0);
    world.assert_settled().await;
}

/// The chosen calendar has the event already, with an older value of what the owner has in it: what is refused isn't overtaken by what was accepted.
#[tokio::test]
async fn what_is_refused_of_an_event_that_comes_back_keeps_its_event_where_it_was() {
    for (field, detail, newer) in [
        ("attendees", "the guests", json!([{"email": "ravi@example.com"}])),
        (
            "reminders",
            "the reminders",
            json!({"useDefault": false, "overrides": [{"method": "popup", "minutes": 7}]}),
        ),
    ] {
        let (world, contests) = personalized().await;
        let event = id(&world.event(&contests[0])).to_owned();
        let ours = world.calendar();
        choose(&world, "false").await;
        assert_eq!(world.sync(PLAIN).await.deleted, 3);
        let edit = json!({field: newer, "location": "The library"});
        world.google.user_edit_event("primary", &event, &edit);
        choose(&world, "true").await;
        refuse(&world, &[field]);
        world.sync(PLAIN).await;
        for _ in 0..2 {
            let report = world.sync(PLAIN).await;
            assert_eq!(
                (report.outcome, errors(&report)),
                (CalendarOutcome::Partial, vec![left_out(&contests[0], detail)]),
                "{field}"
            );
            assert_eq!(world.live_in("primary").len(), 1, "{field}");
        }
        refuse(&world, &[]);
        let report = world.sync(PLAIN).await;
        assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 1), "{field}");
        assert_eq!(missing_in(&world, &ours, &contests[0]), [field], "the newer one");
        let event = world.event(&contests[0]);
        let shown = if field == "attendees" {
            &event[field][0]["email"]
        } else {
            &event[field]["overrides"][0]["minutes"]
        };
        let wanted = if field == "attendees" {
            json!("ravi@example.com")
        } else {
            json!(7)
        };
        assert_eq!(*shown, wanted);
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn what_is_refused_of_an_event_that_is_created_under_its_next_id_is_named() {
    let (world, contests) = personalized().await;
    world.google.adjust(|options| options.refuse_revival = true);
    refuse(&world, &["conferenceData"]);
    world.announce(&contests[1..]).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    pass(&[&world], HOUR);
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.inserted, report.failed), (1, 0));
    assert_eq!(errors(&report), [left_out(&contests[0], "the video call")]);
    assert_eq!(missing_in(&world, &world.calendar(), &contests[0]), ["conferenceData"]);
    // The first sync without an error looks for other calendars, since an hour has passed.
    assert_eq!(world.sync(PLAIN).await.errors, []);
    world.assert_settled().await;
}

#[tokio::test]
async fn an_event_that_cannot_be_read_or_created_stays_and_the_others_move() {
    for method in ["calendar.events.get", "calendar.events.insert"] {
        let (world, contests) = personalized().await;
        let event = id(&world.event(&contests[0])).to_owned();
        let ours = world.calendar();
        choose(&world, "false").await;
        let calls = match method {
            "calendar.events.get" => Matcher {
                method: Some("GET".to_owned()),
                path: Some(format!("/calendar/v3/calendars/{ours}/events/{event}")),
                ..Matcher::default()
            },
            _ => Matcher::from(method).with_body(&event),
        };
        world
            .google
            .fail_next(calls, InjectedFault::status(403, "forbidden"), 100);
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.inserted, report.deleted, report.failed),
            (CalendarOutcome::Partial, 2, 2, 1),
            "{method}"
        );
        assert_eq!(
            report
                .errors
                .iter()
                .map(|error| error.code.as_str())
                .collect::<Vec<_>>(),
            ["event_refused"]
        );
        assert_eq!((world.live_in(&ours).len(), world.live_in("primary").len()), (1, 2));
        world.google.clear_faults();
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.inserted, report.deleted),
            (CalendarOutcome::Ok, 1, 1),
            "{method}"
        );
        assert_eq!(missing_in(&world, "primary", &contests[0]), Vec::<String>::new());
        world.assert_settled().await;
    }
}

/// A read of one of these events, or of this one.
fn read_in(calendar: &str, event: &str) -> Matcher {
    Matcher {
        method: Some("GET".to_owned()),
        path: Some(format!("/calendar/v3/calendars/{calendar}/events/{event}")),
        ..Matcher::default()
    }
}

#[tokio::test]
async fn guests_that_change_while_a_refused_detail_is_tried_alone_are_not_overwritten() {
    let (world, contests) = personalized().await;
    let event = id(&world.event(&contests[0])).to_owned();
    choose(&world, "false").await;
    refuse(&world, &["attendees"]);
    assert_eq!(world.sync(PLAIN).await.deleted, 2);
    // The copy is read, the patch is refused, and the copy is read again for the guests alone.
    world
        .google
        .fail_next(read_in("primary", &event).after(1), InjectedFault::Hold, 1);
    let mark = world.google.mark();
    let engine = world.engine.clone();
    let running = tokio::spawn(async move { engine.sync(PLAIN).await.unwrap().0.calendar });
    assert!(world.google.seen(read_in("primary", &event), 2, mark, A_MOMENT).await);
    refuse(&world, &[]);
    let guests = json!({"attendees": [{"email": "ravi@example.com"}]});
    world.google.user_edit_event("primary", &event, &guests);
    world.google.release();
    let report = running.await.unwrap();
    assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 1));
    let copy = world
        .live_in("primary")
        .into_iter()
        .find(|copy| id(copy) == event)
        .unwrap();
    assert_eq!(copy["attendees"][0]["email"], "ravi@example.com");
    world.assert_settled().await;
}

#[tokio::test]
async fn a_move_ends_at_the_second_event_in_a_row_that_googles_servers_cannot_show() {
    let (world, contests) = personalized().await;
    let ours = world.calendar();
    choose(&world, "false").await;
    world
        .google
        .fail_next(read_in(&ours, ""), InjectedFault::status(500, "backendError"), 100);
    let mark = world.google.mark();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.failed, failures(&report)),
        (
            CalendarOutcome::Failed,
            0,
            3,
            vec![
                ("http_status", Some(contests[0].key.to_string())),
                ("http_status", None)
            ]
        )
    );
    assert_eq!(
        world.google.counts_since(mark)["calendar.events.get"],
        8,
        "four tries each"
    );
    assert_eq!((world.live_in(&ours).len(), world.live_in("primary").len()), (3, 0));
    world.google.clear_faults();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.deleted),
        (CalendarOutcome::Ok, 3, 3)
    );
    world.assert_settled().await;
}

#[tokio::test]
async fn a_start_is_corrected_while_googles_servers_cannot_show_the_events_that_still_have_to_move() {
    let (world, mut contests) = World::synced(5).await;
    let ours = world.calendar();
    let staying: Vec<String> = contests[..3]
        .iter()
        .map(|contest| id(&world.event(contest)).to_owned())
        .collect();
    choose(&world, "false").await;
    for event in &staying {
        let forbidden = InjectedFault::status(403, "forbidden");
        world.google.fail_next(read_in(&ours, event), forbidden, 100);
    }
    let report = world.sync(PLAIN).await;
    assert_eq!((report.inserted, report.deleted, report.failed), (2, 2, 3));
    world.google.clear_faults();
    for contest in &mut contests[3..] {
        contest.starts_at += SignedDuration::from_hours(1);
        contest.ends_at += SignedDuration::from_hours(1);
    }
    pass(&[&world], HOUR);
    world.announce(&contests).await;
    let fails = InjectedFault::status(500, "backendError");
    world.google.fail_next(read_in(&ours, ""), fails, 100);
    let mark = world.google.mark();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (
            report.outcome,
            report.inserted,
            report.updated,
            report.deleted,
            report.failed
        ),
        (CalendarOutcome::Partial, 0, 2, 0, 3)
    );
    assert_eq!(
        failures(&report),
        [
            ("http_status", Some(contests[0].key.to_string())),
            ("http_status", None)
        ]
    );
    assert_eq!(
        world.google.counts_since(mark)["calendar.events.get"],
        8,
        "four tries each"
    );
    let starts: Vec<_> = world.live_in("primary").iter().map(start).collect();
    assert_eq!(starts, [contests[3].starts_at, contests[4].starts_at]);
    assert_eq!(world.live_in(&ours).len(), 3);
    world.google.clear_faults();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.deleted),
        (CalendarOutcome::Ok, 3, 3)
    );
    world.assert_settled().await;
}

#[tokio::test]
async fn a_move_can_be_stopped_while_events_are_read() {
    let (world, _) = personalized().await;
    let ours = world.calendar();
    choose(&world, "false").await;
    world.google.fail_next(read_in(&ours, ""), InjectedFault::Hold, 1);
    let mark = world.google.mark();
    let engine = world.engine.clone();
    let running = tokio::spawn(async move { engine.sync(PLAIN).await.unwrap().0.calendar });
    assert!(world.google.seen(read_in(&ours, ""), 1, mark, A_MOMENT).await);
    world.engine.cancel();
    world.google.release();
    let report = running.await.unwrap();
    assert_eq!(report.outcome, CalendarOutcome::Failed);
    assert_eq!(report.errors[0].code, "cancelled");
    assert_eq!(world.google.counts_since(mark)["calendar.events.get"], 1);
    assert_eq!((world.live_in(&ours).len(), world.live_in("primary").len()), (3, 0));
}
