//! A computer joins a calendar that others use, or that has no settings yet.

use contestsync_core::domain::{Clock, Contest, Platform};
use contestsync_core::engine::report::CalendarOutcome;
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::{in_use, live_settings, preference, settle};
use crate::world::{DRY, PLAIN, World, id, pass};

#[tokio::test]
async fn a_computer_with_one_platform_joins_and_deletes_nothing() {
    let (first, contests) = in_use().await;
    let second = first.beside_signed_out().await;
    second.set("platforms", "codeforces").await;
    second.announce(&contests).await;
    second.sign_in().await.unwrap();
    let joined = second.engine.join().await.unwrap().unwrap();
    assert!(!joined.computer.is_empty());
    assert!(
        joined.at <= second.clock.now() + SignedDuration::from_mins(5),
        "{joined:?}"
    );
    assert_eq!(
        preference(&second, "platforms").await,
        preference(&first, "platforms").await
    );
    // So that the first run of the desktop needn't ask what to add.
    let account = second.store.account().await.unwrap().unwrap().subject;
    let link = second.store.calendar_link(&account, true).await.unwrap();
    assert_eq!(link.map(|link| link.calendar_id), Some(first.calendar()));
    let mark = first.google.mark();
    let report = second.sync(PLAIN).await;
    assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 0));
    assert_eq!(first.google.writes_since(mark), 0, "joining wrote");
    first.assert_equal_to(&contests);
    settle(&[&first, &second]).await;
}

#[tokio::test]
async fn a_computer_that_never_joined_takes_the_settings_over_with_its_first_sync() {
    let (first, contests) = in_use().await;
    let second = first.beside_signed_out().await;
    second.set("platforms", "codeforces").await;
    second.announce(&contests).await;
    second.sign_in().await.unwrap();
    let mark = first.google.mark();
    assert_eq!(second.sync(PLAIN).await.deleted, 0);
    assert_eq!(first.google.writes_since(mark), 0);
    let notes = second.store.unseen_notes().await.unwrap();
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert_eq!(notes[0].1.code.word(), "settings_taken_over");
    first.assert_equal_to(&contests);
}

#[tokio::test]
async fn settings_that_a_sync_takes_over_make_no_other_sync_due() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    first.set("calendar.reminder_minutes", "25").await;
    first.sync(PLAIN).await;
    second.sync(PLAIN).await;
    assert_eq!(preference(&second, "calendar.reminder_minutes").await, "25");
    let due = second.engine.due().await.unwrap().sync_at.unwrap();
    assert!(due > second.clock.now() + SignedDuration::from_hours(1), "{due}");
}

/// The calendar as a release without shared settings leaves it.
async fn without_settings() -> (World, Vec<Contest>) {
    let (old, contests) = in_use().await;
    let event = live_settings(&old)[0].clone();
    let private = event["extendedProperties"]["private"].as_object().unwrap();
    let erased: serde_json::Map<String, Value> = private.keys().map(|name| (name.clone(), Value::Null)).collect();
    let erase = json!({"extendedProperties": {"private": erased}});
    old.google.user_edit_event(&old.calendar(), id(&event), &erase);
    (old, contests)
}

#[tokio::test]
async fn a_calendar_without_settings_loses_nothing_to_a_new_computers_settings() {
    let (old, mut contests) = without_settings().await;
    let guest = old.beside_signed_out().await;
    guest.set("platforms", "codeforces").await;
    guest.set("calendar.busy", "true").await;
    guest.announce(&contests).await;
    guest.sign_in().await.unwrap();
    assert_eq!(guest.engine.join().await.unwrap(), None);
    let mark = old.google.mark();
    assert_eq!(guest.sync(DRY).await.plan, Some(vec![]));
    let report = guest.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.deleted, report.updated),
        (CalendarOutcome::Ok, 0, 0)
    );
    assert_eq!(old.google.writes_since(mark), 0);
    // It adds what is new, and still its own settings aren't everybody's.
    contests.push(guest.contest(Platform::Codeforces, "2", 60));
    guest.announce(&contests).await;
    assert_eq!(guest.sync(PLAIN).await.inserted, 1);
    assert_eq!(live_settings(&old).len(), 0);
    // What the user says there counts for all.
    guest.set("platforms", "").await;
    assert_eq!(guest.sync(PLAIN).await.deleted, 2);
    old.assert_equal_to(&contests[1..3]);
}

#[tokio::test]
async fn of_two_computers_that_kept_the_calendar_before_the_first_gives_it_its_settings() {
    let (old, contests) = without_settings().await;
    let other = old.beside_signed_out().await;
    other.set("calendar.reminder_minutes", "7").await;
    other.announce(&contests).await;
    other.sign_in().await.unwrap();
    other.sync(PLAIN).await;
    // Both were there before settings were shared.
    let calendar = contestsync_core::store::shared_settings::SharedCalendar {
        account: other.store.account().await.unwrap().unwrap().subject,
        calendar_id: old.calendar(),
    };
    other.store.set_settings_owner(&calendar, true).await.unwrap();
    old.sync(PLAIN).await;
    settle(&[&other, &old]).await;
    assert_eq!(preference(&other, "calendar.reminder_minutes").await, "30");
    let notes = other.store.unseen_notes().await.unwrap();
    assert!(
        notes.iter().any(|(_, note)| note.code.word() == "settings_taken_over"),
        "{notes:?}"
    );
    // The other's are offered, and can still become everybody's.
    assert!(other.engine.keep_own_settings().await.unwrap() > 0);
    settle(&[&other, &old]).await;
    assert_eq!(preference(&old, "calendar.reminder_minutes").await, "7");
}

/// Trap 9: settings that a calendar gets because it has none are nobody's edit.
#[tokio::test]
async fn an_edit_made_before_the_calendar_got_its_first_settings_counts_against_them() {
    let (old, contests) = without_settings().await;
    let guest = old.beside_signed_out().await;
    guest.announce(&contests).await;
    guest.sign_in().await.unwrap();
    guest.sync(PLAIN).await;
    guest.set("calendar.reminder_minutes", "7").await;
    pass(&[&old, &guest], 3600);
    // The other one edits nothing: it only gives the calendar its settings, an hour later.
    old.announce(&contests).await;
    assert_eq!(old.sync(PLAIN).await.errors, []);
    assert_eq!(live_settings(&old).len(), 1);
    assert_eq!(preference(&old, "calendar.reminder_minutes").await, "30");
    guest.announce(&contests).await;
    settle(&[&guest, &old]).await;
    for computer in [&old, &guest] {
        assert_eq!(preference(computer, "calendar.reminder_minutes").await, "7");
    }
}

#[tokio::test]
async fn ones_own_settings_can_be_kept_and_then_count_for_all() {
    let (first, contests) = in_use().await;
    let second = first.beside_signed_out().await;
    second.set("platforms", "codeforces").await;
    second.announce(&contests).await;
    second.sign_in().await.unwrap();
    assert!(second.engine.join().await.unwrap().is_some());
    second.engine.keep_own_settings().await.unwrap();
    assert_eq!(preference(&second, "platforms").await, "codeforces");
    assert_eq!(second.sync(PLAIN).await.deleted, 2);
    settle(&[&second, &first]).await;
    assert_eq!(preference(&first, "platforms").await, "codeforces");
    assert_eq!(second.engine.keep_own_settings().await.unwrap(), 0);
}
