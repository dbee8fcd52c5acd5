//! What a run did: documents of the command-line contract. They may grow, but never change.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize, Serializer};

use crate::domain::{Code, ContestKey, Problem, SourceId};
use crate::store::basis::Basis;
use crate::store::runs::RunOutcome;

pub use super::source_report::{ErrorDocument, FeedReport, FeedWord, PlatformOutcome, PlatformReport};

/// What a refresh did. In the document, a feed is one more entry among the platforms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "RefreshDocument", into = "RefreshDocument")]
pub struct RefreshReport {
    /// One entry for each platform that was asked, in the order people see.
    pub platforms: Vec<PlatformReport>,
    /// The contest feed, if one is subscribed to.
    pub feed: Option<FeedReport>,
}

/// How a run ended as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Everything was done.
    Done,
    /// Part of it failed; the rest is kept.
    Partly,
    /// Nothing was done.
    Failed,
}

impl RefreshReport {
    /// How the refresh as a whole ended.
    #[must_use]
    pub fn ending(&self) -> Ending {
        let platforms = self.platforms.iter().map(|platform| platform.outcome);
        let feed = self.feed.iter().map(|feed| feed.outcome);
        let outcomes: Vec<PlatformOutcome> = platforms.chain(feed).collect();
        let failed = outcomes.iter().filter(|outcome| **outcome == PlatformOutcome::Failed);
        match failed.count() {
            0 if self.feed.as_ref().is_some_and(|feed| feed.error.is_some()) => Ending::Partly,
            0 => Ending::Done,
            all if all == outcomes.len() => Ending::Failed,
            _ => Ending::Partly,
        }
    }

    /// Whether the user stopped it before all platforms were read.
    #[must_use]
    pub fn was_cancelled(&self) -> bool {
        let errors = self.platforms.iter().filter_map(|platform| platform.error.as_ref());
        errors.into_iter().any(|error| error.code == Code::Cancelled.word())
    }
}

/// The document: one list of all that were asked.
#[derive(Serialize, Deserialize)]
struct RefreshDocument {
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

/// How a calendar run ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CalendarOutcome {
    /// The calendar is as wanted.
    #[default]
    Ok,
    /// Part of it is.
    Partial,
    /// Nothing was done.
    Failed,
    /// Nobody is signed in.
    SignedOut,
}

impl CalendarOutcome {
    /// The same, if something is left to do.
    #[must_use]
    pub const fn or_partial(self) -> Self {
        match self {
            Self::Ok => Self::Partial,
            other => other,
        }
    }
}

/// An error of a calendar run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventError {
    /// The stable word.
    pub code: String,
    /// One plain sentence.
    pub message: String,
    /// The contest whose event it is about; `None`: the whole run.
    pub event: Option<String>,
}

/// What a calendar run did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarReport {
    /// How it ended.
    pub outcome: CalendarOutcome,
    /// The calendar.
    pub calendar_id: Option<String>,
    /// Events created.
    pub inserted: usize,
    /// Events changed.
    pub updated: usize,
    /// Events deleted.
    pub deleted: usize,
    /// Events that are as they should be.
    pub unchanged: usize,
    /// Events the user deleted, which stay deleted.
    pub kept_deleted: usize,
    /// Events that failed.
    pub failed: usize,
    /// Requests sent to Google Calendar.
    pub requests: u64,
    /// How long it took.
    pub elapsed_ms: u64,
    /// What failed.
    pub errors: Vec<EventError>,
    /// Changes that wait until their platforms are read again.
    #[serde(default, skip_serializing_if = "is_none")]
    pub waiting: usize,
    /// The platforms they wait for.
    #[serde(skip)]
    pub waiting_for: BTreeSet<SourceId>,
    /// What it was made from, once that was known: the settings of other computers, which it took over first, make no other sync due.
    #[serde(skip)]
    pub(crate) basis: Option<Basis>,
    /// Events were recorded as restored by the user: what they show is corrected by another pass.
    #[serde(skip)]
    pub(crate) brought_back: bool,
    /// Nothing was written: the numbers say what would be done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
    /// Deletions that wait for the user's approval (`sync --confirm`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<PlannedChange>,
    /// What would be done; only with `--dry-run`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Vec<PlannedChange>>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference over")]
const fn is_none(count: &usize) -> bool {
    *count == 0
}

/// One line of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedChange {
    /// insert, update, restore, delete.
    pub action: String,
    /// The contest.
    pub event: String,
    /// The event's title.
    pub summary: String,
    /// When it starts, RFC 3339 UTC.
    pub starts_at: String,
}

impl CalendarReport {
    /// A run that ended before anything was done.
    #[must_use]
    pub fn failed(problem: &Problem) -> Self {
        let outcome = if problem.code == Code::SignedOut {
            CalendarOutcome::SignedOut
        } else {
            CalendarOutcome::Failed
        };
        let mut report = Self {
            outcome,
            ..Self::default()
        };
        report.add_error(problem, None);
        report
    }

    /// Adds an error.
    pub fn add_error(&mut self, problem: &Problem, event: Option<String>) {
        self.errors.push(EventError {
            code: problem.code.word().to_owned(),
            message: problem.message.clone(),
            event,
        });
    }

    /// Whether everything went well, but for single events.
    #[must_use]
    pub fn only_events_failed(&self) -> bool {
        matches!(self.outcome, CalendarOutcome::Ok | CalendarOutcome::Partial)
            && self.errors.iter().all(|error| error.event.is_some())
    }

    /// Whether something of this contest's event wasn't written.
    #[must_use]
    pub fn names(&self, key: &ContestKey) -> bool {
        let key = key.to_string();
        self.errors.iter().any(|error| error.event.as_ref() == Some(&key))
    }

    /// Adds what an earlier part of the same run wrote.
    pub const fn add_writes_of(&mut self, earlier: &Self) {
        self.inserted = self.inserted.saturating_add(earlier.inserted);
        self.updated = self.updated.saturating_add(earlier.updated);
        self.deleted = self.deleted.saturating_add(earlier.deleted);
        self.requests = self.requests.saturating_add(earlier.requests);
    }

    /// How the run as a whole ended.
    #[must_use]
    pub const fn ending(&self) -> Ending {
        match self.outcome {
            CalendarOutcome::Ok => Ending::Done,
            CalendarOutcome::Partial => Ending::Partly,
            CalendarOutcome::Failed | CalendarOutcome::SignedOut => Ending::Failed,
        }
    }
}

/// What `sync` did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncReport {
    /// The refresh that came first, unless it was left out.
    pub refresh: Option<RefreshReport>,
    /// The calendar.
    pub calendar: CalendarReport,
}

impl SyncReport {
    /// How both together ended: the calendar decides; a platform that failed makes it partial.
    #[must_use]
    pub fn ending(&self) -> Ending {
        let refresh = self.refresh.as_ref().map_or(Ending::Done, RefreshReport::ending);
        match (self.calendar.ending(), refresh) {
            (Ending::Failed, _) => Ending::Failed,
            (Ending::Done, Ending::Done) => Ending::Done,
            _ => Ending::Partly,
        }
    }
}

impl From<Ending> for RunOutcome {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Done => Self::Ok,
            Ending::Partly => Self::Partial,
            Ending::Failed => Self::Failed,
        }
    }
}

impl From<CalendarOutcome> for RunOutcome {
    fn from(outcome: CalendarOutcome) -> Self {
        match outcome {
            CalendarOutcome::Ok => Self::Ok,
            CalendarOutcome::Partial => Self::Partial,
            CalendarOutcome::Failed => Self::Failed,
            CalendarOutcome::SignedOut => Self::SignedOut,
        }
    }
}

impl Serialize for Ending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

impl Ending {
    /// ok, partial, failed.
    #[must_use]
    pub fn word(self) -> &'static str {
        RunOutcome::from(self).word()
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
