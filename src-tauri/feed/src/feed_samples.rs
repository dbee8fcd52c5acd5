//! One contest and its feed, for tests.

use jiff::Timestamp;

use super::{Document, SourceReading};
use crate::domain::contest::RawContest;
use crate::domain::{Contest, ContestKind, Platform};

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn sample() -> Contest {
    Contest::checked(
        Platform::Codeforces,
        RawContest {
            id: "2000".to_owned(),
            name: "Codeforces Round 2000 (Div. 2) & friends".to_owned(),
            url: "https://codeforces.com/contests/2000".to_owned(),
            starts_at: at("2026-12-01T14:35:00Z"),
            ends_at: at("2026-12-01T16:35:00Z"),
            duration: None,
            kind: ContestKind::Regular,
            rated: Some(true),
            division: Some("Div. 2".to_owned()),
            language: None,
            registration: (None, Some(at("2026-12-01T14:30:00Z"))),
        },
    )
    .unwrap()
}

/// A feed of that contest, read at this time.
pub(crate) fn document(read_at: Timestamp) -> Document {
    let reading = SourceReading {
        source: Platform::Codeforces,
        read_at,
    };
    Document::new(vec![reading], [sample()])
}
