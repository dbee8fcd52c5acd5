//! Linux: there may be no display, the environment names the locale and the proxies, and the kernel reports what happens outside this process.

use std::fs::OpenOptions;
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use super::SystemEvent;
pub use super::unix::*;
use crate::display::ACTIVATION;
use crate::system_proxy::UnusedProxy;

/// Whether there is a display to show a tray or a window on.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this crate alone")]
pub fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// The token with which the desktop started this process so that its window may come to the front. As the process was given it: GTK takes its
/// variable out of the environment before anything of ours runs.
#[must_use]
pub fn activation() -> Option<String> {
    token_in(&std::fs::read("/proc/self/environ").ok()?)
}

/// Looks through an environment as the kernel stores it.
fn token_in(environment: &[u8]) -> Option<String> {
    ACTIVATION.iter().find_map(|name| {
        let mut variables = environment.split(|byte| *byte == 0);
        let value = variables.find_map(|variable| variable.strip_prefix(name.as_bytes())?.strip_prefix(b"="))?;
        let value = std::str::from_utf8(value).ok()?;
        (!value.is_empty()).then(|| value.to_owned())
    })
}

/// The locale is in variables.
#[must_use]
pub const fn locale() -> Option<String> {
    None
}

/// How the program was installed, as far as its location shows.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this crate alone")]
pub fn package(exe: &Path) -> &'static str {
    super::packages::on_linux(exe, std::env::var_os("APPIMAGE").is_some(), |path| {
        Path::new(path).exists()
    })
}

/// There are no settings but the environment.
#[must_use]
pub const fn unused_proxy() -> Option<UnusedProxy> {
    None
}

/// Ends when the reader of stdout is gone. Where stdout is a file, only the next line finds out.
pub async fn nobody_reads() {
    #[expect(
        deprecated,
        reason = "stdout stays what it is while it is registered, so it is sound; what replaces it needs `unsafe`, which is forbidden here"
    )]
    let stdout = AsyncFd::with_interest(io::stdout(), Interest::ERROR);
    let Ok(stdout) = stdout else {
        return std::future::pending().await;
    };
    loop {
        match stdout.ready(Interest::ERROR).await {
            Ok(guard) if guard.ready().is_error() || guard.ready().is_write_closed() => return,
            Ok(mut guard) => guard.clear_ready(),
            Err(_) => return std::future::pending().await,
        }
    }
}

/// Where the system's zone is set.
const SYSTEM: &str = "/etc";
/// The names of the files there that set it.
const ZONE: [&str; 2] = ["localtime", "timezone"];
/// The timer that only a jump of the clock ends: the year 2200.
const NEVER: i64 = 7_258_118_400;

/// What the kernel reports as long as it's open: nothing needs to poll.
#[derive(Debug)]
pub struct KernelEvents {
    clock: AsyncFd<OwnedFd>,
    files: AsyncFd<OwnedFd>,
}

impl KernelEvents {
    /// Asks the kernel to report changes, also those of the data that ring the `bell`. `None`: it reports nothing on this system.
    pub fn open(bell: &Path) -> io::Result<Option<Self>> {
        Ok(Some(Self {
            clock: registered(jumps()?)?,
            files: registered(changes(bell)?)?,
        }))
    }

    /// The next event.
    pub async fn next(&self) -> io::Result<SystemEvent> {
        tokio::select! {
            event = jump(&self.clock) => event.map(|()| SystemEvent::Jump),
            event = change(&self.files) => event,
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_of_a_start_is_waylands_or_else_the_older_one() {
        let token = |environment: &str| token_in(environment.as_bytes());
        let both = "HOME=/home/ada\0DESKTOP_STARTUP_ID=gnome-shell_TIME7\0XDG_ACTIVATION_TOKEN=0a1b\0";
        assert_eq!(token(both).as_deref(), Some("0a1b"));
        let older = "XDG_ACTIVATION_TOKEN=\0DESKTOP_STARTUP_ID=gnome-shell_TIME7\0";
        assert_eq!(token(older).as_deref(), Some("gnome-shell_TIME7"));
        assert_eq!(
            token("NOT_XDG_ACTIVATION_TOKEN=a\0XDG_ACTIVATION_TOKENS=b\0HOME="),
            None
        );
    }
}
