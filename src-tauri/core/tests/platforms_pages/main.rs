//! Pages of the platforms, each with all contests that must be read from it.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "helpers of tests are not seen as tests"
)]

mod any_bytes;
mod layout;
mod recorded;

/// Each platform has a file of tests with its name.
macro_rules! declare_tests {
    ($($variant:ident $key:ident $($more:literal)+ $first:ident $live:ident;)+) => { $(mod $key;)+ };
}

contestsync_core::domain::for_each_platform!(declare_tests);

use std::path::{Path, PathBuf};

use contestsync_core::domain::{Contest, ContestKey, Platform};
use contestsync_core::platforms::{BodyFault, ListPage, parse};
use jiff::Timestamp;

/// 2026-10-05T00:00:00Z.
pub(crate) const NOW: Timestamp = Timestamp::constant(1_791_158_400, 0);

/// Where the fixtures lie.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// The bytes of one of our fixtures.
pub(crate) fn fixture(path: &str) -> Vec<u8> {
    let path = fixtures().join(path);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The page that `body` is.
pub(crate) fn page(platform: Platform, body: impl AsRef<[u8]>) -> ListPage {
    parse(platform, body.as_ref(), NOW).unwrap_or_else(|fault| panic!("{platform}: {fault}"))
}

/// The same with all its history: read at a time when none of it was old.
pub(crate) fn history(platform: Platform, body: impl AsRef<[u8]>) -> ListPage {
    parse(platform, body.as_ref(), Timestamp::UNIX_EPOCH).unwrap_or_else(|fault| panic!("{platform}: {fault}"))
}

/// What is wrong with `body`.
pub(crate) fn fault(platform: Platform, body: impl AsRef<[u8]>) -> BodyFault {
    parse(platform, body.as_ref(), NOW).expect_err("a fault")
}

/// A contest in one line, everything in it.
pub(crate) fn line(contest: &Contest) -> String {
    let rated = match contest.rated {
        Some(true) => "rated",
        Some(false) => "unrated",
        None => "-",
    };
    let window = contest.ends_at.duration_since(contest.starts_at).as_secs();
    let part = if contest.duration_seconds == window {
        String::new()
    } else {
        format!(" ({} s)", contest.duration_seconds)
    };
    [
        contest.key.id().to_owned(),
        contest.name.clone(),
        contest.link().to_owned(),
        format!("{} .. {}{part}", contest.starts_at, contest.ends_at),
        contest.kind.to_string(),
        rated.to_owned(),
        contest.division.clone().unwrap_or_else(|| "-".to_owned()),
        contest.language.clone().unwrap_or_else(|| "-".to_owned()),
    ]
    .join(" | ")
}

/// All contests of the page, a line each.
pub(crate) fn lines(page: &ListPage) -> Vec<String> {
    page.contests.iter().map(line).collect()
}

/// All refused rows of the page: id and reason.
pub(crate) fn refused(page: &ListPage) -> Vec<(&str, &str)> {
    let rows = page.rejected.iter();
    rows.map(|row| (row.key.as_ref().map_or("?", |key| key.id()), row.reason.as_str()))
        .collect()
}

/// The ids of the contests without a time.
pub(crate) fn unscheduled(page: &ListPage) -> Vec<&str> {
    page.unscheduled.iter().map(ContestKey::id).collect()
}
