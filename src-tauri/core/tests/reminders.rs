//! Reminders over a real data file and a clock that is moved by hand: sleep, restart, two runs at once, contests that move.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::sync::Arc;
use std::time::Duration;

use contestsync_core::config::{Endpoints, Paths, SecretStoreChoice};
use contestsync_core::domain::view::{Happening, ServiceState};
use contestsync_core::domain::{
    Clock, Contest, ContestKey, ContestKind, Listed, Listing, ManualClock, Platform, RawContest,
};
use contestsync_core::engine::{Desk, Engine, Queue, Settings};
use contestsync_core::notify::notification::Snooze;
use contestsync_core::notify::{Gap, Recorder};
use contestsync_core::store::account::StoredAccount;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use tempfile::TempDir;

struct Machine {
    home: TempDir,
    clock: Arc<ManualClock>,
}

impl Machine {
    fn at(now: &str) -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            clock: Arc::new(ManualClock::at(now.parse().unwrap())),
        }
    }

    async fn start(&self) -> Run {
        let settings = Settings {
            paths: Paths::at(self.home.path().join("data")).unwrap(),
            endpoints: Endpoints::parse("").unwrap(),
            secret_store: SecretStoreChoice::File,
            clock: self.clock.clone(),
            patience: Duration::from_secs(1),
        };
        let (engine, _) = Engine::open(settings).await.unwrap();
        Run {
            engine,
            shown: Recorder::default(),
        }
    }

    fn set(&self, now: &str) {
        self.clock.set(now.parse().unwrap());
    }
}

struct Run {
    engine: Engine,
    shown: Recorder,
}

impl Run {
    async fn list(&self, contests: &[Contest]) {
        let listing = Listing {
            contests: contests
                .iter()
                .map(|contest| Listed {
                    contest: contest.clone(),
                    origin: "list",
                })
                .collect(),
            complete: ["list"].into(),
            ..Listing::default()
        };
        let (store, now) = (self.engine.store(), self.engine.clock().now());
        store.merge_listing(Platform::Codeforces, &listing, now).await.unwrap();
    }

    /// What is shown now, as titles.
    async fn look(&self, gap: Gap) -> Vec<String> {
        self.look_in(gap, &TimeZone::UTC).await
    }

    async fn look_in(&self, gap: Gap, zone: &TimeZone) -> Vec<String> {
        self.engine.remind_in(&self.shown, gap, None, zone).await.unwrap();
        self.shown.take().into_iter().map(|shown| shown.title).collect()
    }

    /// A look each minute from the present on: what is shown, with the time in UTC.
    async fn look_each_minute(&self, clock: &ManualClock, minutes: i64, zone: &TimeZone) -> Vec<(String, String)> {
        let mut shown = Vec::new();
        for _ in 0..minutes {
            let at = clock.now().strftime("%H:%M").to_string();
            let titles = self.look_in(Gap::None, zone).await;
            shown.extend(titles.into_iter().map(|title| (at.clone(), title)));
            clock.advance(60);
        }
        shown
    }
}

fn contest(id: &str, starts_at: &str) -> Contest {
    let starts_at: Timestamp = starts_at.parse().unwrap();
    let raw = RawContest {
        id: id.to_owned(),
        name: format!("Codeforces Round {id}"),
        url: format!("https://codeforces.com/contest/{id}"),
        starts_at,
        ends_at: starts_at + SignedDuration::from_hours(2),
        duration: None,
        kind: ContestKind::Regular,
        rated: None,
        division: None,
        language: None,
        registration: (None, None),
    };
    Contest::checked(Platform::Codeforces, raw).unwrap()
}

fn key(id: &str) -> ContestKey {
    ContestKey::new(Platform::Codeforces, id).unwrap()
}

#[tokio::test]
async fn a_reminder_that_was_slept_over_comes_once_and_says_so() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    run.list(&[contest("7", "2026-11-23T20:05:00Z")]).await;
    assert!(run.look(Gap::NotRunning).await.is_empty());
    machine.set("2026-11-23T20:17:00Z");
    assert_eq!(run.look(Gap::Asleep).await, ["Started 12 min ago: Codeforces Round 7"]);
    machine.set("2026-11-23T20:20:00Z");
    assert!(run.look(Gap::None).await.is_empty());
}

#[tokio::test]
async fn a_restart_between_due_and_shown_shows_it_and_a_later_one_does_not_repeat_it() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let first = machine.start().await;
    first.list(&[contest("7", "2026-11-23T20:05:00Z")]).await;
    assert!(first.look(Gap::NotRunning).await.is_empty());
    first.engine.close().await;
    machine.set("2026-11-23T19:05:00Z");
    let second = machine.start().await;
    assert_eq!(second.look(Gap::NotRunning).await, ["Codeforces Round 7 at 20:05"]);
    second.engine.close().await;
    let third = machine.start().await;
    assert!(third.look(Gap::NotRunning).await.is_empty());
}

/// Each reminder comes once, so long before the start as was asked for, and says the time that the clock on the wall shows then.
#[tokio::test]
async fn reminders_keep_their_distance_where_the_clock_is_put_forward_and_back() {
    let berlin = TimeZone::get("Europe/Berlin").unwrap();
    for (begin, start, wall) in [
        ("2026-03-28T23:00:00Z", "2026-03-29T01:30:00Z", "03:30"),
        ("2026-10-24T23:00:00Z", "2026-10-25T01:30:00Z", "02:30"),
    ] {
        let machine = Machine::at(begin);
        let run = machine.start().await;
        run.list(&[contest("7", start)]).await;
        let shown = run.look_each_minute(&machine.clock, 160, &berlin).await;
        let expected = [
            ("00:30", format!("Codeforces Round 7 at {wall}")),
            ("01:20", format!("Starts at {wall}: Codeforces Round 7")),
            ("01:30", "Now: Codeforces Round 7".to_owned()),
        ];
        let shown: Vec<_> = shown.iter().map(|(at, title)| (at.as_str(), title.clone())).collect();
        assert_eq!(shown, expected, "{start}");
    }
}

/// The hour that comes twice is quiet twice.
#[tokio::test]
async fn quiet_hours_hold_reminders_in_both_turns_of_the_hour_that_comes_twice() {
    let machine = Machine::at("2026-10-24T23:00:00Z");
    let run = machine.start().await;
    let store = run.engine.store();
    store
        .set_preference("reminders.quiet_hours", "02:00-02:45")
        .await
        .unwrap();
    run.list(&[contest("7", "2026-10-25T01:30:00Z")]).await;
    let berlin = TimeZone::get("Europe/Berlin").unwrap();
    let shown = run.look_each_minute(&machine.clock, 180, &berlin).await;
    let shown: Vec<_> = shown.iter().map(|(at, title)| (at.as_str(), title.as_str())).collect();
    assert_eq!(
        shown,
        [
            ("00:45", "Codeforces Round 7 at 02:30"),
            ("01:45", "Started 15 min ago: Codeforces Round 7")
        ]
    );
}

#[tokio::test]
async fn two_runs_at_once_show_a_reminder_once() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let (one, other) = (machine.start().await, machine.start().await);
    one.list(&[
        contest("7", "2026-11-23T20:05:00Z"),
        contest("8", "2026-11-23T20:05:00Z"),
    ])
    .await;
    assert!(one.look(Gap::None).await.is_empty());
    machine.set("2026-11-23T19:05:00Z");
    let (a, b) = tokio::join!(one.look(Gap::None), other.look(Gap::None));
    let shown = [a, b].concat();
    let named = one.engine.store().shown_reminders().await.unwrap();
    assert_eq!(named.len(), 2);
    assert!(
        shown.len() == 1 || shown.iter().all(|title| title.starts_with("Codeforces Round")),
        "{shown:?}"
    );
    assert!(one.look(Gap::None).await.is_empty());
    assert!(other.look(Gap::None).await.is_empty());
}

#[tokio::test]
async fn a_contest_that_is_rescheduled_within_the_hour_says_so_once_and_moves_its_reminders() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    run.list(&[
        contest("7", "2026-11-23T20:05:00Z"),
        contest("8", "2026-11-25T20:05:00Z"),
    ])
    .await;
    assert!(run.look(Gap::None).await.is_empty());
    machine.set("2026-11-23T19:05:00Z");
    assert_eq!(run.look(Gap::None).await.len(), 1);
    machine.set("2026-11-23T19:40:00Z");
    run.list(&[
        contest("7", "2026-11-23T20:35:00Z"),
        contest("8", "2026-11-25T20:05:00Z"),
    ])
    .await;
    assert_eq!(run.look(Gap::None).await, ["Moved to 20:35: Codeforces Round 7"]);
    for (now, said) in [
        ("2026-11-23T19:55:00Z", None),
        ("2026-11-23T20:05:00Z", None),
        ("2026-11-23T20:25:00Z", Some("Starts at 20:35: Codeforces Round 7")),
        ("2026-11-23T20:35:00Z", Some("Now: Codeforces Round 7")),
    ] {
        machine.set(now);
        assert_eq!(run.look(Gap::None).await, Vec::from_iter(said), "{now}");
    }
}

#[tokio::test]
async fn a_contest_that_is_cancelled_says_so_and_rings_no_more() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    let all = ["7", "8", "9"].map(|id| contest(id, "2026-11-23T20:05:00Z"));
    run.list(&all).await;
    assert!(run.look(Gap::None).await.is_empty());
    machine.set("2026-11-23T18:00:00Z");
    run.list(&all[1..]).await;
    assert_eq!(run.look(Gap::None).await, ["Cancelled: Codeforces Round 7"]);
    machine.set("2026-11-23T19:05:00Z");
    assert_eq!(run.look(Gap::None).await, ["Two contests at 20:05"]);
}

#[tokio::test]
async fn the_clock_set_back_rings_nothing_twice() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    run.list(&[contest("7", "2026-11-23T20:05:00Z")]).await;
    assert!(run.look(Gap::None).await.is_empty());
    machine.set("2026-11-23T19:05:00Z");
    assert_eq!(run.look(Gap::None).await.len(), 1);
    machine.set("2026-11-23T17:00:00Z");
    assert!(run.look(Gap::Asleep).await.is_empty());
    machine.set("2026-11-23T19:05:00Z");
    assert!(run.look(Gap::None).await.is_empty());
    machine.set("2026-11-23T19:55:00Z");
    assert_eq!(run.look(Gap::None).await.len(), 1);
}

#[tokio::test]
async fn a_snooze_survives_a_restart_and_rings_once() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    run.list(&[contest("7", "2026-11-23T20:05:00Z")]).await;
    assert!(run.look(Gap::None).await.is_empty());
    machine.set("2026-11-23T19:05:00Z");
    assert_eq!(run.look(Gap::None).await.len(), 1);
    let until = run.engine.snooze(&key("7"), Snooze::Minutes(10)).await.unwrap();
    assert_eq!(until.to_string(), "2026-11-23T19:15:00Z");
    run.engine.close().await;
    let run = machine.start().await;
    machine.set("2026-11-23T19:15:00Z");
    assert_eq!(run.look(Gap::NotRunning).await, ["Codeforces Round 7 at 20:05"]);
    assert!(run.look(Gap::None).await.is_empty());
}

#[tokio::test]
async fn a_pause_holds_reminders_and_news_until_it_ends() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    run.list(&[contest("7", "2026-11-23T20:05:00Z")]).await;
    assert!(run.look(Gap::None).await.is_empty());
    run.engine.pause_reminders(None).await.unwrap();
    machine.set("2026-11-23T19:30:00Z");
    run.list(&[contest("7", "2026-11-23T20:35:00Z")]).await;
    assert!(run.look(Gap::None).await.is_empty());
    machine.set("2026-11-23T19:50:00Z");
    run.engine.resume_reminders().await.unwrap();
    assert_eq!(run.look(Gap::None).await, ["Moved to 20:35: Codeforces Round 7"]);
}

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
    run.engine.store().set_account(&account).await.unwrap();
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
    run.engine
        .store()
        .set_preference("reminders.lead_minutes", "30")
        .await
        .unwrap();
    let choice = contestsync_core::domain::verdict::Choice {
        remind: Some(false),
        calendar: None,
    };
    run.engine.store().set_choice(&key("8"), choice).await.unwrap();
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
    // The first run is not over: its last step says so.
    assert!(run.look(Gap::NotRunning).await.is_empty());
    run.engine
        .store()
        .set_preference("first_run_done", "true")
        .await
        .unwrap();
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
async fn what_another_process_rings_for_is_told_at_once() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let (program, command_line) = (machine.start().await, machine.start().await);
    // Nothing else runs, so nobody else says that something changed.
    let hearing = tokio::spawn(program.engine.hear_outside());
    let mut changes = program.engine.changes();
    changes.mark_unchanged();
    command_line
        .engine
        .store()
        .set_preference("theme", "dark")
        .await
        .unwrap();
    command_line.engine.ring();
    let told = tokio::time::timeout(Duration::from_secs(30), changes.changed()).await;
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
