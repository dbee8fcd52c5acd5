//! Edits that lost to later ones from another computer: the user is told, and can restore exactly those edits.

use contestsync_core::domain::Contest;
use contestsync_core::domain::verdict::Choice;
use serde_json::{Value, json};

use super::sharing::{in_use, preference, settle};
use super::world::{DRY, PLAIN, World, pass};

/// Two computers that share a calendar and are at rest.
async fn two() -> (World, World, Vec<Contest>) {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    settle(&[&first, &second]).await;
    (first, second, contests)
}

/// Both publish: the second one first, which edited last.
async fn meet(first: &World, second: &World) {
    second.sync(PLAIN).await;
    first.sync(PLAIN).await;
}

#[tokio::test]
async fn an_edit_that_gave_way_is_said_and_can_be_put_back() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    settle(&[&first, &second]).await;
    // Both computers are offline, and the second edits last.
    first.set("calendar.reminder_minutes", "11").await;
    first.set("platforms", "codeforces,atcoder,leetcode,codechef").await;
    first.set("calendar.busy", "true").await;
    pass(&[&first, &second], 60);
    second.set("calendar.reminder_minutes", "22").await;
    second.sync(PLAIN).await;
    first.sync(PLAIN).await;
    assert_eq!(preference(&first, "calendar.reminder_minutes").await, "22");
    let said: Vec<String> = first
        .store
        .unseen_notes()
        .await
        .unwrap()
        .into_iter()
        .filter(|(_, note)| note.code.word() == "settings_taken_over")
        .map(|(_, note)| note.message)
        .collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("calendar.reminder_minutes"), "{said:?}");
    assert!(!said[0].contains("calendar.busy"), "{said:?}");
    let notes = second.store.unseen_notes().await.unwrap();
    assert!(
        notes.iter().all(|(_, note)| note.code.word() != "settings_taken_over"),
        "{notes:?}"
    );
    // Only what was lost is put back; what came meanwhile stays.
    second.sync(PLAIN).await;
    second.set("calendar.busy", "false").await;
    second.sync(PLAIN).await;
    first.sync(PLAIN).await;
    assert_eq!(first.engine.keep_own_settings().await.unwrap(), 1);
    settle(&[&first, &second]).await;
    for computer in [&first, &second] {
        assert_eq!(preference(computer, "calendar.reminder_minutes").await, "11");
        assert_eq!(preference(computer, "calendar.busy").await, "false");
    }
}

#[tokio::test]
async fn a_choice_that_gave_way_is_said_and_can_be_put_back() {
    let (first, contests) = in_use().await;
    let second = first.joined(&contests).await;
    settle(&[&first, &second]).await;
    let choice = |calendar| Choice {
        calendar: Some(calendar),
        ..Choice::default()
    };
    let contest = &contests[1].key;
    first.store.set_choice(contest, choice(false)).await.unwrap();
    pass(&[&first, &second], 60);
    second.store.set_choice(contest, choice(true)).await.unwrap();
    second.sync(PLAIN).await;
    first.sync(PLAIN).await;
    let notes = first.store.unseen_notes().await.unwrap();
    assert!(
        notes
            .iter()
            .any(|(_, note)| note.message.contains(&contest.to_string())),
        "{notes:?}"
    );
    assert_eq!(first.engine.keep_own_settings().await.unwrap(), 1);
    settle(&[&first, &second]).await;
    assert_eq!(second.store.choices().await.unwrap()[contest], choice(false));
}

/// Trap 12.
#[tokio::test]
async fn a_rule_that_gave_way_is_put_back_and_rules_that_came_meanwhile_stay() {
    let (first, second, _) = two().await;
    let named = |word: &str| json!({"when": "name_has", "words": [word], "hide_from": ["reminder"]});
    let rules = |words: &[&str]| Value::from(words.iter().map(|word| named(word)).collect::<Vec<_>>()).to_string();
    first.set("rules", &rules(&["alpha"])).await;
    settle(&[&first, &second]).await;
    first.set("rules", &rules(&["beta"])).await;
    pass(&[&first, &second], 60);
    second.set("rules", &rules(&["gamma"])).await;
    meet(&first, &second).await;
    let words = |text: String| -> Vec<String> {
        let rules: Vec<Value> = serde_json::from_str(&text).unwrap();
        rules
            .iter()
            .map(|rule| rule["words"][0].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(words(preference(&first, "rules").await), ["gamma"]);
    let notes = first.store.unseen_notes().await.unwrap();
    assert!(
        notes
            .iter()
            .any(|(_, note)| note.message.contains("You changed rules here")),
        "{notes:?}"
    );
    second.set("rules", &rules(&["gamma", "delta"])).await;
    meet(&first, &second).await;
    assert_eq!(first.engine.keep_own_settings().await.unwrap(), 1);
    settle(&[&first, &second]).await;
    for computer in [&first, &second] {
        assert_eq!(words(preference(computer, "rules").await), ["beta", "delta"]);
    }
}

#[tokio::test]
async fn a_switch_that_gave_way_is_put_back_and_the_other_switches_stay() {
    let (first, second, _) = two().await;
    let all = preference(&first, "platforms").await;
    let without = |keys: &[&str]| {
        let left: Vec<&str> = all
            .split(',')
            .map(str::trim)
            .filter(|key| !keys.contains(key))
            .collect();
        left.join(",")
    };
    first.set("platforms", &without(&["codechef"])).await;
    pass(&[&first, &second], 60);
    second.set("platforms", &without(&["codechef"])).await;
    second.set("platforms", &all).await;
    meet(&first, &second).await;
    assert_eq!(preference(&first, "platforms").await, all);
    second.set("platforms", &without(&["leetcode"])).await;
    meet(&first, &second).await;
    assert_eq!(first.engine.keep_own_settings().await.unwrap(), 1);
    settle(&[&first, &second]).await;
    let names = |text: &str| text.split(',').map(|key| key.trim().to_owned()).collect::<Vec<_>>();
    for computer in [&first, &second] {
        assert_eq!(
            names(&preference(computer, "platforms").await),
            names(&without(&["codechef", "leetcode"]))
        );
    }
}

#[tokio::test]
async fn half_of_a_choice_that_gave_way_is_put_back_and_the_other_half_stays() {
    let (first, second, contests) = two().await;
    let contest = &contests[1].key;
    let choice = |remind, calendar| Choice { remind, calendar };
    first
        .store
        .set_choice(contest, choice(Some(false), None))
        .await
        .unwrap();
    pass(&[&first, &second], 60);
    second
        .store
        .set_choice(contest, choice(Some(true), None))
        .await
        .unwrap();
    meet(&first, &second).await;
    second
        .store
        .set_choice(contest, choice(Some(true), Some(false)))
        .await
        .unwrap();
    meet(&first, &second).await;
    assert_eq!(first.engine.keep_own_settings().await.unwrap(), 1);
    settle(&[&first, &second]).await;
    for computer in [&first, &second] {
        assert_eq!(
            computer.store.choices().await.unwrap()[contest],
            choice(Some(false), Some(false))
        );
    }
}

#[tokio::test]
async fn what_gave_way_before_is_not_forgotten_when_more_does() {
    let (first, second, _) = two().await;
    for (key, own, other) in [
        ("calendar.busy", "true", "false"),
        ("calendar.reminder_minutes", "11", "22"),
    ] {
        first.set(key, own).await;
        pass(&[&first, &second], 60);
        // Set to and fro, so that it's an edit even where it ends as it began.
        second.set(key, own).await;
        second.set(key, other).await;
        meet(&first, &second).await;
        assert_eq!(preference(&first, key).await, other);
    }
    assert_eq!(first.engine.keep_own_settings().await.unwrap(), 2);
    settle(&[&first, &second]).await;
    assert_eq!(preference(&second, "calendar.busy").await, "true");
    assert_eq!(preference(&second, "calendar.reminder_minutes").await, "11");
}

#[tokio::test]
async fn what_the_user_set_again_since_it_gave_way_is_not_put_back() {
    let (first, second, _) = two().await;
    first.set("calendar.reminder_minutes", "11").await;
    pass(&[&first, &second], 60);
    second.set("calendar.reminder_minutes", "22").await;
    meet(&first, &second).await;
    first.set("calendar.reminder_minutes", "33").await;
    assert_eq!(first.engine.keep_own_settings().await.unwrap(), 0);
    settle(&[&first, &second]).await;
    assert_eq!(preference(&second, "calendar.reminder_minutes").await, "33");
}

/// Trap 16, for what can be undone.
#[tokio::test]
async fn what_gave_way_under_one_account_is_not_put_back_under_another() {
    let (first, second, contests) = two().await;
    first.set("calendar.reminder_minutes", "11").await;
    pass(&[&first, &second], 60);
    second.set("calendar.reminder_minutes", "22").await;
    meet(&first, &second).await;
    let sign_in_as = async |email: &str| {
        first.google.adjust(|options| options.email = email.to_owned());
        first.sign_in().await.unwrap();
        first.engine.join().await.unwrap();
        first.announce(&contests).await;
        first.sync(PLAIN).await;
    };
    sign_in_as("other@example.com").await;
    assert_eq!(first.engine.keep_own_settings().await.unwrap(), 0);
    assert_eq!(preference(&first, "calendar.reminder_minutes").await, "22");
    sign_in_as("person@example.com").await;
    assert_eq!(first.engine.keep_own_settings().await.unwrap(), 1);
    assert_eq!(preference(&first, "calendar.reminder_minutes").await, "11");
}

#[tokio::test]
async fn settings_that_gave_way_at_joining_stay_with_that_calendar() {
    let (first, contests) = in_use().await;
    let second = first.beside_signed_out().await;
    second.set("platforms", "codeforces").await;
    second.announce(&contests).await;
    second.sign_in().await.unwrap();
    second.engine.join().await.unwrap().unwrap();
    second
        .google
        .adjust(|options| options.email = "other@example.com".to_owned());
    second.sign_in().await.unwrap();
    second.engine.join().await.unwrap();
    second.sync(PLAIN).await;
    assert_eq!(second.engine.keep_own_settings().await.unwrap(), 0);
    assert_eq!(
        preference(&second, "platforms").await,
        preference(&first, "platforms").await
    );
}

#[tokio::test]
async fn an_edit_that_gave_way_is_put_back_before_and_without_what_was_there_before_joining() {
    let (first, contests) = in_use().await;
    first.set("platforms", "codeforces,atcoder,leetcode").await;
    first.sync(PLAIN).await;
    // It joins with settings of its own, which give way.
    let second = first.beside_signed_out().await;
    second.set("calendar.busy", "true").await;
    second.set("platforms", "codeforces").await;
    second.announce(&contests).await;
    second.sign_in().await.unwrap();
    second.engine.join().await.unwrap().unwrap();
    settle(&[&first, &second]).await;
    second.set("calendar.color_by_platform", "true").await;
    settle(&[&second, &first]).await;
    second.set("calendar.reminder_minutes", "15").await;
    pass(&[&first, &second], 60);
    first.set("calendar.reminder_minutes", "45").await;
    meet(&second, &first).await;
    assert_eq!(preference(&second, "calendar.reminder_minutes").await, "45");
    assert_eq!(second.engine.keep_own_settings().await.unwrap(), 1);
    settle(&[&second, &first]).await;
    for (key, value) in [
        ("calendar.reminder_minutes", "15"),
        ("calendar.busy", "false"),
        ("calendar.color_by_platform", "true"),
        ("platforms", "leetcode,codeforces,atcoder"),
    ] {
        assert_eq!(preference(&first, key).await, value, "{key}");
    }
    // What it had before it joined can still be put back, but for what was edited since.
    assert!(second.engine.keep_own_settings().await.unwrap() > 0);
    settle(&[&second, &first]).await;
    for (key, value) in [
        ("calendar.reminder_minutes", "15"),
        ("calendar.busy", "true"),
        ("calendar.color_by_platform", "true"),
        ("platforms", "codeforces"),
    ] {
        assert_eq!(preference(&first, key).await, value, "{key}");
    }
}

#[tokio::test]
async fn a_dry_run_shows_what_is_left_of_edits_that_will_give_way() {
    let (first, contests) = in_use().await;
    first.set("calendar.zone", "UTC").await;
    first.set("rules", &hours_of(&contests)).await;
    let second = first.joined(&contests).await;
    settle(&[&first, &second]).await;
    // Both computers are offline, and the second edits last. Each of the first one's edits would take out events.
    let choice = |calendar| Choice {
        calendar: Some(calendar),
        ..Choice::default()
    };
    first.set("calendar.zone", "Pacific/Kiritimati").await;
    first.store.set_choice(&contests[0].key, choice(false)).await.unwrap();
    pass(&[&first, &second], 60);
    second.set("calendar.zone", "Etc/UTC").await;
    second.store.set_choice(&contests[0].key, choice(true)).await.unwrap();
    second.sync(PLAIN).await;
    let dry = first.sync(DRY).await;
    assert_eq!(dry.plan, Some(vec![]));
    assert_eq!(preference(&first, "calendar.zone").await, "Pacific/Kiritimati");
    let done = first.sync(PLAIN).await;
    assert_eq!((done.inserted, done.updated, done.deleted), (0, 0, 0));
    assert_eq!(first.live().len(), contests.len());
}

/// A rule that leaves the hours in which these start, in UTC.
fn hours_of(contests: &[Contest]) -> String {
    let mut week = [0_u32; 7];
    for contest in contests {
        let start = contest.starts_at.to_zoned_datetime(jiff::tz::TimeZone::UTC);
        week[usize::try_from(start.weekday().to_monday_zero_offset()).unwrap()] |= 1 << start.hour();
    }
    json!([{"when": "outside_hours", "week": week, "hide_from": ["calendar"]}]).to_string()
}
