//! Notices events outside this process: the clock was set, the computer woke up, the time zone changed, another ContestSync process changed the
//! data. Where the kernel reports them, nothing polls; elsewhere one task polls for all.

use std::time::Duration;

use jiff::SignedDuration;
use tokio::time::Instant;

use super::supervise::{Supervised, Task, crash_point};
use super::wait::jumped;
use crate::engine::Engine;
use crate::http::pause;

/// The polling interval for clock and data where the kernel doesn't report changes.
const LOOK: Duration = Duration::from_secs(45);

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
        let outside = Outside::open(self);
        let engine = self.clone();
        async move {
            // Someone may have written between the opening of the data and now.
            engine.another_process_wrote().await;
            if let Some(outside) = outside {
                outside.listen().await;
                engine.touch();
            }
            engine.look_outside().await;
        }
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

#[cfg(not(target_os = "linux"))]
use elsewhere::Outside;
#[cfg(target_os = "linux")]
use linux::Outside;

#[cfg(not(target_os = "linux"))]
mod elsewhere {
    use super::Engine;

    /// The system reports nothing here.
    #[derive(Debug)]
    pub(super) enum Outside {}

    impl Outside {
        /// There's nothing to open.
        pub(super) const fn open(_engine: &Engine) -> Option<Self> {
            None
        }

        /// There's nothing to listen to.
        pub(super) const fn listen(self) -> std::future::Pending<()> {
            match self {}
        }
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs::OpenOptions;
    use std::io;
    use std::mem::MaybeUninit;
    use std::os::fd::OwnedFd;
    use std::os::unix::fs::OpenOptionsExt;
    use std::path::Path;
    use std::time::Duration;

    use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
    use rustix::io::Errno;
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
    };
    use tokio::io::Interest;
    use tokio::io::unix::AsyncFd;

    use tokio::time::Instant;

    use super::Engine;
    use crate::http::pause;

    /// Where the system's zone is set.
    const SYSTEM: &str = "/etc";
    /// The names of the files there that set it.
    const ZONE: [&str; 2] = ["localtime", "timezone"];
    /// How long the library that reads the zone remembers it.
    const ZONE_REMEMBERED: Duration = Duration::from_secs(301);
    /// The timer that only a jump of the clock ends: the year 2200.
    const NEVER: i64 = 7_258_118_400;

    /// What the kernel notifies.
    #[derive(Debug)]
    pub(super) struct Outside {
        engine: Engine,
        clock: AsyncFd<OwnedFd>,
        files: AsyncFd<OwnedFd>,
    }

    /// What the kernel reports.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum SystemEvent {
        Jump,
        Data,
        Zone,
    }

    impl Outside {
        /// Asks the kernel to report changes; from here on nothing needs to poll. `None`: it can't.
        pub(super) fn open(engine: &Engine) -> Option<Self> {
            let opened = || -> io::Result<Self> {
                Ok(Self {
                    engine: engine.clone(),
                    clock: registered(jumps()?)?,
                    files: registered(changes(&engine.settings().paths.bell())?)?,
                })
            };
            match opened() {
                Ok(outside) => {
                    // Waking up is a jump of the clock.
                    engine.notice(|surroundings| surroundings.hears_waking = Some(true));
                    Some(outside)
                }
                Err(error) => {
                    tracing::warn!(%error, "the kernel doesn't report changes; they are polled for");
                    None
                }
            }
        }

        /// Passes on what the kernel reports, as long as it does.
        pub(super) async fn listen(self) {
            // The library that reads the zone remembers it for a while: what is shown is checked once more after that.
            let mut zone_again = None;
            let error = loop {
                let event = tokio::select! {
                    event = jump(&self.clock) => event.map(|()| SystemEvent::Jump),
                    event = change(&self.files) => event,
                    () = until(zone_again) => {
                        zone_again = None;
                        Ok(SystemEvent::Jump)
                    }
                };
                match event {
                    Ok(SystemEvent::Zone) => {
                        zone_again = Some(Instant::now() + ZONE_REMEMBERED);
                        self.engine.touch();
                    }
                    Ok(SystemEvent::Jump) => self.engine.touch(),
                    Ok(SystemEvent::Data) => self.engine.another_process_wrote().await,
                    Err(error) => break error,
                }
            };
            tracing::warn!(%error, "the kernel no longer reports changes; they are polled for");
        }
    }

    async fn until(at: Option<Instant>) {
        match at {
            Some(at) => pause(at.saturating_duration_since(Instant::now())).await,
            None => std::future::pending().await,
        }
    }

    #[expect(
        deprecated,
        reason = "for an owned descriptor, which stays what it is while it is registered, it is sound; what replaces it needs `unsafe`, which is forbidden here"
    )]
    fn registered(descriptor: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
        AsyncFd::with_interest(descriptor, Interest::READABLE)
    }

    /// A timer that ends only when the wall clock jumps: it was set, or the machine slept.
    fn jumps() -> io::Result<OwnedFd> {
        let timer = timerfd_create(TimerfdClockId::Realtime, TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC)?;
        let still = Timespec { tv_sec: 0, tv_nsec: 0 };
        let never = Itimerspec {
            it_interval: still,
            it_value: Timespec {
                tv_sec: NEVER,
                tv_nsec: 0,
            },
        };
        timerfd_settime(
            &timer,
            TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET,
            &never,
        )?;
        Ok(timer)
    }

    /// What reports that another process changed the data, or that the zone changed.
    fn changes(bell: &Path) -> io::Result<OwnedFd> {
        drop(OpenOptions::new().create(true).append(true).mode(0o600).open(bell)?);
        let watch = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
        inotify::add_watch(&watch, bell, WatchFlags::CLOSE_WRITE)?;
        // A system without that folder has no zone that could change.
        if let Err(error) = inotify::add_watch(
            &watch,
            SYSTEM,
            WatchFlags::MOVED_TO | WatchFlags::CREATE | WatchFlags::CLOSE_WRITE,
        ) {
            tracing::info!(%error, "a change of the time zone is not reported");
        }
        Ok(watch)
    }

    async fn jump(clock: &AsyncFd<OwnedFd>) -> io::Result<()> {
        loop {
            let mut ready = clock.readable().await?;
            let mut ticks = [0_u8; 8];
            match rustix::io::read(clock.get_ref(), &mut ticks) {
                // A jump is reported as "canceled"; if the timer can be read, a jump has brought the year 2200.
                Err(Errno::CANCELED) | Ok(_) => return Ok(()),
                Err(Errno::AGAIN) => ready.clear_ready(),
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    async fn change(files: &AsyncFd<OwnedFd>) -> io::Result<SystemEvent> {
        loop {
            let mut ready = files.readable().await?;
            let mut buffer = [MaybeUninit::uninit(); 4096];
            let mut reader = inotify::Reader::new(files.get_ref(), &mut buffer);
            let mut found = None;
            loop {
                match reader.next() {
                    Ok(event) if event.events().contains(ReadFlags::IGNORED) => {
                        return Err(io::Error::other("the bell is gone"));
                    }
                    // Only what is in a folder has a name.
                    Ok(event) => match event.file_name().map(std::ffi::CStr::to_bytes) {
                        None => found = found.or(Some(SystemEvent::Data)),
                        Some(name) if ZONE.iter().any(|zone| zone.as_bytes() == name) => {
                            found = Some(SystemEvent::Zone);
                        }
                        Some(_) => {}
                    },
                    Err(Errno::AGAIN) => {
                        ready.clear_ready();
                        break;
                    }
                    Err(Errno::INTR) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            if let Some(event) = found {
                return Ok(event);
            }
        }
    }
}
