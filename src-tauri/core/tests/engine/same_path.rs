//! A calendar file at the same path on two computers: another file, an older copy, or the same one.

use contestsync_core::domain::{Clock, Contest, FeedId};
use contestsync_core::engine::report::CalendarReport;
use jiff::SignedDuration;

use super::world::{PLAIN, World, pass, start};

fn file() -> FeedId {
    "feed-00000001".parse().unwrap()
}

/// Two computers that have a file at the same path.
async fn two() -> (World, World) {
    let a = World::new().await;
    let b = a.beside().await;
    for world in [&a, &b] {
        world.add_file(file()).await;
    }
    (a, b)
}

fn events(world: &World, names: &[&str]) -> Vec<Contest> {
    (0_i64..)
        .zip(names)
        .map(|(number, name)| world.contest_of_feed(file(), name, 240 + number))
        .collect()
}

async fn synced(world: &World, contests: &[Contest]) -> CalendarReport {
    world.read(file(), contests, world.clock.now(), None).await;
    world.sync(PLAIN).await
}

fn names(world: &World) -> Vec<String> {
    let live = world.live().into_iter();
    let mut names: Vec<String> = live
        .map(|event| {
            event["summary"]
                .as_str()
                .unwrap()
                .rsplit(' ')
                .next()
                .unwrap()
                .to_owned()
        })
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn another_file_at_the_same_path_takes_nothing_out() {
    let (a, b) = two().await;
    let (here, there) = (events(&a, &["a0", "a1", "a2"]), events(&a, &["b0", "b1", "b2"]));
    assert_eq!(synced(&a, &here).await.inserted, 3);
    assert_eq!(synced(&b, &there).await.inserted, 3);
    let mark = a.google.mark();
    for _ in 0..4 {
        pass(&[&a, &b], 5 * 3600);
        for (world, contests) in [(&a, &here), (&b, &there)] {
            let report = synced(world, contests).await;
            assert_eq!((report.deleted, report.held.len(), report.updated), (0, 0, 0));
        }
    }
    assert_eq!(a.google.writes_since(mark), 0);
    assert_eq!(names(&a), ["a0", "a1", "a2", "b0", "b1", "b2"]);
    // What this computer made goes when it's gone from its own file.
    pass(&[&a, &b], 3600);
    assert_eq!(synced(&a, &here[..2]).await.deleted, 1);
    assert_eq!(names(&b), ["a0", "a1", "b0", "b1", "b2"]);
}

#[tokio::test]
async fn an_older_copy_at_the_same_path_does_not_bring_the_old_start_back() {
    let (a, b) = two().await;
    let before = events(&a, &["a0", "a1"]);
    synced(&a, &before).await;
    synced(&b, &before).await;
    assert_eq!(a.live().len(), 2);
    let mut after = before.clone();
    after[0].starts_at += SignedDuration::from_hours(24);
    after[0].ends_at += SignedDuration::from_hours(24);
    pass(&[&a, &b], 3600);
    assert_eq!(synced(&a, &after).await.updated, 1);
    let mark = a.google.mark();
    for _ in 0..10 {
        pass(&[&a, &b], 6 * 3600 + 300);
        synced(&b, &before).await;
        assert_eq!(start(&b.event(&after[0])), after[0].starts_at);
        synced(&a, &after).await;
    }
    assert_eq!(a.google.writes_since(mark), 0);
}

#[tokio::test]
async fn an_older_copy_on_the_computer_that_made_the_event_comes_to_rest() {
    let (a, b) = two().await;
    let before = events(&a, &["a0", "a1"]);
    synced(&a, &before).await;
    let mut after = before.clone();
    after[0].starts_at += SignedDuration::from_hours(24);
    after[0].ends_at += SignedDuration::from_hours(24);
    pass(&[&a, &b], 3600);
    assert_eq!(synced(&b, &after).await.updated, 1);
    for _ in 0..3 {
        pass(&[&a, &b], 6 * 3600);
        synced(&a, &before).await;
        synced(&b, &after).await;
    }
    let mark = a.google.mark();
    for _ in 0..10 {
        pass(&[&a, &b], 6 * 3600);
        synced(&a, &before).await;
        synced(&b, &after).await;
    }
    assert_eq!(a.google.writes_since(mark), 0);
    assert_eq!(start(&a.event(&before[0])), before[0].starts_at);
}

#[tokio::test]
async fn the_same_file_on_two_computers_gives_one_event_each_and_either_one_moves_it() {
    let (a, b) = two().await;
    let mut contests = events(&a, &["a0", "a1"]);
    assert_eq!(synced(&a, &contests).await.inserted, 2);
    assert_eq!(synced(&b, &contests).await.inserted, 0);
    assert_eq!(a.live().len(), 2);
    // The computer that made the events is asleep.
    pass(&[&a, &b], 3600);
    contests[0].starts_at += SignedDuration::from_hours(1);
    assert_eq!(synced(&b, &contests).await.updated, 1);
    assert_eq!(synced(&a, &contests).await.updated, 0);
    assert_eq!(start(&a.event(&contests[0])), contests[0].starts_at);
    // One is canceled: the computer that made it takes it out, once.
    pass(&[&a, &b], 3600);
    assert_eq!(synced(&b, &contests[..1]).await.deleted, 0);
    assert_eq!(synced(&a, &contests[..1]).await.deleted, 1);
    assert_eq!(synced(&b, &contests[..1]).await.inserted, 0);
    assert_eq!(a.live().len(), 1);
}

#[tokio::test]
async fn removing_a_file_takes_out_what_this_computer_made_and_the_other_one_makes_its_own() {
    let (a, b) = two().await;
    let contests = events(&a, &["a0", "a1"]);
    synced(&a, &contests).await;
    synced(&b, &contests).await;
    assert!(b.store.remove_feed(file(), b.clock.now()).await.unwrap());
    let report = b.sync(PLAIN).await;
    assert_eq!((report.deleted, a.live().len()), (0, 2));
    b.add_file(file()).await;
    synced(&b, &contests).await;
    assert!(a.store.remove_feed(file(), a.clock.now()).await.unwrap());
    assert_eq!(a.sync(PLAIN).await.deleted, 2);
    pass(&[&a, &b], 3600);
    synced(&b, &contests).await;
    assert_eq!(names(&b), ["a0", "a1"]);
    a.add_file(file()).await;
    synced(&a, &contests).await;
    assert!(a.store.remove_feed(file(), a.clock.now()).await.unwrap());
    let report = a.sync(PLAIN).await;
    assert_eq!((report.deleted, names(&a)), (0, vec!["a0".to_owned(), "a1".to_owned()]));
}
