//! The command-line contract: every subcommand as a real process against local doubles of the platforms and of Google.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on must stop"
)]

mod bad_input;
mod calendar;
mod calendar_file;
mod contests;
#[cfg(unix)]
mod desktop_program;
mod doctor;
mod faults;
mod feed;
mod handles;
mod languages;
mod machine;
#[cfg(unix)]
mod one_document;
mod preferences;
mod proxies;
mod sources;
mod static_host;
mod subcommands;
mod subscribe;
mod tls;
mod together;
mod trust;
#[cfg(unix)]
mod watch;
mod zones;
