//! How long the reminders wait, and what a wait makes of a clock that jumped.

use std::future::ready;

use crate::Settings;
use crate::config::{Endpoints, Paths, SecretStoreChoice};
use crate::domain::ManualClock;

use super::*;

#[test]
fn the_wait_ends_exactly_at_the_next_instant_and_never_lasts_longer_than_a_slice() {
    let now: Timestamp = "2026-11-23T12:00:00.250Z".parse().unwrap();
    let next: Timestamp = "2026-11-23T12:00:10Z".parse().unwrap();
    assert_eq!(slice(Some(next), now, SLICE), Duration::from_millis(9750));
    assert_eq!(slice(None, now, SLICE), SLICE);
    assert_eq!(
        slice(now.checked_add(SignedDuration::from_hours(9)).ok(), now, SLICE),
        SLICE
    );
    assert_eq!(slice(Some(now), next, SLICE), Duration::ZERO);
}

/// What a wait for an instant in an hour makes of a clock that `advance` moves while it lasts, when something says that there is news.
async fn woken_after(advance: i64) -> Option<Woke> {
    let home = tempfile::tempdir().unwrap();
    let clock = Arc::new(ManualClock::at("2026-11-23T12:00:00Z".parse().unwrap()));
    let settings = Settings {
        paths: Paths::at(home.path().join("data")).unwrap(),
        endpoints: Endpoints::parse("").unwrap(),
        secret_store: SecretStoreChoice::File,
        clock: clock.clone(),
        patience: Duration::from_secs(1),
    };
    let (engine, _) = Engine::open(settings).await.unwrap();
    let (mut changes, (_stop, mut stopped)) = (engine.changes(), watch::channel(false));
    let next = engine.clock().now().checked_add(SignedDuration::from_hours(1)).ok();
    let mut waiting = Box::pin(wait(&engine, next, &mut changes, &mut stopped));
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
    assert_eq!(woken_after(0).await, Some(Woke::Changed));
    assert_eq!(woken_after(15).await, Some(Woke::Changed));
    assert_eq!(woken_after(12 * 60).await, Some(Woke::Jumped));
    assert_eq!(woken_after(-2 * 3600).await, Some(Woke::Jumped));
}
