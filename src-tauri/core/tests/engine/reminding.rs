//! The reminder loop: what it does when the clock jumps, and that a platform is read once more before a reminder.

use std::sync::Arc;
use std::time::Duration;

use contestsync_core::domain::{Clock, Platform, Problem};
use contestsync_core::engine::Queue;
use contestsync_core::engine::queue::Work;
use contestsync_core::engine::remind::Reminding;
use contestsync_core::notify::{Notification, Notifier};
use contestsync_core::store::marks::Mark;
use contestsync_doubles::platforms::{Platforms, SampleContest};
use jiff::SignedDuration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

use super::schedule::with_platforms;
use super::world::World;

const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(super) struct Heard(pub(super) UnboundedSender<Notification>);

impl Notifier for Heard {
    fn show(&self, notification: &Notification) -> Result<(), Problem> {
        drop(self.0.send(notification.clone()));
        Ok(())
    }
}

struct Loop {
    queue: Queue,
    reminding: Reminding,
    heard: UnboundedReceiver<Notification>,
}

impl Loop {
    fn start(world: &World) -> Self {
        let (queue, _worker) = Queue::start(world.engine.clone());
        let (sender, heard) = unbounded_channel();
        let reminding = Reminding::start(world.engine.clone(), queue.clone(), Arc::new(Heard(sender)));
        Self {
            queue,
            reminding,
            heard,
        }
    }

    async fn next(&mut self) -> Notification {
        timeout(PATIENCE, self.heard.recv()).await.unwrap().unwrap()
    }

    async fn end(mut self) {
        self.reminding.end().await;
        self.queue.close();
        assert_eq!(self.heard.try_recv().ok(), None, "nothing more was shown");
    }
}

/// Waits until the loop has looked at the present instant.
async fn looked(world: &World) {
    let now = world.clock.now().as_second();
    let looked = async {
        loop {
            let mark = world.store.mark(Mark::WatchedUntil).await.unwrap();
            if mark.is_some_and(|at| at.as_second() == now) {
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, looked).await.unwrap();
}

fn jump(world: &World, seconds: i64) {
    world.clock.advance(seconds);
    world.engine.touch();
}

#[tokio::test]
async fn a_start_that_the_clock_jumped_over_rings_once_and_a_clock_set_back_repeats_nothing() {
    let world = World::signed_out().await;
    world.announce(&[world.contest(Platform::Codeforces, "7", 8)]).await;
    let mut reminders = Loop::start(&world);
    looked(&world).await;
    jump(&world, 8 * 3600 + 12 * 60);
    assert_eq!(reminders.next().await.title, "Started 12 min ago: Codeforces Round 7");
    looked(&world).await;
    jump(&world, -2 * 3600);
    looked(&world).await;
    jump(&world, 3600);
    looked(&world).await;
    jump(&world, 3600);
    looked(&world).await;
    reminders.end().await;
}

/// A world that was refreshed, with a contest that starts in five hours or more.
async fn refreshed() -> (World, Platforms, SampleContest) {
    let (world, platforms) = with_platforms().await;
    let (queue, _worker) = Queue::start(world.engine.clone());
    queue.ask(Work::Refresh(None)).await.unwrap();
    queue.close();
    platforms.forget_requests();
    let least = world.clock.now() + SignedDuration::from_hours(5);
    let sample = platforms.sample(world.clock.now());
    let upcoming = sample.upcoming();
    let contest = upcoming.iter().find(|contest| contest.starts_at > least).unwrap();
    (world, platforms, contest.clone())
}

/// To two minutes before the first reminder of a contest.
fn to_two_minutes_before(world: &World, contest: &SampleContest) {
    world.clock.set(contest.starts_at - SignedDuration::from_mins(62));
}

#[tokio::test]
async fn shortly_before_a_reminder_its_platform_is_asked_once_more_and_a_move_is_told() {
    let (world, platforms, contest) = refreshed().await;
    let mut sample = platforms.sample(world.clock.now());
    sample.move_by(&contest.key(), SignedDuration::from_mins(30));
    platforms.show(&sample);
    to_two_minutes_before(&world, &contest);
    let mut reminders = Loop::start(&world);
    let moved = loop {
        // Others of the sample may have something to say of themselves.
        let told = reminders.next().await;
        if told.title.ends_with(&contest.name) && told.title.starts_with("Moved to ") {
            break told;
        }
    };
    assert!(moved.body.starts_with("Was "), "{moved:?}");
    let asked = platforms.requests(contest.platform).len();
    assert!(asked > 0);
    // Asked a moment ago: not again, however often the loop looks.
    jump(&world, 60);
    looked(&world).await;
    reminders.queue.ask(Work::Prune).await.unwrap();
    assert_eq!(platforms.requests(contest.platform).len(), asked);
    reminders.reminding.end().await;
    reminders.queue.close();
}

/// The loop may look again while the platform is being asked.
#[tokio::test]
async fn a_platform_that_two_looks_want_to_ask_is_asked_once() {
    let (world, platforms, contest) = refreshed().await;
    to_two_minutes_before(&world, &contest);
    let (queue, worker) = Queue::start(world.engine.clone());
    let platform: Platform = contest.platform.parse().unwrap();
    let check = || Work::Check([platform.into()].into());
    queue.ask(check()).await.unwrap();
    let asked = platforms.requests(contest.platform).len();
    assert!(asked > 0);
    queue.ask(check()).await.unwrap();
    assert_eq!(platforms.requests(contest.platform).len(), asked);
    queue.close();
    worker.await.unwrap();
}

#[tokio::test]
async fn a_platform_that_was_asked_lately_is_left_alone_before_a_reminder() {
    let (world, platforms, contest) = refreshed().await;
    to_two_minutes_before(&world, &contest);
    let store = &world.store;
    for platform in Platform::ALL {
        let failed = Problem::new(contestsync_core::domain::Code::Offline, "No network.");
        store
            .record_failure(*platform, &failed, world.clock.now())
            .await
            .unwrap();
    }
    let reminders = Loop::start(&world);
    looked(&world).await;
    reminders.queue.ask(Work::Prune).await.unwrap();
    assert_eq!(platforms.all_requests(), vec![]);
    reminders.reminding.end().await;
    reminders.queue.close();
}
