//! Reading platforms over real HTTP: what is sent, what is believed, what is retried, and which messages people see.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests are not seen as tests"
)]

mod conditional;
mod failures;
mod fallbacks;
mod more_platforms;
mod pages;
mod requests;
mod server;

use std::path::Path;
use std::time::Duration;

use contestsync_core::config::Endpoints;
use contestsync_core::domain::{Code, Listing, ManualClock, Platform, Problem, Validator};
use contestsync_core::http::{HostGates, HttpClient};
use contestsync_core::platforms::{FetchTimeouts, Fetched, Read, fetch_with};
use jiff::Timestamp;

use server::{Reply, Server};

/// 2026-10-05T00:00:00Z.
pub(crate) const NOW: Timestamp = Timestamp::constant(1_791_158_400, 0);

/// No longer than a test wants to wait; the order of things stays the same.
pub(crate) const HURRIED: FetchTimeouts = FetchTimeouts {
    request: Duration::from_secs(20),
    whole: Duration::from_mins(1),
    first_wait: Duration::from_millis(1),
    spacing: Some(Duration::ZERO),
};

/// Asks `platform` at `server`.
pub(crate) async fn ask_with(
    patience: FetchTimeouts,
    platform: Platform,
    server: &Server,
    validators: &[Validator],
) -> Fetched {
    let endpoints = format!("[platforms]\n{platform} = \"{}\"\n", server.address);
    let endpoints = Endpoints::parse(&endpoints).unwrap();
    let (http, gates, clock) = (HttpClient::new().unwrap(), HostGates::default(), ManualClock::at(NOW));
    fetch_with(patience, platform, &http, &gates, &endpoints, validators, &clock).await
}

/// The same in a hurry and without validators.
pub(crate) async fn ask(platform: Platform, server: &Server) -> Fetched {
    ask_with(HURRIED, platform, server, &[]).await
}

/// The listing that must have come.
pub(crate) fn listing(fetched: Fetched) -> Listing {
    match fetched.result {
        Ok(Read::Listing(listing)) => *listing,
        other => panic!("no listing: {other:?}"),
    }
}

/// The problem that must have come.
pub(crate) fn problem(fetched: Fetched) -> Problem {
    fetched.result.expect_err("a problem")
}

/// The code of the problem that must have come.
pub(crate) fn code(fetched: Fetched) -> Code {
    problem(fetched).code
}

/// Contests as ids and the list each came from.
pub(crate) fn ids(listing: &Listing) -> Vec<(&str, &str)> {
    let listed = listing.contests.iter();
    listed.map(|listed| (listed.contest.key.id(), listed.origin)).collect()
}

/// The names of the lists that were read completely.
pub(crate) fn complete(listing: &Listing) -> Vec<&str> {
    listing.complete.iter().copied().collect()
}

/// The bytes of a fixture.
pub(crate) fn fixture(path: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(path)).unwrap()
}

/// A Codeforces list of one contest.
pub(crate) fn one_round() -> Reply {
    Reply::json(
        r#"{"status":"OK","result":[{"id":1,"name":"Round","durationSeconds":7200,"startTimeSeconds":1791729300}]}"#,
    )
}
