//! The only way to wait: for the next due time by the wall clock, or for the signal that something changed.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;
use tokio::time::Instant;

use crate::domain::Clock;
use crate::engine::Engine;
use crate::http::pause;
use crate::store::changes::Signal;

/// A wait that took this much longer than it should was interrupted: the machine slept, or the clock was set.
const JUMP: SignedDuration = SignedDuration::from_secs(20);
/// Changes seldom come alone: after the first, others may follow for this long.
const REST: Duration = Duration::from_millis(100);
/// No timer is set further ahead than this.
const LONGEST: Duration = Duration::from_hours(24);

/// Why a wait ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Woke {
    /// The instant has come.
    OnTime,
    /// Something changed.
    Changed,
    /// The clock jumped, in either direction.
    Jumped,
}

/// A task that checks, waits, and checks again.
#[derive(Debug)]
pub struct Waiter {
    engine: Engine,
    signal: watch::Receiver<Signal>,
}

impl Engine {
    /// For a task that checks, waits, and checks again.
    #[must_use]
    pub fn waiter(&self) -> Waiter {
        Waiter {
            engine: self.clone(),
            signal: self.changes(),
        }
    }
}

impl Waiter {
    /// To be called before each check: only what changes after this ends the wait.
    pub fn look(&mut self) {
        self.signal.mark_unchanged();
    }

    /// Waits for `next`, or if there is none only for a change. It may be dropped and called again.
    pub async fn wait(&mut self, next: Option<Timestamp>) -> Woke {
        let next = next.map(on_the_second);
        let (begun, wall) = (Instant::now(), self.engine.clock().now());
        loop {
            let changed = tokio::select! {
                biased;
                seen = self.signal.changed() => seen.is_ok(),
                () = pause(left(next, exactly(&**self.engine.clock()))) => false,
            };
            let now = self.engine.clock().now();
            let due = next.map(|next| next.duration_since(wall));
            if jumped(now.duration_since(wall), begun.elapsed(), due) {
                return Woke::Jumped;
            }
            if changed {
                pause(REST).await;
                return Woke::Changed;
            }
            if next.is_some_and(|next| next <= now) {
                return Woke::OnTime;
            }
        }
    }
}

/// Whether a wait that was `due` to end after a while was interrupted: by the `wall` clock it took much longer or shorter than by our `own`, or
/// it ended much too late. Our own clock stops while the machine sleeps, except on Windows: there only the lateness shows a sleep.
pub(super) fn jumped(wall: SignedDuration, own: Duration, due: Option<SignedDuration>) -> bool {
    let own = SignedDuration::try_from(own).unwrap_or(SignedDuration::ZERO);
    // What was due before the wait began is late for other reasons.
    let late = due.map(|due| wall.saturating_sub(due.max(SignedDuration::ZERO)));
    wall.saturating_sub(own).abs() > JUMP || late.is_some_and(|late| late > JUMP)
}

/// The time to the millisecond: a timer that counted from the last whole second would be up to a second late.
fn exactly(clock: &dyn Clock) -> Timestamp {
    Timestamp::from_millisecond(clock.milliseconds()).unwrap_or_else(|_| clock.now())
}

/// The whole second at which the clock shows that `next` has come.
fn on_the_second(next: Timestamp) -> Timestamp {
    let second = next.as_second();
    let whole = Timestamp::from_second(second).unwrap_or(next);
    if whole >= next {
        return whole;
    }
    Timestamp::from_second(second.saturating_add(1)).unwrap_or(next)
}

/// How long until `next`, as far as a timer is set.
fn left(next: Option<Timestamp>, now: Timestamp) -> Duration {
    next.map_or(LONGEST, |next| {
        Duration::try_from(next.duration_since(now))
            .unwrap_or(Duration::ZERO)
            .min(LONGEST)
    })
}

#[cfg(test)]
mod tests {
    use std::future::ready;
    use std::sync::Arc;

    use super::*;
    use crate::test_home::{at, engine};

    #[test]
    fn the_wait_ends_exactly_at_the_next_instant() {
        let now: Timestamp = "2026-11-23T12:00:00.250Z".parse().unwrap();
        let next: Timestamp = "2026-11-23T12:00:10Z".parse().unwrap();
        assert_eq!(left(Some(next), now), Duration::from_millis(9750));
        assert_eq!(left(Some(now), next), Duration::ZERO);
        assert_eq!(left(None, now), LONGEST);
        assert_eq!(left(Some(Timestamp::MAX), now), LONGEST);
    }

    /// A clock that stands at three quarters of a second.
    #[derive(Debug)]
    struct AtThreeQuarters;

    impl Clock for AtThreeQuarters {
        fn now(&self) -> Timestamp {
            "2026-11-23T12:00:00Z".parse().unwrap()
        }

        fn milliseconds(&self) -> i64 {
            self.now().as_millisecond() + 750
        }
    }

    #[test]
    fn a_wait_is_counted_from_the_present_to_the_millisecond_and_ends_on_a_second() {
        let next: Timestamp = "2026-11-23T12:00:10Z".parse().unwrap();
        assert_eq!(left(Some(next), exactly(&AtThreeQuarters)), Duration::from_millis(9250));
        assert_eq!(on_the_second(next), next);
        assert_eq!(on_the_second("2026-11-23T12:00:09.001Z".parse().unwrap()), next);
        assert_eq!(on_the_second(Timestamp::MAX), Timestamp::MAX);
    }

    #[test]
    fn a_sleep_is_seen_by_the_clocks_that_differ_or_by_a_wait_that_ended_hours_late() {
        let (own, wall) = (Duration::from_secs, SignedDuration::from_secs);
        let hour = Some(wall(3600));
        // Linux and macOS: only the wall clock keeps running during a sleep of eight hours.
        assert!(jumped(wall(8 * 3600), own(60), hour));
        assert!(jumped(wall(8 * 3600), own(60), None));
        // Windows: both keep running.
        assert!(jumped(wall(8 * 3600), own(8 * 3600), hour));
        assert!(jumped(wall(3621), own(3621), hour));
        assert!(!jumped(wall(3620), own(3620), hour));
        // Nothing was due while it slept.
        assert!(!jumped(wall(3000), own(3000), hour));
        assert!(!jumped(wall(8 * 3600), own(8 * 3600), None));
        // Due before the wait began, and checked without delay.
        assert!(!jumped(wall(1), own(1), Some(wall(-600))));
        // The clock was set back.
        assert!(jumped(wall(-3600), own(1), hour));
    }

    /// What a wait for an instant in an hour makes of a clock that `advance` moves while it lasts, when something says that there is news.
    async fn woken_after(advance: i64) -> Woke {
        let (_home, clock, engine) = engine().await;
        let next = engine.clock().now().checked_add(SignedDuration::from_hours(1)).ok();
        let mut waiter = engine.waiter();
        waiter.look();
        let mut waiting = Box::pin(waiter.wait(next));
        // It looks at the clock when it is first polled.
        tokio::select! {
            biased;
            woke = &mut waiting => return woke,
            () = ready(()) => {}
        }
        clock.advance(advance);
        engine.touch();
        waiting.await
    }

    #[tokio::test]
    async fn a_clock_that_moved_much_further_than_time_went_by_jumped_whichever_way() {
        assert_eq!(woken_after(0).await, Woke::Changed);
        assert_eq!(woken_after(15).await, Woke::Changed);
        assert_eq!(woken_after(12 * 60).await, Woke::Jumped);
        assert_eq!(woken_after(-2 * 3600).await, Woke::Jumped);
    }

    #[tokio::test]
    async fn every_commit_of_what_is_shown_wakes_and_a_note_about_looking_does_not() {
        use crate::store::marks::Mark;
        let (_home, _, engine) = engine().await;
        let mut waiter = engine.waiter();
        waiter.look();
        engine
            .store()
            .set_mark(Mark::WatchedUntil, Some(at("2026-11-23T12:00:00Z")))
            .await
            .unwrap();
        // One connection serves both: if the note were a change, it would have been reported by now.
        engine.store().set_preference("theme", "dark").await.unwrap();
        assert_eq!(waiter.wait(None).await, Woke::Changed);
        let seen = *engine.changes().borrow();
        engine.store().set_preference("theme", "dark").await.unwrap();
        engine.store().look_for_changes().await.unwrap();
        assert_eq!(*engine.changes().borrow(), seen, "the same value is no change");
    }

    #[tokio::test]
    async fn what_another_process_writes_is_noticed_when_it_is_looked_for() {
        let (home, clock, engine) = engine().await;
        let other = crate::test_home::engine_at(home.path(), Arc::clone(&clock), "").await;
        let mut waiter = engine.waiter();
        waiter.look();
        other.store().set_preference("calendar.busy", "true").await.unwrap();
        other.close().await;
        engine.store().look_for_changes().await.unwrap();
        assert_eq!(waiter.wait(None).await, Woke::Changed);
    }
}
