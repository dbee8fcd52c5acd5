//! Several computers on one calendar: newer readings replace older ones, and when everything is up to date, none of them writes.

use contestsync_core::domain::{Contest, Platform};
use contestsync_core::engine::report::CalendarOutcome;
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::world::{CONFIRMED, PLAIN, World, id, pass};

const HOUR: i64 = 3600;

fn moved(contests: &[Contest], minutes: i64) -> Vec<Contest> {
    let mut moved = contests.to_vec();
    for contest in &mut moved {
        contest.starts_at += SignedDuration::from_mins(minutes);
        contest.ends_at += SignedDuration::from_mins(minutes);
    }
    moved
}

/// Two more rounds, in which nobody may write.
async fn assert_at_rest(worlds: &[&World]) {
    for world in worlds {
        world.sync(PLAIN).await;
    }
    let mark = worlds[0].google.mark();
    for world in worlds.iter().chain(worlds) {
        let report = world.sync(PLAIN).await;
        assert_eq!(report.errors, []);
    }
    let counts = worlds[0].google.counts_since(mark);
    assert_eq!(worlds[0].google.writes_since(mark), 0, "{counts:?}");
}

#[tokio::test]
async fn a_computer_that_has_not_read_a_new_contest_yet_leaves_its_event_alone() {
    let a = World::new().await;
    let b = a.beside().await;
    let contests = a.rounds(3);
    a.announce(&contests[..2]).await;
    b.announce(&contests[..2]).await;
    a.sync(PLAIN).await;
    b.sync(PLAIN).await;
    pass(&[&a, &b], HOUR);
    a.announce(&contests).await;
    assert_eq!(a.sync(PLAIN).await.inserted, 1);
    for _ in 0..2 {
        let report = b.sync(PLAIN).await;
        assert_eq!((report.outcome, report.deleted), (CalendarOutcome::Ok, 0));
        assert_eq!(a.sync(PLAIN).await.kept_deleted, 0);
    }
    a.assert_equal_to(&contests);
    assert_at_rest(&[&a, &b]).await;
}

#[tokio::test]
async fn older_data_does_not_bring_an_old_start_back() {
    let a = World::new().await;
    let b = a.beside().await;
    let old = a.synced_with(&b, 2).await;
    pass(&[&a, &b], HOUR);
    let new = moved(&old, 30);
    a.announce(&new).await;
    assert_eq!(a.sync(PLAIN).await.updated, 2);
    let report = b.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.updated, report.waiting),
        (CalendarOutcome::Ok, 0, 0)
    );
    a.assert_equal_to(&new);
    // A later reading of its own agrees, and one that found another move is believed at once.
    pass(&[&a, &b], HOUR);
    b.announce(&new).await;
    assert_eq!(b.sync(PLAIN).await.updated, 0);
    let newer = moved(&old, 90);
    b.announce(&newer).await;
    assert_eq!(b.sync(PLAIN).await.updated, 2);
    a.sync(PLAIN).await;
    a.assert_equal_to(&newer);
    assert_at_rest(&[&a, &b]).await;
}

#[tokio::test]
async fn computers_with_different_tastes_do_not_write_in_turns() {
    let a = World::new().await;
    let b = a.beside().await;
    b.set("calendar.busy", "true").await;
    b.set("calendar.reminder_minutes", "5").await;
    b.set("calendar.color_by_platform", "true").await;
    let contests = a.rounds(4);
    a.announce(&contests).await;
    b.announce(&contests).await;
    a.sync(PLAIN).await;
    assert_at_rest(&[&a, &b]).await;
}

#[tokio::test]
async fn a_computer_with_one_platform_takes_nothing_away_when_it_joins() {
    let a = World::new().await;
    let b = a.beside().await;
    let mut contests = a.rounds(3);
    contests.push(a.contest(Platform::AtCoder, "abc430", 30));
    a.announce(&contests).await;
    a.sync(PLAIN).await;
    b.set("platforms", "atcoder").await;
    let only = [contests[3].clone()];
    b.announce(&only).await;
    let report = b.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.deleted, report.held.len()),
        (CalendarOutcome::Ok, 0, 0)
    );
    a.sync(PLAIN).await;
    a.assert_equal_to(&contests);
    assert_at_rest(&[&a, &b]).await;
}

#[tokio::test]
async fn two_caches_that_show_different_starts_come_to_rest() {
    let a = World::new().await;
    let b = a.beside().await;
    let old = a.rounds(1);
    let new = moved(&old, 30);
    for world in [&a, &b] {
        world.announce(&old).await;
        world.sync(PLAIN).await;
    }
    let mark = a.google.mark();
    for _ in 0..12 {
        pass(&[&a, &b], 120);
        a.announce(&new).await;
        a.sync(PLAIN).await;
        b.announce(&old).await;
        b.sync(PLAIN).await;
    }
    // Once to the new start; in twenty minutes one return is due at the most, and the one after it only twenty minutes later.
    let writes = a.google.writes_since(mark);
    assert!((1..=3).contains(&writes), "{writes}");
    pass(&[&a, &b], HOUR);
    b.announce(&new).await;
    b.sync(PLAIN).await;
    a.assert_equal_to(&new);
}

#[tokio::test]
async fn what_was_read_six_hours_ago_writes_nothing_and_says_so() {
    let a = World::new().await;
    let b = a.beside().await;
    let old = a.rounds(2);
    a.announce(&old).await;
    a.sync(PLAIN).await;
    let wednesday = moved(&old, 30);
    b.announce(&wednesday).await;
    pass(&[&a, &b], 6 * HOUR);
    let report = b.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.updated, report.waiting),
        (CalendarOutcome::Partial, 0, 2)
    );
    assert_eq!(report.errors[0].code, "reading_too_old");
    assert!(
        report.errors[0].message.contains("Codeforces"),
        "{}",
        report.errors[0].message
    );
    a.assert_equal_to(&old);
    b.announce(&wednesday).await;
    let report = b.sync(PLAIN).await;
    assert_eq!(
        (report.outcome, report.updated, report.waiting),
        (CalendarOutcome::Ok, 2, 0)
    );
    a.assert_equal_to(&wednesday);
}

#[tokio::test]
async fn a_sync_that_may_read_reads_the_platforms_first_whose_readings_are_too_old() {
    let mut a = World::new().await;
    let platforms = contestsync_doubles::platforms::Platforms::start();
    let old = a.rounds(1);
    a.announce(&old).await;
    a.sync(PLAIN).await;
    a.announce(&moved(&old, 30)).await;
    pass(&[&a], 6 * HOUR);
    let endpoints = platforms.endpoints_toml(&a.google);
    a.use_endpoints(&endpoints).await;
    let (report, _) = a.engine.sync_with_fresh_readings(PLAIN).await.unwrap();
    let asked: Vec<String> = report
        .refresh
        .unwrap()
        .platforms
        .iter()
        .map(|one| one.platform.to_string())
        .collect();
    assert_eq!(asked, ["codeforces"]);
    let (report, _) = a.engine.sync(PLAIN).await.unwrap();
    assert_eq!(report.refresh, None);
}

#[tokio::test]
async fn look_and_feel_need_no_fresh_reading() {
    let (a, contests) = World::synced(1).await;
    pass(&[&a], 8 * HOUR);
    a.set("calendar.busy", "true").await;
    let report = a.sync(PLAIN).await;
    assert_eq!((report.outcome, report.updated), (CalendarOutcome::Ok, 1));
    assert_eq!(a.event(&contests[0])["transparency"], json!(null));
}

#[tokio::test]
async fn a_contest_that_one_cache_lacks_is_not_taken_out_and_put_back_in_turns() {
    let a = World::new().await;
    let b = a.beside().await;
    let contests = a.synced_with(&b, 4).await;
    let mark = a.google.mark();
    for _ in 0..12 {
        pass(&[&a, &b], 120);
        a.announce(&contests).await;
        a.sync(PLAIN).await;
        b.announce(&contests[..3]).await;
        b.sync(PLAIN).await;
    }
    let writes = a.google.writes_since(mark);
    assert!(writes <= 3, "{writes}");
    pass(&[&a, &b], 2 * HOUR);
    for world in [&a, &b] {
        world.announce(&contests).await;
        world.sync(PLAIN).await;
    }
    a.assert_equal_to(&contests);
}

#[tokio::test]
async fn a_client_that_erases_our_properties_does_not_open_the_event_to_older_data() {
    let a = World::new().await;
    let b = a.beside().await;
    let old = a.rounds(1);
    let new = moved(&old, 30);
    b.announce(&old).await;
    b.sync(PLAIN).await;
    pass(&[&a, &b], HOUR);
    a.announce(&new).await;
    a.sync(PLAIN).await;
    b.sync(PLAIN).await;
    let event = a.event(&new[0]);
    let mut whole = event.clone();
    whole.as_object_mut().unwrap().remove("extendedProperties");
    a.google.user_put_event(&a.calendar(), id(&event), &whole);
    let report = b.sync(PLAIN).await;
    assert_eq!((report.updated, report.deleted), (0, 0));
    assert_eq!(a.live().len(), 1);
    assert_eq!(a.live()[0]["start"], event["start"]);
    a.sync(PLAIN).await;
    a.assert_equal_to(&new);
    assert_eq!(
        a.event(&new[0])["extendedProperties"]["private"]["contestsync_key"],
        new[0].key.to_string()
    );
    assert_at_rest(&[&a, &b]).await;
}

#[tokio::test]
async fn an_event_without_a_stamp_is_stamped_only_when_something_else_is_written() {
    let (a, contests) = World::synced(2).await;
    for event in a.live() {
        let private = event["extendedProperties"]["private"].as_object().unwrap().clone();
        let stamps: Value = private
            .keys()
            .filter(|name| !["contestsync_key", "contestsync_written"].contains(&name.as_str()))
            .map(|name| (name.clone(), Value::Null))
            .collect::<serde_json::Map<_, _>>()
            .into();
        let patch = json!({"extendedProperties": {"private": stamps}});
        a.google.user_edit_event(&a.calendar(), id(&event), &patch);
    }
    let mark = a.google.mark();
    a.sync(PLAIN).await;
    assert_eq!(a.google.writes_since(mark), 0);
    let later = [moved(&contests[..1], 5)[0].clone(), contests[1].clone()];
    a.announce(&later).await;
    assert_eq!(a.sync(PLAIN).await.updated, 1);
    let stamp = |contest: &Contest| a.event(contest)["extendedProperties"]["private"]["contestsync_read"].clone();
    assert_eq!(stamp(&later[1]), Value::Null);
    assert!(stamp(&later[0]).as_str().unwrap().parse::<i64>().unwrap() > 1_700_000_000);
}

#[tokio::test]
async fn a_running_contest_that_is_extended_gets_its_end_corrected_and_nothing_else() {
    let (a, mut contests) = World::synced(2).await;
    pass(&[&a], 24 * HOUR + 1800);
    let kept = a.event(&contests[0])["summary"].clone();
    contests[0].name = "Renamed while it runs".to_owned();
    a.announce(&contests).await;
    assert_eq!(a.sync(PLAIN).await.updated, 0);
    contests[0].ends_at += SignedDuration::from_mins(20);
    contests[0].duration_seconds += 1200;
    a.announce(&contests).await;
    assert_eq!(a.sync(PLAIN).await.updated, 1);
    let event = a.live()[0].clone();
    let end: jiff::Timestamp = event["end"]["dateTime"].as_str().unwrap().parse().unwrap();
    assert_eq!((end, &event["summary"]), (contests[0].ends_at, &kept));
    assert!(event["description"].as_str().unwrap().contains("2 h 20 min"));
    a.assert_settled().await;
}

#[tokio::test]
async fn a_platform_that_would_lose_most_of_its_events_waits_for_a_yes_by_itself() {
    let a = World::new().await;
    let mut contests = a.rounds(12);
    contests.push(a.contest(Platform::AtCoder, "abc430", 30));
    contests.push(a.contest(Platform::AtCoder, "abc431", 31));
    contests.push(a.contest(Platform::AtCoder, "abc432", 32));
    a.announce(&contests).await;
    a.sync(PLAIN).await;
    let mut left = contests[1..12].to_vec();
    left.push(contests[14].clone());
    a.announce(&left).await;
    let report = a.sync(PLAIN).await;
    assert_eq!(
        (report.deleted, report.held.len(), report.errors[0].code.as_str()),
        (1, 2, "plan_held")
    );
    assert!(report.held.iter().all(|change| change.event.starts_with("atcoder:")));
    assert_eq!(a.sync(CONFIRMED).await.deleted, 2);
    a.assert_equal_to(&left);
}

#[tokio::test]
async fn a_clock_that_was_set_back_adds_no_contest_that_has_begun() {
    let a = World::new().await;
    let contests = a.rounds(2);
    pass(&[&a], 30 * HOUR);
    a.announce(&contests).await;
    a.clock.advance(-20 * 24 * HOUR);
    assert_eq!(a.sync(PLAIN).await.inserted, 0);
}

#[test]
fn any_history_of_several_computers_ends_in_the_truth_and_at_rest() {
    // To live through one again that ended wrong, and to find the shortest one that does: MODEL_SEED is its seed, MODEL_HISTORIES is 1.
    let asked = |name: &str| {
        #[expect(
            clippy::disallowed_methods,
            reason = "the engine is not told: it is what this test runs"
        )]
        let text = std::env::var(name);
        text.ok().map(|text| text.parse::<u64>().unwrap())
    };
    let count = asked("MODEL_HISTORIES").unwrap_or(225);
    let seed = asked("MODEL_SEED").unwrap_or(0);
    let wrong = super::model::histories(seed, usize::try_from(count).unwrap());
    assert!(wrong.is_empty(), "{} histories end wrong: {wrong:#?}", wrong.len());
}
