//! A feed is made from what was read, whenever that is.

use contestsync_core::domain::Clock;
use contestsync_core::engine::feed::publish::make_keys;
use contestsync_doubles::platforms::SampleContest;
use jiff::SignedDuration;

use super::clocks::true_clock;
use super::schedule::with_platforms;

#[tokio::test]
async fn the_same_data_give_the_same_files_days_later() {
    let (world, platforms) = with_platforms().await;
    world.engine.refresh(None).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    make_keys(&at("feed.key")).unwrap();
    let published = world.engine.publish_feed(&at("one"), &at("feed.key")).await.unwrap();
    let sample = platforms.sample(world.clock.now());
    let later = world.clock.now() + SignedDuration::from_hours(72);
    let is_over = |contest: &&SampleContest| contest.starts_at + SignedDuration::from_secs(contest.seconds) < later;
    let over = sample.upcoming().iter().filter(is_over).count();
    assert!(over > 0 && over < published.contests, "{over}");
    world.clock.set(later);
    let again = world.engine.publish_feed(&at("two"), &at("feed.key")).await.unwrap();
    assert_eq!((again.contests, again.read_at), (published.contests, published.read_at));
    for name in published.files {
        let read = |folder: &str| std::fs::read(at(folder).join(name)).unwrap();
        assert!(read("one") == read("two"), "{name}");
    }
}

/// Nothing that is still to come is left out, as if it were over.
#[tokio::test]
async fn a_publisher_whose_clock_is_ahead_publishes_what_is_still_to_come() {
    let (world, platforms) = with_platforms().await;
    let truth = true_clock(&world, &platforms);
    world.engine.refresh(None).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    make_keys(&at("feed.key")).unwrap();
    let right = world.engine.publish_feed(&at("right"), &at("feed.key")).await.unwrap();
    world.clock.advance(2 * 86_400);
    world.engine.refresh(None).await.unwrap();
    assert_eq!(world.engine.clock_off_by(), Some(SignedDuration::from_hours(-48)));
    let ahead = world.engine.publish_feed(&at("ahead"), &at("feed.key")).await.unwrap();
    assert_eq!((ahead.contests, ahead.read_at), (right.contests, truth.now()));
    for name in ahead.files {
        let read = |folder: &str| std::fs::read(at(folder).join(name)).unwrap();
        assert!(read("right") == read("ahead"), "{name}");
    }
}
