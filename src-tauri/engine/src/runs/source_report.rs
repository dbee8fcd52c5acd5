//! The outcome of a refresh for one platform or contest feed.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::{Problem, SourceId};

/// An error in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorDocument {
    /// The stable word.
    pub code: String,
    /// One plain sentence.
    pub message: String,
}

impl From<&Problem> for ErrorDocument {
    fn from(problem: &Problem) -> Self {
        Self {
            code: problem.code.word().to_owned(),
            message: problem.message.clone(),
        }
    }
}

/// How the reading of a platform ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlatformOutcome {
    /// Read, and stored.
    Ok,
    /// The platform says that nothing changed.
    NotModified,
    /// Not read; what was known is kept.
    Failed,
}

/// The outcome for one platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlatformReport {
    /// The platform.
    pub platform: SourceId,
    /// The feed's name, where it is one.
    #[serde(default, rename = "name", skip_serializing_if = "Option::is_none")]
    pub feed: Option<String>,
    /// How it ended.
    pub outcome: PlatformOutcome,
    /// Upcoming and running contests that the platform lists (after a failure: that are known).
    pub contests: usize,
    /// New ones.
    pub added: usize,
    /// Changed ones.
    pub changed: usize,
    /// Ones that are gone.
    pub removed: usize,
    /// Rows that were refused.
    pub rejected: usize,
    /// Bytes read, after decompression.
    pub bytes: u64,
    /// How long it took.
    pub elapsed_ms: u64,
    /// What failed.
    pub error: Option<ErrorDocument>,
}

/// The word for a feed in place of a platform's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeedWord {
    /// The feed.
    Feed,
}

/// The outcome for a contest feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedReport {
    /// Always `feed`.
    pub source: FeedWord,
    /// Whose it is: its host.
    pub publisher: String,
    /// How it ended.
    pub outcome: PlatformOutcome,
    /// The date of the file.
    pub read_at: Option<Timestamp>,
    /// Upcoming and running contests that come from it.
    pub contests: usize,
    /// New ones.
    pub added: usize,
    /// Changed ones.
    pub changed: usize,
    /// Ones that are gone.
    pub removed: usize,
    /// Bytes read, after decompression.
    pub bytes: u64,
    /// How long it took.
    pub elapsed_ms: u64,
    /// What failed.
    pub error: Option<ErrorDocument>,
}

impl FeedReport {
    /// A feed about which nothing is known yet.
    #[must_use]
    pub fn of(publisher: &str) -> Self {
        Self {
            source: FeedWord::Feed,
            publisher: publisher.to_owned(),
            outcome: PlatformOutcome::Failed,
            read_at: None,
            contests: 0,
            added: 0,
            changed: 0,
            removed: 0,
            bytes: 0,
            elapsed_ms: 0,
            error: None,
        }
    }
}
