//! Several computers, one calendar: what belongs to the calendar is the same everywhere, and joining changes nothing there.

use contestsync_core::domain::rules::Rule;
use contestsync_core::domain::shared_settings::rules_list;
use contestsync_core::domain::verdict::Choice;
use contestsync_core::domain::{Clock, Code, Contest, Platform};
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::{InjectedFault, Matcher};
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::world::{CONFIRMED, DRY, PLAIN, World, id, pass};

/// One contest of each of three platforms.
fn mixed(world: &World) -> Vec<Contest> {
    vec![
        world.contest(Platform::Codeforces, "1", 30),
        world.contest(Platform::AtCoder, "abc1", 40),
        world.contest(Platform::LeetCode, "weekly-1", 50),
    ]
}

/// A computer whose calendar is in use, and the contests in it.
pub(super) async fn in_use() -> (World, Vec<Contest>) {
    let world = World::new().await;
    let contests = mixed(&world);
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    world.assert_settled().await;
    (world, contests)
}

pub(super) async fn preference(world: &World, key: &str) -> String {
    let preferences = world.store.preferences().await.unwrap();
    let definition = contestsync_core::domain::preferences::Definition::find(key).unwrap();
    (definition.read)(&preferences)
}

/// Every computer syncs until nobody has anything to write, which must be soon.
pub(super) async fn settle(computers: &[&World]) {
    for computer in computers {
        assert_eq!(computer.sync(PLAIN).await.errors, []);
    }
    for computer in computers {
        assert_eq!(computer.sync(PLAIN).await.errors, []);
    }
    let mark = computers[0].google.mark();
    for _ in 0..2 {
        for computer in computers {
            let report = computer.sync(PLAIN).await;
            assert_eq!((report.requests, report.errors), (1, vec![]));
        }
    }
    assert_eq!(computers[0].google.writes_since(mark), 0);
}

fn settings_events(world: &World) -> Vec<Value> {
    let mut events = world.google.events(&world.calendar());
    events.retain(|event| event["extendedProperties"]["private"]["contestsync_settings"] == "v1");
    events
}

fn live_settings(world: &World) -> Vec<Value> {
    let mut events = settings_events(world);
    events.retain(|event| event["status"] == "confirmed");
    events
}

#[tokio::test]
async fn the_settings_lie_in_the_past_where_they_are_in_nobodys_way() {
    let (world, _) = in_use().await;
    let events = live_settings(&world);
    assert_eq!(events.len(), 1, "{events:?}");
    let event = &events[0];
    assert_eq!(
        (&event["summary"], &event["start"], &event["end"]),
        (
            &json!("ContestSync settings"),
            &json!({"date": "2000-01-01"}),
            &json!({"date": "2000-01-02"})
        )
    );
    assert_eq!(
        (
            &event["transparency"],
            &event["visibility"],
            &event["reminders"]["useDefault"]
        ),
        (&json!("transparent"), &json!("private"), &json!(false))
    );
    assert!(
        event["description"]
            .as_str()
            .unwrap()
            .contains("what all your computers share")
    );
}

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

#[tokio::test]
async fn settings_are_shared_where_google_refuses_reminders() {
    let world = World::new().await;
    world
        .google
        .adjust(|options| options.refused_fields = vec!["reminders".to_owned()]);
    let contests = mixed(&world);
    world.announce(&contests).await;
    let report = world.sync(PLAIN).await;
    assert!(
        report.errors.iter().all(|error| error.code == "detail_refused"),
        "{:?}",
        report.errors
    );
    assert_eq!(live_settings(&world).len(), 1);
    let second = world.joined(&contests).await;
    assert_eq!(
        preference(&second, "platforms").await,
        preference(&world, "platforms").await
    );
}

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
async fn choices_beyond_one_event_reach_the_other_computer() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    let muted = Choice {
        remind: Some(false),
        calendar: None,
    };
    let store = &first.store;
    for number in 0..400 {
        let long = format!("hackerrank:{}{number}", "x".repeat(180));
        store.set_choice(&long.parse().unwrap(), muted).await.unwrap();
    }
    settle(&[&first, &second]).await;
    assert_eq!(second.store.choices().await.unwrap().len(), 400);
    let events = live_settings(&first);
    assert!(events.len() > 2, "{}", events.len());
    for event in events {
        let private = event["extendedProperties"]["private"].as_object().unwrap();
        let bytes: usize = private
            .iter()
            .map(|(name, value)| name.len() + value.as_str().unwrap().len())
            .sum();
        assert!(
            private.len() <= 300 && bytes <= 32_000,
            "{} properties, {bytes} bytes",
            private.len()
        );
    }
}

#[tokio::test]
async fn settings_that_the_user_deleted_are_put_back_and_it_is_said_once() {
    for refuse in [false, true] {
        let (first, contests) = in_use().await;
        let second = first.joined(&contests).await;
        first.set("calendar.reminder_minutes", "25").await;
        settle(&[&first, &second]).await;
        first.google.adjust(|options| options.refuse_revival = refuse);
        let before = live_settings(&first);
        first.google.user_delete_event(&first.calendar(), id(&before[0]));
        settle(&[&first, &second]).await;
        let after = live_settings(&first);
        assert_eq!(after.len(), 1);
        assert_eq!(id(&after[0]) == id(&before[0]), !refuse);
        let said = |notes: Vec<(jiff::Timestamp, contestsync_core::domain::Problem)>| {
            notes
                .iter()
                .filter(|(_, note)| note.code.word() == "settings_put_back")
                .count()
        };
        assert_eq!(said(first.store.unseen_notes().await.unwrap()), 1);
        assert_eq!(said(second.store.unseen_notes().await.unwrap()), 0);
        // A third computer finds them.
        let third = first.beside_signed_out().await;
        third.sign_in().await.unwrap();
        assert!(third.engine.join().await.unwrap().is_some());
        assert_eq!(preference(&third, "calendar.reminder_minutes").await, "25");
    }
}

#[tokio::test]
async fn settings_that_another_program_erased_are_put_back() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    first.set("calendar.reminder_minutes", "25").await;
    settle(&[&first, &second]).await;
    let event = live_settings(&first)[0].clone();
    let erased: serde_json::Map<String, Value> = event["extendedProperties"]["private"]
        .as_object()
        .unwrap()
        .keys()
        .map(|name| (name.clone(), Value::Null))
        .collect();
    first.google.user_edit_event(
        &first.calendar(),
        id(&event),
        &json!({"extendedProperties": {"private": erased}}),
    );
    assert_eq!(live_settings(&first).len(), 0);
    settle(&[&second, &first]).await;
    let third = first.beside_signed_out().await;
    third.sign_in().await.unwrap();
    assert!(third.engine.join().await.unwrap().is_some());
    assert_eq!(preference(&third, "calendar.reminder_minutes").await, "25");
}

#[tokio::test]
async fn settings_of_a_newer_version_are_kept() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    let event = live_settings(&first)[0].clone();
    let newer = r#"{"k":"calendar.label","v":"7","t":1795000000000,"b":"0123456789abcdef0123456789abcdef"}"#;
    let name = property_name("calendar.label");
    first.google.user_edit_event(
        &first.calendar(),
        id(&event),
        &json!({"extendedProperties": {"private": {name.clone(): newer}}}),
    );
    settle(&[&first, &second]).await;
    second.set("calendar.busy", "true").await;
    settle(&[&second, &first]).await;
    assert_eq!(live_settings(&first)[0]["extendedProperties"]["private"][&name], newer);
    first.google.user_delete_event(&first.calendar(), id(&event));
    settle(&[&second, &first]).await;
    assert_eq!(live_settings(&first)[0]["extendedProperties"]["private"][&name], newer);
}

fn property_name(key: &str) -> String {
    use contestsync_core::calendar::settings_event::properties::properties;
    use contestsync_core::domain::InstallationId;
    use contestsync_core::domain::shared_settings::{EditStamp, Entry};
    let entry = Entry {
        stamp: EditStamp {
            at: 1,
            counter: 0,
            by: InstallationId::new("0123456789abcdef").unwrap(),
        },
        value: None,
        expires: None,
    };
    properties(key, &entry).unwrap().into_keys().next().unwrap()
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
async fn a_refused_settings_event_does_not_stop_the_contests() {
    use contestsync_doubles::google::{InjectedFault, Matcher};
    let world = World::new().await;
    let contests = mixed(&world);
    world.announce(&contests).await;
    let settings = Matcher {
        body: Some("ContestSync settings".to_owned()),
        ..Matcher::default()
    };
    world
        .google
        .fail_next(settings, InjectedFault::status(400, "invalid"), 2);
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.inserted), (CalendarOutcome::Partial, 3));
    assert_eq!(report.errors.len(), 1);
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    world.assert_settled().await;
}

/// Trap 13: an answer to a write shows whether all of it was kept.
#[tokio::test]
async fn settings_that_google_does_not_keep_are_no_success_and_are_written_again() {
    use contestsync_doubles::google::{InjectedFault, Matcher};
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    first.set("calendar.busy", "true").await;
    let unchanged = live_settings(&first)[0].to_string();
    let patch = Matcher::from("calendar.events.patch").with_body("contestsync_settings");
    first.google.fail_next(patch, InjectedFault::Garbage(unchanged), 1);
    let report = first.sync(PLAIN).await;
    assert_eq!(report.outcome, CalendarOutcome::Partial);
    let codes: Vec<&str> = report.errors.iter().map(|error| error.code.as_str()).collect();
    assert_eq!(codes, ["calendar_api"]);
    settle(&[&first, &second]).await;
    assert_eq!(preference(&second, "calendar.busy").await, "true");
}

#[tokio::test]
async fn settings_that_google_has_forgotten_are_put_back() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    first.set("calendar.reminder_minutes", "25").await;
    settle(&[&first, &second]).await;
    // Deleted, out of the bin, and out of the list of changes before any computer looked.
    first
        .google
        .user_delete_event(&first.calendar(), id(&live_settings(&first)[0]));
    first.google.purge_deleted();
    first.google.expire_sync_tokens();
    settle(&[&first, &second]).await;
    assert_eq!(live_settings(&first).len(), 1);
    let third = first.beside_signed_out().await;
    third.sign_in().await.unwrap();
    assert!(third.engine.join().await.unwrap().is_some());
    assert_eq!(preference(&third, "calendar.reminder_minutes").await, "25");
}

#[tokio::test]
async fn a_full_list_that_lacks_the_settings_proves_nothing() {
    let (first, _) = in_use().await;
    first.set("calendar.reminder_minutes", "25").await;
    settle(&[&first]).await;
    let event = live_settings(&first)[0].clone();
    first.google.expire_sync_tokens();
    let lacks =
        InjectedFault::Garbage(json!({"kind": "calendar#events", "items": [], "nextSyncToken": "none"}).to_string());
    first
        .google
        .fail_next(Matcher::from("calendar.events.list").after(1), lacks, 1);
    let mark = first.google.mark();
    first.sync(PLAIN).await;
    assert_eq!(first.google.writes_since(mark), 0);
    assert_eq!(live_settings(&first), [event]);
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
    let mut old = super::release_0_1_0::OldRelease::new(&first.google, &first.clock, &account, &first.calendar());
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

/// Deleted and out of the bin before this computer ever saw it, while Google still keeps its id.
#[tokio::test]
async fn settings_whose_id_is_used_up_are_shared_under_the_next_one() {
    let first = World::new().await;
    let contests = mixed(&first);
    first.announce(&contests).await;
    let google = &first.google;
    // The settings come after the three events.
    let of_settings = Matcher::from("calendar.events.insert").after(3);
    google.fail_next(of_settings, InjectedFault::status(409, "duplicate"), 1);
    google.fail_next("calendar.events.get", InjectedFault::status(404, "notFound"), 1);
    let report = first.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.errors),
        (CalendarOutcome::Ok, 3, vec![])
    );
    assert_eq!(live_settings(&first).len(), 1);
    first.set("calendar.reminder_minutes", "25").await;
    settle(&[&first]).await;
    let second = first.joined(&contests).await;
    assert_eq!(preference(&second, "calendar.reminder_minutes").await, "25");
    settle(&[&first, &second]).await;
}

#[tokio::test]
async fn a_rule_that_is_too_large_to_be_shared_is_refused_and_the_largest_one_is_shared() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    let rule = |letters: usize| {
        let word = "\"".repeat(letters);
        json!([{"when": "name_has", "words": [word], "hide_from": ["list"]}]).to_string()
    };
    // A quote takes four bytes in a text within a text.
    let largest = (4500..5000).rev().find(|letters| {
        let rules: Vec<Rule> = serde_json::from_str(&rule(*letters)).unwrap();
        rules_list::fits(&rules[0])
    });
    let largest = largest.unwrap();
    let before = preference(&first, "rules").await;
    let refused = first.engine.change_preference("rules", &rule(largest + 1)).await;
    let Err(problem) = refused else { panic!("it was taken") };
    assert_eq!(problem.code, Code::InvalidValue);
    assert!(
        problem.message.starts_with("Rule 1 is too large"),
        "{}",
        problem.message
    );
    assert_eq!(preference(&first, "rules").await, before);
    first.engine.change_preference("rules", &rule(largest)).await.unwrap();
    settle(&[&first, &second]).await;
    assert_eq!(preference(&second, "rules").await, preference(&first, "rules").await);
    assert_ne!(preference(&second, "rules").await, before);
}
