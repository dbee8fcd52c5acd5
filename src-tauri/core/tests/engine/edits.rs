//! The user's edits to an event survive; what the user deleted stays deleted until the user asks for it.

use contestsync_core::engine::report::CalendarOutcome;
use jiff::SignedDuration;
use serde_json::json;

use super::world::{CONFIRMED, PLAIN, World, id};

#[tokio::test]
async fn colour_notes_reminders_and_guests_survive_a_move() {
    let (world, mut contests) = World::synced(1).await;
    let event = world.event(&contests[0]);
    let notes = format!("With Asha\n{}\nbring tea", event["description"].as_str().unwrap());
    let edit = json!({
        "colorId": "11",
        "description": notes,
        "reminders": {"useDefault": false, "overrides": [{"method": "email", "minutes": 120}]},
        "attendees": [{"email": "asha@example.com"}],
        "transparency": "opaque",
    });
    world.google.user_edit_event(&world.calendar(), id(&event), &edit);
    contests[0].starts_at += SignedDuration::from_hours(1);
    contests[0].ends_at += SignedDuration::from_hours(2);
    contests[0].duration_seconds += 3600;
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    world.assert_equal_to(&contests);
    let after = world.event(&contests[0]);
    assert_eq!(after["colorId"], "11");
    assert_eq!(
        after["reminders"]["overrides"],
        json!([{"method": "email", "minutes": 120}])
    );
    assert_eq!(after["attendees"][0]["email"], "asha@example.com");
    // Google leaves the default out: busy.
    assert_eq!(after["transparency"], json!(null));
    let description = after["description"].as_str().unwrap();
    assert!(
        description.starts_with("With Asha\n") && description.ends_with("\nbring tea"),
        "{description}"
    );
    assert!(description.contains("Codeforces · 3 h · rated"), "{description}");
    world.assert_settled().await;
}

#[tokio::test]
async fn notes_that_googles_editor_marked_up_survive_a_change_around_and_between_our_lines() {
    let (world, mut contests) = World::synced(1).await;
    let event = world.event(&contests[0]);
    let ours: Vec<&str> = event["description"].as_str().unwrap().lines().collect();
    let marked_up = |facts: &str| {
        format!(
            "<p>With <b>Asha</b> &amp; Ravi</p><p><a href=\"{url}\">{url}</a></p>mind the link<br>{facts}<br>{last}<br><br>bring&nbsp;tea",
            url = ours[0],
            last = ours[2],
        )
    };
    let edit = json!({"description": marked_up("Codeforces&nbsp;· 2 h · rated")});
    world.google.user_edit_event(&world.calendar(), id(&event), &edit);
    contests[0].ends_at += SignedDuration::from_hours(1);
    contests[0].duration_seconds += 3600;
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    let after = world.event(&contests[0]);
    assert_eq!(after["description"], marked_up("Codeforces · 3 h · rated"));
    world.assert_settled().await;
}

#[tokio::test]
async fn a_note_in_place_of_our_first_line_stays_when_the_contest_changes() {
    let (world, mut contests) = World::synced(1).await;
    let event = world.event(&contests[0]);
    let ours = event["description"].as_str().unwrap();
    let note = ours.replacen(ours.lines().next().unwrap(), "room 5, with Asha", 1);
    let edit = json!({"description": note});
    world.google.user_edit_event(&world.calendar(), id(&event), &edit);
    contests[0].starts_at += SignedDuration::from_hours(1);
    contests[0].ends_at += SignedDuration::from_hours(2);
    contests[0].duration_seconds += 3600;
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    world.assert_equal_to(&contests);
    assert_eq!(world.event(&contests[0])["description"], note);
    world.assert_settled().await;
}

#[tokio::test]
async fn an_event_made_all_day_stays_so_and_follows_its_contest_when_that_moves_or_is_canceled() {
    let (world, mut contests) = World::synced(4).await;
    for contest in &contests[..3] {
        let event = world.event(contest);
        let day = contest.starts_at.strftime("%Y-%m-%d").to_string();
        let next = (contest.starts_at + SignedDuration::from_hours(24))
            .strftime("%Y-%m-%d")
            .to_string();
        let edit = json!({
            "start": {"date": day, "dateTime": null, "timeZone": null},
            "end": {"date": next, "dateTime": null, "timeZone": null},
        });
        world.google.user_edit_event(&world.calendar(), id(&event), &edit);
    }
    world.assert_settled().await;
    contests[0].starts_at += SignedDuration::from_hours(1);
    contests[0].ends_at += SignedDuration::from_hours(1);
    contests[1].ends_at += SignedDuration::from_hours(1);
    contests.remove(2);
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.errors.clone(), report.updated, report.deleted), (vec![], 2, 1));
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}

/// Both ends are one time: a new length gives a dragged event its contest's start again, too.
#[tokio::test]
async fn a_dragged_event_gets_both_ends_of_its_contest_when_either_of_them_changes() {
    for (days, minutes_later, minutes_longer) in [(1, 0, 30), (-1, 0, 30), (1, 30, -30), (-1, 30, -30)] {
        let (world, mut contests) = World::synced(1).await;
        let event = world.event(&contests[0]);
        let dragged =
            |at: jiff::Timestamp| json!({"dateTime": (at + SignedDuration::from_hours(24 * days)).to_string()});
        let edit = json!({"start": dragged(contests[0].starts_at), "end": dragged(contests[0].ends_at)});
        world.google.user_edit_event(&world.calendar(), id(&event), &edit);
        assert_eq!(world.sync(PLAIN).await.updated, 0);
        contests[0].starts_at += SignedDuration::from_mins(minutes_later);
        contests[0].ends_at += SignedDuration::from_mins(minutes_later + minutes_longer);
        contests[0].duration_seconds += 60 * minutes_longer;
        world.announce(&contests).await;
        let report = world.sync(PLAIN).await;
        assert_eq!((report.outcome, report.updated), (CalendarOutcome::Ok, 1));
        world.assert_equal_to(&contests);
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn an_edit_alone_is_not_written_over_in_any_field() {
    let (mut world, contests) = World::synced(1).await;
    let event = world.event(&contests[0]);
    world.google.user_edit_event(
        &world.calendar(),
        id(&event),
        &json!({"summary": "MY ROUND", "description": "mine", "colorId": "3"}),
    );
    world.assert_settled().await;
    world.lose_data().await;
    world.announce(&contests).await;
    let mark = world.google.mark();
    world.sync(PLAIN).await;
    assert_eq!(world.google.writes_since(mark), 0);
    let after = world.event(&contests[0]);
    assert_eq!(
        (&after["summary"], &after["description"], &after["colorId"]),
        (&json!("MY ROUND"), &json!("mine"), &json!("3"))
    );
}

#[tokio::test]
async fn preferences_for_colour_reminders_and_busy_reach_events_that_the_user_left_alone() {
    let (world, contests) = World::synced(2).await;
    let touched = world.event(&contests[1]);
    world.google.user_edit_event(
        &world.calendar(),
        id(&touched),
        &json!({"colorId": "1", "reminders": {"useDefault": true, "overrides": []}}),
    );
    world.set("calendar.color_by_platform", "true").await;
    world.set("calendar.reminder_minutes", "15,5").await;
    world.set("calendar.busy", "true").await;
    assert_eq!(world.sync(PLAIN).await.updated, 2);
    let plain = world.event(&contests[0]);
    assert_eq!((&plain["colorId"], &plain["transparency"]), (&json!("9"), &json!(null)));
    assert_eq!(plain["reminders"]["overrides"].as_array().unwrap().len(), 2);
    let touched = world.event(&contests[1]);
    assert_eq!(
        (&touched["colorId"], &touched["reminders"]["useDefault"]),
        (&json!("1"), &json!(true))
    );
    world.set("calendar.color_by_platform", "false").await;
    world.sync(PLAIN).await;
    assert_eq!(world.event(&contests[0])["colorId"], json!(null));
    assert_eq!(world.event(&contests[1])["colorId"], "1");
    world.assert_settled().await;
}

#[tokio::test]
async fn an_event_the_user_deleted_stays_deleted_until_it_is_asked_for() {
    let (mut world, mut contests) = World::synced(3).await;
    let doomed = world.event(&contests[1]);
    world.google.user_delete_event(&world.calendar(), id(&doomed));
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.kept_deleted, report.inserted),
        (CalendarOutcome::Ok, 1, 0)
    );
    contests[1].starts_at += SignedDuration::from_hours(1);
    contests[1].ends_at += SignedDuration::from_hours(1);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.kept_deleted, 1);
    // Also after the data was lost: the tombstone says so.
    world.lose_data().await;
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.kept_deleted, report.inserted, world.live().len()), (1, 0, 2));
    assert_eq!(world.store.restore_deleted(None).await.unwrap(), 1);
    let report = world.sync(PLAIN).await;
    assert_eq!((report.inserted, report.kept_deleted), (1, 0));
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_calendar_the_user_deleted_is_made_anew_and_filled_once() {
    let (world, contests) = World::synced(3).await;
    world.google.user_delete_calendar(&world.calendar());
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.inserted), (CalendarOutcome::Ok, 3));
    world.assert_equal_to(&contests);
    world.assert_settled().await;
    world.google.user_delete_calendar(&world.calendar());
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.errors[0].code.as_str()),
        (CalendarOutcome::Failed, "calendar_gone")
    );
    assert_eq!(world.google.app_calendars().len(), 0);
    assert_eq!(world.sync(CONFIRMED).await.inserted, 3);
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn a_renamed_calendar_is_still_ours_and_a_calendar_of_our_name_is_not() {
    let mut world = World::new().await;
    let theirs = world
        .google
        .user_create_calendar(&json!({"summary": "ContestSync", "description": "mine"}));
    let contests = world.rounds(2);
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    let ours = world.calendar();
    world.google.user_edit_calendar(&ours, &json!({"summary": "Rounds"}));
    world.lose_data().await;
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.calendar_id, report.inserted), (Some(ours), 0));
    assert_eq!(world.google.live_events(&theirs), Vec::<serde_json::Value>::new());
}
