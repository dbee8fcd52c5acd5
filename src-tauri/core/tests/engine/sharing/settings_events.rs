//! The events that hold the settings: refused, deleted, forgotten, or too small.

use contestsync_core::domain::Code;
use contestsync_core::domain::rules::Rule;
use contestsync_core::domain::shared_settings::rules_list;
use contestsync_core::domain::verdict::Choice;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::{InjectedFault, Matcher};
use serde_json::{Value, json};

use super::{in_use, live_settings, mixed, preference, settle};
use crate::world::{PLAIN, World, id};

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
