//! A clock that is known to be wrong decides nothing that can't be undone.

use std::sync::Arc;

use contestsync_core::domain::request::Request;
use contestsync_core::domain::verdict::Choice;
use contestsync_core::domain::{Clock, ManualClock, Platform};
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_core::engine::requests::Filter;
use contestsync_core::engine::{Desk, Queue, SyncOptions};
use contestsync_core::notify::{Gap, Recorder};
use contestsync_core::store::marks::Mark;
use contestsync_doubles::google::InjectedFault;
use contestsync_doubles::platforms::{Platforms, Response};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::readings::{HOUR, answer, refresh, rounds, stored};
use super::schedule::with_platforms;
use super::world::{PLAIN, World, key, pass};

const DAY: i64 = 86_400;

/// Servers whose clock isn't ours; it stands where ours stands now.
pub(super) fn true_clock(world: &World, platforms: &Platforms) -> Arc<ManualClock> {
    let clock = Arc::new(ManualClock::at(world.clock.now()));
    let (hands, more) = (Arc::clone(&clock), Arc::clone(&clock));
    platforms.date_by(move || hands.now());
    world.google.date_by(move || more.now());
    clock
}

#[tokio::test]
async fn a_clock_two_years_ahead_prunes_nothing_and_choices_stay() {
    let (mut world, platforms) = with_platforms().await;
    let truth = true_clock(&world, &platforms);
    let start = world.clock.now() + HOUR * 30;
    answer(&platforms, rounds(&world, &[(7, start), (8, start)]).etag("v1"));
    world.engine.refresh(None).await.unwrap();
    let contest = key("codeforces:7");
    let choice = Choice {
        remind: None,
        calendar: Some(true),
    };
    world.store.set_choice(&contest, choice).await.unwrap();
    let count = world.store.count_contests().await.unwrap();

    world.clock.advance(730 * DAY);
    // Nobody was asked since: by the servers' last word it isn't that late.
    assert_eq!(world.engine.prune().await.unwrap(), 0);
    truth.advance(60);
    world.engine.refresh(None).await.unwrap();
    assert_eq!(
        world.engine.clock_off_by(),
        Some(SignedDuration::from_secs(60 - 730 * DAY))
    );
    assert_eq!(world.engine.prune().await.unwrap(), 0);
    world.reopen_at(&platforms).await;
    let status = world.engine.status().await.unwrap();
    assert_eq!(status.clock_off_by_seconds, Some(60 - 730 * DAY));
    assert_eq!(world.engine.prune().await.unwrap(), 0);
    assert_eq!(world.store.count_contests().await.unwrap(), count);

    world.clock.set(truth.now());
    assert_eq!(world.engine.status().await.unwrap().clock_off_by_seconds, None);
    world.engine.refresh(None).await.unwrap();
    assert_eq!(world.store.count_contests().await.unwrap(), count);
    assert_eq!(world.store.choices().await.unwrap().get(&contest), Some(&choice));
    assert_eq!(stored(&world, "codeforces:7").await.read_at, truth.now());
}

#[tokio::test]
async fn a_clock_two_years_ahead_takes_nothing_of_a_list_for_history() {
    let (world, platforms) = with_platforms().await;
    let truth = true_clock(&world, &platforms);
    let start = world.clock.now() + HOUR * 30;
    let listed = rounds(&world, &[(7, start)]);
    world.clock.advance(730 * DAY);
    answer(&platforms, listed);
    // Of one server nobody knows whether it's right; but nothing is over by our clock alone.
    refresh(&world, Platform::Codeforces).await;
    let stored = stored(&world, "codeforces:7").await;
    assert_eq!(
        (stored.gone_at, stored.contest.starts_at, stored.read_at),
        (None, start, truth.now())
    );
    let reported = world.engine.refresh(None).await.unwrap().report;
    let codeforces = reported
        .platforms
        .iter()
        .find(|one| one.platform == Platform::Codeforces)
        .unwrap();
    assert_eq!((codeforces.contests, codeforces.removed), (1, 0));
}

#[tokio::test]
async fn a_clock_twenty_days_behind_adds_no_finished_contest_to_the_calendar() {
    let (world, platforms) = with_platforms().await;
    world.set("platforms", "codeforces,atcoder").await;
    let truth = true_clock(&world, &platforms);
    let now = truth.now();
    answer(
        &platforms,
        rounds(&world, &[(7, now - HOUR * 240), (8, now + HOUR * 30)]),
    );
    platforms.clear("atcoder");
    platforms.set("atcoder", "/", Response::html("no").status(404));
    world.clock.advance(-20 * DAY);
    let sync = SyncOptions {
        refresh: true,
        ..SyncOptions::PLAIN
    };
    let report = world.sync(sync).await;
    assert_eq!((report.inserted, report.errors), (1, Vec::new()));
    assert_eq!(world.live().len(), 1);
    assert_eq!(world.live()[0]["summary"], json!("Codeforces: Round 8"));
    assert_eq!(world.engine.clock_off_by(), Some(SignedDuration::from_secs(20 * DAY)));
}

#[tokio::test]
async fn with_one_platform_on_google_says_that_the_clock_is_behind_before_the_reading_is_stamped() {
    let (world, platforms) = with_platforms().await;
    world.set("platforms", "codeforces").await;
    let truth = true_clock(&world, &platforms);
    let start = truth.now() + HOUR * 30;
    answer(&platforms, rounds(&world, &[(7, start)]));
    let sync = SyncOptions {
        refresh: true,
        ..SyncOptions::PLAIN
    };
    assert_eq!(world.sync(sync).await.inserted, 1);
    // The clock is set back by seven hours, and the contest moves an hour later.
    truth.advance(3600);
    world.clock.advance(3600 - 7 * 3600);
    answer(&platforms, rounds(&world, &[(7, start + HOUR)]));
    let report = world.sync(sync).await;
    assert_eq!(
        (report.outcome, report.updated, report.waiting),
        (CalendarOutcome::Ok, 1, 0)
    );
    assert_eq!(world.engine.clock_off_by(), Some(SignedDuration::from_hours(7)));
    assert_eq!(stored(&world, "codeforces:7").await.read_at, truth.now());
    assert_eq!(world.live()[0]["start"]["dateTime"], json!((start + HOUR).to_string()));
}

#[tokio::test]
async fn one_server_with_a_wrong_clock_makes_ours_not_wrong_and_its_rows_are_stamped_by_ours() {
    let (world, platforms) = with_platforms().await;
    let now = world.clock.now();
    answer(&platforms, rounds(&world, &[(7, now + HOUR * 30)]));
    world.engine.refresh(None).await.unwrap();
    let future = now + SignedDuration::from_hours(24 * 365);
    answer(&platforms, rounds(&world, &[(7, now + HOUR * 30)]).date(future));
    world.engine.refresh(None).await.unwrap();
    assert_eq!(world.engine.clock_off_by(), None);
    assert_eq!(stored(&world, "codeforces:7").await.read_at, now);
}

#[tokio::test]
async fn a_reading_that_claims_to_be_from_the_future_moves_nothing_back() {
    for ahead in [7 * 3600, DAY] {
        let a = World::new().await;
        let b = a.beside().await;
        let contests = a.rounds(2);
        a.announce(&contests).await;
        a.sync(PLAIN).await;
        // Its platforms tell no time, so that Google alone contradicts its clock.
        b.clock.advance(ahead);
        b.announce(&contests).await;
        b.sync(PLAIN).await;
        pass(&[&a, &b], 60);
        let mut moved = contests.clone();
        moved[0].starts_at += SignedDuration::from_mins(30);
        moved[0].ends_at += SignedDuration::from_mins(30);
        a.announce(&moved).await;
        assert_eq!(a.sync(PLAIN).await.updated, 1);
        for _ in 0..2 {
            pass(&[&a, &b], 60);
            let report = b.sync(PLAIN).await;
            assert_eq!((report.updated, report.deleted), (0, 0), "{ahead} s");
            a.assert_equal_to(&moved);
        }
        // Nor once the clock is right again, while the platform does not answer.
        b.clock.advance(-ahead);
        b.sync(PLAIN).await;
        a.assert_equal_to(&moved);
        b.announce(&moved).await;
        b.sync(PLAIN).await;
        a.assert_equal_to(&moved);
        b.assert_settled().await;
    }
}

#[tokio::test]
async fn a_clock_that_is_wrong_rings_no_reminder_early_and_the_right_one_is_not_lost() {
    for off in [12 * 3600, -12 * 3600] {
        let (world, platforms) = with_platforms().await;
        world.set("platforms", "codeforces,atcoder").await;
        world.set("reminders.lead_minutes", "10").await;
        platforms.clear("atcoder");
        platforms.set("atcoder", "/", Response::html("no").status(404));
        let truth = true_clock(&world, &platforms);
        let start = truth.now() + HOUR * 12 + SignedDuration::from_mins(5);
        answer(&platforms, rounds(&world, &[(7, start)]));
        world.clock.advance(off);
        world.engine.refresh(None).await.unwrap();
        assert_eq!(world.engine.clock_off_by(), Some(SignedDuration::from_secs(-off)));
        let recorder = Recorder::default();
        let look = async |since| {
            let engine = &world.engine;
            engine
                .remind_in(&recorder, Gap::None, Some(since), &TimeZone::UTC)
                .await
                .unwrap();
            let shown = recorder.take();
            let round = shown.into_iter().filter(|one| one.title.contains("Round 7"));
            round.map(|one| one.title).collect::<Vec<_>>()
        };
        // By a clock that is ahead it starts in five minutes.
        let watched = truth.now();
        assert_eq!(look(watched).await, Vec::<String>::new(), "{off} s");
        let passed = 12 * 3600 - 5 * 60;
        world.clock.advance(passed);
        truth.advance(passed);
        world.engine.refresh(None).await.unwrap();
        let title = format!("Starts at {}: Codeforces Round 7", start.strftime("%H:%M"));
        assert_eq!(look(watched).await, [title], "{off} s");
        assert_eq!(look(watched).await, Vec::<String>::new(), "{off} s");
    }
}

/// What a front end counts from and what it asks for are of the same time, whatever this computer's clock shows.
#[tokio::test]
async fn with_a_wrong_clock_an_hour_of_pause_is_an_hour_and_what_is_next_is_told_rightly() {
    for off in [12 * 3600, -12 * 3600] {
        let (world, platforms) = with_platforms().await;
        world.set("platforms", "codeforces,atcoder").await;
        let truth = true_clock(&world, &platforms);
        platforms.clear("atcoder");
        platforms.set("atcoder", "/", Response::html("no").status(404));
        let (running, soon) = (truth.now() - HOUR, truth.now() + HOUR * 11);
        let rounds = rounds(&world, &[(6, running), (7, soon), (8, soon + HOUR * 20)]);
        answer(&platforms, rounds);
        world.clock.advance(off);
        world.engine.refresh(None).await.unwrap();
        assert_eq!(world.engine.clock_off_by(), Some(SignedDuration::from_secs(-off)));

        let (queue, _worker) = Queue::start(world.engine.clone());
        let desk = Desk::new(world.engine.clone(), queue);
        desk.answer(Request::PauseFor { minutes: 60 }, None).await.unwrap();
        let paused = world.store.mark(Mark::PausedUntil).await.unwrap();
        assert_eq!(paused, Some(truth.now() + HOUR), "{off} s");
        let view = world.engine.view().await.unwrap();
        assert_eq!(view.now, truth.now(), "{off} s");
        assert_eq!(view.last_refresh_at, Some(truth.now()), "{off} s");
        let until = view.reminders.paused.unwrap().until;
        assert_eq!(until, Some(truth.now() + HOUR), "{off} s");
        let keys: Vec<String> = view.contests.iter().map(|row| row.key.to_string()).collect();
        assert_eq!(keys, ["codeforces:6", "codeforces:7", "codeforces:8"], "{off} s");
        assert_eq!(view.platforms[1].next_starts_at, Some(soon), "{off} s");
        let (next, _) = world.engine.next_contest().await.unwrap().unwrap();
        assert_eq!(next.key, key("codeforces:7"), "{off} s");
        let listed = world.engine.list(&Filter::default()).await.unwrap();
        assert_eq!(listed.len(), 3, "{off} s");
    }
}

#[tokio::test]
async fn a_pause_that_was_noted_while_the_clock_was_ahead_holds_no_sync_up_once_it_is_right() {
    for ahead in [5 * 3_600, 730 * DAY] {
        let (world, platforms) = with_platforms().await;
        let truth = true_clock(&world, &platforms);
        let contests = world.rounds(3);
        world.announce(&contests).await;
        world.clock.advance(ahead);
        world.google.fail_next(
            "calendar.events.insert",
            InjectedFault::status(403, "quotaExceeded"),
            1000,
        );
        let report = world.sync(PLAIN).await;
        assert_eq!(report.inserted, 0, "{report:?}");
        world.google.clear_faults();

        world.clock.set(truth.now());
        let report = world.sync(PLAIN).await;
        assert_eq!(
            (report.outcome, report.inserted),
            (CalendarOutcome::Ok, 3),
            "{report:?}"
        );
        // Nor once the clock shows again what it showed then.
        let account = world.store.account().await.unwrap().unwrap();
        let link = world
            .store
            .calendar_link(&account.subject, true)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((link.writes_paused_until, link.writes_paused_at), (None, None));
    }
}

#[tokio::test]
async fn a_network_that_came_back_while_the_clock_was_ahead_makes_no_failing_sync_due_at_once() {
    let (world, _) = World::synced(1).await;
    world
        .google
        .fail_next("calendar.events.list", InjectedFault::status(500, "backendError"), 1000);
    world.sync(PLAIN).await;
    let now = world.clock.now();
    let due = world.engine.due().await.unwrap().sync_at.unwrap();
    assert!(due > now, "{due}");
    world
        .store
        .set_mark(Mark::BackOnline, Some(now + HOUR * 5))
        .await
        .unwrap();
    assert_eq!(world.engine.due().await.unwrap().sync_at, Some(due));
    world.store.set_mark(Mark::BackOnline, Some(now)).await.unwrap();
    assert_eq!(world.engine.due().await.unwrap().sync_at, Some(now));
}

#[tokio::test]
async fn events_that_were_kept_while_the_clock_was_ahead_hide_no_later_question() {
    let (world, mut contests) = World::synced(20).await;
    world.announce(&contests.split_off(6)).await;
    assert_eq!(world.sync(PLAIN).await.held.len(), 6);
    let now = world.clock.now();
    let asked = async |kept: Timestamp| {
        world.store.set_mark(Mark::HeldKept, Some(kept)).await.unwrap();
        world.engine.view().await.unwrap().calendar.held_plan.is_some()
    };
    assert!(!asked(now).await);
    assert!(asked(now + HOUR * 5).await);
}

#[tokio::test]
async fn a_failure_that_was_noted_while_the_clock_was_ahead_keeps_no_platform_unread() {
    let (world, platforms) = with_platforms().await;
    let start = world.clock.now() + HOUR * 30;
    let right = world.clock.now();
    world.clock.advance(730 * DAY);
    answer(
        &platforms,
        Response::html("busy").status(503).header("Retry-After", "7200"),
    );
    refresh(&world, Platform::Codeforces).await;
    let health = || async {
        let health = world.store.health().await.unwrap();
        health
            .into_iter()
            .find(|health| health.platform == Platform::Codeforces)
            .unwrap()
    };
    let ahead = health().await;
    assert!(ahead.next_try_at(world.clock.now()).is_some(), "{ahead:?}");

    world.clock.set(right);
    assert_eq!(ahead.next_try_at(right), None);
    assert_eq!(world.engine.status().await.unwrap().platforms[1].next_try_at, None);
    answer(&platforms, rounds(&world, &[(7, start)]));
    refresh(&world, Platform::Codeforces).await;
    assert_eq!(stored(&world, "codeforces:7").await.contest.starts_at, start);
    assert_eq!(health().await.consecutive_failures, 0);
}

/// Of a clock that is known to be wrong, nothing is asked of Google by it, and nothing noted.
#[tokio::test]
async fn the_list_of_the_main_calendar_begins_by_the_true_time() {
    let (world, platforms) = with_platforms().await;
    let truth = true_clock(&world, &platforms);
    world.set("calendar.dedicated", "false").await;
    world.sign_in().await.unwrap();
    world.engine.refresh(None).await.unwrap();
    world.clock.advance(3 * DAY);
    world.engine.refresh(None).await.unwrap();
    assert_eq!(world.engine.clock_off_by(), Some(SignedDuration::from_secs(-3 * DAY)));
    let mark = world.google.mark();
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    let lists: Vec<Timestamp> = world
        .google
        .requests_since(mark)
        .iter()
        .filter(|request| request.api.as_deref() == Some("calendar.events.list"))
        .flat_map(|request| {
            let pairs: Vec<(String, String)> = url::form_urlencoded::parse(request.query.as_bytes())
                .into_owned()
                .collect();
            pairs
        })
        .filter(|(name, _)| name == "timeMin")
        .map(|(_, value)| value.parse().unwrap())
        .collect();
    assert_eq!(lists.len(), 1);
    let day_before = truth.now() - HOUR * 24;
    assert!(
        (lists[0].duration_since(day_before)).abs() < SignedDuration::from_secs(2),
        "{lists:?}"
    );
}

#[tokio::test]
async fn a_calendar_that_was_made_again_while_the_clock_was_wrong_is_not_made_a_third_time() {
    let (world, platforms) = with_platforms().await;
    let truth = true_clock(&world, &platforms);
    world.engine.refresh(None).await.unwrap();
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    world.clock.advance(20 * DAY);
    world.engine.refresh(None).await.unwrap();
    assert_eq!(world.engine.clock_off_by(), Some(SignedDuration::from_secs(-20 * DAY)));
    world.google.user_delete_calendar(&world.calendar());
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    // The second look whether another computer made one too comes after an hour, not at once.
    let looks = async |seconds: i64| {
        truth.advance(seconds);
        world.clock.set(truth.now());
        let mark = world.google.mark();
        world.sync(PLAIN).await;
        let counts = world.google.counts_since(mark);
        counts.get("calendar.calendarList.list").copied().unwrap_or(0)
    };
    assert_eq!([looks(60).await, looks(3600).await, looks(60).await], [0, 2, 0]);
    world.google.user_delete_calendar(&world.calendar());
    let report = world.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.errors[0].code.as_str()),
        (CalendarOutcome::Failed, "calendar_gone")
    );
}
