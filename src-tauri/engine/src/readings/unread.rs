//! Why a source was not read, in words.

use crate::domain::{Code, Problem, SourceId};
use crate::store::health::PlatformHealth;

pub(crate) fn unknown(source: SourceId) -> Problem {
    Problem::new(
        Code::InvalidValue,
        format!("There is no source \"{source}\" here; `contestsync source list` shows the feeds."),
    )
}

pub(super) fn unreadable(name: &str, refused: usize, upcoming: usize) -> Problem {
    Problem::new(
        Code::UnexpectedBody,
        format!(
            "{refused} of {upcoming} upcoming contests of {name} can no longer be read, so nothing was changed. If this keeps happening, update ContestSync."
        ),
    )
}

/// `still`: how many of those that are missing are in the feed of this publisher.
pub(super) fn doubted(
    health: &PlatformHealth,
    missing: usize,
    upcoming: usize,
    still: Option<(usize, &str)>,
) -> Problem {
    let opinion = still.map_or_else(String::new, |(count, publisher)| {
        format!(" The contest feed of {publisher} still has {count} of them.")
    });
    Problem::new(
        Code::SuspiciousListing,
        format!(
            "{} is suddenly missing {missing} of {upcoming} upcoming contests, so nothing was changed. If they're missing on its page too, run `contestsync refresh --platform {} --trust`; otherwise it's believed if the list is still the same some hours later.{opinion}",
            health.name, health.platform
        ),
    )
}

pub(super) fn cancelled(name: &str) -> Problem {
    Problem::new(
        Code::Cancelled,
        format!("Reading {name} was stopped; known contests are kept."),
    )
}
