//! Who deleted an event, the program or the user, in every form in which Google may return a deleted event.

use std::time::Duration;

use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::{InjectedFault, Matcher, Options};
use jiff::SignedDuration;
use serde_json::json;
use tokio::time::timeout;

use super::variants::VARIANTS;
use super::world::{PLAIN, World, id, pass, start};

const HOUR: i64 = 3600;

async fn worlds(variant: fn(&mut Options)) -> (World, World) {
    let a = World::new().await;
    let b = a.beside().await;
    a.google.adjust(variant);
    (a, b)
}

#[tokio::test]
async fn an_event_that_the_program_took_out_comes_back_with_its_contest_whoever_syncs() {
    for (name, variant) in VARIANTS {
        let (a, b) = worlds(variant).await;
        let contests = a.synced_with(&b, 4).await;
        pass(&[&a, &b], HOUR);
        a.announce(&contests[..3]).await;
        assert_eq!(a.sync(PLAIN).await.deleted, 1, "{name}");
        // Older data neither brings it back nor takes it for the user's deed.
        for _ in 0..2 {
            let report = b.sync(PLAIN).await;
            assert_eq!((report.inserted, report.updated, report.deleted), (0, 0, 0), "{name}");
        }
        a.assert_equal_to(&contests[..3]);
        b.announce(&contests[..3]).await;
        b.sync(PLAIN).await;
        pass(&[&a, &b], HOUR);
        for world in [&b, &a] {
            world.announce(&contests).await;
            world.sync(PLAIN).await;
        }
        a.assert_equal_to(&contests);
        for world in [&a, &b] {
            world.sync(PLAIN).await;
            assert_eq!(world.sync(PLAIN).await.kept_deleted, 0, "{name}");
        }
        a.assert_settled().await;
    }
}

#[tokio::test]
async fn an_event_that_the_user_deleted_stays_deleted_on_every_computer() {
    for (name, variant) in VARIANTS {
        let (a, b) = worlds(variant).await;
        let contests = a.synced_with(&b, 3).await;
        let doomed = a.event(&contests[1]);
        a.google.user_delete_event(&a.calendar(), id(&doomed));
        for _ in 0..3 {
            for world in [&a, &b] {
                let report = world.sync(PLAIN).await;
                assert_eq!((report.inserted, report.kept_deleted), (0, 1), "{name}");
            }
            pass(&[&a, &b], HOUR);
            a.announce(&contests).await;
            b.announce(&contests).await;
        }
        assert_eq!(a.live().len(), 2, "{name}");
        assert_eq!(b.store.restore_deleted(None).await.unwrap(), 1, "{name}");
        assert_eq!(b.sync(PLAIN).await.inserted, 1, "{name}");
        a.sync(PLAIN).await;
        a.assert_equal_to(&contests);
    }
}

#[tokio::test]
async fn what_the_user_made_of_an_event_is_there_again_after_off_and_on() {
    for (name, variant) in VARIANTS {
        let world = World::new().await;
        world.google.adjust(variant);
        let mut contests = world.rounds(2);
        world.announce(&contests).await;
        world.sync(PLAIN).await;
        let event = world.event(&contests[0]);
        let notes = format!(
            "With Asha<br>{}",
            event["description"].as_str().unwrap().replace('\n', "<br>")
        );
        let edit = json!({
            "description": notes,
            "colorId": "11",
            "transparency": "opaque",
            "reminders": {"useDefault": false, "overrides": [{"method": "email", "minutes": 90}]},
        });
        world.google.user_edit_event(&world.calendar(), id(&event), &edit);
        world.sync(PLAIN).await;
        world.set("platforms", "atcoder").await;
        assert_eq!(world.sync(PLAIN).await.deleted, 2, "{name}");
        contests[0].ends_at += SignedDuration::from_hours(1);
        contests[0].duration_seconds += 3600;
        world.announce(&contests).await;
        world.set("platforms", "atcoder,codeforces").await;
        assert_eq!(world.sync(PLAIN).await.inserted, 2, "{name}");
        world.assert_equal_to(&contests);
        let after = world.event(&contests[0]);
        assert_eq!(after["description"], notes.replace("2 h", "3 h"), "{name}");
        assert_eq!(
            (&after["colorId"], &after["transparency"]),
            (&json!("11"), &json!(null)),
            "{name}"
        );
        assert_eq!(
            after["reminders"]["overrides"],
            json!([{"method": "email", "minutes": 90}]),
            "{name}"
        );
        world.sync(PLAIN).await;
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn an_event_that_came_back_and_was_then_deleted_by_the_user_stays_deleted() {
    for (name, variant) in VARIANTS {
        let (a, b) = worlds(variant).await;
        let contests = a.rounds(4);
        a.announce(&contests).await;
        a.sync(PLAIN).await;
        a.announce(&contests[..3]).await;
        a.sync(PLAIN).await;
        pass(&[&a, &b], HOUR);
        a.announce(&contests).await;
        assert_eq!(a.sync(PLAIN).await.inserted, 1, "{name}");
        let doomed = a.event(&contests[3]);
        a.google.user_delete_event(&a.calendar(), id(&doomed));
        pass(&[&a, &b], HOUR);
        for world in [&b, &a, &b] {
            world.announce(&contests).await;
            world.sync(PLAIN).await;
        }
        a.assert_equal_to(&contests[..3]);
        assert_eq!(b.sync(PLAIN).await.kept_deleted, 1, "{name}");
    }
}

#[tokio::test]
async fn an_event_that_the_user_brought_back_from_the_bin_stays_until_the_user_deletes_it() {
    for (_, variant) in [VARIANTS[0], VARIANTS[1], VARIANTS[4], VARIANTS[5]] {
        let (a, b) = worlds(variant).await;
        let contests = a.synced_with(&b, 4).await;
        let event = a.event(&contests[3]);
        a.announce(&contests[..3]).await;
        a.sync(PLAIN).await;
        b.sync(PLAIN).await;
        a.google.user_restore_event(&a.calendar(), id(&event));
        pass(&[&a, &b], HOUR);
        for world in [&a, &b, &a] {
            world.announce(&contests[..3]).await;
            assert_eq!(world.sync(PLAIN).await.deleted, 0);
        }
        a.assert_equal_to(&contests);
        a.google.user_delete_event(&a.calendar(), id(&event));
        pass(&[&a, &b], HOUR);
        for world in [&a, &b] {
            world.announce(&contests).await;
            world.sync(PLAIN).await;
        }
        a.assert_equal_to(&contests[..3]);
    }
}

#[tokio::test]
async fn an_event_that_the_user_brought_back_shows_the_present_start_at_once() {
    let (world, mut contests) = World::synced(2).await;
    let event = world.event(&contests[1]);
    world.set("platforms", "atcoder").await;
    assert_eq!(world.sync(PLAIN).await.deleted, 2);
    contests[1].starts_at += SignedDuration::from_hours(2);
    contests[1].ends_at += SignedDuration::from_hours(2);
    world.announce(&contests).await;
    world.google.user_restore_event(&world.calendar(), id(&event));
    world.set("platforms", "codeforces").await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.errors), (CalendarOutcome::Ok, vec![]));
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}

#[tokio::test]
async fn an_event_that_the_user_brings_back_with_a_note_while_it_comes_back_keeps_the_note() {
    let (world, contests) = World::synced(2).await;
    let event = world.event(&contests[1]);
    let hidden = r#"[{"when":"name_has","words":["1001"],"hide_from":["calendar"]}]"#;
    world.set("rules", hidden).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    world.set("rules", "[]").await;
    let patch = Matcher::from("calendar.events.patch").with_body("confirmed");
    world.google.fail_next(patch.clone(), InjectedFault::Hold, 1);
    let mark = world.google.mark();
    let engine = world.engine.clone();
    let run = tokio::spawn(async move { engine.sync(PLAIN).await });
    assert!(world.google.seen(patch, 1, mark, Duration::from_secs(20)).await);
    world.google.user_restore_event(&world.calendar(), id(&event));
    let edit = json!({"description": "a moment ago", "colorId": "4", "summary": "Mine"});
    world.google.user_edit_event(&world.calendar(), id(&event), &edit);
    world.google.release();
    let report = run.await.unwrap().unwrap().0.calendar;
    assert_eq!((report.outcome, report.failed), (CalendarOutcome::Ok, 0));
    world.sync(PLAIN).await;
    let after = world.event(&contests[1]);
    for field in ["description", "colorId", "summary"] {
        assert_eq!(after[field], edit[field], "{field}");
    }
    world.assert_settled().await;
}

#[tokio::test]
async fn a_note_added_a_moment_before_the_deletion_is_kept_for_the_day_the_event_comes_back() {
    // By the call that deletes: one patch, or, where Google doesn't take that, the deletion after the mark.
    // The last one shows nothing of a deleted event, so only its record has the note.
    let patch = |body: &str| Matcher::from("calendar.events.patch").with_body(body);
    let delete = || Matcher::from("calendar.events.delete");
    for (variant, call) in [
        (0, patch("cancelled")),
        (4, delete()),
        (5, patch("deleting")),
        (5, delete()),
        (6, delete()),
        (9, patch("deleting")),
        (9, delete()),
    ] {
        let (name, variant) = VARIANTS[variant];
        let world = World::new().await;
        world.google.adjust(variant);
        let contests = world.rounds(2);
        world.announce(&contests).await;
        world.sync(PLAIN).await;
        let event = world.event(&contests[1]);
        world
            .set(
                "rules",
                r#"[{"when":"name_has","words":["1001"],"hide_from":["calendar"]}]"#,
            )
            .await;
        world.google.fail_next(call.clone(), InjectedFault::Hold, 1);
        let mark = world.google.mark();
        let engine = world.engine.clone();
        let run = tokio::spawn(async move { engine.sync(PLAIN).await });
        assert!(world.google.seen(call, 1, mark, Duration::from_secs(20)).await);
        world.google.user_edit_event(
            &world.calendar(),
            id(&event),
            &json!({"description": "a moment ago", "colorId": "4"}),
        );
        world.google.release();
        let report = run.await.unwrap().unwrap().0.calendar;
        assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 1), "{name}");
        world.set("rules", "[]").await;
        assert_eq!(world.sync(PLAIN).await.inserted, 1, "{name}");
        let after = world.event(&contests[1]);
        assert_eq!(
            (&after["description"], &after["colorId"]),
            (&json!("a moment ago"), &json!("4")),
            "{name}"
        );
    }
}

/// Trap 7.
#[tokio::test]
async fn an_event_that_the_user_deletes_while_it_is_corrected_stays_deleted() {
    for (name, variant) in VARIANTS {
        for (fault, updated) in [(InjectedFault::Hold, 0), (InjectedFault::HoldAnswer, 1)] {
            let world = World::new().await;
            world.google.adjust(variant);
            let mut contests = world.rounds(2);
            world.announce(&contests).await;
            world.sync(PLAIN).await;
            let event = world.event(&contests[1]);
            contests[1].starts_at += SignedDuration::from_mins(30);
            contests[1].ends_at += SignedDuration::from_mins(30);
            world.announce(&contests).await;
            world.google.fail_next("calendar.events.patch", fault, 1);
            let mark = world.google.mark();
            let engine = world.engine.clone();
            let run = tokio::spawn(async move { engine.sync(PLAIN).await });
            let seen = world
                .google
                .seen("calendar.events.patch", 1, mark, Duration::from_secs(20));
            assert!(seen.await, "{name}");
            let written = async {
                while updated == 1 && start(&world.event(&contests[1])) != contests[1].starts_at {
                    tokio::task::yield_now().await;
                }
            };
            timeout(Duration::from_secs(20), written).await.expect(name);
            world.google.user_delete_event(&world.calendar(), id(&event));
            world.google.release();
            let report = run.await.unwrap().unwrap().0.calendar;
            assert_eq!(
                (report.outcome, report.updated, report.inserted, report.errors),
                (CalendarOutcome::Ok, updated, 0, vec![]),
                "{name}"
            );
            world.announce(&contests).await;
            assert_eq!(world.sync(PLAIN).await.kept_deleted, 1, "{name}");
            world.assert_equal_to(&contests[..1]);
            world.assert_settled().await;
        }
    }
}

#[tokio::test]
async fn a_deletion_that_was_cut_off_between_mark_and_deletion_is_finished_and_nobody_takes_it_for_a_return() {
    for lost in [InjectedFault::DropBeforeHandling, InjectedFault::DropAfterHandling] {
        let (a, b) = worlds(VARIANTS[5].1).await;
        let contests = a.synced_with(&b, 4).await;
        a.announce(&contests[..3]).await;
        a.google.fail_next("calendar.events.delete", lost.clone(), 10);
        a.sync(PLAIN).await;
        a.google.clear_faults();
        b.sync(PLAIN).await;
        pass(&[&a, &b], HOUR);
        for world in [&a, &b, &a] {
            world.announce(&contests[..3]).await;
            world.sync(PLAIN).await;
        }
        a.assert_equal_to(&contests[..3]);
        a.assert_settled().await;
        b.assert_settled().await;
    }
}

#[tokio::test]
async fn a_deletion_that_google_puts_off_is_finished_and_nobody_takes_it_for_a_return() {
    for (name, variant) in VARIANTS {
        for code in [429, 503] {
            let (a, b) = worlds(variant).await;
            let contests = a.synced_with(&b, 4).await;
            let doomed = id(&a.event(&contests[3])).to_owned();
            a.announce(&contests[..3]).await;
            let later = InjectedFault::Status {
                code,
                reason: "rateLimitExceeded".to_owned(),
                retry_after: Some(1800),
            };
            a.google.fail_next("calendar.events.delete", later, 10);
            a.sync(PLAIN).await;
            a.google.clear_faults();
            let live = a.google.live_events(&a.calendar());
            let left = live.iter().find(|event| id(event) == doomed);
            let mark = left.map(|event| event["extendedProperties"]["private"]["contestsync_gone"].clone());
            assert!(mark.is_none_or(|mark| mark == "deleting"), "{name}, {code}");
            b.sync(PLAIN).await;
            pass(&[&a, &b], HOUR);
            for world in [&b, &a, &b] {
                world.announce(&contests[..3]).await;
                world.sync(PLAIN).await;
            }
            a.assert_equal_to(&contests[..3]);
            a.assert_settled().await;
            b.assert_settled().await;
        }
    }
}

#[tokio::test]
async fn a_reminder_that_the_user_set_a_moment_ago_is_not_written_over_though_no_list_shows_it() {
    let world = World::new().await;
    world.google.adjust(|options| options.quiet_reminders = true);
    let contests = world.rounds(2);
    world.announce(&contests).await;
    world.sync(PLAIN).await;
    let event = world.event(&contests[0]);
    let theirs = json!({"useDefault": false, "overrides": [{"method": "email", "minutes": 1440}]});
    world
        .google
        .user_edit_event(&world.calendar(), id(&event), &json!({"reminders": theirs}));
    world.set("calendar.reminder_minutes", "15").await;
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    assert_eq!(world.event(&contests[0])["reminders"]["overrides"], theirs["overrides"]);
    assert_eq!(world.event(&contests[1])["reminders"]["overrides"][0]["minutes"], 15);
    world.assert_settled().await;
}

#[tokio::test]
async fn what_the_user_deleted_stays_deleted_when_it_is_hidden_before_anyone_saw_that_and_shown_again() {
    for (name, variant) in VARIANTS {
        let (a, b) = worlds(variant).await;
        let contests = a.synced_with(&b, 3).await;
        let doomed = a.event(&contests[1]);
        a.google.user_delete_event(&a.calendar(), id(&doomed));
        a.set("platforms", "atcoder").await;
        assert_eq!(a.sync(PLAIN).await.deleted, 2, "{name}");
        b.sync(PLAIN).await;
        pass(&[&a, &b], HOUR);
        b.set("platforms", "atcoder,codeforces").await;
        for world in [&b, &a] {
            world.announce(&contests).await;
            world.sync(PLAIN).await;
            assert_eq!(world.sync(PLAIN).await.kept_deleted, 1, "{name}");
        }
        a.assert_equal_to(&[contests[0].clone(), contests[2].clone()]);
        b.assert_settled().await;
    }
}

#[tokio::test]
async fn what_the_user_deleted_stays_deleted_once_google_has_forgotten_it() {
    // Where Google shows who deleted an event, that is known to all computers before it is forgotten.
    for (name, variant) in [0, 1, 4, 5, 6, 8].map(|place| VARIANTS[place]) {
        let (a, b) = worlds(variant).await;
        let contests = a.synced_with(&b, 3).await;
        let doomed = a.event(&contests[1]);
        a.google.user_delete_event(&a.calendar(), id(&doomed));
        assert_eq!(a.sync(PLAIN).await.kept_deleted, 1, "{name}");
        // One computer was away meanwhile, and one is new.
        a.google.purge_deleted();
        a.google.expire_sync_tokens();
        let new = a.beside().await;
        for round in 0..2 {
            for world in [&b, &new, &a] {
                world.announce(&contests).await;
                let report = world.sync(PLAIN).await;
                assert_eq!(report.inserted, 0, "{name}");
                // A computer that knew the event believes that it's gone when Google says so again later.
                assert!(round == 0 || report.kept_deleted == 1, "{name}: {report:?}");
            }
            pass(&[&a, &b, &new], HOUR);
        }
        a.assert_equal_to(&[contests[0].clone(), contests[2].clone()]);
        new.assert_settled().await;
    }
}

#[tokio::test]
async fn what_a_switch_took_out_comes_back_though_the_computer_that_did_it_lost_its_data() {
    for (name, variant) in VARIANTS {
        let (mut a, b) = worlds(variant).await;
        let contests = a.synced_with(&b, 2).await;
        a.set("platforms", "atcoder").await;
        assert_eq!(a.sync(PLAIN).await.deleted, 2, "{name}");
        b.sync(PLAIN).await;
        a.lose_data().await;
        pass(&[&a, &b], HOUR);
        for world in [&a, &b] {
            world.announce(&contests).await;
            world.sync(PLAIN).await;
        }
        b.set("platforms", "atcoder,codeforces").await;
        pass(&[&a, &b], HOUR);
        for world in [&b, &a, &b, &a] {
            world.announce(&contests).await;
            assert_eq!(world.sync(PLAIN).await.kept_deleted, 0, "{name}");
        }
        a.assert_equal_to(&contests);
        b.assert_settled().await;
    }
}
