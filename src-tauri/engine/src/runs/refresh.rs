//! Fetches the platforms, all at once since each is a server of its own, and merges what they say.

use std::collections::BTreeSet;

use tokio::task::JoinSet;
use tokio::time::Instant;

use super::core::{Engine, Progress};
use super::report::{ErrorDocument, PlatformOutcome, PlatformReport, RefreshReport};
use super::supervise::{Task, crash_message, crash_point};
use crate::domain::{Code, Contest, Platform, Problem, SourceId};
use crate::platforms::{self, Read};
use crate::store::contests::MergeOutcome;
use crate::store::health::PlatformHealth;
use crate::store::merge::Change;
use crate::store::runs::{Run, RunKind, RunOutcome};

/// A refresh, with what happened to whom.
#[derive(Debug, Default)]
pub struct Refreshed {
    /// The document.
    pub report: RefreshReport,
    /// What happened, for notifications.
    pub changes: Vec<(Contest, Change)>,
}

impl Engine {
    /// Fetches these platforms, or all that are switched on, and stores what changed.
    pub async fn refresh(&self, only: Option<BTreeSet<SourceId>>) -> Result<Refreshed, Problem> {
        let _turn = self.take_lock().await?;
        self.refresh_locked(only).await
    }

    pub(crate) async fn refresh_locked(&self, only: Option<BTreeSet<SourceId>>) -> Result<Refreshed, Problem> {
        let started_at = self.clock().now();
        let platforms = match only {
            Some(platforms) => platforms,
            None => self.sources_on().await?,
        };
        let mut refreshed = Refreshed::default();
        if platforms.is_empty() {
            // Every platform is off: nobody was asked, so that there is no run to remember.
            return Ok(refreshed);
        }
        let (total, mut done) = (platforms.len(), 0_usize);
        self.set_progress(Progress::Refreshing { done, total });
        let mut running = JoinSet::new();
        for platform in platforms {
            let engine = self.clone();
            running.spawn(async move { engine.refresh_source(platform).await });
        }
        while let Some(joined) = running.join_next().await {
            let (report, changes) = joined.map_err(|error| ended(&error))??;
            refreshed.report.platforms.push(report);
            refreshed.changes.extend(changes);
            done = done.saturating_add(1);
            self.set_progress(Progress::Refreshing { done, total });
        }
        refreshed.report.platforms.sort_by_key(|report| report.platform);
        let run = Run {
            kind: RunKind::Refresh,
            started_at,
            ended_at: self.clock().now(),
            outcome: RunOutcome::from(refreshed.report.ending()),
            report: serde_json::to_string(&refreshed.report).unwrap_or_default(),
        };
        self.store().add_run(&run).await?;
        Ok(refreshed)
    }

    /// What is read when nobody names sources: all that are switched on.
    async fn sources_on(&self) -> Result<BTreeSet<SourceId>, Problem> {
        let preferences = self.store().preferences().await?;
        let health = self.store().health().await?;
        Ok(health
            .into_iter()
            .map(|health| health.platform)
            .filter(|source| preferences.is_on(*source))
            .collect())
    }

    /// A source whose reading crashes failed like any other: the rest go on.
    async fn refresh_source(&self, source: SourceId) -> Result<(PlatformReport, Vec<(Contest, Change)>), Problem> {
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
        let reading = self.read_source(&health, &mut report, &mut changes);
        let result = match self.guarded(Task::Platform, reading).await {
            Err(problem) if problem.code == Code::Crashed => Err(problem),
            result => result?,
        };
        if let Err(problem) = result {
            report.outcome = PlatformOutcome::Failed;
            tracing::warn!(%source, code = %problem.code, "the source could not be read");
            // One that was not waited for did not fail.
            if problem.code != Code::Cancelled {
                self.store()
                    .record_failure(source, &problem, self.clock().now())
                    .await?;
            }
            let now = self.clock().now();
            let known = self.store().contests(Some(now)).await?;
            report.contests = known
                .iter()
                .filter(|stored| stored.contest.key.source() == source)
                .count();
            report.error = Some(ErrorDocument::from(&problem));
        }
        report.elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        Ok((report, changes))
    }

    /// The outer error is the store's and ends the run; the inner one is the platform's and is recorded.
    async fn read_source(
        &self,
        health: &PlatformHealth,
        report: &mut PlatformReport,
        changes: &mut Vec<(Contest, Change)>,
    ) -> Result<Result<(), Problem>, Problem> {
        crash_point(self, Task::Platform);
        let store = self.store();
        if let Some(problem) = self.asked_to_wait(health) {
            return Ok(Err(problem));
        }
        let source = health.platform;
        let SourceId::Platform(platform) = source else {
            return Ok(Err(unknown(source)));
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
            () = self.cancelled() => return Ok(Err(cancelled(platform))),
            fetched = fetch => fetched,
        };
        report.bytes = fetched.bytes;
        let now = self.clock().now();
        match fetched.result {
            Err(problem) => Ok(Err(problem)),
            Ok(Read::NotModified(lists)) => {
                report.contests = store.confirm_unchanged(platform, &lists, now).await?;
                report.outcome = PlatformOutcome::NotModified;
                store.record_success(platform, None, false, now).await?;
                Ok(Ok(()))
            }
            Ok(Read::Listing(listing)) => {
                report.rejected = listing.rejected.len();
                for rejected in &listing.rejected {
                    let key = rejected.key.as_ref().map(ToString::to_string).unwrap_or_default();
                    tracing::warn!(%platform, key, reason = rejected.reason, "a row was refused");
                }
                match store.merge_listing(platform, &listing, now).await? {
                    MergeOutcome::Doubted { missing, upcoming } => Ok(Err(doubted(&health.name, missing, upcoming))),
                    MergeOutcome::Stored(merged) => {
                        report.outcome = PlatformOutcome::Ok;
                        (report.contests, report.added) = (merged.contests, merged.added);
                        (report.changed, report.removed) = (merged.changed, merged.removed);
                        changes.extend(merged.changes);
                        let complete = !listing.complete.is_empty();
                        store
                            .record_success(platform, Some(&listing.validators), complete, now)
                            .await?;
                        Ok(Ok(()))
                    }
                }
            }
        }
    }

    /// The server's own word not to be asked yet holds for people and schedule alike.
    fn asked_to_wait(&self, health: &PlatformHealth) -> Option<Problem> {
        let until = health.not_before.filter(|until| *until > self.clock().now())?;
        let message = format!(
            "{} asked us to wait until {}; what was known is kept and it is tried again then.",
            health.name,
            until.strftime("%Y-%m-%d %H:%M:%S UTC")
        );
        Some(Problem::new(Code::RateLimited, message).not_before(until))
    }
}

fn unknown(source: SourceId) -> Problem {
    Problem::new(
        Code::InvalidValue,
        format!("There is no source \"{source}\" here; `contestsync source list` shows the feeds."),
    )
}

fn doubted(name: &str, missing: usize, upcoming: usize) -> Problem {
    Problem::new(
        Code::SuspiciousListing,
        format!(
            "{name} suddenly lacks {missing} of {upcoming} upcoming contests, so nothing was changed; it is asked again later, look at its page if you are in doubt."
        ),
    )
}

fn cancelled(platform: Platform) -> Problem {
    Problem::new(
        Code::Cancelled,
        format!("Reading {} was stopped; what was known is kept.", platform.name()),
    )
}

/// A task of a run ended without an answer; a panic of its work has been caught before.
pub(crate) fn ended(error: &tokio::task::JoinError) -> Problem {
    tracing::error!(%error, "a part of the run ended without an answer");
    Problem::new(Code::Crashed, crash_message(""))
}
