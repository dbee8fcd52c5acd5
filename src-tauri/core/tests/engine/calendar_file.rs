//! The calendar file while the program runs: it follows other processes and the clock.

use std::path::Path;
use std::time::Duration;

use contestsync_core::domain::verdict::{Choice, ChoiceChange};
use contestsync_core::domain::{Contest, Platform};
use contestsync_core::engine::{Queue, schedule};

use super::world::World;

/// Waits until the file holds exactly these contests.
async fn holds(world: &World, file: &Path, contests: &[&Contest]) {
    let mut wanted: Vec<String> = contests
        .iter()
        .map(|contest| format!("UID:{}@contestsync", contest.key))
        .collect();
    wanted.sort();
    let mut waiter = world.engine.waiter();
    let held = async {
        loop {
            waiter.look();
            let text = std::fs::read_to_string(file).unwrap_or_default();
            let mut held: Vec<&str> = text
                .lines()
                .filter(|line| line.starts_with("UID:") && !line.contains("-30@"))
                .collect();
            held.sort_unstable();
            if held == wanted {
                return;
            }
            waiter.wait(None).await;
        }
    };
    tokio::time::timeout(Duration::from_mins(1), held).await.unwrap();
}

#[tokio::test]
async fn the_running_program_writes_what_another_process_changed_and_leaves_out_what_is_over() {
    let world = World::signed_out().await;
    let (soon, later) = (
        world.contest(Platform::AtCoder, "abc1", 1),
        world.contest(Platform::AtCoder, "abc2", 30),
    );
    world.announce(&[soon.clone(), later.clone()]).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("contests.ics");
    world.set("ics.file", file.to_str().unwrap()).await;
    let (queue, worker) = Queue::start(world.engine.clone());
    let schedule = schedule::start(&world.engine, &queue).unwrap();
    holds(&world, &file, &[&soon, &later]).await;

    for (calendar, left) in [(Some(false), &[&later][..]), (None, &[&soon, &later])] {
        // What is written in another second is told of by the data too.
        world.clock.advance(1);
        let other = world.another_process().await;
        other
            .choose(&soon.key, |before| {
                ChoiceChange::between(before, Choice { calendar, ..before })
            })
            .await
            .unwrap();
        other.close().await;
        holds(&world, &file, left).await;
    }

    world.clock.advance(4 * 3600);
    world.engine.touch();
    holds(&world, &file, &[&later]).await;
    schedule.end().await;
    queue.close();
    worker.await.unwrap();
}
