//! What its owner has in an event goes wherever the event goes, also if the event was gone in between.

use contestsync_core::domain::Contest;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::{InjectedFault, Matcher, Options};
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::variants::VARIANTS;
use super::world::{CONFIRMED, DRY, PLAIN, World, id, pass};

const HOUR: i64 = 3600;

/// All that a person can put into an event.
pub(super) fn belongings() -> Value {
    json!({
        "colorId": "5",
        "visibility": "private",
        "reminders": {"useDefault": false, "overrides": [{"method": "popup", "minutes": 266}]},
        "attendees": [{"email": "asha@example.com"}],
        "guestsCanModify": true,
        "attachments": [{"fileUrl": "https://drive.google.com/open?id=1", "title": "Notes"}],
        "conferenceData": {
            "conferenceId": "abc-defg-hij",
            "conferenceSolution": {"key": {"type": "hangoutsMeet"}},
            "entryPoints": [{"entryPointType": "video", "uri": "https://meet.google.com/abc-defg-hij"}],
        },
        "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=3"],
        "extendedProperties": {"private": {"other_program": "mine"}, "shared": {"team": "red"}},
    })
}

/// What differs from `belongings` in the contest's event in this calendar.
pub(super) fn missing_in(world: &World, calendar: &str, contest: &Contest) -> Vec<String> {
    let events = world.live_in(calendar);
    let key = contest.key.to_string();
    let ours = |event: &&Value| event["extendedProperties"]["private"]["contestsync_key"] == key;
    let Some(event) = events.iter().find(ours) else {
        return vec!["the event".to_owned()];
    };
    let wanted = belongings();
    let mut missing: Vec<String> = wanted
        .as_object()
        .unwrap()
        .iter()
        .filter(|(field, value)| *field != "extendedProperties" && *field != "attendees" && event[*field] != **value)
        .map(|(field, _)| field.clone())
        .collect();
    let guests = event["attendees"].as_array().map(Vec::as_slice).unwrap_or_default();
    let guests: Vec<&Value> = guests.iter().map(|guest| &guest["email"]).collect();
    if guests != ["asha@example.com"] {
        missing.push("attendees".to_owned());
    }
    for (kind, name) in [("private", "other_program"), ("shared", "team")] {
        if event["extendedProperties"][kind][name] != wanted["extendedProperties"][kind][name] {
            missing.push(name.to_owned());
        }
    }
    missing.sort();
    missing
}

/// A calendar in which the owner has made something of the first event.
pub(super) async fn personalized() -> (World, Vec<Contest>) {
    let (world, contests) = World::synced(3).await;
    let event = world.event(&contests[0]);
    world
        .google
        .user_edit_event(&world.calendar(), id(&event), &belongings());
    world.sync(PLAIN).await;
    assert_eq!(
        missing_in(&world, &world.calendar(), &contests[0]),
        Vec::<String>::new()
    );
    (world, contests)
}

pub(super) async fn choose(world: &World, dedicated: &str) {
    world.set("calendar.dedicated", dedicated).await;
    world.sign_in().await.unwrap();
}

#[tokio::test]
async fn everything_moves_with_the_event_to_the_main_calendar_and_back() {
    let (world, contests) = personalized().await;
    let ours = world.calendar();
    for (dedicated, calendar) in [("false", "primary"), ("true", ours.as_str())] {
        choose(&world, dedicated).await;
        let planned = world.sync(DRY).await;
        assert_eq!((planned.inserted, planned.deleted), (3, 3), "{calendar}");
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.inserted, report.deleted),
            (CalendarOutcome::Ok, 3, 3),
            "{calendar}"
        );
        assert_eq!(
            missing_in(&world, calendar, &contests[0]),
            Vec::<String>::new(),
            "{calendar}"
        );
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn everything_is_in_an_event_that_is_created_under_its_next_id() {
    let (world, contests) = personalized().await;
    world.google.adjust(|options| options.refuse_revival = true);
    world.announce(&contests[1..]).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    pass(&[&world], HOUR);
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    world.sync(PLAIN).await;
    assert_eq!(
        missing_in(&world, &world.calendar(), &contests[0]),
        Vec::<String>::new()
    );
}

/// How an event can be gone for a while.
#[derive(Clone, Copy, Debug)]
enum Gone {
    Withdrawn,
    Hidden,
}

async fn set_gone(world: &World, contests: &[Contest], how: Gone, gone: bool) {
    match (how, gone) {
        (Gone::Withdrawn, true) => world.announce(&contests[1..]).await,
        (Gone::Withdrawn, false) => world.announce(contests).await,
        (Gone::Hidden, gone) => {
            let rule = json!([{"when": "name_has", "words": [contests[0].name], "hide_from": ["calendar"]}]);
            let rules = if gone { rule.to_string() } else { "[]".to_owned() };
            world.set("rules", &rules).await;
        }
    }
}

async fn comes_back_elsewhere(variant: fn(&mut Options), how: Gone) -> Vec<String> {
    let (world, contests) = personalized().await;
    world.google.adjust(variant);
    let ours = world.calendar();
    set_gone(&world, &contests, how, true).await;
    assert_eq!(world.sync(CONFIRMED).await.deleted, 1);
    choose(&world, "false").await;
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    pass(&[&world], HOUR);
    set_gone(&world, &contests, how, false).await;
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    let mut missing = missing_in(&world, "primary", &contests[0]);
    choose(&world, "true").await;
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    missing.extend(missing_in(&world, &ours, &contests[0]));
    world.assert_settled().await;
    missing
}

#[tokio::test]
async fn an_event_that_was_gone_when_the_events_moved_comes_back_with_everything_and_keeps_it() {
    for how in [Gone::Withdrawn, Gone::Hidden] {
        assert_eq!(comes_back_elsewhere(|_| {}, how).await, Vec::<String>::new(), "{how:?}");
    }
}

#[tokio::test]
async fn where_google_shows_nothing_of_deleted_events_what_was_recorded_comes_back() {
    // Of what isn't recorded, all that Google forgot is missing.
    for (name, variant) in VARIANTS {
        let missing: &[&str] = match name {
            "only the id is kept" | "refused, and only the id is kept" => &[
                // In the main calendar.
                "attachments",
                "attendees",
                "conferenceData",
                "guestsCanModify",
                "other_program",
                "recurrence",
                "team",
                "visibility",
                // Back in ours, where the deleted event has its properties.
                "attachments",
                "attendees",
                "conferenceData",
                "guestsCanModify",
                "recurrence",
                "visibility",
            ],
            "properties are lost" | "refused, and properties are lost" => {
                &["other_program", "team", "other_program", "team"]
            }
            _ => &[],
        };
        assert_eq!(comes_back_elsewhere(variant, Gone::Withdrawn).await, missing, "{name}");
    }
}

#[tokio::test]
async fn a_plain_copy_in_the_main_calendar_takes_nothing_from_the_event_that_its_owner_changed() {
    let a = World::new().await;
    let b = a.beside().await;
    let contests = a.rounds(3);
    for world in [&a, &b] {
        world.announce(&contests).await;
        world.sync(PLAIN).await;
    }
    let ours = a.calendar();
    for world in [&b, &a] {
        choose(world, "false").await;
        world.sync(PLAIN).await;
    }
    choose(&b, "true").await;
    b.sync(CONFIRMED).await;
    let event = b.event(&contests[0]);
    b.google.user_edit_event(&ours, id(&event), &belongings());
    pass(&[&a, &b], HOUR);
    for world in [&b, &a] {
        world.announce(&contests).await;
        world.sync(PLAIN).await;
    }
    pass(&[&a, &b], HOUR);
    choose(&a, "true").await;
    a.announce(&contests).await;
    a.sync(PLAIN).await;
    a.sync(PLAIN).await;
    assert_eq!(missing_in(&a, &ours, &contests[0]), Vec::<String>::new());
    b.sync(PLAIN).await;
    a.assert_settled().await;
}

#[tokio::test]
async fn a_recurring_event_of_whole_days_follows_its_contest() {
    let (world, mut contests) = World::synced(2).await;
    let day = |date: &str| json!({"date": date, "dateTime": null, "timeZone": null});
    let from = contests[0].starts_at.strftime("%Y-%m-%d").to_string();
    let to = (contests[0].starts_at + SignedDuration::from_hours(24))
        .strftime("%Y-%m-%d")
        .to_string();
    let weekly = json!({"start": day(&from), "end": day(&to), "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=3"]});
    let event = world.event(&contests[0]);
    world.google.user_edit_event(&world.calendar(), id(&event), &weekly);
    world.sync(PLAIN).await;
    pass(&[&world], HOUR);
    contests[0].starts_at += SignedDuration::from_hours(1);
    contests[0].ends_at += SignedDuration::from_hours(1);
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.updated), (CalendarOutcome::Ok, 1));
    world.assert_equal_to(&contests);
    let event = world.event(&contests[0]);
    assert_eq!(event["recurrence"], weekly["recurrence"]);
    world.google.user_edit_event(&world.calendar(), id(&event), &weekly);
    world.sync(PLAIN).await;
    world.announce(&contests[1..]).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    pass(&[&world], HOUR);
    contests[0].starts_at += SignedDuration::from_hours(1);
    contests[0].ends_at += SignedDuration::from_hours(1);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.inserted, 1);
    world.assert_equal_to(&contests);
    assert_eq!(world.event(&contests[0])["recurrence"], weekly["recurrence"]);
}

/// The owner's event was moved to the main calendar, deleted there, and its contest is back after the events moved on. With it: what is announced, and
/// the event's id.
async fn deleted_in_the_main_calendar() -> (World, Vec<Contest>, String) {
    let (world, contests) = personalized().await;
    let event = id(&world.event(&contests[0])).to_owned();
    // The event recurs at the same hour in summer and in winter.
    let mut there = world.event(&contests[0]);
    for end in ["start", "end"] {
        there[end]["timeZone"] = json!(ZONE);
    }
    let times = json!({"start": there["start"], "end": there["end"]});
    world.google.user_edit_event(&world.calendar(), &event, &times);
    assert_eq!(world.sync(PLAIN).await.updated, 0);
    choose(&world, "false").await;
    assert_eq!(world.sync(PLAIN).await.inserted, 3);
    pass(&[&world], HOUR);
    world.announce(&contests[1..]).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    choose(&world, "true").await;
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    pass(&[&world], HOUR);
    world.announce(&contests).await;
    (world, contests, event)
}

/// Where the clocks change.
const ZONE: &str = "Europe/Berlin";

fn in_the_main_calendar(event: &str) -> Matcher {
    Matcher {
        method: Some("GET".to_owned()),
        path: Some(format!("/calendar/v3/calendars/primary/events/{event}")),
        ..Matcher::default()
    }
}

#[tokio::test]
async fn where_the_main_calendar_shows_nothing_what_the_own_deleted_event_still_has_comes_back() {
    for (code, reason) in [(404, "notFound"), (403, "forbidden"), (400, "invalid")] {
        let (world, contests, event) = deleted_in_the_main_calendar().await;
        world
            .google
            .fail_next(in_the_main_calendar(&event), InjectedFault::status(code, reason), 100);
        let report = world.sync(PLAIN).await;
        assert_eq!((report.outcome, report.inserted), (CalendarOutcome::Ok, 1), "{code}");
        assert_eq!(
            missing_in(&world, &world.calendar(), &contests[0]),
            Vec::<String>::new(),
            "{code}"
        );
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn what_a_deleted_event_still_has_comes_back_where_it_cannot_be_read_first() {
    let (world, contests, event) = deleted_in_the_main_calendar().await;
    world.google.fail_next(
        in_the_main_calendar(&event),
        InjectedFault::status(404, "notFound"),
        100,
    );
    let read = Matcher {
        method: Some("GET".to_owned()),
        path: Some(format!("/calendar/v3/calendars/{}/events/{event}", world.calendar())),
        ..Matcher::default()
    };
    world.google.fail_next(read, InjectedFault::status(403, "forbidden"), 1);
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.inserted), (CalendarOutcome::Ok, 1));
    assert_eq!(
        missing_in(&world, &world.calendar(), &contests[0]),
        Vec::<String>::new()
    );
    let event = world.event(&contests[0]);
    assert_eq!(
        (&event["start"]["timeZone"], &event["end"]["timeZone"]),
        (&json!(ZONE), &json!(ZONE))
    );
    world.assert_settled().await;
}

#[tokio::test]
async fn while_the_main_calendar_fails_for_one_event_that_one_waits_and_the_others_are_written() {
    let (world, mut contests, event) = deleted_in_the_main_calendar().await;
    contests[1].starts_at += SignedDuration::from_hours(1);
    contests[1].ends_at += SignedDuration::from_hours(1);
    world.announce(&contests).await;
    world.google.fail_next(
        in_the_main_calendar(&event),
        InjectedFault::status(500, "backendError"),
        100,
    );
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.updated, report.failed),
        (CalendarOutcome::Partial, 0, 1, 1)
    );
    let errors: Vec<_> = report
        .errors
        .iter()
        .map(|error| (error.code.as_str(), error.event.clone()))
        .collect();
    assert_eq!(errors, [("http_status", Some(contests[0].key.to_string()))]);
    world.google.clear_faults();
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.inserted), (CalendarOutcome::Ok, 1));
    world.assert_equal_to(&contests);
    assert_eq!(
        missing_in(&world, &world.calendar(), &contests[0]),
        Vec::<String>::new()
    );
    world.assert_settled().await;
}
