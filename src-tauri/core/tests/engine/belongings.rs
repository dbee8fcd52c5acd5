//! What its owner has in an event goes wherever the event goes, also if the event was gone in between.

use contestsync_core::domain::Contest;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::Options;
use serde_json::{Value, json};

use super::variants::VARIANTS;
use super::world::{CONFIRMED, DRY, PLAIN, World, id, pass};

const HOUR: i64 = 3600;

/// All that a person can put into an event.
fn belongings() -> Value {
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
fn missing_in(world: &World, calendar: &str, contest: &Contest) -> Vec<String> {
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
    if event["attendees"][0]["email"] != "asha@example.com" {
        missing.push("attendees".to_owned());
    }
    for (kind, name) in [("private", "other_program"), ("shared", "team")] {
        if event["extendedProperties"][kind][name] != wanted["extendedProperties"][kind][name] {
            missing.push(name.to_owned());
        }
    }
    missing
}

/// A calendar in which the owner has made something of the first event.
async fn personalized() -> (World, Vec<Contest>) {
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

async fn choose(world: &World, dedicated: &str) {
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
    // Guests and the rest aren't recorded.
    let recorded = ["colorId", "reminders"];
    for (name, variant) in VARIANTS {
        for missing in comes_back_elsewhere(variant, Gone::Withdrawn).await {
            assert!(!recorded.contains(&missing.as_str()), "{name}: {missing}");
        }
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
