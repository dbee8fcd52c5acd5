//! Reads a feed that is subscribed to: its contents are judged, and merged like any other reading.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

use super::fetch::{FetchedFeed, Freshness, KnownFile};
use super::opinion::{Opinion, listing, opinion};
use super::subscribed::Subscribed;
use crate::domain::rhythm::{is_within, quiet_until};
use crate::domain::{Code, Contest, Listing, Platform, Preferences, Problem, SourceId};
use crate::engine::Engine;
use crate::runs::report::{ErrorDocument, FeedReport, PlatformOutcome};
use crate::store::contests::MergeOutcome;
use crate::store::merge::{Change, Trust};
use crate::store::subscription::Accepted;
use contestsync_feed::receive::{OLDEST, is_too_old};
use contestsync_feed::{Circumstances, Document, DocumentFault, Received, Refusal, SignatureFault, receive};

/// A source counts as read through a feed that read it within this time: older readings write nothing to the calendar.
const COVERS: SignedDuration = SignedDuration::from_hours(6);

/// The outcome of reading a feed.
#[derive(Clone, Debug)]
pub(crate) struct FeedVisit {
    pub(crate) report: FeedReport,
    /// What happened to whom, for notifications.
    pub(crate) changes: Vec<(Contest, Change)>,
    /// How much this increased the revision of what can affect the calendar.
    pub(crate) revisions: i64,
    /// A server answered.
    pub(crate) reached: bool,
    /// What it says, unless it says nothing new.
    document: Option<Arc<Document>>,
}

impl FeedVisit {
    /// Whether the feed was read and is believed.
    pub(crate) fn is_good(&self) -> bool {
        self.report.outcome != PlatformOutcome::Failed
    }

    /// What the feed says about a doubtful answer; `None`: it can't say.
    pub(crate) async fn opinion(
        &self,
        engine: &Engine,
        platform: Platform,
        answer: &Listing,
        now: Timestamp,
    ) -> Result<Option<Opinion>, Problem> {
        let Some(document) = &self.document else {
            return Ok(None);
        };
        let stored = engine.store().contests(Some(now)).await?;
        Ok(opinion(document, platform, answer, &stored, now))
    }
}

/// A file that is believed, as received.
struct Taken {
    received: Received,
    signature: String,
    validators: (Option<String>, Option<String>),
}

/// Why nothing from the feed was used.
struct Failed {
    problem: Problem,
    reached: bool,
    /// It counts against the feed: it was asked and failed.
    counts: bool,
}

impl Failed {
    const fn unasked(problem: Problem) -> Self {
        Self {
            problem,
            reached: false,
            counts: false,
        }
    }
}

impl Engine {
    /// Reads the feed and merges what it says. The error is the store's.
    pub(crate) async fn read_feed(&self, feed: &Subscribed) -> Result<FeedVisit, Problem> {
        let begun = Instant::now();
        let mut visit = FeedVisit {
            report: FeedReport::of(&feed.publisher),
            changes: Vec::new(),
            revisions: 0,
            reached: true,
            document: None,
        };
        // Only the reading is dropped: what was read is stored completely.
        let received = tokio::select! {
            biased;
            () = self.cancelled() => Err(Failed::unasked(Problem::new(
                Code::Cancelled,
                format!("{} was left before it was read; what was known is kept.", feed.name()),
            ))),
            received = self.receive_feed(feed, &mut visit.report.bytes) => received?,
        };
        match received {
            Ok(Some(taken)) => self.take_feed(feed, taken, &mut visit).await?,
            Ok(None) => {
                visit.report.outcome = PlatformOutcome::NotModified;
                let known = self.store().subscription(feed.identity()).await?;
                visit.report.read_at = known.accepted_at;
                self.store().feed_unchanged(self.clock().now()).await?;
            }
            Err(failed) => {
                visit.reached = failed.reached;
                visit.report.outcome = PlatformOutcome::Failed;
                visit.report.error = Some(ErrorDocument::from(&failed.problem));
                if failed.counts {
                    tracing::warn!(code = %failed.problem.code, "the contest feed could not be read");
                    self.store()
                        .feed_failed(feed.identity(), &failed.problem, self.clock().now())
                        .await?;
                }
            }
        }
        let known = self.store().contests(Some(self.true_now())).await?;
        visit.report.contests = known.iter().filter(|stored| stored.via.is_some()).count();
        visit.report.elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        Ok(visit)
    }

    /// What the feed gives, judged; nothing if it hasn't changed. The outer error is the store's, the inner one the feed's.
    async fn receive_feed(&self, feed: &Subscribed, bytes: &mut u64) -> Result<Result<Option<Taken>, Failed>, Problem> {
        let (url, key) = match feed.checked(self.settings().endpoints.from_file) {
            Ok(checked) => checked,
            Err(problem) => return Ok(Err(Failed::unasked(problem))),
        };
        let known = self.store().subscription(feed.identity()).await?;
        if let Some(until) = quiet_until(known.not_before, known.last_attempt_at, self.clock().now()) {
            let message = format!(
                "{} asked us to wait until {until}; what was known is kept.",
                feed.name()
            );
            return Ok(Err(Failed::unasked(Problem::new(Code::RateLimited, message))));
        }
        let preferences = self.store().preferences().await?;
        // A complete file is worth more than "not modified" if more platforms are on now, or if one can't be read.
        let failing = self
            .store()
            .health()
            .await?
            .iter()
            .any(|health| health.consecutive_failures > 0);
        let conditional = known.platforms == preferences.platforms && !failing && known.consecutive_failures == 0;
        let mut freshness = Freshness::Cached;
        loop {
            let before = if conditional {
                KnownFile {
                    etag: known.etag.as_deref(),
                    last_modified: known.last_modified.as_deref(),
                    signature: known.signature.as_deref(),
                }
            } else {
                KnownFile::default()
            };
            let asked = self.fetch_feed(feed, &url, before, freshness).await;
            *bytes = bytes.saturating_add(asked.bytes);
            let circumstances = Circumstances {
                accepted: known.accepted_at,
                newest: self.store().newest_reading().await?,
                now: self.true_now(),
            };
            let refused = match asked.result {
                Err(unfetched) => {
                    return Ok(Err(Failed {
                        problem: unfetched.problem,
                        reached: unfetched.reached,
                        counts: true,
                    }));
                }
                Ok(FetchedFeed::NotModified) => match known.accepted_at.filter(|at| is_too_old(*at, &circumstances)) {
                    None => return Ok(Ok(None)),
                    Some(dated) => Refusal::TooOld { dated },
                },
                Ok(FetchedFeed::Resigned) => Refusal::Signature(SignatureFault::AnotherFile),
                Ok(FetchedFeed::File {
                    bytes,
                    signature,
                    validators,
                }) => match receive(&key, &bytes, &signature, &circumstances) {
                    Ok(received) => {
                        return Ok(Ok(Some(Taken {
                            received,
                            signature,
                            validators,
                        })));
                    }
                    Err(refusal) => refusal,
                },
            };
            // A cache may have the file of one version and the signature of another.
            if refused == Refusal::Signature(SignatureFault::AnotherFile) && freshness == Freshness::Cached {
                freshness = Freshness::Past;
                continue;
            }
            return Ok(Err(Failed {
                problem: refusal(feed, &refused),
                reached: true,
                counts: true,
            }));
        }
    }

    /// Merges what a file says about the sources that are on.
    async fn take_feed(&self, feed: &Subscribed, taken: Taken, visit: &mut FeedVisit) -> Result<(), Problem> {
        let (store, now) = (self.store(), self.true_now());
        let preferences = store.preferences().await?;
        let Received { document, dated } = taken.received;
        visit.report.outcome = PlatformOutcome::Ok;
        visit.report.read_at = Some(dated);
        for reading in document
            .readings
            .iter()
            .filter(|reading| preferences.is_on(reading.source.into()))
        {
            let source = SourceId::from(reading.source);
            let doubt = store.feed_doubt(source).await?;
            let listing = listing(&document, reading, &feed.publisher);
            match store
                .merge_trusting(source, &listing, &Trust::Judge(doubt), now)
                .await?
            {
                MergeOutcome::Stored(merged) => {
                    let report = &mut visit.report;
                    report.added = report.added.saturating_add(merged.added);
                    report.changed = report.changed.saturating_add(merged.changed);
                    report.removed = report.removed.saturating_add(merged.removed);
                    visit.revisions = visit.revisions.saturating_add(merged.revisions);
                    visit.changes.extend(merged.changes);
                }
                MergeOutcome::Doubted { missing, upcoming }
                | MergeOutcome::Unreadable {
                    refused: missing,
                    upcoming,
                } => {
                    let message = format!(
                        "{} is suddenly missing {missing} of {upcoming} upcoming contests of {}, so nothing of {} was changed; a feed that agrees some hours later is believed.",
                        feed.name(),
                        reading.source.name(),
                        reading.source.name()
                    );
                    let problem = Problem::new(Code::SuspiciousListing, message);
                    visit.report.error = Some(ErrorDocument::from(&problem));
                }
            }
        }
        let whole = visit.report.error.is_none();
        let accepted = Accepted {
            dated,
            platforms: &preferences.platforms,
            // What was doubted must be sent again.
            validators: if whole { taken.validators } else { (None, None) },
            signature: &taken.signature,
            readings: document
                .readings
                .iter()
                .map(|reading| (reading.source, reading.read_at))
                .collect(),
        };
        store
            .accept_feed(feed.identity(), &accepted, self.clock().now())
            .await?;
        visit.document = Some(Arc::new(document));
        Ok(())
    }

    /// The sources that needn't be asked themselves because the feed, which goes first, has read them recently.
    pub(crate) async fn covered_by_feed(&self, preferences: &Preferences) -> Result<BTreeSet<SourceId>, Problem> {
        let Some(feed) = Subscribed::by(preferences).filter(|feed| feed.first) else {
            return Ok(BTreeSet::new());
        };
        let known = self.store().subscription(feed.identity()).await?;
        if known.consecutive_failures > 0 || known.last_success_at.is_none() {
            return Ok(BTreeSet::new());
        }
        let now = self.true_now();
        let readings = self.store().feed_readings().await?.into_iter();
        let lately =
            readings.filter(|(source, at)| preferences.is_on(*source) && now.duration_since(*at).abs() < COVERS);
        Ok(lately.map(|(source, _)| source).collect())
    }

    /// When the feed was last requested.
    pub(crate) async fn feed_read_at(&self, preferences: &Preferences) -> Result<Option<Timestamp>, Problem> {
        let Some(feed) = Subscribed::by(preferences) else {
            return Ok(None);
        };
        Ok(self.store().subscription(feed.identity()).await?.last_attempt_at)
    }

    /// Whether a feed announces contests here: then it also says which of those that it alone announced are gone.
    pub(crate) async fn feed_speaks(&self) -> Result<bool, Problem> {
        let Some(feed) = self.subscribed().await? else {
            return Ok(false);
        };
        let known = self.store().subscription(feed.identity()).await?;
        let now = self.clock().now();
        Ok(known.last_success_at.is_some_and(|at| is_within(at, OLDEST, now)))
    }
}

/// Why a file is not believed, for people.
fn refusal(feed: &Subscribed, refusal: &Refusal) -> Problem {
    let name = feed.name();
    let (code, why) = match refusal {
        Refusal::Signature(SignatureFault::AnotherKey) => (
            Code::FeedWrongKey,
            "was signed with another key than feed.public_key; ask its publisher whether the key was replaced"
                .to_owned(),
        ),
        Refusal::Signature(SignatureFault::AnotherFile) => (
            Code::FeedSignature,
            "doesn't match its signature: it was changed on the way, or is just being published".to_owned(),
        ),
        Refusal::Signature(_) => (Code::FeedSignature, "has an invalid signature".to_owned()),
        Refusal::Document(DocumentFault::TooLarge) => (Code::TooLarge, "is larger than 4 MiB".to_owned()),
        Refusal::Document(
            fault
            @ (DocumentFault::Contest { .. } | DocumentFault::Unreadable { .. } | DocumentFault::Misplaced { .. }),
        ) => (Code::FeedContest, format!("is refused: {fault}")),
        Refusal::Document(fault) => (Code::UnexpectedBody, format!("can't be read: {fault}")),
        Refusal::Replayed { .. } => (Code::FeedReplayed, format!("is an old copy: {refusal}")),
        Refusal::TooOld { .. } => (
            Code::FeedTooOld,
            format!("is no longer published: {refusal}; ask its publisher"),
        ),
        Refusal::Ahead { .. } => (
            Code::FeedAhead,
            format!("can't be right: {refusal}; its publisher's clock or this computer's is wrong"),
        ),
    };
    let message = format!("{name} {why}, so it wasn't used. The platforms are read directly.");
    Problem::new(code, message)
}
