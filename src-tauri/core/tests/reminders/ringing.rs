//! When reminders ring: sleep, restart, two runs at once, clocks set forward and back, snoozes, and pauses.

use super::machine::{Machine, contest, key};
use contestsync_core::domain::Clock;
use contestsync_core::notify::Gap;
use contestsync_core::store::reminders::Claim;
use jiff::tz::TimeZone;

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
    let store = &run.store;
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
    let named = one.store.shown_reminders().await.unwrap();
    assert_eq!(named.len(), 2);
    assert!(
        shown.len() == 1 || shown.iter().all(|title| title.starts_with("Codeforces Round")),
        "{shown:?}"
    );
    assert!(one.look(Gap::None).await.is_empty());
    assert!(other.look(Gap::None).await.is_empty());
}

/// Another task stores what a platform says between the look at the contests and the ringing.
#[tokio::test]
async fn nothing_rings_for_a_start_that_a_contest_no_longer_has_or_for_one_that_is_gone() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    let later = contest("8", "2026-11-25T20:05:00Z");
    run.list(&[contest("7", "2026-11-23T20:05:00Z"), later.clone()]).await;
    let claim = async |starts_at: &str| {
        let reminders = vec![(key("7"), 10, starts_at.parse().unwrap())];
        let claim = Claim {
            reminders,
            ends_snooze: None,
        };
        run.store.claim_reminders(&[claim], machine.clock.now()).await.unwrap()
    };
    run.list(&[contest("7", "2026-11-23T20:35:00Z"), later.clone()]).await;
    assert_eq!(claim("2026-11-23T20:05:00Z").await, [false]);
    assert_eq!(claim("2026-11-23T20:35:00Z").await, [true]);
    run.list(&[contest("7", "2026-11-23T20:45:00Z"), later.clone()]).await;
    run.list(&[later]).await;
    assert_eq!(claim("2026-11-23T20:45:00Z").await, [false]);
    assert_eq!(run.store.shown_reminders().await.unwrap().len(), 1);
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
    assert_eq!(run.look(Gap::None).await, ["Canceled: Codeforces Round 7"]);
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
    let until = run.engine.snooze(&key("7"), Some(10)).await.unwrap();
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
async fn a_pause_that_was_noted_while_the_clock_was_ahead_silences_nothing_once_it_is_right() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let run = machine.start().await;
    run.list(&[
        contest("7", "2026-11-23T13:05:00Z"),
        contest("8", "2026-11-23T18:20:00Z"),
    ])
    .await;
    assert!(run.look(Gap::None).await.is_empty());
    machine.set("2026-11-23T17:00:00Z");
    let until = "2026-11-23T18:00:00Z".parse().unwrap();
    run.engine.pause_reminders(Some(until)).await.unwrap();
    machine.set("2026-11-23T12:05:00Z");
    assert_eq!(run.look(Gap::None).await, ["Codeforces Round 7 at 13:05"]);
    // Nor when the clock shows again what it showed then.
    machine.set("2026-11-23T17:20:00Z");
    assert_eq!(run.look(Gap::None).await, ["Codeforces Round 8 at 18:20"]);
    // A pause without an end is the user's to end.
    machine.set("2026-11-23T20:00:00Z");
    run.engine.pause_reminders(None).await.unwrap();
    machine.set("2026-11-23T17:21:00Z");
    run.list(&[contest("9", "2026-11-23T17:25:00Z")]).await;
    assert!(run.look(Gap::None).await.is_empty());
}

#[tokio::test]
async fn what_was_snoozed_while_the_clock_was_ahead_rings_at_once_when_it_is_right() {
    let machine = Machine::at("2026-11-23T19:05:00Z");
    let run = machine.start().await;
    run.list(&[contest("7", "2026-11-23T20:05:00Z")]).await;
    assert_eq!(run.look(Gap::None).await, ["Codeforces Round 7 at 20:05"]);
    run.engine.snooze(&key("7"), Some(10)).await.unwrap();
    machine.set("2026-11-23T14:05:00Z");
    assert_eq!(run.look(Gap::None).await, ["Codeforces Round 7 at 20:05"]);
    machine.set("2026-11-23T19:15:00Z");
    assert!(run.look(Gap::None).await.is_empty());
}

#[tokio::test]
async fn registration_rings_once_for_all_programs_and_never_after_it_closed() {
    let machine = Machine::at("2026-11-23T12:00:00Z");
    let (first, second) = (machine.start().await, machine.start().await);
    let store = &first.store;
    store.set_preference("reminders.registration", "15").await.unwrap();
    store.set_preference("reminders.lead_minutes", "").await.unwrap();
    store.set_preference("reminders.at_start", "false").await.unwrap();
    first.list(&[contest("7", "2026-11-23T20:05:00Z")]).await;
    assert_eq!(first.look(Gap::None).await, [""; 0]);
    machine.set("2026-11-23T19:45:00Z");
    assert_eq!(
        first.look(Gap::None).await,
        ["Registration closes at 20:00: Codeforces Round 7"]
    );
    assert_eq!(
        second.look(Gap::None).await,
        [""; 0],
        "the other program knows that it was shown"
    );
    // It moves, and so does the time at which registration closes.
    first.list(&[contest("7", "2026-11-23T21:05:00Z")]).await;
    machine.set("2026-11-23T20:58:00Z");
    let told = second.look(Gap::Asleep).await;
    assert!(
        told.contains(&"Registration closes at 21:00: Codeforces Round 7".to_owned()),
        "{told:?}"
    );
    first
        .list(&[
            contest("7", "2026-11-23T21:05:00Z"),
            contest("8", "2026-11-23T22:05:00Z"),
        ])
        .await;
    machine.set("2026-11-23T22:00:00Z");
    assert_eq!(first.look(Gap::Asleep).await, [""; 0], "it has closed");
}
