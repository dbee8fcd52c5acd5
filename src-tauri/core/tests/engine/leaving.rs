//! Moving to the other calendar: an event is deleted only after its copy in the chosen calendar is complete, the user's edits included.

use std::time::Duration;

use contestsync_core::domain::{Clock, Contest, Platform};
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::{InjectedFault, Matcher};
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::variants::VARIANTS;
use super::world::{PLAIN, World, id, pass, start};

/// What the user wrote into an event.
const NOTE: &str = "Bring the notebook";

async fn choose(world: &World, dedicated: bool) {
    world.set("calendar.dedicated", &dedicated.to_string()).await;
    world.sign_in().await.unwrap();
}

/// Our event of a contest in a calendar; `None`: there is none.
pub(super) fn found(world: &World, calendar: &str, contest: &Contest) -> Option<Value> {
    let mut found = world.live_in(calendar);
    found.retain(|event| event["extendedProperties"]["private"]["contestsync_key"] == contest.key.to_string());
    assert!(found.len() < 2, "{found:#?}");
    found.pop()
}

pub(super) fn annotate(world: &World, calendar: &str, contest: &Contest) {
    let event = found(world, calendar, contest).unwrap();
    let note = format!("{NOTE}\n\n{}", event["description"].as_str().unwrap());
    world
        .google
        .user_edit_event(calendar, id(&event), &json!({"description": note, "colorId": "11"}));
}

pub(super) fn is_annotated(event: &Value) -> bool {
    event["description"].as_str().is_some_and(|text| text.starts_with(NOTE)) && event["colorId"] == "11"
}

fn later(contest: &mut Contest) {
    contest.starts_at += SignedDuration::from_mins(30);
    contest.ends_at += SignedDuration::from_mins(30);
}

#[tokio::test]
async fn events_whose_platform_cannot_be_read_move_as_they_are_and_are_corrected_once_it_is() {
    for dedicated in [false, true] {
        let world = World::new().await;
        choose(&world, !dedicated).await;
        let mut contests = world.rounds(2);
        world.announce(&contests).await;
        assert_eq!(world.sync(PLAIN).await.inserted, 2);
        let from = if dedicated {
            "primary".to_owned()
        } else {
            world.calendar()
        };
        annotate(&world, &from, &contests[0]);
        pass(&[&world], 7 * 3600);
        choose(&world, dedicated).await;
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.inserted, report.deleted, report.errors),
            (CalendarOutcome::Ok, 2, 2, vec![])
        );
        let to = if dedicated {
            world.calendar()
        } else {
            "primary".to_owned()
        };
        assert_eq!((world.live_in(&from).len(), world.live_in(&to).len()), (0, 2));
        let before = found(&world, &to, &contests[0]).unwrap();
        assert!(is_annotated(&before));
        assert_eq!(start(&before), contests[0].starts_at);
        world.assert_settled().await;
        later(&mut contests[0]);
        world.announce(&contests).await;
        assert_eq!(world.sync(PLAIN).await.updated, 1);
        let after = found(&world, &to, &contests[0]).unwrap();
        assert!(is_annotated(&after));
        assert_eq!(start(&after), contests[0].starts_at);
        world.assert_settled().await;
    }
}

/// They come back where the program took them out before, whatever Google does with deleted events.
#[tokio::test]
async fn events_whose_platform_cannot_be_read_move_there_and_back_and_there_again() {
    for (name, variant) in VARIANTS {
        let (world, contests) = World::synced(2).await;
        world.google.adjust(variant);
        let ours = world.calendar();
        annotate(&world, &ours, &contests[0]);
        pass(&[&world], 7 * 3600);
        for to in ["primary", ours.as_str(), "primary"] {
            choose(&world, to != "primary").await;
            let report = world.sync(PLAIN).await;
            assert_eq!(
                (report.outcome, report.inserted, report.deleted, report.errors),
                (CalendarOutcome::Ok, 2, 2, vec![]),
                "{name}"
            );
            let from = if to == "primary" { ours.as_str() } else { "primary" };
            assert_eq!((world.live_in(from).len(), world.live_in(to).len()), (0, 2), "{name}");
            for (contest, annotated) in contests.iter().zip([true, false]) {
                let event = found(&world, to, contest).unwrap();
                assert_eq!(
                    (is_annotated(&event), start(&event)),
                    (annotated, contest.starts_at),
                    "{name}"
                );
            }
            world.assert_settled().await;
        }
    }
}

/// Case 1 by another path.
#[tokio::test]
async fn events_of_contests_that_this_computer_does_not_know_move_as_they_are() {
    let a = World::new().await;
    let b = a.beside().await;
    let contests = a.synced_with(&b, 2).await;
    let unknown = a.contest(Platform::AtCoder, "abc430", 30);
    a.read(Platform::AtCoder, std::slice::from_ref(&unknown), a.clock.now(), None)
        .await;
    assert_eq!(a.sync(PLAIN).await.inserted, 1);
    let ours = a.calendar();
    annotate(&a, &ours, &unknown);
    choose(&b, false).await;
    let report = b.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.deleted),
        (CalendarOutcome::Ok, 3, 3)
    );
    assert_eq!(a.live_in(&ours), Vec::<Value>::new());
    let moved = found(&b, "primary", &unknown).unwrap();
    assert!(is_annotated(&moved));
    assert_eq!(start(&moved), unknown.starts_at);
    b.assert_settled().await;
    // Once it is read here, it's an event like any other; and it moves back.
    let mut read = unknown;
    later(&mut read);
    pass(&[&a, &b], 3600);
    b.announce(&[contests.as_slice(), &[read.clone()]].concat()).await;
    assert_eq!(b.sync(PLAIN).await.updated, 1);
    choose(&b, true).await;
    assert_eq!(b.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    let back = found(&b, &ours, &read).unwrap();
    assert!(is_annotated(&back));
    assert_eq!(start(&back), read.starts_at);
    assert_eq!(b.live_in("primary").len(), 0);
    b.assert_settled().await;
}

/// Rule 1.
#[tokio::test]
async fn an_older_reading_does_not_move_an_event_back_to_an_old_start() {
    let a = World::new().await;
    let b = a.beside().await;
    let mut contests = a.synced_with(&b, 2).await;
    pass(&[&a, &b], 3600);
    later(&mut contests[0]);
    a.announce(&contests).await;
    assert_eq!(a.sync(PLAIN).await.updated, 1);
    choose(&b, false).await;
    assert_eq!(b.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    for contest in &contests {
        assert_eq!(start(&found(&b, "primary", contest).unwrap()), contest.starts_at);
    }
    assert_eq!(a.live_in(&a.calendar()), Vec::<Value>::new());
    b.assert_settled().await;
}

#[tokio::test]
async fn an_event_that_the_user_brought_back_moves_and_one_that_a_rule_hides_does_not() {
    let (world, contests) = World::synced(3).await;
    let ours = world.calendar();
    let rule = r#"[{"when":"name_has","words":["1000"],"hide_from":["calendar"]}]"#;
    let restored = found(&world, &ours, &contests[0]).unwrap();
    world.set("rules", rule).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    world.google.user_restore_event(&ours, id(&restored));
    world.sync(PLAIN).await;
    annotate(&world, &ours, &contests[0]);
    let rule = r#"[{"when":"name_has","words":["1000","1001"],"hide_from":["calendar"]}]"#;
    world.set("rules", rule).await;
    choose(&world, false).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.inserted), (CalendarOutcome::Ok, 2));
    assert_eq!(world.live_in(&ours), Vec::<Value>::new());
    assert!(is_annotated(&found(&world, "primary", &contests[0]).unwrap()));
    assert_eq!(found(&world, "primary", &contests[1]), None);
    world.assert_settled().await;
}

/// Trap 15.
#[tokio::test]
async fn leaving_the_main_calendar_takes_along_only_what_this_computer_added() {
    let a = World::new().await;
    let b = a.beside().await;
    choose(&a, false).await;
    choose(&b, false).await;
    let contests = a.rounds(3);
    b.announce(&contests[..2]).await;
    assert_eq!(b.sync(PLAIN).await.inserted, 2);
    annotate(&b, "primary", &contests[0]);
    a.announce(&contests).await;
    assert_eq!(a.sync(PLAIN).await.inserted, 1);
    choose(&a, true).await;
    let report = a.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.deleted),
        (CalendarOutcome::Ok, 3, 1)
    );
    let left: Vec<_> = contests
        .iter()
        .map(|contest| found(&a, "primary", contest).is_some())
        .collect();
    assert_eq!(left, [true, true, false]);
    a.assert_settled().await;
    // The other computer follows, and brings what the user wrote there meanwhile.
    annotate(&b, "primary", &contests[1]);
    b.announce(&contests).await;
    choose(&b, true).await;
    assert_eq!(b.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    assert_eq!(b.live_in("primary"), Vec::<Value>::new());
    for (contest, annotated) in contests.iter().zip([true, true, false]) {
        assert_eq!(is_annotated(&a.event(contest)), annotated);
    }
    for world in [&a, &b] {
        world.sync(PLAIN).await;
        world.assert_settled().await;
    }
}

/// Trap 7.
#[tokio::test]
async fn a_note_that_is_written_while_the_events_move_is_not_left_behind() {
    let (world, contests) = World::synced(2).await;
    let ours = world.calendar();
    choose(&world, false).await;
    // The first deletion.
    let call = || Matcher::from("calendar.events.patch").with_body("cancelled");
    world.google.fail_next(call(), InjectedFault::Hold, 2);
    let mark = world.google.mark();
    let engine = world.engine.clone();
    let run = tokio::spawn(async move { engine.sync(PLAIN).await });
    assert!(world.google.seen(call(), 2, mark, Duration::from_secs(20)).await);
    annotate(&world, &ours, &contests[1]);
    world.google.release();
    let report = run.await.unwrap().unwrap().0.calendar;
    assert_eq!(
        (report.outcome, report.inserted, report.deleted),
        (CalendarOutcome::Ok, 2, 2)
    );
    assert_eq!(world.live_in(&ours), Vec::<Value>::new());
    assert!(is_annotated(&found(&world, "primary", &contests[1]).unwrap()));
    assert!(!is_annotated(&found(&world, "primary", &contests[0]).unwrap()));
    world.assert_settled().await;
}

/// The events were made in the new calendar, and the run ended before they left the old one.
#[tokio::test]
async fn a_note_that_is_written_into_the_old_event_before_the_move_goes_on_is_not_left_behind() {
    let (world, contests) = World::synced(2).await;
    let ours = world.calendar();
    choose(&world, false).await;
    let call = || Matcher::from("calendar.events.patch").with_body("cancelled");
    world
        .google
        .fail_next(call(), InjectedFault::status(403, "quotaExceeded"), 9);
    world.sync(PLAIN).await;
    world.google.clear_faults();
    assert_eq!(world.live_in(&ours).len(), 2);
    assert_eq!(world.live_in("primary").len(), 2);
    annotate(&world, &ours, &contests[1]);
    pass(&[&world], 3 * 3600);
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 2));
    assert_eq!(world.live_in(&ours), Vec::<Value>::new());
    assert!(is_annotated(&found(&world, "primary", &contests[1]).unwrap()));
    world.assert_settled().await;
}

#[tokio::test]
async fn what_the_user_took_away_in_the_other_calendar_stays_away_on_the_way_back() {
    let (world, contests) = World::synced(1).await;
    let ours = world.calendar();
    let event = world.event(&contests[0]);
    let theirs = json!({"colorId": "11", "attendees": [{"email": "asha@example.com"}], "visibility": "private"});
    world.google.user_edit_event(&ours, id(&event), &theirs);
    choose(&world, false).await;
    world.sync(PLAIN).await;
    let moved = found(&world, "primary", &contests[0]).unwrap();
    assert_eq!(moved["colorId"], "11");
    let away = json!({"colorId": null, "attendees": null, "visibility": null, "description": null});
    world.google.user_edit_event("primary", id(&moved), &away);
    choose(&world, true).await;
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    let back = world.event(&contests[0]);
    for field in ["colorId", "attendees", "visibility", "description"] {
        assert_eq!(back[field], json!(null), "{field}");
    }
    world.assert_settled().await;
}

#[tokio::test]
async fn what_the_user_deletes_in_the_main_calendar_stays_deleted_on_the_way_back() {
    let (world, contests) = World::synced(2).await;
    choose(&world, false).await;
    world.sync(PLAIN).await;
    let moved = found(&world, "primary", &contests[0]).unwrap();
    world.google.user_delete_event("primary", id(&moved));
    choose(&world, true).await;
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.kept_deleted),
        (CalendarOutcome::Ok, 1, 1)
    );
    world.assert_equal_to(&contests[1..]);
    world.assert_settled().await;
}

/// And for the other computers, which never saw it there; until the user brings it back.
#[tokio::test]
async fn what_the_user_deletes_in_the_main_calendar_stays_deleted_for_the_other_computers_of_the_calendar() {
    let (a, contests) = World::synced(2).await;
    let b = a.joined(&contests).await;
    let ours = a.calendar();
    choose(&a, false).await;
    assert_eq!(a.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    assert_eq!(b.sync(PLAIN).await.errors[0].code, "calendar_moved");
    let moved = found(&a, "primary", &contests[0]).unwrap();
    a.google.user_delete_event("primary", id(&moved));
    assert_eq!(a.sync(PLAIN).await.kept_deleted, 1);
    choose(&a, true).await;
    for world in [&a, &b, &a, &b] {
        world.announce(&contests).await;
        let report = world.sync(PLAIN).await;
        assert_eq!((report.outcome, report.kept_deleted), (CalendarOutcome::Ok, 1));
    }
    a.assert_equal_to(&contests[1..]);

    // It comes back from the trash, is hidden for a while, and moves again.
    a.google.user_restore_event(&ours, id(&moved));
    for world in [&a, &b] {
        world.sync(PLAIN).await;
    }
    for platforms in ["atcoder", "codeforces"] {
        a.set("platforms", platforms).await;
        a.sync(PLAIN).await;
    }
    a.assert_equal_to(&contests);
    choose(&a, false).await;
    assert_eq!(a.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    assert_eq!((a.live_in(&ours).len(), a.live_in("primary").len()), (0, 2));
    a.assert_settled().await;
}

/// A computer that slept through the move, and one that is new, learn of the deletion from the settings alone.
#[tokio::test]
async fn what_the_user_deletes_in_the_main_calendar_stays_deleted_for_computers_that_did_not_see_the_move() {
    // Where Google shows nothing of a deleted event, a new computer can't tell that its events had only moved.
    let shows_why = |name: &str| !name.contains("only the id") && !name.contains("properties are lost");
    for (name, variant) in VARIANTS.into_iter().filter(|(name, _)| shows_why(name)) {
        let a = World::new().await;
        a.google.adjust(variant);
        let contests = a.rounds(2);
        a.announce(&contests).await;
        a.sync(PLAIN).await;
        let b = a.joined(&contests).await;
        choose(&a, false).await;
        a.sync(PLAIN).await;
        let moved = found(&a, "primary", &contests[0]).unwrap();
        a.google.user_delete_event("primary", id(&moved));
        assert_eq!(a.sync(PLAIN).await.kept_deleted, 1, "{name}");
        choose(&a, true).await;
        a.sync(PLAIN).await;
        b.announce(&contests).await;
        assert_eq!(b.sync(PLAIN).await.inserted, 0, "{name}");
        let new = a.joined(&contests).await;
        assert_eq!(a.live().len(), 1, "{name}");
        for world in [&new, &b, &a] {
            world.announce(&contests).await;
            assert_eq!(world.sync(PLAIN).await.inserted, 0, "{name}");
        }
        a.assert_equal_to(&contests[1..]);
        // Until the user asks for it, on any of them.
        b.store.restore_deleted(None).await.unwrap();
        assert_eq!(b.sync(PLAIN).await.inserted, 1, "{name}");
        for world in [&a, &new, &b] {
            assert_eq!(world.sync(PLAIN).await.deleted, 0, "{name}");
        }
        a.assert_equal_to(&contests);
    }
}

#[tokio::test]
async fn what_the_user_deleted_stays_deleted_in_a_calendar_that_is_made_again_for_all_computers() {
    let (a, contests) = World::synced(2).await;
    let b = a.joined(&contests).await;
    let doomed = a.event(&contests[0]);
    a.google.user_delete_event(&a.calendar(), id(&doomed));
    assert_eq!(a.sync(PLAIN).await.kept_deleted, 1);
    a.google.user_delete_calendar(&a.calendar());
    assert_eq!(a.sync(PLAIN).await.inserted, 1);
    // It knows neither the deletion nor the new calendar yet.
    assert_eq!(b.sync(PLAIN).await.inserted, 0);
    for world in [&a, &b] {
        assert_eq!(world.sync(PLAIN).await.inserted, 0);
    }
    a.assert_equal_to(&contests[1..]);
}

/// Our color isn't the user's.
#[tokio::test]
async fn a_platforms_color_goes_with_its_preference_although_the_event_was_out_meanwhile() {
    let world = World::new().await;
    world.set("calendar.color_by_platform", "true").await;
    let contests = world.rounds(2);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.inserted, 2);
    let theirs = world.event(&contests[1]);
    world
        .google
        .user_edit_event(&world.calendar(), id(&theirs), &json!({"colorId": "4"}));
    assert_ne!(world.event(&contests[0])["colorId"], json!(null));
    world.set("platforms", "atcoder").await;
    assert_eq!(world.sync(PLAIN).await.deleted, 2);
    world.set("calendar.color_by_platform", "false").await;
    world.set("platforms", "codeforces").await;
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.inserted, 2);
    assert_eq!(world.event(&contests[0])["colorId"], json!(null));
    assert_eq!(world.event(&contests[1])["colorId"], "4");
    world.assert_settled().await;
}
