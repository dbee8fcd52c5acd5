//! What became of a contest feed, and its place in the document of a refresh.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::report::{ErrorDocument, PlatformOutcome, PlatformReport, RefreshReport};

/// The word that stands for a feed where a platform's key would stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeedWord {
    /// The feed.
    Feed,
}

/// What became of a contest feed.
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
    /// Upcoming and running contests that rest on it.
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
    /// A feed of which nothing is known yet.
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

/// The document: one list of all that were asked.
#[derive(Serialize, Deserialize)]
pub(super) struct RefreshDocument {
    platforms: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Entry {
    Platform(PlatformReport),
    Feed(FeedReport),
}

impl From<RefreshDocument> for RefreshReport {
    fn from(document: RefreshDocument) -> Self {
        let mut report = Self::default();
        for entry in document.platforms {
            match entry {
                Entry::Platform(platform) => report.platforms.push(platform),
                Entry::Feed(feed) => report.feed = Some(feed),
            }
        }
        report
    }
}

impl From<RefreshReport> for RefreshDocument {
    fn from(report: RefreshReport) -> Self {
        let platforms = report.platforms.into_iter().map(Entry::Platform);
        Self {
            platforms: platforms.chain(report.feed.map(Entry::Feed)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_is_one_more_entry_and_the_document_survives_being_written_and_read() {
        let platform = r#"{"platform":"atcoder","outcome":"ok","contests":4,"added":4,"changed":0,"removed":0,"rejected":0,"bytes":4650,"elapsed_ms":56,"error":null}"#;
        let feed = r#"{"source":"feed","publisher":"club.example","outcome":"failed","read_at":null,"contests":0,"added":0,"changed":0,"removed":0,"bytes":0,"elapsed_ms":3,"error":{"code":"feed_unsigned","message":"No."}}"#;
        for text in [
            format!("{{\"platforms\":[{platform},{feed}]}}"),
            format!("{{\"platforms\":[{platform}]}}"),
            "{\"platforms\":[]}".to_owned(),
        ] {
            let report: RefreshReport = serde_json::from_str(&text).unwrap();
            assert_eq!(serde_json::to_string(&report).unwrap(), text);
        }
    }
}
