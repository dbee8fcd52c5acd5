//! Notifications that aren't reminders, and how the window shows both.

use super::machine::{Machine, Run, contest, key};
use contestsync_core::domain::view::{Happening, ServiceState};
use contestsync_core::domain::{Clock, Code, Platform, Problem};
use contestsync_core::engine::{Desk, Queue};
use contestsync_core::notify::Gap;
use contestsync_core::store::account::StoredAccount;

#[tokio::test]
async fn a_needed_sign_in_is_told_once_and_not_after_each_start() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    let account = StoredAccount {
        subject: "1".to_owned(),
        email: "me@example.com".to_owned(),
        scopes: String::new(),
        sealed_refresh_token: None,
        signed_in_at: machine.clock.now(),
        ended_at: Some(machine.clock.now()),
    };
    run.store.set_account(&account).await.unwrap();
    assert_eq!(
        run.look(Gap::NotRunning).await,
        ["Google Calendar needs you to sign in again"]
    );
    assert!(run.look(Gap::None).await.is_empty());
    let again = machine.start().await;
    assert!(again.look(Gap::NotRunning).await.is_empty());
}

#[tokio::test]
async fn a_view_shows_what_will_ring_and_why_it_does_not() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    run.list(&[
        contest("7", "2026-11-23T20:05:00Z"),
        contest("8", "2026-11-24T20:05:00Z"),
    ])
    .await;
    run.store.set_preference("reminders.lead_minutes", "30").await.unwrap();
    let choice = contestsync_core::domain::verdict::Choice {
        remind: Some(false),
        calendar: None,
    };
    run.store.set_choice(&key("8"), choice).await.unwrap();
    let view = run.engine.view().await.unwrap();
    assert_eq!(view.contests.len(), 2);
    let planned: Vec<_> = view
        .reminders
        .planned
        .iter()
        .map(|one| (one.key.id(), one.lead_minutes))
        .collect();
    assert_eq!(planned, [("7", 30), ("7", 0)]);
    assert!(view.contests[1].muted);
    assert_eq!(view.contests[1].reminder.reason, "you muted this contest");
}

#[tokio::test]
async fn a_cancelled_contest_is_shown_as_such_for_seven_days_also_beyond_its_planned_end() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    let (kept, gone) = (
        contest("7", "2026-12-20T20:05:00Z"),
        contest("8", "2026-11-24T20:05:00Z"),
    );
    run.list(&[kept.clone(), gone]).await;
    machine.set("2026-11-23T18:00:00Z");
    run.list(std::slice::from_ref(&kept)).await;
    let cancelled = async || {
        let view = run.engine.view().await.unwrap();
        let rows = view.contests.iter().filter(|row| row.cancelled_at.is_some());
        rows.map(|row| row.key.clone()).collect::<Vec<_>>()
    };
    assert_eq!(cancelled().await, [key("8")]);
    machine.set("2026-11-30T17:59:59Z");
    assert_eq!(cancelled().await, [key("8")]);
    machine.set("2026-11-30T18:00:00Z");
    assert_eq!(cancelled().await, []);
}

#[tokio::test]
async fn a_platform_that_cannot_be_read_is_told_after_a_day_and_again_after_a_week() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    let store = &run.store;
    let offline = Problem::new(Code::Offline, "No network.");
    // A contest that is near on both days.
    run.list(&[
        contest("7", "2026-11-25T12:00:00Z"),
        contest("8", "2026-12-02T20:00:00Z"),
    ])
    .await;
    store
        .record_success(Platform::Codeforces, None, true, machine.clock.now())
        .await
        .unwrap();
    let fails = async |at: &str| {
        machine.set(at);
        store
            .record_failure(Platform::Codeforces, &offline, machine.clock.now())
            .await
            .unwrap();
        let mut told = run.look(Gap::None).await;
        told.retain(|title| title.contains("hasn't been read"));
        told
    };
    assert_eq!(fails("2026-11-24T11:59:59Z").await, Vec::<String>::new());
    let since = "Codeforces hasn't been read since yesterday 12:00";
    assert_eq!(fails("2026-11-24T13:00:00Z").await, [since]);
    assert_eq!(fails("2026-11-24T19:00:00Z").await, Vec::<String>::new());
    assert_eq!(fails("2026-12-01T12:59:59Z").await, Vec::<String>::new());
    assert_eq!(fails("2026-12-01T19:00:00Z").await.len(), 1);
}

#[tokio::test]
async fn a_missing_tray_is_told_once_and_never_when_the_first_run_said_so() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let missing = |run: &Run| {
        run.engine.notice(|surroundings| {
            surroundings.service.state = ServiceState::Working;
            surroundings.tray = Some(false);
            surroundings.tray_missed = true;
        });
    };
    let told = ["ContestSync runs without a tray icon"];
    let run = machine.start().await;
    missing(&run);
    // The first run isn't over: its last step says so.
    assert!(run.look(Gap::NotRunning).await.is_empty());
    run.store.set_preference("first_run_done", "true").await.unwrap();
    assert_eq!(run.look(Gap::None).await, told);
    assert!(run.look(Gap::None).await.is_empty());
    run.engine.close().await;
    let again = machine.start().await;
    missing(&again);
    assert!(again.look(Gap::NotRunning).await.is_empty());

    let other = Machine::at("2026-11-23T12:00:00Z");
    let run = other.start().await;
    missing(&run);
    let (queue, _worker) = Queue::start(run.engine.clone());
    Desk::new(run.engine.clone(), queue).finish_first_run().await.unwrap();
    assert!(run.look(Gap::None).await.is_empty());
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn what_another_process_commits_is_noticed_at_once() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let (program, command_line) = (machine.start().await, machine.start().await);
    // Nothing else runs, so nobody else says that something changed.
    let hearing = tokio::spawn(program.engine.hear_outside());
    let mut changes = program.engine.changes();
    changes.mark_unchanged();
    command_line.engine.change_preference("theme", "dark").await.unwrap();
    let told = tokio::time::timeout(std::time::Duration::from_secs(30), changes.changed()).await;
    told.unwrap().unwrap();
    hearing.abort();
}

#[tokio::test]
async fn the_story_of_a_contest_tells_of_its_reminders() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    run.list(&[contest("7", "2026-11-23T20:05:00Z")]).await;
    assert!(run.look(Gap::NotRunning).await.is_empty());
    machine.set("2026-11-23T19:05:00Z");
    assert_eq!(run.look(Gap::None).await, ["Codeforces Round 7 at 20:05"]);
    let (queue, _worker) = Queue::start(run.engine.clone());
    let why = Desk::new(run.engine.clone(), queue).why(&key("7")).await.unwrap();
    let story: Vec<_> = why.history.into_iter().map(|entry| entry.what).collect();
    let name = "Codeforces Round 7".to_owned();
    assert_eq!(
        story,
        [
            Happening::Announced { name: name.clone() },
            Happening::Reminded { name, lead_minutes: 60 }
        ]
    );
}

#[tokio::test]
async fn a_contest_with_lead_times_of_its_own_rings_by_them_alone_until_it_has_the_usual_ones_again() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    run.list(&[
        contest("7", "2026-11-23T20:05:00Z"),
        contest("8", "2026-11-23T21:05:00Z"),
    ])
    .await;
    assert!(run.look(Gap::NotRunning).await.is_empty());
    run.engine
        .set_contest_leads(&key("7"), Some(vec![0, 20, 20]))
        .await
        .unwrap();
    let refused = run.engine.set_contest_leads(&key("7"), Some(vec![20_161])).await;
    assert_eq!(refused.unwrap_err().code, Code::InvalidValue);
    let leads = async || {
        let rows = run.engine.view().await.unwrap().contests;
        rows.into_iter()
            .map(|row| (row.own_leads, row.leads))
            .collect::<Vec<_>>()
    };
    assert_eq!(leads().await, [(true, vec![20, 0]), (false, vec![60, 10, 0])]);

    let mut rang = Vec::new();
    for at in ["19:05", "19:45", "19:55", "20:05"] {
        machine.set(&format!("2026-11-23T{at}:00Z"));
        rang.extend(
            run.look(Gap::None)
                .await
                .into_iter()
                .map(|title| format!("{at} {title}")),
        );
    }
    assert_eq!(
        rang,
        [
            "19:45 Codeforces Round 7 at 20:05",
            "20:05 Now: Codeforces Round 7",
            "20:05 Codeforces Round 8 at 21:05",
        ]
    );
    run.engine.set_contest_leads(&key("7"), None).await.unwrap();
    assert_eq!(leads().await[0], (false, vec![60, 10, 0]));

    // They go with the contest, and not before.
    run.engine.set_contest_leads(&key("8"), Some(vec![5])).await.unwrap();
    let own = async || run.engine.preferences().await.unwrap().reminders_per_contest.len();
    machine.set("2026-12-20T12:00:00Z");
    run.engine.prune().await.unwrap();
    assert_eq!(own().await, 1);
    machine.set("2026-12-30T12:00:00Z");
    run.engine.prune().await.unwrap();
    assert_eq!(own().await, 0);
}

#[tokio::test]
async fn what_ended_within_seven_days_is_listed_latest_first_with_its_standings() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    run.list(&[
        contest("7", "2026-11-23T20:05:00Z"),
        contest("8", "2026-11-25T20:05:00Z"),
        contest("9", "2026-11-29T20:05:00Z"),
    ])
    .await;
    let (queue, _worker) = Queue::start(run.engine.clone());
    let desk = Desk::new(run.engine.clone(), queue);
    let listed = async || {
        let rows = desk.list_finished().await.unwrap();
        rows.into_iter().map(|row| row.key.id().to_owned()).collect::<Vec<_>>()
    };
    assert!(listed().await.is_empty());
    machine.set("2026-11-26T12:00:00Z");
    assert_eq!(listed().await, ["8", "7"]);
    let rows = desk.list_finished().await.unwrap();
    assert_eq!(
        rows[0].standings.clone().map(String::from).as_deref(),
        Some("https://codeforces.com/contest/8/standings")
    );
    let coming = run.engine.view().await.unwrap().contests;
    assert_eq!(
        coming.iter().map(|row| row.standings.clone()).collect::<Vec<_>>(),
        [None]
    );
    // Seven days after its end it goes; what rules hide from the list is not listed here either.
    machine.set("2026-11-30T23:00:00Z");
    assert_eq!(listed().await, ["9", "8"]);
    let hide = r#"[{"when":"platform_is","platforms":["codeforces"],"hide_from":["list"]}]"#;
    run.store.set_preference("rules", hide).await.unwrap();
    assert!(listed().await.is_empty());
}
