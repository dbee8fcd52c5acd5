//! The language of events: the one that is set when they are written. Neither another language nor another computer rewrites them; the user may ask for it.

use contestsync_core::engine::SyncOptions;
use jiff::SignedDuration;
use serde_json::json;

use super::release_0_1_0::OldRelease;
use super::world::{PLAIN, World, id, pass};

const REWORD: SyncOptions = SyncOptions { reword: true, ..PLAIN };

const ENGLISH: &str = "Codeforces · 2 h · rated\nKept up to date by ContestSync (codeforces:1).";
const GERMAN: &str = "Codeforces · 2 Std. · gewertet\nVon ContestSync aktuell gehalten (codeforces:1).";

fn said(world: &World, contest: &contestsync_core::domain::Contest) -> String {
    let event = world.event(contest);
    let description = event["description"].as_str().unwrap();
    // Without the link.
    description.split_once('\n').unwrap().1.to_owned()
}

#[tokio::test]
async fn a_change_of_the_language_rewrites_nothing_and_a_sync_that_rewords_keeps_the_users_notes() {
    let (world, mut contests) = World::synced(2).await;
    let first = contests[0].clone();
    let english = said(&world, &first);
    world.set("language", "de").await;
    world.assert_settled().await;
    assert_eq!(said(&world, &first), english);

    let event = world.event(&first);
    let notes = format!("With Asha\n{}\nbring tea", event["description"].as_str().unwrap());
    world
        .google
        .user_edit_event(&world.calendar(), id(&event), &json!({"description": notes}));
    assert_eq!(world.sync(REWORD).await.updated, 2);
    let key = first.key.to_string();
    let german = GERMAN.replace("codeforces:1", &key);
    assert_eq!(
        world.event(&first)["description"],
        format!("With Asha\n{}\n{german}\nbring tea", first.url.as_ref().unwrap())
    );
    world.assert_settled().await;
    assert_eq!(world.sync(REWORD).await.updated, 0);

    // What is written anyway is written in the language of now, around the notes.
    contests[0].ends_at += SignedDuration::from_hours(1);
    contests[0].duration_seconds += 3600;
    world.set("language", "auto").await;
    world.announce(&contests).await;
    assert_eq!(world.sync(PLAIN).await.updated, 1);
    let longer = ENGLISH.replace("2 h", "3 h").replace("codeforces:1", &key);
    assert_eq!(
        world.event(&contests[0])["description"],
        format!("With Asha\n{}\n{longer}\nbring tea", first.url.as_ref().unwrap())
    );
    world.assert_settled().await;
}

#[tokio::test]
async fn computers_with_different_languages_do_not_write_in_turns() {
    let a = World::new().await;
    let b = a.beside().await;
    b.set("language", "ja").await;
    let contests = a.synced_with(&b, 2).await;
    let key = contests[0].key.to_string();
    assert_eq!(said(&a, &contests[0]), ENGLISH.replace("codeforces:1", &key));
    let mark = a.google.mark();
    for world in [&b, &a, &b, &a] {
        pass(&[&a, &b], 3600);
        world.announce(&contests).await;
        assert_eq!(world.sync(PLAIN).await.errors, []);
    }
    assert_eq!(a.google.writes_since(mark), 0);
    // The other one's events, reworded by b, are as good to a.
    assert_eq!(b.sync(REWORD).await.updated, 2);
    assert_eq!(
        said(&a, &contests[0]),
        format!("Codeforces · 2時間 · レート対象\nContestSync が更新します ({key})")
    );
    let mark = a.google.mark();
    for world in [&a, &b, &a] {
        assert_eq!(world.sync(PLAIN).await.errors, []);
    }
    assert_eq!(a.google.writes_since(mark), 0);
}

#[tokio::test]
async fn a_sync_that_rewords_needs_no_later_reading_of_the_same_facts() {
    let a = World::new().await;
    let b = a.beside().await;
    b.set("language", "de").await;
    let contests = a.synced_with(&b, 2).await;
    let read = |world: &World| world.event(&contests[0])["extendedProperties"]["private"]["contestsync_read"].clone();
    let key = contests[0].key.to_string();
    let german = GERMAN.replace("codeforces:1", &key);

    // All readings are old.
    pass(&[&a, &b], 7 * 3600);
    let before = read(&a);
    let report = b.sync(REWORD).await;
    assert_eq!((report.updated, report.waiting, report.errors), (2, 0, vec![]));
    assert_eq!((said(&a, &contests[0]), read(&a)), (german.clone(), before));

    // The other computer has read the platform since.
    let mut contests_of_a = contests.clone();
    contests_of_a[0].ends_at += SignedDuration::from_hours(1);
    contests_of_a[0].duration_seconds += 3600;
    b.announce(&contests_of_a).await;
    pass(&[&a, &b], 3600);
    a.announce(&contests_of_a).await;
    assert_eq!(a.sync(PLAIN).await.updated, 1);
    let before = read(&a);
    let report = b.sync(REWORD).await;
    assert_eq!((report.updated, report.waiting, report.errors), (1, 0, vec![]));
    assert_eq!(
        (said(&a, &contests[0]), read(&a)),
        (german.replace("2 Std.", "3 Std."), before)
    );
    a.assert_settled().await;
    b.assert_settled().await;
}

#[tokio::test]
async fn release_0_1_0_and_another_language_do_not_write_in_turns() {
    let (world, contests) = World::synced(2).await;
    let account = world.store.account().await.unwrap().unwrap().subject;
    let mut old = OldRelease::new(&world.google, &world.clock, &account, &world.calendar());
    old.read(&contests);
    old.sync().await;
    world.set("language", "de").await;
    assert_eq!(world.sync(REWORD).await.updated, 2);
    // It writes its own words once, and those are left.
    old.sync().await;
    let key = contests[0].key.to_string();
    assert_eq!(said(&world, &contests[0]), ENGLISH.replace("codeforces:1", &key));
    let mark = world.google.mark();
    for _ in 0..2 {
        pass(&[&world], 3600);
        world.announce(&contests).await;
        assert_eq!(world.sync(PLAIN).await.errors, []);
        old.read(&contests);
        old.sync().await;
    }
    assert_eq!(world.google.writes_since(mark), 0);
}
