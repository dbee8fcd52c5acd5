//! Computers with other releases: words of a newer one stay, and what an older one writes back or takes out is corrected or said.

use contestsync_core::domain::Contest;
use jiff::SignedDuration;
use serde_json::json;

use super::release_0_1_0::OldRelease;
use super::world::{PLAIN, World, id, pass};

const MINUTE: i64 = 60;

async fn with_old_release() -> (World, OldRelease, Vec<Contest>) {
    let (world, contests) = World::synced(4).await;
    let account = world.store.account().await.unwrap().unwrap().subject;
    let mut old = OldRelease::new(&world.google, &world.clock, &account, &world.calendar());
    old.read(&contests);
    old.sync().await;
    world.assert_settled().await;
    (world, old, contests)
}

#[tokio::test]
async fn the_words_of_a_newer_release_stay_when_the_contest_is_renamed_and_moved() {
    let (world, mut contests) = World::synced(1).await;
    let event = world.event(&contests[0]);
    let newer = json!({
        "summary": "Round 1000 (Codeforces)",
        "description": "Words that only a newer release knows",
        "extendedProperties": {"private": {"contestsync_wording": "2"}},
    });
    world.google.user_edit_event(&world.calendar(), id(&event), &newer);
    world.assert_settled().await;
    contests[0].name = "Round 1000 (Div. 2)".to_owned();
    contests[0].starts_at += SignedDuration::from_mins(30);
    contests[0].ends_at += SignedDuration::from_mins(30);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    let after = world.event(&contests[0]);
    assert_eq!(super::world::start(&after), contests[0].starts_at);
    assert_eq!(
        (
            &after["summary"],
            &after["description"],
            &after["extendedProperties"]["private"]["contestsync_wording"]
        ),
        (&newer["summary"], &newer["description"], &json!("2"))
    );
    world.assert_settled().await;
}

#[tokio::test]
async fn a_start_that_the_old_release_puts_back_is_corrected_and_the_two_do_not_write_in_turns() {
    let (world, mut old, mut contests) = with_old_release().await;
    pass(&[&world], 60 * MINUTE);
    contests[0].starts_at += SignedDuration::from_mins(30);
    contests[0].ends_at += SignedDuration::from_mins(30);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    old.sync().await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    world.assert_equal_to(&contests);
    // It does it again: what was corrected a moment ago has to wait for a later reading.
    old.sync().await;
    assert_eq!(world.sync(PLAIN).await.updated, 0);
    pass(&[&world], 25 * MINUTE);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    world.assert_equal_to(&contests);
    old.read(&contests);
    old.sync().await;
    world.sync(PLAIN).await;
    let mark = world.google.mark();
    old.sync().await;
    world.assert_settled().await;
    assert_eq!(world.google.writes_since(mark), 0);
    world.assert_equal_to(&contests);
}

/// One thing that a platform says of a contest, said otherwise.
type Change = fn(&mut Contest);

const CHANGES: [(&str, Change); 5] = [
    ("name", |contest| contest.name.push_str(" (postponed)")),
    ("link", |contest| {
        contest.url = Some("https://codeforces.com/contests/1000".parse().unwrap());
    }),
    ("end", |contest| contest.ends_at += SignedDuration::from_mins(30)),
    ("rated", |contest| contest.rated = Some(false)),
    ("registration", |contest| {
        contest.registration_closes_at = Some(contest.starts_at - SignedDuration::from_mins(5));
    }),
];

#[tokio::test]
async fn whatever_the_old_release_puts_back_is_corrected() {
    for (what, change) in CHANGES {
        let (world, mut old, mut contests) = with_old_release().await;
        pass(&[&world], 60 * MINUTE);
        let before = world.event(&contests[0]);
        change(&mut contests[0]);
        world.announce(&contests).await;
        assert_eq!(world.sync(PLAIN).await.updated, 1, "{what}");
        let right = world.event(&contests[0]);
        let said = |event: &serde_json::Value| {
            ["summary", "description", "location", "source", "start", "end"].map(|field| event[field].clone())
        };
        assert_ne!(said(&before), said(&right), "{what}");
        old.sync().await;
        assert_eq!(
            said(&world.event(&contests[0])),
            said(&before),
            "{what}: the old release puts it back"
        );
        assert_eq!(world.sync(PLAIN).await.updated, 1, "{what}");
        assert_eq!(said(&world.event(&contests[0])), said(&right), "{what}");
        old.read(&contests);
        let mark = world.google.mark();
        old.sync().await;
        world.assert_settled().await;
        assert_eq!(world.google.writes_since(mark), 0, "{what}");
    }
}

#[tokio::test]
async fn an_old_release_that_words_a_contest_differently_is_left_alone_in_the_end() {
    const DAY: i64 = 24 * 60 * MINUTE;
    // It reads details otherwise, or writes names without joiners.
    let changes: [(&str, Change); 2] = [
        ("details", |contest| contest.rated = None),
        ("joiners", |contest| contest.name = contest.name.replace('\u{200c}', "")),
    ];
    for (what, change) in changes {
        let world = World::new().await;
        let mut contest = world.contest(contestsync_core::domain::Platform::Codeforces, "1000", 24 * 20);
        contest.name = "Round \u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}".to_owned();
        let contests = [contest];
        world.announce(&contests).await;
        world.sync(PLAIN).await;
        let account = world.store.account().await.unwrap().unwrap().subject;
        let mut old = OldRelease::new(&world.google, &world.clock, &account, &world.calendar());
        let mut theirs = contests.clone();
        change(&mut theirs[0]);
        old.read(&theirs);
        let mut corrected = 0;
        for _ in 0..6 {
            old.sync().await;
            world.announce(&contests).await;
            corrected += world.sync(PLAIN).await.updated;
            pass(&[&world], 2 * DAY);
        }
        assert_eq!(corrected, if what == "details" { 3 } else { 0 }, "{what}");
        world.announce(&contests).await;
        let mark = world.google.mark();
        world.assert_settled().await;
        old.sync().await;
        assert_eq!(world.google.writes_since(mark), 0, "{what}");
    }
}

#[tokio::test]
async fn what_the_old_release_wrote_after_our_reading_is_left_until_we_read_again() {
    let (world, mut old, mut contests) = with_old_release().await;
    // Two contests that are no event yet: one is to move, of the other our reading says that it is gone.
    let later = [("2000", 100), ("2001", 101)];
    let platform = contestsync_core::domain::Platform::Codeforces;
    contests.extend(later.map(|(id, hours)| world.contest(platform, id, hours)));
    world.announce(&contests).await;
    let gone = contests.pop().unwrap();
    world.announce(&contests).await;
    pass(&[&world], 60 * MINUTE);
    contests[4].starts_at += SignedDuration::from_mins(30);
    contests[4].ends_at += SignedDuration::from_mins(30);
    let mut fresh = contests.clone();
    fresh.push(gone);
    old.read(&fresh);
    old.sync().await;
    let report = world.sync(PLAIN).await;
    assert_eq!((report.inserted, report.updated, report.deleted), (0, 0, 0));
    world.assert_equal_to(&fresh);
    // Now we read, too, and one of them is really gone.
    pass(&[&world], 60 * MINUTE);
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn the_old_release_finds_nothing_to_do_in_an_event_that_came_back() {
    let (world, mut old, contests) = with_old_release().await;
    world.set("calendar.busy", "true").await;
    assert_eq!(world.sync(PLAIN).await.updated, 4);
    let mark = world.google.mark();
    old.sync().await;
    assert_eq!(world.google.writes_since(mark), 0);
    let hidden = r#"[{"when":"name_has","words":["1001"],"hide_from":["calendar"]}]"#;
    world.set("rules", hidden).await;
    assert_eq!(world.sync(PLAIN).await.deleted, 1);
    old.sync().await;
    world.set("rules", "[]").await;
    assert_eq!(world.sync(PLAIN).await.inserted, 1);
    let mark = world.google.mark();
    old.sync().await;
    assert_eq!(
        world.google.writes_since(mark),
        0,
        "its own look is among what was written"
    );
    world.assert_settled().await;
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn an_event_that_the_old_release_took_out_stays_out_until_it_is_asked_for() {
    let (world, mut old, contests) = with_old_release().await;
    // Its list lacks a contest that ours has.
    old.read(&contests[..3]);
    old.sync().await;
    for _ in 0..2 {
        world.announce(&contests).await;
        let report = world.sync(PLAIN).await;
        assert_eq!((report.inserted, report.kept_deleted), (0, 1));
        world.assert_equal_to(&contests[..3]);
        pass(&[&world], 60 * MINUTE);
    }
    world.announce(&contests).await;
    assert_eq!(world.store.restore_deleted(None).await.unwrap(), 1);
    assert_eq!(world.sync(PLAIN).await.inserted, 1);
    world.assert_equal_to(&contests);
    world.assert_settled().await;
}
