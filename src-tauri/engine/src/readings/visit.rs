//! Reads one source: requests, judges, and merges it, and reports the outcome.

use jiff::Timestamp;
use tokio::time::Instant;

use super::asking::Asking;
use super::unread::{cancelled, doubted, unknown, unreadable};
use crate::domain::{Code, Contest, ContestKey, Listing, Problem, SourceId};
use crate::engine::Engine;
use crate::feed::beside::Beside;
use crate::feed::opinion::Opinion;
use crate::platforms::{self, Fetched, Read};
use crate::runs::report::{ErrorDocument, PlatformOutcome, PlatformReport};
use crate::store::contests::MergeOutcome;
use crate::store::health::PlatformHealth;
use crate::store::merge::{Change, Trust};
use crate::tasks::supervise::{Task, crash_point};

/// The outcome for one platform.
pub(super) struct Visited {
    pub(super) report: PlatformReport,
    pub(super) taken: Taken,
    pub(super) network: Network,
}

/// What was stored from it.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) changes: Vec<(Contest, Change)>,
    pub(super) revisions: i64,
}

/// What asking a platform shows about the network.
pub(super) enum Network {
    /// Nothing was asked.
    Unknown,
    /// A server answered.
    There,
    /// No server answered; whether that is the platform's failure is known once all were asked.
    Unreachable(Problem),
}

/// Why a platform was not read.
pub(super) enum Unread {
    /// It was not asked, because its server asked for a pause, or not waited for, because the user stopped it.
    NotAsked(Problem),
    /// No server answered.
    Unreachable(Problem),
    /// It failed.
    Failed(Problem),
}

/// How an answer is judged.
struct Judge {
    /// The user says that it's right.
    trust: bool,
    /// Whether there is a second opinion, and whose.
    feed: Option<Beside>,
}

impl Engine {
    /// A source whose reading crashes has failed like any other: the others continue.
    pub(super) async fn refresh_source(
        &self,
        source: SourceId,
        trust: bool,
        feed: Option<Beside>,
        mut asking: Asking,
    ) -> Result<Visited, Problem> {
        let begun = Instant::now();
        let health = self.store().health().await?;
        let Some(health) = health.into_iter().find(|health| health.platform == source) else {
            return Err(unknown(source));
        };
        let mut report = PlatformReport {
            platform: source,
            feed: source.feed().map(|_| health.name.clone()),
            outcome: PlatformOutcome::Failed,
            contests: 0,
            added: 0,
            changed: 0,
            removed: 0,
            rejected: 0,
            bytes: 0,
            elapsed_ms: 0,
            error: None,
        };
        let mut taken = Taken::default();
        let judge = Judge { trust, feed };
        let reading = self.read_source(&health, &judge, &mut asking, &mut report, &mut taken);
        let read = match self.guarded(Task::Platform, reading).await {
            Err(problem) if problem.code == Code::Crashed => Err(Unread::Failed(problem)),
            read => read?,
        };
        let (problem, network) = match read {
            Ok(()) => (None, Network::There),
            // One that was not waited for hasn't failed either.
            Err(Unread::NotAsked(problem)) => (Some(problem), Network::Unknown),
            Err(Unread::Unreachable(problem)) => (Some(problem.clone()), Network::Unreachable(problem)),
            Err(Unread::Failed(problem)) => {
                self.fail(source, &problem).await?;
                (Some(problem), Network::There)
            }
        };
        if let Some(problem) = problem {
            report.outcome = PlatformOutcome::Failed;
            let known = self.store().contests(Some(self.true_now())).await?;
            report.contests = known
                .iter()
                .filter(|stored| stored.contest.key.source() == source)
                .count();
            report.error = Some(ErrorDocument::from(&problem));
        }
        report.elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        Ok(Visited { report, taken, network })
    }

    /// What was stamped by our clock before it was known to be wrong is now stamped by the servers' time.
    fn correct_stamps(&self, read: &mut Result<Read, Problem>, asked_at: Timestamp) {
        let Some(off) = self.clock_off_by() else { return };
        let stamps = match read {
            Ok(Read::Listing(listing)) => &mut listing.read_at,
            Ok(Read::NotModified(lists)) => lists,
            Err(_) => return,
        };
        let ours = asked_at..=self.clock().now();
        for stamp in stamps.values_mut().filter(|stamp| ours.contains(stamp)) {
            *stamp = stamp.checked_add(off).unwrap_or(*stamp);
        }
    }

    /// The outer error is the store's and ends the run; the inner one is the platform's.
    async fn read_source(
        &self,
        health: &PlatformHealth,
        judge: &Judge,
        asking: &mut Asking,
        report: &mut PlatformReport,
        taken: &mut Taken,
    ) -> Result<Result<(), Unread>, Problem> {
        crash_point(self, Task::Platform);
        let store = self.store();
        if let Some(problem) = self.asked_to_wait(health.platform).await? {
            return Ok(Err(Unread::NotAsked(problem)));
        }
        let source = health.platform;
        let asked_at = self.clock().now();
        // Only the reading is dropped: what was read is stored completely.
        let mut fetched = tokio::select! {
            biased;
            () = self.cancelled() => return Ok(Err(Unread::NotAsked(cancelled(&health.name)))),
            fetched = self.ask_source(health) => fetched?,
        };
        report.bytes = fetched.bytes;
        asking.answered();
        // A single server that contradicts our clock proves nothing. What is over is decided once the others have answered.
        if self.clock_is_in_doubt() {
            asking.all_answered().await;
            self.hear_google_in_doubt().await?;
        }
        // Another platform may have settled it at any moment since this one was stamped.
        self.correct_stamps(&mut fetched.result, asked_at);
        // What is stored of contests is in true time; how long to wait before the next try is measured by this computer's clock.
        let (truth, local) = (self.true_now(), self.clock().now());
        let now = fetched.present.map_or(truth, |present| present.min(truth));
        match fetched.result {
            Err(problem) if !fetched.reached && matches!(problem.code, Code::Offline | Code::Timeout) => {
                Ok(Err(Unread::Unreachable(problem)))
            }
            Err(problem) => Ok(Err(Unread::Failed(problem))),
            Ok(Read::NotModified(lists)) => {
                report.contests = store.confirm_unchanged(source, &lists, now).await?;
                if let Some(oldest) = lists.values().min()
                    && self.speaks_for_all(source).await?
                {
                    store.renew_whole_reading(source, *oldest).await?;
                }
                if let Some(problem) = fetched.in_part {
                    return Ok(Err(Unread::Failed(problem)));
                }
                report.outcome = PlatformOutcome::NotModified;
                store.record_success(source, None, false, local).await?;
                Ok(Ok(()))
            }
            Ok(Read::Listing(mut listing)) => {
                // The lists that were read are requested in full once more, with the one that failed.
                let in_part = !listing.whole && listing.rejected.iter().all(|row| row.key.is_some());
                listing.whole &= self.speaks_for_all(source).await?;
                report.rejected = listing.rejected.len();
                for rejected in &listing.rejected {
                    let key = rejected.key.as_ref().map(ToString::to_string).unwrap_or_default();
                    tracing::warn!(%source, key, reason = rejected.reason, "a row was refused");
                }
                let (outcome, still) = self.merge_judged(source, &listing, judge, now).await?;
                match outcome {
                    MergeOutcome::Doubted { missing, upcoming } => {
                        let still = still.as_ref().map(|(count, publisher)| (*count, publisher.as_str()));
                        Ok(Err(Unread::Failed(doubted(health, missing, upcoming, still))))
                    }
                    MergeOutcome::Unreadable { refused, upcoming } => {
                        Ok(Err(Unread::Failed(unreadable(&health.name, refused, upcoming))))
                    }
                    MergeOutcome::Stored(merged) => {
                        report.outcome = PlatformOutcome::Ok;
                        (report.contests, report.added) = (merged.contests, merged.added);
                        (report.changed, report.removed) = (merged.changed, merged.removed);
                        taken.changes.extend(merged.changes);
                        taken.revisions = taken.revisions.saturating_add(merged.revisions);
                        if let Some(problem) = fetched.in_part {
                            // What was read is stored; what wasn't has failed, and everything is requested again.
                            store.ask_anew(source).await?;
                            self.keep_whole_reading(source, &listing, now).await?;
                            return Ok(Err(Unread::Failed(problem)));
                        }
                        let complete = !listing.complete.is_empty();
                        // Validators of an old copy don't cover newer rows that stay.
                        let validators = if merged.outdated || in_part {
                            &[]
                        } else {
                            listing.validators.as_slice()
                        };
                        store.record_success(source, Some(validators), complete, local).await?;
                        self.keep_whole_reading(source, &listing, now).await?;
                        Ok(Ok(()))
                    }
                }
            }
        }
    }

    /// Whether a reading of the source can show that a contest is gone: what only a feed announced only the feed can withdraw.
    async fn speaks_for_all(&self, source: SourceId) -> Result<bool, Problem> {
        Ok(source.platform().is_none() || !self.feed_speaks().await?)
    }

    /// Remembers what a reading shows by what it doesn't contain. Rows of lists that haven't changed are as unreadable as they were.
    async fn keep_whole_reading(&self, source: SourceId, listing: &Listing, now: Timestamp) -> Result<(), Problem> {
        let store = self.store();
        let Some(mut whole) = listing.as_whole(now) else {
            return Ok(store.forget_whole_reading(source).await?);
        };
        if !listing.unchanged.is_empty() {
            let Some(before) = store.whole_readings().await?.remove(&source) else {
                return Ok(());
            };
            let read = |key: &ContestKey| listing.contests.iter().any(|listed| listed.contest.key == *key);
            whole.unread.extend(before.unread.into_iter().filter(|key| !read(key)));
        }
        Ok(store.record_whole_reading(source, &whole).await?)
    }

    async fn ask_source(&self, health: &PlatformHealth) -> Result<Fetched, Problem> {
        let platform = match health.platform {
            SourceId::Platform(platform) => platform,
            SourceId::Feed(feed) => return self.ask_calendar_feed(feed, health).await,
        };
        let validators = self.store().validators(platform).await?;
        let inner = &self.inner;
        let (endpoints, clock) = (&inner.settings.endpoints, &*inner.settings.clock);
        let fetch = platforms::fetch(platform, &inner.http, &inner.gates, endpoints, &validators, clock);
        Ok(fetch.await)
    }

    /// Merges an answer; a doubtful one is believed if a feed agrees with it. Otherwise returns how many of the missing contests the feed
    /// still has, and whose it is.
    async fn merge_judged(
        &self,
        source: SourceId,
        listing: &Listing,
        judge: &Judge,
        now: Timestamp,
    ) -> Result<(MergeOutcome, Option<(usize, String)>), Problem> {
        let store = self.store();
        let trust = if judge.trust {
            Trust::Believe
        } else {
            Trust::Judge(store.doubt(source).await?)
        };
        let outcome = store.merge_trusting(source, listing, &trust, now).await?;
        let (MergeOutcome::Doubted { .. }, Some(feed), Some(platform)) = (&outcome, &judge.feed, source.platform())
        else {
            return Ok((outcome, None));
        };
        let visit = feed.visit().await?;
        Ok(match visit.opinion(self, platform, listing, now).await? {
            Some(Opinion::Agrees) => {
                let outcome = store.merge_trusting(source, listing, &Trust::Believe, now).await?;
                (outcome, None)
            }
            Some(Opinion::StillHas(count)) => (outcome, Some((count, visit.report.publisher.clone()))),
            None => (outcome, None),
        })
    }
}
