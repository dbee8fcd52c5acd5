//! Notices events outside this process: the clock was set, the computer woke up, the time zone changed, another ContestSync process changed the
//! data. Where the kernel reports them, nothing polls; elsewhere one task polls for all.

use std::time::Duration;

use jiff::SignedDuration;
use tokio::time::Instant;

use super::supervise::{Supervised, Task, crash_point};
use super::wait::jumped;
use crate::config::system::{KernelEvents, SystemEvent};
use crate::engine::Engine;
use crate::http::pause;

/// The polling interval for clock and data where the kernel doesn't report changes.
const LOOK: Duration = Duration::from_secs(45);
/// How long the library that reads the zone remembers it.
const ZONE_REMEMBERED: Duration = Duration::from_secs(301);

impl Engine {
    /// Notices what happens outside until the task is ended.
    #[must_use]
    pub fn listen_outside(&self) -> Supervised {
        let engine = self.clone();
        Supervised::start(self, Task::Outside, move |mut stopped| {
            let outside = engine.hear_outside();
            async move {
                tokio::select! {
                    biased;
                    _ = stopped.wait_for(|stop| *stop) => {}
                    () = outside => {}
                }
            }
        })
    }

    /// Asks the kernel now; the future that is returned passes on what the kernel reports, and never ends.
    pub fn hear_outside(&self) -> impl Future<Output = ()> + Send + use<> {
        let events = self.kernel_events();
        let engine = self.clone();
        async move {
            // Someone may have written between the opening of the data and now.
            engine.another_process_wrote().await;
            if let Some(events) = events {
                engine.pass_on(events).await;
                engine.touch();
            }
            engine.look_outside().await;
        }
    }

    /// `None`: the kernel reports nothing, so it's polled for.
    fn kernel_events(&self) -> Option<KernelEvents> {
        let events = KernelEvents::open(&self.settings().paths.bell()).unwrap_or_else(|error| {
            tracing::warn!(%error, "the kernel doesn't report changes; they are polled for");
            None
        });
        if events.is_some() {
            // Waking up is a jump of the clock.
            self.notice(|surroundings| surroundings.hears_waking = Some(true));
        }
        events
    }

    /// Passes on what the kernel reports, as long as it does.
    async fn pass_on(&self, events: KernelEvents) {
        // The library that reads the zone remembers it for a while: what is shown is checked once more after that.
        let mut zone_again = None;
        let error = loop {
            let event = tokio::select! {
                event = events.next() => event,
                () = until(zone_again) => {
                    zone_again = None;
                    Ok(SystemEvent::Jump)
                }
            };
            match event {
                Ok(SystemEvent::Zone) => {
                    zone_again = Some(Instant::now() + ZONE_REMEMBERED);
                    self.touch();
                }
                Ok(SystemEvent::Jump) => self.touch(),
                Ok(SystemEvent::Data) => self.another_process_wrote().await,
                Err(error) => break error,
            }
        };
        tracing::warn!(%error, "the kernel no longer reports changes; they are polled for");
    }

    /// Checks now and then whether the clock jumped or another process changed the data.
    async fn look_outside(&self) {
        loop {
            let (begun, wall) = (Instant::now(), self.clock().now());
            pause(LOOK).await;
            let due = SignedDuration::try_from(LOOK).ok();
            if jumped(self.clock().now().duration_since(wall), begun.elapsed(), due) {
                self.touch();
            }
            self.another_process_wrote().await;
        }
    }

    /// Another process may have changed the data.
    async fn another_process_wrote(&self) {
        crash_point(self, Task::Outside);
        if let Err(error) = self.store().look_for_changes().await {
            tracing::warn!(?error, "changes of other processes could not be looked for");
        }
    }
}

async fn until(at: Option<Instant>) {
    match at {
        Some(at) => pause(at.saturating_duration_since(Instant::now())).await,
        None => std::future::pending().await,
    }
}
