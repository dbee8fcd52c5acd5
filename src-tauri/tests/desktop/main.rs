//! The real program in a real desktop, from outside: tray and menu, notifications, keyring, the window through WebDriver, start at login,
//! links. Each test restarts itself inside `scripts/desktop-session.sh`, so it never touches the session of the person who runs it.
//! `DESKTOP_SHOTS=FOLDER` keeps a picture of each page.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test that cannot go on must stop and says where it was, and it reads where its session lies"
)]

/// Waits until something is so; says what was waited for in vain.
macro_rules! until {
    ($what:expr, $is_so:expr) => {{
        let begun = std::time::Instant::now();
        loop {
            if let Some(found) = $is_so {
                break found;
            }
            assert!(
                begun.elapsed() < crate::session::PATIENCE,
                "waited in vain for {}",
                $what
            );
            contestsync_core::http::pause(std::time::Duration::from_millis(100)).await;
        }
    }};
}

mod account;
mod bare;
mod bounds;
mod bus;
mod calendar;
mod feeds;
mod files;
mod front;
mod list;
mod page;
mod pages;
mod refusals;
mod reminders;
mod revival;
mod screen_reader;
mod session;
mod shell;
mod speed;
mod tray;
mod trouble;
mod two_runs;
mod walk;
