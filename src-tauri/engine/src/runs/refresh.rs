//! Reads the platforms, all at the same time since each is a different server, and merges the results.

use std::collections::BTreeSet;

use tokio::task::JoinSet;
use tokio::time::Instant;

use super::asking::Asking;
use super::core::{Engine, Progress};
use super::report::{ErrorDocument, PlatformOutcome, PlatformReport, RefreshReport};
use super::supervise::{Task, crash_message, crash_point};
use crate::domain::{Code, Contest, Platform, Problem, SourceId};
use crate::platforms::{self, Read};
use crate::store::contests::MergeOutcome;
use crate::store::health::PlatformHealth;
use crate::store::merge::{Change, Trust};
use crate::store::runs::{Run, RunKind, RunOutcome};

/// A refresh, with what happened to whom.
#[derive(Debug, Default)]
pub struct Refreshed {
    /// The document.
    pub report: RefreshReport,
    /// What happened, for notifications.
    pub changes: Vec<(Contest, Change)>,
}

/// What came of one platform.
struct Visited {
    report: PlatformReport,
    changes: Vec<(Contest, Change)>,
    network: Network,
}

/// What reading a platform showed about the network.
enum Network {
    /// Nobody was asked.
    Unknown,
    /// Someone was at the other end.
    There,
    /// Nobody was; whether that is the platform's failure is known once all were asked.
    Unreachable(Problem),
}

/// Why a platform wasn't read.
enum Unread {
    /// It wasn't asked, by its server's own word, or not waited for, by the user's.
    NotAsked(Problem),
    /// The server couldn't be reached.
    Unreachable(Problem),
    /// It failed.
    Failed(Problem),
}

impl Engine {
    /// Fetches these platforms, or all that are turned on, and stores what changed.
    pub async fn refresh(&self, only: Option<BTreeSet<SourceId>>) -> Result<Refreshed, Problem> {
        let _turn = self.take_lock().await?;
        self.refresh_locked(only).await
    }

    /// The same for platforms whose pages the user has looked at: their lists are believed even if most upcoming contests are missing.
    pub async fn refresh_trusting(&self, platforms: BTreeSet<SourceId>) -> Result<Refreshed, Problem> {
        let _turn = self.take_lock().await?;
        self.visit(platforms, true).await
    }

    pub(crate) async fn refresh_locked(&self, only: Option<BTreeSet<SourceId>>) -> Result<Refreshed, Problem> {
        let platforms = match only {
            Some(platforms) => platforms,
            None => self.sources_on().await?,
        };
        self.visit(platforms, false).await
    }

    async fn visit(&self, platforms: BTreeSet<SourceId>, trust: bool) -> Result<Refreshed, Problem> {
        let started_at = self.clock().now();
        let mut refreshed = Refreshed::default();
        if platforms.is_empty() {
            // Every platform is off: nobody was asked, so that there is no run to remember, and nobody to wait for.
            self.note_network(true).await?;
            return Ok(refreshed);
        }
        let (total, mut done) = (platforms.len(), 0_usize);
        self.set_progress(Progress::Refreshing { done, total });
        let mut running = JoinSet::new();
        let open = Asking::all(total);
        for platform in platforms.clone() {
            let engine = self.clone();
            let asking = Asking::one_of(&open);
            running.spawn(async move { engine.refresh_source(platform, trust, asking).await });
        }
        let (mut there, mut unreachable) = (false, Vec::new());
        while let Some(joined) = running.join_next().await {
            let visited = joined.map_err(|error| ended(&error))??;
            match visited.network {
                Network::Unknown => {}
                Network::There => there = true,
                Network::Unreachable(problem) => unreachable.push((visited.report.platform, problem)),
            }
            refreshed.report.platforms.push(visited.report);
            refreshed.changes.extend(visited.changes);
            done = done.saturating_add(1);
            self.set_progress(Progress::Refreshing { done, total });
        }
        refreshed.report.platforms.sort_by_key(|report| report.platform);
        self.keep_clock().await?;
        if self.is_news(there, unreachable, &platforms).await? {
            let run = Run {
                kind: RunKind::Refresh,
                started_at,
                ended_at: self.clock().now(),
                outcome: RunOutcome::from(refreshed.report.ending()),
                report: serde_json::to_string(&refreshed.report).unwrap_or_default(),
            };
            self.store().add_run(&run).await?;
        }
        Ok(refreshed)
    }

    /// Records failures of platforms that couldn't be reached, unless it is the network that isn't there: no platform has failed then. `false`: nothing is
    /// new, the network is still not there.
    async fn is_news(
        &self,
        there: bool,
        unreachable: Vec<(SourceId, Problem)>,
        asked: &BTreeSet<SourceId>,
    ) -> Result<bool, Problem> {
        if !there && unreachable.is_empty() {
            return Ok(true);
        }
        if !there && !self.another_answers(asked).await? {
            for (platform, problem) in unreachable {
                self.store().record_unreached(platform, &problem).await?;
            }
            return Ok(!self.note_network(false).await?);
        }
        self.note_network(true).await?;
        for (platform, problem) in unreachable {
            self.fail(platform, &problem).await?;
        }
        Ok(true)
    }

    /// What is read when nobody names sources: all that are turned on.
    pub(super) async fn sources_on(&self) -> Result<BTreeSet<SourceId>, Problem> {
        let preferences = self.store().preferences().await?;
        let health = self.store().health().await?;
        Ok(health
            .into_iter()
            .map(|health| health.platform)
            .filter(|source| preferences.is_on(*source))
            .collect())
    }

    async fn fail(&self, source: SourceId, problem: &Problem) -> Result<(), Problem> {
        tracing::warn!(%source, code = %problem.code, "the source could not be read");
        Ok(self.store().record_failure(source, problem, self.clock().now()).await?)
    }

    /// A source whose reading crashes failed like any other: the rest go on.
    async fn refresh_source(&self, source: SourceId, trust: bool, mut asking: Asking) -> Result<Visited, Problem> {
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
        let mut changes = Vec::new();
        let reading = self.read_source(&health, trust, &mut asking, &mut report, &mut changes);
        let read = match self.guarded(Task::Platform, reading).await {
            Err(problem) if problem.code == Code::Crashed => Err(Unread::Failed(problem)),
            read => read?,
        };
        let (problem, network) = match read {
            Ok(()) => (None, Network::There),
            // One that wasn't waited for didn't fail either.
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
        Ok(Visited {
            report,
            changes,
            network,
        })
    }

    /// The outer error is the store's and ends the run; the inner one is the platform's.
    async fn read_source(
        &self,
        health: &PlatformHealth,
        trust: bool,
        asking: &mut Asking,
        report: &mut PlatformReport,
        changes: &mut Vec<(Contest, Change)>,
    ) -> Result<Result<(), Unread>, Problem> {
        crash_point(self, Task::Platform);
        let store = self.store();
        if let Some(problem) = self.asked_to_wait(health) {
            return Ok(Err(Unread::NotAsked(problem)));
        }
        let source = health.platform;
        let SourceId::Platform(platform) = source else {
            return Ok(Err(Unread::Failed(unknown(source))));
        };
        let validators = store.validators(platform).await?;
        let inner = &self.inner;
        let endpoints = &inner.settings.endpoints;
        let fetch = platforms::fetch(
            platform,
            &inner.http,
            &inner.gates,
            endpoints,
            &validators,
            &*inner.settings.clock,
        );
        // Only the reading is dropped: what was read is stored to its end.
        let fetched = tokio::select! {
            biased;
            () = self.cancelled() => return Ok(Err(Unread::NotAsked(cancelled(platform)))),
            fetched = fetch => fetched,
        };
        report.bytes = fetched.bytes;
        asking.answered();
        // A single server that contradicts our clock proves nothing. What is over is decided once the others were heard.
        if self.clock_is_in_doubt() {
            asking.all_answered().await;
        }
        // What is stored of contests is in true time; how long to wait before the next try is measured by this computer's clock.
        let (truth, local) = (self.true_now(), self.clock().now());
        let now = fetched.present.map_or(truth, |present| present.min(truth));
        match fetched.result {
            Err(problem) if !fetched.reached && matches!(problem.code, Code::Offline | Code::Timeout) => {
                Ok(Err(Unread::Unreachable(problem)))
            }
            Err(problem) => Ok(Err(Unread::Failed(problem))),
            Ok(Read::NotModified(lists)) => {
                report.contests = store.confirm_unchanged(platform, &lists, now).await?;
                report.outcome = PlatformOutcome::NotModified;
                store.record_success(platform, None, false, local).await?;
                Ok(Ok(()))
            }
            Ok(Read::Listing(listing)) => {
                report.rejected = listing.rejected.len();
                for rejected in &listing.rejected {
                    let key = rejected.key.as_ref().map(ToString::to_string).unwrap_or_default();
                    tracing::warn!(%platform, key, reason = rejected.reason, "a row was refused");
                }
                let trust = if trust {
                    Trust::Believe
                } else {
                    Trust::Judge(store.doubt(source).await?)
                };
                match store.merge_trusting(platform, &listing, &trust, now).await? {
                    MergeOutcome::Doubted { missing, upcoming } => {
                        Ok(Err(Unread::Failed(doubted(health, missing, upcoming))))
                    }
                    MergeOutcome::Unreadable { refused, upcoming } => {
                        Ok(Err(Unread::Failed(unreadable(&health.name, refused, upcoming))))
                    }
                    MergeOutcome::Stored(merged) => {
                        report.outcome = PlatformOutcome::Ok;
                        (report.contests, report.added) = (merged.contests, merged.added);
                        (report.changed, report.removed) = (merged.changed, merged.removed);
                        changes.extend(merged.changes);
                        let complete = !listing.complete.is_empty();
                        // Validators of an old copy don't stand for newer rows that stay.
                        let validators = if merged.outdated {
                            &[]
                        } else {
                            listing.validators.as_slice()
                        };
                        store
                            .record_success(platform, Some(validators), complete, local)
                            .await?;
                        Ok(Ok(()))
                    }
                }
            }
        }
    }

    /// The server's own word not to be asked yet holds for people and schedule alike.
    fn asked_to_wait(&self, health: &PlatformHealth) -> Option<Problem> {
        let until = health.quiet_until(self.clock().now())?;
        let message = format!(
            "{} asked for a pause until {}; known contests are kept, and it's tried again then.",
            health.name,
            until.strftime("%Y-%m-%d %H:%M:%S UTC")
        );
        Some(Problem::new(Code::RateLimited, message).not_before(until))
    }

    /// Deletes what is older than it is kept; gives how many contests went. A clock that is known to be wrong deletes nothing.
    pub async fn prune(&self) -> Result<u64, Problem> {
        if let Some(off) = self.clock_off_by() {
            tracing::warn!(
                seconds = off.as_secs(),
                "nothing is pruned: this computer's clock is wrong"
            );
            return Ok(0);
        }
        Ok(self.store().prune(self.settled_now()).await?)
    }
}

fn unknown(source: SourceId) -> Problem {
    Problem::new(
        Code::InvalidValue,
        format!("There is no source \"{source}\" here; `contestsync source list` shows the feeds."),
    )
}

fn unreadable(name: &str, refused: usize, upcoming: usize) -> Problem {
    Problem::new(
        Code::UnexpectedBody,
        format!(
            "{refused} of {upcoming} upcoming contests of {name} can no longer be read, so nothing was changed. If this keeps happening, update ContestSync."
        ),
    )
}

fn doubted(health: &PlatformHealth, missing: usize, upcoming: usize) -> Problem {
    Problem::new(
        Code::SuspiciousListing,
        format!(
            "{} is suddenly missing {missing} of {upcoming} upcoming contests, so nothing was changed. If they're missing on its page too, run `contestsync refresh --platform {} --trust`; otherwise it's believed if the list is still the same some hours later.",
            health.name, health.platform
        ),
    )
}

fn cancelled(platform: Platform) -> Problem {
    Problem::new(
        Code::Cancelled,
        format!("Reading {} was stopped; known contests are kept.", platform.name()),
    )
}

/// A task of a run ended without an answer; a panic of its work has been caught before.
pub(crate) fn ended(error: &tokio::task::JoinError) -> Problem {
    tracing::error!(%error, "a part of the run ended without an answer");
    Problem::new(Code::Crashed, crash_message(""))
}
