//! Edits on several computers become one state.

use contestsync_core::domain::Platform;
use contestsync_core::domain::verdict::Choice;
use contestsync_core::engine::report::CalendarOutcome;
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::{in_use, preference, settle};
use crate::world::{CONFIRMED, PLAIN, id, pass};

#[tokio::test]
async fn computers_with_different_looks_agree_and_then_rest() {
    let (first, contests) = in_use().await;
    first.set("calendar.busy", "true").await;
    first.sync(PLAIN).await;
    let mut others = Vec::new();
    for (busy, color, minutes) in [("false", "true", "5"), ("false", "false", "10,20")] {
        let other = first.beside_signed_out().await;
        other.set("calendar.busy", busy).await;
        other.set("calendar.color_by_platform", color).await;
        other.set("calendar.reminder_minutes", minutes).await;
        other.announce(&contests).await;
        other.sign_in().await.unwrap();
        others.push(other);
    }
    settle(&[&first, &others[0], &others[1]]).await;
    for computer in [&first, &others[0], &others[1]] {
        assert_eq!(preference(computer, "calendar.busy").await, "true");
        assert_eq!(preference(computer, "calendar.color_by_platform").await, "false");
        assert_eq!(preference(computer, "calendar.reminder_minutes").await, "30");
    }
    // Google leaves the default out: busy.
    assert_eq!(first.event(&contests[0])["transparency"], json!(null));
}

#[tokio::test]
async fn mute_and_follow_and_a_switch_on_one_computer_apply_on_the_other() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    let muted = Choice {
        remind: Some(false),
        calendar: None,
    };
    let out = Choice {
        remind: Some(true),
        calendar: Some(false),
    };
    first.store.set_choice(&contests[0].key, muted).await.unwrap();
    first.store.set_choice(&contests[1].key, out).await.unwrap();
    second.set("platforms", "codeforces,atcoder").await;
    assert_eq!(first.sync(PLAIN).await.deleted, 1);
    assert_eq!(second.sync(PLAIN).await.deleted, 1);
    settle(&[&first, &second]).await;
    let choices = second.store.choices().await.unwrap();
    assert_eq!((choices[&contests[0].key], choices[&contests[1].key]), (muted, out));
    assert_eq!(preference(&first, "platforms").await, "codeforces,atcoder");
    first.assert_equal_to(&contests[..1]);
    // And what is taken back is taken back.
    second
        .store
        .set_choice(&contests[1].key, Choice::default())
        .await
        .unwrap();
    settle(&[&second, &first]).await;
    assert_eq!(
        first.store.choices().await.unwrap()[&contests[1].key],
        Choice::default()
    );
    first.assert_equal_to(&contests[..2]);
}

#[tokio::test]
async fn the_last_edit_wins_whoever_publishes_first() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    first.set("calendar.reminder_minutes", "11").await;
    second.clock.advance(60);
    first.clock.advance(60);
    second.set("calendar.reminder_minutes", "22").await;
    settle(&[&second, &first]).await;
    assert_eq!(preference(&first, "calendar.reminder_minutes").await, "22");
    assert_eq!(preference(&second, "calendar.reminder_minutes").await, "22");
    // The other way round: the later edit is published last.
    first.set("calendar.reminder_minutes", "33").await;
    settle(&[&second, &first]).await;
    assert_eq!(preference(&second, "calendar.reminder_minutes").await, "33");
}

#[tokio::test]
async fn a_clock_two_years_ahead_does_not_win_over_a_later_edit() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    let two_years = 2 * 365 * 24 * 3600;
    second.clock.advance(two_years);
    second.set("calendar.reminder_minutes", "28").await;
    second.sync(PLAIN).await;
    second.clock.advance(-two_years);
    first.sync(PLAIN).await;
    assert_eq!(preference(&first, "calendar.reminder_minutes").await, "28");
    first.clock.advance(60);
    first.google.advance(SignedDuration::from_mins(1));
    first.set("calendar.reminder_minutes", "26").await;
    second.clock.advance(60);
    settle(&[&first, &second]).await;
    assert_eq!(preference(&second, "calendar.reminder_minutes").await, "26");
}

#[tokio::test]
async fn a_setting_that_was_changed_and_changed_back_counts_against_what_another_computer_changed_between() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    settle(&[&first, &second]).await;
    for (world, busy) in [(&first, "true"), (&second, "true"), (&first, "false")] {
        pass(&[&first, &second], 10);
        world.set("calendar.busy", busy).await;
    }
    pass(&[&first, &second], 10);
    settle(&[&first, &second]).await;
    for world in [&first, &second] {
        assert_eq!(preference(world, "calendar.busy").await, "false");
    }
    first.assert_settled().await;
}

#[tokio::test]
async fn two_rules_added_offline_both_survive() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    let rule = |word: &str| json!({"when": "name_has", "words": [word], "hide_from": ["reminder"]});
    let kinds = json!({"when": "kind_is", "kinds": ["daily", "practice", "permanent"], "hide_from": ["list", "calendar", "reminder"]});
    first.set("rules", &json!([kinds, rule("on one")]).to_string()).await;
    second
        .set("rules", &json!([kinds, rule("on the other")]).to_string())
        .await;
    settle(&[&first, &second]).await;
    let rules = preference(&first, "rules").await;
    assert_eq!(rules, preference(&second, "rules").await);
    assert_eq!(serde_json::from_str::<Vec<Value>>(&rules).unwrap().len(), 3, "{rules}");
    assert!(rules.contains("on one") && rules.contains("on the other"), "{rules}");
}

#[tokio::test]
async fn a_deletion_by_the_user_is_known_to_a_computer_that_never_saw_it() {
    let (first, contests) = in_use().await;
    let doomed = first.event(&contests[0]);
    first.google.user_delete_event(&first.calendar(), id(&doomed));
    assert_eq!(first.sync(PLAIN).await.kept_deleted, 1);
    first.assert_settled().await;
    let second = first.beside_signed_out().await;
    second.announce(&contests).await;
    second.sign_in().await.unwrap();
    second.engine.join().await.unwrap();
    // Before any list: it may come weeks later, when Google has forgotten the event.
    let known = second.store.deleted_by_user().await.unwrap();
    assert_eq!(known, [(id(&doomed).to_owned(), contests[0].key.to_string())]);
    assert_eq!(second.sync(PLAIN).await.kept_deleted, 1);
    settle(&[&first, &second]).await;
    // Restored on one computer, it is back for all.
    second.store.restore_deleted(None).await.unwrap();
    assert_eq!(second.sync(PLAIN).await.inserted, 1);
    settle(&[&second, &first]).await;
    first.assert_equal_to(&contests);
    let third = first.joined(&contests).await;
    assert_eq!(third.store.deleted_by_user().await.unwrap(), []);
}

#[tokio::test]
async fn moving_to_the_main_calendar_on_one_computer_changes_nothing_for_the_other() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    first.set("calendar.dedicated", "false").await;
    first.sign_in().await.unwrap();
    assert_eq!(first.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    let mark = first.google.mark();
    let report = second.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.errors[0].code.as_str()),
        (CalendarOutcome::Partial, "calendar_moved")
    );
    assert_eq!(
        (report.inserted, report.deleted, first.google.writes_since(mark)),
        (0, 0, 0)
    );
    let status = second.engine.status().await.unwrap();
    assert!(
        status.notes.iter().any(|note| note.code == "calendar_moved"),
        "{:?}",
        status.notes
    );
    // The user's word ends it.
    assert_ne!(second.sync(CONFIRMED).await.outcome, CalendarOutcome::Failed);
    assert_eq!(second.sync(PLAIN).await.errors, []);
}

#[tokio::test]
async fn what_is_set_while_the_events_are_in_the_main_calendar_counts_when_they_come_back() {
    let (world, contests) = in_use().await;
    let muted = &contests[0].key;
    world.set("calendar.dedicated", "false").await;
    world.sign_in().await.unwrap();
    world.sync(PLAIN).await;
    world.set("calendar.busy", "true").await;
    world.set("platforms", "codeforces,atcoder").await;
    let never = Choice {
        calendar: Some(false),
        ..Choice::default()
    };
    world.store.set_choice(muted, never).await.unwrap();
    world.sync(CONFIRMED).await;
    assert_eq!(world.live_in("primary").len(), 1);
    world.set("calendar.dedicated", "true").await;
    world.sign_in().await.unwrap();
    world.engine.join().await.unwrap();
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.inserted), (CalendarOutcome::Ok, 1));
    assert_eq!(preference(&world, "calendar.busy").await, "true");
    assert_eq!(preference(&world, "platforms").await, "codeforces,atcoder");
    assert_eq!(world.store.choices().await.unwrap()[muted], never);
    // Another computer gets them as well.
    let other = world.beside_signed_out().await;
    other.announce(&contests).await;
    other.sign_in().await.unwrap();
    other.sync(PLAIN).await;
    assert_eq!(preference(&other, "platforms").await, "codeforces,atcoder");
    world.assert_settled().await;
}

#[tokio::test]
async fn settings_edited_under_another_account_stay_there() {
    let (world, contests) = in_use().await;
    let first_calendar = world.calendar();
    world
        .google
        .adjust(|options| options.email = "other@example.com".to_owned());
    world.sign_in().await.unwrap();
    world.engine.join().await.unwrap();
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    world.set("calendar.reminder_minutes", "2").await;
    let out = Choice {
        remind: None,
        calendar: Some(false),
    };
    world.store.set_choice(&contests[0].key, out).await.unwrap();
    world.sync(PLAIN).await;
    world
        .google
        .adjust(|options| options.email = "person@example.com".to_owned());
    world.sign_in().await.unwrap();
    world.engine.join().await.unwrap();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.calendar_id, report.deleted, report.updated),
        (Some(first_calendar), 0, 0)
    );
    assert_eq!(preference(&world, "calendar.reminder_minutes").await, "30");
    assert_eq!(
        world
            .store
            .choices()
            .await
            .unwrap()
            .get(&contests[0].key)
            .copied()
            .unwrap_or_default(),
        Choice::default()
    );
    world
        .google
        .adjust(|options| options.email = "other@example.com".to_owned());
    world.sign_in().await.unwrap();
    world.sync(PLAIN).await;
    assert_eq!(preference(&world, "calendar.reminder_minutes").await, "2");
}

#[tokio::test]
async fn an_edit_that_meets_another_computers_write_is_merged() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    first.set("calendar.busy", "true").await;
    second.set("calendar.color_by_platform", "true").await;
    let (one, other) = tokio::join!(first.sync(PLAIN), second.sync(PLAIN));
    assert_eq!((one.errors, other.errors), (vec![], vec![]));
    settle(&[&first, &second]).await;
    for computer in [&first, &second] {
        assert_eq!(preference(computer, "calendar.busy").await, "true");
        assert_eq!(preference(computer, "calendar.color_by_platform").await, "true");
    }
}

#[tokio::test]
async fn an_old_release_at_work_is_said_once_in_a_while() {
    let (first, contests) = in_use().await;
    let said = async || {
        let notes = first.store.unseen_notes().await.unwrap();
        notes
            .iter()
            .filter(|(_, note)| note.code.word() == "old_release")
            .count()
    };
    let event = first.event(&contests[0]);
    let note = json!({"description": format!("With Asha\n{}", event["description"].as_str().unwrap())});
    first.google.user_edit_event(&first.calendar(), id(&event), &note);
    first.sync(PLAIN).await;
    assert_eq!(said().await, 0);
    let account = first.store.account().await.unwrap().unwrap().subject;
    let mut old = crate::release_0_1_0::OldRelease::new(&first.google, &first.clock, &account, &first.calendar());
    for minutes in [30, 60] {
        let mut moved = contests[0].clone();
        moved.starts_at += SignedDuration::from_mins(minutes);
        moved.ends_at += SignedDuration::from_mins(minutes);
        old.read(&[moved]);
        old.sync().await;
        first.announce(&contests).await;
        first.sync(PLAIN).await;
        assert_eq!(said().await, 1);
        pass(&[&first], 3600);
    }
    first.store.see_notes().await.unwrap();
    pass(&[&first], 6 * 24 * 3600);
    let added = first.contest(Platform::Codeforces, "2", 30);
    let all = [contests[0].clone(), added];
    old.read(&all);
    old.sync().await;
    first.sync(PLAIN).await;
    assert_eq!(said().await, 0, "it was said this week");
    pass(&[&first], 2 * 24 * 3600);
    old.read(&[contests[0].clone(), first.contest(Platform::Codeforces, "3", 30)]);
    old.sync().await;
    first.sync(PLAIN).await;
    assert_eq!(said().await, 1);
}
