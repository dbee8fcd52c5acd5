//! Reads the platforms, all at the same time since each is a different server, and merges the results.

use std::collections::BTreeSet;

use tokio::task::JoinSet;

use super::asking::Asking;
use super::visit::{Network, Taken};
use crate::domain::{Code, Contest, Problem, SourceId};
use crate::engine::{Engine, Progress};
use crate::feed::beside::Beside;
use crate::runs::report::RefreshReport;
use crate::store::merge::Change;
use crate::store::runs::{Run, RunKind, RunOutcome};
use crate::tasks::supervise::crash_message;

/// A refresh, with what happened to whom.
#[derive(Debug, Default)]
pub struct Refreshed {
    /// The document.
    pub report: RefreshReport,
    /// What happened, for notifications.
    pub changes: Vec<(Contest, Change)>,
    /// How much this increased the revision of what can affect the calendar.
    pub revisions: i64,
}

/// Who is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// The feed instead of the platforms, where it goes first.
    Usual,
    /// The platforms themselves.
    Directly,
    /// The same, and what they say is believed.
    Trusting,
}

impl Refreshed {
    fn add(&mut self, taken: Taken) {
        self.changes.extend(taken.changes);
        self.revisions = self.revisions.saturating_add(taken.revisions);
    }
}

impl Engine {
    /// Reads these platforms themselves, or all that are switched on (a feed in their place where it goes first), and stores what
    /// changed.
    pub async fn refresh(&self, only: Option<BTreeSet<SourceId>>) -> Result<Refreshed, Problem> {
        let _turn = self.take_lock().await?;
        match only {
            Some(platforms) => self.visit(platforms, Way::Directly).await,
            None => self.refresh_locked(None).await,
        }
    }

    /// The same, and where a feed goes first it's read instead of these platforms too.
    pub(crate) async fn refresh_usually(&self, only: Option<BTreeSet<SourceId>>) -> Result<Refreshed, Problem> {
        let _turn = self.take_lock().await?;
        self.refresh_locked(only).await
    }

    /// The same for platforms whose pages the user has looked at: their lists are believed even if most upcoming contests are missing.
    pub async fn refresh_trusting(&self, platforms: BTreeSet<SourceId>) -> Result<Refreshed, Problem> {
        let _turn = self.take_lock().await?;
        self.visit(platforms, Way::Trusting).await
    }

    pub(crate) async fn refresh_locked(&self, only: Option<BTreeSet<SourceId>>) -> Result<Refreshed, Problem> {
        let platforms = match only {
            Some(platforms) => platforms,
            None => self.sources_on().await?,
        };
        self.visit(platforms, Way::Usual).await
    }

    async fn visit(&self, platforms: BTreeSet<SourceId>, way: Way) -> Result<Refreshed, Problem> {
        let started_at = self.clock().now();
        let mut refreshed = Refreshed::default();
        if platforms.is_empty() {
            // Every platform is off: nothing was asked, so there is no run to record.
            self.look_for_network().await?;
            return Ok(refreshed);
        }
        let feed = if way == Way::Trusting {
            None
        } else {
            self.begin_feed().await?
        };
        let asked = self.not_covered(&platforms, feed.as_ref(), way).await?;
        let (total, mut done) = (asked.len(), 0_usize);
        self.set_progress(Progress::Refreshing { done, total });
        let mut running = JoinSet::new();
        let open = Asking::all(total);
        for platform in asked {
            let (engine, feed) = (self.clone(), feed.clone());
            let asking = Asking::one_of(&open);
            let trust = way == Way::Trusting;
            running.spawn(async move { engine.refresh_source(platform, trust, feed, asking).await });
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
            refreshed.add(visited.taken);
            done = done.saturating_add(1);
            self.set_progress(Progress::Refreshing { done, total });
        }
        refreshed.report.platforms.sort_by_key(|report| report.platform);
        if let Some(feed) = feed {
            let visit = feed.visit().await?;
            there |= visit.reached;
            refreshed.report.feed = Some(visit.report.clone());
            refreshed.add(Taken {
                changes: visit.changes.clone(),
                revisions: visit.revisions,
            });
        }
        self.keep_clock().await?;
        if there {
            self.read_ratings_beside(&platforms).await;
        }
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

    /// The platforms that are asked themselves: all, unless a feed goes first, was read just now, and has read them recently.
    async fn not_covered(
        &self,
        platforms: &BTreeSet<SourceId>,
        feed: Option<&Beside>,
        way: Way,
    ) -> Result<BTreeSet<SourceId>, Problem> {
        let preferences = self.store().preferences().await?;
        let Some(feed) = feed.filter(|_| way == Way::Usual && preferences.feed_first) else {
            return Ok(platforms.clone());
        };
        if !feed.visit().await?.is_good() {
            return Ok(platforms.clone());
        }
        let covered = self.covered_by_feed(&preferences).await?;
        Ok(platforms.difference(&covered).copied().collect())
    }

    /// Records failures of platforms that couldn't be reached, unless the network is down: no platform has failed then. `false`: nothing is
    /// new, the network is still down.
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

    /// Those of these sources that aren't in a pause after a failure; where a feed goes first, its own reading counts for what it covers.
    pub(crate) async fn that_may_be_asked(&self, sources: &BTreeSet<SourceId>) -> Result<BTreeSet<SourceId>, Problem> {
        if sources.is_empty() {
            return Ok(BTreeSet::new());
        }
        let now = self.clock().now();
        let covered = self.covered_by_feed(&self.store().preferences().await?).await?;
        let rests: BTreeSet<SourceId> = self
            .store()
            .health()
            .await?
            .into_iter()
            .filter(|health| health.next_try_at(now).is_some_and(|at| at > now))
            .map(|health| health.platform)
            .filter(|source| !covered.contains(source))
            .collect();
        Ok(sources.difference(&rests).copied().collect())
    }

    /// What is read if no sources are named: all that are turned on.
    pub(super) async fn sources_on(&self) -> Result<BTreeSet<SourceId>, Problem> {
        let preferences = self.store().preferences().await?;
        let health = self.store().health().await?;
        Ok(health
            .into_iter()
            .map(|health| health.platform)
            .filter(|source| preferences.is_on(*source))
            .collect())
    }

    pub(super) async fn fail(&self, source: SourceId, problem: &Problem) -> Result<(), Problem> {
        tracing::warn!(%source, code = %problem.code, "the source could not be read");
        Ok(self.store().record_failure(source, problem, self.clock().now()).await?)
    }

    /// Deletes what is past its time; returns how many contests were deleted. A clock that is known to be wrong deletes nothing.
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

/// A task of a run ended without an answer; a panic in its work has been caught before.
pub(crate) fn ended(error: &tokio::task::JoinError) -> Problem {
    tracing::error!(%error, "a part of the run ended without an answer");
    Problem::new(Code::Crashed, crash_message(""))
}
