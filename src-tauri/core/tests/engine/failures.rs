//! Failures by kind: temporary ones are retried, others are reported; a lost answer never leads to a lost or duplicate event.

use std::time::Duration;

use contestsync_core::domain::Platform;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::{InjectedFault, Matcher};
use jiff::SignedDuration;
use serde_json::json;

use super::world::{DRY, PLAIN, World, id, pass};

#[tokio::test]
async fn an_expired_access_token_is_refreshed_once() {
    let world = World::new().await;
    let contests = world.rounds(2);
    world.announce(&contests).await;
    world.google.expire_access_tokens();
    let mark = world.google.mark();
    assert_eq!(world.sync(PLAIN).await.inserted, 2);
    let refreshes = world
        .google
        .requests_since(mark)
        .iter()
        .filter(|request| request.path == "/token")
        .count();
    assert_eq!(refreshes, 1);
}

#[tokio::test]
async fn a_sign_in_that_google_ended_keeps_everything_and_asks_for_a_new_one() {
    let (world, contests) = World::synced(2).await;
    world.google.revoke_refresh_tokens();
    for _ in 0..2 {
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.errors[0].code.as_str()),
            (CalendarOutcome::Failed, "sign_in_again")
        );
    }
    let status = world.engine.status().await.unwrap();
    assert_eq!(status.account.map(|account| account.state), Some("sign_in_again"));
    let finished = i64::try_from(Platform::ALL.len()).unwrap();
    assert_eq!(status.database.contests, 2 + finished);
    world.sign_in().await.unwrap();
    world.assert_settled().await;
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn rate_limits_and_server_errors_heal() {
    let world = World::new().await;
    let contests = world.rounds(3);
    world.announce(&contests).await;
    world.google.fail_next(
        "calendar.events.insert",
        InjectedFault::status(403, "rateLimitExceeded"),
        1,
    );
    world
        .google
        .fail_next("calendar.events.insert", InjectedFault::status(503, "backendError"), 1);
    world
        .google
        .fail_next("calendar.events.insert", InjectedFault::Html(502), 1);
    let limited = InjectedFault::Status {
        code: 429,
        reason: "rateLimitExceeded".to_owned(),
        retry_after: Some(1),
    };
    world.google.fail_next("calendar.events.list", limited, 1);
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.errors),
        (CalendarOutcome::Ok, 3, vec![])
    );
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn a_lost_answer_makes_neither_a_lost_nor_a_second_event() {
    let world = World::new().await;
    let mut contests = world.rounds(3);
    world.announce(&contests).await;
    world
        .google
        .fail_next("calendar.events.insert", InjectedFault::DropAfterHandling, 2);
    world
        .google
        .fail_next("calendar.calendars.insert", InjectedFault::DropAfterHandling, 1);
    let report = world.sync(PLAIN).await;
    assert_eq!((report.outcome, report.failed), (CalendarOutcome::Ok, 0));
    assert_eq!((report.inserted, report.unchanged), (3, 0));
    world.assert_equal_to(&contests);
    contests[0].starts_at += SignedDuration::from_hours(1);
    contests[0].ends_at += SignedDuration::from_hours(1);
    world.announce(&contests).await;
    world
        .google
        .fail_next("calendar.events.patch", InjectedFault::DropAfterHandling, 1);
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    world.announce(&contests[..2]).await;
    world
        .google
        .fail_next("calendar.events.delete", InjectedFault::DropAfterHandling, 1);
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    world.assert_equal_to(&contests[..2]);
    world.assert_settled().await;
}

#[tokio::test]
async fn one_refused_event_does_not_stop_the_others() {
    let world = World::new().await;
    let contests = world.rounds(3);
    world.announce(&contests).await;
    let about = Matcher::from("calendar.events.insert").with_body("codeforces:1001");
    world.google.fail_next(about, InjectedFault::status(400, "invalid"), 2);
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted, report.failed),
        (CalendarOutcome::Partial, 2, 1)
    );
    assert_eq!(report.errors[0].event.as_deref(), Some("codeforces:1001"));
    let said = "Google refused a request for this event (invalid), so the change wasn't completed; other events aren't affected.";
    assert_eq!(
        (report.errors[0].code.as_str(), report.errors[0].message.as_str()),
        ("event_refused", said)
    );
    assert_eq!(world.sync(PLAIN).await.inserted, 1);
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn a_calendar_closed_for_writing_is_left_alone_for_hours() {
    let world = World::new().await;
    let contests = world.rounds(30);
    world.announce(&contests).await;
    world.google.fail_next(
        Matcher::from("calendar.events.insert").after(5),
        InjectedFault::status(403, "quotaExceeded"),
        1000,
    );
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.inserted + report.failed),
        (CalendarOutcome::Partial, 30)
    );
    assert_eq!(
        (report.errors.len(), report.errors[0].code.as_str()),
        (1, "quota_exceeded")
    );
    let mark = world.google.mark();
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.errors[0].code.as_str()),
        (CalendarOutcome::Failed, "quota_exceeded")
    );
    assert_eq!(world.google.writes_since(mark), 0);
    world.google.clear_faults();
    world.clock.advance(2 * 3600 + 60);
    world.google.advance(SignedDuration::from_secs(2 * 3600 + 60));
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn a_daily_limit_is_a_quota_and_a_calendar_that_cannot_be_created_is_not_gone() {
    for (call, fault, code) in [
        (
            "calendar.events.list",
            InjectedFault::status(403, "dailyLimitExceeded"),
            "quota_exceeded",
        ),
        (
            "calendar.calendars.insert",
            InjectedFault::status(404, "notFound"),
            "http_status",
        ),
    ] {
        let world = World::new().await;
        world.announce(&world.rounds(1)).await;
        if call == "calendar.events.list" {
            world.sync(PLAIN).await;
        }
        world.google.fail_next(call, fault, 1);
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.errors[0].code.as_str()),
            (CalendarOutcome::Failed, code)
        );
    }
}

#[tokio::test]
async fn an_event_changed_under_our_hands_is_read_again() {
    let (world, mut contests) = World::synced(1).await;
    contests[0].name = "Renamed".to_owned();
    world.announce(&contests).await;
    world.google.fail_next("calendar.events.patch", InjectedFault::Hold, 1);
    let mark = world.google.mark();
    let (engine, google) = (world.engine.clone(), &world.google);
    let run = tokio::spawn(async move { engine.sync(PLAIN).await });
    assert!(
        google
            .seen("calendar.events.patch", 1, mark, Duration::from_secs(20))
            .await
    );
    let event = world.event(&contests[0]);
    google.user_edit_event(&world.calendar(), id(&event), &json!({"colorId": "4"}));
    google.release();
    let report = run.await.unwrap().unwrap().0.calendar;
    assert_eq!((report.outcome, report.updated), (CalendarOutcome::Ok, 1));
    world.assert_equal_to(&contests);
    assert_eq!(world.event(&contests[0])["colorId"], "4");
}

#[tokio::test]
async fn google_out_of_reach_fails_with_its_word_and_changes_nothing() {
    let (world, _) = World::synced(2).await;
    world
        .google
        .fail_next("calendar.events.list", InjectedFault::DropBeforeHandling, 10);
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.errors[0].code.as_str()),
        (CalendarOutcome::Failed, "connection")
    );
    world.google.clear_faults();
    world.google.fail_next(
        "calendar.events.list",
        InjectedFault::Garbage("<html>log in</html>".to_owned()),
        1,
    );
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.errors[0].code.as_str()),
        (CalendarOutcome::Failed, "unexpected_body")
    );
    world.assert_settled().await;
}

#[tokio::test]
async fn a_new_key_needs_no_new_sign_in() {
    let mut world = World::new().await;
    let old = std::fs::read(world.engine.settings().paths.key_file()).unwrap();
    world.engine.rotate_key().await.unwrap();
    assert_ne!(std::fs::read(world.engine.settings().paths.key_file()).unwrap(), old);
    world.reopen().await;
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
}

/// For whatever it's contacted, by whichever program, and after a day at the latest.
#[tokio::test]
async fn a_pause_that_google_asks_for_holds_for_everything_that_contacts_its_calendar() {
    for (asked, pause) in [(3_600, 3_600), (99_999_999, 86_400)] {
        let world = World::new().await;
        let mut contests = [world.contest(Platform::Codeforces, "1", 72)];
        world.announce(&contests).await;
        world.sync(PLAIN).await;
        contests[0].starts_at += SignedDuration::from_hours(1);
        contests[0].ends_at += SignedDuration::from_hours(1);
        world.announce(&contests).await;
        let limited = InjectedFault::Status {
            code: 429,
            reason: "rateLimitExceeded".to_owned(),
            retry_after: Some(asked),
        };
        world.google.fail_next("calendar.events.list", limited, 1);
        let told = world.engine.settings().clock.now();
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.errors[0].code.as_str()),
            (CalendarOutcome::Failed, "rate_limited")
        );
        let until = told + SignedDuration::from_secs(pause);
        let message = format!(
            "Google Calendar asked for a pause until {}; the calendar stays unchanged, and it's tried again then.",
            until.strftime("%Y-%m-%d %H:%M:%S UTC")
        );
        let mark = world.google.mark();
        for options in [PLAIN, DRY] {
            let report = world.sync(options).await;
            assert_eq!(
                (report.outcome, report.requests, report.errors[0].message.as_str()),
                (CalendarOutcome::Failed, 0, message.as_str())
            );
        }
        let another = world.another_process().await;
        assert_eq!(another.remove_calendar().await.unwrap_err().not_before, Some(until));
        assert_eq!(world.google.requests_since(mark).len(), 0);
        assert_eq!(world.engine.due().await.unwrap().sync_at, Some(until));
        pass(&[&world], pause);
        world.announce(&contests).await;
        let report = world.sync(PLAIN).await;
        assert_eq!((report.outcome, report.errors), (CalendarOutcome::Ok, vec![]));
        world.assert_equal_to(&contests);
    }
}
